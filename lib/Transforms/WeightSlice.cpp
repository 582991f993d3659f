//===- WeightSlice.cpp - Weights of one layer of many ---------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "WeightSlice.h"

#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::norm;

std::optional<WeightSlice> WeightSlice::get(Value value) {
  auto slice = value.getDefiningOp<tensor::ExtractSliceOp>();
  if (!slice || !slice.getSourceType().hasStaticShape() ||
      !slice.getType().hasStaticShape() || slice.getOffsets().size() != 1)
    return std::nullopt;
  llvm::SmallBitVector dropped = slice.getDroppedDims();
  if (dropped.count() != 1)
    return std::nullopt;
  int64_t dim = dropped.find_first();
  for (int64_t other = 0; other < slice.getSourceType().getRank(); ++other) {
    if (!isOneInteger(slice.getMixedStrides()[other]))
      return std::nullopt;
    if (other != dim && (!isZeroInteger(slice.getMixedOffsets()[other]) ||
                         getConstantIntValue(slice.getMixedSizes()[other]) !=
                             slice.getSourceType().getDimSize(other)))
      return std::nullopt;
  }
  return WeightSlice{slice.getSource(), dim, slice.getOffsets().front()};
}

bool norm::isWeightOrSlice(Value value, WeightValues &weights) {
  if (weights.isWeight(value))
    return true;
  std::optional<WeightSlice> slice = WeightSlice::get(value);
  return slice && weights.isWeight(slice->source);
}

bool norm::canCombine(Value weight, Value other, WeightValues &weights) {
  if (weights.isWeight(other))
    return true;
  std::optional<WeightSlice> slice = WeightSlice::get(other);
  if (!slice || !weights.isWeight(slice->source) || weights.isWeight(weight))
    return false;
  std::optional<WeightSlice> ofWeight = WeightSlice::get(weight);
  return ofWeight && ofWeight->index == slice->index &&
         cast<ShapedType>(ofWeight->source.getType())
                 .getDimSize(ofWeight->dim) ==
             cast<ShapedType>(slice->source.getType()).getDimSize(slice->dim);
}
