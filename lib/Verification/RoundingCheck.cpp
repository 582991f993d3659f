//===- RoundingCheck.cpp - Is a number rounded correctly? -----------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RoundingCheck.h"

using namespace mlir;
using namespace mlir::norm::verify;

using Integer = __int128;

/// A sum of integers times products of roots, the i-th one of the roots at the
/// bits of i.
using Surd = SmallVector<llvm::APInt, kMaxParts>;

std::optional<Stored>
norm::verify::takeApart(double value, const llvm::fltSemantics &semantics) {
  int precision = llvm::APFloat::semanticsPrecision(semantics);
  int minExponent = llvm::APFloat::semanticsMinExponent(semantics);
  if (!std::isfinite(value))
    return std::nullopt;
  int exponent =
      value == 0 ? minExponent : std::max(std::ilogb(value), minExponent);
  Stored stored;
  stored.value = value;
  int ulp = exponent - (precision - 1);
  auto significand = static_cast<uint64_t>(std::ldexp(std::fabs(value), -ulp));
  stored.isEven = significand % 2 == 0;
  stored.lowest =
      significand ? ulp + llvm::countr_zero(significand) : Bound::kNoDigit;
  // Below a power of two numbers stand twice as dense, away from zero's side.
  bool isPower =
      significand == uint64_t(1) << (precision - 1) && exponent > minExponent;
  int towardZero = isPower ? ulp - 1 : ulp;
  stored.gapAbove = value < 0 ? towardZero : ulp;
  stored.gapBelow = value < 0 ? ulp : towardZero;
  return stored;
}

/// Numbers of this many bits hold fourth powers of the numbers below.
constexpr unsigned kBits = 1536;
constexpr unsigned kMaxBits = 240;
/// Larger numbers and distances of digits aren't looked at.
constexpr double kMaxEstimate = 0x1p180;
constexpr int kMaxShift = 180 - 53;
/// Half the product of the primes is larger.
constexpr double kMaxError = 0x1p118;
/// Products of two numbers with no digit below are no subnormal doubles, not
/// even if cancellation has left only their rounding errors.
constexpr int kLowestNormal = -400;

/// Replaces two numbers, 2^k places apart, by their sum and their difference,
/// for each k: what numbers are made of follows from their conjugates.
template <typename T>
static void addAndSubtract(MutableArrayRef<T> numbers,
                           llvm::function_ref<T(T, T)> add,
                           llvm::function_ref<T(T, T)> sub) {
  for (size_t step = 1; step < numbers.size(); step *= 2)
    for (size_t i = 0; i < numbers.size(); ++i)
      if (!(i & step)) {
        T x = numbers[i], y = numbers[i + step];
        numbers[i] = add(x, y);
        numbers[i + step] = sub(x, y);
      }
}

RoundingCheck::RoundingCheck(FieldDomain &field, const Bound &bound,
                             ArrayRef<int64_t> radicands)
    : first(field.getField()), second(field.getOtherField()), bound(bound),
      radicands(radicands), firstFactors(getFactors(first)),
      secondFactors(getFactors(second)), roots({1}),
      inversePrime(second.inverse(
          second.fromInt(static_cast<int64_t>(first.getPrime())))) {
  for (int64_t radicand : radicands)
    for (size_t i = 0, n = roots.size(); i < n; ++i)
      roots.push_back(roots[i] * std::sqrt(static_cast<double>(radicand)));
}

RoundingCheck::PrimeElements
RoundingCheck::getFactors(const PrimeField &field) const {
  PrimeElements factors = {
      field.powerOfTwo(-static_cast<int>(radicands.size()))};
  for (int64_t radicand : radicands) {
    PrimeField::Element inverse =
        field.inverse(field.squareRoot(field.fromInt(radicand)));
    for (size_t i = 0, n = factors.size(); i < n; ++i)
      factors.push_back(field.mul(factors[i], inverse));
  }
  return factors;
}

