//===- ReduceLanes.h - Reductions of several vectors at once ----*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_CONVERSION_NORMTOVECTOR_REDUCELANES_H
#define NORM_LIB_CONVERSION_NORMTOVECTOR_REDUCELANES_H

#include "mlir/IR/ImplicitLocOpBuilder.h"

namespace mlir::norm {

/// Makes of two vectors of numbers one.
using Combine = function_ref<Value(ImplicitLocOpBuilder &, Value x, Value y)>;

/// A vector with a number for each of the vectors, which are of one type: all
/// its lanes combined. A power of two of lanes; `registerLanes` of them fit a
/// register.
///
/// The lower half of the lanes is combined with the upper one, and so on, of
/// each vector by itself: a number doesn't depend on what else is reduced.
Value reduceLanes(ImplicitLocOpBuilder &b, ArrayRef<Value> vectors,
                  int64_t registerLanes, Combine combine);

} // namespace mlir::norm

#endif // NORM_LIB_CONVERSION_NORMTOVECTOR_REDUCELANES_H
