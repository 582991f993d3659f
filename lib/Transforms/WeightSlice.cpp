//===- WeightSlice.cpp - Weights of one layer or expert of many -----------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "WeightSlice.h"

#include "norm/Interfaces/LinalgOps.h"
#include "norm/Interfaces/LoopIndex.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

using namespace mlir;
using namespace mlir::norm;

static std::optional<WeightSlice> getLayer(tensor::ExtractSliceOp slice) {
  if (!slice.getSourceType().hasStaticShape() ||
      !slice.getType().hasStaticShape() || slice.getOffsets().size() != 1)
    return std::nullopt;
  llvm::SmallBitVector dropped = slice.getDroppedDims();
  if (dropped.count() != 1)
    return std::nullopt;
  int64_t dim = dropped.find_first();
  for (int64_t other = 0; other < slice.getSourceType().getRank(); ++other) {
    if (!isOneInteger(slice.getMixedStrides()[other]))
      return std::nullopt;
    if (other != dim && (!isZeroInteger(slice.getMixedOffsets()[other]) ||
                         getConstantIntValue(slice.getMixedSizes()[other]) !=
                             slice.getSourceType().getDimSize(other)))
      return std::nullopt;
  }
  WeightSlice result;
  result.source = slice.getSource();
  result.dim = dim;
  result.index = slice.getOffsets().front();
  return result;
}

/// The ops in the body of `op` that compute a scalar, in order. Fails if it
/// depends on another loop than `loop`, or on more than inputs.
static FailureOr<SmallVector<Operation *>>
getScalarWork(linalg::GenericOp op, Value scalar, unsigned loop) {
  llvm::SetVector<Value> values;
  values.insert(scalar);
  SmallVector<Operation *> work;
  for (size_t i = 0; i < values.size(); ++i) {
    Value value = values[i];
    if (auto argument = dyn_cast<BlockArgument>(value);
        argument && argument.getOwner() == op.getBlock()) {
      OpOperand *operand = op.getMatchingOpOperand(argument);
      auto isOfLoop = [&](AffineExpr expr) {
        return expr == getAffineDimExpr(loop, op.getContext()) ||
               isa<AffineConstantExpr>(expr);
      };
      if (op.isDpsInit(operand) ||
          !llvm::all_of(op.getMatchingIndexingMap(operand).getResults(),
                        isOfLoop))
        return failure();
      continue;
    }
    Operation *def = value.getDefiningOp();
    if (!def || def->getBlock() != op.getBlock())
      continue;
    if (!isPure(def) || def->getNumRegions() != 0 || isa<linalg::IndexOp>(def))
      return failure();
    if (!llvm::is_contained(work, def))
      work.push_back(def);
    values.insert(def->operand_begin(), def->operand_end());
  }
  llvm::sort(work, [](Operation *lhs, Operation *rhs) {
    return lhs->isBeforeInBlock(rhs);
  });
  return work;
}

static std::optional<WeightSlice> getExperts(linalg::GenericOp op) {
  tensor::ExtractOp extract = getLookup(op);
  if (!extract || !op.getIndexingMapsArray().back().isIdentity())
    return std::nullopt;
  auto stack = cast<RankedTensorType>(extract.getTensor().getType());
  if (!stack.hasStaticShape() ||
      static_cast<unsigned>(stack.getRank()) != op.getNumLoops())
    return std::nullopt;

  // Of the loops, all but the tokens' run over a dimension, in order.
  WeightSlice result;
  result.source = extract.getTensor();
  result.lookup = op;
  result.dim = -1;
  SmallVector<int64_t> ranges = op.getStaticLoopRanges(), loops;
  for (auto [dim, index] : llvm::enumerate(extract.getIndices())) {
    std::optional<int64_t> loop = getLoopOfIndex(op, index);
    if (loop && ranges[*loop] == stack.getDimSize(dim)) {
      loops.push_back(*loop);
      continue;
    }
    if (result.dim >= 0)
      return std::nullopt;
    result.dim = dim;
    result.position = index;
  }
  bool isOrdered = std::adjacent_find(loops.begin(), loops.end(),
                                      std::greater_equal<>()) == loops.end();
  if (result.dim < 0 || !isOrdered)
    return std::nullopt;
  for (int64_t loop = 0; loop < stack.getRank(); ++loop)
    if (!llvm::is_contained(loops, loop))
      result.tokenDim = loop;
  if (failed(getScalarWork(op, result.position, result.tokenDim)))
    return std::nullopt;
  return result;
}

