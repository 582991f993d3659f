//===- BiasedValue.cpp - A value as another one plus a weight -------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "BiasedValue.h"

#include "WeightBuilder.h"
#include "WeightGather.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

using namespace mlir;
using namespace mlir::norm;

/// Chains of views longer than this, as cyclic graphs have, aren't followed.
static constexpr unsigned kMaxViews = 64;

/// The value before float casts.
static Value stripCasts(Value value) {
  while (isa_and_nonnull<arith::ExtFOp, arith::TruncFOp>(value.getDefiningOp()))
    value = value.getDefiningOp()->getOperand(0);
  return value;
}

/// Whether a structured op adds its two inputs, element by element.
static bool addsInputs(linalg::LinalgOp op) {
  if (!op.hasPureTensorSemantics() || op.getNumDpsInputs() != 2 ||
      op->getNumResults() != 1 || op.getNumReductionLoops() != 0 ||
      !op.getMatchingIndexingMap(op.getDpsInitOperand(0)).isIdentity())
    return false;
  auto sum = stripCasts(op.getBlock()->getTerminator()->getOperand(0))
                 .getDefiningOp<arith::AddFOp>();
  if (!sum)
    return false;
  Value first = op.getMatchingBlockArgument(op.getDpsInputOperand(0));
  Value second = op.getMatchingBlockArgument(op.getDpsInputOperand(1));
  Value lhs = stripCasts(sum.getLhs()), rhs = stripCasts(sum.getRhs());
  return (lhs == first && rhs == second) || (lhs == second && rhs == first);
}

/// Reads a sum as a value of its own type and a weight.
static std::optional<BiasedValue> matchSum(linalg::LinalgOp op,
                                           ArrayRef<IndexForm> indices,
                                           WeightValues &weights) {
  if (!addsInputs(op))
    return std::nullopt;
  for (unsigned number : {0, 1}) {
    OpOperand *rest = op.getDpsInputOperand(number);
    OpOperand *bias = op.getDpsInputOperand(1 - number);
    if (rest->get().getType() != op->getResult(0).getType() ||
        !op.getMatchingIndexingMap(rest).isIdentity() ||
        weights.isWeight(rest->get()) || !weights.isWeight(bias->get()))
      continue;
    // The weight may be broadcast by ops of its own.
    Value value = bias->get();
    IndexForms biasIndices = getOperandIndices(op, *bias, indices);
    for (unsigned i = 0; i < kMaxViews; ++i) {
      std::optional<ViewSource> source = getViewSource(value, biasIndices);
      if (!source || !weights.isWeight(source->operand->get()))
        break;
      value = source->operand->get();
      biasIndices = std::move(source->indices);
    }
    return BiasedValue{op, rest, value, biasIndices, {}};
  }
  return std::nullopt;
}

std::optional<BiasedValue> norm::findBias(Value value,
                                          ArrayRef<IndexForm> indices,
                                          WeightValues &weights,
                                          Operation **obstacle) {
  IndexForms current(indices);
  SmallVector<OpOperand *> views;
  while (views.size() < kMaxViews) {
    if (auto op = value.getDefiningOp<linalg::LinalgOp>()) {
      if (std::optional<BiasedValue> biased = matchSum(op, current, weights)) {
        biased->views = std::move(views);
        return biased;
      }
    }
    std::optional<ViewSource> source = getViewSource(value, current);
    if (!source)
      break;
    views.push_back(source->operand);
    value = source->operand->get();
    current = std::move(source->indices);
  }
  if (obstacle)
    *obstacle = value.getDefiningOp();
  return std::nullopt;
}

bool norm::hasBiasBefore(Operation *start, WeightValues &weights) {
  llvm::SetVector<Operation *> ops;
  ops.insert(start);
  for (size_t i = 0; i < ops.size() && i < kMaxViews; ++i) {
    if (auto op = dyn_cast<linalg::LinalgOp>(ops[i])) {
      if (op.getNumReductionLoops() != 0)
        continue;
      if (addsInputs(op) &&
          weights.isWeight(op.getDpsInputOperand(0)->get()) !=
              weights.isWeight(op.getDpsInputOperand(1)->get()))
        return true;
    }
    for (Value operand : ops[i]->getOperands())
      if (Operation *def = operand.getDefiningOp())
        ops.insert(def);
  }
  return false;
}

Value norm::rebuildWithoutBias(IRRewriter &rewriter,
                               const BiasedValue &biased) {
  Value value = biased.rest->get();
  OpBuilder::InsertionGuard guard(rewriter);
  for (OpOperand *view : llvm::reverse(biased.views)) {
    Operation *op = view->getOwner();
    rewriter.setInsertionPointAfter(op);
    Operation *clone = rewriter.clone(*op);
    clone->setOperand(view->getOperandNumber(), value);
    value = clone->getResult(0);
  }
  return value;
}

