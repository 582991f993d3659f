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

/// An op that needs the values of the weight that `use` reads, wherever the
/// program has it, beside the op of `use`; null if there is none. Work that is
/// done ahead counts.
Operation *findOtherReader(OpOperand &use, const SameWeights &weights);

/// Tells whether readers can be given other weights.
class WeightTies {
public:
  /// `root` is the whole program.
  WeightTies(Operation *root, TiedWeights tied);

  /// What stands against `use` reading another weight if tied weights are to
  /// stay one: something else reads the same as it is, here or where the
  /// program has it as well. The other weight is computed from the one there
  /// and from `factor`, if that isn't null.
  std::optional<Obstacle> find(OpOperand &use, Value factor = {}) const;

private:
  /// Only if tied weights are to stay one.
  std::optional<SameWeights> weights;
};

/// Says that `weight` isn't centred because `reader` reads it as it is, and
/// what that saves.
void emitKeptWeight(Value weight, Operation *reader);

/// Says of each weight under `root` that a `norm.center` makes a copy of,
/// because something else reads it as it is, what the copy costs.
void reportUntiedWeights(Operation *root);

} // namespace mlir::norm

#endif // NORM_LIB_TRANSFORMS_UNTIEDWEIGHTS_H
