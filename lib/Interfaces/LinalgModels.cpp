//===- LinalgModels.cpp - Structured ops along an axis --------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// One model for every structured op: its body is read as a linear form over
// the operands, so no op is known by name.
//
//===----------------------------------------------------------------------===//

#include "Models.h"
#include "ScalarForm.h"
#include "norm/Interfaces/FeatureAxisOpInterface.h"
#include "norm/Interfaces/LoopIndex.h"

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace mlir::norm;

namespace {

/// Reads the body of a structured op along one axis of its loops.
class BodyReader {
public:
  BodyReader(linalg::LinalgOp op, FeatureAxis loopAxis)
      : op(op), loopAxis(std::move(loopAxis)) {}

  /// The form of what the body yields for one result.
  ScalarForm read(unsigned resultNumber);

  /// The axis of a carrier that corresponds to the loops'.
  FailureOr<FeatureAxis> getCarrierAxis(OpOperand *operand);

private:
  bool isAlongAxis(AffineExpr expr) const {
    return llvm::any_of(loopAxis.getFactors(), [&](const auto &factor) {
      return expr.isFunctionOfDim(factor.dim);
    });
  }
  /// The loop whose index `index` is, if it is one of the axis.
  std::optional<int64_t> getAxisLoop(Value index);

  /// The axis in terms of the dimensions that its loops index.
  FailureOr<FeatureAxis>
  renameLoops(const DenseMap<int64_t, int64_t> &dimOfLoop) const;
  FailureOr<FeatureAxis> getAxisThroughMap(AffineMap map) const;
  FailureOr<FeatureAxis> getAxisThroughIndices(tensor::ExtractOp extract);

  ScalarForm getOperandForm(OpOperand *operand);
  ScalarForm getExtractForm(tensor::ExtractOp extract);
  ScalarForm getForm(Value value) const;

  linalg::LinalgOp op;
  FeatureAxis loopAxis;
  DenseMap<Value, ScalarForm> forms;
};

} // namespace

std::optional<int64_t> BodyReader::getAxisLoop(Value index) {
  std::optional<int64_t> loop = getLoopOfIndex(op, index);
  return loop && loopAxis.involves(*loop) ? loop : std::nullopt;
}

FailureOr<FeatureAxis>
BodyReader::renameLoops(const DenseMap<int64_t, int64_t> &dimOfLoop) const {
  return loopAxis.renameDims([&](int64_t loop) -> FailureOr<int64_t> {
    auto it = dimOfLoop.find(loop);
    if (it == dimOfLoop.end())
      return failure();
    return it->second;
  });
}

/// Every loop of the axis must index exactly one dimension by itself, and no
/// other dimension may depend on one.
FailureOr<FeatureAxis> BodyReader::getAxisThroughMap(AffineMap map) const {
  DenseMap<int64_t, int64_t> dimOfLoop;
  for (auto [dim, expr] : llvm::enumerate(map.getResults())) {
    if (!isAlongAxis(expr))
      continue;
    auto loop = dyn_cast<AffineDimExpr>(expr);
    if (!loop || !dimOfLoop.try_emplace(loop.getPosition(), dim).second)
      return failure();
  }
  return renameLoops(dimOfLoop);
}

/// The same for a table that the body reads: indices of the axis' loops, each
/// running over the whole dimension, and otherwise uniform ones.
FailureOr<FeatureAxis>
BodyReader::getAxisThroughIndices(tensor::ExtractOp extract) {
  DenseMap<int64_t, int64_t> dimOfLoop;
  SmallVector<int64_t> ranges = op.getStaticLoopRanges();
  for (auto [dim, index] : llvm::enumerate(extract.getIndices())) {
    std::optional<int64_t> loop = getAxisLoop(index);
    if (!loop) {
      if (getForm(index).kind != ScalarForm::Uniform)
        return failure();
      continue;
    }
    int64_t extent = extract.getTensor().getType().getDimSize(dim);
    if (ShapedType::isDynamic(extent) || extent != ranges[*loop] ||
        !dimOfLoop.try_emplace(*loop, dim).second)
      return failure();
  }
  return renameLoops(dimOfLoop);
}

