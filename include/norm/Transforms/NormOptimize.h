//===- NormOptimize.h - The whole rewrite, in order -------------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_TRANSFORMS_NORMOPTIMIZE_H
#define NORM_TRANSFORMS_NORMOPTIMIZE_H

#include "mlir/Pass/PassOptions.h"

namespace mlir {
class OpPassManager;

namespace norm {

struct NormOptimizeOptions : PassPipelineOptions<NormOptimizeOptions> {
  Option<bool> foldAffine{
      *this, "fold-affine",
      llvm::cl::desc("Also move scales and biases into the weights of their "
                     "readers (changes the rounding of those weights)"),
      llvm::cl::init(false)};
  Option<bool> keepRecipes{
      *this, "keep-recipes",
      llvm::cl::desc("Keep how each folded weight is made from the original "
                     "ones, for norm-verify"),
      llvm::cl::init(false)};
};

/// Adds the passes of `--norm-optimize` to a pass manager on modules: check the
/// weights, `norm-raise`, `norm-fold-affine` if asked for,
/// `norm-fold-layer-scale`, `norm-pre-ln-to-pre-rms`, `norm-fold-weights`,
/// `norm-outline-weight-prep`.
void buildNormOptimizePipeline(OpPassManager &pm,
                               const NormOptimizeOptions &options = {});

void registerNormOptimizePipeline();

} // namespace norm
} // namespace mlir

#endif // NORM_TRANSFORMS_NORMOPTIMIZE_H
