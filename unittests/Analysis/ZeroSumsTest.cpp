//===- ZeroSumsTest.cpp - Sums without rounding ---------------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "norm/Analysis/ZeroSums.h"

#include "mlir/IR/Builders.h"
#include "mlir/IR/MLIRContext.h"

#include "gtest/gtest.h"

#include <limits>

using namespace mlir;
using namespace mlir::norm;

namespace {

class ZeroSumsTest : public ::testing::Test {
protected:
  /// Whether `values`, rounded to `type`, sum to zero along `dim`.
  bool sumToZero(ArrayRef<double> values, Type type, ArrayRef<int64_t> shape,
                 int64_t dim) {
    SmallVector<Attribute> elements;
    for (double value : values)
      elements.push_back(FloatAttr::get(type, value));
    auto dense =
        DenseElementsAttr::get(RankedTensorType::get(shape, type), elements);
    FailureOr<WeightData> data = WeightData::get(dense, /*emitError=*/nullptr);
    EXPECT_TRUE(succeeded(data));
    return hasZeroSums(*data, dim);
  }
  bool sumToZero(ArrayRef<double> values, Type type) {
    return sumToZero(values, type, static_cast<int64_t>(values.size()), 0);
  }

  MLIRContext context;
  Builder builder{&context};
};

TEST_F(ZeroSumsTest, NothingIsLostBesideLargeNumbers) {
  Type f64 = builder.getF64Type();
  EXPECT_TRUE(sumToZero({1e300, 1.0, -1e300, -1.0}, f64));
  EXPECT_FALSE(sumToZero({1e300, 1.0, -1e300, -2.0}, f64));
  EXPECT_FALSE(sumToZero({1e300, 5e-324, -1e300}, f64));
  EXPECT_TRUE(sumToZero({0x1p60, 1.0, 0x1p-60, -0x1p60, -1.0, -0x1p-60}, f64));
}

TEST_F(ZeroSumsTest, NumbersAreThoseOfTheirType) {
  // In no binary format is 0.1 + 0.2 = 0.3, although f64 sums may say so.
  for (Type type : {Type(builder.getF64Type()), Type(builder.getF32Type()),
                    Type(builder.getF16Type()), Type(builder.getBF16Type())}) {
    EXPECT_TRUE(sumToZero({0.1, 0.2, -0.2, -0.1}, type));
    EXPECT_TRUE(sumToZero({0.25, 0.5, -0.75}, type));
    EXPECT_FALSE(sumToZero({0.25, 0.5, -0.625}, type));
  }
  EXPECT_FALSE(sumToZero({0.1, 0.2, -0.3}, builder.getF64Type()));
  EXPECT_FALSE(sumToZero({0.1, 0.2, -0.3}, builder.getF32Type()));
}

TEST_F(ZeroSumsTest, EachVectorAlongTheDimensionCounts) {
  Type f32 = builder.getF32Type();
  // Two rows of three.
  EXPECT_TRUE(sumToZero({1, 2, -3, 4, -4, 0}, f32, {2, 3}, 1));
  EXPECT_FALSE(sumToZero({1, 2, -3, 4, -4, 0}, f32, {2, 3}, 0));
  EXPECT_TRUE(sumToZero({1, 2, -3, -1, -2, 3}, f32, {2, 3}, 0));
  EXPECT_FALSE(sumToZero({1, 2, -3, 4, -4, 1}, f32, {2, 3}, 1));
  // Along the middle of three dimensions.
  EXPECT_TRUE(sumToZero({1, 2, -1, -2, 3, 4, -3, -4}, f32, {2, 2, 2}, 1));
}

TEST_F(ZeroSumsTest, SplatsAndEmptyTensors) {
  Type f32 = builder.getF32Type();
  EXPECT_TRUE(sumToZero({0, 0, 0}, f32));
  EXPECT_TRUE(sumToZero({-0.0, -0.0}, f32));
  EXPECT_FALSE(sumToZero({1, 1, 1}, f32));
  EXPECT_TRUE(sumToZero({}, f32, {3, 0}, 1));
}

TEST_F(ZeroSumsTest, WhatIsNotFiniteIsNotZero) {
  double infinity = std::numeric_limits<double>::infinity();
  double nan = std::numeric_limits<double>::quiet_NaN();
  double largest = std::numeric_limits<double>::max();
  Type f64 = builder.getF64Type();
  EXPECT_FALSE(sumToZero({infinity, -infinity}, f64));
  EXPECT_FALSE(sumToZero({nan, 0}, f64));
  // Partial sums beyond the range: not known to be zero.
  EXPECT_FALSE(sumToZero({largest, largest, -largest, -largest}, f64));
}

} // namespace
