//===- LoopOrder.h - The order of a structured op's loops -------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_CONVERSION_LOWERTOCPU_LOOPORDER_H
#define NORM_LIB_CONVERSION_LOWERTOCPU_LOOPORDER_H

#include "mlir/Dialect/Linalg/IR/Linalg.h"

namespace mlir::norm {

/// The op with its loops in the order given, outermost first. A named op
/// becomes a generic one, unless its loops are in that order already.
FailureOr<linalg::LinalgOp> orderLoops(RewriterBase &rewriter,
                                       linalg::LinalgOp op,
                                       ArrayRef<unsigned> order);

} // namespace mlir::norm

#endif // NORM_LIB_CONVERSION_LOWERTOCPU_LOOPORDER_H
