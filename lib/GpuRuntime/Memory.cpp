//===- Memory.cpp - Streams and memory ------------------------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Context.h"

using namespace norm_gpu;

norm_gpu_status norm_gpu_stream_create(void **stream) {
  const CudaDriver *driver;
  NORM_GPU_TRY(enter(driver));
  return check(driver->cuStreamCreate(stream, CU_STREAM_NON_BLOCKING),
               "making a stream");
}

norm_gpu_status norm_gpu_stream_synchronize(void *stream) {
  const CudaDriver *driver;
  NORM_GPU_TRY(enter(driver));
  return check(driver->cuStreamSynchronize(stream), "waiting for a stream");
}

norm_gpu_status norm_gpu_stream_destroy(void *stream) {
  const CudaDriver *driver;
  NORM_GPU_TRY(enter(driver));
  return check(driver->cuStreamDestroy_v2(stream), "destroying a stream");
}

norm_gpu_status norm_gpu_memory_allocate(size_t bytes, norm_gpu_memory kind,
                                         void **pointer) {
  *pointer = nullptr;
  const CudaDriver *driver;
  NORM_GPU_TRY(enter(driver));
  // The driver refuses to allocate nothing.
  if (bytes == 0)
    return NORM_GPU_OK;
  CUdeviceptr address = 0;
  CUresult result =
      kind == NORM_GPU_MANAGED_MEMORY
          ? driver->cuMemAllocManaged(&address, bytes, CU_MEM_ATTACH_GLOBAL)
          : driver->cuMemAlloc_v2(&address, bytes);
  *pointer = reinterpret_cast<void *>(address);
  return check(result, "allocating " + std::to_string(bytes) + " bytes");
}

norm_gpu_status norm_gpu_memory_free(void *pointer) {
  if (!pointer)
    return NORM_GPU_OK;
  const CudaDriver *driver;
  NORM_GPU_TRY(enter(driver));
  return check(driver->cuMemFree_v2(toDevice(pointer)), "freeing memory");
}

norm_gpu_status norm_gpu_memory_copy(void *to, const void *from, size_t bytes,
                                     void *stream) {
  const CudaDriver *driver;
  NORM_GPU_TRY(enter(driver));
  if (bytes == 0)
    return NORM_GPU_OK;
  return check(
      driver->cuMemcpyAsync(toDevice(to), toDevice(from), bytes, stream),
      "copying " + std::to_string(bytes) + " bytes");
}
