//===- Traverse.h - The rows of a kernel, block by block --------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_CONVERSION_NORMTOVECTOR_TRAVERSE_H
#define NORM_LIB_CONVERSION_NORMTOVECTOR_TRAVERSE_H

#include "Stages.h"

namespace mlir::norm {

/// The rows from `begin` to `end`, or the blocks of rows that lie side by side.
/// `weights` is memory for those of whole blocks, or null.
void traverse(Kernel &kernel, Value begin, Value end, Value weights);

} // namespace mlir::norm

#endif // NORM_LIB_CONVERSION_NORMTOVECTOR_TRAVERSE_H
