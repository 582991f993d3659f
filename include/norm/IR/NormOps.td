//===- NormOps.td - Operations of the norm dialect --------*- tablegen -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_IR_NORMOPS_TD
#define NORM_IR_NORMOPS_TD

include "mlir/Dialect/Linalg/IR/LinalgInterfaces.td"
include "mlir/Interfaces/DestinationStyleOpInterface.td"
include "mlir/Interfaces/InferTypeOpInterface.td"
include "mlir/Interfaces/SideEffectInterfaces.td"
include "norm/IR/NormAttrs.td"
include "norm/IR/NormInterfaces.td"

//===----------------------------------------------------------------------===//
// What the ops share
//===----------------------------------------------------------------------===//

def Norm_Float : AnyTypeOf<[F64, F32, F16, BF16]>;
def Norm_Shaped : AnyTypeOf<[RankedTensorOf<[Norm_Float]>,
                             MemRefRankOf<[Norm_Float], [0, 1, 2, 3, 4, 5, 6, 7, 8]>],
                            "ranked tensor or memref of f64, f32, f16 or bf16 values">;

class Norm_Op<string mnemonic, list<Trait> traits = []>
    : Op<Norm_Dialect, mnemonic, !listconcat(traits, [
        DestinationStyleOpInterface,
        DeclareOpInterfaceMethods<AggregatedOpInterface,
                                  ["decomposeOperation"]>,
        DeclareOpInterfaceMethods<ConditionallySpeculatable>,
        DeclareOpInterfaceMethods<InferTypeOpInterface>,
        DeclareOpInterfaceMethods<MemoryEffectsOpInterface>,
        DeclareOpInterfaceMethods<ReifyRankedShapedTypeOpInterface,
                                  ["reifyResultShapes"]>])> {
  let results = (outs Variadic<AnyRankedTensor>:$results);
  let hasVerifier = 1;
  code normOpDeclaration = [{
    ::mlir::MutableOperandRange getDpsInitsMutable() {
      return getInitsMutable();
    }
  }];
  let extraClassDeclaration = normOpDeclaration;
}

class Norm_NormalizationOp<string mnemonic, int numStatistics>
    : Norm_Op<mnemonic, [
        AttrSizedOperandSegments,
        Norm_NormOpInterface,
        Norm_NormalizationOpInterface]> {
  code normalizationDeclaration = normOpDeclaration # [{
    static unsigned getNumStatistics() { return }] # numStatistics # [{; }
  }];
  let extraClassDeclaration = normalizationDeclaration;
}

/// LayerNorm and RMSNorm: a normalization with a scale and a bias.
class Norm_AffineNormalizationOp<string mnemonic, int numStatistics>
    : Norm_NormalizationOp<mnemonic, numStatistics> {
  let arguments = (ins Norm_Shaped:$input,
                       Optional<Norm_Shaped>:$scale,
                       Optional<Norm_Shaped>:$bias,
                       Optional<Norm_Shaped>:$residual,
                       Variadic<Norm_Shaped>:$inits,
                       Norm_EpsilonAttr:$epsilon,
                       OptionalAttr<DenseI64ArrayAttr>:$axes);
  let assemblyFormat = [{
    `ins` `(` $input `:` type($input) `)`
    (`scale` `(` $scale^ `:` type($scale) `)`)?
    (`bias` `(` $bias^ `:` type($bias) `)`)?
    (`residual` `(` $residual^ `:` type($residual) `)`)?
    `outs` `(` $inits `:` type($inits) `)`
    `epsilon` `=` $epsilon
    (`axes` `=` $axes^)?
    attr-dict
  }];
  let builders = [
    /// The result goes to `init`; no residual, no saved statistics.
    OpBuilder<(ins "::mlir::Value":$input, "::mlir::Value":$scale,
                   "::mlir::Value":$bias, "::mlir::Value":$init,
                   "::mlir::FloatAttr":$epsilon,
                   CArg<"::mlir::DenseI64ArrayAttr", "{}">:$axes), [{
      build($_builder, $_state, input, scale, bias, /*residual=*/nullptr, init,
            epsilon, axes);
    }]>];
}

