//===- NormDeferRoot.cpp - Reciprocal roots behind the readers ------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// An RMSNorm without a scale and a bias multiplies each vector x by a number r
// of its own, and a linear may do so as well: W (r x) = r (W x).
//
//===----------------------------------------------------------------------===//

#include "AffineReaders.h"
#include "norm/Analysis/Obstacle.h"
#include "norm/Analysis/Verdict.h"
#include "norm/Analysis/WeightValues.h"
#include "norm/Interfaces/LinalgOps.h"
#include "norm/Transforms/DeadOps.h"
#include "norm/Transforms/Passes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"
#include "llvm/ADT/TypeSwitch.h"

namespace mlir::norm {
#define GEN_PASS_DEF_NORMDEFERROOT
#include "norm/Transforms/Passes.h.inc"
} // namespace mlir::norm

using namespace mlir;
using namespace mlir::norm;

namespace {
struct NormDeferRoot : norm::impl::NormDeferRootBase<NormDeferRoot> {
  using Base::Base;
  void runOnOperation() override;
};

/// A number for each vector along one dimension of a value: `value` at the
/// indices that `map` gives for those of the value.
struct Roots {
  Value value;
  AffineMap map;
};

/// Moves the factors of one norm from its result into what reads it.
class Deferral {
public:
  Deferral(IRRewriter &rewriter, WeightValues &weights)
      : rewriter(rewriter), weights(weights) {}

  /// Whether all that reads `value` along `dim` can have its factors; if not,
  /// `getObstacle()` says why. `map` is that of the roots.
  LogicalResult check(Value value, int64_t dim, AffineMap map);
  const Obstacle &getObstacle() const { return *obstacle; }
  size_t getNumReaders() const { return numReaders; }

  /// Has the readers of `value`, which is `plain` times the roots, read `plain`
  /// instead.
  void apply(Value value, int64_t dim, Value plain, const Roots &roots);

private:
  Roots getViewed(Operation *view, int64_t dim, const Roots &roots);
  void rewriteReader(const Reader &reader, Value plain, const Roots &roots);

  IRRewriter &rewriter;
  WeightValues &weights;
  std::optional<Obstacle> obstacle;
  size_t numReaders = 0;
};
} // namespace

/// The indices of the other dimensions than `dim`, in order.
static AffineMap dropDim(unsigned rank, unsigned dim, MLIRContext *context) {
  return AffineMap::getMultiDimIdentityMap(rank, context).dropResult(dim);
}

/// The dimension of the result that dimension `dim` of what an op views is, if
/// vectors along it stay whole and keep their order.
static std::optional<int64_t> getViewDim(OpOperand &use, int64_t dim) {
  Operation *op = use.getOwner();
  if (auto structured = dyn_cast<linalg::LinalgOp>(op)) {
    if (!structured.hasPureTensorSemantics() || !yieldsInput(structured) ||
        !structured.isDpsInput(&use) ||
        !structured.getMatchingIndexingMap(structured.getDpsInitOperand(0))
             .isIdentity())
      return std::nullopt;
    AffineMap map = structured.getMatchingIndexingMap(&use);
    if (!map.isProjectedPermutation())
      return std::nullopt;
    return map.getDimPosition(dim);
  }
  // The group that is `dim` alone.
  auto findGroup = [&](ArrayRef<ReassociationIndices> groups,
                       bool isCollapsed) -> std::optional<int64_t> {
    for (auto [number, group] : llvm::enumerate(groups)) {
      int64_t before = isCollapsed ? group.front() : number;
      int64_t after = isCollapsed ? number : group.front();
      if (group.size() == 1 && before == dim)
        return after;
    }
    return std::nullopt;
  };
  if (auto collapse = dyn_cast<tensor::CollapseShapeOp>(op))
    return findGroup(collapse.getReassociationIndices(), /*isCollapsed=*/true);
  if (auto expand = dyn_cast<tensor::ExpandShapeOp>(op))
    return findGroup(expand.getReassociationIndices(), /*isCollapsed=*/false);
  if (auto slice = dyn_cast<tensor::ExtractSliceOp>(op)) {
    if (slice.getSourceType().isDynamicDim(dim) ||
        slice.getStaticSizes()[dim] != slice.getSourceType().getDimSize(dim))
      return std::nullopt;
    llvm::SmallBitVector dropped = slice.getDroppedDims();
    if (dropped.test(dim))
      return std::nullopt;
    int64_t result = dim;
    for (int64_t before = 0; before < dim; ++before)
      result -= dropped.test(before);
    return result;
  }
  return std::nullopt;
}

