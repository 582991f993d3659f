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
    if (!isPositiveAtom(atom))
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
      if (extent == kUnknownExtent)
        return std::nullopt;
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

RowRing::Result RowRing::exponential(const RowPolynomial &polynomial) {
  // What is the same at every position is a factor of its own.
  RowPolynomial row, varying;
  for (const auto &[monomial, coefficient] : polynomial.getTerms()) {
    bool varies = llvm::any_of(monomial, [&](auto factor) {
      return RowRing::varies(getKind(factor.first));
    });
    (varies ? varying : row).addTerm(monomial, coefficient);
  }
  RowMonomial product;
  for (auto [exponent, kind] : {std::pair(&row, AtomKind::RowExponential),
                                std::pair(&varying, AtomKind::Exponential)}) {
    if (exponent->isZero())
      continue;
    auto [it, inserted] = exponentials.try_emplace(*exponent, 0);
    if (inserted)
      it->second = addAtom({kind, {}, *exponent});
    product.emplace_back(it->second, 1);
  }
  llvm::sort(product);
  RowPolynomial result;
  result.addTerm(product, Rational(1));
  return result;
}

RowPolynomial RowRing::getInner(unsigned atom) const {
  RowPolynomial inner = atoms[atom].radicand;
  if (getKind(atom) == AtomKind::Sum)
    inner.addTerm(atoms[atom].summand, Rational(1));
  return inner;
}

RowRing::Result RowRing::substituteBase(unsigned atom,
                                        const RowPolynomial &replacement) {
  AtomKind kind = getKind(atom);
  switch (kind) {
  case AtomKind::Base:
    return replacement;
  case AtomKind::Companion:
  case AtomKind::Channel:
  case AtomKind::Scalar:
    return getAtom(atom);
  case AtomKind::Sum:
  case AtomKind::Root:
  case AtomKind::Exponential:
  case AtomKind::RowExponential: {
    Result inner = substituteBase(getInner(atom), replacement);
    if (!inner)
      return std::nullopt;
    if (kind == AtomKind::Sum)
      return sum(*inner);
    return kind == AtomKind::Root ? squareRoot(*inner) : exponential(*inner);
  }
  }
  llvm_unreachable("unknown kind of atom");
}

RowRing::Result RowRing::substituteBase(const RowPolynomial &polynomial,
                                        const RowPolynomial &replacement) {
  RowPolynomial result;
  for (const auto &[monomial, coefficient] : polynomial.getTerms()) {
    Result product = RowPolynomial(coefficient);
    for (auto [atom, exponent] : monomial) {
      Result factor = substituteBase(atom, replacement);
      if (factor)
        factor = power(*factor, exponent);
      if (!factor || !(product = multiply(*product, *factor)))
        return std::nullopt;
    }
    Result sum = add(result, *product);
    if (!sum)
      return std::nullopt;
    result = std::move(*sum);
  }
  return result;
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

bool RowRing::isPositiveAtom(unsigned atom) const {
  const Atom &data = atoms[atom];
  switch (data.kind) {
  case AtomKind::Root:
  case AtomKind::Exponential:
  case AtomKind::RowExponential:
    return true;
  case AtomKind::Sum:
    // At least one term, and each is positive.
    return llvm::all_of(data.summand, [&](auto factor) {
      return getKind(factor.first) == AtomKind::Exponential;
    });
  case AtomKind::Base:
  case AtomKind::Companion:
  case AtomKind::Channel:
  case AtomKind::Scalar:
    return false;
  }
  llvm_unreachable("unknown kind of atom");
}

void RowRing::collectLeaves(const RowPolynomial &polynomial,
                            std::set<unsigned> &leaves) const {
  for (const auto &[monomial, coefficient] : polynomial.getTerms()) {
    for (auto [atom, exponent] : monomial) {
      switch (getKind(atom)) {
      case AtomKind::Base:
        break;
      case AtomKind::Companion:
      case AtomKind::Channel:
      case AtomKind::Scalar:
        leaves.insert(atom);
        break;
      case AtomKind::Sum:
      case AtomKind::Root:
      case AtomKind::Exponential:
      case AtomKind::RowExponential:
        collectLeaves(getInner(atom), leaves);
        break;
      }
    }
  }
}

bool RowRing::dependsOnBase(const RowPolynomial &polynomial) const {
  return !allAtoms(polynomial, [&](unsigned atom) {
    switch (getKind(atom)) {
    case AtomKind::Base:
      return false;
    case AtomKind::Companion:
    case AtomKind::Channel:
    case AtomKind::Scalar:
      return true;
    case AtomKind::Sum:
    case AtomKind::Root:
    case AtomKind::Exponential:
    case AtomKind::RowExponential:
      return !dependsOnBase(getInner(atom));
    }
    llvm_unreachable("unknown kind of atom");
  });
}

bool RowRing::mentions(const RowPolynomial &polynomial, unsigned atom) const {
  return !allAtoms(polynomial, [&](unsigned other) {
    return other != atom && !mentions(getInner(other), atom);
  });
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
  // As the extent grows, −a/d comes near to zero.
  int64_t extent = ring.getExtent();
  Rational least =
      extent == RowRing::kUnknownExtent ? Rational() : -a / Rational(extent);
  if (a.isNegative() || b < least)
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
