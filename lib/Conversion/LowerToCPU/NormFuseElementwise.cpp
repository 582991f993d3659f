//===- NormFuseElementwise.cpp - Chains of elementwise ops as one ---------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "norm/Conversion/Passes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "mlir/Dialect/Linalg/Utils/Utils.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

namespace mlir::norm {
#define GEN_PASS_DEF_NORMFUSEELEMENTWISE
#include "norm/Conversion/Passes.h.inc"
} // namespace mlir::norm

using namespace mlir;

/// Whether the op's body only computes: an assertion has its place.
static bool onlyComputes(linalg::LinalgOp op) {
  return op.getNumReductionLoops() == 0 &&
         llvm::all_of(op.getBlock()->without_terminator(),
                      [](Operation &inner) { return isPure(&inner); });
}

/// Whether what the producer computes for an element is nothing, or is used for
/// one element only.
static bool computesOnce(OpOperand &operand) {
  auto producer = operand.get().getDefiningOp<linalg::GenericOp>();
  auto consumer = cast<linalg::GenericOp>(operand.getOwner());
  return producer.getBlock()->without_terminator().empty() ||
         consumer.getMatchingIndexingMap(&operand).isPermutation();
}

static bool isWorthFusing(OpOperand &operand) {
  auto producer = operand.get().getDefiningOp<linalg::GenericOp>();
  return producer && operand.get().hasOneUse() &&
         producer->getBlock() == operand.getOwner()->getBlock() &&
         onlyComputes(producer) && linalg::areElementwiseOpsFusable(&operand) &&
         computesOnce(operand);
}

/// The op with a producer as a part of it; null if none can be.
static linalg::GenericOp fuseOne(RewriterBase &rewriter, linalg::GenericOp op) {
  for (OpOperand *operand : op.getDpsInputOperands()) {
    if (!isWorthFusing(*operand))
      continue;
    Operation *producer = operand->get().getDefiningOp();
    rewriter.setInsertionPoint(op);
    FailureOr<linalg::ElementwiseOpFusionResult> fused =
        linalg::fuseElementwiseOps(rewriter, operand);
    if (failed(fused))
      continue;
    SmallVector<Value> results;
    for (Value result : op->getResults())
      results.push_back(fused->replacements.lookup(result));
    rewriter.replaceOp(op, results);
    rewriter.eraseOp(producer);
    return cast<linalg::GenericOp>(fused->fusedOp);
  }
  return {};
}

/// The number that a constant has everywhere; null for other values.
static TypedAttr getSplat(OpOperand &operand) {
  SplatElementsAttr constant;
  if (!matchPattern(operand.get(), m_Constant(&constant)))
    return {};
  auto number = dyn_cast<TypedAttr>(constant.getSplatValue<Attribute>());
  return number && number.getType().isIntOrIndexOrFloat() ? number
                                                          : TypedAttr();
}

/// Has numbers instead of operands that are the same number everywhere: these
/// would be read from memory as any others.
static void takeNumbers(RewriterBase &rewriter, linalg::GenericOp op) {
  SmallVector<AffineMap> maps;
  SmallVector<Value> inputs;
  llvm::BitVector taken(op.getBody()->getNumArguments());
  rewriter.setInsertionPointToStart(op.getBody());
  for (OpOperand *operand : op.getDpsInputOperands()) {
    BlockArgument argument = op.getMatchingBlockArgument(operand);
    if (TypedAttr number = getSplat(*operand)) {
      rewriter.replaceAllUsesWith(
          argument, arith::ConstantOp::create(rewriter, op.getLoc(), number));
      taken.set(argument.getArgNumber());
      continue;
    }
    inputs.push_back(operand->get());
    maps.push_back(op.getMatchingIndexingMap(operand));
  }
  if (taken.none())
    return;
  for (OpOperand &init : op.getDpsInitsMutable())
    maps.push_back(op.getMatchingIndexingMap(&init));
  rewriter.setInsertionPoint(op);
  auto fewer = linalg::GenericOp::create(
      rewriter, op.getLoc(), op->getResultTypes(), inputs, op.getDpsInits(),
      maps, op.getIteratorTypesArray());
  rewriter.inlineRegionBefore(op.getRegion(), fewer.getRegion(),
                              fewer.getRegion().begin());
  fewer.getBody()->eraseArguments(taken);
  fewer->setDiscardableAttrs(op->getDiscardableAttrDictionary());
  rewriter.replaceOp(op, fewer);
}

namespace {
struct NormFuseElementwise
    : public norm::impl::NormFuseElementwiseBase<NormFuseElementwise> {
  using Base::Base;

  void runOnOperation() override {
    // Named ops have no form with another body.
    SmallVector<linalg::LinalgOp> named;
    getOperation()->walk([&](linalg::LinalgOp op) {
      if (op.hasPureTensorSemantics() && !isa<linalg::GenericOp>(op) &&
          linalg::isElementwise(op))
        named.push_back(op);
    });
    IRRewriter rewriter(&getContext());
    for (linalg::LinalgOp op : named) {
      rewriter.setInsertionPoint(op);
      (void)linalg::generalizeNamedOp(rewriter, op);
    }
    // From producers to consumers.
    SmallVector<linalg::GenericOp> ops;
    getOperation()->walk([&](linalg::GenericOp op) {
      if (op.hasPureTensorSemantics() && onlyComputes(op))
        ops.push_back(op);
    });
    for (linalg::GenericOp op : ops)
      while (op)
        op = fuseOne(rewriter, op);
    getOperation()->walk([&](linalg::GenericOp op) {
      if (op.hasPureTensorSemantics() && onlyComputes(op))
        takeNumbers(rewriter, op);
    });
  }
};
} // namespace
