//===- Passes.td - Passes of norm/Transforms ---------------*- tablegen -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_TRANSFORMS_PASSES_TD
#define NORM_TRANSFORMS_PASSES_TD

include "mlir/Pass/PassBase.td"

def NormFoldAffine : Pass<"norm-fold-affine"> {
  let summary = "move the scale and bias of norms into the weights of their readers";
  let description = [{
    A linear that reads y = γ ⊙ n + β computes W·y = (W·diag(γ))·n + W·β. If
    all readers of a norm are contractions with weights, the pass computes
    W·diag(γ) and W·β from the weights alone (ops marked `norm.weight_prep`),
    adds W·β to the reader's bias, or else to what it accumulates into, and
    drops the norm's scale and bias.

    Applies when: scale and bias are weights, the feature axis is one static
    dimension, and every use of the result is a contraction over that axis with
    a weight, possibly behind reshapes, transposes, broadcasts, casts, or
    slices of other dimensions.

    Does not apply when: some use isn't (a residual add, a result): scale and
    bias would have to be kept for it.

    Numerics: an identity over the reals; W·diag(γ) is rounded once more than W
    and γ were. Idempotent. `norm-fold-weights` evaluates the new weights.
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect",
                           "::mlir::linalg::LinalgDialect",
                           "::mlir::tensor::TensorDialect"];
}

def NormPreLNToPreRMS : Pass<"norm-pre-ln-to-pre-rms", "::mlir::ModuleOp"> {
  let summary = "replace LayerNorms whose mean is redundant by RMSNorms";
  let description = [{
    Proves for each `norm.layer_norm` whether the mean of its input is
    redundant, makes the writers of such streams zero-mean and replaces the
    norms by `norm.rms_norm` with the same ε:

    ```mlir
    %h = linalg.matmul ins(%x, %w : …) outs(%zero : …)
    %y = norm.layer_norm ins(%h : …) …
    ```

    becomes

    ```mlir
    %wc = norm.center ins(%w : …) … {norm.weight_prep}
    %h = linalg.matmul ins(%x, %wc : …) outs(%zero : …)
    %y = norm.rms_norm ins(%h : …) …
    ```

    Applies when: the norm is on tensors with a static feature extent of at
    least 2; every op between the writers and the norm has a model
    (`FeatureAxisOpInterface`); and in the set of norms converted together
    fewer explicit centres remain at run time than norms are converted.

    Does not apply when: the stream's mean is observed (returned, read by a
    linear, a gate or an RMSNorm), a writer isn't linear, an op has no model,
    the norm saves its mean or adds a residual itself. Each norm gets a verdict
    with the reason, see docs/verdicts.md.

    Numerics: an identity over the reals, ε included; the rounding of the
    centred weights and of the sums changes. Idempotent. Runs after
    `norm-raise`; `norm-fold-weights` and `norm-outline-weight-prep` then
    evaluate or move the centres on weights.
  }];
  let dependentDialects = ["::mlir::norm::NormDialect",
                           "::mlir::tensor::TensorDialect"];
}

def NormVerifyWeights : Pass<"norm-verify-weights"> {
  let summary = "Reject weights whose data are missing or don't fit their type";
  let description = [{
    Checks every `dense_resource` that an op holds, unless nothing uses the
    op's results: its data are there, its shape is static, the number of bytes
    is that of its type, and they are aligned to an element. MLIR itself
    accepts all of these. A weight that was elided when the module was printed
    (`dense_resource<__elided__>`) has no data; two such weights look equal,
    so a pipeline has to run this before anything merges or folds constants.

    Applies when: always; it runs on any op and changes nothing.

    Does not apply when: the weights are function arguments.
  }];
}

#endif // NORM_TRANSFORMS_PASSES_TD
