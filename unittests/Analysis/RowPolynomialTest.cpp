//===- RowPolynomialTest.cpp - Tests of the ring of row polynomials -------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "norm/Analysis/RowPolynomial.h"

#include "llvm/Support/raw_ostream.h"
#include <gtest/gtest.h>

using namespace mlir;
using namespace mlir::norm;

namespace {
/// The ring over rows of 16 elements, and shorthands.
class RowPolynomialTest : public testing::Test {
protected:
  std::string str(const RowPolynomial &polynomial) {
    std::string text;
    llvm::raw_string_ostream os(text);
    ring.print(os, polynomial);
    return text;
  }
  RowPolynomial square(const RowPolynomial &p) { return *ring.multiply(p, p); }
  RowPolynomial scaled(const RowPolynomial &p, Rational factor) {
    return *ring.multiply(p, RowPolynomial(factor));
  }
  RowPolynomial mean(const RowPolynomial &p) {
    return scaled(*ring.sum(p), Rational(1, 16));
  }
  RowPolynomial plus(const RowPolynomial &p, Rational constant) {
    return *ring.add(p, RowPolynomial(constant));
  }
  RowPolynomial sums(int power) {
    return ring.getAtom(ring.getPowerSum(power));
  }

  RowRing ring{16};
  RowPolynomial x = ring.getBase();
};
} // namespace

TEST_F(RowPolynomialTest, SumsArePulledApart) {
  EXPECT_EQ(*ring.sum(RowPolynomial(Rational(1))), RowPolynomial(Rational(16)));
  EXPECT_EQ(str(mean(x)), "1/16*S[x]");
  // The centred row sums to zero.
  RowPolynomial centred = *ring.subtract(x, mean(x));
  EXPECT_TRUE(ring.sum(centred)->isZero());
  // Its mean square is the mean square less the squared mean.
  EXPECT_EQ(mean(square(centred)),
            *ring.subtract(mean(square(x)), square(mean(x))));
  EXPECT_EQ(str(mean(square(centred))), "-1/256*S[x]^2 + 1/16*S[x^2]");
}

TEST_F(RowPolynomialTest, UnknownExtent) {
  RowRing any(RowRing::kUnknownExtent);
  RowPolynomial base = any.getBase();
  // Σ(x − e^x) has a polynomial, Σ(x + 1) and Σs have none.
  RowPolynomial exponential = *any.exponential(base);
  EXPECT_TRUE(any.sum(*any.subtract(base, exponential)));
  EXPECT_FALSE(any.sum(plus(base, Rational(1))));
  EXPECT_FALSE(any.sum(any.getAtom(any.addScalar())));
  // e^x / Σ e^x sums to one all the same.
  RowPolynomial softmax = *any.divide(exponential, *any.sum(exponential));
  EXPECT_EQ(*any.sum(softmax), RowPolynomial(Rational(1)));
  // For some extent Σx² − (Σx)²/16 is negative.
  RowPolynomial squares = any.getAtom(any.getPowerSum(2));
  RowPolynomial sum = any.getAtom(any.getPowerSum(1));
  RowPolynomial squareOfSum = *any.multiply(sum, sum);
  EXPECT_TRUE(any.isNonNegative(squares));
  EXPECT_FALSE(any.isNonNegative(*any.subtract(
      squares, *any.multiply(squareOfSum, RowPolynomial(Rational(1, 16))))));
}

TEST_F(RowPolynomialTest, SumsOfChannels) {
  RowPolynomial g = ring.getAtom(ring.addChannel());
  RowPolynomial s = ring.getAtom(ring.addScalar());
  RowPolynomial product = *ring.multiply(*ring.multiply(g, x), s);
  RowPolynomial sum = *ring.sum(product);
  EXPECT_EQ(sum, *ring.multiply(s, *ring.sum(*ring.multiply(x, g))));
  EXPECT_TRUE(ring.isRow(sum));
  EXPECT_FALSE(ring.isRow(g));
  EXPECT_TRUE(ring.isChannel(square(g)));
  EXPECT_FALSE(ring.isChannel(s));
  EXPECT_TRUE(ring.dependsOnBase(sum));
  EXPECT_FALSE(ring.dependsOnBase(*ring.sum(g)));
}

