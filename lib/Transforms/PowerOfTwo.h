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

/// A product by 2^exponent, or a quotient by its inverse, other than by 1.
struct PowerOfTwo {
  /// The op on tensors that does it, in its body or by itself.
  Operation *op;
  /// The product: on scalars in the body of `op`, or `op`.
  Operation *product;
  int exponent;
  /// Which operand of `product` is multiplied.
  unsigned number;
  /// The operand of `op` that is multiplied before anything else is done with
  /// it, if it is one.
  OpOperand *operand;

  /// Leaves the product out. An op that does nothing else is replaced by what
  /// it multiplies; whether it was.
  bool remove(IRRewriter &rewriter) const;
};

/// The products by powers of two that an op does.
SmallVector<PowerOfTwo> findPowersOfTwo(Operation *op);

/// Whether 2^exponent times each number of a weight is exactly a normal number
/// of its type, as far as its numbers are known here: those of constants are.
bool scalesExactly(Value weight, int exponent);

} // namespace mlir::norm

#endif // NORM_LIB_TRANSFORMS_POWEROFTWO_H
