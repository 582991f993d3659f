//===- WeightRecipe.cpp - How a folded weight is made from the original ones
//===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "WeightRecipe.h"

#include "norm/IR/WeightPrepAttrs.h"

#include "mlir/Analysis/SliceAnalysis.h"
#include "mlir/Analysis/TopologicalSortUtils.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/DialectResourceBlobManager.h"
#include "mlir/IR/IRMapping.h"

using namespace mlir;
using namespace mlir::norm;

func::FuncOp norm::makeWeightRecipe(Operation *op, SymbolTable &symbols) {
  MLIRContext *context = op->getContext();
  SetVector<Operation *> slice;
  BackwardSliceOptions options;
  options.omitBlockArguments = true;
  options.omitUsesFromAbove = false;
  // The slice of an op without regions that branch is always found.
  (void)getBackwardSlice(op, &slice, options);
  slice.insert(op);
  slice = topologicalSort(slice);

  auto func = func::FuncOp::create(
      op->getLoc(), "norm_recipe",
      FunctionType::get(context, {}, op->getResultTypes()));
  func.setPrivate();
  Block *body = func.addEntryBlock();
  OpBuilder b = OpBuilder::atBlockBegin(body);
  IRMapping mapping;
  llvm::DenseMap<Attribute, Value> weights;
  for (Operation *part : slice) {
    auto constant = dyn_cast<arith::ConstantOp>(part);
    auto resource =
        constant ? dyn_cast<DenseResourceElementsAttr>(constant.getValue())
                 : DenseResourceElementsAttr();
    if (!resource) {
      Operation *copy = b.clone(*part, mapping);
      // Nothing is left to do for the passes that look for the mark.
      copy->removeAttr(kWeightPrepAttrName);
      continue;
    }
    Value &weight = weights[resource];
    if (!weight) {
      auto name = b.getNamedAttr(
          kWeightAttrName, b.getStringAttr(resource.getRawHandle().getKey()));
      unsigned position = func.getNumArguments();
      (void)func.insertArgument(position, constant.getType(),
                                b.getDictionaryAttr(name), part->getLoc());
      weight = func.getArgument(position);
    }
    mapping.map(constant.getResult(), weight);
  }
  func::ReturnOp::create(b, op->getLoc(), mapping.lookup(op->getResult(0)));
  symbols.insert(func);
  return func;
}
