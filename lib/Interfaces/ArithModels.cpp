//===- ArithModels.cpp - Elementwise ops on tensors along an axis ---------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ModelBase.h"
#include "Models.h"

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
/// What isn't a carrier is a scalar or the same everywhere, and can have
/// another extent too.
template <typename OpTy>
struct ElementwiseModel : ResizableModel<ElementwiseModel<OpTy>, OpTy> {
  FailureOr<AxisForm> getAxisForm(Operation *op, OpResult result,
                                  const FeatureAxis &axis) const {
    if (!isa<RankedTensorType>(result.getType()))
      return failure();
    SmallVector<ScalarForm> operands =
        llvm::map_to_vector(op->getOpOperands(), getOperandForm);
    return getElementwiseForm(transferScalarForm(op, operands), axis);
  }

  Value rebuildWithExtent(Operation *op, OpBuilder &builder, OpResult result,
                          const FeatureAxis &axis, const AxisForm &form,
                          ValueRange carriers, int64_t extent) const {
    RankedTensorType type = withExtent(result.getType(), axis, extent);
    if (isa<arith::ConstantOp>(op))
      return createResizedSplat(builder, result, type);
    SmallVector<std::pair<OpOperand *, Value>> replacements =
        replaceCarriers(form, carriers);
    for (OpOperand &operand : op->getOpOperands())
      if (isa<RankedTensorType>(operand.get().getType()) &&
          !isCarrier(form, operand))
        replacements.emplace_back(
            &operand, createResizedSplat(
                          builder, operand.get(),
                          withExtent(operand.get().getType(), axis, extent)));
    Operation *clone = cloneWithOperands(builder, op, replacements);
    clone->getResult(0).setType(type);
    return clone->getResult(0);
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
