//===- ReaderBias.cpp - What a linear reads, shifted by a weight ----------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ReaderBias.h"

#include "AffineReaders.h"
#include "WeightBuilder.h"
#include "WeightSlice.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace mlir::norm;

/// The operand of a bias that is added to `result` alone, dimension by
/// dimension as `map` says; null if there is none.
static OpOperand *findAddedBias(Value result, AffineMap map, Value contracted,
                                WeightValues &weights) {
  if (!result.hasOneUse())
    return nullptr;
  auto add = dyn_cast<linalg::LinalgOp>(*result.user_begin());
  if (!add || add.getNumDpsInputs() != 2 || add.getNumReductionLoops() != 0)
    return nullptr;
  OpOperand &use = *result.use_begin();
  auto sum = add.getBlock()
                 ->getTerminator()
                 ->getOperand(0)
                 .getDefiningOp<arith::AddFOp>();
  if (!sum || !isa<BlockArgument>(sum.getLhs()) ||
      !isa<BlockArgument>(sum.getRhs()) || sum.getLhs() == sum.getRhs() ||
      !add.isDpsInput(&use) || !add.getMatchingIndexingMap(&use).isIdentity())
    return nullptr;
  OpOperand *other =
      add.getDpsInputOperand(use.getOperandNumber() == 0 ? 1 : 0);
  for (Value argument : {sum.getLhs(), sum.getRhs()})
    if (argument != add.getMatchingBlockArgument(&use) &&
        argument != add.getMatchingBlockArgument(other))
      return nullptr;

  // The bias may be broadcast by an op of its own first.
  AffineMap otherMap = add.getMatchingIndexingMap(other);
  if (auto broadcast = other->get().getDefiningOp<linalg::LinalgOp>();
      broadcast && yieldsInput(broadcast) && other->get().hasOneUse() &&
      otherMap.isIdentity() &&
      broadcast.getMatchingIndexingMap(broadcast.getDpsInitOperand(0))
          .isIdentity()) {
    other = broadcast.getDpsInputOperand(0);
    otherMap = broadcast.getMatchingIndexingMap(other);
  }
  return otherMap == map && canCombine(contracted, other->get(), weights)
             ? other
             : nullptr;
}

/// Adds `bias`, along the dimensions of the result that `map` names, to what
/// the contraction accumulates into. In the place of the usual zero fill this
/// costs nothing.
static void addToAccumulator(IRRewriter &rewriter, linalg::LinalgOp op,
                             Value bias, AffineMap map) {
  OpOperand *init = op.getDpsInitOperand(0);
  auto type = cast<RankedTensorType>(init->get().getType());
  Location loc = op.getLoc();
  SmallVector<utils::IteratorType> loops(type.getRank(),
                                         utils::IteratorType::parallel);
  AffineMap identity = rewriter.getMultiDimIdentityMap(type.getRank());
  auto fill = init->get().getDefiningOp<linalg::FillOp>();
  bool isZero = fill && matchPattern(fill.value(), m_AnyZeroFloat());
  Value destination = isZero ? fill.output() : init->get();
  auto sum = linalg::GenericOp::create(
      rewriter, loc, type, bias, destination, {map, identity}, loops,
      [&](OpBuilder &b, Location loc, ValueRange arguments) {
        Value value = arguments[0];
        if (!isZero)
          value = arith::AddFOp::create(b, loc, value, arguments[1]);
        linalg::YieldOp::create(b, loc, value);
      });
  rewriter.modifyOpInPlace(op, [&] { init->set(sum.getResult(0)); });
}

void norm::addToReader(IRRewriter &rewriter, linalg::LinalgOp op,
                       OpOperand &weight, Value bias,
                       ArrayRef<int64_t> weightDims, WeightValues &weights) {
  // W·bias keeps the dimensions that the result has of W's, in its order.
  AffineMap weightMap = op.getMatchingIndexingMap(&weight);
  AffineMap resultMap = op.getMatchingIndexingMap(op.getDpsInitOperand(0));
  SmallVector<int64_t> kept;
  SmallVector<AffineExpr> resultDims;
  for (auto [dim, expr] : llvm::enumerate(resultMap.getResults())) {
    if (std::optional<unsigned> position = weightMap.getResultPosition(expr)) {
      kept.push_back(*position);
      resultDims.push_back(rewriter.getAffineDimExpr(dim));
    }
  }
  auto resultType = cast<RankedTensorType>(op->getResult(0).getType());
  rewriter.setInsertionPoint(op);
  WeightBuilder builder(rewriter, op.getLoc());
  Value contracted = builder.contract(weight.get(), bias, weightDims, kept,
                                      resultType.getElementType());
  AffineMap map = AffineMap::get(resultType.getRank(), 0, resultDims,
                                 rewriter.getContext());
  OpOperand *other = findAddedBias(op->getResult(0), map, contracted, weights);
  // The bias' reader may stand before this one.
  if (!other || !op->isBeforeInBlock(other->getOwner())) {
    addToAccumulator(rewriter, op, contracted, map);
    return;
  }
  rewriter.setInsertionPoint(other->getOwner());
  Value sum = builder.add(other->get(), contracted);
  rewriter.modifyOpInPlace(other->getOwner(), [&] { other->set(sum); });
}
