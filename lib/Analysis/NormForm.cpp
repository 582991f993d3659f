//===- NormForm.cpp - Which row polynomials are norms ---------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "norm/Analysis/NormForm.h"

#include "llvm/ADT/SmallSet.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir;
using namespace mlir::norm;

template <typename... Parts>
static NormMismatch mismatchOf(StringRef code, const Parts &...parts) {
  NormMismatch mismatch{code, {}};
  llvm::raw_string_ostream os(mismatch.why);
  (os << ... << parts);
  return mismatch;
}

namespace {
/// a·Σx² + b·(Σx)² + c, and whether there is more.
struct Quadratic {
  Quadratic(RowRing &ring, const RowPolynomial &radicand) {
    RowMonomial squares = {{ring.getPowerSum(2), 1}};
    RowMonomial squareOfSum = {{ring.getPowerSum(1), 2}};
    for (const auto &[monomial, coefficient] : radicand.getTerms()) {
      if (monomial.empty())
        c = coefficient;
      else if (monomial == squares)
        a = coefficient;
      else if (monomial == squareOfSum)
        b = coefficient;
      else
        hasMore = true;
    }
  }
  Rational a, b, c;
  bool hasMore = false;
};
} // namespace

bool mlir::norm::resemblesStatistics(RowRing &ring,
                                     const RowPolynomial &radicand) {
  return Quadratic(ring, radicand).a.isPositive();
}

NormMismatch mlir::norm::explainRadicand(RowRing &ring,
                                         const RowPolynomial &radicand) {
  Quadratic p(ring, radicand);
  Rational extent(ring.getExtent());
  if (!p.a.isPositive())
    return {};
  if (p.hasMore)
    return mismatchOf("norm-not-raised-epsilon",
                      "what is added to the row's statistics under the root "
                      "isn't a finite constant");
  if (p.b < -p.a / extent)
    return mismatchOf("norm-not-raised-divisor",
                      "the square of the mean outweighs the mean square: the "
                      "sums over ",
                      ring.getExtent(), " elements have other divisors");
  if (!p.c.isPositive())
    return mismatchOf("norm-not-raised-epsilon",
                      p.c.isZero() ? "there is no epsilon under the root"
                                   : "epsilon is negative");
  return {};
}

/// The divisor that a mean over the row was computed with, as the text of a
/// message: that of coefficient·Σ….
static std::string getDivisor(const Rational &coefficient) {
  std::string text;
  llvm::raw_string_ostream os(text);
  os << Rational(1) / coefficient;
  return text;
}

std::optional<NormForm> mlir::norm::matchNorm(RowRing &ring,
                                              const RowPolynomial &polynomial,
                                              NormMismatch &mismatch) {
  // Take it apart: β has no root, γ·x and the mean's part have 1/√p.
  NormForm form;
  RowPolynomial meanPart, shiftPart;
  std::optional<unsigned> root;
  unsigned sum = ring.getPowerSum(1);
  bool strangeTerms = false;
  for (const auto &[monomial, coefficient] : polynomial.getTerms()) {
    RowMonomial channels;
    int baseDegree = 0, sumDegree = 0, rootDegree = 0;
    bool strange = false;
    for (auto [atom, exponent] : monomial) {
      if (ring.getKind(atom) == RowRing::AtomKind::Base) {
        baseDegree = exponent;
      } else if (ring.getKind(atom) == RowRing::AtomKind::Channel) {
        channels.emplace_back(atom, exponent);
      } else if (atom == sum) {
        sumDegree = exponent;
      } else if (ring.getKind(atom) == RowRing::AtomKind::Root) {
        if (root && *root != atom) {
          mismatch = mismatchOf("norm-not-raised-two-roots",
                                "two different roots are applied to the row, "
                                "so the epsilons or the statistics differ");
          return std::nullopt;
        }
        root = atom;
        rootDegree = exponent;
      } else {
        strange = true;
      }
    }
    if (!strange && rootDegree == 0 && baseDegree == 0 && sumDegree == 0)
      form.bias.addTerm(channels, coefficient);
    else if (!strange && rootDegree == -1 && baseDegree == 1 && sumDegree == 0)
      form.scale.addTerm(channels, coefficient);
    else if (!strange && rootDegree == -1 && baseDegree == 0 && sumDegree == 1)
      meanPart.addTerm(channels, coefficient);
    else if (!strange && rootDegree == -1 && baseDegree == 0 && sumDegree == 0)
      shiftPart.addTerm(channels, coefficient);
    else
      strangeTerms = true;
  }
  // A statistic alone may be on its way to a norm.
  if (!root || ring.isRow(polynomial))
    return std::nullopt;
  if (strangeTerms || form.scale.isZero()) {
    mismatch = mismatchOf("norm-not-raised-form",
                          "the root is applied to something other than the "
                          "row, or not as a divisor");
    return std::nullopt;
  }

  if (!shiftPart.isZero()) {
    mismatch = mismatchOf("norm-not-raised-mean",
                          "something other than the mean is subtracted from "
                          "the row before the root divides it");
    return std::nullopt;
  }

  Quadratic p(ring, ring.getRadicand(*root));
  if (!p.a.isPositive())
    return std::nullopt; // The root of a constant.
  Rational extent(ring.getExtent());
  RowRing::Result expectedMean =
      ring.multiply(form.scale, RowPolynomial(Rational(-1) / extent));
  bool centred = expectedMean && meanPart == *expectedMean;
  if (!centred && !meanPart.isZero()) {
    const auto &[monomial, coefficient] = *meanPart.getTerms().begin();
    Rational scale = form.scale.getCoefficient(monomial);
    mismatch =
        scale.isZero()
            ? mismatchOf("norm-not-raised-mean",
                         "row and mean are scaled by different vectors")
            : mismatchOf("norm-not-raised-divisor",
                         "what is subtracted is the sum of the row divided by ",
                         getDivisor(-coefficient / scale), ", not by ",
                         ring.getExtent());
    return std::nullopt;
  }
  form.kind = centred ? NormForm::Kind::LayerNorm : NormForm::Kind::RMSNorm;
  if (p.b != (centred ? -p.a / extent : Rational())) {
    mismatch = mismatchOf(
        "norm-not-raised-mean",
        centred ? "the mean is subtracted from the row, but the root isn't "
                  "that of the variance"
                : "the root is that of a variance, but the mean isn't "
                  "subtracted from the row");
    return std::nullopt;
  }

  // √p = √(k·p)/√k, with the k that makes Σx² a mean.
  Rational k = Rational(1) / (p.a * extent);
  std::optional<Rational> factor = k.getSquareRoot();
  if (!factor) {
    mismatch = mismatchOf("norm-not-raised-divisor",
                          "the sum of squares is divided by ", getDivisor(p.a),
                          ", not by the extent ", ring.getExtent());
    return std::nullopt;
  }
  RowRing::Result scale = ring.multiply(form.scale, RowPolynomial(*factor));
  if (!scale)
    return std::nullopt;
  form.scale = *scale;
  form.epsilon = k * p.c;
  return form;
}

