//===- MlirRuntime.cpp - What lowered host code calls ---------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "norm-c/MlirGpuRuntime.h"

#include "Context.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <limits>
#include <mutex>
#include <set>

using namespace norm_gpu;

//===----------------------------------------------------------------------===//
// Errors
//===----------------------------------------------------------------------===//

static std::mutex handlerMutex;
static norm_gpu_error_handler errorHandler = nullptr;
static void *handlerData = nullptr;

void norm_gpu_set_error_handler(norm_gpu_error_handler handler, void *data) {
  std::lock_guard<std::mutex> lock(handlerMutex);
  errorHandler = handler;
  handlerData = data;
}

/// Reports a failure. Nothing of a program whose kernels don't run is to be
/// kept, so without a handler the process ends, as after a failed assertion.
static void report(norm_gpu_status status) {
  if (status == NORM_GPU_OK)
    return;
  norm_gpu_error_handler handler;
  void *data;
  {
    std::lock_guard<std::mutex> lock(handlerMutex);
    handler = errorHandler;
    data = handlerData;
  }
  if (handler)
    return handler(status, norm_gpu_message(), data);
  std::fflush(nullptr);
  std::fprintf(stderr, "error: %s\n", norm_gpu_message());
  std::_Exit(1);
}

/// What the driver says of `function`, which has been entered.
#define NORM_GPU_CALL(DOING, CALL)                                             \
  const CudaDriver *driver;                                                    \
  norm_gpu_status status = enter(driver);                                      \
  report(status ? status : check(driver->CALL, DOING));

//===----------------------------------------------------------------------===//
// Modules and launches
//===----------------------------------------------------------------------===//

norm_gpu_module *mgpuModuleLoad(const void *data, size_t bytes) {
  norm_gpu_module *module = nullptr;
  report(norm_gpu_module_create(data, bytes, &module));
  return module;
}

norm_gpu_module *mgpuModuleLoadJIT(const char *ptx, int32_t) {
  return mgpuModuleLoad(ptx, std::strlen(ptx));
}

void mgpuModuleUnload(norm_gpu_module *module) {
  norm_gpu_module_destroy(module);
}

norm_gpu_kernel *mgpuModuleGetFunction(norm_gpu_module *module,
                                       const char *name) {
  return module ? norm_gpu_module_get_kernel(module, name) : nullptr;
}

/// Whether the extents are those that a launch can have; reports if not.
static bool takeExtents(const intptr_t (&from)[3], uint32_t (&to)[3]) {
  for (int i = 0; i < 3; ++i) {
    if (from[i] < 0 ||
        uint64_t(from[i]) > std::numeric_limits<uint32_t>::max()) {
      report(fail(NORM_GPU_FAILED, "a kernel can't be launched with " +
                                       std::to_string(from[i]) + " blocks"));
      return false;
    }
    to[i] = static_cast<uint32_t>(from[i]);
  }
  return true;
}

void mgpuLaunchKernel(norm_gpu_kernel *kernel, intptr_t gridX, intptr_t gridY,
                      intptr_t gridZ, intptr_t blockX, intptr_t blockY,
                      intptr_t blockZ, int32_t sharedBytes, void *stream,
                      void **arguments, void **extra, size_t numArguments) {
  mgpuLaunchClusterKernel(kernel, 0, 0, 0, gridX, gridY, gridZ, blockX, blockY,
                          blockZ, sharedBytes, stream, arguments, extra,
                          numArguments);
}

void mgpuLaunchClusterKernel(norm_gpu_kernel *kernel, intptr_t clusterX,
                             intptr_t clusterY, intptr_t clusterZ,
                             intptr_t gridX, intptr_t gridY, intptr_t gridZ,
                             intptr_t blockX, intptr_t blockY, intptr_t blockZ,
                             int32_t sharedBytes, void *stream,
                             void **arguments, void **, size_t) {
  norm_gpu_launch launch = {};
  // A module that couldn't be made has been reported.
  if (!kernel || !takeExtents({gridX, gridY, gridZ}, launch.grid) ||
      !takeExtents({blockX, blockY, blockZ}, launch.block) ||
      !takeExtents({clusterX, clusterY, clusterZ}, launch.cluster))
    return;
  // Without rows there is nothing to do, and the driver refuses to do it.
  if (gridX == 0 || gridY == 0 || gridZ == 0)
    return;
  launch.shared_bytes = static_cast<uint32_t>(sharedBytes);
  report(norm_gpu_kernel_launch(kernel, &launch, stream, arguments));
}

//===----------------------------------------------------------------------===//
// Streams and events
//===----------------------------------------------------------------------===//

/// The caller's stream, whose functions neither wait for it nor destroy it.
static thread_local void *callersStream = nullptr;

void norm_gpu_set_stream(void *stream) { callersStream = stream; }

void *mgpuStreamCreate() {
  void *stream = callersStream;
  if (!stream)
    report(norm_gpu_stream_create(&stream));
  return stream;
}

