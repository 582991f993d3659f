//===- PrimeField.cpp - Arithmetic modulo a prime -------------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "norm/Verification/PrimeField.h"

#include "llvm/ADT/STLExtras.h"

#include <algorithm>
#include <cassert>

using namespace mlir::norm::verify;

using Wide = unsigned __int128;

static uint64_t powMod(uint64_t base, uint64_t exponent, uint64_t modulus) {
  Wide result = 1, power = base % modulus;
  for (; exponent; exponent >>= 1) {
    if (exponent & 1)
      result = result * power % modulus;
    power = power * power % modulus;
  }
  return static_cast<uint64_t>(result);
}

bool mlir::norm::verify::isPrime(uint64_t n) {
  // These bases decide the Miller-Rabin test for every n below 2⁶⁴.
  constexpr uint64_t bases[] = {2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37};
  if (n < 2)
    return false;
  for (uint64_t base : bases)
    if (n % base == 0)
      return n == base;
  uint64_t odd = n - 1;
  unsigned twos = 0;
  for (; odd % 2 == 0; odd /= 2)
    ++twos;
  return llvm::all_of(bases, [&](uint64_t base) {
    uint64_t x = powMod(base, odd, n);
    if (x == 1)
      return true;
    for (unsigned i = 0; i < twos; ++i) {
      if (x == n - 1)
        return true;
      x = static_cast<uint64_t>(static_cast<Wide>(x) * x % n);
    }
    return false;
  });
}

uint64_t PrimeField::drawPrime(std::mt19937_64 &random,
                               llvm::ArrayRef<uint64_t> squares) {
  while (true) {
    uint64_t candidate =
        (uint64_t(1) << 60) | (random() >> 4 & ~uint64_t(7)) | 7;
    if (isPrime(candidate) && llvm::all_of(squares, [&](uint64_t square) {
          return powMod(square, (candidate - 1) / 2, candidate) == 1;
        }))
      return candidate;
  }
}

PrimeField::PrimeField(uint64_t prime) : prime(prime) {
  assert(prime >> 60 == 1 && prime % 8 == 7);
  // Newton's iteration doubles the number of right bits, from 3.
  uint64_t inverse = prime;
  for (int i = 0; i < 5; ++i)
    inverse *= 2 - prime * inverse;
  negInverse = -inverse;
  oneForm = static_cast<uint64_t>((Wide(1) << 64) % prime);
  square = static_cast<uint64_t>(Wide(oneForm) * oneForm % prime);
}

PrimeField::Element PrimeField::pow(Element base, uint64_t exponent) const {
  Element result = one();
  for (; exponent; exponent >>= 1) {
    if (exponent & 1)
      result = mul(result, base);
    base = mul(base, base);
  }
  return result;
}

PrimeField::Element PrimeField::fromInt(int64_t value) const {
  uint64_t magnitude = value < 0 ? -static_cast<uint64_t>(value) : value;
  Element element = reduce(Wide(magnitude % prime) * square);
  return value < 0 ? neg(element) : element;
}

PrimeField::Element PrimeField::powerOfTwo(int exponent) const {
  // 2^(p−1) = 1: a negative exponent is a large one.
  uint64_t e = exponent >= 0 ? exponent : prime - 1 + exponent;
  return pow(add(one(), one()), e);
}

bool PrimeField::isSquare(Element a) const {
  return a == 0 || pow(a, (prime - 1) / 2) == one();
}

template <size_t Stride>
PrimeField::Element PrimeField::dot(const Element *a, const Element *b,
                                    size_t n) const {
  // Products are below 2¹²²: 63 of them fit. The two halves of such blocks are
  // added up apart, and reduced once. Two sums at a time: one addition doesn't
  // wait for the one before.
  constexpr size_t kBlock = 2 * 63;
  Wide low = 0, high = 0;
  for (size_t begin = 0; begin < n; begin += kBlock) {
    size_t end = std::min(n, begin + kBlock);
    Wide even = 0, odd = 0;
    size_t i = begin;
    for (; i + 1 < end; i += 2) {
      even += Wide(a[i * Stride]) * b[i * Stride];
      odd += Wide(a[(i + 1) * Stride]) * b[(i + 1) * Stride];
    }
    if (i < end)
      even += Wide(a[i * Stride]) * b[i * Stride];
    for (Wide block : {even, odd}) {
      low += static_cast<uint64_t>(block);
      high += static_cast<uint64_t>(block >> 64);
    }
  }
  high += low >> 64;
  return reduce(Wide(static_cast<uint64_t>(high % prime)) << 64 |
                static_cast<uint64_t>(low));
}

template <size_t Stride>
PrimeField::Element PrimeField::sum(const Element *a, size_t n) const {
  Wide total = 0;
  for (size_t i = 0; i < n; ++i)
    total += a[i * Stride];
  return static_cast<uint64_t>(total % prime);
}

template uint64_t PrimeField::dot<1>(const Element *, const Element *,
                                     size_t) const;
template uint64_t PrimeField::dot<2>(const Element *, const Element *,
                                     size_t) const;
template uint64_t PrimeField::sum<1>(const Element *, size_t) const;
template uint64_t PrimeField::sum<2>(const Element *, size_t) const;
