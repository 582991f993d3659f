//===- NormModels.cpp - Norm's own ops along an axis ----------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Models.h"
#include "norm/IR/Norm.h"
#include "norm/IR/WeightData.h"
#include "norm/Interfaces/FeatureAxisOpInterface.h"

#include "mlir/IR/DialectRegistry.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace mlir::norm;

/// The op's own feature axis; failure if it is dynamic or empty.
static FailureOr<FeatureAxis> getOwnAxis(NormOpInterface op) {
  return FeatureAxis::fromDims(op.getInputType().getShape(),
                               op.getFeatureDims());
}

static bool isOwnAxis(NormOpInterface op, const FeatureAxis &axis) {
  FailureOr<FeatureAxis> own = getOwnAxis(op);
  return succeeded(own) && *own == axis;
}

static SmallVector<FeatureAxis> listOwnAxis(NormOpInterface op) {
  FailureOr<FeatureAxis> own = getOwnAxis(op);
  if (failed(own))
    return {};
  return {*own};
}

/// Whether `operand` is the op's input or its residual.
template <typename OpTy>
static bool isNormalizedOperand(OpTy op, OpOperand &operand) {
  return operand == op.getInputMutable() ||
         llvm::any_of(op.getResidualMutable(),
                      [&](OpOperand &residual) { return residual == operand; });
}

/// Input and residual, which enter the sum; failure for other results.
template <typename OpTy>
static FailureOr<AxisForm> getResidualForm(OpTy op, OpResult result,
                                           const FeatureAxis &axis) {
  if (!op.getResidual() || result.getResultNumber() != 1)
    return failure();
  AxisForm form;
  for (OpOperand &operand : op->getOpOperands())
    if (isNormalizedOperand(op, operand))
      form.carriers.push_back({&operand, axis});
  return form;
}

/// Whether the scale is the same for all channels.
static bool isUniformScale(Value scale) {
  ElementsAttr constant;
  if (!scale)
    return true;
  if (!matchPattern(scale, m_Constant(&constant)))
    return false;
  FailureOr<WeightData> data = WeightData::get(constant, /*emitError=*/nullptr);
  return succeeded(data) && data->isUniform();
}

