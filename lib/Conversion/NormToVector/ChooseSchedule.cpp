//===- ChooseSchedule.cpp - The cost model of norms on a CPU --------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "norm/Conversion/CpuSchedule.h"

#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::norm;

/// Bytes that a skewed walk of `rows` rows a block reads or writes again and
/// again: each of its two stages is at other rows of the input.
static int64_t getSkewedBytes(const NormProblem &problem, int64_t rows) {
  return problem.extent *
         (rows * (2 * problem.inputBytes + problem.outputBytes) +
          problem.numShared * problem.statisticsBytes);
}

/// Bytes of a cache line.
static constexpr int64_t kLine = 64;

/// Whether there is more to compute than to read.
static bool computesMost(const NormProblem &problem) {
  return problem.inputBytes < problem.statisticsBytes;
}

/// Whether one row stays in the nearest cache from one walk along it to the
/// next, or most of it, but not beside those that a skewed walk reads on the
/// way. (Half precision, which has more to compute than to read, has nothing to
/// gain; nor has a LayerNorm, unless a walk has to be of one row, or is one of
/// three.)
static bool staysOnlyAlone(const NormProblem &problem, const CpuModel &cpu) {
  if (ShapedType::isDynamic(problem.extent) || computesMost(problem) ||
      (problem.isGradient && problem.numShared > 0))
    return false;
  if (problem.kind == NormProblem::Kind::LayerNorm &&
      (cpu.rowsFromCache > 1 || problem.findsScales))
    return false;
  int64_t alone =
      problem.extent * (problem.inputBytes + problem.outputBytes +
                        problem.numShared * problem.statisticsBytes);
  return alone <= cpu.l1Bytes * 3 / 2 &&
         getSkewedBytes(problem, 1) >= cpu.l1Bytes * 5 / 4;
}

/// Whether rows, of known extent, are only read, normalized and written.
/// (Gradients, residuals and quantizations have more streams.)
static bool isOnlyNormalized(const NormProblem &problem) {
  return !ShapedType::isDynamic(problem.extent) && !problem.isGradient &&
         !problem.hasResidual && problem.outputBytes == problem.inputBytes;
}

/// Whether such rows share cache lines with their neighbours, if they are
/// neighbours in memory.
static bool sharesLines(const NormProblem &problem) {
  return isOnlyNormalized(problem) &&
         problem.extent * problem.inputBytes % kLine != 0;
}

/// A core that does well with several rows at once doesn't with these, not even
/// from a cache, unless they have more to compute.
static bool sharesCachedLines(const NormProblem &problem, const CpuModel &cpu) {
  return cpu.rowsFromCache > 1 && !computesMost(problem) &&
         sharesLines(problem);
}

/// Whether such rows come one by one: if they haven't more to wait for.
static bool comeOneByOne(const NormProblem &problem, int64_t lanes) {
  bool isLayerNorm = problem.kind == NormProblem::Kind::LayerNorm;
  return problem.extent > (isLayerNorm ? 8 : 3) * lanes;
}

/// How many of the rows that lie side by side are taken at once, in whole
/// vectors.
static int64_t chooseBlockWidth(const NormProblem &problem, const CpuModel &cpu,
                                int64_t lanes) {
  auto isKnown = [](int64_t extent) { return !ShapedType::isDynamic(extent); };
  int64_t vectors = problem.isBF16 ? 2 : 1;
  // All of them, if sums and centres needn't leave the nearest cache: memory is
  // then read as it lies.
  int64_t most = 16 / vectors * lanes;
  if (isKnown(problem.numSideBySide) && problem.numSideBySide <= most)
    return llvm::alignTo(problem.numSideBySide, lanes);
  // Or as many as keep their sums in registers; but what isn't found again in
  // the second cache is fetched in larger pieces, as are the two buffers of
  // gradients.
  int64_t few = (problem.isGradient ? 8 : 4) / vectors * lanes;
  bool isLong = isKnown(problem.extent) &&
                problem.extent * few * problem.inputBytes >= cpu.l2Bytes / 2;
  return isLong ? most : few;
}

/// Whether rows have so many vectors of the statistics type at most.
static bool areRowsWithin(const NormProblem &problem, int64_t numVectors,
                          int64_t lanes) {
  return !ShapedType::isDynamic(problem.extent) &&
         problem.extent * (problem.isBF16 ? 2 : 1) <= numVectors * lanes;
}

/// Whether rows have a few vectors.
static bool areRowsShort(const NormProblem &problem, int64_t lanes) {
  return areRowsWithin(problem, 4, lanes);
}

