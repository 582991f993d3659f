//===- Soundness.cpp - How likely a wrong acceptance is -------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Soundness.h"

#include "llvm/ADT/STLExtras.h"

using namespace mlir::norm::verify;

void Soundness::noteApplications(llvm::StringRef function, double count,
                                 const Bound &bound) {
  Applications &applications = functions[function];
  applications.count += count;
  applications.bound = Bound::join(applications.bound, bound);
}

Bound Soundness::noteReciprocals(double count, const Bound &bound) {
  if (levels.size() <= bound.level)
    levels.resize(bound.level + 1);
  Reciprocals &reciprocals = levels[bound.level];
  reciprocals.count += count;
  reciprocals.degree = std::max(reciprocals.degree, bound.degree);
  reciprocals.bits = std::max(reciprocals.bits, bound.bits);
  return {1, 1, bound.level + 1, 0};
}

Bound Soundness::noteConstantDivisor(uint64_t cell, double bits) {
  if (constantDivisors.insert(cell).second)
    constantDivisorBits += bits;
  return {0, bits, 0, 1};
}

void Soundness::noteComparisons(double count, const Bound &bound) {
  results = Bound::join(results, bound);
}

double Soundness::getVanishing(const Bound &bound) const {
  // Multiplying by the divisors, outermost first, leaves a polynomial in
  // inputs and hash values. Each divisor takes part at most as often as the
  // degree says.
  double degree = bound.degree;
  double bits = bound.bits + bound.divisions * constantDivisorBits;
  for (unsigned level = std::min<unsigned>(bound.level, levels.size());
       level > 0; --level) {
    const Reciprocals &reciprocals = levels[level - 1];
    bits += degree * reciprocals.count * (reciprocals.bits + 1);
    degree += degree * reciprocals.count * reciprocals.degree;
  }
  // Schwartz and Zippel; p > 2⁶⁰.
  double vanishing = degree * 0x1p-60;
  // The prime divides all coefficients: a number of b binary digits has less
  // than b/60 divisors above 2⁶⁰. There are more than 2⁵² primes in the range
  // that are 7 modulo 8; a required square halves that.
  return vanishing + (bits / 60) * 0x1p-52;
}

double Soundness::getFalseAccept() const {
  double probability = getVanishing(Bound::sum(results, results));
  for (const auto &entry : functions) {
    const Applications &applications = entry.second;
    double pairs = applications.count * applications.count / 2;
    probability +=
        pairs * getVanishing(Bound::sum(applications.bound, applications.bound));
  }
  return std::min(probability, 1.0);
}

double Soundness::getNumApplications() const {
  double count = 0;
  for (const auto &entry : functions)
    count += entry.second.count;
  return count;
}
