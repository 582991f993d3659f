//===- NormFoldBiasMean.cpp - Means of norms' biases into readers ---------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// With one scale for all channels a LayerNorm's result n + β has the mean of β
// whatever its input is. A reader that ignores the mean doesn't need it, and a
// linear one computes
//
//   W (n + β) = W (n + Cβ) + W (β − Cβ).
//
//===----------------------------------------------------------------------===//

#include "AffineReaders.h"
#include "ReaderBias.h"
#include "WeightBuilder.h"
#include "norm/Analysis/MeanAnalysis.h"
#include "norm/Analysis/Obstacle.h"
#include "norm/Analysis/Verdict.h"
#include "norm/IR/Norm.h"
#include "norm/Transforms/CenterMotion.h"
#include "norm/Transforms/Passes.h"
#include "norm/Transforms/WeightPrep.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

namespace mlir::norm {
#define GEN_PASS_DEF_NORMFOLDBIASMEAN
#include "norm/Transforms/Passes.h.inc"
} // namespace mlir::norm

using namespace mlir;
using namespace mlir::norm;

namespace {
/// A LayerNorm, and those of its readers that need the mean of its bias.
struct BiasMean {
  LayerNormOp op;
  std::vector<Reader> readers;
};

struct NormFoldBiasMean : norm::impl::NormFoldBiasMeanBase<NormFoldBiasMean> {
  using Base::Base;
  void runOnOperation() override;
};
} // namespace

/// Whether the result is zero-mean but for the bias: nothing else carries the
/// axis.
static bool hasMeanOfBias(LayerNormOp op, const FeatureAxis &axis) {
  auto axisOp = cast<FeatureAxisOpInterface>(op.getOperation());
  return succeeded(axisOp.getAxisForm(op->getResult(0), axis));
}

/// The readers of a norm's result that have to take the mean of its bias, if
/// it is observed and could be unobserved.
static std::optional<BiasMean>
findBiasMean(LayerNormOp op, const MeanAnalysis &means, WeightValues &weights) {
  if (!op.getBias() || !op.hasPureTensorSemantics())
    return std::nullopt;
  SmallVector<int64_t> dims = op.getFeatureDims();
  FailureOr<FeatureAxis> axis =
      FeatureAxis::fromDims(op.getInputType().getShape(), dims);
  Value result = op->getResult(0);
  if (dims.size() != 1 || failed(axis) || !hasMeanOfBias(op, *axis) ||
      !llvm::is_contained(means.getRelevantAxes(result), *axis) ||
      means.isMeanUnobserved(result, *axis) || means.isZeroMean(result, *axis))
    return std::nullopt;

  bool isIgnored = false;
  ReaderCollector collector(weights, [&](OpOperand &use, int64_t dim) {
    auto type = cast<RankedTensorType>(use.get().getType());
    FailureOr<FeatureAxis> read = FeatureAxis::fromDims(type.getShape(), {dim});
    if (failed(read) || !means.ignoresMean(use, *read))
      return false;
    isIgnored = true;
    return true;
  });
  LogicalResult collected = collector.collect(result, dims.front());
  // A bias that all readers can take is `norm-fold-affine`'s business.
  if (succeeded(collected) && !isIgnored)
    return std::nullopt;

  std::optional<Obstacle> obstacle;
  if (failed(collected))
    obstacle = {"norm-bias-mean-kept-reader",
                describe(collector.getObstacle()) +
                    " reads the result and isn't linear in it by a weight"};
  else if (Operation *padding = collector.getPadding())
    obstacle = {"norm-bias-mean-kept-padding",
                describe(padding) +
                    " puts zeros around the result, which have no bias"};
  else if (!weights.isWeight(op.getBias()))
    obstacle = {"norm-bias-mean-kept-dynamic",
                "the bias is computed or chosen at run time"};
  if (obstacle) {
    emitKept(op, obstacle->code, "mean of the bias kept: " + obstacle->text);
    return std::nullopt;
  }
  return BiasMean{op, std::vector<Reader>(collector.getReaders())};
}

static void fold(IRRewriter &rewriter, const BiasMean &biasMean,
                 WeightValues &weights) {
  LayerNormOp op = biasMean.op;
  rewriter.setInsertionPoint(op);
  Value bias = WeightBuilder(rewriter, op.getLoc()).prepare(op.getBias());
  int64_t extent = cast<RankedTensorType>(bias.getType()).getDimSize(0);
  Value centred =
      getOrCreateCenter(rewriter, bias, *FeatureAxis::fromDims({extent}, {0}));
  markWeightPrep(centred.getDefiningOp());
  rewriter.setInsertionPointAfterValue(centred);
  auto difference = linalg::SubOp::create(
      rewriter, op.getLoc(), ValueRange{bias, centred},
      ValueRange{centred.getDefiningOp<CenterOp>().getInits().front()});
  markWeightPrep(difference);
  for (const Reader &reader : biasMean.readers)
    addToReader(rewriter, reader.op, *reader.weight, difference->getResult(0),
                reader.weightDim, weights);
  rewriter.modifyOpInPlace(op, [&] { op.getBiasMutable().assign(centred); });
  emitConverted(op, "norm-bias-mean-folded",
                "mean of the bias folded into " +
                    countOf(biasMean.readers.size(), "reader"));
}

void NormFoldBiasMean::runOnOperation() {
  MeanAnalysis means(getOperation());
  WeightValues weights(means.getEdges());
  // All are found before any is folded: new values have no facts.
  std::vector<BiasMean> found;
  getOperation()->walk([&](LayerNormOp op) {
    if (std::optional<BiasMean> biasMean = findBiasMean(op, means, weights))
      found.push_back(std::move(*biasMean));
  });
  IRRewriter rewriter(&getContext());
  for (const BiasMean &biasMean : found)
    fold(rewriter, biasMean, weights);
}
