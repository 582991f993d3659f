//===- FeatureAxisOpInterface.td - How an op treats a mean -*- tablegen -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_INTERFACES_FEATUREAXISOPINTERFACE_TD
#define NORM_INTERFACES_FEATUREAXISOPINTERFACE_TD

include "mlir/IR/OpBase.td"

def Norm_FeatureAxisOpInterface : OpInterface<"FeatureAxisOpInterface"> {
  let cppNamespace = "::mlir::norm";
  let description = [{
    How an op takes part in the proof that a LayerNorm's mean is redundant:
    does the mean of an operand reach a result, is a result zero-mean given
    the operands, and what is the result centred. An op without this interface
    stops the proof where data flows through it.

    Models are attached to upstream ops by `registerFeatureAxisModels`; other
    compilers attach models to their own ops in the same way. Answers are about
    real numbers: a float cast is the identity.
  }];
  let methods = [
    InterfaceMethod<[{
        The axes of `operand` along which its mean doesn't reach `result`:
        taking it off changes nothing, as for LayerNorm along its own axis.
      }],
      "::llvm::SmallVector<::mlir::norm::FeatureAxis>", "getIgnoredAxes",
      (ins "::mlir::OpOperand &":$operand, "::mlir::OpResult":$result),
      /*methodBody=*/"", /*defaultImplementation=*/"return {};">,
    InterfaceMethod<[{
        How `result` depends on the operands along `axis` of it; failure if not
        in the form described at `AxisForm`. A form without carriers and shift
        says that the result is zero-mean whatever the operands are.
      }],
      "::llvm::FailureOr<::mlir::norm::AxisForm>", "getAxisForm",
      (ins "::mlir::OpResult":$result,
           "const ::mlir::norm::FeatureAxis &":$axis)>,
    InterfaceMethod<[{
        Builds the op anew at the insertion point with `carriers`, the values
        of the carriers of `form` made zero-mean, and returns what stands in
        the place of `result`. `form` is what `getAxisForm` gave; it has no
        shift.
      }],
      "::mlir::Value", "rebuildCentred",
      (ins "::mlir::OpBuilder &":$builder, "::mlir::OpResult":$result,
           "const ::mlir::norm::AxisForm &":$form,
           "::mlir::ValueRange":$carriers),
      /*methodBody=*/"", /*defaultImplementation=*/[{
        return ::mlir::norm::cloneWithCarriers(builder, result, form, carriers);
      }]>,
    InterfaceMethod<[{
        Whether the op can be built anew with another extent of `axis`. Beyond
        what `form` says, this needs that position i of the result depends on
        position i of the carriers alone, the same way for every i. The axes of
        the result and of each carrier are one whole dimension.
      }],
      "bool", "canChangeExtent",
      (ins "::mlir::OpResult":$result,
           "const ::mlir::norm::FeatureAxis &":$axis,
           "const ::mlir::norm::AxisForm &":$form),
      /*methodBody=*/"", /*defaultImplementation=*/"return false;">,
    InterfaceMethod<[{
        Builds the op anew at the insertion point with `carriers` in the place
        of the carriers of `form`, whose axes have the extent `extent` (at least
        1) instead of their own, and returns what stands in the place of
        `result`. Only called if `canChangeExtent` allows it.
      }],
      "::mlir::Value", "rebuildWithExtent",
      (ins "::mlir::OpBuilder &":$builder, "::mlir::OpResult":$result,
           "const ::mlir::norm::FeatureAxis &":$axis,
           "const ::mlir::norm::AxisForm &":$form,
           "::mlir::ValueRange":$carriers, "int64_t":$extent),
      /*methodBody=*/"", /*defaultImplementation=*/[{
        llvm_unreachable("canChangeExtent doesn't allow it");
      }]>,
    InterfaceMethod<[{
        How the op's only result is a sum of products of floats; failure if it
        isn't one.
      }],
      "::llvm::FailureOr<::mlir::norm::ContractionForm>", "getContractionForm",
      (ins), /*methodBody=*/"",
      /*defaultImplementation=*/"return ::mlir::failure();">,
    InterfaceMethod<[{
        How the op's only result is the sum of two operands, element by element;
        failure if it isn't one.
      }],
      "::llvm::FailureOr<::mlir::norm::SumForm>", "getSumForm", (ins),
      /*methodBody=*/"", /*defaultImplementation=*/"return ::mlir::failure();">,
    InterfaceMethod<[{
        Where the elements of the op's only result come from, if each is one of
        an operand's, or a zero: that operand, and the position in it of the
        result's element at `indices`. Nothing for other ops.
      }],
      "::std::optional<::mlir::norm::ViewSource>", "getViewSource",
      (ins "::llvm::ArrayRef<::mlir::norm::IndexForm>":$indices),
      /*methodBody=*/"", /*defaultImplementation=*/"return std::nullopt;">
  ];
}

#endif // NORM_INTERFACES_FEATUREAXISOPINTERFACE_TD
