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
def Norm_QuantizedElement : AnyTypeOf<[I8, F32, F64]>;
def Norm_QuantizedShaped
    : AnyTypeOf<[RankedTensorOf<[Norm_QuantizedElement]>,
                 MemRefRankOf<[Norm_QuantizedElement], [0, 1, 2, 3, 4, 5, 6, 7, 8]>],
                "ranked tensor or memref of i8, f32 or f64 values">;

def Norm_QuantizeOp : Norm_Op<"quantize", [AttrSizedOperandSegments, Norm_NormOpInterface]> {
  let summary = "quantize along the feature axis";
  let description = [{
    Computes, for each vector x along the feature axis,

        q = clamp(round(x / s), −128, 127)

    where `round` is to the nearest integer, halves to the even one. The scale
    s is the `scale` operand, one number for all vectors; without it each vector
    has its own,

        s = max |x| / 127

    which is the second result. So x is near s·q. What stands here is done in
    the statistics type, each step rounded. The quotient is a quotient, not a
    product with a rounded reciprocal.

    Constraints: (C1) and (C7) of `norm.layer_norm`, and
    - (C16) the first destination has the input's shape and element type i8.
    - (C17) a scale has no dimensions, and the statistics type as its element.
    - (C18) without a scale there is a second destination, for the scales: it
      has the input's shape without the feature axis, and the statistics type
      as its element. There are no other destinations.

    What is no number becomes zero: a NaN, and 0/0 with a scale of zero. So
    vectors of zeros have a scale of zero and give zeros. A NaN in a vector
    makes the vector's own scale NaN, and its result zeros; so does an infinity,
    whose scale is infinite. With a `scale` operand both have no effect on other
    numbers, and an infinity gives the largest or the least integer. An empty
    feature axis gives an empty result, and scales of zero.

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
    /// The largest quantized number; the least is one below its opposite.
    static constexpr int64_t kLargest = 127;
    /// The destination of the vectors' own scales, or null.
    ::mlir::Value getScalesInit() {
      return getScale() ? ::mlir::Value() : getInits()[1];
    }
  }];
}

#endif // NORM_IR_NORMQUANTIZEOP_TD