RoundingCheck::PrimeElements
RoundingCheck::getParts(const PrimeField &field, PrimeElements conjugates,
                        PrimeField::Element stored,
                        const PrimeElements &factors,
                        PrimeField::Element unit) const {
  using Number = PrimeField::Element;
  for (Number &conjugate : conjugates)
    conjugate = field.sub(conjugate, stored);
  addAndSubtract<Number>(
      conjugates, [&](Number x, Number y) { return field.add(x, y); },
      [&](Number x, Number y) { return field.sub(x, y); });
  for (auto [part, factor] : llvm::zip(conjugates, factors))
    part = field.mul(field.mul(part, factor), unit);
  return conjugates;
}

std::optional<llvm::APInt>
RoundingCheck::reconstruct(PrimeField::Element inFirst,
                           PrimeField::Element inSecond, double estimate,
                           double error) const {
  // An integer near to it, as mantissa · 2^exponent.
  estimate = std::nearbyint(estimate);
  int exponent = estimate == 0 ? 0 : std::max(0, std::ilogb(estimate) - 52);
  auto mantissa = static_cast<int64_t>(std::ldexp(estimate, -exponent));
  inFirst = first.sub(inFirst, first.fromDyadic(mantissa, exponent));
  inSecond = second.sub(inSecond, second.fromDyadic(mantissa, exponent));
  // The rest modulo both primes, by the Chinese remainder theorem.
  auto prime = static_cast<Integer>(first.getPrime());
  Integer modulus = prime * static_cast<Integer>(second.getPrime());
  uint64_t low = first.toInteger(inFirst);
  uint64_t high = second.toInteger(second.mul(
      second.sub(inSecond, second.fromInt(static_cast<int64_t>(low))),
      inversePrime));
  Integer rest = static_cast<Integer>(low) + prime * static_cast<Integer>(high);
  if (rest > modulus / 2)
    rest -= modulus;
  if (std::fabs(static_cast<double>(rest)) > error)
    return std::nullopt;
  llvm::APInt result(kBits, mantissa, /*isSigned=*/true);
  result <<= exponent;
  auto magnitude = static_cast<unsigned __int128>(rest < 0 ? -rest : rest);
  uint64_t words[] = {static_cast<uint64_t>(magnitude),
                      static_cast<uint64_t>(magnitude >> 64)};
  llvm::APInt change(kBits, words);
  return rest < 0 ? result - change : result + change;
}

static Surd multiply(ArrayRef<llvm::APInt> x, ArrayRef<llvm::APInt> y,
                     ArrayRef<int64_t> radicands) {
  Surd product(x.size(), llvm::APInt::getZero(kBits));
  for (size_t i = 0; i < x.size(); ++i)
    for (size_t j = 0; j < y.size(); ++j) {
      llvm::APInt term = x[i] * y[j];
      for (auto [bit, radicand] : llvm::enumerate(radicands))
        if (i & j & (size_t(1) << bit))
          term *= llvm::APInt(kBits, radicand);
      product[i ^ j] += term;
    }
  return product;
}

/// The sign of a sum of products of roots. It is zero only if all parts are.
static int getSign(ArrayRef<llvm::APInt> parts, ArrayRef<int64_t> radicands) {
  if (radicands.empty())
    return parts[0].isNegative() ? -1 : !parts[0].isZero();
  // Of x + y√q, with x and y of the other roots: their signs tell if they are
  // alike, else those of x² − q·y².
  ArrayRef<int64_t> others = radicands.drop_back();
  ArrayRef<llvm::APInt> x = parts.take_front(parts.size() / 2);
  ArrayRef<llvm::APInt> y = parts.drop_front(parts.size() / 2);
  int signX = getSign(x, others), signY = getSign(y, others);
  if (signY == 0 || signX == signY)
    return signX;
  if (signX == 0)
    return signY;
  Surd difference = multiply(x, x, others), square = multiply(y, y, others);
  for (auto [part, other] : llvm::zip(difference, square))
    part -= other * llvm::APInt(kBits, radicands.back());
  return getSign(difference, others) > 0 ? signX : signY;
}

