//===- ScalarFaults.cpp - Mistakes with arithmetic and slices -------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Faults.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/DialectResourceBlobManager.h"

using namespace mlir;
using namespace mlir::norm::test;

/// Whether `op` is in the body of a named op, which isn't free.
static bool isImplied(Operation *op) {
  StringRef parent = op->getParentOp()->getName().getStringRef();
  return parent.starts_with("linalg.") && parent != "linalg.generic";
}

/// Whether all that happens to a value is the same for its opposite: squares.
static bool isUsedEvenly(Value value) {
  return llvm::all_of(value.getUsers(), [&](Operation *user) {
    if (auto mul = dyn_cast<arith::MulFOp>(user))
      return mul.getLhs() == mul.getRhs();
    return isa<math::AbsFOp>(user);
  });
}

/// The operands of a subtraction are swapped. No place where only the square of
/// the difference is used.
static bool swapSub(Operation *op, bool apply) {
  auto sub = dyn_cast<arith::SubFOp>(op);
  if (!sub || isUsedEvenly(sub))
    return false;
  if (apply) {
    Value left = sub.getLhs();
    sub.getLhsMutable().assign(sub.getRhs());
    sub.getRhsMutable().assign(left);
  }
  return true;
}

/// Whether a value comes from numbers in the program alone, neither from
/// arguments nor from weights.
static bool isFixed(Value value) {
  if (auto arg = dyn_cast<BlockArgument>(value)) {
    auto structured = dyn_cast<linalg::LinalgOp>(arg.getOwner()->getParentOp());
    return structured && isFixed(structured.getMatchingOpOperand(arg)->get());
  }
  Operation *definition = value.getDefiningOp();
  if (auto constant = dyn_cast<arith::ConstantOp>(definition))
    return !isa<DenseResourceElementsAttr>(constant.getValue());
  return llvm::all_of(definition->getOperands(), isFixed);
}

/// Whether a value of a body is an element of a mask: what an op selects by
/// numbers in the program alone.
static bool isFixedMask(Value value) {
  auto arg = dyn_cast<BlockArgument>(value);
  auto structured =
      arg ? dyn_cast<linalg::LinalgOp>(arg.getOwner()->getParentOp()) : nullptr;
  if (!structured)
    return false;
  auto mask = structured.getMatchingOpOperand(arg)
                  ->get()
                  .getDefiningOp<linalg::LinalgOp>();
  return mask && isFixed(mask->getResult(0)) &&
         isa_and_nonnull<arith::SelectOp>(
             mask.getBlock()->getTerminator()->getOperand(0).getDefiningOp());
}

/// A sum becomes a difference. No place where a mask is added that comes from
/// nothing but the program: where it masks nothing out, it is zero.
static bool addToSub(Operation *op, bool apply) {
  auto add = dyn_cast<arith::AddFOp>(op);
  if (!add || isImplied(op) || isFixedMask(add.getRhs()))
    return false;
  if (apply) {
    OpBuilder b(op);
    add.replaceAllUsesWith(
        arith::SubFOp::create(b, op->getLoc(), add.getLhs(), add.getRhs())
            .getResult());
  }
  return true;
}

/// A divisor is too small by one: d − 1 for d.
static bool wrongDivisor(Operation *op, bool apply) {
  auto div = dyn_cast<arith::DivFOp>(op);
  auto constant =
      div ? div.getRhs().getDefiningOp<arith::ConstantOp>() : nullptr;
  auto value = constant ? dyn_cast<FloatAttr>(constant.getValue()) : nullptr;
  if (!value)
    return false;
  if (apply) {
    OpBuilder b(op);
    div.getRhsMutable().assign(arith::ConstantOp::create(
        b, op->getLoc(),
        b.getFloatAttr(value.getType(), value.getValueAsDouble() - 1)));
  }
  return true;
}

/// Whether a constant is only cast to types in which `other` is the same
/// number.
static bool isCastToTheSame(arith::ConstantOp constant,
                            const llvm::APFloat &other) {
  return llvm::all_of(constant->getUsers(), [&](Operation *user) {
    auto cast = dyn_cast<arith::TruncFOp>(user);
    if (!cast)
      return false;
    auto round = [&](llvm::APFloat value) {
      bool losesInfo;
      value.convert(mlir::cast<FloatType>(cast.getType()).getFloatSemantics(),
                    llvm::APFloat::rmNearestTiesToEven, &losesInfo);
      return value;
    };
    return round(mlir::cast<FloatAttr>(constant.getValue()).getValue()) ==
           round(other);
  });
}

/// A number in the program differs in its last bit: ε where a norm is written
/// out, say.
static bool constantUlp(Operation *op, bool apply) {
  auto constant = dyn_cast<arith::ConstantOp>(op);
  auto value = constant ? dyn_cast<FloatAttr>(constant.getValue()) : nullptr;
  // Zeros are what sums begin with, and infinities maxima.
  if (!value || !value.getValue().isFiniteNonZero() || op->use_empty())
    return false;
  llvm::APFloat changed = value.getValue();
  changed.next(/*nextDown=*/false);
  if (isCastToTheSame(constant, changed))
    return false;
  if (apply)
    constant.setValueAttr(FloatAttr::get(value.getType(), changed));
  return true;
}

/// Drops an operand of an op that folds a scale or a bias into a weight.
template <typename OpTy> static bool dropFolded(Operation *op, bool apply) {
  auto binary = dyn_cast<OpTy>(op);
  if (!binary || isImplied(op) ||
      !op->getParentOp()->hasAttr("norm.weight_prep"))
    return false;
  if (apply)
    binary.getResult().replaceAllUsesWith(binary.getLhs());
  return true;
}

/// A slice begins one element too early, or too late.
static bool shiftSlice(Operation *op, bool apply) {
  auto slice = dyn_cast<tensor::ExtractSliceOp>(op);
  if (!slice || !slice.getSourceType().hasStaticShape())
    return false;
  SmallVector<int64_t> offsets(slice.getStaticOffsets());
  for (auto [dim, extent] : llvm::enumerate(slice.getSourceType().getShape())) {
    int64_t size = slice.getStaticSizes()[dim];
    if (ShapedType::isDynamic(offsets[dim]) || ShapedType::isDynamic(size) ||
        size == extent)
      continue;
    if (apply) {
      offsets[dim] += offsets[dim] + size < extent ? 1 : -1;
      slice.setStaticOffsets(offsets);
    }
    return true;
  }
  return false;
}

void norm::test::addScalarFaults(llvm::StringMap<Fault> &faults) {
  faults["swap-sub"] = swapSub;
  faults["add-to-sub"] = addToSub;
  faults["wrong-divisor"] = wrongDivisor;
  faults["constant-ulp"] = constantUlp;
  faults["lost-folded-scale"] = dropFolded<arith::MulFOp>;
  faults["lost-folded-bias"] = dropFolded<arith::AddFOp>;
  faults["shift-slice"] = shiftSlice;
}
