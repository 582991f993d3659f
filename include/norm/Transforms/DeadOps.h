//===- DeadOps.h - Erasing what a rewrite left behind -----------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_TRANSFORMS_DEADOPS_H
#define NORM_TRANSFORMS_DEADOPS_H

#include "mlir/IR/PatternMatch.h"

namespace mlir::norm {

/// Erases the ops under `root` whose results nobody uses and that have no
/// effects, from the last to the first, so that a dead user goes before what it
/// used. `isCopied` names ops that may go although they have an effect, because
/// a copy with the same effect stays.
void eraseDeadOps(
    RewriterBase &rewriter, Operation *root,
    llvm::function_ref<bool(Operation *)> isCopied = [](Operation *) {
      return false;
    });

} // namespace mlir::norm

#endif // NORM_TRANSFORMS_DEADOPS_H
