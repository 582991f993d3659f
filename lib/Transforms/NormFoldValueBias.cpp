//===- NormFoldValueBias.cpp - Biases of values through attention ---------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// An attention's weights A sum to one over the tokens j that it looks at, so a
// bias of its values is a bias of its result, and one of what reads that:
//
//   W·Σⱼ Aⱼ (vⱼ + b) = W·Σⱼ Aⱼ vⱼ + W·b.
//
//===----------------------------------------------------------------------===//

#include "AffineReaders.h"
#include "BiasedValue.h"
#include "ReaderBias.h"
#include "WeightGather.h"
#include "norm/Analysis/Obstacle.h"
#include "norm/Analysis/SoftmaxFacts.h"
#include "norm/Analysis/Verdict.h"
#include "norm/IR/Norm.h"
#include "norm/Transforms/Passes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Interfaces/ValueBoundsOpInterface.h"

namespace mlir::norm {
#define GEN_PASS_DEF_NORMFOLDVALUEBIAS
#include "norm/Transforms/Passes.h.inc"
} // namespace mlir::norm

using namespace mlir;
using namespace mlir::norm;

namespace {

/// A contraction with a weight that reads what the attention returns, and how
/// it takes the bias of the values.
struct BiasReader {
  FeatureAxisOpInterface op;
  OpOperand *weight;
  WeightGather gather;
  /// The dimensions of the weight that the gathered bias lies along.
  SmallVector<int64_t> weightDims;
};

/// One contraction of weights with values, and one way to say which is which.
class ValueMix {
public:
  /// The factor `number` as the values.
  ValueMix(FeatureAxisOpInterface op, const ContractionForm &form,
           unsigned number, WeightValues &weights)
      : op(op), form(form), valuesMap(form.maps[number]),
        mixersMap(form.maps[1 - number]), values(*form.factors[number]),
        mixers(*form.factors[1 - number]), weights(weights) {}

  /// Whether there is a bias in the values that is the same for all that are
  /// summed over.
  bool findValueBias();
  /// Whether the other factor is shown to sum to one.
  bool mixersSumToOne();
  /// Whether there are values to be summed up, unless the result has no
  /// elements: a sum of none is zero, and has no bias.
  bool hasValues();
  /// Collects who reads the result; fails at `obstacle`.
  LogicalResult collectReaders(Operation *&obstacle);
  /// Moves the bias; fails if others need it where it is.
  LogicalResult fold(IRRewriter &rewriter);

  const BiasedValue &getBias() const { return *bias; }
  size_t getNumReaders() const { return readers.size(); }

private:
  /// The bias of the values that the result at some indices is made of.
  std::optional<BiasedValue> findBiasAt(ArrayRef<IndexForm> resultIndices,
                                        unsigned firstFreeAxis);
  FailureOr<BiasReader> matchReader(OpOperand &use);

  FeatureAxisOpInterface op;
  const ContractionForm &form;
  AffineMap valuesMap, mixersMap;
  OpOperand &values;
  OpOperand &mixers;
  WeightValues &weights;
  std::optional<BiasedValue> bias;
  std::vector<BiasReader> readers;
};

struct NormFoldValueBias
    : norm::impl::NormFoldValueBiasBase<NormFoldValueBias> {
  using Base::Base;
  void runOnOperation() override;
};

} // namespace

std::optional<BiasedValue>
ValueMix::findBiasAt(ArrayRef<IndexForm> resultIndices,
                     unsigned firstFreeAxis) {
  std::optional<IndexForms> loops = getLoops(
      form.resultMap, form.getLoopExtents(), resultIndices, firstFreeAxis);
  if (!loops)
    return std::nullopt;
  return findBias(values.get(), readThrough(valuesMap, *loops), weights);
}

bool ValueMix::findValueBias() {
  if (weights.isWeight(values.get()) || weights.isWeight(mixers.get()))
    return false;
  Value result = op->getResult(0);
  unsigned rank = cast<RankedTensorType>(result.getType()).getRank();
  bias = findBiasAt(getIdentity(result), rank);
  return bias && llvm::none_of(bias->biasIndices, [&](const IndexForm &index) {
           for (unsigned i = 0; i < form.getNumSummedLoops(); ++i)
             if (index.dependsOn(rank + i))
               return true;
           return false;
         });
}

