//===- Module.cpp - Kernels, loaded where they are launched ---------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Module.h"

#include <algorithm>
#include <cstring>

using namespace norm_gpu;

//===----------------------------------------------------------------------===//
// Images
//===----------------------------------------------------------------------===//

/// A number in little endian; the image has been seen to hold it.
template <typename Integer>
static Integer read(const std::string &image, size_t offset) {
  Integer value;
  std::memcpy(&value, image.data() + offset, sizeof(value));
  return value;
}

/// What is wrong with a module of machine code; null if it is whole as far as
/// its headers tell. The driver isn't told how long it is.
static const char *checkImage(const std::string &image) {
  constexpr uint32_t kFatbin = 0xBA55ED50;
  constexpr size_t kFatbinHeader = 16, kElfHeader = 64;
  if (image.compare(0, 4,
                    "\x7f"
                    "ELF") == 0) {
    if (image.size() < kElfHeader)
      return "the cubin ends within its header";
    auto sections = read<uint64_t>(image, 40);
    uint64_t bytes =
        uint64_t(read<uint16_t>(image, 58)) * read<uint16_t>(image, 60);
    if (sections > image.size() || bytes > image.size() - sections)
      return "the cubin ends before its sections do";
    return nullptr;
  }
  if (image.size() >= kFatbinHeader && read<uint32_t>(image, 0) == kFatbin) {
    auto header = read<uint16_t>(image, 6);
    auto bytes = read<uint64_t>(image, 8);
    if (header > image.size() || bytes > image.size() - header)
      return "the fatbin ends before its contents do";
    return nullptr;
  }
  // PTX begins with its version, after comments.
  if (image.find('\0') == std::string::npos &&
      image.find(".version") != std::string::npos)
    return nullptr;
  return "it is neither PTX, cubin nor fatbin";
}

norm_gpu_status norm_gpu_module_create(const void *image, size_t bytes,
                                       norm_gpu_module **module) {
  auto created = new norm_gpu_module;
  created->image.assign(static_cast<const char *>(image), bytes);
  // PTX may come with its null, which isn't part of it.
  bool isText = created->image.compare(0, 4,
                                       "\x7f"
                                       "ELF") != 0;
  if (isText && !created->image.empty() && created->image.back() == '\0' &&
      created->image.find('\0') == created->image.size() - 1)
    created->image.pop_back();
  if (const char *wrong = checkImage(created->image)) {
    delete created;
    return fail(NORM_GPU_BAD_MODULE,
                std::string("the module can't be loaded: ") + wrong);
  }
  *module = created;
  return NORM_GPU_OK;
}

void norm_gpu_module_destroy(norm_gpu_module *module) {
  if (!module)
    return;
  // As a process ends, the driver may have ended before.
  if (!module->loaded.empty()) {
    const CudaDriver &driver = CudaDriver::get();
    CUcontext previous = nullptr;
    driver.cuCtxGetCurrent(&previous);
    for (auto &[context, loaded] : module->loaded)
      if (driver.cuCtxSetCurrent(context) == CUDA_SUCCESS)
        driver.cuModuleUnload(loaded);
    driver.cuCtxSetCurrent(previous);
  }
  delete module;
}

norm_gpu_kernel *norm_gpu_module_get_kernel(norm_gpu_module *module,
                                            const char *name) {
  std::lock_guard<std::mutex> lock(module->mutex);
  norm_gpu_kernel &kernel = module->kernels[name];
  kernel.module = module;
  kernel.name = name;
  return &kernel;
}

//===----------------------------------------------------------------------===//
// Loading
//===----------------------------------------------------------------------===//

/// The line of PTX that tells its version: "8.6".
static std::string getPtxVersion(const std::string &image) {
  constexpr char kVersion[] = ".version ";
  size_t begin = image.find(kVersion);
  if (begin == std::string::npos)
    return "of an unknown version";
  begin += sizeof(kVersion) - 1;
  return image.substr(begin, image.find_first_of(" \r\n", begin) - begin);
}

