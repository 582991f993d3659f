//===- WeightSlice.h - Weights of one layer or expert of many ---*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_TRANSFORMS_WEIGHTSLICE_H
#define NORM_LIB_TRANSFORMS_WEIGHTSLICE_H

#include "norm/Analysis/WeightValues.h"

#include "mlir/Dialect/Linalg/IR/Linalg.h"

#include <optional>

namespace mlir::norm {

/// A weight that is one of many, which lie in `source` along dimension `dim`:
/// - the slice at position `index`, without that dimension: a loop over layers
///   reads its weights so;
/// - what `lookup` reads for each token, along dimension `tokenDim` of the
///   value, at a position that is computed from the token alone: routed experts
///   are read so.
/// Work on it is done on all of `source`, once, rather than in each iteration
/// or for each token.
struct WeightSlice {
  Value source;
  int64_t dim;
  Value index;
  linalg::GenericOp lookup;
  int64_t tokenDim = 0;
  /// The position as a scalar in the body of `lookup`.
  Value position;

  /// How `value` was read from a stack, if it was.
  static std::optional<WeightSlice> get(Value value);

  /// The dimension of `source` that `valueDim` is.
  int64_t getSourceDim(int64_t valueDim) const;
  /// How many there are.
  int64_t getCount() const {
    return cast<ShapedType>(source.getType()).getDimSize(dim);
  }
  /// Whether both are always read at the same position, of as many.
  bool isChosenLike(const WeightSlice &other) const;
  /// Reads another stack, which lies along dimension `stackDim`, at the same
  /// position. Tokens are dimension `newTokenDim` of the result.
  Value read(OpBuilder &b, Location loc, Value stack, int64_t stackDim,
             int64_t newTokenDim) const;
};

/// Whether a value is a weight, or a slice of one that `WeightBuilder` can work
/// on.
bool isWeightOrSlice(Value value, WeightValues &weights);

/// Whether work on both can be done ahead, and the result is a slice like
/// `weight` then: `other` is a weight that doesn't vary from token to token, or
/// a slice at the same position.
bool canCombine(Value weight, Value other, WeightValues &weights);

} // namespace mlir::norm

#endif // NORM_LIB_TRANSFORMS_WEIGHTSLICE_H
