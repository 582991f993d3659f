//===- GpuRuntime.cpp - What a host program calls to use a GPU ------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "GpuRuntime.h"

#include "KernelModule.h"

#include "llvm/Support/MathExtras.h"

#include <cstdlib>
#include <cstring>

using namespace mlir;
using namespace mlir::norm;

//===----------------------------------------------------------------------===//
// Modules and launches
//===----------------------------------------------------------------------===//

/// Modules stay: the next run of the program loads the same.
static void *loadModule(const char *data, size_t bytes) {
  static llvm::StringMap<std::unique_ptr<KernelModule>> modules;
  StringRef bitcode(data, bytes);
  std::unique_ptr<KernelModule> &module = modules[bitcode];
  if (module)
    return module.get();
  llvm::Expected<std::unique_ptr<KernelModule>> loaded =
      KernelModule::load(bitcode, activeEmulator->getMissingBarrier());
  if (!loaded) {
    activeEmulator->fail(llvm::toString(loaded.takeError()));
    return nullptr;
  }
  module = std::move(*loaded);
  return module.get();
}

static void unloadModule(void *) {}

static const void *findKernel(const KernelModule *module, const char *name) {
  return module ? module->find(name) : nullptr;
}

static void launchClusters(const EmulatedKernel *kernel, int64_t clusterX,
                           int64_t clusterY, int64_t clusterZ, int64_t blocksX,
                           int64_t blocksY, int64_t blocksZ, int64_t threadsX,
                           int64_t threadsY, int64_t threadsZ, int32_t, void *,
                           void **arguments, void **, int64_t) {
  if (!kernel)
    return activeEmulator->fail("a kernel that wasn't loaded is launched");
  if (clusterY != 1 || clusterZ != 1 || blocksY != 1 || blocksZ != 1 ||
      threadsY != 1 || threadsZ != 1)
    return activeEmulator->fail("kernel '" + kernel->name +
                                "' is launched in several dimensions");
  activeEmulator->launch(*kernel, arguments, blocksX, threadsX, clusterX);
}

static void launchKernel(const EmulatedKernel *kernel, int64_t blocksX,
                         int64_t blocksY, int64_t blocksZ, int64_t threadsX,
                         int64_t threadsY, int64_t threadsZ, int32_t bytes,
                         void *stream, void **arguments, void **extra,
                         int64_t numArguments) {
  launchClusters(kernel, 1, 1, 1, blocksX, blocksY, blocksZ, threadsX, threadsY,
                 threadsZ, bytes, stream, arguments, extra, numArguments);
}

/// Launches have ended when they return: there is nothing to wait for.
static void *createStream() { return nullptr; }
static void useStream(void *) {}

//===----------------------------------------------------------------------===//
// Memory
//===----------------------------------------------------------------------===//

static void *allocateAligned(size_t alignment, size_t bytes) {
  void *memory = std::aligned_alloc(alignment, llvm::alignTo(bytes, alignment));
  if (!memory)
    return nullptr;
  std::memset(memory, 0xFF, bytes);
  activeEmulator->addBuffer(memory, bytes);
  return memory;
}

static void *allocate(size_t bytes) {
  return allocateAligned(alignof(std::max_align_t), bytes);
}

static void release(void *memory) {
  activeEmulator->removeBuffer(memory);
  std::free(memory);
}

/// As the driver aligns it.
static void *allocateOnDevice(uint64_t bytes, void *, bool) {
  return allocateAligned(256, bytes);
}

static void releaseOnDevice(void *memory, void *) { release(memory); }

ArrayRef<std::pair<StringRef, void *>> mlir::norm::getGpuRuntime() {
  static const std::pair<StringRef, void *> functions[] = {
      {"mgpuModuleLoad", reinterpret_cast<void *>(&loadModule)},
      {"mgpuModuleUnload", reinterpret_cast<void *>(&unloadModule)},
      {"mgpuModuleGetFunction", reinterpret_cast<void *>(&findKernel)},
      {"mgpuLaunchKernel", reinterpret_cast<void *>(&launchKernel)},
      {"mgpuLaunchClusterKernel", reinterpret_cast<void *>(&launchClusters)},
      {"mgpuStreamCreate", reinterpret_cast<void *>(&createStream)},
      {"mgpuStreamSynchronize", reinterpret_cast<void *>(&useStream)},
      {"mgpuStreamDestroy", reinterpret_cast<void *>(&useStream)},
      {"mgpuMemAlloc", reinterpret_cast<void *>(&allocateOnDevice)},
      {"mgpuMemFree", reinterpret_cast<void *>(&releaseOnDevice)},
      {"aligned_alloc", reinterpret_cast<void *>(&allocateAligned)},
      {"malloc", reinterpret_cast<void *>(&allocate)},
      {"free", reinterpret_cast<void *>(&release)},
  };
  return functions;
}
