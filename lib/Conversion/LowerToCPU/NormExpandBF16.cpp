//===- NormExpandBF16.cpp - Conversions from and to bf16 by integers ------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A bf16 is the upper half of an f32. Few machines have instructions to convert
// them, and theirs take denormals for zero; without them LLVM calls a function
// for every number.
//
//===----------------------------------------------------------------------===//

#include "norm/Conversion/Passes.h"
#include "norm/IR/FloatArithmetic.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "mlir/IR/PatternMatch.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"

namespace mlir::norm {
#define GEN_PASS_DEF_NORMEXPANDBF16
#include "norm/Conversion/Passes.h.inc"
} // namespace mlir::norm

using namespace mlir;
using norm::withElement;

static constexpr uint32_t kUpperHalf = 0xFFFF0000;

static Value integer(ImplicitLocOpBuilder &b, Type type, uint32_t value) {
  return createScalarOrSplatConstant(
      b, b.getLoc(), type,
      APInt(getElementTypeOrSelf(type).getIntOrFloatBitWidth(), value));
}

//===----------------------------------------------------------------------===//
// Arithmetic
//===----------------------------------------------------------------------===//

/// Integers whose upper halves are the floats rounded to nearest, ties to even.
/// A NaN becomes the one that operations make.
static Value roundBits(ImplicitLocOpBuilder &b, Value value) {
  Type i32 = withElement(value.getType(), b.getI32Type());
  Value bits = arith::BitcastOp::create(b, i32, value);
  // Adds 0x7FFF, and one more if the upper half is odd. Written as the
  // subtraction of what differs from a constant in one bit, it is one operation
  // on bits and one on numbers.
  Value high = arith::ShRUIOp::create(b, bits, integer(b, i32, 16));
  Value odd = arith::AndIOp::create(b, high, integer(b, i32, 1));
  Value negated = arith::XOrIOp::create(b, odd, integer(b, i32, 0xFFFF8001));
  Value rounded = arith::SubIOp::create(b, bits, negated);
  Value isNaN =
      arith::CmpFOp::create(b, arith::CmpFPredicate::UNO, value, value);
  return arith::SelectOp::create(b, isNaN, integer(b, i32, 0x7FC00000),
                                 rounded);
}

/// The integers moved from the lower half to the upper one, as floats.
static Value raise(ImplicitLocOpBuilder &b, Value bits) {
  Value raised = arith::ShLIOp::create(b, bits, integer(b, bits.getType(), 16));
  return arith::BitcastOp::create(
      b, withElement(bits.getType(), b.getF32Type()), raised);
}

//===----------------------------------------------------------------------===//
// Patterns
//===----------------------------------------------------------------------===//

/// Of a number or a vector: other shapes may not be known.
static bool isConversion(Operation *op, Type from, Type to) {
  return getElementTypeOrSelf(op->getOperand(0)) == from &&
         getElementTypeOrSelf(op->getResult(0)) == to &&
         !isa<TensorType>(op->getResult(0).getType());
}

/// Whether the op is an f32 rounded to bf16.
static bool isRounding(Operation *op) {
  return isa_and_present<arith::TruncFOp>(op) &&
         isConversion(op, Float32Type::get(op->getContext()),
                      BFloat16Type::get(op->getContext()));
}

/// Whether two vectors rounded to bf16 take turns.
static bool interleavesRoundings(vector::InterleaveOp op) {
  return isRounding(op.getLhs().getDefiningOp()) &&
         isRounding(op.getRhs().getDefiningOp());
}

namespace {
struct ExpandExtension : public OpRewritePattern<arith::ExtFOp> {
  using Base::Base;

