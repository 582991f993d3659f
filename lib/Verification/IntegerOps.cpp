//===- IntegerOps.cpp - Elementwise ops on many integers at once ----------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Interpreter.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "llvm/ADT/TypeSwitch.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::norm::verify;

/// The bits of an integer or index type.
unsigned norm::verify::getIntegerWidth(Type type) {
  type = getElementTypeOrSelf(type);
  return type.isIndex() ? 64 : type.getIntOrFloatBitWidth();
}

/// Lanes as numbers of the domain.
Lanes norm::verify::toReal(const Domain &domain, const Lanes &lanes) {
  if (lanes.isReal())
    return lanes;
  Lanes result;
  result.bound = Bound::integer(0x1p63);
  result.cells.reserve(lanes.cells.size());
  for (Cell cell : lanes.cells)
    result.cells.push_back(domain.fromInt(static_cast<int64_t>(cell)));
  return result;
}

/// The cell that stands for the low bits of `word`.
static Cell wrap(uint64_t word, unsigned width) {
  if (width == 1)
    return word & 1;
  return static_cast<Cell>(llvm::SignExtend64(word, width));
}

/// a ∘ b for a binary op of arith on integers; nothing if the op is another or
/// must not be evaluated on these. `undefined` is the result of a shift too
/// far.
static std::optional<uint64_t> computeInts(Operation *op, uint64_t a,
                                           uint64_t b, unsigned width,
                                           uint64_t undefined) {
  int64_t sa = toSigned(a, width), sb = toSigned(b, width);
  uint64_t ua = toUnsigned(a, width), ub = toUnsigned(b, width);
  bool overflows = sb == -1 && ua == uint64_t(1) << (width - 1);
  using Result = std::optional<uint64_t>;
  return llvm::TypeSwitch<Operation *, Result>(op)
      .Case([&](arith::AddIOp) { return a + b; })
      .Case([&](arith::SubIOp) { return a - b; })
      .Case([&](arith::MulIOp) { return a * b; })
      .Case([&](arith::AndIOp) { return a & b; })
      .Case([&](arith::OrIOp) { return a | b; })
      .Case([&](arith::XOrIOp) { return a ^ b; })
      .Case([&](arith::MaxSIOp) { return std::max(sa, sb); })
      .Case([&](arith::MinSIOp) { return std::min(sa, sb); })
      .Case([&](arith::MaxUIOp) { return std::max(ua, ub); })
      .Case([&](arith::MinUIOp) { return std::min(ua, ub); })
      .Case([&](arith::ShLIOp) { return ub < width ? a << ub : undefined; })
      .Case([&](arith::ShRUIOp) { return ub < width ? ua >> ub : undefined; })
      .Case([&](arith::ShRSIOp) { return ub < width ? sa >> ub : undefined; })
      .Case<arith::DivUIOp, arith::CeilDivUIOp, arith::RemUIOp>(
          [&](Operation *) -> Result {
            if (ub == 0)
              return std::nullopt;
            if (isa<arith::RemUIOp>(op))
              return ua % ub;
            return ua / ub + (isa<arith::CeilDivUIOp>(op) && ua % ub != 0);
          })
      .Case<arith::DivSIOp, arith::CeilDivSIOp, arith::FloorDivSIOp,
            arith::RemSIOp>([&](Operation *) -> Result {
        if (sb == 0 || overflows)
          return std::nullopt;
        int64_t quotient = sa / sb, remainder = sa % sb;
        if (isa<arith::RemSIOp>(op))
          return remainder;
        bool sameSign = (sa < 0) == (sb < 0);
        if (remainder && isa<arith::CeilDivSIOp>(op) && sameSign)
          ++quotient;
        if (remainder && isa<arith::FloorDivSIOp>(op) && !sameSign)
          --quotient;
        return quotient;
      })
      .Default([](Operation *) { return std::nullopt; });
}

