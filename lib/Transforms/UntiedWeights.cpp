//===- UntiedWeights.cpp - What becomes of tied weights -------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "UntiedWeights.h"

#include "AffineReaders.h"
#include "WeightSlice.h"
#include "norm/Analysis/Verdict.h"
#include "norm/Interfaces/LinalgOps.h"
#include "norm/Interfaces/TosaOps.h"
#include "norm/Transforms/WeightPrep.h"

#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::norm;

void norm::emitKeptWeight(Value weight, Operation *reader) {
  emitKept(reader, "norm-tied-weight",
           "the weight at " + describe(weight.getLoc()) +
               " stays one: what is read from it is centred at run time, where "
               "that pays; a centred copy would take " +
               sizeOf(weight) + " more");
}

/// What `value` is a view of, or null.
static Value getViewed(Value value) {
  Operation *def = value.getDefiningOp();
  if (isa_and_nonnull<tensor::CastOp, tensor::CollapseShapeOp,
                      tensor::ExpandShapeOp, tensor::ExtractSliceOp>(def))
    return def->getOperand(0);
  if (def && isTosaView(def))
    return def->getOperand(0);
  if (auto op = dyn_cast_or_null<linalg::LinalgOp>(def); op && yieldsInput(op))
    return op.getDpsInputOperand(0)->get();
  if (std::optional<WeightSlice> slice = WeightSlice::get(value))
    return slice->source;
  return {};
}

Operation *norm::findOtherReader(OpOperand &use, bool evenAhead) {
  Operation *user = use.getOwner();
  for (Value weight = use.get(); weight; weight = getViewed(weight)) {
    for (Operation *other : weight.getUsers())
      if (!user->isAncestor(other) && !isa<tensor::DimOp>(other) &&
          !isOpTriviallyDead(other) && (evenAhead || !isWeightPrep(other)))
        return other;
    user = weight.getDefiningOp();
  }
  return nullptr;
}

std::optional<Obstacle> norm::findTie(OpOperand &use, TiedWeights tied) {
  if (tied != TiedWeights::Keep)
    return std::nullopt;
  Operation *other = findOtherReader(use, /*evenAhead=*/false);
  if (!other)
    return std::nullopt;
  return Obstacle{"norm-kept-tied-weight",
                  describe(use.getOwner()) + " reads the weight at " +
                      describe(use.get().getLoc()) + ", which " +
                      describe(other) + " reads as it is"};
}

void norm::reportUntiedWeights(Operation *root) {
  root->walk([](CenterOp center) {
    if (!isWeightPrep(center))
      return;
    if (Operation *reader = findOtherReader(center.getInputMutable(),
                                            /*evenAhead=*/true))
      emitConverted(center, "norm-untied-weight",
                    "the weight is centred in a copy, which takes " +
                        sizeOf(center.getInput()) +
                        " more: " + describe(reader) + " reads it as it is");
  });
}
