//===- GPU.cpp - Programs with kernels ------------------------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "GPU.h"

#include "norm-c/MlirGpuRuntime.h"

#include <algorithm>

using namespace mlir;
using namespace mlir::norm;

/// Memory that host and GPU share begins at multiples of 256 bytes. An empty
/// piece has an address, too.
static void *allocate(size_t bytes) {
  return mgpuMemAlloc(std::max<size_t>(bytes, 1), /*stream=*/nullptr,
                      /*isHostShared=*/true);
}

static void *allocateAligned(size_t, size_t bytes) { return allocate(bytes); }

static void release(void *pointer) { mgpuMemFree(pointer, /*stream=*/nullptr); }

ArrayRef<NamedFunction> mlir::norm::getGPUFunctions() {
#define NORM_FUNCTION(NAME)                                                    \
  {                                                                            \
    #NAME, reinterpret_cast<void *>(&NAME)                                     \
  }
  static const NamedFunction functions[] = {
      NORM_FUNCTION(mgpuModuleLoad),
      NORM_FUNCTION(mgpuModuleLoadJIT),
      NORM_FUNCTION(mgpuModuleUnload),
      NORM_FUNCTION(mgpuModuleGetFunction),
      NORM_FUNCTION(mgpuLaunchKernel),
      NORM_FUNCTION(mgpuLaunchClusterKernel),
      NORM_FUNCTION(mgpuStreamCreate),
      NORM_FUNCTION(mgpuStreamSynchronize),
      NORM_FUNCTION(mgpuStreamDestroy),
      NORM_FUNCTION(mgpuMemAlloc),
      NORM_FUNCTION(mgpuMemFree),
      {"aligned_alloc", reinterpret_cast<void *>(&allocateAligned)},
      {"malloc", reinterpret_cast<void *>(&allocate)},
      {"free", reinterpret_cast<void *>(&release)},
  };
#undef NORM_FUNCTION
  return functions;
}

ProgramMemory mlir::norm::getGPUMemory() { return {&allocate, &release}; }
