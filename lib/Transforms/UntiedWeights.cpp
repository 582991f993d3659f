//===- UntiedWeights.cpp - What becomes of tied weights -------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "UntiedWeights.h"

#include "AffineReaders.h"
#include "WeightSlice.h"
#include "norm/Analysis/Verdict.h"
#include "norm/Interfaces/LinalgOps.h"
#include "norm/Interfaces/TosaOps.h"
#include "norm/Transforms/WeightPrep.h"

#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "llvm/ADT/SetVector.h"

#include <map>

using namespace mlir;
using namespace mlir::norm;

void norm::emitKeptWeight(Value weight, Operation *reader) {
  emitKept(reader, "norm-tied-weight",
           "the weight at " + describe(weight.getLoc()) +
               " stays one: what is read from it is centred at run time, where "
               "that pays; a centred copy would take " +
               sizeOf(weight) + " more");
}

/// What `value` is a view of, or null.
static Value getViewed(Value value) {
  Operation *def = value.getDefiningOp();
  if (isa_and_nonnull<tensor::CastOp, tensor::CollapseShapeOp,
                      tensor::ExpandShapeOp, tensor::ExtractSliceOp>(def))
    return def->getOperand(0);
  if (def && isTosaView(def))
    return def->getOperand(0);
  if (auto op = dyn_cast_or_null<linalg::LinalgOp>(def); op && yieldsInput(op))
    return op.getDpsInputOperand(0)->get();
  if (std::optional<WeightSlice> slice = WeightSlice::get(value))
    return slice->source;
  return {};
}

namespace {
/// The readers of one weight, wherever the program has it.
class ReaderSearch {
public:
  /// Looks for readers other than `uses`. Work that is done ahead counts if
  /// `evenAhead` is set.
  ReaderSearch(const SameWeights &weights, ArrayRef<OpOperand *> uses,
               bool evenAhead);

  /// An op that needs the values of the weight, or of what it is a view of;
  /// null if there is none.
  Operation *findOther();

private:
  Operation *findReader(Value value);

  const SameWeights &weights;
  bool evenAhead;
  /// What the weight is: it comes to the uses from there, by `path`.
  llvm::SetVector<Value> origins;
  llvm::SmallPtrSet<OpOperand *, 8> path;
  /// Arguments and results that it comes to elsewhere.
  DenseSet<Value> others;
};
} // namespace

ReaderSearch::ReaderSearch(const SameWeights &weights,
                           ArrayRef<OpOperand *> uses, bool evenAhead)
    : weights(weights), evenAhead(evenAhead) {
  for (OpOperand *use : uses) {
    origins.insert(use->get());
    path.insert(use);
  }
  for (size_t i = 0; i < origins.size(); ++i) {
    Value value = origins[i];
    origins.insert_range(weights.getTwins(value));
    for (OpOperand *operand : weights.getCallOperands(value)) {
      origins.insert(operand->get());
      path.insert(operand);
    }
    Value viewed = getViewed(value);
    if (!viewed)
      continue;
    origins.insert(viewed);
    value.getDefiningOp()->walk([&](Operation *op) {
      for (OpOperand &operand : op->getOpOperands())
        if (operand.get() == viewed)
          path.insert(&operand);
    });
  }
}

Operation *ReaderSearch::findReader(Value value) {
  for (OpOperand &use : value.getUses()) {
    Operation *op = use.getOwner();
    if (path.contains(&use) || isa<tensor::DimOp>(op) || isOpTriviallyDead(op))
      continue;
    // Calls read what they hand the weight on to.
    SmallVector<Value> targets = weights.getEdges().getTargets(use);
    for (Value target : targets)
      if (!origins.contains(target) && others.insert(target).second)
        if (Operation *reader = findReader(target))
          return reader;
    if (targets.empty() && (evenAhead || !isWeightPrep(op)))
      return op;
  }
  return nullptr;
}

Operation *ReaderSearch::findOther() {
  for (Value origin : origins) {
    if (Operation *reader = findReader(origin))
      return reader;
    if (Operation *reader = weights.getOutsideReader(origin))
      return reader;
  }
  return nullptr;
}

/// `value` before ops that hand on its elements in order.
static Value stripReshapes(Value value) {
  while (isa_and_nonnull<tensor::CastOp, tensor::CollapseShapeOp,
                         tensor::ExpandShapeOp>(value.getDefiningOp()))
    value = value.getDefiningOp()->getOperand(0);
  return value;
}

