//===- FieldDomain.cpp - Programs over a prime field ----------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FieldDomain.h"

#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/Endian.h"
#include "llvm/Support/xxhash.h"

#include <cmath>

using namespace mlir;
using namespace mlir::norm::verify;

constexpr int kMaxExponent = 1100;
constexpr int kMaxHalves = 128;
constexpr size_t kFilterBits = 1 << 18;

/// What plain integers are multiplied by to make elements integer · 2^e.
static std::vector<uint64_t> getPowersOfTwo(const PrimeField &field) {
  std::vector<uint64_t> powers(2 * kMaxExponent + 1);
  uint64_t two = field.fromInt(2);
  powers[0] =
      field.fromInt(static_cast<int64_t>(field.powerOfTwo(-kMaxExponent)));
  for (size_t i = 1; i < powers.size(); ++i)
    powers[i] = field.mul(powers[i - 1], two);
  return powers;
}

FieldDomain::FieldDomain(uint64_t prime, uint64_t otherPrime, uint64_t key)
    : first(prime), second(otherPrime), key(key),
      one(pair(first.one(), second.one())), powersOfTwo(getPowersOfTwo(first)),
      otherPowersOfTwo(getPowersOfTwo(second)), rootFilter(kFilterBits) {
  Cell half = pair(first.powerOfTwo(-1), second.powerOfTwo(-1));
  for (int i = -kMaxHalves; i <= kMaxHalves; ++i)
    halves[times(fromInt(i), half)] = i;
  infinity = hashToField(llvm::xxh3_64bits(StringRef("infinity")), {});
  noteRoot(one, one);
}

//===----------------------------------------------------------------------===//
// Hashing
//===----------------------------------------------------------------------===//

/// A product of 128 bits whose halves are added.
static uint64_t fold(uint64_t a, uint64_t b) {
  unsigned __int128 product = static_cast<unsigned __int128>(a) * b;
  return static_cast<uint64_t>(product) ^ static_cast<uint64_t>(product >> 64);
}

FieldDomain::Wide FieldDomain::hash(uint64_t function,
                                    ArrayRef<Cell> cells) const {
  uint64_t left = key ^ function;
  uint64_t right =
      fold(key ^ 0x9e3779b97f4a7c15, function ^ 0xd1b54a32d192ed03);
  auto absorb = [&](uint64_t word) {
    left = fold(left ^ word, right ^ 0xe7037ed1a0b428db);
    right = fold(right ^ word ^ 0x8ebc6af09c88c6e3, left ^ 0x589965cc75374cc3);
  };
  for (Cell cell : cells) {
    absorb(low(cell));
    absorb(high(cell));
  }
  left = fold(left ^ 0xa0761d6478bd642f, right ^ key);
  right = fold(right ^ 0xeb44accab455d165, left ^ 0x1d8e4e27c47d124f);
  return static_cast<Wide>(right) << 64 | left;
}

Cell FieldDomain::getRandom(uint64_t array, uint64_t index) const {
  return hashToField(array ^ 0x72616e646f6d2121, {index});
}

