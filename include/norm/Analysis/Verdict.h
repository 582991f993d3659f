//===- Verdict.h - What was decided about a norm, and why -------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_ANALYSIS_VERDICT_H
#define NORM_ANALYSIS_VERDICT_H

#include "mlir/Support/LLVM.h"
#include "llvm/ADT/Twine.h"

namespace mlir {
class Operation;

namespace norm {

/// Reports through MLIR's remark engine that `op` was rewritten. `code` is the
/// stable name of the reason, one of those in docs/verdicts.md; it must
/// outlive the context. The remark stands at the op's location, in category
/// "norm". Without a remark engine on the context this does nothing.
void emitConverted(Operation *op, StringRef code, const Twine &why);

/// The same for an op that stays as it is.
void emitKept(Operation *op, StringRef code, const Twine &why);

/// "1 weight", "2 weights": a count for a verdict's text.
std::string countOf(size_t count, StringRef noun);

} // namespace norm
} // namespace mlir

#endif // NORM_ANALYSIS_VERDICT_H
