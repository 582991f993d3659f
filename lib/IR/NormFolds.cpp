//===- NormFolds.cpp - Folds and canonicalizations ------------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Identities over the reals, with ε exact. Three guards recur:
// - a residual's sum is a result too, and the saved statistics of Cx, x + k and
//   a·x are not those of x: an op with either keeps its input as it is;
// - what an op reads instead has the type of what it read before, so no
//   rounding step that the program spells out disappears;
// - constants are finite: x + ∞ is no shift of x.
//
//===----------------------------------------------------------------------===//

#include "norm/IR/Norm.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/PatternMatch.h"

using namespace mlir;
using namespace mlir::norm;

//===----------------------------------------------------------------------===//
// Facts about an input
//===----------------------------------------------------------------------===//

/// The op of type `OpTy` that defines `value` and has `dims` as its feature
/// axis, or null.
template <typename OpTy>
static OpTy getDefiningNorm(Value value, ArrayRef<int64_t> dims) {
  auto op = value.getDefiningOp<OpTy>();
  if (op && ArrayRef(op.getFeatureDims()) == dims)
    return op;
  return {};
}

/// Whether `value` is zero-mean along `dims` because of the op that defines it.
static bool isZeroMean(Value value, ArrayRef<int64_t> dims) {
  if (auto grad = getDefiningNorm<LayerNormGradOp>(value, dims))
    return grad.getInputGrad() && value == grad->getResult(0) &&
           grad.getEpsilonAttr() && !grad.getSumGrad();
  return getDefiningNorm<CenterOp>(value, dims) ||
         getDefiningNorm<ExpandOp>(value, dims);
}

/// The centre of a value of the same type, or null.
static CenterOp getCenterOfSameType(Value value, ArrayRef<int64_t> dims) {
  CenterOp center = getDefiningNorm<CenterOp>(value, dims);
  if (center && center.getInput().getType() == value.getType())
    return center;
  return {};
}

namespace {
/// An operand of a scalar operation that makes up a whole tensor.
struct Source {
  /// The tensor read element by element, or null.
  Value tensor;
  /// Whether the operand is the same along the feature axis.
  bool invariant = false;
  /// Its value, if it is one constant.
  std::optional<APFloat> constant;

  bool isShift() const {
    return invariant && (!constant || constant->isFinite());
  }
};

/// A tensor computed by one scalar operation of two operands.
struct Elementwise {
  Operation *scalarOp;
  Source lhs, rhs;
};
} // namespace

static std::optional<APFloat> getConstantFloat(Value value) {
  APFloat constant(0.0);
  if (matchPattern(value, m_ConstantFloat(&constant)))
    return constant;
  return std::nullopt;
}

/// Whether a tensor is the same along `dims`, as its producer shows.
static bool isInvariant(Value tensor, ArrayRef<int64_t> dims) {
  if (getConstantFloat(tensor))
    return true;
  Operation *op = tensor.getDefiningOp();
  if (isa_and_nonnull<linalg::FillOp, tensor::SplatOp>(op))
    return true;
  auto broadcast = dyn_cast_or_null<linalg::BroadcastOp>(op);
  return broadcast && llvm::all_of(dims, [&](int64_t dim) {
           return llvm::is_contained(broadcast.getDimensions(), dim);
         });
}

/// The constant a tensor or scalar is filled with, if any.
static std::optional<APFloat> getFilledConstant(Value value) {
  if (auto fill = value.getDefiningOp<linalg::FillOp>())
    return getConstantFloat(fill.getInputs().front());
  if (auto splat = value.getDefiningOp<tensor::SplatOp>())
    return getConstantFloat(splat.getInput());
  return getConstantFloat(value);
}

static Source getTensorSource(Value tensor, ArrayRef<int64_t> dims) {
  return {tensor, isInvariant(tensor, dims), getFilledConstant(tensor)};
}

/// An operand of the scalar operation in the body of `op`.
static Source getBodySource(linalg::LinalgOp op, Value operand, Type type,
                            ArrayRef<int64_t> dims) {
  if (std::optional<APFloat> constant = getConstantFloat(operand))
    return {/*tensor=*/{}, /*invariant=*/true, constant};
  auto arg = dyn_cast<BlockArgument>(operand);
  if (!arg || arg.getOwner() != op.getBlock()) {
    // A scalar from outside is the same everywhere.
    bool outside = !op->isAncestor(operand.getParentBlock()->getParentOp());
    return {/*tensor=*/{}, outside, std::nullopt};
  }
  if (arg.getArgNumber() >= op.getNumDpsInputs())
    return {};
  OpOperand *input = op.getDpsInputOperand(arg.getArgNumber());
  AffineMap map = op.getMatchingIndexingMap(input);
  if (map.isIdentity() && input->get().getType() == type)
    return getTensorSource(input->get(), dims);
  bool invariant = llvm::none_of(
      dims, [&](int64_t dim) { return map.isFunctionOfDim(dim); });
  return {/*tensor=*/{}, invariant, getFilledConstant(input->get())};
}

