//===- CudaDriver.cpp - The functions of the CUDA driver ------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CudaDriver.h"

#include <cstdlib>
#include <dlfcn.h>

using namespace norm_gpu;

/// The first that has cuLaunchKernelEx.
static constexpr int kLeastVersion = 11080;

std::string norm_gpu::getVersionName(int version) {
  return std::to_string(version / 1000) + "." +
         std::to_string(version % 1000 / 10);
}

/// Fills in the functions. The driver is never closed: threads of its own may
/// still run when the process ends.
static void open(CudaDriver &driver) {
  auto fail = [&](norm_gpu_status status, const std::string &message) {
    driver.status = status;
    driver.message = message;
  };
  const char *path = std::getenv("NORM_CUDA_DRIVER");
  if (!path || !*path)
    path = "libcuda.so.1";
  void *library = dlopen(path, RTLD_NOW | RTLD_LOCAL);
  if (!library)
    return fail(NORM_GPU_NO_DRIVER,
                std::string("no CUDA driver: ") + dlerror());

  auto find = [&](const char *name) { return dlsym(library, name); };
  auto version =
      reinterpret_cast<CUresult (*)(int *)>(find("cuDriverGetVersion"));
  CUresult result = version ? version(&driver.version) : CUDA_ERROR_NOT_FOUND;
  if (result == CUDA_ERROR_STUB_LIBRARY)
    return fail(NORM_GPU_NO_DRIVER,
                std::string("no CUDA driver: ") + path +
                    " is a stub to link with, of the CUDA toolkit");
  if (result != CUDA_SUCCESS)
    return fail(NORM_GPU_NO_DRIVER,
                std::string("no CUDA driver: ") + path + " isn't one");
  if (driver.version < kLeastVersion)
    return fail(NORM_GPU_OLD_DRIVER,
                "the CUDA driver is too old: it supports CUDA " +
                    getVersionName(driver.version) + ", and at least " +
                    getVersionName(kLeastVersion) + " is needed");
#define NORM_CUDA_FIND(NAME, PARAMETERS)                                       \
  driver.NAME = reinterpret_cast<decltype(driver.NAME)>(find(#NAME));          \
  if (!driver.NAME)                                                            \
    return fail(NORM_GPU_NO_DRIVER,                                            \
                std::string("no CUDA driver: ") + path + " has no " #NAME);
  NORM_CUDA_FUNCTIONS(NORM_CUDA_FIND)
#undef NORM_CUDA_FIND

  int count = 0;
  result = driver.cuInit(0);
  if (result == CUDA_SUCCESS)
    result = driver.cuDeviceGetCount(&count);
  if (result == CUDA_SUCCESS && count == 0)
    result = CUDA_ERROR_NO_DEVICE;
  const char *text = "unknown error";
  driver.cuGetErrorString(result, &text);
  switch (result) {
  case CUDA_SUCCESS:
    return;
  case CUDA_ERROR_NO_DEVICE:
    return fail(NORM_GPU_NO_DEVICE, "the CUDA driver finds no GPU");
  case CUDA_ERROR_SYSTEM_DRIVER_MISMATCH:
    return fail(NORM_GPU_NO_DRIVER,
                std::string("the CUDA driver can't be used: ") + text);
  default:
    return fail(NORM_GPU_FAILED,
                std::string("the CUDA driver can't be initialized: ") + text);
  }
}

const CudaDriver &CudaDriver::get() {
  static const CudaDriver driver = [] {
    CudaDriver opened;
    open(opened);
    return opened;
  }();
  return driver;
}
