//===- RowPolynomial.cpp - Polynomials in a vector and its sums -----------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "norm/Analysis/RowPolynomial.h"

#include "llvm/ADT/STLExtras.h"

using namespace mlir;
using namespace mlir::norm;

// Far more than any norm needs; a program built to exceed them is unknown.
static constexpr size_t kMaxTerms = 32;
static constexpr int kMaxDegree = 16;
// An f64 has up to 1075 bits behind the point.
static constexpr unsigned kMaxCoefficientBits = 2048;
// Products of terms between two calls of resetBudget.
static constexpr size_t kMaxProducts = 1 << 15;

//===----------------------------------------------------------------------===//
// RowPolynomial
//===----------------------------------------------------------------------===//

void RowPolynomial::addTerm(const RowMonomial &monomial,
                            const Rational &coefficient) {
  if (coefficient.isZero())
    return;
  auto [it, inserted] = terms.try_emplace(monomial, coefficient);
  if (inserted)
    return;
  it->second = it->second + coefficient;
  if (it->second.isZero())
    terms.erase(it);
}

Rational RowPolynomial::getCoefficient(const RowMonomial &monomial) const {
  auto it = terms.find(monomial);
  return it == terms.end() ? Rational() : it->second;
}

std::optional<Rational> RowPolynomial::getConstant() const {
  if (isZero())
    return Rational();
  if (terms.size() == 1 && terms.begin()->first.empty())
    return terms.begin()->second;
  return std::nullopt;
}

//===----------------------------------------------------------------------===//
// Atoms
//===----------------------------------------------------------------------===//

RowRing::RowRing(int64_t extent) : extent(extent) {
  resetBudget();
  addAtom({AtomKind::Base, {}, {}});
}

void RowRing::resetBudget() { remainingProducts = kMaxProducts; }

unsigned RowRing::addAtom(Atom atom) {
  atoms.push_back(std::move(atom));
  return atoms.size() - 1;
}

RowPolynomial RowRing::getAtom(unsigned atom) const {
  RowPolynomial polynomial;
  polynomial.addTerm({{atom, 1}}, Rational(1));
  return polynomial;
}

unsigned RowRing::getSum(const RowMonomial &summand) {
  auto [it, inserted] = sums.try_emplace(summand, 0);
  if (inserted)
    it->second = addAtom({AtomKind::Sum, summand, {}});
  return it->second;
}

unsigned RowRing::getPowerSum(int power) { return getSum({{0u, power}}); }

//===----------------------------------------------------------------------===//
// Arithmetic
//===----------------------------------------------------------------------===//

/// The polynomial, unless it has grown beyond the bounds.
static RowRing::Result bounded(RowPolynomial polynomial) {
  if (polynomial.getTerms().size() > kMaxTerms)
    return std::nullopt;
  for (const auto &[monomial, coefficient] : polynomial.getTerms()) {
    int degree = 0;
    for (auto [atom, exponent] : monomial)
      degree += std::abs(exponent);
    if (degree > kMaxDegree || coefficient.getBitWidth() > kMaxCoefficientBits)
      return std::nullopt;
  }
  return polynomial;
}

RowRing::Result RowRing::add(const RowPolynomial &lhs,
                             const RowPolynomial &rhs) const {
  RowPolynomial result = lhs;
  for (const auto &[monomial, coefficient] : rhs.getTerms())
    result.addTerm(monomial, coefficient);
  return bounded(std::move(result));
}

RowRing::Result RowRing::subtract(const RowPolynomial &lhs,
                                  const RowPolynomial &rhs) const {
  RowPolynomial result = lhs;
  for (const auto &[monomial, coefficient] : rhs.getTerms())
    result.addTerm(monomial, -coefficient);
  return bounded(std::move(result));
}

bool RowRing::addProduct(RowPolynomial &result, const Rational &coefficient,
                         const RowMonomial &lhs, const RowMonomial &rhs) {
  if (remainingProducts == 0)
    return false;
  --remainingProducts;
  // Merge the two by atom, adding exponents.
  RowMonomial product;
  const auto *left = lhs.begin(), *right = rhs.begin();
  while (left != lhs.end() || right != rhs.end()) {
    if (right == rhs.end() || (left != lhs.end() && left->first < right->first))
      product.push_back(*left++);
    else if (left == lhs.end() || right->first < left->first)
      product.push_back(*right++);
    else {
      int exponent = left->second + right->second;
      if (exponent != 0)
        product.emplace_back(left->first, exponent);
      ++left;
      ++right;
    }
  }
  // √p·√p = p.
  for (auto &factor : product) {
    if (getKind(factor.first) != AtomKind::Root || factor.second < 2)
      continue;
    const RowPolynomial &radicand = getRadicand(factor.first);
    factor.second -= 2;
    if (factor.second == 0)
      product.erase(&factor);
    for (const auto &[monomial, inner] : radicand.getTerms())
      if (!addProduct(result, coefficient * inner, product, monomial))
        return false;
    return true;
  }
  result.addTerm(product, coefficient);
  return result.getTerms().size() <= kMaxTerms;
}

RowRing::Result RowRing::multiply(const RowPolynomial &lhs,
                                  const RowPolynomial &rhs) {
  RowPolynomial result;
  for (const auto &[left, a] : lhs.getTerms())
    for (const auto &[right, b] : rhs.getTerms())
      if (!addProduct(result, a * b, left, right))
        return std::nullopt;
  return bounded(std::move(result));
}

