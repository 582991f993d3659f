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

/// max |x| / most of each vector, in `type`.
static Value expandScales(Expansion &e, Value x, AffineMap vectors, Type type,
                          double most) {
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
                                     constant(b, loc, type, most));
      });
}

/// The number of `element` nearest to x / s: zero for what is none, or of
/// floats 0·x.
static Value quantize(OpBuilder &b, Location loc, QuantizeOp op, Value x,
                      Value s) {
  Type type = s.getType();
  Type element = op.getQuantizedType();
  Value number = extendNumber(b, loc, x, type);
  Value quotient = arith::DivFOp::create(b, loc, number, s);
  if (!isa<FloatType>(element))
    quotient = math::RoundEvenOp::create(b, loc, quotient);
  Value limited = arith::MinimumFOp::create(
      b, loc, quotient, constant(b, loc, type, op.getMost()));
  limited = arith::MaximumFOp::create(b, loc, limited,
                                      constant(b, loc, type, op.getLeast()));
  Value none = constant(b, loc, type, 0);
  if (isa<FloatType>(element))
    none = arith::MulFOp::create(b, loc, none, number);
  Value isNaN = arith::CmpFOp::create(b, loc, arith::CmpFPredicate::UNO,
                                      quotient, quotient);
  Value result = arith::SelectOp::create(b, loc, isNaN, none, limited);
  if (isa<FloatType>(element))
    return arith::TruncFOp::create(b, loc, element, result);
  return arith::FPToSIOp::create(b, loc, element, result);
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
      scale = expandScales(e, x, vectors, op.getStatisticsType(), op.getMost());
      results.push_back(scale);
    }
    AffineMap scaleMap = op.getScale()
                             ? AffineMap::get(shape.size(), 0, e.b.getContext())
                             : vectors;
    Type element = op.getQuantizedType();
    results[0] =
        e.generic({x, scale}, e.empty(shape, element), {all, scaleMap, all},
                  [&](OpBuilder &b, Location loc, ValueRange args) {
                    return quantize(b, loc, op, args[0], args[1]);
                  });
    return results;
  });
}
