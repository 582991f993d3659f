//===- NormFoldAddends.cpp - Additions that products do -------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Products.h"
#include "norm/Conversion/Passes.h"
#include "norm/Interfaces/Homogeneity.h"
#include "norm/Interfaces/LinalgOps.h"

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/PatternMatch.h"

namespace mlir::norm {
#define GEN_PASS_DEF_NORMFOLDADDENDS
#include "norm/Conversion/Passes.h.inc"
} // namespace mlir::norm

using namespace mlir;

/// The product, added to zeros, whose result is an operand of a sum and nothing
/// else; null if the operand is something else.
static linalg::LinalgOp getProduct(OpOperand &operand) {
  auto product = operand.get().getDefiningOp<linalg::LinalgOp>();
  linalg::LinalgOp sum = cast<linalg::LinalgOp>(operand.getOwner());
  if (product && product.hasPureTensorSemantics() &&
      product->getBlock() == sum->getBlock() && operand.get().hasOneUse() &&
      operand.get().getType() == sum->getResultTypes().front() &&
      norm::getMapWithUnitLoops(sum, &operand).isIdentity() &&
      norm::isProductOfFloats(product) &&
      norm::isZeroTensor(product.getDpsInits()[0]))
    return product;
  return {};
}

/// The addend in the shape of the sum, for the product to add to; null if that
/// would take a copy.
static Value spread(OpBuilder &b, linalg::LinalgOp sum, OpOperand &operand,
                    Value init) {
  Value addend = operand.get();
  AffineMap map = norm::getMapWithUnitLoops(sum, &operand);
  if (map.isIdentity())
    return addend.hasOneUse() ? addend : Value();
  Location loc = sum.getLoc();
  Value empty = tensor::EmptyOp::create(
      b, loc, tensor::getMixedSizes(b, loc, init), getElementTypeOrSelf(init));
  SmallVector<utils::IteratorType> loops(map.getNumDims(),
                                         utils::IteratorType::parallel);
  return linalg::GenericOp::create(
             b, loc, empty.getType(), addend, empty,
             {map, b.getMultiDimIdentityMap(map.getNumDims())}, loops,
             [](OpBuilder &inner, Location loc, ValueRange arguments) {
               linalg::YieldOp::create(inner, loc, arguments[0]);
             })
      .getResult(0);
}

static void foldAddend(RewriterBase &rewriter, linalg::LinalgOp sum) {
  for (unsigned number : {0u, 1u}) {
    OpOperand &operand = sum->getOpOperand(number);
    linalg::LinalgOp product = getProduct(operand);
    if (!product)
      continue;
    rewriter.setInsertionPoint(sum);
    Value init = spread(rewriter, sum, sum->getOpOperand(1 - number),
                        product.getDpsInits()[0]);
    if (!init || init.getType() != operand.get().getType())
      continue;
    // What it adds to may have been computed since.
    rewriter.moveOpBefore(product, sum);
    rewriter.modifyOpInPlace(
        product, [&] { product.getDpsInitsMutable().assign(init); });
    return rewriter.replaceOp(sum, product);
  }
}

namespace {
struct NormFoldAddends
    : public norm::impl::NormFoldAddendsBase<NormFoldAddends> {
  using Base::Base;

  void runOnOperation() override {
    SmallVector<linalg::LinalgOp> sums;
    getOperation()->walk([&](linalg::LinalgOp op) {
      // Nothing but the addition: no casts.
      if (succeeded(norm::getLinalgSumForm(op)) &&
          op.getBlock()->getOperations().size() == 2)
        sums.push_back(op);
    });
    IRRewriter rewriter(&getContext());
    for (linalg::LinalgOp op : sums)
      foldAddend(rewriter, op);
  }
};
} // namespace