/// The value of an expression; nothing where it isn't defined.
static std::optional<int64_t> computeExpr(AffineExpr expr,
                                          ArrayRef<int64_t> dims,
                                          ArrayRef<int64_t> symbols) {
  if (auto dim = dyn_cast<AffineDimExpr>(expr))
    return dims[dim.getPosition()];
  if (auto symbol = dyn_cast<AffineSymbolExpr>(expr))
    return symbols[symbol.getPosition()];
  if (auto constant = dyn_cast<AffineConstantExpr>(expr))
    return constant.getValue();
  auto binary = cast<AffineBinaryOpExpr>(expr);
  std::optional<int64_t> a = computeExpr(binary.getLHS(), dims, symbols),
                         b = computeExpr(binary.getRHS(), dims, symbols);
  if (!a || !b)
    return std::nullopt;
  // Indices wrap.
  auto wide = [](int64_t value) { return static_cast<uint64_t>(value); };
  switch (expr.getKind()) {
  case AffineExprKind::Add:
    return wide(*a) + wide(*b);
  case AffineExprKind::Mul:
    return wide(*a) * wide(*b);
  default:
    break;
  }
  if (*b <= 0)
    return std::nullopt;
  switch (expr.getKind()) {
  case AffineExprKind::Mod:
    return llvm::mod(*a, *b);
  case AffineExprKind::FloorDiv:
    return llvm::divideFloorSigned(*a, *b);
  default:
    return llvm::divideCeilSigned(*a, *b);
  }
}

std::optional<SmallVector<int64_t, 1>>
norm::verify::computeAffine(AffineMap map, ArrayRef<int64_t> values) {
  SmallVector<int64_t, 1> results;
  for (AffineExpr expr : map.getResults()) {
    std::optional<int64_t> result =
        computeExpr(expr, values.take_front(map.getNumDims()),
                    values.drop_front(map.getNumDims()));
    if (!result)
      return std::nullopt;
    results.push_back(*result);
  }
  return results;
}

LogicalResult Interpreter::visitInteger(Operation *op,
                                        ArrayRef<const Lanes *> operands,
                                        size_t n, Lanes &result) {
  unsigned width = getIntegerWidth(op->getResult(0).getType());
  unsigned from = getIntegerWidth(op->getOperand(0).getType());
  const std::vector<Cell> &a = operands[0]->cells;
  result.kind = Tensor::Kind::Integer;
  result.cells.resize(n);
  auto map = [&](auto function) {
    for (size_t i = 0; i < n; ++i)
      result.cells[i] = wrap(function(a[i]), width);
    return success();
  };
  if (isa<arith::ExtSIOp>(op))
    return map([&](uint64_t cell) { return toSigned(cell, from); });
  if (isa<arith::ExtUIOp, arith::IndexCastUIOp>(op))
    return map([&](uint64_t cell) { return toUnsigned(cell, from); });
  if (isa<arith::IndexCastOp>(op))
    return map([&](uint64_t cell) { return toSigned(cell, from); });
  if (isa<arith::TruncIOp>(op))
    return map([&](uint64_t cell) { return cell; });
  if (isa<math::CountLeadingZerosOp>(op))
    return map([&](uint64_t cell) {
      return llvm::countl_zero(toUnsigned(cell, width)) - (64 - width);
    });
  if (isa<math::AbsIOp>(op))
    return map([&](Cell cell) {
      int64_t value = toSigned(cell, from);
      return value < 0 ? -static_cast<uint64_t>(value) : value;
    });
  if (auto apply = dyn_cast<affine::AffineApplyOp>(op)) {
    SmallVector<int64_t> values(operands.size());
    for (size_t i = 0; i < n; ++i) {
      for (auto [value, operand] : llvm::zip(values, operands))
        value = static_cast<int64_t>(operand->cells[i]);
      auto computed = computeAffine(apply.getAffineMap(), values);
      if (!computed)
        return fail(op, "isn't defined for these integers");
      result.cells[i] = wrap(computed->front(), width);
    }
    return success();
  }
  if (operands.size() != 2)
    return fail(op, "isn't supported on integers");
  const std::vector<Cell> &b = operands[1]->cells;
  if (auto cmp = dyn_cast<arith::CmpIOp>(op)) {
    auto toInt = [&](Cell cell) {
      return llvm::APInt(from, toUnsigned(cell, from));
    };
    for (size_t i = 0; i < n; ++i)
      result.cells[i] = arith::applyCmpPredicate(cmp.getPredicate(),
                                                 toInt(a[i]), toInt(b[i]));
    return success();
  }
  for (size_t i = 0; i < n; ++i) {
    std::optional<uint64_t> value =
        computeInts(op, a[i], b[i], width, salt + ++numUndefined);
    if (!value)
      return fail(op, "isn't supported on integers, or not on these: a "
                      "division by zero");
    result.cells[i] = wrap(*value, width);
  }
  return success();
}