LogicalResult FieldDomain::apply(StringRef function,
                                 ArrayRef<const Cell *> args, Cell *out,
                                 size_t n) {
  // f(−x) = −f(x), and f(−x) = f(x).
  static constexpr StringLiteral odd[] = {
      "math.tanh", "math.erf",  "math.sin",   "math.tan",  "math.asin",
      "math.atan", "math.sinh", "math.asinh", "math.cbrt", "math.atanh"};
  static constexpr StringLiteral even[] = {"math.cos", "math.cosh"};
  bool isOdd = llvm::is_contained(odd, function);
  bool isEven = llvm::is_contained(even, function);
  auto rounding = llvm::StringSwitch<double (*)(double)>(function)
                      .Case("math.floor", std::floor)
                      .Case("math.ceil", std::ceil)
                      .Case("math.round", std::round)
                      .Case("math.roundeven", std::nearbyint)
                      .Case("math.trunc", std::trunc)
                      .Default(nullptr);
  uint64_t id = llvm::xxh3_64bits(function);
  SmallVector<Cell, 4> words(args.size());
  for (size_t i = 0; i < n; ++i) {
    for (auto [word, arg] : llvm::zip(words, args))
      word = arg[i];
    if (rounding)
      if (std::optional<double> number = getExactNumber(words[0])) {
        out[i] = getExactInt(words[0])
                     ? words[0]
                     : fromInt(static_cast<int64_t>(rounding(*number)));
        continue;
      }
    bool negative = false;
    if (isOdd || isEven)
      std::tie(words[0], negative) = dropSign(words[0]);
    Cell value = isOdd && words[0] == 0 ? 0 : hashToField(id, words);
    out[i] = isOdd && negative ? negated(value) : value;
  }
  return success();
}

//===----------------------------------------------------------------------===//
// Constants
//===----------------------------------------------------------------------===//

Cell FieldDomain::fromFloat(const llvm::APFloat &value) const {
  if (value.isNaN())
    return hashToField(llvm::xxh3_64bits(StringRef("nan")), {});
  if (value.isInfinity())
    return value.isNegative() ? negated(infinity) : infinity;
  if (value.isZero())
    return 0;
  // The significand as an integer of at most 64 bits.
  int precision = llvm::APFloat::semanticsPrecision(value.getSemantics());
  int exponent = llvm::ilogb(value) - precision + 1;
  llvm::APFloat significand =
      scalbn(value, -exponent, llvm::APFloat::rmNearestTiesToEven);
  llvm::APSInt integer(std::max(precision + 1, 64), /*isUnsigned=*/false);
  bool exact;
  significand.convertToInteger(integer, llvm::APFloat::rmTowardZero, &exact);
  assert(exact && precision <= 63 && "types are at most f64");
  return pair(first.fromDyadic(integer.getSExtValue(), exponent),
              second.fromDyadic(integer.getSExtValue(), exponent));
}

void FieldDomain::decode(FloatType type, const char *data,
                         const int64_t *offsets, size_t n, Cell *out) const {
  // Decodes a word of an IEEE format with these bits of exponent and fraction.
  auto decodeWord = [&](uint64_t word, unsigned exponentBits,
                        unsigned fractionBits) -> Cell {
    uint64_t fraction = word & ((uint64_t(1) << fractionBits) - 1);
    int mask = (1 << exponentBits) - 1;
    int exponent = static_cast<int>(word >> fractionBits) & mask;
    bool negative = word >> (exponentBits + fractionBits) & 1;
    if (exponent == mask) {
      Cell special = fraction
                         ? hashToField(llvm::xxh3_64bits(StringRef("nan")), {})
                         : infinity;
      return negative && !fraction ? negated(special) : special;
    }
    if (exponent)
      fraction |= uint64_t(1) << fractionBits;
    int bias = (1 << (exponentBits - 1)) - 1;
    int scale = std::max(exponent, 1) - bias - static_cast<int>(fractionBits);
    Cell magnitude =
        pair(first.mul(fraction, powersOfTwo[scale + kMaxExponent]),
             second.mul(fraction, otherPowersOfTwo[scale + kMaxExponent]));
    return negative ? negated(magnitude) : magnitude;
  };
  if (type.isF32()) {
    for (size_t i = 0; i < n; ++i)
      out[i] = decodeWord(
          llvm::support::endian::read32le(data + 4 * offsets[i]), 8, 23);
  } else if (type.isF64()) {
    for (size_t i = 0; i < n; ++i)
      out[i] = decodeWord(
          llvm::support::endian::read64le(data + 8 * offsets[i]), 11, 52);
  } else if (type.isF16() || type.isBF16()) {
    unsigned exponentBits = type.isF16() ? 5 : 8;
    for (size_t i = 0; i < n; ++i)
      out[i] =
          decodeWord(llvm::support::endian::read16le(data + 2 * offsets[i]),
                     exponentBits, 15 - exponentBits);
  } else {
    unsigned width = type.getWidth() / 8;
    for (size_t i = 0; i < n; ++i) {
      uint64_t word = 0;
      memcpy(&word, data + width * offsets[i], width);
      out[i] = fromFloat(llvm::APFloat(type.getFloatSemantics(),
                                       llvm::APInt(type.getWidth(), word)));
    }
  }
}

