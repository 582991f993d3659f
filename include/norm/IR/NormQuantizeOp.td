//===- NormQuantizeOp.td - Quantization of rows -----------*- tablegen -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_IR_NORMQUANTIZEOP_TD
#define NORM_IR_NORMQUANTIZEOP_TD

include "norm/IR/NormOps.td"

/// The quantized numbers, and the scales that go with them.
def Norm_QuantizedElement : AnyTypeOf<[I8, F8E4M3FN, F8E5M2, F32, F64]>;
def Norm_QuantizedShaped
    : AnyTypeOf<[RankedTensorOf<[Norm_QuantizedElement]>,
                 MemRefRankOf<[Norm_QuantizedElement], [0, 1, 2, 3, 4, 5, 6, 7, 8]>],
                "ranked tensor or memref of i8, f8E4M3FN, f8E5M2, f32 or f64 values">;

def Norm_QuantizeOp : Norm_Op<"quantize", [AttrSizedOperandSegments, Norm_NormOpInterface]> {
  let summary = "quantize along the feature axis";
  let description = [{
    Computes, for each vector x along the feature axis,

        q = round(clamp(x / s, least, most))

    where `round` is to the nearest number of the destination's element type,
    halfway between two to the even one, and `least` and `most` are its ends:
    −128 and 127 for i8, ∓448 for f8E4M3FN, ∓57344 for f8E5M2. The scale s is
    the `scale` operand, one number for all vectors; without it each vector has
    its own,

        s = max |x| / most

    which is the second result. So x is near s·q. What stands here is done in
    the statistics type, each step rounded. The quotient is a quotient, not a
    product with a rounded reciprocal.

    Constraints: (C1) and (C7) of `norm.layer_norm`, and
    - (C16) the first destination has the input's shape and element type i8,
      f8E4M3FN or f8E5M2.
    - (C17) a scale has no dimensions, and the statistics type as its element.
    - (C18) without a scale there is a second destination, for the scales: it
      has the input's shape without the feature axis, and the statistics type
      as its element. There are no other destinations.

    Where the quotient is no number, q is zero; a float is 0·x, which is NaN if
    x is NaN or infinite. So vectors of zeros have a scale of zero and give
    zeros. A NaN in a vector makes the vector's own scale NaN, an infinity makes
    it infinite: the result is zeros, and in floats NaN where they stood. With a
    `scale` operand both have no effect on other numbers, and an infinity gives
    the largest or the least number. An empty feature axis gives an empty
    result, and scales of zero.

    Example:

    ```mlir
    // A scale for each vector.
    func.func @dynamic(%x: tensor<8x16xbf16>, %init: tensor<8x16xi8>, %scales: tensor<8xf32>)
        -> (tensor<8x16xi8>, tensor<8xf32>) {
      %q:2 = norm.quantize ins(%x : tensor<8x16xbf16>)
          outs(%init, %scales : tensor<8x16xi8>, tensor<8xf32>)
      return %q#0, %q#1 : tensor<8x16xi8>, tensor<8xf32>
    }

    // One scale, known beforehand.
    func.func @static(%x: memref<?x16xf32>, %scale: memref<f32>, %q: memref<?x16xi8>) {
      norm.quantize ins(%x : memref<?x16xf32>) scale(%scale : memref<f32>)
          outs(%q : memref<?x16xi8>)
      return
    }
    ```
  }];
  let arguments = (ins Norm_Shaped:$input,
                       Optional<Norm_Shaped>:$scale,
                       Variadic<Norm_QuantizedShaped>:$inits,
                       OptionalAttr<DenseI64ArrayAttr>:$axes);
  let assemblyFormat = [{
    `ins` `(` $input `:` type($input) `)`
    (`scale` `(` $scale^ `:` type($scale) `)`)?
    `outs` `(` $inits `:` type($inits) `)`
    (`axes` `=` $axes^)?
    attr-dict
  }];
  let extraClassDeclaration = normOpDeclaration # [{
    /// The destination's element type, and the ends of what it holds.
    ::mlir::Type getQuantizedType() {
      return ::mlir::getElementTypeOrSelf(getInits().front());
    }
    double getMost();
    double getLeast();
    /// The destination of the vectors' own scales, or null.
    ::mlir::Value getScalesInit() {
      return getScale() ? ::mlir::Value() : getInits()[1];
    }
  }];
}

#endif // NORM_IR_NORMQUANTIZEOP_TD
