//===- ArrayTest.cpp - Tests of arrays of numbers ----------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "norm/Runtime/Array.h"

#include "llvm/Support/raw_ostream.h"
#include "gtest/gtest.h"

#include <cmath>
#include <limits>

using namespace mlir::norm;

static constexpr int64_t kMax = std::numeric_limits<int64_t>::max();
static constexpr double kInfinity = std::numeric_limits<double>::infinity();

static Array make(ElementKind kind, std::initializer_list<double> values) {
  Array array = llvm::cantFail(
      Array::create(kind, {static_cast<int64_t>(values.size())}));
  int64_t i = 0;
  for (double value : values) {
    if (isFloat(kind))
      array.setFloat(i++, value);
    else
      array.setInt(i++, static_cast<int64_t>(value));
  }
  return array;
}

TEST(ArrayTest, countsElements) {
  EXPECT_EQ(getNumElements({}), 1);
  EXPECT_EQ(getNumElements({2, 3}), 6);
  EXPECT_EQ(getNumElements({kMax}), kMax);
  EXPECT_EQ(getNumElements({int64_t(1) << 32, int64_t(1) << 31}), std::nullopt);
  EXPECT_EQ(getNumElements({int64_t(1) << 32, int64_t(1) << 32}), std::nullopt);
  EXPECT_EQ(getNumElements({kMax, kMax, 0}), 0);
  EXPECT_EQ(getNumElements({0, -1}), std::nullopt);
}

TEST(ArrayTest, refusesWhatDoesNotFit) {
  for (int64_t extent : {kMax, kMax / 8, kMax / 8 + 1}) {
    llvm::Expected<Array> array = Array::create(ElementKind::F64, {extent});
    ASSERT_FALSE(bool(array));
    EXPECT_EQ(llvm::toString(array.takeError()),
              "no memory for an array of " + std::to_string(extent) + "xf64");
  }
}

TEST(ArrayTest, isAlignedAndZero) {
  Array array = llvm::cantFail(Array::create(ElementKind::F32, {3, 5}));
  EXPECT_EQ(reinterpret_cast<uintptr_t>(array.data()) % 64, 0u);
  EXPECT_EQ(array.getNumBytes(), 60u);
  for (int64_t i = 0; i < 15; ++i)
    EXPECT_EQ(array.getFloat(i), 0);
}

TEST(ArrayTest, roundsToNearestEven) {
  double x = 1 + 0x1p-8;
  EXPECT_EQ(make(ElementKind::BF16, {x}).getFloat(0), 1);
  EXPECT_EQ(make(ElementKind::BF16, {x + 0x1p-20}).getFloat(0), 1 + 0x1p-7);
  EXPECT_EQ(make(ElementKind::BF16, {x + 0x1p-7}).getFloat(0), 1 + 0x1p-6);
  EXPECT_EQ(make(ElementKind::F16, {x}).getFloat(0), x);
  EXPECT_EQ(make(ElementKind::F16, {65520}).getFloat(0), kInfinity);
  EXPECT_EQ(make(ElementKind::F16, {0x1p-24}).getFloat(0), 0x1p-24);
  EXPECT_EQ(make(ElementKind::F32, {0.1}).getFloat(0), 0.1f);
  EXPECT_EQ(make(ElementKind::F8E4M3FN, {464}).getFloat(0), 448);
  EXPECT_EQ(make(ElementKind::F8E4M3FN, {-0x1p-9}).getFloat(0), -0x1p-9);
  EXPECT_EQ(make(ElementKind::F8E5M2, {61440}).getFloat(0), kInfinity);
}

TEST(ArrayTest, seesBitsAsFloatsThatNumPyLacks) {
  Array array = make(ElementKind::I8, {0x7e});
  array.reinterpretAs(ElementKind::F32);
  EXPECT_EQ(array.getKind(), ElementKind::I8);
  array.reinterpretAs(ElementKind::F8E4M3FN);
  EXPECT_EQ(array.getFloat(0), 448);
  array.reinterpretAs(ElementKind::F8E5M2);
  EXPECT_EQ(array.getKind(), ElementKind::F8E4M3FN);
}

