//===- WeightBuilder.cpp - Ops on weights alone ---------------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "WeightBuilder.h"

#include "WeightSlice.h"
#include "norm/Transforms/CompressMotion.h"
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

std::optional<int64_t> norm::getOnlyDim(Value value) {
  std::optional<int64_t> only;
  for (auto [dim, extent] :
       llvm::enumerate(cast<RankedTensorType>(value.getType()).getShape())) {
    if (extent == 1)
      continue;
    if (only)
      return std::nullopt;
    only = dim;
  }
  return only;
}

bool WeightBuilder::isPrepared(Value weight) {
  Operation *def = weight.getDefiningOp();
  return !def || def->hasTrait<OpTrait::ConstantLike>() || isWeightPrep(def) ||
         isa<tensor::EmptyOp>(def) || WeightSlice::get(weight);
}

Value WeightBuilder::prepare(Value weight) {
  if (isPrepared(weight))
    return weight;
  Operation *def = weight.getDefiningOp();
  IRMapping mapping;
  for (Value operand : def->getOperands())
    mapping.map(operand, prepare(operand));
  Operation *clone = rewriter.clone(*def, mapping);
  markWeightPrep(clone);
  return clone->getResult(cast<OpResult>(weight).getResultNumber());
}

void WeightBuilder::hoist(ValueRange values) {
  Operation *place = &*rewriter.getInsertionPoint();
  while (!isa<FunctionOpInterface>(place->getParentOp()) &&
         llvm::none_of(values, [&](Value value) {
           return place->getParentOp()->isAncestor(
               value.getParentRegion()->getParentOp());
         }))
    place = place->getParentOp();
  rewriter.setInsertionPoint(place);
}

/// Has an op work on what experts are read from, all of them, rather than on
/// those of each token. Returns how they are read; nothing if there are none,
/// or other inputs vary from token to token.
static std::optional<WeightSlice>
replaceLookups(MutableArrayRef<Value> sources,
               MutableArrayRef<AffineMap> maps) {
  std::optional<WeightSlice> chosen;
  std::optional<unsigned> tokens;
  for (auto [source, map] : llvm::zip(sources, maps))
    if (std::optional<WeightSlice> slice = WeightSlice::get(source);
        slice && slice->lookup) {
      tokens = map.getDimPosition(slice->tokenDim);
      chosen = slice;
    }
  if (!chosen)
    return std::nullopt;
  SmallVector<Value> stacks(sources);
  SmallVector<AffineMap> stackMaps(maps);
  for (auto [stack, map] : llvm::zip(stacks, stackMaps)) {
    if (!map.isFunctionOfDim(*tokens))
      continue;
    std::optional<WeightSlice> slice = WeightSlice::get(stack);
    if (!slice || !slice->isChosenLike(*chosen) ||
        map.getDimPosition(slice->tokenDim) != *tokens)
      return std::nullopt;
    AffineExpr loop = map.getResult(slice->tokenDim);
    stack = slice->source;
    map = map.dropResult(slice->tokenDim).insertResult(loop, slice->dim);
  }
  llvm::copy(stacks, sources.begin());
  llvm::copy(stackMaps, maps.begin());
  chosen->tokenDim = *maps.back().getResultPosition(
      getAffineDimExpr(*tokens, maps.back().getContext()));
  return chosen;
}

