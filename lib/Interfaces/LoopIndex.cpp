//===- LoopIndex.cpp - Which loop an index counts -------------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "norm/Interfaces/LoopIndex.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace mlir::norm;

static Value stripIndexCasts(Value value) {
  while (auto cast = value.getDefiningOp<arith::IndexCastOp>())
    value = cast.getIn();
  return value;
}

/// The dimension other than `group`'s ones of extent 1, if there is only one.
static std::optional<int64_t> getOnlyDim(ArrayRef<int64_t> shape,
                                         ArrayRef<int64_t> group) {
  std::optional<int64_t> only;
  for (int64_t dim : group) {
    if (shape[dim] == 1)
      continue;
    if (only)
      return std::nullopt;
    only = dim;
  }
  return only;
}

/// The dimension that a tensor's elements are the positions along.
static std::optional<int64_t> getCountedDim(Value counter) {
  if (auto expand = counter.getDefiningOp<tensor::ExpandShapeOp>()) {
    std::optional<int64_t> dim = getCountedDim(expand.getSrc());
    if (!dim)
      return std::nullopt;
    return getOnlyDim(expand.getResultType().getShape(),
                      expand.getReassociationIndices()[*dim]);
  }
  if (auto collapse = counter.getDefiningOp<tensor::CollapseShapeOp>()) {
    std::optional<int64_t> dim = getCountedDim(collapse.getSrc());
    for (auto [number, group] :
         llvm::enumerate(collapse.getReassociationIndices()))
      if (dim && getOnlyDim(collapse.getSrcType().getShape(), group) == dim)
        return number;
    return std::nullopt;
  }
  auto op = counter.getDefiningOp<linalg::GenericOp>();
  if (!op || op.getNumReductionLoops() != 0)
    return std::nullopt;
  unsigned number = cast<OpResult>(counter).getResultNumber();
  auto index =
      stripIndexCasts(op.getBlock()->getTerminator()->getOperand(number))
          .getDefiningOp<linalg::IndexOp>();
  if (!index)
    return std::nullopt;
  std::optional<unsigned> dim =
      op.getMatchingIndexingMap(op.getDpsInitOperand(number))
          .getResultPosition(getAffineDimExpr(index.getDim(), op.getContext()));
  return dim ? std::optional<int64_t>(*dim) : std::nullopt;
}

/// What `index < 0 ? other : index` selects if the index isn't negative.
static Value stripWrapping(Value index) {
  auto select = index.getDefiningOp<arith::SelectOp>();
  auto isNegative =
      select ? select.getCondition().getDefiningOp<arith::CmpIOp>() : nullptr;
  if (isNegative && isNegative.getPredicate() == arith::CmpIPredicate::slt &&
      isNegative.getLhs() == select.getFalseValue() &&
      matchPattern(isNegative.getRhs(), m_Zero()))
    return select.getFalseValue();
  return index;
}

std::optional<int64_t> norm::getLoopOfIndex(linalg::LinalgOp op, Value index) {
  index = stripIndexCasts(stripWrapping(stripIndexCasts(index)));
  if (auto loop = index.getDefiningOp<linalg::IndexOp>())
    return loop.getDim();
  auto argument = dyn_cast<BlockArgument>(index);
  if (!argument || argument.getOwner() != op.getBlock())
    return std::nullopt;
  OpOperand *operand = op.getMatchingOpOperand(argument);
  std::optional<int64_t> dim = getCountedDim(operand->get());
  if (!dim)
    return std::nullopt;
  auto loop = dyn_cast<AffineDimExpr>(
      op.getMatchingIndexingMap(operand).getResult(*dim));
  return loop ? std::optional<int64_t>(loop.getPosition()) : std::nullopt;
}
