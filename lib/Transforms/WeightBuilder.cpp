//===- WeightBuilder.cpp - Ops on weights alone ---------------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "WeightBuilder.h"

#include "norm/Transforms/WeightPrep.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/IRMapping.h"

using namespace mlir;
using namespace mlir::norm;

Value norm::convertFloat(OpBuilder &b, Location loc, Value value, Type type) {
  unsigned from = value.getType().getIntOrFloatBitWidth();
  unsigned to = type.getIntOrFloatBitWidth();
  if (value.getType() == type)
    return value;
  if (from < to)
    return arith::ExtFOp::create(b, loc, type, value);
  if (from > to)
    return arith::TruncFOp::create(b, loc, type, value);
  // f16 and bf16: through a type that holds both.
  Value wide = arith::ExtFOp::create(b, loc, b.getF32Type(), value);
  return arith::TruncFOp::create(b, loc, type, wide);
}

/// lhs · rhs computed in the wider of their types, but at least in f32.
static Value multiply(OpBuilder &b, Location loc, Value lhs, Value rhs) {
  Type type = b.getF32Type();
  if (lhs.getType().isF64() || rhs.getType().isF64())
    type = b.getF64Type();
  return arith::MulFOp::create(b, loc, convertFloat(b, loc, lhs, type),
                               convertFloat(b, loc, rhs, type));
}

Value WeightBuilder::prepare(Value weight) {
  Operation *def = weight.getDefiningOp();
  if (!def || def->hasTrait<OpTrait::ConstantLike>() || isWeightPrep(def) ||
      isa<tensor::EmptyOp>(def))
    return weight;
  IRMapping mapping;
  for (Value operand : def->getOperands())
    mapping.map(operand, prepare(operand));
  Operation *clone = rewriter.clone(*def, mapping);
  markWeightPrep(clone);
  return clone->getResult(cast<OpResult>(weight).getResultNumber());
}

Value WeightBuilder::create(
    TypedValue<RankedTensorType> init, ValueRange inputs,
    ArrayRef<AffineMap> maps, ArrayRef<utils::IteratorType> loops,
    function_ref<Value(OpBuilder &, Location, ValueRange)> body) {
  auto op = linalg::GenericOp::create(
      rewriter, loc, init.getType(), inputs, init, maps, loops,
      [&](OpBuilder &b, Location loc, ValueRange arguments) {
        Value value = body(b, loc, arguments);
        linalg::YieldOp::create(
            b, loc,
            convertFloat(b, loc, value, init.getType().getElementType()));
      });
  markWeightPrep(op);
  return op.getResult(0);
}

Value WeightBuilder::scale(Value weight, Value scale, int64_t dim) {
  weight = prepare(weight);
  scale = prepare(scale);
  auto type = cast<RankedTensorType>(weight.getType());
  auto init = tensor::EmptyOp::create(rewriter, loc, type, ValueRange());
  AffineMap identity = rewriter.getMultiDimIdentityMap(type.getRank());
  SmallVector<utils::IteratorType> loops(type.getRank(),
                                         utils::IteratorType::parallel);
  return create(
      init, {weight, scale},
      {identity, identity.getSubMap({static_cast<unsigned>(dim)}), identity},
      loops, [](OpBuilder &b, Location loc, ValueRange arguments) {
        return multiply(b, loc, arguments[0], arguments[1]);
      });
}

