//===- RowReductions.h - Statistics of rows, in linalg ----------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What the decompositions of normalizations and of their gradients share.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_IR_ROWREDUCTIONS_H
#define NORM_LIB_IR_ROWREDUCTIONS_H

#include "StructuredBuilder.h"
#include "norm/IR/FloatArithmetic.h"

namespace mlir::norm {

using Inputs = ValueRange;
using Destinations = ValueRange;
using BodyBuilder = ImplicitLocOpBuilder;

/// Reduces each row: `shares` gives what an element adds to each of `numSums`
/// numbers.
SmallVector<Value>
reduceRows(StructuredBuilder &sb, Value row, ValueRange rowInputs,
           unsigned numSums,
           function_ref<SmallVector<Value>(BodyBuilder &, Value element,
                                           Inputs rowInputs)>
               shares);

/// Σx / d, into `destination` or, if there is none, over the sum.
Value computeMean(StructuredBuilder &sb, Value row, Value destination);

/// Σ(x − mean)², or Σx² without a mean.
SmallVector<Value> sumSquares(StructuredBuilder &sb, Value row, Value mean);

/// Σy² of a compressed vector and, in the basis drop_last, Σy.
SmallVector<Value> sumCompressed(StructuredBuilder &sb, Value row, Basis basis);

/// 1 / √(sum / d + ε), into `destination` or, if there is none, over the sum.
/// `sums` may have a second number to add, squared.
Value computeReciprocalRoot(StructuredBuilder &sb, ValueRange sums,
                            Value extent, APFloat epsilon, Value destination);

/// The replacement of the op's results.
FailureOr<SmallVector<Value>> finish(StructuredBuilder &sb, NormOpInterface op,
                                     ValueRange values);

} // namespace mlir::norm

#endif // NORM_LIB_IR_ROWREDUCTIONS_H