FailureOr<FeatureAxis> BodyReader::getCarrierAxis(OpOperand *operand) {
  if (operand->getOwner() == op)
    return getAxisThroughMap(op.getMatchingIndexingMap(operand));
  return getAxisThroughIndices(cast<tensor::ExtractOp>(operand->getOwner()));
}

ScalarForm BodyReader::getOperandForm(OpOperand *operand) {
  Attribute constant;
  if (matchPattern(operand->get(), m_Constant(&constant))) {
    ScalarForm form = transferScalarForm(operand->get().getDefiningOp(), {});
    if (form.kind == ScalarForm::Uniform)
      return form;
  }
  AffineMap map = op.getMatchingIndexingMap(operand);
  if (llvm::none_of(map.getResults(),
                    [&](AffineExpr expr) { return isAlongAxis(expr); }))
    return ScalarForm::uniform();
  return succeeded(getAxisThroughMap(map)) ? ScalarForm::carrier(operand)
                                           : ScalarForm::varying();
}

ScalarForm BodyReader::getExtractForm(tensor::ExtractOp extract) {
  // A tensor made inside of the body may depend on anything.
  if (op->isAncestor(extract.getTensor().getParentRegion()->getParentOp()))
    return ScalarForm::varying();
  bool uniform = llvm::all_of(extract.getIndices(), [&](Value index) {
    return getForm(index).kind == ScalarForm::Uniform;
  });
  if (uniform)
    return ScalarForm::uniform();
  return succeeded(getAxisThroughIndices(extract))
             ? ScalarForm::carrier(&extract.getTensorMutable())
             : ScalarForm::varying();
}

ScalarForm BodyReader::getForm(Value value) const {
  auto it = forms.find(value);
  if (it != forms.end())
    return it->second;
  // A scalar from outside of the body doesn't vary with any loop.
  if (Operation *def = value.getDefiningOp();
      isa_and_nonnull<arith::ConstantOp>(def))
    return transferScalarForm(def, {});
  return ScalarForm::uniform();
}

ScalarForm BodyReader::read(unsigned resultNumber) {
  Block *body = op.getBlock();
  for (OpOperand &operand : op->getOpOperands())
    if (BlockArgument argument = op.getMatchingBlockArgument(&operand))
      forms[argument] = getOperandForm(&operand);

  for (Operation &inner : body->without_terminator()) {
    ScalarForm form;
    if (auto index = dyn_cast<linalg::IndexOp>(inner)) {
      form = loopAxis.involves(index.getDim()) ? ScalarForm::varying()
                                               : ScalarForm::uniform();
    } else if (auto extract = dyn_cast<tensor::ExtractOp>(inner)) {
      form = getExtractForm(extract);
    } else {
      SmallVector<ScalarForm> operands = llvm::map_to_vector(
          inner.getOperands(), [&](Value value) { return getForm(value); });
      // An effect (an assertion, say) must not come to depend on the mean.
      if (inner.getNumResults() == 0 &&
          llvm::any_of(operands, [](const ScalarForm &operand) {
            return operand.kind != ScalarForm::Uniform;
          }))
        return ScalarForm::varying();
      form = transferScalarForm(&inner, operands);
    }
    for (Value result : inner.getResults())
      forms[result] = form;
  }
  return getForm(body->getTerminator()->getOperand(resultNumber));
}