Value WeightBuilder::contract(Value weight, Value bias, ArrayRef<int64_t> dims,
                              ArrayRef<int64_t> kept, Type elementType) {
  weight = prepare(weight);
  bias = prepare(bias);
  auto type = cast<RankedTensorType>(weight.getType());
  SmallVector<int64_t> shape;
  SmallVector<unsigned> keptDims;
  SmallVector<utils::IteratorType> loops(type.getRank(),
                                         utils::IteratorType::reduction);
  for (int64_t keptDim : kept) {
    shape.push_back(type.getDimSize(keptDim));
    keptDims.push_back(keptDim);
    loops[keptDim] = utils::IteratorType::parallel;
  }
  Value zero = arith::ConstantOp::create(
      rewriter, loc, rewriter.getFloatAttr(elementType, 0.0));
  Value empty = tensor::EmptyOp::create(rewriter, loc, shape, elementType);
  auto fill = linalg::FillOp::create(rewriter, loc, zero, empty);
  markWeightPrep(fill);
  AffineMap identity = rewriter.getMultiDimIdentityMap(type.getRank());
  return create(
      cast<TypedValue<RankedTensorType>>(fill.getResult(0)), {weight, bias},
      {identity, identity.getSubMap(SmallVector<unsigned>(dims)),
       identity.getSubMap(keptDims)},
      loops, [&](OpBuilder &b, Location loc, ValueRange arguments) -> Value {
        Value product = multiply(b, loc, arguments[0], arguments[1]);
        Value sum = convertFloat(b, loc, arguments[2], product.getType());
        return arith::AddFOp::create(b, loc, sum, product);
      });
}

/// The positions `offset` to `offset + size` of `weight` along `dim`; without
/// the dimension, if it is to be dropped.
static Value sliceAlong(OpBuilder &b, Location loc, Value weight, int64_t dim,
                        int64_t offset, int64_t size, bool drop) {
  auto type = cast<RankedTensorType>(weight.getType());
  SmallVector<int64_t> offsets(type.getRank(), 0), strides(type.getRank(), 1);
  SmallVector<int64_t> sizes(type.getShape());
  offsets[dim] = offset;
  sizes[dim] = size;
  SmallVector<int64_t> shape = sizes;
  if (drop)
    shape.erase(shape.begin() + dim);
  auto slice = tensor::ExtractSliceOp::create(
      b, loc, type.clone(shape), weight, ValueRange(), ValueRange(),
      ValueRange(), offsets, sizes, strides);
  markWeightPrep(slice);
  return slice;
}

Value WeightBuilder::expandTransposed(Value weight, Basis basis, int64_t dim) {
  weight = prepare(weight);
  auto type = cast<RankedTensorType>(weight.getType());
  int64_t rank = type.getRank(), last = type.getDimSize(dim) - 1;
  SmallVector<int64_t> shape(type.getShape());
  shape[dim] = last;
  auto init =
      tensor::EmptyOp::create(rewriter, loc, type.clone(shape), ValueRange());
  if (basis == Basis::Householder) {
    // E = B has orthonormal columns, and compress is Bᵀ.
    DenseI64ArrayAttr axes;
    if (dim != rank - 1)
      axes = rewriter.getDenseI64ArrayAttr(dim);
    auto compress = CompressOp::create(rewriter, loc, basis, weight,
                                       init.getResult(), axes);
    markWeightPrep(compress);
    return compress->getResult(0);
  }
  // x_d = −Σy: the last row comes off every other.
  AffineMap identity = rewriter.getMultiDimIdentityMap(rank);
  return create(
      init,
      {sliceAlong(rewriter, loc, weight, dim, 0, last, /*drop=*/false),
       sliceAlong(rewriter, loc, weight, dim, last, 1, /*drop=*/true)},
      {identity, identity.dropResult(dim), identity},
      SmallVector<utils::IteratorType>(rank, utils::IteratorType::parallel),
      [](OpBuilder &b, Location loc, ValueRange arguments) -> Value {
        return arith::SubFOp::create(b, loc, arguments[0], arguments[1]);
      });
}

Value WeightBuilder::add(Value lhs, Value rhs) {
  lhs = prepare(lhs);
  rhs = prepare(rhs);
  auto type = cast<RankedTensorType>(lhs.getType());
  auto init = tensor::EmptyOp::create(rewriter, loc, type, ValueRange());
  AffineMap identity = rewriter.getMultiDimIdentityMap(type.getRank());
  SmallVector<utils::IteratorType> loops(type.getRank(),
                                         utils::IteratorType::parallel);
  return create(init, {lhs, rhs}, {identity, identity, identity}, loops,
                [](OpBuilder &b, Location loc, ValueRange arguments) -> Value {
                  Value rhs = convertFloat(b, loc, arguments[1],
                                           arguments[0].getType());
                  return arith::AddFOp::create(b, loc, arguments[0], rhs);
                });
}
