//===- GpuSchedule.h - How a norm is computed on a GPU ----------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_CONVERSION_GPUSCHEDULE_H
#define NORM_CONVERSION_GPUSCHEDULE_H

#include "norm/Conversion/CpuSchedule.h"

namespace mlir::norm {

/// What code generation depends on in a chip.
struct GpuModel {
  StringRef chip;
  /// The largest access to global memory, in bytes.
  int64_t accessBytes;
  /// Streaming multiprocessors.
  int64_t processors;
  /// The PTX version, as 86 for 8.6, that has all that is generated for it.
  int64_t ptxVersion;
  /// The most blocks of a cluster; 1 if it has none.
  int64_t clusterBlocks;

  /// The model of a chip by its name: "sm_90".
  static llvm::Expected<GpuModel> get(StringRef chip);
};

/// How one normalization is computed. `lanes` threads share a row, in each of
/// `cluster` blocks. Thread i of all of them has the elements from
/// (i + k lanes cluster) vector on, for k = 0, 1, …
struct GpuSchedule {
  static constexpr int64_t kWarp = 32;

  enum class Row {
    /// Each thread keeps its part of the row in registers.
    Registers,
    /// The row is read again in each walk along it.
    Memory,
  };

  /// Elements of an access, a power of two.
  int64_t vector = 1;
  /// Threads of a row: a power of two up to a warp, or all of a block.
  int64_t lanes = kWarp;
  /// Threads of a block, whole warps.
  int64_t threads = 128;
  /// Blocks that share a row, a power of two: more than one where a whole block
  /// does.
  int64_t cluster = 1;
  Row row = Row::Memory;
  /// Accesses that a thread starts together, where the row isn't kept.
  int64_t unroll = 4;
  /// The most blocks of gradients, each of which takes rows until there are no
  /// more. Norms have as many blocks as it takes.
  int64_t blocks = 0;

  int64_t getRowsPerBlock() const { return threads / lanes; }
  /// Threads that share a row.
  int64_t getThreadsOfRow() const { return lanes * cluster; }
  /// Blocks of gradients that a multiprocessor has at once, for which the
  /// assembler needn't spill to make room for more; none where one is all that
  /// finds registers.
  std::optional<int64_t> getGradBlocksPerProcessor() const;
  /// Accesses of a thread to a row of a known extent.
  int64_t countAccesses(int64_t extent) const;

  /// The choice for a problem whose rows allow accesses of `vector` elements.
  static GpuSchedule choose(const NormProblem &problem, int64_t vector,
                            const GpuModel &model);

  /// Reads changes of this schedule: "lanes=32,row=registers". The keys are
  /// those that `print` writes.
  llvm::Error change(StringRef text);
  /// What of the schedule doesn't fit the chip or the problem, whose rows allow
  /// accesses of `vector` elements.
  llvm::Error check(const NormProblem &problem, int64_t vector,
                    const GpuModel &model) const;

  void print(raw_ostream &os) const;
};

/// The attribute of a norm op that changes its schedule on GPUs, a string.
inline constexpr llvm::StringLiteral kGpuScheduleAttrName = "norm.gpu_schedule";

} // namespace mlir::norm

#endif // NORM_CONVERSION_GPUSCHEDULE_H