Value WeightBuilder::create(
    RankedTensorType type, ValueRange inputs, ArrayRef<AffineMap> maps,
    ArrayRef<utils::IteratorType> loops,
    function_ref<Value(OpBuilder &, Location, ValueRange)> body) {
  SmallVector<Value> sources(inputs);
  SmallVector<AffineMap> sourceMaps(maps);
  SmallVector<utils::IteratorType> sourceLoops(loops);
  if (std::optional<WeightSlice> chosen = replaceLookups(sources, sourceMaps)) {
    SmallVector<int64_t> shape(type.getShape());
    shape[chosen->tokenDim] = chosen->getCount();
    Value stack;
    {
      OpBuilder::InsertionGuard guard(rewriter);
      hoist(sources);
      stack = create(type.clone(shape), sources, sourceMaps, loops, body);
    }
    return chosen->read(rewriter, loc, stack, chosen->tokenDim,
                        chosen->tokenDim);
  }

  std::optional<WeightSlice> layer;
  for (auto [source, map] : llvm::zip(sources, sourceMaps))
    if (std::optional<WeightSlice> slice = WeightSlice::get(source);
        slice && !slice->lookup) {
      // Another loop, the outermost, runs over the layers.
      layer = slice;
      if (sourceLoops.size() == loops.size()) {
        sourceLoops.insert(sourceLoops.begin(), utils::IteratorType::parallel);
        for (AffineMap &shifted : sourceMaps)
          shifted = shifted.shiftDims(1);
        SmallVector<int64_t> shape(type.getShape());
        shape.insert(shape.begin(), slice->getCount());
        type = type.clone(shape);
        sourceMaps.back() =
            sourceMaps.back().insertResult(rewriter.getAffineDimExpr(0), 0);
      }
      source = slice->source;
      map = map.insertResult(rewriter.getAffineDimExpr(0), slice->dim);
    }

  Value result;
  {
    OpBuilder::InsertionGuard guard(rewriter);
    if (layer)
      hoist(sources);
    for (Value &source : sources)
      source = prepare(source);
    Type elementType = type.getElementType();
    Value init = tensor::EmptyOp::create(rewriter, loc, type, ValueRange());
    if (llvm::is_contained(loops, utils::IteratorType::reduction)) {
      Value zero = arith::ConstantOp::create(
          rewriter, loc, rewriter.getFloatAttr(elementType, 0.0));
      auto fill = linalg::FillOp::create(rewriter, loc, zero, init);
      markWeightPrep(fill);
      init = fill.getResult(0);
    }
    auto op = linalg::GenericOp::create(
        rewriter, loc, type, sources, init, sourceMaps, sourceLoops,
        [&](OpBuilder &b, Location loc, ValueRange arguments) {
          Value value = body(b, loc, arguments);
          linalg::YieldOp::create(b, loc,
                                  convertFloat(b, loc, value, elementType));
        });
    markWeightPrep(op);
    result = op.getResult(0);
  }
  return layer ? layer->read(rewriter, loc, result, /*stackDim=*/0,
                             /*newTokenDim=*/0)
               : result;
}

Value WeightBuilder::scale(Value weight, Value scale, int64_t dim) {
  auto type = cast<RankedTensorType>(weight.getType());
  AffineMap identity = rewriter.getMultiDimIdentityMap(type.getRank());
  SmallVector<utils::IteratorType> loops(type.getRank(),
                                         utils::IteratorType::parallel);
  SmallVector<AffineExpr> scaleExprs(
      cast<RankedTensorType>(scale.getType()).getRank(),
      rewriter.getAffineConstantExpr(0));
  scaleExprs[getOnlyDim(scale).value_or(0)] = rewriter.getAffineDimExpr(dim);
  AffineMap scaleMap =
      AffineMap::get(type.getRank(), 0, scaleExprs, rewriter.getContext());
  return create(type, {weight, scale}, {identity, scaleMap, identity}, loops,
                [](OpBuilder &b, Location loc, ValueRange arguments) {
                  return multiply(b, loc, arguments[0], arguments[1]);
                });
}

Value WeightBuilder::scaleAll(Value weight, double factor) {
  auto type = cast<RankedTensorType>(weight.getType());
  AffineMap identity = rewriter.getMultiDimIdentityMap(type.getRank());
  SmallVector<utils::IteratorType> loops(type.getRank(),
                                         utils::IteratorType::parallel);
  return create(type, {weight}, {identity, identity}, loops,
                [&](OpBuilder &b, Location loc, ValueRange arguments) -> Value {
                  Value number = arith::ConstantOp::create(
                      b, loc, b.getFloatAttr(type.getElementType(), factor));
                  return arith::MulFOp::create(b, loc, arguments[0], number);
                });
}

Value WeightBuilder::contract(Value weight, Value bias, ArrayRef<int64_t> dims,
                              ArrayRef<int64_t> kept, Type elementType) {
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
  AffineMap identity = rewriter.getMultiDimIdentityMap(type.getRank());
  return create(
      RankedTensorType::get(shape, elementType), {weight, bias},
      {identity, identity.getSubMap(SmallVector<unsigned>(dims)),
       identity.getSubMap(keptDims)},
      loops, [&](OpBuilder &b, Location loc, ValueRange arguments) -> Value {
        Value product = multiply(b, loc, arguments[0], arguments[1]);
        Value sum = convertFloat(b, loc, arguments[2], product.getType());
        return arith::AddFOp::create(b, loc, sum, product);
      });
}

