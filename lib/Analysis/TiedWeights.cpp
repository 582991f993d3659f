//===- TiedWeights.cpp - Weights read centred and as they are -------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "norm/Analysis/TiedWeights.h"

#include "norm/Analysis/Verdict.h"
#include "norm/Interfaces/FeatureAxisOpInterface.h"

#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

#include <set>

using namespace mlir;
using namespace mlir::norm;

/// Chains of weight-only ops longer than this aren't followed: the weight
/// counts as read then.
static constexpr unsigned kMaxDepth = 64;

using SeenValues = std::set<std::pair<void *, FeatureAxis>>;

static Operation *findReader(Value weight, const FeatureAxis &axis,
                             const MeanAnalysis &means, WeightValues &weights,
                             SeenValues &seen, unsigned depth) {
  // Round a loop, it is the other uses that count.
  if (!seen.insert({weight.getAsOpaquePointer(), axis}).second)
    return nullptr;
  for (OpOperand &use : weight.getUses()) {
    Operation *op = use.getOwner();
    if (isa<tensor::DimOp>(op) || isOpTriviallyDead(op))
      continue;
    // Calls and loops read what they hand the weight on to.
    if (SmallVector<Value> targets = means.getEdges().getTargets(use);
        !targets.empty() && depth <= kMaxDepth) {
      for (Value target : targets)
        if (Operation *reader =
                findReader(target, axis, means, weights, seen, depth + 1))
          return reader;
      continue;
    }
    // A table may be looked up in the body of the op that is the model's.
    while (op && !isa<FeatureAxisOpInterface>(op) &&
           op->getParentRegion() != weight.getParentRegion())
      op = op->getParentOp();
    auto axisOp = dyn_cast_or_null<FeatureAxisOpInterface>(op);
    if (!axisOp || depth > kMaxDepth)
      return use.getOwner();
    Operation *reader = use.getOwner();
    for (OpResult result : axisOp->getResults())
      for (const FeatureAxis &resultAxis : means.getRelevantAxes(result)) {
        FailureOr<AxisForm> form = axisOp.getAxisForm(result, resultAxis);
        if (failed(form) ||
            llvm::none_of(form->carriers, [&](const Carrier &carrier) {
              return carrier.operand == &use && carrier.axis == axis;
            }))
          continue;
        reader = nullptr;
        if (!means.isMeanUnobserved(result, resultAxis))
          reader = weights.isWeight(result)
                       ? findReader(result, resultAxis, means, weights, seen,
                                    depth + 1)
                       : axisOp.getOperation();
      }
    if (reader)
      return reader;
  }
  return nullptr;
}

Operation *norm::findReaderOfMean(Value weight, const FeatureAxis &axis,
                                  const MeanAnalysis &means,
                                  WeightValues &weights) {
  SeenValues seen;
  return findReader(weight, axis, means, weights, seen, /*depth=*/0);
}

std::string norm::sizeOf(Value weight) {
  auto type = cast<RankedTensorType>(weight.getType());
  int64_t width = type.getElementTypeBitWidth();
  return countOf(type.getNumElements() * width / 8, "byte");
}
