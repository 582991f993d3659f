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

/// Whether a body is out + lhs · rhs and nothing but float casts besides.
/// Upstream's test for contractions looks through any unary op.
static bool isSumOfProducts(linalg::LinalgOp op) {
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

FailureOr<ContractionForm> norm::getLinalgContractionForm(linalg::LinalgOp op) {
  if (!op.hasPureTensorSemantics() || op.getNumDpsInputs() != 2 ||
      op.getNumReductionLoops() == 0 || !isSumOfProducts(op))
    return failure();
  ContractionForm form;
  for (unsigned number : {0, 1}) {
    form.factors[number] = op.getDpsInputOperand(number);
    form.maps[number] = op.getMatchingIndexingMap(form.factors[number]);
  }
  form.addend = op.getDpsInitOperand(0);
  form.addendMap = form.resultMap = op.getMatchingIndexingMap(form.addend);
  for (auto [loop, type] : llvm::enumerate(op.getIteratorTypesArray()))
    if ((type == utils::IteratorType::reduction) != form.isSummedOver(loop))
      return failure();
  return form;
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
  if (lhs == op.getMatchingBlockArgument(second))
    std::swap(lhs, rhs);
  if (lhs != op.getMatchingBlockArgument(first) ||
      rhs != op.getMatchingBlockArgument(second))
    return failure();
  return SumForm{
      {first, second},
      {op.getMatchingIndexingMap(first), op.getMatchingIndexingMap(second)}};
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
