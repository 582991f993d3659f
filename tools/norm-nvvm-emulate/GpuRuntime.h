//===- GpuRuntime.h - What a host program calls to use a GPU ----*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_NVVM_EMULATE_GPURUNTIME_H
#define NORM_NVVM_EMULATE_GPURUNTIME_H

#include "mlir/Support/LLVM.h"

namespace mlir::norm {

/// The functions of MLIR's GPU runtime, in terms of the active emulator; and
/// those that allocate memory, which tell it what they do. New memory is full
/// of NaNs.
ArrayRef<std::pair<StringRef, void *>> getGpuRuntime();

} // namespace mlir::norm

#endif // NORM_NVVM_EMULATE_GPURUNTIME_H
