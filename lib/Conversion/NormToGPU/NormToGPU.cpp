//===- NormToGPU.cpp - Normalizations of buffers as kernels ---------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "GpuScheduleOf.h"
#include "LaunchKernel.h"
#include "norm/Analysis/QuantizedNorm.h"
#include "norm/Analysis/Verdict.h"
#include "norm/Conversion/Passes.h"

#include "mlir/IR/SymbolTable.h"

namespace mlir::norm {
#define GEN_PASS_DEF_CONVERTNORMTOGPU
#include "norm/Conversion/Passes.h.inc"
} // namespace mlir::norm

using namespace mlir;
using namespace mlir::norm;

namespace {
struct ConvertNormToGPU
    : public norm::impl::ConvertNormToGPUBase<ConvertNormToGPU> {
  using Base::Base;

  void runOnOperation() override {
    ModuleOp module = getOperation();
    FailureOr<GpuModel> model = readChip(module, chip);
    if (failed(model))
      return signalPassFailure();
    FailureOr<SmallVector<ScheduledNorm>> norms =
        scheduleNorms(module, *model, schedule,
                      [](NormOpInterface op, const Obstruction &obstruction) {
                        emitKept(op, obstruction.code, obstruction.reason);
                      });
    if (failed(norms))
      return signalPassFailure();
    for (ScheduledNorm &norm : *norms)
      if (auto alone = dyn_cast<QuantizeOp>(norm.op.getOperation()))
        QuantizedNorm::getOrExplain(alone);
    auto &aliases = getAnalysis<AliasAnalysis>();
    DenseMap<Operation *, gpu::GPUModuleOp> modules;
    for (ScheduledNorm &norm : *norms) {
      auto parent = norm.op->getParentOfType<ModuleOp>();
      gpu::GPUModuleOp &kernels = modules[parent];
      if (!kernels)
        kernels = addKernels(parent);
      QuantizeOp quantize =
          norm.quantized ? norm.quantized->quantize : QuantizeOp();
      ImplicitLocOpBuilder b(norm.op.getLoc(),
                             quantize ? quantize : norm.op.getOperation());
      buildRowViews(b, norm.op, quantize, [&](const RowViews &views) {
        emitLaunches(b, norm.op, quantize, views, norm.schedule, *model,
                     aliases, kernels);
      });
    }
    IRRewriter rewriter(&getContext());
    for (ScheduledNorm &norm : *norms) {
      if (!norm.quantized) {
        rewriter.eraseOp(norm.op);
        continue;
      }
      emitConverted(norm.op, "norm-quantized-at-once",
                    "the result is quantized as it is computed");
      norm.quantized->erase(rewriter);
    }
  }

private:
  /// Makes room for the module's kernels.
  static gpu::GPUModuleOp addKernels(ModuleOp module) {
    OpBuilder b(module.getContext());
    auto kernels =
        gpu::GPUModuleOp::create(b, module.getLoc(), kKernelModuleName);
    SymbolTable(module).insert(kernels);
    module->setAttr(gpu::GPUDialect::getContainerModuleAttrName(),
                    b.getUnitAttr());
    return kernels;
  }
};
} // namespace
