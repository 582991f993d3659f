//===- NormToLinalg.cpp - Decompose norm ops into linalg ------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "norm/Conversion/Passes.h"
#include "norm/IR/Norm.h"

#include "mlir/Dialect/Linalg/IR/LinalgInterfaces.h"
#include "mlir/IR/PatternMatch.h"
#include "mlir/Transforms/WalkPatternRewriteDriver.h"

namespace mlir::norm {
#define GEN_PASS_DEF_CONVERTNORMTOLINALG
#include "norm/Conversion/Passes.h.inc"
} // namespace mlir::norm

using namespace mlir;
using namespace mlir::norm;

namespace {
struct DecomposeNormOp
    : public OpInterfaceRewritePattern<linalg::AggregatedOpInterface> {
  using Base::Base;

  LogicalResult matchAndRewrite(linalg::AggregatedOpInterface op,
                                PatternRewriter &rewriter) const override {
    if (!isa<NormDialect>(op->getDialect()))
      return rewriter.notifyMatchFailure(op, "not an op of the norm dialect");
    FailureOr<SmallVector<Value>> values = op.decomposeOperation(rewriter);
    if (failed(values))
      return rewriter.notifyMatchFailure(op, "has no decomposition");
    rewriter.replaceOp(op, *values);
    return success();
  }
};

struct ConvertNormToLinalg
    : public norm::impl::ConvertNormToLinalgBase<ConvertNormToLinalg> {
  using Base::Base;

  void runOnOperation() override {
    RewritePatternSet patterns(&getContext());
    populateNormToLinalgConversionPatterns(patterns);
    // The patterns alone: what else the program holds stays as it is.
    walkAndApplyPatterns(getOperation(), std::move(patterns));

    WalkResult result = getOperation()->walk([](Operation *op) {
      if (op->getName().getDialectNamespace() !=
          NormDialect::getDialectNamespace())
        return WalkResult::advance();
      op->emitOpError("can't be decomposed into linalg");
      return WalkResult::interrupt();
    });
    if (result.wasInterrupted())
      signalPassFailure();
  }
};
} // namespace

void mlir::norm::populateNormToLinalgConversionPatterns(
    RewritePatternSet &patterns) {
  patterns.add<DecomposeNormOp>(patterns.getContext());
}
