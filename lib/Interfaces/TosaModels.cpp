//===- TosaModels.cpp - How tosa ops take part in the proof ---------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ModelBase.h"
#include "Models.h"
#include "norm/Interfaces/TosaOps.h"

#include "mlir/Dialect/Tosa/IR/TosaOps.h"
#include "mlir/IR/DialectRegistry.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace mlir::norm;

static bool isFloat(OpResult result) {
  return isa<FloatType>(getElementTypeOrSelf(result));
}

namespace {

//===----------------------------------------------------------------------===//
// Elementwise ops and constants
//===----------------------------------------------------------------------===//

template <typename OpTy>
struct ElementwiseModel : ResizableModel<ElementwiseModel<OpTy>, OpTy> {
  FailureOr<AxisForm> getAxisForm(Operation *op, OpResult,
                                  const FeatureAxis &axis) const {
    SmallVector<OpOperand *, 3> operands = getTosaElementwiseOperands(op);
    if (operands.empty())
      return failure();
    ScalarForm scalar = transferScalarForm(
        op, llvm::map_to_vector(operands, [&](OpOperand *operand) {
          return getOperandForm(*operand, axis);
        }));
    return getElementwiseForm(scalar, axis);
  }

  FailureOr<SumForm> getSumForm(Operation *op) const {
    SmallVector<OpOperand *, 3> operands = getTosaElementwiseOperands(op);
    if (!isa<tosa::AddOp>(op) || operands.empty())
      return failure();
    return SumForm{{operands[0], operands[1]},
                   {getRepeatingMap(operands[0]->get(), op->getResult(0)),
                    getRepeatingMap(operands[1]->get(), op->getResult(0))}};
  }
  std::optional<ViewSource> getViewSource(Operation *op,
                                          ArrayRef<IndexForm> indices) const {
    if (!isTosaFloatCast(op))
      return std::nullopt;
    return ViewSource{&op->getOpOperand(0), IndexForms(indices)};
  }

  Value rebuildWithExtent(Operation *op, OpBuilder &builder, OpResult result,
                          const FeatureAxis &axis, const AxisForm &form,
                          ValueRange carriers, int64_t extent) const {
    SmallVector<std::pair<OpOperand *, Value>> replacements =
        replaceCarriers(form, carriers);
    for (OpOperand *operand : getTosaElementwiseOperands(op)) {
      if (isCarrier(form, *operand) || isRepeated(operand->get(), axis))
        continue;
      // What is left is a constant of one value.
      RankedTensorType type =
          withExtent(operand->get().getType(), axis, extent);
      replacements.emplace_back(
          operand, createResizedSplat(builder, operand->get(), type));
    }
    Operation *clone = cloneWithOperands(builder, op, replacements);
    clone->getResult(0).setType(withExtent(result.getType(), axis, extent));
    return clone->getResult(0);
  }

private:
  /// Whether the operand is the same along the axis by its shape.
  static bool isRepeated(Value operand, const FeatureAxis &axis) {
    return allDims(axis, [&](int64_t dim) {
      return getType(operand).getDimSize(dim) == 1;
    });
  }

  /// How the result's elements read an operand that is repeated along
  /// dimensions of extent 1.
  static AffineMap getRepeatingMap(Value operand, Value result) {
    MLIRContext *context = operand.getContext();
    SmallVector<AffineExpr> exprs;
    for (auto [dim, extent] : llvm::enumerate(getType(operand).getShape())) {
      bool repeats = extent == 1 && getType(result).getDimSize(dim) != 1;
      exprs.push_back(repeats ? getAffineConstantExpr(0, context)
                              : getAffineDimExpr(dim, context));
    }
    return AffineMap::get(exprs.size(), 0, exprs, context);
  }

