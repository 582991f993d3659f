//===- RowInterpreterArith.cpp - Scalar arithmetic on row values ----------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "norm/Analysis/RowInterpreter.h"

#include "norm/Interfaces/TosaOps.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::norm;

/// The operands of an op that may be arithmetic.
static SmallVector<Value, 3> getArithmeticOperands(Operation *op) {
  if (isa_and_present<arith::ArithDialect, math::MathDialect>(
          op->getDialect()) &&
      op->getNumResults() == 1)
    return SmallVector<Value, 3>(op->getOperands());
  SmallVector<Value, 3> values;
  for (OpOperand *operand : getTosaElementwiseOperands(op))
    values.push_back(operand->get());
  return values;
}

bool RowInterpreter::isRounded(const RowValue &value, Type type) const {
  return value.rounded || (!value.exact && isNarrow(type) &&
                           ring.dependsOnBase(value.polynomial));
}

RowInterpreter::Result
RowInterpreter::apply(Operation *op, function_ref<Result(Value)> getOperand) {
  SmallVector<Value, 3> values = getArithmeticOperands(op);
  if (values.empty())
    return std::nullopt;
  // All operands are evaluated even if one is unknown: the roots met on the
  // way tell what a near miss is made of.
  SmallVector<RowValue, 3> operands;
  bool rounded = false;
  for (Value operand : values) {
    Result value = getOperand(operand);
    if (!value)
      continue;
    rounded |= isRounded(*value, operand.getType());
    operands.push_back(std::move(*value));
  }
  if (operands.size() != values.size())
    return std::nullopt;
  Result result = applyArithmetic(op, operands);
  if (result)
    result->rounded = rounded;
  return result;
}

/// A result of arithmetic: neither a written constant nor free of rounding.
static std::optional<RowValue> computed(RowRing::Result polynomial) {
  if (!polynomial)
    return std::nullopt;
  return RowValue{std::move(*polynomial), std::nullopt};
}

/// Whether the cast has a result for every number: it extends, or it is none.
static bool isExactCast(Operation *op) {
  Type from = getElementTypeOrSelf(op->getOperand(0));
  Type to = getElementTypeOrSelf(op->getResult(0));
  return from == to ||
         from.getIntOrFloatBitWidth() < to.getIntOrFloatBitWidth();
}

/// A cast of a float: of a constant, the constant it rounds to; of anything
/// else the same number.
static std::optional<RowValue> applyCast(Operation *op,
                                         const RowValue &operand) {
  RowValue result = operand;
  result.exact = operand.exact && isExactCast(op);
  if (!operand.constant)
    return result;
  if (auto truncation = dyn_cast<arith::TruncFOp>(op))
    if (truncation.getRoundingmodeAttr())
      return std::nullopt;
  auto type = llvm::cast<FloatType>(getElementTypeOrSelf(op->getResult(0)));
  if (!isSupportedFloat(type))
    return std::nullopt;
  bool losesInfo;
  result.constant->convert(type.getFloatSemantics(),
                           APFloat::rmNearestTiesToEven, &losesInfo);
  std::optional<Rational> rational = Rational::get(*result.constant);
  if (!rational)
    return std::nullopt;
  result.polynomial = *rational;
  return result;
}

/// An integer constant as a float constant.
static std::optional<RowValue> convertInteger(Operation *op,
                                              const RowValue &operand) {
  std::optional<Rational> value = operand.polynomial.getConstant();
  if (!value || (isa<arith::UIToFPOp>(op) && value->isNegative()))
    return std::nullopt;
  auto type = llvm::cast<FloatType>(getElementTypeOrSelf(op->getResult(0)));
  if (!isSupportedFloat(type))
    return std::nullopt;
  APFloat constant = value->round(type.getFloatSemantics());
  std::optional<Rational> rational = Rational::get(constant);
  if (!rational)
    return std::nullopt;
  return RowValue{*rational, constant};
}

/// max(c, v) with a constant c ≤ 0 and a v that is never negative is v.
static std::optional<RowValue> applyMaximum(RowRing &ring, const RowValue &lhs,
                                            const RowValue &rhs) {
  for (auto [bound, value] : {std::pair(&lhs, &rhs), std::pair(&rhs, &lhs)}) {
    std::optional<Rational> constant = bound->polynomial.getConstant();
    if (constant && !constant->isPositive() &&
        ring.isNonNegative(value->polynomial))
      return computed(value->polynomial);
  }
  return std::nullopt;
}

