//===- NormFoldTableNorm.cpp - Norms of table rows into the table ---------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A norm of rows that are looked up in a table is looked up in the table of the
// norms of its rows: norm(table[i]) = norm(table)[i].
//
//===----------------------------------------------------------------------===//

#include "norm/IR/Norm.h"
#include "WeightBuilder.h"
#include "norm/Analysis/Obstacle.h"
#include "norm/Analysis/Verdict.h"
#include "norm/Analysis/WeightValues.h"
#include "norm/Interfaces/FeatureAxisOpInterface.h"
#include "norm/Interfaces/IndexForm.h"
#include "norm/Interfaces/LinalgOps.h"
#include "norm/Transforms/Passes.h"
#include "norm/Transforms/WeightPrep.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Dominance.h"

namespace mlir::norm {
#define GEN_PASS_DEF_NORMFOLDTABLENORM
#include "norm/Transforms/Passes.h.inc"
} // namespace mlir::norm

using namespace mlir;
using namespace mlir::norm;

namespace {

/// Values whose rows along one dimension are rows of a table.
struct Lookup {
  linalg::LinalgOp op;
  /// What is looked up, and the dimension of it that rows lie along.
  OpOperand *table;
  int64_t tableDim;
  /// The values from the lookup on that are only handed on.
  SmallVector<Value> values;

  /// Where the table can be prepared: before the lookup, and out of loops that
  /// it isn't in itself.
  Operation *getPlace() const {
    return table->get().getParentBlock()->findAncestorOpInBlock(
        *table->getOwner());
  }
};

struct NormFoldTableNorm
    : norm::impl::NormFoldTableNormBase<NormFoldTableNorm> {
  using Base::Base;
  void runOnOperation() override;
};

} // namespace

/// Reads a structured op as a lookup of whole rows, which lie along dimension
/// `dim` of its result.
static std::optional<Lookup> matchLookup(linalg::LinalgOp op, int64_t dim) {
  tensor::ExtractOp extract = getLookup(op);
  if (!extract)
    return std::nullopt;
  // That it is read along the whole axis, at other indices that are the same
  // all along it, is what the form of the result says.
  OpResult result = op->getResult(0);
  FailureOr<FeatureAxis> axis = FeatureAxis::fromDims(
      cast<RankedTensorType>(result.getType()).getShape(), {dim});
  auto axisOp = dyn_cast<FeatureAxisOpInterface>(op.getOperation());
  if (failed(axis) || !axisOp)
    return std::nullopt;
  FailureOr<AxisForm> form = axisOp.getAxisForm(result, *axis);
  if (failed(form) || form->shifted || form->carriers.size() != 1 ||
      form->carriers.front().operand != &extract.getTensorMutable())
    return std::nullopt;
  FailureOr<SmallVector<int64_t>> tableDims =
      form->carriers.front().axis.getWholeDims(
          extract.getTensor().getType().getShape());
  if (failed(tableDims) || tableDims->size() != 1)
    return std::nullopt;
  return Lookup{op, &extract.getTensorMutable(), tableDims->front(), {result}};
}

/// The lookup that `value` is a view of, of rows along dimension `dim`.
static std::optional<Lookup> findLookup(Value value, int64_t dim) {
  auto type = cast<RankedTensorType>(value.getType());
  IndexForms indices = getIdentity(value);
  SmallVector<Value> values;
  unsigned axis = dim;
  while (true) {
    // The axis is still a whole dimension of its own.
    std::optional<int64_t> rowDim;
    for (auto [position, index] : llvm::enumerate(indices)) {
      if (!index.dependsOn(axis))
        continue;
      if (rowDim || !index.isAxis(axis, type.getDimSize(dim)) ||
          cast<RankedTensorType>(value.getType()).getDimSize(position) !=
              type.getDimSize(dim))
        return std::nullopt;
      rowDim = position;
    }
    if (!rowDim)
      return std::nullopt;
    if (auto op = value.getDefiningOp<linalg::LinalgOp>()) {
      if (std::optional<Lookup> lookup = matchLookup(op, *rowDim)) {
        lookup->values.append(values.rbegin(), values.rend());
        return lookup;
      }
    }
    std::optional<ViewSource> source = getViewSource(value, indices);
    if (!source)
      return std::nullopt;
    values.push_back(value);
    value = source->operand->get();
    indices = std::move(source->indices);
  }
}

/// A constant that stands behind `place` in its block. It can move.
static arith::ConstantOp getLateConstant(Value value, Operation *place) {
  auto constant = value.getDefiningOp<arith::ConstantOp>();
  bool isLate = constant && constant->getBlock() == place->getBlock() &&
                place->isBeforeInBlock(constant);
  return isLate ? constant : nullptr;
}

