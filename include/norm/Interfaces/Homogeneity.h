//===- Homogeneity.h - Results that scale with operands ---------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_INTERFACES_HOMOGENEITY_H
#define NORM_INTERFACES_HOMOGENEITY_H

#include "mlir/IR/Operation.h"
#include "mlir/Support/LLVM.h"

namespace mlir::norm {

/// Whether the one result of a norm, linalg, tensor, arith or tosa op is
/// multiplied by a number if all of `operands` are, and nothing else: f(a·x,
/// a·y) = a·f(x, y) over the reals, for any a. An op that isn't understood
/// isn't.
bool isHomogeneous(Operation *op, ArrayRef<OpOperand *> operands);

/// Whether the one result of a structured op is multiplied by a number if a
/// scalar that its body computes is.
bool isHomogeneousIn(Operation *op, Value scalar);

/// Whether the value is filled with zeros, or a constant of them.
bool isZeroTensor(Value value);

} // namespace mlir::norm

#endif // NORM_INTERFACES_HOMOGENEITY_H
