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
    adds W·β to the reader's bias, to what it accumulates into, or else behind
    it, and drops the norm's scale and bias.

    Applies when: scale and bias are weights, the feature axis is one static
    dimension, and every use of the result is a contraction over that axis with
    a weight (`FeatureAxisOpInterface::getContractionForm`: structured ops,
    convolutions among them, `tosa.matmul`, `tosa.conv2d` and `tosa.conv3d`),
    possibly behind reshapes, transposes, broadcasts, casts, look-ups, or slices
    of other dimensions. Without a bias, it may also be behind rows of zeros
    that are put around the result, or a convolution that reads such.

    Does not apply when: some use isn't (a residual add, a result): scale and
    bias would have to be kept for it. With `tied=keep` a scale stays, too, where
    something else reads a reader's weight as it is: W·diag(γ) would be a copy.
    The weight is the same in other functions that calls give it to or that load
    it from its global; a function that serves several layers with one W and
    another γ for each keeps its scale as well.

    Numerics: an identity over the reals; W·diag(γ) is rounded once more than W
    and γ were. Idempotent. `norm-fold-weights` evaluates the new weights.
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect",
                           "::mlir::linalg::LinalgDialect",
                           "::mlir::tensor::TensorDialect"];
  let options = [
    Option<"tied", "tied", "::mlir::norm::TiedWeights",
           "::mlir::norm::TiedWeights::Untie",
           "What becomes of a weight that something else reads as it is",
           [{::llvm::cl::values(
               clEnumValN(::mlir::norm::TiedWeights::Untie, "untie",
                          "a scaled copy takes its place for the reader"),
               clEnumValN(::mlir::norm::TiedWeights::Keep, "keep",
                          "it stays one weight, and the scale stays"))}]>
  ];
}

def NormPrintMeanAnalysis
    : Pass<"norm-print-mean-analysis", "::mlir::ModuleOp"> {
  let summary = "show where means are unobserved and values zero-mean";
  let description = [{
    Emits a remark at every op whose result some later norm could ignore the
    mean of: for each such axis, whether the mean is unobserved (replacing the
    value by its centred self changes no result), and whether the value is
    zero-mean as it stands. An axis is written as its dimensions and extents,
    `{d1:16}`; a part of a dimension also has its stride, `{d1:12*64}`. Changes
    nothing.
  }];
}

