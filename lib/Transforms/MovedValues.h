//===- MovedValues.h - What an op moved through -----------------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_TRANSFORMS_MOVEDVALUES_H
#define NORM_LIB_TRANSFORMS_MOVEDVALUES_H

#include "norm/Interfaces/FeatureAxis.h"

#include "mlir/IR/PatternMatch.h"

namespace mlir::norm {

/// The values that a `norm.center` or `norm.compress` moved through the
/// definition of, with what stands for the moved op's result, as long as both
/// live.
class MovedValues : public RewriterBase::Listener {
public:
  struct Replacement {
    Value value;
    FeatureAxis axis;
  };

  void insert(Value value, const FeatureAxis &axis, Value replacement) {
    replacements[value] = {replacement, axis};
    origins[replacement] = value;
  }
  /// What stands for the moved op on `value`, or null.
  const Replacement *find(Value value) const {
    auto it = replacements.find(value);
    return it == replacements.end() ? nullptr : &it->second;
  }
  /// Whether an op moved through all results of `op`. Such an op may go when
  /// its results aren't used, although its body asserts something: its copy
  /// asserts the same.
  bool isCopied(Operation *op) const {
    return op->getNumResults() != 0 &&
           llvm::all_of(op->getResults(),
                        [&](Value value) { return find(value); });
  }
  void notifyOperationErased(Operation *op) override {
    for (Value result : op->getResults()) {
      replacements.erase(origins.lookup(result));
      origins.erase(result);
      if (const Replacement *replacement = find(result))
        origins.erase(replacement->value);
      replacements.erase(result);
    }
  }

private:
  DenseMap<Value, Replacement> replacements;
  DenseMap<Value, Value> origins;
};

} // namespace mlir::norm

#endif // NORM_LIB_TRANSFORMS_MOVEDVALUES_H
