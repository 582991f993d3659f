//===- NormOutlineWeightPrep.cpp - Prepare argument weights apart ---------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "norm/Transforms/Passes.h"

#include "norm/Analysis/Verdict.h"
#include "norm/Analysis/WeightValues.h"
#include "norm/Interfaces/WeightSourceOpInterface.h"
#include "norm/Transforms/WeightPrep.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/IR/SymbolTable.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "mlir/Transforms/RegionUtils.h"
#include "llvm/ADT/SetVector.h"

namespace mlir::norm {
#define GEN_PASS_DEF_NORMOUTLINEWEIGHTPREP
#include "norm/Transforms/Passes.h.inc"
} // namespace mlir::norm

using namespace mlir;
using namespace mlir::norm;

/// Everything that `op` reads: its operands, and what its regions capture.
static llvm::SetVector<Value> getInputs(Operation *op) {
  llvm::SetVector<Value> inputs(op->operand_begin(), op->operand_end());
  if (op->getNumRegions() > 0)
    getUsedValuesDefinedAbove(op->getRegions(), inputs);
  return inputs;
}

namespace {
/// The work on weights in one function, and where its results go.
class WeightWork {
public:
  WeightWork(func::FuncOp function, SymbolTableCollection &globals);

  /// Whether there is work on arguments or globals to move.
  bool isEmpty() const { return prepared.empty(); }

  /// The arguments that the work reads, in order.
  SmallVector<BlockArgument> getArguments();

  /// Builds the preparation beside the function, and has the function take what
  /// it prepares.
  void outline(SymbolTable &symbols);

private:
  /// Finds the ops that depend on weights alone, in program order.
  void collectOps();
  /// Finds those of them that only other such ops use.
  void collectInternalOps();
  /// Finds the values that the rest of the function takes.
  void collectPrepared();

  bool isWeight(Value value);
  bool isInternalUse(Operation *user);
  std::optional<unsigned> findPlace(Value value);
  llvm::SetVector<Value> getNeededValues();
  func::FuncOp createPreparation(SymbolTable &symbols);
  void takePrepared();
  void eraseMoved();

  func::FuncOp function;
  SymbolTableCollection &globals;

  /// Ops without effects that depend on arguments and constants alone; an op
  /// that isn't marked counts as well, where it stands between others.
  llvm::SetVector<Operation *> ops;
  /// The arguments, globals that are read, and what depends on them.
  llvm::DenseSet<Value> atRunTime;
  /// The marked ones among those, which move.
  llvm::DenseSet<Operation *> moved;
  /// Ops whose results only moved ops use, directly or through other such ops.
  llvm::DenseSet<Operation *> internal;

  /// A result of the preparation, and the argument that takes it.
  struct Prepared {
    Value value;
    unsigned argument;
  };
  SmallVector<Prepared> prepared;
};
} // namespace

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
    llvm::SetVector<Value> inputs = getInputs(op);
    bool isSource = getWeightSource(op, globals) != nullptr;
    bool onWeights = op->getNumResults() > 0 && (isPure(op) || isSource) &&
                     llvm::all_of(inputs, [&](Value v) { return isWeight(v); });
    if (!onWeights) {
      if (isWeightPrep(op))
        emitKept(op, "norm-kept-weight-prep-dependent",
                 "the work on weights stays in the function: it depends on "
                 "more than arguments and constants, or has side effects");
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
      for (Value input : getInputs(op))
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
        llvm::none_of(prepared, [&](const Prepared &other) {
          return other.argument == number;
        });
    return isFree ? std::optional<unsigned>(number) : std::nullopt;
  }
  return std::nullopt;
}

/// The results of the preparation and all that they are made from.
llvm::SetVector<Value> WeightWork::getNeededValues() {
  llvm::SetVector<Value> needed;
  for (const Prepared &result : prepared)
    needed.insert(result.value);
  for (size_t i = 0; i < needed.size(); ++i)
    if (Operation *op = needed[i].getDefiningOp())
      needed.insert_range(getInputs(op));
  return needed;
}

SmallVector<BlockArgument> WeightWork::getArguments() {
  llvm::SetVector<Value> needed = getNeededValues();
  SmallVector<BlockArgument> arguments;
  for (BlockArgument argument : function.getArguments())
    if (needed.contains(argument))
      arguments.push_back(argument);
  return arguments;
}

