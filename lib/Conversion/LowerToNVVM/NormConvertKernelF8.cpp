//===- NormConvertKernelF8.cpp - Conversions to f8 by instructions --------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "norm/Conversion/Passes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/PatternMatch.h"
#include "mlir/Transforms/WalkPatternRewriteDriver.h"

namespace mlir::norm {
#define GEN_PASS_DEF_NORMCONVERTKERNELF8
#include "norm/Conversion/Passes.h.inc"
} // namespace mlir::norm

using namespace mlir;

/// Whether all that the module is compiled for has the instructions.
static bool hasConversions(gpu::GPUModuleOp module) {
  constexpr unsigned kLeast = 89;
  ArrayAttr targets = module.getTargetsAttr();
  return targets && !targets.empty() &&
         llvm::all_of(targets, [](Attribute attribute) {
           auto target = dyn_cast<NVVM::NVVMTargetAttr>(attribute);
           unsigned chip;
           StringRef name = target ? target.getChip() : StringRef();
           return name.consume_front("sm_") && !name.consumeInteger(10, chip) &&
                  chip >= kLeast;
         });
}

/// Whether a value is NaN or at most the type's largest number, by the op that
/// it comes from.
static bool isWithin(Value value, const llvm::fltSemantics &semantics) {
  auto isBound = [&](Value other) {
    APFloat bound(0.0);
    if (!matchPattern(other, m_ConstantFloat(&bound)))
      return false;
    bool losesInfo;
    APFloat most = APFloat::getLargest(semantics);
    most.convert(bound.getSemantics(), APFloat::rmNearestTiesToEven,
                 &losesInfo);
    return abs(bound) <= most;
  };
  if (isBound(value))
    return true;
  // In either order: the inner one is of the other kind.
  if (auto most = value.getDefiningOp<arith::MinNumFOp>())
    if (auto least = most.getLhs().getDefiningOp<arith::MaxNumFOp>())
      return isBound(most.getRhs()) && isBound(least.getRhs());
  if (auto least = value.getDefiningOp<arith::MaxNumFOp>())
    if (auto most = least.getLhs().getDefiningOp<arith::MinNumFOp>())
      return isBound(most.getRhs()) && isBound(least.getRhs());
  if (auto select = value.getDefiningOp<arith::SelectOp>())
    return isWithin(select.getTrueValue(), semantics) &&
           isWithin(select.getFalseValue(), semantics);
  // Zero, or NaN.
  if (auto product = value.getDefiningOp<arith::MulFOp>())
    return matchPattern(product.getRhs(), m_AnyZeroFloat());
  return false;
}

namespace {
struct ConvertTruncation : public OpRewritePattern<arith::TruncFOp> {
  using Base::Base;

  LogicalResult matchAndRewrite(arith::TruncFOp op,
                                PatternRewriter &rewriter) const override {
    auto type = cast<FloatType>(getElementTypeOrSelf(op.getType()));
    if (!isa<Float8E4M3FNType, Float8E5M2Type>(type))
      return rewriter.notifyMatchFailure(op, "isn't to f8");
    Value value = op.getIn();
    auto vector = dyn_cast<VectorType>(value.getType());
    if (!getElementTypeOrSelf(value).isF32() ||
        (vector && (vector.getRank() != 1 || vector.isScalable())))
      return rewriter.notifyMatchFailure(op, "isn't of numbers of f32");
    if (!isWithin(value, type.getFloatSemantics()))
      return rewriter.notifyMatchFailure(op, "may be too large");

    ImplicitLocOpBuilder b(op.getLoc(), rewriter);
    auto convert = [&](Value high, Value low) -> Value {
      return NVVM::ConvertF32x2ToF8x2Op::create(
          b, b.getI16Type(), high, low, NVVM::FPRoundingMode::RN,
          NVVM::SaturationMode::SATFINITE, /*relu=*/false, type);
    };
    auto get = [&](int64_t index) -> Value {
      return vector::ExtractOp::create(b, value, index);
    };
    int64_t size = vector ? vector.getNumElements() : 1;
    if (size == 1) {
      Value number = vector ? get(0) : value;
      Value byte =
          arith::TruncIOp::create(b, b.getI8Type(), convert(number, number));
      if (vector)
        byte = vector::FromElementsOp::create(b, vector.clone(byte.getType()),
                                              byte);
      rewriter.replaceOpWithNewOp<arith::BitcastOp>(op, op.getType(), byte);
      return success();
    }
    if (size % 2 != 0)
      return rewriter.notifyMatchFailure(op, "has a number without another");
    SmallVector<Value> pairs;
    for (int64_t index = 0; index < size; index += 2)
      pairs.push_back(convert(get(index + 1), get(index)));
    Value words = vector::FromElementsOp::create(
        b, VectorType::get(size / 2, b.getI16Type()), pairs);
    Value bytes = vector::BitCastOp::create(
        b, VectorType::get(size, b.getI8Type()), words);
    rewriter.replaceOpWithNewOp<arith::BitcastOp>(op, op.getType(), bytes);
    return success();
  }
};

struct NormConvertKernelF8
    : public norm::impl::NormConvertKernelF8Base<NormConvertKernelF8> {
  using Base::Base;

  void runOnOperation() override {
    if (!hasConversions(getOperation()))
      return;
    RewritePatternSet patterns(&getContext());
    patterns.add<ConvertTruncation>(&getContext());
    walkAndApplyPatterns(getOperation(), std::move(patterns));
  }
};
} // namespace
