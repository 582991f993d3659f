//===- ReusedOp.cpp - Using an op again that stands further down ----------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ReusedOp.h"

#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::norm;

/// Whether nothing stands between the definition of a value and `op` but what
/// centres and compressed values of it are made of.
static bool isRightBehind(Value value, Operation *op) {
  Operation *def = value.getDefiningOp();
  for (Operation *other = op->getPrevNode(); other && other != def;
       other = other->getPrevNode())
    if (!isa<CenterOp, CompressOp, tensor::DimOp, tensor::EmptyOp>(other) &&
        !other->hasTrait<OpTrait::ConstantLike>())
      return false;
  return true;
}

bool norm::makeAvailable(RewriterBase &rewriter, Value value,
                         NormOpInterface op) {
  auto init = op.getDpsInits().front().getDefiningOp<tensor::EmptyOp>();
  if (!init || op->getBlock() != value.getParentBlock())
    return false;
  if (isRightBehind(value, op))
    return true;
  if (init->getNumOperands() != 0)
    return false;
  rewriter.setInsertionPointAfterValue(value);
  Operation *next = &*rewriter.getInsertionPoint();
  if (init->getBlock() == next->getBlock() && !init->isBeforeInBlock(next)) {
    if (init != next)
      rewriter.moveOpBefore(init, next);
    rewriter.moveOpAfter(op, init);
  } else {
    rewriter.moveOpBefore(op, next);
  }
  return true;
}
