//===- KernelOps.h - What kernels can do and reach --------------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_CONVERSION_NORMTOGPU_KERNELOPS_H
#define NORM_LIB_CONVERSION_NORMTOGPU_KERNELOPS_H

#include "mlir/IR/Value.h"

#include <string>

namespace mlir::norm {

/// Why an op on numbers can't stand in a kernel without CUDA's libdevice; empty
/// if it can. `norm-expand-kernel-math` lowers those that can.
std::string explainNotInKernel(Operation *op);

/// LLVM's intrinsic for an op that is an instruction, or a few; empty for
/// others.
StringRef getKernelIntrinsic(Operation *op);

/// Whether kernels approximate the function, in f32, which an op of this name
/// computes.
bool isApproximatedInKernels(StringRef name);

/// Whether the value is a buffer on the host's stack, or of a global that isn't
/// constant: kernels can't reach these, and a copy would miss what is written.
bool isHostMemory(Value value);

} // namespace mlir::norm

#endif // NORM_LIB_CONVERSION_NORMTOGPU_KERNELOPS_H
