//===- Homogeneity.cpp - Results that scale with operands -----------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "norm/Interfaces/Homogeneity.h"

#include "ScalarForm.h"
#include "norm/IR/Norm.h"
#include "norm/Interfaces/FeatureAxisOpInterface.h"
#include "norm/Interfaces/TosaOps.h"

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Tosa/IR/TosaOps.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace mlir::norm;

bool norm::isZeroTensor(Value value) {
  if (auto fill = value.getDefiningOp<linalg::FillOp>())
    return matchPattern(fill.value(), m_AnyZeroFloat());
  return matchPattern(value, m_AnyZeroFloat());
}

/// A sum of what is multiplied, with coefficients that aren't.
static bool isMultiplied(const ScalarForm &form) {
  return !form.hasUniformPart() && form.kind != ScalarForm::Varying;
}

namespace {
/// Reads the body of a structured op: a carrier is what is multiplied, and
/// everything else is the same as before.
class BodyScaling {
public:
  BodyScaling(linalg::LinalgOp op, ArrayRef<OpOperand *> operands,
              Value scalar = {})
      : op(op), operands(operands), scalar(scalar) {}
  bool isHomogeneous();

private:
  bool isIn(OpOperand &operand) const {
    return llvm::is_contained(operands, &operand);
  }
  ScalarForm getForm(Value value) const;
  ScalarForm getOperandForm(OpOperand &operand);
  ScalarForm getInnerForm(Operation &inner) const;

  linalg::LinalgOp op;
  ArrayRef<OpOperand *> operands;
  /// What is multiplied within the body, if anything is.
  Value scalar;
  DenseMap<Value, ScalarForm> forms;
};
} // namespace

ScalarForm BodyScaling::getForm(Value value) const {
  auto it = forms.find(value);
  if (it != forms.end())
    return it->second;
  // From outside of the body.
  return ScalarForm::uniform(matchPattern(value, m_AnyZeroFloat()));
}

ScalarForm BodyScaling::getOperandForm(OpOperand &operand) {
  // A reduction adds to what it has so far, which is multiplied as well.
  bool isSum = op.isDpsInit(&operand) && op.getNumReductionLoops() != 0;
  if (isIn(operand) || (isSum && isZeroTensor(operand.get())))
    return ScalarForm::carrier(&operand);
  return isSum ? ScalarForm::varying()
               : ScalarForm::uniform(isZeroTensor(operand.get()));
}

ScalarForm BodyScaling::getInnerForm(Operation &inner) const {
  SmallVector<ScalarForm> inputs = llvm::map_to_vector(
      inner.getOperands(), [&](Value value) { return getForm(value); });
  auto isUniform = [](const ScalarForm &form) {
    return form.kind == ScalarForm::Uniform;
  };
  if (isa<linalg::IndexOp>(inner))
    return ScalarForm::uniform();
  if (auto extract = dyn_cast<tensor::ExtractOp>(inner)) {
    if (!llvm::all_of(inputs, isUniform))
      return ScalarForm::varying();
    OpOperand &table = extract.getTensorMutable();
    return isIn(table) ? ScalarForm::carrier(&table) : ScalarForm::uniform();
  }
  return transferScalarForm(&inner, inputs);
}

bool BodyScaling::isHomogeneous() {
  if (!op.hasPureTensorSemantics() || op->getNumResults() != 1)
    return false;
  for (OpOperand &operand : op->getOpOperands())
    if (BlockArgument argument = op.getMatchingBlockArgument(&operand))
      forms[argument] = getOperandForm(operand);
  for (Operation &inner : op.getBlock()->without_terminator()) {
    ScalarForm form = getInnerForm(inner);
    // An effect (an assertion, say) mustn't see another number.
    if (inner.getNumRegions() != 0 ||
        (inner.getNumResults() == 0 && form.kind != ScalarForm::Uniform))
      return false;
    for (Value result : inner.getResults())
      forms[result] = result == scalar
                          ? ScalarForm::carrier(op.getDpsInitOperand(0))
                          : form;
  }
  return isMultiplied(getForm(op.getBlock()->getTerminator()->getOperand(0)));
}

bool norm::isHomogeneousIn(Operation *op, Value scalar) {
  auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
  return linalgOp && BodyScaling(linalgOp, {}, scalar).isHomogeneous();
}

/// The same for an op that works on tensors element by element.
static bool isElementwiseHomogeneous(Operation *op,
                                     ArrayRef<OpOperand *> operands) {
  SmallVector<ScalarForm> forms =
      llvm::map_to_vector(op->getOpOperands(), [&](OpOperand &operand) {
        return llvm::is_contained(operands, &operand)
                   ? ScalarForm::carrier(&operand)
                   : ScalarForm::uniform(isZeroTensor(operand.get()));
      });
  return isMultiplied(transferScalarForm(op, forms));
}

bool norm::isHomogeneous(Operation *op, ArrayRef<OpOperand *> operands) {
  auto isIn = [&](OpOperand &operand) {
    return llvm::is_contained(operands, &operand);
  };
  if (op->getNumResults() != 1)
    return false;
  if (isa<tensor::CastOp, tensor::CollapseShapeOp, tensor::ExpandShapeOp,
          tensor::ExtractSliceOp, tosa::SliceOp>(op) ||
      isTosaView(op))
    return isIn(op->getOpOperand(0));
  if (isa<tensor::ConcatOp, tosa::ConcatOp>(op))
    return llvm::all_of(op->getOpOperands(), isIn);
  if (auto linalgOp = dyn_cast<linalg::LinalgOp>(op))
    return BodyScaling(linalgOp, operands).isHomogeneous();
  // Scale and bias alone: a norm takes no notice of its input's size.
  if (auto normOp = dyn_cast<NormalizationOpInterface>(op))
    return normOp.getScale() &&
           llvm::all_of(op->getOpOperands(), [&](OpOperand &operand) {
             Value value = operand.get();
             return isIn(operand) ==
                    (value == normOp.getScale() || value == normOp.getBias());
           });
  if (OpTrait::hasElementwiseMappableTraits(op) ||
      !getTosaElementwiseOperands(op).empty())
    return isElementwiseHomogeneous(op, operands);
  FailureOr<ContractionForm> form = getContractionForm(op);
  if (failed(form) || !isa<tosa::TosaDialect>(op->getDialect()))
    return false;
  return isIn(*form->factors[0]) != isIn(*form->factors[1]) &&
         (!form->addend || isIn(*form->addend) ||
          isZeroTensor(form->addend->get()));
}
