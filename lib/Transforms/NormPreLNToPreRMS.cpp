//===- NormPreLNToPreRMS.cpp - LayerNorms with a redundant mean -----------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// Converts in small identities: LN(x) = LN(center(x)); the centres move against
// the flow of data; what the uncentred stream no longer serves dies; and of a
// zero-mean value LayerNorm is RMSNorm.
//
//===----------------------------------------------------------------------===//

#include "DeadCarriedValues.h"
#include "MovedValues.h"
#include "UntiedWeights.h"
#include "norm/Analysis/CenteringPlan.h"
#include "norm/Analysis/Verdict.h"
#include "norm/IR/Norm.h"
#include "norm/Transforms/CenterMotion.h"
#include "norm/Transforms/DeadOps.h"
#include "norm/Transforms/Passes.h"
#include "norm/Transforms/WeightPrep.h"

#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"

namespace mlir::norm {
#define GEN_PASS_DEF_NORMPRELNTOPRERMS
#include "norm/Transforms/Passes.h.inc"
} // namespace mlir::norm

using namespace mlir;
using namespace mlir::norm;

namespace {

/// What has been moved, and the LayerNorms whose input is a centre or what
/// became of one.
struct RewriteProgress : MovedValues {
  DenseSet<Operation *> norms;

  void notifyOperationErased(Operation *op) override {
    norms.erase(op);
    MovedValues::notifyOperationErased(op);
  }
};

struct NormPreLNToPreRMS
    : norm::impl::NormPreLNToPreRMSBase<NormPreLNToPreRMS> {
  using Base::Base;
  void runOnOperation() override;

private:
  void reportDecisions(const CenteringPlan &plan);
  void centerInputs(const CenteringPlan &plan, RewriteProgress &progress);
  LogicalResult moveCenters(const ControlFlowEdges &edges, CenteringPlan &plan,
                            RewriteProgress &progress);
  void shareCentredWeights(const CenteringPlan &plan);
  void convertNorms(RewriteProgress &progress);
  void reportExplicitCenters();
};

/// Has all that speaks of values forget those that are erased.
struct Forget : RewriterBase::Listener {
  Forget(CenteringPlan &plan, RewriteProgress &moved, CarriedCentres &carried)
      : plan(plan), moved(moved), carried(carried) {}

  void notifyOperationErased(Operation *op) override {
    moved.notifyOperationErased(op);
    carried.notifyOperationErased(op);
    for (Value result : op->getResults())
      plan.eraseValue(result);
  }
  void notifyBlockErased(Block *block) override {
    carried.notifyBlockErased(block);
    for (Value argument : block->getArguments())
      plan.eraseValue(argument);
  }

  CenteringPlan &plan;
  RewriteProgress &moved;
  CarriedCentres &carried;
};

} // namespace

void NormPreLNToPreRMS::reportDecisions(const CenteringPlan &plan) {
  getOperation()->walk([&](NormalizationOpInterface op) {
    auto layerNorm = dyn_cast<LayerNormOp>(op.getOperation());
    if (!layerNorm) {
      emitKept(op, "norm-kept-already-rms",
               "RMSNorm kept: it has no mean to remove, and depends on its "
               "input's");
      return;
    }
    const std::optional<Obstacle> &obstacle =
        plan.getDecisions().find(layerNorm)->second;
    if (obstacle) {
      emitKept(op, obstacle->code, "LayerNorm kept: " + obstacle->text);
      return;
    }
    emitConverted(op, "norm-converted-to-rms",
                  "LayerNorm converted to RMSNorm: its input's mean is "
                  "redundant once the writers are centred");
    // What f32 leaks is below what the norm itself rounds.
    Leak leak = plan.getLeak(layerNorm);
    if (leak.value != 0 && leak.type.getIntOrFloatBitWidth() < 32)
      emitKept(op, "norm-leak",
               "once rounded, the centred weights that write its input leak " +
                   describe(leak));
  });
}

/// LN(x) = LN(center(x)).
void NormPreLNToPreRMS::centerInputs(const CenteringPlan &plan,
                                     RewriteProgress &progress) {
  IRRewriter rewriter(&getContext());
  for (auto &[op, obstacle] : plan.getDecisions()) {
    if (obstacle)
      continue;
    LayerNormOp layerNorm = op;
    FailureOr<FeatureAxis> axis = FeatureAxis::fromDims(
        layerNorm.getInputType().getShape(), layerNorm.getFeatureDims());
    Value centred = getOrCreateCenter(rewriter, layerNorm.getInput(), *axis);
    layerNorm.getInputMutable().assign(centred);
    progress.norms.insert(layerNorm);
  }
}

/// LN(x) = RMS(x) where x is zero-mean. Only now, since of the two a LayerNorm
/// alone says that its result, but for a bias, is zero-mean in turn.
void NormPreLNToPreRMS::convertNorms(RewriteProgress &progress) {
  IRRewriter rewriter(&getContext());
  getOperation()->walk([&](LayerNormOp layerNorm) {
    if (!progress.norms.contains(layerNorm))
      return;
    rewriter.setInsertionPoint(layerNorm);
    rewriter.replaceOpWithNewOp<RMSNormOp>(
        layerNorm, layerNorm.getInput(), layerNorm.getScale(),
        layerNorm.getBias(), layerNorm.getInits().front(),
        layerNorm.getEpsilonAttr(), layerNorm.getAxesAttr());
  });
}

