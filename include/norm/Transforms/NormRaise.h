//===- NormRaise.h - Recognition of norms by algebra ------------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_TRANSFORMS_NORMRAISE_H
#define NORM_TRANSFORMS_NORMRAISE_H

#include "norm/Transforms/Passes.h"

namespace mlir::norm {

/// Replaces every value within `scope` that provably is a LayerNorm or an
/// RMSNorm of a tensor by the op, and emits a verdict for each and for what
/// comes close. Returns the number of ops created. What `--norm-raise` does;
/// a pass of its own has to depend on the arith, linalg, norm and tensor
/// dialects.
int64_t raiseNorms(Operation *scope, const NormRaiseOptions &options = {});

} // namespace mlir::norm

#endif // NORM_TRANSFORMS_NORMRAISE_H
