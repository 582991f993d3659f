//===- ScalarOps.cpp - Elementwise ops on many scalars at once ------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Interpreter.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/Matchers.h"
#include "llvm/ADT/TypeSwitch.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::norm::verify;

LogicalResult Interpreter::visitSelect(Operation *op,
                                       ArrayRef<const Lanes *> operands,
                                       size_t n, Lanes &result) {
  const Lanes &condition = *operands[0];
  result.cells.resize(n);
  bool sameKind = operands[1]->kind == operands[2]->kind;
  if (!condition.isReal() && sameKind) {
    result.kind = operands[1]->kind;
    result.bound = Bound::join(operands[1]->bound, operands[2]->bound);
    for (size_t i = 0; i < n; ++i)
      result.cells[i] = operands[condition.cells[i] ? 1 : 2]->cells[i];
    return success();
  }
  // b + c(a − b) for a number c that is 0 or 1.
  Lanes c = toReal(domain, condition), a = toReal(domain, *operands[1]),
        b = toReal(domain, *operands[2]);
  result.kind = Tensor::Kind::Real;
  result.bound = Bound::sum(
      b.bound, Bound::product(c.bound, Bound::sum(a.bound, b.bound)));
  Cell *out = result.cells.data();
  domain.sub(a.cells.data(), b.cells.data(), out, n);
  domain.mul(c.cells.data(), out, out, n);
  domain.add(out, b.cells.data(), out, n);
  // What is selected in the drawn order.
  for (size_t i = 0; i < n; ++i) {
    std::optional<Domain::KnownInteger> known = domain.getInteger(c.cells[i]);
    if (!known || !known->isDrawn)
      continue;
    Cell chosen = (known->value ? a : b).cells[i];
    if (chosen == out[i])
      continue;
    if (std::optional<Domain::KnownInteger> integer = domain.getInteger(chosen))
      domain.noteDrawn(out[i], integer->value);
    domain.noteChoice(out[i], chosen);
  }
  return success();
}

LogicalResult Interpreter::visitDivision(Operation *op, const Lanes &a,
                                         const Lanes &b, size_t n,
                                         Lanes &result) {
  if (failed(
          domain.div(a.cells.data(), b.cells.data(), result.cells.data(), n)))
    return failZeroDivisor(op);
  Bound reciprocal;
  if (b.bound.degree == 0) {
    Cell last = 0;
    for (Cell cell : b.cells) {
      if (cell != last || cell == 0)
        reciprocal = domain.soundness.noteConstantDivisor(cell, b.bound.bits);
      last = cell;
    }
    llvm::APFloat divisor(0.0);
    if (matchPattern(op->getOperand(1), m_ConstantFloat(&divisor))) {
      Bound exact = getBound(divisor);
      reciprocal = domain.soundness.noteConstantDivisor(
          b.cells[0], exact.bits,
          std::ldexp(divisor.convertToDouble(), -exact.lowest), exact.lowest);
    }
  } else {
    reciprocal = domain.soundness.noteReciprocals(b.cells, b.bound);
  }
  result.bound = Bound::product(a.bound, reciprocal);
  return success();
}

/// Numbers that are squares are remembered as not negative.
static void noteSquares(Domain &domain, const Lanes &a, const Lanes &b,
                        const Lanes &product, size_t n) {
  if (n > 0 &&
      std::equal(a.cells.begin(), a.cells.begin() + n, b.cells.begin()))
    domain.noteNonNegative(product.cells.data(), n);
}

/// At most 64 times a number, less a sum of 64.
static constexpr double kDifferenceTerms = 128;

