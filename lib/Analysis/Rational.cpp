//===- Rational.cpp - Exact rational numbers ------------------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "norm/Analysis/Rational.h"

#include "llvm/ADT/APSInt.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::norm;

/// The same signed number in the least multiple of 64 bits.
static APInt shrink(const APInt &value) {
  unsigned width = llvm::alignTo(std::max(value.getSignificantBits(), 1u), 64u);
  return value.sextOrTrunc(width);
}

/// Brings two signed numbers to one width, `extra` bits wider than the wider.
static void widen(APInt &lhs, APInt &rhs, unsigned extra) {
  unsigned width = std::max(lhs.getBitWidth(), rhs.getBitWidth()) + extra;
  lhs = lhs.sext(width);
  rhs = rhs.sext(width);
}

static APInt multiply(APInt lhs, APInt rhs) {
  widen(lhs, rhs, std::min(lhs.getBitWidth(), rhs.getBitWidth()));
  return shrink(lhs * rhs);
}

static APInt add(APInt lhs, APInt rhs) {
  widen(lhs, rhs, 1);
  return shrink(lhs + rhs);
}

static APInt negate(APInt value) {
  return shrink(-value.sext(value.getBitWidth() + 1));
}

Rational::Rational(APInt num, APInt den) {
  if (den.isNegative()) {
    num = negate(num);
    den = negate(den);
  }
  widen(num, den, 1);
  APInt divisor = llvm::APIntOps::GreatestCommonDivisor(num.abs(), den);
  numerator = shrink(num.sdiv(divisor));
  denominator = shrink(den.sdiv(divisor));
}

Rational Rational::get(const APInt &integer) {
  return Rational(integer, APInt(64, 1));
}

std::optional<Rational> Rational::get(const APFloat &value) {
  if (!value.isFinite())
    return std::nullopt;
  if (value.isZero())
    return Rational();
  // value = significand · 2^exponent with an integer significand.
  unsigned precision = APFloat::semanticsPrecision(value.getSemantics());
  int exponent = ilogb(value) - static_cast<int>(precision) + 1;
  APFloat scaled = scalbn(value, -exponent, APFloat::rmNearestTiesToEven);
  llvm::APSInt significand(precision + 2, /*isUnsigned=*/false);
  bool exact = false;
  scaled.convertToInteger(significand, APFloat::rmTowardZero, &exact);
  if (!exact)
    return std::nullopt;
  APInt power = APInt::getOneBitSet(std::abs(exponent) + 2, std::abs(exponent));
  return exponent >= 0 ? Rational(multiply(significand, power), APInt(64, 1))
                       : Rational(significand, power);
}

std::optional<int64_t> Rational::getInteger() const {
  if (!denominator.isOne())
    return std::nullopt;
  return numerator.trySExtValue();
}

/// The root of a non-negative integer, if that is an integer.
static std::optional<APInt> getIntegerRoot(const APInt &value) {
  // Newton's method from above: decreases to the floor of the root.
  APInt wide = value.sext(value.getBitWidth() + 64);
  if (wide.isZero())
    return wide;
  APInt root =
      APInt::getOneBitSet(wide.getBitWidth(), (wide.getActiveBits() + 1) / 2);
  while (true) {
    APInt next = (root + wide.udiv(root)).lshr(1);
    if (next.uge(root))
      break;
    root = next;
  }
  if (root * root != wide)
    return std::nullopt;
  return root;
}

std::optional<Rational> Rational::getSquareRoot() const {
  if (isNegative())
    return std::nullopt;
  std::optional<APInt> num = getIntegerRoot(numerator);
  std::optional<APInt> den = getIntegerRoot(denominator);
  if (!num || !den)
    return std::nullopt;
  return Rational(*num, *den);
}

APFloat Rational::round(const llvm::fltSemantics &semantics) const {
  if (isZero())
    return APFloat::getZero(semantics);
  // Scale by a power of two so that the integer quotient has many more bits
  // than the format, and let its last bit stand for the remainder: rounding
  // the quotient then rounds the fraction.
  APInt num = numerator.sext(numerator.getBitWidth() + 1).abs();
  int shift = static_cast<int>(denominator.getActiveBits()) -
              static_cast<int>(num.getActiveBits()) +
              static_cast<int>(APFloat::semanticsPrecision(semantics)) + 3;
  APInt den = denominator;
  widen(num, den, std::abs(shift) + 1);
  (shift >= 0 ? num : den) <<= std::abs(shift);
  APInt quotient = num.udiv(den);
  if (!num.urem(den).isZero())
    quotient |= 1;
  // The format of the intermediate step holds every quotient exactly.
  APFloat result(APFloat::IEEEquad());
  result.convertFromAPInt(quotient, /*IsSigned=*/false,
                          APFloat::rmNearestTiesToEven);
  result = scalbn(result, -shift, APFloat::rmNearestTiesToEven);
  bool losesInfo;
  result.convert(semantics, APFloat::rmNearestTiesToEven, &losesInfo);
  if (isNegative())
    result.changeSign();
  return result;
}

unsigned Rational::getBitWidth() const {
  return std::max(numerator.getSignificantBits(),
                  denominator.getSignificantBits());
}

Rational Rational::operator-() const {
  Rational result = *this;
  result.numerator = negate(numerator);
  return result;
}

Rational Rational::operator+(const Rational &other) const {
  return Rational(add(multiply(numerator, other.denominator),
                      multiply(other.numerator, denominator)),
                  multiply(denominator, other.denominator));
}

Rational Rational::operator*(const Rational &other) const {
  return Rational(multiply(numerator, other.numerator),
                  multiply(denominator, other.denominator));
}

Rational Rational::operator/(const Rational &other) const {
  assert(!other.isZero() && "division by zero");
  return Rational(multiply(numerator, other.denominator),
                  multiply(denominator, other.numerator));
}

bool Rational::operator==(const Rational &other) const {
  auto same = [](const APInt &lhs, const APInt &rhs) {
    return lhs.getBitWidth() == rhs.getBitWidth() && lhs == rhs;
  };
  return same(numerator, other.numerator) &&
         same(denominator, other.denominator);
}

void Rational::print(raw_ostream &os) const {
  numerator.print(os, /*isSigned=*/true);
  if (!denominator.isOne()) {
    os << '/';
    denominator.print(os, /*isSigned=*/true);
  }
}
