//===- WeightSourceOpInterface.h - Weights outside of functions -*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_INTERFACES_WEIGHTSOURCEOPINTERFACE_H
#define NORM_INTERFACES_WEIGHTSOURCEOPINTERFACE_H

#include "mlir/IR/BuiltinAttributeInterfaces.h"
#include "mlir/IR/OpDefinition.h"
#include "mlir/IR/SymbolTable.h"

#include <string>

namespace mlir {
class DialectRegistry;
class OpBuilder;
} // namespace mlir

#include "norm/Interfaces/WeightSourceOpInterface.h.inc"

namespace mlir::norm {

/// The op, if it reads a weight, which is the same at every execution; or null.
WeightSourceOpInterface getWeightSource(Operation *op,
                                        SymbolTableCollection &symbols);

/// Attaches `WeightSourceOpInterface` to the ops of upstream dialects that read
/// globals.
void registerWeightSourceModels(DialectRegistry &registry);

} // namespace mlir::norm

#endif // NORM_INTERFACES_WEIGHTSOURCEOPINTERFACE_H
