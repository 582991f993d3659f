//===- ChooseSchedule.cpp - The cost model of norms on a CPU --------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CostModel.h"

using namespace mlir;
using namespace mlir::norm;

bool CostModel::comesByHalfLines(const Passage &cached) const {
  if (cpu.rowsFromCache == 1 || cached.rows > 1 ||
      lanes * problem.inputBytes != kLine)
    return false;
  if (problem.kind == NormProblem::Kind::LayerNorm || computesMost() ||
      !isOnlyNormalized())
    return false;
  int64_t bytes = getSkewedBytes(1);
  return bytes >= cpu.l1Bytes / 2 && bytes <= cpu.l1Bytes;
}

CpuSchedule CostModel::choose() {
  CpuSchedule schedule;
  schedule.threads = cpu.threads;
  // Starting the threads takes some microseconds, in which one core reads about
  // this much.
  schedule.parallelAbove = 256 << 10;
  // What fits in the caches is better left there for the consumer.
  schedule.streamAbove = cpu.cacheBytes / 2;
  schedule.centre = CpuSchedule::Centre::Pilot;
  if (problem.numSideBySide != 0) {
    schedule.lanes = lanes;
    schedule.unroll = chooseBlockWidth() / lanes;
    return schedule;
  }
  // Half a vector may begin where a whole one can't. (Stores past the caches
  // needed that before they could be of parts.)
  if (sharesCachedLines() && problem.extent > 3 * lanes &&
      problem.extent % lanes == lanes / 2)
    lanes /= 2;
  schedule.cached = chooseCached();
  if (comesByHalfLines(schedule.cached)) {
    lanes /= 2;
    schedule.cached = chooseCached();
  }
  schedule.lanes = lanes;
  schedule.streamed = chooseStreamed(schedule.cached);

  if (shouldKeepDeviations(
          std::max(schedule.cached.rows, schedule.streamed.rows)))
    schedule.deviations = CpuSchedule::Deviations::Kept;

  if (shouldKeepWeights(schedule.cached.rows))
    schedule.weights = CpuSchedule::Weights::Kept;

  // Sums take a quarter of the registers, as far as they must.
  int64_t sums =
      (problem.isBF16 ? 2 : 1) * schedule.cached.rows * problem.numSums;
  schedule.unroll = std::clamp<int64_t>(cpu.vectorRegisters / 4 / sums, 1, 4);
  return schedule;
}

CpuSchedule CpuSchedule::choose(const NormProblem &problem,
                                const CpuModel &cpu) {
  return CostModel(problem, cpu).choose();
}
