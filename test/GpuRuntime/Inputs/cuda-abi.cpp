//===- cuda-abi.cpp - The driver's declarations beside CUDA's own ---------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../../../lib/GpuRuntime/CudaDriver.h"

#include <cstddef>
#include <cuda.h>
#include <type_traits>

/// Whether values of both types are passed alike.
template <typename Own, typename Theirs>
constexpr bool isAlike = sizeof(Own) == sizeof(Theirs) &&
                         std::is_pointer_v<Own> == std::is_pointer_v<Theirs>;

template <typename Own, typename Theirs> struct Compare;
template <typename OwnResult, typename... Own, typename Result,
          typename... Theirs>
struct Compare<OwnResult (*)(Own...), Result (*)(Theirs...)> {
  static constexpr bool same = [] {
    if constexpr (sizeof...(Own) == sizeof...(Theirs))
      return isAlike<OwnResult, Result> && (... && isAlike<Own, Theirs>);
    return false;
  }();
};
#define COMPARE(NAME, PARAMETERS)                                              \
  static_assert(                                                               \
      Compare<norm_gpu::CUresult(*) PARAMETERS, decltype(&::NAME)>::same,      \
      #NAME);
namespace norm_gpu {
NORM_CUDA_FUNCTIONS(COMPARE)
} // namespace norm_gpu

#define SAME(NAME) static_assert(int(norm_gpu::NAME) == int(::NAME), #NAME);
SAME(CUDA_SUCCESS)
SAME(CUDA_ERROR_OUT_OF_MEMORY)
SAME(CUDA_ERROR_STUB_LIBRARY)
SAME(CUDA_ERROR_NO_DEVICE)
SAME(CUDA_ERROR_INVALID_DEVICE)
SAME(CUDA_ERROR_INVALID_IMAGE)
SAME(CUDA_ERROR_NO_BINARY_FOR_GPU)
SAME(CUDA_ERROR_INVALID_PTX)
SAME(CUDA_ERROR_UNSUPPORTED_PTX_VERSION)
SAME(CUDA_ERROR_INVALID_SOURCE)
SAME(CUDA_ERROR_NOT_FOUND)
SAME(CUDA_ERROR_SYSTEM_DRIVER_MISMATCH)
SAME(CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES)
SAME(CU_FUNC_ATTRIBUTE_NON_PORTABLE_CLUSTER_SIZE_ALLOWED)
SAME(CU_JIT_ERROR_LOG_BUFFER)
SAME(CU_JIT_ERROR_LOG_BUFFER_SIZE_BYTES)
SAME(CU_LAUNCH_ATTRIBUTE_CLUSTER_DIMENSION)
SAME(CU_STREAM_NON_BLOCKING)
SAME(CU_MEM_ATTACH_GLOBAL)
SAME(CU_EVENT_DISABLE_TIMING)

static_assert(sizeof(norm_gpu::CUlaunchConfig) == sizeof(::CUlaunchConfig));
static_assert(sizeof(norm_gpu::CUlaunchAttribute) ==
              sizeof(::CUlaunchAttribute));
#define OFFSET(STRUCT, OWN, THEIRS)                                            \
  static_assert(offsetof(norm_gpu::STRUCT, OWN) == offsetof(::STRUCT, THEIRS));
OFFSET(CUlaunchConfig, gridDim, gridDimX)
OFFSET(CUlaunchConfig, blockDim, blockDimX)
OFFSET(CUlaunchConfig, sharedMemBytes, sharedMemBytes)
OFFSET(CUlaunchConfig, hStream, hStream)
OFFSET(CUlaunchConfig, attrs, attrs)
OFFSET(CUlaunchConfig, numAttrs, numAttrs)
OFFSET(CUlaunchAttribute, id, id)
OFFSET(CUlaunchAttribute, value, value)
