//===- RowsAtOnce.cpp - How many rows are taken at once -------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CostModel.h"

#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::norm;

bool CostModel::sharesCachedLines() const {
  return cpu.rowsFromCache > 1 && !computesMost() && sharesLines();
}

int64_t CostModel::getRowsWaiting() const {
  // Their sums leave no registers for more.
  if (problem.kind == NormProblem::Kind::LayerNorm && problem.isBF16 &&
      (problem.hasResidual || problem.findsScales))
    return problem.findsScales ? 1 : 2;
  if (problem.findsScales || problem.isGradient)
    return 2;
  // A residual and a sum that is written are as many streams as two rows.
  if (problem.hasResidual && !problem.hasUnreadSum && !computesMost())
    return areRowsWithin(24) ? 2 : 1;
  if (areRowsShort())
    return 4;
  // It has more to wait for. In bf16 it lacks the registers.
  if (problem.kind == NormProblem::Kind::LayerNorm)
    return problem.isBF16 ? 2 : 4;
  return computesMost() || areRowsWithin(24) ? 4 : 2;
}

bool CostModel::toleratesDistance() const {
  return computesMost() && problem.kind != NormProblem::Kind::LayerNorm &&
         (cpu.rowsFromCache > 1 || (problem.isBF16 && problem.numShared > 0));
}

int64_t CostModel::getLeastRows() const {
  bool isLayerNorm = problem.kind == NormProblem::Kind::LayerNorm;
  bool isShort = areRowsShort();
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

int64_t CostModel::chooseRows() const {
  bool isLayerNorm = problem.kind == NormProblem::Kind::LayerNorm;
  bool isKnown = !ShapedType::isDynamic(problem.extent);
  // Rows of a block share scale and bias, too, as far as they fit.
  bool hasRoom = isRoomFor(4) || (isKnown && toleratesDistance());
  int64_t rows = 1;
  if (problem.isGradient && problem.numShared > 0)
    // They also share the sums over rows, read and written at each place.
    rows = problem.isBF16 && staysInL1() ? 1 : 2;
  else if (hasRoom && getRowsWaiting() == 4)
    rows = 4;
  else if (isRoomFor(2))
    rows = std::min<int64_t>(getRowsWaiting(), 2);
  // Where not even most of one row stays, scale and bias are read half as
  // often.
  else if (isLayerNorm && isKnown && getSkewedBytes(1) > cpu.l1Bytes * 9 / 8)
    rows = cpu.rowsFromCache > 1 || problem.isBF16 ? 2 : 1;
  // Where there is no scale, two rows take as much room as one with it.
  else if (!isLayerNorm && isKnown && computesMost() && problem.numShared == 0)
    rows = 2;

  // What has more to read than to compute takes no more rows at once than the
  // machine reads well.
  if (!computesMost() && isKnown)
    rows = std::min(rows, std::max(cpu.rowsFromCache, getLeastRows()));
  // Sums take a quarter of the registers. (A bf16 gains by more rows even where
  // it lacks the registers.)
  if (!problem.isBF16)
    rows = std::min(
        rows, std::max<int64_t>(cpu.vectorRegisters / 4 / problem.numSums, 2));
  if (sharesCachedLines() && comeOneByOne())
    rows = 1;
  while (!ShapedType::isDynamic(problem.rows) && rows > 1 &&
         problem.rows < 4 * rows)
    rows /= 2;
  return rows;
}

int64_t CostModel::chooseBlockWidth() const {
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
