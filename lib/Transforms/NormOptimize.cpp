//===- NormOptimize.cpp - The whole rewrite, in order ---------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "norm/Transforms/NormOptimize.h"

#include "norm/Transforms/Passes.h"

#include "mlir/Pass/PassManager.h"
#include "mlir/Pass/PassRegistry.h"

using namespace mlir;
using namespace mlir::norm;

void norm::buildNormOptimizePipeline(OpPassManager &pm,
                                     const NormOptimizeOptions &options) {
  // Before anything can merge weights that only look equal.
  pm.addPass(createNormVerifyWeights());
  pm.addPass(createNormRaise());
  if (options.foldAffine)
    pm.addPass(createNormFoldAffine({options.tied}));
  pm.addPass(createNormFoldBiasMean());
  // Behind the biases of norms, which may have become some of theirs.
  if (options.foldBiases) {
    pm.addPass(createNormFoldValueBias());
    pm.addPass(createNormDropKeyBias());
  }
  // Behind what folds scales, and before their weights are centred.
  if (options.foldPowersOfTwo)
    pm.addPass(createNormFoldPowerOfTwo());
  pm.addPass(createNormFoldLayerScale({options.tied}));
  pm.addPass(createNormPreLNToPreRMS({options.tied, options.maxLeak}));
  // While centres are symbolic: once folded, they are zero-mean but for their
  // rounding.
  if (options.target != NormTarget::RMS) {
    NormPreRMSToPreCRMSOptions compression;
    compression.basis = options.target == NormTarget::CRMS ? Basis::DropLast
                                                           : Basis::Householder;
    compression.layout = options.layout;
    compression.tied = options.tied;
    pm.addPass(createNormPreRMSToPreCRMS(compression));
  }
  pm.addPass(createNormHoistWeightPrep());
  pm.addPass(createNormFoldWeights({options.keepRecipes}));
  pm.addPass(createNormOutlineWeightPrep());
}

void norm::registerNormOptimizePipeline() {
  PassPipelineRegistration<NormOptimizeOptions>(
      "norm-optimize",
      "recognise norms, convert those whose mean is redundant, and fold or "
      "outline the work on weights",
      buildNormOptimizePipeline);
}
