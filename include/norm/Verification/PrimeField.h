//===- PrimeField.h - Arithmetic modulo a prime -----------------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_VERIFICATION_PRIMEFIELD_H
#define NORM_VERIFICATION_PRIMEFIELD_H

#include "llvm/ADT/ArrayRef.h"

#include <cstddef>
#include <cstdint>
#include <random>

namespace mlir::norm::verify {

/// The integers modulo a prime p with 2⁶⁰ < p < 2⁶¹ and p ≡ 7 (mod 8).
///
/// An element is held in Montgomery form, x·2⁶⁴ mod p, always below p: two
/// elements are equal exactly if their words are.
class PrimeField {
public:
  using Element = uint64_t;

  explicit PrimeField(uint64_t prime);

  /// A random prime of the form above for which every number in `squares` is
  /// a square that isn't zero.
  static uint64_t drawPrime(std::mt19937_64 &random,
                            llvm::ArrayRef<uint64_t> squares);

  uint64_t getPrime() const { return prime; }
  Element zero() const { return 0; }
  Element one() const { return oneForm; }

  Element add(Element a, Element b) const {
    uint64_t sum = a + b; // below 2⁶²
    return sum >= prime ? sum - prime : sum;
  }
  Element sub(Element a, Element b) const {
    return a >= b ? a - b : a + prime - b;
  }
  Element neg(Element a) const { return a ? prime - a : 0; }
  Element mul(Element a, Element b) const {
    return reduce(static_cast<unsigned __int128>(a) * b);
  }
  Element pow(Element base, uint64_t exponent) const;
  /// The reciprocal of an element that isn't zero.
  Element inverse(Element a) const { return pow(a, prime - 2); }

  Element fromInt(int64_t value) const;
  /// mantissa · 2^exponent.
  Element fromDyadic(int64_t mantissa, int exponent) const {
    return mul(fromInt(mantissa), powerOfTwo(exponent));
  }
  Element powerOfTwo(int exponent) const;
  /// An element from 128 bits, nearly uniform for random ones.
  Element fromBits(unsigned __int128 bits) const {
    return static_cast<uint64_t>(bits % prime);
  }
  /// The representative in [0, p).
  uint64_t toInteger(Element a) const { return reduce(a); }

  /// Whether `a` is the square of an element; zero is.
  bool isSquare(Element a) const;
  /// The root a^((p+1)/4) of a square. Multiplicative: the root of a product
  /// is the product of the roots.
  Element squareRoot(Element a) const { return pow(a, (prime + 1) / 4); }

  /// Σ a[i]·b[i], over n elements that lie Stride words apart.
  template <size_t Stride = 1>
  Element dot(const Element *a, const Element *b, size_t n) const;
  /// Σ a[i].
  template <size_t Stride = 1> Element sum(const Element *a, size_t n) const;

  /// t·2⁻⁶⁴ mod p for t < p·2⁶⁴.
  Element reduce(unsigned __int128 t) const {
    uint64_t m = static_cast<uint64_t>(t) * negInverse;
    uint64_t r = static_cast<uint64_t>(
        (t + static_cast<unsigned __int128>(m) * prime) >> 64);
    return r >= prime ? r - prime : r;
  }

private:
  uint64_t prime;
  uint64_t negInverse; // −p⁻¹ mod 2⁶⁴
  uint64_t oneForm;    // 2⁶⁴ mod p
  uint64_t square;     // 2¹²⁸ mod p
};

/// Whether n is prime; exact for all 64-bit numbers.
bool isPrime(uint64_t n);

} // namespace mlir::norm::verify

#endif // NORM_VERIFICATION_PRIMEFIELD_H
