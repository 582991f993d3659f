//===- TosaOps.h - What tosa ops compute on floats --------------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

// Facts about tosa ops that the feature-axis models, the recognition of norms
// and the search for weights share.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_INTERFACES_TOSAOPS_H
#define NORM_INTERFACES_TOSAOPS_H

#include "mlir/IR/Operation.h"
#include "mlir/IR/Value.h"
#include "llvm/ADT/SmallVector.h"

namespace mlir::tosa {
class ReduceSumOp;
} // namespace mlir::tosa

namespace mlir::norm {

/// The operands whose elements an elementwise tosa op on floats combines: those
/// of equal position, where extents of 1 are repeated. Empty for other ops, on
/// other types, with zero points other than zero, and where an extent is
/// dynamic, so that it might turn out to be 1.
SmallVector<OpOperand *, 3> getTosaElementwiseOperands(Operation *op);

/// Whether `op` is a cast between float types or an identity.
bool isTosaFloatCast(Operation *op);

/// Whether `op` holds the elements of its first operand, arranged otherwise:
/// a reshape or a transpose.
bool isTosaView(Operation *op);

/// What a `tosa.add` of floats adds to what `use` reads, or null.
OpOperand *getTosaAddend(OpOperand &use);

/// What `sum` sums up, and the dimensions of extent other than 1 that it sums
/// over, in increasing order: sums over one dimension after another are one
/// sum.
std::pair<Value, SmallVector<int64_t>> getTosaSum(tosa::ReduceSumOp sum);

/// Whether a zero point (or the value padded with) is known to be zero.
bool isZeroPoint(Value value);

/// The numbers that a `!tosa.shape` holds, if they are constant.
std::optional<SmallVector<int64_t>> getTosaShape(Value shape);

} // namespace mlir::norm

#endif // NORM_INTERFACES_TOSAOPS_H
