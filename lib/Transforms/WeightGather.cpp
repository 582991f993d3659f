//===- WeightGather.cpp - A weight read at given indices ------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "WeightGather.h"

#include "WeightBuilder.h"
#include "norm/Transforms/WeightPrep.h"

#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::norm;

/// The dimension as one for each digit of its index: an index 48·a + b + 32
/// into 192 is (a, 32 + b) in 4 × 48.
FailureOr<SmallVector<WeightGather::Part>>
WeightGather::takeApart(int64_t extent, const IndexForm &index) {
  if (!index.isKnown() || extent < 1)
    return failure();
  SmallVector<Part> result;
  int64_t rest = index.getOffset();
  // Splits off the outer part, of which one step is `multiplier` numbers.
  auto splitOff = [&](int64_t multiplier, std::optional<IndexDigit> digit) {
    if (extent % multiplier != 0)
      return failure();
    Part part{extent / multiplier, rest / multiplier, 1, digit};
    if (digit)
      part.size = digit->extent;
    extent = multiplier;
    rest %= multiplier;
    result.push_back(part);
    return success(part.offset + part.size <= part.extent);
  };
  for (const IndexDigit &digit : index.getDigits())
    if (ShapedType::isDynamic(digit.extent) ||
        failed(splitOff(digit.multiplier, digit)))
      return failure();
  if (extent != 1 || result.empty())
    if (failed(splitOff(1, std::nullopt)))
      return failure();
  return result;
}

FailureOr<WeightGather> WeightGather::plan(RankedTensorType type,
                                           ArrayRef<IndexForm> indices,
                                           ArrayRef<int64_t> extents) {
  WeightGather gather;
  if (!type.hasStaticShape())
    return failure();
  for (auto [extent, index] : llvm::zip_equal(type.getShape(), indices)) {
    FailureOr<SmallVector<Part>> parts = gather.takeApart(extent, index);
    if (failed(parts))
      return failure();
    ReassociationIndices &group = gather.partsOfDims.emplace_back();
    for (const Part &part : *parts) {
      group.push_back(gather.parts.size());
      gather.parts.push_back(part);
    }
  }

  SmallVector<IndexDigit> digits;
  for (const Part &part : gather.parts)
    if (part.digit)
      digits.push_back(*part.digit);
  gather.order = llvm::to_vector(llvm::seq<int64_t>(0, digits.size()));
  llvm::sort(gather.order, [&](int64_t a, int64_t b) {
    return std::tuple(digits[a].axis, -digits[a].stride, a) <
           std::tuple(digits[b].axis, -digits[b].stride, b);
  });
  // Each axis in full: its digits, the innermost first, span ever more of it.
  int64_t span = 1;
  for (auto [number, position] : llvm::enumerate(llvm::reverse(gather.order))) {
    const IndexDigit &digit = digits[position];
    if (gather.axes.empty() || gather.axes.back() != digit.axis) {
      if (digit.axis >= extents.size())
        return failure();
      gather.axes.push_back(digit.axis);
      gather.digitsOfAxes.emplace_back();
      span = 1;
    }
    if (digit.stride != span || llvm::MulOverflow(span, digit.extent, span))
      return failure();
    gather.digitsOfAxes.back().insert(gather.digitsOfAxes.back().begin(),
                                      digits.size() - 1 - number);
    bool isOutermost =
        number + 1 == digits.size() ||
        digits[gather.order[digits.size() - 2 - number]].axis != digit.axis;
    if (isOutermost && span != extents[digit.axis])
      return failure();
  }
  std::reverse(gather.axes.begin(), gather.axes.end());
  std::reverse(gather.digitsOfAxes.begin(), gather.digitsOfAxes.end());
  return gather;
}

Value WeightGather::build(IRRewriter &rewriter, Location loc,
                          Value weight) const {
  OpBuilder::InsertionGuard guard(rewriter);
  rewriter.setInsertionPoint(weight.getParentBlock()->findAncestorOpInBlock(
      *rewriter.getInsertionPoint()));
  WeightBuilder builder(rewriter, loc);
  Value value = builder.prepare(weight);
  auto type = cast<RankedTensorType>(value.getType());
  auto mark = [&](Operation *op) {
    markWeightPrep(op);
    value = op->getResult(0);
    type = cast<RankedTensorType>(value.getType());
  };

  SmallVector<int64_t> shape, offsets, sizes, varying;
  for (const Part &part : parts) {
    shape.push_back(part.extent);
    offsets.push_back(part.offset);
    sizes.push_back(part.size);
    if (part.digit)
      varying.push_back(part.size);
  }
  if (static_cast<int64_t>(parts.size()) != type.getRank())
    mark(tensor::ExpandShapeOp::create(rewriter, loc, type.clone(shape), value,
                                       partsOfDims));
  if (sizes != shape || varying.size() != sizes.size())
    mark(tensor::ExtractSliceOp::create(
        rewriter, loc, type.clone(varying), value, ValueRange(), ValueRange(),
        ValueRange(), offsets, sizes, SmallVector<int64_t>(sizes.size(), 1)));
  if (!llvm::is_sorted(order)) {
    SmallVector<int64_t> ordered = llvm::map_to_vector(
        order, [&](int64_t position) { return varying[position]; });
    auto init = tensor::EmptyOp::create(rewriter, loc, type.clone(ordered),
                                        ValueRange());
    mark(linalg::TransposeOp::create(rewriter, loc, value, init, order));
  }
  if (digitsOfAxes.size() != order.size())
    mark(tensor::CollapseShapeOp::create(rewriter, loc, value, digitsOfAxes));
  return value;
}
