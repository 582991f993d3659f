//===- LoopCenterMotion.cpp - Centres of what loops carry -----------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LoopCenterMotion.h"

#include "norm/IR/Norm.h"
#include "norm/Transforms/CenterMotion.h"

using namespace mlir;
using namespace mlir::norm;

/// Replaces the centres of `value` along `axis` by `centred`.
static void replaceCenters(PatternRewriter &rewriter, Value value,
                           const FeatureAxis &axis, Value centred) {
  for (Operation *user : llvm::make_early_inc_range(value.getUsers())) {
    auto center = dyn_cast<CenterOp>(user);
    if (!center || center.getInput() != value ||
        center->getResultTypes().front() != value.getType())
      continue;
    FailureOr<FeatureAxis> own = FeatureAxis::fromDims(
        center.getInputType().getShape(), center.getFeatureDims());
    if (succeeded(own) && *own == axis)
      rewriter.replaceOp(center, centred);
  }
}

void CarriedCentres::replaceValue(Value from, Value to) {
  std::map<std::pair<void *, FeatureAxis>, Value> renamed;
  for (auto &[key, centre] : centres) {
    void *value = key.first == from.getAsOpaquePointer()
                      ? to.getAsOpaquePointer()
                      : key.first;
    renamed[{value, key.second}] = centre == from ? to : centre;
  }
  centres = std::move(renamed);
}

void norm::carryCenter(PatternRewriter &rewriter, CarriedValue carried,
                       const FeatureAxis &axis, CarriedCentres &centres,
                       function_ref<void(Value, Value)> notifyReplaced) {
  scf::ForOp loop = carried.loop;
  SmallVector<Value> oldValues(loop.getRegionIterArgs());
  llvm::append_range(oldValues, loop.getResults());
  unsigned numCarried = loop.getNumRegionIterArgs();
  Value init = getOrCreateCenter(rewriter, carried.getInit(), axis);
  rewriter.setInsertionPoint(loop);
  FailureOr<LoopLikeOpInterface> replaced = loop.replaceWithAdditionalYields(
      rewriter, init, /*replaceInitOperandUsesInLoop=*/false,
      [&](OpBuilder &, Location, ArrayRef<BlockArgument>) {
        return SmallVector<Value>{
            getOrCreateCenter(rewriter, carried.getYielded(), axis)};
      });
  auto wide = cast<scf::ForOp>(replaced->getOperation());
  SmallVector<Value> newValues(wide.getRegionIterArgs().drop_back());
  llvm::append_range(newValues, wide.getResults().drop_back());
  for (auto [from, to] : llvm::zip_equal(oldValues, newValues)) {
    centres.replaceValue(from, to);
    notifyReplaced(from, to);
  }

  for (auto [value, centre] :
       {std::pair<Value, Value>(wide.getRegionIterArg(carried.index),
                                wide.getRegionIterArg(numCarried)),
        std::pair<Value, Value>(wide->getResult(carried.index),
                                wide->getResult(numCarried))}) {
    centres.insert(value, axis, centre);
    replaceCenters(rewriter, value, axis, centre);
  }
}
