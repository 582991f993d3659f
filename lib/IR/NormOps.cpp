//===- NormOps.cpp - Operations of the norm dialect -----------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Verifiers and the upstream interfaces. The labels (C1), (C2), … are those of
// the ops' documentation.
//
//===----------------------------------------------------------------------===//

#include "norm/IR/Norm.h"

#include "Verifiers.h"

#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/IR/Builders.h"

#include <functional>

using namespace mlir;
using namespace mlir::norm;

#include "norm/IR/NormInterfaces.cpp.inc"

static OperandShape getGradOperandShape(GradOpInterface op,
                                        OpOperand &operand) {
  unsigned number = operand.getOperandNumber();
  OperandRange statistics = op.getStatistics();
  unsigned firstStatistic = statistics.getBeginOperandIndex();
  if (number >= firstStatistic && number < firstStatistic + statistics.size())
    return OperandShape::Rows;
  OperandRange inits = op.getGradInits();
  if (number >= inits.getBeginOperandIndex())
    return number == inits.getBeginOperandIndex() && op.getInputGrad()
               ? OperandShape::Whole
               : OperandShape::Feature;
  // The scale stands third; an input that is also the scale has no dimensions
  // but the feature axis.
  return op.getScale() && number == 2 ? OperandShape::Feature
                                      : OperandShape::Whole;
}

OperandShape mlir::norm::getOperandShape(OpOperand &operand) {
  if (auto grad = dyn_cast<GradOpInterface>(operand.getOwner()))
    return getGradOperandShape(grad, operand);
  if (auto quantize = dyn_cast<QuantizeOp>(operand.getOwner())) {
    unsigned number = operand.getOperandNumber();
    unsigned firstInit = quantize.getInits().getBeginOperandIndex();
    if (number > firstInit)
      return OperandShape::Rows;
    return number == 0 || number == firstInit ? OperandShape::Whole
                                              : OperandShape::Scalar;
  }
  auto op = dyn_cast<NormalizationOpInterface>(operand.getOwner());
  if (!op)
    return OperandShape::Whole;
  unsigned number = operand.getOperandNumber();
  unsigned firstInit = op.getInits().getBeginOperandIndex();
  if (number >= firstInit) {
    unsigned numWhole = op.getResidual() ? 2 : 1;
    return number < firstInit + numWhole ? OperandShape::Whole
                                         : OperandShape::Rows;
  }
  // An input that is also the scale has no dimensions but the feature axis.
  bool isParameter =
      operand.get() == op.getScale() || operand.get() == op.getBias();
  return isParameter ? OperandShape::Feature : OperandShape::Whole;
}

//===----------------------------------------------------------------------===//
// Verifiers
//===----------------------------------------------------------------------===//

LogicalResult mlir::norm::verifyAxesAndKinds(NormOpInterface op) {
  int64_t rank = op.getInputType().getRank();
  SmallVector<int64_t> dims = op.getFeatureDims();
  bool increasing =
      llvm::adjacent_find(dims, std::greater_equal<int64_t>()) == dims.end();
  if (dims.empty() || !increasing || dims.front() < 0 || dims.back() >= rank)
    return op.emitOpError("(C1) axes must be one or more increasing dimensions "
                          "of the input, whose rank is ")
           << rank;

  bool onTensors = isa<RankedTensorType>(op.getInput().getType());
  for (Value operand : op->getOperands())
    if (isa<RankedTensorType>(operand.getType()) != onTensors)
      return op.emitOpError("(C7) operands must be all tensors or all memrefs");
  return success();
}

/// (C1), (C7) and (C8): what the ops with a list of destinations have to meet.
/// `numInits` is the number of them that the op's other operands ask for.
static LogicalResult verifyCommon(NormOpInterface op, size_t numInits) {
  if (failed(verifyAxesAndKinds(op)))
    return failure();
  if (op.getInits().size() != numInits)
    return op.emitOpError("(C8) expected ")
           << numInits << " destinations but got " << op.getInits().size();
  return success();
}

/// (C3): the destination has the input's shape.
static LogicalResult verifySameShape(NormOpInterface op) {
  ShapedType init = shapedTypeOf(op.getInits().front());
  if (!areCompatible(op.getInputType().getShape(), init.getShape()))
    return op.emitOpError("(C3) the destination must have the input's shape, ")
           << op.getInputType() << ", but is " << init;
  return success();
}