TEST(ArrayTest, keepsSigns) {
  EXPECT_EQ(make(ElementKind::I8, {-128}).getInt(0), -128);
  EXPECT_EQ(make(ElementKind::I16, {-3}).getInt(0), -3);
  EXPECT_EQ(make(ElementKind::I32, {-4}).getInt(0), -4);
}

TEST(ArrayTest, comparesFloats) {
  Array reference = make(ElementKind::F64, {1, -4, 0});
  Difference difference =
      compare(make(ElementKind::F32, {1, -4.5, 0.25}), reference);
  EXPECT_EQ(difference.absolute, 0.5);
  EXPECT_EQ(difference.relative, 0.125);
  EXPECT_EQ(compare(reference, reference).relative, 0);
}

TEST(ArrayTest, comparesWhatIsNotFinite) {
  ElementKind kind = ElementKind::F32;
  double nan = std::nan("");
  Array odd = make(kind, {nan, kInfinity, -kInfinity, 1});
  EXPECT_EQ(compare(odd, odd).absolute, 0);
  EXPECT_EQ(compare(odd, make(kind, {0, kInfinity, -kInfinity, 1})).absolute,
            kInfinity);
  EXPECT_EQ(compare(make(kind, {0}), make(kind, {nan})).relative, kInfinity);
  EXPECT_EQ(compare(make(kind, {kInfinity}), make(kind, {-kInfinity})).relative,
            kInfinity);
  EXPECT_EQ(compare(make(kind, {1}), make(kind, {kInfinity})).relative,
            kInfinity);
  // An infinity that is expected says nothing about what is small.
  EXPECT_EQ(
      compare(make(kind, {kInfinity, 3}), make(kind, {kInfinity, 2})).relative,
      0.5);
  EXPECT_EQ(compare(make(kind, {1}), make(kind, {0})).relative, kInfinity);
}

TEST(ArrayTest, comparesIntegersExactly) {
  Array small = llvm::cantFail(Array::create(ElementKind::I64, {1}));
  Array large = llvm::cantFail(Array::create(ElementKind::I64, {1}));
  small.setInt(0, kMax - 1);
  large.setInt(0, kMax);
  EXPECT_EQ(compare(small, large).absolute, 1);
  small.setInt(0, std::numeric_limits<int64_t>::min());
  EXPECT_EQ(compare(small, large).absolute, 0x1p64);
}

TEST(ArrayTest, fillsReproducibly) {
  Array a = llvm::cantFail(Array::create(ElementKind::F64, {1000}));
  Array b = llvm::cantFail(Array::create(ElementKind::F64, {1000}));
  fillRandom(a, /*seed=*/1, /*place=*/0, /*intRange=*/2);
  fillRandom(b, 1, 0, 2);
  EXPECT_EQ(compare(a, b).absolute, 0);
  EXPECT_EQ(a.getFloat(0), -0.4882295937359844);
  double sum = 0;
  for (int64_t i = 0; i < 1000; ++i) {
    EXPECT_GE(a.getFloat(i), -1);
    EXPECT_LT(a.getFloat(i), 1);
    sum += a.getFloat(i);
  }
  EXPECT_LT(std::fabs(sum), 60);
  fillRandom(b, 1, 1, 2);
  EXPECT_NE(compare(a, b).absolute, 0);
  fillRandom(b, 2, 0, 2);
  EXPECT_NE(compare(a, b).absolute, 0);
}

TEST(ArrayTest, prints) {
  std::string text;
  llvm::raw_string_ostream os(text);
  Array array = llvm::cantFail(Array::create(ElementKind::I32, {2, 2}));
  array.setInt(3, -7);
  print(os, array);
  EXPECT_EQ(text, "[[0, 0], [0, -7]]");
  EXPECT_EQ(describe(array.getKind(), array.getShape()), "2x2xi32");
  text.clear();
  print(os, llvm::cantFail(Array::create(ElementKind::F32, {kMax, 0})));
  EXPECT_EQ(text, "[]");
}
