//===- VectorAccess.cpp - Vectors from and to buffers ---------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "VectorAccess.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace mlir::norm;

static FloatType getFloat(Value value) {
  return cast<FloatType>(getElementTypeOrSelf(value.getType()));
}

static Type withElement(Type type, Type element) {
  auto vector = dyn_cast<VectorType>(type);
  return vector ? Type(vector.clone(element)) : element;
}

static Value splatInteger(ImplicitLocOpBuilder &b, Type type, int64_t value) {
  return createScalarOrSplatConstant(b, b.getLoc(), type, value);
}

static Value extendBF16(ImplicitLocOpBuilder &b, Value value) {
  Type i16 = withElement(value.getType(), b.getI16Type());
  Type i32 = withElement(value.getType(), b.getI32Type());
  Value bits = arith::BitcastOp::create(b, i16, value);
  bits = arith::ExtUIOp::create(b, i32, bits);
  bits = arith::ShLIOp::create(b, bits, splatInteger(b, i32, 16));
  return arith::BitcastOp::create(
      b, withElement(value.getType(), b.getF32Type()), bits);
}

/// To nearest, ties to even.
static Value truncateToBF16(ImplicitLocOpBuilder &b, Value value) {
  Type i16 = withElement(value.getType(), b.getI16Type());
  Type i32 = withElement(value.getType(), b.getI32Type());
  Value bits = arith::BitcastOp::create(b, i32, value);
  Value sixteen = splatInteger(b, i32, 16);
  Value odd = arith::AndIOp::create(b, arith::ShRUIOp::create(b, bits, sixteen),
                                    splatInteger(b, i32, 1));
  Value rounded = arith::AddIOp::create(
      b, arith::AddIOp::create(b, bits, splatInteger(b, i32, 0x7FFF)), odd);
  Value isNaN =
      arith::CmpFOp::create(b, arith::CmpFPredicate::UNO, value, value);
  rounded = arith::SelectOp::create(b, isNaN, splatInteger(b, i32, 0x7FC00000),
                                    rounded);
  Value high = arith::ShRUIOp::create(b, rounded, sixteen);
  return arith::BitcastOp::create(b,
                                  withElement(value.getType(), b.getBF16Type()),
                                  arith::TruncIOp::create(b, i16, high));
}

Value mlir::norm::convertFloat(ImplicitLocOpBuilder &b, Value value,
                               FloatType type) {
  FloatType from = getFloat(value);
  if (from == type)
    return value;
  if (from.isBF16())
    return convertFloat(b, extendBF16(b, value), type);
  if (type.isBF16())
    return truncateToBF16(b, convertFloat(b, value, b.getF32Type()));
  Type result = withElement(value.getType(), type);
  if (from.getWidth() < type.getWidth())
    return arith::ExtFOp::create(b, result, value);
  return arith::TruncFOp::create(b, result, value);
}

Value mlir::norm::roundTo(ImplicitLocOpBuilder &b, Value value,
                          FloatType type) {
  return convertFloat(b, convertFloat(b, value, type), getFloat(value));
}

static FloatType getStoredType(Value buffer) {
  return cast<FloatType>(cast<MemRefType>(buffer.getType()).getElementType());
}

Value mlir::norm::loadVector(ImplicitLocOpBuilder &b, VectorType type,
                             Value buffer, ValueRange indices, Value mask) {
  VectorType stored = type.clone(getStoredType(buffer));
  Value loaded;
  if (mask)
    loaded = vector::MaskedLoadOp::create(
        b, stored, buffer, indices, mask,
        arith::ConstantOp::create(b, b.getZeroAttr(stored)));
  else
    loaded = vector::LoadOp::create(b, stored, buffer, indices);
  return convertFloat(b, loaded, cast<FloatType>(type.getElementType()));
}

void mlir::norm::storeVector(ImplicitLocOpBuilder &b, Value vector,
                             Value buffer, ValueRange indices, Value mask,
                             bool stream) {
  Value stored = convertFloat(b, vector, getStoredType(buffer));
  if (mask) {
    vector::MaskedStoreOp::create(b, buffer, indices, mask, stored);
    return;
  }
  auto type = cast<VectorType>(stored.getType());
  llvm::MaybeAlign alignment;
  if (stream)
    alignment =
        llvm::Align(type.getNumElements() * type.getElementTypeBitWidth() / 8);
  vector::StoreOp::create(b, stored, buffer, indices, stream, alignment);
}
