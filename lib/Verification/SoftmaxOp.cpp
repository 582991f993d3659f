//===- SoftmaxOp.cpp - linalg.softmax, by its definition ------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Expansion.h"
#include "Interpreter.h"

#include "mlir/Dialect/Math/IR/Math.h"

using namespace mlir;
using namespace mlir::norm::verify;

/// e^(x − m) / Σ e^(x − m) along `dim`, m the largest of a row's numbers.
static Value expandSoftmax(Expansion &e, Value x, int64_t dim) {
  ArrayRef<int64_t> shape = getShape(x);
  if (shape[dim] == 0)
    return x;
  Type type = getElementTypeOrSelf(x);
  SmallVector<int64_t> rows(shape), firsts(shape);
  rows.erase(rows.begin() + dim);
  firsts[dim] = 1;
  AffineMap all = e.b.getMultiDimIdentityMap(shape.size());
  AffineMap row = all.dropResult(dim);
  Value first = e.reshape(
      e.slice(x, SmallVector<int64_t>(shape.size(), 0), firsts), rows);
  Value max =
      e.generic(x, first, {all, row},
                [](OpBuilder &b, Location loc, ValueRange args) -> Value {
                  return arith::MaximumFOp::create(b, loc, args[0], args[1]);
                });
  Value exp =
      e.generic({x, max}, e.empty(shape, type), {all, row, all},
                [](OpBuilder &b, Location loc, ValueRange args) -> Value {
                  return math::ExpOp::create(
                      b, loc, arith::SubFOp::create(b, loc, args[0], args[1]));
                });
  Value sum =
      e.generic(exp, e.fill(rows, e.zero(type)), {all, row},
                [](OpBuilder &b, Location loc, ValueRange args) -> Value {
                  return arith::AddFOp::create(b, loc, args[0], args[1]);
                });
  return e.generic({exp, sum}, e.empty(shape, type), {all, row, all},
                   [](OpBuilder &b, Location loc, ValueRange args) -> Value {
                     return arith::DivFOp::create(b, loc, args[0], args[1]);
                   });
}

std::optional<LogicalResult> Interpreter::visitSoftmaxOp(Operation *op) {
  auto softmax = dyn_cast<linalg::SoftmaxOp>(op);
  if (!softmax || !softmax.hasPureTensorSemantics())
    return std::nullopt;
  return visitExpansion(
      op, softmax.getInput(), [&](Expansion &e, ValueRange args) {
        return SmallVector<Value>{
            expandSoftmax(e, args.front(), softmax.getDimension())};
      });
}