TEST_F(RowPolynomialTest, Roots) {
  RowPolynomial radicand = plus(mean(square(x)), Rational(1, 1000));
  RowPolynomial root = *ring.squareRoot(radicand);
  EXPECT_EQ(square(root), radicand);
  EXPECT_EQ(*ring.squareRoot(radicand), root);
  RowPolynomial reciprocal = *ring.power(root, -1);
  EXPECT_EQ(*ring.multiply(root, reciprocal), RowPolynomial(Rational(1)));
  EXPECT_EQ(*ring.divide(x, root), *ring.multiply(x, reciprocal));
  // p·(1/√p) is √p only after the root has been reduced; √p·√p·(1/√p) is.
  EXPECT_EQ(*ring.multiply(*ring.power(root, 3), reciprocal), radicand);
  // √p depends on x, through p.
  EXPECT_TRUE(ring.dependsOnBase(root));
  EXPECT_TRUE(ring.isRow(root));
}

TEST_F(RowPolynomialTest, RootsOfConstants) {
  EXPECT_EQ(*ring.squareRoot(RowPolynomial(Rational(9, 4))),
            RowPolynomial(Rational(3, 2)));
  RowPolynomial root = *ring.squareRoot(RowPolynomial(Rational(2)));
  EXPECT_EQ(square(root), RowPolynomial(Rational(2)));
  EXPECT_FALSE(ring.dependsOnBase(root));
}

TEST_F(RowPolynomialTest, NoRootWithoutProofOfPositivity) {
  EXPECT_FALSE(ring.squareRoot(x));
  EXPECT_FALSE(ring.squareRoot(sums(1)));
  EXPECT_FALSE(ring.squareRoot(RowPolynomial(Rational(-1))));
  EXPECT_FALSE(ring.squareRoot(RowPolynomial()));
  // Not negative, but zero at x = 0.
  EXPECT_FALSE(ring.squareRoot(mean(square(x))));
  EXPECT_FALSE(ring.squareRoot(ring.getAtom(ring.addScalar())));
}

TEST_F(RowPolynomialTest, CauchySchwarz) {
  RowPolynomial squares = mean(square(x));
  RowPolynomial variance = *ring.subtract(squares, square(mean(x)));
  EXPECT_TRUE(ring.isNonNegative(variance));
  EXPECT_FALSE(ring.isPositive(variance));
  EXPECT_TRUE(ring.isPositive(plus(variance, Rational(1, 1 << 20))));
  EXPECT_FALSE(ring.isNonNegative(plus(variance, Rational(-1, 1 << 20))));
  // A hair more of the squared mean, and rows of equal elements disprove it.
  RowPolynomial more = *ring.subtract(
      squares, scaled(square(mean(x)), Rational(1000001, 1000000)));
  EXPECT_FALSE(ring.isNonNegative(more));
  EXPECT_FALSE(ring.isNonNegative(scaled(variance, Rational(-1))));
  EXPECT_FALSE(ring.isNonNegative(sums(1)));
}

TEST_F(RowPolynomialTest, DivisionByWhatMayBeZero) {
  EXPECT_FALSE(ring.divide(x, RowPolynomial()));
  EXPECT_FALSE(ring.divide(x, x));
  EXPECT_FALSE(ring.divide(x, sums(2)));
  EXPECT_FALSE(ring.power(x, -1));
  EXPECT_EQ(*ring.divide(x, RowPolynomial(Rational(4))),
            scaled(x, Rational(1, 4)));
}

TEST_F(RowPolynomialTest, GrowthIsBounded) {
  RowPolynomial sum = x;
  for (int i = 0; i < 6; ++i)
    sum = *ring.add(sum, ring.getAtom(ring.addChannel()));
  RowRing::Result power = sum;
  int steps = 0;
  for (; power && steps < 100; ++steps)
    power = ring.multiply(*power, sum);
  EXPECT_LT(steps, 10);
  // One term of a high degree.
  EXPECT_FALSE(ring.power(x, 17));
  EXPECT_FALSE(ring.power(x, INT64_MIN));
  EXPECT_FALSE(ring.multiply(*ring.power(x, 16), x));
  // One term with a long coefficient.
  RowRing::Result tiny = x;
  for (steps = 0; tiny && steps < 1000; ++steps)
    tiny = ring.multiply(*tiny, RowPolynomial(Rational(1, INT64_MAX)));
  EXPECT_LT(steps, 1000);
}