/// A maximum (or minimum) with the least (or the greatest) number of the type
/// is the other operand: no number of the type lies beyond. Puts these into
/// `out`; infinities and the number itself are left to the domain.
static void dropLimit(const Domain &domain, FloatType type, bool isMaximum,
                      ArrayRef<Cell> a, ArrayRef<Cell> b,
                      std::vector<Cell> &out) {
  const llvm::fltSemantics &semantics = type.getFloatSemantics();
  // The domain of doubles compares numbers.
  if (!domain.comparesSymbolically() ||
      !llvm::APFloat::semanticsHasInf(semantics))
    return;
  Cell limit =
      domain.fromFloat(llvm::APFloat::getLargest(semantics, isMaximum));
  Cell infinity = domain.fromFloat(llvm::APFloat::getInf(semantics, isMaximum));
  for (auto [x, y, cell] : llvm::zip(a, b, out)) {
    if (x == limit && y != infinity)
      cell = y;
    else if (y == limit && x != infinity)
      cell = x;
  }
}

LogicalResult Interpreter::visitScalar(Operation *op,
                                       ArrayRef<const Lanes *> operands,
                                       size_t n, Lanes &result) {
  if (failed(visitUnrounded(op, operands, n, result)))
    return failure();
  auto type =
      dyn_cast<FloatType>(getElementTypeOrSelf(op->getResult(0).getType()));
  if (type && domain.roundsToTypes())
    domain.round(type, result.cells.data(), n);
  return success();
}

