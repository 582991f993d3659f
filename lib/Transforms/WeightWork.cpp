//===- WeightWork.cpp - Work on weights in a function ---------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "WeightWork.h"

#include "norm/Analysis/WeightValues.h"
#include "norm/Interfaces/WeightSourceOpInterface.h"
#include "norm/Transforms/WeightPrep.h"

#include "mlir/Interfaces/SideEffectInterfaces.h"

using namespace mlir;
using namespace mlir::norm;

WeightWork::WeightWork(func::FuncOp function, SymbolTableCollection &globals)
    : function(function), globals(globals) {
  collectOps();
  collectInternalOps();
  collectPrepared();
}

bool WeightWork::isWeight(Value value) {
  if (Operation *op = value.getDefiningOp())
    return ops.contains(op);
  return cast<BlockArgument>(value).getOwner() == &function.front();
}

void WeightWork::collectOps() {
  for (BlockArgument argument : function.getArguments())
    atRunTime.insert(argument);
  function.walk<WalkOrder::PreOrder>([&](Operation *op) {
    if (op == function)
      return;
    llvm::SetVector<Value> inputs = getAllInputs(op);
    bool isSource = getWeightSource(op, globals) != nullptr;
    bool onWeights = op->getNumResults() > 0 && (isPure(op) || isSource) &&
                     llvm::all_of(inputs, [&](Value v) { return isWeight(v); });
    if (!onWeights) {
      if (isWeightPrep(op))
        dependent.push_back(op);
      return;
    }
    ops.insert(op);
    bool isLoaded = isSource || llvm::any_of(inputs, [&](Value input) {
                      return atRunTime.contains(input);
                    });
    if (!isLoaded)
      return; // constants are for folding
    atRunTime.insert(op->result_begin(), op->result_end());
    if (isWeightPrep(op))
      moved.insert(op);
  });
}

/// Whether `user`, or an op around it, moves or is needed only by what moves.
bool WeightWork::isInternalUse(Operation *user) {
  for (; user != function; user = user->getParentOp())
    if (moved.contains(user) || internal.contains(user))
      return true;
  return false;
}

void WeightWork::collectInternalOps() {
  for (Operation *op : llvm::reverse(ops))
    if (llvm::all_of(op->getUsers(),
                     [&](Operation *user) { return isInternalUse(user); }))
      internal.insert(op);
}

void WeightWork::collectPrepared() {
  unsigned numArguments = function.getNumArguments();
  for (Operation *op : ops) {
    if (!moved.contains(op) || internal.contains(op))
      continue;
    for (Value result : op->getResults()) {
      if (llvm::all_of(result.getUsers(),
                       [&](Operation *user) { return isInternalUse(user); }))
        continue;
      std::optional<unsigned> place = findPlace(result);
      prepared.push_back({result, place ? *place : numArguments++});
    }
  }
  llvm::sort(prepared, [](const Prepared &lhs, const Prepared &rhs) {
    return lhs.argument < rhs.argument;
  });
}

/// The argument in whose place `value` can stand: the nearest of its type that
/// it is made from, if that is used for nothing else.
std::optional<unsigned> WeightWork::findPlace(Value value) {
  llvm::SetVector<Value> sources;
  sources.insert(value);
  for (size_t i = 0; i < sources.size(); ++i) {
    if (Operation *op = sources[i].getDefiningOp()) {
      for (Value input : getAllInputs(op))
        sources.insert(input);
      continue;
    }
    auto argument = cast<BlockArgument>(sources[i]);
    if (argument.getType() != value.getType())
      continue;
    unsigned number = argument.getArgNumber();
    bool isFree =
        llvm::all_of(argument.getUsers(),
                     [&](Operation *user) { return isInternalUse(user); }) &&
        takenArguments.insert(number).second;
    return isFree ? std::optional<unsigned>(number) : std::nullopt;
  }
  return std::nullopt;
}

/// What is prepared and all that it is made from.
llvm::SetVector<Value> WeightWork::getNeededValues() const {
  llvm::SetVector<Value> needed;
  for (const Prepared &result : prepared)
    needed.insert(result.value);
  for (size_t i = 0; i < needed.size(); ++i)
    if (Operation *op = needed[i].getDefiningOp())
      needed.insert_range(getAllInputs(op));
  return needed;
}

SmallVector<Operation *> WeightWork::getNeededOps() const {
  llvm::DenseSet<Operation *> needed;
  for (Value value : getNeededValues())
    if (Operation *op = value.getDefiningOp())
      needed.insert(op);
  return llvm::filter_to_vector(
      ops, [&](Operation *op) { return needed.contains(op); });
}

SmallVector<BlockArgument> WeightWork::getArguments() const {
  SmallVector<BlockArgument> arguments;
  for (Value value : getNeededValues())
    if (auto argument = dyn_cast<BlockArgument>(value))
      arguments.push_back(argument);
  llvm::sort(arguments, [](BlockArgument lhs, BlockArgument rhs) {
    return lhs.getArgNumber() < rhs.getArgNumber();
  });
  return arguments;
}

void WeightWork::takePrepared() {
  // All at once: each change of a signature costs as much as it is long.
  SmallVector<Type> types;
  SmallVector<DictionaryAttr> attributes;
  SmallVector<Location> locations;
  unsigned numArguments = function.getNumArguments();
  for (const Prepared &result : prepared) {
    if (result.argument < numArguments)
      continue;
    types.push_back(result.value.getType());
    attributes.push_back({});
    locations.push_back(result.value.getLoc());
  }
  SmallVector<unsigned> positions(types.size(), numArguments);
  (void)function.insertArguments(positions, types, attributes, locations);
  for (Prepared &result : prepared)
    result.value.replaceAllUsesWith(function.getArgument(result.argument));
  eraseMoved();
}

void WeightWork::eraseMoved() {
  // Users come after what they use, so each is unused when its turn comes.
  for (Operation *op : llvm::reverse(ops))
    if ((moved.contains(op) || internal.contains(op)) && op->use_empty())
      op->erase();
}
