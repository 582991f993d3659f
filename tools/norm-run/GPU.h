//===- GPU.h - Programs with kernels ----------------------------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_RUN_GPU_H
#define NORM_RUN_GPU_H

#include "norm/Execution/Execute.h"

namespace mlir::norm {

/// What a program with kernels calls: the GPU's runtime; and in place of the C
/// library's memory, memory that host and GPU share.
ArrayRef<NamedFunction> getGPUFunctions();
ProgramMemory getGPUMemory();

} // namespace mlir::norm

#endif // NORM_RUN_GPU_H
