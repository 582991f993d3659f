//===- InitAll.cpp - Registration of dialects, models and passes ----------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "norm/InitAll.h"

#include "norm/Conversion/Passes.h"
#include "norm/IR/Norm.h"

#include "mlir/IR/DialectRegistry.h"

void mlir::norm::registerAllDialects(DialectRegistry &registry) {
  registry.insert<NormDialect>();
}

void mlir::norm::registerAllPasses() { registerNormConversionPasses(); }