std::optional<WeightSlice> WeightSlice::get(Value value) {
  if (auto slice = value.getDefiningOp<tensor::ExtractSliceOp>())
    return getLayer(slice);
  if (auto lookup = value.getDefiningOp<linalg::GenericOp>())
    return getExperts(lookup);
  return std::nullopt;
}

int64_t WeightSlice::getSourceDim(int64_t valueDim) const {
  if (lookup && valueDim > tokenDim)
    --valueDim;
  return valueDim + (valueDim >= dim ? 1 : 0);
}

/// Whether two scalars, in bodies of their own, are computed in the same way
/// from the same inputs at each token.
static bool areEquivalent(linalg::GenericOp lhsOp, Value lhs,
                          linalg::GenericOp rhsOp, Value rhs) {
  auto lhsArgument = dyn_cast<BlockArgument>(lhs);
  auto rhsArgument = dyn_cast<BlockArgument>(rhs);
  if (lhsArgument && rhsArgument &&
      lhsArgument.getOwner() == lhsOp.getBlock() &&
      rhsArgument.getOwner() == rhsOp.getBlock()) {
    OpOperand *lhsOperand = lhsOp.getMatchingOpOperand(lhsArgument);
    OpOperand *rhsOperand = rhsOp.getMatchingOpOperand(rhsArgument);
    // Each result of a map is the tokens' loop or a number.
    auto isSame = [](AffineExpr lhs, AffineExpr rhs) {
      return lhs == rhs || (isa<AffineDimExpr>(lhs) && isa<AffineDimExpr>(rhs));
    };
    return lhsOperand->get() == rhsOperand->get() &&
           llvm::all_of_zip(
               lhsOp.getMatchingIndexingMap(lhsOperand).getResults(),
               rhsOp.getMatchingIndexingMap(rhsOperand).getResults(), isSame);
  }
  Operation *lhsDef = lhs.getDefiningOp(), *rhsDef = rhs.getDefiningOp();
  if (!lhsDef || !rhsDef || lhsDef->getBlock() != lhsOp.getBlock() ||
      rhsDef->getBlock() != rhsOp.getBlock())
    return lhs == rhs;
  return lhsDef->getName() == rhsDef->getName() &&
         lhsDef->getAttrDictionary() == rhsDef->getAttrDictionary() &&
         lhsDef->getResultTypes() == rhsDef->getResultTypes() &&
         lhsDef->getNumOperands() == rhsDef->getNumOperands() &&
         llvm::all_of_zip(lhsDef->getOperands(), rhsDef->getOperands(),
                          [&](Value lhsInput, Value rhsInput) {
                            return areEquivalent(lhsOp, lhsInput, rhsOp,
                                                 rhsInput);
                          });
}

bool WeightSlice::isChosenLike(const WeightSlice &other) const {
  if (getCount() != other.getCount() || !lookup != !other.lookup)
    return false;
  return lookup ? areEquivalent(lookup, position, other.lookup, other.position)
                : index == other.index;
}

static Value readLayer(OpBuilder &b, Location loc, Value stack, int64_t dim,
                       Value index) {
  auto type = cast<RankedTensorType>(stack.getType());
  SmallVector<int64_t> shape(type.getShape());
  shape.erase(shape.begin() + dim);
  SmallVector<OpFoldResult> offsets(type.getRank(), b.getIndexAttr(0));
  SmallVector<OpFoldResult> strides(type.getRank(), b.getIndexAttr(1));
  SmallVector<OpFoldResult> sizes;
  for (int64_t size : type.getShape())
    sizes.push_back(b.getIndexAttr(size));
  offsets[dim] = index;
  sizes[dim] = b.getIndexAttr(1);
  return tensor::ExtractSliceOp::create(b, loc, type.clone(shape), stack,
                                        offsets, sizes, strides);
}