def NormRaise : Pass<"norm-raise"> {
  let summary = "Recognise LayerNorm and RMSNorm by algebra";
  let description = [{
    Replaces values that provably are norms of a tensor, or gradients of such,
    by `norm.layer_norm`, `norm.rms_norm` and their gradients' ops, however the
    program spells them. The small elementwise ops and reductions around a
    (reciprocal) root are read as functions over the reals of one row x:
    polynomials in x_i, in sums over the row, in roots of such and in vectors
    along the feature axis. A value whose polynomial is

        γ_i (x_i − m) r + β_i   with m = Σx/d and r = (Σx²/d − m² + ε)^(−1/2)

    is a LayerNorm, and one with γ_i x_i r + β_i, r = (Σx²/d + ε)^(−1/2) an
    RMSNorm of x. Divisors, axes and ε are compared exactly; a constant that is
    1/d rounded to its own type stands for 1/d. Scales and biases that don't
    exist as vectors, such as 1 + w, are computed by ops marked
    `norm.weight_prep`.

    Behind the same roots, values that are the gradient of a norm with respect
    to x, ρ·(Ch − x̂ ⟨x̂, h⟩/d) for a LayerNorm and ρ·(h − x̂ ⟨x̂, h⟩/d) for an
    RMSNorm, become `norm.layer_norm_grad` and `norm.rms_norm_grad`. There the
    polynomials are also in the elements of other tensors of x's shape, and h
    is linear in them.

    Applies when: the program is made of structured ops on tensors (named or
    generic), elementwise ops and reshapes; the feature axis has a static
    extent of at least 2; ε is a constant greater than zero.

    Does not apply when: anything differs from the above, however little.
    `docs/verdicts.md` lists the reasons; each has a remark.

    Numerics: an identity over the reals. The op computes in f32 (f64 for f64
    rows) and rounds once, where the program may have rounded on the way or
    computed statistics in a wider type; `preserve-rounding` keeps norms that
    round to a type narrower than f32 (f64) before the end. Idempotent. Run it
    before elementwise fusion, which merges norms into their readers.
  }];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::linalg::LinalgDialect",
    "::mlir::norm::NormDialect", "::mlir::tensor::TensorDialect"
  ];
  let options = [
    Option<"preserveRounding", "preserve-rounding", "bool", "false",
           "Leave norms alone in which a value is rounded to a type narrower "
           "than the one a norm op computes in before it is the result">
  ];
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

    Control flow between the writers and the norm is followed: calls of private
    functions that only calls name (recursive ones too), `scf.for`, `scf.while`,
    `scf.if`, `scf.index_switch`, `scf.execute_region` and branches between
    blocks. The centred stream takes the place of the uncentred one in their
    operands, arguments and results. So do centred weights that are handed on:
    the centring stands where the weight comes from.

    Does not apply when: the stream's mean is observed (returned, read by a
    linear, a gate or an RMSNorm), a writer isn't linear, an op has no model,
    the norm saves its mean or adds a residual itself. Each norm gets a verdict
    with the reason, see docs/verdicts.md.

    A weight that something else reads as it is (a token table that is the
    head's matrix as well) is centred in a copy, whose size a remark states.
    With `tied=keep` it stays one weight: what is taken from it is centred at
    run time, behind the lookup or a sum it goes into, if norms outnumber
    centres. Readers are looked for in other functions, too, which calls give
    the weight to or which load it from the same global. If all of them ignore
    its mean, it is centred, and all of them take the centred one.

    Numerics: an identity over the reals, ε included; the rounding of the
    centred weights and of the sums changes. A weight of bf16 or f16 that is
    centred and rounded isn't zero-mean any more: a remark (`norm-leak`) states
    for each norm how much of a mean is left, and with `max-leak=x` what would
    leak more than x is centred at run time, or its norms are kept. Idempotent.
    Runs after `norm-raise`; `norm-fold-weights` and `norm-outline-weight-prep`
    then evaluate or move the centres on weights.
  }];
  let dependentDialects = ["::mlir::norm::NormDialect",
                           "::mlir::tensor::TensorDialect"];
  let options = [
    Option<"tied", "tied", "::mlir::norm::TiedWeights",
           "::mlir::norm::TiedWeights::Untie",
           "What becomes of a weight that something else reads as it is",
           [{::llvm::cl::values(
               clEnumValN(::mlir::norm::TiedWeights::Untie, "untie",
                          "it is centred in a copy"),
               clEnumValN(::mlir::norm::TiedWeights::Keep, "keep",
                          "it stays one weight, and is centred at run time"))}]>,
    Option<"maxLeak", "max-leak", "double", "1.0",
           "Don't centre a weight that would leak more than this once rounded "
           "to its type; none leaks more than 1">
  ];
}

