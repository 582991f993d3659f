//===- CachedPassage.cpp - How rows pass through that the caches hold -----===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CostModel.h"

using namespace mlir;
using namespace mlir::norm;

bool CostModel::staysOnlyAlone() const {
  if (ShapedType::isDynamic(problem.extent) || computesMost() ||
      (problem.isGradient && problem.numShared > 0))
    return false;
  if (problem.kind == NormProblem::Kind::LayerNorm &&
      (cpu.rowsFromCache > 1 || problem.findsScales))
    return false;
  int64_t alone =
      problem.extent * (problem.inputBytes + problem.outputBytes +
                        problem.numShared * problem.statisticsBytes);
  return alone <= cpu.l1Bytes * 3 / 2 &&
         getSkewedBytes(1) >= cpu.l1Bytes * 5 / 4;
}

bool CostModel::isRoomForDelay(int64_t rows) const {
  if (!canDelay())
    return false;
  bool isHalf = computesMost();
  int64_t bytes = getDelayedBytes(rows);
  // A residual and its sum are many streams already, but for one row that takes
  // no others along.
  if (problem.hasResidual)
    return areRowsWithin(isHalf ? 16 : 8) ||
           (!isHalf && cpu.rowsFromCache > 1 && rows == 1 &&
            bytes <= cpu.l1Bytes * 5 / 8);
  int64_t room = isHalf ? cpu.l1Bytes * 2 / 3 : cpu.l1Bytes / 2;
  if (!shouldKeepDeviations(rows))
    return bytes <= room;
  // Those of bf16 need less room of their own, on AMD's cores none (measured).
  int64_t kept = 2 * rows * problem.extent * problem.statisticsBytes;
  if (!problem.isBF16)
    return bytes + kept <= room;
  return bytes <= room &&
         (cpu.rowsFromCache == 1 || bytes + kept <= cpu.l1Bytes * 7 / 8);
}

CpuSchedule::Passage CostModel::chooseCached() const {
  Passage passage;
  passage.rows = chooseRows();
  // This was the best or near it in most measurements: reading and computing
  // overlap.
  passage.traversal = Traversal::Skewed;
  if (staysOnlyAlone())
    passage.traversal = Traversal::Plain;

  // Fewer rows, if they then needn't wait for their roots. (Elsewhere than on
  // AMD's cores that is worth less than to share a scale.)
  int64_t delayed = passage.rows;
  if ((cpu.rowsFromCache == 1 || problem.numShared == 0) && delayed > 1 &&
      computesMost() && !isRoomForDelay(delayed))
    delayed /= 2;
  if (isRoomForDelay(delayed)) {
    passage.rows = delayed;
    passage.traversal = Traversal::Delayed;
  }
  return passage;
}
