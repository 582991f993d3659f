//===- TosaOps.h - What ops of tosa mean ------------------------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_VERIFICATION_TOSAOPS_H
#define NORM_VERIFICATION_TOSAOPS_H

#include "Expansion.h"

#include "mlir/Dialect/Tosa/IR/TosaOps.h"

namespace mlir::norm::verify {

/// Expands an elementwise op of tosa; nothing if it isn't known.
SmallVector<Value> expandTosaElementwise(Operation *op, Expansion &e,
                                         ValueRange args);

/// The least or the greatest number of a type.
Value getTosaLimit(Expansion &e, Type type, bool greatest);

/// Makes what an op means of its operands. The functions give nothing for what
/// isn't known.
class TosaExpander {
public:
  using Values = SmallVector<Value>;

  TosaExpander(Operation *op, Expansion &e, ValueRange args,
               llvm::function_ref<SmallVector<int64_t>(Value)> getIntegers)
      : op(op), e(e), args(args), getIntegers(getIntegers) {}

  Values expand();

private:
  Type getResultType() {
    return getElementTypeOrSelf(op->getResult(0).getType());
  }
  AffineExpr dim(unsigned i) { return e.b.getAffineDimExpr(i); }
  AffineMap map(unsigned numDims, ArrayRef<AffineExpr> exprs) {
    return AffineMap::get(numDims, 0, exprs, e.b.getContext());
  }

  Values reduce(int64_t axis, Value initial, Expansion::Body body);
  template <typename FloatOp, typename IntOp>
  Values reduceWith(int64_t axis, Value initial);
  Values expandArgMax(int64_t axis);
  Values expandMatMul();
  Values expandConvolution(ArrayRef<int64_t> pad, ArrayRef<int64_t> stride,
                           ArrayRef<int64_t> dilation, bool isDepthwise);
  Values expandTransposedConvolution(ArrayRef<int64_t> pad,
                                     ArrayRef<int64_t> stride);
  Values expandPool(ArrayRef<int64_t> kernel, ArrayRef<int64_t> stride,
                    ArrayRef<int64_t> pad, bool isAverage);
  Values expandShapeOp();
  Values expandRescale(tosa::RescaleOp rescale);
  Values expandResize(tosa::ResizeOp resize);

  /// (x − zero) in the result's type.
  Value shifted(OpBuilder &b, Location loc, Value x, Value zero);
  /// Adds the product of two inputs, less their zero points, to the last
  /// argument.
  Value multiplyAdd(OpBuilder &b, Location loc, ValueRange numbers, Value zeroX,
                    Value zeroY);
  Value getScalar(Value tensor) {
    return e.extract(tensor, SmallVector<int64_t>(getShape(tensor).size(), 0));
  }
  /// Adds the bias, the third operand, along the last dimension.
  Value addBias(Value sum);

  Operation *op;
  Expansion &e;
  ValueRange args;
  /// The integers that an operand of the op holds.
  llvm::function_ref<SmallVector<int64_t>(Value)> getIntegers;
};

} // namespace mlir::norm::verify

#endif // NORM_VERIFICATION_TOSAOPS_H
