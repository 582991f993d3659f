//===- NormDialect.td - The norm dialect ------------------*- tablegen -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_IR_NORMDIALECT_TD
#define NORM_IR_NORMDIALECT_TD

include "mlir/IR/OpBase.td"

def Norm_Dialect : Dialect {
  let name = "norm";
  let cppNamespace = "::mlir::norm";
  let summary = "Normalizations of a feature axis, and the algebra of their mean";
  let description = [{
    Destination-style ops on ranked tensors and memrefs that normalize along a
    *feature axis* of extent d: `layer_norm`, `rms_norm` and `crms_norm`, and
    the linear maps that relate them: `center` (the projector
    C = I - 11ᵀ/d), `compress` and `expand` (between ℝᵈ and ℝᵈ⁻¹ for zero-mean
    vectors).

    The elements are f64, f32, f16 or bf16. Every op computes in the
    *statistics type*: f64 where the input is f64, f32 otherwise. Operands of
    another type are converted to it; the result is rounded once, to the
    element type of its destination. Sums run in no particular order.

    The feature axis is named by `axes`: one or several dimensions of the
    input, in increasing order, that count as one flattened axis of extent
    d. Without the attribute it is the last dimension.

    Destinations are written, never read. Dynamic extents that turn out to
    break an op's constraints are undefined behaviour. On memrefs the result
    (and the sum) of an op whose destination has the input's shape may lie
    exactly where the input or the residual lies: a row is read before it is
    written. So may the gradient of an input where any operand of its shape
    lies. Otherwise a destination must not overlap with another operand.
  }];
  let useDefaultAttributePrinterParser = 1;
  let hasCanonicalizer = 1;
  let hasConstantMaterializer = 1;
  let hasOperationAttrVerify = 1;
  let hasRegionArgAttrVerify = 1;
  let hasRegionResultAttrVerify = 1;
  // linalg brings what else the ops decompose into: arith, math, memref, tensor.
  let dependentDialects = ["::mlir::linalg::LinalgDialect"];
}

#endif // NORM_IR_NORMDIALECT_TD
