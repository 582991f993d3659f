//===- Models.h - Registration of models, one function a dialect -*- C++
//-*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_INTERFACES_MODELS_H
#define NORM_LIB_INTERFACES_MODELS_H

namespace mlir {
class DialectRegistry;
class MLIRContext;

namespace norm {
void registerArithModels(DialectRegistry &registry);
void registerLinalgModels(DialectRegistry &registry);
void registerNormModels(DialectRegistry &registry);
void registerTensorModels(DialectRegistry &registry);
void registerTosaModels(DialectRegistry &registry);
/// The part of tosa's models that is about views, slices and joins.
void attachTosaViewModels(MLIRContext *context);
} // namespace norm
} // namespace mlir

#endif // NORM_LIB_INTERFACES_MODELS_H
