//===- RationalTest.cpp - Tests of exact rational numbers -----------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "norm/Analysis/Rational.h"

#include "llvm/Support/raw_ostream.h"
#include <gtest/gtest.h>

using namespace mlir;
using namespace mlir::norm;

static std::string str(const Rational &value) {
  std::string text;
  llvm::raw_string_ostream(text) << value;
  return text;
}

TEST(RationalTest, LowestTerms) {
  EXPECT_EQ(Rational(6, -4), Rational(-3, 2));
  EXPECT_EQ(str(Rational(6, -4)), "-3/2");
  EXPECT_EQ(str(Rational(0, -5)), "0");
  EXPECT_EQ(Rational(1, 3) + Rational(1, 6), Rational(1, 2));
  EXPECT_EQ(Rational(1, 3) - Rational(1, 3), Rational());
  EXPECT_EQ(Rational(2, 3) * Rational(3, 4), Rational(1, 2));
  EXPECT_EQ(Rational(2, 3) / Rational(-4, 9), Rational(-3, 2));
  EXPECT_TRUE(Rational(-1, 2) < Rational(1, 3));
}

TEST(RationalTest, GrowsBeyondMachineWords) {
  Rational power(1);
  for (int i = 0; i < 50; ++i)
    power = power * Rational(1000003);
  Rational back = power;
  for (int i = 0; i < 50; ++i)
    back = back / Rational(1000003);
  EXPECT_TRUE(back.isOne());
  EXPECT_GT(power.getBitWidth(), 900u);
  // The most negative integer, whose negation needs one more bit.
  Rational least(INT64_MIN);
  EXPECT_EQ(-(-least), least);
  EXPECT_TRUE((-least).isPositive());
  EXPECT_EQ(str(-least), "9223372036854775808");
  EXPECT_EQ(least / Rational(INT64_MIN), Rational(1));
}

TEST(RationalTest, FloatsAreExact) {
  EXPECT_EQ(Rational::get(APFloat(0.1f)), Rational(13421773, 134217728));
  EXPECT_EQ(Rational::get(APFloat(-6.0)), Rational(-6));
  EXPECT_EQ(Rational::get(APFloat(-0.0)), Rational());
  EXPECT_FALSE(Rational::get(APFloat::getNaN(APFloat::IEEEsingle())));
  EXPECT_FALSE(Rational::get(APFloat::getInf(APFloat::IEEEsingle())));
  APFloat tiny = APFloat::getSmallest(APFloat::IEEEdouble());
  std::optional<Rational> exact = Rational::get(tiny);
  ASSERT_TRUE(exact);
  EXPECT_TRUE(exact->round(APFloat::IEEEdouble()).bitwiseIsEqual(tiny));
  APFloat huge = APFloat::getLargest(APFloat::IEEEdouble(), /*Negative=*/true);
  EXPECT_TRUE(
      Rational::get(huge)->round(APFloat::IEEEdouble()).bitwiseIsEqual(huge));
}

TEST(RationalTest, RoundsToNearestEven) {
  auto single = [](Rational value) {
    return value.round(APFloat::IEEEsingle()).convertToFloat();
  };
  EXPECT_EQ(single(Rational(1, 768)), 1.0f / 768.0f);
  EXPECT_EQ(single(Rational(-1, 3)), -1.0f / 3.0f);
  EXPECT_EQ(single(Rational(0)), 0.0f);
  // Halfway between two floats, and a hair above it.
  Rational half = Rational(1) + Rational(1, 1 << 24);
  EXPECT_EQ(single(half), 1.0f);
  EXPECT_EQ(single(half + Rational(1, INT64_MAX)), 1.0f + 1.0f / (1 << 23));
  // Overflow and the denormal range.
  EXPECT_TRUE(Rational(1 << 30).round(APFloat::IEEEhalf()).isInfinity());
  EXPECT_EQ(single(*Rational::get(APFloat(1.5e-45f)) / Rational(4)), 0.0f);
}

TEST(RationalTest, SquareRoots) {
  EXPECT_EQ(Rational(9, 16).getSquareRoot(), Rational(3, 4));
  EXPECT_EQ(Rational(0).getSquareRoot(), Rational(0));
  EXPECT_EQ(Rational(1).getSquareRoot(), Rational(1));
  EXPECT_FALSE(Rational(2).getSquareRoot());
  EXPECT_FALSE(Rational(1, 8).getSquareRoot());
  EXPECT_FALSE(Rational(-4).getSquareRoot());
  Rational big = Rational(INT64_MAX) * Rational(INT64_MAX);
  EXPECT_EQ(big.getSquareRoot(), Rational(INT64_MAX));
  EXPECT_FALSE((big - Rational(1)).getSquareRoot());
}

TEST(RationalTest, Integers) {
  EXPECT_EQ(Rational(-7).getInteger(), -7);
  EXPECT_FALSE(Rational(7, 2).getInteger());
  EXPECT_FALSE((Rational(INT64_MAX) + Rational(1)).getInteger());
  EXPECT_EQ(Rational::get(APInt(8, 255)), Rational(-1));
}
