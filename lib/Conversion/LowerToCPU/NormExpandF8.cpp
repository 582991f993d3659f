//===- NormExpandF8.cpp - Conversions from and to f8 by integers ----------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// LLVM has no floats of eight bits, and MLIR's own expansions know neither
// f8E4M3FN nor f8E5M2.
//
//===----------------------------------------------------------------------===//

#include "norm/Conversion/Passes.h"
#include "norm/IR/FloatArithmetic.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "mlir/IR/PatternMatch.h"
#include "mlir/Transforms/WalkPatternRewriteDriver.h"

namespace mlir::norm {
#define GEN_PASS_DEF_NORMEXPANDF8
#include "norm/Conversion/Passes.h.inc"
} // namespace mlir::norm

using namespace mlir;
using norm::withElement;

/// The type, if the op is on numbers or vectors of f8: other shapes may not be
/// known.
static FloatType getF8(Type type) {
  if (isa<TensorType>(type))
    return {};
  Type element = getElementTypeOrSelf(type);
  return isa<Float8E4M3FNType, Float8E5M2Type>(element)
             ? cast<FloatType>(element)
             : FloatType();
}

//===----------------------------------------------------------------------===//
// Arithmetic
//===----------------------------------------------------------------------===//

namespace {
/// Where a float type has its fields, and what numbers stand in them.
struct Format {
  explicit Format(FloatType type)
      : semantics(type.getFloatSemantics()), width(type.getWidth()),
        fraction(APFloat::semanticsPrecision(semantics) - 1),
        leastExponent(APFloat::semanticsMinExponent(semantics)) {}

  APInt getPowerOfTwo(int exponent) const {
    return scalbn(APFloat::getOne(semantics), exponent,
                  APFloat::rmNearestTiesToEven)
        .bitcastToAPInt();
  }
  APInt getNaN() const { return APFloat::getQNaN(semantics).bitcastToAPInt(); }
  /// What follows the largest number: infinity, or else NaN.
  APInt getOverflow() const {
    return APFloat::getLargest(semantics).bitcastToAPInt() + 1;
  }

  const llvm::fltSemantics &semantics;
  unsigned width, fraction;
  /// Of the normal numbers.
  int leastExponent;
};

/// Integers of some width, of the shape of some floats.
struct Integers {
  Integers(ImplicitLocOpBuilder &b, Type floats, unsigned width)
      : b(b), width(width), type(withElement(floats, b.getIntegerType(width))) {
  }

  Value constant(const APInt &value) const {
    return createScalarOrSplatConstant(b, b.getLoc(), type, value);
  }
  Value constant(uint64_t value) const { return constant(APInt(width, value)); }
  Value bitsOf(Value floats) const {
    return arith::BitcastOp::create(b, type, floats);
  }
  Value mask(Value x, const APInt &bits) const {
    return arith::AndIOp::create(b, x, constant(bits));
  }
  Value isAbove(Value x, const APInt &limit) const {
    return arith::CmpIOp::create(b, arith::CmpIPredicate::ugt, x,
                                 constant(limit));
  }

  ImplicitLocOpBuilder &b;
  unsigned width;
  Type type;
};
} // namespace

/// The f8 in f32. Its fields, shifted to where those of f32 are, make a number
/// that is off by a power of two, denormals too.
static Value extend(ImplicitLocOpBuilder &b, Value value, FloatType type) {
  Format from(type), to(b.getF32Type());
  Integers integers(b, value.getType(), to.width);
  Value bits = arith::ExtUIOp::create(
      b, integers.type, Integers(b, value.getType(), from.width).bitsOf(value));
  Value magnitude =
      integers.mask(bits, APInt::getLowBitsSet(to.width, from.width - 1));
  Value shifted = arith::ShLIOp::create(
      b, magnitude, integers.constant(to.fraction - from.fraction));
  Type floats = withElement(value.getType(), b.getF32Type());
  auto toFloat = [&](Value bits) -> Value {
    return arith::BitcastOp::create(b, floats, bits);
  };
  Value power = integers.constant(
      to.getPowerOfTwo(from.leastExponent - to.leastExponent));
  Value number = integers.bitsOf(
      arith::MulFOp::create(b, toFloat(shifted), toFloat(power)));

  // Infinity and NaN have the largest exponent of f32.
  Value other = integers.constant(to.getNaN());
  if (APFloat::semanticsHasInf(from.semantics))
    other =
        arith::OrIOp::create(b, shifted, integers.constant(to.getOverflow()));
  Value isNumber = arith::CmpIOp::create(
      b, arith::CmpIPredicate::ult, magnitude,
      integers.constant(from.getOverflow().zext(to.width)));
  number = arith::SelectOp::create(b, isNumber, number, other);

  Value sign =
      integers.mask(bits, APInt::getOneBitSet(to.width, from.width - 1));
  sign =
      arith::ShLIOp::create(b, sign, integers.constant(to.width - from.width));
  return toFloat(arith::OrIOp::create(b, number, sign));
}

