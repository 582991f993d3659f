//===- LoopCenterMotion.h - Centres of what loops carry ---------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_TRANSFORMS_LOOPCENTERMOTION_H
#define NORM_LIB_TRANSFORMS_LOOPCENTERMOTION_H

#include "norm/Analysis/CarriedValue.h"
#include "norm/Interfaces/FeatureAxis.h"

#include "mlir/IR/PatternMatch.h"

#include <map>

namespace mlir::norm {

/// The centres that loops carry by now. Loops are replaced by wider ones, so
/// the values on both sides change their names.
class CarriedCentres {
public:
  /// What the loop carries for the centre of `value`, or null.
  Value find(Value value, const FeatureAxis &axis) const {
    auto it = centres.find({value.getAsOpaquePointer(), axis});
    return it == centres.end() ? Value() : it->second;
  }
  void insert(Value value, const FeatureAxis &axis, Value centre) {
    centres[{value.getAsOpaquePointer(), axis}] = centre;
  }
  void replaceValue(Value from, Value to);

private:
  std::map<std::pair<void *, FeatureAxis>, Value> centres;
};

/// Makes the loop carry the centre of a value beside the value, by induction:
/// the centre of what enters comes in, the centre of what is yielded goes
/// round. Centres of the value along that axis, in the body and behind the
/// loop, are replaced by what is carried, which is entered in `centres`. The
/// loop is replaced by a wider one; `notifyReplaced` is told which arguments
/// and results took which place.
void carryCenter(PatternRewriter &rewriter, CarriedValue carried,
                 const FeatureAxis &axis, CarriedCentres &centres,
                 function_ref<void(Value from, Value to)> notifyReplaced);

} // namespace mlir::norm

#endif // NORM_LIB_TRANSFORMS_LOOPCENTERMOTION_H