//===----------------------------------------------------------------------===//
// Algebra
//===----------------------------------------------------------------------===//

void FieldDomain::add(const Cell *a, const Cell *b, Cell *out, size_t n) const {
  for (size_t i = 0; i < n; ++i)
    out[i] = plus(a[i], b[i]);
}

void FieldDomain::sub(const Cell *a, const Cell *b, Cell *out, size_t n) const {
  for (size_t i = 0; i < n; ++i)
    out[i] = minus(a[i], b[i]);
}

void FieldDomain::neg(const Cell *a, Cell *out, size_t n) {
  for (size_t i = 0; i < n; ++i)
    out[i] = negated(a[i]);
}

std::optional<Cell> FieldDomain::getRootProduct(Cell a, Cell b) const {
  if (!rootFilter[a % kFilterBits])
    return std::nullopt;
  auto it = squares.find(a);
  if (it == squares.end())
    return std::nullopt;
  Cell number = it->second;
  if (a == b)
    return number;
  // r·v = 1/r for a root r of 1/v. The reciprocal is known as well.
  auto other = roots.find(b);
  if (other != roots.end() && times(number, b) == one)
    return other->second;
  return std::nullopt;
}

Cell FieldDomain::product(Cell a, Cell b) {
  if (std::optional<Cell> known = getRootProduct(a, b))
    return *known;
  if (std::optional<Cell> known = getRootProduct(b, a))
    return *known;
  return times(a, b);
}

void FieldDomain::mul(const Cell *a, const Cell *b, Cell *out, size_t n) {
  for (size_t i = 0; i < n; ++i)
    out[i] = product(a[i], b[i]);
}

LogicalResult FieldDomain::invert(MutableArrayRef<Cell> b) const {
  // One inversion serves all: the reciprocal of the product of all, times the
  // product of the others.
  std::vector<Cell> prefix(b.size());
  Cell product = one;
  for (auto [before, value] : llvm::zip(prefix, b)) {
    before = product;
    if (!isUnit(value))
      return failure();
    product = times(product, value);
  }
  Cell inverse = reciprocal(product);
  for (size_t i = b.size(); i-- > 0;) {
    Cell value = b[i];
    b[i] = times(inverse, prefix[i]);
    inverse = times(inverse, value);
  }
  return success();
}

LogicalResult FieldDomain::div(const Cell *a, const Cell *b, Cell *out,
                               size_t n) {
  std::vector<Cell> inverse(b, b + n);
  if (failed(invert(inverse)))
    return failure();
  mul(a, inverse.data(), out, n);
  return success();
}

Cell FieldDomain::dot(const Cell *a, const Cell *b, size_t n) const {
  // The halves of cells lie one after the other.
  auto *x = reinterpret_cast<const uint64_t *>(a);
  auto *y = reinterpret_cast<const uint64_t *>(b);
  return pair(first.dot<2>(x, y, n), second.dot<2>(x + 1, y + 1, n));
}

Cell FieldDomain::sum(const Cell *a, size_t n) const {
  auto *x = reinterpret_cast<const uint64_t *>(a);
  return pair(first.sum<2>(x, n), second.sum<2>(x + 1, n));
}

//===----------------------------------------------------------------------===//
// Roots and powers
//===----------------------------------------------------------------------===//