/// An f32 or f64 rounded to nearest, ties to even.
static Value round(ImplicitLocOpBuilder &b, Value value, FloatType type) {
  Format from(cast<FloatType>(getElementTypeOrSelf(value))), to(type);
  Integers integers(b, value.getType(), from.width);
  Value bits = integers.bitsOf(value);
  APInt signBit = APInt::getSignMask(from.width);
  Value magnitude = integers.mask(bits, ~signBit);

  // Normal numbers: the exponent counts from elsewhere. Rounding adds just less
  // than half of what the last place is worth, or half if that place is odd.
  unsigned places = from.fraction - to.fraction;
  Value odd = integers.mask(
      arith::ShRUIOp::create(b, magnitude, integers.constant(places)),
      APInt(from.width, 1));
  APInt offset = APInt(from.width, to.leastExponent - from.leastExponent)
                 << from.fraction;
  APInt belowHalf = APInt::getLowBitsSet(from.width, places - 1);
  Value rounded =
      arith::AddIOp::create(b, arith::AddIOp::create(b, magnitude, odd),
                            integers.constant(belowHalf - offset));
  rounded = arith::ShRUIOp::create(b, rounded, integers.constant(places));
  rounded = arith::MinUIOp::create(
      b, rounded, integers.constant(to.getOverflow().zext(from.width)));

  // Denormal ones: a sum whose last place is worth that of theirs.
  APInt base = from.getPowerOfTwo(to.leastExponent + static_cast<int>(places));
  auto toFloat = [&](Value bits) -> Value {
    return arith::BitcastOp::create(b, value.getType(), bits);
  };
  Value sum = arith::AddFOp::create(b, toFloat(magnitude),
                                    toFloat(integers.constant(base)));
  Value denormal =
      arith::SubIOp::create(b, integers.bitsOf(sum), integers.constant(base));
  Value isNormal =
      integers.isAbove(magnitude, from.getPowerOfTwo(to.leastExponent) - 1);
  Value result = arith::SelectOp::create(b, isNormal, rounded, denormal);
  Value isNaN = integers.isAbove(magnitude, from.getOverflow());
  result = arith::SelectOp::create(
      b, isNaN, integers.constant(to.getNaN().zext(from.width)), result);

  Value sign = arith::ShRUIOp::create(b, integers.mask(bits, signBit),
                                      integers.constant(from.width - to.width));
  result = arith::OrIOp::create(b, result, sign);
  Value narrow = arith::TruncIOp::create(
      b, Integers(b, value.getType(), to.width).type, result);
  return arith::BitcastOp::create(b, withElement(value.getType(), type),
                                  narrow);
}

//===----------------------------------------------------------------------===//
// Patterns
//===----------------------------------------------------------------------===//

namespace {
struct ExpandExtension : public OpRewritePattern<arith::ExtFOp> {
  using Base::Base;

  LogicalResult matchAndRewrite(arith::ExtFOp op,
                                PatternRewriter &rewriter) const override {
    FloatType type = getF8(op.getIn().getType());
    if (!type)
      return rewriter.notifyMatchFailure(op, "isn't of f8");
    ImplicitLocOpBuilder b(op.getLoc(), rewriter);
    Value extended = extend(b, op.getIn(), type);
    unsigned width = getElementTypeOrSelf(op.getType()).getIntOrFloatBitWidth();
    if (width > 32)
      extended = arith::ExtFOp::create(b, op.getType(), extended);
    else if (width < 32)
      extended = arith::TruncFOp::create(b, op.getType(), extended);
    rewriter.replaceOp(op, extended);
    return success();
  }
};

struct ExpandTruncation : public OpRewritePattern<arith::TruncFOp> {
  using Base::Base;

  LogicalResult matchAndRewrite(arith::TruncFOp op,
                                PatternRewriter &rewriter) const override {
    FloatType type = getF8(op.getType());
    if (!type)
      return rewriter.notifyMatchFailure(op, "isn't to f8");
    Value value = op.getIn();
    unsigned width = getElementTypeOrSelf(value).getIntOrFloatBitWidth();
    if (width > 64)
      return rewriter.notifyMatchFailure(op, "is of more than 64 bits");
    ImplicitLocOpBuilder b(op.getLoc(), rewriter);
    if (width < 32)
      value = arith::ExtFOp::create(
          b, withElement(value.getType(), b.getF32Type()), value);
    rewriter.replaceOp(op, round(b, value, type));
    return success();
  }
};

struct NormExpandF8 : public norm::impl::NormExpandF8Base<NormExpandF8> {
  using Base::Base;

  void runOnOperation() override {
    RewritePatternSet patterns(&getContext());
    patterns.add<ExpandExtension, ExpandTruncation>(&getContext());
    walkAndApplyPatterns(getOperation(), std::move(patterns));
  }
};
} // namespace
