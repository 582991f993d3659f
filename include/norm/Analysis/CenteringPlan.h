//===- CenteringPlan.h - Which norms to convert -----------------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_ANALYSIS_CENTERINGPLAN_H
#define NORM_ANALYSIS_CENTERINGPLAN_H

#include "norm/Analysis/Leak.h"
#include "norm/Analysis/MeanAnalysis.h"
#include "norm/Analysis/MinimumCut.h"
#include "norm/Analysis/Obstacle.h"
#include "norm/Analysis/TiedWeights.h"
#include "norm/Analysis/ValueAxisMap.h"
#include "norm/Analysis/WeightValues.h"

#include "llvm/ADT/MapVector.h"

namespace mlir::norm {

/// What becomes of the centre of a value along an axis.
enum class CenterStep {
  /// The value is zero-mean as it stands: none is needed.
  Drop,
  /// It moves through the op that defines the value.
  Move,
  /// It stays, on a weight: computed once, when weights are folded or
  /// prepared.
  OnWeight,
  /// It stays, an explicit centre at run time.
  Stay
};

/// Decides which LayerNorms become RMSNorms, and how far the centres of their
/// inputs move against the flow of data.
///
/// Centring the input of a norm is followed to the writers of the stream: it
/// moves through an op if that op's result has its mean unobserved (so that
/// the centred result can serve every use, and the uncentred op goes away) or
/// is a weight, and likewise along the edges of control flow: into the loops,
/// branches and calls that a stream passes through. Where it has to stop at run
/// time stands an explicit centre, which costs about what a converted norm
/// saves. The plan makes the difference, norms converted less centres that
/// remain, as large as it can be: it converts norms as long as each group of
/// them gains more than the centres it needs, and a centre stays on a value
/// that it could move through where several of its writers would need one.
/// Norms and centres of a function count once for each of its calls.
class CenteringPlan {
public:
  struct Options {
    TiedWeights tied = TiedWeights::Untie;
    /// Weights that leak more aren't centred; what they write is at run time.
    double maxLeak = 1;
  };
  CenteringPlan(Operation *root, const MeanAnalysis &means,
                const Options &options);

  /// Every LayerNorm under the root, and what keeps it from conversion, if
  /// anything does.
  const llvm::MapVector<LayerNormOp, std::optional<Obstacle>> &
  getDecisions() const {
    return decisions;
  }

  /// What happens to the centre of `value`; `Stay` if the plan doesn't know.
  CenterStep getStep(Value value, const FeatureAxis &axis) const;

  /// Whether the centred value can take the place of `value` in every use;
  /// false if the plan doesn't know.
  bool isMeanUnobserved(Value value, const FeatureAxis &axis) const;

  /// The largest leak of the weights that are centred for a norm to be
  /// converted.
  Leak getLeak(LayerNormOp op) const { return leaks.lookup(op); }

  /// The weights that aren't centred because something else reads them as they
  /// are, with one such reader each.
  ArrayRef<std::pair<Value, Operation *>> getKeptWeights() const {
    return keptWeights;
  }

  /// Makes `to` stand for `from`, which a rewrite has replaced by it.
  void replaceValue(Value from, Value to) { numbers.replaceValue(from, to); }
  /// Forgets a value that is to be erased.
  void eraseValue(Value value) { numbers.eraseValue(value); }

private:
  struct Node {
    /// As it was when the plan was made.
    Value value;
    FeatureAxis axis;
    CenterStep step;
    bool isMeanUnobserved;
    bool isWeight;
    SmallVector<unsigned, 2> carriers;
    std::optional<Obstacle> obstacle;
    /// Of the weight, or the largest of those that the centre moves to.
    Leak leak = {};
  };
  /// A norm and the node of its input's centre.
  using Candidate = std::pair<LayerNormOp, unsigned>;

  /// The node of a value's centre, with all that it needs in turn.
  unsigned getOrCreateNode(Value value, const FeatureAxis &axis);
  unsigned insertNode(Value value, const FeatureAxis &axis,
                      SmallVectorImpl<unsigned> &worklist);
  void classify(unsigned number, SmallVectorImpl<unsigned> &worklist);
  /// What keeps a weight from being centred, though it could be.
  std::optional<Obstacle> findWeightObstacle(unsigned number);
  void findLeaks(ArrayRef<Candidate> candidates);
  Obstacle explainStay(Value value, const FeatureAxis &axis);
  MinimumCut buildNetwork(ArrayRef<Candidate> candidates) const;
  std::vector<std::optional<unsigned>> findNearestStays() const;
  void decide(ArrayRef<Candidate> candidates);

  const MeanAnalysis &means;
  Options options;
  DenseMap<Operation *, Leak> leaks;
  SmallVector<std::pair<Value, Operation *>> keptWeights;
  WeightValues weights;
  /// Only if tied weights are to stay one.
  std::optional<SameWeights> sameWeights;
  std::vector<Node> nodes;
  ValueAxisMap numbers;
  llvm::MapVector<LayerNormOp, std::optional<Obstacle>> decisions;
};

} // namespace mlir::norm

#endif // NORM_ANALYSIS_CENTERINGPLAN_H
