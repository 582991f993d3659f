//===- ScaleWriters.h - Weights that write channels -------------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_TRANSFORMS_SCALEWRITERS_H
#define NORM_LIB_TRANSFORMS_SCALEWRITERS_H

#include "UntiedWeights.h"
#include "norm/Analysis/WeightValues.h"
#include "norm/Interfaces/FeatureAxis.h"

namespace mlir::norm {

/// The operands that a vector along an axis has to multiply for a value to be
/// multiplied by it.
class ScaleWriters {
public:
  explicit ScaleWriters(WeightValues &weights) : weights(weights) {}

  /// Fails if some writer of the value isn't a weight, if a value on the way,
  /// this one apart, has other uses, if channels are mixed or moved on the way,
  /// or if the axis isn't one dimension.
  LogicalResult collect(Value value, const FeatureAxis &axis);

  struct Writer {
    OpOperand *weight;
    int64_t dim;
  };
  ArrayRef<Writer> getWriters() const { return writers; }

  /// What stands against multiplying one of the weights by `scale`.
  std::optional<Obstacle> findTie(Value scale, const WeightTies &ties) const {
    for (const Writer &writer : writers)
      if (std::optional<Obstacle> tie = ties.find(*writer.weight, scale))
        return tie;
    return std::nullopt;
  }

private:
  WeightValues &weights;
  SmallVector<Writer> writers;
};

} // namespace mlir::norm

#endif // NORM_LIB_TRANSFORMS_SCALEWRITERS_H
