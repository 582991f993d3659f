//===- ZeroMeanValues.h - Which values are zero-mean ------------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_ANALYSIS_ZEROMEANVALUES_H
#define NORM_ANALYSIS_ZEROMEANVALUES_H

#include "norm/Analysis/ControlFlowEdges.h"
#include "norm/Analysis/ValueAxisMap.h"
#include "norm/IR/Norm.h"

#include <vector>

namespace mlir::norm {

/// Proves values zero-mean along an axis, as they stand: they are linear, the
/// same way at every position, in values that are centred (`norm.center`, the
/// result of `norm.expand`) or in constants whose numbers sum to zero exactly;
/// or RMSNorms without scale and bias of such values. What control flow hands
/// on is zero-mean if all that enters it is. A loop's value is so if it is
/// before the first iteration and each iteration keeps it so, and so is the
/// argument of a function that calls itself: by induction, a greatest fixpoint.
/// Anything else isn't, as far as is known.
///
/// Values are asked about one by one, and each is looked at once, whatever the
/// number of ways that lead to it. The program must not change in between.
class ZeroMeanValues {
public:
  /// `isPlain` tells RMSNorms that are to be taken for ones without scale and
  /// bias; by default those that have none.
  explicit ZeroMeanValues(const ControlFlowEdges &edges,
                          std::function<bool(RMSNormOp)> isPlain = hasNoAffine)
      : edges(edges), isPlain(std::move(isPlain)) {}

  bool isZeroMean(Value value, const FeatureAxis &axis);

  struct Place {
    Value value;
    FeatureAxis axis;
  };
  /// Where the proof for a value that isn't zero-mean ends: the closest value
  /// it depends on that isn't zero-mean either, and that `isEnd` accepts or
  /// nothing is known of.
  Place findOrigin(Value value, const FeatureAxis &axis,
                   function_ref<bool(Value)> isEnd);

private:
  struct Node {
    Value value;
    FeatureAxis axis;
    bool isZeroMean = true;
    SmallVector<unsigned, 2> carriers;
    SmallVector<unsigned, 2> users;
  };

  unsigned getNode(Value value, const FeatureAxis &axis);
  unsigned insert(Value value, const FeatureAxis &axis);
  /// What the value is zero-mean for being linear in; failure if it isn't.
  FailureOr<SmallVector<Place, 2>> getCarriers(Value value,
                                               const FeatureAxis &axis) const;

  static bool hasNoAffine(RMSNormOp op) {
    return !op.getScale() && !op.getBias();
  }

  const ControlFlowEdges &edges;
  std::function<bool(RMSNormOp)> isPlain;
  std::vector<Node> nodes;
  ValueAxisMap numbers;
};

} // namespace mlir::norm

#endif // NORM_ANALYSIS_ZEROMEANVALUES_H
