//===- Soundness.h - How likely a wrong acceptance is -----------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_VERIFICATION_SOUNDNESS_H
#define NORM_VERIFICATION_SOUNDNESS_H

#include "Cell.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/SmallSet.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringMap.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace mlir::norm::verify {

/// Bounds of a value as a polynomial with rational coefficients in the random
/// inputs, the values of hashed functions, and reciprocals (a division makes a
/// new variable w with w·u = 1 for its divisor u); and, if it depends on
/// constants alone, bounds of it as a rational number.
struct Bound {
  /// Stands for the lowest digit of zero.
  static constexpr int kNoDigit = 1 << 16;

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

  /// The value times `divisor`, an integer, is a multiple of 2^lowest; or, if
  /// there are roots of extents in it, a sum of such multiples of 1 and of
  /// products of roots.
  double divisor = 1;
  int lowest = kNoDigit;
  /// The least `lowest` on the way to it.
  int deepest = kNoDigit;
  /// The sum of the magnitudes of the terms is at most this.
  double magnitude = 0;
  /// How many roundings an evaluation with doubles makes on the way to it.
  double roundings = 0;

  /// A number of which the lowest binary digit is given.
  static Bound number(double magnitude, int lowest) {
    Bound bound;
    bound.magnitude = magnitude;
    bound.lowest = bound.deepest = lowest;
    if (magnitude > 0)
      bound.bits = std::max(1.0, std::log2(magnitude) - lowest + 1);
    return bound;
  }
  static Bound integer(double magnitude) { return number(magnitude, 0); }
  static Bound variable() {
    Bound bound;
    bound.degree = 1;
    bound.magnitude = std::numeric_limits<double>::infinity();
    return bound;
  }
  static Bound sum(const Bound &a, const Bound &b, double terms = 2) {
    Bound bound = join(a, b);
    bound.bits += std::log2(terms);
    bound.magnitude *= terms;
    bound.roundings += terms - 1;
    return bound;
  }
  static Bound product(const Bound &a, const Bound &b) {
    Bound bound;
    bound.degree = a.degree + b.degree;
    bound.reciprocals = a.reciprocals + b.reciprocals;
    bound.bits = a.bits + b.bits;
    bound.level = std::max(a.level, b.level);
    bound.divisions = a.divisions + b.divisions;
    bound.divisor = a.divisor * b.divisor;
    bound.lowest = std::min(a.lowest + b.lowest, kNoDigit);
    bound.deepest = std::min({a.deepest, b.deepest, bound.lowest});
    bound.magnitude = a.magnitude * b.magnitude;
    bound.roundings = a.roundings + b.roundings + 1;
    return bound;
  }
  /// Of the power with an exponent that isn't negative.
  static Bound power(const Bound &a, double exponent) {
    Bound bound = variable();
    bound.degree = a.degree * exponent;
    bound.reciprocals = a.reciprocals * exponent;
    bound.bits = a.bits * exponent;
    bound.level = a.level;
    bound.divisions = a.divisions * exponent;
    return bound;
  }
  /// Of either value.
  static Bound join(const Bound &a, const Bound &b) {
    Bound bound;
    bound.degree = std::max(a.degree, b.degree);
    bound.reciprocals = std::max(a.reciprocals, b.reciprocals);
    bound.bits = std::max(a.bits, b.bits);
    bound.level = std::max(a.level, b.level);
    bound.divisions = std::max(a.divisions, b.divisions);
    bound.divisor = getCommonDivisor(a.divisor, b.divisor);
    bound.lowest = std::min(a.lowest, b.lowest);
    bound.deepest = std::min(a.deepest, b.deepest);
    bound.magnitude = std::max(a.magnitude, b.magnitude);
    bound.roundings = std::max(a.roundings, b.roundings);
    return bound;
  }

private:
  /// A multiple of both: the least one if doubles hold it exactly.
  static double getCommonDivisor(double a, double b) {
    if (a == b || a * b >= 0x1p53)
      return a == b ? a : a * b;
    return static_cast<double>(
        std::lcm(static_cast<uint64_t>(a), static_cast<uint64_t>(b)));
  }
};

/// Counts what the probability of a wrong acceptance depends on, in both
/// programs together. docs/norm-verify.md derives the bound.
class Soundness {
public:
  /// Applications of a hashed function to arguments within `bound`, with the
  /// values `cells`.
  void noteApplications(llvm::StringRef function, llvm::ArrayRef<Cell> cells,
                        const Bound &bound);
  /// Divisions by a constant; the bound of its reciprocal. The constant is
  /// mantissa · 2^exponent, if that is known, with an odd mantissa.
  Bound noteConstantDivisor(Cell cell, double bits, double mantissa = 0,
                            int exponent = 0);
  /// Divisions by `cells`, values within `bound`; the bound of the reciprocals.
  Bound noteReciprocals(llvm::ArrayRef<Cell> cells, const Bound &bound);
  /// A root of a square-free number among the coefficients.
  void noteRootOf(int64_t radicand) {
    if (radicand != 1)
      radicands.insert(radicand);
  }
  /// Pairs of results that were compared, their differences within `bound`.
  void noteComparisons(const Bound &bound);

  /// An integer that the programs needed to know, and that a drawn order of
  /// the floats gave them.
  void noteDecision(Cell cell) { decisions.insert(cell); }
  size_t getNumDecisions() const { return decisions.size(); }

  /// The probability, over the prime, the inputs and the hash, that one run
  /// accepts two programs that differ; at most 1.
  double getFalseAccept() const;
  double getNumApplications() const;

  /// How many numbers the prime was chosen to make squares.
  double numSquares = 0;
  /// Square-free numbers whose roots are among the coefficients.
  llvm::SmallSet<int64_t, 4> radicands;

private:
  /// The probability that one given difference of two values within bounds
  /// that add up to `bound` isn't zero as a rational function, but is in the
  /// field.
  double getVanishing(const Bound &bound) const;

  /// How many different numbers there are; beyond a limit that keeps memory
  /// small, equal ones count again.
  class Counter {
  public:
    void add(llvm::ArrayRef<Cell> cells);
    double get() const { return static_cast<double>(seen.size()) + others; }

  private:
    llvm::DenseSet<Cell> seen;
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
  llvm::DenseSet<Cell> constantDivisors;
  double constantDivisorBits = 0;
  Bound results;
  llvm::DenseSet<Cell> decisions;
};

} // namespace mlir::norm::verify

#endif // NORM_VERIFICATION_SOUNDNESS_H
