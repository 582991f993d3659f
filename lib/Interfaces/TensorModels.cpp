//===- TensorModels.cpp - Reshapes, slices and joins along an axis --------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ModelBase.h"
#include "Models.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/DialectRegistry.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace mlir::norm;

/// The axis of a slice, seen in the tensor that it was cut from (or is put
/// into); fails unless the slice holds all positions of the axis.
static FailureOr<FeatureAxis>
getAxisOutsideSlice(OffsetSizeAndStrideOpInterface slice,
                    const llvm::SmallBitVector &droppedDims,
                    ArrayRef<int64_t> outerShape, const FeatureAxis &axis) {
  SmallVector<int64_t> keptDims;
  for (int64_t dim = 0, rank = outerShape.size(); dim < rank; ++dim)
    if (!droppedDims.test(dim))
      keptDims.push_back(dim);
  return axis.renameDims([&](int64_t dim) -> FailureOr<int64_t> {
    int64_t outer = keptDims[dim];
    if (!isZeroInteger(slice.getMixedOffsets()[outer]) ||
        !isOneInteger(slice.getMixedStrides()[outer]) ||
        getConstantIntValue(slice.getMixedSizes()[outer]) != outerShape[outer])
      return failure();
    return outer;
  });
}

/// The sizes of a slice with another one along the axis.
static SmallVector<OpFoldResult> withSize(OpBuilder &builder,
                                          OffsetSizeAndStrideOpInterface slice,
                                          const FeatureAxis &axis,
                                          int64_t extent) {
  SmallVector<OpFoldResult> sizes = slice.getMixedSizes();
  sizes[axis.getFactors().front().dim] = builder.getIndexAttr(extent);
  return sizes;
}

