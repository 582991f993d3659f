//===- Leak.cpp - What rounding leaves of a mean --------------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "norm/Analysis/Leak.h"

#include "norm/IR/WeightData.h"

#include "mlir/IR/Matchers.h"
#include "llvm/Support/Format.h"

#include <cmath>

using namespace mlir;
using namespace mlir::norm;

/// `value` rounded to nearest, ties to even.
static double roundTo(double value, const llvm::fltSemantics &semantics) {
  if (value == 0 || !std::isfinite(value))
    return value;
  int exponent;
  std::frexp(value, &exponent);
  // Below the smallest normal number the distance of numbers stays the same.
  exponent = std::max(exponent, APFloat::semanticsMinExponent(semantics) + 1);
  int ulp = exponent - static_cast<int>(APFloat::semanticsPrecision(semantics));
  return std::ldexp(std::nearbyint(std::ldexp(value, -ulp)), ulp);
}

/// The leak of a constant of a type of at most 16 bits: f64 holds the sums of
/// its numbers with bits to spare.
static double measure(const WeightData &data, int64_t dim) {
  // A centred splat is zero.
  if (data.isSplat())
    return 0;
  const llvm::fltSemantics &semantics =
      data.getElementType().getFloatSemantics();
  ArrayRef<int64_t> shape = data.getType().getShape();
  int64_t extent = shape[dim], inner = 1;
  for (int64_t size : shape.drop_front(dim + 1))
    inner *= size;
  double squaredMeans = 0, meanSquares = 0;
  for (int64_t start = 0; start < data.getNumElements();
       start += extent * inner) {
    for (int64_t offset = 0; offset < inner; ++offset) {
      auto get = [&](int64_t i) {
        return data.getValue(start + i * inner + offset);
      };
      double mean = 0;
      for (int64_t i = 0; i < extent; ++i)
        mean += get(i);
      mean /= extent;
      double sum = 0, sumOfSquares = 0;
      for (int64_t i = 0; i < extent; ++i) {
        double rounded = roundTo(get(i) - mean, semantics);
        sum += rounded;
        sumOfSquares += rounded * rounded;
      }
      squaredMeans += (sum / extent) * (sum / extent);
      meanSquares += sumOfSquares / extent;
    }
  }
  return meanSquares == 0 ? 0 : std::sqrt(squaredMeans / meanSquares);
}

Leak norm::getLeakOfCentred(Value weight, const FeatureAxis &axis) {
  auto type = cast<RankedTensorType>(weight.getType());
  auto elementType = cast<FloatType>(type.getElementType());
  const llvm::fltSemantics &semantics = elementType.getFloatSemantics();
  double unit = std::ldexp(
      1.0, -static_cast<int>(APFloat::semanticsPrecision(semantics)));
  Leak bound{unit / (1 - unit), /*isMeasured=*/false, elementType};
  FailureOr<SmallVector<int64_t>> dims = axis.getWholeDims(type.getShape());
  ElementsAttr constant;
  if (elementType.getWidth() > 16 || failed(dims) || dims->size() != 1 ||
      !matchPattern(weight, m_Constant(&constant)))
    return bound;
  // Data that are missing are an error elsewhere.
  FailureOr<WeightData> data = WeightData::get(constant, /*emitError=*/nullptr);
  if (failed(data))
    return bound;
  return {measure(*data, dims->front()), /*isMeasured=*/true, elementType};
}

std::string norm::describe(const Leak &leak) {
  std::string text;
  llvm::raw_string_ostream os(text);
  os << llvm::format("%.2g", leak.value) << (leak.isMeasured ? "" : " at most");
  if (leak.type)
    os << " (" << leak.type << ')';
  return text;
}
