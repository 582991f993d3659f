//===- CostModel.cpp - What the choice of a schedule depends on -----------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CostModel.h"

using namespace mlir;
using namespace mlir::norm;

CostModel::CostModel(const NormProblem &problem, const CpuModel &cpu)
    : problem(problem), cpu(cpu),
      lanes((problem.isBF16 ? 2 : 1) * cpu.vectorBits / 8 /
            problem.statisticsBytes) {}

int64_t CostModel::getSkewedBytes(int64_t rows) const {
  return problem.extent *
         (rows * (2 * problem.inputBytes + problem.outputBytes) +
          problem.numShared * problem.statisticsBytes);
}

int64_t CostModel::getDelayedBytes(int64_t rows) const {
  int64_t stages = problem.findsScales ? 4 : 3;
  int64_t inputBytes = problem.inputBytes * (problem.hasResidual ? 2 : 1);
  return problem.extent * (rows * (stages * inputBytes + problem.outputBytes) +
                           problem.numShared * problem.statisticsBytes);
}

bool CostModel::computesMost() const {
  return problem.inputBytes < problem.statisticsBytes;
}

bool CostModel::computesBesideReading() const {
  return !problem.isGradient && !problem.hasResidual &&
         (computesMost() || problem.outputBytes < problem.inputBytes);
}

bool CostModel::isOnlyNormalized() const {
  return !ShapedType::isDynamic(problem.extent) && !problem.isGradient &&
         !problem.hasResidual && problem.outputBytes == problem.inputBytes;
}

bool CostModel::sharesLines() const {
  return isOnlyNormalized() && problem.extent * problem.inputBytes % kLine != 0;
}

bool CostModel::comeOneByOne() const {
  bool isLayerNorm = problem.kind == NormProblem::Kind::LayerNorm;
  return problem.extent > (isLayerNorm ? 8 : 3) * lanes;
}

bool CostModel::areRowsWithin(int64_t numVectors) const {
  return !ShapedType::isDynamic(problem.extent) &&
         problem.extent * (problem.isBF16 ? 2 : 1) <= numVectors * lanes;
}

bool CostModel::areRowsShort() const { return areRowsWithin(4); }

bool CostModel::isRoomFor(int64_t rows) const {
  return !ShapedType::isDynamic(problem.extent) &&
         getSkewedBytes(rows) <= cpu.l1Bytes * 2 / 3;
}

bool CostModel::staysInL1() const {
  return !ShapedType::isDynamic(problem.extent) &&
         getSkewedBytes(1) <= cpu.l1Bytes * 3 / 4;
}

bool CostModel::canDelay() const {
  return !ShapedType::isDynamic(problem.extent) &&
         problem.kind != NormProblem::Kind::Quantization;
}

bool CostModel::shouldKeepDeviations(int64_t rows) const {
  bool isLayerNorm = problem.kind == NormProblem::Kind::LayerNorm;
  if (ShapedType::isDynamic(problem.extent) || problem.isGradient ||
      problem.findsScales || problem.kind == NormProblem::Kind::Quantization)
    return false;
  if (problem.hasUnreadSum)
    return computesMost();
  return computesMost() && (isLayerNorm || problem.isBF16) &&
         !problem.hasResidual &&
         rows * problem.extent * problem.statisticsBytes <= cpu.l1Bytes / 2;
}

bool CostModel::shouldKeepWeights(int64_t rows) const {
  if (!problem.isBF16 || problem.numShared == 0 ||
      ShapedType::isDynamic(problem.extent))
    return false;
  if (!ShapedType::isDynamic(problem.rows) && problem.rows < 4 * rows)
    return false;
  return !problem.isGradient || staysInL1();
}
