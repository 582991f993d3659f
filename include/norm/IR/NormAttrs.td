//===- NormAttrs.td - Attributes of the norm dialect ------*- tablegen -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_IR_NORMATTRS_TD
#define NORM_IR_NORMATTRS_TD

include "mlir/IR/EnumAttr.td"
include "norm/IR/NormDialect.td"

def Norm_Basis : I32EnumAttr<"Basis",
    "how a zero-mean vector of ℝᵈ is written in ℝᵈ⁻¹", [
      I32EnumAttrCase<"DropLast", 0, "drop_last">,
      I32EnumAttrCase<"Householder", 1, "householder">]> {
  let cppNamespace = "::mlir::norm";
  let genSpecializedAttr = 0;
}

def Norm_BasisAttr : EnumAttr<Norm_Dialect, Norm_Basis, "basis"> {
  let assemblyFormat = "$value";
}

/// A float attribute of any float type. The type is part of the value's
/// meaning: it is the precision in which the source program held the number.
def Norm_EpsilonAttr : Attr<CPred<"::llvm::isa<::mlir::FloatAttr>($_self)">,
                            "float attribute"> {
  let storageType = "::mlir::FloatAttr";
  let returnType = "::mlir::FloatAttr";
  let convertFromStorage = "$_self";
}

#endif // NORM_IR_NORMATTRS_TD
