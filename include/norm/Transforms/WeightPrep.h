//===- WeightPrep.h - Ops that compute weights from weights -----*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_TRANSFORMS_WEIGHTPREP_H
#define NORM_TRANSFORMS_WEIGHTPREP_H

#include "norm/IR/WeightPrepAttrs.h"

#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/Operation.h"

namespace mlir::norm {

/// Whether `op` carries the mark of an op that computes weights from weights
/// alone.
inline bool isWeightPrep(Operation *op) {
  return op->hasAttr(kWeightPrepAttrName);
}

/// Marks `op`. The caller guarantees what the mark says: every operand is a
/// constant, a function argument that is a weight, a destination whose values
/// aren't read, or the result of another such op. `--norm-fold-weights` and
/// `--norm-outline-weight-prep` rely on it.
inline void markWeightPrep(Operation *op) {
  op->setAttr(kWeightPrepAttrName, UnitAttr::get(op->getContext()));
}

} // namespace mlir::norm

#endif // NORM_TRANSFORMS_WEIGHTPREP_H