/// Reads `value` as one scalar operation on two operands, spelled on tensors or
/// as a structured op.
static std::optional<Elementwise> getElementwise(Value value,
                                                 ArrayRef<int64_t> dims) {
  Operation *op = value.getDefiningOp();
  if (isa_and_nonnull<arith::AddFOp, arith::SubFOp, arith::MulFOp,
                      arith::DivFOp>(op))
    return Elementwise{op, getTensorSource(op->getOperand(0), dims),
                       getTensorSource(op->getOperand(1), dims)};

  auto linalgOp = dyn_cast_or_null<linalg::LinalgOp>(op);
  if (!linalgOp || op->getNumResults() != 1 ||
      !linalgOp.getMatchingIndexingMap(linalgOp.getDpsInitOperand(0))
           .isIdentity())
    return std::nullopt;
  Operation *scalarOp =
      linalgOp.getBlock()->getTerminator()->getOperand(0).getDefiningOp();
  if (!isa_and_nonnull<arith::AddFOp, arith::SubFOp, arith::MulFOp,
                       arith::DivFOp>(scalarOp) ||
      scalarOp->getBlock() != linalgOp.getBlock())
    return std::nullopt;
  auto source = [&](unsigned i) {
    return getBodySource(linalgOp, scalarOp->getOperand(i), value.getType(),
                         dims);
  };
  return Elementwise{scalarOp, source(0), source(1)};
}

/// The x of value = x + k·1 along `dims`, or null.
static Value getUnshifted(Value value, ArrayRef<int64_t> dims) {
  std::optional<Elementwise> step = getElementwise(value, dims);
  if (!step || !isa<arith::AddFOp, arith::SubFOp>(step->scalarOp))
    return {};
  if (step->rhs.isShift() && step->lhs.tensor)
    return step->lhs.tensor;
  if (isa<arith::AddFOp>(step->scalarOp) && step->lhs.isShift() &&
      step->rhs.tensor)
    return step->rhs.tensor;
  return {};
}

namespace {
/// value = factor · base, or value = base / factor.
struct Scaled {
  Value base;
  APFloat factor;
  bool divides;
};
} // namespace

/// Reads `value` as a tensor times a positive constant.
static std::optional<Scaled> getScaled(Value value) {
  std::optional<Elementwise> step = getElementwise(value, /*dims=*/{});
  if (!step || !isa<arith::MulFOp, arith::DivFOp>(step->scalarOp))
    return std::nullopt;
  Source base = step->lhs, factor = step->rhs;
  bool divides = isa<arith::DivFOp>(step->scalarOp);
  if (!divides && !factor.constant)
    std::swap(base, factor);
  if (!base.tensor || !factor.constant || !factor.constant->isFinite() ||
      factor.constant->isZero() || factor.constant->isNegative())
    return std::nullopt;
  return Scaled{base.tensor, *factor.constant, divides};
}

/// ε / a² (or ε · a² if the input was divided by a), if that number is exact in
/// ε's own type and normal in the type the op computes in.
static FloatAttr rescaleEpsilon(FloatAttr epsilon, const Scaled &scaled,
                                FloatType statistics) {
  // Quad precision holds the square of any factor, and any quotient that ε's
  // type could hold.
  const llvm::fltSemantics &wide = APFloat::IEEEquad();
  constexpr auto nearest = APFloat::rmNearestTiesToEven;
  APFloat factor = scaled.factor, value = epsilon.getValue();
  bool losesInfo;
  factor.convert(wide, nearest, &losesInfo);
  value.convert(wide, nearest, &losesInfo);
  if (factor.multiply(APFloat(factor), nearest) != APFloat::opOK)
    return {};
  APFloat::opStatus status = scaled.divides ? value.multiply(factor, nearest)
                                            : value.divide(factor, nearest);
  if (status != APFloat::opOK)
    return {};
  auto type = cast<FloatType>(epsilon.getType());
  value.convert(type.getFloatSemantics(), nearest, &losesInfo);
  if (losesInfo)
    return {};
  APFloat computed = value;
  computed.convert(statistics.getFloatSemantics(), nearest, &losesInfo);
  if (!computed.isNormal())
    return {};
  return FloatAttr::get(type, value);
}

