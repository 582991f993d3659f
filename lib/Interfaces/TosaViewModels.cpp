//===- TosaViewModels.cpp - Arrangements of elements in tosa --------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ModelBase.h"
#include "Models.h"
#include "norm/Interfaces/TosaOps.h"

#include "mlir/Dialect/Tosa/IR/TosaOps.h"

using namespace mlir;
using namespace mlir::norm;

namespace {

/// Numbers as a `!tosa.shape`.
Value createShape(OpBuilder &builder, Location loc, ArrayRef<int64_t> values) {
  auto type = tosa::shapeType::get(builder.getContext(), values.size());
  return tosa::ConstShapeOp::create(builder, loc, type,
                                    builder.getIndexTensorAttr(values));
}

struct ReshapeModel : ResizableModel<ReshapeModel, tosa::ReshapeOp> {
  FailureOr<AxisForm> getAxisForm(Operation *op, OpResult result,
                                  const FeatureAxis &axis) const {
    auto reshape = cast<tosa::ReshapeOp>(op);
    RankedTensorType source = getType(reshape.getInput1());
    if (!source)
      return failure();
    return getCarrierForm(
        reshape.getInput1Mutable(),
        axis.reshape(getType(result).getShape(), source.getShape()));
  }
  std::optional<ViewSource> getViewSource(Operation *op,
                                          ArrayRef<IndexForm> indices) const {
    auto reshape = cast<tosa::ReshapeOp>(op);
    RankedTensorType source = getType(reshape.getInput1());
    RankedTensorType type = getType(reshape.getOutput());
    if (!source || !type)
      return std::nullopt;
    return ViewSource{
        &reshape.getInput1Mutable(),
        reshapeIndices(indices, type.getShape(), source.getShape())};
  }
  bool canChangeExtent(Operation *, OpResult result, const FeatureAxis &,
                       const AxisForm &) const {
    return getType(result).hasStaticShape();
  }
  Value rebuildWithExtent(Operation *op, OpBuilder &builder, OpResult result,
                          const FeatureAxis &axis, const AxisForm &,
                          ValueRange carriers, int64_t extent) const {
    RankedTensorType type = withExtent(result.getType(), axis, extent);
    auto rebuilt = tosa::ReshapeOp::create(
        builder, op->getLoc(), type, carriers.front(),
        createShape(builder, op->getLoc(), type.getShape()));
    rebuilt->setDiscardableAttrs(op->getDiscardableAttrDictionary());
    return rebuilt;
  }
};

struct TransposeModel : ResizableModel<TransposeModel, tosa::TransposeOp> {
  FailureOr<AxisForm> getAxisForm(Operation *op, OpResult,
                                  const FeatureAxis &axis) const {
    auto transpose = cast<tosa::TransposeOp>(op);
    return getCarrierForm(
        transpose.getInput1Mutable(), axis.renameDims([&](int64_t dim) {
          return FailureOr<int64_t>(transpose.getPerms()[dim]);
        }));
  }
  std::optional<ViewSource> getViewSource(Operation *op,
                                          ArrayRef<IndexForm> indices) const {
    auto transpose = cast<tosa::TransposeOp>(op);
    IndexForms source(indices.size());
    for (auto [dim, index] : llvm::zip_equal(transpose.getPerms(), indices))
      source[dim] = index;
    return ViewSource{&transpose.getInput1Mutable(), std::move(source)};
  }
};

/// A table of rows that are looked up.
struct GatherModel : ResizableModel<GatherModel, tosa::GatherOp> {
  FailureOr<AxisForm> getAxisForm(Operation *op, OpResult,
                                  const FeatureAxis &axis) const {
    return getCarrierForm(cast<tosa::GatherOp>(op).getValuesMutable(),
                          renameDims(axis, {{2, 2}}));
  }
  std::optional<ViewSource> getViewSource(Operation *op,
                                          ArrayRef<IndexForm> indices) const {
    // Which row it is is a matter of data, of the batch's and the position's.
    IndexForms source(indices);
    source[1] = IndexForm::unknown(indices.take_front(2));
    return ViewSource{&cast<tosa::GatherOp>(op).getValuesMutable(),
                      std::move(source)};
  }
};

struct ConcatModel : ResizableModel<ConcatModel, tosa::ConcatOp> {
  FailureOr<AxisForm> getAxisForm(Operation *op, OpResult,
                                  const FeatureAxis &axis) const {
    auto concat = cast<tosa::ConcatOp>(op);
    if (axis.involves(concat.getAxis()))
      return failure();
    AxisForm form;
    for (OpOperand &input : concat->getOpOperands()) {
      RankedTensorType type = getType(input.get());
      if (!type || !isStaticAlong(type, axis))
        return failure();
      form.carriers.push_back({&input, axis});
    }
    return form;
  }
};

struct SliceModel : ResizableModel<SliceModel, tosa::SliceOp> {
  FailureOr<AxisForm> getAxisForm(Operation *op, OpResult,
                                  const FeatureAxis &axis) const {
    auto slice = cast<tosa::SliceOp>(op);
    RankedTensorType source = getType(slice.getInput1());
    auto start = getTosaShape(slice.getStart());
    auto size = getTosaShape(slice.getSize());
    if (!source || !start || !size || !allDims(axis, [&](int64_t dim) {
          return (*start)[dim] == 0 && (*size)[dim] == source.getDimSize(dim);
        }))
      return failure();
    return getCarrierForm(slice.getInput1Mutable(), axis);
  }
  std::optional<ViewSource> getViewSource(Operation *op,
                                          ArrayRef<IndexForm> indices) const {
    auto slice = cast<tosa::SliceOp>(op);
    auto start = getTosaShape(slice.getStart());
    IndexForms source;
    for (auto [dim, index] : llvm::enumerate(indices))
      source.push_back(start && (*start)[dim] >= 0
                           ? index + IndexForm((*start)[dim])
                           : IndexForm::unknown(index));
    return ViewSource{&slice.getInput1Mutable(), std::move(source)};
  }
  Value rebuildWithExtent(Operation *op, OpBuilder &builder, OpResult result,
                          const FeatureAxis &axis, const AxisForm &,
                          ValueRange carriers, int64_t extent) const {
    auto slice = cast<tosa::SliceOp>(op);
    SmallVector<int64_t> size = *getTosaShape(slice.getSize());
    size[axis.getFactors().front().dim] = extent;
    auto rebuilt = tosa::SliceOp::create(
        builder, op->getLoc(), withExtent(result.getType(), axis, extent),
        carriers.front(), slice.getStart(),
        createShape(builder, op->getLoc(), size));
    rebuilt->setDiscardableAttrs(op->getDiscardableAttrDictionary());
    return rebuilt;
  }
};

struct PadModel : ResizableModel<PadModel, tosa::PadOp> {
  FailureOr<AxisForm> getAxisForm(Operation *op, OpResult,
                                  const FeatureAxis &axis) const {
    auto pad = cast<tosa::PadOp>(op);
    auto padding = getTosaShape(pad.getPadding());
    if (!padding || !allDims(axis, [&](int64_t dim) {
          return (*padding)[2 * dim] == 0 && (*padding)[2 * dim + 1] == 0;
        }))
      return failure();
    return AxisForm{{{&pad.getInput1Mutable(), axis}},
                    /*shifted=*/!isZeroPoint(pad.getPadConst())};
  }
  std::optional<ViewSource> getViewSource(Operation *op,
                                          ArrayRef<IndexForm> indices) const {
    auto pad = cast<tosa::PadOp>(op);
    auto padding = getTosaShape(pad.getPadding());
    if (!isZeroPoint(pad.getPadConst()))
      return std::nullopt;
    return getPaddedSource(pad.getInput1Mutable(), indices, [&](int64_t dim) {
      return !padding || (*padding)[2 * dim] != 0 ||
             (*padding)[2 * dim + 1] != 0;
    });
  }
};

struct TileModel : ResizableModel<TileModel, tosa::TileOp> {
  FailureOr<AxisForm> getAxisForm(Operation *op, OpResult,
                                  const FeatureAxis &axis) const {
    auto tile = cast<tosa::TileOp>(op);
    auto multiples = getTosaShape(tile.getMultiples());
    if (!multiples ||
        !allDims(axis, [&](int64_t dim) { return (*multiples)[dim] == 1; }))
      return failure();
    return getCarrierForm(tile.getInput1Mutable(), axis);
  }
  std::optional<ViewSource> getViewSource(Operation *op,
                                          ArrayRef<IndexForm> indices) const {
    auto tile = cast<tosa::TileOp>(op);
    RankedTensorType type = getType(tile.getInput1());
    auto multiples = getTosaShape(tile.getMultiples());
    if (!type)
      return std::nullopt;
    IndexForms source;
    for (auto [dim, index] : llvm::enumerate(indices)) {
      int64_t extent = type.getDimSize(dim);
      if (multiples && (*multiples)[dim] == 1)
        source.push_back(index);
      else
        source.push_back(extent < 1 ? IndexForm::unknown(index)
                                    : index.divide(extent).second);
    }
    return ViewSource{&tile.getInput1Mutable(), std::move(source)};
  }
};

} // namespace

void norm::attachTosaViewModels(MLIRContext *context) {
  tosa::ConcatOp::attachInterface<ConcatModel>(*context);
  tosa::GatherOp::attachInterface<GatherModel>(*context);
  tosa::PadOp::attachInterface<PadModel>(*context);
  tosa::ReshapeOp::attachInterface<ReshapeModel>(*context);
  tosa::SliceOp::attachInterface<SliceModel>(*context);
  tosa::TileOp::attachInterface<TileModel>(*context);
  tosa::TransposeOp::attachInterface<TransposeModel>(*context);
}
