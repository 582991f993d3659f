//===- Soundness.cpp - How likely a wrong acceptance is -------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Soundness.h"

#include "llvm/ADT/STLExtras.h"

using namespace mlir::norm::verify;

/// Numbers that are told apart when they are counted.
constexpr size_t kMaxCounted = 1 << 22;

void Soundness::Counter::add(llvm::ArrayRef<Cell> cells) {
  for (Cell cell : cells) {
    if (seen.size() < kMaxCounted)
      seen.insert(cell);
    else
      others += !seen.contains(cell);
  }
}

void Soundness::noteApplications(llvm::StringRef function,
                                 llvm::ArrayRef<Cell> cells,
                                 const Bound &bound) {
  Applications &applications = functions[function];
  applications.count.add(cells);
  applications.bound = Bound::join(applications.bound, bound);
}

Bound Soundness::noteReciprocals(llvm::ArrayRef<Cell> cells,
                                 const Bound &bound) {
  if (levels.size() <= bound.level)
    levels.resize(bound.level + 1);
  Reciprocals &reciprocals = levels[bound.level];
  reciprocals.count.add(cells);
  reciprocals.bound = Bound::join(reciprocals.bound, bound);
  Bound reciprocal = Bound::variable();
  reciprocal.reciprocals = 1;
  reciprocal.level = bound.level + 1;
  return reciprocal;
}

Bound Soundness::noteConstantDivisor(Cell cell, double bits, double mantissa,
                                     int exponent) {
  if (constantDivisors.insert(cell).second)
    constantDivisorBits += bits;
  Bound reciprocal = Bound::variable();
  if (mantissa != 0)
    reciprocal =
        Bound::number(1 / std::ldexp(std::abs(mantissa), exponent), -exponent);
  reciprocal.degree = 0;
  reciprocal.bits = bits;
  reciprocal.divisions = 1;
  reciprocal.divisor = mantissa != 0 ? std::abs(mantissa) : 1;
  reciprocal.roundings = 1;
  return reciprocal;
}

void Soundness::noteComparisons(const Bound &bound) {
  results = Bound::join(results, bound);
}

double Soundness::getVanishing(const Bound &bound) const {
  // Multiplying by the divisors, outermost first, leaves a polynomial in
  // inputs and hash values. Each divisor takes part at most as often as the
  // degree in reciprocals says.
  Bound cleared = bound;
  for (unsigned level = std::min<unsigned>(bound.level, levels.size());
       level > 0; --level) {
    const Reciprocals &reciprocals = levels[level - 1];
    cleared = Bound::product(
        cleared, Bound::power(Bound::sum(reciprocals.bound, {}),
                              cleared.reciprocals * reciprocals.count.get()));
  }
  double bits = cleared.bits + cleared.divisions * constantDivisorBits;
  // Where coefficients have roots, the prime divides the norm of one, the
  // product of it and its conjugates.
  bits = std::ldexp(bits, static_cast<int>(radicands.size()));
  // Schwartz and Zippel; p > 2⁶⁰.
  double vanishing = cleared.degree * 0x1p-60;
  // The prime divides all coefficients: a number of b binary digits has less
  // than b/60 divisors above 2⁶⁰. There are more than 2⁵² primes in the range
  // that are 7 modulo 8; each square that is required halves that.
  return vanishing + (bits / 60) * std::exp2(numSquares - 52.0);
}

double Soundness::getFalseAccept() const {
  // Both fields must fail at the same place.
  double vanishing = getVanishing(results);
  double probability = vanishing * vanishing;
  for (const auto &entry : functions) {
    const Applications &applications = entry.second;
    double count = applications.count.get();
    vanishing =
        getVanishing(Bound::sum(applications.bound, applications.bound));
    probability += count * count / 2 * vanishing * vanishing;
  }
  return std::min(probability, 1.0);
}

double Soundness::getNumApplications() const {
  double count = 0;
  for (const auto &entry : functions)
    count += entry.second.count.get();
  return count;
}
