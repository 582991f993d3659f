//===- TosaElementwise.cpp - Ops of tosa on single numbers ----------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TosaOps.h"

#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tosa/IR/TosaOps.h"
#include "mlir/IR/Matchers.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::norm::verify;

namespace {
/// The function that an op applies to the numbers at one place.
class ScalarFunction {
public:
  ScalarFunction(Operation *op, OpBuilder &b, Location loc, ValueRange args)
      : op(op), b(b), loc(loc), args(args),
        from(getElementTypeOrSelf(op->getOperand(0).getType())),
        to(getElementTypeOrSelf(op->getResult(0).getType())),
        isFloat(isa<FloatType>(from)) {}

  /// Null for an op that isn't known, or not with these types.
  Value get();

private:
  template <typename FloatOp> Value unary() {
    return isFloat ? Value(FloatOp::create(b, loc, args[0])) : Value();
  }
  template <typename FloatOp, typename IntOp> Value binary() {
    return isFloat ? Value(FloatOp::create(b, loc, args[0], args[1]))
                   : integer<IntOp>();
  }
  template <typename IntOp> Value integer() {
    return isFloat ? Value() : Value(IntOp::create(b, loc, args[0], args[1]));
  }
  Value compare(arith::CmpFPredicate floats, arith::CmpIPredicate integers) {
    return isFloat
               ? Value(arith::CmpFOp::create(b, loc, floats, args[0], args[1]))
               : Value(
                     arith::CmpIOp::create(b, loc, integers, args[0], args[1]));
  }
  Value constant(const llvm::APFloat &value) {
    return arith::ConstantOp::create(
        b, loc, b.getFloatAttr(cast<FloatType>(from), value));
  }
  Value constant(Type type, const llvm::APInt &value) {
    return arith::ConstantOp::create(b, loc, type,
                                     b.getIntegerAttr(type, value));
  }
  Value constant(Type type, int64_t value) {
    return constant(type, llvm::APInt(type.getIntOrFloatBitWidth(), value,
                                      /*isSigned=*/true,
                                      /*implicitTrunc=*/true));
  }
  Value one() {
    return constant(
        llvm::APFloat(cast<FloatType>(from).getFloatSemantics(), 1));
  }
  Value saturate(Value wide, Type type);
  Value getClamped(tosa::ClampOp clamp);
  Value getNegative(tosa::NegateOp negate);
  Value getProduct(tosa::MulOp mul);
  Value getShifted(tosa::ArithmeticRightShiftOp shift);
  Value getCast();
  Value roundToInteger();

  Operation *op;
  OpBuilder &b;
  Location loc;
  ValueRange args;
  Type from, to;
  bool isFloat;
};
} // namespace

/// The one integer of a tensor of constants.
static std::optional<int64_t> getConstant(Value value) {
  DenseElementsAttr elements;
  if (matchPattern(value, m_Constant(&elements)) && elements.isSplat() &&
      elements.getElementType().isInteger())
    return elements.getSplatValue<llvm::APInt>().getSExtValue();
  return std::nullopt;
}

/// The number of a wider type that is nearest among those of `type`.
Value ScalarFunction::saturate(Value wide, Type type) {
  unsigned width = type.getIntOrFloatBitWidth();
  unsigned widthFrom = wide.getType().getIntOrFloatBitWidth();
  Value least = constant(wide.getType(),
                         llvm::APInt::getSignedMinValue(width).sext(widthFrom));
  Value greatest = constant(
      wide.getType(), llvm::APInt::getSignedMaxValue(width).sext(widthFrom));
  wide = arith::MaxSIOp::create(b, loc, least, wide);
  wide = arith::MinSIOp::create(b, loc, greatest, wide);
  return arith::TruncIOp::create(b, loc, type, wide);
}

Value ScalarFunction::getClamped(tosa::ClampOp clamp) {
  if (isFloat) {
    Value least = constant(cast<FloatAttr>(clamp.getMinValAttr()).getValue());
    Value greatest =
        constant(cast<FloatAttr>(clamp.getMaxValAttr()).getValue());
    Value bounded = arith::MinimumFOp::create(b, loc, args[0], greatest);
    return arith::MaximumFOp::create(b, loc, bounded, least);
  }
  Value least =
      constant(from, cast<IntegerAttr>(clamp.getMinValAttr()).getValue());
  Value greatest =
      constant(from, cast<IntegerAttr>(clamp.getMaxValAttr()).getValue());
  Value bounded = arith::MaxSIOp::create(b, loc, args[0], least);
  return arith::MinSIOp::create(b, loc, bounded, greatest);
}

