//===- NormPreRMSToPreCRMS.cpp - RMSNorms of compressed streams -----------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// Converts in small identities: RMS(x) = expand(CRMS(compress(x))) for a
// zero-mean x; W·x = (EᵀW)·compress(x); x = expand(compress(x)) for what needs
// x in full; compress moves against the flow of data, to the weights and to
// where it meets an expand.
//
//===----------------------------------------------------------------------===//

#include "AffineFolding.h"
#include "CompressionPlan.h"
#include "MovedValues.h"
#include "Signatures.h"
#include "WeightBuilder.h"
#include "WeightSlice.h"
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
/// What has been moved, and the values of streams that are compressed now along
/// their last dimension.
struct StreamValues : MovedValues {
  DenseSet<Value> compressed;

  void notifyOperationErased(Operation *op) override {
    for (Value result : op->getResults())
      compressed.erase(result);
    MovedValues::notifyOperationErased(op);
  }
};

struct NormPreRMSToPreCRMS
    : norm::impl::NormPreRMSToPreCRMSBase<NormPreRMSToPreCRMS> {
  using Base::Base;
  void runOnOperation() override;

private:
  /// Whether a norm to be converted had a scale or a bias.
  bool foldAffines(const CompressionPlan &plan);
  void reportDecisions(const CompressionPlan &plan);
  void convert(const CompressionPlan &plan);
  void convertUses(const CompressionPlan &plan, unsigned number);
  void convertReader(const Reader &reader, int64_t dim);
  void convertShapeReader(tensor::DimOp op, int64_t dim);
  void convertNorm(RMSNormOp op);
  void convertCarried(const CarriedValue &carried, int64_t dim);
  Value createExpand(RewriterBase &rewriter, Value compressed,
                     RankedTensorType type, int64_t dim);
  LogicalResult moveCompress(const CompressionPlan &plan, StreamValues &moved);
  void padStreams(const StreamValues &streams);
  void reportBasisChanges();
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

/// A change of basis that remains at run time is worth knowing about.
void NormPreRMSToPreCRMS::reportBasisChanges() {
  getOperation()->walk([](Operation *op) {
    if (isa<CompressOp, ExpandOp>(op) && !isWeightPrep(op))
      emitKept(op, "norm-explicit-basis-change",
               "one change of basis remains here at run time");
  });
}

bool NormPreRMSToPreCRMS::foldAffines(const CompressionPlan &plan) {
  WeightValues weights(getOperation());
  WeightTies ties(getOperation(), tied);
  IRRewriter rewriter(&getContext());
  bool hadAffine = false;
  for (auto &[op, obstacle] : plan.getDecisions()) {
    RMSNormOp normOp = op;
    if (obstacle || (!normOp.getScale() && !normOp.getBias()))
      continue;
    hadAffine = true;
    foldAffine(rewriter, normOp, weights, ties);
  }
  if (hadAffine)
    eraseDeadOps(rewriter, getOperation());
  return hadAffine;
}

//===----------------------------------------------------------------------===//
// Values, in full and compressed
//===----------------------------------------------------------------------===//

/// `norm.expand` of a value behind it, to `type`.
Value NormPreRMSToPreCRMS::createExpand(RewriterBase &rewriter,
                                        Value compressed, RankedTensorType type,
                                        int64_t dim) {
  OpBuilder::InsertionGuard guard(rewriter);
  rewriter.setInsertionPointAfterValue(compressed);
  Location loc = compressed.getLoc();
  SmallVector<OpFoldResult> sizes =
      tensor::getMixedSizes(rewriter, loc, compressed);
  sizes[dim] = rewriter.getIndexAttr(type.getDimSize(dim));
  Value init = tensor::EmptyOp::create(
      rewriter, loc, sizes, type.getElementType(), type.getEncoding());
  return ExpandOp::create(rewriter, loc, basis, compressed, init,
                          getAxes(rewriter, dim, type.getRank()))
      ->getResult(0);
}

/// All uses of a value that is to be kept compressed, but for those by ops that
/// are computed anew from the compressed value.
void NormPreRMSToPreCRMS::convertUses(const CompressionPlan &plan,
                                      unsigned number) {
  const StreamGraph::Node &node = plan.getNodes()[number];
  for (const Reader &reader : node.readers)
    convertReader(reader, node.dim);
  for (tensor::DimOp op : node.shapeReaders)
    convertShapeReader(op, node.dim);
  IRRewriter rewriter(&getContext());
  auto type = cast<RankedTensorType>(node.value.getType());
  Value expanded;
  for (const StreamGraph::Use &use : node.uses) {
    if (use.consumer && plan.isCompressed(*use.consumer))
      continue;
    if (!expanded)
      expanded = createExpand(
          rewriter, getOrCreateCompress(rewriter, node.value, node.dim, basis),
          type, node.dim);
    rewriter.modifyOpInPlace(use.operand->getOwner(),
                             [&] { use.operand->set(expanded); });
  }
  for (OpOperand *destination : node.destinations) {
    Value compressed =
        getOrCreateCompress(rewriter, node.value, node.dim, basis);
    rewriter.setInsertionPoint(destination->getOwner());
    SmallVector<OpFoldResult> sizes =
        tensor::getMixedSizes(rewriter, node.value.getLoc(), compressed);
    sizes[node.dim] = rewriter.getIndexAttr(type.getDimSize(node.dim));
    Value init =
        tensor::EmptyOp::create(rewriter, node.value.getLoc(), sizes,
                                type.getElementType(), type.getEncoding());
    rewriter.modifyOpInPlace(destination->getOwner(),
                             [&] { destination->set(init); });
  }
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
  FeatureAxisOpInterface op = reader.op;
  IRRewriter rewriter(op);
  Value compressed =
      getOrCreateCompress(rewriter, reader.input->get(), dim, basis);
  Value weight =
      WeightBuilder(rewriter, op->getLoc())
          .expandTransposed(reader.weight->get(), basis, reader.weightDim);
  rewriter.modifyOpInPlace(op, [&] {
    reader.input->set(compressed);
    reader.weight->set(weight);
  });
}

/// A value and its compressed form have the same shape, but for the axis.
void NormPreRMSToPreCRMS::convertShapeReader(tensor::DimOp op, int64_t dim) {
  IRRewriter rewriter(op);
  if (*op.getConstantIndex() == dim) {
    auto type = cast<RankedTensorType>(op.getSource().getType());
    rewriter.replaceOpWithNewOp<arith::ConstantIndexOp>(op,
                                                        type.getDimSize(dim));
    return;
  }
  Value compressed = getOrCreateCompress(rewriter, op.getSource(), dim, basis);
  rewriter.modifyOpInPlace(op,
                           [&] { op.getSourceMutable().assign(compressed); });
}

/// What hands on x hands on compress(x): a loop's body and what comes behind
/// it, or a function that is given x, read expand(compress(x)).
void NormPreRMSToPreCRMS::convertCarried(const CarriedValue &carried,
                                         int64_t dim) {
  IRRewriter rewriter(&getContext());
  auto type = cast<RankedTensorType>(carried.targets.front().getType());
  for (const CarriedValue::Source &source : carried.sources) {
    Value compressed =
        getOrCreateCompress(rewriter, source.getValue(), dim, basis);
    rewriter.modifyOpInPlace(
        source.op, [&] { source.op->setOperand(source.operand, compressed); });
    if (isa<func::ReturnOp>(source.op))
      updateFunctionType(rewriter, source.op->getParentOp());
  }
  for (Value target : carried.targets) {
    SmallVector<OpOperand *> uses = llvm::map_to_vector(
        target.getUses(), [](OpOperand &use) { return &use; });
    target.setType(carried.sources.front().getValue().getType());
    Value expanded = createExpand(rewriter, target, type, dim);
    for (OpOperand *use : uses)
      rewriter.modifyOpInPlace(use->getOwner(), [&] { use->set(expanded); });
    if (isa<BlockArgument>(target))
      updateFunctionType(rewriter, target.getParentBlock()->getParentOp());
  }
}

/// Whatever is replaced here is computed from the values that the plan speaks
/// of, so that each kind of change comes after those that need them.
void NormPreRMSToPreCRMS::convert(const CompressionPlan &plan) {
  ArrayRef<StreamGraph::Node> nodes = plan.getNodes();
  for (size_t number = 0; number < nodes.size(); ++number)
    if (plan.isCompressed(number))
      convertUses(plan, number);
  DenseSet<Value> carriedTargets;
  for (auto [number, node] : llvm::enumerate(nodes)) {
    if (!plan.isCompressed(number) || carriedTargets.contains(node.value))
      continue;
    FailureOr<CarriedValue> carried = plan.getEdges().getCarried(node.value);
    if (failed(carried))
      continue;
    convertCarried(*carried, node.dim);
    carriedTargets.insert_range(carried->targets);
  }
  for (auto &[op, obstacle] : plan.getDecisions())
    if (!obstacle)
      convertNorm(op);
}

LogicalResult NormPreRMSToPreCRMS::moveCompress(const CompressionPlan &plan,
                                                StreamValues &moved) {
  RewritePatternSet patterns(&getContext());
  populateCompressMotionPatterns(
      patterns, basis,
      {[&](Value value, int64_t dim) {
         // A reader's new weight isn't known to the plan. Where the reader
         // writes to a stream as well, it is compressed on that side too.
         CompressStep step = plan.getStep(value, dim);
         auto isPrepared = [](Value weight) {
           Operation *def = weight.getDefiningOp();
           return def && isWeightPrep(def);
         };
         if (step != CompressStep::Stay)
           return step;
         if (isPrepared(value))
           return CompressStep::OnWeight;
         std::optional<WeightSlice> slice = WeightSlice::get(value);
         return slice && isPrepared(slice->source) ? CompressStep::Move : step;
       },
       [&](OpResult value, const FeatureAxis &axis, Value compressed) {
         moved.insert(value, axis, compressed);
         auto type = cast<RankedTensorType>(compressed.getType());
         if (axis.involves(type.getRank() - 1))
           moved.compressed.insert(compressed);
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

/// Makes the destinations of streams slices of tensors that have one number
/// more in a row. Rows along other dimensions are as they were.
void NormPreRMSToPreCRMS::padStreams(const StreamValues &streams) {
  WeightValues weights(getOperation());
  IRRewriter rewriter(&getContext());
  auto isStream = [&](OpResult result) {
    if (auto op = dyn_cast<NormOpInterface>(result.getOwner()))
      return isa<CRMSNormOp, CompressOp>(op) && !isWeightPrep(op) &&
             op.getFeatureDims().front() + 1 == op.getInputType().getRank();
    return streams.compressed.contains(result) && !weights.isWeight(result);
  };
  getOperation()->walk([&](DestinationStyleOpInterface op) {
    for (OpResult result : op->getResults()) {
      if (!isStream(result))
        continue;
      OpOperand *init = op.getTiedOpOperand(result);
      auto empty = init->get().getDefiningOp<tensor::EmptyOp>();
      if (!empty)
        continue;
      rewriter.setInsertionPoint(op);
      Location loc = empty.getLoc();
      SmallVector<OpFoldResult> sizes = empty.getMixedSizes();
      SmallVector<OpFoldResult> paddedSizes = sizes;
      paddedSizes.back() =
          rewriter.getIndexAttr(*getConstantIntValue(sizes.back()) + 1);
      Value padded = tensor::EmptyOp::create(rewriter, loc, paddedSizes,
                                             empty.getType().getElementType(),
                                             empty.getType().getEncoding());
      SmallVector<OpFoldResult> offsets(sizes.size(), rewriter.getIndexAttr(0));
      SmallVector<OpFoldResult> strides(sizes.size(), rewriter.getIndexAttr(1));
      Value slice = tensor::ExtractSliceOp::create(
          rewriter, loc, empty.getType(), padded, offsets, sizes, strides);
      rewriter.modifyOpInPlace(op, [&] { init->set(slice); });
    }
  });
  eraseDeadOps(rewriter, getOperation());
}

void NormPreRMSToPreCRMS::runOnOperation() {
  auto plan = std::make_unique<CompressionPlan>(getOperation(), basis, tied);
  // The folded weights are part of the streams that they write.
  if (foldAffines(*plan))
    plan = std::make_unique<CompressionPlan>(getOperation(), basis, tied);
  reportDecisions(*plan);
  if (llvm::all_of(plan->getDecisions(),
                   [](const auto &decision) { return decision.second; }))
    return;
  convert(*plan);
  StreamValues streams;
  if (failed(moveCompress(*plan, streams)))
    return signalPassFailure();
  if (layout == StreamLayout::Padded)
    padStreams(streams);
  reportBasisChanges();
}
