//===- FloatArithmetic.h - Sums and products of values ----------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_IR_FLOATARITHMETIC_H
#define NORM_IR_FLOATARITHMETIC_H

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "mlir/IR/TypeUtilities.h"

namespace mlir::norm {

inline Value add(ImplicitLocOpBuilder &b, Value x, Value y) {
  return arith::AddFOp::create(b, x, y);
}
inline Value subtract(ImplicitLocOpBuilder &b, Value x, Value y) {
  return arith::SubFOp::create(b, x, y);
}
inline Value multiply(ImplicitLocOpBuilder &b, Value x, Value y) {
  return arith::MulFOp::create(b, x, y);
}
inline Value divide(ImplicitLocOpBuilder &b, Value x, Value y) {
  return arith::DivFOp::create(b, x, y);
}
inline Value negate(ImplicitLocOpBuilder &b, Value x) {
  return arith::NegFOp::create(b, x);
}

/// A type of the same shape, or none, with another element.
inline Type withElement(Type type, Type element) {
  auto shaped = dyn_cast<ShapedType>(type);
  return shaped ? Type(shaped.clone(element)) : element;
}

/// The number in the type of floats, or in each element of a vector of them.
inline Value constant(ImplicitLocOpBuilder &b, Type type, double value) {
  FloatAttr number = b.getFloatAttr(getElementTypeOrSelf(type), value);
  if (auto vector = dyn_cast<VectorType>(type))
    return arith::ConstantOp::create(b, DenseElementsAttr::get(vector, number));
  return arith::ConstantOp::create(b, number);
}

/// x·y + z. A product and the sum it goes into may be rounded once, where the
/// machine can; nothing else may be changed.
inline Value multiplyAdd(ImplicitLocOpBuilder &b, Value x, Value y, Value z) {
  constexpr auto kContract = arith::FastMathFlags::contract;
  Value product = arith::MulFOp::create(b, x, y, kContract);
  return arith::AddFOp::create(b, product, z, kContract);
}

} // namespace mlir::norm

#endif // NORM_IR_FLOATARITHMETIC_H
