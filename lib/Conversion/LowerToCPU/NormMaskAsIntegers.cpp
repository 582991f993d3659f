//===- NormMaskAsIntegers.cpp - Masked accesses of 16-bit floats ----------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Where a machine has no masked access for a vector of 16-bit floats, LLVM
// moves them one by one, each bf16 through f32 and back: a call of a function
// for each number, which some runtime libraries lack.
//
//===----------------------------------------------------------------------===//

#include "norm/Conversion/Passes.h"

#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/PatternMatch.h"
#include "mlir/Transforms/WalkPatternRewriteDriver.h"

namespace mlir::norm {
#define GEN_PASS_DEF_NORMMASKASINTEGERS
#include "norm/Conversion/Passes.h.inc"
} // namespace mlir::norm

using namespace mlir;

/// The vector of integers of the same size, for one of bf16 or f16.
static VectorType getIntegers(Type type) {
  auto vector = dyn_cast<VectorType>(type);
  if (!vector || !isa<BFloat16Type, Float16Type>(vector.getElementType()))
    return {};
  return vector.clone(IntegerType::get(type.getContext(), 16));
}

namespace {
struct LoadIntegers : public OpRewritePattern<LLVM::MaskedLoadOp> {
  using Base::Base;

  LogicalResult matchAndRewrite(LLVM::MaskedLoadOp op,
                                PatternRewriter &rewriter) const override {
    VectorType integers = getIntegers(op.getType());
    if (!integers)
      return rewriter.notifyMatchFailure(op, "isn't of 16-bit floats");
    Value passThrough = op.getPassThru();
    if (passThrough)
      passThrough =
          LLVM::BitcastOp::create(rewriter, op.getLoc(), integers, passThrough);
    Value loaded = LLVM::MaskedLoadOp::create(
        rewriter, op.getLoc(), integers, op.getData(), op.getMask(),
        passThrough, op.getAlignmentAttr(), op.getNontemporalAttr());
    rewriter.replaceOpWithNewOp<LLVM::BitcastOp>(op, op.getType(), loaded);
    return success();
  }
};

struct StoreIntegers : public OpRewritePattern<LLVM::MaskedStoreOp> {
  using Base::Base;

  LogicalResult matchAndRewrite(LLVM::MaskedStoreOp op,
                                PatternRewriter &rewriter) const override {
    VectorType integers = getIntegers(op.getValue().getType());
    if (!integers)
      return rewriter.notifyMatchFailure(op, "isn't of 16-bit floats");
    Value value =
        LLVM::BitcastOp::create(rewriter, op.getLoc(), integers, op.getValue());
    rewriter.modifyOpInPlace(op, [&] { op.getValueMutable().assign(value); });
    return success();
  }
};

struct NormMaskAsIntegers
    : public norm::impl::NormMaskAsIntegersBase<NormMaskAsIntegers> {
  using Base::Base;

  void runOnOperation() override {
    RewritePatternSet patterns(&getContext());
    patterns.add<LoadIntegers, StoreIntegers>(&getContext());
    walkAndApplyPatterns(getOperation(), std::move(patterns));
  }
};
} // namespace
