//===- WeightGather.h - A weight read at given indices ----------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_TRANSFORMS_WEIGHTGATHER_H
#define NORM_LIB_TRANSFORMS_WEIGHTGATHER_H

#include "norm/Interfaces/IndexForm.h"

#include "mlir/Dialect/Utils/ReshapeOpsUtils.h"
#include "mlir/IR/PatternMatch.h"

namespace mlir::norm {

/// How to make of a weight the tensor of what stands in it at some indices, by
/// reshapes, a slice and a transpose.
class WeightGather {
public:
  /// For a weight of `type`, read at `indices` in terms of axes of the extents
  /// `extents`. Fails if an index isn't known, involves another axis, leaves
  /// the weight, or skips numbers within a dimension.
  static FailureOr<WeightGather> plan(RankedTensorType type,
                                      ArrayRef<IndexForm> indices,
                                      ArrayRef<int64_t> extents);

  /// The axes that the result varies along, in increasing order: its
  /// dimensions.
  ArrayRef<unsigned> getAxes() const { return axes; }

  /// Builds the result as work on weights, before the insertion point and out
  /// of any loop around that which the weight is defined outside of.
  Value build(IRRewriter &rewriter, Location loc, Value weight) const;

private:
  /// One dimension of the weight after it has been taken apart.
  struct Part {
    int64_t extent;
    int64_t offset = 0;
    int64_t size = 1;
    /// The digit that runs over it, unless its index is a number.
    std::optional<IndexDigit> digit;
  };
  FailureOr<SmallVector<Part>> takeApart(int64_t extent,
                                         const IndexForm &index);

  SmallVector<Part> parts;
  SmallVector<ReassociationIndices> partsOfDims;
  /// The parts with a digit, numbered without the others, in the order of axes
  /// and digits.
  SmallVector<int64_t> order;
  SmallVector<ReassociationIndices> digitsOfAxes;
  SmallVector<unsigned> axes;
};

} // namespace mlir::norm

#endif // NORM_LIB_TRANSFORMS_WEIGHTGATHER_H