static norm_gpu_status load(const CudaDriver &driver, CUcontext context,
                            norm_gpu_module &module, CUmodule &loaded) {
  auto found = module.loaded.find(context);
  if (found != module.loaded.end()) {
    loaded = found->second;
    return NORM_GPU_OK;
  }
  char log[4096] = "";
  int options[] = {CU_JIT_ERROR_LOG_BUFFER, CU_JIT_ERROR_LOG_BUFFER_SIZE_BYTES};
  void *values[] = {log, reinterpret_cast<void *>(sizeof(log) - 1)};
  CUresult result = driver.cuModuleLoadDataEx(&loaded, module.image.c_str(), 2,
                                              options, values);
  switch (result) {
  case CUDA_SUCCESS:
    module.loaded[context] = loaded;
    return NORM_GPU_OK;
  case CUDA_ERROR_UNSUPPORTED_PTX_VERSION:
    return fail(NORM_GPU_OLD_DRIVER,
                "the CUDA driver is too old: it supports CUDA " +
                    getVersionName(driver.version) + ", which can't read PTX " +
                    getPtxVersion(module.image));
  case CUDA_ERROR_NO_BINARY_FOR_GPU:
    return fail(NORM_GPU_BAD_MODULE,
                "the module can't be loaded: it has no code for this GPU");
  case CUDA_ERROR_INVALID_IMAGE:
  case CUDA_ERROR_INVALID_PTX:
  case CUDA_ERROR_INVALID_SOURCE: {
    std::string message = "the module can't be loaded: it is malformed";
    if (*log)
      message += std::string(": ") + log;
    std::replace(message.begin(), message.end(), '\n', ' ');
    return fail(NORM_GPU_BAD_MODULE, message);
  }
  default:
    return check(result, "loading a module");
  }
}

static norm_gpu_status load(const CudaDriver &driver, CUcontext context,
                            norm_gpu_kernel &kernel) {
  norm_gpu_kernel::Loaded &loaded = kernel.loaded[context];
  if (loaded.function)
    return NORM_GPU_OK;
  CUmodule module = nullptr;
  NORM_GPU_TRY(load(driver, context, *kernel.module, module));
  CUresult result =
      driver.cuModuleGetFunction(&loaded.function, module, kernel.name.c_str());
  if (result == CUDA_ERROR_NOT_FOUND)
    return fail(NORM_GPU_NO_KERNEL,
                "the module has no kernel '" + kernel.name + "'");
  return check(result, "looking up kernel '" + kernel.name + "'");
}

/// What a launch needs the driver's leave for: more than 48 KB of memory of a
/// block, more than eight blocks in a cluster.
static norm_gpu_status allow(const CudaDriver &driver,
                             norm_gpu_kernel::Loaded &loaded,
                             const norm_gpu_launch &launch,
                             uint64_t clusterBlocks, const std::string &doing) {
  constexpr uint32_t kSharedBytes = 48 << 10;
  constexpr uint64_t kClusterBlocks = 8;
  if (launch.shared_bytes > std::max(kSharedBytes, loaded.sharedBytes)) {
    NORM_GPU_TRY(check(driver.cuFuncSetAttribute(
                           loaded.function,
                           CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES,
                           static_cast<int>(launch.shared_bytes)),
                       doing + " with " + std::to_string(launch.shared_bytes) +
                           " bytes of shared memory"));
    loaded.sharedBytes = launch.shared_bytes;
  }
  if (clusterBlocks > kClusterBlocks && !loaded.allowsLargeClusters) {
    NORM_GPU_TRY(
        check(driver.cuFuncSetAttribute(
                  loaded.function,
                  CU_FUNC_ATTRIBUTE_NON_PORTABLE_CLUSTER_SIZE_ALLOWED, 1),
              doing + " with clusters of " + std::to_string(clusterBlocks) +
                  " blocks"));
    loaded.allowsLargeClusters = true;
  }
  return NORM_GPU_OK;
}

norm_gpu_status norm_gpu_kernel_launch(norm_gpu_kernel *kernel,
                                       const norm_gpu_launch *launch,
                                       void *stream, void **arguments) {
  const CudaDriver *driver;
  CUcontext context;
  NORM_GPU_TRY(enter(driver, context));
  std::string doing = "launching kernel '" + kernel->name + "'";
  uint64_t clusterBlocks =
      uint64_t(launch->cluster[0]) * launch->cluster[1] * launch->cluster[2];
  CUfunction function;
  {
    std::lock_guard<std::mutex> lock(kernel->module->mutex);
    NORM_GPU_TRY(load(*driver, context, *kernel));
    norm_gpu_kernel::Loaded &loaded = kernel->loaded[context];
    NORM_GPU_TRY(allow(*driver, loaded, *launch, clusterBlocks, doing));
    function = loaded.function;
  }
  CUlaunchAttribute cluster = {};
  CUlaunchConfig config = {};
  std::copy_n(launch->grid, 3, config.gridDim);
  std::copy_n(launch->block, 3, config.blockDim);
  config.sharedMemBytes = launch->shared_bytes;
  config.hStream = stream;
  if (clusterBlocks) {
    cluster.id = CU_LAUNCH_ATTRIBUTE_CLUSTER_DIMENSION;
    std::copy_n(launch->cluster, 3, cluster.value.clusterDim);
    config.attrs = &cluster;
    config.numAttrs = 1;
  }
  return check(driver->cuLaunchKernelEx(&config, function, arguments,
                                        /*extra=*/nullptr),
               doing);
}
