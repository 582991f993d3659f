//===- NormInterfaces.td - What ops of the dialect share --*- tablegen -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_IR_NORMINTERFACES_TD
#define NORM_IR_NORMINTERFACES_TD

include "mlir/IR/OpBase.td"
include "mlir/Interfaces/DestinationStyleOpInterface.td"

def Norm_NormOpInterface : OpInterface<"NormOpInterface",
                                       [DestinationStyleOpInterface]> {
  let cppNamespace = "::mlir::norm";
  let description = [{
    An op of the norm dialect: one input, a feature axis, destinations.
  }];
  let methods = [
    InterfaceMethod<"The value the op reads along the feature axis.",
      "::mlir::Value", "getInput">,
    InterfaceMethod<"The destinations, the result's first.",
      "::mlir::OperandRange", "getInits">,
    InterfaceMethod<"The `axes` attribute; null stands for the last dimension.",
      "::mlir::DenseI64ArrayAttr", "getAxesAttr">
  ];
  let extraSharedClassDeclaration = [{
    /// The dimensions of the input that make up the feature axis, increasing.
    ::llvm::SmallVector<int64_t> getFeatureDims() {
      if (::mlir::DenseI64ArrayAttr axes = $_op.getAxesAttr())
        return ::llvm::to_vector(axes.asArrayRef());
      return {getInputType().getRank() - 1};
    }
    ::mlir::ShapedType getInputType() {
      return ::llvm::cast<::mlir::ShapedType>($_op.getInput().getType());
    }
    /// The extent of the input's feature axis; dynamic if any part of it is.
    int64_t getInputExtent() {
      int64_t extent = 1;
      for (int64_t dim : getFeatureDims()) {
        if (getInputType().isDynamicDim(dim))
          return ::mlir::ShapedType::kDynamic;
        extent *= getInputType().getDimSize(dim);
      }
      return extent;
    }
    /// The type the op computes in: f64 for f64 inputs, f32 for all others.
    ::mlir::FloatType getStatisticsType() {
      ::mlir::Type element = getInputType().getElementType();
      if (element.isF64())
        return ::llvm::cast<::mlir::FloatType>(element);
      return ::mlir::Float32Type::get(element.getContext());
    }
  }];
}

def Norm_NormalizationOpInterface : OpInterface<"NormalizationOpInterface",
                                                [Norm_NormOpInterface]> {
  let cppNamespace = "::mlir::norm";
  let description = [{
    A normalization: `layer_norm`, `rms_norm` or `crms_norm`. Its destinations
    are, in this order: the result; the sum, if there is a residual operand;
    the saved statistics, if asked for.
  }];
  let methods = [
    InterfaceMethod<"The scale γ, or null.", "::mlir::Value", "getScale">,
    InterfaceMethod<"The bias β, or null.", "::mlir::Value", "getBias">,
    InterfaceMethod<"What is added to the input first, or null.",
      "::mlir::Value", "getResidual">,
    InterfaceMethod<"The ε under the root.", "::mlir::FloatAttr", "getEpsilon">,
    StaticInterfaceMethod<"How many statistics the op can save.",
      "unsigned", "getNumStatistics">
  ];
  let extraSharedClassDeclaration = [{
    /// Whether the op also returns the statistics it computed.
    bool savesStatistics() {
      return $_op.getInits().size() > 1u + ($_op.getResidual() ? 1u : 0u);
    }
    /// The destination of input + residual, or null.
    ::mlir::Value getSumInit() {
      return $_op.getResidual() ? $_op.getInits()[1] : ::mlir::Value();
    }
    /// The destinations of the saved statistics (empty if they aren't saved).
    ::mlir::OperandRange getStatisticsInits() {
      return $_op.getInits().drop_front(1 + ($_op.getResidual() ? 1 : 0));
    }
  }];
}

def Norm_GradOpInterface : OpInterface<"GradOpInterface",
                                       [Norm_NormOpInterface]> {
  let cppNamespace = "::mlir::norm";
  let description = [{
    The gradients of a normalization. The destinations are, in this order, those
    of the gradients of the input, the scale and the bias; each may be missing.
  }];
  let methods = [
    InterfaceMethod<"The gradient of the normalization's result.",
      "::mlir::Value", "getOutputGrad">,
    InterfaceMethod<"The scale γ, or null.", "::mlir::Value", "getScale">,
    InterfaceMethod<"The statistics that the normalization saved, or none.",
      "::mlir::OperandRange", "getStatistics">,
    InterfaceMethod<"What is added to the input's gradient, or null.",
      "::mlir::Value", "getSumGrad">,
    InterfaceMethod<"The destination of the input's gradient, or null.",
      "::mlir::Value", "getInputGrad">,
    InterfaceMethod<"The destination of the scale's gradient, or null.",
      "::mlir::Value", "getScaleGrad">,
    InterfaceMethod<"The destination of the bias' gradient, or null.",
      "::mlir::Value", "getBiasGrad">,
    InterfaceMethod<"The ε under the root; null if statistics are saved.",
      "::mlir::FloatAttr", "getEpsilonAttr">,
    StaticInterfaceMethod<"How many statistics the normalization can save.",
      "unsigned", "getNumStatistics">
  ];
  let extraSharedClassDeclaration = [{
    /// The destinations that there are.
    ::mlir::OperandRange getGradInits() {
      unsigned count = 0;
      for (::mlir::Value init : {$_op.getInputGrad(), $_op.getScaleGrad(),
                                 $_op.getBiasGrad()})
        count += init ? 1 : 0;
      return $_op->getOperands().take_back(count);
    }
    /// The root mean square's reciprocal, where it is saved.
    ::mlir::Value getSavedRoot() {
      ::mlir::OperandRange statistics = $_op.getStatistics();
      return statistics.empty() ? ::mlir::Value() : statistics.back();
    }
    /// The mean, where it is saved.
    ::mlir::Value getSavedMean() {
      ::mlir::OperandRange statistics = $_op.getStatistics();
      return statistics.size() < 2 ? ::mlir::Value() : statistics.front();
    }
  }];
}

#endif // NORM_IR_NORMINTERFACES_TD
