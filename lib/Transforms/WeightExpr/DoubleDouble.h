//===- DoubleDouble.h - Sums of two doubles ---------------------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Arithmetic of about 106 bits, as the unevaluated sum of two doubles. A stored
// weight must be within half a unit in the last place of the exact one. Plain
// f64 can't promise that: its own rounding may push a value across the middle
// between two neighbours of the narrower type, an f64 weight has no bits to
// spare, and where a weight is close to its mean most bits cancel.
//
// The algorithms are the classic ones (Dekker 1971, Knuth 1969). They need the
// compiler to round each operation: no contraction, no fast math.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_TRANSFORMS_WEIGHTEXPR_DOUBLEDOUBLE_H
#define NORM_LIB_TRANSFORMS_WEIGHTEXPR_DOUBLEDOUBLE_H

#include <cmath>

namespace mlir::norm {

/// The value hi + lo, where hi is that sum rounded to a double. If hi isn't
/// finite, lo is zero.
struct DoubleDouble {
  double hi = 0;
  double lo = 0;

  DoubleDouble() = default;
  DoubleDouble(double value) : hi(value) {}

  /// value + error, where `value` is the plain f64 result of an operation and
  /// `error` what that lacks. A result that overflowed, or was NaN, stays what
  /// it is in f64, though its error came out as NaN.
  static DoubleDouble normalize(double value, double error) {
    error = error - error == 0 ? error : 0;
    DoubleDouble result;
    result.hi = value + error;
    double lo = error - (result.hi - value);
    result.lo = lo - lo == 0 ? lo : 0;
    return result;
  }
};

inline DoubleDouble operator-(DoubleDouble a) {
  a.hi = -a.hi;
  a.lo = -a.lo;
  return a;
}

inline DoubleDouble operator+(DoubleDouble a, DoubleDouble b) {
  double sum = a.hi + b.hi;
  double part = sum - a.hi;
  double error = (a.hi - (sum - part)) + (b.hi - part);
  return DoubleDouble::normalize(sum, error + (a.lo + b.lo));
}

inline DoubleDouble operator-(DoubleDouble a, DoubleDouble b) { return a + -b; }

inline DoubleDouble operator*(DoubleDouble a, DoubleDouble b) {
  // Halves of 26 bits, whose products are exact.
  constexpr double splitter = 134217729; // 2^27 + 1
  double product = a.hi * b.hi;
  double ta = splitter * a.hi, tb = splitter * b.hi;
  double aHigh = ta - (ta - a.hi), bHigh = tb - (tb - b.hi);
  double aLow = a.hi - aHigh, bLow = b.hi - bHigh;
  double error =
      ((aHigh * bHigh - product) + aHigh * bLow + aLow * bHigh) + aLow * bLow;
  return DoubleDouble::normalize(product, error + (a.hi * b.lo + a.lo * b.hi));
}

inline DoubleDouble operator/(DoubleDouble a, DoubleDouble b) {
  // Long division, a double's worth of digits at a time.
  double first = a.hi / b.hi;
  DoubleDouble rest = a - b * first;
  double second = rest.hi / b.hi;
  rest = rest - b * second;
  double third = rest.hi / b.hi;
  // An infinite quotient has no further digits.
  third = third - third == 0 ? third : 0;
  return DoubleDouble::normalize(first, second) + DoubleDouble(third);
}

/// The root of a finite value greater than zero.
inline DoubleDouble sqrt(DoubleDouble a) {
  double root = std::sqrt(a.hi);
  DoubleDouble rest = a - DoubleDouble(root) * DoubleDouble(root);
  return DoubleDouble::normalize(root, rest.hi / (2 * root));
}

} // namespace mlir::norm

#endif // NORM_LIB_TRANSFORMS_WEIGHTEXPR_DOUBLEDOUBLE_H
