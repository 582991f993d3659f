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
// Rounding is adding, and could carry from a NaN's lower half into its sign.
// What arithmetic makes of bf16 has NaNs that aren't changed by it: operations
// hand on the bits of a NaN they are given, whose lower half is zero if it was
// a bf16, or make the one of their own, of which so it is on all processors.
// NaNs that something else took the place of aren't there any more.
//
//===----------------------------------------------------------------------===//

#include "FloatFact.h"
#include "norm/Conversion/Passes.h"
#include "norm/IR/FloatArithmetic.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "mlir/IR/PatternMatch.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"

namespace mlir::norm {
#define GEN_PASS_DEF_NORMEXPANDBF16
#include "norm/Conversion/Passes.h.inc"
} // namespace mlir::norm

using namespace mlir;
using norm::FloatFact, norm::withElement;

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
/// Unless no NaN needs it, one becomes the one that operations make.
static Value roundBits(ImplicitLocOpBuilder &b, Value value, bool hasSafeNaNs) {
  Type i32 = withElement(value.getType(), b.getI32Type());
  Value bits = arith::BitcastOp::create(b, i32, value);
  // Adds 0x7FFF, and one more if the upper half is odd. Written as the
  // subtraction of what differs from a constant in one bit, it is one operation
  // on bits and one on numbers.
  Value high = arith::ShRUIOp::create(b, bits, integer(b, i32, 16));
  Value odd = arith::AndIOp::create(b, high, integer(b, i32, 1));
  Value negated = arith::XOrIOp::create(b, odd, integer(b, i32, 0xFFFF8001));
  Value rounded = arith::SubIOp::create(b, bits, negated);
  if (hasSafeNaNs)
    return rounded;
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

//===----------------------------------------------------------------------===//
// NaNs
//===----------------------------------------------------------------------===//

/// Whether the op takes another value in place of NaNs, and else the number.
static bool replacesNaNs(arith::SelectOp op) {
  auto compare = op.getCondition().getDefiningOp<arith::CmpFOp>();
  return compare && compare.getPredicate() == arith::CmpFPredicate::UNO &&
         llvm::is_contained(compare->getOperands(), op.getFalseValue());
}

/// Where floats of 32 bits come from whose NaNs have nothing in their lower
/// half.
static FloatFact::Origin classifySafeNaNs(Operation *op) {
  using Origin = FloatFact::Origin;
  auto isSafe = [](const APFloat &x) {
    return !x.isNaN() || x.bitcastToAPInt().countr_zero() >= 16;
  };
  if (isa<arith::ExtFOp>(op) &&
      isConversion(op, BFloat16Type::get(op->getContext()),
                   Float32Type::get(op->getContext())))
    return Origin::Holds;
  if (isa<arith::SIToFPOp, arith::UIToFPOp>(op) ||
      FloatFact::isConstant(op, isSafe))
    return Origin::Holds;
  if (auto select = dyn_cast<arith::SelectOp>(op);
      select && replacesNaNs(select))
    if (Operation *other = select.getTrueValue().getDefiningOp())
      if (FloatFact::isConstant(other, isSafe))
        return Origin::Holds;
  if (isa<arith::AddFOp, arith::DivFOp, arith::MaximumFOp, arith::MaxNumFOp,
          arith::MinimumFOp, arith::MinNumFOp, arith::MulFOp, arith::NegFOp,
          arith::SubFOp, math::AbsFOp, math::FmaOp, math::RsqrtOp, math::SqrtOp,
          vector::FMAOp, vector::ReductionOp>(op))
    return Origin::Follows;
  return Origin::Unknown;
}

//===----------------------------------------------------------------------===//
// Patterns
//===----------------------------------------------------------------------===//

/// Whether two vectors rounded to bf16 take turns.
static bool interleavesRoundings(vector::InterleaveOp op) {
  return isRounding(op.getLhs().getDefiningOp()) &&
         isRounding(op.getRhs().getDefiningOp());
}

/// Roundings of floats whose NaNs need no care.
using SafeRoundings = DenseSet<Operation *>;

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
  ExpandTruncation(MLIRContext *context, const SafeRoundings &safe)
      : OpRewritePattern(context), safe(safe) {}

  LogicalResult matchAndRewrite(arith::TruncFOp op,
                                PatternRewriter &rewriter) const override {
    if (!isRounding(op))
      return rewriter.notifyMatchFailure(op, "isn't from f32 to bf16");
    for (Operation *user : op->getUsers())
      if (auto interleave = dyn_cast<vector::InterleaveOp>(user);
          interleave && interleavesRoundings(interleave))
        return rewriter.notifyMatchFailure(op, "is one of a pair");
    ImplicitLocOpBuilder b(op.getLoc(), rewriter);
    Value bits = roundBits(b, op.getIn(), safe.contains(op));
    Value high =
        arith::ShRUIOp::create(b, bits, integer(b, bits.getType(), 16));
    Value narrow = arith::TruncIOp::create(
        b, withElement(op.getType(), b.getI16Type()), high);
    rewriter.replaceOpWithNewOp<arith::BitcastOp>(op, op.getType(), narrow);
    return success();
  }

  const SafeRoundings &safe;
};