  static ScalarForm getOperandForm(OpOperand &operand,
                                   const FeatureAxis &axis) {
    Operation *def = operand.get().getDefiningOp();
    if (def && def->hasTrait<OpTrait::ConstantLike>()) {
      ScalarForm form = transferScalarForm(def, {});
      if (form.kind == ScalarForm::Uniform)
        return form;
    }
    if (isRepeated(operand.get(), axis))
      return ScalarForm::uniform();
    bool varies = allDims(axis, [&](int64_t dim) {
      return getType(operand.get()).getDimSize(dim) != 1;
    });
    return varies ? ScalarForm::carrier(&operand) : ScalarForm::varying();
  }
};

struct ConstModel : ResizableModel<ConstModel, tosa::ConstOp> {
  FailureOr<AxisForm> getAxisForm(Operation *op, OpResult,
                                  const FeatureAxis &) const {
    ScalarForm form = transferScalarForm(op, {});
    if (form.kind != ScalarForm::Uniform)
      return failure();
    return AxisForm{{}, /*shifted=*/form.hasUniformPart()};
  }
  Value rebuildWithExtent(Operation *, OpBuilder &builder, OpResult result,
                          const FeatureAxis &axis, const AxisForm &, ValueRange,
                          int64_t extent) const {
    return createResizedSplat(builder, result,
                              withExtent(result.getType(), axis, extent));
  }
};

//===----------------------------------------------------------------------===//
// Contractions
//===----------------------------------------------------------------------===//

/// A map that picks `loops` of `numLoops`.
AffineMap selectLoops(Operation *op, unsigned numLoops,
                      ArrayRef<unsigned> loops) {
  return AffineMap::getMultiDimIdentityMap(numLoops, op->getContext())
      .getSubMap(loops);
}

struct MatMulModel : ResizableModel<MatMulModel, tosa::MatMulOp> {
  FailureOr<AxisForm> getAxisForm(Operation *op, OpResult result,
                                  const FeatureAxis &axis) const {
    auto matmul = cast<tosa::MatMulOp>(op);
    if (!isFloat(result) || !isZeroPoint(matmul.getAZp()) ||
        !isZeroPoint(matmul.getBZp()))
      return failure();
    // The rows are those of the first factor, the columns of the second.
    for (auto [operand, dim] :
         {std::pair(&matmul.getAMutable(), 1), {&matmul.getBMutable(), 2}})
      if (FailureOr<FeatureAxis> carrier = renameDims(axis, {{dim, dim}});
          succeeded(carrier))
        return getCarrierForm(*operand, carrier);
    return failure();
  }
  FailureOr<ContractionForm> getContractionForm(Operation *op) const {
    auto matmul = cast<tosa::MatMulOp>(op);
    RankedTensorType lhs = getType(matmul.getA()), rhs = getType(matmul.getB());
    if (!isFloat(op->getResult(0)) || !isZeroPoint(matmul.getAZp()) ||
        !isZeroPoint(matmul.getBZp()) || !lhs || !rhs ||
        !getType(op->getResult(0)) || lhs.getDimSize(0) != rhs.getDimSize(0))
      return failure();
    ContractionForm form;
    form.factors = {&matmul.getAMutable(), &matmul.getBMutable()};
    // Batch, row, column, and what is summed over.
    form.maps = {selectLoops(op, 4, {0, 1, 3}), selectLoops(op, 4, {0, 3, 2})};
    form.resultMap = selectLoops(op, 4, {0, 1, 2});
    return form;
  }
};

/// A convolution is a contraction over the window and the input channels.
template <typename OpTy>
FailureOr<ContractionForm> getConvolutionForm(OpTy conv) {
  RankedTensorType input = getType(conv.getInput());
  RankedTensorType weight = getType(conv.getWeight());
  RankedTensorType bias = getType(conv.getBias());
  if (!input || !weight || !bias || !getType(conv.getOutput()))
    return failure();
  // Batch, positions and output channel, which index the result, the window,
  // and the input channel.
  unsigned rank = input.getRank(), numLoops = 2 * rank - 1;
  MLIRContext *context = conv.getContext();
  auto getLoop = [&](unsigned loop) { return getAffineDimExpr(loop, context); };
  SmallVector<AffineExpr> inputExprs{getLoop(0)};
  SmallVector<AffineExpr> weightExprs{getLoop(rank - 1)};
  for (unsigned dim = 1; dim + 1 < rank; ++dim) {
    AffineExpr tap = getLoop(rank + dim - 1);
    AffineExpr position = getLoop(dim) * conv.getStride()[dim - 1];
    if (weight.getDimSize(dim) != 1)
      position = position + tap * conv.getDilation()[dim - 1];
    inputExprs.push_back(position);
    weightExprs.push_back(tap);
  }
  inputExprs.push_back(getLoop(numLoops - 1));
  weightExprs.push_back(getLoop(numLoops - 1));
  ContractionForm form;
  form.factors = {&conv.getInputMutable(), &conv.getWeightMutable()};
  form.maps = {AffineMap::get(numLoops, 0, inputExprs, context),
               AffineMap::get(numLoops, 0, weightExprs, context)};
  form.resultMap =
      AffineMap::getMultiDimIdentityMap(numLoops, context).getMajorSubMap(rank);
  form.readsZerosOutside =
      llvm::any_of(conv.getPad(), [](int64_t padding) { return padding != 0; });
  // A bias of one element belongs to every channel.
  if (bias.getShape() == weight.getShape().take_front(1)) {
    form.addend = &conv.getBiasMutable();
    form.addendMap = selectLoops(conv, numLoops, {rank - 1});
  }
  return form;
}

/// Convolutions with channels last and the channels written as the first
/// dimension of the weight.
template <typename OpTy>
struct ConvModel : ResizableModel<ConvModel<OpTy>, OpTy> {
  FailureOr<AxisForm> getAxisForm(Operation *op, OpResult result,
                                  const FeatureAxis &axis) const {
    auto conv = cast<OpTy>(op);
    int64_t channels = cast<RankedTensorType>(result.getType()).getRank() - 1;
    FailureOr<FeatureAxis> carrier = renameDims(axis, {{channels, 0}});
    RankedTensorType bias = getType(conv.getBias());
    if (!isFloat(result) || !isZeroPoint(conv.getInputZp()) ||
        !isZeroPoint(conv.getWeightZp()) || !bias || failed(carrier))
      return failure();
    AxisForm form{{{&conv.getWeightMutable(), *carrier}}, /*shifted=*/false};
    // A bias of one element is added to every channel.
    if (bias.getShape() == getType(result).getShape().take_back(1))
      form.carriers.push_back({&conv.getBiasMutable(), *carrier});
    else
      form.shifted = !isZeroPoint(conv.getBias());
    return form;
  }
  FailureOr<ContractionForm> getContractionForm(Operation *op) const {
    auto conv = cast<OpTy>(op);
    if (!isFloat(op->getResult(0)) || !isZeroPoint(conv.getInputZp()) ||
        !isZeroPoint(conv.getWeightZp()))
      return failure();
    return getConvolutionForm(conv);
  }
};

struct ReduceSumModel : ResizableModel<ReduceSumModel, tosa::ReduceSumOp> {
  FailureOr<AxisForm> getAxisForm(Operation *op, OpResult result,
                                  const FeatureAxis &axis) const {
    auto sum = cast<tosa::ReduceSumOp>(op);
    if (!isFloat(result) || axis.involves(sum.getAxis()))
      return failure();
    return getCarrierForm(sum.getInputMutable(), axis);
  }
};

template <typename... OpTys> void attachElementwiseModel(MLIRContext *context) {
  (OpTys::template attachInterface<ElementwiseModel<OpTys>>(*context), ...);
}
} // namespace

void norm::registerTosaModels(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, tosa::TosaDialect *) {
    attachElementwiseModel<tosa::AbsOp, tosa::AddOp, tosa::CastOp, tosa::CeilOp,
                           tosa::ClampOp, tosa::CosOp, tosa::ErfOp, tosa::ExpOp,
                           tosa::FloorOp, tosa::IdentityOp, tosa::LogOp,
                           tosa::MaximumOp, tosa::MinimumOp, tosa::MulOp,
                           tosa::NegateOp, tosa::PowOp, tosa::ReciprocalOp,
                           tosa::RsqrtOp, tosa::SelectOp, tosa::SigmoidOp,
                           tosa::SinOp, tosa::SubOp, tosa::TanhOp>(context);
    tosa::ConstOp::attachInterface<ConstModel>(*context);
    tosa::Conv2DOp::attachInterface<ConvModel<tosa::Conv2DOp>>(*context);
    tosa::Conv3DOp::attachInterface<ConvModel<tosa::Conv3DOp>>(*context);
    tosa::MatMulOp::attachInterface<MatMulModel>(*context);
    tosa::ReduceSumOp::attachInterface<ReduceSumModel>(*context);
    attachTosaViewModels(context);
  });
}