  LogicalResult matchAndRewrite(arith::ExtFOp op,
                                PatternRewriter &rewriter) const override {
    if (!isConversion(op, rewriter.getBF16Type(), rewriter.getF32Type()))
      return rewriter.notifyMatchFailure(op, "isn't from bf16 to f32");
    ImplicitLocOpBuilder b(op.getLoc(), rewriter);
    Value in = op.getIn();
    Type i32 = withElement(op.getType(), b.getI32Type());
    if (auto halves = in.getDefiningOp<vector::DeinterleaveOp>()) {
      // The even elements are the lower halves of pairs, the odd ones the upper
      // ones.
      Value pairs = vector::BitCastOp::create(b, cast<VectorType>(i32),
                                              halves.getSource());
      if (in == halves.getRes1()) {
        rewriter.replaceOp(op, raise(b, pairs));
        return success();
      }
      Value upper =
          arith::AndIOp::create(b, pairs, integer(b, i32, kUpperHalf));
      rewriter.replaceOpWithNewOp<arith::BitcastOp>(op, op.getType(), upper);
      return success();
    }
    Value bits = arith::BitcastOp::create(
        b, withElement(op.getType(), b.getI16Type()), in);
    rewriter.replaceOp(op, raise(b, arith::ExtUIOp::create(b, i32, bits)));
    return success();
  }
};

struct ExpandTruncation : public OpRewritePattern<arith::TruncFOp> {
  using Base::Base;

  LogicalResult matchAndRewrite(arith::TruncFOp op,
                                PatternRewriter &rewriter) const override {
    if (!isRounding(op))
      return rewriter.notifyMatchFailure(op, "isn't from f32 to bf16");
    for (Operation *user : op->getUsers())
      if (auto interleave = dyn_cast<vector::InterleaveOp>(user);
          interleave && interleavesRoundings(interleave))
        return rewriter.notifyMatchFailure(op, "is one of a pair");
    ImplicitLocOpBuilder b(op.getLoc(), rewriter);
    Value bits = roundBits(b, op.getIn());
    Value high =
        arith::ShRUIOp::create(b, bits, integer(b, bits.getType(), 16));
    Value narrow = arith::TruncIOp::create(
        b, withElement(op.getType(), b.getI16Type()), high);
    rewriter.replaceOpWithNewOp<arith::BitcastOp>(op, op.getType(), narrow);
    return success();
  }
};

/// The two vectors are the halves of one of pairs.
struct ExpandInterleavedTruncations
    : public OpRewritePattern<vector::InterleaveOp> {
  using Base::Base;

  LogicalResult matchAndRewrite(vector::InterleaveOp op,
                                PatternRewriter &rewriter) const override {
    if (!interleavesRoundings(op))
      return rewriter.notifyMatchFailure(op, "isn't of f32 rounded to bf16");
    auto even = op.getLhs().getDefiningOp<arith::TruncFOp>();
    auto odd = op.getRhs().getDefiningOp<arith::TruncFOp>();
    ImplicitLocOpBuilder b(op.getLoc(), rewriter);
    Value low = roundBits(b, even.getIn());
    Type i32 = low.getType();
    low = arith::ShRUIOp::create(b, low, integer(b, i32, 16));
    Value high = arith::AndIOp::create(b, roundBits(b, odd.getIn()),
                                       integer(b, i32, kUpperHalf));
    rewriter.replaceOpWithNewOp<vector::BitCastOp>(
        op, op.getType(), arith::OrIOp::create(b, low, high));
    return success();
  }
};

struct NormExpandBF16 : public norm::impl::NormExpandBF16Base<NormExpandBF16> {
  using Base::Base;

  void runOnOperation() override {
    RewritePatternSet patterns(&getContext());
    norm::populateExpandBF16Patterns(patterns);
    if (failed(applyPatternsGreedily(getOperation(), std::move(patterns))))
      signalPassFailure();
  }
};
} // namespace

void mlir::norm::populateExpandBF16Patterns(RewritePatternSet &patterns) {
  patterns.add<ExpandExtension, ExpandTruncation, ExpandInterleavedTruncations>(
      patterns.getContext());
}
