//===- Arithmetic.h - What stages compute with ------------------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_CONVERSION_NORMTOVECTOR_ARITHMETIC_H
#define NORM_LIB_CONVERSION_NORMTOVECTOR_ARITHMETIC_H

#include "ReduceLanes.h"
#include "Stages.h"
#include "norm/IR/FloatArithmetic.h"

namespace mlir::norm {

Value broadcast(const Kernel &kernel, Value scalar);

/// `vector` where the position's mask is set, `number` or zero elsewhere.
Value replaceOutside(const Kernel &kernel, Position at, Value vector,
                     double number);
Value zeroOutside(const Kernel &kernel, Position at, Value vector);

/// One number of each row: a scalar for one row, else a vector, so that the
/// divisions and roots of several rows are one.
Value pack(ImplicitLocOpBuilder &b, ArrayRef<Value> numbers);
SmallVector<Value> unpack(ImplicitLocOpBuilder &b, Value packed);
/// For each row a vector of its number alone.
SmallVector<Value> spread(const Kernel &kernel, Value packed);

/// The scalar, for each of the rows of `packed`.
Value packLike(ImplicitLocOpBuilder &b, Value scalar, Value packed);

/// The vectors of all rows, `perRow` of each, over their lanes: one after
/// another, each packed.
SmallVector<Value> packLanes(const Kernel &kernel, ArrayRef<Value> vectors,
                             unsigned perRow, Combine combine);
/// The same of sums.
SmallVector<Value> packSums(const Kernel &kernel, ArrayRef<Value> sums,
                            unsigned perRow);

/// y ⊙ scale + bias; either may be null.
Value applyAffine(ImplicitLocOpBuilder &b, Value y, Value scale, Value bias);

/// What is left of the means of rows beside their centres (null where there are
/// none), and the reciprocal roots.
struct Moments {
  Value rest, root;
};
/// From the sums of squared deviations from the centres, or of squares, and of
/// deviations (null if not needed).
Moments findMoments(const Kernel &kernel, Value squares, Value total);

} // namespace mlir::norm

#endif // NORM_LIB_CONVERSION_NORMTOVECTOR_ARITHMETIC_H
