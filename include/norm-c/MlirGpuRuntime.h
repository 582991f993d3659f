/*===- norm-c/MlirGpuRuntime.h - What lowered host code calls -----*- C -*-===*\
|*                                                                            *|
|* Part of the norm project, under the Apache License v2.0 with LLVM          *|
|* Exceptions.                                                                *|
|* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception                    *|
|*                                                                            *|
\*===----------------------------------------------------------------------===*/

/* The functions that MLIR's gpu-to-llvm makes calls of, with the signatures of
   upstream's CudaRuntimeWrappers.cpp. Programs don't call them: Gpu.h is for
   these. */

#ifndef NORM_C_MLIRGPURUNTIME_H
#define NORM_C_MLIRGPURUNTIME_H

#include "norm-c/Gpu.h"

#include <stdbool.h>

#ifdef __cplusplus
extern "C" {
#endif

norm_gpu_module *mgpuModuleLoad(const void *data, size_t bytes);
norm_gpu_module *mgpuModuleLoadJIT(const char *ptx, int32_t optLevel);
void mgpuModuleUnload(norm_gpu_module *module);
norm_gpu_kernel *mgpuModuleGetFunction(norm_gpu_module *module,
                                       const char *name);
void mgpuLaunchKernel(norm_gpu_kernel *kernel, intptr_t gridX, intptr_t gridY,
                      intptr_t gridZ, intptr_t blockX, intptr_t blockY,
                      intptr_t blockZ, int32_t sharedBytes, void *stream,
                      void **arguments, void **extra, size_t numArguments);
void mgpuLaunchClusterKernel(norm_gpu_kernel *kernel, intptr_t clusterX,
                             intptr_t clusterY, intptr_t clusterZ,
                             intptr_t gridX, intptr_t gridY, intptr_t gridZ,
                             intptr_t blockX, intptr_t blockY, intptr_t blockZ,
                             int32_t sharedBytes, void *stream,
                             void **arguments, void **extra,
                             size_t numArguments);
void *mgpuStreamCreate(void);
void mgpuStreamDestroy(void *stream);
void mgpuStreamSynchronize(void *stream);
void mgpuStreamWaitEvent(void *stream, void *event);
void *mgpuEventCreate(void);
void mgpuEventDestroy(void *event);
void mgpuEventSynchronize(void *event);
void mgpuEventRecord(void *event, void *stream);
void *mgpuMemAlloc(uint64_t bytes, void *stream, bool isHostShared);
void mgpuMemFree(void *pointer, void *stream);
void mgpuMemcpy(void *to, void *from, size_t bytes, void *stream);
void mgpuMemset16(void *to, unsigned short value, size_t count, void *stream);
void mgpuMemset32(void *to, unsigned value, size_t count, void *stream);
void mgpuMemHostRegister(void *pointer, uint64_t bytes);
void mgpuMemHostRegisterMemRef(int64_t rank, const int64_t *descriptor,
                               int64_t elementBytes);
void mgpuMemHostUnregister(void *pointer);
void mgpuMemHostUnregisterMemRef(int64_t rank, const int64_t *descriptor,
                                 int64_t elementBytes);
void mgpuSetDefaultDevice(int32_t device);

#ifdef __cplusplus
}
#endif

#endif /* NORM_C_MLIRGPURUNTIME_H */
