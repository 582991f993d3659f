//===- FieldOrder.cpp - Which of two numbers of a field is greater --------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A field has no order. A comparison is a number of its own, which stands for 0
// and for 1 alike; where a program needs to know which, an order is drawn.
//
//===----------------------------------------------------------------------===//

#include "FieldDomain.h"

#include "llvm/Support/xxhash.h"

using namespace mlir;
using namespace mlir::norm::verify;

constexpr int kSmallInt = 16;
/// Integers up to this size are recognized: no other number is likely to be
/// one.
constexpr int64_t kLargestExactInt = int64_t(1) << 53;
/// Of which a float that isn't known becomes one when it becomes an integer.
constexpr uint64_t kDrawnIntegers = 16;

std::optional<int> FieldDomain::getSmallInt(Cell a) const {
  uint64_t value = first.toInteger(low(a));
  std::optional<int> result;
  if (value <= kSmallInt)
    result = static_cast<int>(value);
  else if (first.getPrime() - value <= kSmallInt)
    result = -static_cast<int>(first.getPrime() - value);
  if (result && fromInt(*result) != a)
    return std::nullopt;
  return result;
}

std::optional<int64_t> FieldDomain::getExactInt(Cell a) const {
  uint64_t value = first.toInteger(low(a));
  auto result = static_cast<int64_t>(value);
  if (value > first.getPrime() / 2)
    result = -static_cast<int64_t>(first.getPrime() - value);
  if (std::abs(result) > kLargestExactInt || fromInt(result) != a)
    return std::nullopt;
  return result;
}

//===----------------------------------------------------------------------===//
// Maxima, minima, comparisons
//===----------------------------------------------------------------------===//

Cell FieldDomain::maximum(Cell a, Cell b) {
  Cell negInfinity = negated(infinity);
  if (a == b || b == negInfinity)
    return a;
  if (a == negInfinity)
    return b;
  if (std::optional<int> difference = getSmallInt(minus(a, b)))
    return *difference > 0 ? a : b;
  if (b == 0 && nonNegative.contains(a))
    return a;
  if (a == 0 && nonNegative.contains(b))
    return b;
  // A sum of hashes, so that neither order nor grouping matters.
  uint64_t id = llvm::xxh3_64bits(StringRef("max"));
  auto getTerms = [&](Cell cell) {
    auto it = maxima.find(cell);
    return it != maxima.end() ? it->second : hash(id, {cell});
  };
  Wide terms = getTerms(a) + getTerms(b);
  Cell result = hashToField(id + 2, {terms});
  maxima[result] = terms;
  setRank(result, std::max(getRank(a), getRank(b)));
  return result;
}

void FieldDomain::max(const Cell *a, const Cell *b, Cell *out, size_t n) {
  for (size_t i = 0; i < n; ++i)
    out[i] = maximum(a[i], b[i]);
}

void FieldDomain::min(const Cell *a, const Cell *b, Cell *out, size_t n) {
  for (size_t i = 0; i < n; ++i)
    out[i] = negated(maximum(negated(a[i]), negated(b[i])));
}

void FieldDomain::abs(const Cell *a, Cell *out, size_t n) {
  uint64_t id = llvm::xxh3_64bits(StringRef("abs"));
  for (size_t i = 0; i < n; ++i) {
    if (nonNegative.contains(a[i])) {
      out[i] = a[i];
      continue;
    }
    if (std::optional<int> small = getSmallInt(a[i])) {
      out[i] = fromInt(std::abs(*small));
      continue;
    }
    out[i] = hashToField(id, {dropSign(a[i]).first});
  }
}

Cell FieldDomain::isPositive(Cell a) {
  if (std::optional<int> small = getSmallInt(a))
    return *small > 0 ? one : 0;
  return hashToField(llvm::xxh3_64bits(StringRef("positive")), {a});
}

Cell FieldDomain::isZero(Cell a) {
  if (getSmallInt(a))
    return a == 0 ? one : 0;
  return hashToField(llvm::xxh3_64bits(StringRef("zero")), {dropSign(a).first});
}

