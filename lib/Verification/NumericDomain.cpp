//===- NumericDomain.cpp - Programs over doubles --------------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "NumericDomain.h"

#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/Endian.h"

#include <cmath>

using namespace mlir;
using namespace mlir::norm::verify;

//===----------------------------------------------------------------------===//
// Constants and inputs
//===----------------------------------------------------------------------===//

void NumericDomain::decode(FloatType type, const char *data,
                           const int64_t *offsets, size_t n, Cell *out) const {
  using namespace llvm::support::endian;
  if (type.isF32()) {
    for (size_t i = 0; i < n; ++i)
      out[i] = toCell(llvm::bit_cast<float>(read32le(data + 4 * offsets[i])));
    return;
  }
  if (type.isF64()) {
    for (size_t i = 0; i < n; ++i)
      out[i] = read64le(data + 8 * offsets[i]);
    return;
  }
  unsigned width = type.getWidth() / 8;
  for (size_t i = 0; i < n; ++i) {
    uint64_t word = 0;
    memcpy(&word, data + width * offsets[i], width);
    out[i] = fromFloat(llvm::APFloat(type.getFloatSemantics(),
                                     llvm::APInt(type.getWidth(), word)));
  }
}

void NumericDomain::round(FloatType type, Cell *cells, size_t n) const {
  if (type.isF64())
    return;
  for (size_t i = 0; i < n; ++i) {
    double value = toDouble(cells[i]);
    if (type.isF32()) {
      cells[i] = toCell(static_cast<float>(value));
      continue;
    }
    llvm::APFloat rounded(value);
    bool losesInfo;
    rounded.convert(type.getFloatSemantics(),
                    llvm::APFloat::rmNearestTiesToEven, &losesInfo);
    cells[i] = fromFloat(rounded);
  }
}

Cell NumericDomain::getRandom(uint64_t key, uint64_t index) const {
  // SplitMix64.
  uint64_t z = key * 0xd1342543de82ef95 + (index + 1) * 0x9e3779b97f4a7c15;
  z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
  z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
  z ^= z >> 31;
  return toCell(static_cast<double>(static_cast<int64_t>(z) >> 11) * 0x1p-52);
}

//===----------------------------------------------------------------------===//
// Arithmetic
//===----------------------------------------------------------------------===//

template <typename Function>
static void map(const Cell *a, Cell *out, size_t n, Function function) {
  for (size_t i = 0; i < n; ++i)
    out[i] = NumericDomain::toCell(function(NumericDomain::toDouble(a[i])));
}

template <typename Function>
static void zip(const Cell *a, const Cell *b, Cell *out, size_t n,
                Function function) {
  for (size_t i = 0; i < n; ++i)
    out[i] = NumericDomain::toCell(
        function(NumericDomain::toDouble(a[i]), NumericDomain::toDouble(b[i])));
}

void NumericDomain::add(const Cell *a, const Cell *b, Cell *out,
                        size_t n) const {
  zip(a, b, out, n, std::plus<double>());
}
void NumericDomain::sub(const Cell *a, const Cell *b, Cell *out,
                        size_t n) const {
  zip(a, b, out, n, std::minus<double>());
}
void NumericDomain::mul(const Cell *a, const Cell *b, Cell *out, size_t n) {
  zip(a, b, out, n, std::multiplies<double>());
}
void NumericDomain::neg(const Cell *a, Cell *out, size_t n) {
  map(a, out, n, std::negate<double>());
}
LogicalResult NumericDomain::div(const Cell *a, const Cell *b, Cell *out,
                                 size_t n) {
  zip(a, b, out, n, std::divides<double>());
  return success();
}
void NumericDomain::max(const Cell *a, const Cell *b, Cell *out, size_t n) {
  zip(a, b, out, n,
      [](double x, double y) { return std::isnan(x) || x > y ? x : y; });
}
void NumericDomain::min(const Cell *a, const Cell *b, Cell *out, size_t n) {
  zip(a, b, out, n,
      [](double x, double y) { return std::isnan(x) || x < y ? x : y; });
}
void NumericDomain::abs(const Cell *a, Cell *out, size_t n) {
  map(a, out, n, [](double x) { return std::fabs(x); });
}
LogicalResult NumericDomain::sqrt(const Cell *a, Cell *out, size_t n) {
  map(a, out, n, [](double x) { return std::sqrt(x); });
  return success();
}
LogicalResult NumericDomain::pow(const Cell *a, const Cell *b, Cell *out,
                                 size_t n) {
  zip(a, b, out, n, [](double x, double y) { return std::pow(x, y); });
  return success();
}
LogicalResult NumericDomain::powi(const Cell *a, const Cell *b, Cell *out,
                                  size_t n) {
  for (size_t i = 0; i < n; ++i)
    out[i] = toCell(std::pow(toDouble(a[i]),
                             static_cast<double>(static_cast<int64_t>(b[i]))));
  return success();
}

