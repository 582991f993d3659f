//===- LinalgOps.cpp - What structured ops compute ------------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "norm/Interfaces/LinalgOps.h"

#include "mlir/Dialect/Arith/IR/Arith.h"

using namespace mlir;
using namespace mlir::norm;

Value norm::stripFloatCasts(Value value) {
  while (isa_and_nonnull<arith::ExtFOp, arith::TruncFOp>(value.getDefiningOp()))
    value = value.getDefiningOp()->getOperand(0);
  return value;
}

/// What the body of an op with one result yields, before float casts.
static Value getYielded(linalg::LinalgOp op) {
  return stripFloatCasts(op.getBlock()->getTerminator()->getOperand(0));
}

bool norm::yieldsInput(linalg::LinalgOp op) {
  if (op.getNumDpsInputs() != 1 || op->getNumResults() != 1 ||
      op.getNumReductionLoops() != 0)
    return false;
  return getYielded(op) ==
         op.getMatchingBlockArgument(op.getDpsInputOperand(0));
}

tensor::ExtractOp norm::getLookup(linalg::LinalgOp op) {
  if (!op.hasPureTensorSemantics() || op->getNumResults() != 1 ||
      op.getNumReductionLoops() != 0)
    return {};
  auto extract = op.getBlock()
                     ->getTerminator()
                     ->getOperand(0)
                     .getDefiningOp<tensor::ExtractOp>();
  bool isFromOutside =
      extract &&
      !op->isAncestor(extract.getTensor().getParentRegion()->getParentOp());
  return isFromOutside ? extract : tensor::ExtractOp();
}

/// Whether two values are the two given ones, in either order.
static bool areBoth(Value lhs, Value rhs, Value first, Value second) {
  return (lhs == first && rhs == second) || (lhs == second && rhs == first);
}

/// Whether a body is out + lhs · rhs and nothing but float casts besides.
static bool isSumOfProducts(linalg::LinalgOp op) {
  Value accumulator = op.getMatchingBlockArgument(op.getDpsInitOperand(0));
  auto sum = getYielded(op).getDefiningOp<arith::AddFOp>();
  if (!sum)
    return false;
  Value lhs = stripFloatCasts(sum.getLhs());
  Value rhs = stripFloatCasts(sum.getRhs());
  auto product =
      (lhs == accumulator ? rhs : lhs).getDefiningOp<arith::MulFOp>();
  return product && areBoth(lhs, rhs, accumulator, product.getResult()) &&
         areBoth(stripFloatCasts(product.getLhs()),
                 stripFloatCasts(product.getRhs()),
                 op.getMatchingBlockArgument(op.getDpsInputOperand(0)),
                 op.getMatchingBlockArgument(op.getDpsInputOperand(1)));
}

/// Whether no loop occurs in two results of the map.
static bool hasSeparateResults(AffineMap map) {
  return llvm::all_of(llvm::seq(map.getNumDims()), [&](unsigned loop) {
    return llvm::count_if(map.getResults(), [&](AffineExpr expr) {
             return expr.isFunctionOfDim(loop);
           }) <= 1;
  });
}

FailureOr<ContractionForm> norm::getLinalgContractionForm(linalg::LinalgOp op) {
  if (!op.hasPureTensorSemantics() || op.getNumDpsInputs() != 2 ||
      op->getNumResults() != 1 || op.getNumReductionLoops() == 0 ||
      !isSumOfProducts(op))
    return failure();
  ContractionForm form;
  for (unsigned number : {0, 1}) {
    form.factors[number] = op.getDpsInputOperand(number);
    form.maps[number] = op.getMatchingIndexingMap(form.factors[number]);
    if (!hasSeparateResults(form.maps[number]))
      return failure();
  }
  form.addend = op.getDpsInitOperand(0);
  form.addendMap = form.resultMap = op.getMatchingIndexingMap(form.addend);
  if (!form.resultMap.isProjectedPermutation())
    return failure();
  for (auto [loop, type] : llvm::enumerate(op.getIteratorTypesArray()))
    if ((type == utils::IteratorType::reduction) != form.isSummedOver(loop))
      return failure();
  return form;
}

AffineMap norm::getMapWithUnitLoops(linalg::LinalgOp op, OpOperand *operand) {
  AffineMap map = op.getMatchingIndexingMap(operand);
  if (map.getNumResults() != map.getNumDims())
    return map;
  SmallVector<AffineExpr> results(map.getResults());
  for (auto [loop, extent] : llvm::enumerate(op.getStaticLoopRanges())) {
    auto index = dyn_cast<AffineConstantExpr>(results[loop]);
    if (extent == 1 && index && index.getValue() == 0 &&
        !map.isFunctionOfDim(loop))
      results[loop] = getAffineDimExpr(loop, map.getContext());
  }
  return AffineMap::get(map.getNumDims(), map.getNumSymbols(), results,
                        map.getContext());
}

FailureOr<SumForm> norm::getLinalgSumForm(linalg::LinalgOp op) {
  if (!op.hasPureTensorSemantics() || op.getNumDpsInputs() != 2 ||
      op->getNumResults() != 1 || op.getNumReductionLoops() != 0 ||
      !op.getMatchingIndexingMap(op.getDpsInitOperand(0)).isIdentity())
    return failure();
  auto sum = getYielded(op).getDefiningOp<arith::AddFOp>();
  if (!sum)
    return failure();
  OpOperand *first = op.getDpsInputOperand(0);
  OpOperand *second = op.getDpsInputOperand(1);
  Value lhs = stripFloatCasts(sum.getLhs());
  Value rhs = stripFloatCasts(sum.getRhs());
  if (!areBoth(lhs, rhs, op.getMatchingBlockArgument(first),
               op.getMatchingBlockArgument(second)))
    return failure();
  return SumForm{
      {first, second},
      {getMapWithUnitLoops(op, first), getMapWithUnitLoops(op, second)}};
}

std::optional<ViewSource>
norm::getLinalgViewSource(linalg::LinalgOp op, ArrayRef<IndexForm> indices) {
  if (!op.hasPureTensorSemantics() || !yieldsInput(op))
    return std::nullopt;
  AffineMap resultMap = op.getMatchingIndexingMap(op.getDpsInitOperand(0));
  if (!resultMap.isPermutation())
    return std::nullopt;
  std::optional<IndexForms> loops = getLoops(
      resultMap, op.getStaticLoopRanges(), indices, /*firstFreeAxis=*/0);
  if (!loops)
    return std::nullopt;
  OpOperand *input = op.getDpsInputOperand(0);
  return ViewSource{input,
                    readThrough(op.getMatchingIndexingMap(input), *loops)};
}
