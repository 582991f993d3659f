//===- NormOptimize.h - The whole rewrite, in order -------------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_TRANSFORMS_NORMOPTIMIZE_H
#define NORM_TRANSFORMS_NORMOPTIMIZE_H

#include "norm/Analysis/TiedWeights.h"
#include "norm/Transforms/StreamLayout.h"

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
  Option<bool> foldBiases{
      *this, "fold-biases",
      llvm::cl::desc(
          "Also move biases of attentions' values into their readers, "
          "and drop those of keys that no softmax sees"),
      llvm::cl::init(false)};
  Option<bool> foldPowersOfTwo{
      *this, "fold-powers-of-two",
      llvm::cl::desc("Also move constant factors that are powers of two into "
                     "weights (changes no result)"),
      llvm::cl::init(false)};
  Option<NormTarget> target{
      *this, "target",
      llvm::cl::desc("What norms whose mean is redundant become; each but rms "
                     "folds the scales and biases of these norms"),
      llvm::cl::values(
          clEnumValN(NormTarget::RMS, "rms", "RMSNorm"),
          clEnumValN(NormTarget::CRMS, "crms",
                     "CRMSNorm where it pays to compress the stream, by "
                     "leaving out its last number"),
          clEnumValN(NormTarget::HouseholderCRMS, "householder-crms",
                     "the same in an orthonormal basis")),
      llvm::cl::init(NormTarget::RMS)};
  Option<StreamLayout> layout{
      *this, "layout",
      llvm::cl::desc("How the rows of compressed streams follow each other in "
                     "memory"),
      llvm::cl::values(
          clEnumValN(StreamLayout::Packed, "packed", "one after the other"),
          clEnumValN(StreamLayout::Padded, "padded",
                     "at a pitch of one number more, as uncompressed")),
      llvm::cl::init(StreamLayout::Packed)};
  Option<TiedWeights> tied{
      *this, "tied",
      llvm::cl::desc("What becomes of a weight that a stream is written from "
                     "and something else reads as it is (a tied head)"),
      llvm::cl::values(
          clEnumValN(TiedWeights::Untie, "untie", "it is centred in a copy"),
          clEnumValN(TiedWeights::Keep, "keep",
                     "it stays one weight: centres and changes of basis stand "
                     "beside it at run time, and scales aren't folded into "
                     "it")),
      llvm::cl::init(TiedWeights::Untie)};
  Option<double> maxLeak{
      *this, "max-leak",
      llvm::cl::desc(
          "Don't centre a weight that would leak more than this once "
          "rounded to its type; none leaks more than 1"),
      llvm::cl::init(1.0)};
  Option<bool> keepRecipes{
      *this, "keep-recipes",
      llvm::cl::desc("Keep how each folded weight is made from the original "
                     "ones, for norm-verify"),
      llvm::cl::init(false)};
};

/// Adds the passes of `--norm-optimize` to a pass manager on modules: check the
/// weights, `norm-raise`, `norm-fold-affine` if asked for,
/// `norm-fold-bias-mean`, `norm-fold-value-bias` and `norm-drop-key-bias` if
/// asked for, `norm-fold-power-of-two` if asked for, `norm-fold-layer-scale`,
/// `norm-pre-ln-to-pre-rms`, `norm-pre-rms-to-pre-crms` if asked for,
/// `norm-hoist-weight-prep`, `norm-fold-weights`, `norm-outline-weight-prep`.
void buildNormOptimizePipeline(OpPassManager &pm,
                               const NormOptimizeOptions &options = {});

void registerNormOptimizePipeline();

} // namespace norm
} // namespace mlir

#endif // NORM_TRANSFORMS_NORMOPTIMIZE_H
