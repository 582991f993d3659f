//===- ShiftUses.h - Who would see a shift of rows --------------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_TRANSFORMS_SHIFTUSES_H
#define NORM_LIB_TRANSFORMS_SHIFTUSES_H

#include "mlir/IR/Value.h"

namespace mlir::norm {

/// Whether nothing changes, beyond what depends on it on the way, if a number
/// is added to all of `value` along dimension `dim`, a number for each row:
/// whether all that is computed from it goes through a value that is the same
/// then, as a softmax along the dimension is. If that isn't known, `obstacle`
/// is an op that reads the value, or one computed from it.
bool isShiftUnseen(Value value, int64_t dim, Operation *&obstacle);

} // namespace mlir::norm

#endif // NORM_LIB_TRANSFORMS_SHIFTUSES_H