Rounding RoundingCheck::check(const Element &element,
                              const Stored &stored) const {
  // In units of 2^lowest/divisor all numbers are integers, or sums of products
  // of integers and roots.
  int lowest = std::min(bound.lowest, stored.lowest);
  if (lowest == Bound::kNoDigit)
    return Rounding::Correct; // zero
  double slack = (bound.roundings + 16) * 0x1p-52 *
                 (bound.magnitude + std::fabs(stored.value));
  // Most are so far from where rounding turns that doubles tell.
  double distance = element.near[0] - stored.value;
  if (bound.deepest - std::log2(bound.divisor) > kLowestNormal &&
      stored.gapAbove > kLowestNormal && stored.gapBelow > kLowestNormal) {
    double magnitude = std::fabs(distance);
    int gap = distance > 0 ? stored.gapAbove : stored.gapBelow;
    if (magnitude + slack <
        std::ldexp(0.5, std::min(stored.gapAbove, stored.gapBelow)))
      return Rounding::Correct;
    if (magnitude - slack > std::ldexp(0.5, gap) && magnitude > slack)
      return Rounding::Wrong;
  }

  double scale = std::ldexp(bound.divisor, -lowest);
  double error = slack * scale + 2;
  if (!(bound.divisor < 0x1p53) || !(error < kMaxError))
    return Rounding::Undecided;
  size_t numParts = roots.size();
  SmallVector<double, kMaxParts> estimates(element.near,
                                           element.near + numParts);
  for (double &estimate : estimates)
    estimate -= stored.value;
  addAndSubtract<double>(estimates, std::plus<>(), std::minus<>());
  for (auto [estimate, product] : llvm::zip(estimates, roots)) {
    estimate *= scale / (static_cast<double>(numParts) * product);
    if (!(std::fabs(estimate) < kMaxEstimate))
      return Rounding::Undecided;
  }
  auto divisor = static_cast<int64_t>(bound.divisor);

  // The residues of the integers.
  auto getUnit = [&](const PrimeField &field) {
    return field.mul(field.fromInt(divisor), field.powerOfTwo(-lowest));
  };
  PrimeElements inFirst, inSecond;
  for (size_t i = 0; i < numParts; ++i) {
    inFirst.push_back(FieldDomain::getElement(element.exact[i]));
    inSecond.push_back(FieldDomain::getOtherElement(element.exact[i]));
  }
  inFirst = getParts(first, inFirst, FieldDomain::getElement(element.stored),
                     firstFactors, getUnit(first));
  inSecond =
      getParts(second, inSecond, FieldDomain::getOtherElement(element.stored),
               secondFactors, getUnit(second));
  Surd parts;
  for (size_t i = 0; i < numParts; ++i) {
    std::optional<llvm::APInt> part =
        reconstruct(inFirst[i], inSecond[i], estimates[i], error);
    if (!part)
      return Rounding::Undecided; // the doubles can't be this far off
    parts.push_back(std::move(*part));
  }

  // Is twice the difference, in magnitude, below the gap?
  int sign = getSign(parts, radicands);
  if (sign == 0)
    return Rounding::Correct;
  int shift = (sign > 0 ? stored.gapAbove : stored.gapBelow) - lowest;
  if (std::abs(shift) > kMaxShift)
    return Rounding::Undecided;
  llvm::APInt gap(kBits, divisor);
  gap <<= std::max(0, shift);
  unsigned twice = 1 + std::max(0, -shift);
  for (llvm::APInt &part : parts) {
    if (part.getSignificantBits() + twice > kMaxBits)
      return Rounding::Undecided;
    part <<= twice;
    if (sign < 0)
      part.negate();
  }
  parts[0] -= gap;
  int beyond = getSign(parts, radicands);
  if (beyond == 0)
    return stored.isEven ? Rounding::Correct : Rounding::Wrong;
  return beyond < 0 ? Rounding::Correct : Rounding::Wrong;
}
