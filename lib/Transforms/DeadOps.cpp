//===- DeadOps.cpp - Erasing what a rewrite left behind -------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "norm/Transforms/DeadOps.h"

#include "mlir/IR/Iterators.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

using namespace mlir;

void norm::eraseDeadOps(RewriterBase &rewriter, Operation *root,
                        llvm::function_ref<bool(Operation *)> isCopied) {
  root->walk<WalkOrder::PostOrder, ReverseIterator>([&](Operation *op) {
    if (op != root &&
        (isOpTriviallyDead(op) || (op->use_empty() && isCopied(op))))
      rewriter.eraseOp(op);
  });
}