/// Whether a block of rows fits in the nearest cache beside what the hardware
/// fetches ahead.
static bool isRoomFor(const NormProblem &problem, const CpuModel &cpu,
                      int64_t rows) {
  return !ShapedType::isDynamic(problem.extent) &&
         getSkewedBytes(problem, rows) <= cpu.l1Bytes * 2 / 3;
}

/// Whether a skewed walk of one row a block finds all it needs again there.
static bool staysInL1(const NormProblem &problem, const CpuModel &cpu) {
  return !ShapedType::isDynamic(problem.extent) &&
         getSkewedBytes(problem, 1) <= cpu.l1Bytes * 3 / 4;
}

/// How many rows had better wait for their sums together: two, and four where
/// that takes long beside what else is done with a row.
static int64_t getRowsWaiting(const NormProblem &problem, int64_t lanes) {
  // Their sums leave no registers for more.
  if (problem.kind == NormProblem::Kind::LayerNorm && problem.isBF16 &&
      (problem.hasResidual || problem.findsScales))
    return problem.findsScales ? 1 : 2;
  if (problem.findsScales || problem.isGradient)
    return 2;
  // A residual and its sum are as many streams as two rows.
  if (problem.hasResidual && !computesMost(problem))
    return areRowsWithin(problem, 24, lanes) ? 2 : 1;
  if (areRowsShort(problem, lanes))
    return 4;
  // It has more to wait for. In bf16 it lacks the registers.
  if (problem.kind == NormProblem::Kind::LayerNorm)
    return problem.isBF16 ? 2 : 4;
  return computesMost(problem) || areRowsWithin(problem, 24, lanes) ? 4 : 2;
}

/// Whether what is far from the core comes in while the rest is computed: on
/// machines that do well with several rows at once half precision does, on the
/// others a bf16 with a scale, which has most to compute.
static bool toleratesDistance(const NormProblem &problem, const CpuModel &cpu) {
  return computesMost(problem) &&
         problem.kind != NormProblem::Kind::LayerNorm &&
         (cpu.rowsFromCache > 1 || (problem.isBF16 && problem.numShared > 0));
}

/// How many rows of known extent have so long to wait, beside what there is to
/// read, that they do so together on any machine: longest those of a LayerNorm.
static int64_t getLeastRows(const NormProblem &problem, int64_t lanes) {
  bool isLayerNorm = problem.kind == NormProblem::Kind::LayerNorm;
  bool isShort = areRowsShort(problem, lanes);
  if (problem.hasResidual)
    return 1;
  if (problem.needsSum)
    return isShort ? 2 : 1;
  if (isShort)
    return 4;
  if (problem.extent <= 8 * lanes)
    return isLayerNorm ? 4 : 2;
  bool waitsLong = isLayerNorm && !problem.isGradient;
  return waitsLong && problem.extent <= 16 * lanes ? 2 : 1;
}

/// How many rows that the caches hold are taken at once.
static int64_t chooseRows(const NormProblem &problem, const CpuModel &cpu,
                          int64_t lanes) {
  bool isLayerNorm = problem.kind == NormProblem::Kind::LayerNorm;
  bool isKnown = !ShapedType::isDynamic(problem.extent);
  // Rows of a block share scale and bias, too, as far as they fit.
  bool hasRoom = isRoomFor(problem, cpu, 4) ||
                 (isKnown && toleratesDistance(problem, cpu));
  int64_t rows = 1;
  if (problem.isGradient && problem.numShared > 0)
    // They also share the sums over rows, read and written at each place.
    rows = problem.isBF16 && staysInL1(problem, cpu) ? 1 : 2;
  else if (hasRoom && getRowsWaiting(problem, lanes) == 4)
    rows = 4;
  else if (isRoomFor(problem, cpu, 2))
    rows = std::min<int64_t>(getRowsWaiting(problem, lanes), 2);
  // Where not even most of one row stays, scale and bias are read half as
  // often.
  else if (isLayerNorm && isKnown &&
           getSkewedBytes(problem, 1) > cpu.l1Bytes * 9 / 8)
    rows = cpu.rowsFromCache > 1 || problem.isBF16 ? 2 : 1;
  // Where there is no scale, two rows take as much room as one with it.
  else if (!isLayerNorm && isKnown && computesMost(problem) &&
           problem.numShared == 0)
    rows = 2;

  // What has more to read than to compute takes no more rows at once than the
  // machine reads well.
  if (!computesMost(problem) && isKnown)
    rows = std::min(rows,
                    std::max(cpu.rowsFromCache, getLeastRows(problem, lanes)));
  // Sums take a quarter of the registers. (A bf16 gains by more rows even where
  // it lacks the registers.)
  if (!problem.isBF16)
    rows = std::min(
        rows, std::max<int64_t>(cpu.vectorRegisters / 4 / problem.numSums, 2));
  if (sharesCachedLines(problem, cpu) && comeOneByOne(problem, lanes))
    rows = 1;
  while (!ShapedType::isDynamic(problem.rows) && rows > 1 &&
         problem.rows < 4 * rows)
    rows /= 2;
  return rows;
}