void mgpuStreamDestroy(void *stream) {
  if (stream && stream != callersStream)
    report(norm_gpu_stream_destroy(stream));
}

void mgpuStreamSynchronize(void *stream) {
  if (!callersStream || stream != callersStream)
    report(norm_gpu_stream_synchronize(stream));
}

void mgpuStreamWaitEvent(void *stream, void *event) {
  NORM_GPU_CALL("waiting for an event",
                cuStreamWaitEvent(stream, event, /*flags=*/0))
}

void *mgpuEventCreate() {
  void *event = nullptr;
  NORM_GPU_CALL("making an event",
                cuEventCreate(&event, CU_EVENT_DISABLE_TIMING))
  return event;
}

void mgpuEventDestroy(void *event) {
  NORM_GPU_CALL("destroying an event", cuEventDestroy_v2(event))
}

void mgpuEventSynchronize(void *event) {
  NORM_GPU_CALL("waiting for an event", cuEventSynchronize(event))
}

void mgpuEventRecord(void *event, void *stream) {
  NORM_GPU_CALL("recording an event", cuEventRecord(event, stream))
}

//===----------------------------------------------------------------------===//
// Memory
//===----------------------------------------------------------------------===//

/// Memory that was allocated in the order of a stream, which alone may be freed
/// so: the launches before have not ended then.
static std::mutex orderedMutex;
static std::set<void *> orderedMemory;

void *mgpuMemAlloc(uint64_t bytes, void *stream, bool isHostShared) {
  void *pointer = nullptr;
  if (isHostShared || !stream || bytes == 0) {
    report(norm_gpu_memory_allocate(
        bytes, isHostShared ? NORM_GPU_MANAGED_MEMORY : NORM_GPU_DEVICE_MEMORY,
        &pointer));
    return pointer;
  }
  CUdeviceptr address = 0;
  NORM_GPU_CALL("allocating " + std::to_string(bytes) + " bytes",
                cuMemAllocAsync(&address, bytes, stream))
  pointer = reinterpret_cast<void *>(address);
  std::lock_guard<std::mutex> lock(orderedMutex);
  orderedMemory.insert(pointer);
  return pointer;
}

void mgpuMemFree(void *pointer, void *stream) {
  bool isOrdered;
  {
    std::lock_guard<std::mutex> lock(orderedMutex);
    isOrdered = orderedMemory.erase(pointer) != 0;
  }
  if (!isOrdered)
    return report(norm_gpu_memory_free(pointer));
  if (!pointer)
    return;
  NORM_GPU_CALL("freeing memory", cuMemFreeAsync(toDevice(pointer), stream))
}

void mgpuMemcpy(void *to, void *from, size_t bytes, void *stream) {
  report(norm_gpu_memory_copy(to, from, bytes, stream));
}

void mgpuMemset16(void *to, unsigned short value, size_t count, void *stream) {
  NORM_GPU_CALL("filling memory",
                cuMemsetD16Async(toDevice(to), value, count, stream))
}

void mgpuMemset32(void *to, unsigned value, size_t count, void *stream) {
  NORM_GPU_CALL("filling memory",
                cuMemsetD32Async(toDevice(to), value, count, stream))
}

void mgpuMemHostRegister(void *pointer, uint64_t bytes) {
  NORM_GPU_CALL("registering " + std::to_string(bytes) + " bytes of the host",
                cuMemHostRegister_v2(pointer, bytes, /*flags=*/0))
}

void mgpuMemHostUnregister(void *pointer) {
  NORM_GPU_CALL("unregistering memory of the host",
                cuMemHostUnregister(pointer))
}

/// The first element of a memref: its descriptor is a row of words, the
/// allocated pointer, the aligned one, an offset, sizes and strides.
static char *getFirst(const int64_t *descriptor, int64_t elementBytes) {
  return reinterpret_cast<char *>(descriptor[1]) + descriptor[2] * elementBytes;
}

void mgpuMemHostRegisterMemRef(int64_t rank, const int64_t *descriptor,
                               int64_t elementBytes) {
  int64_t last = 0;
  for (int64_t dim = 0; dim < rank; ++dim) {
    if (descriptor[3 + dim] == 0)
      return;
    last += (descriptor[3 + dim] - 1) * descriptor[3 + rank + dim];
  }
  mgpuMemHostRegister(getFirst(descriptor, elementBytes),
                      (last + 1) * elementBytes);
}

void mgpuMemHostUnregisterMemRef(int64_t rank, const int64_t *descriptor,
                                 int64_t elementBytes) {
  for (int64_t dim = 0; dim < rank; ++dim)
    if (descriptor[3 + dim] == 0)
      return;
  mgpuMemHostUnregister(getFirst(descriptor, elementBytes));
}

void mgpuSetDefaultDevice(int32_t device) {
  report(norm_gpu_set_device(device));
}
