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

#include "norm/Conversion/Passes.h"
#include "norm/IR/FloatArithmetic.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/Matchers.h"

#include "llvm/ADT/TypeSwitch.h"

namespace mlir::norm {
#define GEN_PASS_DEF_NORMEXPANDEXTREMA
#include "norm/Conversion/Passes.h.inc"
} // namespace mlir::norm

using namespace mlir;
using namespace mlir::norm;

/// Whether a constant's float, or all of its floats, are such.
static bool areAll(Attribute attr, function_ref<bool(const APFloat &)> isSuch) {
  if (auto number = dyn_cast<FloatAttr>(attr))
    return isSuch(number.getValue());
  auto numbers = dyn_cast<DenseFPElementsAttr>(attr);
  return numbers && llvm::all_of(numbers, isSuch);
}

namespace {
/// Finds magnitudes: floats whose sign is never set, NaN included, once the
/// maxima of magnitudes are taken of their bits.
class Magnitudes {
public:
  /// What a loop carries is a magnitude if it is one at first, and the next one
  /// is if this one is. One that turned out to be none stays so: what was found
  /// while it was taken for one is looked at anew.
  bool contain(Value value) {
    while (true) {
      size_t numRejected = rejected.size();
      assumed.clear();
      bool found = isMagnitude(value);
      if (!found || rejected.size() == numRejected)
        return found;
    }
  }

private:
  bool isMagnitude(Value value) {
    if (rejected.contains(value))
      return false;
    if (!assumed.insert(value).second)
      return true;
    bool found = isMagnitudeByOrigin(value);
    if (!found)
      rejected.insert(value);
    return found;
  }

  bool areMagnitudes(ValueRange values) {
    return llvm::all_of(values,
                        [&](Value value) { return isMagnitude(value); });
  }

  bool isMagnitudeByOrigin(Value value) {
    if (auto argument = dyn_cast<BlockArgument>(value)) {
      auto loop = dyn_cast<scf::ForOp>(argument.getOwner()->getParentOp());
      OpOperand *init = loop ? loop.getTiedLoopInit(argument) : nullptr;
      return init && isMagnitude(init->get()) &&
             isMagnitude(loop.getTiedLoopYieldedValue(argument)->get());
    }
    auto result = cast<OpResult>(value);
    return TypeSwitch<Operation *, bool>(result.getOwner())
        .Case([](math::AbsFOp) { return true; })
        .Case([](arith::ConstantOp op) {
          return areAll(op.getValue(),
                        [](const APFloat &x) { return !x.isNegative(); });
        })
        .Case<arith::MaximumFOp, vector::BroadcastOp, vector::ExtractOp,
              vector::InsertOp, vector::ShapeCastOp, vector::ShuffleOp>(
            [&](Operation *op) {
              return areMagnitudes(
                  llvm::filter_to_vector(op->getOperands(), [](Value operand) {
                    return isa<FloatType>(getElementTypeOrSelf(operand));
                  }));
            })
        .Case([&](vector::ReductionOp op) {
          return op.getKind() == vector::CombiningKind::MAXIMUMF &&
                 areMagnitudes(op->getOperands());
        })
        .Case([&](arith::SelectOp op) {
          return areMagnitudes({op.getTrueValue(), op.getFalseValue()});
        })
        .Case([&](scf::ForOp op) {
          return isMagnitude(op.getRegionIterArg(result.getResultNumber()));
        })
        .Case([&](scf::IfOp op) {
          unsigned i = result.getResultNumber();
          return isMagnitude(op.thenYield().getOperand(i)) &&
                 isMagnitude(op.elseYield().getOperand(i));
        })
        .Default(false);
  }

  DenseSet<Value> assumed, rejected;
};

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
  Attribute attr;
  return matchPattern(value, m_Constant(&attr)) &&
         areAll(attr, [](const APFloat &x) { return !x.isNaN(); });
}

struct NormExpandExtrema
    : public norm::impl::NormExpandExtremaBase<NormExpandExtrema> {
  using Base::Base;

  void runOnOperation() override {
    // All are found before one is replaced.
    Magnitudes magnitudes;
    SmallVector<arith::MaximumFOp> maxima;
    SmallVector<vector::ReductionOp> reductions;
    getOperation()->walk([&](Operation *op) {
      if (auto maximum = dyn_cast<arith::MaximumFOp>(op))
        if (magnitudes.contain(maximum.getResult()))
          maxima.push_back(maximum);
      if (auto reduction = dyn_cast<vector::ReductionOp>(op))
        if (magnitudes.contain(reduction.getDest()))
          reductions.push_back(reduction);
    });
    for (arith::MaximumFOp op : maxima)
      takeMaximumOfBits(op);
    for (vector::ReductionOp op : reductions)
      takeMaximumOfBits(op);
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
