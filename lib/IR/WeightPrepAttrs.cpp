//===- WeightPrepAttrs.cpp - Verifiers of the marks on weight work --------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "norm/IR/WeightPrepAttrs.h"

#include "norm/IR/Norm.h"

#include "mlir/Interfaces/FunctionInterfaces.h"

using namespace mlir;
using namespace mlir::norm;

LogicalResult NormDialect::verifyOperationAttribute(Operation *op,
                                                    NamedAttribute attribute) {
  StringAttr name = attribute.getName();
  if (name == kWeightPrepAttrName && !isa<UnitAttr>(attribute.getValue()))
    return op->emitError() << name << " must be a unit attribute";
  if (name == kPrepareAttrName &&
      (!isa<FunctionOpInterface>(op) ||
       !isa<FlatSymbolRefAttr>(attribute.getValue())))
    return op->emitError() << name
                           << " must name a function, and stand on a function";
  if (name == kRecipeAttrName &&
      (!op->hasTrait<OpTrait::ConstantLike>() ||
       !isa<FlatSymbolRefAttr>(attribute.getValue())))
    return op->emitError() << name
                           << " must name a function, and stand on a constant";
  if (name == kArgumentAttrName || name == kPreparedAttrName ||
      name == kWeightAttrName)
    return op->emitError()
           << name << " must stand on an argument or a result of a function";
  return success();
}

/// `norm.argument`, wherever it stands: a position.
static LogicalResult verifyPosition(Operation *op, NamedAttribute attribute) {
  auto position = dyn_cast<IntegerAttr>(attribute.getValue());
  if (position && position.getType().isInteger(64) && position.getInt() >= 0)
    return success();
  return op->emitError() << attribute.getName()
                         << " must be the position of an argument, an i64";
}

LogicalResult NormDialect::verifyRegionArgAttribute(Operation *op, unsigned,
                                                    unsigned,
                                                    NamedAttribute attribute) {
  StringAttr name = attribute.getName();
  if (name == kArgumentAttrName)
    return verifyPosition(op, attribute);
  if (name == kPreparedAttrName && !isa<UnitAttr>(attribute.getValue()))
    return op->emitError() << name << " must be a unit attribute";
  if (name == kWeightAttrName && !isa<StringAttr>(attribute.getValue()))
    return op->emitError() << name << " must be the key of a resource";
  return success();
}

LogicalResult
NormDialect::verifyRegionResultAttribute(Operation *op, unsigned, unsigned,
                                         NamedAttribute attribute) {
  StringAttr name = attribute.getName();
  if (name == kArgumentAttrName)
    return verifyPosition(op, attribute);
  if (name == kPreparedAttrName || name == kWeightAttrName)
    return op->emitError() << name << " must stand on an argument";
  return success();
}
