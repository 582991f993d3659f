//===- LoopIndex.h - Which loop an index counts -----------------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_INTERFACES_LOOPINDEX_H
#define NORM_INTERFACES_LOOPINDEX_H

#include "mlir/Dialect/Linalg/IR/Linalg.h"

#include <optional>

namespace mlir::norm {

/// The loop of `op` whose index a scalar in its body is: by `linalg.index`, or
/// read from a tensor that counts along one dimension, as PyTorch's advanced
/// indexing does. Casts are looked through, and what would turn a negative
/// index into one from the end.
std::optional<int64_t> getLoopOfIndex(linalg::LinalgOp op, Value index);

} // namespace mlir::norm

#endif // NORM_INTERFACES_LOOPINDEX_H