static Value stripViews(Value value) {
  while (Value viewed = getViewed(value))
    value = viewed;
  return value;
}

/// Whether a weight that comes to `weight` always comes there with the same
/// `factor`, as far as can be told: calls may hand the same weight on with one
/// and with another.
static bool hasOneFactor(Value weight, Value factor, Operation *reader,
                         const SameWeights &weights) {
  if (weights.getKey(factor))
    return true;
  // More calls, or ones further away, aren't followed.
  constexpr unsigned kMaxContexts = 1 << 12;
  struct Context {
    func::FuncOp function;
    Value weight;
    /// Null if it isn't known.
    Value factor;
  };
  auto getKey = [&](Value value) -> const void * {
    const void *key = weights.getKey(value);
    return key || !value ? key : value.getAsOpaquePointer();
  };
  auto getIn = [](func::CallOp call, func::FuncOp callee, Value value) {
    auto argument = dyn_cast_if_present<BlockArgument>(value);
    return argument && argument.getOwner() == &callee.getBody().front()
               ? call->getOperand(argument.getArgNumber())
               : Value();
  };

  // On the way to the function's arguments both are the same for all calls.
  SmallVector<Context> contexts{{reader->getParentOfType<func::FuncOp>(),
                                 stripViews(weight), stripViews(factor)}};
  DenseMap<const void *, const void *> factors;
  for (size_t i = 0; i < contexts.size(); ++i) {
    if (contexts.size() > kMaxContexts)
      return false;
    Context context = contexts[i];
    ArrayRef<func::CallOp> calls;
    if (context.function &&
        !(weights.getKey(context.weight) && weights.getKey(context.factor)))
      calls = weights.getEdges().getCalls(context.function);
    for (func::CallOp call : calls) {
      Value callWeight = getIn(call, context.function, context.weight);
      Value callFactor = getIn(call, context.function, context.factor);
      if (callFactor)
        callFactor = stripReshapes(callFactor);
      else if (weights.getKey(context.factor))
        callFactor = context.factor;
      contexts.push_back({call->getParentOfType<func::FuncOp>(),
                          callWeight ? stripViews(callWeight) : context.weight,
                          callFactor});
    }
    if (!calls.empty())
      continue;
    const void *key = getKey(context.factor);
    auto [it, isNew] = factors.try_emplace(getKey(context.weight), key);
    if (!isNew && (!key || it->second != key))
      return false;
  }
  return true;
}

Operation *norm::findOtherReader(OpOperand &use, const SameWeights &weights) {
  return ReaderSearch(weights, &use, /*evenAhead=*/true).findOther();
}

WeightTies::WeightTies(Operation *root, TiedWeights tied) {
  if (tied == TiedWeights::Keep)
    weights.emplace(root);
}

std::optional<Obstacle> WeightTies::find(OpOperand &use, Value factor) const {
  if (!weights)
    return std::nullopt;
  std::string text = describe(use.getOwner()) + " reads the weight at " +
                     describe(use.get().getLoc());
  if (Operation *other =
          ReaderSearch(*weights, &use, /*evenAhead=*/false).findOther())
    return Obstacle{"norm-kept-tied-weight",
                    text + ", which " + describeReading(other)};
  if (factor && !hasOneFactor(use.get(), factor, use.getOwner(), *weights))
    return Obstacle{"norm-kept-tied-weight",
                    text + ", which calls give it with different scales"};
  return std::nullopt;
}

void norm::reportUntiedWeights(Operation *root) {
  // Copies of one weight that are centred alike are one.
  SameWeights weights(root);
  std::map<std::pair<const void *, SmallVector<int64_t>>, unsigned> numbers;
  SmallVector<SmallVector<OpOperand *>> copies;
  root->walk([&](CenterOp center) {
    if (!isWeightPrep(center))
      return;
    Value weight = center.getInput();
    const void *key = weights.getKey(weight);
    auto [it, isNew] = numbers.try_emplace(
        {key ? key : weight.getAsOpaquePointer(), center.getFeatureDims()},
        copies.size());
    if (isNew)
      copies.emplace_back();
    copies[it->second].push_back(&center.getInputMutable());
  });
  for (ArrayRef<OpOperand *> uses : copies)
    if (Operation *reader =
            ReaderSearch(weights, uses, /*evenAhead=*/true).findOther())
      emitConverted(uses.front()->getOwner(), "norm-untied-weight",
                    "the weight is centred in a copy, which takes " +
                        sizeOf(uses.front()->get()) +
                        " more: " + describeReading(reader, "it "));
}
