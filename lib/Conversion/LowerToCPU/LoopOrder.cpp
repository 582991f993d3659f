//===- LoopOrder.cpp - The order of a structured op's loops ---------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LoopOrder.h"

#include "mlir/Dialect/Linalg/Transforms/Transforms.h"

using namespace mlir;

FailureOr<linalg::LinalgOp> mlir::norm::orderLoops(RewriterBase &rewriter,
                                                   linalg::LinalgOp op,
                                                   ArrayRef<unsigned> order) {
  if (llvm::is_sorted(order))
    return op;
  rewriter.setInsertionPoint(op);
  FailureOr<linalg::GenericOp> generic;
  if (auto known = dyn_cast<linalg::GenericOp>(op.getOperation()))
    generic = known;
  else
    generic = linalg::generalizeNamedOp(rewriter, op);
  if (succeeded(generic))
    generic = linalg::interchangeGenericOp(rewriter, *generic, order);
  if (failed(generic))
    return failure();
  return cast<linalg::LinalgOp>(generic->getOperation());
}
