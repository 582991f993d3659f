//===- ScalarForm.h - Scalars as linear forms along an axis -----*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_INTERFACES_SCALARFORM_H
#define NORM_LIB_INTERFACES_SCALARFORM_H

#include "mlir/IR/Value.h"
#include "llvm/ADT/SetVector.h"

namespace mlir {
class Operation;
class OpOperand;

namespace norm {

/// What is known of a scalar (or of a tensor's element) as one moves along an
/// axis. The domain is a chain: uniform, linear, varying; the rules below only
/// ever move up, so an op that isn't understood ends as `Varying`.
struct ScalarForm {
  enum Kind {
    /// The same at every position.
    Uniform,
    /// A sum of carriers with uniform coefficients, plus a uniform part.
    Linear,
    /// Anything else.
    Varying
  };
  Kind kind = Varying;
  /// Whether the value is known to be zero (of `Uniform`), or there is a
  /// uniform part that isn't (of `Linear`).
  bool isZero = false;
  bool shifted = false;
  llvm::SmallSetVector<OpOperand *, 2> carriers;

  /// Whether there is a part that isn't linear in a carrier, and not zero.
  bool hasUniformPart() const { return kind == Uniform ? !isZero : shifted; }

  static ScalarForm uniform(bool isZero = false) {
    ScalarForm form;
    form.kind = Uniform;
    form.isZero = isZero;
    return form;
  }
  static ScalarForm carrier(OpOperand *operand) {
    ScalarForm form;
    form.kind = Linear;
    form.carriers.insert(operand);
    return form;
  }
  static ScalarForm varying() { return ScalarForm(); }
};

/// The form of the single result of an elementwise scalar op (or of one on
/// tensors, element by element) from the forms of its operands. Constants are
/// uniform, sums and scalings by uniform values are linear, any other op
/// without side effects keeps uniform operands uniform.
ScalarForm transferScalarForm(Operation *op, ArrayRef<ScalarForm> operands);

} // namespace norm
} // namespace mlir

#endif // NORM_LIB_INTERFACES_SCALARFORM_H
