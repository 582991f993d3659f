//===- NormLowerToCPU.cpp - A whole module to the LLVM dialect ------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "HostLowering.h"
#include "norm/Conversion/Passes.h"

#include "mlir/Transforms/Passes.h"

namespace mlir::norm {
#define GEN_PASS_DEF_NORMLOWERTOCPU
#include "norm/Conversion/Passes.h.inc"
} // namespace mlir::norm

using namespace mlir;

/// The model of the processor. A mistake in it is for the pass that reads it to
/// report.
static norm::CpuModel getModel(const norm::NormLowerToCPUOptions &options) {
  norm::CpuModel model;
  if (llvm::Expected<norm::CpuModel> known = norm::CpuModel::get(options.cpu))
    model = *known;
  else
    llvm::consumeError(known.takeError());
  llvm::consumeError(model.change(options.model));
  return model;
}

void mlir::norm::buildLowerToCPUPipeline(OpPassManager &pm,
                                         const NormLowerToCPUOptions &options) {
  CpuModel model = getModel(options);
  addLoweringToBuffers(pm, /*foldsTransposes=*/options.blas);
  if (options.blas)
    pm.addPass(createNormCallBLAS());
  pm.addPass(createNormOutlineKernels());
  ConvertNormToVectorOptions vectors;
  vectors.cpu = options.cpu;
  vectors.model = options.model;
  vectors.schedule = options.schedule;
  pm.addPass(createConvertNormToVector(vectors));
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());
  if (model.fma) {
    pm.addPass(createNormExpandQuotients());
    pm.addPass(createNormApproximateMath());
  }
  pm.addPass(createConvertNormToLinalg());
  addLoweringToLoops(pm);
  addLoweringToLLVM(pm, /*usesThreads=*/model.threads > 1,
                    /*launchesKernels=*/false);
  if (model.scalableBits > 0)
    pm.addPass(createNormFixVectorLength({model.scalableBits}));
}

namespace {
struct NormLowerToCPU : public norm::impl::NormLowerToCPUBase<NormLowerToCPU> {
  using Base::Base;

  void getDependentDialects(DialectRegistry &registry) const override {
    OpPassManager pm(ModuleOp::getOperationName());
    norm::buildLowerToCPUPipeline(pm, {/*cpu=*/"", /*model=*/"threads=2",
                                       /*schedule=*/"", /*blas=*/true});
    pm.getDependentDialects(registry);
    norm::registerHostLoweringInterfaces(registry);
  }

  void runOnOperation() override {
    OpPassManager pm(ModuleOp::getOperationName());
    norm::buildLowerToCPUPipeline(pm, {cpu, model, schedule, blas});
    if (failed(norm::lowerModules(
            getOperation(),
            [&](ModuleOp module) { return runPipeline(pm, module); },
            [](Operation *) { return false; })))
      signalPassFailure();
  }
};
} // namespace
