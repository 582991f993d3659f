//===- CostModel.h - The choice of a schedule on a CPU ----------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_CONVERSION_NORMTOVECTOR_COSTMODEL_H
#define NORM_LIB_CONVERSION_NORMTOVECTOR_COSTMODEL_H

#include "norm/Conversion/CpuSchedule.h"

namespace mlir::norm {

/// The rules by which a problem's schedule is chosen for a machine. They were
/// found by measurements, side by side, of the schedules that there are.
class CostModel {
public:
  CostModel(const NormProblem &problem, const CpuModel &cpu);

  CpuSchedule choose();

private:
  using Passage = CpuSchedule::Passage;
  using Traversal = CpuSchedule::Traversal;

  /// Bytes of a cache line.
  static constexpr int64_t kLine = 64;

  //===--------------------------------------------------------------------===//
  // What is known of the problem (CostModel.cpp)
  //===--------------------------------------------------------------------===//

  /// Bytes that a skewed walk of `rows` rows a block reads or writes again and
  /// again: each of its two stages is at other rows of the input.
  int64_t getSkewedBytes(int64_t rows) const;
  /// Bytes that a delayed walk of `rows` rows a block reads or writes again and
  /// again.
  int64_t getDelayedBytes(int64_t rows) const;
  /// Whether there is more to compute than to read.
  bool computesMost() const;
  /// Whether rows are computed about as long as they are read: of a
  /// normalization without a residual, whose sum is written as well, in half
  /// precision or quantized.
  bool computesBesideReading() const;
  /// Whether rows, of known extent, are only read, normalized and written.
  /// (Gradients, residuals and quantizations have more streams.)
  bool isOnlyNormalized() const;
  /// Whether such rows share cache lines with their neighbours, if they are
  /// neighbours in memory.
  bool sharesLines() const;
  /// Whether such rows come one by one: if they haven't more to wait for.
  bool comeOneByOne() const;
  /// Whether rows have so many vectors of the statistics type at most.
  bool areRowsWithin(int64_t numVectors) const;
  /// Whether rows have a few vectors.
  bool areRowsShort() const;
  /// Whether a block of rows fits in the nearest cache beside what the hardware
  /// fetches ahead.
  bool isRoomFor(int64_t rows) const;
  /// Whether a skewed walk of one row a block finds all it needs again there.
  bool staysInL1() const;
  /// Whether roots can be found by themselves.
  bool canDelay() const;
  /// Whether to keep what is converted and subtracted for the next walk: where
  /// that is most of the work, and the nearest cache has room for it. (An
  /// RMSNorm's f16 is converted as fast as it is kept, and a sum is written as
  /// it is. One that isn't written would be rounded again, which takes longer
  /// than memory does.)
  bool shouldKeepDeviations(int64_t rows) const;
  /// Whether to keep scale and bias as registers hold them: it takes some
  /// instructions to bring them in the order of bf16, and to see that none is a
  /// NaN that rounding would have to care for. What is kept must serve some
  /// blocks. (Gradients of long rows gain nothing.)
  bool shouldKeepWeights(int64_t rows) const;

  //===--------------------------------------------------------------------===//
  // Rows at once (RowsAtOnce.cpp)
  //===--------------------------------------------------------------------===//

  /// A core that does well with several rows at once doesn't with these, not
  /// even from a cache, unless they have more to compute.
  bool sharesCachedLines() const;
  /// How many rows had better wait for their sums together: two, and four where
  /// that takes long beside what else is done with a row.
  int64_t getRowsWaiting() const;
  /// Whether what is far from the core comes in while the rest is computed: on
  /// machines that do well with several rows at once half precision does, on
  /// the others a bf16 with a scale, which has most to compute.
  bool toleratesDistance() const;
  /// How many rows of known extent have so long to wait, beside what there is
  /// to read, that they do so together on any machine: longest those of a
  /// LayerNorm.
  int64_t getLeastRows() const;
  /// How many rows that the caches hold are taken at once.
  int64_t chooseRows() const;
  /// How many of the rows that lie side by side are taken at once, in whole
  /// vectors.
  int64_t chooseBlockWidth() const;

  //===--------------------------------------------------------------------===//
  // Rows in the caches (CachedPassage.cpp)
  //===--------------------------------------------------------------------===//

  /// Whether one row stays in the nearest cache from one walk along it to the
  /// next, or most of it, but not beside those that a skewed walk reads on the
  /// way. (Half precision, which has more to compute than to read, has nothing
  /// to gain; nor has a LayerNorm, unless a walk has to be of one row, or is
  /// one of three.)
  bool staysOnlyAlone() const;
  /// Whether the nearest cache has room for the blocks of rows that a delayed
  /// walk is at, beside what the hardware fetches ahead.
  bool isRoomForDelay(int64_t rows) const;
  /// How rows pass through that the caches hold.
  Passage chooseCached() const;

  //===--------------------------------------------------------------------===//
  // Rows in memory (StreamedPassage.cpp)
  //===--------------------------------------------------------------------===//

  /// How many rows ahead of the one that is being normalized are fetched: as
  /// many bytes as it takes memory to answer, in whole blocks, beyond those
  /// that a skewed or delayed walk is reading. Not so many that the nearest
  /// cache lets go of them, and none of rows so long that the second one would.
  /// (Where rows come one by one, more than eight of short ones weren't tried.)
  int64_t choosePrefetch(const Passage &passage) const;
  /// In parts of how many bytes vectors can be stored past the caches, if rows
  /// are neighbours in memory.
  int64_t getPartBytes() const;
  /// How rows pass through that come from memory and go there: on cores that
  /// read several of them at once well, and on others.
  Passage streamTogether(const Passage &cached) const;
  Passage streamSingly(const Passage &cached) const;
  Passage chooseStreamed(const Passage &cached) const;

  //===--------------------------------------------------------------------===//
  // All of it (ChooseSchedule.cpp)
  //===--------------------------------------------------------------------===//

  /// Whether a row that is walked along by itself, and fills much of the
  /// nearest cache, comes in faster by halves of lines: up to an eighth from
  /// the second cache, and as fast from memory. (Measured without a centre, in
  /// f32, on cores that do well with several rows at once.)
  bool comesByHalfLines(const Passage &cached) const;

  const NormProblem &problem;
  const CpuModel &cpu;
  /// Elements of a vector, as far as that is decided.
  int64_t lanes;
};

} // namespace mlir::norm

#endif // NORM_LIB_CONVERSION_NORMTOVECTOR_COSTMODEL_H
