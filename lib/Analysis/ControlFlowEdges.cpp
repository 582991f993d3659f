//===- ControlFlowEdges.cpp - Values that control flow hands on -----------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "norm/Analysis/ControlFlowEdges.h"

#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/SymbolTable.h"

using namespace mlir;
using namespace mlir::norm;

bool norm::isFunctionArgument(Value value) {
  auto argument = dyn_cast<BlockArgument>(value);
  return argument && argument.getOwner()->isEntryBlock() &&
         isa<FunctionOpInterface>(argument.getOwner()->getParentOp());
}

bool norm::isFunctionReturn(Operation *op) {
  return op->hasTrait<OpTrait::ReturnLike>() &&
         isa<FunctionOpInterface>(op->getParentOp());
}

bool norm::handsOnResults(RegionBranchOpInterface op) {
  RegionBranchInverseSuccessorMapping sources;
  op.getSuccessorInputOperandMapping(sources);
  return llvm::all_of(op->getResults(),
                      [&](Value result) { return sources.contains(result); });
}

ControlFlowEdges::ControlFlowEdges(Operation *root) {
  SymbolTableCollection symbolTables;
  root->walk([&](Operation *table) {
    if (!table->hasTrait<OpTrait::SymbolTable>())
      return;
    // Nothing is known where an op that nobody registered may have symbols.
    std::optional<SymbolTable::UseRange> uses =
        SymbolTable::getSymbolUses(&table->getRegion(0));
    if (!uses)
      return;
    for (auto function : table->getRegion(0).getOps<func::FuncOp>())
      if (function.isPrivate() && !function.isExternal())
        closedFunctions.insert(function);
    for (const SymbolTable::SymbolUse &use : *uses) {
      auto function =
          symbolTables.lookupSymbolIn<func::FuncOp>(table, use.getSymbolRef());
      if (!function || function.isExternal())
        continue;
      auto call = dyn_cast<func::CallOp>(use.getUser());
      if (!call || call.getCalleeAttr() != use.getSymbolRef()) {
        closedFunctions.erase(function);
        continue;
      }
      if (callees.try_emplace(call, function).second)
        calls[function].push_back(call);
    }
  });
}

ArrayRef<func::CallOp> ControlFlowEdges::getCalls(func::FuncOp function) const {
  auto it = calls.find(function);
  if (it == calls.end())
    return {};
  return it->second;
}

FailureOr<ArrayRef<func::CallOp>>
ControlFlowEdges::getAllCalls(func::FuncOp function) const {
  ArrayRef<func::CallOp> known = getCalls(function);
  if (known.empty() || !closedFunctions.contains(function))
    return failure();
  return known;
}

void ControlFlowEdges::replaceCall(func::CallOp from, func::CallOp to) {
  func::FuncOp function = callees.lookup(from);
  callees.erase(from);
  callees[to] = function;
  llvm::replace(calls[function], from, to);
}

//===----------------------------------------------------------------------===//
// Forwards
//===----------------------------------------------------------------------===//

SmallVector<Value> ControlFlowEdges::getTargets(OpOperand &use) const {
  Operation *op = use.getOwner();
  unsigned number = use.getOperandNumber();
  if (auto call = dyn_cast<func::CallOp>(op)) {
    if (func::FuncOp callee = getCallee(call))
      return {callee.getArgument(number)};
    return {};
  }
  if (isa<func::ReturnOp>(op)) {
    SmallVector<Value> targets;
    if (auto allCalls = getAllCalls(cast<func::FuncOp>(op->getParentOp()));
        succeeded(allCalls))
      for (func::CallOp call : *allCalls)
        targets.push_back(call.getResult(number));
    return targets;
  }
  if (auto branch = dyn_cast<BranchOpInterface>(op)) {
    if (std::optional<BlockArgument> argument =
            branch.getSuccessorBlockArgument(number))
      return {*argument};
    return {};
  }
  auto regionOp = dyn_cast<RegionBranchOpInterface>(op);
  if (!regionOp && isa<RegionBranchTerminatorOpInterface>(op))
    regionOp = dyn_cast<RegionBranchOpInterface>(op->getParentOp());
  if (!regionOp || !handsOnResults(regionOp))
    return {};
  RegionBranchSuccessorMapping mapping;
  regionOp.getSuccessorOperandInputMapping(mapping);
  return mapping.lookup(&use);
}

//===----------------------------------------------------------------------===//
// Backwards
//===----------------------------------------------------------------------===//

static CarriedValue::Source getSource(OpOperand &operand) {
  return {operand.getOwner(), operand.getOperandNumber(), std::nullopt};
}