/// The two vectors are the halves of one of pairs.
struct ExpandInterleavedTruncations
    : public OpRewritePattern<vector::InterleaveOp> {
  ExpandInterleavedTruncations(MLIRContext *context, const SafeRoundings &safe)
      : OpRewritePattern(context), safe(safe) {}

  LogicalResult matchAndRewrite(vector::InterleaveOp op,
                                PatternRewriter &rewriter) const override {
    if (!interleavesRoundings(op))
      return rewriter.notifyMatchFailure(op, "isn't of f32 rounded to bf16");
    auto even = op.getLhs().getDefiningOp<arith::TruncFOp>();
    auto odd = op.getRhs().getDefiningOp<arith::TruncFOp>();
    ImplicitLocOpBuilder b(op.getLoc(), rewriter);
    Value low = roundBits(b, even.getIn(), safe.contains(even));
    low = arith::ShRUIOp::create(b, low, integer(b, low.getType(), 16));
    Value high = roundBits(b, odd.getIn(), safe.contains(odd));
    // As a choice of halves, for LLVM makes a permutation of masks, which takes
    // longer.
    VectorType halves = op.getType().clone(b.getI16Type());
    SmallVector<bool> isOdd(halves.getNumElements());
    for (size_t i = 1; i < isOdd.size(); i += 2)
      isOdd[i] = true;
    Value mask = arith::ConstantOp::create(
        b, DenseElementsAttr::get(halves.clone(b.getI1Type()), isOdd));
    Value both = arith::SelectOp::create(
        b, mask, vector::BitCastOp::create(b, halves, high),
        vector::BitCastOp::create(b, halves, low));
    rewriter.replaceOpWithNewOp<arith::BitcastOp>(op, op.getType(), both);
    return success();
  }

  const SafeRoundings &safe;
};

struct NormExpandBF16 : public norm::impl::NormExpandBF16Base<NormExpandBF16> {
  using Base::Base;

  void runOnOperation() override {
    SafeRoundings safe;
    FloatFact safeNaNs(getOperation(), classifySafeNaNs);
    getOperation()->walk([&](arith::TruncFOp op) {
      if (isRounding(op) && safeNaNs.holdsOf(op.getIn()))
        safe.insert(op);
    });
    RewritePatternSet patterns(&getContext());
    patterns.add<ExpandExtension>(&getContext());
    patterns.add<ExpandTruncation, ExpandInterleavedTruncations>(&getContext(),
                                                                 safe);
    if (failed(applyPatternsGreedily(getOperation(), std::move(patterns))))
      signalPassFailure();
  }
};
} // namespace