Cell NumericDomain::dot(const Cell *a, const Cell *b, size_t n) const {
  double total = 0;
  for (size_t i = 0; i < n; ++i)
    total += toDouble(a[i]) * toDouble(b[i]);
  return toCell(total);
}

Cell NumericDomain::sum(const Cell *a, size_t n) const {
  double total = 0;
  for (size_t i = 0; i < n; ++i)
    total += toDouble(a[i]);
  return toCell(total);
}

//===----------------------------------------------------------------------===//
// Functions
//===----------------------------------------------------------------------===//

LogicalResult NumericDomain::apply(StringRef function,
                                   ArrayRef<const Cell *> args, Cell *out,
                                   size_t n) {
  using Unary = double (*)(double);
  auto unary = llvm::StringSwitch<Unary>(function)
                   .Case("math.exp", std::exp)
                   .Case("math.exp2", std::exp2)
                   .Case("math.expm1", std::expm1)
                   .Case("math.log", std::log)
                   .Case("math.log2", std::log2)
                   .Case("math.log10", std::log10)
                   .Case("math.log1p", std::log1p)
                   .Case("math.tanh", std::tanh)
                   .Case("math.erf", std::erf)
                   .Case("math.erfc", std::erfc)
                   .Case("math.sin", std::sin)
                   .Case("math.cos", std::cos)
                   .Case("math.tan", std::tan)
                   .Case("math.sinh", std::sinh)
                   .Case("math.cosh", std::cosh)
                   .Case("math.asin", std::asin)
                   .Case("math.acos", std::acos)
                   .Case("math.atan", std::atan)
                   .Case("math.cbrt", std::cbrt)
                   .Case("math.floor", std::floor)
                   .Case("math.ceil", std::ceil)
                   .Case("math.round", std::round)
                   .Case("math.roundeven", std::nearbyint)
                   .Case("math.trunc", std::trunc)
                   .Default(nullptr);
  if (unary && args.size() == 1) {
    map(args[0], out, n, unary);
    return success();
  }
  using Binary = double (*)(double, double);
  auto binary = llvm::StringSwitch<Binary>(function)
                    .Case("math.atan2", std::atan2)
                    .Case("math.copysign", std::copysign)
                    .Case("arith.remf", std::fmod)
                    .Default(nullptr);
  if (!binary || args.size() != 2)
    return failure();
  zip(args[0], args[1], out, n, binary);
  return success();
}

std::optional<Domain::KnownInteger> NumericDomain::getInteger(Cell cell) const {
  double value = toDouble(cell);
  if (value != std::trunc(value) || std::fabs(value) > 0x1p53)
    return std::nullopt;
  return KnownInteger{static_cast<int64_t>(value), /*isDrawn=*/false};
}

void NumericDomain::convertToIntegers(const Cell *a, Cell *out, size_t n) {
  map(a, out, n, [](double x) { return std::trunc(x); });
}

void NumericDomain::compare(arith::CmpFPredicate predicate, const Cell *a,
                            const Cell *b, Cell *out, size_t n) {
  for (size_t i = 0; i < n; ++i)
    out[i] = arith::applyCmpPredicate(predicate, llvm::APFloat(toDouble(a[i])),
                                      llvm::APFloat(toDouble(b[i])));
}
