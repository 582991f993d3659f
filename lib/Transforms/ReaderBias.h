//===- ReaderBias.h - What a linear reads, shifted by a weight --*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_TRANSFORMS_READERBIAS_H
#define NORM_LIB_TRANSFORMS_READERBIAS_H

#include "norm/Analysis/WeightValues.h"
#include "norm/Interfaces/FeatureAxisOpInterface.h"

#include "mlir/IR/PatternMatch.h"

namespace mlir::norm {

/// Lets a contraction with `weight` compute W·(x + bias) where it computes W·x:
/// W·bias goes into a bias that is added to the result, into what the
/// contraction accumulates into, or is added behind it. The bias lies along the
/// dimensions `weightDims` of the weight, in that order, which are summed over,
/// as are all others that the result doesn't have (see `findReader`). Work on
/// both can be done ahead (see `canCombine`).
void addToReader(IRRewriter &rewriter, FeatureAxisOpInterface op,
                 OpOperand &weight, Value bias, ArrayRef<int64_t> weightDims,
                 WeightValues &weights);

} // namespace mlir::norm

#endif // NORM_LIB_TRANSFORMS_READERBIAS_H
