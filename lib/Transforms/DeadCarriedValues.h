//===- DeadCarriedValues.h - What control flow needn't hand on --*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_TRANSFORMS_DEADCARRIEDVALUES_H
#define NORM_LIB_TRANSFORMS_DEADCARRIEDVALUES_H

#include "norm/Analysis/ControlFlowEdges.h"

#include "mlir/IR/PatternMatch.h"

namespace mlir::norm {

/// Builds `op` anew at the insertion point with results of `types`. The regions
/// are moved to the new op; the old one is to be erased.
Operation *cloneWithResults(RewriterBase &rewriter, Operation *op,
                            TypeRange types);

/// A target of a carried value and, if not null, one that takes the same ways:
/// another argument of the same block, or another result of the same op.
struct CarriedPair {
  Value target;
  Value beside;
};

/// Takes those of the carried values out of the loops, branches, calls and
/// functions that hand them on, which nothing needs but ops without effects and
/// control flow that hands them on again; and these ops with them. What goes
/// beside such a value takes its place, so that arguments keep their order.
/// `isCopied` names ops that may go although they have an effect, because a
/// copy with the same effect stays.
///
/// Upstream's pass for dead values works on whole programs, and crashes on some
/// loops in functions (LLVM 22.1).
void eraseDeadCarriedValues(RewriterBase &rewriter, Operation *root,
                            ControlFlowEdges &edges,
                            ArrayRef<CarriedPair> pairs,
                            function_ref<bool(Operation *)> isCopied);

} // namespace mlir::norm

#endif // NORM_LIB_TRANSFORMS_DEADCARRIEDVALUES_H
