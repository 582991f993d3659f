//===- SameWeights.cpp - Where a program has one weight -------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "norm/Analysis/SameWeights.h"

#include "norm/Interfaces/WeightSourceOpInterface.h"

#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace mlir::norm;

SameWeights::SameWeights(Operation *root) : edges(root) {
  insertSources(root);
  insertConstants(root);
}

void SameWeights::insert(Value value, const void *key) {
  keys[value] = key;
  twins[key].push_back(value);
}

void SameWeights::insertSources(Operation *root) {
  SymbolTableCollection symbols;
  DenseMap<llvm::hash_code, SmallVector<Operation *, 1>> parameters;
  root->walk([&](WeightSourceOpInterface op) {
    WeightSourceOpInterface source = getWeightSource(op, symbols);
    if (!source)
      return;
    Operation *holder = source.getWeightHolder(symbols);
    if (!holder) {
      // Ops that are spelled alike read the same parameter.
      SmallVector<Operation *, 1> &alike =
          parameters[OperationEquivalence::computeHash(
              source, OperationEquivalence::directHashValue,
              OperationEquivalence::ignoreHashValue,
              OperationEquivalence::IgnoreLocations)];
      auto *it = llvm::find_if(alike, [&](Operation *other) {
        return OperationEquivalence::isEquivalentTo(
            source, other, OperationEquivalence::IgnoreLocations);
      });
      if (it == alike.end()) {
        alike.push_back(source);
        it = std::prev(alike.end());
      }
      holder = *it;
    }
    insert(source->getResult(0), holder);
    if (auto symbol = dyn_cast_if_present<SymbolOpInterface>(holder);
        symbol && !symbol.isPrivate())
      outsideReaders[holder] = holder;
  });

  // What names a global without being such a load may do anything with it.
  root->walk([&](Operation *table) {
    if (!table->hasTrait<OpTrait::SymbolTable>())
      return;
    std::optional<SymbolTable::UseRange> uses =
        SymbolTable::getSymbolUses(&table->getRegion(0));
    if (!uses) {
      for (Operation &op : table->getRegion(0).getOps())
        if (twins.contains(&op))
          outsideReaders.try_emplace(&op, &op);
      return;
    }
    for (const SymbolTable::SymbolUse &use : *uses) {
      Operation *holder = symbols.lookupSymbolIn(table, use.getSymbolRef());
      if (!holder || !twins.contains(holder))
        continue;
      auto isKnown = [&](Operation *op) {
        return llvm::any_of(op->getResults(), [&](Value result) {
          return keys.lookup(result) == holder;
        });
      };
      Operation *user = use.getUser();
      if (!isKnown(user) && !(user->getNumResults() != 0 &&
                              llvm::all_of(user->getUsers(), isKnown)))
        outsideReaders.try_emplace(holder, user);
    }
  });
}

void SameWeights::insertConstants(Operation *root) {
  root->walk([&](Operation *op) {
    ElementsAttr elements;
    if (op->getNumResults() != 1 || !matchPattern(op, m_Constant(&elements)) ||
        elements.getType() != op->getResult(0).getType())
      return;
    if (elements.isSplat())
      keys[op->getResult(0)] = elements.getAsOpaquePointer();
    else
      insert(op->getResult(0), elements.getAsOpaquePointer());
  });
}

ArrayRef<Value> SameWeights::getTwins(Value value) const {
  auto it = twins.find(getKey(value));
  if (it == twins.end())
    return {};
  return it->second;
}

SmallVector<OpOperand *> SameWeights::getCallOperands(Value value) const {
  SmallVector<OpOperand *> operands;
  if (!isFunctionArgument(value))
    return operands;
  auto argument = cast<BlockArgument>(value);
  if (auto function =
          dyn_cast<func::FuncOp>(argument.getOwner()->getParentOp()))
    for (func::CallOp call : edges.getCalls(function))
      operands.push_back(&call->getOpOperand(argument.getArgNumber()));
  return operands;
}

Operation *SameWeights::getOutsideReader(Value value) const {
  return outsideReaders.lookup(getKey(value));
}
