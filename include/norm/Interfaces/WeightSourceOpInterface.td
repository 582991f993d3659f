//===- WeightSourceOpInterface.td - Weights outside of functions -*- tablegen -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_INTERFACES_WEIGHTSOURCEOPINTERFACE_TD
#define NORM_INTERFACES_WEIGHTSOURCEOPINTERFACE_TD

include "mlir/IR/OpBase.td"

def Norm_WeightSourceOpInterface : OpInterface<"WeightSourceOpInterface"> {
  let cppNamespace = "::mlir::norm";
  let description = [{
    An op that reads a weight from where a program keeps it outside of its
    functions: a global, or a parameter that is known when the program runs.
    Its one result is the weight.

    Centring such a weight needs no more than another one like it. If its value
    is known, `norm-fold-weights` computes the new value and has the op create
    what holds it; if not, `norm-outline-weight-prep` has the weight prepared
    when the program is loaded.

    Who attaches a model promises that the op may be cloned, moved to another
    function of the module, and erased if its result is unused. Models are
    attached to the ops of `ml_program`, and to `bufferization.to_tensor` of a
    `memref.get_global`.
  }];
  let methods = [
    InterfaceMethod<[{
        Why the result isn't a weight, as the end of a sentence: why it may
        differ from one execution to the next. Empty if it is one.
      }],
      "::std::string", "explainNotWeight",
      (ins "::mlir::SymbolTableCollection &":$symbols)>,
    InterfaceMethod<[{
        The value, of the type of the result. Null if the program doesn't hold
        it. Only called if the result is a weight.
      }],
      "::mlir::ElementsAttr", "getWeightValue",
      (ins "::mlir::SymbolTableCollection &":$symbols)>,
    InterfaceMethod<[{
        The symbol that holds the value. It is erased if it is private and has
        no use left. Null if there is none.
      }],
      "::mlir::Operation *", "getWeightHolder",
      (ins "::mlir::SymbolTableCollection &":$symbols),
      /*methodBody=*/"", /*defaultImplementation=*/"return nullptr;">,
    InterfaceMethod<[{
        Creates what holds `value` beside that which holds this op's weight, for
        use in this module alone, and named after it and `suffix`; and at the
        insertion point, which may be in another function, an op that reads it.
        Returns the weight read. Only called if `getWeightValue` gave a value.
      }],
      "::mlir::Value", "createPreparedWeight",
      (ins "::mlir::OpBuilder &":$builder,
           "::mlir::SymbolTableCollection &":$symbols,
           "::mlir::ElementsAttr":$value, "::llvm::StringRef":$suffix)>
  ];
}

#endif // NORM_INTERFACES_WEIGHTSOURCEOPINTERFACE_TD