LogicalResult Interpreter::visitUnrounded(Operation *op,
                                          ArrayRef<const Lanes *> operands,
                                          size_t n, Lanes &result) {
  Type type = getElementTypeOrSelf(op->getResult(0).getType());
  if (auto constant = dyn_cast<arith::ConstantOp>(op)) {
    FailureOr<Tensor> value =
        Tensor::fromAttribute(domain, constant.getValue());
    if (failed(value) || value->getRank() != 0)
      return fail(op, "the constant isn't supported in a body");
    result = {value->kind, std::vector<Cell>(n, value->readScalar(domain)),
              value->bound};
    return success();
  }
  if (isa<arith::SelectOp>(op))
    return visitSelect(op, operands, n, result);
  bool anyReal =
      llvm::any_of(operands, [](const Lanes *l) { return l->isReal(); });
  bool isFloat = isa<FloatType>(type);
  if (operands.empty())
    return fail(op, "isn't supported");
  bool fromFloat =
      isa<FloatType>(getElementTypeOrSelf(op->getOperand(0).getType()));
  if (!isFloat && !fromFloat) {
    if (!type.isIntOrIndex())
      return fail(op, "isn't supported: its type is neither float nor integer");
    if (getIntegerWidth(type) > 64)
      return fail(op, "integers have at most 64 bits here");
    return anyReal ? visitSymbolicInteger(op, operands, n, result)
                   : visitInteger(op, operands, n, result);
  }

  const Lanes &a = *operands[0];
  result.kind = Tensor::Kind::Real;
  result.cells.resize(n);
  Cell *out = result.cells.data();
  const Cell *x = a.cells.data();
  const Cell *y = operands.size() > 1 ? operands[1]->cells.data() : nullptr;
  const Bound &xb = a.bound;
  Bound yb = operands.size() > 1 ? operands[1]->bound : Bound();
  Soundness &soundness = domain.soundness;
  // The result is what the function gives; its lanes are filled in.
  auto noteFunction = [&](StringRef function) {
    Bound bound;
    for (const Lanes *operand : operands)
      bound = Bound::join(bound, operand->bound);
    soundness.noteApplications(function, result.cells, bound);
    result.bound = Bound::variable();
  };
  // Given the differences of some numbers, a maximum is one of them and what is
  // hashed of all.
  auto noteMaximum = [&] {
    Bound bound = Bound::join(xb, yb);
    soundness.noteApplications("max", result.cells,
                               Bound::sum(bound, bound, kDifferenceTerms));
    result.bound = Bound::sum(bound, Bound::variable());
  };

  using Result = std::optional<LogicalResult>;
  Result done =
      llvm::TypeSwitch<Operation *, Result>(op)
          .Case([&](arith::AddFOp) {
            result.bound = Bound::sum(xb, yb);
            domain.add(x, y, out, n);
            return success();
          })
          .Case([&](arith::SubFOp) {
            result.bound = Bound::sum(xb, yb);
            domain.sub(x, y, out, n);
            return success();
          })
          .Case([&](arith::MulFOp) {
            result.bound = Bound::product(xb, yb);
            domain.mul(x, y, out, n);
            noteSquares(domain, a, *operands[1], result, n);
            return success();
          })
          .Case([&](arith::DivFOp) {
            return visitDivision(op, a, *operands[1], n, result);
          })
          .Case<math::FmaOp, vector::FMAOp>([&](Operation *) {
            result.bound =
                Bound::sum(Bound::product(xb, yb), operands[2]->bound);
            domain.mul(x, y, out, n);
            domain.add(out, operands[2]->cells.data(), out, n);
            return success();
          })
          .Case([&](arith::NegFOp) {
            result.bound = xb;
            domain.neg(x, out, n);
            return success();
          })
          .Case<arith::ExtFOp, arith::TruncFOp>([&](Operation *) {
            result = a;
            // A constant is the number that it is rounded to.
            llvm::APFloat constant(0.0);
            if (isa<arith::TruncFOp>(op) &&
                matchPattern(op->getOperand(0), m_ConstantFloat(&constant))) {
              bool losesInfo;
              constant.convert(cast<FloatType>(type).getFloatSemantics(),
                               llvm::APFloat::rmNearestTiesToEven, &losesInfo);
              result.cells.assign(n, domain.fromFloat(constant));
            }
            return success();
          })
          .Case<arith::SIToFPOp, arith::UIToFPOp>([&](Operation *) -> Result {
            unsigned width = getIntegerWidth(op->getOperand(0).getType());
            if (a.isReal()) {
              if (isa<arith::SIToFPOp>(op) && width == 1)
                return std::nullopt;
              result = a;
              return success();
            }
            result.bound = Bound::integer(0x1p63);
            for (size_t i = 0; i < n; ++i) {
              if (isa<arith::SIToFPOp>(op))
                out[i] = domain.fromInt(toSigned(x[i], width));
              else if (uint64_t value = toUnsigned(x[i], width); value >> 63)
                return std::nullopt;
              else
                out[i] = domain.fromInt(static_cast<int64_t>(value));
            }
            return success();
          })
          .Case<arith::FPToSIOp, arith::FPToUIOp>([&](Operation *) -> Result {
            domain.convertToIntegers(x, out, n);
            noteFunction("integer");
            return success();
          })
          .Case<arith::MaximumFOp, arith::MaxNumFOp>([&](Operation *) {
            domain.max(x, y, out, n);
            dropLimit(domain, cast<FloatType>(type), true, a.cells,
                      operands[1]->cells, result.cells);
            noteMaximum();
            return success();
          })
          .Case<arith::MinimumFOp, arith::MinNumFOp>([&](Operation *) {
            domain.min(x, y, out, n);
            dropLimit(domain, cast<FloatType>(type), false, a.cells,
                      operands[1]->cells, result.cells);
            noteMaximum();
            return success();
          })
          .Case([&](arith::CmpFOp cmp) {
            if (!domain.comparesSymbolically())
              result.kind = Tensor::Kind::Integer;
            domain.compare(cmp.getPredicate(), x, y, out, n);
            noteFunction("compare");
            return success();
          })
          .Case([&](math::SqrtOp) {
            if (failed(domain.sqrt(x, out, n)))
              return fail(op, "has no root");
            noteFunction("sqrt");
            domain.noteNonNegative(out, n);
            return success();
          })
          .Case([&](math::RsqrtOp) {
            std::vector<Cell> ones(n, domain.fromInt(1));
            if (failed(domain.sqrt(x, out, n)) ||
                failed(domain.div(ones.data(), out, out, n)))
              return failZeroDivisor(op);
            noteFunction("sqrt");
            return success();
          })
          .Case([&](math::PowFOp) {
            if (failed(domain.pow(x, y, out, n)))
              return failZeroDivisor(op);
            std::optional<int> halves;
            if (n > 0 && llvm::all_equal(operands[1]->cells))
              halves = domain.getHalves(y[0]);
            if (!halves) {
              noteFunction("pow");
              return success();
            }
            result.bound = Bound::power(xb, std::abs(*halves) / 2);
            if (*halves % 2) {
              soundness.noteApplications("sqrt", result.cells, xb);
              result.bound = Bound::product(result.bound, Bound::variable());
            }
            // A reciprocal root is a number of its own, like the root.
            if (*halves < -1)
              result.bound =
                  soundness.noteReciprocals(result.cells, result.bound);
            if (*halves == 4)
              domain.noteNonNegative(out, n);
            return success();
          })
          .Case([&](math::FPowIOp) -> Result {
            if (operands[1]->isReal())
              return std::nullopt;
            double largest = 0;
            for (size_t i = 0; i < n; ++i)
              largest = std::max(
                  largest, std::abs(static_cast<double>(
                               static_cast<int64_t>(operands[1]->cells[i]))));
            if (failed(domain.powi(x, y, out, n)))
              return failZeroDivisor(op);
            result.bound = Bound::power(xb, largest);
            if (llvm::any_of(operands[1]->cells, [](Cell cell) {
                  return static_cast<int64_t>(cell) < 0;
                }))
              result.bound =
                  soundness.noteReciprocals(result.cells, result.bound);
            if (n > 0 && llvm::all_of(operands[1]->cells,
                                      [](Cell cell) { return cell == 2; }))
              domain.noteNonNegative(out, n);
            return success();
          })
          .Case([&](math::AbsFOp) {
            domain.abs(x, out, n);
            noteFunction("abs");
            domain.noteNonNegative(out, n);
            return success();
          })
          .Default([](Operation *) { return std::nullopt; });
  if (done)
    return *done;

  // Any other op is some function, named by the op and its attributes. Fast
  // math flags allow other roundings, they name no other function.
  std::string name = op->getName().getStringRef().str();
  for (NamedAttribute attr : op->getAttrs())
    if (attr.getName() != "fastmath" && attr.getName() != "roundingmode") {
      llvm::raw_string_ostream os(name);
      os << " " << attr.getName() << "=" << attr.getValue();
    }
  SmallVector<Lanes, 2> reals;
  for (const Lanes *operand : operands)
    reals.push_back(toReal(domain, *operand));
  SmallVector<const Cell *> args;
  for (const Lanes &lanes : reals)
    args.push_back(lanes.cells.data());
  if (failed(domain.apply(name, args, out, n)))
    return fail(op, "isn't supported");
  noteFunction(name);
  if (isa<math::ExpOp, math::Exp2Op>(op))
    domain.noteNonNegative(out, n);
  return success();
}

