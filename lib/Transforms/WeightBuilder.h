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

/// Builds weight-only ops before a reader.
class WeightBuilder {
public:
  WeightBuilder(IRRewriter &rewriter, Location loc)
      : rewriter(rewriter), loc(loc) {}

  /// A weight as preparation: the unmarked ops it comes from are cloned and
  /// marked, so that all of it can be evaluated ahead.
  Value prepare(Value weight);

  /// weight ⊙ scale, the scale along dimension `dim`.
  Value scale(Value weight, Value scale, int64_t dim);

  /// Σ weight · bias, the bias along the dimensions `dims` of the weight,
  /// summed over all dimensions but `kept`, which the result has in that order.
  Value contract(Value weight, Value bias, ArrayRef<int64_t> dims,
                 ArrayRef<int64_t> kept, Type elementType);

  /// Eᵀ·weight along dimension `dim`, where E is `norm.expand`: what a
  /// contraction over that dimension needs to read y instead of E·y.
  Value expandTransposed(Value weight, Basis basis, int64_t dim);

  /// lhs + rhs, of the same shape.
  Value add(Value lhs, Value rhs);

private:
  Value create(TypedValue<RankedTensorType> init, ValueRange inputs,
               ArrayRef<AffineMap> maps, ArrayRef<utils::IteratorType> loops,
               function_ref<Value(OpBuilder &, Location, ValueRange)> body);

  IRRewriter &rewriter;
  Location loc;
};

} // namespace mlir::norm

#endif // NORM_LIB_TRANSFORMS_WEIGHTBUILDER_H