/// The map of the roots behind a view: theirs, if the view has a map, or else
/// that of new ones.
static AffineMap getViewedMap(Operation *view, int64_t viewDim, AffineMap map) {
  if (auto structured = dyn_cast<linalg::LinalgOp>(view))
    return map.compose(
        structured.getMatchingIndexingMap(structured.getDpsInputOperand(0)));
  auto type = cast<RankedTensorType>(view->getResult(0).getType());
  return dropDim(type.getRank(), viewDim, view->getContext());
}

/// Where a reader's result has the roots of what it reads; nothing if one of
/// its elements is a sum over several roots, or the reader is no linalg op.
static std::optional<AffineMap> getResultMap(const Reader &reader,
                                             AffineMap map) {
  auto op = dyn_cast<linalg::LinalgOp>(reader.input->getOwner());
  if (!op)
    return std::nullopt;
  AffineMap loops = map.compose(op.getMatchingIndexingMap(reader.input));
  AffineMap result = op.getMatchingIndexingMap(op.getDpsInitOperand(0));
  SmallVector<AffineExpr> positions;
  for (AffineExpr expr : loops.getResults()) {
    std::optional<unsigned> position = isa<AffineDimExpr>(expr)
                                           ? result.getResultPosition(expr)
                                           : std::optional<unsigned>();
    if (!position)
      return std::nullopt;
    positions.push_back(getAffineDimExpr(*position, op->getContext()));
  }
  return AffineMap::get(result.getNumResults(), 0, positions, op->getContext());
}

LogicalResult Deferral::check(Value value, int64_t dim, AffineMap map) {
  for (OpOperand &use : value.getUses()) {
    Operation *op = use.getOwner();
    if (isa<tensor::DimOp>(op))
      continue;
    if (op->getNumResults() == 1 &&
        getElementTypeOrSelf(op->getResult(0)).isF16()) {
      obstacle = {"norm-root-kept-range",
                  describe(op) + " makes f16 of it, whose range unnormalized "
                                 "vectors may leave"};
      return failure();
    }
    if (FailureOr<Reader> reader = findReader(use, dim, weights);
        succeeded(reader) && getResultMap(*reader, map)) {
      ++numReaders;
      continue;
    }
    std::optional<int64_t> viewDim = getViewDim(use, dim);
    if (!viewDim) {
      obstacle = {"norm-root-kept-reader",
                  describe(op) + " reads the result and isn't a linalg op that "
                                 "contracts it with a "
                                 "weight"};
      return failure();
    }
    if (failed(
            check(op->getResult(0), *viewDim, getViewedMap(op, *viewDim, map))))
      return failure();
  }
  return success();
}

/// The roots as a tensor with one for each vector along `dim` of a value of
/// `shape`, in the order of the other dimensions.
static Value layOut(OpBuilder &b, Location loc, const Roots &roots, Value of,
                    int64_t dim) {
  auto type = cast<RankedTensorType>(of.getType());
  AffineMap rows = dropDim(type.getRank(), dim, b.getContext());
  if (roots.map == rows)
    return roots.value;
  // The map in terms of the other dimensions alone.
  SmallVector<AffineExpr> exprs;
  for (int64_t i = 0; i < type.getRank(); ++i)
    exprs.push_back(
        b.getAffineDimExpr(i < dim ? i : std::max<int64_t>(i, 1) - 1));
  AffineMap map =
      roots.map.replaceDimsAndSymbols(exprs, {}, type.getRank() - 1, 0);
  SmallVector<OpFoldResult> sizes = tensor::getMixedSizes(b, loc, of);
  sizes.erase(sizes.begin() + dim);
  auto element = cast<RankedTensorType>(roots.value.getType()).getElementType();
  Value empty = tensor::EmptyOp::create(b, loc, sizes, element);
  SmallVector<utils::IteratorType> loops(sizes.size(),
                                         utils::IteratorType::parallel);
  return linalg::GenericOp::create(
             b, loc, empty.getType(), roots.value, empty,
             {map, b.getMultiDimIdentityMap(sizes.size())}, loops,
             [](OpBuilder &b, Location loc, ValueRange arguments) {
               linalg::YieldOp::create(b, loc, arguments[0]);
             })
      .getResult(0);
}

/// The groups without the one of `number`, and the dimensions counted anew.
static SmallVector<ReassociationIndices>
dropGroup(ArrayRef<ReassociationIndices> groups, size_t number) {
  SmallVector<ReassociationIndices> result;
  for (auto [i, group] : llvm::enumerate(groups)) {
    if (i == number)
      continue;
    result.emplace_back(group);
    if (i > number)
      for (int64_t &dim : result.back())
        --dim;
  }
  return result;
}

