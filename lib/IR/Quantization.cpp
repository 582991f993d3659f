//===- Quantization.cpp - Numbers to be quantized -------------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "norm/IR/Quantization.h"
#include "norm/IR/FloatArithmetic.h"

#include "mlir/Dialect/Math/IR/Math.h"

using namespace mlir;
using namespace mlir::norm;

Value mlir::norm::quantize(ImplicitLocOpBuilder &b, QuantizeOp op, Value x,
                           Value scale) {
  Type type = x.getType();
  bool isInteger = op.getQuantizedType().isInteger();
  Value q = divide(b, x, scale);
  if (isInteger)
    q = math::RoundEvenOp::create(b, q);
  Value isNaN = arith::CmpFOp::create(b, arith::CmpFPredicate::UNO, q, q);
  q = arith::MinNumFOp::create(b, q, constant(b, type, op.getMost()));
  q = arith::MaxNumFOp::create(b, q, constant(b, type, op.getLeast()));
  Value zero = constant(b, type, 0);
  return arith::SelectOp::create(b, isNaN,
                                 isInteger ? zero : multiply(b, x, zero), q);
}

Value mlir::norm::convertQuantized(ImplicitLocOpBuilder &b, QuantizeOp op,
                                   Value q) {
  Type element = op.getQuantizedType();
  Type type = withElement(q.getType(), element);
  if (element.isInteger())
    return arith::FPToSIOp::create(b, type, q);
  return arith::TruncFOp::create(b, type, q);
}
