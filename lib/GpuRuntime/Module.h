//===- Module.h - Kernels, loaded where they are launched -------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_GPURUNTIME_MODULE_H
#define NORM_LIB_GPURUNTIME_MODULE_H

#include "Context.h"

#include <map>
#include <mutex>

/// A kernel, and what it is in the contexts it has been launched in.
struct norm_gpu_kernel {
  struct Loaded {
    norm_gpu::CUfunction function = nullptr;
    /// What it may have been given of a block's memory.
    uint32_t sharedBytes = 0;
    bool allowsLargeClusters = false;
  };
  norm_gpu_module *module = nullptr;
  std::string name;
  std::map<norm_gpu::CUcontext, Loaded> loaded;
};

struct norm_gpu_module {
  /// With a null at the end, as the driver wants PTX.
  std::string image;
  std::map<std::string, norm_gpu_kernel> kernels;
  std::map<norm_gpu::CUcontext, norm_gpu::CUmodule> loaded;
  std::mutex mutex;
};

#endif // NORM_LIB_GPURUNTIME_MODULE_H
