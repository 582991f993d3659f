//===- UntiedWeights.h - What becomes of tied weights -----------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_TRANSFORMS_UNTIEDWEIGHTS_H
#define NORM_LIB_TRANSFORMS_UNTIEDWEIGHTS_H

#include "mlir/IR/Value.h"

namespace mlir::norm {

/// Says that `weight` isn't centred because `reader` reads it as it is, and
/// what that saves.
void emitKeptWeight(Value weight, Operation *reader);

/// Says of each weight under `root` that a `norm.center` makes a copy of,
/// because something else reads it as it is, what the copy costs.
void reportUntiedWeights(Operation *root);

} // namespace mlir::norm

#endif // NORM_LIB_TRANSFORMS_UNTIEDWEIGHTS_H