LogicalResult mlir::norm::verifyEpsilon(NormOpInterface op,
                                        FloatAttr attribute) {
  APFloat epsilon = attribute.getValue(), computed = epsilon;
  FloatType statistics = op.getStatisticsType();
  bool losesInfo;
  computed.convert(statistics.getFloatSemantics(), APFloat::rmNearestTiesToEven,
                   &losesInfo);
  if (!epsilon.isFinite() || epsilon.isNegative() || !computed.isFinite() ||
      computed.isZero())
    return op.emitOpError("(C2) epsilon must be finite and greater than zero, "
                          "also when rounded to ")
           << statistics << ", but is " << attribute;
  return success();
}

SplitShape mlir::norm::splitShape(NormOpInterface op) {
  SplitShape split;
  SmallVector<int64_t> dims = op.getFeatureDims();
  for (auto [dim, extent] : llvm::enumerate(op.getInputType().getShape()))
    (llvm::is_contained(dims, dim) ? split.feature : split.rows)
        .push_back(extent);
  return split;
}

static LogicalResult verifyNormalization(NormalizationOpInterface op) {
  auto normOp = cast<NormOpInterface>(op.getOperation());
  size_t numInits = 1 + (op.getResidual() ? 1 : 0);
  if (op.getInits().size() > numInits)
    numInits += op.getNumStatistics();
  if (failed(verifyCommon(normOp, numInits)))
    return failure();

  if (failed(verifyEpsilon(normOp, op.getEpsilon())))
    return failure();

  if (failed(verifySameShape(normOp)))
    return failure();

  ShapedType input = normOp.getInputType();
  auto [featureShape, batchShape] = splitShape(normOp);

  for (auto [value, name] :
       {std::pair(op.getScale(), "scale"), std::pair(op.getBias(), "bias")})
    if (value && !areCompatible(shapedTypeOf(value).getShape(), featureShape))
      return op.emitOpError("(C4) the ")
             << name << " must have the shape of the feature axis, but is "
             << value.getType();

  if (Value residual = op.getResidual())
    for (Type type : {residual.getType(), op.getSumInit().getType()})
      if (!areCompatible(cast<ShapedType>(type).getShape(), input.getShape()) ||
          cast<ShapedType>(type).getElementType() != input.getElementType())
        return op.emitOpError(
                   "(C5) residual and sum must have the input's type, ")
               << input << ", but one is " << type;

  if (op.savesStatistics())
    for (Value init : op.getStatisticsInits()) {
      ShapedType type = shapedTypeOf(init);
      if (!areCompatible(type.getShape(), batchShape) ||
          type.getElementType() != normOp.getStatisticsType())
        return op.emitOpError("(C6) a statistic must have the input's shape "
                              "without the feature axis and element type ")
               << normOp.getStatisticsType() << ", but is " << type;
    }
  return success();
}

LogicalResult LayerNormOp::verify() { return verifyNormalization(*this); }

LogicalResult RMSNormOp::verify() { return verifyNormalization(*this); }

LogicalResult mlir::norm::verifySingleAxis(NormOpInterface op) {
  if (op.getFeatureDims().size() != 1)
    return op.emitOpError("(C1) axes must have one element");
  return success();
}

LogicalResult CRMSNormOp::verify() {
  if (failed(verifyNormalization(*this)))
    return failure();
  return verifySingleAxis(*this);
}

LogicalResult CenterOp::verify() {
  if (failed(verifyCommon(*this, /*numInits=*/1)))
    return failure();
  return verifySameShape(*this);
}

/// (C9): the destination's feature axis is longer than the input's by `growth`.
static LogicalResult verifyBasisChange(NormOpInterface op, int64_t growth) {
  if (failed(verifyCommon(op, /*numInits=*/1)) || failed(verifySingleAxis(op)))
    return failure();
  SmallVector<int64_t> expected(op.getInputType().getShape());
  int64_t &extent = expected[op.getFeatureDims().front()];
  bool tooShort = false;
  if (!ShapedType::isDynamic(extent)) {
    tooShort = extent < (growth < 0 ? 2 : 1);
    extent += growth;
  }
  ShapedType init = shapedTypeOf(op.getInits().front());
  if (tooShort || !areCompatible(expected, init.getShape()))
    return op.emitOpError("(C9) the destination's feature axis must be one ")
           << (growth < 0 ? "shorter" : "longer")
           << " than the input's, between extents d - 1 and d with d at least "
              "2, and the rest the same, but the types are "
           << op.getInputType() << " and " << init;
  return success();
}

LogicalResult CompressOp::verify() { return verifyBasisChange(*this, -1); }

LogicalResult ExpandOp::verify() { return verifyBasisChange(*this, 1); }

//===----------------------------------------------------------------------===//
// Upstream interfaces, the same for every op
//===----------------------------------------------------------------------===//