/// A linear map along the feature axis.
class Norm_LinearOp<string mnemonic>
    : Norm_Op<mnemonic, [Norm_NormOpInterface]> {
  code linearDeclaration = normOpDeclaration # [{
    ::mlir::Value getInit() { return getInits().front(); }
  }];
  let extraClassDeclaration = linearDeclaration;
  let hasFolder = 1;
}

//===----------------------------------------------------------------------===//
// Normalizations
//===----------------------------------------------------------------------===//

def Norm_LayerNormOp : Norm_AffineNormalizationOp<"layer_norm", 2> {
  let summary = "normalize by mean and variance along the feature axis";
  let description = [{
    Computes, for each vector x of extent d along the feature axis,

        y = γ ⊙ Cx / √(‖Cx‖²/d + ε) + β        where Cx = x − mean(x)

    With a `residual` operand r, x stands for input + r, rounded to the
    input's element type: the sum, which is the second result. The statistics,
    if asked for, come last: the mean and 1/√(‖Cx‖²/d + ε), one number a
    vector. The variance is computed from the deviations from the mean, not as
    a difference of two large numbers.

    Constraints:
    - (C1) `axes` is not empty, strictly increasing, and within the rank.
    - (C2) ε is finite and greater than zero, also when rounded to the
      statistics type.
    - (C3) the destination has the input's shape.
    - (C4) scale and bias have the shape of the feature axis alone.
    - (C5) residual and sum have the input's type; the sum's destination
      stands second, exactly if there is a residual.
    - (C6) saved statistics have the input's shape without the feature axis,
      and the statistics type as their element.
    - (C7) operands are all tensors or all memrefs.
    - (C8) there are no other destinations.

    A NaN or an infinity in a vector makes that vector's result NaN, and so may
    sums or differences of its elements that overflow; squares that overflow
    give β. A vector of extent 1 gives β. An empty feature axis gives an empty result, whose
    statistics are NaN.

    Example:

    ```mlir
    func.func @layer_norm(%x: tensor<8x16xf32>, %g: tensor<16xf32>, %b: tensor<16xf32>,
                          %init: tensor<8x16xf32>) -> tensor<8x16xf32> {
      %y = norm.layer_norm ins(%x : tensor<8x16xf32>)
          scale(%g : tensor<16xf32>) bias(%b : tensor<16xf32>)
          outs(%init : tensor<8x16xf32>) epsilon = 1.0e-05 : f32
      return %y : tensor<8x16xf32>
    }

    // With a residual and saved statistics, in bf16, along the first dimension.
    func.func @residual(%x: tensor<16x8xbf16>, %r: tensor<16x8xbf16>, %init: tensor<16x8xbf16>,
                        %sum: tensor<16x8xbf16>, %stat: tensor<8xf32>)
        -> (tensor<16x8xbf16>, tensor<16x8xbf16>, tensor<8xf32>, tensor<8xf32>) {
      %y:4 = norm.layer_norm ins(%x : tensor<16x8xbf16>) residual(%r : tensor<16x8xbf16>)
          outs(%init, %sum, %stat, %stat
               : tensor<16x8xbf16>, tensor<16x8xbf16>, tensor<8xf32>, tensor<8xf32>)
          epsilon = 1.0e-05 : f32 axes = [0]
      return %y#0, %y#1, %y#2, %y#3
          : tensor<16x8xbf16>, tensor<16x8xbf16>, tensor<8xf32>, tensor<8xf32>
    }
    ```
  }];
}

