//===- InitAll.cpp - Registration of dialects, models and passes ----------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "norm/InitAll.h"

#include "norm/Conversion/Passes.h"
#include "norm/IR/Norm.h"
#include "norm/Interfaces/BufferizableOpInterfaceImpl.h"
#include "norm/Interfaces/FeatureAxisOpInterface.h"
#include "norm/Interfaces/RuntimeVerificationImpl.h"
#include "norm/Interfaces/TilingInterfaceImpl.h"
#include "norm/Interfaces/WeightSourceOpInterface.h"
#include "norm/Transforms/NormOptimize.h"
#include "norm/Transforms/Passes.h"

#include "mlir/IR/DialectRegistry.h"

void mlir::norm::registerAllDialects(DialectRegistry &registry) {
  registry.insert<NormDialect>();
  registerFeatureAxisModels(registry);
  registerWeightSourceModels(registry);
  registerBufferizableOpInterfaceExternalModels(registry);
  registerRuntimeVerificationExternalModels(registry);
  registerTilingInterfaceExternalModels(registry);
}

void mlir::norm::registerAllPasses() {
  registerNormTransformsPasses();
  registerNormOptimizePipeline();
  registerNormConversionPasses();
}