void FieldDomain::addScale(Cell scale, int64_t number) {
  if (!isUnit(scale) || scale == one)
    return;
  Cell inverse = reciprocal(scale);
  int64_t radicand = getSquareFreePart(number);
  scales.push_back({times(inverse, inverse), scale, radicand});
  scales.push_back({times(scale, scale), inverse, radicand});
}

void FieldDomain::noteRoot(Cell number, Cell root) {
  Cell inverseRoot = reciprocal(root);
  Cell inverseNumber = reciprocal(number);
  roots[number] = root;
  squares[root] = number;
  roots[inverseNumber] = inverseRoot;
  squares[inverseRoot] = inverseNumber;
  rootFilter[root % kFilterBits] = true;
  rootFilter[inverseRoot % kFilterBits] = true;
}

FailureOr<Cell> FieldDomain::root(Cell a) {
  if (a == 0)
    return a;
  if (auto it = roots.find(a); it != roots.end())
    return it->second;
  if (!isUnit(a))
    return failure();
  for (const Scale &scale : scales)
    if (auto it = roots.find(times(a, scale.inverseSquare));
        it != roots.end()) {
      Cell result = times(it->second, scale.scale);
      soundness.noteRootOf(scale.radicand);
      noteRoot(a, result);
      return result;
    }
  Cell result = hashToField(llvm::xxh3_64bits(StringRef("sqrt")), {a});
  if (!isUnit(result))
    return failure();
  noteRoot(a, result);
  return result;
}

LogicalResult FieldDomain::sqrt(const Cell *a, Cell *out, size_t n) {
  for (size_t i = 0; i < n; ++i) {
    FailureOr<Cell> result = root(a[i]);
    if (failed(result))
      return failure();
    out[i] = *result;
  }
  return success();
}

LogicalResult FieldDomain::pow(const Cell *a, const Cell *b, Cell *out,
                               size_t n) {
  for (size_t i = 0; i < n; ++i) {
    std::optional<int> exponent = getHalves(b[i]);
    if (!exponent) {
      out[i] = hashToField(llvm::xxh3_64bits(StringRef("pow")), {a[i], b[i]});
      continue;
    }
    // A square of a root is known.
    Cell result = *exponent == 4 ? product(a[i], a[i])
                                 : power(a[i], std::abs(*exponent) / 2);
    if (*exponent % 2) {
      FailureOr<Cell> factor = root(a[i]);
      if (failed(factor))
        return failure();
      result = times(result, *factor);
    }
    if (*exponent < 0) {
      if (!isUnit(result))
        return failure();
      result = reciprocal(result);
    }
    out[i] = result;
  }
  return success();
}

LogicalResult FieldDomain::powi(const Cell *a, const Cell *b, Cell *out,
                                size_t n) {
  for (size_t i = 0; i < n; ++i) {
    int64_t exponent = static_cast<int64_t>(b[i]);
    Cell result =
        exponent == 2 ? product(a[i], a[i]) : power(a[i], std::abs(exponent));
    if (exponent < 0) {
      if (!isUnit(result))
        return failure();
      result = reciprocal(result);
    }
    out[i] = result;
  }
  return success();
}

FailureOr<Cell> FieldDomain::getRootOfExtent(int64_t extent) {
  // With a root of every prime factor, roots of products are products of
  // roots, as those of real numbers are.
  int64_t rest = extent;
  auto check = [&](int64_t factor) {
    if (first.isSquare(first.fromInt(factor)) &&
        second.isSquare(second.fromInt(factor)))
      return true;
    missingRoot = factor;
    return false;
  };
  for (int64_t factor = 2; factor * factor <= rest; ++factor) {
    if (rest % factor == 0 && !check(factor))
      return failure();
    while (rest % factor == 0)
      rest /= factor;
  }
  if (rest > 1 && !check(rest))
    return failure();
  return pair(first.squareRoot(first.fromInt(extent)),
              second.squareRoot(second.fromInt(extent)));
}
