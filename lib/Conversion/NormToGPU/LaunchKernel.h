//===- LaunchKernel.h - Launches of a norm's kernels ------------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_CONVERSION_NORMTOGPU_LAUNCHKERNEL_H
#define NORM_LIB_CONVERSION_NORMTOGPU_LAUNCHKERNEL_H

#include "../NormToVector/RowViews.h"
#include "norm/Conversion/GpuSchedule.h"

#include "mlir/Analysis/AliasAnalysis.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"

namespace mlir::norm {

/// Builds launches of kernels that compute the op on the views (and quantize
/// its result at once, if `quantize` isn't null), and puts the kernels into
/// `kernels`: one in the schedule given and, if that needs aligned rows, one
/// that doesn't, for buffers that turn out not to be.
void emitLaunches(ImplicitLocOpBuilder &b, NormOpInterface op,
                  QuantizeOp quantize, const RowViews &views,
                  const GpuSchedule &schedule, const GpuModel &model,
                  AliasAnalysis &aliases, gpu::GPUModuleOp kernels);

} // namespace mlir::norm

#endif // NORM_LIB_CONVERSION_NORMTOGPU_LAUNCHKERNEL_H
