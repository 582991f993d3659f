//===- NormExpandExtrema.cpp - Extrema of floats in fewer instructions ----===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What arith's extrema do with NaN is not what instructions do, so LLVM
// compares and selects around them. Of magnitudes and of limits that are
// numbers more is known than LLVM finds out, for it looks at no loop.
//
//===----------------------------------------------------------------------===//

#include "FloatFact.h"
#include "norm/Conversion/Passes.h"
#include "norm/IR/FloatArithmetic.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

namespace mlir::norm {
#define GEN_PASS_DEF_NORMEXPANDEXTREMA
#include "norm/Conversion/Passes.h.inc"
} // namespace mlir::norm

using namespace mlir;
using namespace mlir::norm;

static bool takesMaximum(Operation *op) {
  auto reduction = dyn_cast<vector::ReductionOp>(op);
  return isa<arith::MaximumFOp>(op) ||
         (reduction && reduction.getKind() == vector::CombiningKind::MAXIMUMF);
}

/// Magnitudes are floats whose sign is never set, NaN included, once the maxima
/// of magnitudes are taken of their bits.
static FloatFact::Origin classifyMagnitude(Operation *op) {
  using Origin = FloatFact::Origin;
  auto isMagnitude = [](const APFloat &x) { return !x.isNegative(); };
  if (isa<math::AbsFOp>(op) || FloatFact::isConstant(op, isMagnitude))
    return Origin::Holds;
  return takesMaximum(op) ? Origin::Follows : Origin::Unknown;
}

namespace {
Value asIntegers(ImplicitLocOpBuilder &b, Value floats) {
  Type type = floats.getType();
  Type bits =
      b.getIntegerType(getElementTypeOrSelf(type).getIntOrFloatBitWidth());
  return arith::BitcastOp::create(b, withElement(type, bits), floats);
}

/// In the order of the bits of magnitudes a NaN is the largest.
void takeMaximumOfBits(arith::MaximumFOp op) {
  ImplicitLocOpBuilder b(op.getLoc(), op);
  Value larger = arith::MaxSIOp::create(b, asIntegers(b, op.getLhs()),
                                        asIntegers(b, op.getRhs()));
  op.replaceAllUsesWith(
      arith::BitcastOp::create(b, op.getType(), larger).getResult());
  op.erase();
}

void takeMaximumOfBits(vector::ReductionOp op) {
  ImplicitLocOpBuilder b(op.getLoc(), op);
  Value bits = asIntegers(b, op.getVector());
  Value largest =
      op.getAcc()
          ? vector::ReductionOp::create(b, vector::CombiningKind::MAXSI, bits,
                                        asIntegers(b, op.getAcc()))
          : vector::ReductionOp::create(b, vector::CombiningKind::MAXSI, bits);
  op.replaceAllUsesWith(
      arith::BitcastOp::create(b, op.getType(), largest).getResult());
  op.erase();
}

/// A limit takes the place of a NaN, too.
template <typename Op> void selectLimit(Op op, arith::CmpFPredicate isWithin) {
  ImplicitLocOpBuilder b(op.getLoc(), op);
  Value within = arith::CmpFOp::create(b, isWithin, op.getLhs(), op.getRhs());
  op.replaceAllUsesWith(
      arith::SelectOp::create(b, within, op.getLhs(), op.getRhs()).getResult());
  op.erase();
}

bool isNumber(Value value) {
  Operation *op = value.getDefiningOp();
  return op &&
         FloatFact::isConstant(op, [](const APFloat &x) { return !x.isNaN(); });
}

struct NormExpandExtrema
    : public norm::impl::NormExpandExtremaBase<NormExpandExtrema> {
  using Base::Base;

  void runOnOperation() override {
    // All are found before one is replaced.
    FloatFact magnitudes(getOperation(), classifyMagnitude);
    SmallVector<Operation *> maxima;
    getOperation()->walk([&](Operation *op) {
      if (takesMaximum(op) && magnitudes.holdsOf(op->getResult(0)))
        maxima.push_back(op);
    });
    for (Operation *op : maxima) {
      if (auto maximum = dyn_cast<arith::MaximumFOp>(op))
        takeMaximumOfBits(maximum);
      else
        takeMaximumOfBits(cast<vector::ReductionOp>(op));
    }
    getOperation()->walk([](Operation *op) {
      if (auto minimum = dyn_cast<arith::MinNumFOp>(op))
        if (isNumber(minimum.getRhs()))
          return selectLimit(minimum, arith::CmpFPredicate::OLT);
      if (auto maximum = dyn_cast<arith::MaxNumFOp>(op))
        if (isNumber(maximum.getRhs()))
          selectLimit(maximum, arith::CmpFPredicate::OGT);
    });
  }
};
} // namespace