/// An argument of a block that others branch to.
static FailureOr<CarriedValue> getFromBranches(BlockArgument argument) {
  Block *block = argument.getOwner();
  CarriedValue carried;
  for (auto it = block->pred_begin(); it != block->pred_end(); ++it) {
    auto branch = dyn_cast<BranchOpInterface>((*it)->getTerminator());
    if (!branch)
      return failure();
    unsigned successor = it.getSuccessorIndex();
    SuccessorOperands operands = branch.getSuccessorOperands(successor);
    if (operands.isOperandProduced(argument.getArgNumber()))
      return failure();
    carried.sources.push_back(
        {branch, operands.getOperandIndex(argument.getArgNumber()), successor});
  }
  carried.targets.push_back(argument);
  return carried;
}

/// What is connected with `target`, which `op` hands on.
static FailureOr<CarriedValue> getFromRegions(RegionBranchOpInterface op,
                                              Value target) {
  // An op may have demands on its results that no interface tells of.
  if (!isa<scf::ExecuteRegionOp, scf::ForOp, scf::IfOp, scf::IndexSwitchOp,
           scf::WhileOp>(op))
    return failure();
  RegionBranchSuccessorMapping targetsOf;
  RegionBranchInverseSuccessorMapping sourcesOf;
  op.getSuccessorOperandInputMapping(targetsOf);
  op.getSuccessorInputOperandMapping(sourcesOf);
  llvm::SetVector<OpOperand *> sources;
  llvm::SetVector<Value> targets;
  targets.insert(target);
  for (size_t i = 0; i < targets.size(); ++i)
    for (OpOperand *source : sourcesOf.lookup(targets[i]))
      if (sources.insert(source))
        for (Value other : targetsOf.lookup(source))
          targets.insert(other);
  CarriedValue carried;
  for (OpOperand *source : sources)
    carried.sources.push_back(getSource(*source));
  carried.targets.assign(targets.begin(), targets.end());
  // The mappings don't keep an order: first the op, then its regions' blocks.
  auto getPlace = [&](Operation *owner, Block *block) {
    if (owner == op)
      return std::pair<unsigned, unsigned>(0, 0);
    return std::pair<unsigned, unsigned>(
        1 + block->getParent()->getRegionNumber(),
        std::distance(block->getParent()->begin(), Region::iterator(block)));
  };
  llvm::sort(carried.sources, [&](const auto &lhs, const auto &rhs) {
    return getPlace(lhs.op, lhs.op->getBlock()) <
           getPlace(rhs.op, rhs.op->getBlock());
  });
  llvm::sort(carried.targets, [&](Value lhs, Value rhs) {
    return getPlace(lhs.getDefiningOp(), lhs.getParentBlock()) <
           getPlace(rhs.getDefiningOp(), rhs.getParentBlock());
  });
  return carried;
}

FailureOr<CarriedValue> ControlFlowEdges::getCarried(Value target) const {
  FailureOr<CarriedValue> carried = failure();
  if (auto argument = dyn_cast<BlockArgument>(target)) {
    Operation *parent = argument.getOwner()->getParentOp();
    if (!argument.getOwner()->isEntryBlock()) {
      carried = getFromBranches(argument);
    } else if (auto function = dyn_cast<func::FuncOp>(parent)) {
      FailureOr<ArrayRef<func::CallOp>> allCalls = getAllCalls(function);
      if (failed(allCalls))
        return failure();
      carried = CarriedValue{{}, {target}};
      for (func::CallOp call : *allCalls)
        carried->sources.push_back(
            getSource(call->getOpOperand(argument.getArgNumber())));
    } else if (auto op = dyn_cast<RegionBranchOpInterface>(parent)) {
      carried = getFromRegions(op, target);
    }
  } else if (auto call = target.getDefiningOp<func::CallOp>()) {
    func::FuncOp callee = getCallee(call);
    if (!callee)
      return failure();
    FailureOr<ArrayRef<func::CallOp>> allCalls = getAllCalls(callee);
    if (failed(allCalls))
      return failure();
    unsigned number = cast<OpResult>(target).getResultNumber();
    carried = CarriedValue{};
    for (Block &block : callee.getBody())
      if (auto returnOp = dyn_cast<func::ReturnOp>(block.getTerminator()))
        carried->sources.push_back(getSource(returnOp->getOpOperand(number)));
    for (func::CallOp call : *allCalls)
      carried->targets.push_back(call.getResult(number));
  } else if (auto op = target.getDefiningOp<RegionBranchOpInterface>()) {
    carried = getFromRegions(op, target);
  }
  if (failed(carried) || carried->sources.empty())
    return failure();
  // One type, so that a second value may go the same way.
  auto isTyped = [&](Value value) {
    return value.getType() == target.getType();
  };
  if (!llvm::all_of(carried->targets, isTyped) ||
      !llvm::all_of(carried->sources, [&](const CarriedValue::Source &source) {
        return isTyped(source.getValue());
      }))
    return failure();
  return carried;
}
