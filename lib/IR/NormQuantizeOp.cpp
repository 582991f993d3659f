//===- NormQuantizeOp.cpp - Quantization of rows --------------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Verifiers.h"

#include "norm/IR/Norm.h"

using namespace mlir;
using namespace mlir::norm;

static bool isQuantized(Type element) {
  return element.isInteger(8) || isa<Float8E4M3FNType, Float8E5M2Type>(element);
}

double QuantizeOp::getMost() {
  auto type = dyn_cast<FloatType>(getQuantizedType());
  if (!type)
    return 127;
  return APFloat::getLargest(type.getFloatSemantics()).convertToDouble();
}

double QuantizeOp::getLeast() {
  return isa<FloatType>(getQuantizedType()) ? -getMost() : -getMost() - 1;
}

LogicalResult QuantizeOp::verify() {
  if (failed(verifyAxesAndKinds(*this)))
    return failure();

  size_t numInits = getScale() ? 1 : 2;
  if (getInits().size() != numInits)
    return emitOpError("(C18) expected ")
           << numInits << " destinations but got " << getInits().size();

  ShapedType input = getInputType(), result = shapedTypeOf(getInits().front());
  if (!areCompatible(result.getShape(), input.getShape()) ||
      !isQuantized(getQuantizedType()))
    return emitOpError("(C16) the destination must have the input's shape and "
                       "element type i8, f8E4M3FN or f8E5M2, but the types "
                       "are ")
           << input << " and " << result;

  if (getScale()) {
    ShapedType scale = shapedTypeOf(getScale());
    if (scale.getRank() != 0 || scale.getElementType() != getStatisticsType())
      return emitOpError("(C17) the scale must have no dimensions and element "
                         "type ")
             << getStatisticsType() << ", but is " << scale;
    return success();
  }

  ShapedType scales = shapedTypeOf(getScalesInit());
  if (!areCompatible(scales.getShape(), splitShape(*this).rows) ||
      scales.getElementType() != getStatisticsType())
    return emitOpError("(C18) the scales must have the input's shape without "
                       "the feature axis and element type ")
           << getStatisticsType() << ", but are " << scales;
  return success();
}