Roots Deferral::getViewed(Operation *view, int64_t dim, const Roots &roots) {
  int64_t viewDim = *getViewDim(view->getOpOperand(0), dim);
  AffineMap map = getViewedMap(view, viewDim, roots.map);
  if (isa<linalg::LinalgOp>(view))
    return {roots.value, map};
  Location loc = view->getLoc();
  Value rows = layOut(rewriter, loc, roots, view->getOperand(0), dim);
  auto resultType = cast<RankedTensorType>(view->getResult(0).getType());
  SmallVector<int64_t> shape(resultType.getShape());
  shape.erase(shape.begin() + viewDim);
  auto type = RankedTensorType::get(
      shape, cast<RankedTensorType>(rows.getType()).getElementType());
  auto without = [&](SmallVector<OpFoldResult> list, int64_t position) {
    list.erase(list.begin() + position);
    return list;
  };
  if (auto collapse = dyn_cast<tensor::CollapseShapeOp>(view))
    return {tensor::CollapseShapeOp::create(
                rewriter, loc, type, rows,
                dropGroup(collapse.getReassociationIndices(), viewDim)),
            map};
  if (auto expand = dyn_cast<tensor::ExpandShapeOp>(view))
    return {tensor::ExpandShapeOp::create(
                rewriter, loc, type, rows,
                dropGroup(expand.getReassociationIndices(), dim),
                without(expand.getMixedOutputShape(), viewDim)),
            map};
  auto slice = cast<tensor::ExtractSliceOp>(view);
  return {tensor::ExtractSliceOp::create(rewriter, loc, type, rows,
                                         without(slice.getMixedOffsets(), dim),
                                         without(slice.getMixedSizes(), dim),
                                         without(slice.getMixedStrides(), dim)),
          map};
}

void Deferral::rewriteReader(const Reader &reader, Value plain,
                             const Roots &roots) {
  auto op = cast<linalg::LinalgOp>(reader.input->getOwner());
  Location loc = op->getLoc();
  AffineMap rootMap = *getResultMap(reader, roots.map);
  auto type = cast<RankedTensorType>(op->getResult(0).getType());
  OpOperand *init = op.getDpsInitOperand(0);
  auto fill = init->get().getDefiningOp<linalg::FillOp>();
  bool isZero = fill && matchPattern(fill.value(), m_AnyZeroFloat());

  rewriter.setInsertionPoint(op);
  SmallVector<OpFoldResult> sizes =
      tensor::getMixedSizes(rewriter, loc, init->get());
  Value empty =
      tensor::EmptyOp::create(rewriter, loc, sizes, type.getElementType());
  IRMapping mapping;
  if (!isZero) {
    Value zero = arith::ConstantOp::create(
        rewriter, loc, rewriter.getZeroAttr(type.getElementType()));
    mapping.map(
        init->get(),
        linalg::FillOp::create(rewriter, loc, zero, empty).getResult(0));
  }
  Operation *contraction = rewriter.clone(*op, mapping);
  contraction->setOperand(reader.input->getOperandNumber(), plain);

  AffineMap identity = rewriter.getMultiDimIdentityMap(type.getRank());
  SmallVector<Value> inputs = {contraction->getResult(0), roots.value};
  SmallVector<AffineMap> maps = {identity, rootMap};
  if (!isZero) {
    inputs.push_back(init->get());
    maps.push_back(identity);
  }
  maps.push_back(identity);
  SmallVector<utils::IteratorType> loops(type.getRank(),
                                         utils::IteratorType::parallel);
  auto product = linalg::GenericOp::create(
      rewriter, loc, type, inputs, empty, maps, loops,
      [&](OpBuilder &b, Location loc, ValueRange arguments) {
        // In the wider type of both.
        auto wide = cast<FloatType>(arguments[1].getType());
        if (cast<FloatType>(type.getElementType()).getWidth() > wide.getWidth())
          wide = cast<FloatType>(type.getElementType());
        auto extend = [&](Value value) -> Value {
          return value.getType() == wide
                     ? value
                     : arith::ExtFOp::create(b, loc, wide, value);
        };
        Value value = arith::MulFOp::create(b, loc, extend(arguments[0]),
                                            extend(arguments[1]));
        if (!isZero)
          value = arith::AddFOp::create(b, loc, value, extend(arguments[2]));
        if (value.getType() != type.getElementType())
          value = arith::TruncFOp::create(b, loc, type.getElementType(), value);
        linalg::YieldOp::create(b, loc, value);
      });
  rewriter.replaceOp(op, product);
}

void Deferral::apply(Value value, int64_t dim, Value plain,
                     const Roots &roots) {
  for (OpOperand &use : llvm::make_early_inc_range(value.getUses())) {
    Operation *op = use.getOwner();
    if (isa<tensor::DimOp>(op)) {
      rewriter.modifyOpInPlace(op, [&] { use.set(plain); });
      continue;
    }
    if (FailureOr<Reader> reader = findReader(use, dim, weights);
        succeeded(reader) && getResultMap(*reader, roots.map)) {
      rewriteReader(*reader, plain, roots);
      continue;
    }
    rewriter.setInsertionPointAfter(op);
    Operation *view = rewriter.clone(*op);
    view->setOperand(use.getOperandNumber(), plain);
    Roots viewed = getViewed(op, dim, roots);
    apply(op->getResult(0), *getViewDim(use, dim), view->getResult(0), viewed);
  }
}