namespace {

struct LayerNormModel
    : FeatureAxisOpInterface::ExternalModel<LayerNormModel, LayerNormOp> {
  /// The result and 1/σ depend on Cx alone; the sum and the mean don't.
  SmallVector<FeatureAxis> getIgnoredAxes(Operation *op, OpOperand &operand,
                                          OpResult result) const {
    auto layerNorm = cast<LayerNormOp>(op);
    unsigned number = result.getResultNumber();
    bool isNormalized = number == 0;
    bool isDeviation =
        layerNorm.savesStatistics() && number + 1 == layerNorm->getNumResults();
    if (!isNormalizedOperand(layerNorm, operand) ||
        (!isNormalized && !isDeviation))
      return {};
    return listOwnAxis(layerNorm);
  }

  /// Without a scale that varies, γ ⊙ Cx/σ is zero-mean: only β is left.
  FailureOr<AxisForm> getAxisForm(Operation *op, OpResult result,
                                  const FeatureAxis &axis) const {
    auto layerNorm = cast<LayerNormOp>(op);
    if (result.getResultNumber() == 1)
      return getResidualForm(layerNorm, result, axis);
    if (result.getResultNumber() != 0 || !isOwnAxis(layerNorm, axis) ||
        !isUniformScale(layerNorm.getScale()))
      return failure();
    AxisForm form;
    if (layerNorm.getBias()) {
      ArrayRef<int64_t> shape =
          cast<ShapedType>(layerNorm.getBias().getType()).getShape();
      FailureOr<FeatureAxis> biasAxis = FeatureAxis::fromDims(
          shape, llvm::to_vector(llvm::seq<int64_t>(0, shape.size())));
      if (failed(biasAxis))
        return failure();
      form.carriers.push_back(
          {&*layerNorm.getBiasMutable().begin(), *biasAxis});
    }
    return form;
  }
};

/// RMSNorm and CRMSNorm see the mean; only the sum is transparent to it.
template <typename OpTy>
struct MeanObservingModel
    : FeatureAxisOpInterface::ExternalModel<MeanObservingModel<OpTy>, OpTy> {
  FailureOr<AxisForm> getAxisForm(Operation *op, OpResult result,
                                  const FeatureAxis &axis) const {
    return getResidualForm(cast<OpTy>(op), result, axis);
  }
};

/// The gradients of LayerNorm depend on Cx alone if the statistics are computed
/// from x, and x̂ is zero-mean; saved statistics may be any, and are others once
/// x is centred.
struct LayerNormGradModel
    : FeatureAxisOpInterface::ExternalModel<LayerNormGradModel,
                                            LayerNormGradOp> {
  SmallVector<FeatureAxis> getIgnoredAxes(Operation *op, OpOperand &operand,
                                          OpResult result) const {
    auto grad = cast<LayerNormGradOp>(op);
    if (!grad.getEpsilonAttr())
      return {};
    if (operand == grad.getInputMutable())
      return listOwnAxis(grad);
    // dx depends on C(γ ⊙ g), for ⟨x̂, h⟩ = ⟨x̂, Ch⟩.
    if (operand == grad.getOutputGradMutable() && isInputGrad(grad, result) &&
        isUniformScale(grad.getScale()))
      return listOwnAxis(grad);
    return {};
  }

  /// dx is zero-mean but for what is added to it.
  FailureOr<AxisForm> getAxisForm(Operation *op, OpResult result,
                                  const FeatureAxis &axis) const {
    auto grad = cast<LayerNormGradOp>(op);
    if (!isInputGrad(grad, result) || !grad.getEpsilonAttr() ||
        !isOwnAxis(grad, axis))
      return failure();
    AxisForm form;
    for (OpOperand &operand : grad.getSumGradMutable())
      form.carriers.push_back({&operand, axis});
    return form;
  }

private:
  static bool isInputGrad(LayerNormGradOp op, OpResult result) {
    return op.getInputGrad() && result.getResultNumber() == 0;
  }
};

/// The gradients of the other normalizations see every mean.
template <typename OpTy>
struct ObservingGradModel
    : FeatureAxisOpInterface::ExternalModel<ObservingGradModel<OpTy>, OpTy> {
  FailureOr<AxisForm> getAxisForm(Operation *, OpResult,
                                  const FeatureAxis &) const {
    return failure();
  }
};

struct CenterModel
    : FeatureAxisOpInterface::ExternalModel<CenterModel, CenterOp> {
  SmallVector<FeatureAxis> getIgnoredAxes(Operation *op, OpOperand &operand,
                                          OpResult) const {
    auto center = cast<CenterOp>(op);
    if (operand != center.getInputMutable())
      return {};
    return listOwnAxis(center);
  }
  FailureOr<AxisForm> getAxisForm(Operation *op, OpResult,
                                  const FeatureAxis &axis) const {
    auto center = cast<CenterOp>(op);
    if (isOwnAxis(center, axis))
      return AxisForm();
    for (int64_t dim : center.getFeatureDims())
      if (axis.involves(dim))
        return failure();
    return AxisForm{{{&center.getInputMutable(), axis}}, /*shifted=*/false};
  }
};

struct ExpandModel
    : FeatureAxisOpInterface::ExternalModel<ExpandModel, ExpandOp> {
  FailureOr<AxisForm> getAxisForm(Operation *op, OpResult result,
                                  const FeatureAxis &axis) const {
    // The destination's axis: the input's has another extent.
    ArrayRef<int64_t> shape = cast<ShapedType>(result.getType()).getShape();
    FailureOr<FeatureAxis> own =
        FeatureAxis::fromDims(shape, cast<ExpandOp>(op).getFeatureDims());
    if (failed(own) || *own != axis)
      return failure();
    return AxisForm();
  }
};

} // namespace

void norm::registerNormModels(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, NormDialect *) {
    LayerNormOp::attachInterface<LayerNormModel>(*context);
    RMSNormOp::attachInterface<MeanObservingModel<RMSNormOp>>(*context);
    CRMSNormOp::attachInterface<MeanObservingModel<CRMSNormOp>>(*context);
    LayerNormGradOp::attachInterface<LayerNormGradModel>(*context);
    RMSNormGradOp::attachInterface<ObservingGradModel<RMSNormGradOp>>(*context);
    CRMSNormGradOp::attachInterface<ObservingGradModel<CRMSNormGradOp>>(
        *context);
    CenterOp::attachInterface<CenterModel>(*context);
    ExpandOp::attachInterface<ExpandModel>(*context);
  });
}
