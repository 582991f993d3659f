//===- GpuKernel.h - The kernel of a norm -----------------------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_CONVERSION_NORMTOGPU_GPUKERNEL_H
#define NORM_LIB_CONVERSION_NORMTOGPU_GPUKERNEL_H

#include "norm/Conversion/GpuSchedule.h"

#include "mlir/IR/ImplicitLocOpBuilder.h"

namespace mlir::norm {

/// A buffer as a kernel sees it: its base, a memref of rank 0, which is passed
/// as a bare pointer; the place of its first element; and the distance between
/// rows (of statistics: elements; null for scale and bias).
struct GpuBuffer {
  Value base, offset, pitch;

  explicit operator bool() const { return base != nullptr; }
  FloatType getElementType() const {
    return cast<FloatType>(cast<MemRefType>(base.getType()).getElementType());
  }
};

/// What a kernel computes, on which buffers. Those that the op lacks are null.
struct GpuKernel {
  ImplicitLocOpBuilder &b;
  NormProblem problem;
  GpuSchedule schedule;
  /// The largest access to memory, in bytes.
  int64_t accessBytes;
  FloatType statisticsType;
  FloatAttr epsilon;
  /// What a row's extent lacks to d.
  int64_t growth = 0;
  /// Whether a CRMSNorm needs the sum of the row besides its squares.
  bool needsSum = false;

  GpuBuffer input = {}, residual = {}, result = {}, sum = {};
  GpuBuffer scale = {}, bias = {};
  SmallVector<GpuBuffer> statistics = {};
  /// The extent of the feature axis; the first row that this launch computes,
  /// and the end of its rows.
  Value extent = {}, firstRow = {}, endRow = {};
  /// Room in the memory of a block, if several warps share a row.
  Value shared = {};

  bool hasCentre() const {
    return problem.kind == NormProblem::Kind::LayerNorm;
  }
  unsigned getStatisticsWidth() const {
    return statisticsType.getIntOrFloatBitWidth();
  }
  VectorType getVectorType() const {
    return VectorType::get({schedule.vector}, statisticsType);
  }
};

/// Numbers that a block of this schedule shares; 0 if it needs no memory.
int64_t getSharedExtent(const NormProblem &problem,
                        const GpuSchedule &schedule);

/// Builds the body of the kernel at the builder's insertion point.
void emitGpuKernel(GpuKernel &kernel);

} // namespace mlir::norm

#endif // NORM_LIB_CONVERSION_NORMTOGPU_GPUKERNEL_H
