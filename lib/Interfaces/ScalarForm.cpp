//===- ScalarForm.cpp - Scalars as linear forms along an axis -------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ScalarForm.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tosa/IR/TosaOps.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::norm;

/// a + b, or a choice between them that is the same at every position.
static ScalarForm combine(const ScalarForm &lhs, const ScalarForm &rhs) {
  if (lhs.kind == ScalarForm::Varying || rhs.kind == ScalarForm::Varying)
    return ScalarForm::varying();
  if (lhs.kind == ScalarForm::Uniform && rhs.kind == ScalarForm::Uniform)
    return ScalarForm::uniform(lhs.isZero && rhs.isZero);
  ScalarForm sum;
  sum.kind = ScalarForm::Linear;
  for (const ScalarForm *term : {&lhs, &rhs}) {
    sum.carriers.insert_range(term->carriers);
    sum.shifted |= term->hasUniformPart();
  }
  return sum;
}

/// a · c with a uniform c: the form of a, whatever c is.
static ScalarForm scale(const ScalarForm &form, const ScalarForm &factor) {
  if (factor.kind != ScalarForm::Uniform)
    return ScalarForm::varying();
  return form;
}

static ScalarForm multiply(const ScalarForm &lhs, const ScalarForm &rhs) {
  if (lhs.kind == ScalarForm::Uniform && rhs.kind == ScalarForm::Uniform)
    return ScalarForm::uniform(lhs.isZero || rhs.isZero);
  return rhs.kind == ScalarForm::Uniform ? scale(lhs, rhs) : scale(rhs, lhs);
}

/// Whether every element of a constant is zero. Only splats are looked at.
static bool isZeroConstant(Attribute value) {
  if (auto splat = dyn_cast<SplatElementsAttr>(value))
    value = splat.getSplatValue<Attribute>();
  if (auto number = dyn_cast<FloatAttr>(value))
    return number.getValue().isZero();
  if (auto number = dyn_cast<IntegerAttr>(value))
    return number.getValue().isZero();
  return false;
}

ScalarForm norm::transferScalarForm(Operation *op,
                                    ArrayRef<ScalarForm> operands) {
  using Form = ScalarForm;
  return llvm::TypeSwitch<Operation *, Form>(op)
      .Case([&](arith::ConstantOp constant) {
        // A tensor of many values varies unless it is a splat.
        Attribute value = constant.getValue();
        bool single =
            !isa<ElementsAttr>(value) || isa<SplatElementsAttr>(value);
        return single ? Form::uniform(isZeroConstant(value)) : Form::varying();
      })
      .Case([&](tosa::ConstOp constant) {
        Attribute value = constant.getValues();
        return isa<SplatElementsAttr>(value)
                   ? Form::uniform(isZeroConstant(value))
                   : Form::varying();
      })
      .Case<arith::AddFOp, arith::SubFOp, tosa::AddOp, tosa::SubOp>(
          [&](auto) { return combine(operands[0], operands[1]); })
      .Case<arith::NegFOp, arith::ExtFOp, arith::TruncFOp, tosa::NegateOp,
            tosa::CastOp, tosa::IdentityOp>([&](auto) { return operands[0]; })
      .Case<arith::MulFOp, tosa::MulOp>(
          [&](auto) { return multiply(operands[0], operands[1]); })
      .Case([&](arith::DivFOp) { return scale(operands[0], operands[1]); })
      .Case([&](math::FmaOp) {
        return combine(multiply(operands[0], operands[1]), operands[2]);
      })
      .Case<arith::SelectOp, tosa::SelectOp>([&](auto) {
        return scale(combine(operands[1], operands[2]), operands[0]);
      })
      .Default([&](Operation *other) {
        bool uniform = llvm::all_of(operands, [](const Form &form) {
          return form.kind == Form::Uniform;
        });
        return uniform && other->getNumRegions() == 0 &&
                       isMemoryEffectFree(other)
                   ? Form::uniform()
                   : Form::varying();
      });
}
