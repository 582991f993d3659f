//===- NormExpandQuotients.cpp - Quantization without divisions -----------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The integer nearest to the quotient x/s, where s is the same for a whole row:
//
//   r = 1/s,  q = x·r,  e = x − q·s,  q + e·r
//
// each rounded once, with fused products and sums. The last can differ from the
// quotient as it is rounded only beside the middle between two floats, and the
// integer only if one of these is the middle between two integers. Up to 127.5
// these places are few: utils/check-quotients.c tries them all, for every
// significand of s. The exponent of s changes none of them, unless something
// becomes too small or too large to be exact.
//
// A float to which 1.5·2²³ is added ends in the integer nearest to it.
//
//===----------------------------------------------------------------------===//

#include "norm/Conversion/Passes.h"
#include "norm/IR/FloatArithmetic.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/Matchers.h"

namespace mlir::norm {
#define GEN_PASS_DEF_NORMEXPANDQUOTIENTS
#include "norm/Conversion/Passes.h.inc"
} // namespace mlir::norm

using namespace mlir;
using namespace mlir::norm;

/// Scales from the reciprocal of this on up to it leave room for everything.
static constexpr double kOrdinary = 0x1p64;
static constexpr double kRoundToInteger = 0x1.8p23;
/// The largest magnitude of what a row is quantized to.
static constexpr double kMost = 127;

static Value integer(ImplicitLocOpBuilder &b, Type type, int64_t value) {
  return createScalarOrSplatConstant(b, b.getLoc(), type, value);
}

/// A limit that changes nothing whose magnitude is at most kMost.
static bool isWide(Value limit, bool isUpper) {
  APFloat value(0.0);
  if (!matchPattern(limit, m_ConstantFloat(&value)))
    return false;
  return (isUpper ? value : -value).convertToDouble() >= kMost;
}

/// What makes an operand of an op, if there is that op and it is such a one.
template <typename Op>
static Op getProducer(Operation *user, unsigned operand) {
  return user ? user->getOperand(operand).getDefiningOp<Op>() : Op();
}

namespace {
/// A vector of integers to store: quotients by the own scale of a row, rounded
/// and limited, in their order or by turns of their first and their second
/// half.
struct Integers {
  /// From the quotient to the vector.
  SmallVector<Operation *> ops;
  Value dividend;
  vector::BroadcastOp scale;
  bool isInterleaved = false;

  VectorType getType() const {
    return cast<VectorType>(ops.back()->getResult(0).getType());
  }

  static std::optional<Integers> get(Operation *op) {
    if (auto pairs = dyn_cast<vector::InterleaveOp>(op))
      return getInterleaved(pairs);
    auto converted = dyn_cast<arith::FPToSIOp>(op);
    if (!converted || !isa<VectorType>(converted.getType()))
      return std::nullopt;
    return get(converted.getIn(), {converted});
  }

private:
  static std::optional<Integers> getInterleaved(vector::InterleaveOp op) {
    auto size = cast<VectorType>(op.getLhs().getType()).getNumElements();
    SmallVector<Operation *> ops;
    Value whole;
    for (unsigned half : {0, 1}) {
      auto converted = getProducer<arith::FPToSIOp>(op, half);
      auto slice = getProducer<vector::ExtractStridedSliceOp>(converted, 0);
      if (!slice || (whole && whole != slice.getSource()) ||
          slice.getSourceVectorType().getShape() != ArrayRef{2 * size} ||
          getConstantIntValue(slice.getOffsets()[0]) != half * size)
        return std::nullopt;
      whole = slice.getSource();
      ops.append({slice, converted});
    }
    ops.push_back(op);
    std::optional<Integers> integers = get(whole, ops);
    if (integers)
      integers->isInterleaved = true;
    return integers;
  }

  /// The quotients that are `limited`, and that `rest` makes integers of.
  static std::optional<Integers> get(Value limited,
                                     ArrayRef<Operation *> rest) {
    auto orZero = limited.getDefiningOp<arith::SelectOp>();
    auto isNaN = getProducer<arith::CmpFOp>(orZero, 0);
    auto least = getProducer<arith::MaxNumFOp>(orZero, 2);
    auto most = getProducer<arith::MinNumFOp>(least, 0);
    auto rounded = getProducer<math::RoundEvenOp>(most, 0);
    auto quotient = getProducer<arith::DivFOp>(rounded, 0);
    auto scale = getProducer<vector::BroadcastOp>(quotient, 1);
    if (!scale || !isNaN || isNaN.getPredicate() != arith::CmpFPredicate::UNO ||
        isNaN.getLhs() != rounded || isNaN.getRhs() != rounded ||
        !isWide(most.getRhs(), /*isUpper=*/true) ||
        !isWide(least.getRhs(), /*isUpper=*/false) ||
        !scale->hasAttr(kOwnScaleAttrName) || !scale.getSourceType().isF32())
      return std::nullopt;
    SmallVector<Operation *> ops{quotient, rounded, isNaN, most, least, orZero};
    llvm::append_range(ops, rest);
    Integers integers{ops, quotient.getLhs(), scale};
    if (!integers.getType().getElementType().isInteger(8))
      return std::nullopt;
    return integers;
  }
};

/// Replaces the integers of a module.
class QuotientExpander {
public:
  /// Those of a block that nothing uses before the last of them is there are
  /// one branch.
  void expand(Block &block) {
    SmallVector<Integers> found;
    for (Operation &op : llvm::make_early_inc_range(block)) {
      bool usesFound = llvm::any_of(op.getOperands(), [&](Value operand) {
        return llvm::any_of(found, [&](const Integers &integers) {
          return integers.ops.back() == operand.getDefiningOp();
        });
      });
      if (usesFound || op.hasTrait<OpTrait::IsTerminator>() ||
          op.getNumRegions() != 0)
        expandTogether(std::exchange(found, {}), &op);
      if (std::optional<Integers> integers = Integers::get(&op))
        found.push_back(std::move(*integers));
    }
  }

private:
  /// What is known of a scale.
  struct Scale {
    Value isOrdinary, reciprocal;
  };