Value WeightSlice::read(OpBuilder &b, Location loc, Value stack,
                        int64_t stackDim, int64_t newTokenDim) const {
  if (!lookup)
    return readLayer(b, loc, stack, stackDim, index);
  linalg::GenericOp old = lookup;
  auto type = cast<RankedTensorType>(stack.getType());
  int64_t rank = type.getRank();
  SmallVector<OpFoldResult> sizes;
  for (auto [dim, size] : llvm::enumerate(type.getShape()))
    if (static_cast<int64_t>(dim) != stackDim)
      sizes.push_back(b.getIndexAttr(size));
  sizes.insert(
      sizes.begin() + newTokenDim,
      tensor::getMixedSize(b, loc, old.getDpsInits().front(), tokenDim));
  Value init = tensor::EmptyOp::create(b, loc, sizes, type.getElementType());

  SmallVector<Value> inputs;
  SmallVector<BlockArgument> arguments;
  SmallVector<AffineMap> maps;
  for (OpOperand *operand : old.getDpsInputOperands()) {
    // What doesn't go into the position may vary with other loops.
    AffineMap map = old.getMatchingIndexingMap(operand);
    if (llvm::any_of(llvm::seq<int64_t>(0, map.getNumDims()),
                     [&](int64_t loop) {
                       return loop != tokenDim && map.isFunctionOfDim(loop);
                     }))
      continue;
    inputs.push_back(operand->get());
    arguments.push_back(old.getMatchingBlockArgument(operand));
    maps.push_back(map.replace(b.getAffineDimExpr(tokenDim),
                               b.getAffineDimExpr(newTokenDim), rank, 0));
  }
  maps.push_back(b.getMultiDimIdentityMap(rank));
  SmallVector<utils::IteratorType> loops(rank, utils::IteratorType::parallel);
  SmallVector<Operation *> work = *getScalarWork(old, position, tokenDim);
  auto op = linalg::GenericOp::create(
      b, loc, init.getType(), inputs, init, maps, loops,
      [&](OpBuilder &body, Location loc, ValueRange values) {
        IRMapping mapping;
        for (auto [argument, value] : llvm::zip(arguments, values))
          mapping.map(argument, value);
        for (Operation *step : work)
          body.clone(*step, mapping);
        SmallVector<Value> indices;
        for (int64_t loop = 0; loop < rank; ++loop)
          if (loop != newTokenDim)
            indices.push_back(linalg::IndexOp::create(body, loc, loop));
        indices.insert(indices.begin() + stackDim,
                       mapping.lookupOrDefault(position));
        Value element = tensor::ExtractOp::create(body, loc, stack, indices);
        linalg::YieldOp::create(body, loc, element);
      });
  return op.getResult(0);
}

bool norm::isWeightOrSlice(Value value, WeightValues &weights) {
  if (weights.isWeight(value))
    return true;
  std::optional<WeightSlice> slice = WeightSlice::get(value);
  return slice && isWeightOrSlice(slice->source, weights);
}

bool norm::canCombine(Value weight, Value other, WeightValues &weights) {
  if (weights.isWeight(other))
    return true;
  std::optional<WeightSlice> slice = WeightSlice::get(weight);
  if (!slice || weights.isWeight(weight))
    return false;
  std::optional<WeightSlice> otherSlice = WeightSlice::get(other);
  if (otherSlice && slice->isChosenLike(*otherSlice))
    return canCombine(slice->source, otherSlice->source, weights);
  // One of a layer, with what the layer's experts have in common.
  return slice->lookup && canCombine(slice->source, other, weights);
}