Value ScalarFunction::getNegative(tosa::NegateOp negate) {
  if (isFloat)
    return arith::NegFOp::create(b, loc, args[0]);
  // inZp + outZp − x, at a width where nothing wraps.
  unsigned width = from.getIntOrFloatBitWidth();
  if (width > 32)
    return {};
  Type wide = b.getIntegerType(2 * width);
  Value x = extendNumber(b, loc, args[0], wide);
  Value sum = arith::AddIOp::create(b, loc, extendNumber(b, loc, args[1], wide),
                                    extendNumber(b, loc, args[2], wide));
  return saturate(arith::SubIOp::create(b, loc, sum, x), to);
}

Value ScalarFunction::getProduct(tosa::MulOp mul) {
  if (isFloat)
    return arith::MulFOp::create(b, loc, args[0], args[1]);
  std::optional<int64_t> shift = getConstant(mul.getShift());
  if (!shift)
    return {};
  if (*shift == 0)
    return arith::MulIOp::create(b, loc, extendNumber(b, loc, args[0], to),
                                 extendNumber(b, loc, args[1], to));
  // The product over 2^shift, rounded half up.
  if (!from.isInteger(32) || *shift < 0 || *shift > 62)
    return {};
  Type wide = b.getI64Type();
  Value product =
      arith::MulIOp::create(b, loc, extendNumber(b, loc, args[0], wide),
                            extendNumber(b, loc, args[1], wide));
  Value half = constant(wide, int64_t(1) << (*shift - 1));
  product = arith::AddIOp::create(b, loc, product, half);
  product = arith::ShRSIOp::create(b, loc, product, constant(wide, *shift));
  return arith::TruncIOp::create(b, loc, to, product);
}

Value ScalarFunction::getShifted(tosa::ArithmeticRightShiftOp shift) {
  Value shifted = arith::ShRSIOp::create(b, loc, args[0], args[1]);
  if (!shift.getRound())
    return shifted;
  // Plus the last bit that was shifted out.
  Value none = constant(from, 0), last = constant(from, 1);
  Value isShift =
      arith::CmpIOp::create(b, loc, arith::CmpIPredicate::sgt, args[1], none);
  Value less = arith::SubIOp::create(b, loc, args[1], last);
  less = arith::SelectOp::create(b, loc, isShift, less, none);
  Value bit = arith::ShRSIOp::create(b, loc, args[0], less);
  bit = arith::AndIOp::create(b, loc, bit, last);
  bit = arith::SelectOp::create(b, loc, isShift, bit, none);
  return arith::AddIOp::create(b, loc, shifted, bit);
}

/// Rounds to even and saturates. Infinities take part where the integers reach
/// further than the floats; the comparisons are those by which floats tell
/// whether they are beyond the integers.
Value ScalarFunction::roundToInteger() {
  using P = arith::CmpFPredicate;
  const llvm::fltSemantics &semantics =
      cast<FloatType>(from).getFloatSemantics();
  int bits = static_cast<int>(to.getIntOrFloatBitWidth()) - 1;
  Value rounded = math::RoundEvenOp::create(b, loc, args[0]);
  Value least = constant(to, llvm::APInt::getSignedMinValue(bits + 1));
  Value greatest = constant(to, llvm::APInt::getSignedMaxValue(bits + 1));
  auto select = [&](P predicate, const llvm::APFloat &limit, Value integer,
                    Value otherwise) -> Value {
    Value is =
        arith::CmpFOp::create(b, loc, predicate, rounded, constant(limit));
    return arith::SelectOp::create(b, loc, is, integer, otherwise);
  };
  if (bits > llvm::APFloat::semanticsMaxExponent(semantics)) {
    Value integer = arith::FPToSIOp::create(b, loc, to, rounded);
    integer =
        select(P::UEQ, llvm::APFloat::getInf(semantics), greatest, integer);
    return select(P::UEQ, llvm::APFloat::getInf(semantics, /*Negative=*/true),
                  least, integer);
  }
  llvm::APFloat power = scalbn(llvm::APFloat(semantics, 1), bits,
                               llvm::APFloat::rmNearestTiesToEven);
  if (static_cast<int>(cast<FloatType>(from).getFPMantissaWidth()) >= bits) {
    llvm::APFloat last = power;
    last.subtract(llvm::APFloat(semantics, 1),
                  llvm::APFloat::rmNearestTiesToEven);
    Value bounded = arith::MinimumFOp::create(b, loc, rounded, constant(last));
    bounded = arith::MaximumFOp::create(b, loc, bounded, constant(-power));
    return arith::FPToSIOp::create(b, loc, to, bounded);
  }
  Value bounded = arith::MaximumFOp::create(b, loc, rounded, constant(-power));
  Value integer = arith::FPToSIOp::create(b, loc, to, bounded);
  return select(P::UGE, power, greatest, integer);
}

