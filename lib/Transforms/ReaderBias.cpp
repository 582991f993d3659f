//===- ReaderBias.cpp - What a linear reads, shifted by a weight ----------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ReaderBias.h"

#include "AffineReaders.h"
#include "WeightBuilder.h"
#include "WeightSlice.h"
#include "norm/Interfaces/TosaOps.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace mlir::norm;

namespace {
/// W·bias, and the dimension of another value that each of its dimensions lies
/// along: of the contraction's result, at first.
struct Contracted {
  Value value;
  SmallVector<std::optional<int64_t>> dims;

  ArrayRef<int64_t> getShape() const {
    return cast<RankedTensorType>(value.getType()).getShape();
  }
  /// How it is read in a loop nest over a value of rank `rank`.
  AffineMap getMap(int64_t rank) const {
    MLIRContext *context = value.getContext();
    SmallVector<AffineExpr> exprs;
    for (std::optional<int64_t> dim : dims)
      exprs.push_back(dim ? getAffineDimExpr(*dim, context)
                          : getAffineConstantExpr(0, context));
    return AffineMap::get(rank, 0, exprs, context);
  }
  /// Goes on to what reads the value by `use` and holds the same elements.
  LogicalResult advance(OpOperand &use) {
    for (auto [dim, extent] : llvm::zip_equal(dims, getShape())) {
      if (extent == 1) {
        dim = std::nullopt;
        continue;
      }
      FailureOr<int64_t> next = getDimBehindView(use, *dim);
      if (failed(next))
        return failure();
      dim = *next;
    }
    return success();
  }
};

/// A weight that takes W·bias in, and the map to read that through in a loop
/// nest over the weight.
struct AddedBias {
  OpOperand *operand = nullptr;
  AffineMap map;
};
} // namespace

/// The operand of a bias that a structured op adds to what `use` reads alone,
/// dimension by dimension as `map` says.
static OpOperand *findStructuredBias(OpOperand &use, AffineMap map) {
  auto add = dyn_cast<linalg::LinalgOp>(use.getOwner());
  if (!add || add.getNumDpsInputs() != 2 || add.getNumReductionLoops() != 0)
    return nullptr;
  auto sum = add.getBlock()
                 ->getTerminator()
                 ->getOperand(0)
                 .getDefiningOp<arith::AddFOp>();
  if (!sum || !isa<BlockArgument>(sum.getLhs()) ||
      !isa<BlockArgument>(sum.getRhs()) || sum.getLhs() == sum.getRhs() ||
      !add.isDpsInput(&use) || !add.getMatchingIndexingMap(&use).isIdentity())
    return nullptr;
  OpOperand *other =
      add.getDpsInputOperand(use.getOperandNumber() == 0 ? 1 : 0);
  for (Value argument : {sum.getLhs(), sum.getRhs()})
    if (argument != add.getMatchingBlockArgument(&use) &&
        argument != add.getMatchingBlockArgument(other))
      return nullptr;

  // The bias may be broadcast by an op of its own first.
  AffineMap otherMap = add.getMatchingIndexingMap(other);
  if (auto broadcast = other->get().getDefiningOp<linalg::LinalgOp>();
      broadcast && yieldsInput(broadcast) && other->get().hasOneUse() &&
      otherMap.isIdentity() &&
      broadcast.getMatchingIndexingMap(broadcast.getDpsInitOperand(0))
          .isIdentity()) {
    other = broadcast.getDpsInputOperand(0);
    otherMap = broadcast.getMatchingIndexingMap(other);
  }
  return otherMap == map ? other : nullptr;
}

/// The same for an op that repeats its operands along dimensions of extent 1.
static OpOperand *findRepeatedBias(OpOperand &use,
                                   const Contracted &contracted) {
  OpOperand *other = getTosaAddend(use);
  if (!other)
    return nullptr;
  // It may vary along other dimensions as well.
  auto type = cast<RankedTensorType>(other->get().getType());
  for (auto [dim, extent] :
       llvm::zip_equal(contracted.dims, contracted.getShape()))
    if (dim && type.getDimSize(*dim) != extent)
      return nullptr;
  return other;
}

