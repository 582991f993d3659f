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

/// What `--norm-optimize` makes of norms whose mean is redundant.
enum class NormTarget {
  /// RMSNorm.
  RMS,
  /// CRMSNorm, in the basis `drop_last` or `householder`.
  CRMS,
  HouseholderCRMS
};

struct NormOptimizeOptions : PassPipelineOptions<NormOptimizeOptions> {
  Option<bool> foldAffine{
      *this, "fold-affine",
      llvm::cl::desc("Also move scales and biases into the weights of their "
                     "readers (changes the rounding of those weights)"),
      llvm::cl::init(false)};
  Option<NormTarget> target{
      *this, "target",
      llvm::cl::desc("What norms whose mean is redundant become; each but rms "
                     "implies fold-affine"),
      llvm::cl::values(
          clEnumValN(NormTarget::RMS, "rms", "RMSNorm"),
          clEnumValN(NormTarget::CRMS, "crms",
                     "CRMSNorm where the whole stream can be compressed, by "
                     "leaving out its last number"),
          clEnumValN(NormTarget::HouseholderCRMS, "householder-crms",
                     "the same in an orthonormal basis")),
      llvm::cl::init(NormTarget::RMS)};
  Option<bool> keepRecipes{
      *this, "keep-recipes",
      llvm::cl::desc("Keep how each folded weight is made from the original "
                     "ones, for norm-verify"),
      llvm::cl::init(false)};
};

/// Adds the passes of `--norm-optimize` to a pass manager on modules: check the
/// weights, `norm-raise`, `norm-fold-affine` if asked for,
/// `norm-fold-layer-scale`, `norm-pre-ln-to-pre-rms`,
/// `norm-pre-rms-to-pre-crms` if asked for, `norm-hoist-weight-prep`,
/// `norm-fold-weights`, `norm-outline-weight-prep`.
void buildNormOptimizePipeline(OpPassManager &pm,
                               const NormOptimizeOptions &options = {});

void registerNormOptimizePipeline();

} // namespace norm
} // namespace mlir

#endif // NORM_TRANSFORMS_NORMOPTIMIZE_H
