//===- NormOutlineWeightPrep.cpp - Prepare argument weights apart ---------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "WeightWork.h"
#include "norm/Analysis/Verdict.h"
#include "norm/Analysis/WeightValues.h"
#include "norm/Transforms/Passes.h"
#include "norm/Transforms/WeightPrep.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/IR/SymbolTable.h"

namespace mlir::norm {
#define GEN_PASS_DEF_NORMOUTLINEWEIGHTPREP
#include "norm/Transforms/Passes.h.inc"
} // namespace mlir::norm

using namespace mlir;
using namespace mlir::norm;

/// Builds the preparation of `function` beside it.
static func::FuncOp createPreparation(func::FuncOp function,
                                      const WeightWork &work,
                                      SymbolTable &symbols) {
  OpBuilder b(function.getContext());
  auto positionAttr = [&](unsigned position) {
    return b.getNamedAttr(kArgumentAttrName, b.getI64IntegerAttr(position));
  };
  SmallVector<BlockArgument> arguments = work.getArguments();
  SmallVector<Type> argumentTypes, resultTypes;
  SmallVector<DictionaryAttr> argumentAttrs, resultAttrs;
  for (BlockArgument argument : arguments) {
    unsigned number = argument.getArgNumber();
    NamedAttrList attributes(function.getArgAttrDict(number));
    attributes.append(positionAttr(number));
    argumentTypes.push_back(argument.getType());
    argumentAttrs.push_back(attributes.getDictionary(b.getContext()));
  }
  for (const WeightWork::Prepared &result : work.getPrepared()) {
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
  for (Operation *op : work.getNeededOps())
    b.clone(*op, mapping)->removeAttr(kWeightPrepAttrName);
  SmallVector<Value> results;
  for (const WeightWork::Prepared &result : work.getPrepared())
    results.push_back(mapping.lookup(result.value));
  func::ReturnOp::create(b, function.getLoc(), results);
  return preparation;
}

static void outline(func::FuncOp function, WeightWork &work,
                    SymbolTable &symbols) {
  func::FuncOp preparation = createPreparation(function, work, symbols);
  work.takePrepared();
  SmallVector<DictionaryAttr> attributes;
  function.getAllArgAttrs(attributes);
  for (const WeightWork::Prepared &result : work.getPrepared()) {
    NamedAttrList list(attributes[result.argument]);
    list.set(kPreparedAttrName, UnitAttr::get(function.getContext()));
    attributes[result.argument] = list.getDictionary(function.getContext());
  }
  function.setAllArgAttrs(attributes);
  function->setAttr(kPrepareAttrName, FlatSymbolRefAttr::get(preparation));
  emitConverted(function, "norm-weight-prep-outlined",
                "@" + preparation.getName() + " prepares " +
                    countOf(work.getPrepared().size(), "weight") +
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
static bool canOutline(func::FuncOp function, const WeightWork &work,
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
    for (Operation *op : work.getDependentOps())
      emitKept(op, "norm-kept-weight-prep-dependent",
               "the work on weights stays in the function: it depends on "
               "more than arguments and constants, or has side effects");
    if (!work.isEmpty() && canOutline(function, work, module))
      outline(function, work, symbols);
  }
}