def NormPreRMSToPreCRMS : Pass<"norm-pre-rms-to-pre-crms"> {
  let summary = "keep zero-mean streams in one dimension less";
  let description = [{
    A zero-mean vector of extent d is determined by d − 1 numbers. The pass
    keeps whole residual streams in that form (`norm.compress`), in a basis of
    choice, and replaces their `norm.rms_norm` by `norm.crms_norm` with the
    same ε:

    ```mlir
    %wc = norm.center ins(%w : tensor<8x16xf32>) … {norm.weight_prep}
    %h = linalg.matmul ins(%x, %wc : …) outs(…) -> tensor<4x16xf32>
    %n = norm.rms_norm ins(%h : tensor<4x16xf32>) …
    %y = linalg.matmul ins(%n, %v : tensor<4x16xf32>, tensor<16x32xf32>) …
    ```

    becomes

    ```mlir
    %wc = norm.center ins(%w : tensor<8x16xf32>) … {norm.weight_prep}
    %wd = norm.compress drop_last ins(%wc : …) … {norm.weight_prep}
    %h = linalg.matmul ins(%x, %wd : …) outs(…) -> tensor<4x15xf32>
    %n = norm.crms_norm drop_last ins(%h : tensor<4x15xf32>) …
    // %vd = %v[0 : 15, :] − %v[15, :], marked norm.weight_prep
    %y = linalg.matmul ins(%n, %vd : tensor<4x15xf32>, tensor<15x32xf32>) …
    ```

    With `basis=householder`, writers and readers are multiplied by the
    orthonormal basis of `norm.compress householder`, and the norm needs no sum
    beside the sum of squares. With `basis=drop-last`, the last column of a
    reader is subtracted from each other one.

    A value of a stream can be kept so if it is zero-mean along the axis: it is
    linear, the same way at every position, in weights that are (a
    `norm.center`, or a constant whose numbers sum to zero exactly). It is
    computed so, at no cost, if its op has a model and acts alike at every
    position (`FeatureAxisOpInterface::canChangeExtent`), and read so by such
    ops, by RMSNorms and by contractions over the axis with a weight. What loops,
    branches and calls of private functions hand on is handed on compressed;
    work on the weights of a loop's layers is done on the whole stack, before
    the loop.

    Where something else writes the stream, a `norm.compress` is left at run
    time, and where something else reads it (a result, an activation, a norm
    with a scale) a `norm.expand`. The pass compresses that part of each stream
    for which converted norms exceed these changes of basis by most, and nothing
    where they don't. In the basis `householder` a `norm.compress` takes the
    place of a `norm.center` at run time.

    A scale and a bias of a norm to be converted move into its readers first, as
    `norm-fold-affine` does it; a norm whose readers can't take them is kept. A
    stream that is kept isn't touched at all.

    A weight that something else reads as it is (a head that is the token table
    as well) gets a compressed copy. With `tied=keep` it stays one weight: what
    reads or writes the stream through it does so in full, behind a change of
    basis that is counted as any other. So it is where calls or a global give
    the weight to something else in another function.

    Does not apply when: the stream isn't known to be zero-mean, or the changes
    of basis outnumber the norms. Each norm gets a verdict with the reason, see
    docs/verdicts.md. The axis is one static dimension with an extent of at
    least 2.

    A change of basis reads and writes the value once, where a converted norm
    saves a part in d of what it reads and writes: it is the memory that a
    stream takes, and what is sent of it, that the compression is for.

    Run it after `norm-pre-ln-to-pre-rms`, but before `norm-fold-weights`: a
    centred weight that has been rounded isn't zero-mean any more, but for 10⁻⁸
    or so, and nothing is proved by that.

    With `layout=padded` rows keep a pitch of d, which for most models is
    divisible by a power of two where d − 1 is odd: the ops of a stream whose
    axis is the last dimension get as destination a slice of a tensor with d
    numbers in a row,

    ```mlir
    %e = tensor.empty() : tensor<4x16xf32>
    %s = tensor.extract_slice %e[0, 0] [4, 15] [1, 1] : …
    %n = norm.crms_norm drop_last ins(…) outs(%s : tensor<4x15xf32>) …
    ```

    which bufferization makes a view with that pitch. The d-th number is neither
    written nor read. Values without a destination of their own (`arith` on
    tensors) stay packed, and so do weights.

    Numerics: an identity over the reals, ε included; the rounding of weights
    and sums changes. Idempotent.
  }];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::linalg::LinalgDialect",
    "::mlir::norm::NormDialect", "::mlir::tensor::TensorDialect"
  ];
  let options = [
    Option<"basis", "basis", "::mlir::norm::Basis",
           "::mlir::norm::Basis::DropLast",
           "How a zero-mean vector is written in one dimension less",
           [{::llvm::cl::values(
               clEnumValN(::mlir::norm::Basis::DropLast, "drop-last",
                          "without its last number"),
               clEnumValN(::mlir::norm::Basis::Householder, "householder",
                          "in an orthonormal basis"))}]>,
    Option<"layout", "layout", "::mlir::norm::StreamLayout",
           "::mlir::norm::StreamLayout::Packed",
           "How the rows of compressed streams follow each other in memory",
           [{::llvm::cl::values(
               clEnumValN(::mlir::norm::StreamLayout::Packed, "packed",
                          "one after the other"),
               clEnumValN(::mlir::norm::StreamLayout::Padded, "padded",
                          "at a pitch of one number more, as uncompressed"))}]>,
    Option<"tied", "tied", "::mlir::norm::TiedWeights",
           "::mlir::norm::TiedWeights::Untie",
           "What becomes of a weight that something else reads as it is",
           [{::llvm::cl::values(
               clEnumValN(::mlir::norm::TiedWeights::Untie, "untie",
                          "a compressed copy takes its place"),
               clEnumValN(::mlir::norm::TiedWeights::Keep, "keep",
                          "it stays one weight, and reads or writes the stream "
                          "in full"))}]>
  ];
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

