//===- NormDialect.cpp - The norm dialect ---------------------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "norm/IR/Norm.h"

#include "mlir/Dialect/Bufferization/IR/BufferizableOpInterface.h"
#include "mlir/IR/DialectImplementation.h"
#include "mlir/Interfaces/TilingInterface.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::norm;

#include "norm/IR/NormEnums.cpp.inc"

#define GET_ATTRDEF_CLASSES
#include "norm/IR/NormAttrs.cpp.inc"

#include "norm/IR/NormDialect.cpp.inc"

void NormDialect::initialize() {
  addAttributes<
#define GET_ATTRDEF_LIST
#include "norm/IR/NormAttrs.cpp.inc"
      >();
  addOperations<
#define GET_OP_LIST
#include "norm/IR/NormOps.cpp.inc"
      >();
  // Attached by the functions in norm/Interfaces.
  declarePromisedInterfaces<bufferization::BufferizableOpInterface, LayerNormOp,
                            RMSNormOp, CRMSNormOp, CenterOp, CompressOp,
                            ExpandOp, QuantizeOp>();
  declarePromisedInterfaces<TilingInterface, LayerNormOp, RMSNormOp, CRMSNormOp,
                            CenterOp, CompressOp, ExpandOp, QuantizeOp>();
}