def Norm_RMSNormOp : Norm_AffineNormalizationOp<"rms_norm", 1> {
  let summary = "normalize by the root of the mean square along the feature axis";
  let description = [{
    Computes, for each vector x of extent d along the feature axis,

        y = γ ⊙ x / √(‖x‖²/d + ε) + β

    A `residual` operand, its sum and the saved statistic 1/√(‖x‖²/d + ε) are
    as in `norm.layer_norm`, and so are the constraints (C1) to (C8). On a
    zero-mean vector it equals `norm.layer_norm` of the same operands.

    A NaN in a vector makes that vector's result NaN; an infinity gives NaN in
    its own place and β elsewhere; squares that overflow give β. An empty
    feature axis gives an empty result, whose statistic is NaN.

    Example:

    ```mlir
    func.func @rms_norm(%x: memref<?x16xf16>, %g: memref<16xf16>, %y: memref<?x16xf16>) {
      norm.rms_norm ins(%x : memref<?x16xf16>) scale(%g : memref<16xf16>)
          outs(%y : memref<?x16xf16>) epsilon = 1.0e-06 : f64
      return
    }
    ```
  }];
}

def Norm_CRMSNormOp : Norm_NormalizationOp<"crms_norm", 1> {
  let summary = "normalize a compressed zero-mean vector";
  let description = [{
    The input y of extent d − 1 stands for a zero-mean vector x of extent d,
    written in a basis of 1^⊥ (see `norm.compress`). Computes

        drop_last:    y / √((‖y‖² + (Σy)²)/d + ε)
        householder:  y / √(‖y‖²/d + ε)

    which is `compress(rms_norm(x))`. A `residual` operand, its sum and the
    saved statistic (the reciprocal root) are as in `norm.layer_norm`, and so
    are the constraints (C1) to (C3) and (C5) to (C8); `axes` has one element
    (C1).

    A NaN in a vector makes that vector's result NaN; an infinity gives NaN in
    its own place and zero elsewhere, or, with `drop_last` and infinities of
    both signs, NaN everywhere; squares that overflow give zero. An empty
    feature axis (d = 1) gives an empty result, whose statistic is 1/√ε.

    Example:

    ```mlir
    func.func @crms_norm(%y: tensor<8x15xf32>, %init: tensor<8x15xf32>) -> tensor<8x15xf32> {
      %z = norm.crms_norm drop_last ins(%y : tensor<8x15xf32>)
          outs(%init : tensor<8x15xf32>) epsilon = 1.0e-05 : f32
      return %z : tensor<8x15xf32>
    }
    ```
  }];
  let arguments = (ins Norm_BasisAttr:$basis,
                       Norm_Shaped:$input,
                       Optional<Norm_Shaped>:$residual,
                       Variadic<Norm_Shaped>:$inits,
                       Norm_EpsilonAttr:$epsilon,
                       OptionalAttr<DenseI64ArrayAttr>:$axes);
  // The attribute prints the space before the basis itself.
  let assemblyFormat = [{
    `` $basis `ins` `(` $input `:` type($input) `)`
    (`residual` `(` $residual^ `:` type($residual) `)`)?
    `outs` `(` $inits `:` type($inits) `)`
    `epsilon` `=` $epsilon
    (`axes` `=` $axes^)?
    attr-dict
  }];
  let extraClassDeclaration = normalizationDeclaration # [{
    ::mlir::Value getScale() { return {}; }
    ::mlir::Value getBias() { return {}; }
  }];
}

//===----------------------------------------------------------------------===//
// Linear maps
//===----------------------------------------------------------------------===//

