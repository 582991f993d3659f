//===- BiasedValue.cpp - A value as another one plus a weight -------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "BiasedValue.h"

#include "WeightBuilder.h"
#include "WeightGather.h"
#include "norm/Interfaces/FeatureAxisOpInterface.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Tosa/IR/TosaOps.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

using namespace mlir;
using namespace mlir::norm;

/// Chains of views longer than this, as cyclic graphs have, aren't followed.
static constexpr unsigned kMaxViews = 64;

/// The weight that `value` is, before the views that broadcast it. (A broadcast
/// to a shape that isn't static is no weight by itself.)
static std::optional<std::pair<Value, IndexForms>>
findWeight(Value value, IndexForms indices, WeightValues &weights) {
  for (unsigned i = 0; i < kMaxViews; ++i) {
    std::optional<ViewSource> source = getViewSource(value, indices);
    if (weights.isWeight(value) &&
        (!source || !weights.isWeight(source->operand->get())))
      return std::pair(value, std::move(indices));
    if (!source)
      break;
    value = source->operand->get();
    indices = std::move(source->indices);
  }
  return std::nullopt;
}

/// Reads a sum as a value of its own type and a weight.
static std::optional<BiasedValue>
matchSum(Operation *op, ArrayRef<IndexForm> indices, WeightValues &weights) {
  FailureOr<SumForm> form = getSumForm(op);
  if (failed(form))
    return std::nullopt;
  for (unsigned number : {0, 1}) {
    OpOperand *rest = form->addends[number];
    OpOperand *bias = form->addends[1 - number];
    if (rest->get().getType() != op->getResult(0).getType() ||
        !form->maps[number].isIdentity() ||
        findWeight(rest->get(), IndexForms(indices), weights))
      continue;
    if (auto weight = findWeight(
            bias->get(), readThrough(form->maps[1 - number], indices), weights))
      return BiasedValue{
          op, rest, weight->first, std::move(weight->second), {}};
  }
  return std::nullopt;
}

/// Reads a contraction as one that accumulates into zeros, and a weight.
static std::optional<BiasedValue> matchAccumulator(Operation *op,
                                                   ArrayRef<IndexForm> indices,
                                                   WeightValues &weights) {
  FailureOr<ContractionForm> form = getContractionForm(op);
  if (failed(form) || !form->addend ||
      matchPattern(form->addend->get(), m_AnyZeroFloat()))
    return std::nullopt;
  std::optional<IndexForms> loops =
      getLoops(form->resultMap, form->getLoopExtents(), indices,
               /*firstFreeAxis=*/0);
  if (!loops)
    return std::nullopt;
  auto weight = findWeight(form->addend->get(),
                           readThrough(form->addendMap, *loops), weights);
  if (!weight)
    return std::nullopt;
  return BiasedValue{
      op, /*rest=*/nullptr, weight->first, std::move(weight->second), {}};
}

