//===- NormGradOps.td - Gradients of the normalizations ---*- tablegen -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_IR_NORMGRADOPS_TD
#define NORM_IR_NORMGRADOPS_TD

include "norm/IR/NormOps.td"

class Norm_GradOp<string mnemonic, int numStatistics>
    : Norm_Op<mnemonic, [
        AttrSizedOperandSegments,
        Norm_NormOpInterface,
        Norm_GradOpInterface]> {
  // The destinations stand last; those that aren't wanted are left out.
  code gradDeclaration = [{
    static unsigned getNumStatistics() { return }] # numStatistics # [{; }
    ::mlir::OperandRange getInits() { return getGradInits(); }
    ::mlir::MutableOperandRange getDpsInitsMutable() {
      ::mlir::OperandRange inits = getInits();
      return {getOperation(), inits.getBeginOperandIndex(),
              static_cast<unsigned>(inits.size())};
    }
  }];
}

/// Of LayerNorm and RMSNorm.
class Norm_AffineGradOp<string mnemonic, int numStatistics>
    : Norm_GradOp<mnemonic, numStatistics> {
  let arguments = (ins Norm_Shaped:$output_grad,
                       Norm_Shaped:$input,
                       Optional<Norm_Shaped>:$scale,
                       Variadic<Norm_Shaped>:$statistics,
                       Optional<Norm_Shaped>:$sum_grad,
                       Optional<Norm_Shaped>:$input_grad,
                       Optional<Norm_Shaped>:$scale_grad,
                       Optional<Norm_Shaped>:$bias_grad,
                       OptionalAttr<Norm_EpsilonAttr>:$epsilon,
                       OptionalAttr<DenseI64ArrayAttr>:$axes);
  let assemblyFormat = [{
    `ins` `(` $output_grad `,` $input `:` type($output_grad) `,` type($input) `)`
    (`scale` `(` $scale^ `:` type($scale) `)`)?
    (`statistics` `(` $statistics^ `:` type($statistics) `)`)?
    (`sum_grad` `(` $sum_grad^ `:` type($sum_grad) `)`)?
    (`input_grad` `(` $input_grad^ `:` type($input_grad) `)`)?
    (`scale_grad` `(` $scale_grad^ `:` type($scale_grad) `)`)?
    (`bias_grad` `(` $bias_grad^ `:` type($bias_grad) `)`)?
    (`epsilon` `=` $epsilon^)?
    (`axes` `=` $axes^)?
    attr-dict
  }];
  let extraClassDeclaration = gradDeclaration;
  let hasCanonicalizer = 1;
}

def Norm_LayerNormGradOp : Norm_AffineGradOp<"layer_norm_grad", 2> {
  let summary = "the gradients of layer_norm";
  let description = [{
    The transpose of the derivative of `norm.layer_norm`, applied to g, the
    gradient of its result. With x̂ = Cx·ρ, ρ = 1/√(‖Cx‖²/d + ε) and h = γ ⊙ g
    it computes, for each vector x along the feature axis,

        dx = ρ · (Ch − x̂ ⟨x̂, h⟩/d)       which is zero-mean, and doesn't
                                          change when x is shifted

    and, added up over all vectors,

        dγ = Σ g ⊙ x̂        dβ = Σ g

    The operands are g and x (the sum, if the norm had a residual operand).
    What is wanted is named by its destination: `input_grad` for dx,
    `scale_grad` for dγ, `bias_grad` for dβ; the results come in this order.
    `sum_grad`, the gradient that reaches the sum of a norm with a residual
    from elsewhere, is added to dx, which then is the gradient of both the
    input and the residual.

    The `statistics` are those that the norm has saved, the mean and ρ; without
    them they are computed anew from x and ε. Statistics that aren't those of x
    are used as they are.

    Constraints: (C1), (C7), and (C2) if there is an ε, of `norm.layer_norm`, and
    - (C10) there are all of the statistics and no ε, or an ε and no statistics.
    - (C11) at least one gradient is asked for.
    - (C12) the gradient of the result and that of the input have the input's
      shape.
    - (C13) the scale and its and the bias' gradients have the shape of the
      feature axis alone.
    - (C14) the gradient of the sum has the input's type, and there is one only
      if that of the input is asked for.
    - (C15) statistics have the input's shape without the feature axis, and
      the statistics type as their element.

    A NaN in a vector of g or x makes that vector's dx NaN, and so do infinities
    in x. Sums over vectors are NaN where one of their terms is. Vectors of
    extent 1 have a dx of zero. An empty feature axis gives empty results.

    Example:

    ```mlir
    func.func @layer_norm_grad(%g: tensor<8x16xf32>, %x: tensor<8x16xf32>, %scale: tensor<16xf32>,
                               %init: tensor<8x16xf32>, %param: tensor<16xf32>)
        -> (tensor<8x16xf32>, tensor<16xf32>, tensor<16xf32>) {
      %d:3 = norm.layer_norm_grad ins(%g, %x : tensor<8x16xf32>, tensor<8x16xf32>)
          scale(%scale : tensor<16xf32>)
          input_grad(%init : tensor<8x16xf32>) scale_grad(%param : tensor<16xf32>)
          bias_grad(%param : tensor<16xf32>) epsilon = 1.0e-05 : f32
      return %d#0, %d#1, %d#2 : tensor<8x16xf32>, tensor<16xf32>, tensor<16xf32>
    }

    // From saved statistics, with a gradient that reaches the sum, in bf16.
    func.func @saved(%g: tensor<8x16xbf16>, %x: tensor<8x16xbf16>, %mean: tensor<8xf32>,
                     %root: tensor<8xf32>, %sum: tensor<8x16xbf16>) -> tensor<8x16xbf16> {
      %d = norm.layer_norm_grad ins(%g, %x : tensor<8x16xbf16>, tensor<8x16xbf16>)
          statistics(%mean, %root : tensor<8xf32>, tensor<8xf32>)
          sum_grad(%sum : tensor<8x16xbf16>) input_grad(%x : tensor<8x16xbf16>)
      return %d : tensor<8x16xbf16>
    }
    ```
  }];
}

