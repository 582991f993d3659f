//===- TosaScale.cpp - Ops of tosa that scale images and integers ---------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TosaOps.h"

#include "mlir/Dialect/Tosa/IR/TosaOps.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::norm::verify;

//===----------------------------------------------------------------------===//
// Integers
//===----------------------------------------------------------------------===//

/// (x − zeroX)·multiplier/2^shift, rounded half up, plus zeroY, the nearest
/// number of the result's type. With two roundings, the first is at 2^31, half
/// away from zero.
SmallVector<Value> TosaExpander::expandRescale(tosa::RescaleOp rescale) {
  auto from = dyn_cast<IntegerType>(getElementTypeOrSelf(args[0]));
  auto to = dyn_cast<IntegerType>(getResultType());
  tosa::RoundingMode mode = rescale.getRoundingMode();
  if (!from || !to || mode == tosa::RoundingMode::INEXACT_ROUND)
    return {};
  ArrayRef<int64_t> shape = getShape(args[0]);
  unsigned rank = shape.size();
  AffineMap all = e.b.getMultiDimIdentityMap(rank);
  // A number of each channel, or one for all.
  auto channel = [&](Value numbers) {
    bool isOne = rank == 0 || getShape(numbers)[0] == 1;
    return map(rank, {isOne ? e.b.getAffineConstantExpr(0) : dim(rank - 1)});
  };
  Type wide = e.b.getI64Type();
  auto extend = [&](OpBuilder &b, Location loc, Value x, bool isUnsigned) {
    return isUnsigned ? Value(arith::ExtUIOp::create(b, loc, wide, x))
                      : extendNumber(b, loc, x, wide);
  };
  Value zeroX =
      extend(e.b, e.loc, getScalar(args[3]), rescale.getInputUnsigned());
  Value zeroY =
      extend(e.b, e.loc, getScalar(args[4]), rescale.getOutputUnsigned());
  auto body = [&](OpBuilder &b, Location loc, ValueRange x) -> Value {
    auto constant = [&](int64_t value) -> Value {
      return arith::ConstantIntOp::create(b, loc, value, 64);
    };
    Value number = arith::SubIOp::create(
        b, loc, extend(b, loc, x[0], rescale.getInputUnsigned()), zeroX);
    Value multiplier = extendNumber(b, loc, x[1], wide);
    Value shift = extendNumber(b, loc, x[2], wide);
    Value one = constant(1);
    Value half = arith::ShLIOp::create(
        b, loc, one, arith::SubIOp::create(b, loc, shift, one));
    if (mode == tosa::RoundingMode::DOUBLE_ROUND) {
      Value isNegative = arith::CmpIOp::create(
          b, loc, arith::CmpIPredicate::slt, number, constant(0));
      Value first = arith::SelectOp::create(b, loc, isNegative,
                                            constant(-(int64_t(1) << 30)),
                                            constant(int64_t(1) << 30));
      Value isFar = arith::CmpIOp::create(b, loc, arith::CmpIPredicate::sgt,
                                          shift, constant(31));
      half = arith::AddIOp::create(
          b, loc, half,
          arith::SelectOp::create(b, loc, isFar, first, constant(0)));
    }
    Value product = arith::MulIOp::create(b, loc, number, multiplier);
    product = arith::AddIOp::create(b, loc, product, half);
    Value scaled = arith::ShRSIOp::create(b, loc, product, shift);
    // The quotient is a number of 32 bits.
    scaled = arith::TruncIOp::create(b, loc, b.getI32Type(), scaled);
    scaled = arith::ExtSIOp::create(b, loc, wide, scaled);
    scaled = arith::AddIOp::create(b, loc, scaled, zeroY);
    unsigned width = to.getWidth();
    llvm::APInt least = rescale.getOutputUnsigned()
                            ? llvm::APInt::getZero(64)
                            : llvm::APInt::getSignedMinValue(width).sext(64);
    llvm::APInt greatest = rescale.getOutputUnsigned()
                               ? llvm::APInt::getMaxValue(width).zext(64)
                               : llvm::APInt::getSignedMaxValue(width).sext(64);
    scaled =
        arith::MaxSIOp::create(b, loc, scaled, constant(least.getSExtValue()));
    scaled = arith::MinSIOp::create(b, loc, scaled,
                                    constant(greatest.getSExtValue()));
    return to == wide ? scaled
                      : Value(arith::TruncIOp::create(b, loc, to, scaled));
  };
  return {e.generic({args[0], args[1], args[2]}, e.empty(shape, to),
                    {all, channel(args[1]), channel(args[2]), all}, body)};
}

//===----------------------------------------------------------------------===//
// Images
//===----------------------------------------------------------------------===//

namespace {
/// Between which two elements along a dimension each element of the result
/// lies, and how many n-ths beyond the first.
struct Taps {
  SmallVector<int64_t> low, high, rest;
};
} // namespace

