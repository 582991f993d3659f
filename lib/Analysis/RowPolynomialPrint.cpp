//===- RowPolynomialPrint.cpp - Row polynomials as text -------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "norm/Analysis/RowPolynomial.h"

#include "llvm/ADT/STLExtras.h"

using namespace mlir;
using namespace mlir::norm;

void RowRing::print(raw_ostream &os, const RowMonomial &monomial) const {
  llvm::interleave(
      monomial, os,
      [&](auto factor) {
        auto [atom, exponent] = factor;
        switch (getKind(atom)) {
        case AtomKind::Base:
          os << 'x';
          break;
        case AtomKind::Companion:
          os << 'g' << atom;
          break;
        case AtomKind::Channel:
          os << 'c' << atom;
          break;
        case AtomKind::Scalar:
          os << 's' << atom;
          break;
        case AtomKind::Sum:
          os << "S[";
          print(os, atoms[atom].summand);
          os << ']';
          break;
        case AtomKind::Root:
          os << "√(";
          print(os, getRadicand(atom));
          os << ')';
          break;
        case AtomKind::Exponential:
        case AtomKind::RowExponential:
          os << "e^(";
          print(os, getRadicand(atom));
          os << ')';
          break;
        }
        if (exponent != 1)
          os << '^' << exponent;
      },
      "*");
}

void RowRing::print(raw_ostream &os, const RowPolynomial &polynomial) const {
  if (polynomial.isZero())
    os << '0';
  bool first = true;
  for (const auto &[monomial, coefficient] : polynomial.getTerms()) {
    if (coefficient.isNegative())
      os << (first ? "-" : " - ");
    else if (!first)
      os << " + ";
    first = false;
    Rational magnitude = coefficient.isNegative() ? -coefficient : coefficient;
    if (monomial.empty() || !magnitude.isOne()) {
      os << magnitude;
      if (!monomial.empty())
        os << '*';
    }
    print(os, monomial);
  }
}
