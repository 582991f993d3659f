//===- RoundingCheck.h - Is a number rounded correctly? ---------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_VERIFICATION_ROUNDINGCHECK_H
#define NORM_VERIFICATION_ROUNDINGCHECK_H

#include "FieldDomain.h"

namespace mlir::norm::verify {

/// A stored number: mantissa · 2^exponent, and the distances to its
/// neighbours, 2^gapAbove and 2^gapBelow.
struct Stored {
  double value;
  int lowest; // exponent of the last digit that isn't zero
  int gapAbove, gapBelow;
  bool isEven;
};

/// Takes a number of a format apart; nothing if it isn't finite.
std::optional<Stored> takeApart(double value,
                                const llvm::fltSemantics &semantics);

enum class Rounding { Correct, Wrong, Undecided };

/// More roots than these aren't looked at: a weight has two sides.
constexpr unsigned kMaxRoots = 2;
/// The conjugates of a number, and the products of roots that it is a sum of.
constexpr unsigned kMaxParts = 1 << kMaxRoots;

/// One element of a recipe's value as the evaluations saw it: the i-th one with
/// the opposites of the roots at the bits of i. Of the stored number, itself.
struct Element {
  Cell exact[kMaxParts];
  double near[kMaxParts];
  Cell stored;
};

/// Decides about the elements of one recipe. The bound is that of its value,
/// the radicands are different and square-free, and none is 1.
class RoundingCheck {
public:
  RoundingCheck(FieldDomain &field, const Bound &bound,
                ArrayRef<int64_t> radicands);
  Rounding check(const Element &element, const Stored &stored) const;

private:
  using PrimeElements = SmallVector<PrimeField::Element, kMaxParts>;

  /// 2^k/(the product of roots) for each of the 2^k parts.
  PrimeElements getFactors(const PrimeField &field) const;
  /// The numbers whose multiples by the products of roots add up to the
  /// difference of an element from the stored number, in units of `unit`.
  PrimeElements getParts(const PrimeField &field, PrimeElements conjugates,
                         PrimeField::Element stored,
                         const PrimeElements &factors,
                         PrimeField::Element unit) const;
  /// The integer whose residues are given, and which is nearer to `estimate`
  /// than `error`; nothing if there is none.
  std::optional<llvm::APInt> reconstruct(PrimeField::Element first,
                                         PrimeField::Element second,
                                         double estimate, double error) const;

  const PrimeField &first, &second;
  Bound bound;
  SmallVector<int64_t, kMaxRoots> radicands;
  PrimeElements firstFactors, secondFactors;
  /// The products of roots.
  SmallVector<double, kMaxParts> roots;
  /// 1/p in the second field.
  PrimeField::Element inversePrime;
};

} // namespace mlir::norm::verify

#endif // NORM_VERIFICATION_ROUNDINGCHECK_H
