//===- Signatures.cpp - Ops that take or give one value more --------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Signatures.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"

using namespace mlir;
using namespace mlir::norm;

Operation *norm::cloneWithResults(RewriterBase &rewriter, Operation *op,
                                  TypeRange types) {
  Operation *clone = Operation::create(
      op->getLoc(), op->getName(), types, op->getOperands(),
      op->getDiscardableAttrDictionary(), op->getPropertiesStorage(),
      /*successors=*/{}, op->getNumRegions());
  rewriter.insert(clone);
  for (auto [from, to] : llvm::zip_equal(op->getRegions(), clone->getRegions()))
    rewriter.inlineRegionBefore(from, to, to.end());
  return clone;
}

/// A call says something about each operand and each result, or nothing at all.
static void appendAttrs(ArrayAttr attrs, function_ref<void(ArrayAttr)> set) {
  if (!attrs)
    return;
  SmallVector<Attribute> wide(attrs.getValue());
  wide.push_back(DictionaryAttr::get(attrs.getContext()));
  set(ArrayAttr::get(attrs.getContext(), wide));
}

Operation *norm::cloneWithAnotherResult(RewriterBase &rewriter, Operation *op,
                                        Type type) {
  OpBuilder::InsertionGuard guard(rewriter);
  SmallVector<Type> types(op->getResultTypes());
  types.push_back(type);
  rewriter.setInsertionPoint(op);
  Operation *wide = cloneWithResults(rewriter, op, types);
  if (auto call = dyn_cast<func::CallOp>(wide))
    appendAttrs(call.getResAttrsAttr(),
                [&](ArrayAttr attrs) { call.setResAttrsAttr(attrs); });
  return wide;
}

void norm::appendOperand(Operation *op, Value value) {
  op->insertOperands(op->getNumOperands(), value);
  if (auto call = dyn_cast<func::CallOp>(op))
    appendAttrs(call.getArgAttrsAttr(),
                [&](ArrayAttr attrs) { call.setArgAttrsAttr(attrs); });
}

void norm::updateFunctionType(RewriterBase &rewriter, Operation *op) {
  auto function = dyn_cast<func::FuncOp>(op);
  if (!function)
    return;
  TypeRange results = function.getResultTypes();
  for (Block &block : function.getBody())
    if (auto returnOp = dyn_cast<func::ReturnOp>(block.getTerminator()))
      results = returnOp.getOperandTypes();
  rewriter.modifyOpInPlace(function, [&] {
    function.setType(FunctionType::get(
        op->getContext(), function.getBody().getArgumentTypes(), results));
  });
}
