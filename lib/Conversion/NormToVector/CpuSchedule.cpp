//===- CpuSchedule.cpp - How a norm is computed on a CPU ------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "norm/Conversion/CpuSchedule.h"

#include "KeyValues.h"
#include "RowViews.h"
#include "norm/Analysis/UnreadSum.h"

using namespace mlir;
using namespace mlir::norm;

static constexpr StringRef kTraversals[] = {"plain", "skewed", "delayed",
                                            "blocked"};
static constexpr StringRef kCentres[] = {"mean", "pilot"};
static constexpr StringRef kMemories[] = {"again", "kept"};

static int64_t getBytes(Value value) {
  return getElementTypeOrSelf(value.getType()).getIntOrFloatBitWidth() / 8;
}

/// Whether the sum of the row stands for one of its numbers.
static bool isDropLast(Operation *op) {
  if (auto norm = dyn_cast<CRMSNormOp>(op))
    return norm.getBasis() == Basis::DropLast;
  auto grad = dyn_cast<CRMSNormGradOp>(op);
  return grad && grad.getBasis() == Basis::DropLast;
}

static void describeGradients(NormProblem &problem, GradOpInterface op) {
  problem.isGradient = true;
  problem.inputBytes += getBytes(op.getOutputGrad());
  problem.numShared = llvm::count_if(
      ValueRange{op.getScale(), op.getScaleGrad(), op.getBiasGrad()},
      [](Value value) { return value != nullptr; });
  // Beside what a normalization sums: its products with the gradient, and of a
  // LayerNorm the gradient. What is saved need not be summed again.
  ++problem.numSums;
  if (problem.kind == NormProblem::Kind::LayerNorm)
    problem.numSums += op.getStatistics().empty() ? 1 : -1;
  else if (!op.getStatistics().empty())
    --problem.numSums;
}

NormProblem NormProblem::get(NormOpInterface op, QuantizeOp quantize) {
  NormProblem problem;
  problem.kind = isa<LayerNormOp, LayerNormGradOp>(op) ? Kind::LayerNorm
                 : isa<RMSNormOp, RMSNormGradOp>(op)   ? Kind::RMSNorm
                 : isa<QuantizeOp>(op)                 ? Kind::Quantization
                                                       : Kind::CRMSNorm;
  problem.extent = op.getInputExtent();
  problem.rows = 1;
  SmallVector<int64_t> featureDims = op.getFeatureDims();
  for (auto [dim, extent] : llvm::enumerate(op.getInputType().getShape())) {
    if (llvm::is_contained(featureDims, int64_t(dim)))
      continue;
    if (ShapedType::isDynamic(extent)) {
      problem.rows = ShapedType::kDynamic;
      break;
    }
    problem.rows *= extent;
  }
  problem.statisticsBytes = op.getStatisticsType().getWidth() / 8;
  problem.inputBytes = getBytes(op.getInput());
  problem.outputBytes =
      getBytes((quantize ? quantize.getInits() : op.getInits()).front());
  problem.isBF16 = llvm::any_of(op->getOpOperands(), [](OpOperand &operand) {
    return getOperandShape(operand) == OperandShape::Whole &&
           getElementTypeOrSelf(operand.get().getType()).isBF16();
  });
  problem.numSideBySide = countSideBySide(op);
  problem.needsSum = isDropLast(op);
  problem.numSums = problem.kind == Kind::LayerNorm || problem.needsSum ? 2 : 1;
  problem.isGradient = false;
  problem.hasResidual = problem.hasUnreadSum = false;
  if (auto alone = dyn_cast<QuantizeOp>(op.getOperation()))
    quantize = alone;
  problem.findsScales = quantize && !quantize.getScale();
  // The largest magnitude, while the sums of another row are taken.
  if (problem.findsScales && problem.kind != Kind::Quantization)
    ++problem.numSums;
  if (auto grad = dyn_cast<GradOpInterface>(op.getOperation())) {
    describeGradients(problem, grad);
    return problem;
  }
  problem.numShared = 0;
  if (auto norm = dyn_cast<NormalizationOpInterface>(op.getOperation())) {
    problem.numShared = (norm.getScale() ? 1 : 0) + (norm.getBias() ? 1 : 0);
    problem.hasResidual = norm.getResidual() != nullptr;
    problem.hasUnreadSum = findUnreadSum(norm) != nullptr;
  }
  return problem;
}

/// A key that stands for two.
static std::function<std::string(StringRef)>
bothKeys(std::function<std::string(StringRef)> first,
         std::function<std::string(StringRef)> second) {
  return [=](StringRef text) {
    std::string error = first(text);
    return error.empty() ? second(text) : error;
  };
}

llvm::Error CpuSchedule::change(StringRef text) {
  CpuSchedule changed = *this;
  Passage &cached = changed.cached, &streamed = changed.streamed;
  llvm::Error error = readKeyValues(
      text,
      {{"lanes", intKey(changed.lanes, 2)},
       {"unroll", intKey(changed.unroll, 1)},
       {"rows", bothKeys(intKey(cached.rows, 1), intKey(streamed.rows, 1))},
       {"traversal", bothKeys(enumKey(cached.traversal, kTraversals),
                              enumKey(streamed.traversal, kTraversals))},
       {"prefetch",
        bothKeys(intKey(cached.prefetch, 0), intKey(streamed.prefetch, 0))},
       {"columns", intKey(changed.columns, 1)},
       {"centre", enumKey(changed.centre, kCentres)},
       {"deviations", enumKey(changed.deviations, kMemories)},
       {"weights", enumKey(changed.weights, kMemories)},
       {"stream-above", intKey(changed.streamAbove, 0, kNever)},
       {"stream-rows", intKey(streamed.rows, 1)},
       {"stream-traversal", enumKey(streamed.traversal, kTraversals)},
       {"stream-prefetch", intKey(streamed.prefetch, 0)},
       {"threads", intKey(changed.threads, 1)},
       {"parallel-above", intKey(changed.parallelAbove, 0)}});
  if (error)
    return error;
  // What is generated grows with these.
  if (!llvm::isPowerOf2_64(changed.lanes) || changed.lanes > 64)
    return llvm::createStringError("lanes must be a power of two, at most 64");
  auto isTooMuch = [](const Passage &passage) {
    return passage.rows > (passage.traversal == Traversal::Blocked ? 64 : 16);
  };
  if (changed.unroll > 16 || isTooMuch(cached) || isTooMuch(streamed))
    return llvm::createStringError(
        "unroll can be at most 16, and rows 16, or 64 if blocked");
  *this = changed;
  return llvm::Error::success();
}

void CpuSchedule::print(raw_ostream &os) const {
  auto printPassage = [&](const Passage &passage, StringRef prefix) {
    os << prefix << "rows=" << passage.rows << "," << prefix
       << "traversal=" << kTraversals[static_cast<size_t>(passage.traversal)]
       << "," << prefix << "prefetch=" << passage.prefetch << ",";
  };
  os << "lanes=" << lanes << ",unroll=" << unroll << ",";
  printPassage(cached, "");
  os << "columns=" << columns
     << ",centre=" << kCentres[static_cast<size_t>(centre)] << ",stream-above=";
  if (streamAbove == kNever)
    os << "never";
  else
    os << streamAbove;
  os << ",";
  printPassage(streamed, "stream-");
  if (deviations == Deviations::Kept)
    os << "deviations=kept,";
  if (weights == Weights::Kept)
    os << "weights=kept,";
  os << "threads=" << threads << ",parallel-above=" << parallelAbove;
}
