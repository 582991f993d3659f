//===- LoopIndex.cpp - Which loop an index counts -------------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "norm/Interfaces/LoopIndex.h"

#include "norm/Interfaces/IndexForm.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace mlir::norm;

static Value stripIndexCasts(Value value) {
  while (auto cast = value.getDefiningOp<arith::IndexCastOp>())
    value = cast.getIn();
  return value;
}

/// The dimension that a tensor's elements are the positions along.
static std::optional<int64_t> getCountedDim(Value counter) {
  auto type = cast<RankedTensorType>(counter.getType());
  IndexForms indices = getIdentity(counter);
  Value value = counter;
  while (std::optional<ViewSource> source = getViewSource(value, indices)) {
    value = source->operand->get();
    indices = std::move(source->indices);
  }
  auto op = value.getDefiningOp<linalg::GenericOp>();
  if (!op || op.getNumReductionLoops() != 0)
    return std::nullopt;
  unsigned number = cast<OpResult>(value).getResultNumber();
  auto index =
      stripIndexCasts(op.getBlock()->getTerminator()->getOperand(number))
          .getDefiningOp<linalg::IndexOp>();
  if (!index)
    return std::nullopt;
  std::optional<unsigned> position =
      op.getMatchingIndexingMap(op.getDpsInitOperand(number))
          .getResultPosition(getAffineDimExpr(index.getDim(), op.getContext()));
  for (auto [dim, extent] : llvm::enumerate(type.getShape()))
    if (position && indices[*position].isAxis(dim, extent))
      return dim;
  return std::nullopt;
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