RowRing::Result RowRing::divide(const RowPolynomial &lhs,
                                const RowPolynomial &rhs) {
  if (rhs.getTerms().size() != 1)
    return std::nullopt;
  const auto &[monomial, coefficient] = *rhs.getTerms().begin();
  RowMonomial inverse = monomial;
  for (auto &[atom, exponent] : inverse) {
    if (getKind(atom) != AtomKind::Root)
      return std::nullopt;
    exponent = -exponent;
  }
  RowPolynomial reciprocal;
  reciprocal.addTerm(inverse, Rational(1) / coefficient);
  return multiply(lhs, reciprocal);
}

RowRing::Result RowRing::power(const RowPolynomial &base, int64_t exponent) {
  if (exponent < -kMaxDegree || exponent > kMaxDegree)
    return std::nullopt;
  Result result = RowPolynomial(Rational(1));
  for (int64_t i = 0; result && i < std::abs(exponent); ++i)
    result = exponent > 0 ? multiply(*result, base) : divide(*result, base);
  return result;
}

RowRing::Result RowRing::sum(const RowPolynomial &polynomial) {
  RowPolynomial result;
  for (const auto &[monomial, coefficient] : polynomial.getTerms()) {
    // Σ(row · varying) = row · Σ varying.
    RowMonomial row, varying;
    for (auto factor : monomial) {
      (varies(getKind(factor.first)) ? varying : row).push_back(factor);
    }
    if (varying.empty()) {
      result.addTerm(row, coefficient * Rational(extent));
      continue;
    }
    RowMonomial sumOfVarying = {{getSum(varying), 1}};
    if (!addProduct(result, coefficient, row, sumOfVarying))
      return std::nullopt;
  }
  return bounded(std::move(result));
}

RowRing::Result RowRing::squareRoot(const RowPolynomial &polynomial) {
  if (!isPositive(polynomial))
    return std::nullopt;
  if (std::optional<Rational> constant = polynomial.getConstant())
    if (std::optional<Rational> root = constant->getSquareRoot())
      return RowPolynomial(*root);
  auto [it, inserted] = roots.try_emplace(polynomial, 0);
  if (inserted)
    it->second = addAtom({AtomKind::Root, {}, polynomial});
  return getAtom(it->second);
}

//===----------------------------------------------------------------------===//
// Properties
//===----------------------------------------------------------------------===//

/// Whether every atom of the polynomial satisfies `predicate`.
template <typename Predicate>
static bool allAtoms(const RowPolynomial &polynomial, Predicate predicate) {
  return llvm::all_of(polynomial.getTerms(), [&](const auto &term) {
    return llvm::all_of(term.first,
                        [&](auto factor) { return predicate(factor.first); });
  });
}

bool RowRing::isRow(const RowPolynomial &polynomial) const {
  return allAtoms(polynomial,
                  [&](unsigned atom) { return !varies(getKind(atom)); });
}

bool RowRing::isChannel(const RowPolynomial &polynomial) const {
  return allAtoms(polynomial, [&](unsigned atom) {
    return getKind(atom) == AtomKind::Channel;
  });
}

bool RowRing::dependsOnBase(const RowPolynomial &polynomial) const {
  return !allAtoms(polynomial, [&](unsigned atom) {
    const Atom &data = atoms[atom];
    switch (data.kind) {
    case AtomKind::Base:
      return false;
    case AtomKind::Companion:
    case AtomKind::Channel:
    case AtomKind::Scalar:
      return true;
    case AtomKind::Sum:
      return data.summand.front().first != 0;
    case AtomKind::Root:
      return !dependsOnBase(data.radicand);
    }
    llvm_unreachable("unknown kind of atom");
  });
}

bool RowRing::mentions(const RowPolynomial &polynomial, unsigned atom) const {
  return !allAtoms(polynomial, [&](unsigned other) { return other != atom; });
}

/// The constant term of a·Σx² + b·(Σx)² + e, if the rest can't be negative.
static std::optional<Rational> getLowerBound(RowRing &ring,
                                             const RowPolynomial &polynomial) {
  RowMonomial squares = {{ring.getPowerSum(2), 1}};
  RowMonomial squareOfSum = {{ring.getPowerSum(1), 2}};
  for (const auto &[monomial, coefficient] : polynomial.getTerms())
    if (!monomial.empty() && monomial != squares && monomial != squareOfSum)
      return std::nullopt;
  Rational a = polynomial.getCoefficient(squares);
  Rational b = polynomial.getCoefficient(squareOfSum);
  if (a.isNegative() || b < -a / Rational(ring.getExtent()))
    return std::nullopt;
  return polynomial.getCoefficient({});
}

bool RowRing::isNonNegative(const RowPolynomial &polynomial) {
  std::optional<Rational> bound = getLowerBound(*this, polynomial);
  return bound && !bound->isNegative();
}

bool RowRing::isPositive(const RowPolynomial &polynomial) {
  std::optional<Rational> bound = getLowerBound(*this, polynomial);
  return bound && bound->isPositive();
}

//===----------------------------------------------------------------------===//
// Printing
//===----------------------------------------------------------------------===//

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
