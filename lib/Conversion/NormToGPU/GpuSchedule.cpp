//===- GpuSchedule.cpp - How a norm is computed on a GPU ------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "norm/Conversion/GpuSchedule.h"

#include "../NormToVector/KeyValues.h"

#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::norm;

static constexpr StringRef kRows[] = {"registers", "memory"};

/// What a row may take of a thread's registers: half of the 64 that still let
/// two blocks of 512 threads run side by side.
static constexpr int64_t kRowBytes = 32 * 4;
/// What it had better take: less, and more blocks hide each other's waits.
static constexpr int64_t kWantedRowBytes = kRowBytes / 2;
static constexpr int64_t kMostThreads = 512;
/// Of an element of gradients, a thread keeps the row's, the gradient's and two
/// sums. A block alone may then fill a multiprocessor: it has the next row to
/// take. (Those of a cluster needn't.)
static constexpr int64_t kGradNumbers = 4;
/// How many threads find the registers, 64, 80 or 128 of them, to keep so much.
static constexpr struct {
  int64_t threads, bytes;
} kGradBlocks[] = {
    {1024, kWantedRowBytes}, {768, kRowBytes}, {512, 2 * kRowBytes}};
/// Of a row in memory a thread keeps nothing, and no more registers than let a
/// multiprocessor have this many; fewer where gradients sum up much.
static constexpr int64_t kMemoryThreads = 1024, kMemoryGradThreads = 768;

std::optional<int64_t> GpuSchedule::getGradBlocksPerProcessor() const {
  if (threads > kMostThreads)
    return std::nullopt;
  return kMostThreads / threads;
}

int64_t GpuSchedule::countAccesses(int64_t extent) const {
  return llvm::divideCeilSigned(extent, vector * getThreadsOfRow());
}

/// How threads share rows.
static GpuSchedule chooseThreads(const NormProblem &problem, int64_t vector,
                                 const GpuModel &model) {
  constexpr int64_t kWarp = GpuSchedule::kWarp;
  using Row = GpuSchedule::Row;
  GpuSchedule schedule;
  int64_t numbers = problem.isGradient ? kGradNumbers : 1;
  vector = std::min(vector, kRowBytes / (numbers * problem.statisticsBytes));
  schedule.vector = vector;
  int64_t accessBytes = vector * problem.statisticsBytes * numbers;
  schedule.unroll = std::max<int64_t>(kWantedRowBytes / accessBytes, 1);

  bool isKnown = !ShapedType::isDynamic(problem.extent);
  int64_t accesses =
      isKnown
          ? std::max<int64_t>(llvm::divideCeilSigned(problem.extent, vector), 1)
          : 0;
  auto fits = [&](int64_t lanes, int64_t bytes) {
    return isKnown &&
           llvm::divideCeilSigned(accesses, lanes) * accessBytes <= bytes;
  };
  // A warp needs no barriers.
  if (fits(kWarp, kRowBytes)) {
    schedule.row = Row::Registers;
    schedule.lanes = std::min<int64_t>(llvm::PowerOf2Ceil(accesses), kWarp);
    return schedule;
  }
  auto keep = [&](int64_t blocks, int64_t mostThreads, int64_t bytes) {
    if (!fits(blocks * mostThreads, bytes))
      return false;
    int64_t perThread = std::max<int64_t>(
        {kWantedRowBytes / accessBytes, 1,
         llvm::divideCeilSigned(accesses, blocks * mostThreads)});
    schedule.row = Row::Registers;
    schedule.cluster = blocks;
    schedule.lanes = schedule.threads = llvm::alignTo(
        llvm::divideCeilSigned(accesses, blocks * perThread), kWarp);
    return true;
  };
  if (problem.isGradient)
    for (auto [threads, bytes] : kGradBlocks)
      if (keep(1, threads, bytes))
        return schedule;
  // Blocks of a cluster have more to exchange: as few as hold the row.
  for (int64_t blocks = 1; blocks <= model.clusterBlocks; blocks *= 2)
    if (keep(blocks, kMostThreads, kRowBytes))
      return schedule;
  bool sumsMuch = problem.isGradient && problem.numSums > 2;
  schedule.lanes = schedule.threads = !isKnown   ? kMostThreads
                                      : sumsMuch ? kMemoryGradThreads
                                                 : kMemoryThreads;
  return schedule;
}

GpuSchedule GpuSchedule::choose(const NormProblem &problem, int64_t vector,
                                const GpuModel &model) {
  GpuSchedule schedule = chooseThreads(problem, vector, model);
  if (problem.isGradient)
    schedule.blocks =
        model.processors * schedule.getGradBlocksPerProcessor().value_or(1);
  return schedule;
}

//===----------------------------------------------------------------------===//
// Text
//===----------------------------------------------------------------------===//

llvm::Error GpuSchedule::change(StringRef text) {
  return readKeyValues(text, {{"vector", intKey(vector, 1)},
                              {"lanes", intKey(lanes, 1)},
                              {"threads", intKey(threads, 1)},
                              {"cluster", intKey(cluster, 1)},
                              {"row", enumKey(row, kRows)},
                              {"unroll", intKey(unroll, 1)},
                              {"blocks", intKey(blocks, 1)}});
}

llvm::Error GpuSchedule::check(const NormProblem &problem,
                               int64_t vectorAllowed,
                               const GpuModel &model) const {
  constexpr int64_t kMostElements = 64;
  if (threads % kWarp != 0 || threads > 1024)
    return llvm::createStringError(
        "threads must be a multiple of 32, at most 1024");
  if (lanes <= kWarp ? !llvm::isPowerOf2_64(lanes) : lanes != threads)
    return llvm::createStringError(
        "lanes must be a power of two up to 32, or equal to threads");
  if (!llvm::isPowerOf2_64(cluster) || cluster > model.clusterBlocks)
    return llvm::createStringError("cluster must be a power of two, on " +
                                   model.chip + " at most " +
                                   llvm::Twine(model.clusterBlocks));
  if (cluster > 1 && lanes <= kWarp)
    return llvm::createStringError(
        "only rows that all of a block shares can be shared by a cluster");
  if (!llvm::isPowerOf2_64(vector) || vector > vectorAllowed)
    return llvm::createStringError(
        "vector must be a power of two, here at most " +
        llvm::Twine(vectorAllowed));
  // What is generated grows with these.
  if (unroll > 16)
    return llvm::createStringError("unroll can be at most 16");
  if (blocks > std::numeric_limits<int32_t>::max() / kWarp)
    return llvm::createStringError("blocks can be at most 67108863");
  if (row == Row::Memory)
    return llvm::Error::success();
  if (ShapedType::isDynamic(problem.extent))
    return llvm::createStringError(
        "a row of unknown extent can't be kept in registers");
  int64_t most =
      problem.isGradient ? kMostElements / kGradNumbers : kMostElements;
  if (countAccesses(problem.extent) * vector > most)
    return llvm::createStringError(
        "a row can be kept in registers with at most " + llvm::Twine(most) +
        " elements a thread, not " +
        llvm::Twine(countAccesses(problem.extent) * vector));
  return llvm::Error::success();
}

void GpuSchedule::print(raw_ostream &os) const {
  os << "vector=" << vector << ",lanes=" << lanes << ",threads=" << threads
     << ",row=" << kRows[static_cast<size_t>(row)] << ",unroll=" << unroll;
  if (cluster > 1)
    os << ",cluster=" << cluster;
  if (blocks)
    os << ",blocks=" << blocks;
}