/// Whether to keep what is converted and subtracted for the next walk: where
/// that is most of the work, and the nearest cache has room for it. (An
/// RMSNorm's f16 is converted as fast as it is kept, and a sum is written as it
/// is. One that isn't written would be rounded again, which takes longer than
/// memory does.)
static bool shouldKeepDeviations(const NormProblem &problem,
                                 const CpuModel &cpu, int64_t rows) {
  bool isLayerNorm = problem.kind == NormProblem::Kind::LayerNorm;
  if (ShapedType::isDynamic(problem.extent) || problem.isGradient ||
      problem.findsScales || problem.kind == NormProblem::Kind::Quantization)
    return false;
  if (problem.hasUnreadSum)
    return computesMost(problem);
  return computesMost(problem) && (isLayerNorm || problem.isBF16) &&
         !problem.hasResidual &&
         rows * problem.extent * problem.statisticsBytes <= cpu.l1Bytes / 2;
}

/// Whether to keep scale and bias as registers hold them: it takes some
/// instructions to bring them in the order of bf16, and to see that none is a
/// NaN that rounding would have to care for. What is kept must serve some
/// blocks. (Gradients of long rows gain nothing.)
static bool shouldKeepWeights(const NormProblem &problem, const CpuModel &cpu,
                              int64_t rows) {
  if (!problem.isBF16 || problem.numShared == 0 ||
      ShapedType::isDynamic(problem.extent))
    return false;
  if (!ShapedType::isDynamic(problem.rows) && problem.rows < 4 * rows)
    return false;
  return !problem.isGradient || staysInL1(problem, cpu);
}

/// Whether roots can be found by themselves.
static bool canDelay(const NormProblem &problem) {
  return !ShapedType::isDynamic(problem.extent) &&
         problem.kind != NormProblem::Kind::Quantization;
}

/// Bytes that a delayed walk of `rows` rows a block reads or writes again and
/// again.
static int64_t getDelayedBytes(const NormProblem &problem, int64_t rows) {
  int64_t stages = problem.findsScales ? 4 : 3;
  int64_t inputBytes = problem.inputBytes * (problem.hasResidual ? 2 : 1);
  return problem.extent * (rows * (stages * inputBytes + problem.outputBytes) +
                           problem.numShared * problem.statisticsBytes);
}

/// Whether the nearest cache has room for the blocks of rows that a delayed
/// walk is at, beside what the hardware fetches ahead.
static bool isRoomForDelay(const NormProblem &problem, const CpuModel &cpu,
                           int64_t lanes, int64_t rows) {
  if (!canDelay(problem))
    return false;
  bool isHalf = computesMost(problem);
  int64_t bytes = getDelayedBytes(problem, rows);
  // A residual and its sum are many streams already, but for one row that takes
  // no others along.
  if (problem.hasResidual)
    return areRowsWithin(problem, isHalf ? 16 : 8, lanes) ||
           (!isHalf && cpu.rowsFromCache > 1 && rows == 1 &&
            bytes <= cpu.l1Bytes * 5 / 8);
  int64_t room = isHalf ? cpu.l1Bytes * 2 / 3 : cpu.l1Bytes / 2;
  if (!shouldKeepDeviations(problem, cpu, rows))
    return bytes <= room;
  // Those of bf16 need less room of their own, on AMD's cores none (measured).
  int64_t kept = 2 * rows * problem.extent * problem.statisticsBytes;
  if (!problem.isBF16)
    return bytes + kept <= room;
  return bytes <= room &&
         (cpu.rowsFromCache == 1 || bytes + kept <= cpu.l1Bytes * 7 / 8);
}