static Taps getTaps(int64_t extent, int64_t n, int64_t d, int64_t offset,
                    int64_t border) {
  Taps taps;
  int64_t last = (extent - 1) * n - offset + border;
  for (int64_t at = offset; at <= last + offset; at += d) {
    int64_t below = llvm::divideFloorSigned(at, n);
    taps.low.push_back(std::clamp<int64_t>(below, 0, extent - 1));
    taps.high.push_back(std::clamp<int64_t>(below + 1, 0, extent - 1));
    taps.rest.push_back(at - below * n);
  }
  return taps;
}

/// Image [N, H, W, C] at the places that scales, offsets and borders say. The
/// four numbers around a place weigh what it is away from the others: in n-ths
/// for floats; for integers, n·n times that.
SmallVector<Value> TosaExpander::expandResize(tosa::ResizeOp resize) {
  SmallVector<int64_t> scale = getIntegers(resize.getScale());
  SmallVector<int64_t> offset = getIntegers(resize.getOffset());
  SmallVector<int64_t> border = getIntegers(resize.getBorder());
  ArrayRef<int64_t> image = getShape(args[0]);
  constexpr int64_t kMaxScale = 1 << 20;
  for (ArrayRef<int64_t> numbers : {scale, offset, border})
    if (llvm::any_of(numbers,
                     [](int64_t i) { return i > kMaxScale || i < -kMaxScale; }))
      return {};
  if (llvm::any_of(scale, [](int64_t i) { return i <= 0; }) || image[1] <= 0 ||
      image[2] <= 0)
    return {};
  Taps taps[] = {getTaps(image[1], scale[0], scale[1], offset[0], border[0]),
                 getTaps(image[2], scale[2], scale[3], offset[1], border[1])};
  int64_t n[] = {scale[0], scale[2]};
  bool isBilinear = resize.getMode() == tosa::ResizeMode::BILINEAR;

  SmallVector<int64_t> shape(image);
  SmallVector<Value> inputs;
  SmallVector<AffineMap> maps;
  for (unsigned i = 0; i < 2; ++i) {
    auto &[low, high, rest] = taps[i];
    shape[1 + i] = low.size();
    if (!isBilinear)
      for (size_t at = 0; at < low.size(); ++at)
        if (2 * rest[at] >= n[i])
          low[at] = high[at];
    auto type = RankedTensorType::get({shape[1 + i]}, e.b.getI64Type());
    for (ArrayRef<int64_t> numbers : {low, high, rest}) {
      inputs.push_back(arith::ConstantOp::create(
          e.b, e.loc, DenseIntElementsAttr::get(type, numbers)));
      maps.push_back(map(4, {dim(1 + i)}));
    }
  }
  maps.push_back(e.b.getMultiDimIdentityMap(4));

  Type type = getResultType();
  auto body = [&](OpBuilder &b, Location loc, ValueRange x) -> Value {
    auto read = [&](Value y, Value x) -> Value {
      auto toIndex = [&](Value integer) -> Value {
        return arith::IndexCastOp::create(b, loc, b.getIndexType(), integer);
      };
      Value at[] = {linalg::IndexOp::create(b, loc, 0), toIndex(y), toIndex(x),
                    linalg::IndexOp::create(b, loc, 3)};
      return extendNumber(b, loc,
                          tensor::ExtractOp::create(b, loc, args[0], at), type);
    };
    if (!isBilinear)
      return read(x[0], x[3]);
    // a·(n − rest) + c·rest, over n for floats.
    auto mix = [&](Value a, Value c, Value rest, int64_t n) -> Value {
      Value whole = arith::ConstantIntOp::create(b, loc, n, 64);
      Value left = arith::SubIOp::create(b, loc, whole, rest);
      if (auto intType = dyn_cast<IntegerType>(type)) {
        auto multiply = [&](Value number, Value weight) -> Value {
          if (intType.getWidth() < 64)
            weight = arith::TruncIOp::create(b, loc, type, weight);
          return arith::MulIOp::create(b, loc, number, weight);
        };
        return arith::AddIOp::create(b, loc, multiply(a, left),
                                     multiply(c, rest));
      }
      auto multiply = [&](Value number, Value weight) -> Value {
        weight = arith::SIToFPOp::create(b, loc, type, weight);
        return arith::MulFOp::create(b, loc, number, weight);
      };
      Value sum =
          arith::AddFOp::create(b, loc, multiply(a, left), multiply(c, rest));
      return arith::DivFOp::create(
          b, loc, sum, arith::SIToFPOp::create(b, loc, type, whole));
    };
    Value above = mix(read(x[0], x[3]), read(x[0], x[4]), x[5], n[1]);
    Value below = mix(read(x[1], x[3]), read(x[1], x[4]), x[5], n[1]);
    return mix(above, below, x[2], n[0]);
  };
  return {e.generic(inputs, e.empty(shape, type), maps, body)};
}
