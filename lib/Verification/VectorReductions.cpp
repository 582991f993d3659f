//===- VectorReductions.cpp - Sums and products of vectors ----------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "VectorReductions.h"

using namespace mlir;
using namespace mlir::norm::verify;

/// The sum, or whatever `kind` is, of the source over the dimensions that
/// `isReduced` names, where `mask` is set.
static Value reduce(Expansion &e, vector::CombiningKind kind, Value source,
                    Value accumulator, Value mask,
                    llvm::function_ref<bool(unsigned)> isReduced) {
  unsigned rank = getShape(source).size();
  SmallVector<AffineExpr> kept;
  for (unsigned i = 0; i < rank; ++i)
    if (!isReduced(i))
      kept.push_back(e.b.getAffineDimExpr(i));
  SmallVector<Value> inputs = {source};
  if (mask)
    inputs.push_back(mask);
  SmallVector<AffineMap> maps(inputs.size(), e.b.getMultiDimIdentityMap(rank));
  maps.push_back(AffineMap::get(rank, 0, kept, e.b.getContext()));
  return e.generic(
      inputs, accumulator, maps, [&](OpBuilder &b, Location loc, ValueRange x) {
        return vector::makeArithReduction(b, loc, kind, x[0], x.back(),
                                          /*fastmath=*/{},
                                          mask ? x[1] : Value());
      });
}

static Value expandReduction(vector::ReductionOp op, Expansion &e,
                             ValueRange args, Value mask) {
  auto all = [](unsigned) { return true; };
  if (op.getAcc())
    return reduce(e, op.getKind(), args[0], args[1], mask, all);
  // The first element, and the others.
  int64_t n = getShape(args[0]).front();
  if (n == 0 || mask)
    return {};
  Value rest = e.slice(args[0], {1}, {n - 1});
  Value first = e.fill({}, e.extract(args[0], {0}));
  return reduce(e, op.getKind(), rest, first, {}, all);
}

static Value expandContraction(vector::ContractionOp op, Expansion &e,
                               ValueRange args, Value mask) {
  Type type = getElementTypeOrSelf(args[2]);
  SmallVector<Value> inputs(args.take_front(2));
  SmallVector<AffineMap> maps = op.getIndexingMapsArray();
  if (mask) {
    inputs.push_back(mask);
    maps.insert(maps.begin() + 2,
                e.b.getMultiDimIdentityMap(maps.back().getNumDims()));
  }
  return e.generic(
      inputs, args[2], maps, [&](OpBuilder &b, Location loc, ValueRange x) {
        Value product = vector::makeArithReduction(
            b, loc, vector::CombiningKind::MUL,
            extendNumber(b, loc, x[0], type), extendNumber(b, loc, x[1], type));
        return vector::makeArithReduction(b, loc, op.getKind(), product,
                                          x.back(), /*fastmath=*/{},
                                          mask ? x[2] : Value());
      });
}

Value norm::verify::expandVectorReduction(Operation *op, Expansion &e,
                                          ValueRange args, Value mask) {
  if (auto reduction = dyn_cast<vector::ReductionOp>(op))
    return expandReduction(reduction, e, args, mask);
  if (auto contraction = dyn_cast<vector::ContractionOp>(op))
    return expandContraction(contraction, e, args, mask);
  auto reduction = cast<vector::MultiDimReductionOp>(op);
  return reduce(e, reduction.getKind(), args[0], args[1], mask,
                [&](unsigned dim) {
                  return llvm::is_contained(reduction.getReductionDims(), dim);
                });
}

Value norm::verify::expandOuterProduct(vector::OuterProductOp op, Expansion &e,
                                       ValueRange args) {
  SmallVector<int64_t> shape = {getShape(args[0])[0]};
  // The other factor may be a number.
  llvm::append_range(shape, getShape(args[1]));
  MLIRContext *context = e.b.getContext();
  SmallVector<AffineExpr> column;
  if (shape.size() == 2)
    column.push_back(e.b.getAffineDimExpr(1));
  AffineMap identity = e.b.getMultiDimIdentityMap(shape.size());
  SmallVector<AffineMap> maps = {
      AffineMap::get(shape.size(), 0, {e.b.getAffineDimExpr(0)}, context),
      AffineMap::get(shape.size(), 0, column, context)};
  SmallVector<Value> inputs(args);
  maps.append(inputs.size() - 1, identity);
  return e.generic(inputs, e.empty(shape, getElementTypeOrSelf(args[0])), maps,
                   [&](OpBuilder &b, Location loc, ValueRange x) {
                     Value product = vector::makeArithReduction(
                         b, loc, vector::CombiningKind::MUL, x[0], x[1]);
                     return inputs.size() > 2
                                ? vector::makeArithReduction(
                                      b, loc, op.getKind(), product, x[2])
                                : product;
                   });
}
