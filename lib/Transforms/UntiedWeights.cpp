//===- UntiedWeights.cpp - What becomes of tied weights -------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "UntiedWeights.h"

#include "AffineReaders.h"
#include "norm/Analysis/Obstacle.h"
#include "norm/Analysis/TiedWeights.h"
#include "norm/Analysis/Verdict.h"
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
  if (auto op = dyn_cast_or_null<linalg::LinalgOp>(def); op && yieldsInput(op))
    return op.getDpsInputOperand(0)->get();
  return {};
}

/// An op beside `user` that needs the values of `weight`.
static Operation *findOtherReader(Value weight, Operation *user) {
  for (Operation *other : weight.getUsers())
    if (other != user && !isa<tensor::DimOp>(other))
      return other;
  return nullptr;
}

void norm::reportUntiedWeights(Operation *root) {
  root->walk([](CenterOp center) {
    if (!isWeightPrep(center))
      return;
    Operation *user = center;
    for (Value weight = center.getInput(); weight; weight = getViewed(weight)) {
      if (Operation *reader = findOtherReader(weight, user)) {
        emitConverted(center, "norm-untied-weight",
                      "the weight is centred in a copy, which takes " +
                          sizeOf(center.getInput()) +
                          " more: " + describe(reader) + " reads it as it is");
        return;
      }
      user = weight.getDefiningOp();
    }
  });
}
