//===- FieldDomain.cpp - Programs over a prime field ----------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FieldDomain.h"

#include "llvm/Support/Endian.h"
#include "llvm/Support/xxhash.h"

using namespace mlir;
using namespace mlir::norm::verify;

constexpr int kMaxExponent = 1100;
constexpr int kMaxHalves = 128;
constexpr int kSmallInt = 16;
constexpr size_t kFilterBits = 1 << 18;

FieldDomain::FieldDomain(uint64_t prime, uint64_t key)
    : field(prime), key(key), rootFilter(kFilterBits) {
  powersOfTwo.resize(2 * kMaxExponent + 1);
  Cell two = field.add(field.one(), field.one());
  powersOfTwo[0] =
      field.fromInt(static_cast<int64_t>(field.powerOfTwo(-kMaxExponent)));
  for (size_t i = 1; i < powersOfTwo.size(); ++i)
    powersOfTwo[i] = field.mul(powersOfTwo[i - 1], two);
  Cell half = field.powerOfTwo(-1);
  for (int i = -kMaxHalves; i <= kMaxHalves; ++i)
    halves[field.mul(field.fromInt(i), half)] = i;
  infinity = hashToField(llvm::xxh3_64bits(StringRef("infinity")), {});
  noteRoot(field.one(), field.one());
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
                                    ArrayRef<uint64_t> words) const {
  uint64_t low = key ^ function;
  uint64_t high = fold(key ^ 0x9e3779b97f4a7c15, function ^ 0xd1b54a32d192ed03);
  for (uint64_t word : words) {
    low = fold(low ^ word, high ^ 0xe7037ed1a0b428db);
    high = fold(high ^ word ^ 0x8ebc6af09c88c6e3, low ^ 0x589965cc75374cc3);
  }
  low = fold(low ^ 0xa0761d6478bd642f, high ^ key);
  high = fold(high ^ 0xeb44accab455d165, low ^ 0x1d8e4e27c47d124f);
  return static_cast<Wide>(high) << 64 | low;
}

Cell FieldDomain::getRandom(uint64_t array, uint64_t index) const {
  return hashToField(array ^ 0x72616e646f6d2121, {index});
}

