//===- FeatureAxisOpInterface.h - How an op treats a mean -------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_INTERFACES_FEATUREAXISOPINTERFACE_H
#define NORM_INTERFACES_FEATUREAXISOPINTERFACE_H

#include "norm/Interfaces/FeatureAxis.h"

#include "mlir/IR/OpDefinition.h"

namespace mlir {
class DialectRegistry;
class OpBuilder;

namespace norm {

/// Clones the op of `result` with other values in the place of the carriers of
/// `form`, those that nested ops read included, and returns the clone's result
/// of the same number.
Value cloneWithCarriers(OpBuilder &builder, OpResult result,
                        const AxisForm &form, ValueRange carriers);

/// Attaches `FeatureAxisOpInterface` to the ops of norm, linalg, tensor and
/// arith.
void registerFeatureAxisModels(DialectRegistry &registry);

} // namespace norm
} // namespace mlir

#include "norm/Interfaces/FeatureAxisOpInterface.h.inc"

#endif // NORM_INTERFACES_FEATUREAXISOPINTERFACE_H
