//===- NormFoldAffine.cpp - Scales and biases into their readers ----------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// A linear that reads y = γ ⊙ n + β computes W y = (W diag(γ)) n + W β: scale
// and bias of a norm are work on weights alone if all its readers are linear.
//
//===----------------------------------------------------------------------===//

#include "AffineReaders.h"
#include "ReaderBias.h"
#include "WeightBuilder.h"
#include "norm/Analysis/Verdict.h"
#include "norm/Analysis/WeightValues.h"
#include "norm/IR/Norm.h"
#include "norm/Transforms/DeadOps.h"
#include "norm/Transforms/Passes.h"

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/IR/BuiltinOps.h"
#include "llvm/ADT/TypeSwitch.h"

namespace mlir::norm {
#define GEN_PASS_DEF_NORMFOLDAFFINE
#include "norm/Transforms/Passes.h.inc"
} // namespace mlir::norm

using namespace mlir;
using namespace mlir::norm;

//===----------------------------------------------------------------------===//
// The pass
//===----------------------------------------------------------------------===//

namespace {
struct NormFoldAffine : norm::impl::NormFoldAffineBase<NormFoldAffine> {
  using Base::Base;
  void runOnOperation() override;

private:
  void fold(NormalizationOpInterface op, WeightValues &weights);
};
} // namespace

static void rewriteReader(IRRewriter &rewriter, const Reader &reader,
                          Value scale, Value bias, WeightValues &weights) {
  if (bias)
    addToReader(rewriter, reader.op, *reader.weight, bias, reader.weightDim,
                weights);
  if (!scale)
    return;
  Operation *op = reader.op;
  rewriter.setInsertionPoint(op);
  WeightBuilder builder(rewriter, op->getLoc());
  Value scaled = builder.scale(reader.weight->get(), scale, reader.weightDim);
  rewriter.modifyOpInPlace(op, [&] { reader.weight->set(scaled); });
}

void NormFoldAffine::fold(NormalizationOpInterface op, WeightValues &weights) {
  Value scale = op.getScale(), bias = op.getBias();
  if (!scale && !bias)
    return;
  auto normOp = cast<NormOpInterface>(op.getOperation());
  SmallVector<int64_t> dims = normOp.getFeatureDims();
  if (!normOp.hasPureTensorSemantics() || dims.size() != 1 ||
      ShapedType::isDynamic(normOp.getInputExtent()) ||
      normOp.getInputExtent() < 2) {
    emitKept(op, "norm-affine-kept-axis",
             "scale and bias kept: the feature axis isn't one static dimension "
             "of a tensor");
    return;
  }
  if ((scale && !weights.isWeight(scale)) ||
      (bias && !weights.isWeight(bias))) {
    emitKept(op, "norm-affine-kept-dynamic",
             "scale and bias kept: they are computed at run time");
    return;
  }
  ReaderCollector readers(weights);
  if (failed(readers.collect(op->getResult(0), dims.front()))) {
    emitKept(op, "norm-affine-kept-reader",
             "scale and bias kept: " +
                 readers.getObstacle()->getName().getStringRef() +
                 " reads the result and isn't linear in it by a weight");
    return;
  }

  IRRewriter rewriter(&getContext());
  for (const Reader &reader : readers.getReaders())
    rewriteReader(rewriter, reader, scale, bias, weights);
  rewriter.modifyOpInPlace(op, [&] {
    llvm::TypeSwitch<Operation *>(op).Case<LayerNormOp, RMSNormOp>(
        [](auto affine) {
          affine.getScaleMutable().clear();
          affine.getBiasMutable().clear();
        });
  });
  emitConverted(op, "norm-affine-folded",
                "scale and bias folded into " +
                    countOf(readers.getReaders().size(), "reader"));
}

void NormFoldAffine::runOnOperation() {
  WeightValues weights;
  SmallVector<NormalizationOpInterface> norms;
  getOperation()->walk(
      [&](NormalizationOpInterface op) { norms.push_back(op); });
  for (NormalizationOpInterface op : norms)
    fold(op, weights);
  IRRewriter rewriter(&getContext());
  eraseDeadOps(rewriter, getOperation());
}
