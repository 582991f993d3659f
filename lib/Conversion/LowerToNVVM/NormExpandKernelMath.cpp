//===- NormExpandKernelMath.cpp - Mathematics without a library -----------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../NormToGPU/KernelOps.h"
#include "norm/Conversion/Passes.h"

#include "mlir/Dialect/Math/Transforms/Passes.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"

namespace mlir::norm {
#define GEN_PASS_DEF_NORMEXPANDKERNELMATH
#include "norm/Conversion/Passes.h.inc"
} // namespace mlir::norm

using namespace mlir;

namespace {
struct NormExpandKernelMath
    : public norm::impl::NormExpandKernelMathBase<NormExpandKernelMath> {
  using Base::Base;

  void runOnOperation() override {
    RewritePatternSet patterns(&getContext());
    math::populateExpansionPatterns(patterns, {"powf", "fpowi", "rsqrt"});
    populateMathPolynomialApproximationPatterns(patterns,
                                                norm::isApproximatedInKernels);
    if (failed(applyPatternsGreedily(getOperation(), std::move(patterns))))
      return signalPassFailure();
    IRRewriter rewriter(&getContext());
    getOperation()->walk([&](Operation *op) {
      StringRef name = norm::getKernelIntrinsic(op);
      if (name.empty())
        return;
      rewriter.setInsertionPoint(op);
      rewriter.replaceOpWithNewOp<LLVM::CallIntrinsicOp>(
          op, op->getResult(0).getType(), rewriter.getStringAttr(name),
          op->getOperands());
    });
  }
};
} // namespace