LogicalResult Interpreter::visitElementwise(Operation *op) {
  ArrayRef<int64_t> shape;
  bool splat = true;
  for (Value operand : op->getOperands()) {
    const Tensor &tensor = get(operand);
    if (isa<ShapedType>(operand.getType()))
      shape = tensor.shape;
    splat &= tensor.isSplat();
  }
  size_t elements = getNumElements(shape);
  size_t n = splat && elements > 0 ? 1 : elements;
  SmallVector<Lanes, 3> lanes;
  for (Value operand : op->getOperands()) {
    const Tensor &tensor = get(operand);
    if (n == elements && tensor.shape == shape)
      lanes.push_back({tensor.kind, tensor.readAll(domain), tensor.bound});
    else
      lanes.push_back({tensor.kind,
                       std::vector<Cell>(n, tensor.readScalar(domain)),
                       tensor.bound});
  }
  SmallVector<const Lanes *> operands;
  for (const Lanes &operand : lanes)
    operands.push_back(&operand);
  Lanes result;
  if (failed(visitScalar(op, operands, n, result)))
    return failure();
  if (n == elements)
    set(op->getResult(0),
        Tensor::fromCells(result.kind, shape, std::move(result.cells),
                          result.bound));
  else
    set(op->getResult(0),
        Tensor::splat(result.kind, shape, result.cells[0], result.bound));
  return success();
}