static void getNormEffects(
    NormOpInterface op,
    SmallVectorImpl<SideEffects::EffectInstance<MemoryEffects::Effect>>
        &effects) {
  OperandRange inits = op.getInits();
  for (OpOperand &operand : op->getOpOperands()) {
    if (!isa<MemRefType>(operand.get().getType()))
      continue;
    bool isInit = operand.getOperandNumber() >= inits.getBeginOperandIndex();
    MemoryEffects::Effect *effect =
        isInit
            ? static_cast<MemoryEffects::Effect *>(MemoryEffects::Write::get())
            : MemoryEffects::Read::get();
    effects.emplace_back(effect, &operand, /*stage=*/0,
                         /*effectOnFullRegion=*/true,
                         SideEffects::DefaultResource::get());
  }
}

/// On tensors there are no effects and nothing that can go wrong at run time.
static Speculation::Speculatability getNormSpeculatability(NormOpInterface op) {
  return op.hasPureTensorSemantics() ? Speculation::Speculatable
                                     : Speculation::NotSpeculatable;
}

static LogicalResult reifyNormShapes(OpBuilder &b, NormOpInterface op,
                                     ReifiedRankedShapedTypeDims &shapes) {
  for (Value init : op.getInits())
    if (isa<RankedTensorType>(init.getType()))
      shapes.push_back(tensor::getMixedSizes(b, op.getLoc(), init));
  return success();
}

/// The results are the destinations that are tensors.
static LogicalResult inferNormTypes(ValueRange inits,
                                    SmallVectorImpl<Type> &types) {
  for (Type type : inits.getTypes())
    if (isa<RankedTensorType>(type))
      types.push_back(type);
  return success();
}

template <typename AdaptorTy>
static SmallVector<Value> getDestinations(AdaptorTy adaptor) {
  return llvm::to_vector(adaptor.getInits());
}
template <typename AdaptorTy>
static SmallVector<Value> getAffineGradInits(AdaptorTy adaptor) {
  SmallVector<Value> inits{adaptor.getInputGrad(), adaptor.getScaleGrad(),
                           adaptor.getBiasGrad()};
  llvm::erase(inits, Value());
  return inits;
}
static SmallVector<Value> getDestinations(LayerNormGradOp::Adaptor adaptor) {
  return getAffineGradInits(adaptor);
}
static SmallVector<Value> getDestinations(RMSNormGradOp::Adaptor adaptor) {
  return getAffineGradInits(adaptor);
}
static SmallVector<Value> getDestinations(CRMSNormGradOp::Adaptor adaptor) {
  SmallVector<Value> inits{adaptor.getInputGrad()};
  llvm::erase(inits, Value());
  return inits;
}

#define NORM_UPSTREAM_INTERFACES(OP)                                           \
  void OP::getEffects(                                                         \
      SmallVectorImpl<SideEffects::EffectInstance<MemoryEffects::Effect>>      \
          &effects) {                                                          \
    getNormEffects(*this, effects);                                            \
  }                                                                            \
  Speculation::Speculatability OP::getSpeculatability() {                      \
    return getNormSpeculatability(*this);                                      \
  }                                                                            \
  LogicalResult OP::reifyResultShapes(OpBuilder &b,                            \
                                      ReifiedRankedShapedTypeDims &shapes) {   \
    return reifyNormShapes(b, *this, shapes);                                  \
  }                                                                            \
  LogicalResult OP::inferReturnTypes(                                          \
      MLIRContext *, std::optional<Location>, ValueRange operands,             \
      DictionaryAttr attributes, OpaqueProperties properties,                  \
      RegionRange regions, SmallVectorImpl<Type> &types) {                     \
    return inferNormTypes(                                                     \
        getDestinations(Adaptor(operands, attributes, properties, regions)),   \
        types);                                                                \
  }

NORM_UPSTREAM_INTERFACES(LayerNormOp)
NORM_UPSTREAM_INTERFACES(RMSNormOp)
NORM_UPSTREAM_INTERFACES(CRMSNormOp)
NORM_UPSTREAM_INTERFACES(CenterOp)
NORM_UPSTREAM_INTERFACES(CompressOp)
NORM_UPSTREAM_INTERFACES(ExpandOp)
NORM_UPSTREAM_INTERFACES(LayerNormGradOp)
NORM_UPSTREAM_INTERFACES(RMSNormGradOp)
NORM_UPSTREAM_INTERFACES(CRMSNormGradOp)
NORM_UPSTREAM_INTERFACES(QuantizeOp)

#undef NORM_UPSTREAM_INTERFACES

#define GET_OP_CLASSES
#include "norm/IR/NormOps.cpp.inc"
