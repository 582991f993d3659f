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

static RankedTensorType getType(Value value) {
  return dyn_cast<RankedTensorType>(value.getType());
}

static bool isFloat(OpResult result) {
  return isa<FloatType>(getElementTypeOrSelf(result));
}

/// A dimension of an operand that corresponds to one of the result.
using DimMap = std::pair<int64_t, int64_t>;

/// The axis with its dimensions renamed from those of a result to those of an
/// operand; fails if one isn't in the list.
static FailureOr<FeatureAxis> renameDims(const FeatureAxis &axis,
                                         ArrayRef<DimMap> resultToOperand) {
  return axis.renameDims([&](int64_t dim) -> FailureOr<int64_t> {
    for (auto [from, to] : resultToOperand)
      if (from == dim)
        return to;
    return failure();
  });
}

namespace {

/// Numbers as a `!tosa.shape`.
Value createShape(OpBuilder &builder, Location loc, ArrayRef<int64_t> values) {
  auto type = tosa::shapeType::get(builder.getContext(), values.size());
  return tosa::ConstShapeOp::create(builder, loc, type,
                                    builder.getIndexTensorAttr(values));
}

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
        lhs.getDimSize(0) != rhs.getDimSize(0))
      return failure();
    ContractionForm form;
    form.factors = {&matmul.getAMutable(), &matmul.getBMutable()};
    // Batch, row, column, and what is summed over.
    form.maps = {selectLoops(op, 4, {0, 1, 3}), selectLoops(op, 4, {0, 3, 2})};
    form.resultMap = selectLoops(op, 4, {0, 1, 2});
    return form;
  }
};

static bool areAll(ArrayRef<int64_t> values, int64_t value) {
  return llvm::all_of(values, [&](int64_t other) { return other == value; });
}