RowInterpreter::Result
RowInterpreter::applyArithmetic(Operation *op, ArrayRef<RowValue> operands) {
  const RowPolynomial &first = operands.front().polynomial;
  const RowPolynomial &last = operands.back().polynomial;
  return TypeSwitch<Operation *, Result>(op)
      .Case<arith::AddFOp, tosa::AddOp>(
          [&](auto) { return computed(ring.add(first, last)); })
      .Case<arith::SubFOp, tosa::SubOp>(
          [&](auto) { return computed(ring.subtract(first, last)); })
      .Case<arith::NegFOp, tosa::NegateOp>(
          [&](auto) { return computed(ring.subtract(RowPolynomial(), first)); })
      .Case<arith::MulFOp, tosa::MulOp>([&](auto) {
        return computed(multiply(operands.front(), operands.back()));
      })
      .Case([&](math::FmaOp) -> Result {
        RowRing::Result product = multiply(operands[0], operands[1]);
        if (!product)
          return std::nullopt;
        return computed(ring.add(*product, last));
      })
      .Case([&](arith::DivFOp) { return computed(ring.divide(first, last)); })
      .Case([&](tosa::ReciprocalOp) {
        return computed(ring.divide(RowPolynomial(Rational(1)), first));
      })
      .Case<arith::ExtFOp, arith::TruncFOp, tosa::CastOp, tosa::IdentityOp>(
          [&](auto) { return applyCast(op, operands.front()); })
      .Case<arith::SIToFPOp, arith::UIToFPOp>(
          [&](auto) { return convertInteger(op, operands.front()); })
      .Case<arith::MaximumFOp, arith::MaxNumFOp, tosa::MaximumOp>([&](auto) {
        return applyMaximum(ring, operands.front(), operands.back());
      })
      .Case([&](math::SqrtOp) { return computed(getRoot(op, first)); })
      .Case<math::RsqrtOp, tosa::RsqrtOp>([&](auto) -> Result {
        RowRing::Result root = getRoot(op, first);
        if (!root)
          return std::nullopt;
        return computed(ring.power(*root, -1));
      })
      .Case<math::ExpOp, tosa::ExpOp>([&](auto) -> Result {
        if (!withExponentials)
          return std::nullopt;
        return computed(ring.exponential(first));
      })
      .Case<math::PowFOp, math::FPowIOp, tosa::PowOp>(
          [&](auto) { return applyPower(op, first, last); })
      .Default([](Operation *) { return std::nullopt; });
}

RowInterpreter::Result
RowInterpreter::applyPower(Operation *op, const RowPolynomial &base,
                           const RowPolynomial &exponent) {
  std::optional<Rational> constant = exponent.getConstant();
  if (!constant)
    return std::nullopt;
  if (std::optional<int64_t> integer = constant->getInteger())
    return computed(ring.power(base, *integer));
  // b^(n/2) = √bⁿ
  std::optional<int64_t> halves = (*constant * Rational(2)).getInteger();
  if (!halves)
    return std::nullopt;
  RowRing::Result root = getRoot(op, base);
  if (!root)
    return std::nullopt;
  return computed(ring.power(*root, *halves));
}

RowRing::Result RowInterpreter::getRoot(Operation *site,
                                        const RowPolynomial &radicand) {
  radicands[site] = radicand;
  return ring.squareRoot(radicand);
}

/// A factor: itself, unless it is a written constant that is what 1/d rounds
/// to in its type. That stands for 1/d, provided that it couldn't as well
/// stand for the reciprocal of a neighbour of d. Only norms take means: among
/// exponentials a constant is the number that it is.
std::optional<RowPolynomial> RowInterpreter::asFactor(const RowValue &value) {
  if (!value.constant || withExponentials)
    return value.polynomial;
  const llvm::fltSemantics &semantics = value.constant->getSemantics();
  auto standsFor = [&](int64_t divisor) {
    return Rational(1, divisor)
        .round(semantics)
        .bitwiseIsEqual(*value.constant);
  };
  int64_t extent = ring.getExtent();
  Rational reciprocal(1, extent);
  if (value.polynomial == RowPolynomial(reciprocal) || !standsFor(extent))
    return value.polynomial;
  if (standsFor(extent - 1) || standsFor(extent + 1)) {
    ambiguousReciprocal = true;
    return std::nullopt;
  }
  return RowPolynomial(reciprocal);
}

RowRing::Result RowInterpreter::multiply(const RowValue &lhs,
                                         const RowValue &rhs) {
  std::optional<RowPolynomial> left = asFactor(lhs), right = asFactor(rhs);
  if (!left || !right)
    return std::nullopt;
  return ring.multiply(*left, *right);
}