TEST_F(RowPolynomialTest, WorkIsBounded) {
  RowPolynomial sum = x;
  for (int i = 0; i < 30; ++i)
    sum = *ring.add(sum, ring.getAtom(ring.addScalar()));
  // Neither long nor of a high degree, but tried over and over.
  int steps = 0;
  while (steps < 100000 && ring.multiply(sum, x))
    ++steps;
  EXPECT_LT(steps, 100000);
}

TEST_F(RowPolynomialTest, Exponentials) {
  RowPolynomial m = ring.getAtom(ring.addScalar());
  RowPolynomial g = ring.getAtom(ring.addCompanion());
  RowPolynomial one{Rational(1)};
  EXPECT_EQ(*ring.exponential(RowPolynomial()), one);
  // A softmax is the same whatever is taken off the row first, and sums to one.
  auto softmax = [&](const RowPolynomial &p) {
    RowPolynomial e = *ring.exponential(p);
    return *ring.divide(e, *ring.sum(e));
  };
  RowPolynomial row = *ring.add(scaled(x, Rational(1, 8)), g);
  EXPECT_EQ(softmax(*ring.subtract(row, m)), softmax(row));
  EXPECT_FALSE(softmax(row) == softmax(x));
  EXPECT_EQ(*ring.sum(softmax(row)), one);
  EXPECT_EQ(str(softmax(x)), "e^(x)*S[e^(x)]^-1");
  // An exponential depends on what its exponent does.
  unsigned scalar = ring.addScalar();
  RowPolynomial power = *ring.exponential(*ring.add(x, ring.getAtom(scalar)));
  EXPECT_TRUE(ring.mentions(power, scalar));
  EXPECT_TRUE(ring.mentions(*ring.sum(power), scalar));
  EXPECT_FALSE(ring.mentions(*ring.sum(*ring.exponential(x)), scalar));
  // What varies isn't taken out of the sum, and sums of what may be zero have
  // no reciprocal.
  EXPECT_FALSE(*ring.sum(*ring.multiply(softmax(x), g)) == g);
  EXPECT_FALSE(ring.divide(x, *ring.sum(x)));
  EXPECT_FALSE(ring.divide(x, *ring.sum(*ring.multiply(softmax(x), g))));
}

TEST_F(RowPolynomialTest, SubstituteBase) {
  RowPolynomial t = ring.getAtom(ring.addScalar());
  RowPolynomial shifted = *ring.add(x, t);
  RowPolynomial e = *ring.exponential(scaled(x, Rational(1, 2)));
  RowPolynomial softmax = *ring.divide(e, *ring.sum(e));
  EXPECT_EQ(*ring.substituteBase(softmax, shifted), softmax);
  EXPECT_FALSE(*ring.substituteBase(e, shifted) == e);
  RowPolynomial centred = *ring.subtract(x, mean(x));
  RowPolynomial root =
      *ring.squareRoot(plus(mean(square(centred)), Rational(1)));
  RowPolynomial norm = *ring.divide(centred, root);
  EXPECT_EQ(*ring.substituteBase(norm, shifted), norm);
  EXPECT_FALSE(*ring.substituteBase(norm, scaled(x, Rational(2))) == norm);
  // Nothing shows the new radicand to be positive.
  RowPolynomial rms =
      *ring.divide(x, *ring.squareRoot(plus(mean(square(x)), Rational(1))));
  EXPECT_FALSE(ring.substituteBase(rms, shifted));
  std::set<unsigned> leaves;
  ring.collectLeaves(*ring.substituteBase(e, shifted), leaves);
  EXPECT_EQ(leaves.size(), 1u);
}
