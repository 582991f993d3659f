//===- Context.cpp - Errors and the context of a thread -------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Context.h"

#include <map>
#include <mutex>

using namespace norm_gpu;

static thread_local std::string lastMessage;

const char *norm_gpu_message(void) { return lastMessage.c_str(); }

norm_gpu_status norm_gpu::fail(norm_gpu_status status, std::string message) {
  lastMessage = std::move(message);
  return status;
}

norm_gpu_status norm_gpu::check(CUresult result, const std::string &doing) {
  if (result == CUDA_SUCCESS)
    return NORM_GPU_OK;
  if (result == CUDA_ERROR_OUT_OF_MEMORY)
    return fail(NORM_GPU_OUT_OF_MEMORY, "out of device memory: " + doing);
  const CudaDriver &driver = CudaDriver::get();
  const char *name = nullptr, *text = nullptr;
  if (driver.cuGetErrorName(result, &name) != CUDA_SUCCESS || !name)
    name = "unknown error";
  if (driver.cuGetErrorString(result, &text) != CUDA_SUCCESS || !text)
    text = "no description";
  return fail(NORM_GPU_FAILED, doing + ": " + text + " (" + name + ")");
}

//===----------------------------------------------------------------------===//
// Contexts
//===----------------------------------------------------------------------===//

static std::mutex contextMutex;
static int32_t defaultDevice = 0;

/// The primary context of a device, which is kept until the process ends.
static norm_gpu_status retain(const CudaDriver &driver, int32_t number,
                              CUcontext &context) {
  static std::map<int32_t, CUcontext> retained;
  auto found = retained.find(number);
  if (found != retained.end()) {
    context = found->second;
    return NORM_GPU_OK;
  }
  std::string doing = "using device " + std::to_string(number);
  CUdevice device = 0;
  CUresult result = driver.cuDeviceGet(&device, number);
  if (result == CUDA_ERROR_INVALID_DEVICE)
    return fail(NORM_GPU_NO_DEVICE,
                "there is no GPU " + std::to_string(number));
  NORM_GPU_TRY(check(result, doing));
  NORM_GPU_TRY(check(driver.cuDevicePrimaryCtxRetain(&context, device), doing));
  retained[number] = context;
  return NORM_GPU_OK;
}

norm_gpu_status norm_gpu::enter(const CudaDriver *&driver, CUcontext &context) {
  driver = &CudaDriver::get();
  if (driver->status != NORM_GPU_OK)
    return fail(driver->status, driver->message);
  context = nullptr;
  NORM_GPU_TRY(
      check(driver->cuCtxGetCurrent(&context), "asking for a context"));
  if (context)
    return NORM_GPU_OK;
  std::lock_guard<std::mutex> lock(contextMutex);
  NORM_GPU_TRY(retain(*driver, defaultDevice, context));
  return check(driver->cuCtxSetCurrent(context), "using a context");
}

norm_gpu_status norm_gpu::enter(const CudaDriver *&driver) {
  CUcontext context;
  return enter(driver, context);
}

norm_gpu_status norm_gpu_set_device(int32_t device) {
  std::lock_guard<std::mutex> lock(contextMutex);
  defaultDevice = device;
  return NORM_GPU_OK;
}