/// Why the table's rows can't be normalized instead.
static std::optional<Obstacle> findObstacle(NormalizationOpInterface op,
                                            const Lookup &lookup,
                                            const DominanceInfo &dominance,
                                            WeightValues &weights) {
  Value table = lookup.table->get();
  Operation *place = lookup.getPlace();
  for (Value weight : {table, op.getScale(), op.getBias()})
    if (weight && (!weights.isWeight(weight) ||
                   (!dominance.properlyDominates(weight, place) &&
                    !getLateConstant(weight, place))))
      return Obstacle{"norm-table-kept-dynamic",
                      "the table, the scale or the bias is computed at run "
                      "time"};
  if (auto argument = dyn_cast<BlockArgument>(table);
      argument && isUpdatedArgument(argument))
    return Obstacle{"norm-table-kept-dynamic",
                    "the table changes with every call"};
  Type element = getElementTypeOrSelf(table);
  if (element != getElementTypeOrSelf(lookup.op->getResult(0)) ||
      element != getElementTypeOrSelf(op->getResult(0)))
    return Obstacle{"norm-table-kept-type",
                    "the table has another element type than the norm"};
  auto isRead = [](OpOperand &use) {
    return !isa<tensor::DimOp>(use.getOwner());
  };
  bool isShared = llvm::count_if(table.getUses(), isRead) != 1;
  for (Value value : lookup.values)
    isShared |= llvm::count_if(value.getUses(), isRead) != 1;
  if (isShared)
    return Obstacle{"norm-table-kept-shared",
                    "the table or what is looked up is also used as it is"};
  return std::nullopt;
}

/// The norms of the table's rows.
static Value buildTable(IRRewriter &rewriter, NormalizationOpInterface op,
                        const Lookup &lookup) {
  Location loc = op.getLoc();
  WeightBuilder builder(rewriter, loc);
  Value table = builder.prepare(lookup.table->get());
  Value scale = op.getScale() ? builder.prepare(op.getScale()) : Value();
  Value bias = op.getBias() ? builder.prepare(op.getBias()) : Value();
  auto type = cast<RankedTensorType>(table.getType());
  Value init = tensor::EmptyOp::create(rewriter, loc, type, ValueRange());
  DenseI64ArrayAttr axes;
  if (lookup.tableDim != type.getRank() - 1)
    axes = rewriter.getDenseI64ArrayAttr(lookup.tableDim);
  Operation *normalized =
      isa<LayerNormOp>(op)
          ? LayerNormOp::create(rewriter, loc, table, scale, bias, init,
                                op.getEpsilon(), axes)
                .getOperation()
          : RMSNormOp::create(rewriter, loc, table, scale, bias, init,
                              op.getEpsilon(), axes)
                .getOperation();
  markWeightPrep(normalized);
  return normalized->getResult(0);
}

static void foldTableNorm(IRRewriter &rewriter, NormalizationOpInterface op,
                          const DominanceInfo &dominance,
                          WeightValues &weights) {
  auto normOp = cast<NormOpInterface>(op.getOperation());
  SmallVector<int64_t> dims = normOp.getFeatureDims();
  if (isWeightPrep(op) || !isa<LayerNormOp, RMSNormOp>(op) ||
      !normOp.hasPureTensorSemantics() || dims.size() != 1 ||
      ShapedType::isDynamic(normOp.getInputExtent()) || op.getResidual() ||
      op.savesStatistics())
    return;
  std::optional<Lookup> lookup = findLookup(normOp.getInput(), dims.front());
  if (!lookup)
    return;
  if (std::optional<Obstacle> obstacle =
          findObstacle(op, *lookup, dominance, weights))
    return emitKept(op, obstacle->code,
                    "norm of a table's rows kept: " + obstacle->text);

  Operation *place = lookup->getPlace();
  for (Value weight : {op.getScale(), op.getBias()})
    if (auto constant = weight ? getLateConstant(weight, place) : nullptr)
      rewriter.moveOpBefore(constant, place);
  rewriter.setInsertionPoint(place);
  Value table = buildTable(rewriter, op, *lookup);
  rewriter.modifyOpInPlace(lookup->table->getOwner(),
                           [&] { lookup->table->set(table); });
  emitConverted(op, "norm-table-folded",
                "norm computed once for each row of the table that its rows "
                "are looked up in");
  weights.forget(op);
  rewriter.replaceOp(op, normOp.getInput());
}

void NormFoldTableNorm::runOnOperation() {
  SmallVector<NormalizationOpInterface> norms;
  getOperation()->walk(
      [&](NormalizationOpInterface op) { norms.push_back(op); });
  IRRewriter rewriter(&getContext());
  DominanceInfo dominance(getOperation());
  WeightValues weights(getOperation());
  for (NormalizationOpInterface op : norms)
    foldTableNorm(rewriter, op, dominance, weights);
}