/// What else reads a weight that was centred ignores its mean if tied weights
/// are to stay one, as the plan has seen to. It takes the centred one, so that
/// the weight itself isn't needed beside it.
void NormPreLNToPreRMS::shareCentredWeights(const CenteringPlan &plan) {
  SameWeights weights(getOperation());
  SmallVector<std::pair<Value, FeatureAxis>> centred;
  getOperation()->walk([&](CenterOp op) {
    FailureOr<FeatureAxis> axis = FeatureAxis::fromDims(
        op.getInputType().getShape(), op.getFeatureDims());
    if (isWeightPrep(op) && succeeded(axis) &&
        plan.getStep(op.getInput(), *axis) == CenterStep::OnWeight)
      centred.emplace_back(op.getInput(), *axis);
  });
  IRRewriter rewriter(&getContext());
  auto isReader = [](OpOperand &use) {
    return !isa<CenterOp, tensor::DimOp>(use.getOwner()) &&
           !isOpTriviallyDead(use.getOwner());
  };
  for (const auto &[weight, axis] : centred) {
    SmallVector<Value> values{weight};
    llvm::append_range(values, weights.getTwins(weight));
    for (Value value : values) {
      if (llvm::none_of(value.getUses(), isReader))
        continue;
      Value centre = getOrCreateCenter(rewriter, value, axis);
      markWeightPrep(centre.getDefiningOp());
      rewriter.replaceUsesWithIf(value, centre, isReader);
    }
  }
}

LogicalResult NormPreLNToPreRMS::moveCenters(const ControlFlowEdges &edges,
                                             CenteringPlan &plan,
                                             RewriteProgress &moved) {
  CarriedCentres carried(edges);
  Forget forget(plan, moved, carried);
  CenterMotionControl control;
  control.getStep = [&](Value value, const FeatureAxis &axis) {
    return plan.getStep(value, axis);
  };
  control.notifyMoved = [&](OpResult value, const FeatureAxis &axis,
                            Value centred) {
    moved.insert(value, axis, centred);
    if (moved.norms.contains(value.getOwner()))
      moved.norms.insert(centred.getDefiningOp());
  };
  control.findMoved = [&](Value value, const FeatureAxis &axis) {
    const MovedValues::Replacement *centre = moved.find(value);
    return centre && centre->axis == axis ? centre->value : Value();
  };
  control.carried = &carried;
  control.notifyReplaced = [&](Value from, Value to) {
    plan.replaceValue(from, to);
  };
  RewritePatternSet patterns(&getContext());
  populateCenterMotionPatterns(patterns, std::move(control));

  SmallVector<Operation *> centers;
  getOperation()->walk([&](CenterOp op) { centers.push_back(op); });
  GreedyRewriteConfig config;
  config.setListener(&forget)
      .enableFolding(false)
      .setStrictness(GreedyRewriteStrictness::ExistingAndNewOps)
      .setMaxIterations(GreedyRewriteConfig::kNoLimit);
  if (failed(applyOpPatternsGreedily(centers, std::move(patterns), config)))
    return failure();

  IRRewriter rewriter(&getContext(), &forget);
  auto isCopied = [&](Operation *op) { return moved.isCopied(op); };

  // Uses that are left ignore the mean: norms that are kept, further down the
  // stream, and ops on its shape. With the centred value in its place, the
  // stream isn't computed twice. This is the one step that rests on the
  // analysis: all others are identities whatever it says.
  carried.forEach([&](Value value, const FeatureAxis &axis, Value centre) {
    if (plan.isMeanUnobserved(value, axis))
      rewriter.replaceAllUsesWith(value, centre);
  });
  eraseDeadOps(rewriter, getOperation(), isCopied);
  getOperation()->walk([&](Operation *op) {
    for (Value value : op->getResults())
      if (const MovedValues::Replacement *centre = moved.find(value);
          centre && plan.isMeanUnobserved(value, centre->axis))
        rewriter.replaceAllUsesWith(value, centre->value);
  });
  eraseDeadOps(rewriter, getOperation(), isCopied);
  convertNorms(moved);
  if (carried.isEmpty())
    return success();

  // An uncentred value that is handed on and on is dead, but has a use.
  SmallVector<CarriedPair> pairs;
  carried.forEach([&](Value value, const FeatureAxis &axis, Value centre) {
    pairs.push_back({value, centre});
  });
  eraseDeadCarriedValues(rewriter, getOperation(), carried.getEdges(), pairs,
                         isCopied);
  return success();
}

/// A centre that remains at run time is worth knowing about.
void NormPreLNToPreRMS::reportExplicitCenters() {
  getOperation()->walk([](CenterOp op) {
    if (!isWeightPrep(op))
      emitKept(op, "norm-explicit-centre",
               "one explicit centre remains here at run time");
  });
}

void NormPreLNToPreRMS::runOnOperation() {
  MeanAnalysis means(getOperation());
  CenteringPlan plan(getOperation(), means, {tied, maxLeak});
  reportDecisions(plan);
  for (auto [weight, reader] : plan.getKeptWeights())
    emitKeptWeight(weight, reader);
  RewriteProgress progress;
  centerInputs(plan, progress);
  if (failed(moveCenters(means.getEdges(), plan, progress)))
    return signalPassFailure();
  if (tied == TiedWeights::Keep)
    shareCentredWeights(plan);
  reportExplicitCenters();
  reportUntiedWeights(getOperation());
}
