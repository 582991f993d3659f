//===- AxisCoordinates.cpp - Coordinates through reshapes -----------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "AxisCoordinates.h"

using namespace mlir;
using namespace mlir::norm;

/// The number of elements that `axes` of the base span; dynamic if any of them
/// is, or if there are too many to count.
static int64_t getSpan(ArrayRef<int64_t> axes, Value base) {
  auto type = cast<RankedTensorType>(base.getType());
  int64_t span = 1;
  for (int64_t axis : axes) {
    if (type.isDynamicDim(axis) ||
        llvm::MulOverflow(span, type.getDimSize(axis), span))
      return ShapedType::kDynamic;
  }
  return span;
}

std::optional<AxisCoordinates>
mlir::norm::getSourceCoordinates(tensor::CollapseShapeOp op,
                                 const AxisCoordinates &coordinates,
                                 Value base) {
  RankedTensorType source = op.getSrcType();
  AxisCoordinates result(source.getRank());
  for (auto [group, list] :
       llvm::zip_equal(op.getReassociationIndices(), coordinates)) {
    SmallVector<int64_t> dims = llvm::to_vector(llvm::make_filter_range(
        group, [&](int64_t dim) { return source.getDimSize(dim) != 1; }));
    // Split the row-major list from the right; what is left over belongs to
    // the outermost dimension.
    ArrayRef<int64_t> remaining = list;
    for (int64_t dim : llvm::reverse(dims)) {
      if (dim == dims.front() || list.empty()) {
        result[dim] = AxisList(remaining);
        break;
      }
      size_t count = 0;
      while (count < remaining.size() &&
             getSpan(remaining.take_back(count), base) < source.getDimSize(dim))
        ++count;
      if (source.isDynamicDim(dim) ||
          getSpan(remaining.take_back(count), base) != source.getDimSize(dim))
        return std::nullopt;
      result[dim] = AxisList(remaining.take_back(count));
      remaining = remaining.drop_back(count);
    }
    if (dims.empty() && !list.empty())
      return std::nullopt;
  }
  return result;
}

std::optional<AxisCoordinates> mlir::norm::getSourceCoordinates(
    tensor::ExpandShapeOp op, const AxisCoordinates &coordinates, Value base) {
  RankedTensorType type = op.getResultType();
  AxisCoordinates result;
  for (const ReassociationIndices &group : op.getReassociationIndices()) {
    AxisList &list = result.emplace_back();
    bool outermost = true, anyZero = false;
    for (int64_t dim : group) {
      if (type.getDimSize(dim) == 1)
        continue;
      anyZero |= coordinates[dim].empty();
      // Joining needs the extents of all but the outermost dimension.
      if (!outermost &&
          (type.isDynamicDim(dim) ||
           (!coordinates[dim].empty() &&
            getSpan(coordinates[dim], base) != type.getDimSize(dim))))
        return std::nullopt;
      outermost = false;
      llvm::append_range(list, coordinates[dim]);
    }
    // The index 0 of some dimensions, but not of all.
    if (anyZero && !list.empty())
      return std::nullopt;
  }
  return result;
}
