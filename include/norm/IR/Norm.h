//===- Norm.h - The norm dialect --------------------------------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_IR_NORM_H
#define NORM_IR_NORM_H

#include "mlir/Bytecode/BytecodeOpInterface.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/Dialect.h"
#include "mlir/IR/OpDefinition.h"
#include "mlir/IR/OpImplementation.h"
#include "mlir/Interfaces/DestinationStyleOpInterface.h"
#include "mlir/Interfaces/InferTypeOpInterface.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

#include "norm/IR/NormDialect.h.inc"

#include "norm/IR/NormEnums.h.inc"

#define GET_ATTRDEF_CLASSES
#include "norm/IR/NormAttrs.h.inc"

#include "norm/IR/NormInterfaces.h.inc"

#define GET_OP_CLASSES
#include "norm/IR/NormOps.h.inc"

namespace mlir::norm {

/// What the dimensions of an operand are to the op it belongs to.
enum class OperandShape {
  Whole,   ///< The input's, but for the extent of the feature axis.
  Rows,    ///< The input's without the feature axis.
  Feature, ///< The feature axis alone.
  Scalar,  ///< None: one number for the whole op.
};

/// How an op of the dialect (its owner) indexes `operand`.
OperandShape getOperandShape(OpOperand &operand);

} // namespace mlir::norm

#endif // NORM_IR_NORM_H
