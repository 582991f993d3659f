//===- WeightSlice.h - Weights of one layer of many -------------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_TRANSFORMS_WEIGHTSLICE_H
#define NORM_LIB_TRANSFORMS_WEIGHTSLICE_H

#include "norm/Analysis/WeightValues.h"

#include <optional>

namespace mlir::norm {

/// A weight that is one of many: the slice of `source` at position `index`
/// along dimension `dim`, which it doesn't have itself. A loop over layers
/// reads its weights so. Work on it is done on all of `source`, once, rather
/// than in each iteration.
struct WeightSlice {
  Value source;
  int64_t dim;
  Value index;

  /// How `value` was cut from a stack, if it was.
  static std::optional<WeightSlice> get(Value value);

  /// The dimension of `source` that `valueDim` is.
  int64_t getSourceDim(int64_t valueDim) const {
    return valueDim + (valueDim >= dim ? 1 : 0);
  }
};

/// Whether a value is a weight, or a slice of one that `WeightBuilder` can work
/// on.
bool isWeightOrSlice(Value value, WeightValues &weights);

/// Whether work on both can be done ahead, and the result is a slice like
/// `weight` then: `other` is a weight, or a slice at the same index.
bool canCombine(Value weight, Value other, WeightValues &weights);

} // namespace mlir::norm

#endif // NORM_LIB_TRANSFORMS_WEIGHTSLICE_H
