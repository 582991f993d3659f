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

#include "llvm/ADT/bit.h"
#include "llvm/Support/xxhash.h"

using namespace mlir;
using namespace mlir::norm::verify;

constexpr int kSmallInt = 16;
/// Integers up to this size are recognized: no other number is likely to be
/// one.
constexpr int64_t kLargestExactInt = int64_t(1) << 53;
/// Multiples of its reciprocal are recognized as well: positions in an image
/// that is resized, say.
constexpr int64_t kScale = int64_t(1) << 30;
/// That max(x + t) = max(x) + t is known of at most so many numbers: it takes
/// each maximum some work for all of them.
constexpr size_t kMaxShiftable = 64;
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

std::optional<double> FieldDomain::getExactNumber(Cell a) const {
  if (std::optional<int64_t> integer = getExactInt(a))
    return *integer;
  std::optional<int64_t> scaled = getExactInt(times(a, fromInt(kScale)));
  return scaled ? std::optional<double>(double(*scaled) / kScale)
                : std::nullopt;
}

std::optional<int> FieldDomain::getExactSign(Cell a) const {
  std::optional<double> number = getExactNumber(a);
  if (!number)
    return std::nullopt;
  return (*number > 0) - (*number < 0);
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
  // Sums of hashes, so that neither order nor grouping matters.
  uint64_t id = llvm::xxh3_64bits(StringRef("max"));
  Maximum left = asMaximum(a), right = asMaximum(b);
  Maximum both{a, b, left.count + right.count, left.terms + right.terms};
  Cell result;
  if (both.count > kMaxShiftable) {
    result = hashToField(id + 2, {both.terms});
  } else {
    // max(x + t) = max(x) + t: one of the numbers, and a hash of all less their
    // sum, n·xᵢ − Σx, which a shift of all doesn't change. They also choose the
    // one.
    SmallVector<Cell> numbers;
    collectNumbers(a, numbers);
    collectNumbers(b, numbers);
    Cell sum = 0, count = fromInt(static_cast<int64_t>(numbers.size()));
    for (Cell number : numbers)
      sum = plus(sum, number);
    SmallVector<Cell> differences;
    Wide terms = 0, least = 0;
    Cell reference = 0;
    for (Cell number : numbers) {
      differences.push_back(minus(times(count, number), sum));
      Wide term = hash(id, {differences.back()});
      terms += term;
      if (differences.size() == 1 || term < least) {
        least = term;
        reference = number;
      }
    }
    soundness.noteApplications("max", differences, Bound());
    result = plus(reference, hashToField(id + 4, {terms, count}));
  }
  maxima[result] = both;
  setRank(result, std::max(getRank(a), getRank(b)));
  // One more zero among magnitudes changes nothing.
  if (nonNegative.contains(a) || nonNegative.contains(b))
    nonNegative.insert(result);
  return result;
}

FieldDomain::Maximum FieldDomain::asMaximum(Cell a) const {
  if (auto it = maxima.find(a); it != maxima.end())
    return it->second;
  return {a, a, 1, hash(llvm::xxh3_64bits(StringRef("max")), {a})};
}

void FieldDomain::collectNumbers(Cell a, SmallVectorImpl<Cell> &numbers) const {
  SmallVector<Cell> worklist{a};
  while (!worklist.empty()) {
    Cell cell = worklist.pop_back_val();
    if (auto it = maxima.find(cell); it != maxima.end()) {
      worklist.push_back(it->second.first);
      worklist.push_back(it->second.second);
    } else {
      numbers.push_back(cell);
    }
  }
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
    if (std::optional<int> sign = getExactSign(a[i])) {
      out[i] = *sign < 0 ? negated(a[i]) : a[i];
      continue;
    }
    out[i] = hashToField(id, {dropSign(a[i]).first});
  }
}

Cell FieldDomain::isPositive(Cell a) {
  if (std::optional<int> sign = getExactSign(a))
    return *sign > 0 ? one : 0;
  return hashToField(llvm::xxh3_64bits(StringRef("positive")), {a});
}

Cell FieldDomain::isZero(Cell a) {
  if (getExactSign(a))
    return a == 0 ? one : 0;
  return hashToField(llvm::xxh3_64bits(StringRef("zero")), {dropSign(a).first});
}

namespace {
/// The signs that a difference has where a comparison holds.
enum Signs : unsigned { None = 0, Negative = 1, Zero = 2, Positive = 4 };
} // namespace

static unsigned getSigns(arith::CmpFPredicate predicate) {
  using P = arith::CmpFPredicate;
  switch (predicate) {
  case P::OGT:
  case P::UGT:
    return Positive;
  case P::OLT:
  case P::ULT:
    return Negative;
  case P::OGE:
  case P::UGE:
    return Positive | Zero;
  case P::OLE:
  case P::ULE:
    return Negative | Zero;
  case P::OEQ:
  case P::UEQ:
    return Zero;
  case P::ONE:
  case P::UNE:
    return Negative | Positive;
  case P::ORD:
  case P::AlwaysTrue:
    return Negative | Zero | Positive;
  case P::UNO:
  case P::AlwaysFalse:
    return None;
  }
  llvm_unreachable("unknown predicate");
}

void FieldDomain::compare(arith::CmpFPredicate predicate, const Cell *a,
                          const Cell *b, Cell *out, size_t n) {
  unsigned signs = getSigns(predicate);
  // Of two signs or more, that it isn't the other one.
  bool isNegated = llvm::popcount(signs) > 1;
  unsigned sign = isNegated ? signs ^ (Negative | Zero | Positive) : signs;
  for (size_t i = 0; i < n; ++i) {
    Cell x = a[i], y = b[i];
    Cell difference = minus(x, y);
    Cell holds = sign == Positive   ? isPositive(difference)
                 : sign == Negative ? isPositive(negated(difference))
                 : sign == Zero     ? isZero(difference)
                                    : 0;
    out[i] = isNegated ? minus(one, holds) : holds;
    if (out[i] == 0 || out[i] == one)
      continue;
    int drawnSign = getSignInOrder(x, y);
    noteDrawn(out[i], (signs & (drawnSign > 0   ? Positive
                                : drawnSign < 0 ? Negative
                                                : Zero)) != 0);
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
  if (std::optional<int> sign = getExactSign(difference))
    return *sign;
  if (auto it = drawnSigns.find(difference); it != drawnSigns.end())
    return it->second;
  int64_t x = getRank(a), y = getRank(b);
  int sign = (x > y) - (x < y);
  drawnSigns[difference] = sign;
  drawnSigns[negated(difference)] = -sign;
  return sign;
}

std::optional<Domain::KnownInteger> FieldDomain::getInteger(Cell cell) const {
  if (std::optional<int64_t> exact = getExactInt(cell))
    return KnownInteger{*exact, /*isDrawn=*/false};
  if (auto it = drawn.find(cell); it != drawn.end())
    return KnownInteger{it->second, /*isDrawn=*/true};
  return std::nullopt;
}

void FieldDomain::convertToIntegers(const Cell *a, Cell *out, size_t n) {
  uint64_t id = llvm::xxh3_64bits(StringRef("integer"));
  for (size_t i = 0; i < n; ++i) {
    Cell cell = a[i];
    if (std::optional<double> number = getExactNumber(cell)) {
      out[i] =
          getExactInt(cell) ? cell : fromInt(static_cast<int64_t>(*number));
      continue;
    }
    out[i] = hashToField(id, {cell});
    noteDrawn(out[i],
              static_cast<int64_t>(low(hash(id + 2, {cell})) % kDrawnIntegers));
  }
}
