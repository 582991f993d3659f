//===- StackMemory.cpp - What kernels keep on the stack -------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "StackMemory.h"

using namespace mlir;
using namespace mlir::norm;

Value mlir::norm::allocateOnStack(ImplicitLocOpBuilder &b, MemRefType type,
                                  StringRef purpose, IntegerAttr alignment) {
  OpBuilder::InsertionGuard guard(b);
  Operation *scope = b.getInsertionBlock()->getParentOp();
  while (scope && !scope->hasTrait<OpTrait::AutomaticAllocationScope>())
    scope = scope->getParentOp();
  auto attribute = b.getStringAttr(purpose);
  if (scope) {
    Block &entry = scope->getRegion(0).front();
    for (Operation &op : entry) {
      auto known = dyn_cast<memref::AllocaOp>(op);
      if (!known)
        break;
      if (known->getAttr(kStackPurposeAttrName) == attribute &&
          known.getType() == type && known.getAlignmentAttr() == alignment)
        return known;
    }
    b.setInsertionPointToStart(&entry);
  }
  auto allocation = memref::AllocaOp::create(b, type, alignment);
  allocation->setAttr(kStackPurposeAttrName, attribute);
  return allocation;
}
