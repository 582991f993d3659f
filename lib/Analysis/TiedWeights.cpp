//===- TiedWeights.cpp - Weights read centred and as they are -------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "norm/Analysis/TiedWeights.h"

#include "norm/Analysis/Obstacle.h"
#include "norm/Analysis/Verdict.h"
#include "norm/Interfaces/FeatureAxisOpInterface.h"

#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "llvm/ADT/SetVector.h"

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
    FeatureAxisOpInterface axisOp = getReadingOp(use);
    if (!axisOp || depth > kMaxDepth)
      return op;
    Operation *reader = op;
    for (OpResult result : axisOp->getResults())
      for (const FeatureAxis &resultAxis : means.getRelevantAxes(result)) {
        FailureOr<AxisForm> form = axisOp.getAxisForm(result, resultAxis);
        if (failed(form) || !form->carries(use, axis))
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

/// A reader of what the program's own calls give to `weight`, an argument of a
/// function that others may call as well. The function centres it for itself,
/// so that any reader would keep the caller's from going away.
static Operation *findReaderAtCalls(Value weight, WeightValues &weights,
                                    const SameWeights &sameWeights) {
  llvm::SetVector<Value> origins;
  origins.insert(weight);
  for (size_t i = 0; i < origins.size(); ++i) {
    Value origin = origins[i];
    for (OpOperand *operand : sameWeights.getCallOperands(origin))
      origins.insert(operand->get());
    if (i == 0)
      continue;
    if (Operation *reader = sameWeights.getOutsideReader(origin))
      return reader;
    origins.insert_range(sameWeights.getTwins(origin));
    // What a view, or other work ahead, is made of.
    if (Operation *def = origin.getDefiningOp();
        def && weights.isWeight(origin))
      for (Value operand : def->getOperands())
        if (weights.isWeight(operand))
          origins.insert(operand);
    for (OpOperand &use : origin.getUses()) {
      Operation *op = use.getOwner();
      SmallVector<Value> targets = sameWeights.getEdges().getTargets(use);
      if (targets.empty())
        llvm::append_range(targets, op->getResults());
      bool isGiven =
          !targets.empty() && llvm::all_of(targets, [&](Value target) {
            return origins.contains(target);
          });
      if (!isGiven && !isa<tensor::DimOp>(op) && !isOpTriviallyDead(op))
        return op;
    }
  }
  return nullptr;
}

Operation *norm::findReaderOfMean(Value weight, const FeatureAxis &axis,
                                  const MeanAnalysis &means,
                                  WeightValues &weights,
                                  const SameWeights &sameWeights) {
  SeenValues seen;
  SmallVector<Value> values{weight};
  llvm::append_range(values, sameWeights.getTwins(weight));
  for (Value value : values)
    if (Operation *reader =
            findReader(value, axis, means, weights, seen, /*depth=*/0))
      return reader;
  if (Operation *reader = sameWeights.getOutsideReader(weight))
    return reader;
  return findReaderAtCalls(weight, weights, sameWeights);
}

std::string norm::describeReading(Operation *reader, StringRef object) {
  StringRef verb =
      isa<SymbolOpInterface>(reader) ? "lets others read" : "reads";
  return (Twine(describe(reader)) + " " + verb + " " + object + "as it is")
      .str();
}

std::string norm::sizeOf(Value weight) {
  auto type = cast<RankedTensorType>(weight.getType());
  int64_t width = type.getElementTypeBitWidth();
  return countOf(type.getNumElements() * width / 8, "byte");
}
