//===- CudaDriver.h - The functions of the CUDA driver ----------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// What is used of cuda.h, which is neither needed nor included.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_GPURUNTIME_CUDADRIVER_H
#define NORM_LIB_GPURUNTIME_CUDADRIVER_H

#include "norm-c/Gpu.h"

#include <string>

namespace norm_gpu {

using CUresult = int;
using CUdevice = int;
using CUdeviceptr = unsigned long long;
using CUcontext = struct CUctx_st *;
using CUmodule = struct CUmod_st *;
using CUfunction = struct CUfunc_st *;
using CUstream = void *;
using CUevent = void *;

enum : CUresult {
  CUDA_SUCCESS = 0,
  CUDA_ERROR_OUT_OF_MEMORY = 2,
  CUDA_ERROR_STUB_LIBRARY = 34,
  CUDA_ERROR_NO_DEVICE = 100,
  CUDA_ERROR_INVALID_DEVICE = 101,
  CUDA_ERROR_INVALID_IMAGE = 200,
  CUDA_ERROR_NO_BINARY_FOR_GPU = 209,
  CUDA_ERROR_INVALID_PTX = 218,
  CUDA_ERROR_UNSUPPORTED_PTX_VERSION = 222,
  CUDA_ERROR_INVALID_SOURCE = 300,
  CUDA_ERROR_NOT_FOUND = 500,
  CUDA_ERROR_SYSTEM_DRIVER_MISMATCH = 803,
};

enum : int {
  CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES = 8,
  CU_FUNC_ATTRIBUTE_NON_PORTABLE_CLUSTER_SIZE_ALLOWED = 14,
  CU_JIT_ERROR_LOG_BUFFER = 5,
  CU_JIT_ERROR_LOG_BUFFER_SIZE_BYTES = 6,
  CU_LAUNCH_ATTRIBUTE_CLUSTER_DIMENSION = 4,
};
enum : unsigned {
  CU_STREAM_NON_BLOCKING = 1,
  CU_MEM_ATTACH_GLOBAL = 1,
  CU_EVENT_DISABLE_TIMING = 2,
};

struct CUlaunchAttribute {
  int id;
  char pad[4];
  union {
    char bytes[64];
    unsigned clusterDim[3];
  } value;
};
static_assert(sizeof(CUlaunchAttribute) == 72);

struct CUlaunchConfig {
  unsigned gridDim[3], blockDim[3], sharedMemBytes;
  CUstream hStream;
  CUlaunchAttribute *attrs;
  unsigned numAttrs;
};
static_assert(sizeof(CUlaunchConfig) == 56);

/// The functions, under the names that the library exports.
#define NORM_CUDA_FUNCTIONS(F)                                                 \
  F(cuInit, (unsigned))                                                        \
  F(cuDriverGetVersion, (int *))                                               \
  F(cuGetErrorName, (CUresult, const char **))                                 \
  F(cuGetErrorString, (CUresult, const char **))                               \
  F(cuDeviceGetCount, (int *))                                                 \
  F(cuDeviceGet, (CUdevice *, int))                                            \
  F(cuDevicePrimaryCtxRetain, (CUcontext *, CUdevice))                         \
  F(cuCtxGetCurrent, (CUcontext *))                                            \
  F(cuCtxSetCurrent, (CUcontext))                                              \
  F(cuModuleLoadDataEx, (CUmodule *, const void *, unsigned, int *, void **))  \
  F(cuModuleUnload, (CUmodule))                                                \
  F(cuModuleGetFunction, (CUfunction *, CUmodule, const char *))               \
  F(cuFuncSetAttribute, (CUfunction, int, int))                                \
  F(cuLaunchKernelEx, (const CUlaunchConfig *, CUfunction, void **, void **))  \
  F(cuStreamCreate, (CUstream *, unsigned))                                    \
  F(cuStreamDestroy_v2, (CUstream))                                            \
  F(cuStreamSynchronize, (CUstream))                                           \
  F(cuStreamWaitEvent, (CUstream, CUevent, unsigned))                          \
  F(cuEventCreate, (CUevent *, unsigned))                                      \
  F(cuEventDestroy_v2, (CUevent))                                              \
  F(cuEventRecord, (CUevent, CUstream))                                        \
  F(cuEventSynchronize, (CUevent))                                             \
  F(cuMemAlloc_v2, (CUdeviceptr *, size_t))                                    \
  F(cuMemAllocManaged, (CUdeviceptr *, size_t, unsigned))                      \
  F(cuMemFree_v2, (CUdeviceptr))                                               \
  F(cuMemAllocAsync, (CUdeviceptr *, size_t, CUstream))                        \
  F(cuMemFreeAsync, (CUdeviceptr, CUstream))                                   \
  F(cuMemcpyAsync, (CUdeviceptr, CUdeviceptr, size_t, CUstream))               \
  F(cuMemsetD16Async, (CUdeviceptr, unsigned short, size_t, CUstream))         \
  F(cuMemsetD32Async, (CUdeviceptr, unsigned, size_t, CUstream))               \
  F(cuMemHostRegister_v2, (void *, size_t, unsigned))                          \
  F(cuMemHostUnregister, (void *))

struct CudaDriver {
#define NORM_CUDA_MEMBER(NAME, PARAMETERS) CUresult(*NAME) PARAMETERS = nullptr;
  NORM_CUDA_FUNCTIONS(NORM_CUDA_MEMBER)
#undef NORM_CUDA_MEMBER
  /// The CUDA version that the driver supports, as 12080 for 12.8.
  int version = 0;

  /// Why there is no driver to use; nothing is wrong if OK.
  norm_gpu_status status = NORM_GPU_OK;
  std::string message;

  /// The driver, opened and initialized by the first call.
  static const CudaDriver &get();
};

/// "12.8" for 12080.
std::string getVersionName(int version);

} // namespace norm_gpu

#endif // NORM_LIB_GPURUNTIME_CUDADRIVER_H
