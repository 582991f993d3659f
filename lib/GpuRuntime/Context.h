//===- Context.h - Errors and the context of a thread -----------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_GPURUNTIME_CONTEXT_H
#define NORM_LIB_GPURUNTIME_CONTEXT_H

#include "CudaDriver.h"

namespace norm_gpu {

/// Keeps what `norm_gpu_message` tells this thread. Returns the status.
norm_gpu_status fail(norm_gpu_status status, std::string message);

/// The same for what the driver says when `doing` something; OK if it did it.
norm_gpu_status check(CUresult result, const std::string &doing);

/// Sees to it that there is a driver, and that the thread has a context.
norm_gpu_status enter(const CudaDriver *&driver, CUcontext &context);
norm_gpu_status enter(const CudaDriver *&driver);

inline CUdeviceptr toDevice(const void *pointer) {
  return reinterpret_cast<CUdeviceptr>(pointer);
}

} // namespace norm_gpu

/// Returns from a function what another says, unless that is OK.
#define NORM_GPU_TRY(CALL)                                                     \
  if (norm_gpu_status tried = (CALL))                                          \
    return tried;

#endif // NORM_LIB_GPURUNTIME_CONTEXT_H
