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
  problem.isBF16 = llvm::any_of(
      ValueRange{op.getInput(), op.getInits().front()}, [](Value buffer) {
        return getElementTypeOrSelf(buffer.getType()).isBF16();
      });
  return problem;
}

//===----------------------------------------------------------------------===//
// The cost model
//===----------------------------------------------------------------------===//

/// Bytes that a skewed walk of `rows` rows a block reads or writes again and
/// again: each of its two stages is at other rows of the input.
static int64_t getSkewedBytes(const NormProblem &problem, int64_t rows) {
  int64_t weights = problem.hasScale + problem.hasBias;
  return problem.extent *
         (rows * (2 * problem.inputBytes + problem.outputBytes) +
          weights * problem.statisticsBytes);
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
  // These were the best or near it in all measurements: reading and computing
  // overlap, and a walk less is worth more than the exact mean as the centre.
  schedule.traversal = Traversal::Skewed;
  schedule.centre = Centre::Pilot;

  // Rows of a block share scale and bias and wait for their sums together, as
  // far as they fit in the nearest cache beside what the hardware fetches
  // ahead. A LayerNorm has more to wait for; in bf16 it lacks the registers.
  bool isLayerNorm = problem.kind == NormProblem::Kind::LayerNorm;
  bool isKnown = !ShapedType::isDynamic(problem.extent);
  bool isShort = isKnown && problem.extent * vectors <= 4 * schedule.lanes;
  auto isRoomFor = [&](int64_t rows) {
    return isKnown && getSkewedBytes(problem, rows) <= cpu.l1Bytes * 2 / 3;
  };
  if (((isLayerNorm && !problem.isBF16) || isShort) && isRoomFor(4))
    schedule.rows = 4;
  else if (isRoomFor(2))
    schedule.rows = 2;
  // Where not even one row stays, scale and bias are read half as often.
  else if (isLayerNorm && isKnown &&
           getSkewedBytes(problem, 1) > cpu.l1Bytes * 3 / 4)
    schedule.rows = 2;
  while (!ShapedType::isDynamic(problem.rows) && schedule.rows > 1 &&
         problem.rows < 4 * schedule.rows)
    schedule.rows /= 2;

  // Sums take a quarter of the registers, as far as they must.
  int64_t sums = vectors * schedule.rows;
  if (problem.kind != NormProblem::Kind::RMSNorm)
    sums *= 2;
  schedule.unroll = std::clamp<int64_t>(cpu.vectorRegisters / 4 / sums, 1, 4);
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