void Interpreter::noteIntegers(Operation *op, ArrayRef<const Lanes *> operands,
                               size_t n, Lanes &result) {
  SmallVector<Lanes, 2> known(operands.size(), {Tensor::Kind::Integer, {}, {}});
  std::vector<std::pair<size_t, bool>> places;
  for (size_t i = 0; i < n; ++i) {
    bool isDrawn = false;
    SmallVector<Cell, 2> integers;
    for (const Lanes *operand : operands) {
      if (!operand->isReal()) {
        integers.push_back(operand->cells[i]);
        continue;
      }
      std::optional<Domain::KnownInteger> integer =
          domain.getInteger(operand->cells[i]);
      if (!integer)
        break;
      isDrawn |= integer->isDrawn;
      integers.push_back(static_cast<Cell>(integer->value));
    }
    if (integers.size() != operands.size())
      continue;
    places.push_back({i, isDrawn});
    for (auto [lanes, integer] : llvm::zip(known, integers))
      lanes.cells.push_back(integer);
  }
  if (places.empty())
    return;
  SmallVector<const Lanes *, 2> args;
  for (const Lanes &lanes : known)
    args.push_back(&lanes);
  // What isn't defined for these stays unknown.
  std::optional<Stop> before = stop;
  Lanes values;
  if (failed(visitInteger(op, args, places.size(), values))) {
    stop = before;
    return;
  }
  for (auto [place, value] : llvm::zip(places, values.cells)) {
    auto integer = static_cast<int64_t>(value);
    if (place.second)
      domain.noteDrawn(result.cells[place.first], integer);
    else
      result.cells[place.first] = domain.fromInt(integer);
  }
}

LogicalResult Interpreter::visitSymbolicInteger(
    Operation *op, ArrayRef<const Lanes *> operands, size_t n, Lanes &result) {
  if (failed(visitUnknownInteger(op, operands, n, result)))
    return failure();
  noteIntegers(op, operands, n, result);
  return success();
}

LogicalResult Interpreter::visitUnknownInteger(Operation *op,
                                               ArrayRef<const Lanes *> operands,
                                               size_t n, Lanes &result) {
  SmallVector<Lanes, 2> reals;
  for (const Lanes *operand : operands)
    reals.push_back(toReal(domain, *operand));
  result.kind = Tensor::Kind::Real;
  result.cells.resize(n);
  if (isa<arith::ExtUIOp, arith::IndexCastOp, arith::IndexCastUIOp>(op) ||
      (isa<arith::ExtSIOp>(op) &&
       getIntegerWidth(op->getOperand(0).getType()) > 1)) {
    result = std::move(reals[0]);
    return success();
  }
  if (operands.size() == 2) {
    const Cell *a = reals[0].cells.data(), *b = reals[1].cells.data();
    Cell *out = result.cells.data();
    result.bound = Bound::product(reals[0].bound, reals[1].bound);
    if (getIntegerWidth(op->getResult(0).getType()) == 1 &&
        getIntegerWidth(op->getOperand(0).getType()) == 1 &&
        isa<arith::AndIOp, arith::OrIOp, arith::XOrIOp>(op)) {
      // Of numbers that are 0 or 1: ab, a + b − ab, a + b − 2ab.
      std::vector<Cell> product(n);
      domain.mul(a, b, product.data(), n);
      for (size_t i = 0; i < n; ++i)
        if (a[i] == b[i])
          product[i] = a[i];
      if (isa<arith::AndIOp>(op)) {
        result.cells = std::move(product);
        return success();
      }
      domain.add(a, b, out, n);
      domain.sub(out, product.data(), out, n);
      if (isa<arith::XOrIOp>(op))
        domain.sub(out, product.data(), out, n);
      return success();
    }
    if (isa<arith::AddIOp>(op)) {
      domain.add(a, b, out, n);
      return success();
    }
    if (isa<arith::SubIOp>(op)) {
      domain.sub(a, b, out, n);
      return success();
    }
    if (isa<arith::MulIOp>(op)) {
      domain.mul(a, b, out, n);
      return success();
    }
  }
  // Anything else is some function of exact operands.
  std::string name = op->getName().getStringRef().str();
  if (auto cmp = dyn_cast<arith::CmpIOp>(op))
    name += arith::stringifyCmpIPredicate(cmp.getPredicate());
  if (auto apply = dyn_cast<affine::AffineApplyOp>(op)) {
    llvm::raw_string_ostream os(name);
    os << apply.getAffineMap();
  }
  SmallVector<const Cell *> args;
  Bound bound;
  for (const Lanes &lanes : reals) {
    args.push_back(lanes.cells.data());
    bound = Bound::join(bound, lanes.bound);
  }
  if (failed(domain.apply(name, args, result.cells.data(), n)))
    return fail(op, "isn't supported on integers that aren't known");
  domain.soundness.noteApplications(name, result.cells, bound);
  result.bound = Bound::variable();
  return success();
}