namespace {

struct CastModel : ResizableModel<CastModel, tensor::CastOp> {
  FailureOr<AxisForm> getAxisForm(Operation *op, OpResult,
                                  const FeatureAxis &axis) const {
    auto cast = mlir::cast<tensor::CastOp>(op);
    auto source = dyn_cast<RankedTensorType>(cast.getSource().getType());
    if (!source || !isStaticAlong(source, axis))
      return failure();
    return getCarrierForm(cast.getSourceMutable(), axis);
  }
  std::optional<ViewSource> getViewSource(Operation *op,
                                          ArrayRef<IndexForm> indices) const {
    return ViewSource{&op->getOpOperand(0), IndexForms(indices)};
  }
};

struct CollapseShapeModel
    : ResizableModel<CollapseShapeModel, tensor::CollapseShapeOp> {
  FailureOr<AxisForm> getAxisForm(Operation *op, OpResult,
                                  const FeatureAxis &axis) const {
    auto collapse = cast<tensor::CollapseShapeOp>(op);
    return getCarrierForm(collapse.getSrcMutable(),
                          axis.expand(collapse.getSrcType().getShape(),
                                      collapse.getReassociationIndices()));
  }
  std::optional<ViewSource> getViewSource(Operation *op,
                                          ArrayRef<IndexForm> indices) const {
    auto collapse = cast<tensor::CollapseShapeOp>(op);
    RankedTensorType type = collapse.getSrcType();
    IndexForms source(type.getRank());
    for (auto [group, index] :
         llvm::zip_equal(collapse.getReassociationIndices(), indices))
      splitIndex(index, group, type.getShape(), source);
    return ViewSource{&collapse.getSrcMutable(), std::move(source)};
  }
};

struct ExpandShapeModel
    : ResizableModel<ExpandShapeModel, tensor::ExpandShapeOp> {
  FailureOr<AxisForm> getAxisForm(Operation *op, OpResult,
                                  const FeatureAxis &axis) const {
    auto expand = cast<tensor::ExpandShapeOp>(op);
    return getCarrierForm(expand.getSrcMutable(),
                          axis.collapse(expand.getResultType().getShape(),
                                        expand.getReassociationIndices()));
  }
  std::optional<ViewSource> getViewSource(Operation *op,
                                          ArrayRef<IndexForm> indices) const {
    auto expand = cast<tensor::ExpandShapeOp>(op);
    IndexForms source;
    for (const ReassociationIndices &group : expand.getReassociationIndices())
      source.push_back(
          joinIndices(indices, group, expand.getResultType().getShape()));
    return ViewSource{&expand.getSrcMutable(), std::move(source)};
  }

  Value rebuildWithExtent(Operation *op, OpBuilder &builder, OpResult result,
                          const FeatureAxis &axis, const AxisForm &form,
                          ValueRange carriers, int64_t extent) const {
    auto expand = cast<tensor::ExpandShapeOp>(op);
    SmallVector<OpFoldResult> shape = expand.getMixedOutputShape();
    shape[axis.getFactors().front().dim] = builder.getIndexAttr(extent);
    auto rebuilt = tensor::ExpandShapeOp::create(
        builder, op->getLoc(), withExtent(result.getType(), axis, extent),
        carriers.front(), expand.getReassociationIndices(), shape);
    rebuilt->setDiscardableAttrs(op->getDiscardableAttrDictionary());
    return rebuilt;
  }
};

/// A reshape to a shape that is computed.
struct ReshapeModel : ResizableModel<ReshapeModel, tensor::ReshapeOp> {
  FailureOr<AxisForm> getAxisForm(Operation *op, OpResult result,
                                  const FeatureAxis &axis) const {
    auto reshape = cast<tensor::ReshapeOp>(op);
    RankedTensorType source = getType(reshape.getSource());
    if (!source || !getType(result))
      return failure();
    return getCarrierForm(
        reshape.getSourceMutable(),
        axis.reshape(getType(result).getShape(), source.getShape()));
  }
  std::optional<ViewSource> getViewSource(Operation *op,
                                          ArrayRef<IndexForm> indices) const {
    auto reshape = cast<tensor::ReshapeOp>(op);
    RankedTensorType source = getType(reshape.getSource());
    RankedTensorType type = getType(reshape.getResult());
    if (!source || !type)
      return std::nullopt;
    return ViewSource{
        &reshape.getSourceMutable(),
        reshapeIndices(indices, type.getShape(), source.getShape())};
  }
  bool canChangeExtent(Operation *op, OpResult, const FeatureAxis &,
                       const AxisForm &) const {
    return cast<tensor::ReshapeOp>(op)
        .getShape()
        .getDefiningOp<tensor::FromElementsOp>();
  }
  Value rebuildWithExtent(Operation *op, OpBuilder &builder, OpResult result,
                          const FeatureAxis &axis, const AxisForm &,
                          ValueRange carriers, int64_t extent) const {
    auto reshape = cast<tensor::ReshapeOp>(op);
    Location loc = op->getLoc();
    auto sizes = reshape.getShape().getDefiningOp<tensor::FromElementsOp>();
    SmallVector<Value> elements(sizes.getElements());
    Value &size = elements[axis.getFactors().front().dim];
    size = arith::ConstantOp::create(
        builder, loc, builder.getIntegerAttr(size.getType(), extent));
    auto rebuilt = tensor::ReshapeOp::create(
        builder, loc, withExtent(result.getType(), axis, extent),
        carriers.front(),
        tensor::FromElementsOp::create(builder, loc, sizes.getType(),
                                       elements));
    rebuilt->setDiscardableAttrs(op->getDiscardableAttrDictionary());
    return rebuilt;
  }
};

struct ExtractSliceModel
    : ResizableModel<ExtractSliceModel, tensor::ExtractSliceOp> {
  FailureOr<AxisForm> getAxisForm(Operation *op, OpResult,
                                  const FeatureAxis &axis) const {
    auto slice = cast<tensor::ExtractSliceOp>(op);
    return getCarrierForm(slice.getSourceMutable(),
                          getAxisOutsideSlice(slice, slice.getDroppedDims(),
                                              slice.getSourceType().getShape(),
                                              axis));
  }
  std::optional<ViewSource> getViewSource(Operation *op,
                                          ArrayRef<IndexForm> indices) const {
    auto slice = cast<tensor::ExtractSliceOp>(op);
    llvm::SmallBitVector dropped = slice.getDroppedDims();
    IndexForms source;
    for (auto [dim, offset, stride] :
         llvm::enumerate(slice.getStaticOffsets(), slice.getStaticStrides())) {
      IndexForm index;
      if (!dropped[dim]) {
        index = indices.front();
        indices = indices.drop_front();
      }
      bool isKnown = !ShapedType::isDynamic(offset) && offset >= 0 &&
                     !ShapedType::isDynamic(stride) && stride > 0;
      source.push_back(isKnown ? index * stride + IndexForm(offset)
                               : IndexForm::unknown(index));
    }
    return ViewSource{&slice.getSourceMutable(), std::move(source)};
  }

  Value rebuildWithExtent(Operation *op, OpBuilder &builder, OpResult result,
                          const FeatureAxis &axis, const AxisForm &form,
                          ValueRange carriers, int64_t extent) const {
    auto slice = cast<tensor::ExtractSliceOp>(op);
    auto rebuilt = tensor::ExtractSliceOp::create(
        builder, op->getLoc(), withExtent(result.getType(), axis, extent),
        carriers.front(), slice.getMixedOffsets(),
        withSize(builder, slice, form.carriers.front().axis, extent),
        slice.getMixedStrides());
    rebuilt->setDiscardableAttrs(op->getDiscardableAttrDictionary());
    return rebuilt;
  }
};

struct InsertSliceModel
    : ResizableModel<InsertSliceModel, tensor::InsertSliceOp> {
  FailureOr<AxisForm> getAxisForm(Operation *op, OpResult,
                                  const FeatureAxis &axis) const {
    auto insert = cast<tensor::InsertSliceOp>(op);
    ArrayRef<int64_t> shape = insert.getDestType().getShape();
    llvm::SmallBitVector droppedDims = insert.getDroppedDims();
    SmallVector<int64_t> sourceDims(shape.size());
    int64_t next = 0;
    for (int64_t dim = 0, rank = shape.size(); dim < rank; ++dim)
      sourceDims[dim] = droppedDims.test(dim) ? -1 : next++;

    FailureOr<FeatureAxis> sourceAxis =
        axis.renameDims([&](int64_t dim) -> FailureOr<int64_t> {
          if (sourceDims[dim] < 0)
            return failure();
          return sourceDims[dim];
        });
    // Renaming back checks that the slice holds the whole axis.
    if (failed(sourceAxis) ||
        failed(getAxisOutsideSlice(insert, droppedDims, shape, *sourceAxis)))
      return failure();
    return AxisForm{{{&insert.getSourceMutable(), *sourceAxis},
                     {&insert.getDestMutable(), axis}},
                    /*shifted=*/false};
  }

  Value rebuildWithExtent(Operation *op, OpBuilder &builder, OpResult result,
                          const FeatureAxis &axis, const AxisForm &form,
                          ValueRange carriers, int64_t extent) const {
    auto insert = cast<tensor::InsertSliceOp>(op);
    auto rebuilt = tensor::InsertSliceOp::create(
        builder, op->getLoc(), carriers[0], carriers[1],
        insert.getMixedOffsets(), withSize(builder, insert, axis, extent),
        insert.getMixedStrides());
    rebuilt->setDiscardableAttrs(op->getDiscardableAttrDictionary());
    return rebuilt;
  }
};

struct ConcatModel : ResizableModel<ConcatModel, tensor::ConcatOp> {
  FailureOr<AxisForm> getAxisForm(Operation *op, OpResult,
                                  const FeatureAxis &axis) const {
    auto concat = cast<tensor::ConcatOp>(op);
    if (axis.involves(concat.getDim()))
      return failure();
    AxisForm form;
    for (OpOperand &input : concat.getInputsMutable()) {
      if (!isStaticAlong(cast<RankedTensorType>(input.get().getType()), axis))
        return failure();
      form.carriers.push_back({&input, axis});
    }
    return form;
  }
};

struct PadModel : ResizableModel<PadModel, tensor::PadOp> {
  FailureOr<AxisForm> getAxisForm(Operation *op, OpResult,
                                  const FeatureAxis &axis) const {
    auto pad = cast<tensor::PadOp>(op);
    Value padding = pad.getConstantPaddingValue();
    if (!padding || !allDims(axis, [&](int64_t dim) {
          return isZeroInteger(pad.getMixedLowPad()[dim]) &&
                 isZeroInteger(pad.getMixedHighPad()[dim]);
        }))
      return failure();
    return AxisForm{{{&pad.getSourceMutable(), axis}},
                    /*shifted=*/!matchPattern(padding, m_AnyZeroFloat())};
  }
  std::optional<ViewSource> getViewSource(Operation *op,
                                          ArrayRef<IndexForm> indices) const {
    auto pad = cast<tensor::PadOp>(op);
    Value padding = pad.getConstantPaddingValue();
    if (!padding || !matchPattern(padding, m_AnyZeroFloat()))
      return std::nullopt;
    SmallVector<OpFoldResult> low = pad.getMixedLowPad();
    SmallVector<OpFoldResult> high = pad.getMixedHighPad();
    return getPaddedSource(pad.getSourceMutable(), indices, [&](int64_t dim) {
      return !isZeroInteger(low[dim]) || !isZeroInteger(high[dim]);
    });
  }
};

struct SplatModel : ResizableModel<SplatModel, tensor::SplatOp> {
  FailureOr<AxisForm> getAxisForm(Operation *op, OpResult,
                                  const FeatureAxis &) const {
    return AxisForm{
        {},
        /*shifted=*/!matchPattern(cast<tensor::SplatOp>(op).getInput(),
                                  m_AnyZeroFloat())};
  }
};

} // namespace

void norm::registerTensorModels(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, tensor::TensorDialect *) {
    tensor::CastOp::attachInterface<CastModel>(*context);
    tensor::CollapseShapeOp::attachInterface<CollapseShapeModel>(*context);
    tensor::ConcatOp::attachInterface<ConcatModel>(*context);
    tensor::ExpandShapeOp::attachInterface<ExpandShapeModel>(*context);
    tensor::ExtractSliceOp::attachInterface<ExtractSliceModel>(*context);
    tensor::InsertSliceOp::attachInterface<InsertSliceModel>(*context);
    tensor::PadOp::attachInterface<PadModel>(*context);
    tensor::ReshapeOp::attachInterface<ReshapeModel>(*context);
    tensor::SplatOp::attachInterface<SplatModel>(*context);
  });
}