std::optional<BiasedValue> norm::findBias(Value value,
                                          ArrayRef<IndexForm> indices,
                                          WeightValues &weights,
                                          Operation **obstacle) {
  IndexForms current(indices);
  SmallVector<OpOperand *> views;
  while (views.size() < kMaxViews) {
    if (Operation *op = value.getDefiningOp()) {
      std::optional<BiasedValue> biased = matchSum(op, current, weights);
      if (!biased)
        biased = matchAccumulator(op, current, weights);
      if (biased) {
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
    if (ops[i]->getNumResults() == 1 &&
        isa<RankedTensorType>(ops[i]->getResult(0).getType()) &&
        findBias(ops[i]->getResult(0), getIdentity(ops[i]->getResult(0)),
                 weights))
      return true;
    if (succeeded(getContractionForm(ops[i])))
      continue;
    for (Value operand : ops[i]->getOperands())
      if (Operation *def = operand.getDefiningOp())
        ops.insert(def);
  }
  return false;
}

/// Zeros in the place of `value`.
static Value createZeros(IRRewriter &rewriter, Location loc, Value value) {
  auto type = cast<RankedTensorType>(value.getType());
  Value zero = arith::ConstantOp::create(
      rewriter, loc, rewriter.getZeroAttr(type.getElementType()));
  Value empty = tensor::EmptyOp::create(
      rewriter, loc, tensor::getMixedSizes(rewriter, loc, value),
      type.getElementType());
  return linalg::FillOp::create(rewriter, loc, zero, empty).getResult(0);
}

Value norm::rebuildWithoutBias(IRRewriter &rewriter,
                               const BiasedValue &biased) {
  OpBuilder::InsertionGuard guard(rewriter);
  Value value;
  if (biased.rest) {
    value = biased.rest->get();
  } else {
    Operation *op = biased.sum;
    OpOperand *addend = getContractionForm(op)->addend;
    rewriter.setInsertionPoint(op);
    Value zeros = createZeros(rewriter, op->getLoc(), addend->get());
    Operation *clone = rewriter.clone(*op);
    clone->setOperand(addend->getOperandNumber(), zeros);
    value = clone->getResult(0);
  }
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
  OpOperand *read;
  BiasedValue biased;
  WeightGather gather;
};
} // namespace

/// What it takes to add the bias to each of the slices instead.
static FailureOr<std::vector<BiasedSlice>>
planSlices(ArrayRef<OpOperand *> reads, WeightValues &weights) {
  std::vector<BiasedSlice> slices;
  for (OpOperand *read : reads) {
    // Anything else would have all of the bias added once more.
    if (!isa<tensor::ExtractSliceOp, tosa::SliceOp>(read->getOwner()) ||
        read->getOperandNumber() != 0)
      return failure();
    Value result = read->getOwner()->getResult(0);
    std::optional<BiasedValue> biased =
        findBias(result, getIdentity(result), weights);
    // A contraction isn't done again for each slice.
    if (!biased || !biased->rest)
      return failure();
    FailureOr<WeightGather> gather = WeightGather::plan(
        cast<RankedTensorType>(biased->bias.getType()), biased->biasIndices,
        cast<RankedTensorType>(result.getType()).getShape());
    if (failed(gather))
      return failure();
    slices.push_back({read, std::move(*biased), std::move(*gather)});
  }
  return slices;
}

/// slice(unbiased + bias) as slice(unbiased) + slice(bias).
static void addBehindSlice(IRRewriter &rewriter, BiasedSlice &planned,
                           Value unbiased) {
  Operation *slice = planned.read->getOwner();
  Location loc = planned.biased.sum->getLoc();
  rewriter.setInsertionPointAfter(slice);
  Operation *clone = rewriter.clone(*slice);
  clone->setOperand(0, unbiased);
  Value rest = clone->getResult(0);
  Value bias = planned.gather.build(rewriter, loc, planned.biased.bias);
  auto type = cast<RankedTensorType>(rest.getType());
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
  rewriter.replaceAllUsesWith(slice->getResult(0), sum.getResult(0));
}

LogicalResult norm::isolateBias(IRRewriter &rewriter, const BiasedValue &biased,
                                OpOperand &reader, WeightValues &weights,
                                llvm::SetVector<Operation *> &replaced) {
  // From the sum down to the reader, where else is the value read?
  SmallVector<OpOperand *> path(llvm::reverse(biased.views));
  path.push_back(&reader);
  std::optional<std::vector<BiasedSlice>> slices;
  BiasedValue beforeSlices = biased;
  for (auto [numViews, next] : llvm::enumerate(path)) {
    SmallVector<OpOperand *> reads = getReads(next->get());
    if (reads.size() == 1)
      continue;
    if (slices)
      return failure();
    FailureOr<std::vector<BiasedSlice>> planned = planSlices(reads, weights);
    if (failed(planned))
      return failure();
    slices = std::move(*planned);
    beforeSlices.views =
        SmallVector<OpOperand *>(ArrayRef(biased.views).take_back(numViews));
  }
  if (!slices)
    return success();
  Value unbiased = rebuildWithoutBias(rewriter, beforeSlices);
  for (BiasedSlice &slice : *slices) {
    addBehindSlice(rewriter, slice, unbiased);
    replaced.insert(slice.read->getOwner());
  }
  return success();
}

void norm::eraseIfDead(IRRewriter &rewriter, llvm::SetVector<Operation *> &ops,
                       WeightValues &weights) {
  while (!ops.empty()) {
    Operation *op = ops.pop_back_val();
    if (!isOpTriviallyDead(op))
      continue;
    for (Value operand : op->getOperands())
      if (Operation *def = operand.getDefiningOp())
        ops.insert(def);
    weights.forget(op);
    rewriter.eraseOp(op);
  }
}
