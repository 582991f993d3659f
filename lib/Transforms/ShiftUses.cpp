//===- ShiftUses.cpp - Who would see a shift of rows ----------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ShiftUses.h"

#include "norm/Analysis/SoftmaxFacts.h"
#include "norm/Interfaces/IndexForm.h"

#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;
using namespace mlir::norm;

// From scores to their softmax there are some ten ops, a few at a time between
// values that all goes through.
static constexpr unsigned kMaxSteps = 64;
static constexpr unsigned kMaxOps = 32;

/// The ops that read the value's elements.
static llvm::SetVector<Operation *> getReaders(Value value) {
  llvm::SetVector<Operation *> readers;
  for (Operation *user : value.getUsers())
    if (!isa<tensor::DimOp>(user))
      readers.insert(user);
  return readers;
}

/// Whether what an op computes can be followed in `block`.
static bool isFollowed(Operation *op, Block *block) {
  return op->getBlock() == block && !op->hasTrait<OpTrait::IsTerminator>() &&
         isMemoryEffectFree(op);
}

/// One of some ops that can't be followed, or else the first.
static Operation *findNext(const llvm::SetVector<Operation *> &ops,
                           Block *block) {
  for (Operation *op : ops)
    if (!isFollowed(op, block))
      return op;
  return *llvm::min_element(
      ops, [](Operation *a, Operation *b) { return a->isBeforeInBlock(b); });
}

/// The dimension of a view's result that dimension `dim` of `value` has become.
static std::optional<int64_t> getDimInView(Operation *view, Value value,
                                           int64_t dim) {
  if (view->getNumResults() != 1 ||
      !isa<RankedTensorType>(view->getResult(0).getType()))
    return std::nullopt;
  Value result = view->getResult(0);
  auto type = cast<RankedTensorType>(result.getType());
  std::optional<ViewSource> source = getViewSource(result, getIdentity(result));
  if (!source || source->operand->get() != value)
    return std::nullopt;
  for (auto [resultDim, extent] : llvm::enumerate(type.getShape())) {
    if (!source->indices[dim].isAxis(resultDim, extent))
      continue;
    for (auto [sourceDim, index] : llvm::enumerate(source->indices))
      if (static_cast<int64_t>(sourceDim) != dim && index.dependsOn(resultDim))
        return std::nullopt;
    return resultDim;
  }
  return std::nullopt;
}

namespace {
/// What is computed from a value, op by op in their order.
class Consequences {
public:
  explicit Consequences(Value value)
      : block(value.getParentBlock()), pending(getReaders(value)) {
    dependents.insert(value);
  }

  bool isDone() const { return pending.empty(); }
  /// Takes the next op; fails if there is one that can't be followed.
  LogicalResult advance();
  /// The value that all further consequences go through, if it is one.
  Value getBottleneck() const;
  const DenseSet<Value> &getDependents() const { return dependents; }

private:
  Block *block;
  llvm::SetVector<Operation *> pending;
  DenseSet<Value> dependents;
};
} // namespace

LogicalResult Consequences::advance() {
  Operation *next = findNext(pending, block);
  if (!isFollowed(next, block))
    return failure();
  pending.remove(next);
  for (Value result : next->getResults()) {
    dependents.insert(result);
    pending.set_union(getReaders(result));
  }
  return success();
}

Value Consequences::getBottleneck() const {
  Value bottleneck;
  for (Operation *op : pending) {
    for (Value operand : op->getOperands()) {
      if (!dependents.contains(operand) || operand == bottleneck)
        continue;
      if (bottleneck)
        return {};
      bottleneck = operand;
    }
  }
  return bottleneck;
}

/// Whether all consequences of a shift of `value` end, or go on from a value
/// (`next`) that is shifted itself.
static bool followShift(Value value, int64_t dim, Value &next) {
  Consequences consequences(value);
  for (unsigned i = 0; i < kMaxOps; ++i) {
    if (consequences.isDone())
      return true;
    if (failed(consequences.advance()))
      return false;
    Value bottleneck = consequences.getBottleneck();
    if (!bottleneck || bottleneck == value ||
        !isa<RankedTensorType>(bottleneck.getType()))
      continue;
    ShiftEffect effect =
        getShiftEffect(bottleneck, value, dim, consequences.getDependents());
    if (effect == ShiftEffect::Unknown)
      continue;
    if (effect == ShiftEffect::Shift)
      next = bottleneck;
    return true;
  }
  return false;
}

bool norm::isShiftUnseen(Value value, int64_t dim, Operation *&obstacle) {
  for (unsigned i = 0; i < kMaxSteps; ++i) {
    llvm::SetVector<Operation *> readers = getReaders(value);
    if (readers.empty())
      return true;
    obstacle = findNext(readers, value.getParentBlock());
    if (readers.size() == 1) {
      if (std::optional<int64_t> viewDim =
              getDimInView(readers.front(), value, dim)) {
        value = readers.front()->getResult(0);
        dim = *viewDim;
        continue;
      }
    }
    Value next;
    if (!followShift(value, dim, next))
      return false;
    if (!next)
      return true;
    value = next;
  }
  return false;
}
