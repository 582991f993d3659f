//===- DeadCarriedValues.cpp - What control flow needn't hand on ----------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "DeadCarriedValues.h"
#include "Signatures.h"

#include "norm/Transforms/DeadOps.h"

#include "mlir/Interfaces/ControlFlowInterfaces.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "llvm/ADT/BitVector.h"

using namespace mlir;
using namespace mlir::norm;

namespace {
/// Finds out which of some carried values are needed: from what has effects or
/// leaves the program, against the flow of data.
class Liveness {
public:
  Liveness(Operation *root, const ControlFlowEdges &edges,
           ArrayRef<Value> targets, function_ref<bool(Operation *)> isCopied);

  /// The carried value with this target, if nothing needs it; or null.
  const CarriedValue *getDead(Value target) const;

private:
  void insert(Value value) {
    if (live.insert(value).second)
      worklist.push_back(value);
  }
  bool isRemovable(Operation *op) const {
    return !isa<RegionBranchOpInterface>(op) &&
           (wouldOpBeTriviallyDead(op) || isCopied(op));
  }

  function_ref<bool(Operation *)> isCopied;
  SmallVector<CarriedValue> carried;
  DenseMap<Value, unsigned> carriedOfTarget;
  DenseMap<OpOperand *, unsigned> carriedOfSource;
  DenseSet<Value> live;
  SmallVector<Value> worklist;
};
} // namespace

Liveness::Liveness(Operation *root, const ControlFlowEdges &edges,
                   ArrayRef<Value> targets,
                   function_ref<bool(Operation *)> isCopied)
    : isCopied(isCopied) {
  for (Value target : targets) {
    if (carriedOfTarget.contains(target))
      continue;
    FailureOr<CarriedValue> value = edges.getCarried(target);
    if (failed(value))
      continue;
    for (Value other : value->targets)
      carriedOfTarget[other] = carried.size();
    for (const CarriedValue::Source &source : value->sources)
      carriedOfSource[&source.op->getOpOperand(source.operand)] =
          carried.size();
    carried.push_back(std::move(*value));
  }
  root->walk([&](Operation *op) {
    if (isRemovable(op))
      return;
    for (OpOperand &operand : op->getOpOperands())
      if (!carriedOfSource.contains(&operand))
        insert(operand.get());
  });
  while (!worklist.empty()) {
    Value value = worklist.pop_back_val();
    if (auto it = carriedOfTarget.find(value); it != carriedOfTarget.end())
      for (const CarriedValue::Source &source : carried[it->second].sources)
        insert(source.getValue());
    if (Operation *op = value.getDefiningOp(); op && isRemovable(op))
      for (Value operand : op->getOperands())
        insert(operand);
  }
}

const CarriedValue *Liveness::getDead(Value target) const {
  auto it = carriedOfTarget.find(target);
  if (it == carriedOfTarget.end() ||
      llvm::any_of(carried[it->second].targets,
                   [&](Value other) { return live.contains(other); }))
    return nullptr;
  return &carried[it->second];
}

/// Hands on what `from` hands on in the place of `to`, which takes the same
/// ways, so that `from` is dead instead.
static void takePlace(RewriterBase &rewriter, const CarriedValue &from,
                      const CarriedValue &to) {
  for (const CarriedValue::Source &source : from.sources)
    for (const CarriedValue::Source &other : to.sources)
      if (source.op == other.op && source.successor == other.successor)
        rewriter.modifyOpInPlace(other.op, [&] {
          other.op->setOperand(other.operand, source.getValue());
        });
  for (Value target : from.targets)
    for (Value other : to.targets)
      if (target.getDefiningOp() == other.getDefiningOp() &&
          target.getParentBlock() == other.getParentBlock())
        rewriter.replaceAllUsesWith(target, other);
}

/// Adds a number to a set of numbers below `size`.
static void insertInto(llvm::BitVector &set, unsigned number, unsigned size) {
  set.resize(size);
  set.set(number);
}

static void eraseAttrs(ArrayAttr attrs, const llvm::BitVector &set,
                       function_ref<void(ArrayAttr)> replace) {
  if (!attrs)
    return;
  SmallVector<Attribute> kept;
  for (auto [number, attr] : llvm::enumerate(attrs))
    if (!set.test(number))
      kept.push_back(attr);
  replace(ArrayAttr::get(attrs.getContext(), kept));
}

namespace {
/// The operands, arguments and results to erase, each list of them at once.
/// What is erased itself in between needs no more.
struct Erasure : RewriterBase::ForwardingListener {
  using ForwardingListener::ForwardingListener;

  llvm::MapVector<Operation *, llvm::BitVector> operands, results,
      functionResults;
  llvm::MapVector<std::pair<Operation *, unsigned>, llvm::BitVector>
      successorOperands;
  llvm::MapVector<Block *, llvm::BitVector> arguments;

  DenseSet<void *> erased;

  void notifyOperationErased(Operation *op) override {
    ForwardingListener::notifyOperationErased(op);
    erased.insert(op);
  }
  void notifyBlockErased(Block *block) override {
    ForwardingListener::notifyBlockErased(block);
    erased.insert(block);
  }