/// What keeps a norm from being deferred, whoever reads it.
static std::optional<Obstacle> findObstacle(NormalizationOpInterface op) {
  auto normOp = cast<NormOpInterface>(op.getOperation());
  if (isa<LayerNormOp>(op))
    return Obstacle{"norm-root-kept-mean",
                    "a LayerNorm subtracts a mean; make it an RMSNorm first "
                    "(--norm-pre-ln-to-pre-rms)"};
  if (op.getScale() || op.getBias())
    return Obstacle{"norm-root-kept-affine",
                    "there is a scale or a bias; fold it first "
                    "(--norm-fold-affine)"};
  if (!normOp.hasPureTensorSemantics() || normOp.getFeatureDims().size() != 1)
    return Obstacle{"norm-root-kept-axis",
                    "the feature axis isn't one dimension of a tensor"};
  if (op->getNumResults() != 1)
    return Obstacle{"norm-root-kept-results",
                    "the norm also returns a sum or statistics"};
  if (normOp.getInputType().getElementType().isF16())
    return Obstacle{"norm-root-kept-range",
                    "products of unnormalized vectors may leave the range of "
                    "f16"};
  return std::nullopt;
}

/// The reciprocal roots of a norm, computed by linalg ops, as the statistic
/// that it can save.
static Value computeRoots(IRRewriter &rewriter, NormalizationOpInterface op) {
  auto normOp = cast<NormOpInterface>(op.getOperation());
  Location loc = op->getLoc();
  rewriter.setInsertionPoint(op);
  SmallVector<OpFoldResult> sizes =
      tensor::getMixedSizes(rewriter, loc, normOp.getInput());
  sizes.erase(sizes.begin() + normOp.getFeatureDims().front());
  Value empty =
      tensor::EmptyOp::create(rewriter, loc, sizes, normOp.getStatisticsType());
  Value inits[] = {op.getInits().front(), empty};
  Operation *both =
      llvm::TypeSwitch<Operation *, Operation *>(op)
          .Case([&](RMSNormOp norm) {
            return RMSNormOp::create(rewriter, loc, norm.getInput(),
                                     /*scale=*/nullptr, /*bias=*/nullptr,
                                     /*residual=*/nullptr, inits,
                                     norm.getEpsilonAttr(), norm.getAxesAttr());
          })
          .Case([&](CRMSNormOp norm) {
            return CRMSNormOp::create(rewriter, loc, norm.getBasisAttr(),
                                      norm.getInput(), /*residual=*/nullptr,
                                      inits, norm.getEpsilonAttr(),
                                      norm.getAxesAttr());
          });
  FailureOr<SmallVector<Value>> results =
      cast<linalg::AggregatedOpInterface>(both).decomposeOperation(rewriter);
  assert(succeeded(results) && "norms of tensors decompose");
  Value roots = results->back();
  rewriter.eraseOp(both);
  return roots;
}

static void deferRoot(IRRewriter &rewriter, NormalizationOpInterface op,
                      WeightValues &weights) {
  if (std::optional<Obstacle> obstacle = findObstacle(op))
    return emitKept(op, obstacle->code,
                    "reciprocal root kept: " + obstacle->text);
  auto normOp = cast<NormOpInterface>(op.getOperation());
  int64_t dim = normOp.getFeatureDims().front();
  AffineMap map =
      dropDim(normOp.getInputType().getRank(), dim, op->getContext());
  Deferral deferral(rewriter, weights);
  if (failed(deferral.check(op->getResult(0), dim, map)))
    return emitKept(op, deferral.getObstacle().code,
                    "reciprocal root kept: " + deferral.getObstacle().text);
  if (deferral.getNumReaders() == 0)
    return;
  deferral.apply(op->getResult(0), dim, normOp.getInput(),
                 {computeRoots(rewriter, op), map});
  emitConverted(op, "norm-root-deferred",
                "reciprocal root moved behind " +
                    countOf(deferral.getNumReaders(), "reader"));
}

void NormDeferRoot::runOnOperation() {
  WeightValues weights(getOperation());
  SmallVector<NormalizationOpInterface> norms;
  getOperation()->walk(
      [&](NormalizationOpInterface op) { norms.push_back(op); });
  IRRewriter rewriter(&getContext());
  for (NormalizationOpInterface op : norms)
    deferRoot(rewriter, op, weights);
  eraseDeadOps(rewriter, getOperation());
}
