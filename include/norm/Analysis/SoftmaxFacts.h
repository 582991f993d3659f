//===- SoftmaxFacts.h - What holds of a softmax, proved ---------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_ANALYSIS_SOFTMAXFACTS_H
#define NORM_ANALYSIS_SOFTMAXFACTS_H

#include "mlir/IR/Value.h"
#include "llvm/ADT/DenseSet.h"

namespace mlir::norm {

/// Whether the elements of a tensor along its dimension `dim` sum to one, for
/// all real inputs of the program for which it is defined. Proved by reading
/// the value as a polynomial over some value that it is computed from: in
///
///   e^(x − m) / Σ e^(x − m)
///
/// the sum is a factor of itself, however numerator and denominator are
/// spelled and whatever m is. False means unknown. Where the extent is dynamic
/// it may also be zero, and so is the sum.
bool sumsToOne(Value value, int64_t dim);

/// What becomes of a value if a number is added to all of another along a
/// dimension, a number for each row.
enum class ShiftEffect {
  /// It is the same.
  None,
  /// A number is added to it as well, the same along the dimension.
  Shift,
  Unknown
};

/// The effect of a shift of `x` along `dim` on `result`, a tensor of its shape
/// computed from it: proved by putting x + t in the place of x in the
/// polynomial that `result` is. `dependents` are the values that depend on x, x
/// among them. (Nothing is shifted where a row has no elements.)
ShiftEffect getShiftEffect(Value result, Value x, int64_t dim,
                           const llvm::DenseSet<Value> &dependents);

} // namespace mlir::norm

#endif // NORM_ANALYSIS_SOFTMAXFACTS_H