func::FuncOp WeightWork::createPreparation(SymbolTable &symbols) {
  llvm::SetVector<Value> needed = getNeededValues();
  llvm::DenseSet<Operation *> neededOps;
  for (Value value : needed)
    if (Operation *op = value.getDefiningOp())
      neededOps.insert(op);

  OpBuilder b(function.getContext());
  auto positionAttr = [&](unsigned position) {
    return b.getNamedAttr(kArgumentAttrName, b.getI64IntegerAttr(position));
  };
  SmallVector<BlockArgument> arguments = getArguments();
  SmallVector<Type> argumentTypes, resultTypes;
  SmallVector<DictionaryAttr> argumentAttrs, resultAttrs;
  for (BlockArgument argument : arguments) {
    unsigned number = argument.getArgNumber();
    NamedAttrList attributes(function.getArgAttrDict(number));
    attributes.append(positionAttr(number));
    argumentTypes.push_back(argument.getType());
    argumentAttrs.push_back(attributes.getDictionary(b.getContext()));
  }
  for (const Prepared &result : prepared) {
    resultTypes.push_back(result.value.getType());
    resultAttrs.push_back(b.getDictionaryAttr(positionAttr(result.argument)));
  }

  // How the function is to be compiled holds for its preparation.
  auto preparation = func::FuncOp::create(
      function.getLoc(), (function.getName() + "_prepare_weights").str(),
      b.getFunctionType(argumentTypes, resultTypes),
      llvm::to_vector(function->getDiscardableAttrs()), argumentAttrs);
  preparation.setAllResultAttrs(resultAttrs);
  symbols.insert(preparation, std::next(Block::iterator(function)));

  IRMapping mapping;
  b.setInsertionPointToStart(preparation.addEntryBlock());
  mapping.map(ValueRange(arguments), preparation.getArguments());
  for (Operation *op : ops)
    if (neededOps.contains(op))
      b.clone(*op, mapping)->removeAttr(kWeightPrepAttrName);
  SmallVector<Value> results;
  for (const Prepared &result : prepared)
    results.push_back(mapping.lookup(result.value));
  func::ReturnOp::create(b, function.getLoc(), results);
  return preparation;
}

void WeightWork::takePrepared() {
  auto unit = UnitAttr::get(function.getContext());
  for (const Prepared &result : prepared) {
    if (result.argument == function.getNumArguments())
      (void)function.insertArgument(result.argument, result.value.getType(),
                                    /*argAttrs=*/{}, result.value.getLoc());
    function.setArgAttr(result.argument, kPreparedAttrName, unit);
  }
  for (Prepared &result : prepared)
    result.value.replaceAllUsesWith(function.getArgument(result.argument));
}

void WeightWork::eraseMoved() {
  // Users come after what they use, so each is unused when its turn comes.
  for (Operation *op : llvm::reverse(ops))
    if ((moved.contains(op) || internal.contains(op)) && op->use_empty())
      op->erase();
}

void WeightWork::outline(SymbolTable &symbols) {
  func::FuncOp preparation = createPreparation(symbols);
  takePrepared();
  eraseMoved();
  function->setAttr(kPrepareAttrName, FlatSymbolRefAttr::get(preparation));
  emitConverted(function, "norm-weight-prep-outlined",
                "@" + preparation.getName() + " prepares " +
                    countOf(prepared.size(), "weight") +
                    "; call it once and pass on what it returns");
}

//===----------------------------------------------------------------------===//
// The pass
//===----------------------------------------------------------------------===//

namespace {
struct NormOutlineWeightPrep
    : public norm::impl::NormOutlineWeightPrepBase<NormOutlineWeightPrep> {
  void runOnOperation() override;
};
} // namespace

/// Whether the weights of `function` can be prepared once, and its signature
/// may change; says so if not.
static bool canOutline(func::FuncOp function, WeightWork &work,
                       ModuleOp module) {
  for (BlockArgument argument : work.getArguments())
    if (isUpdatedArgument(argument)) {
      emitKept(function, "norm-kept-weight-prep-updated",
               "the work on weights stays in the function: it returns the next "
               "value of argument " +
                   Twine(argument.getArgNumber()) +
                   ", which it would have to prepare at every call");
      return false;
    }
  if (function->hasAttr(kPrepareAttrName)) {
    emitKept(function, "norm-kept-weight-prep-exists",
             "the work on weights stays in the function: it has a preparation "
             "already");
    return false;
  }
  if (!function.isPublic()) {
    emitKept(function, "norm-kept-weight-prep-private",
             "the work on weights stays in the function: it is private, so no "
             "caller could prepare its weights");
    return false;
  }
  if (!SymbolTable::symbolKnownUseEmpty(function, module)) {
    emitKept(function, "norm-kept-weight-prep-called",
             "the work on weights stays in the function: the module calls or "
             "names it");
    return false;
  }
  return true;
}

void NormOutlineWeightPrep::runOnOperation() {
  ModuleOp module = getOperation();
  SymbolTableCollection globals;
  SymbolTable &symbols = globals.getSymbolTable(module);
  for (auto function :
       llvm::make_early_inc_range(module.getOps<func::FuncOp>())) {
    if (function.isExternal())
      continue;
    WeightWork work(function, globals);
    if (!work.isEmpty() && canOutline(function, work, module))
      work.outline(symbols);
  }
}
