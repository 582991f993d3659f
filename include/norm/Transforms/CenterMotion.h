//===- CenterMotion.h - Moving centres against the flow of data -*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_TRANSFORMS_CENTERMOTION_H
#define NORM_TRANSFORMS_CENTERMOTION_H

#include "norm/Analysis/CenteringPlan.h"

#include "mlir/IR/PatternMatch.h"

namespace mlir::norm {

/// The centres that control flow hands on beside the values they are of. Each
/// is another result of the same op or another argument of the same block.
class CarriedCentres : public RewriterBase::Listener {
public:
  /// `root` is the whole program.
  explicit CarriedCentres(Operation *root) : edges(root) {}

  ControlFlowEdges &getEdges() { return edges; }

  /// What is handed on for the centre of `value`, or null.
  Value find(Value value, const FeatureAxis &axis) const;
  void insert(Value value, const FeatureAxis &axis, Value centre);
  /// Ops are replaced by wider ones, so values change their names.
  void replaceValue(Value from, Value to);
  void eraseValue(Value value);
  void notifyOperationErased(Operation *op) override;
  void notifyBlockErased(Block *block) override;

  bool isEmpty() const { return places.empty(); }
  /// Calls `visit` for each value with what is handed on for its centre.
  void forEach(llvm::function_ref<void(Value value, const FeatureAxis &axis,
                                       Value centre)>
                   visit) const;

private:
  static Value getBeside(Value value, unsigned place);

  ControlFlowEdges edges;
  /// The numbers of the results or arguments.
  std::map<std::pair<void *, FeatureAxis>, unsigned> places;
};

/// Says how far centres move. The patterns are identities whatever it says:
/// a wrong answer costs time.
struct CenterMotionControl {
  /// What becomes of the centre of a value along an axis.
  std::function<CenterStep(Value, const FeatureAxis &)> getStep;
  /// Told of each value whose centre moved through the op that defines it,
  /// with what stands for the centre now. The op itself is left in place for
  /// its other uses.
  std::function<void(OpResult value, const FeatureAxis &axis, Value centred)>
      notifyMoved;
  /// What `notifyMoved` was told about a value and an axis, or null. Without
  /// it, a value that several ways lead from is centred once for each.
  std::function<Value(Value, const FeatureAxis &)> findMoved;
  /// The centres that control flow hands on; without it, centres stop at block
  /// arguments and at results of loops, branches and calls.
  CarriedCentres *carried = nullptr;
  /// Told of each result of a loop, branch or call that was replaced by one of
  /// an op which also hands on a centre.
  std::function<void(Value from, Value to)> notifyReplaced;
};

/// The centre of `value`, placed right behind its definition; one that is
/// there already is used again. An axis that is a factor of a dimension is
/// split off by a reshape and joined again. The dimensions the axis is a part
/// of must be static.
Value getOrCreateCenter(RewriterBase &rewriter, Value value,
                        const FeatureAxis &axis);

/// Adds the pattern that moves `norm.center` through the op that defines its
/// input:
///
///   center(f(a, b)) → f(center(a), center(b))
///
/// for every f that implements `FeatureAxisOpInterface` with a form along the
/// axis: sums, scalings by a token's scalar, contractions, lookups, reshapes,
/// slices. Of a value that control flow hands on, the centre is handed on too.
/// A centre that stays on a weight is marked as preparation.
void populateCenterMotionPatterns(RewritePatternSet &patterns,
                                  CenterMotionControl control);

} // namespace mlir::norm

#endif // NORM_TRANSFORMS_CENTERMOTION_H