LogicalResult FieldDomain::apply(StringRef function,
                                 ArrayRef<const Cell *> args, Cell *out,
                                 size_t n) {
  // f(−x) = −f(x), and f(−x) = f(x).
  static constexpr StringLiteral odd[] = {
      "math.tanh", "math.erf",  "math.sin",  "math.tan",
      "math.asin", "math.atan", "math.sinh", "math.asinh",
      "math.cbrt", "math.atanh"};
  static constexpr StringLiteral even[] = {"math.cos", "math.cosh"};
  bool isOdd = llvm::is_contained(odd, function);
  bool isEven = llvm::is_contained(even, function);
  uint64_t id = llvm::xxh3_64bits(function);
  SmallVector<uint64_t, 4> words(args.size());
  for (size_t i = 0; i < n; ++i) {
    for (auto [word, arg] : llvm::zip(words, args))
      word = arg[i];
    bool negative = false;
    if (isOdd || isEven)
      std::tie(words[0], negative) = dropSign(words[0]);
    Cell value = isOdd && words[0] == 0 ? 0 : hashToField(id, words);
    out[i] = isOdd && negative ? field.neg(value) : value;
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
    return value.isNegative() ? field.neg(infinity) : infinity;
  if (value.isZero())
    return 0;
  // The significand as an integer of at most 64 bits.
  int precision =
      llvm::APFloat::semanticsPrecision(value.getSemantics());
  int exponent = llvm::ilogb(value) - precision + 1;
  llvm::APFloat significand =
      scalbn(value, -exponent, llvm::APFloat::rmNearestTiesToEven);
  llvm::APSInt integer(std::max(precision + 1, 64), /*isUnsigned=*/false);
  bool exact;
  significand.convertToInteger(integer, llvm::APFloat::rmTowardZero, &exact);
  assert(exact && precision <= 63 && "types are at most f64");
  return field.fromDyadic(integer.getSExtValue(), exponent);
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
      Cell special =
          fraction ? hashToField(llvm::xxh3_64bits(StringRef("nan")), {})
                   : infinity;
      return negative && !fraction ? field.neg(special) : special;
    }
    if (exponent)
      fraction |= uint64_t(1) << fractionBits;
    int bias = (1 << (exponentBits - 1)) - 1;
    int scale = std::max(exponent, 1) - bias - static_cast<int>(fractionBits);
    Cell magnitude = field.mul(fraction, powersOfTwo[scale + kMaxExponent]);
    return negative ? field.neg(magnitude) : magnitude;
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
      out[i] = decodeWord(
          llvm::support::endian::read16le(data + 2 * offsets[i]), exponentBits,
          15 - exponentBits);
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

std::optional<int> FieldDomain::getSmallInt(Cell a) const {
  uint64_t value = field.toInteger(a);
  if (value <= kSmallInt)
    return static_cast<int>(value);
  if (field.getPrime() - value <= kSmallInt)
    return -static_cast<int>(field.getPrime() - value);
  return std::nullopt;
}

//===----------------------------------------------------------------------===//
// Algebra
//===----------------------------------------------------------------------===//

void FieldDomain::add(const Cell *a, const Cell *b, Cell *out, size_t n) {
  for (size_t i = 0; i < n; ++i)
    out[i] = field.add(a[i], b[i]);
}

void FieldDomain::sub(const Cell *a, const Cell *b, Cell *out, size_t n) {
  for (size_t i = 0; i < n; ++i)
    out[i] = field.sub(a[i], b[i]);
}

void FieldDomain::neg(const Cell *a, Cell *out, size_t n) {
  for (size_t i = 0; i < n; ++i)
    out[i] = field.neg(a[i]);
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
  if (other != roots.end() && field.mul(number, b) == field.one())
    return other->second;
  return std::nullopt;
}

Cell FieldDomain::product(Cell a, Cell b) {
  if (std::optional<Cell> known = getRootProduct(a, b))
    return *known;
  if (std::optional<Cell> known = getRootProduct(b, a))
    return *known;
  return field.mul(a, b);
}

void FieldDomain::mul(const Cell *a, const Cell *b, Cell *out, size_t n) {
  for (size_t i = 0; i < n; ++i)
    out[i] = product(a[i], b[i]);
}

LogicalResult FieldDomain::invert(MutableArrayRef<Cell> b) const {
  // One inversion serves all: the reciprocal of the product of all, times the
  // product of the others.
  std::vector<Cell> prefix(b.size());
  Cell product = field.one();
  for (auto [before, value] : llvm::zip(prefix, b)) {
    before = product;
    if (value == 0)
      return failure();
    product = field.mul(product, value);
  }
  Cell inverse = field.inverse(product);
  for (size_t i = b.size(); i-- > 0;) {
    Cell value = b[i];
    b[i] = field.mul(inverse, prefix[i]);
    inverse = field.mul(inverse, value);
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

//===----------------------------------------------------------------------===//
// Roots and powers
//===----------------------------------------------------------------------===//

void FieldDomain::addScale(Cell scale) {
  if (scale == 0 || scale == field.one())
    return;
  Cell inverse = field.inverse(scale);
  scales.push_back({field.mul(inverse, inverse), scale});
  scales.push_back({field.mul(scale, scale), inverse});
}

void FieldDomain::noteRoot(Cell number, Cell root) {
  Cell inverseRoot = field.inverse(root);
  Cell inverseNumber = field.inverse(number);
  roots[number] = root;
  squares[root] = number;
  roots[inverseNumber] = inverseRoot;
  squares[inverseRoot] = inverseNumber;
  rootFilter[root % kFilterBits] = true;
  rootFilter[inverseRoot % kFilterBits] = true;
}

Cell FieldDomain::root(Cell a) {
  if (a == 0)
    return 0;
  if (auto it = roots.find(a); it != roots.end())
    return it->second;
  for (const Scale &scale : scales)
    if (auto it = roots.find(field.mul(a, scale.inverseSquare));
        it != roots.end()) {
      Cell result = field.mul(it->second, scale.scale);
      noteRoot(a, result);
      return result;
    }
  Cell result = hashToField(llvm::xxh3_64bits(StringRef("sqrt")), {a});
  if (result == 0)
    result = field.one();
  noteRoot(a, result);
  return result;
}

LogicalResult FieldDomain::sqrt(const Cell *a, Cell *out, size_t n) {
  for (size_t i = 0; i < n; ++i)
    out[i] = root(a[i]);
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
    int halfCount = *exponent;
    Cell power = field.pow(a[i], std::abs(halfCount) / 2);
    if (halfCount % 2)
      power = field.mul(power, root(a[i]));
    if (halfCount < 0) {
      if (power == 0)
        return failure();
      power = field.inverse(power);
    }
    out[i] = power;
  }
  return success();
}

LogicalResult FieldDomain::powi(const Cell *a, const Cell *b, Cell *out,
                                size_t n) {
  for (size_t i = 0; i < n; ++i) {
    int64_t exponent = static_cast<int64_t>(b[i]);
    // A square of a root is known.
    if (exponent == 2) {
      out[i] = product(a[i], a[i]);
      continue;
    }
    Cell power = field.pow(a[i], std::abs(exponent));
    if (exponent < 0) {
      if (power == 0)
        return failure();
      power = field.inverse(power);
    }
    out[i] = power;
  }
  return success();
}

FailureOr<Cell> FieldDomain::getRootOfExtent(int64_t extent) {
  // With a root of every prime factor, roots of products are products of
  // roots, as those of real numbers are.
  int64_t rest = extent;
  auto check = [&](int64_t factor) {
    if (field.isSquare(field.fromInt(factor)))
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
  return field.squareRoot(field.fromInt(extent));
}

//===----------------------------------------------------------------------===//
// Order
//===----------------------------------------------------------------------===//

Cell FieldDomain::maximum(Cell a, Cell b) {
  Cell negInfinity = field.neg(infinity);
  if (a == b || b == negInfinity)
    return a;
  if (a == negInfinity)
    return b;
  if (b == 0 && nonNegative.contains(a))
    return a;
  if (a == 0 && nonNegative.contains(b))
    return b;
  // A sum of hashes, so that neither order nor grouping matters.
  uint64_t id = llvm::xxh3_64bits(StringRef("max"));
  auto getTerms = [&](Cell cell) {
    auto it = maxima.find(cell);
    return it != maxima.end() ? it->second
                              : static_cast<uint64_t>(hash(id, {cell}));
  };
  uint64_t terms = getTerms(a) + getTerms(b);
  Cell result = hashToField(id + 1, {terms});
  maxima[result] = terms;
  return result;
}

void FieldDomain::max(const Cell *a, const Cell *b, Cell *out, size_t n) {
  for (size_t i = 0; i < n; ++i)
    out[i] = maximum(a[i], b[i]);
}

void FieldDomain::min(const Cell *a, const Cell *b, Cell *out, size_t n) {
  for (size_t i = 0; i < n; ++i)
    out[i] = field.neg(maximum(field.neg(a[i]), field.neg(b[i])));
}

void FieldDomain::abs(const Cell *a, Cell *out, size_t n) {
  uint64_t id = llvm::xxh3_64bits(StringRef("abs"));
  for (size_t i = 0; i < n; ++i) {
    if (nonNegative.contains(a[i])) {
      out[i] = a[i];
      continue;
    }
    if (std::optional<int> small = getSmallInt(a[i])) {
      out[i] = field.fromInt(std::abs(*small));
      continue;
    }
    out[i] = hashToField(id, {dropSign(a[i]).first});
  }
}

Cell FieldDomain::isPositive(Cell a) {
  if (std::optional<int> small = getSmallInt(a))
    return *small > 0 ? field.one() : field.zero();
  return hashToField(llvm::xxh3_64bits(StringRef("positive")), {a});
}

Cell FieldDomain::isZero(Cell a) {
  if (getSmallInt(a))
    return a == 0 ? field.one() : field.zero();
  return hashToField(llvm::xxh3_64bits(StringRef("zero")), {dropSign(a).first});
}

void FieldDomain::compare(arith::CmpFPredicate predicate, const Cell *a,
                          const Cell *b, Cell *out, size_t n) {
  using P = arith::CmpFPredicate;
  auto complement = [&](Cell cell) { return field.sub(field.one(), cell); };
  for (size_t i = 0; i < n; ++i) {
    Cell difference = field.sub(a[i], b[i]);
    switch (predicate) {
    case P::OGT:
    case P::UGT:
      out[i] = isPositive(difference);
      break;
    case P::OLT:
    case P::ULT:
      out[i] = isPositive(field.neg(difference));
      break;
    case P::OGE:
    case P::UGE:
      out[i] = complement(isPositive(field.neg(difference)));
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
      out[i] = field.one();
      break;
    case P::UNO:
    case P::AlwaysFalse:
      out[i] = field.zero();
      break;
    }
  }
}
