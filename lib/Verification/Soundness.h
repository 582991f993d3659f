//===- Soundness.h - How likely a wrong acceptance is -----------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_VERIFICATION_SOUNDNESS_H
#define NORM_VERIFICATION_SOUNDNESS_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringMap.h"

#include <algorithm>
#include <cmath>

namespace mlir::norm::verify {

/// Bounds of a value as a polynomial with rational coefficients in the random
/// inputs, the values of hashed functions, and reciprocals (a division makes a
/// new variable w with w·u = 1 for its divisor u).
struct Bound {
  /// The degree in all variables.
  double degree = 0;
  /// The degree in reciprocals alone.
  double reciprocals = 0;
  /// The binary digits of the coefficients' numerators over a common
  /// denominator.
  double bits = 0;
  /// How deep reciprocals stand in divisors of reciprocals.
  unsigned level = 0;
  /// How often one constant may divide it.
  double divisions = 0;

  static Bound constant(double bits) { return {0, 0, bits, 0, 0}; }
  static Bound variable() { return {1, 0, 0, 0, 0}; }
  static Bound sum(const Bound &a, const Bound &b, double terms = 2) {
    return {std::max(a.degree, b.degree),
            std::max(a.reciprocals, b.reciprocals),
            std::max(a.bits, b.bits) + std::log2(terms),
            std::max(a.level, b.level), std::max(a.divisions, b.divisions)};
  }
  static Bound product(const Bound &a, const Bound &b) {
    return {a.degree + b.degree, a.reciprocals + b.reciprocals,
            a.bits + b.bits, std::max(a.level, b.level),
            a.divisions + b.divisions};
  }
  /// Of the power with an exponent that isn't negative.
  static Bound power(const Bound &a, double exponent) {
    return {a.degree * exponent, a.reciprocals * exponent, a.bits * exponent,
            a.level, a.divisions * exponent};
  }
  static Bound join(const Bound &a, const Bound &b) { return sum(a, b, 1); }
};

/// Counts what the probability of a wrong acceptance depends on, in both
/// programs together. docs/norm-verify.md derives the bound.
class Soundness {
public:
  /// Applications of a hashed function to arguments within `bound`, with the
  /// values `cells`.
  void noteApplications(llvm::StringRef function,
                        llvm::ArrayRef<uint64_t> cells, const Bound &bound);
  /// Divisions by a constant; the bound of its reciprocal.
  Bound noteConstantDivisor(uint64_t cell, double bits);
  /// Divisions by `cells`, values within `bound`; the bound of the reciprocals.
  Bound noteReciprocals(llvm::ArrayRef<uint64_t> cells, const Bound &bound);
  /// Pairs of results that were compared, their differences within `bound`.
  void noteComparisons(const Bound &bound);

  /// The probability, over the prime, the inputs and the hash, that one run
  /// accepts two programs that differ; at most 1.
  double getFalseAccept() const;
  double getNumApplications() const;

  /// How many numbers the prime was chosen to make squares.
  double numSquares = 0;

private:
  /// The probability that one given difference of two values within bounds
  /// that add up to `bound` isn't zero as a rational function, but is in the
  /// field.
  double getVanishing(const Bound &bound) const;

  /// How many different numbers there are; beyond a limit that keeps memory
  /// small, equal ones count again.
  class Counter {
  public:
    void add(llvm::ArrayRef<uint64_t> cells);
    double get() const { return static_cast<double>(seen.size()) + others; }

  private:
    llvm::DenseSet<uint64_t> seen;
    double others = 0;
  };
  struct Applications {
    Counter count;
    /// The largest bound of an argument.
    Bound bound;
  };
  struct Reciprocals {
    Counter count;
    Bound bound;
  };
  llvm::StringMap<Applications> functions;
  llvm::SmallVector<Reciprocals> levels;
  llvm::DenseSet<uint64_t> constantDivisors;
  double constantDivisorBits = 0;
  Bound results;
};

} // namespace mlir::norm::verify

#endif // NORM_VERIFICATION_SOUNDNESS_H