Value ScalarFunction::getCast() {
  Value x = args[0];
  bool toFloat = isa<FloatType>(to);
  unsigned width = from.getIntOrFloatBitWidth();
  unsigned widthTo = to.getIntOrFloatBitWidth();
  if (from == to)
    return x;
  if (isFloat && toFloat) {
    if (width < widthTo)
      return arith::ExtFOp::create(b, loc, to, x);
    return width > widthTo ? Value(arith::TruncFOp::create(b, loc, to, x))
                           : Value();
  }
  if (toFloat)
    return width == 1 ? Value(arith::UIToFPOp::create(b, loc, to, x))
                      : Value(arith::SIToFPOp::create(b, loc, to, x));
  if (isFloat && widthTo == 1)
    return arith::CmpFOp::create(
        b, loc, arith::CmpFPredicate::UNE, x,
        constant(llvm::APFloat(cast<FloatType>(from).getFloatSemantics(), 0)));
  if (isFloat)
    return roundToInteger();
  if (widthTo == 1)
    return arith::CmpIOp::create(b, loc, arith::CmpIPredicate::ne, x,
                                 constant(from, 0));
  if (width == 1)
    return arith::ExtUIOp::create(b, loc, to, x);
  if (width < widthTo)
    return arith::ExtSIOp::create(b, loc, to, x);
  return arith::TruncIOp::create(b, loc, to, x);
}

