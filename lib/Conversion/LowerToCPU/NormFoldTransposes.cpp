//===- NormFoldTransposes.cpp - Transposes that products do ---------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Products.h"
#include "norm/Conversion/Passes.h"

#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "mlir/IR/PatternMatch.h"

namespace mlir::norm {
#define GEN_PASS_DEF_NORMFOLDTRANSPOSES
#include "norm/Conversion/Passes.h.inc"
} // namespace mlir::norm

using namespace mlir;

/// Where an op that permutes the dimensions of its input reads it, in terms of
/// the indices of its result; null for other ops.
static AffineMap getPermutation(linalg::LinalgOp op) {
  if (!op.hasPureTensorSemantics() || op.getNumDpsInputs() != 1 ||
      op.getNumDpsInits() != 1 ||
      op.getBlock()->getTerminator()->getOperand(0) !=
          op.getBlock()->getArgument(0))
    return {};
  AffineMap read = op.getMatchingIndexingMap(op.getDpsInputOperand(0));
  AffineMap written = op.getMatchingIndexingMap(op.getDpsInitOperand(0));
  if (!read.isPermutation() || !written.isPermutation() ||
      getElementTypeOrSelf(op->getOperand(0)) !=
          getElementTypeOrSelf(op->getResult(0)))
    return {};
  return read.compose(inversePermutation(written));
}

static void foldTransposes(RewriterBase &rewriter, linalg::LinalgOp op) {
  SmallVector<AffineMap> maps = op.getIndexingMapsArray();
  SmallVector<Value> inputs = op.getDpsInputs();
  SmallVector<Operation *> transposes;
  for (auto [input, map] : llvm::zip(inputs, maps))
    while (auto transpose = input.getDefiningOp<linalg::LinalgOp>()) {
      AffineMap permutation = getPermutation(transpose);
      if (!permutation)
        break;
      input = transpose.getDpsInputs()[0];
      map = permutation.compose(map);
      transposes.push_back(transpose);
    }
  if (transposes.empty())
    return;
  rewriter.setInsertionPoint(op);
  auto generic = linalg::GenericOp::create(
      rewriter, op.getLoc(), op->getResultTypes(), inputs, op.getDpsInits(),
      maps, op.getIteratorTypesArray());
  rewriter.cloneRegionBefore(op->getRegion(0), generic.getRegion(),
                             generic.getRegion().begin());
  rewriter.replaceOp(op, generic);
  for (Operation *transpose : transposes)
    if (transpose->use_empty())
      rewriter.eraseOp(transpose);
}

namespace {
struct NormFoldTransposes
    : public norm::impl::NormFoldTransposesBase<NormFoldTransposes> {
  using Base::Base;

  void runOnOperation() override {
    SmallVector<linalg::LinalgOp> products;
    getOperation()->walk([&](linalg::LinalgOp op) {
      if (op.hasPureTensorSemantics() && norm::isProductOfFloats(op))
        products.push_back(op);
    });
    IRRewriter rewriter(&getContext());
    for (linalg::LinalgOp op : products)
      foldTransposes(rewriter, op);
  }
};
} // namespace
