//===- ArithModels.cpp - Elementwise ops on tensors along an axis ---------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Models.h"
#include "ScalarForm.h"
#include "norm/Interfaces/FeatureAxisOpInterface.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/DialectRegistry.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace mlir::norm;

/// An operand of an elementwise op: a splat constant or a scalar doesn't vary,
/// any other tensor is a carrier.
static ScalarForm getOperandForm(OpOperand &operand) {
  if (!isa<RankedTensorType>(operand.get().getType()))
    return ScalarForm::uniform();
  if (auto constant = operand.get().getDefiningOp<arith::ConstantOp>())
    if (isa<SplatElementsAttr>(constant.getValue()))
      return transferScalarForm(constant, {});
  return ScalarForm::carrier(&operand);
}

namespace {
template <typename OpTy>
struct ElementwiseModel
    : FeatureAxisOpInterface::ExternalModel<ElementwiseModel<OpTy>, OpTy> {
  FailureOr<AxisForm> getAxisForm(Operation *op, OpResult result,
                                  const FeatureAxis &axis) const {
    if (!isa<RankedTensorType>(result.getType()))
      return failure();
    SmallVector<ScalarForm> operands =
        llvm::map_to_vector(op->getOpOperands(), getOperandForm);
    ScalarForm scalar = transferScalarForm(op, operands);
    if (scalar.kind == ScalarForm::Varying)
      return failure();
    AxisForm form;
    form.shifted =
        scalar.kind == ScalarForm::Uniform ? !scalar.isZero : scalar.shifted;
    for (OpOperand *operand : scalar.carriers)
      form.carriers.push_back({operand, axis});
    return form;
  }
};

template <typename... OpTys> void attachElementwiseModel(MLIRContext *context) {
  (OpTys::template attachInterface<ElementwiseModel<OpTys>>(*context), ...);
}
} // namespace

void norm::registerArithModels(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, arith::ArithDialect *) {
    attachElementwiseModel<arith::AddFOp, arith::ConstantOp, arith::DivFOp,
                           arith::ExtFOp, arith::MulFOp, arith::NegFOp,
                           arith::SelectOp, arith::SubFOp, arith::TruncFOp>(
        context);
  });
}
