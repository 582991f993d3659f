//===- WeightBuilder.h - Ops on weights alone -------------------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_TRANSFORMS_WEIGHTBUILDER_H
#define NORM_LIB_TRANSFORMS_WEIGHTBUILDER_H

#include "norm/IR/Norm.h"

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/IR/PatternMatch.h"

namespace mlir::norm {

/// `value` in another float type.
Value convertFloat(OpBuilder &b, Location loc, Value value, Type type);

/// The dimension of a tensor that has another extent than 1, if it is only one.
std::optional<int64_t> getOnlyDim(Value value);

/// Builds weight-only ops before a reader. Where a weight is one of many (see
/// `WeightSlice`) the work is done on all of them, outside of the loop, and the
/// result is read from them in the same way.
class WeightBuilder {
public:
  WeightBuilder(IRRewriter &rewriter, Location loc)
      : rewriter(rewriter), loc(loc) {}

  /// A weight as preparation: the unmarked ops it comes from are cloned and
  /// marked, so that all of it can be evaluated ahead. A slice of a stack stays
  /// one.
  Value prepare(Value weight);

  /// Whether `prepare` leaves the weight as it is.
  static bool isPrepared(Value weight);

  /// weight ⊙ scale, the scale along dimension `dim`: a vector, or a tensor of
  /// which only one dimension has another extent than 1.
  Value scale(Value weight, Value scale, int64_t dim);

  /// weight · factor.
  Value scaleAll(Value weight, double factor);

  /// Σ weight · bias, the bias along the dimensions `dims` of the weight,
  /// summed over all dimensions but `kept`, which the result has in that order.
  Value contract(Value weight, Value bias, ArrayRef<int64_t> dims,
                 ArrayRef<int64_t> kept, Type elementType);

  /// Eᵀ·weight along dimension `dim`, where E is `norm.expand`: what a
  /// contraction over that dimension needs to read y instead of E·y.
  Value expandTransposed(Value weight, Basis basis, int64_t dim);

  /// lhs + rhs, read through `map` in a loop nest over lhs.
  Value add(Value lhs, Value rhs, AffineMap map);

private:
  /// A structured op on `inputs`; `maps` are theirs and the result's. It sums
  /// into zeros if a loop is a reduction.
  Value create(RankedTensorType type, ValueRange inputs,
               ArrayRef<AffineMap> maps, ArrayRef<utils::IteratorType> loops,
               function_ref<Value(OpBuilder &, Location, ValueRange)> body);
  /// The positions `offset` to `offset + size` of `weight` along `dim`; without
  /// the dimension, if it is to be dropped.
  Value sliceAlong(Value weight, int64_t dim, int64_t offset, int64_t size,
                   bool drop);

  /// Moves the insertion point out of all ops that none of `values` is defined
  /// in.
  void hoist(ValueRange values);

  IRRewriter &rewriter;
  Location loc;
};

} // namespace mlir::norm

#endif // NORM_LIB_TRANSFORMS_WEIGHTBUILDER_H