def NormFoldBiasMean : Pass<"norm-fold-bias-mean"> {
  let summary = "move the mean of LayerNorms' biases into linear readers";
  let description = [{
    A LayerNorm whose scale is the same for all channels writes a value whose
    mean is that of its bias. In a Post-LN block the value is read by linears,
    which see the mean, and added to what they write, where the next norm
    removes it:

    ```mlir
    %n = norm.layer_norm ins(%x : …) bias(%b : …) …
    %h = linalg.matmul ins(%n, %w : …) …
    %s = linalg.add ins(%n, %h : …) …
    %next = norm.layer_norm ins(%s : …) …
    ```

    becomes

    ```mlir
    %c = norm.center ins(%b : …) … {norm.weight_prep}
    %n = norm.layer_norm ins(%x : …) bias(%c : …) …
    %h = linalg.matmul ins(%n, %w : …) outs(%w_times_mean : …) …
    %s = linalg.add ins(%n, %h : …) …
    %next = norm.layer_norm ins(%s : …) …
    ```

    so that the stream is zero-mean once `norm-pre-ln-to-pre-rms` has centred
    the linear's weight, and both norms become RMSNorms.

    Applies when: the scale is a constant with one value, or there is none; the
    bias is a weight; and each reader of the result either ignores the mean
    (see `norm-print-mean-analysis`), at least one of them, or is linear in it
    by a weight. Where no reader ignores the mean nothing is said: if all are
    linear, `norm-fold-affine` moves the whole bias.

    Does not apply when, each with a remark: another reader sees the mean; rows
    of zeros are put around the result, which have no bias; or the bias is
    computed or chosen at run time.

    Numerics: an identity over the reals; the biases are rounded anew.
    Idempotent.
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect",
                           "::mlir::linalg::LinalgDialect",
                           "::mlir::norm::NormDialect",
                           "::mlir::tensor::TensorDialect"];
}

def NormFoldTableNorm : Pass<"norm-fold-table-norm"> {
  let summary = "move norms of table rows into the table";
  let description = [{
    A norm whose input is looked up in a table, row by row, is looked up in the
    table of the norms of all rows:

    ```mlir
    %rows = linalg.generic … { tensor.extract %table[%id, %channel] }
    %y = norm.layer_norm ins(%rows : …) scale(%g : …) bias(%b : …) …
    ```

    becomes

    ```mlir
    %normalized = norm.layer_norm ins(%table : …) scale(%g : …) bias(%b : …)
      … {norm.weight_prep}
    %y = linalg.generic … { tensor.extract %normalized[%id, %channel] }
    ```

    BLOOM and ModernBERT begin so. Most models add positions to what they
    looked up first; then there is nothing to do, and nothing is said.

    Applies when: the input is a lookup of whole rows, or a view of one that
    keeps the feature axis; table, scale and bias are weights of one element
    type with the norm's result; and nothing else uses the table or the rows.

    Does not apply when, each with a remark: the table is used elsewhere, as by a
    tied head, and would have to be held twice; it changes with every call, as
    in a training step; or its element type is another one.

    Numerics: an identity over the reals; a folded table's rows are rounded
    once. Idempotent. Run `norm-fold-weights` or `norm-outline-weight-prep`
    afterwards, or the whole table is normalized at every call. `norm-verify`
    can't check the rounding of weights that norms were folded into.
  }];
  let dependentDialects = ["::mlir::norm::NormDialect",
                           "::mlir::tensor::TensorDialect"];
}

def NormFoldValueBias : Pass<"norm-fold-value-bias"> {
  let summary = "move biases of values through attention into its readers";
  let description = [{
    The weights of an attention sum to one, so a bias of the values it mixes is a
    bias of the mixture, and W·bias one of the linear W that reads it:

    ```mlir
    %v = linalg.generic … { %projected + %bias }
    %mixed = linalg.batch_matmul ins(%weights, %v : …) …
    %y = linalg.matmul ins(%mixed, %w : …) outs(%zero : …)
    ```

    becomes

    ```mlir
    %mixed = linalg.batch_matmul ins(%weights, %projected : …) …
    %wb = linalg.generic … { Σ %w · %bias } {norm.weight_prep}
    %y = linalg.matmul ins(%mixed, %w : …) outs(%wb, broadcast : …)
    ```

    A bias of the linear takes W·bias instead, if there is one. Heads, slices
    of a common projection, transposes and reshapes on the way are followed. A
    bias that a projection adds to queries, keys and values together is added
    to the slices that still need it.

    Applies when: the other factor sums to one over what is summed over, which
    is proved from the arithmetic that computes it (e^(x − m) / Σ e^(x − m),
    whatever x and m are and however it is spelled; see RowPolynomial.h); the
    bias is a weight and the same for all that is summed over; and all readers
    of the result are contractions with a weight over the axis of the bias.

    Does not apply when: the weights of the mixture aren't known to sum to
    one (a mask or dropout behind the softmax, a gate), there may be no values
    to mix (a dynamic number of them, other than that of the result's rows),
    something else reads the result, or the biased values are used elsewhere,
    as by a cache of keys and values. `docs/verdicts.md` lists the reasons;
    each has a remark.

    Numerics: an identity over the reals; W·bias is rounded once. Idempotent.
    Run it after `norm-fold-affine`, which may leave a norm's bias in that of
    the values.
  }];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::linalg::LinalgDialect",
    "::mlir::tensor::TensorDialect"
  ];
}

def NormDropKeyBias : Pass<"norm-drop-key-bias"> {
  let summary = "drop biases of keys that no softmax sees";
  let description = [{
    A bias of an attention's keys adds the same number, (query · bias), to all
    scores of a query. A softmax over the keys doesn't depend on it:

    ```mlir
    %k = linalg.generic … { %projected + %bias }
    %scores = linalg.batch_matmul ins(%q, %k_transposed : …) …
    ```

    becomes

    ```mlir
    %scores = linalg.batch_matmul ins(%q, %projected_transposed : …) …
    ```

    Applies when: the bias is a weight and the same for all keys, and all that
    is computed from the scores goes through a value that is the same if a
    number is added to each row of scores. That is proved from the arithmetic
    between them (scales, additive masks, softmax, however spelled; see
    RowPolynomial.h).

    Does not apply when: something that depends on the key's position stands
    between the bias and the scores (a rotary embedding); a score is replaced
    rather than shifted (a mask by `select`); or the biased keys are used
    elsewhere, as by a cache. `docs/verdicts.md` lists the reasons; each has a
    remark.

    Numerics: an identity over the reals; scores are smaller numbers than
    before. Idempotent. Run it after `norm-fold-affine`, which may leave a norm's
    bias in that of the keys.
  }];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::linalg::LinalgDialect",
    "::mlir::tensor::TensorDialect"
  ];
}