//===----------------------------------------------------------------------===//
// Patterns
//===----------------------------------------------------------------------===//

/// Whether nothing but the result depends on the input: see the guards above.
static LogicalResult checkOnlyResult(NormalizationOpInterface op,
                                     PatternRewriter &rewriter) {
  if (!op.hasPureTensorSemantics())
    return rewriter.notifyMatchFailure(op, "on buffers");
  if (op.getResidual())
    return rewriter.notifyMatchFailure(op, "the sum is a result too");
  if (op.savesStatistics())
    return rewriter.notifyMatchFailure(op, "the statistics are results too");
  return success();
}

namespace {
/// `axes` that say what the default says.
struct DropDefaultAxes : OpInterfaceRewritePattern<NormOpInterface> {
  using Base::Base;
  LogicalResult matchAndRewrite(NormOpInterface op,
                                PatternRewriter &rewriter) const override {
    DenseI64ArrayAttr axes = op.getAxesAttr();
    if (!axes ||
        axes.asArrayRef() != ArrayRef<int64_t>(op.getInputType().getRank() - 1))
      return rewriter.notifyMatchFailure(op, "axes aren't the default");
    rewriter.modifyOpInPlace(op, [&] { op->removeAttr("axes"); });
    return success();
  }
};

/// LN(Cx) = LN(x).
struct NormalizeUncentered : OpRewritePattern<LayerNormOp> {
  using Base::Base;
  LogicalResult matchAndRewrite(LayerNormOp op,
                                PatternRewriter &rewriter) const override {
    if (failed(checkOnlyResult(op, rewriter)))
      return failure();
    CenterOp center = getCenterOfSameType(op.getInput(), op.getFeatureDims());
    if (!center)
      return rewriter.notifyMatchFailure(op, "the input is no centre");
    rewriter.modifyOpInPlace(
        op, [&] { op.getInputMutable().assign(center.getInput()); });
    return success();
  }
};

/// RMS(Cx) = LN(x), which pays only if the centre then goes away.
struct MergeCenterIntoNorm : OpRewritePattern<RMSNormOp> {
  using Base::Base;
  LogicalResult matchAndRewrite(RMSNormOp op,
                                PatternRewriter &rewriter) const override {
    if (failed(checkOnlyResult(op, rewriter)))
      return failure();
    CenterOp center = getCenterOfSameType(op.getInput(), op.getFeatureDims());
    if (!center)
      return rewriter.notifyMatchFailure(op, "the input is no centre");
    if (!center->hasOneUse())
      return rewriter.notifyMatchFailure(op, "the centre has other uses");
    auto layerNorm = LayerNormOp::create(
        rewriter, op.getLoc(), center.getInput(), op.getScale(), op.getBias(),
        op.getInits().front(), op.getEpsilon(), op.getAxesAttr());
    layerNorm->setDiscardableAttrs(op->getDiscardableAttrDictionary());
    rewriter.replaceOp(op, layerNorm);
    return success();
  }
};

/// LN(x + k·1) = LN(x).
struct NormalizeUnshifted : OpRewritePattern<LayerNormOp> {
  using Base::Base;
  LogicalResult matchAndRewrite(LayerNormOp op,
                                PatternRewriter &rewriter) const override {
    if (failed(checkOnlyResult(op, rewriter)))
      return failure();
    Value unshifted = getUnshifted(op.getInput(), op.getFeatureDims());
    if (!unshifted)
      return rewriter.notifyMatchFailure(op, "the input is not shifted");
    rewriter.modifyOpInPlace(op,
                             [&] { op.getInputMutable().assign(unshifted); });
    return success();
  }
};

/// C(x + k·1) = Cx.
struct CenterUnshifted : OpRewritePattern<CenterOp> {
  using Base::Base;
  LogicalResult matchAndRewrite(CenterOp op,
                                PatternRewriter &rewriter) const override {
    Value unshifted = getUnshifted(op.getInput(), op.getFeatureDims());
    if (!unshifted)
      return rewriter.notifyMatchFailure(op, "the input is not shifted");
    rewriter.modifyOpInPlace(op,
                             [&] { op.getInputMutable().assign(unshifted); });
    return success();
  }
};

/// N(a·x, ε) = N(x, ε/a²) for each normalization N.
struct NormalizeUnscaled : OpInterfaceRewritePattern<NormalizationOpInterface> {
  using Base::Base;
  LogicalResult matchAndRewrite(NormalizationOpInterface op,
                                PatternRewriter &rewriter) const override {
    if (failed(checkOnlyResult(op, rewriter)))
      return failure();
    std::optional<Scaled> scaled = getScaled(op.getInput());
    if (!scaled)
      return rewriter.notifyMatchFailure(op, "the input is not scaled");
    FloatAttr epsilon =
        rescaleEpsilon(op.getEpsilon(), *scaled, op.getStatisticsType());
    if (!epsilon)
      return rewriter.notifyMatchFailure(op, "the new epsilon isn't exact");
    rewriter.modifyOpInPlace(op, [&] {
      op->setOperand(0, scaled->base);
      op->setAttr("epsilon", epsilon);
    });
    return success();
  }
};

/// A scale of one and a bias of zero.
template <typename OpTy> struct DropNeutralParameters : OpRewritePattern<OpTy> {
  using OpRewritePattern<OpTy>::OpRewritePattern;
  LogicalResult matchAndRewrite(OpTy op,
                                PatternRewriter &rewriter) const override {
    bool unitScale = op.getScale() && matchPattern(op.getScale(), m_OneFloat());
    bool zeroBias =
        op.getBias() && matchPattern(op.getBias(), m_AnyZeroFloat());
    if (!unitScale && !zeroBias)
      return rewriter.notifyMatchFailure(op, "no neutral scale or bias");
    rewriter.modifyOpInPlace(op, [&] {
      if (unitScale)
        op.getScaleMutable().clear();
      if (zeroBias)
        op.getBiasMutable().clear();
    });
    return success();
  }
};
} // namespace