//===----------------------------------------------------------------------===//
// Isolating a bias
//===----------------------------------------------------------------------===//

/// The uses of a value's elements.
static SmallVector<OpOperand *> getReads(Value value) {
  SmallVector<OpOperand *> reads;
  for (OpOperand &use : value.getUses())
    if (!isa<tensor::DimOp>(use.getOwner()))
      reads.push_back(&use);
  return reads;
}

namespace {
/// A slice of a biased value, and how to bias it by itself.
struct BiasedSlice {
  tensor::ExtractSliceOp slice;
  BiasedValue biased;
  WeightGather gather;
};
} // namespace

/// What it takes to add the bias to each of the slices instead.
static FailureOr<std::vector<BiasedSlice>>
planSlices(ArrayRef<OpOperand *> reads, WeightValues &weights) {
  std::vector<BiasedSlice> slices;
  for (OpOperand *read : reads) {
    auto slice = dyn_cast<tensor::ExtractSliceOp>(read->getOwner());
    if (!slice || read->getOperandNumber() != 0)
      return failure();
    Value result = slice.getResult();
    std::optional<BiasedValue> biased =
        findBias(result, getIdentity(result), weights);
    if (!biased)
      return failure();
    FailureOr<WeightGather> gather =
        WeightGather::plan(cast<RankedTensorType>(biased->bias.getType()),
                           biased->biasIndices, slice.getType().getShape());
    if (failed(gather))
      return failure();
    slices.push_back({slice, std::move(*biased), std::move(*gather)});
  }
  return slices;
}

/// slice(rest + bias) as slice(rest) + slice(bias).
static void addBehindSlice(IRRewriter &rewriter, BiasedSlice &planned) {
  tensor::ExtractSliceOp slice = planned.slice;
  Location loc = planned.biased.sum.getLoc();
  Value rest = rebuildWithoutBias(rewriter, planned.biased);
  rewriter.setInsertionPointAfterValue(rest);
  Value bias = planned.gather.build(rewriter, loc, planned.biased.bias);
  auto type = slice.getType();
  Value init = tensor::EmptyOp::create(
      rewriter, loc, tensor::getMixedSizes(rewriter, loc, rest),
      type.getElementType());
  AffineMap identity = rewriter.getMultiDimIdentityMap(type.getRank());
  auto sum = linalg::GenericOp::create(
      rewriter, loc, type, ValueRange{rest, bias}, init,
      {identity, identity.getSubMap(planned.gather.getAxes()), identity},
      SmallVector<utils::IteratorType>(type.getRank(),
                                       utils::IteratorType::parallel),
      [](OpBuilder &b, Location loc, ValueRange arguments) {
        Value addend =
            convertFloat(b, loc, arguments[1], arguments[0].getType());
        Value value = arith::AddFOp::create(b, loc, arguments[0], addend);
        linalg::YieldOp::create(b, loc, value);
      });
  rewriter.replaceAllUsesWith(slice.getResult(), sum.getResult(0));
}

LogicalResult norm::isolateBias(IRRewriter &rewriter, const BiasedValue &biased,
                                OpOperand &reader, WeightValues &weights,
                                llvm::SetVector<Operation *> &replaced) {
  // From the sum down to the reader, where else is the value read?
  SmallVector<OpOperand *> path(llvm::reverse(biased.views));
  path.push_back(&reader);
  std::optional<std::vector<BiasedSlice>> slices;
  for (OpOperand *next : path) {
    SmallVector<OpOperand *> reads = getReads(next->get());
    if (reads.size() == 1)
      continue;
    if (slices)
      return failure();
    FailureOr<std::vector<BiasedSlice>> planned = planSlices(reads, weights);
    if (failed(planned))
      return failure();
    slices = std::move(*planned);
  }
  if (!slices)
    return success();
  for (BiasedSlice &slice : *slices) {
    addBehindSlice(rewriter, slice);
    replaced.insert(slice.slice);
  }
  return success();
}

void norm::eraseIfDead(IRRewriter &rewriter,
                       llvm::SetVector<Operation *> &ops) {
  while (!ops.empty()) {
    Operation *op = ops.pop_back_val();
    if (!isOpTriviallyDead(op))
      continue;
    for (Value operand : op->getOperands())
      if (Operation *def = operand.getDefiningOp())
        ops.insert(def);
    rewriter.eraseOp(op);
  }
}