Value WeightBuilder::sliceAlong(Value weight, int64_t dim, int64_t offset,
                                int64_t size, bool drop) {
  if (std::optional<WeightSlice> slice = WeightSlice::get(weight)) {
    int64_t sourceDim = slice->getSourceDim(dim);
    Value stacked;
    {
      OpBuilder::InsertionGuard guard(rewriter);
      hoist(slice->source);
      stacked =
          sliceAlong(prepare(slice->source), sourceDim, offset, size, drop);
    }
    int64_t stackDim = slice->dim - (drop && sourceDim < slice->dim);
    int64_t tokenDim = slice->tokenDim - (drop && dim < slice->tokenDim);
    return slice->read(rewriter, loc, stacked, stackDim, tokenDim);
  }
  auto type = cast<RankedTensorType>(weight.getType());
  SmallVector<int64_t> offsets(type.getRank(), 0), strides(type.getRank(), 1);
  SmallVector<int64_t> sizes(type.getShape());
  offsets[dim] = offset;
  sizes[dim] = size;
  SmallVector<int64_t> shape = sizes;
  if (drop)
    shape.erase(shape.begin() + dim);
  auto slice = tensor::ExtractSliceOp::create(
      rewriter, loc, type.clone(shape), weight, ValueRange(), ValueRange(),
      ValueRange(), offsets, sizes, strides);
  markWeightPrep(slice);
  return slice;
}

Value WeightBuilder::expandTransposed(Value weight, Basis basis, int64_t dim) {
  if (basis == Basis::Householder) {
    // E = B has orthonormal columns, and compress is Bᵀ.
    if (std::optional<WeightSlice> slice = WeightSlice::get(weight)) {
      Value stacked;
      {
        OpBuilder::InsertionGuard guard(rewriter);
        hoist(slice->source);
        stacked =
            expandTransposed(slice->source, basis, slice->getSourceDim(dim));
      }
      return slice->read(rewriter, loc, stacked, slice->dim, slice->tokenDim);
    }
    weight = prepare(weight);
    auto type = cast<RankedTensorType>(weight.getType());
    SmallVector<int64_t> shape(type.getShape());
    --shape[dim];
    Value init =
        tensor::EmptyOp::create(rewriter, loc, type.clone(shape), ValueRange());
    auto compress = CompressOp::create(rewriter, loc, basis, weight, init,
                                       getAxes(rewriter, dim, type.getRank()));
    markWeightPrep(compress);
    return compress->getResult(0);
  }
  // x_d = −Σy: the last row comes off every other.
  weight = prepare(weight);
  auto type = cast<RankedTensorType>(weight.getType());
  int64_t rank = type.getRank(), last = type.getDimSize(dim) - 1;
  SmallVector<int64_t> shape(type.getShape());
  shape[dim] = last;
  AffineMap identity = rewriter.getMultiDimIdentityMap(rank);
  return create(
      type.clone(shape),
      {sliceAlong(weight, dim, 0, last, /*drop=*/false),
       sliceAlong(weight, dim, last, 1, /*drop=*/true)},
      {identity, identity.dropResult(dim), identity},
      SmallVector<utils::IteratorType>(rank, utils::IteratorType::parallel),
      [](OpBuilder &b, Location loc, ValueRange arguments) -> Value {
        return arith::SubFOp::create(b, loc, arguments[0], arguments[1]);
      });
}

Value WeightBuilder::add(Value lhs, Value rhs, AffineMap map) {
  auto type = cast<RankedTensorType>(lhs.getType());
  AffineMap identity = rewriter.getMultiDimIdentityMap(type.getRank());
  SmallVector<utils::IteratorType> loops(type.getRank(),
                                         utils::IteratorType::parallel);
  return create(type, {lhs, rhs}, {identity, map, identity}, loops,
                [](OpBuilder &b, Location loc, ValueRange arguments) -> Value {
                  Value rhs = convertFloat(b, loc, arguments[1],
                                           arguments[0].getType());
                  return arith::AddFOp::create(b, loc, arguments[0], rhs);
                });
}
