//===- StreamedPassage.cpp - How rows pass through that memory holds ------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CostModel.h"

#include "llvm/Support/MathExtras.h"

#include <numeric>

using namespace mlir;
using namespace mlir::norm;

int64_t CostModel::choosePrefetch(const Passage &passage) const {
  int64_t bytes = std::max<int64_t>(problem.extent * problem.inputBytes, 1);
  bool hasMoreStreams = problem.isGradient || problem.hasResidual;
  int64_t most = cpu.rowsFromMemory == 1 || hasMoreStreams ? 8 : 96;
  int64_t rows = llvm::alignTo(std::clamp<int64_t>((12 << 10) / bytes, 1, most),
                               passage.rows);
  if (passage.traversal == Traversal::Skewed)
    rows += passage.rows;
  else if (passage.traversal == Traversal::Delayed)
    rows += 3 * passage.rows;
  return rows * bytes <= cpu.l2Bytes / 2 ? rows : 0;
}

int64_t CostModel::getPartBytes() const {
  int64_t whole = lanes * problem.outputBytes;
  return ShapedType::isDynamic(problem.extent)
             ? whole
             : std::gcd(whole, problem.extent * problem.outputBytes);
}

CpuSchedule::Passage CostModel::streamTogether(const Passage &cached) const {
  // No row stays alone where the next ones are fetched. Fewer are read at once
  // if they have little to wait for, beside a residual and the sum, or if that
  // takes more than one cache.
  Passage passage = cached;
  passage.traversal = Traversal::Skewed;
  bool waits = computesMost() || problem.kind == NormProblem::Kind::LayerNorm;
  if (!waits || problem.hasResidual || !isRoomFor(passage.rows))
    passage.rows = std::min(passage.rows, cpu.rowsFromMemory / 2);
  // A line stored in parts waits for the last of them, and few can.
  int64_t partBytes = getPartBytes();
  if (partBytes < kLine)
    passage.rows = std::min<int64_t>(passage.rows, areRowsShort() ? 2 : 1);
  bool isStreamed = partBytes >= CpuSchedule::kFewestStreamedBytes;
  int64_t room = partBytes < kLine ? cpu.l1Bytes / 2 : cpu.l1Bytes / 3;
  if (!isStreamed && computesMost() && sharesLines() && comeOneByOne())
    passage.traversal = Traversal::Plain;
  else if (computesBesideReading() && canDelay() &&
           getDelayedBytes(passage.rows) <= room)
    passage.traversal = Traversal::Delayed;
  if (!ShapedType::isDynamic(problem.extent))
    passage.prefetch = choosePrefetch(passage);
  return passage;
}

CpuSchedule::Passage CostModel::streamSingly(const Passage &cached) const {
  Passage passage = cached;
  passage.rows = 1;
  if (ShapedType::isDynamic(problem.extent))
    return passage;

  // Of gradients there are two inputs.
  bool isHalf = problem.inputBytes <
                problem.statisticsBytes * (problem.isGradient ? 2 : 1);
  bool isLayerNorm = problem.kind == NormProblem::Kind::LayerNorm;
  // Short rows have more to wait for than to read.
  bool waits = isHalf || (isLayerNorm && !problem.isGradient);
  if (waits && areRowsWithin(isHalf ? 8 : 4)) {
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
  bool delays = isHalf && canDelay() &&
                getDelayedBytes(1) <= (problem.hasResidual ? cpu.l1Bytes * 3 / 4
                                                           : cpu.l1Bytes / 4);
  // Only half precision computes so long that it needn't find rows in the
  // nearest cache, unless it adds to sums over rows on the way.
  bool isSkewed =
      computesLong && getSkewedBytes(1) <= (isHalf && !problem.isGradient
                                                ? cpu.l1Bytes * 5 / 4
                                                : cpu.l1Bytes * 3 / 8);
  passage.traversal = delays     ? Traversal::Delayed
                      : isSkewed ? Traversal::Skewed
                                 : Traversal::Plain;
  passage.prefetch = choosePrefetch(passage);
  return passage;
}

CpuSchedule::Passage CostModel::chooseStreamed(const Passage &cached) const {
  return cpu.rowsFromMemory > 1 ? streamTogether(cached) : streamSingly(cached);
}
