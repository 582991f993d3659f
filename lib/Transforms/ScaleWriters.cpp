//===- ScaleWriters.cpp - Weights that write channels ---------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ScaleWriters.h"

#include "norm/Interfaces/FeatureAxisOpInterface.h"
#include "norm/Interfaces/Homogeneity.h"
#include "norm/Interfaces/LinalgOps.h"

using namespace mlir;
using namespace mlir::norm;

static bool isOneDim(Value value, const FeatureAxis &axis) {
  FailureOr<SmallVector<int64_t>> dims =
      axis.getWholeDims(cast<RankedTensorType>(value.getType()).getShape());
  return succeeded(dims) && dims->size() == 1;
}

// A mean doesn't tell channels apart, a scale does: beyond what a form says
// about the mean, each op on the way has to treat a channel by itself. What can
// be built with another number of channels does.
LogicalResult ScaleWriters::collect(Value start, const FeatureAxis &startAxis) {
  SmallVector<std::pair<Value, FeatureAxis>> worklist{{start, startAxis}};
  while (!worklist.empty()) {
    auto [value, axis] = worklist.pop_back_val();
    auto op = value.getDefiningOp<FeatureAxisOpInterface>();
    if (!op || (value != start && !value.hasOneUse()))
      return failure();
    FailureOr<AxisForm> form = op.getAxisForm(cast<OpResult>(value), axis);
    if (failed(form) || form->shifted || !isOneDim(value, axis) ||
        !llvm::all_of(form->carriers,
                      [](const Carrier &carrier) {
                        return isOneDim(carrier.operand->get(), carrier.axis);
                      }) ||
        !op.canChangeExtent(cast<OpResult>(value), axis, *form))
      return failure();
    for (const Carrier &carrier : form->carriers) {
      Value operand = carrier.operand->get();
      // What is stored, rather than copies of it for all tokens.
      auto copy = operand.getDefiningOp<linalg::LinalgOp>();
      bool isCopy = copy && yieldsInput(copy) && operand.hasOneUse();
      if (!weights.isWeight(operand) || isCopy) {
        // What is zero needs no scale.
        if (!isZeroTensor(operand))
          worklist.emplace_back(operand, carrier.axis);
        continue;
      }
      writers.push_back(
          {carrier.operand, carrier.axis.getFactors().front().dim});
    }
  }
  return success(!writers.empty());
}
