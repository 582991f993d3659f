//===- ReusedOp.h - Using an op again that stands further down --*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_TRANSFORMS_REUSEDOP_H
#define NORM_LIB_TRANSFORMS_REUSEDOP_H

#include "norm/IR/Norm.h"

#include "mlir/IR/PatternMatch.h"

namespace mlir::norm {

/// Whether `op`, a centre or a compress of `value`, can be used wherever
/// `value` can; it is moved for that, with its destination, if its shape is
/// static.
bool makeAvailable(RewriterBase &rewriter, Value value, NormOpInterface op);

} // namespace mlir::norm

#endif // NORM_LIB_TRANSFORMS_REUSEDOP_H