/// Whether two dimensions have the same extent.
static bool haveSameExtent(Value lhs, int64_t lhsDim, Value rhs,
                           int64_t rhsDim) {
  int64_t lhsExtent = cast<RankedTensorType>(lhs.getType()).getDimSize(lhsDim);
  int64_t rhsExtent = cast<RankedTensorType>(rhs.getType()).getDimSize(rhsDim);
  if (!ShapedType::isDynamic(lhsExtent) && lhsExtent == rhsExtent)
    return true;
  FailureOr<bool> equal = ValueBoundsConstraintSet::areEqual(
      ValueBoundsConstraintSet::Variable(lhs, lhsDim),
      ValueBoundsConstraintSet::Variable(rhs, rhsDim));
  return succeeded(equal) && *equal;
}

bool ValueMix::mixersSumToOne() {
  Value result = op->getResult(0);
  unsigned summed = cast<RankedTensorType>(result.getType()).getRank();
  SmallVector<int64_t> extents = form.getLoopExtents();
  std::optional<IndexForms> loops =
      getLoops(form.resultMap, extents, getIdentity(result), summed);
  if (!loops || form.getNumSummedLoops() != 1)
    return false;
  unsigned loop = 0;
  while (!form.isSummedOver(loop))
    ++loop;
  std::optional<unsigned> mixersDim = mixersMap.getResultPosition(
      getAffineDimExpr(loop, mixersMap.getContext()));
  if (!mixersDim)
    return false;
  int64_t numSummed = extents[loop];
  Value value = mixers.get();
  IndexForms indices = readThrough(mixersMap, *loops);
  // Behind views lies something whose whole dimension is summed over, once.
  while (true) {
    std::optional<int64_t> dim;
    bool isAlongOne = true;
    for (auto [position, index] : llvm::enumerate(indices)) {
      if (!index.dependsOn(summed))
        continue;
      isAlongOne &= !dim && index.isAxis(summed, numSummed);
      dim = position;
    }
    std::optional<ViewSource> source = getViewSource(value, indices);
    if (!source)
      return dim && isAlongOne &&
             haveSameExtent(mixers.get(), *mixersDim, value, *dim) &&
             sumsToOne(value, *dim);
    value = source->operand->get();
    indices = std::move(source->indices);
  }
}

bool ValueMix::hasValues() {
  Value result = op->getResult(0);
  int64_t rank = cast<RankedTensorType>(result.getType()).getRank();
  // Either there are some, or there are as many rows of the result.
  auto isWithResult = [&](OpOperand &factor, AffineMap map, unsigned loop) {
    std::optional<unsigned> dim =
        map.getResultPosition(getAffineDimExpr(loop, map.getContext()));
    return dim && llvm::any_of(llvm::seq(rank), [&](int64_t resultDim) {
             return haveSameExtent(result, resultDim, factor.get(), *dim);
           });
  };
  for (auto [loop, extent] : llvm::enumerate(form.getLoopExtents())) {
    bool isStatic = !ShapedType::isDynamic(extent);
    if (form.isSummedOver(loop) && (!isStatic || extent == 0) &&
        !isWithResult(values, valuesMap, loop) &&
        !isWithResult(mixers, mixersMap, loop))
      return false;
  }
  return true;
}

FailureOr<BiasReader> ValueMix::matchReader(OpOperand &use) {
  FailureOr<ContractionForm> reader = getContractionForm(use.getOwner());
  if (failed(reader) || !llvm::is_contained(reader->factors, &use))
    return failure();
  AffineMap map = reader->maps[reader->factors[1] == &use];
  SmallVector<int64_t> extents = reader->getLoopExtents();
  IndexForms loops;
  for (auto [loop, extent] : llvm::enumerate(extents))
    loops.push_back(IndexForm::axis(loop, extent));
  Value value = use.get();
  IndexForms indices = readThrough(map, loops);
  while (value != op->getResult(0)) {
    std::optional<ViewSource> source = getViewSource(value, indices);
    if (!source)
      return failure();
    value = source->operand->get();
    indices = std::move(source->indices);
  }
  std::optional<BiasedValue> biased = findBiasAt(indices, loops.size());
  if (!biased)
    return failure();
  FailureOr<WeightGather> gather =
      WeightGather::plan(cast<RankedTensorType>(biased->bias.getType()),
                         biased->biasIndices, extents);
  if (failed(gather) || gather->getAxes().empty())
    return failure();

  // The bias varies along loops that the reader sums over with its weight.
  SmallVector<int64_t> weightDims;
  OpOperand *weight = nullptr;
  for (unsigned axis : gather->getAxes()) {
    std::optional<unsigned> dim =
        map.getResultPosition(getAffineDimExpr(axis, map.getContext()));
    if (!dim)
      return failure();
    FailureOr<Reader> match = findReader(use, *dim, weights);
    if (failed(match) || match->readsZeros)
      return failure();
    weight = match->weight;
    weightDims.push_back(match->weightDim);
  }
  return BiasReader{cast<FeatureAxisOpInterface>(use.getOwner()), weight,
                    std::move(*gather), weightDims};
}