void NormDialect::getCanonicalizationPatterns(
    RewritePatternSet &patterns) const {
  patterns.add<DropDefaultAxes, NormalizeUncentered, MergeCenterIntoNorm,
               NormalizeUnshifted, CenterUnshifted, NormalizeUnscaled,
               DropNeutralParameters<LayerNormOp>,
               DropNeutralParameters<RMSNormOp>>(getContext());
}

//===----------------------------------------------------------------------===//
// Folds
//===----------------------------------------------------------------------===//

/// C(Cx) = Cx, and the centre of a constant that is the same everywhere is
/// zero.
LogicalResult CenterOp::fold(FoldAdaptor adaptor,
                             SmallVectorImpl<OpFoldResult> &results) {
  if (!hasPureTensorSemantics())
    return failure();
  Type type = getResults().front().getType();
  if (isZeroMean(getInput(), getFeatureDims()) &&
      getInput().getType() == type) {
    results.push_back(getInput());
    return success();
  }
  auto splat = dyn_cast_or_null<SplatElementsAttr>(adaptor.getInput());
  auto resultType = cast<RankedTensorType>(type);
  if (!splat || !splat.getSplatValue<APFloat>().isFinite() ||
      !resultType.hasStaticShape())
    return failure();
  results.push_back(DenseElementsAttr::get(
      resultType, FloatAttr::get(resultType.getElementType(), 0.0)));
  return success();
}

/// The input of the op that `op` undoes, if it has the result's type.
template <typename InverseTy, typename OpTy> static Value getUndone(OpTy op) {
  auto inverse = getDefiningNorm<InverseTy>(op.getInput(), op.getFeatureDims());
  if (!inverse || inverse.getBasis() != op.getBasis() ||
      inverse.getInput().getType() != op.getResults().front().getType())
    return {};
  return inverse.getInput();
}

/// compress(expand(y)) = y.
LogicalResult CompressOp::fold(FoldAdaptor,
                               SmallVectorImpl<OpFoldResult> &results) {
  if (!hasPureTensorSemantics())
    return failure();
  Value original = getUndone<ExpandOp>(*this);
  if (!original)
    return failure();
  results.push_back(original);
  return success();
}

/// expand(compress(x)) = x for zero-mean x.
LogicalResult ExpandOp::fold(FoldAdaptor,
                             SmallVectorImpl<OpFoldResult> &results) {
  if (!hasPureTensorSemantics())
    return failure();
  Value original = getUndone<CompressOp>(*this);
  if (!original || !isZeroMean(original, getFeatureDims()))
    return failure();
  results.push_back(original);
  return success();
}

Operation *NormDialect::materializeConstant(OpBuilder &builder, Attribute value,
                                            Type type, Location loc) {
  return arith::ConstantOp::materialize(builder, value, type, loc);
}