/// A bias that is added to the result of `op` alone, as it is or in another
/// arrangement, and that W·bias can be added to ahead.
static AddedBias findAddedBias(Operation *op, const ContractionForm &form,
                               Contracted contracted, WeightValues &weights) {
  AffineMap identity = AffineMap::getMultiDimIdentityMap(contracted.dims.size(),
                                                         op->getContext());
  std::optional<WeightSlice> slice = WeightSlice::get(contracted.value);
  auto take = [&](OpOperand *operand, AffineMap map) -> AddedBias {
    // The bias' reader may stand before this one.
    if (operand->getOwner()->getBlock() != op->getBlock() ||
        operand->getOwner()->isBeforeInBlock(op) ||
        !canCombine(contracted.value, operand->get(), weights))
      return {};
    // What experts differ in goes to what is theirs.
    std::optional<WeightSlice> own = WeightSlice::get(operand->get());
    if (slice && slice->lookup && (!own || !slice->isChosenLike(*own)))
      return {};
    return {operand, map};
  };
  Value result = op->getResult(0);
  int64_t rank = cast<RankedTensorType>(result.getType()).getRank();
  if (form.addend &&
      form.addendMap == contracted.getMap(rank).compose(form.resultMap))
    if (AddedBias own = take(form.addend, identity); own.operand)
      return own;
  while (result.hasOneUse()) {
    OpOperand &use = *result.use_begin();
    rank = cast<RankedTensorType>(result.getType()).getRank();
    if (OpOperand *other = findStructuredBias(use, contracted.getMap(rank)))
      return take(other, identity);
    if (OpOperand *other = findRepeatedBias(use, contracted))
      return take(other, contracted.getMap(rank));
    if (failed(contracted.advance(use)))
      break;
    result = use.getOwner()->getResult(0);
  }
  return {};
}

/// `values` with `bias` added, repeated as `map` says. In the place of the
/// zeros that a contraction usually accumulates into this costs nothing.
static Operation *createSum(IRRewriter &rewriter, Location loc, Value bias,
                            AffineMap map, Value values) {
  auto type = cast<RankedTensorType>(values.getType());
  SmallVector<utils::IteratorType> loops(type.getRank(),
                                         utils::IteratorType::parallel);
  AffineMap identity = rewriter.getMultiDimIdentityMap(type.getRank());
  auto fill = values.getDefiningOp<linalg::FillOp>();
  bool isZero = fill && matchPattern(fill.value(), m_AnyZeroFloat());
  return linalg::GenericOp::create(
      rewriter, loc, type, bias, isZero ? fill.output() : values,
      {map, identity}, loops,
      [&](OpBuilder &b, Location loc, ValueRange arguments) {
        Value value = arguments[0];
        if (!isZero)
          value = arith::AddFOp::create(b, loc, value, arguments[1]);
        linalg::YieldOp::create(b, loc, value);
      });
}

void norm::addToReader(IRRewriter &rewriter, FeatureAxisOpInterface op,
                       OpOperand &weight, Value bias,
                       ArrayRef<int64_t> weightDims, WeightValues &weights) {
  // W·bias keeps the dimensions that the result has of W's, in its order.
  ContractionForm form = *op.getContractionForm();
  AffineMap weightMap = form.maps[form.factors[1] == &weight];
  SmallVector<int64_t> kept;
  Contracted contracted;
  for (auto [dim, expr] : llvm::enumerate(form.resultMap.getResults())) {
    if (std::optional<unsigned> position = weightMap.getResultPosition(expr)) {
      kept.push_back(*position);
      contracted.dims.push_back(dim);
    }
  }
  Value result = op->getResult(0);
  auto resultType = cast<RankedTensorType>(result.getType());
  rewriter.setInsertionPoint(op);
  Location loc = op->getLoc();
  WeightBuilder builder(rewriter, loc);
  contracted.value = builder.contract(weight.get(), bias, weightDims, kept,
                                      resultType.getElementType());
  if (AddedBias added = findAddedBias(op, form, contracted, weights);
      added.operand) {
    Operation *owner = added.operand->getOwner();
    rewriter.setInsertionPoint(owner);
    Value sum = builder.add(added.operand->get(), contracted.value, added.map);
    rewriter.modifyOpInPlace(owner, [&] { added.operand->set(sum); });
    return;
  }
  AffineMap map = contracted.getMap(resultType.getRank());
  if (form.addend && form.addendMap == form.resultMap) {
    Operation *sum =
        createSum(rewriter, loc, contracted.value, map, form.addend->get());
    rewriter.modifyOpInPlace(op, [&] { form.addend->set(sum->getResult(0)); });
    return;
  }
  rewriter.setInsertionPointAfter(op);
  Operation *sum = createSum(rewriter, loc, contracted.value, map, result);
  rewriter.replaceAllUsesExcept(result, sum->getResult(0), sum);
}