def Norm_CenterOp : Norm_LinearOp<"center"> {
  let summary = "subtract the mean along the feature axis";
  let description = [{
    Computes Cx = x − mean(x) for each vector x along the feature axis.
    C is a projector: C(Cx) = Cx.

    Constraints: (C1), (C3), (C7) and (C8) of `norm.layer_norm`.

    A NaN in a vector makes that vector's result NaN; an infinity gives NaN in
    its own place and the opposite infinity elsewhere, infinities of both signs
    NaN everywhere. A vector of extent 1 gives zero. An empty feature axis gives
    an empty result.

    Example:

    ```mlir
    func.func @center(%w: tensor<64x16xf32>, %init: tensor<64x16xf32>) -> tensor<64x16xf32> {
      %c = norm.center ins(%w : tensor<64x16xf32>) outs(%init : tensor<64x16xf32>) axes = [0]
      return %c : tensor<64x16xf32>
    }
    ```
  }];
  let arguments = (ins Norm_Shaped:$input, Variadic<Norm_Shaped>:$inits,
                       OptionalAttr<DenseI64ArrayAttr>:$axes);
  let assemblyFormat = [{
    `ins` `(` $input `:` type($input) `)`
    `outs` `(` $inits `:` type($inits) `)`
    (`axes` `=` $axes^)?
    attr-dict
  }];
}

class Norm_BasisChangeOp<string mnemonic> : Norm_LinearOp<mnemonic> {
  let arguments = (ins Norm_BasisAttr:$basis, Norm_Shaped:$input,
                       Variadic<Norm_Shaped>:$inits,
                       OptionalAttr<DenseI64ArrayAttr>:$axes);
  // The attribute prints the space before the basis itself.
  let assemblyFormat = [{
    `` $basis `ins` `(` $input `:` type($input) `)`
    `outs` `(` $inits `:` type($inits) `)`
    (`axes` `=` $axes^)?
    attr-dict
  }];
}

def Norm_CompressOp : Norm_BasisChangeOp<"compress"> {
  let summary = "write a zero-mean vector of ℝᵈ in ℝᵈ⁻¹";
  let description = [{
    Maps each vector x of extent d along the feature axis to y of extent d − 1:

        drop_last:    y_i = x_i
        householder:  y   = Bᵀx, so y_i = x_i + (x_d − Σx/√d)/(√d − 1)

    for i = 1 … d − 1. B is the first d − 1 columns of the Householder
    reflection that swaps the last unit vector with 1/√d: an orthonormal basis
    of the zero-mean vectors, so ‖y‖ = ‖Cx‖. On zero-mean vectors
    `norm.expand` is the inverse.

    Constraints: (C1) with one element, (C7) and (C8) of `norm.layer_norm`, and
    - (C9) the destination has the input's shape, but for the feature axis,
      whose extent is one less; d is at least 2.

    With `drop_last`, NaN and infinities stay in their places; with
    `householder`, they leave no finite number in that vector's result.

    Example:

    ```mlir
    func.func @compress(%x: tensor<8x16xf32>, %init: tensor<8x15xf32>) -> tensor<8x15xf32> {
      %y = norm.compress drop_last ins(%x : tensor<8x16xf32>) outs(%init : tensor<8x15xf32>)
      return %y : tensor<8x15xf32>
    }
    ```
  }];
}

def Norm_ExpandOp : Norm_BasisChangeOp<"expand"> {
  let summary = "recover a zero-mean vector of ℝᵈ from ℝᵈ⁻¹";
  let description = [{
    Maps each vector y of extent d − 1 along the feature axis to the zero-mean
    vector x of extent d that `norm.compress` maps to y:

        drop_last:    x_i = y_i,                   x_d = −Σy
        householder:  x_i = y_i − Σy/(d − √d),     x_d = Σy/√d

    Constraints: (C1) with one element, (C7) and (C8) of `norm.layer_norm`, and
    - (C9) the destination has the input's shape, but for the feature axis,
      whose extent is one more; d is at least 2.

    With `drop_last`, NaN and infinities stay in their places and show in the
    last number; with `householder`, they leave no finite number in that
    vector's result.

    Example:

    ```mlir
    func.func @expand(%y: tensor<8x15xf32>, %init: tensor<8x16xf32>) -> tensor<8x16xf32> {
      %x = norm.expand householder ins(%y : tensor<8x15xf32>) outs(%init : tensor<8x16xf32>)
      return %x : tensor<8x16xf32>
    }
    ```
  }];
}

#endif // NORM_IR_NORMOPS_TD
