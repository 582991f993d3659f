//===- PowerOfTwo.h - Products by powers of two -----------------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_TRANSFORMS_POWEROFTWO_H
#define NORM_LIB_TRANSFORMS_POWEROFTWO_H

#include "mlir/IR/PatternMatch.h"

#include <optional>

namespace mlir::norm {

/// A tensor that an op multiplies by 2^exponent, or divides by its inverse,
/// before it does anything else with it.
struct PowerOfTwo {
  /// The tensor's use.
  OpOperand *operand;
  int exponent;
  /// The op on scalars, in the body of the operand's owner, or the owner.
  Operation *product;

  /// The product that `op` is, or the first in its body; none by 1.
  static std::optional<PowerOfTwo> find(Operation *op);
  /// Has the op read the tensor as it is. An op that does nothing else is
  /// replaced by it.
  void remove(IRRewriter &rewriter) const;
};

/// Whether 2^exponent times each number of a weight is exactly a normal number
/// of its type, as far as its numbers are known here: those of constants are.
bool scalesExactly(Value weight, int exponent);

} // namespace mlir::norm

#endif // NORM_LIB_TRANSFORMS_POWEROFTWO_H
