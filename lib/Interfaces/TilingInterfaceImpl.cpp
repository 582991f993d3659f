//===- TilingInterfaceImpl.cpp - Tiling of the norm ops -------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The iteration domain consists of the dimensions beside the feature axis, in
// their order. A tile always holds whole rows: that the feature axis can't be
// cut is part of the interface, not a check that could be forgotten.
//
//===----------------------------------------------------------------------===//

#include "norm/Interfaces/TilingInterfaceImpl.h"

#include "AttachToNormOps.h"

#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/Interfaces/TilingInterface.h"
#include "mlir/Interfaces/ValueBoundsOpInterface.h"

using namespace mlir;
using namespace mlir::norm;

using Sizes = ArrayRef<OpFoldResult>;

/// The dimensions beside the feature axis, in order.
static SmallVector<int64_t> getRowDims(NormOpInterface op) {
  SmallVector<int64_t> featureDims = op.getFeatureDims();
  return llvm::filter_to_vector(
      llvm::seq<int64_t>(op.getInputType().getRank()),
      [&](int64_t dim) { return !llvm::is_contained(featureDims, dim); });
}

static OpFoldResult getSize(OpBuilder &b, Location loc, Value value,
                            int64_t dim) {
  if (isa<RankedTensorType>(value.getType()))
    return tensor::getMixedSize(b, loc, value, dim);
  return memref::getMixedSize(b, loc, value, dim);
}

/// The part of an operand that a tile of the iteration domain reads or writes.
static void getOperandTile(OpBuilder &b, OpOperand &operand, Sizes offsets,
                           Sizes sizes,
                           SmallVectorImpl<OpFoldResult> &tileOffsets,
                           SmallVectorImpl<OpFoldResult> &tileSizes) {
  auto op = cast<NormOpInterface>(operand.getOwner());
  OperandShape shape = getOperandShape(operand);
  if (shape == OperandShape::Rows) {
    tileOffsets.assign(offsets.begin(), offsets.end());
    tileSizes.assign(sizes.begin(), sizes.end());
    return;
  }
  int64_t rank = cast<ShapedType>(operand.get().getType()).getRank();
  tileOffsets.assign(rank, b.getIndexAttr(0));
  for (int64_t dim : llvm::seq<int64_t>(rank))
    tileSizes.push_back(getSize(b, op.getLoc(), operand.get(), dim));
  if (shape != OperandShape::Whole)
    return;
  for (auto [dim, offset, size] :
       llvm::zip_equal(getRowDims(op), offsets, sizes)) {
    tileOffsets[dim] = offset;
    tileSizes[dim] = size;
  }
}

static Operation *makeSlice(OpBuilder &b, Location loc, Value value,
                            Sizes offsets, Sizes sizes) {
  SmallVector<OpFoldResult> strides(offsets.size(), b.getIndexAttr(1));
  if (isa<RankedTensorType>(value.getType()))
    return tensor::ExtractSliceOp::create(b, loc, value, offsets, sizes,
                                          strides);
  return memref::SubViewOp::create(b, loc, value, offsets, sizes, strides);
}

/// Whether a tile surely holds all of a dimension.
static bool coversDimension(Value value, int64_t dim, OpFoldResult offset,
                            OpFoldResult size) {
  if (!isConstantIntValue(offset, 0))
    return false;
  int64_t extent = cast<ShapedType>(value.getType()).getDimSize(dim);
  if (!ShapedType::isDynamic(extent) && isConstantIntValue(size, extent))
    return true;
  FailureOr<bool> equal = ValueBoundsConstraintSet::areEqual(
      size, ValueBoundsConstraintSet::Variable(value, dim));
  return succeeded(equal) && *equal;
}

/// Whether the op gives a sum over all rows, of which a tile would hold a part:
/// the gradient of a parameter.
static bool sumsOverRows(Operation *op) {
  auto grad = dyn_cast<GradOpInterface>(op);
  return grad && (grad.getScaleGrad() || grad.getBiasGrad());
}

/// The tile of the iteration domain that belongs to a tile of an operand.
/// Fails if the tile doesn't hold whole rows, the operand is a parameter that
/// every row reads, or the op can't be tiled.
static LogicalResult getDomainTile(OpOperand &operand, Sizes offsets,
                                   Sizes sizes,
                                   SmallVectorImpl<OpFoldResult> &domainOffsets,
                                   SmallVectorImpl<OpFoldResult> &domainSizes) {
  auto op = cast<NormOpInterface>(operand.getOwner());
  if (sumsOverRows(op))
    return failure();
  switch (getOperandShape(operand)) {
  case OperandShape::Feature:
  case OperandShape::Scalar:
    return failure();
  case OperandShape::Rows:
    domainOffsets.assign(offsets.begin(), offsets.end());
    domainSizes.assign(sizes.begin(), sizes.end());
    return success();
  case OperandShape::Whole:
    break;
  }
  for (int64_t dim : op.getFeatureDims())
    if (!coversDimension(operand.get(), dim, offsets[dim], sizes[dim]))
      return failure();
  for (int64_t dim : getRowDims(op)) {
    domainOffsets.push_back(offsets[dim]);
    domainSizes.push_back(sizes[dim]);
  }
  return success();
}

