//===- AffineFolding.cpp - Scales and biases into readers -----------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "AffineFolding.h"

#include "AffineReaders.h"
#include "WeightBuilder.h"
#include "WeightSlice.h"
#include "norm/Analysis/Verdict.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/Matchers.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::norm;

/// The operand of a bias that is added to `result` alone, dimension by
/// dimension as `map` says; null if there is none.
static OpOperand *findBias(Value result, AffineMap map, Value contracted,
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

static void rewriteReader(IRRewriter &rewriter, const Reader &reader,
                          Value scale, Value bias, WeightValues &weights) {
  linalg::LinalgOp op = reader.op;
  rewriter.setInsertionPoint(op);
  WeightBuilder builder(rewriter, op.getLoc());
  Value weight = reader.weight->get();
  if (bias) {
    // W·β keeps the dimensions that the result has of W's, in its order.
    AffineMap weightMap = op.getMatchingIndexingMap(reader.weight);
    AffineMap resultMap = op.getMatchingIndexingMap(op.getDpsInitOperand(0));
    SmallVector<int64_t> kept;
    SmallVector<AffineExpr> resultDims;
    for (auto [dim, expr] : llvm::enumerate(resultMap.getResults())) {
      if (std::optional<unsigned> position =
              weightMap.getResultPosition(expr)) {
        kept.push_back(*position);
        resultDims.push_back(rewriter.getAffineDimExpr(dim));
      }
    }
    auto resultType = cast<RankedTensorType>(op->getResult(0).getType());
    Value contracted = builder.contract(weight, bias, reader.weightDim, kept,
                                        resultType.getElementType());
    AffineMap map = AffineMap::get(resultType.getRank(), 0, resultDims,
                                   rewriter.getContext());
    if (OpOperand *other =
            findBias(op->getResult(0), map, contracted, weights)) {
      // The bias' reader may stand before this one.
      rewriter.setInsertionPoint(other->getOwner());
      if (op->isBeforeInBlock(other->getOwner())) {
        Value sum = builder.add(other->get(), contracted);
        rewriter.modifyOpInPlace(other->getOwner(), [&] { other->set(sum); });
      } else {
        rewriter.setInsertionPoint(op);
        addToAccumulator(rewriter, op, contracted, map);
      }
      rewriter.setInsertionPoint(op);
    } else {
      addToAccumulator(rewriter, op, contracted, map);
    }
  }
  if (scale) {
    Value scaled = builder.scale(weight, scale, reader.weightDim);
    rewriter.modifyOpInPlace(op, [&] { reader.weight->set(scaled); });
  }
}

static std::optional<Obstacle> collectReaders(NormalizationOpInterface op,
                                              WeightValues &weights,
                                              ReaderCollector &readers) {
  Value scale = op.getScale(), bias = op.getBias();
  auto normOp = cast<NormOpInterface>(op.getOperation());
  SmallVector<int64_t> dims = normOp.getFeatureDims();
  if (!normOp.hasPureTensorSemantics() || dims.size() != 1 ||
      ShapedType::isDynamic(normOp.getInputExtent()) ||
      normOp.getInputExtent() < 2)
    return Obstacle{"norm-affine-kept-axis",
                    "the feature axis isn't one static dimension of a tensor"};
  if ((scale && !isWeightOrSlice(scale, weights)) ||
      (bias && !isWeightOrSlice(bias, weights)))
    return Obstacle{"norm-affine-kept-dynamic",
                    "they are computed at run time"};
  if (failed(readers.collect(op->getResult(0), dims.front())))
    return Obstacle{"norm-affine-kept-reader",
                    (readers.getObstacle()->getName().getStringRef() +
                     " reads the result and isn't linear in it by a weight")
                        .str()};
  for (const Reader &reader : readers.getReaders())
    for (Value affine : {scale, bias})
      if (affine && !canCombine(reader.weight->get(), affine, weights))
        return Obstacle{"norm-affine-kept-dynamic",
                        "they are chosen at run time, and not like the "
                        "weights of their readers"};
  return std::nullopt;
}

std::optional<Obstacle> norm::findAffineObstacle(NormalizationOpInterface op,
                                                 WeightValues &weights) {
  if (!op.getScale() && !op.getBias())
    return std::nullopt;
  ReaderCollector readers(weights);
  return collectReaders(op, weights, readers);
}

void norm::foldAffine(IRRewriter &rewriter, NormalizationOpInterface op,
                      WeightValues &weights) {
  Value scale = op.getScale(), bias = op.getBias();
  if (!scale && !bias)
    return;
  ReaderCollector readers(weights);
  if (std::optional<Obstacle> obstacle = collectReaders(op, weights, readers))
    return emitKept(op, obstacle->code,
                    "scale and bias kept: " + obstacle->text);

  for (const Reader &reader : readers.getReaders())
    rewriteReader(rewriter, reader, scale, bias, weights);
  rewriter.modifyOpInPlace(op, [&] {
    llvm::TypeSwitch<Operation *>(op).Case<LayerNormOp, RMSNormOp>(
        [](auto affine) {
          affine.getScaleMutable().clear();
          affine.getBiasMutable().clear();
        });
  });
  emitConverted(op, "norm-affine-folded",
                "scale and bias folded into " +
                    countOf(readers.getReaders().size(), "reader"));
}
