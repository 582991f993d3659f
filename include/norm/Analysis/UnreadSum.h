//===- UnreadSum.h - Sums with residuals that nothing reads -----*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_ANALYSIS_UNREADSUM_H
#define NORM_ANALYSIS_UNREADSUM_H

#include "norm/IR/Norm.h"

namespace mlir::norm {

/// What allocates the buffer that a normalization leaves the sum with its
/// residual in, if nobody reads it, as after a Post-LN block: all its users are
/// normalizations that do the same, and what frees it. Else null.
Operation *findUnreadSum(NormalizationOpInterface norm);

} // namespace mlir::norm

#endif // NORM_ANALYSIS_UNREADSUM_H