LogicalResult ValueMix::collectReaders(Operation *&obstacle) {
  SmallVector<Value> worklist{op->getResult(0)};
  while (!worklist.empty()) {
    Value value = worklist.pop_back_val();
    for (OpOperand &use : value.getUses()) {
      Operation *user = use.getOwner();
      if (isa<tensor::DimOp>(user))
        continue;
      if (FailureOr<BiasReader> reader = matchReader(use); succeeded(reader)) {
        readers.push_back(std::move(*reader));
        continue;
      }
      std::optional<ViewSource> view;
      if (user->getNumResults() == 1 &&
          isa<RankedTensorType>(user->getResult(0).getType()))
        view =
            getViewSource(user->getResult(0), getIdentity(user->getResult(0)));
      if (!view || view->operand != &use) {
        obstacle = user;
        return failure();
      }
      worklist.push_back(user->getResult(0));
    }
  }
  return success();
}

LogicalResult ValueMix::fold(IRRewriter &rewriter) {
  llvm::SetVector<Operation *> replaced;
  if (failed(isolateBias(rewriter, *bias, values, weights, replaced)))
    return failure();
  for (BiasReader &reader : readers) {
    rewriter.setInsertionPoint(reader.op);
    Value gathered =
        reader.gather.build(rewriter, reader.op->getLoc(), bias->bias);
    addToReader(rewriter, reader.op, *reader.weight, gathered,
                reader.weightDims, weights);
  }
  Value result = op->getResult(0);
  bias = findBiasAt(getIdentity(result),
                    cast<RankedTensorType>(result.getType()).getRank());
  Value rebuilt = rebuildWithoutBias(rewriter, *bias);
  replaced.insert(values.get().getDefiningOp());
  rewriter.modifyOpInPlace(op, [&] { values.set(rebuilt); });
  eraseIfDead(rewriter, replaced, weights);
  return success();
}

/// Moves the bias of what `op` sums over behind it, or says why not.
static void foldValueBias(IRRewriter &rewriter, FeatureAxisOpInterface op,
                          WeightValues &weights) {
  ContractionForm form = *op.getContractionForm();
  // Zeros have no bias.
  if (form.readsZerosOutside)
    return;
  for (unsigned number : {0, 1}) {
    ValueMix mix(op, form, number, weights);
    if (!mix.findValueBias())
      continue;
    Operation *sum = mix.getBias().sum;
    if (!mix.mixersSumToOne()) {
      emitKept(sum, "norm-value-bias-kept-weights",
               "bias kept: what " + describe(op) +
                   " multiplies the values with isn't known to sum to one");
      continue;
    }
    if (!mix.hasValues()) {
      emitKept(sum, "norm-value-bias-kept-empty",
               "bias kept: " + describe(op) +
                   " may have no values to sum up, and then it is zero");
      continue;
    }
    Operation *obstacle = nullptr;
    if (failed(mix.collectReaders(obstacle))) {
      emitKept(sum, "norm-value-bias-kept-reader",
               "bias kept: " + describe(obstacle) +
                   " reads the attention's result and isn't linear in it by a "
                   "weight");
      continue;
    }
    size_t numReaders = mix.getNumReaders();
    Location loc = sum->getLoc();
    if (failed(mix.fold(rewriter))) {
      emitKept(sum, "norm-value-bias-kept-shared",
               "bias kept: the biased values are also used elsewhere");
      continue;
    }
    emitConverted(op, "norm-value-bias-folded",
                  "bias of the values at " + describe(loc) + " folded into " +
                      countOf(numReaders, "reader"));
    return;
  }
}

void NormFoldValueBias::runOnOperation() {
  IRRewriter rewriter(&getContext());
  WeightValues weights(getOperation());
  for (FeatureAxisOpInterface op : collectContractions(getOperation()))
    foldValueBias(rewriter, op, weights);
}
