//===- Products.cpp - Products of matrices for a library ------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Products.h"

#include "mlir/Dialect/Arith/IR/Arith.h"

using namespace mlir;

/// Whether the body is out + lhs · rhs.
static bool isSumOfProducts(linalg::LinalgOp op) {
  Block &body = *op.getBlock();
  if (body.getOperations().size() != 3)
    return false;
  auto sum = body.getTerminator()->getOperand(0).getDefiningOp<arith::AddFOp>();
  if (!sum)
    return false;
  Value out = body.getArgument(2);
  Value term = sum.getLhs() == out ? sum.getRhs() : sum.getLhs();
  auto product = term.getDefiningOp<arith::MulFOp>();
  Value left = body.getArgument(0), right = body.getArgument(1);
  return product && (sum.getLhs() == out || sum.getRhs() == out) &&
         ((product.getLhs() == left && product.getRhs() == right) ||
          (product.getLhs() == right && product.getRhs() == left));
}

bool mlir::norm::isProductOfFloats(linalg::LinalgOp op) {
  if (op.getNumDpsInputs() != 2 || op.getNumDpsInits() != 1 ||
      !linalg::isaContractionOpInterface(op) || !isSumOfProducts(op))
    return false;
  Type element = getElementTypeOrSelf(op.getDpsInits()[0].getType());
  if (!element.isF32() && !element.isF64())
    return false;
  return llvm::all_of(op->getOpOperands(), [&](OpOperand &operand) {
    return isa<ShapedType>(operand.get().getType()) &&
           getElementTypeOrSelf(operand.get().getType()) == element &&
           op.getMatchingIndexingMap(&operand).isProjectedPermutation();
  });
}
