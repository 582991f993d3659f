//===- NormHoistWeightPrep.cpp - Prepare weights in the caller ------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "DeadCarriedValues.h"
#include "WeightWork.h"
#include "norm/Analysis/ControlFlowEdges.h"
#include "norm/Analysis/Verdict.h"
#include "norm/Transforms/Passes.h"

#include "mlir/Analysis/CallGraph.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/IRMapping.h"
#include "llvm/ADT/SCCIterator.h"

#include <map>

namespace mlir::norm {
#define GEN_PASS_DEF_NORMHOISTWEIGHTPREP
#include "norm/Transforms/Passes.h.inc"
} // namespace mlir::norm

using namespace mlir;
using namespace mlir::norm;

namespace {
/// Does the work of one function at its calls.
class Hoister {
public:
  Hoister(func::FuncOp function, const WeightWork &work)
      : function(function), work(work), ops(work.getNeededOps()) {}

  void hoistTo(func::CallOp call);

private:
  /// What has been done in a block with some values: calls that pass the same
  /// weights share what is made of them.
  using Key = std::pair<std::pair<Operation *, Block *>, std::vector<void *>>;

  Operation *getOrCreate(Operation *op, func::CallOp call, IRMapping &mapping);

  func::FuncOp function;
  const WeightWork &work;
  SmallVector<Operation *> ops;
  std::map<Key, Operation *> done;
};

struct NormHoistWeightPrep
    : public norm::impl::NormHoistWeightPrepBase<NormHoistWeightPrep> {
  void runOnOperation() override;
};
} // namespace

/// `op`, or the outermost op around it that `inputs` are available before: work
/// on weights isn't to be done again in every round of a loop.
static Operation *getEarliestPlace(Operation *op, ArrayRef<Value> inputs) {
  while (!op->getParentOp()->hasTrait<OpTrait::IsIsolatedFromAbove>() &&
         llvm::none_of(inputs, [&](Value input) {
           return op->getParentRegion()->isAncestor(input.getParentRegion());
         }))
    op = op->getParentOp();
  return op;
}

Operation *Hoister::getOrCreate(Operation *op, func::CallOp call,
                                IRMapping &mapping) {
  SmallVector<Value> inputs;
  for (Value input : getAllInputs(op))
    inputs.push_back(mapping.lookup(input));
  Operation *place = getEarliestPlace(call, inputs);
  Key key{{op, place->getBlock()}, {}};
  for (Value input : inputs)
    key.second.push_back(input.getAsOpaquePointer());
  Operation *&clone = done[key];
  if (!clone || !clone->isBeforeInBlock(place))
    clone = OpBuilder(place).clone(*op, mapping);
  mapping.map(op->getResults(), clone->getResults());
  return clone;
}

void Hoister::hoistTo(func::CallOp call) {
  IRMapping mapping;
  mapping.map(function.getArguments(), call.getOperands());
  for (Operation *op : ops)
    getOrCreate(op, call, mapping);
  for (const WeightWork::Prepared &result : work.getPrepared()) {
    Value value = mapping.lookup(result.value);
    if (result.argument < call->getNumOperands()) {
      call->setOperand(result.argument, value);
      continue;
    }
    call->insertOperands(call->getNumOperands(), value);
    if (ArrayAttr attrs = call.getArgAttrsAttr()) {
      SmallVector<Attribute> wide(attrs.getValue());
      wide.push_back(DictionaryAttr::get(call.getContext()));
      call.setArgAttrsAttr(ArrayAttr::get(call.getContext(), wide));
    }
  }
}

void NormHoistWeightPrep::runOnOperation() {
  ControlFlowEdges edges(getOperation());
  CallGraph callGraph(getOperation());
  SymbolTableCollection globals;
  SmallVector<CarriedPair> unused;
  // Callees come before their callers, so work moves up as far as it can.
  for (auto it = llvm::scc_begin(const_cast<const CallGraph *>(&callGraph));
       !it.isAtEnd(); ++it) {
    const CallGraphNode *node = it->front();
    // A function that calls itself would prepare weights for itself.
    if (node->isExternal() || it.hasCycle())
      continue;
    auto function =
        dyn_cast<func::FuncOp>(node->getCallableRegion()->getParentOp());
    if (!function)
      continue;
    FailureOr<ArrayRef<func::CallOp>> calls = edges.getAllCalls(function);
    if (failed(calls))
      continue;
    WeightWork work(function, globals);
    if (work.isEmpty())
      continue;
    Hoister hoister(function, work);
    for (func::CallOp call : *calls)
      hoister.hoistTo(call);
    SmallVector<Value> used = llvm::filter_to_vector(
        ValueRange(function.getArguments()),
        [](Value argument) { return !argument.use_empty(); });
    work.takePrepared();
    for (Value argument : used)
      if (argument.use_empty())
        unused.push_back({argument, /*beside=*/Value()});
    emitConverted(function, "norm-weight-prep-hoisted",
                  countOf(work.getPrepared().size(), "weight") +
                      " prepared at " + countOf(calls->size(), "call"));
  }
  // What only the preparation needed isn't passed any more.
  IRRewriter rewriter(&getContext());
  if (!unused.empty())
    eraseDeadCarriedValues(rewriter, getOperation(), edges, unused,
                           [](Operation *) { return false; });
}
