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
  Type getElementType() const {
    return cast<MemRefType>(base.getType()).getElementType();
  }
  FloatType getFloatType() const { return cast<FloatType>(getElementType()); }
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
  /// Of gradients: those of the result and of the sum, from elsewhere; and the
  /// parts of those of scale and bias, of which each warp or block has a row.
  GpuBuffer outputGrad = {}, sumGrad = {};
  GpuBuffer scaleParts = {}, biasParts = {};
  /// What quantizes the rows, or null: with the scales that it stores, or with
  /// one for all; and what normalized numbers are rounded to before (null: they
  /// aren't normalized).
  QuantizeOp quantization = {};
  GpuBuffer rowScales = {}, givenScale = {};
  FloatType normalizedType = {};
  /// The extent of the feature axis; the first row that this launch computes
  /// (null: 0), and the end of its rows.
  Value extent = {}, firstRow = {}, endRow = {};
  /// Room in the memory of a block, if several warps share a row.
  Value shared = {};

  bool hasCentre() const {
    return problem.kind == NormProblem::Kind::LayerNorm;
  }
  /// Whether the statistics are known beforehand.
  bool readsStatistics() const {
    return problem.isGradient && !statistics.empty();
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

/// The same of gradients: blocks take one row after another until there are no
/// more.
void emitGpuGradKernel(GpuKernel &kernel);

/// How many rows of parts a block of gradients' kernel writes.
int64_t getPartsPerBlock(const GpuSchedule &schedule);

/// Sums of columns, the last step of gradients: from `numParts` rows of parts
/// to a destination of one dimension.
struct ColumnSums {
  static constexpr int64_t kThreads = 512, kColumns = GpuSchedule::kWarp;

  GpuBuffer parts, destination;
};
/// Builds the body of the kernel that adds up columns, `ColumnSums::kColumns` a
/// block. Needs `kernel.shared` for `ColumnSums::kThreads` numbers.
void emitColumnSums(GpuKernel &kernel, ArrayRef<ColumnSums> sums,
                    Value numParts);

} // namespace mlir::norm

#endif // NORM_LIB_CONVERSION_NORMTOGPU_GPUKERNEL_H
