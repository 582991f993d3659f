//===- NormFoldLayerScale.cpp - Channel scales into their writers ---------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// A scale by a channel vector λ doesn't commute with the mean: where it stands
// between a linear and the stream, the linear's weights can't be centred. It
// does commute with everything that treats all channels alike, so it moves into
// the weights first: λ ⊙ (W x + b) = (diag(λ) W) x + λ ⊙ b.
//
//===----------------------------------------------------------------------===//

#include "ScaleWriters.h"
#include "WeightBuilder.h"
#include "norm/Analysis/MeanAnalysis.h"
#include "norm/Analysis/Verdict.h"
#include "norm/Analysis/WeightValues.h"
#include "norm/Interfaces/FeatureAxisOpInterface.h"
#include "norm/Interfaces/TosaOps.h"
#include "norm/Transforms/DeadOps.h"
#include "norm/Transforms/Passes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tosa/IR/TosaOps.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/Dominance.h"

namespace mlir::norm {
#define GEN_PASS_DEF_NORMFOLDLAYERSCALE
#include "norm/Transforms/Passes.h.inc"
} // namespace mlir::norm

using namespace mlir;
using namespace mlir::norm;

namespace {

/// value ⊙ scale, the scale along one dimension and the same for all tokens.
struct LayerScale {
  Operation *op;
  Value value;
  Value scale;
  int64_t dim;
};

struct NormFoldLayerScale
    : norm::impl::NormFoldLayerScaleBase<NormFoldLayerScale> {
  using Base::Base;
  void runOnOperation() override;

private:
  void foldScales(ArrayRef<LayerScale> scales, WeightValues &weights);
};

} // namespace

/// Reads `op` as a product of a tensor with a weight along one dimension.
static std::optional<LayerScale> matchStructuredScale(linalg::LinalgOp op,
                                                      WeightValues &weights) {
  if (!op.hasPureTensorSemantics() || op.getNumDpsInputs() != 2 ||
      op->getNumResults() != 1 || op.getNumReductionLoops() != 0 ||
      !llvm::hasSingleElement(op.getBlock()->without_terminator()))
    return std::nullopt;
  auto product = dyn_cast<arith::MulFOp>(op.getBlock()->front());
  if (!product ||
      op.getBlock()->getTerminator()->getOperand(0) != product.getResult())
    return std::nullopt;
  AffineMap resultMap = op.getMatchingIndexingMap(op.getDpsInitOperand(0));
  for (unsigned number : {0, 1}) {
    OpOperand *value = op.getDpsInputOperand(number);
    OpOperand *scale = op.getDpsInputOperand(1 - number);
    AffineMap map = op.getMatchingIndexingMap(scale);
    SmallVector<Value, 2> factors{op.getMatchingBlockArgument(value),
                                  op.getMatchingBlockArgument(scale)};
    if (!llvm::is_contained(factors, product.getLhs()) ||
        !llvm::is_contained(factors, product.getRhs()) ||
        product.getLhs() == product.getRhs() || map.getNumResults() != 1 ||
        op.getMatchingIndexingMap(value) != resultMap ||
        !resultMap.isIdentity() || !weights.isWeight(scale->get()))
      continue;
    if (auto loop = dyn_cast<AffineDimExpr>(map.getResult(0)))
      return LayerScale{op, value->get(), scale->get(), loop.getPosition()};
  }
  return std::nullopt;
}

/// The same for an op that repeats factors along dimensions of extent 1.
static std::optional<LayerScale> matchRepeatedScale(tosa::MulOp op,
                                                    WeightValues &weights) {
  SmallVector<OpOperand *, 3> factors = getTosaElementwiseOperands(op);
  for (unsigned number : llvm::seq<unsigned>(0, factors.size())) {
    Value scale = factors[1 - number]->get();
    std::optional<int64_t> dim = getOnlyDim(scale);
    if (dim && weights.isWeight(scale))
      return LayerScale{op, factors[number]->get(), scale, *dim};
  }
  return std::nullopt;
}

static std::optional<LayerScale> matchLayerScale(Operation *op,
                                                 WeightValues &weights) {
  if (auto linalgOp = dyn_cast<linalg::LinalgOp>(op))
    return matchStructuredScale(linalgOp, weights);
  if (auto product = dyn_cast<tosa::MulOp>(op))
    return matchRepeatedScale(product, weights);
  return std::nullopt;
}