static FailureOr<AxisForm> getLinalgAxisForm(linalg::LinalgOp op,
                                             OpResult result,
                                             const FeatureAxis &axis) {
  if (!op.hasPureTensorSemantics())
    return failure();
  unsigned number = result.getResultNumber();
  AffineMap map = op.getMatchingIndexingMap(op.getDpsInitOperand(number));
  FailureOr<FeatureAxis> loopAxis =
      axis.renameDims([&](int64_t dim) -> FailureOr<int64_t> {
        auto loop = dyn_cast<AffineDimExpr>(map.getResult(dim));
        if (!loop)
          return failure();
        return loop.getPosition();
      });
  if (failed(loopAxis))
    return failure();

  BodyReader reader(op, *loopAxis);
  ScalarForm scalar = reader.read(number);
  if (scalar.kind == ScalarForm::Varying)
    return failure();
  AxisForm form;
  form.shifted = scalar.hasUniformPart();
  for (OpOperand *operand : scalar.carriers) {
    FailureOr<FeatureAxis> carrierAxis = reader.getCarrierAxis(operand);
    if (failed(carrierAxis))
      return failure();
    form.carriers.push_back({operand, *carrierAxis});
  }
  return form;
}

/// What has to happen to an operand when the extent of an axis changes.
enum class Resize {
  /// Nothing: it isn't indexed along the axis.
  Keep,
  /// It is a carrier, which the caller replaces.
  Carrier,
  /// It is a destination that isn't read: another one takes its place.
  Destination,
  /// It is one value everywhere, which another shape can hold as well.
  Splat,
  /// It can't be changed.
  Impossible
};

static Resize classifyOperand(linalg::LinalgOp op, OpOperand &operand,
                              int64_t loop, const AxisForm &form) {
  if (llvm::any_of(form.carriers, [&](const Carrier &carrier) {
        return carrier.operand == &operand;
      }))
    return Resize::Carrier;
  int64_t numInvolved = 0;
  for (AffineExpr expr : op.getMatchingIndexingMap(&operand).getResults()) {
    if (!expr.isFunctionOfDim(loop))
      continue;
    ++numInvolved;
    if (!isa<AffineDimExpr>(expr))
      return Resize::Impossible;
  }
  if (numInvolved == 0)
    return Resize::Keep;
  if (numInvolved > 1)
    return Resize::Impossible;
  if (op.isDpsInit(&operand) && !op.payloadUsesValueFromOperand(&operand))
    return Resize::Destination;
  auto constant = operand.get().getDefiningOp<arith::ConstantOp>();
  return constant && isa<SplatElementsAttr>(constant.getValue())
             ? Resize::Splat
             : Resize::Impossible;
}

/// The loop that runs along the one dimension that `axis` is of the result.
static int64_t getLoopOfAxis(linalg::LinalgOp op, const FeatureAxis &axis) {
  AffineMap map = op.getMatchingIndexingMap(op.getDpsInitOperand(0));
  return cast<AffineDimExpr>(map.getResult(axis.getFactors().front().dim))
      .getPosition();
}

static bool canChangeLinalgExtent(linalg::LinalgOp op, const FeatureAxis &axis,
                                  const AxisForm &form) {
  if (op->getNumResults() != 1)
    return false;
  int64_t loop = getLoopOfAxis(op, axis);
  return llvm::all_of(op->getOpOperands(), [&](OpOperand &operand) {
    return classifyOperand(op, operand, loop, form) != Resize::Impossible;
  });
}

/// An uninitialised tensor of the shape of `destination` but for the axis.
static Value createDestination(OpBuilder &builder, Value destination,
                               const FeatureAxis &axis, int64_t extent) {
  Location loc = destination.getLoc();
  auto type = cast<RankedTensorType>(destination.getType());
  auto empty = destination.getDefiningOp<tensor::EmptyOp>();
  SmallVector<OpFoldResult> sizes =
      empty ? empty.getMixedSizes()
            : tensor::getMixedSizes(builder, loc, destination);
  sizes[axis.getFactors().front().dim] = builder.getIndexAttr(extent);
  return tensor::EmptyOp::create(builder, loc, sizes, type.getElementType(),
                                 type.getEncoding());
}

