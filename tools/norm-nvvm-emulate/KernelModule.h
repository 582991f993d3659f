//===- KernelModule.h - Kernels in LLVM IR, made to run here ----*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_NVVM_EMULATE_KERNELMODULE_H
#define NORM_NVVM_EMULATE_KERNELMODULE_H

#include "Emulator.h"

#include "llvm/ADT/StringMap.h"
#include "llvm/Support/Error.h"

namespace llvm {
class Module;
namespace orc {
class LLJIT;
} // namespace orc
} // namespace llvm

namespace mlir::norm {

/// The emulator that kernels which run now belong to.
extern Emulator *activeEmulator;

/// Makes a module of kernels one for this machine: what a GPU's intrinsics do
/// is asked of the emulator, before each access the emulator is asked whether
/// it is allowed, and memory of a block is the emulator's. Adds for each kernel
/// K a function "K.run" that takes pointers to K's arguments; `kernels` tells
/// them. Barrier `missingBarrier`, counted from 1 on, is left out.
llvm::Error adaptKernels(llvm::Module &module, unsigned missingBarrier,
                         llvm::StringMap<EmulatedKernel> &kernels);

/// Kernels in LLVM bitcode, compiled for this machine.
class KernelModule {
public:
  static llvm::Expected<std::unique_ptr<KernelModule>>
  load(StringRef bitcode, unsigned missingBarrier);
  ~KernelModule();

  const EmulatedKernel *find(StringRef name) const;

private:
  KernelModule();

  std::unique_ptr<llvm::orc::LLJIT> jit;
  llvm::StringMap<EmulatedKernel> kernels;
};

} // namespace mlir::norm

#endif // NORM_NVVM_EMULATE_KERNELMODULE_H
