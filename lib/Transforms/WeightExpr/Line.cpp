//===- Line.cpp - Runs of values in double-double -------------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Line.h"

#include "llvm/ADT/bit.h"
#include "llvm/Support/ErrorHandling.h"

using namespace mlir;
using namespace mlir::norm;

//===----------------------------------------------------------------------===//
// Reading
//===----------------------------------------------------------------------===//

static double widenF16(uint16_t bits) {
  uint64_t sign = uint64_t(bits >> 15) << 63;
  uint64_t exponent = (bits >> 10) & 31, mantissa = bits & 1023;
  if (exponent == 0) { // zero or subnormal: mantissa · 2^-24, exactly
    double value = static_cast<double>(mantissa) * 0x1p-24;
    return sign ? -value : value;
  }
  uint64_t wide = exponent == 31 ? 2047 : exponent + (1023 - 15);
  return llvm::bit_cast<double>(sign | wide << 52 | mantissa << 42);
}

static double widenBF16(uint16_t bits) {
  return llvm::bit_cast<float>(static_cast<uint32_t>(bits) << 16);
}

/// Elements are copied out, so that a blob's bytes are never read through a
/// pointer of another type.
template <typename StorageT, typename WidenT>
static void loadAs(const char *bytes, int64_t stride, int64_t count, Line line,
                   WidenT widen) {
  if (stride == 1) { // known to the compiler, this loop vectorizes
    for (int64_t i = 0; i < count; ++i) {
      StorageT element;
      std::memcpy(&element, bytes + i * sizeof(StorageT), sizeof(StorageT));
      line.hi[i] = widen(element);
    }
  } else {
    for (int64_t i = 0; i < count; ++i) {
      StorageT element;
      std::memcpy(&element, bytes + i * stride * int64_t(sizeof(StorageT)),
                  sizeof(StorageT));
      line.hi[i] = widen(element);
    }
  }
  std::fill_n(line.lo, count, 0.0);
}

void norm::loadLine(const char *bytes, FloatType type, int64_t stride,
                    int64_t count, Line line) {
  auto identity = [](auto value) { return static_cast<double>(value); };
  if (type.isF64())
    return loadAs<double>(bytes, stride, count, line, identity);
  if (type.isF32())
    return loadAs<float>(bytes, stride, count, line, identity);
  if (type.isF16())
    return loadAs<uint16_t>(bytes, stride, count, line, widenF16);
  if (type.isBF16())
    return loadAs<uint16_t>(bytes, stride, count, line, widenBF16);
  llvm_unreachable("not an element type of weights");
}

//===----------------------------------------------------------------------===//
// Rounding
//===----------------------------------------------------------------------===//

/// hi + lo rounded to odd: of the two doubles around it the one whose last bit
/// is set, unless it is a double itself. Rounding that to nearest in a type of
/// at most 51 bits is rounding hi + lo itself.
static double roundToOdd(double hi, double lo) {
  uint64_t bits = llvm::bit_cast<uint64_t>(hi);
  // The neighbour in the direction of lo; away from zero if signs agree.
  uint64_t neighbour = ((hi < 0) == (lo < 0)) ? bits + 1 : bits - 1;
  bool adjust = lo != 0 && (bits & 1) == 0;
  return llvm::bit_cast<double>(adjust ? neighbour : bits);
}

/// Rounds to an IEEE format of 16 bits with `fractionBits` of fraction.
template <int fractionBits> static uint16_t roundTo16(double value) {
  constexpr int exponentBits = 15 - fractionBits;
  constexpr int bias = (1 << (exponentBits - 1)) - 1;
  uint64_t bits = llvm::bit_cast<uint64_t>(value);
  auto sign = static_cast<uint16_t>(bits >> 63 << 15);
  constexpr uint16_t infinity = ((1 << exponentBits) - 1) << fractionBits;
  int exponent = int((bits >> 52) & 2047) - 1023;
  uint64_t fraction = bits & ((uint64_t(1) << 52) - 1);
  if (exponent == 1024)
    return sign | infinity | (fraction ? uint16_t(1) << (fractionBits - 1) : 0);

  // How far the last bit kept stands above the last bit there is. Below the
  // smallest normal number it stays where it is.
  int shift = 52 - fractionBits + std::max(0, 1 - bias - exponent);
  if (shift > 53) // less than half the smallest subnormal
    return sign;
  uint64_t mantissa = fraction | uint64_t(1) << 52;
  uint64_t kept = mantissa >> shift;
  uint64_t rest = mantissa & ((uint64_t(1) << shift) - 1);
  uint64_t half = uint64_t(1) << (shift - 1);
  kept += rest > half || (rest == half && (kept & 1));
  // A carry out of the fraction moves on into the exponent, as it should.
  int biased = std::max(0, exponent + bias - 1);
  uint64_t result = (uint64_t(biased) << fractionBits) + kept;
  return sign | static_cast<uint16_t>(std::min<uint64_t>(result, infinity));
}

template <typename StorageT, typename RoundT>
static void storeAs(Line line, int64_t count, char *bytes, RoundT round) {
  for (int64_t i = 0; i < count; ++i) {
    // One NaN for all: which one arithmetic gives depends on the machine.
    double hi = line.hi[i] == line.hi[i]
                    ? line.hi[i]
                    : std::numeric_limits<double>::quiet_NaN();
    StorageT element = round(hi, line.lo[i]);
    std::memcpy(bytes + i * sizeof(StorageT), &element, sizeof(StorageT));
  }
}

void norm::storeLine(Line line, int64_t count, FloatType type, char *bytes) {
  if (type.isF64())
    return storeAs<double>(line, count, bytes,
                           [](double hi, double) { return hi; });
  if (type.isF32())
    return storeAs<float>(line, count, bytes, [](double hi, double lo) {
      return static_cast<float>(roundToOdd(hi, lo));
    });
  if (type.isF16())
    return storeAs<uint16_t>(line, count, bytes, [](double hi, double lo) {
      return roundTo16<10>(roundToOdd(hi, lo));
    });
  if (type.isBF16())
    return storeAs<uint16_t>(line, count, bytes, [](double hi, double lo) {
      return roundTo16<7>(roundToOdd(hi, lo));
    });
  llvm_unreachable("not an element type of weights");
}

//===----------------------------------------------------------------------===//
// Sums
//===----------------------------------------------------------------------===//

DoubleDouble norm::sumLine(Line line, int64_t count) {
  // Independent sums hide the latency of one; their number is part of the
  // result, so it doesn't depend on the machine.
  constexpr int64_t numLanes = 8;
  double hi[numLanes] = {}, lo[numLanes] = {};
  Line lanes = {hi, lo};
  int64_t i = 0;
  for (; i + numLanes <= count; i += numLanes)
    for (int64_t lane = 0; lane < numLanes; ++lane)
      lanes.set(lane, lanes[lane] + line[i + lane]);
  for (int64_t lane = 0; i < count; ++i, ++lane)
    lanes.set(lane, lanes[lane] + line[i]);
  DoubleDouble sum = lanes[0];
  for (int64_t lane = 1; lane < numLanes; ++lane)
    sum = sum + lanes[lane];
  return sum;
}