void FieldDomain::compare(arith::CmpFPredicate predicate, const Cell *a,
                          const Cell *b, Cell *out, size_t n) {
  using P = arith::CmpFPredicate;
  auto complement = [&](Cell cell) { return minus(one, cell); };
  for (size_t i = 0; i < n; ++i) {
    Cell x = a[i], y = b[i];
    Cell difference = minus(x, y);
    switch (predicate) {
    case P::OGT:
    case P::UGT:
      out[i] = isPositive(difference);
      break;
    case P::OLT:
    case P::ULT:
      out[i] = isPositive(negated(difference));
      break;
    case P::OGE:
    case P::UGE:
      out[i] = complement(isPositive(negated(difference)));
      break;
    case P::OLE:
    case P::ULE:
      out[i] = complement(isPositive(difference));
      break;
    case P::OEQ:
    case P::UEQ:
      out[i] = isZero(difference);
      break;
    case P::ONE:
    case P::UNE:
      out[i] = complement(isZero(difference));
      break;
    case P::ORD:
    case P::AlwaysTrue:
      out[i] = one;
      break;
    case P::UNO:
    case P::AlwaysFalse:
      out[i] = 0;
      break;
    }
    if (out[i] != 0 && out[i] != one)
      noteDrawn(out[i], holdsInOrder(predicate, x, y));
  }
}

//===----------------------------------------------------------------------===//
// The drawn order
//===----------------------------------------------------------------------===//

int64_t FieldDomain::getRank(Cell a) const {
  if (auto it = ranks.find(a); it != ranks.end())
    return it->second;
  constexpr int64_t kGreatest = std::numeric_limits<int64_t>::max();
  if (a == infinity)
    return kGreatest;
  if (a == negated(infinity))
    return -kGreatest;
  if (std::optional<int> small = getSmallInt(a))
    return *small;
  auto [magnitude, isNegative] = dropSign(a);
  Wide word = hash(llvm::xxh3_64bits(StringRef("rank")), {magnitude});
  auto rank = static_cast<int64_t>(low(word) >> 2) + kSmallInt + 1;
  if (nonNegative.contains(a))
    return rank;
  if (nonNegative.contains(negated(a)))
    return -rank;
  return isNegative == static_cast<bool>(high(word) & 1) ? rank : -rank;
}

void FieldDomain::setRank(Cell a, int64_t rank) {
  ranks.try_emplace(a, rank);
  ranks.try_emplace(negated(a), -rank);
}

int FieldDomain::getSignInOrder(Cell a, Cell b) {
  Cell difference = minus(a, b);
  if (std::optional<int> small = getSmallInt(difference))
    return (*small > 0) - (*small < 0);
  if (auto it = drawnSigns.find(difference); it != drawnSigns.end())
    return it->second;
  int64_t x = getRank(a), y = getRank(b);
  int sign = (x > y) - (x < y);
  drawnSigns[difference] = sign;
  drawnSigns[negated(difference)] = -sign;
  return sign;
}

bool FieldDomain::holdsInOrder(arith::CmpFPredicate predicate, Cell a, Cell b) {
  using P = arith::CmpFPredicate;
  int sign = getSignInOrder(a, b);
  switch (predicate) {
  case P::OGT:
  case P::UGT:
    return sign > 0;
  case P::OLT:
  case P::ULT:
    return sign < 0;
  case P::OGE:
  case P::UGE:
    return sign >= 0;
  case P::OLE:
  case P::ULE:
    return sign <= 0;
  case P::OEQ:
  case P::UEQ:
    return sign == 0;
  case P::ONE:
  case P::UNE:
    return sign != 0;
  case P::ORD:
  case P::AlwaysTrue:
    return true;
  case P::UNO:
  case P::AlwaysFalse:
    return false;
  }
  llvm_unreachable("unknown predicate");
}

std::optional<Domain::KnownInteger> FieldDomain::getInteger(Cell cell) const {
  if (std::optional<int64_t> exact = getExactInt(cell))
    return KnownInteger{*exact, /*isDrawn=*/false};
  if (auto it = drawn.find(cell); it != drawn.end())
    return KnownInteger{it->second, /*isDrawn=*/true};
  return std::nullopt;
}

void FieldDomain::drawIntegers(const Cell *a, Cell *out, size_t n) {
  uint64_t id = llvm::xxh3_64bits(StringRef("integer"));
  for (size_t i = 0; i < n; ++i) {
    Cell cell = a[i];
    if (getExactInt(cell)) {
      out[i] = cell;
      continue;
    }
    out[i] = hashToField(id, {cell});
    noteDrawn(out[i],
              static_cast<int64_t>(low(hash(id + 2, {cell})) % kDrawnIntegers));
  }
}