def NormDeferRoot : Pass<"norm-defer-root"> {
  let summary = "multiply by a norm's reciprocal root behind its readers";
  let description = [{
    An RMSNorm or CRMSNorm without a scale and a bias multiplies each vector x
    by one number, r = 1/√(‖x‖²/d + ε), and a linear may do so as well:

    ```mlir
    %n = norm.rms_norm ins(%x : …) …
    %y = linalg.matmul ins(%n, %w : …) …
    ```

    becomes

    ```mlir
    %r = linalg.generic … { rsqrt(Σ x²/d + ε) }
    %xw = linalg.matmul ins(%x, %w : …) …
    %y = linalg.generic … { xw · r }
    ```

    The normalized vectors are never written: the contraction reads the norm's
    input, and the product by r is one for its epilogue. What the contraction
    accumulates into, other than zeros, is added behind the product. Reshapes,
    transposes, broadcasts and slices of whole vectors are followed.

    Whether it pays depends on the contraction: where nothing fuses the product
    into it, and its result has more columns than x, it costs more than it
    saves. It is no part of `norm-optimize`.

    Applies when: all readers of the norm's result are linalg contractions with
    a weight over the feature axis (see `norm-fold-affine`).

    Does not apply when: there is a scale or a bias (run `norm-fold-affine`
    first), the norm is a LayerNorm or returns more than its result, or the
    element type is f16, whose range the products could leave.
    `docs/verdicts.md` lists the reasons; each has a remark.

    Numerics: an identity over the reals. The contraction sums products of
    numbers of the stream's size instead of normalized ones. Idempotent.
  }];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::linalg::LinalgDialect",
    "::mlir::math::MathDialect", "::mlir::tensor::TensorDialect"
  ];
}

