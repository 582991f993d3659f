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

/// Splits the index along one dimension into those of `dims`, the dimensions of
/// a tensor of shape `shape` that make it up. False if that can't be told.
static bool splitIndex(const AxisList &list, ArrayRef<int64_t> dims,
                       ArrayRef<int64_t> shape, Value base,
                       AxisCoordinates &result) {
  SmallVector<int64_t> varying = llvm::to_vector(llvm::make_filter_range(
      dims, [&](int64_t dim) { return shape[dim] != 1; }));
  // Split the row-major list from the right; what is left over belongs to the
  // outermost dimension.
  ArrayRef<int64_t> remaining = list;
  for (int64_t dim : llvm::reverse(varying)) {
    if (dim == varying.front() || list.empty()) {
      result[dim] = AxisList(remaining);
      break;
    }
    size_t count = 0;
    while (count < remaining.size() &&
           getSpan(remaining.take_back(count), base) < shape[dim])
      ++count;
    if (ShapedType::isDynamic(shape[dim]) ||
        getSpan(remaining.take_back(count), base) != shape[dim])
      return false;
    result[dim] = AxisList(remaining.take_back(count));
    remaining = remaining.drop_back(count);
  }
  return !varying.empty() || list.empty();
}

/// Joins the indices along `dims` into the one of a dimension made of them.
static std::optional<AxisList> joinIndices(const AxisCoordinates &coordinates,
                                           ArrayRef<int64_t> dims,
                                           ArrayRef<int64_t> shape,
                                           Value base) {
  AxisList list;
  bool outermost = true, anyZero = false;
  for (int64_t dim : dims) {
    if (shape[dim] == 1)
      continue;
    anyZero |= coordinates[dim].empty();
    // Joining needs the extents of all but the outermost dimension.
    if (!outermost && (ShapedType::isDynamic(shape[dim]) ||
                       (!coordinates[dim].empty() &&
                        getSpan(coordinates[dim], base) != shape[dim])))
      return std::nullopt;
    outermost = false;
    llvm::append_range(list, coordinates[dim]);
  }
  // The index 0 of some dimensions, but not of all.
  if (anyZero && !list.empty())
    return std::nullopt;
  return list;
}

std::optional<AxisCoordinates>
mlir::norm::getSourceCoordinates(tensor::CollapseShapeOp op,
                                 const AxisCoordinates &coordinates,
                                 Value base) {
  RankedTensorType source = op.getSrcType();
  AxisCoordinates result(source.getRank());
  for (auto [group, list] :
       llvm::zip_equal(op.getReassociationIndices(), coordinates))
    if (!splitIndex(list, group, source.getShape(), base, result))
      return std::nullopt;
  return result;
}

std::optional<AxisCoordinates> mlir::norm::getSourceCoordinates(
    tensor::ExpandShapeOp op, const AxisCoordinates &coordinates, Value base) {
  ArrayRef<int64_t> shape = op.getResultType().getShape();
  AxisCoordinates result;
  for (const ReassociationIndices &group : op.getReassociationIndices()) {
    std::optional<AxisList> list = joinIndices(coordinates, group, shape, base);
    if (!list)
      return std::nullopt;
    result.push_back(std::move(*list));
  }
  return result;
}

std::optional<AxisCoordinates> mlir::norm::getSourceCoordinates(
    tosa::ReshapeOp op, const AxisCoordinates &coordinates, Value base) {
  auto source = dyn_cast<RankedTensorType>(op.getInput1().getType());
  auto type = dyn_cast<RankedTensorType>(op.getType());
  if (!source || !type)
    return std::nullopt;
  SmallVector<int64_t> dims = llvm::to_vector(llvm::seq(type.getRank()));
  std::optional<AxisList> list =
      joinIndices(coordinates, dims, type.getShape(), base);
  AxisCoordinates result(source.getRank());
  dims = llvm::to_vector(llvm::seq(source.getRank()));
  if (!list || !splitIndex(*list, dims, source.getShape(), base, result))
    return std::nullopt;
  return result;
}