/// The gradient with respect to the input, in terms of h.
static RowRing::Result makeGrad(RowRing &ring, const RowPolynomial &h,
                                const RowPolynomial &root, bool centred) {
  RowPolynomial perExtent(Rational(1) / Rational(ring.getExtent()));
  auto mean = [&](const RowPolynomial &polynomial) {
    RowRing::Result sum = ring.sum(polynomial);
    return sum ? ring.multiply(*sum, perExtent) : sum;
  };
  auto center = [&](const RowPolynomial &polynomial) -> RowRing::Result {
    if (!centred)
      return polynomial;
    RowRing::Result average = mean(polynomial);
    return average ? ring.subtract(polynomial, *average) : average;
  };
  RowRing::Result row = center(ring.getBase()), direct = center(h);
  if (row)
    row = ring.multiply(*row, root);
  RowRing::Result product = row ? ring.multiply(*row, h) : row;
  RowRing::Result projection = product ? mean(*product) : product;
  RowRing::Result step =
      projection ? ring.multiply(*row, *projection) : projection;
  if (!step || !direct)
    return std::nullopt;
  RowRing::Result difference = ring.subtract(*direct, *step);
  return difference ? ring.multiply(*difference, root) : difference;
}

std::optional<GradForm> mlir::norm::matchGrad(RowRing &ring,
                                              const RowPolynomial &polynomial) {
  // What has neither x nor a sum is h times the root.
  std::optional<unsigned> root;
  RowPolynomial direct;
  for (const auto &[monomial, coefficient] : polynomial.getTerms()) {
    RowMonomial factors;
    int companions = 0, rootDegree = 0;
    bool isDirect = true;
    for (auto [atom, exponent] : monomial) {
      switch (ring.getKind(atom)) {
      case RowRing::AtomKind::Root:
        if (root && *root != atom)
          return std::nullopt;
        root = atom;
        rootDegree = exponent;
        continue;
      case RowRing::AtomKind::Companion:
        companions += exponent;
        break;
      case RowRing::AtomKind::Channel:
        break;
      default:
        isDirect = false;
      }
      factors.emplace_back(atom, exponent);
    }
    if (!isDirect)
      continue;
    if (rootDegree != -1 || companions != 1)
      return std::nullopt;
    direct.addTerm(factors, coefficient);
  }
  if (!root || direct.isZero())
    return std::nullopt;

  // √p = √(k·p)/√k, with the k that makes Σx² a mean.
  Quadratic p(ring, ring.getRadicand(*root));
  if (!p.a.isPositive() || p.hasMore || !p.c.isPositive())
    return std::nullopt;
  Rational extent(ring.getExtent());
  bool centred = p.b == -p.a / extent;
  if (!centred && !p.b.isZero())
    return std::nullopt;
  Rational k = Rational(1) / (p.a * extent);
  std::optional<Rational> factor = k.getSquareRoot();
  if (!factor)
    return std::nullopt;
  RowPolynomial reciprocalRoot;
  reciprocalRoot.addTerm({{*root, -1}}, Rational(1) / *factor);
  RowRing::Result h = ring.multiply(direct, RowPolynomial(*factor));
  RowRing::Result expected =
      h ? makeGrad(ring, *h, reciprocalRoot, centred) : h;
  if (!expected || !(*expected == polynomial))
    return std::nullopt;
  return GradForm{centred ? NormForm::Kind::LayerNorm : NormForm::Kind::RMSNorm,
                  *h, k * p.c};
}
