//===- AffineReaders.cpp - Who reads a norm's scale and bias --------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "AffineReaders.h"

#include "WeightSlice.h"

#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::norm;

FailureOr<int64_t> norm::getDimBehindView(OpOperand &use, int64_t dim) {
  Operation *op = use.getOwner();
  auto axisOp = dyn_cast<FeatureAxisOpInterface>(op);
  if (!axisOp || op->getNumResults() != 1)
    return failure();
  auto resultType = dyn_cast<RankedTensorType>(op->getResult(0).getType());
  if (!resultType)
    return failure();
  std::optional<ViewSource> source =
      axisOp.getViewSource(getIdentity(op->getResult(0)));
  if (!source || source->operand != &use)
    return failure();

  // The interface maps axes of the result to those of the operand.
  ArrayRef<int64_t> shape =
      cast<RankedTensorType>(use.get().getType()).getShape();
  FailureOr<FeatureAxis> wanted = FeatureAxis::fromDims(shape, {dim});
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

SmallVector<FeatureAxisOpInterface> norm::collectContractions(Operation *root) {
  SmallVector<FeatureAxisOpInterface> contractions;
  root->walk([&](FeatureAxisOpInterface op) {
    if (succeeded(op.getContractionForm()))
      contractions.push_back(op);
  });
  return contractions;
}

FailureOr<Reader> norm::findReader(OpOperand &use, int64_t dim,
                                   WeightValues &weights) {
  FailureOr<ContractionForm> form = getContractionForm(use.getOwner());
  if (failed(form) || !llvm::is_contained(form->factors, &use))
    return failure();
  unsigned number = form->factors[1] == &use;
  OpOperand *weight = form->factors[1 - number];
  AffineMap weightMap = form->maps[1 - number];
  if (!isWeightOrSlice(weight->get(), weights))
    return failure();
  AffineExpr axis = form->maps[number].getResult(dim);
  std::optional<unsigned> weightDim = weightMap.getResultPosition(axis);
  if (!weightDim ||
      !form->isSummedOver(cast<AffineDimExpr>(axis).getPosition()))
    return failure();
  // What W·β sums over has to be W's to sum over.
  for (unsigned loop = 0; loop < weightMap.getNumDims(); ++loop)
    if (form->isSummedOver(loop) && !weightMap.isFunctionOfDim(loop))
      return failure();
  // Tokens with an expert each aren't summed up.
  if (std::optional<WeightSlice> slice = WeightSlice::get(weight->get());
      slice && slice->lookup &&
      form->isSummedOver(weightMap.getDimPosition(slice->tokenDim)))
    return failure();
  return Reader{cast<FeatureAxisOpInterface>(use.getOwner()), &use, weight,
                *weightDim, form->readsZerosOutside && number == 0};
}

LogicalResult ReaderCollector::collect(Value value, int64_t dim) {
  SmallVector<std::pair<Value, int64_t>> worklist{{value, dim}};
  while (!worklist.empty()) {
    auto [current, currentDim] = worklist.pop_back_val();
    for (OpOperand &use : current.getUses()) {
      if (isa<tensor::DimOp>(use.getOwner()) ||
          (isIgnored && isIgnored(use, currentDim)))
        continue;
      if (FailureOr<Reader> reader = findReader(use, currentDim, weights);
          succeeded(reader)) {
        readers.push_back(*reader);
        if (reader->readsZeros)
          padding = use.getOwner();
        continue;
      }
      FailureOr<int64_t> viewDim = getDimBehindView(use, currentDim);
      if (failed(viewDim)) {
        obstacle = use.getOwner();
        return failure();
      }
      Value view = use.getOwner()->getResult(0);
      if (!getViewSource(view, getIdentity(view)))
        padding = use.getOwner();
      worklist.emplace_back(view, *viewDim);
    }
  }
  return success();
}