  const Scale &describe(vector::BroadcastOp scale) {
    auto [known, isNew] = scales.try_emplace(scale);
    if (!isNew)
      return known->second;
    ImplicitLocOpBuilder b(scale.getLoc(), scale);
    b.setInsertionPointAfter(scale);
    Value s = scale.getSource();
    auto compare = [&](arith::CmpFPredicate predicate, double limit) -> Value {
      return arith::CmpFOp::create(b, predicate, s,
                                   constant(b, s.getType(), limit));
    };
    Value isOrdinary = arith::AndIOp::create(
        b, compare(arith::CmpFPredicate::OGE, 1 / kOrdinary),
        compare(arith::CmpFPredicate::OLE, kOrdinary));
    Value reciprocal = vector::BroadcastOp::create(
        b, scale.getType(), divide(b, constant(b, s.getType(), 1), s));
    return known->second = {isOrdinary, reciprocal};
  }

  /// By products, as integers of 32 bits that end in them.
  Value roundProducts(ImplicitLocOpBuilder &b, Integers integers) {
    Value x = integers.dividend, s = integers.scale;
    Value r = describe(integers.scale).reciprocal;
    Value q = multiply(b, x, r);
    Value e = math::FmaOp::create(b, negate(b, q), s, x);
    Value quotient = math::FmaOp::create(b, e, r, q);
    Value rounded =
        add(b, quotient, constant(b, quotient.getType(), kRoundToInteger));
    return arith::BitcastOp::create(
        b, withElement(rounded.getType(), b.getI32Type()), rounded);
  }

  Value makeOfProducts(ImplicitLocOpBuilder &b, const Integers &integers) {
    VectorType type = integers.getType();
    Value bits = roundProducts(b, integers);
    if (!integers.isInterleaved)
      return arith::TruncIOp::create(b, type, bits);
    // A pair is the lower half of an integer.
    int64_t size = type.getNumElements() / 2;
    auto take = [&](int64_t half) -> Value {
      return vector::ExtractStridedSliceOp::create(b, bits, half * size, size,
                                                   /*strides=*/1);
    };
    Value even = take(0), odd = take(1);
    Type i32 = even.getType();
    even = arith::AndIOp::create(b, even, integer(b, i32, 0xFF));
    odd = arith::ShLIOp::create(b, odd, integer(b, i32, 8));
    Value pairs = arith::TruncIOp::create(b, withElement(i32, b.getI16Type()),
                                          arith::OrIOp::create(b, even, odd));
    return vector::BitCastOp::create(b, type, pairs);
  }

  /// As they were.
  static Value makeOfQuotients(ImplicitLocOpBuilder &b,
                               const Integers &integers) {
    IRMapping mapping;
    for (Operation *op : integers.ops)
      b.clone(*op, mapping);
    return mapping.lookup(integers.ops.back()->getResult(0));
  }

  void expandTogether(SmallVector<Integers> found, Operation *before) {
    if (found.empty())
      return;
    ImplicitLocOpBuilder b(found.front().ops.back()->getLoc(), before);
    SmallVector<Type> types;
    SetVector<Value> conditions;
    for (const Integers &integers : found) {
      types.push_back(integers.getType());
      conditions.insert(describe(integers.scale).isOrdinary);
    }
    Value areOrdinary = conditions.front();
    for (Value condition : conditions.getArrayRef().drop_front())
      areOrdinary = arith::AndIOp::create(b, areOrdinary, condition);
    auto branch =
        scf::IfOp::create(b, types, areOrdinary, /*withElseRegion=*/true);
    auto fill = [&](Block *block, auto make) {
      OpBuilder::InsertionGuard guard(b);
      b.setInsertionPointToStart(block);
      scf::YieldOp::create(b, llvm::map_to_vector(found, make));
    };
    fill(branch.thenBlock(),
         [&](const Integers &i) { return makeOfProducts(b, i); });
    fill(branch.elseBlock(),
         [&](const Integers &i) { return makeOfQuotients(b, i); });
    for (auto [integers, result] :
         llvm::zip_equal(found, branch.getResults())) {
      integers.ops.back()->getResult(0).replaceAllUsesWith(result);
      for (Operation *op : llvm::reverse(integers.ops))
        if (op->use_empty())
          op->erase();
    }
  }

  DenseMap<Operation *, Scale> scales;
};

struct NormExpandQuotients
    : public norm::impl::NormExpandQuotientsBase<NormExpandQuotients> {
  using Base::Base;

  void runOnOperation() override {
    // Branches that come of it have no more of them.
    SmallVector<Block *> blocks;
    getOperation()->walk([&](Block *block) { blocks.push_back(block); });
    QuotientExpander expander;
    for (Block *block : blocks)
      expander.expand(*block);
  }
};
} // namespace
