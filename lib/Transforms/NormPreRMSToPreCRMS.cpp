//===- NormPreRMSToPreCRMS.cpp - RMSNorms of compressed streams -----------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// Converts in small identities: RMS(x) = expand(CRMS(compress(x))) for a
// zero-mean x; W·x = (EᵀW)·compress(x); compress moves against the flow of
// data, to the weights and to where it meets an expand.
//
//===----------------------------------------------------------------------===//

#include "CompressionPlan.h"
#include "MovedValues.h"
#include "WeightBuilder.h"
#include "norm/Analysis/Verdict.h"
#include "norm/IR/Norm.h"
#include "norm/Transforms/CompressMotion.h"
#include "norm/Transforms/DeadOps.h"
#include "norm/Transforms/Passes.h"
#include "norm/Transforms/WeightPrep.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"

namespace mlir::norm {
#define GEN_PASS_DEF_NORMPRERMSTOPRECRMS
#include "norm/Transforms/Passes.h.inc"
} // namespace mlir::norm

using namespace mlir;
using namespace mlir::norm;

namespace {
struct NormPreRMSToPreCRMS
    : norm::impl::NormPreRMSToPreCRMSBase<NormPreRMSToPreCRMS> {
  using Base::Base;
  void runOnOperation() override;

private:
  void reportDecisions(const CompressionPlan &plan);
  void convertNorm(RMSNormOp op);
  void convertReader(const Reader &reader, int64_t dim);
  void convertShapeReader(const CompressionPlan::ShapeReader &reader);
  LogicalResult moveCompress(const CompressionPlan &plan);
};
} // namespace

void NormPreRMSToPreCRMS::reportDecisions(const CompressionPlan &plan) {
  getOperation()->walk([&](NormalizationOpInterface op) {
    auto rmsNorm = dyn_cast<RMSNormOp>(op.getOperation());
    if (!rmsNorm) {
      if (isa<LayerNormOp>(op))
        emitKept(op, "norm-kept-layer-norm",
                 "LayerNorm kept: only an RMSNorm of a zero-mean stream has a "
                 "compressed form");
      else
        emitKept(op, "norm-kept-already-crms", "CRMSNorm kept");
      return;
    }
    const std::optional<Obstacle> &obstacle =
        plan.getDecisions().find(rmsNorm)->second;
    if (obstacle)
      emitKept(op, obstacle->code, "RMSNorm kept: " + obstacle->text);
    else
      emitConverted(op, "norm-converted-to-crms",
                    "RMSNorm converted to CRMSNorm: its stream is zero-mean "
                    "and is kept in one dimension less");
  });
}

/// RMS(x) = expand(CRMS(compress(x))).
void NormPreRMSToPreCRMS::convertNorm(RMSNormOp op) {
  IRRewriter rewriter(op);
  Location loc = op.getLoc();
  int64_t dim = op.getFeatureDims().front();
  Value compressed = getOrCreateCompress(rewriter, op.getInput(), dim, basis);
  auto type = cast<RankedTensorType>(compressed.getType());
  Value init = tensor::EmptyOp::create(
      rewriter, loc, tensor::getMixedSizes(rewriter, loc, compressed),
      type.getElementType(), type.getEncoding());
  auto normOp = CRMSNormOp::create(
      rewriter, loc, TypeRange{type}, basis, compressed, /*residual=*/Value(),
      ValueRange{init}, op.getEpsilonAttr(), op.getAxesAttr());
  normOp->setDiscardableAttrs(op->getDiscardableAttrDictionary());
  rewriter.replaceOpWithNewOp<ExpandOp>(
      op, basis, normOp->getResult(0), op.getInits().front(), op.getAxesAttr());
}

/// W·x = W·expand(compress(x)) = (EᵀW)·compress(x).
void NormPreRMSToPreCRMS::convertReader(const Reader &reader, int64_t dim) {
  linalg::LinalgOp op = reader.op;
  IRRewriter rewriter(op);
  Value compressed =
      getOrCreateCompress(rewriter, reader.input->get(), dim, basis);
  Value weight =
      WeightBuilder(rewriter, op.getLoc())
          .expandTransposed(reader.weight->get(), basis, reader.weightDim);
  rewriter.modifyOpInPlace(op, [&] {
    reader.input->set(compressed);
    reader.weight->set(weight);
  });
}

/// A value and its compressed form have the same shape, but for the axis.
void NormPreRMSToPreCRMS::convertShapeReader(
    const CompressionPlan::ShapeReader &reader) {
  tensor::DimOp op = reader.op;
  IRRewriter rewriter(op);
  if (*op.getConstantIndex() == reader.dim) {
    auto type = cast<RankedTensorType>(op.getSource().getType());
    rewriter.replaceOpWithNewOp<arith::ConstantIndexOp>(
        op, type.getDimSize(reader.dim));
    return;
  }
  Value compressed =
      getOrCreateCompress(rewriter, op.getSource(), reader.dim, basis);
  rewriter.modifyOpInPlace(op,
                           [&] { op.getSourceMutable().assign(compressed); });
}

LogicalResult NormPreRMSToPreCRMS::moveCompress(const CompressionPlan &plan) {
  MovedValues moved;
  RewritePatternSet patterns(&getContext());
  populateCompressMotionPatterns(
      patterns, basis,
      {[&](Value value, int64_t dim) {
         // A reader's new weight isn't known to the plan. Where the reader
         // writes to a stream as well, it is compressed on that side too.
         Operation *def = value.getDefiningOp();
         CompressStep step = plan.getStep(value, dim);
         if (step == CompressStep::Stay && def && isWeightPrep(def))
           return CompressStep::OnWeight;
         return step;
       },
       [&](OpResult value, const FeatureAxis &axis, Value compressed) {
         moved.insert(value, axis, compressed);
       },
       [&](Value value) {
         const MovedValues::Replacement *replacement = moved.find(value);
         return replacement ? replacement->value : Value();
       }});
  SmallVector<Operation *> ops;
  getOperation()->walk([&](CompressOp op) { ops.push_back(op); });
  GreedyRewriteConfig config;
  config.setListener(&moved)
      .enableFolding(false)
      .setStrictness(GreedyRewriteStrictness::ExistingAndNewOps)
      .setMaxIterations(GreedyRewriteConfig::kNoLimit);
  if (failed(applyOpPatternsGreedily(ops, std::move(patterns), config)))
    return failure();
  IRRewriter rewriter(&getContext(), &moved);
  eraseDeadOps(rewriter, getOperation(),
               [&](Operation *op) { return moved.isCopied(op); });
  return success();
}

void NormPreRMSToPreCRMS::runOnOperation() {
  CompressionPlan plan(getOperation());
  reportDecisions(plan);
  bool changed = false;
  for (const CompressionPlan::Stream &stream : plan.getStreams()) {
    if (stream.obstacle)
      continue;
    changed = true;
    // Readers first: their operands are the values that the plan speaks of.
    for (auto [reader, dim] : stream.readers)
      convertReader(reader, dim);
    for (const CompressionPlan::ShapeReader &reader : stream.shapeReaders)
      convertShapeReader(reader);
    for (RMSNormOp op : stream.norms)
      convertNorm(op);
  }
  if (changed && failed(moveCompress(plan)))
    signalPassFailure();
}
