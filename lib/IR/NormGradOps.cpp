//===- NormGradOps.cpp - The gradients of normalizations ------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Verifiers.h"

#include "norm/IR/Norm.h"

#include "mlir/IR/Matchers.h"
#include "mlir/IR/PatternMatch.h"

using namespace mlir;
using namespace mlir::norm;

static LogicalResult verifyGrad(GradOpInterface op) {
  auto normOp = cast<NormOpInterface>(op.getOperation());
  if (failed(verifyAxesAndKinds(normOp)))
    return failure();

  FloatAttr epsilon = op.getEpsilonAttr();
  size_t numStatistics = op.getStatistics().size();
  if (numStatistics != (epsilon ? 0 : op.getNumStatistics()))
    return op.emitOpError("(C10) expected an epsilon or ")
           << op.getNumStatistics() << " statistics, and not both";
  if (epsilon && failed(verifyEpsilon(normOp, epsilon)))
    return failure();

  if (op.getGradInits().empty())
    return op.emitOpError("(C11) at least one gradient must be asked for");

  ShapedType input = normOp.getInputType();
  for (Value value : {op.getOutputGrad(), op.getInputGrad()})
    if (value &&
        !areCompatible(shapedTypeOf(value).getShape(), input.getShape()))
      return op.emitOpError(
                 "(C12) the gradients of the result and of the input "
                 "must have the input's shape, ")
             << input << ", but one is " << value.getType();

  auto [featureShape, rowShape] = splitShape(normOp);
  for (Value value : {op.getScale(), op.getScaleGrad(), op.getBiasGrad()})
    if (value && !areCompatible(shapedTypeOf(value).getShape(), featureShape))
      return op.emitOpError(
                 "(C13) the scale and the gradients of scale and bias "
                 "must have the shape of the feature axis, but one "
                 "is ")
             << value.getType();

  if (Value sum = op.getSumGrad()) {
    if (!op.getInputGrad())
      return op.emitOpError("(C14) the gradient of the sum is part of the "
                            "input's, which isn't asked for");
    ShapedType type = shapedTypeOf(sum);
    if (!areCompatible(type.getShape(), input.getShape()) ||
        type.getElementType() != input.getElementType())
      return op.emitOpError(
                 "(C14) the gradient of the sum must have the input's "
                 "type, ")
             << input << ", but is " << type;
  }

  for (Value statistic : op.getStatistics()) {
    ShapedType type = shapedTypeOf(statistic);
    if (!areCompatible(type.getShape(), rowShape) ||
        type.getElementType() != normOp.getStatisticsType())
      return op.emitOpError("(C15) a statistic must have the input's shape "
                            "without the feature axis and element type ")
             << normOp.getStatisticsType() << ", but is " << type;
  }
  return success();
}

LogicalResult LayerNormGradOp::verify() { return verifyGrad(*this); }

LogicalResult RMSNormGradOp::verify() { return verifyGrad(*this); }

LogicalResult CRMSNormGradOp::verify() {
  if (failed(verifyGrad(*this)))
    return failure();
  return verifySingleAxis(*this);
}

//===----------------------------------------------------------------------===//
// Canonicalizations
//===----------------------------------------------------------------------===//

/// Builds `op` anew with another scale and other destinations (null for what
/// isn't wanted).
template <typename OpTy>
static OpTy rebuild(OpBuilder &b, OpTy op, Value scale, Value inputGrad,
                    Value scaleGrad, Value biasGrad) {
  auto rebuilt = OpTy::create(
      b, op.getLoc(), op.getOutputGrad(), op.getInput(), scale,
      op.getStatistics(), inputGrad ? op.getSumGrad() : Value(), inputGrad,
      scaleGrad, biasGrad, op.getEpsilonAttr(), op.getAxesAttr());
  rebuilt->setDiscardableAttrs(op->getDiscardableAttrDictionary());
  return rebuilt;
}

namespace {
/// Gradients that nobody reads aren't asked for. An op that nobody reads at all
/// is dead, which isn't for patterns to say.
template <typename OpTy> struct DropUnusedGradients : OpRewritePattern<OpTy> {
  using OpRewritePattern<OpTy>::OpRewritePattern;
  LogicalResult matchAndRewrite(OpTy op,
                                PatternRewriter &rewriter) const override {
    if (!op.hasPureTensorSemantics())
      return rewriter.notifyMatchFailure(op, "on buffers");
    auto isUnused = [](Value result) { return result.use_empty(); };
    if (op->use_empty() || llvm::none_of(op->getResults(), isUnused))
      return rewriter.notifyMatchFailure(op, "no gradient is unused");
    SmallVector<Value> used, inits;
    unsigned next = 0;
    for (Value init :
         {op.getInputGrad(), op.getScaleGrad(), op.getBiasGrad()}) {
      Value result = init ? op->getResult(next++) : Value();
      bool isUsed = result && !result.use_empty();
      inits.push_back(isUsed ? init : Value());
      if (isUsed)
        used.push_back(result);
    }
    OpTy rebuilt =
        rebuild(rewriter, op, op.getScale(), inits[0], inits[1], inits[2]);
    for (auto [from, to] : llvm::zip_equal(used, rebuilt->getResults()))
      rewriter.replaceAllUsesWith(from, to);
    rewriter.eraseOp(op);
    return success();
  }
};

/// A scale of one; or any, where the input's gradient isn't asked for.
template <typename OpTy> struct DropNeutralScale : OpRewritePattern<OpTy> {
  using OpRewritePattern<OpTy>::OpRewritePattern;
  LogicalResult matchAndRewrite(OpTy op,
                                PatternRewriter &rewriter) const override {
    if (!op.getScale() ||
        (op.getInputGrad() && !matchPattern(op.getScale(), m_OneFloat())))
      return rewriter.notifyMatchFailure(op, "the scale is needed");
    rewriter.modifyOpInPlace(op, [&] { op.getScaleMutable().clear(); });
    return success();
  }
};
} // namespace

void LayerNormGradOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                                  MLIRContext *context) {
  patterns.add<DropUnusedGradients<LayerNormGradOp>,
               DropNeutralScale<LayerNormGradOp>>(context);
}

void RMSNormGradOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                                MLIRContext *context) {
  patterns
      .add<DropUnusedGradients<RMSNormGradOp>, DropNeutralScale<RMSNormGradOp>>(
          context);
}
