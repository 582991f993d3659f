//===- ZeroMeanValues.cpp - Which values are zero-mean --------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "norm/Analysis/ZeroMeanValues.h"

#include "norm/Analysis/ZeroSums.h"
#include "norm/Interfaces/FeatureAxisOpInterface.h"

#include "mlir/IR/Matchers.h"
#include "mlir/IR/RegionKindInterface.h"
#include "llvm/ADT/SmallSet.h"

using namespace mlir;
using namespace mlir::norm;

/// Whether the numbers of a constant sum to zero along the axis.
static bool isZeroMeanConstant(ElementsAttr constant, const FeatureAxis &axis) {
  FailureOr<SmallVector<int64_t>> dims =
      axis.getWholeDims(constant.getShapedType().getShape());
  if (failed(dims) || dims->size() != 1)
    return false;
  // Data that are missing or malformed prove nothing, and are an error
  // elsewhere.
  FailureOr<WeightData> data = WeightData::get(constant, /*emitError=*/nullptr);
  return succeeded(data) && hasZeroSums(*data, dims->front());
}

FailureOr<SmallVector<ZeroMeanValues::Place, 2>>
ZeroMeanValues::getCarriers(Value value, const FeatureAxis &axis) const {
  SmallVector<Place, 2> carriers;
  // In a graph region a value may depend on itself without an iteration that
  // an induction could follow.
  if (mayBeGraphRegion(*value.getParentRegion()))
    return failure();
  if (FailureOr<CarriedValue> carried = edges.getCarried(value);
      succeeded(carried)) {
    for (const CarriedValue::Source &source : carried->sources)
      carriers.push_back({source.getValue(), axis});
    return carriers;
  }
  auto result = dyn_cast<OpResult>(value);
  if (!result)
    return failure();
  ElementsAttr constant;
  if (matchPattern(value, m_Constant(&constant))) {
    if (!isZeroMeanConstant(constant, axis))
      return failure();
    return carriers;
  }
  if (auto op = value.getDefiningOp<RMSNormOp>();
      op && result.getResultNumber() == 0) {
    FailureOr<FeatureAxis> own = FeatureAxis::fromDims(
        op.getInputType().getShape(), op.getFeatureDims());
    if (failed(own) || *own != axis || op.getResidual() || !isPlain(op))
      return failure();
    carriers.push_back({op.getInput(), axis});
    return carriers;
  }
  auto op = dyn_cast<FeatureAxisOpInterface>(result.getOwner());
  if (!op)
    return failure();
  FailureOr<AxisForm> form = op.getAxisForm(result, axis);
  if (failed(form) || form->shifted)
    return failure();
  for (const Carrier &carrier : form->carriers)
    carriers.push_back({carrier.operand->get(), carrier.axis});
  return carriers;
}

unsigned ZeroMeanValues::insert(Value value, const FeatureAxis &axis) {
  auto [number, isNew] = numbers.tryInsert(value, axis, nodes.size());
  if (isNew)
    nodes.push_back({value, axis, /*isZeroMean=*/true, {}, {}});
  return number;
}

unsigned ZeroMeanValues::getNode(Value value, const FeatureAxis &axis) {
  size_t first = nodes.size();
  unsigned number = insert(value, axis);
  // All that the new nodes depend on is among the nodes then, so that what is
  // found for them stays.
  SmallVector<unsigned> refuted;
  for (size_t i = first; i < nodes.size(); ++i) {
    FailureOr<SmallVector<Place, 2>> places =
        getCarriers(nodes[i].value, nodes[i].axis);
    if (failed(places)) {
      nodes[i].isZeroMean = false;
      refuted.push_back(i);
      continue;
    }
    for (const Place &place : *places) {
      unsigned carrier = insert(place.value, place.axis);
      nodes[i].carriers.push_back(carrier);
      nodes[carrier].users.push_back(i);
      if (!nodes[carrier].isZeroMean && nodes[i].isZeroMean) {
        nodes[i].isZeroMean = false;
        refuted.push_back(i);
      }
    }
  }
  while (!refuted.empty())
    for (unsigned user : nodes[refuted.pop_back_val()].users)
      if (nodes[user].isZeroMean) {
        nodes[user].isZeroMean = false;
        refuted.push_back(user);
      }
  return number;
}

bool ZeroMeanValues::isZeroMean(Value value, const FeatureAxis &axis) {
  return nodes[getNode(value, axis)].isZeroMean;
}

ZeroMeanValues::Place
ZeroMeanValues::findOrigin(Value value, const FeatureAxis &axis,
                           function_ref<bool(Value)> isEnd) {
  SmallVector<unsigned> queue{getNode(value, axis)};
  llvm::SmallSet<unsigned, 16> seen;
  for (size_t i = 0; i < queue.size(); ++i) {
    const Node &node = nodes[queue[i]];
    // Refuted by itself: everything else has a carrier that is.
    if (node.carriers.empty() || isEnd(node.value))
      return {node.value, node.axis};
    for (unsigned carrier : node.carriers)
      if (!nodes[carrier].isZeroMean && seen.insert(carrier).second)
        queue.push_back(carrier);
  }
  llvm_unreachable("a value that isn't zero-mean depends on one without proof");
}
