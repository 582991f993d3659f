//===- ThreadSums.h - Sums over the threads of a row ------------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// All threads of a row add the same numbers in the same order, so that they
// agree on its statistics.
//
// Where threads exchange numbers, all of a warp or a block take part: rows that
// don't exist are computed as zeros, never skipped by a part of a warp.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_CONVERSION_NORMTOGPU_THREADSUMS_H
#define NORM_LIB_CONVERSION_NORMTOGPU_THREADSUMS_H

#include "../NormToVector/Indices.h"
#include "GpuKernel.h"
#include "norm/IR/FloatArithmetic.h"

#include "mlir/Dialect/GPU/IR/GPUDialect.h"

namespace mlir::norm {

/// What two numbers or vectors are combined to.
using Combine = function_ref<Value(ImplicitLocOpBuilder &, Value, Value)>;
/// The sum (or what else combines them), pairwise: neighbours that are apart by
/// half.
Value combinePairwise(ImplicitLocOpBuilder &b, SmallVector<Value> values,
                      Combine combine = add);

/// The number of the own block in its cluster.
Value getBlockInCluster(const GpuKernel &kernel);

/// What a kernel begins with whose rows a cluster shares, if its blocks
/// exchange anything: each tells that it has begun. The first use of another's
/// memory waits for that, or the kernel at once if rows come in a loop, as
/// those of gradients do.
void beginCluster(const GpuKernel &kernel);

/// Sums over the threads that share a row, of which this is number `lane`.
class ThreadSums {
public:
  ThreadSums(const GpuKernel &kernel, Value lane)
      : kernel(kernel), schedule(kernel.schedule), b(kernel.b), at{b},
        lane(lane), haveBlocksBegun(kernel.problem.isGradient) {}

  /// The sums of these vectors' elements (or what else combines them) over all
  /// threads of the row.
  SmallVector<Value> reduce(ArrayRef<Value> vectors, Combine combine = add);

  /// The sum of this vector over the rows that a warp has at once.
  Value addRowsOfWarp(Value vector);

  /// The value of the row's first thread, if a warp has it.
  Value takeFromFirstLane(Value value);

  /// Waits until all threads of a row that several warps share are here, and
  /// what they have read and written is done.
  void synchronize();

  /// Whether a row is shared by several warps, which exchange numbers through
  /// the memory of the block.
  bool isBlock() const { return schedule.lanes > GpuSchedule::kWarp; }

private:
  Value shuffle(Value value, Value offset, gpu::ShuffleMode mode);
  SmallVector<Value> reduceWarps(ArrayRef<Value> parts, Combine combine);
  SmallVector<Value> reduceBlocks(ArrayRef<Value> parts, Combine combine);
  SmallVector<Value> combineShared(size_t count, int64_t parts,
                                   Combine combine);
  void awaitBlocks();

  const GpuKernel &kernel;
  const GpuSchedule &schedule;
  ImplicitLocOpBuilder &b;
  Indices at;
  Value lane;
  int64_t nextShared = 0;
  /// Whether all blocks of the cluster are known to have begun.
  bool haveBlocksBegun;
};

} // namespace mlir::norm

#endif // NORM_LIB_CONVERSION_NORMTOGPU_THREADSUMS_H