Value ScalarFunction::get() {
  using PF = arith::CmpFPredicate;
  using PI = arith::CmpIPredicate;
  return llvm::TypeSwitch<Operation *, Value>(op)
      .Case([&](tosa::AddOp) { return binary<arith::AddFOp, arith::AddIOp>(); })
      .Case([&](tosa::SubOp) { return binary<arith::SubFOp, arith::SubIOp>(); })
      .Case([&](tosa::MulOp mul) { return getProduct(mul); })
      .Case([&](tosa::IntDivOp) { return integer<arith::DivSIOp>(); })
      // How NaN spreads is no matter of real numbers.
      .Case([&](tosa::MaximumOp) {
        return binary<arith::MaximumFOp, arith::MaxSIOp>();
      })
      .Case([&](tosa::MinimumOp) {
        return binary<arith::MinimumFOp, arith::MinSIOp>();
      })
      .Case([&](tosa::PowOp) -> Value {
        return isFloat ? Value(math::PowFOp::create(b, loc, args[0], args[1]))
                       : Value();
      })
      .Case([&](tosa::ClampOp clamp) { return getClamped(clamp); })
      .Case([&](tosa::NegateOp negate) { return getNegative(negate); })
      .Case([&](tosa::AbsOp) -> Value {
        if (isFloat)
          return math::AbsFOp::create(b, loc, args[0]);
        return arith::MaxSIOp::create(
            b, loc, args[0],
            arith::SubIOp::create(b, loc, constant(from, 0), args[0]));
      })
      .Case([&](tosa::ReciprocalOp) -> Value {
        return isFloat ? Value(arith::DivFOp::create(b, loc, one(), args[0]))
                       : Value();
      })
      .Case([&](tosa::SigmoidOp) -> Value {
        if (!isFloat)
          return {};
        Value power =
            math::ExpOp::create(b, loc, arith::NegFOp::create(b, loc, args[0]));
        return arith::DivFOp::create(
            b, loc, one(), arith::AddFOp::create(b, loc, power, one()));
      })
      .Case([&](tosa::RsqrtOp) { return unary<math::RsqrtOp>(); })
      .Case([&](tosa::ExpOp) { return unary<math::ExpOp>(); })
      .Case([&](tosa::LogOp) { return unary<math::LogOp>(); })
      .Case([&](tosa::TanhOp) { return unary<math::TanhOp>(); })
      .Case([&](tosa::ErfOp) { return unary<math::ErfOp>(); })
      .Case([&](tosa::SinOp) { return unary<math::SinOp>(); })
      .Case([&](tosa::CosOp) { return unary<math::CosOp>(); })
      .Case([&](tosa::CeilOp) { return unary<math::CeilOp>(); })
      .Case([&](tosa::FloorOp) { return unary<math::FloorOp>(); })
      .Case([&](tosa::GreaterOp) { return compare(PF::OGT, PI::sgt); })
      .Case([&](tosa::GreaterEqualOp) { return compare(PF::OGE, PI::sge); })
      .Case([&](tosa::EqualOp) { return compare(PF::OEQ, PI::eq); })
      .Case([&](tosa::SelectOp) {
        return arith::SelectOp::create(b, loc, args[0], args[1], args[2]);
      })
      .Case<tosa::LogicalAndOp, tosa::BitwiseAndOp>(
          [&](Operation *) { return integer<arith::AndIOp>(); })
      .Case<tosa::LogicalOrOp, tosa::BitwiseOrOp>(
          [&](Operation *) { return integer<arith::OrIOp>(); })
      .Case<tosa::LogicalXorOp, tosa::BitwiseXorOp>(
          [&](Operation *) { return integer<arith::XOrIOp>(); })
      .Case<tosa::LogicalNotOp, tosa::BitwiseNotOp>([&](Operation *) {
        return arith::XOrIOp::create(b, loc, args[0], constant(from, -1));
      })
      .Case([&](tosa::LogicalLeftShiftOp) { return integer<arith::ShLIOp>(); })
      .Case(
          [&](tosa::LogicalRightShiftOp) { return integer<arith::ShRUIOp>(); })
      .Case(
          [&](tosa::ArithmeticRightShiftOp shift) { return getShifted(shift); })
      .Case([&](tosa::ClzOp) {
        return math::CountLeadingZerosOp::create(b, loc, args[0]);
      })
      .Case([&](tosa::CastOp) { return getCast(); })
      .Default([](Operation *) { return Value(); });
}

SmallVector<Value> norm::verify::expandTosaElementwise(Operation *op,
                                                       Expansion &e,
                                                       ValueRange args) {
  if (op->getNumResults() != 1 || args.empty())
    return {};
  // The shape of all inputs, those of one element a dimension stretched; the
  // zero points and the shift are one number.
  unsigned numShaped = isa<tosa::NegateOp>(op) ? 1
                       : isa<tosa::MulOp>(op)  ? 2
                                               : args.size();
  SmallVector<int64_t> shape(getShape(args.front()));
  SmallVector<Value> inputs;
  for (Value arg : args.take_front(numShaped)) {
    ArrayRef<int64_t> other = getShape(arg);
    if (other.size() != shape.size())
      return {};
    for (auto [extent, otherExtent] : llvm::zip(shape, other)) {
      if (extent != otherExtent && extent != 1 && otherExtent != 1)
        return {};
      if (extent == 1)
        extent = otherExtent;
    }
    inputs.push_back(arg);
  }
  for (Value arg : args.drop_front(numShaped))
    inputs.push_back(e.reshape(arg, SmallVector<int64_t>(shape.size(), 1)));
  Type type = getElementTypeOrSelf(op->getResult(0).getType());
  bool isKnown = true;
  Value result = e.elementwise(
      inputs, shape, type,
      [&](OpBuilder &b, Location loc, ValueRange numbers) -> Value {
        if (Value value = ScalarFunction(op, b, loc, numbers).get())
          return value;
        isKnown = false;
        return numbers.back();
      });
  return isKnown ? SmallVector<Value>{result} : SmallVector<Value>{};
}
