//===- NormFormTest.cpp - Tests of which polynomials are norms ------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "norm/Analysis/NormForm.h"

#include <gtest/gtest.h>

using namespace mlir;
using namespace mlir::norm;

namespace {
class NormFormTest : public testing::Test {
protected:
  RowPolynomial mul(const RowPolynomial &a, const RowPolynomial &b) {
    return *ring.multiply(a, b);
  }
  RowPolynomial mul(const RowPolynomial &a, Rational b) {
    return mul(a, RowPolynomial(b));
  }
  RowPolynomial mean(const RowPolynomial &p) {
    return mul(*ring.sum(p), Rational(1, 16));
  }
  RowPolynomial centred() { return *ring.subtract(x, mean(x)); }
  /// 1/√(p + ε)
  RowPolynomial reciprocalRoot(const RowPolynomial &p, Rational epsilon) {
    RowPolynomial radicand = *ring.add(p, RowPolynomial(epsilon));
    return *ring.power(*ring.squareRoot(radicand), -1);
  }
  RowPolynomial variance() { return mean(mul(centred(), centred())); }
  RowPolynomial meanSquare() { return mean(mul(x, x)); }

  std::optional<NormForm> match(const RowPolynomial &polynomial) {
    mismatch = {};
    return matchNorm(ring, polynomial, mismatch);
  }

  RowRing ring{16};
  RowPolynomial x = ring.getBase();
  RowPolynomial g = ring.getAtom(ring.addChannel());
  RowPolynomial b = ring.getAtom(ring.addChannel());
  Rational epsilon{1, 100000};
  NormMismatch mismatch;
};
} // namespace

TEST_F(NormFormTest, LayerNorm) {
  RowPolynomial r = reciprocalRoot(variance(), epsilon);
  std::optional<NormForm> form = match(*ring.add(mul(mul(centred(), r), g), b));
  ASSERT_TRUE(form);
  EXPECT_EQ(form->kind, NormForm::Kind::LayerNorm);
  EXPECT_EQ(form->scale, g);
  EXPECT_EQ(form->bias, b);
  EXPECT_EQ(form->epsilon, epsilon);

  // x·(r·g) + (b − m·(r·g))
  RowPolynomial rg = mul(r, g);
  form = match(*ring.add(mul(x, rg), *ring.subtract(b, mul(mean(x), rg))));
  ASSERT_TRUE(form);
  EXPECT_EQ(form->kind, NormForm::Kind::LayerNorm);
}

TEST_F(NormFormTest, RMSNorm) {
  RowPolynomial r = reciprocalRoot(meanSquare(), epsilon);
  // (1 + g)·x·r
  std::optional<NormForm> form =
      match(mul(mul(x, r), *ring.add(g, RowPolynomial(Rational(1)))));
  ASSERT_TRUE(form);
  EXPECT_EQ(form->kind, NormForm::Kind::RMSNorm);
  EXPECT_EQ(form->scale, *ring.add(g, RowPolynomial(Rational(1))));
  EXPECT_TRUE(form->bias.isZero());
}

TEST_F(NormFormTest, SumInsteadOfMeanUnderTheRoot) {
  // 4x/√(Σx² + 16ε) is an RMSNorm with ε.
  RowPolynomial r =
      reciprocalRoot(mul(meanSquare(), Rational(16)), epsilon * Rational(16));
  std::optional<NormForm> form = match(mul(mul(x, r), Rational(4)));
  ASSERT_TRUE(form);
  EXPECT_EQ(form->scale, RowPolynomial(Rational(1)));
  EXPECT_EQ(form->epsilon, epsilon);
}

TEST_F(NormFormTest, UnbiasedVariance) {
  RowPolynomial unbiased = mul(variance(), Rational(16, 15));
  EXPECT_FALSE(match(mul(centred(), reciprocalRoot(unbiased, epsilon))));
  EXPECT_EQ(mismatch.code, "norm-not-raised-divisor");
  EXPECT_EQ(mismatch.why,
            "the sum of squares is divided by 15, not by the extent 16");
}

TEST_F(NormFormTest, OtherDivisorOfTheMean) {
  RowPolynomial off = *ring.subtract(x, mul(mean(x), Rational(16, 15)));
  EXPECT_FALSE(match(mul(off, reciprocalRoot(variance(), epsilon))));
  EXPECT_EQ(mismatch.code, "norm-not-raised-divisor");
  EXPECT_EQ(mismatch.why,
            "what is subtracted is the sum of the row divided by 15, not by "
            "16");
}

TEST_F(NormFormTest, MeanAndRootDontBelongTogether) {
  EXPECT_FALSE(match(mul(x, reciprocalRoot(variance(), epsilon))));
  EXPECT_EQ(mismatch.code, "norm-not-raised-mean");
  EXPECT_FALSE(match(mul(centred(), reciprocalRoot(meanSquare(), epsilon))));
  EXPECT_EQ(mismatch.code, "norm-not-raised-mean");
  // γx − mean, not γ(x − mean).
  RowPolynomial part = *ring.subtract(mul(g, x), mean(x));
  EXPECT_FALSE(match(mul(part, reciprocalRoot(variance(), epsilon))));
  EXPECT_EQ(mismatch.code, "norm-not-raised-mean");
}