def Norm_RMSNormGradOp : Norm_AffineGradOp<"rms_norm_grad", 1> {
  let summary = "the gradients of rms_norm";
  let description = [{
    As `norm.layer_norm_grad`, of `norm.rms_norm`: with x̂ = x·ρ,
    ρ = 1/√(‖x‖²/d + ε) and h = γ ⊙ g,

        dx = ρ · (h − x̂ ⟨x̂, h⟩/d)        dγ = Σ g ⊙ x̂        dβ = Σ g

    The one statistic is ρ. Where Cx = x, the centre of dx is the dx of
    `norm.layer_norm_grad`. The constraints are the same.

    A NaN in a vector of g or x makes that vector's dx NaN, and so do infinities
    in x. An empty feature axis gives empty results.

    Example:

    ```mlir
    func.func @rms_norm_grad(%g: memref<?x16xf16>, %x: memref<?x16xf16>, %scale: memref<16xf32>,
                             %dx: memref<?x16xf16>, %dscale: memref<16xf32>) {
      norm.rms_norm_grad ins(%g, %x : memref<?x16xf16>, memref<?x16xf16>)
          scale(%scale : memref<16xf32>)
          input_grad(%dx : memref<?x16xf16>) scale_grad(%dscale : memref<16xf32>)
          epsilon = 1.0e-06 : f32
      return
    }
    ```
  }];
}

def Norm_CRMSNormGradOp : Norm_GradOp<"crms_norm_grad", 1> {
  let summary = "the gradient of crms_norm";
  let description = [{
    As `norm.layer_norm_grad`, of `norm.crms_norm`: for each vector y of extent
    d − 1 and the gradient g of its result, with ŷ = y·ρ and ρ the reciprocal
    root,

        drop_last:    dy = ρ · (g − (ŷ + Σŷ) ⟨ŷ, g⟩/d)
        householder:  dy = ρ · (g − ŷ ⟨ŷ, g⟩/d)

    There is no scale and no bias. Constraints: (C1) with one element, (C2), (C7),
    (C10) to (C12), (C14) and (C15).

    A NaN in a vector of g or y makes that vector's dy NaN, and so do infinities
    in y. An empty feature axis (d = 1) gives an empty result.

    Example:

    ```mlir
    func.func @crms_norm_grad(%g: tensor<8x15xf32>, %y: tensor<8x15xf32>, %init: tensor<8x15xf32>)
        -> tensor<8x15xf32> {
      %d = norm.crms_norm_grad drop_last ins(%g, %y : tensor<8x15xf32>, tensor<8x15xf32>)
          input_grad(%init : tensor<8x15xf32>) epsilon = 1.0e-05 : f32
      return %d : tensor<8x15xf32>
    }
    ```
  }];
  let arguments = (ins Norm_BasisAttr:$basis,
                       Norm_Shaped:$output_grad,
                       Norm_Shaped:$input,
                       Variadic<Norm_Shaped>:$statistics,
                       Optional<Norm_Shaped>:$sum_grad,
                       Optional<Norm_Shaped>:$input_grad,
                       OptionalAttr<Norm_EpsilonAttr>:$epsilon,
                       OptionalAttr<DenseI64ArrayAttr>:$axes);
  // The attribute prints the space before the basis itself.
  let assemblyFormat = [{
    `` $basis `ins` `(` $output_grad `,` $input `:` type($output_grad) `,` type($input) `)`
    (`statistics` `(` $statistics^ `:` type($statistics) `)`)?
    (`sum_grad` `(` $sum_grad^ `:` type($sum_grad) `)`)?
    (`input_grad` `(` $input_grad^ `:` type($input_grad) `)`)?
    (`epsilon` `=` $epsilon^)?
    (`axes` `=` $axes^)?
    attr-dict
  }];
  let extraClassDeclaration = gradDeclaration # [{
    ::mlir::Value getScale() { return {}; }
    ::mlir::Value getScaleGrad() { return {}; }
    ::mlir::Value getBiasGrad() { return {}; }
  }];
}

#endif // NORM_IR_NORMGRADOPS_TD
