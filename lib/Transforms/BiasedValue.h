//===- BiasedValue.h - A value as another one plus a weight -----*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_TRANSFORMS_BIASEDVALUE_H
#define NORM_LIB_TRANSFORMS_BIASEDVALUE_H

#include "norm/Analysis/WeightValues.h"
#include "norm/Interfaces/IndexForm.h"

#include "mlir/IR/PatternMatch.h"
#include "llvm/ADT/SetVector.h"

namespace mlir::norm {

/// A value that is the sum of an activation and a weight, seen through views:
/// what an attention reads of a projection with a bias.
struct BiasedValue {
  /// The op that adds, and its operand that isn't the bias; null if the op is a
  /// contraction that accumulates into the bias.
  Operation *sum;
  OpOperand *rest;
  /// The weight, and the indices at which it is read.
  Value bias;
  IndexForms biasIndices;
  /// What the views between the sum and the value read, the last view first.
  SmallVector<OpOperand *> views;
};

/// The bias in `value` at `indices`. Nothing if there is none; `obstacle` is
/// then the op, neither sum nor view, that makes what is viewed (null for a
/// block's argument).
std::optional<BiasedValue> findBias(Value value, ArrayRef<IndexForm> indices,
                                    WeightValues &weights,
                                    Operation **obstacle = nullptr);

/// Whether an op that `op` is computed by, up to the next contractions, adds a
/// weight to an activation.
bool hasBiasBefore(Operation *op, WeightValues &weights);

/// The same value without the bias: the views again, of the other operand of
/// the sum, or of the contraction accumulating into zeros.
Value rebuildWithoutBias(IRRewriter &rewriter, const BiasedValue &biased);

/// Makes sure that `reader` alone needs the sum in `biased`, the bias in its
/// value, so that the addition goes away with the bias. Where a projection of
/// several values (queries, keys, values) adds one bias to all and is then cut
/// into slices, the addition moves behind the slices; find the bias again then.
/// Fails, and changes nothing, if anything else reads the sum. What has become
/// dead is added to `replaced`.
LogicalResult isolateBias(IRRewriter &rewriter, const BiasedValue &biased,
                          OpOperand &reader, WeightValues &weights,
                          llvm::SetVector<Operation *> &replaced);

/// Erases those of the ops that nothing needs, and what only they needed.
void eraseIfDead(IRRewriter &rewriter, llvm::SetVector<Operation *> &ops,
                 WeightValues &weights);

} // namespace mlir::norm

#endif // NORM_LIB_TRANSFORMS_BIASEDVALUE_H
