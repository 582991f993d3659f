//===- RowViews.cpp - Buffers of a norm as rows ---------------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RowViews.h"
#include "norm/Analysis/UnreadSum.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

using namespace mlir;
using namespace mlir::norm;

using Groups = SmallVector<ReassociationIndices>;

/// Each of the first `numSingle` dimensions for itself, then as many dimensions
/// together as each of `counts` says (a group of none is left out).
static Groups makeGroups(int64_t numSingle, ArrayRef<int64_t> counts) {
  Groups groups;
  int64_t next = 0;
  auto add = [&](int64_t count) {
    if (count == 0)
      return;
    groups.emplace_back();
    while (count-- > 0)
      groups.back().push_back(next++);
  };
  for (int64_t i = 0; i < numSingle; ++i)
    add(1);
  for (int64_t count : counts)
    add(count);
  return groups;
}

static bool canCollapse(Value buffer, const Groups &groups) {
  auto type = cast<MemRefType>(buffer.getType());
  if (groups.size() == static_cast<size_t>(type.getRank()))
    return true;
  return memref::CollapseShapeOp::isGuaranteedCollapsible(type, groups);
}

namespace {
/// How the dimensions of the op's operands become rows and columns.
struct Dimensions {
  /// Dimensions before the feature axis, of it, and behind it.
  int64_t leading, feature, trailing;

  explicit Dimensions(NormOpInterface op) {
    leading = op.getFeatureDims().front();
    feature = op.getFeatureDims().size();
    trailing = op.getInputType().getRank() - leading - feature;
  }

  /// The groups of an operand of shape `shape`, where `outer` leading
  /// dimensions stay on their own.
  Groups getGroups(OperandShape shape, int64_t outer) const {
    switch (shape) {
    case OperandShape::Whole:
      return makeGroups(outer, {leading - outer, feature, trailing});
    case OperandShape::Rows:
      return makeGroups(outer, {leading - outer, trailing});
    case OperandShape::Feature:
      return makeGroups(0, feature);
    case OperandShape::Scalar:
      return {};
    }
    llvm_unreachable("unknown shape of an operand");
  }
};
} // namespace

int64_t mlir::norm::countOuterDims(NormOpInterface op) {
  Dimensions dims(op);
  for (OpOperand &operand : op->getOpOperands())
    if (!canCollapse(operand.get(),
                     dims.getGroups(getOperandShape(operand), /*outer=*/0)))
      return dims.leading - 1;
  return 0;
}

bool mlir::norm::hasLastAxis(NormOpInterface op) {
  return Dimensions(op).trailing == 0;
}

std::optional<Obstruction> mlir::norm::findObstruction(NormOpInterface op) {
  if (!op.hasPureBufferSemantics())
    return Obstruction{"norm-kept-on-tensors", "it is not on buffers"};
  auto layout = [](StringRef reason) {
    return Obstruction{"norm-kept-layout", reason};
  };
  Dimensions dims(op);
  SmallVector<int64_t> featureDims = op.getFeatureDims();
  if (featureDims.back() - featureDims.front() + 1 != dims.feature)
    return layout("other dimensions lie between those of its feature axis");
  // Of such rows no part can be taken.
  if (dims.trailing &&
      llvm::is_contained(op.getInputType().getShape().drop_front(dims.leading),
                         0))
    return layout(
        "its rows lie side by side, and have no elements or are none");
  int64_t outer = std::max<int64_t>(dims.leading - 1, 0);
  for (OpOperand &operand : op->getOpOperands()) {
    auto type = cast<MemRefType>(operand.get().getType());
    OperandShape shape = getOperandShape(operand);
    SmallVector<int64_t> strides;
    int64_t offset;
    if (failed(type.getStridesAndOffset(strides, offset)))
      return layout("a buffer's layout isn't one of strides");
    // What a vector is loaded from.
    bool isVector =
        shape == OperandShape::Whole ||
        shape == (dims.trailing ? OperandShape::Rows : OperandShape::Feature);
    if (isVector && strides.back() != 1)
      return layout(dims.trailing
                        ? "a buffer's elements along the last dimension aren't "
                          "neighbours in memory"
                        : "a buffer's elements along the feature axis aren't "
                          "neighbours in memory");
    if (!canCollapse(operand.get(), dims.getGroups(shape, outer)))
      return layout("the dimensions of the feature axis, or those behind it, "
                    "don't follow each other in memory");
    if (type.getMemorySpace())
      return layout("a buffer is in a memory space of its own");
    if (type.getElementType().isBF16() &&
        op.getStatisticsType().getWidth() > 32 &&
        (shape != OperandShape::Feature || op.isDpsInit(&operand)))
      return Obstruction{"norm-kept-rounding",
                         "a result in bf16 of a norm computed in f64 would be "
                         "rounded twice"};
  }
  return std::nullopt;
}

int64_t mlir::norm::countSideBySide(NormOpInterface op) {
  Dimensions dims(op);
  if (dims.trailing == 0)
    return 0;
  int64_t count = 1;
  for (int64_t extent : op.getInputType().getShape().take_back(dims.trailing)) {
    if (ShapedType::isDynamic(extent))
      return extent;
    count *= extent;
  }
  return count;
}

bool mlir::norm::canConvert(QuantizedNorm pair) {
  auto op = cast<NormOpInterface>(pair.norm.getOperation());
  auto quantize = cast<NormOpInterface>(pair.quantize.getOperation());
  return hasLastAxis(op) && !findObstruction(op) && !findObstruction(quantize);
}

//===----------------------------------------------------------------------===//
// Views
//===----------------------------------------------------------------------===//

