//===- QuantizeOp.cpp - norm.quantize, by its definition ------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Expansion.h"
#include "Interpreter.h"

#include "mlir/Dialect/Math/IR/Math.h"

using namespace mlir;
using namespace mlir::norm;
using namespace mlir::norm::verify;

static Value constant(OpBuilder &b, Location loc, Type type, double value) {
  return arith::ConstantOp::create(b, loc, b.getFloatAttr(type, value));
}

/// max |x| / 127 of each vector, in `type`.
static Value expandScales(Expansion &e, Value x, AffineMap vectors, Type type) {
  SmallVector<int64_t> shape;
  for (AffineExpr dim : vectors.getResults())
    shape.push_back(
        verify::getShape(x)[cast<AffineDimExpr>(dim).getPosition()]);
  AffineMap all = e.b.getMultiDimIdentityMap(vectors.getNumDims());
  Value largest =
      e.generic(x, e.fill(shape, e.zero(type)), {all, vectors},
                [&](OpBuilder &b, Location loc, ValueRange args) -> Value {
                  Value number = extendNumber(b, loc, args[0], type);
                  return arith::MaximumFOp::create(
                      b, loc, args[1], math::AbsFOp::create(b, loc, number));
                });
  return e.elementwise(
      largest, shape, type,
      [&](OpBuilder &b, Location loc, ValueRange args) -> Value {
        return arith::DivFOp::create(b, loc, args[0],
                                     constant(b, loc, type, 127));
      });
}

/// The integer nearest to x / s among those of eight bits; zero for what is no
/// number.
static Value quantize(OpBuilder &b, Location loc, Value x, Value s) {
  Type type = s.getType();
  Value quotient =
      arith::DivFOp::create(b, loc, extendNumber(b, loc, x, type), s);
  Value rounded = math::RoundEvenOp::create(b, loc, quotient);
  Value isNaN = arith::CmpFOp::create(b, loc, arith::CmpFPredicate::UNO,
                                      rounded, rounded);
  Value number = arith::SelectOp::create(b, loc, isNaN,
                                         constant(b, loc, type, 0), rounded);
  number =
      arith::MinimumFOp::create(b, loc, number, constant(b, loc, type, 127));
  number =
      arith::MaximumFOp::create(b, loc, number, constant(b, loc, type, -128));
  return arith::FPToSIOp::create(b, loc, b.getI8Type(), number);
}

LogicalResult Interpreter::visitQuantizeOp(QuantizeOp op) {
  SmallVector<Value> operands{op.getInput()};
  if (op.getScale())
    operands.push_back(op.getScale());
  SmallVector<int64_t> features = op.getFeatureDims();
  return *visitExpansion(op, operands, [&](Expansion &e, ValueRange args) {
    Value x = args[0];
    ArrayRef<int64_t> shape = verify::getShape(x);
    AffineMap all = e.b.getMultiDimIdentityMap(shape.size());
    llvm::SmallBitVector isFeature(shape.size());
    for (int64_t dim : features)
      isFeature.set(dim);
    AffineMap vectors = all.dropResults(isFeature);
    SmallVector<Value> results(1);
    Value scale = op.getScale() ? args[1] : Value();
    if (!scale) {
      scale = expandScales(e, x, vectors, op.getStatisticsType());
      results.push_back(scale);
    }
    AffineMap scaleMap = op.getScale()
                             ? AffineMap::get(shape.size(), 0, e.b.getContext())
                             : vectors;
    results[0] = e.generic({x, scale}, e.empty(shape, e.b.getI8Type()),
                           {all, scaleMap, all},
                           [](OpBuilder &b, Location loc, ValueRange args) {
                             return quantize(b, loc, args[0], args[1]);
                           });
    return results;
  });
}
