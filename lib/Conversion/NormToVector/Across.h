//===- Across.h - Vectors that lie across rows ------------------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_CONVERSION_NORMTOVECTOR_ACROSS_H
#define NORM_LIB_CONVERSION_NORMTOVECTOR_ACROSS_H

#include "Stages.h"

namespace mlir::norm {

/// The blocks of neighbouring rows that a kernel takes one after the other
/// where rows lie side by side (see `RowViews::areSideBySide`).
Value countBlocksAcross(const Kernel &kernel);

/// The blocks from `begin` to `end`.
void traverseAcross(Kernel &kernel, Value begin, Value end);

} // namespace mlir::norm

#endif // NORM_LIB_CONVERSION_NORMTOVECTOR_ACROSS_H