/// How rows pass through that the caches hold.
static CpuSchedule::Passage chooseCached(const NormProblem &problem,
                                         const CpuModel &cpu, int64_t lanes) {
  CpuSchedule::Passage passage;
  passage.rows = chooseRows(problem, cpu, lanes);
  // This was the best or near it in most measurements: reading and computing
  // overlap.
  passage.traversal = CpuSchedule::Traversal::Skewed;
  if (staysOnlyAlone(problem, cpu))
    passage.traversal = CpuSchedule::Traversal::Plain;

  // Fewer rows, if they then needn't wait for their roots. (Elsewhere than on
  // AMD's cores that is worth less than to share a scale.)
  int64_t delayed = passage.rows;
  if ((cpu.rowsFromCache == 1 || problem.numShared == 0) && delayed > 1 &&
      computesMost(problem) && !isRoomForDelay(problem, cpu, lanes, delayed))
    delayed /= 2;
  if (isRoomForDelay(problem, cpu, lanes, delayed)) {
    passage.rows = delayed;
    passage.traversal = CpuSchedule::Traversal::Delayed;
  }
  return passage;
}

/// How many rows ahead of the one that is being normalized are fetched: as many
/// bytes as it takes memory to answer, in whole blocks, beyond those that a
/// skewed or delayed walk is reading. Not so many that the nearest cache lets
/// go of them, and none of rows so long that the second one would. (Where rows
/// come one by one, more than eight of short ones weren't tried.)
static int64_t choosePrefetch(const NormProblem &problem, const CpuModel &cpu,
                              const CpuSchedule::Passage &passage) {
  int64_t bytes = std::max<int64_t>(problem.extent * problem.inputBytes, 1);
  bool hasMoreStreams = problem.isGradient || problem.hasResidual;
  int64_t most = cpu.rowsFromMemory == 1 || hasMoreStreams ? 8 : 96;
  int64_t rows = llvm::alignTo(std::clamp<int64_t>((12 << 10) / bytes, 1, most),
                               passage.rows);
  if (passage.traversal == CpuSchedule::Traversal::Skewed)
    rows += passage.rows;
  else if (passage.traversal == CpuSchedule::Traversal::Delayed)
    rows += 3 * passage.rows;
  return rows * bytes <= cpu.l2Bytes / 2 ? rows : 0;
}

/// Whether rows are computed about as long as they are read: of a normalization
/// without a residual, whose sum is written as well, in half precision or
/// quantized.
static bool computesBesideReading(const NormProblem &problem) {
  return !problem.isGradient && !problem.hasResidual &&
         (computesMost(problem) || problem.outputBytes < problem.inputBytes);
}

/// In parts of how many bytes vectors can be stored past the caches, if rows
/// are neighbours in memory.
static int64_t getPartBytes(const NormProblem &problem, int64_t lanes) {
  int64_t bytes = lanes * problem.outputBytes;
  while (!ShapedType::isDynamic(problem.extent) &&
         problem.extent * problem.outputBytes % bytes != 0)
    bytes /= 2;
  return bytes;
}

/// How rows pass through that come from memory and go there.
static CpuSchedule::Passage chooseStreamed(const NormProblem &problem,
                                           const CpuModel &cpu, int64_t lanes,
                                           const CpuSchedule::Passage &cached) {
  CpuSchedule::Passage passage = cached;
  if (cpu.rowsFromMemory > 1) {
    // No row stays alone where the next ones are fetched. Fewer are read at
    // once beside a residual and the sum, or if that takes more than one cache.
    passage.traversal = CpuSchedule::Traversal::Skewed;
    if (problem.hasResidual || !isRoomFor(problem, cpu, passage.rows))
      passage.rows = std::min(passage.rows, cpu.rowsFromMemory / 2);
    // A line stored in parts waits for the last of them, and few can.
    int64_t partBytes = getPartBytes(problem, lanes);
    if (partBytes < kLine)
      passage.rows =
          std::min<int64_t>(passage.rows, areRowsShort(problem, lanes) ? 2 : 1);
    if (partBytes < CpuSchedule::kFewestStreamedBytes &&
        computesMost(problem) && sharesLines(problem) &&
        comeOneByOne(problem, lanes)) {
      passage.traversal = CpuSchedule::Traversal::Plain;
    } else if (computesBesideReading(problem) && canDelay(problem) &&
               getDelayedBytes(problem, passage.rows) <=
                   (partBytes < kLine ? cpu.l1Bytes / 2 : cpu.l1Bytes / 3)) {
      passage.traversal = CpuSchedule::Traversal::Delayed;
    }
    if (!ShapedType::isDynamic(problem.extent))
      passage.prefetch = choosePrefetch(problem, cpu, passage);
    return passage;
  }
  passage.rows = 1;
  if (ShapedType::isDynamic(problem.extent))
    return passage;

  // Of gradients there are two inputs.
  bool isHalf = problem.inputBytes <
                problem.statisticsBytes * (problem.isGradient ? 2 : 1);
  bool isLayerNorm = problem.kind == NormProblem::Kind::LayerNorm;
  // Short rows have more to wait for than to read.
  bool waits = isHalf || (isLayerNorm && !problem.isGradient);
  if (waits && areRowsWithin(problem, isHalf ? 8 : 4, lanes)) {
    if (isHalf && !problem.hasResidual && !problem.isGradient)
      passage.rows = std::min<int64_t>(cached.rows, 2);
    return passage;
  }

  // What computes about as long as it reads must do both at once. Else rows
  // come in as fast one after another, and leave the nearest cache to what is
  // prefetched.
  bool computesLong =
      isHalf ? !problem.hasResidual
             : !problem.isGradient && problem.outputBytes < problem.inputBytes;
  bool delays =
      isHalf && canDelay(problem) &&
      getDelayedBytes(problem, 1) <=
          (problem.hasResidual ? cpu.l1Bytes * 3 / 4 : cpu.l1Bytes / 4);
  // Only half precision computes so long that it needn't find rows in the
  // nearest cache, unless it adds to sums over rows on the way.
  bool isSkewed =
      computesLong && getSkewedBytes(problem, 1) <=
                          (isHalf && !problem.isGradient ? cpu.l1Bytes * 5 / 4
                                                         : cpu.l1Bytes * 3 / 8);
  passage.traversal = delays     ? CpuSchedule::Traversal::Delayed
                      : isSkewed ? CpuSchedule::Traversal::Skewed
                                 : CpuSchedule::Traversal::Plain;
  passage.prefetch = choosePrefetch(problem, cpu, passage);
  return passage;
}