static Value rebuildLinalg(linalg::LinalgOp op, OpBuilder &builder,
                           const FeatureAxis &axis, const AxisForm &form,
                           ValueRange carriers, int64_t extent) {
  int64_t loop = getLoopOfAxis(op, axis);
  SmallVector<std::pair<OpOperand *, Value>> replacements =
      replaceCarriers(form, carriers);
  for (OpOperand &operand : op->getOpOperands()) {
    Resize resize = classifyOperand(op, operand, loop, form);
    if (resize != Resize::Destination && resize != Resize::Splat)
      continue;
    AffineMap map = op.getMatchingIndexingMap(&operand);
    int64_t dim = *map.getResultPosition(builder.getAffineDimExpr(loop));
    FeatureAxis operandAxis(
        {{dim, /*stride=*/1, axis.getFactors().front().extent}});
    Value resized =
        resize == Resize::Splat
            ? createResizedSplat(
                  builder, operand.get(),
                  withExtent(operand.get().getType(), operandAxis, extent))
            : createDestination(builder, operand.get(), operandAxis, extent);
    replacements.emplace_back(&operand, resized);
  }
  Operation *clone = cloneWithOperands(builder, op, replacements);
  clone->getResult(0).setType(
      withExtent(op->getResult(0).getType(), axis, extent));
  return clone->getResult(0);
}

/// Whether a body is out + lhs · rhs and nothing but float casts besides.
/// Upstream's test for contractions looks through any unary op.
static bool isSumOfProducts(linalg::LinalgOp op) {
  unsigned numProducts = 0, numSums = 0;
  for (Operation &inner : op.getBlock()->without_terminator()) {
    if (isa<arith::MulFOp>(inner))
      ++numProducts;
    else if (isa<arith::AddFOp>(inner))
      ++numSums;
    else if (!isa<arith::ExtFOp, arith::TruncFOp>(inner))
      return false;
  }
  return numProducts == 1 && numSums == 1 &&
         linalg::isaContractionOpInterface(op);
}

static FailureOr<ContractionForm>
getLinalgContractionForm(linalg::LinalgOp op) {
  if (!op.hasPureTensorSemantics() || op.getNumDpsInputs() != 2 ||
      op.getNumReductionLoops() == 0 || !isSumOfProducts(op))
    return failure();
  ContractionForm form;
  for (unsigned number : {0, 1}) {
    form.factors[number] = op.getDpsInputOperand(number);
    form.maps[number] = op.getMatchingIndexingMap(form.factors[number]);
  }
  form.addend = op.getDpsInitOperand(0);
  form.addendMap = form.resultMap = op.getMatchingIndexingMap(form.addend);
  for (auto [loop, type] : llvm::enumerate(op.getIteratorTypesArray()))
    if ((type == utils::IteratorType::reduction) != form.isSummedOver(loop))
      return failure();
  return form;
}

namespace {
template <typename OpTy>
struct LinalgModel
    : FeatureAxisOpInterface::ExternalModel<LinalgModel<OpTy>, OpTy> {
  FailureOr<AxisForm> getAxisForm(Operation *op, OpResult result,
                                  const FeatureAxis &axis) const {
    return getLinalgAxisForm(cast<linalg::LinalgOp>(op), result, axis);
  }
  bool canChangeExtent(Operation *op, OpResult, const FeatureAxis &axis,
                       const AxisForm &form) const {
    return canChangeLinalgExtent(cast<linalg::LinalgOp>(op), axis, form);
  }
  Value rebuildWithExtent(Operation *op, OpBuilder &builder, OpResult,
                          const FeatureAxis &axis, const AxisForm &form,
                          ValueRange carriers, int64_t extent) const {
    return rebuildLinalg(cast<linalg::LinalgOp>(op), builder, axis, form,
                         carriers, extent);
  }
  FailureOr<ContractionForm> getContractionForm(Operation *op) const {
    return getLinalgContractionForm(cast<linalg::LinalgOp>(op));
  }
};

template <typename... OpTys> void attachLinalgModel(MLIRContext *context) {
  (OpTys::template attachInterface<LinalgModel<OpTys>>(*context), ...);
}
} // namespace

void norm::registerLinalgModels(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, linalg::LinalgDialect *) {
    attachLinalgModel<
#define GET_OP_LIST
#include "mlir/Dialect/Linalg/IR/LinalgStructuredOps.cpp.inc"
        >(context);
  });
}
