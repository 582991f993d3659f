//===- FeatureAxisOpInterface.h - How an op treats a mean -------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_INTERFACES_FEATUREAXISOPINTERFACE_H
#define NORM_INTERFACES_FEATUREAXISOPINTERFACE_H

#include "norm/Interfaces/ContractionForm.h"
#include "norm/Interfaces/FeatureAxis.h"
#include "norm/Interfaces/IndexForm.h"

#include "mlir/IR/OpDefinition.h"

namespace mlir {
class DialectRegistry;
class OpBuilder;

namespace norm {

/// Values in the place of the carriers of `form`, for `cloneWithOperands`.
SmallVector<std::pair<OpOperand *, Value>> replaceCarriers(const AxisForm &form,
                                                           ValueRange carriers);

/// Clones the op of `result` with other values in the place of the carriers of
/// `form`, those that nested ops read included, and returns the clone's result
/// of the same number.
Value cloneWithCarriers(OpBuilder &builder, OpResult result,
                        const AxisForm &form, ValueRange carriers);

/// Clones `op` with other values in the place of some operands, those of nested
/// ops included. The caller sets the types that have to follow the operands'.
Operation *
cloneWithOperands(OpBuilder &builder, Operation *op,
                  ArrayRef<std::pair<OpOperand *, Value>> replacements);

/// `type` with another extent of the dimension that `axis` is.
RankedTensorType withExtent(Type type, const FeatureAxis &axis, int64_t extent);

/// A constant of one value everywhere, in the place of `constant` (such a one)
/// and of another shape.
Value createResizedSplat(OpBuilder &builder, Value constant,
                         RankedTensorType type);

/// Attaches `FeatureAxisOpInterface` to the ops of norm, linalg, tensor,
/// arith and tosa.
void registerFeatureAxisModels(DialectRegistry &registry);

} // namespace norm
} // namespace mlir

#include "norm/Interfaces/FeatureAxisOpInterface.h.inc"

namespace mlir::norm {

/// The op that `use` is a carrier of, if it is one: the reader, or an op around
/// it if a body reads the value from outside. Null if there is none with a
/// model.
FeatureAxisOpInterface getReadingOp(OpOperand &use);

/// How `op` sums up products; fails if it has no model or does something else.
FailureOr<ContractionForm> getContractionForm(Operation *op);

/// How `op` is the sum of two operands; fails likewise.
FailureOr<SumForm> getSumForm(Operation *op);

} // namespace mlir::norm

#endif // NORM_INTERFACES_FEATUREAXISOPINTERFACE_H