/// Makes what `WeightBuilder` needs of a weight available before `op`:
/// constants are moved to where they dominate the block, other arrangements of
/// them are made anew; anything else has to be there already.
static bool makeAvailable(Value weight, Operation *op,
                          const DominanceInfo &dominance) {
  if (dominance.properlyDominates(weight, op))
    return true;
  Operation *def = weight.getDefiningOp();
  if (!def || def->getBlock() != op->getBlock())
    return false;
  if (def->hasTrait<OpTrait::ConstantLike>()) {
    def->moveBefore(op->getBlock(), op->getBlock()->begin());
    return true;
  }
  return isTosaView(def) && !WeightBuilder::isPrepared(weight) &&
         llvm::all_of(def->getOperands(), [&](Value operand) {
           return makeAvailable(operand, op, dominance);
         });
}

/// Multiplies the writers instead of the value; false if that isn't possible.
static bool foldIntoWriters(IRRewriter &rewriter, const LayerScale &scale,
                            ArrayRef<ScaleWriters::Writer> writers,
                            const DominanceInfo &dominance) {
  // Where a body reads a table, the new table stands before the whole op.
  SmallVector<Operation *> readers;
  for (const ScaleWriters::Writer &writer : writers) {
    readers.push_back(scale.op->getBlock()->findAncestorOpInBlock(
        *writer.weight->getOwner()));
    if (!readers.back() ||
        !makeAvailable(scale.scale, readers.back(), dominance))
      return false;
  }
  for (auto [index, reader] : llvm::enumerate(readers)) {
    const ScaleWriters::Writer &writer = writers[index];
    rewriter.setInsertionPoint(reader);
    WeightBuilder builder(rewriter, reader->getLoc());
    Value scaled = builder.scale(writer.weight->get(), scale.scale, writer.dim);
    rewriter.modifyOpInPlace(writer.weight->getOwner(),
                             [&] { writer.weight->set(scaled); });
  }
  emitConverted(scale.op, "norm-layer-scale-folded",
                "scale folded into " + countOf(writers.size(), "weight") +
                    " of its writers");
  rewriter.replaceOp(scale.op, scale.value);
  return true;
}

void NormFoldLayerScale::runOnOperation() {
  WeightValues weights(getOperation());
  SmallVector<LayerScale> scales;
  getOperation()->walk([&](Operation *op) {
    if (std::optional<LayerScale> scale = matchLayerScale(op, weights))
      scales.push_back(*scale);
  });
  // Most models have none, and the analysis takes longest.
  if (!scales.empty())
    foldScales(scales, weights);
  IRRewriter rewriter(&getContext());
  eraseDeadOps(rewriter, getOperation());
}

void NormFoldLayerScale::foldScales(ArrayRef<LayerScale> scales,
                                    WeightValues &weights) {
  MeanAnalysis means(getOperation());
  WeightTies ties(getOperation(), tied);
  DominanceInfo dominance(getOperation());
  IRRewriter rewriter(&getContext());
  for (const LayerScale &scale : scales) {
    Value result = scale.op->getResult(0);
    auto type = cast<RankedTensorType>(result.getType());
    FailureOr<FeatureAxis> axis =
        FeatureAxis::fromDims(type.getShape(), {scale.dim});
    if (failed(axis) || axis->getExtent() < 2 ||
        !means.isMeanUnobserved(result, *axis))
      continue;
    ScaleWriters writers(weights);
    bool isWritten = scale.value.getType() == type && scale.value.hasOneUse() &&
                     succeeded(writers.collect(scale.value, *axis));
    if (std::optional<Obstacle> tie =
            isWritten ? writers.findTie(scale.scale, ties) : std::nullopt)
      emitKept(scale.op, "norm-layer-scale-kept", "scale kept: " + tie->text);
    else if (!isWritten ||
             !foldIntoWriters(rewriter, scale, writers.getWriters(), dominance))
      emitKept(scale.op, "norm-layer-scale-kept",
               "scale kept: what it multiplies isn't written by weights alone, "
               "or has other readers");
  }
}
