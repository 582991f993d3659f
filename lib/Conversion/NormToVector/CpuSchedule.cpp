//===- CpuSchedule.cpp - How a norm is computed on a CPU ------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "norm/Conversion/CpuSchedule.h"

#include "KeyValues.h"

using namespace mlir;
using namespace mlir::norm;

static constexpr StringRef kTraversals[] = {"plain", "skewed", "blocked"};
static constexpr StringRef kCentres[] = {"mean", "pilot"};

static int64_t getBytes(Value value) {
  return getElementTypeOrSelf(value.getType()).getIntOrFloatBitWidth() / 8;
}

NormProblem NormProblem::get(NormalizationOpInterface op) {
  auto normOp = cast<NormOpInterface>(op.getOperation());
  NormProblem problem;
  problem.kind = isa<LayerNormOp>(op) ? Kind::LayerNorm
                 : isa<RMSNormOp>(op) ? Kind::RMSNorm
                                      : Kind::CRMSNorm;
  problem.extent = normOp.getInputExtent();
  problem.rows = 1;
  SmallVector<int64_t> featureDims = normOp.getFeatureDims();
  for (auto [dim, extent] : llvm::enumerate(normOp.getInputType().getShape())) {
    if (llvm::is_contained(featureDims, int64_t(dim)))
      continue;
    if (ShapedType::isDynamic(extent)) {
      problem.rows = ShapedType::kDynamic;
      break;
    }
    problem.rows *= extent;
  }
  problem.statisticsBytes = normOp.getStatisticsType().getWidth() / 8;
  problem.inputBytes = getBytes(normOp.getInput());
  problem.outputBytes = getBytes(normOp.getInits().front());
  problem.hasScale = op.getScale() != nullptr;
  problem.hasBias = op.getBias() != nullptr;
  return problem;
}

//===----------------------------------------------------------------------===//
// The cost model
//===----------------------------------------------------------------------===//

/// Rows of this many bytes and more are walked in column blocks.
static constexpr int64_t kLongRow = 16 << 10;

CpuSchedule CpuSchedule::choose(const NormProblem &problem,
                                const CpuModel &cpu) {
  CpuSchedule schedule;
  schedule.lanes = cpu.vectorBits / 8 / problem.statisticsBytes;
  schedule.threads = cpu.threads;
  // Starting the threads takes some microseconds, in which one core reads about
  // this much.
  schedule.parallelAbove = 256 << 10;
  // What fits in the caches is better left there for the consumer.
  schedule.streamAbove = cpu.cacheBytes / 2;

  bool isLong = ShapedType::isDynamic(problem.extent) ||
                problem.extent * problem.inputBytes >= kLongRow;
  if (isLong) {
    // Scale and bias no longer stay in the nearest cache from row to row.
    bool hasWeights = problem.hasScale || problem.hasBias;
    schedule.traversal = hasWeights ? Traversal::Blocked : Traversal::Plain;
    schedule.rows = hasWeights ? 8 : 1;
    return schedule;
  }

  schedule.traversal = Traversal::Skewed;
  // As many rows as fit, with what the stages before them read.
  int64_t stages = problem.kind == NormProblem::Kind::LayerNorm ? 3 : 2;
  int64_t weights = problem.hasScale + problem.hasBias;
  for (int64_t rows : {4, 2}) {
    int64_t bytes = problem.extent * (rows * stages * problem.inputBytes +
                                      rows * problem.outputBytes +
                                      weights * problem.statisticsBytes);
    if (bytes <= cpu.l1Bytes / 4 &&
        (ShapedType::isDynamic(problem.rows) || problem.rows >= 4 * rows)) {
      schedule.rows = rows;
      break;
    }
  }
  // A vector for each sum must fit in the registers.
  schedule.unroll = schedule.rows == 1 ? 4 : 2;
  return schedule;
}

//===----------------------------------------------------------------------===//
// Text
//===----------------------------------------------------------------------===//

llvm::Error CpuSchedule::change(StringRef text) {
  CpuSchedule changed = *this;
  llvm::Error error = readKeyValues(
      text, {{"lanes", intKey(changed.lanes, 2)},
             {"unroll", intKey(changed.unroll, 1)},
             {"rows", intKey(changed.rows, 1)},
             {"traversal", enumKey(changed.traversal, kTraversals)},
             {"columns", intKey(changed.columns, 1)},
             {"centre", enumKey(changed.centre, kCentres)},
             {"stream-above", intKey(changed.streamAbove, 0, kNever)},
             {"prefetch", intKey(changed.prefetch, 0)},
             {"threads", intKey(changed.threads, 1)},
             {"parallel-above", intKey(changed.parallelAbove, 0)}});
  if (error)
    return error;
  // What is generated grows with these.
  if (!llvm::isPowerOf2_64(changed.lanes) || changed.lanes > 64)
    return llvm::createStringError("lanes must be a power of two, at most 64");
  if (changed.unroll > 16 || changed.rows > 64 ||
      (changed.traversal != Traversal::Blocked && changed.rows > 16))
    return llvm::createStringError(
        "unroll can be at most 16, and rows 16, or 64 if blocked");
  *this = changed;
  return llvm::Error::success();
}

void CpuSchedule::print(raw_ostream &os) const {
  os << "lanes=" << lanes << ",unroll=" << unroll << ",rows=" << rows
     << ",traversal=" << kTraversals[static_cast<size_t>(traversal)]
     << ",columns=" << columns
     << ",centre=" << kCentres[static_cast<size_t>(centre)] << ",stream-above=";
  if (streamAbove == kNever)
    os << "never";
  else
    os << streamAbove;
  os << ",prefetch=" << prefetch << ",threads=" << threads
     << ",parallel-above=" << parallelAbove;
}