def NormFoldLayerScale : Pass<"norm-fold-layer-scale", "::mlir::ModuleOp"> {
  let summary = "move channel scales on the residual stream into their writers";
  let description = [{
    A scale λ of channels that stands between a linear and a residual stream
    (LayerScale) keeps the linear's weights from being centred. It moves into
    them: λ ⊙ (W·x + b) = (diag(λ)·W)·x + λ ⊙ b, computed by ops marked
    `norm.weight_prep`.

    Applies when: λ is a weight (a vector in a structured product; in a
    `tosa.mul`, a tensor with one dimension of another extent than 1), the
    scaled value's mean is unobserved along λ's dimension (some norm on the
    stream can gain from it), and what it multiplies is written, by ops that
    treat channels alike, from weights alone, with no other readers on the way.

    Does not apply when: λ is computed at run time (a gate), or the scaled value
    is an activation's. With `tied=keep` a scale stays, too, where something
    else reads a writer's weight as it is, in this function or in another that
    has the weight from a call or from its global, or where calls give the
    weight with different λ.

    Numerics: an identity over the reals; diag(λ)·W is rounded once. Idempotent.
    Run it before `norm-pre-ln-to-pre-rms`.
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect",
                           "::mlir::linalg::LinalgDialect",
                           "::mlir::tensor::TensorDialect"];
  let options = [
    Option<"tied", "tied", "::mlir::norm::TiedWeights",
           "::mlir::norm::TiedWeights::Untie",
           "What becomes of a weight that something else reads as it is",
           [{::llvm::cl::values(
               clEnumValN(::mlir::norm::TiedWeights::Untie, "untie",
                          "a scaled copy takes its place for the writer"),
               clEnumValN(::mlir::norm::TiedWeights::Keep, "keep",
                          "it stays one weight, and the scale stays"))}]>
  ];
}

def NormFoldPowerOfTwo : Pass<"norm-fold-power-of-two"> {
  let summary = "move constant factors that are powers of two into weights";
  let description = [{
    Programs multiply by constants at run time: scores by 1/√64 = 2^−3,
    embeddings by √4096 = 2^6, one half of a GELU. Where such a factor is a power
    of two, weights take it in:

    ```mlir
    %q = linalg.matmul ins(%x, %w : …) …
    %scores = linalg.matmul ins(%q, %kt : …) …
    %scaled = linalg.generic … { scores · 0.125 }
    ```

    becomes

    ```mlir
    %v = linalg.generic … { w · 0.125 } {norm.weight_prep}
    %q = linalg.matmul ins(%x, %v : …) …
    %scaled = linalg.matmul ins(%q, %kt : …) …
    ```

    The factor goes back to the weights that write what it multiplies, through
    all that is linear in it: sums (each addend takes it), products with other
    values, contractions, reshapes, selections. Where it can't, it goes on to
    the weights of the contractions that read the product.

    Applies when: on the way nothing else reads the values that change, and
    nothing else reads the weights: no weight is copied.

    Does not apply when: the factor isn't a power of two, for a weight would be
    rounded; a number of a constant weight would leave the normal numbers of its
    type; or the type is f16, whose range other numbers might leave. `docs/verdicts.md` says what the remarks mean.

    Numerics: an identity over the reals, and over floats as long as what is
    multiplied doesn't leave the range of normal numbers: results are the same
    to the last bit. Idempotent. `norm-optimize=fold-powers-of-two` includes it.
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect",
                           "::mlir::linalg::LinalgDialect",
                           "::mlir::tensor::TensorDialect"];
}

def NormFuseResidual : Pass<"norm-fuse-residual"> {
  let summary = "make residual additions part of the norms that read them";
  let description = [{
    A norm that reads the sum of two values of its shape takes both:

    ```mlir
    %h = linalg.add ins(%x, %r : …) …
    %y = norm.rms_norm ins(%h : …) …
    ```

    becomes

    ```mlir
    %y, %h = norm.rms_norm ins(%x : …) residual(%r : …) outs(%a, %b : …) …
    ```

    so that code generators read and write each row once. Of several norms that
    read one sum, the first takes it, and the others read its sum.

    Applies when: the norm has no residual yet; sum and norm are in one block;
    and what reads the sum comes behind the norm, or the norm can be computed
    where the sum is.

    Does not apply when: an addend is broadcast (a bias) or of another type; the
    addition rounds to a narrower type first; or the norm uses the sum twice, as
    its destination, say.

    Numerics: results are the same to the last bit. Idempotent. The rewrites of
    streams look at additions, so this comes after them; `norm-lower-to-cpu` and
    `norm-lower-to-nvvm` include it.
  }];
  let dependentDialects = ["::mlir::tensor::TensorDialect"];
}

def NormFoldWeights : Pass<"norm-fold-weights", "::mlir::ModuleOp"> {
  let summary = "Replace work on constant weights by the weights it gives";
  let description = [{
    Evaluates weight-only work whose inputs are all constants, and replaces it
    by a constant:

    ```mlir
    %w = arith.constant dense_resource<w> : tensor<768x2304xf32>
    %e = tensor.empty() : tensor<768x2304xf32>
    %c = norm.center ins(%w : tensor<768x2304xf32>)
           outs(%e : tensor<768x2304xf32>) {norm.weight_prep}
    ```

    becomes

    ```mlir
    %c = arith.constant dense_resource<w.centred> : tensor<768x2304xf32>
    ```

    Constants that nothing uses any more are erased.

    A weight that a global holds (`WeightSourceOpInterface`) becomes a new
    global beside it, private and the same for every function that prepares the
    weight alike; the old one is erased if it is private and nothing reads it
    any more.

    Applies when: an op carries `norm.weight_prep`, or is a `norm.center`,
    `norm.compress` or `norm.expand`, and its operands lead back to constants
    or immutable globals of f64, f32, f16 or bf16 through ops that can be
    evaluated: the three above, `norm.layer_norm` and `norm.rms_norm`,
    structured ops (`linalg`) whose body adds, subtracts, multiplies, divides
    and negates, reductions with `+`, reshapes, slices, `arith` on tensors, and
    casts between float types. Only the last op of such an expression, whose
    result is used elsewhere, becomes a constant.

    Does not apply when:
    - an operand leads to an argument, to a global whose value the program
      doesn't hold, or to other run-time data; nothing is said, since
      `--norm-outline-weight-prep` takes such work out of the function;
    - an op on the way can't be evaluated, or the result is much larger than
      the constants, or the work without bound: the expression stays, with a
      remark (`norm-kept-weight-not-evaluated`, `norm-kept-weight-too-large`).

    A constant that has no data, or data that don't fit its type, is an error.

    Numerics: the expression is evaluated as if over the reals (pairs of f64,
    about 106 bits; casts on the way are identities) and rounded once, to
    nearest, so that each weight is within half a unit in the last place of the
    exact one. (106 bits can be too few where products of f64 weights cancel in
    all but the last, and there are none below the smallest f64.) Sums are added
    in a fixed order: the bytes don't depend on the number of threads. An
    infinity or a NaN in a centred vector makes it NaN.

    Memory: one weight at a time, beside the result. A splat is never expanded.

    With `keep-recipes`, new weights are constants, not globals, and each
    carries `norm.recipe`, the name of a private function that computes it from
    the original weights, which its arguments name by their keys
    (`norm.weight`). `norm-verify` checks both: that the recipes make the same
    program, and that each constant is its recipe's value, rounded once.
    `symbol-dce` drops the functions after the attribute is gone.
  }];
  let options = [
    Option<"keepRecipes", "keep-recipes", "bool", /*default=*/"false",
           "Add a private function for each new constant that tells how it is "
           "made from the original weights, for norm-verify">
  ];
  let dependentDialects = ["::mlir::arith::ArithDialect",
                           "::mlir::func::FuncDialect",
                           "::mlir::norm::NormDialect"];
}

def NormHoistWeightPrep : Pass<"norm-hoist-weight-prep", "::mlir::ModuleOp"> {
  let summary = "Move work on argument weights to where functions are called";
  let description = [{
    Takes work on weights that are arguments of a function to its callers,
    where the weights are constants to be folded with, or arguments of a
    function whose callers are outside of the program:

    ```mlir
    func.func private @layer(%x: tensor<8x4xf32>, %w: tensor<4x4xf32>)
        -> tensor<8x4xf32> {
      %e = tensor.empty() : tensor<4x4xf32>
      %c = norm.center ins(%w : tensor<4x4xf32>)
             outs(%e : tensor<4x4xf32>) {norm.weight_prep}
      %y = linalg.matmul ins(%x, %c : …) outs(…) -> tensor<8x4xf32>
      return %y : tensor<8x4xf32>
    }
    func.func @model(%x: tensor<8x4xf32>, %w: tensor<4x4xf32>)
        -> tensor<8x4xf32> {
      %y = call @layer(%x, %w) : …
      return %y : tensor<8x4xf32>
    }
    ```

    becomes

    ```mlir
    func.func private @layer(%x: tensor<8x4xf32>, %w: tensor<4x4xf32>)
        -> tensor<8x4xf32> {
      %y = linalg.matmul ins(%x, %w : …) outs(…) -> tensor<8x4xf32>
      return %y : tensor<8x4xf32>
    }
    func.func @model(%x: tensor<8x4xf32>, %w: tensor<4x4xf32>)
        -> tensor<8x4xf32> {
      %e = tensor.empty() : tensor<4x4xf32>
      %c = norm.center ins(%w : tensor<4x4xf32>)
             outs(%e : tensor<4x4xf32>) {norm.weight_prep}
      %y = call @layer(%x, %c) : …
      return %y : tensor<8x4xf32>
    }
    ```

    Calls in one block that pass the same weights share it, and it stands
    outside of loops that don't change the weights. A prepared weight stands
    where the weight it is made from stood, if that has its type and isn't used
    otherwise; else it becomes a new argument. Arguments that only the
    preparation needed go.

    Applies when: an op of a function carries `norm.weight_prep`, its operands
    lead through ops without side effects to arguments of the function and
    constants, and all callers are known: the function is private, only calls
    name it, and it doesn't call itself, directly or through others.

    Does not apply otherwise; `norm-outline-weight-prep` says what it leaves in
    a function.

    Numerics: exact, the same ops run elsewhere. Idempotent.
  }];
  let dependentDialects = ["::mlir::func::FuncDialect"];
}

def NormOutlineWeightPrep : Pass<"norm-outline-weight-prep", "::mlir::ModuleOp"> {
  let summary = "Move work on argument weights into a function of its own";
  let description = [{
    Takes work on weights that are arguments of a function out of the function,
    into a preparation to be called once, after the weights have been loaded:

    ```mlir
    func.func @forward(%x: tensor<8x4xf32>, %w: tensor<4x4xf32>)
        -> tensor<8x4xf32> {
      %e = tensor.empty() : tensor<4x4xf32>
      %c = norm.center ins(%w : tensor<4x4xf32>)
             outs(%e : tensor<4x4xf32>) {norm.weight_prep}
      %y = linalg.matmul ins(%x, %c : …) outs(…) -> tensor<8x4xf32>
      return %y : tensor<8x4xf32>
    }
    ```

    becomes

    ```mlir
    func.func @forward(%x: tensor<8x4xf32>,
                       %w: tensor<4x4xf32> {norm.prepared})
        -> tensor<8x4xf32>
        attributes {norm.prepare = @forward_prepare_weights} {
      %y = linalg.matmul ins(%x, %w : …) outs(…) -> tensor<8x4xf32>
      return %y : tensor<8x4xf32>
    }
    func.func @forward_prepare_weights(
        %w: tensor<4x4xf32> {norm.argument = 1 : i64})
        -> (tensor<4x4xf32> {norm.argument = 1 : i64}) {
      …
    }
    ```

    `norm.argument = k` on an argument of the preparation says that it takes
    the k-th argument of the function as it was; on a result, that the k-th
    argument of the function as it is now takes it. A prepared weight stands
    where the weight it is made from stood, if that has its type and isn't used
    otherwise; else it becomes a new argument, after all others. An argument
    that only the preparation needs stays where it was, unused. Globals are read
    by the preparation, and what is made of them become new arguments.

    Applies when: an op of a public function carries `norm.weight_prep`, and
    its operands lead through ops without side effects to arguments of the
    function, immutable globals and constants.

    Does not apply when, each with a remark:
    - the module calls or names the function: its callers would have to
      prepare (`norm-kept-weight-prep-called`);
    - the function is private (`norm-kept-weight-prep-private`), or has a
      preparation already (`norm-kept-weight-prep-exists`);
    - the marked op depends on something else, or has side effects
      (`norm-kept-weight-prep-dependent`).

    A function that returns the next value of such a weight, computed from it
    element by element, is a training step, whose weights change with every
    call: the work on them stays in it (`norm-kept-weight-prep-updated`).

    Numerics: exact, the same ops run elsewhere. Idempotent.
  }];
  let dependentDialects = ["::mlir::func::FuncDialect"];
}

#endif // NORM_TRANSFORMS_PASSES_TD
