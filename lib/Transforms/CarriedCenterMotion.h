//===- CarriedCenterMotion.h - Centres along control flow -------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_TRANSFORMS_CARRIEDCENTERMOTION_H
#define NORM_LIB_TRANSFORMS_CARRIEDCENTERMOTION_H

#include "norm/Transforms/CenterMotion.h"

#include "mlir/IR/PatternMatch.h"

namespace mlir::norm {

/// Hands the centre of a carried value on beside the value, by induction: the
/// centre of each source becomes a source, and what appears at the targets is
/// the centre of what appeared there. Loops, branches, calls and functions get
/// one more operand, argument or result, the last one each.
///
/// Centres of the targets along that axis are replaced by what is handed on,
/// which is entered in `centres`. Ops that need another result are replaced;
/// `notifyReplaced` is told which result took which place.
void carryCenter(PatternRewriter &rewriter, const CarriedValue &carried,
                 const FeatureAxis &axis, CarriedCentres &centres,
                 function_ref<void(Value from, Value to)> notifyReplaced);

} // namespace mlir::norm

#endif // NORM_LIB_TRANSFORMS_CARRIEDCENTERMOTION_H