static OpOperand &getTiedInit(Operation *op, unsigned resultNumber) {
  return *cast<DestinationStyleOpInterface>(op).getTiedOpOperand(
      op->getResult(resultNumber));
}

namespace {
template <typename OpTy>
struct NormTiling : TilingInterface::ExternalModel<NormTiling<OpTy>, OpTy> {
  SmallVector<utils::IteratorType> getLoopIteratorTypes(Operation *op) const {
    return SmallVector<utils::IteratorType>(
        getRowDims(cast<NormOpInterface>(op)).size(),
        utils::IteratorType::parallel);
  }

  SmallVector<Range> getIterationDomain(Operation *op, OpBuilder &b) const {
    auto normOp = cast<NormOpInterface>(op);
    return llvm::map_to_vector(getRowDims(normOp), [&](int64_t dim) {
      return Range{b.getIndexAttr(0),
                   getSize(b, op->getLoc(), normOp.getInput(), dim),
                   b.getIndexAttr(1)};
    });
  }

  FailureOr<TilingResult> getTiledImplementation(Operation *op, OpBuilder &b,
                                                 Sizes offsets,
                                                 Sizes sizes) const {
    if (sumsOverRows(op))
      return op->emitOpError("can't be tiled: it sums over all rows");
    SmallVector<Value> operands;
    SmallVector<Operation *> slices;
    for (OpOperand &operand : op->getOpOperands()) {
      OperandShape shape = getOperandShape(operand);
      if (shape == OperandShape::Feature || shape == OperandShape::Scalar) {
        operands.push_back(operand.get());
        continue;
      }
      SmallVector<OpFoldResult> tileOffsets, tileSizes;
      getOperandTile(b, operand, offsets, sizes, tileOffsets, tileSizes);
      Operation *slice =
          makeSlice(b, op->getLoc(), operand.get(), tileOffsets, tileSizes);
      operands.push_back(slice->getResult(0));
      slices.push_back(slice);
    }
    SmallVector<Type> resultTypes;
    unsigned numInits = cast<NormOpInterface>(op).getInits().size();
    if (op->getNumResults())
      llvm::append_range(resultTypes,
                         ValueRange(operands).take_back(numInits).getTypes());
    Operation *tiled = clone(b, op, resultTypes, operands);
    return TilingResult{
        {tiled}, SmallVector<Value>(tiled->getResults()), slices};
  }

  LogicalResult
  getResultTilePosition(Operation *op, OpBuilder &b, unsigned resultNumber,
                        Sizes offsets, Sizes sizes,
                        SmallVector<OpFoldResult> &resultOffsets,
                        SmallVector<OpFoldResult> &resultSizes) const {
    getOperandTile(b, getTiedInit(op, resultNumber), offsets, sizes,
                   resultOffsets, resultSizes);
    return success();
  }

  LogicalResult getIterationDomainTileFromResultTile(
      Operation *op, OpBuilder &, unsigned resultNumber, Sizes offsets,
      Sizes sizes, SmallVectorImpl<OpFoldResult> &domainOffsets,
      SmallVectorImpl<OpFoldResult> &domainSizes) const {
    return getDomainTile(getTiedInit(op, resultNumber), offsets, sizes,
                         domainOffsets, domainSizes);
  }

  FailureOr<TilingResult> generateResultTileValue(Operation *op, OpBuilder &b,
                                                  unsigned resultNumber,
                                                  Sizes offsets,
                                                  Sizes sizes) const {
    SmallVector<OpFoldResult> domainOffsets, domainSizes;
    if (failed(getDomainTile(getTiedInit(op, resultNumber), offsets, sizes,
                             domainOffsets, domainSizes)))
      return failure();
    FailureOr<TilingResult> tiled =
        getTiledImplementation(op, b, domainOffsets, domainSizes);
    if (failed(tiled))
      return failure();
    return TilingResult{tiled->tiledOps,
                        {tiled->tiledValues[resultNumber]},
                        tiled->generatedSlices};
  }

  bool isOpFusableWithConsumerSlice(Operation *op, unsigned resultNumber,
                                    Sizes offsets, Sizes sizes) const {
    SmallVector<OpFoldResult> domainOffsets, domainSizes;
    return succeeded(getDomainTile(getTiedInit(op, resultNumber), offsets,
                                   sizes, domainOffsets, domainSizes));
  }
};
} // namespace

void mlir::norm::registerTilingInterfaceExternalModels(
    DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, NormDialect *) {
    attachToNormOps<NormTiling>(context);
  });
}
