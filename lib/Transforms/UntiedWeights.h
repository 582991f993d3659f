//===- UntiedWeights.h - What becomes of tied weights -----------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_TRANSFORMS_UNTIEDWEIGHTS_H
#define NORM_LIB_TRANSFORMS_UNTIEDWEIGHTS_H

#include "norm/Analysis/Obstacle.h"
#include "norm/Analysis/TiedWeights.h"

namespace mlir::norm {

/// An op other than the one of `use` that needs the values of the weight there,
/// or of one that it is a view of; null if there is none. Work that is done
/// ahead counts if `evenAhead` is set.
Operation *findOtherReader(OpOperand &use, bool evenAhead);

/// What stands against `use` reading another weight if tied weights are to stay
/// one: something else reads the same as it is.
std::optional<Obstacle> findTie(OpOperand &use, TiedWeights tied);

/// Says that `weight` isn't centred because `reader` reads it as it is, and
/// what that saves.
void emitKeptWeight(Value weight, Operation *reader);

/// Says of each weight under `root` that a `norm.center` makes a copy of,
/// because something else reads it as it is, what the copy costs.
void reportUntiedWeights(Operation *root);

} // namespace mlir::norm

#endif // NORM_LIB_TRANSFORMS_UNTIEDWEIGHTS_H
