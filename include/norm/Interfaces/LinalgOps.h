//===- LinalgOps.h - What structured ops compute ----------------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Facts about structured ops that the feature-axis models and the rewrites
// share. All read the body, so no op is known by name.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_INTERFACES_LINALGOPS_H
#define NORM_INTERFACES_LINALGOPS_H

#include "norm/Interfaces/ContractionForm.h"
#include "norm/Interfaces/IndexForm.h"

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

namespace mlir::norm {

/// The value before casts between float types.
Value stripFloatCasts(Value value);

/// Whether a structured op hands on its one input, element by element, but for
/// its float type.
bool yieldsInput(linalg::LinalgOp op);

/// What a structured op of one result reads each of its elements by, if it only
/// looks them up in a tensor from outside; null for others.
tensor::ExtractOp getLookup(linalg::LinalgOp op);

/// The indexing map of an operand with a dimension for each loop, with index 0
/// of a dimension whose loop runs once written as that loop: exporters of
/// programs for one batch write either.
AffineMap getMapWithUnitLoops(linalg::LinalgOp op, OpOperand *operand);

/// The answers of structured ops to the questions of `FeatureAxisOpInterface`
/// that have these names.
FailureOr<ContractionForm> getLinalgContractionForm(linalg::LinalgOp op);
FailureOr<SumForm> getLinalgSumForm(linalg::LinalgOp op);
std::optional<ViewSource> getLinalgViewSource(linalg::LinalgOp op,
                                              ArrayRef<IndexForm> indices);

} // namespace mlir::norm

#endif // NORM_INTERFACES_LINALGOPS_H
