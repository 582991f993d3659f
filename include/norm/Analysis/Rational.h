//===- Rational.h - Exact rational numbers ----------------------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_ANALYSIS_RATIONAL_H
#define NORM_ANALYSIS_RATIONAL_H

#include "mlir/Support/LLVM.h"
#include "llvm/ADT/APFloat.h"
#include "llvm/ADT/APInt.h"
#include <optional>

namespace mlir::norm {

/// A rational number in lowest terms. Arithmetic is exact; numbers grow as
/// they must, so a client that computes without bound has to look at
/// getBitWidth().
class Rational {
public:
  Rational() : Rational(0) {}
  Rational(int64_t integer)
      : numerator(APInt(64, static_cast<uint64_t>(integer),
                        /*isSigned=*/true)),
        denominator(APInt(64, 1)) {}
  Rational(int64_t numerator, int64_t denominator)
      : Rational(Rational(numerator) / Rational(denominator)) {}

  /// The exact value of an integer, read as signed.
  static Rational get(const APInt &integer);

  /// The exact value of a float; none for NaN and infinities.
  static std::optional<Rational> get(const APFloat &value);

  bool isZero() const { return numerator.isZero(); }
  bool isOne() const { return numerator.isOne() && denominator.isOne(); }
  bool isNegative() const { return numerator.isNegative(); }
  bool isPositive() const { return !isZero() && !isNegative(); }

  /// The value, if it is an integer that fits.
  std::optional<int64_t> getInteger() const;

  /// The non-negative root, if that is rational.
  std::optional<Rational> getSquareRoot() const;

  /// The nearest float of the given format, ties to even.
  APFloat round(const llvm::fltSemantics &semantics) const;

  /// The number of bits of the larger of numerator and denominator.
  unsigned getBitWidth() const;

  Rational operator-() const;
  Rational operator+(const Rational &other) const;
  Rational operator-(const Rational &other) const { return *this + -other; }
  Rational operator*(const Rational &other) const;
  /// The divisor must not be zero.
  Rational operator/(const Rational &other) const;
  bool operator==(const Rational &other) const;
  bool operator!=(const Rational &other) const { return !(*this == other); }
  bool operator<(const Rational &other) const {
    return (*this - other).isNegative();
  }

  /// Prints `n` or `n/d`, in decimal.
  void print(raw_ostream &os) const;

private:
  Rational(APInt numerator, APInt denominator);

  /// Signed, of the least multiple of 64 bits that holds it, so that equal
  /// numbers have equal members.
  APInt numerator;
  /// Likewise, and positive.
  APInt denominator;
};

inline raw_ostream &operator<<(raw_ostream &os, const Rational &value) {
  value.print(os);
  return os;
}

} // namespace mlir::norm

#endif // NORM_ANALYSIS_RATIONAL_H
