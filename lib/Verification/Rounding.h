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
/// value, a rational number, rounded to nearest, ties to even: decided exactly,
/// element by element. Adds up in `count` how many numbers were checked.
///
/// The difference of a stored number from the exact one, times a power of two
/// and the recipe's divisor, is an integer. Its residue modulo a prime is known
/// exactly, its size from an evaluation with doubles whose error is bounded: of
/// the integers near that, one has the residue.
///
/// Fails after saying which weight isn't rounded correctly (`isWrong`), or
/// which can't be decided: a recipe with a root, say.
/// `squares` are numbers that the prime makes squares.
LogicalResult checkRounding(ModuleOp after, const WeightMap &weights,
                            ArrayRef<uint64_t> squares,
                            const std::function<void(const Twine &)> &progress,
                            std::mt19937_64 &random, double &count,
                            bool &isWrong);

} // namespace mlir::norm::verify

#endif // NORM_VERIFICATION_ROUNDING_H
