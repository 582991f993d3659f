//===- KernelModule.cpp - Kernels compiled for this machine ---------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "KernelModule.h"

#include "norm/Codegen/Codegen.h"

#include "llvm/Bitcode/BitcodeReader.h"
#include "llvm/ExecutionEngine/Orc/JITTargetMachineBuilder.h"
#include "llvm/ExecutionEngine/Orc/LLJIT.h"
#include "llvm/IR/Module.h"
#include "llvm/Passes/PassBuilder.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/TargetSelect.h"

#include <cmath>

using namespace mlir;
using namespace mlir::norm;

Emulator *mlir::norm::activeEmulator = nullptr;

//===----------------------------------------------------------------------===//
// What kernels ask of the emulator
//===----------------------------------------------------------------------===//

static uint32_t emulateThread() { return activeEmulator->getThread(); }
static uint32_t emulateBlock() { return activeEmulator->getBlock(); }
static uint32_t emulateNumThreads() { return activeEmulator->getNumThreads(); }
static uint32_t emulateNumBlocks() { return activeEmulator->getNumBlocks(); }
static char *emulateShared() { return activeEmulator->getShared(); }
static void emulateBarrier(uint32_t site) { activeEmulator->barrier(site); }
static void emulateClusterArrive(uint32_t releases) {
  activeEmulator->arriveAtCluster(releases);
}
static void emulateClusterWait(uint32_t site) {
  activeEmulator->waitForCluster(site);
}
static uint32_t emulateBlockInCluster() {
  return activeEmulator->getBlockInCluster();
}
static char *emulateMap(char *data, uint32_t blockInCluster) {
  return activeEmulator->map(data, blockInCluster);
}

static void emulateAccess(const void *data, uint64_t bytes, uint64_t alignment,
                          uint32_t writes) {
  activeEmulator->access(data, bytes, alignment, writes);
}

static uint32_t emulateShuffle(uint32_t mask, uint32_t value, uint32_t source,
                               uint32_t site) {
  return activeEmulator->shuffle(mask, value, source, site);
}

/// As far off as PTX allows, so that what is left of that shows.
static float emulateRsqrt(float x) {
  constexpr double kError = 0x1p-22 * 0.53;
  return (1 + kError) / std::sqrt(double(x));
}

/// A number as PTX rounds it with .satfinite: what is too large becomes the
/// largest one, NaN becomes positive.
static uint16_t roundToF8(float x, const llvm::fltSemantics &semantics) {
  llvm::APFloat value(x);
  if (value.isNaN())
    return llvm::APFloat::getQNaN(semantics).bitcastToAPInt().getZExtValue();
  bool losesInfo;
  llvm::APFloat rounded = value;
  rounded.convert(semantics, llvm::APFloat::rmNearestTiesToEven, &losesInfo);
  if (!rounded.isFinite())
    rounded = llvm::APFloat::getLargest(semantics, value.isNegative());
  return rounded.bitcastToAPInt().getZExtValue();
}

/// The first of two numbers is the high half.
static uint16_t emulateToE4M3(float high, float low) {
  const llvm::fltSemantics &semantics = llvm::APFloat::Float8E4M3FN();
  return roundToF8(high, semantics) << 8 | roundToF8(low, semantics);
}
static uint16_t emulateToE5M2(float high, float low) {
  const llvm::fltSemantics &semantics = llvm::APFloat::Float8E5M2();
  return roundToF8(high, semantics) << 8 | roundToF8(low, semantics);
}

static llvm::orc::SymbolMap getSymbols(llvm::orc::LLJIT &jit) {
  llvm::orc::SymbolMap symbols;
  auto add = [&](StringRef name, auto *function) {
    symbols[jit.mangleAndIntern(name)] = {
        llvm::orc::ExecutorAddr::fromPtr(function),
        llvm::JITSymbolFlags::Exported | llvm::JITSymbolFlags::Callable};
  };
  add("emulateThread", &emulateThread);
  add("emulateBlock", &emulateBlock);
  add("emulateNumThreads", &emulateNumThreads);
  add("emulateNumBlocks", &emulateNumBlocks);
  add("emulateShared", &emulateShared);
  add("emulateBarrier", &emulateBarrier);
  add("emulateClusterArrive", &emulateClusterArrive);
  add("emulateClusterWait", &emulateClusterWait);
  add("emulateBlockInCluster", &emulateBlockInCluster);
  add("emulateMap", &emulateMap);
  add("emulateAccess", &emulateAccess);
  add("emulateShuffle", &emulateShuffle);
  add("emulateRsqrt", &emulateRsqrt);
  add("emulateToE4M3", &emulateToE4M3);
  add("emulateToE5M2", &emulateToE5M2);
  return symbols;
}

//===----------------------------------------------------------------------===//
// Modules
//===----------------------------------------------------------------------===//

KernelModule::KernelModule() = default;
KernelModule::~KernelModule() = default;

llvm::Expected<std::unique_ptr<KernelModule>>
KernelModule::load(StringRef bitcode, unsigned missingBarrier) {
  llvm::InitializeNativeTarget();
  llvm::InitializeNativeTargetAsmPrinter();
  std::unique_ptr<KernelModule> result(new KernelModule());
  auto machine = llvm::orc::JITTargetMachineBuilder::detectHost();
  if (!machine)
    return machine.takeError();
  // Kernels of a few hundred accesses take seconds to compile well, and run for
  // milliseconds.
  machine->setCodeGenOptLevel(llvm::CodeGenOptLevel::None);
  auto jit = llvm::orc::LLJITBuilder()
                 .setJITTargetMachineBuilder(std::move(*machine))
                 .create();
  if (!jit)
    return jit.takeError();
  result->jit = std::move(*jit);

  auto context = std::make_unique<llvm::LLVMContext>();
  auto module = llvm::parseBitcodeFile(
      llvm::MemoryBufferRef(bitcode, "kernels"), *context);
  if (!module)
    return module.takeError();
  if (llvm::Error error =
          adaptKernels(**module, missingBarrier, result->kernels))
    return std::move(error);
  (*module)->setDataLayout(result->jit->getDataLayout());
  (*module)->setTargetTriple(result->jit->getTargetTriple());
  // What adapting has left to simplify. Numbers in bf16 that are bits again at
  // once would otherwise pass through instructions that flush denormals.
  llvm::PassBuilder builder;
  runDefaultPipeline(**module, builder, llvm::OptimizationLevel::O1);

  llvm::orc::JITDylib &library = result->jit->getMainJITDylib();
  if (llvm::Error error =
          library.define(llvm::orc::absoluteSymbols(getSymbols(*result->jit))))
    return std::move(error);
  if (llvm::Error error =
          result->jit->addIRModule({std::move(*module), std::move(context)}))
    return std::move(error);
  for (auto &entry : result->kernels) {
    auto address = result->jit->lookup(entry.second.name + ".run");
    if (!address)
      return address.takeError();
    entry.second.run = address->toPtr<void (*)(void **)>();
  }
  return std::move(result);
}

const EmulatedKernel *KernelModule::find(StringRef name) const {
  auto found = kernels.find(name);
  return found == kernels.end() ? nullptr : &found->second;
}
