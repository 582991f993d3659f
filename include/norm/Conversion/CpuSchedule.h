//===- CpuSchedule.h - How a norm is computed on a CPU ----------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_CONVERSION_CPUSCHEDULE_H
#define NORM_CONVERSION_CPUSCHEDULE_H

#include "norm/IR/Norm.h"

#include "llvm/Support/Error.h"

namespace mlir::norm {

/// What a schedule depends on in a machine.
struct CpuModel {
  int64_t vectorBits = 256;
  int64_t vectorRegisters = 16;
  /// The length of ARM's scalable vectors, if code may rely on it; else 0. Such
  /// code computes something else where they have another length.
  int64_t scalableBits = 0;
  /// The caches of one core, and all the cache it can reach.
  int64_t l1Bytes = 32 << 10;
  int64_t l2Bytes = 1 << 20;
  int64_t cacheBytes = 32 << 20;
  /// How many rows a core reads and writes at once as fast as a single one,
  /// where they don't come from the nearest cache: from the next, and from
  /// memory.
  int64_t rowsFromCache = 4;
  int64_t rowsFromMemory = 4;
  /// Whether a product and a sum can be rounded once, as one instruction: 0
  /// or 1.
  int64_t fma = 0;
  int64_t threads = 1;

  /// Whether ARM's scalable vectors can have so many bits: a multiple of 128,
  /// at most 2048.
  static bool isScalableLength(int64_t bits) {
    return bits > 0 && bits <= 2048 && bits % kScalableUnit == 0;
  }
  /// What LLVM counts their length in.
  static constexpr int64_t kScalableUnit = 128;

  /// The model of a processor by its LLVM name: its vectors, and how many rows
  /// it reads at once; caches as above. "native" stands for the machine this
  /// runs on, whose caches are asked for. The threads stay one: who wants more
  /// says so.
  static llvm::Expected<CpuModel> get(StringRef cpu);

  /// Reads changes of this model: "l1=49152,threads=2". The keys are
  /// vector-bits, registers, scalable-bits, l1, l2, cache, rows-from-cache,
  /// rows-from-memory, fma and threads.
  llvm::Error change(StringRef text);
};

/// What a schedule depends on in a normalization, its gradients or a
/// quantization. Extents may be dynamic.
struct NormProblem {
  enum class Kind { LayerNorm, RMSNorm, CRMSNorm, Quantization };

  Kind kind;
  int64_t rows, extent;
  bool isGradient;
  bool hasResidual;
  /// Whether nobody wants the sum with it.
  bool hasUnreadSum;
  /// Whether rows are quantized with scales of their own.
  bool findsScales;
  /// Whether a CRMSNorm needs the sum of the row besides its squares.
  bool needsSum;
  /// Sizes of an element of the statistics, the inputs and the result.
  int64_t statisticsBytes, inputBytes, outputBytes;
  /// How many vectors along the feature axis all rows share.
  int64_t numShared;
  /// What is summed up along a row at once.
  int64_t numSums;
  /// Whether rows are read or written in bf16.
  bool isBF16;
  /// How many rows lie side by side, where the feature axis isn't the last;
  /// else zero.
  int64_t numSideBySide;

  /// Of an op with rows; of a normalization whose result is quantized at once,
  /// if by `quantize`.
  static NormProblem get(NormOpInterface op, QuantizeOp quantize = {});
};

/// How one normalization is computed. A row passes through stages, each a walk
/// along the feature axis: its centre (of a LayerNorm), its deviations from
/// it, its normalization. Of gradients: the centre, the sums of the row and of
/// its products with the gradient, the gradient of the input and the row's part
/// of the sums over rows. Of a quantization: the largest magnitude, if the row
/// has a scale of its own, and the integers. Where rows lie side by side, a
/// vector has an element of each of several rows, a block of rows is `unroll`
/// vectors wide, and `rows`, `traversal`, `columns` and `prefetch` don't
/// matter.
struct CpuSchedule {
  enum class Traversal {
    /// All stages of a block of rows, then the next block.
    Plain,
    /// One walk along the feature axis is the last stage of one block and the
    /// earlier stages of the blocks after it: reading and computing overlap,
    /// and no walk waits for the sums of the one before.
    Skewed,
    /// Skewed, and what follows from the sums is found of a block between: the
    /// walks needn't wait for divisions and roots either.
    Delayed,
    /// The statistics of a block row by row, then its normalization by column
    /// blocks, so that scale and bias are read from the nearest cache.
    Blocked,
  };
  enum class Centre {
    /// The mean of the row, in a walk of its own.
    Mean,
    /// The mean of the row's beginning, 64 elements at least: a walk less.
    Pilot,
  };
  enum class Deviations {
    /// The last walk reads the row again, and computes them again.
    Again,
    /// The walk before it leaves them in memory, in the statistics type.
    Kept,
  };
  enum class Weights {
    /// Each block reads scale and bias as they are.
    Again,
    /// They are converted and put in the order of registers before the first
    /// block.
    Kept,
  };
  static constexpr int64_t kNever = -1;
  /// A smaller part of a vector isn't stored past the caches.
  static constexpr int64_t kFewestStreamedBytes = 16;

  /// How the rows are passed through.
  struct Passage {
    /// Rows of a block.
    int64_t rows = 1;
    Traversal traversal = Traversal::Plain;
    /// Rows to prefetch ahead of the row that is being normalized.
    int64_t prefetch = 0;

    bool operator==(const Passage &other) const {
      return rows == other.rows && traversal == other.traversal &&
             prefetch == other.prefetch;
    }
  };

  /// Elements of a vector. For rows in bf16 it is two vectors of the statistics
  /// type, which come of one and become one.
  int64_t lanes = 8;
  /// Vectors a step, each with sums of its own.
  int64_t unroll = 4;
  /// Where results are stored as usual, and where past the caches or where they
  /// would be if they were aligned for it. The sums are the same in both, so
  /// that a row's result doesn't depend on how many others there are.
  Passage cached, streamed;
  /// Elements of a column block (Blocked only).
  int64_t columns = 512;
  Centre centre = Centre::Mean;
  /// From the centre, or the elements where there is none. They are kept where
  /// that takes little memory, by normalizations that need them once (not
  /// Blocked, nor quantized with scales of their own).
  Deviations deviations = Deviations::Again;
  /// They are kept where that takes little memory (not Blocked).
  Weights weights = Weights::Again;
  /// Results of more bytes than this are stored past the caches, where vectors
  /// or equal parts of them are aligned for it.
  int64_t streamAbove = kNever;
  int64_t threads = 1;
  /// Inputs of more bytes than this are shared among the threads.
  int64_t parallelAbove = 0;

  /// The cost model's choice.
  static CpuSchedule choose(const NormProblem &problem, const CpuModel &cpu);

  /// Reads changes of this schedule: "rows=4,traversal=skewed". The keys are
  /// those that `print` writes; `rows`, `traversal` and `prefetch` stand for
  /// both passages, `stream-rows` and so on for the streamed one.
  llvm::Error change(StringRef text);

  void print(raw_ostream &os) const;
};

/// The attribute of a norm op that changes its schedule, a string.
inline constexpr llvm::StringLiteral kScheduleAttrName = "norm.schedule";

} // namespace mlir::norm

#endif // NORM_CONVERSION_CPUSCHEDULE_H
