//===- NormDropKeyBias.cpp - Biases of keys that no softmax sees ----------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A bias of the keys adds q·b to every score of a query, the same for all
// keys j, and a softmax over j is the same whatever is added to all of its row.
// A rotary embedding between the bias and the scores makes it depend on j.
//
//===----------------------------------------------------------------------===//

#include "AffineReaders.h"
#include "BiasedValue.h"
#include "ShiftUses.h"
#include "norm/Analysis/Obstacle.h"
#include "norm/Analysis/Verdict.h"
#include "norm/IR/Norm.h"
#include "norm/Transforms/Passes.h"

namespace mlir::norm {
#define GEN_PASS_DEF_NORMDROPKEYBIAS
#include "norm/Transforms/Passes.h.inc"
} // namespace mlir::norm

using namespace mlir;
using namespace mlir::norm;

namespace {

/// A factor of a contraction, as the keys of scores that a softmax reads.
class Keys {
public:
  /// The factor `number` as the keys.
  Keys(FeatureAxisOpInterface op, const ContractionForm &form, unsigned number,
       WeightValues &weights);

  /// Whether the scores may be shifted along a dimension that keys have and
  /// queries don't; if not, what stands against it.
  bool areShiftsUnseen();
  Operation *getObstacle() const { return obstacle; }

  /// The bias in the keys, if it is the same along all dimensions that only
  /// keys have.
  bool hasUniformBias() const;
  const std::optional<BiasedValue> &getBias() const { return bias; }

  /// Drops the bias of keys whose shifts are unseen, or says why not.
  void drop(IRRewriter &rewriter);

private:
  FeatureAxisOpInterface op;
  OpOperand &keys;
  WeightValues &weights;
  IndexForms indices;
  /// The dimensions of the scores that only keys have.
  SmallVector<unsigned> keyDims;
  /// The one of them along which shifts are unseen.
  unsigned unseenDim = 0;
  std::optional<BiasedValue> bias;
  /// What makes the keys, if no bias is found.
  Operation *source = nullptr;
  Operation *obstacle = nullptr;
};

struct NormDropKeyBias : norm::impl::NormDropKeyBiasBase<NormDropKeyBias> {
  using Base::Base;
  void runOnOperation() override;
};
} // namespace

static bool dependOn(ArrayRef<IndexForm> indices, unsigned axis) {
  return llvm::any_of(
      indices, [&](const IndexForm &index) { return index.dependsOn(axis); });
}

Keys::Keys(FeatureAxisOpInterface op, const ContractionForm &form,
           unsigned number, WeightValues &weights)
    : op(op), keys(*form.factors[number]), weights(weights) {
  Value scores = op->getResult(0);
  unsigned rank = cast<RankedTensorType>(scores.getType()).getRank();
  std::optional<IndexForms> loops = getLoops(
      form.resultMap, form.getLoopExtents(), getIdentity(scores), rank);
  if (!loops || weights.isWeight(keys.get()) ||
      weights.isWeight(form.factors[1 - number]->get()))
    return;
  indices = readThrough(form.maps[number], *loops);
  IndexForms queryIndices = readThrough(form.maps[1 - number], *loops);
  for (unsigned dim = 0; dim < rank; ++dim)
    if (dependOn(indices, dim) && !dependOn(queryIndices, dim))
      keyDims.push_back(dim);
  bias = findBias(keys.get(), indices, weights, &source);
}

bool Keys::hasUniformBias() const {
  return bias && !keyDims.empty() && llvm::none_of(keyDims, [&](unsigned dim) {
           return dependOn(bias->biasIndices, dim);
         });
}

bool Keys::areShiftsUnseen() {
  for (unsigned dim : keyDims) {
    unseenDim = dim;
    if (isShiftUnseen(op->getResult(0), dim, obstacle))
      return true;
  }
  return false;
}

void Keys::drop(IRRewriter &rewriter) {
  if (!bias) {
    if (source && hasBiasBefore(source, weights))
      emitKept(op, "norm-key-bias-kept-position",
               "bias of the keys kept: " + describe(source) +
                   " stands between it and the scores");
    return;
  }
  Operation *sum = bias->sum;
  if (dependOn(bias->biasIndices, unseenDim)) {
    emitKept(sum, "norm-key-bias-kept-position",
             "bias of the keys kept: it isn't the same for all keys");
    return;
  }
  llvm::SetVector<Operation *> replaced;
  if (failed(isolateBias(rewriter, *bias, keys, weights, replaced))) {
    emitKept(sum, "norm-key-bias-kept-shared",
             "bias kept: the biased keys are also used elsewhere");
    return;
  }
  bias = findBias(keys.get(), indices, weights);
  emitConverted(op, "norm-key-bias-dropped",
                "bias of the keys at " + describe(sum->getLoc()) +
                    " dropped: it shifts all scores of a query alike");
  Value rebuilt = rebuildWithoutBias(rewriter, *bias);
  replaced.insert(keys.get().getDefiningOp());
  rewriter.modifyOpInPlace(op, [&] { keys.set(rebuilt); });
  eraseIfDead(rewriter, replaced, weights);
}

/// Drops the bias of one of the factors of scores, or says why not.
static void dropKeyBias(IRRewriter &rewriter, FeatureAxisOpInterface op,
                        WeightValues &weights) {
  ContractionForm form = *op.getContractionForm();
  // Zeros have no bias.
  if (form.readsZerosOutside)
    return;
  std::array<Keys, 2> factors{Keys(op, form, 1, weights),
                              Keys(op, form, 0, weights)};
  for (Keys &keys : factors)
    if (keys.areShiftsUnseen())
      return keys.drop(rewriter);
  for (Keys &keys : factors)
    if (keys.hasUniformBias())
      emitKept(
          keys.getBias()->sum, "norm-key-bias-kept-scores",
          "bias kept: " + describe(keys.getObstacle()) +
              " isn't known to ignore what it adds to all scores of a row");
}

void NormDropKeyBias::runOnOperation() {
  IRRewriter rewriter(&getContext());
  WeightValues weights(getOperation());
  for (FeatureAxisOpInterface op : collectContractions(getOperation()))
    dropKeyBias(rewriter, op, weights);
}