/// A convolution that looks at one position at a time is a contraction over the
/// input channels.
FailureOr<ContractionForm> getPointwiseForm(tosa::Conv2DOp conv) {
  RankedTensorType input = getType(conv.getInput());
  RankedTensorType weight = getType(conv.getWeight());
  if (!input || !weight || !areAll(weight.getShape().slice(1, 2), 1) ||
      !areAll(conv.getStride(), 1) || !areAll(conv.getPad(), 0))
    return failure();
  ContractionForm form;
  form.factors = {&conv.getInputMutable(), &conv.getWeightMutable()};
  // Batch, height, width, output channel, and what is summed over.
  form.maps = {selectLoops(conv, 7, {0, 1, 2, 6}),
               selectLoops(conv, 7, {3, 4, 5, 6})};
  form.resultMap = selectLoops(conv, 7, {0, 1, 2, 3});
  // A bias of one element belongs to every channel.
  if (getType(conv.getBias()).getShape() == weight.getShape().take_front(1)) {
    form.addend = &conv.getBiasMutable();
    form.addendMap = selectLoops(conv, 7, {3});
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
    if (!isFloat(result) || !isZeroPoint(conv.getInputZp()) ||
        !isZeroPoint(conv.getWeightZp()) || failed(carrier))
      return failure();
    AxisForm form{{{&conv.getWeightMutable(), *carrier}}, /*shifted=*/false};
    // A bias of one element is added to every channel.
    if (getType(conv.getBias()).getShape() ==
        getType(result).getShape().take_back(1))
      form.carriers.push_back({&conv.getBiasMutable(), *carrier});
    else
      form.shifted = !isZeroPoint(conv.getBias());
    return form;
  }
  FailureOr<ContractionForm> getContractionForm(Operation *op) const {
    auto conv = dyn_cast<tosa::Conv2DOp>(op);
    if (!conv || !isFloat(op->getResult(0)) ||
        !isZeroPoint(conv.getInputZp()) || !isZeroPoint(conv.getWeightZp()))
      return failure();
    return getPointwiseForm(conv);
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

//===----------------------------------------------------------------------===//
// Other arrangements of the same elements
//===----------------------------------------------------------------------===//

struct ReshapeModel : ResizableModel<ReshapeModel, tosa::ReshapeOp> {
  FailureOr<AxisForm> getAxisForm(Operation *op, OpResult result,
                                  const FeatureAxis &axis) const {
    auto reshape = cast<tosa::ReshapeOp>(op);
    RankedTensorType source = getType(reshape.getInput1());
    if (!source)
      return failure();
    return getCarrierForm(
        reshape.getInput1Mutable(),
        axis.reshape(getType(result).getShape(), source.getShape()));
  }
  bool canChangeExtent(Operation *, OpResult result, const FeatureAxis &,
                       const AxisForm &) const {
    return getType(result).hasStaticShape();
  }
  Value rebuildWithExtent(Operation *op, OpBuilder &builder, OpResult result,
                          const FeatureAxis &axis, const AxisForm &,
                          ValueRange carriers, int64_t extent) const {
    RankedTensorType type = withExtent(result.getType(), axis, extent);
    auto rebuilt = tosa::ReshapeOp::create(
        builder, op->getLoc(), type, carriers.front(),
        createShape(builder, op->getLoc(), type.getShape()));
    rebuilt->setDiscardableAttrs(op->getDiscardableAttrDictionary());
    return rebuilt;
  }
};

struct TransposeModel : ResizableModel<TransposeModel, tosa::TransposeOp> {
  FailureOr<AxisForm> getAxisForm(Operation *op, OpResult,
                                  const FeatureAxis &axis) const {
    auto transpose = cast<tosa::TransposeOp>(op);
    return getCarrierForm(
        transpose.getInput1Mutable(), axis.renameDims([&](int64_t dim) {
          return FailureOr<int64_t>(transpose.getPerms()[dim]);
        }));
  }
};

/// A table of rows that are looked up.
struct GatherModel : ResizableModel<GatherModel, tosa::GatherOp> {
  FailureOr<AxisForm> getAxisForm(Operation *op, OpResult,
                                  const FeatureAxis &axis) const {
    return getCarrierForm(cast<tosa::GatherOp>(op).getValuesMutable(),
                          renameDims(axis, {{2, 2}}));
  }
};

struct ConcatModel : ResizableModel<ConcatModel, tosa::ConcatOp> {
  FailureOr<AxisForm> getAxisForm(Operation *op, OpResult,
                                  const FeatureAxis &axis) const {
    auto concat = cast<tosa::ConcatOp>(op);
    if (axis.involves(concat.getAxis()))
      return failure();
    AxisForm form;
    for (OpOperand &input : concat->getOpOperands()) {
      RankedTensorType type = getType(input.get());
      if (!type || !isStaticAlong(type, axis))
        return failure();
      form.carriers.push_back({&input, axis});
    }
    return form;
  }
};

struct SliceModel : ResizableModel<SliceModel, tosa::SliceOp> {
  FailureOr<AxisForm> getAxisForm(Operation *op, OpResult,
                                  const FeatureAxis &axis) const {
    auto slice = cast<tosa::SliceOp>(op);
    RankedTensorType source = getType(slice.getInput1());
    auto start = getTosaShape(slice.getStart());
    auto size = getTosaShape(slice.getSize());
    if (!source || !start || !size || !allDims(axis, [&](int64_t dim) {
          return (*start)[dim] == 0 && (*size)[dim] == source.getDimSize(dim);
        }))
      return failure();
    return getCarrierForm(slice.getInput1Mutable(), axis);
  }
  Value rebuildWithExtent(Operation *op, OpBuilder &builder, OpResult result,
                          const FeatureAxis &axis, const AxisForm &,
                          ValueRange carriers, int64_t extent) const {
    auto slice = cast<tosa::SliceOp>(op);
    SmallVector<int64_t> size = *getTosaShape(slice.getSize());
    size[axis.getFactors().front().dim] = extent;
    auto rebuilt = tosa::SliceOp::create(
        builder, op->getLoc(), withExtent(result.getType(), axis, extent),
        carriers.front(), slice.getStart(),
        createShape(builder, op->getLoc(), size));
    rebuilt->setDiscardableAttrs(op->getDiscardableAttrDictionary());
    return rebuilt;
  }
};

struct PadModel : ResizableModel<PadModel, tosa::PadOp> {
  FailureOr<AxisForm> getAxisForm(Operation *op, OpResult,
                                  const FeatureAxis &axis) const {
    auto pad = cast<tosa::PadOp>(op);
    auto padding = getTosaShape(pad.getPadding());
    if (!padding || !allDims(axis, [&](int64_t dim) {
          return (*padding)[2 * dim] == 0 && (*padding)[2 * dim + 1] == 0;
        }))
      return failure();
    return AxisForm{{{&pad.getInput1Mutable(), axis}},
                    /*shifted=*/!isZeroPoint(pad.getPadConst())};
  }
};

struct TileModel : ResizableModel<TileModel, tosa::TileOp> {
  FailureOr<AxisForm> getAxisForm(Operation *op, OpResult,
                                  const FeatureAxis &axis) const {
    auto tile = cast<tosa::TileOp>(op);
    auto multiples = getTosaShape(tile.getMultiples());
    if (!multiples ||
        !allDims(axis, [&](int64_t dim) { return (*multiples)[dim] == 1; }))
      return failure();
    return getCarrierForm(tile.getInput1Mutable(), axis);
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
    tosa::ConcatOp::attachInterface<ConcatModel>(*context);
    tosa::ConstOp::attachInterface<ConstModel>(*context);
    tosa::Conv2DOp::attachInterface<ConvModel<tosa::Conv2DOp>>(*context);
    tosa::Conv3DOp::attachInterface<ConvModel<tosa::Conv3DOp>>(*context);
    tosa::GatherOp::attachInterface<GatherModel>(*context);
    tosa::MatMulOp::attachInterface<MatMulModel>(*context);
    tosa::PadOp::attachInterface<PadModel>(*context);
    tosa::ReduceSumOp::attachInterface<ReduceSumModel>(*context);
    tosa::ReshapeOp::attachInterface<ReshapeModel>(*context);
    tosa::SliceOp::attachInterface<SliceModel>(*context);
    tosa::TileOp::attachInterface<TileModel>(*context);
    tosa::TransposeOp::attachInterface<TransposeModel>(*context);
  });
}
