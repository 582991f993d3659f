//===- PrimeFieldTest.cpp - Arithmetic modulo a prime ---------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "norm/Verification/PrimeField.h"

#include "gtest/gtest.h"

#include <vector>

using namespace mlir::norm::verify;

using Wide = unsigned __int128;

namespace {
struct PrimeFieldTest : testing::Test {
  std::mt19937_64 random{17};
  uint64_t p = PrimeField::drawPrime(random, {3, 5, 767});
  PrimeField field{p};

  /// Residues near the ends of the range among random ones.
  std::vector<uint64_t> samples() {
    std::vector<uint64_t> values = {0, 1, 2, p - 1, p - 2, p / 2};
    for (int i = 0; i < 200; ++i)
      values.push_back(random() % p);
    return values;
  }
  PrimeField::Element make(uint64_t residue) {
    // Residues are below 2⁶¹, so they are int64s.
    return field.fromInt(static_cast<int64_t>(residue));
  }
};

TEST_F(PrimeFieldTest, PrimesHaveTheForm) {
  EXPECT_TRUE(isPrime(p));
  EXPECT_EQ(p % 8, 7u);
  EXPECT_EQ(p >> 60, 1u);
  for (uint64_t square : {2, 3, 5, 767})
    EXPECT_TRUE(field.isSquare(make(square)));
}

TEST_F(PrimeFieldTest, PrimalityIsExact) {
  unsigned count = 0;
  for (uint64_t n = 0; n < 10000; ++n)
    count += isPrime(n);
  EXPECT_EQ(count, 1229u);
  EXPECT_FALSE(isPrime(3215031751));          // fools bases 2, 3, 5, 7
  EXPECT_FALSE(isPrime(3825123056546413051)); // fools the bases up to 23
  EXPECT_TRUE(isPrime(18446744073709551557u));
}

TEST_F(PrimeFieldTest, OperationsAgreeWithIntegers) {
  std::vector<uint64_t> values = samples();
  for (size_t i = 0; i < values.size(); ++i) {
    uint64_t a = values[i], b = values[values.size() - 1 - i];
    EXPECT_EQ(field.toInteger(make(a)), a);
    EXPECT_EQ(field.toInteger(field.add(make(a), make(b))), (a + b) % p);
    EXPECT_EQ(field.toInteger(field.sub(make(a), make(b))), (a + p - b) % p);
    EXPECT_EQ(field.toInteger(field.neg(make(a))), (p - a) % p);
    EXPECT_EQ(field.toInteger(field.mul(make(a), make(b))),
              static_cast<uint64_t>(Wide(a) * b % p));
    if (a) {
      EXPECT_EQ(field.mul(make(a), field.inverse(make(a))), field.one());
    }
  }
}

TEST_F(PrimeFieldTest, IntegersAndDyadics) {
  EXPECT_EQ(field.fromInt(-1), field.neg(field.one()));
  EXPECT_EQ(field.toInteger(field.fromInt(INT64_MIN)),
            p - (uint64_t(1) << 63) % p);
  auto three = field.fromInt(3);
  EXPECT_EQ(field.mul(field.fromDyadic(3, -1074), field.powerOfTwo(1074)),
            three);
  EXPECT_EQ(field.fromDyadic(-3, 40), field.fromInt(-(int64_t(3) << 40)));
}

TEST_F(PrimeFieldTest, RootsOfSquares) {
  for (uint64_t a : samples()) {
    auto square = field.mul(make(a), make(a));
    EXPECT_TRUE(field.isSquare(square));
    auto root = field.squareRoot(square);
    EXPECT_EQ(field.mul(root, root), square);
    // −1 isn't a square.
    if (a) {
      EXPECT_FALSE(field.isSquare(field.neg(square)));
    }
  }
  EXPECT_EQ(field.mul(field.squareRoot(make(3)), field.squareRoot(make(5))),
            field.squareRoot(make(15)));
}

TEST_F(PrimeFieldTest, SumsOfAnyLength) {
  for (size_t n : {0, 1, 2, 63, 125, 126, 127, 253, 1000, 100000}) {
    // The largest residues make the largest products.
    std::vector<PrimeField::Element> a(n), b(n);
    auto product = field.zero(), sum = field.zero();
    for (size_t i = 0; i < n; ++i) {
      a[i] = i % 3 ? p - 1 - i % 5 : random() % p;
      b[i] = i % 7 ? p - 1 : random() % p;
      product = field.add(product, field.mul(a[i], b[i]));
      sum = field.add(sum, a[i]);
    }
    EXPECT_EQ(field.dot(a.data(), b.data(), n), product);
    EXPECT_EQ(field.sum(a.data(), n), sum);
  }
}
} // namespace
