//===- RowViews.h - Buffers of a norm as rows -------------------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_CONVERSION_NORMTOVECTOR_ROWVIEWS_H
#define NORM_LIB_CONVERSION_NORMTOVECTOR_ROWVIEWS_H

#include "norm/Analysis/QuantizedNorm.h"
#include "norm/IR/Norm.h"

#include "mlir/IR/ImplicitLocOpBuilder.h"

namespace mlir::norm {

/// The buffers of a normalization or its gradients, seen as a number of rows:
/// those of its shape have two dimensions, rows and feature axis, and
/// neighbours along the feature axis are neighbours in memory. Or, if the
/// feature axis isn't the last, rows lie side by side: three dimensions, groups
/// of rows, feature axis and the rows of a group, which are neighbours in
/// memory. Buffers that the op lacks are null, and a sum that isn't wanted.
struct RowViews {
  Value input, residual, sum;
  /// The gradients of the result and of the sum, from elsewhere.
  Value outputGrad, sumGrad;
  /// The normalized or quantized rows, or the gradient of the input.
  Value result;
  /// One dimension, the feature axis.
  Value scale, bias;
  /// One dimension, the rows, or two, groups and their rows: saved by a
  /// normalization, read by its gradients.
  SmallVector<Value> statistics;
  /// The same, of a quantization: the scales, where each row has its own.
  Value scales;

  bool areSideBySide() const {
    return cast<MemRefType>(input.getType()).getRank() == 3;
  }
};

/// Whether the op is a normalization, its gradients or a quantization, not a
/// linear map.
inline bool hasRows(Operation *op) {
  return isa<NormalizationOpInterface, GradOpInterface, QuantizeOp>(op);
}

/// Whether the op's feature axis is the last.
bool hasLastAxis(NormOpInterface op);

/// The extent of what lies behind the feature axis; zero if that is the last.
int64_t countSideBySide(NormOpInterface op);

/// Why an op stays as it is: a verdict's code and its text.
struct Obstruction {
  StringRef code, reason;
};

/// Why the op's operands can't be seen as rows, if they can't.
std::optional<Obstruction> findObstruction(NormOpInterface op);

/// The leading dimensions that must be looped over: none if all operands allow
/// the leading dimensions to be taken together, else all but the last.
int64_t countOuterDims(NormOpInterface op);

/// Whether both ops' operands can be seen as rows, in kernels of one row after
/// another.
bool canConvert(QuantizedNorm pair);

/// Builds the views, in loops over leading dimensions that can't be taken
/// together with the rows, and calls `body` for what is to be done with them.
/// If what `op` normalizes is quantized at once (by `quantize`, not null), the
/// result is that of the quantization.
void buildRowViews(ImplicitLocOpBuilder &b, NormOpInterface op,
                   QuantizeOp quantize,
                   function_ref<void(const RowViews &)> body);

/// The part of a buffer at the given leading indices.
Value takeSlice(ImplicitLocOpBuilder &b, Value buffer, ValueRange indices);

/// A buffer of the feature axis' shape with one dimension.
Value viewFeatureAxis(ImplicitLocOpBuilder &b, NormOpInterface op,
                      Value buffer);

} // namespace mlir::norm

#endif // NORM_LIB_CONVERSION_NORMTOVECTOR_ROWVIEWS_H