TEST_F(NormFormTest, TwoEpsilons) {
  RowPolynomial r1 = reciprocalRoot(variance(), epsilon);
  RowPolynomial r2 = reciprocalRoot(variance(), epsilon * Rational(2));
  EXPECT_FALSE(match(*ring.subtract(mul(x, r1), mul(mean(x), r2))));
  EXPECT_EQ(mismatch.code, "norm-not-raised-two-roots");
}

TEST_F(NormFormTest, OtherUsesOfTheRoot) {
  RowPolynomial r = reciprocalRoot(meanSquare(), epsilon);
  for (const RowPolynomial &other :
       {mul(x, mul(r, r)), mul(mul(x, x), r), *ring.add(mul(x, r), x),
        mul(mul(x, r), ring.getAtom(ring.addScalar()))}) {
    EXPECT_FALSE(match(other));
    EXPECT_EQ(mismatch.code, "norm-not-raised-form");
  }
}

TEST_F(NormFormTest, NothingToDoWithNorms) {
  // The reciprocal root alone may be on its way to one.
  RowPolynomial r = reciprocalRoot(meanSquare(), epsilon);
  // The reciprocal of a number that isn't rational.
  RowPolynomial two = RowPolynomial(Rational(2));
  RowPolynomial scaled = mul(x, *ring.power(*ring.squareRoot(two), -1));
  for (const RowPolynomial &other :
       {x, g, centred(), RowPolynomial(), r, scaled}) {
    EXPECT_FALSE(match(other));
    EXPECT_FALSE(mismatch);
  }
}

TEST_F(NormFormTest, Radicands) {
  EXPECT_EQ(explainRadicand(ring, variance()).code, "norm-not-raised-epsilon");
  EXPECT_EQ(
      explainRadicand(ring, *ring.subtract(variance(), RowPolynomial(epsilon)))
          .why,
      "epsilon is negative");
  EXPECT_EQ(explainRadicand(
                ring, *ring.add(variance(), ring.getAtom(ring.addScalar())))
                .code,
            "norm-not-raised-epsilon");
  // E[x²] − 2·E[x]²
  EXPECT_EQ(
      explainRadicand(ring, *ring.subtract(variance(), mul(mean(x), mean(x))))
          .code,
      "norm-not-raised-divisor");
  EXPECT_FALSE(explainRadicand(ring, RowPolynomial(Rational(2))));
  EXPECT_FALSE(explainRadicand(ring, mean(x)));
}

namespace {
class GradFormTest : public NormFormTest {
protected:
  /// r·(h − Σh/d − x̂·Σ(x̂·h)/d), the derivatives of the two statistics weighed
  /// by `weight`.
  RowPolynomial gradient(const RowPolynomial &h, const RowPolynomial &r,
                         Rational weight = Rational(1)) {
    RowPolynomial row = mul(centred(), r);
    RowPolynomial step = *ring.add(mean(h), mul(row, mean(mul(row, h))));
    return mul(*ring.subtract(h, mul(step, weight)), r);
  }
  RowPolynomial dy = ring.getAtom(ring.addCompanion());
  RowPolynomial r = reciprocalRoot(variance(), epsilon);
};
} // namespace

TEST_F(GradFormTest, LayerNorm) {
  std::optional<GradForm> form = matchGrad(ring, gradient(mul(dy, g), r));
  ASSERT_TRUE(form);
  EXPECT_EQ(form->kind, NormForm::Kind::LayerNorm);
  EXPECT_EQ(form->outputGrad, mul(dy, g));
  EXPECT_EQ(form->epsilon, epsilon);
}

TEST_F(GradFormTest, SeveralCompanions) {
  RowPolynomial h =
      *ring.add(mul(dy, g), mul(ring.getAtom(ring.addCompanion()), b));
  std::optional<GradForm> form = matchGrad(ring, gradient(h, r));
  ASSERT_TRUE(form);
  EXPECT_EQ(form->outputGrad, h);
}

TEST_F(GradFormTest, RMSNormFromTheSumOfSquares) {
  // 1/√(Σx² + 16ε) is ρ/4.
  RowPolynomial root =
      reciprocalRoot(mul(meanSquare(), Rational(16)), epsilon * Rational(16));
  RowPolynomial row = mul(mul(x, root), Rational(4));
  RowPolynomial inner = *ring.subtract(dy, mul(row, mean(mul(row, dy))));
  std::optional<GradForm> form = matchGrad(ring, mul(inner, root));
  ASSERT_TRUE(form);
  EXPECT_EQ(form->kind, NormForm::Kind::RMSNorm);
  EXPECT_EQ(form->outputGrad, mul(dy, Rational(1, 4)));
  EXPECT_EQ(form->epsilon, epsilon);
}

TEST_F(GradFormTest, NearMisses) {
  EXPECT_FALSE(matchGrad(ring, gradient(dy, r, Rational(15, 16))));
  // Of the square of the gradient, which isn't linear in it.
  EXPECT_FALSE(matchGrad(ring, gradient(mul(dy, dy), r)));
  // The norm's own value, and a residual's gradient added.
  EXPECT_FALSE(matchGrad(ring, mul(mul(centred(), r), g)));
  EXPECT_FALSE(matchGrad(ring, *ring.add(gradient(dy, r), dy)));
  // The centred gradient with the root of the mean square.
  RowPolynomial other = reciprocalRoot(meanSquare(), epsilon);
  EXPECT_FALSE(matchGrad(ring, gradient(dy, other)));
  EXPECT_FALSE(matchGrad(ring, dy));
}
