//===- FloatFact.h - What holds of all floats of a value --------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_CONVERSION_LOWERTOCPU_FLOATFACT_H
#define NORM_CONVERSION_LOWERTOCPU_FLOATFACT_H

#include "mlir/Analysis/DataFlowFramework.h"

namespace mlir::norm {

/// Proves of values that each of their floats has some property, from where the
/// floats come from: through calls, branches and loops, memory that a function
/// keeps to itself, and the ops that only select numbers and arrange them in
/// vectors.
class FloatFact {
public:
  enum class Origin {
    /// What the op makes has the property.
    Holds,
    /// It does if the floats that the op takes have it.
    Follows,
    Unknown,
  };
  /// Of an op; one that only selects and arranges may be unknown.
  using Classify = Origin (*)(Operation *);

  FloatFact(Operation *root, Classify classify)
      : root(root), classify(classify) {}

  /// As of the first question, up to which nothing is looked at; of values made
  /// since nothing is known.
  bool holdsOf(Value value);

  /// Whether the op is a constant of which each float is such.
  static bool isConstant(Operation *op,
                         llvm::function_ref<bool(const APFloat &)> isSuch);

private:
  Operation *root;
  Classify classify;
  std::optional<DataFlowSolver> solver;
};

} // namespace mlir::norm

#endif // NORM_CONVERSION_LOWERTOCPU_FLOATFACT_H