  void insert(const CarriedValue &carried);
  void eraseSources(RewriterBase &rewriter);
  void eraseTargets(RewriterBase &rewriter, ControlFlowEdges &edges);
};
} // namespace

void Erasure::insert(const CarriedValue &carried) {
  for (const CarriedValue::Source &source : carried.sources) {
    Operation *op = source.op;
    if (source.successor) {
      // All targets of a branch are arguments of one block.
      auto argument = cast<BlockArgument>(carried.targets.front());
      insertInto(successorOperands[{op, *source.successor}],
                 argument.getArgNumber(),
                 argument.getOwner()->getNumArguments());
      continue;
    }
    insertInto(operands[op], source.operand, op->getNumOperands());
    if (isa<func::ReturnOp>(op))
      insertInto(functionResults[op->getParentOp()], source.operand,
                 op->getNumOperands());
  }
  for (Value target : carried.targets) {
    if (auto argument = dyn_cast<BlockArgument>(target))
      insertInto(arguments[argument.getOwner()], argument.getArgNumber(),
                 argument.getOwner()->getNumArguments());
    else
      insertInto(results[target.getDefiningOp()],
                 cast<OpResult>(target).getResultNumber(),
                 target.getDefiningOp()->getNumResults());
  }
}

void Erasure::eraseSources(RewriterBase &rewriter) {
  for (auto &[key, set] : successorOperands) {
    auto branch = cast<BranchOpInterface>(key.first);
    rewriter.modifyOpInPlace(branch, [&, &set = set, &key = key] {
      for (int number = set.find_last(); number >= 0;
           number = set.find_prev(number))
        branch.getSuccessorOperands(key.second).erase(number);
    });
  }
  for (auto &[op, set] : operands)
    rewriter.modifyOpInPlace(op, [&, op = op, &set = set] {
      op->eraseOperands(set);
      if (auto call = dyn_cast<func::CallOp>(op))
        eraseAttrs(call.getArgAttrsAttr(), set,
                   [&](ArrayAttr attrs) { call.setArgAttrsAttr(attrs); });
    });
}

void Erasure::eraseTargets(RewriterBase &rewriter, ControlFlowEdges &edges) {
  for (auto &[block, set] : arguments) {
    if (erased.contains(block))
      continue;
    rewriter.modifyOpInPlace(
        block->getParentOp(), [&, block = block, &set = set] {
          auto function = dyn_cast<func::FuncOp>(block->getParentOp());
          if (function && block->isEntryBlock())
            (void)function.eraseArguments(set);
          else
            block->eraseArguments(set);
        });
  }
  for (auto &[op, set] : functionResults)
    rewriter.modifyOpInPlace(op, [&, op = op, &set = set] {
      (void)cast<func::FuncOp>(op).eraseResults(set);
    });
  for (auto &[op, set] : results) {
    if (erased.contains(op))
      continue;
    SmallVector<Type> types;
    SmallVector<Value> kept;
    for (Value result : op->getResults())
      if (!set.test(cast<OpResult>(result).getResultNumber())) {
        types.push_back(result.getType());
        kept.push_back(result);
      }
    rewriter.setInsertionPoint(op);
    Operation *narrow = cloneWithResults(rewriter, op, types);
    if (auto call = dyn_cast<func::CallOp>(narrow)) {
      eraseAttrs(call.getResAttrsAttr(), set,
                 [&](ArrayAttr attrs) { call.setResAttrsAttr(attrs); });
      edges.replaceCall(cast<func::CallOp>(op), call);
    }
    for (auto [from, to] : llvm::zip_equal(kept, narrow->getResults()))
      rewriter.replaceAllUsesWith(from, to);
    rewriter.eraseOp(op);
  }
}

void norm::eraseDeadCarriedValues(RewriterBase &rewriter, Operation *root,
                                  ControlFlowEdges &edges,
                                  ArrayRef<CarriedPair> pairs,
                                  function_ref<bool(Operation *)> isCopied) {
  SmallVector<Value> targets;
  for (const CarriedPair &pair : pairs)
    for (Value target : {pair.target, pair.beside})
      if (target)
        targets.push_back(target);
  Liveness liveness(root, edges, targets, isCopied);
  Erasure erasure(rewriter.getListener());
  DenseSet<const CarriedValue *> placed;
  for (const CarriedPair &pair : pairs) {
    const CarriedValue *dead = liveness.getDead(pair.target);
    const CarriedValue *deadBeside =
        pair.beside ? liveness.getDead(pair.beside) : nullptr;
    // What it is computed from may be erased.
    if (deadBeside)
      erasure.insert(*deadBeside);
    if (!dead || !placed.insert(dead).second)
      continue;
    FailureOr<CarriedValue> beside = failure();
    if (pair.beside && !deadBeside)
      beside = edges.getCarried(pair.beside);
    if (failed(beside)) {
      erasure.insert(*dead);
      continue;
    }
    takePlace(rewriter, *beside, *dead);
    erasure.insert(*beside);
  }
  erasure.eraseSources(rewriter);
  // What used the targets and fed the sources.
  IRRewriter eraser(rewriter.getContext(), &erasure);
  eraseDeadOps(eraser, root, isCopied);
  erasure.eraseTargets(rewriter, edges);
}
