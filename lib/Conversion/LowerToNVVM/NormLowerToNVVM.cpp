//===- NormLowerToNVVM.cpp - A module with kernels to LLVM and NVVM -------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../LowerToCPU/HostLowering.h"
#include "../NormToGPU/GpuScheduleOf.h"
#include "norm/Conversion/Passes.h"

#include "mlir/Conversion/GPUToNVVM/GPUToNVVMPass.h"
#include "mlir/Conversion/Passes.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/GPU/Transforms/Passes.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/Dialect/Math/Transforms/Passes.h"
#include "mlir/Dialect/MemRef/Transforms/Passes.h"
#include "mlir/Target/LLVM/NVVM/Target.h"
#include "mlir/Target/LLVMIR/Dialect/Builtin/BuiltinToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Dialect/GPU/GPUToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Dialect/LLVMIR/LLVMToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Dialect/NVVM/NVVMToLLVMIRTranslation.h"
#include "mlir/Transforms/Passes.h"
#include "llvm/ADT/StringSwitch.h"

namespace mlir::norm {
#define GEN_PASS_DEF_NORMLOWERTONVVM
#include "norm/Conversion/Passes.h.inc"
} // namespace mlir::norm

using namespace mlir;

/// The largest PTX version that LLVM 22 writes.
static constexpr int64_t kLastPtxVersion = 90;

/// What upstream calls the forms that kernels can be left in; nothing if there
/// is no such form.
static std::optional<StringRef> getUpstreamFormat(StringRef format) {
  return llvm::StringSwitch<std::optional<StringRef>>(format)
      .Case("nvvm", StringRef())
      .Case("bitcode", StringRef("llvm"))
      .Case("ptx", StringRef("isa"))
      .Case("cubin", StringRef("bin"))
      .Default(std::nullopt);
}

/// Kernels to the NVVM dialect. Pointers are passed as such, which is what lets
/// LLVM know that nothing else points there.
static void addKernelLowering(OpPassManager &pm) {
  OpPassManager &kernels = pm.nest<gpu::GPUModuleOp>();
  kernels.addPass(memref::createExpandStridedMetadataPass());
  kernels.addPass(createLowerAffinePass());
  kernels.addPass(math::createMathExtendToSupportedTypes());
  // It sees limits while they are ops of arith.
  kernels.addPass(norm::createNormConvertKernelF8());
  kernels.addPass(norm::createNormExpandKernelMath());
  norm::addFloatEmulation(kernels);
  kernels.addPass(norm::createNormExpandF8());
  kernels.addPass(createConvertVectorToSCFPass());
  kernels.addPass(createSCFToControlFlowPass());
  ConvertGpuOpsToNVVMOpsOptions options;
  options.useBarePtrCallConv = true;
  kernels.addPass(createConvertGpuOpsToNVVMOps(options));
  kernels.addPass(createCanonicalizerPass());
  kernels.addPass(createCSEPass());
  kernels.addPass(createReconcileUnrealizedCastsPass());
}

/// What isn't a norm to kernels, where a kernel can do it.
static void addRestToGPU(OpPassManager &pm) {
  pm.addPass(norm::createNormMapToGPU());
  pm.addPass(createConvertParallelLoopToGpuPass());
  pm.addPass(createLowerAffinePass());
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());
  pm.addPass(createGpuLaunchSinkIndexComputationsPass());
  pm.addPass(createGpuKernelOutliningPass());
  pm.addPass(norm::createNormPassAddresses());
  pm.addPass(norm::createNormShareMemory());
  pm.addPass(norm::createNormMergeKernels());
}

void mlir::norm::buildLowerToNVVMPipeline(
    OpPassManager &pm, const NormLowerToNVVMOptions &options) {
  addLoweringToBuffers(pm, /*foldsTransposes=*/false);
  ConvertNormToGPUOptions norms;
  norms.chip = options.chip;
  norms.schedule = options.schedule;
  pm.addPass(createConvertNormToGPU(norms));
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());
  pm.addPass(createConvertNormToLinalg());
  addRestToGPU(pm);
  pm.addPass(createNormOutlineKernels());
  addLoweringToLoops(pm);

  GpuNVVMAttachTargetOptions target;
  target.chip = options.chip;
  target.features = "+ptx" + std::to_string(options.ptx);
  target.optLevel = 3;
  pm.addPass(createGpuNVVMAttachTarget(target));
  addKernelLowering(pm);
  addLoweringToLLVM(pm, /*usesThreads=*/false, /*launchesKernels=*/true);
  std::optional<StringRef> format = getUpstreamFormat(options.format);
  if (!format || format->empty())
    return;
  GpuModuleToBinaryPassOptions binary;
  binary.compilationTarget = format->str();
  pm.addPass(createGpuModuleToBinaryPass(binary));
}

/// Kernels, and what calls them, which translation to LLVM IR knows.
static bool isKernelOrLaunch(Operation *op) {
  return isa<gpu::BinaryOp, gpu::GPUModuleOp, gpu::LaunchFuncOp>(op) ||
         isa_and_present<NVVM::NVVMDialect>(op->getDialect());
}

namespace {
struct NormLowerToNVVM
    : public norm::impl::NormLowerToNVVMBase<NormLowerToNVVM> {
  using Base::Base;

  void getDependentDialects(DialectRegistry &registry) const override {
    OpPassManager pm(ModuleOp::getOperationName());
    norm::NormLowerToNVVMOptions options;
    options.format = "ptx";
    norm::buildLowerToNVVMPipeline(pm, options);
    pm.getDependentDialects(registry);
    norm::registerHostLoweringInterfaces(registry);
    NVVM::registerNVVMTargetInterfaceExternalModels(registry);
    registerBuiltinDialectTranslation(registry);
    registerGPUDialectTranslation(registry);
    registerLLVMDialectTranslation(registry);
    registerNVVMDialectTranslation(registry);
  }

  void runOnOperation() override {
    norm::NormLowerToNVVMOptions options{chip, schedule, ptx, format};
    if (failed(checkOptions(options)))
      return signalPassFailure();
    OpPassManager pm(ModuleOp::getOperationName());
    norm::buildLowerToNVVMPipeline(pm, options);
    if (failed(norm::lowerModules(
            getOperation(),
            [&](ModuleOp module) { return runPipeline(pm, module); },
            isKernelOrLaunch)))
      signalPassFailure();
  }

private:
  /// LLVM aborts at code that the chip or the PTX version lacks. Sets the
  /// version if none is asked for.
  LogicalResult checkOptions(norm::NormLowerToNVVMOptions &options) {
    FailureOr<norm::GpuModel> model =
        norm::readChip(getOperation(), options.chip);
    if (failed(model))
      return failure();
    if (options.ptx == 0)
      options.ptx = model->ptxVersion;
    if (options.ptx < model->ptxVersion || options.ptx > kLastPtxVersion)
      return emitError(norm::findFirstNorm(getOperation())->getLoc())
             << "option ptx: for " << options.chip
             << " the version should be from " << model->ptxVersion << " to "
             << kLastPtxVersion << ", not " << options.ptx;
    if (!getUpstreamFormat(options.format))
      return emitError(getOperation().getLoc())
             << "option format: is '" << options.format
             << "', but should be one of nvvm, bitcode, ptx, cubin";
    return success();
  }
};
} // namespace