/// Whether a row that is walked along by itself, and fills much of the nearest
/// cache, comes in faster by halves of lines: up to an eighth from the second
/// cache, and as fast from memory. (Measured without a centre, in f32, on cores
/// that do well with several rows at once.)
static bool comesByHalfLines(const NormProblem &problem, const CpuModel &cpu,
                             const CpuSchedule &schedule) {
  if (cpu.rowsFromCache == 1 || schedule.cached.rows > 1 ||
      schedule.lanes * problem.inputBytes != kLine)
    return false;
  if (problem.kind == NormProblem::Kind::LayerNorm || computesMost(problem) ||
      !isOnlyNormalized(problem))
    return false;
  int64_t bytes = getSkewedBytes(problem, 1);
  return bytes >= cpu.l1Bytes / 2 && bytes <= cpu.l1Bytes;
}

CpuSchedule CpuSchedule::choose(const NormProblem &problem,
                                const CpuModel &cpu) {
  CpuSchedule schedule;
  int64_t vectors = problem.isBF16 ? 2 : 1;
  schedule.lanes = vectors * cpu.vectorBits / 8 / problem.statisticsBytes;
  schedule.threads = cpu.threads;
  // Starting the threads takes some microseconds, in which one core reads about
  // this much.
  schedule.parallelAbove = 256 << 10;
  // What fits in the caches is better left there for the consumer.
  schedule.streamAbove = cpu.cacheBytes / 2;
  schedule.centre = Centre::Pilot;
  if (problem.numSideBySide != 0) {
    schedule.unroll =
        chooseBlockWidth(problem, cpu, schedule.lanes) / schedule.lanes;
    return schedule;
  }
  // Half a vector may begin where a whole one can't, which stores past the
  // caches need.
  if (sharesCachedLines(problem, cpu) && problem.extent > 3 * schedule.lanes &&
      problem.extent % schedule.lanes == schedule.lanes / 2)
    schedule.lanes /= 2;
  schedule.cached = chooseCached(problem, cpu, schedule.lanes);
  if (comesByHalfLines(problem, cpu, schedule)) {
    schedule.lanes /= 2;
    schedule.cached = chooseCached(problem, cpu, schedule.lanes);
  }
  schedule.streamed =
      chooseStreamed(problem, cpu, schedule.lanes, schedule.cached);

  if (shouldKeepDeviations(
          problem, cpu, std::max(schedule.cached.rows, schedule.streamed.rows)))
    schedule.deviations = Deviations::Kept;

  if (shouldKeepWeights(problem, cpu, schedule.cached.rows))
    schedule.weights = Weights::Kept;

  // Sums take a quarter of the registers, as far as they must.
  int64_t sums = vectors * schedule.cached.rows * problem.numSums;
  schedule.unroll = std::clamp<int64_t>(cpu.vectorRegisters / 4 / sums, 1, 4);
  return schedule;
}