Value mlir::norm::takeSlice(ImplicitLocOpBuilder &b, Value buffer,
                            ValueRange indices) {
  if (indices.empty())
    return buffer;
  auto type = cast<MemRefType>(buffer.getType());
  SmallVector<OpFoldResult> offsets(indices.begin(), indices.end());
  SmallVector<OpFoldResult> sizes(indices.size(), b.getIndexAttr(1));
  SmallVector<OpFoldResult> strides(type.getRank(), b.getIndexAttr(1));
  SmallVector<int64_t> shape;
  for (int64_t dim = indices.size(); dim < type.getRank(); ++dim) {
    offsets.push_back(b.getIndexAttr(0));
    sizes.push_back(memref::getMixedSize(b, b.getLoc(), buffer, dim));
    shape.push_back(type.getDimSize(dim));
  }
  MemRefType slice = memref::SubViewOp::inferRankReducedResultType(
      shape, type, offsets, sizes, strides);
  return memref::SubViewOp::create(b, slice, buffer, offsets, sizes, strides);
}

static Value collapse(ImplicitLocOpBuilder &b, Value buffer,
                      const Groups &groups) {
  if (groups.size() ==
      static_cast<size_t>(cast<MemRefType>(buffer.getType()).getRank()))
    return buffer;
  return memref::CollapseShapeOp::create(b, buffer, groups);
}

/// A view of one row, or one group, for an op without leading dimensions.
static Value addRowDimension(ImplicitLocOpBuilder &b, Value buffer) {
  auto type = cast<MemRefType>(buffer.getType());
  SmallVector<int64_t> shape{1};
  llvm::append_range(shape, type.getShape());
  SmallVector<OpFoldResult> sizes{b.getIndexAttr(1)};
  llvm::append_range(sizes, memref::getMixedSizes(b, b.getLoc(), buffer));
  Groups groups;
  for (int64_t dim = 0; dim < type.getRank(); ++dim)
    groups.push_back({dim + 1});
  if (!groups.empty())
    groups.front().insert(groups.front().begin(), 0);
  return memref::ExpandShapeOp::create(b, shape, buffer, groups, sizes);
}

Value mlir::norm::viewFeatureAxis(ImplicitLocOpBuilder &b, NormOpInterface op,
                                  Value buffer) {
  return collapse(b, buffer,
                  Dimensions(op).getGroups(OperandShape::Feature, 0));
}

void mlir::norm::buildRowViews(ImplicitLocOpBuilder &b, NormOpInterface op,
                               QuantizeOp quantize,
                               function_ref<void(const RowViews &)> body) {
  Dimensions dims(op);
  int64_t outer = countOuterDims(op);
  if (quantize)
    outer = std::max(
        outer, countOuterDims(cast<NormOpInterface>(quantize.getOperation())));

  OpBuilder::InsertionGuard guard(b);
  SmallVector<Value> indices;
  Value zero = arith::ConstantIndexOp::create(b, 0);
  Value one = arith::ConstantIndexOp::create(b, 1);
  for (int64_t dim = 0; dim < outer; ++dim) {
    Value end = getValueOrCreateConstantIndexOp(
        b, b.getLoc(), memref::getMixedSize(b, b.getLoc(), op.getInput(), dim));
    auto loop = scf::ForOp::create(b, zero, end, one);
    indices.push_back(loop.getInductionVar());
    b.setInsertionPointToStart(loop.getBody());
  }

  auto view = [&](Value buffer, OperandShape shape) -> Value {
    if (!buffer)
      return {};
    if (shape == OperandShape::Feature)
      return viewFeatureAxis(b, op, buffer);
    Groups groups = dims.getGroups(shape, outer);
    groups.erase(groups.begin(), groups.begin() + outer);
    for (ReassociationIndices &group : groups)
      for (int64_t &dim : group)
        dim -= outer;
    Value rows = collapse(b, takeSlice(b, buffer, indices), groups);
    return dims.leading == 0 ? addRowDimension(b, rows) : rows;
  };

  RowViews views;
  views.input = view(op.getInput(), OperandShape::Whole);
  SmallVector<Value> statistics;
  if (auto grad = dyn_cast<GradOpInterface>(op.getOperation())) {
    views.outputGrad = view(grad.getOutputGrad(), OperandShape::Whole);
    views.sumGrad = view(grad.getSumGrad(), OperandShape::Whole);
    views.result = view(grad.getInputGrad(), OperandShape::Whole);
    views.scale = view(grad.getScale(), OperandShape::Feature);
    statistics = llvm::to_vector(grad.getStatistics());
  } else if (auto norm =
                 dyn_cast<NormalizationOpInterface>(op.getOperation())) {
    views.residual = view(norm.getResidual(), OperandShape::Whole);
    if (!quantize)
      views.result = view(op.getInits().front(), OperandShape::Whole);
    if (!findUnreadSum(norm))
      views.sum = view(norm.getSumInit(), OperandShape::Whole);
    views.scale = view(norm.getScale(), OperandShape::Feature);
    views.bias = view(norm.getBias(), OperandShape::Feature);
    if (norm.savesStatistics())
      statistics = llvm::to_vector(norm.getStatisticsInits());
  }
  for (Value statistic : statistics)
    views.statistics.push_back(view(statistic, OperandShape::Rows));
  if (!quantize)
    quantize = dyn_cast<QuantizeOp>(op.getOperation());
  if (quantize) {
    views.result = view(quantize.getInits().front(), OperandShape::Whole);
    views.scales = view(quantize.getScalesInit(), OperandShape::Rows);
  }
  body(views);
}
