//===- AffineReaders.cpp - Who reads a norm's scale and bias --------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "AffineReaders.h"

#include "WeightSlice.h"
#include "norm/Interfaces/FeatureAxisOpInterface.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::norm;

Value norm::stripFloatCasts(Value value) {
  while (isa_and_nonnull<arith::ExtFOp, arith::TruncFOp>(value.getDefiningOp()))
    value = value.getDefiningOp()->getOperand(0);
  return value;
}

bool norm::yieldsInput(linalg::LinalgOp op) {
  if (op.getNumDpsInputs() != 1 || op->getNumResults() != 1 ||
      op.getNumReductionLoops() != 0)
    return false;
  return stripFloatCasts(op.getBlock()->getTerminator()->getOperand(0)) ==
         op.getMatchingBlockArgument(op.getDpsInputOperand(0));
}

FailureOr<int64_t> ReaderCollector::getViewDim(OpOperand &use, int64_t dim) {
  Operation *op = use.getOwner();
  auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
  bool isView = linalgOp
                    ? yieldsInput(linalgOp) && linalgOp.isDpsInput(&use)
                    : isa<tensor::CastOp, tensor::CollapseShapeOp,
                          tensor::ExpandShapeOp, tensor::ExtractSliceOp>(op);
  auto axisOp = dyn_cast<FeatureAxisOpInterface>(op);
  if (!isView || !axisOp)
    return failure();

  // The interface maps axes of the result to those of the operand.
  ArrayRef<int64_t> shape =
      cast<RankedTensorType>(use.get().getType()).getShape();
  FailureOr<FeatureAxis> wanted = FeatureAxis::fromDims(shape, {dim});
  auto resultType = cast<RankedTensorType>(op->getResult(0).getType());
  for (int64_t resultDim = 0; resultDim < resultType.getRank(); ++resultDim) {
    FailureOr<FeatureAxis> axis =
        FeatureAxis::fromDims(resultType.getShape(), {resultDim});
    if (failed(axis) || axis->getExtent() == 1)
      continue;
    FailureOr<AxisForm> form = axisOp.getAxisForm(op->getResult(0), *axis);
    if (succeeded(form) && form->carriers.size() == 1 &&
        form->carriers.front().operand == &use &&
        form->carriers.front().axis == *wanted)
      return resultDim;
  }
  return failure();
}

/// The dimension of an operand that a loop alone indexes.
static FailureOr<int64_t> getDimOfLoop(AffineMap map, int64_t loop) {
  std::optional<int64_t> dim;
  for (auto [position, expr] : llvm::enumerate(map.getResults())) {
    if (!expr.isFunctionOfDim(loop))
      continue;
    if (dim || !isa<AffineDimExpr>(expr))
      return failure();
    dim = position;
  }
  if (!dim)
    return failure();
  return *dim;
}

bool norm::isSumOfProducts(linalg::LinalgOp op) {
  unsigned numProducts = 0, numSums = 0;
  for (Operation &inner : op.getBlock()->without_terminator()) {
    if (isa<arith::MulFOp>(inner))
      ++numProducts;
    else if (isa<arith::AddFOp>(inner))
      ++numSums;
    else if (!isa<arith::ExtFOp, arith::TruncFOp>(inner))
      return false;
  }
  return numProducts == 1 && numSums == 1 &&
         linalg::isaContractionOpInterface(op);
}

SmallVector<linalg::LinalgOp> norm::collectContractions(Operation *root) {
  SmallVector<linalg::LinalgOp> contractions;
  root->walk([&](linalg::LinalgOp op) {
    if (op.hasPureTensorSemantics() && op.getNumDpsInputs() == 2 &&
        op.getNumReductionLoops() != 0 && isSumOfProducts(op))
      contractions.push_back(op);
  });
  return contractions;
}

FailureOr<Reader> norm::findReader(OpOperand &use, int64_t dim,
                                   WeightValues &weights) {
  auto op = dyn_cast<linalg::LinalgOp>(use.getOwner());
  if (!op || !op.hasPureTensorSemantics() || op.isDpsInit(&use) ||
      op.getNumDpsInputs() != 2 || !isSumOfProducts(op))
    return failure();
  OpOperand *weight =
      op.getDpsInputOperand(use.getOperandNumber() == 0 ? 1 : 0);
  if (!isWeightOrSlice(weight->get(), weights))
    return failure();

  AffineMap map = op.getMatchingIndexingMap(&use);
  AffineMap weightMap = op.getMatchingIndexingMap(weight);
  auto loop = dyn_cast<AffineDimExpr>(map.getResult(dim));
  if (!loop || op.getIteratorTypesArray()[loop.getPosition()] !=
                   utils::IteratorType::reduction)
    return failure();
  FailureOr<int64_t> weightDim = getDimOfLoop(weightMap, loop.getPosition());
  AffineMap resultMap = op.getMatchingIndexingMap(op.getDpsInitOperand(0));
  if (failed(weightDim) || resultMap.isFunctionOfDim(loop.getPosition()))
    return failure();
  // What W·β sums over has to be W's to sum over; its other dimensions are
  // those of the result.
  for (auto [number, type] : llvm::enumerate(op.getIteratorTypesArray())) {
    bool isReduction = type == utils::IteratorType::reduction;
    AffineMap needed = isReduction ? weightMap : resultMap;
    bool isInvolved = isReduction || weightMap.isFunctionOfDim(number);
    if (isInvolved && failed(getDimOfLoop(needed, number)))
      return failure();
  }
  if (!weightMap.isProjectedPermutation() ||
      !resultMap.isProjectedPermutation())
    return failure();
  return Reader{op, &use, weight, *weightDim};
}

LogicalResult ReaderCollector::collect(Value value, int64_t dim) {
  SmallVector<std::pair<Value, int64_t>> worklist{{value, dim}};
  while (!worklist.empty()) {
    auto [current, currentDim] = worklist.pop_back_val();
    for (OpOperand &use : current.getUses()) {
      if (isa<tensor::DimOp>(use.getOwner()))
        continue;
      if (FailureOr<Reader> reader = findReader(use, currentDim, weights);
          succeeded(reader)) {
        readers.push_back(*reader);
        continue;
      }
      FailureOr<int64_t> viewDim = getViewDim(use, currentDim);
      if (failed(viewDim)) {
        obstacle = use.getOwner();
        return failure();
      }
      worklist.emplace_back(use.getOwner()->getResult(0), *viewDim);
    }
  }
  return success();
}
