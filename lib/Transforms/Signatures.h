//===- Signatures.h - Ops that take or give one value more ------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_TRANSFORMS_SIGNATURES_H
#define NORM_LIB_TRANSFORMS_SIGNATURES_H

#include "mlir/IR/PatternMatch.h"

namespace mlir::norm {

/// Builds `op` anew at the insertion point with results of `types`. The regions
/// are moved to the new op; the old one is to be erased.
Operation *cloneWithResults(RewriterBase &rewriter, Operation *op,
                            TypeRange types);

/// Builds `op` anew before it with one more result, of `type`. The old one is
/// to be replaced: it keeps its uses, but no regions.
Operation *cloneWithAnotherResult(RewriterBase &rewriter, Operation *op,
                                  Type type);

/// Adds an operand to an op that takes any number, the last one. What a call
/// says about its operands stays true.
void appendOperand(Operation *op, Value value);

/// Has the type of a function say what its body takes and returns now, where
/// `op` is one.
void updateFunctionType(RewriterBase &rewriter, Operation *op);

} // namespace mlir::norm

#endif // NORM_LIB_TRANSFORMS_SIGNATURES_H
