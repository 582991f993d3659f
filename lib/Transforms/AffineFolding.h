//===- AffineFolding.h - Scales and biases into readers ---------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_TRANSFORMS_AFFINEFOLDING_H
#define NORM_LIB_TRANSFORMS_AFFINEFOLDING_H

#include "UntiedWeights.h"
#include "norm/Analysis/Obstacle.h"
#include "norm/Analysis/WeightValues.h"

namespace mlir::norm {

/// What keeps the scale and the bias of a norm from moving into its readers;
/// nothing if it has neither.
std::optional<Obstacle> findAffineObstacle(NormalizationOpInterface op,
                                           WeightValues &weights,
                                           const WeightTies &ties);

/// Moves the scale and the bias of a norm into the weights of its readers, if
/// nothing keeps them, and says what was done.
void foldAffine(IRRewriter &rewriter, NormalizationOpInterface op,
                WeightValues &weights, const WeightTies &ties);

} // namespace mlir::norm

#endif // NORM_LIB_TRANSFORMS_AFFINEFOLDING_H
