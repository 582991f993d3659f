//===- RaiseEmission.h - From a proven norm to an op ------------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_TRANSFORMS_RAISEEMISSION_H
#define NORM_LIB_TRANSFORMS_RAISEEMISSION_H

#include "norm/Analysis/NormForm.h"
#include "norm/Analysis/RowInterpreter.h"

#include "mlir/IR/Builders.h"

namespace mlir::norm {

/// A value that was proven to be a norm.
struct RaisedNorm {
  /// The value, of the base's shape.
  Value root;
  /// The interpreter over the base, which knows the leaves of `form`.
  RowInterpreter *rows;
  NormForm form;
  FloatAttr epsilon;
};

/// A value that was proven to be the gradient of a norm's input.
struct RaisedGrad {
  /// The value, of the base's shape.
  Value root;
  /// The interpreter over the base.
  RowInterpreter *rows;
  NormForm::Kind kind;
  FloatAttr epsilon;
  /// The gradient of the norm's result, and the norm's scale.
  Value outputGrad;
  RowPolynomial scale;
};

/// ε in the element type of `operand`, or else in the narrowest of f32 and f64
/// that holds it; null if none does, or if it vanishes or overflows in the type
/// that the op would compute in.
FloatAttr getEpsilon(Value operand, const Rational &epsilon,
                     RowInterpreter &rows);

/// Whether the channels of the polynomial are vectors that a scale or a bias
/// can be made from.
bool canMakeVector(const RowPolynomial &polynomial, RowInterpreter &rows);

/// Creates the op, at the insertion point. `replaced` tells what the values
/// replaced so far have become.
Value emitNorm(OpBuilder &b, const RaisedNorm &norm,
               const DenseMap<Value, Value> &replaced);
Value emitGrad(OpBuilder &b, const RaisedGrad &grad,
               const DenseMap<Value, Value> &replaced);

} // namespace mlir::norm

#endif // NORM_LIB_TRANSFORMS_RAISEEMISSION_H
