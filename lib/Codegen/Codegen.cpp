//===- Codegen.cpp - Machine code from LLVM modules -----------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "norm/Codegen/Codegen.h"

#include "llvm/IR/LegacyPassManager.h"
#include "llvm/IR/Module.h"
#include "llvm/MC/MCSubtargetInfo.h"
#include "llvm/MC/TargetRegistry.h"
#include "llvm/Passes/PassBuilder.h"
#include "llvm/Support/TargetSelect.h"
#include "llvm/Support/raw_ostream.h"
#include "llvm/Target/TargetMachine.h"
#include "llvm/TargetParser/Host.h"
#include "llvm/TargetParser/SubtargetFeature.h"

using namespace mlir;
using namespace mlir::norm;

/// LLVM's message for an unknown processor goes to standard error, and it
/// goes on; this asks first.
static bool isKnownCpu(const llvm::Target &target, const llvm::Triple &triple,
                       StringRef cpu) {
  std::unique_ptr<llvm::MCSubtargetInfo> info(
      target.createMCSubtargetInfo(triple, "", ""));
  return info && info->isCPUStringValid(cpu);
}

llvm::Expected<std::unique_ptr<llvm::TargetMachine>>
mlir::norm::createTargetMachine(StringRef tripleName, StringRef cpu) {
  llvm::InitializeAllTargetInfos();
  llvm::InitializeAllTargets();
  llvm::InitializeAllTargetMCs();
  llvm::InitializeAllAsmPrinters();

  llvm::Triple triple(llvm::Triple::normalize(
      tripleName.empty() ? llvm::sys::getDefaultTargetTriple()
                         : tripleName.str()));
  std::string message;
  const llvm::Target *target =
      llvm::TargetRegistry::lookupTarget(triple, message);
  if (!target)
    return llvm::createStringError(message);
  std::string name = cpu.str();
  llvm::SubtargetFeatures features;
  if (cpu == "native") {
    name = llvm::sys::getHostCPUName();
    for (const auto &[feature, enabled] : llvm::sys::getHostCPUFeatures())
      features.AddFeature(feature, enabled);
  }
  // Halves are only converted, for which F16C does; as numbers of their own LLVM
  // 22 doesn't store them past the caches.
  if (triple.isX86())
    features.AddFeature("avx512fp16", /*Enable=*/false);
  if (!name.empty() && !isKnownCpu(*target, triple, name))
    return llvm::createStringError("unknown processor '" + name + "' of " +
                                   triple.str());
  return std::unique_ptr<llvm::TargetMachine>(target->createTargetMachine(
      triple, name, features.getString(), llvm::TargetOptions(),
      llvm::Reloc::PIC_, /*CM=*/std::nullopt,
      llvm::CodeGenOptLevel::Aggressive));
}

void mlir::norm::runDefaultPipeline(llvm::Module &module,
                                    llvm::PassBuilder &builder,
                                    llvm::OptimizationLevel level) {
  llvm::LoopAnalysisManager loops;
  llvm::FunctionAnalysisManager functions;
  llvm::CGSCCAnalysisManager sccs;
  llvm::ModuleAnalysisManager modules;
  builder.registerModuleAnalyses(modules);
  builder.registerCGSCCAnalyses(sccs);
  builder.registerFunctionAnalyses(functions);
  builder.registerLoopAnalyses(loops);
  builder.crossRegisterProxies(loops, functions, sccs, modules);
  builder.buildPerModuleDefaultPipeline(level).run(module, modules);
}

void mlir::norm::optimizeModule(llvm::Module &module,
                                llvm::TargetMachine &machine) {
  module.setDataLayout(machine.createDataLayout());
  module.setTargetTriple(machine.getTargetTriple());
  llvm::PipelineTuningOptions tuning;
  tuning.LoopUnrolling = false;
  llvm::PassBuilder builder(&machine, tuning);
  runDefaultPipeline(module, builder, llvm::OptimizationLevel::O2);
}

llvm::Error mlir::norm::writeCode(llvm::Module &module,
                                  llvm::TargetMachine &machine, CodeKind kind,
                                  raw_ostream &os) {
  // Object files are written with seeks.
  SmallVector<char, 0> code;
  llvm::raw_svector_ostream stream(code);
  llvm::legacy::PassManager passes;
  if (machine.addPassesToEmitFile(passes, stream, nullptr,
                                  kind == CodeKind::Object
                                      ? llvm::CodeGenFileType::ObjectFile
                                      : llvm::CodeGenFileType::AssemblyFile))
    return llvm::createStringError("LLVM can't write this kind of code for " +
                                   machine.getTargetTriple().str());
  passes.run(module);
  os.write(code.data(), code.size());
  return llvm::Error::success();
}
