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

/// The values that are `weight` or what it is made of: an argument of a
/// function that others may call as well is what the program's own calls give
/// it.
static SmallVector<std::pair<Value, FeatureAxis>>
collectOrigins(Value weight, const FeatureAxis &axis, WeightValues &weights,
               const SameWeights &sameWeights) {
  SmallVector<std::pair<Value, FeatureAxis>> origins{{weight, axis}};
  SeenValues seen{{weight.getAsOpaquePointer(), axis}};
  auto insert = [&](Value value, const FeatureAxis &valueAxis) {
    if (seen.insert({value.getAsOpaquePointer(), valueAxis}).second)
      origins.emplace_back(value, valueAxis);
  };
  for (size_t i = 0; i < origins.size(); ++i) {
    auto [value, valueAxis] = origins[i];
    for (Value twin : sameWeights.getTwins(value))
      insert(twin, valueAxis);
    for (OpOperand *operand : sameWeights.getCallOperands(value))
      insert(operand->get(), valueAxis);
    auto op = value.getDefiningOp<FeatureAxisOpInterface>();
    if (!op || !weights.isWeight(value))
      continue;
    FailureOr<AxisForm> form = op.getAxisForm(cast<OpResult>(value), valueAxis);
    if (succeeded(form))
      for (const Carrier &carrier : form->carriers)
        insert(carrier.operand->get(), carrier.axis);
  }
  return origins;
}

Operation *norm::findReaderOfMean(Value weight, const FeatureAxis &axis,
                                  const MeanAnalysis &means,
                                  WeightValues &weights,
                                  const SameWeights &sameWeights) {
  SeenValues seen;
  for (const auto &[value, valueAxis] :
       collectOrigins(weight, axis, weights, sameWeights)) {
    if (Operation *reader = sameWeights.getOutsideReader(value))
      return reader;
    if (Operation *reader =
            findReader(value, valueAxis, means, weights, seen, /*depth=*/0))
      return reader;
  }
  return nullptr;
}

std::string norm::describeReading(Operation *reader) {
  if (isa<SymbolOpInterface>(reader))
    return describe(reader) + " lets others read as it is";
  return describe(reader) + " reads as it is";
}

std::string norm::sizeOf(Value weight) {
  auto type = cast<RankedTensorType>(weight.getType());
  int64_t width = type.getElementTypeBitWidth();
  return countOf(type.getNumElements() * width / 8, "byte");
}
