//===- Rounding.h - Is each folded weight rounded correctly? ----*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_VERIFICATION_ROUNDING_H
#define NORM_VERIFICATION_ROUNDING_H

#include "Interpreter.h"

#include <random>

namespace mlir::norm::verify {

/// Whether every constant of `after` that carries a recipe is the recipe's
/// value rounded to nearest, ties to even: decided exactly, element by element.
/// Counts in `count` how many numbers were checked.
///
/// An evaluation with doubles whose error is bounded decides about most. For
/// the others, the difference of the stored number from the exact one, times a
/// power of two and the recipe's divisor, is an integer, or x + y√q with two
/// integers where the recipe takes roots of an extent, or w + x√q + y√r +
/// z√(qr) with roots of two. The conjugate x − y√q is the difference that the
/// same recipe has with −√q for √q; all of them together give the integers:
/// their residues modulo two primes exactly, and their sizes within an error,
/// which leaves one integer each. Then integers are compared.
///
/// Fails after saying which weight isn't rounded correctly (`isWrong`), or
/// which can't be decided: a recipe with functions, say, or roots of three
/// extents. `squares` are numbers that the primes make squares.
LogicalResult checkRounding(ModuleOp after, const WeightMap &weights,
                            ArrayRef<uint64_t> squares,
                            const std::function<void(const Twine &)> &progress,
                            std::mt19937_64 &random, double &count,
                            bool &isWrong);

} // namespace mlir::norm::verify

#endif // NORM_VERIFICATION_ROUNDING_H
