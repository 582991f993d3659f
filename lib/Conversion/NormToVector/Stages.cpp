//===- Stages.cpp - What is done along the feature axis -------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Stages.h"

#include "Arithmetic.h"
#include "Indices.h"

using namespace mlir;
using namespace mlir::norm;

namespace {
enum class StageKind {
  /// The centres, from the beginnings of the rows. Unless it is a stage, it
  /// comes right before the sums.
  Pilot,
  /// The centres, from a walk.
  Centre,
  Sums,
  /// What follows from the sums. Unless it is a stage, it comes right behind
  /// them.
  Statistics,
  /// The scales of quantized rows.
  Magnitude,
  /// The results.
  Last
};

/// What has been found between two walks.
class FoundStage : public Stage {
public:
  explicit FoundStage(ArrayRef<Value> state) : state(state) {}

  bool isWalk() const override { return false; }
  SmallVector<Value> load(Position) override { return {}; }
  SmallVector<Value> compute(Position, ArrayRef<Value>,
                             MutableArrayRef<Value>) override {
    return {};
  }
  SmallVector<Value> finish(ArrayRef<Value>) override { return state; }

private:
  SmallVector<Value> state;
};
} // namespace

static SmallVector<StageKind> getStages(const Kernel &kernel) {
  SmallVector<StageKind> stages;
  if (kernel.problem.kind != NormProblem::Kind::Quantization) {
    bool seeksCentre = kernel.hasCentre() && !kernel.readsStatistics();
    if (seeksCentre && kernel.schedule.centre == CpuSchedule::Centre::Mean)
      stages.push_back(StageKind::Centre);
    else if (seeksCentre && kernel.isDelayed())
      stages.push_back(StageKind::Pilot);
    stages.push_back(StageKind::Sums);
    if (kernel.isDelayed())
      stages.push_back(StageKind::Statistics);
  }
  if (kernel.problem.findsScales)
    stages.push_back(StageKind::Magnitude);
  stages.push_back(StageKind::Last);
  return stages;
}

unsigned mlir::norm::countSums(const Kernel &kernel) {
  if (kernel.problem.isGradient)
    return countGradSums(kernel);
  return kernel.hasCentre() || kernel.problem.needsSum ? 2 : 1;
}

/// What follows from the sums along rows.
static SmallVector<Value> findState(const Kernel &kernel, ArrayRef<Value> rows,
                                    Value centre, ArrayRef<Value> sums) {
  return kernel.problem.isGradient ? findGradState(kernel, rows, centre, sums)
                                   : findStatistics(kernel, rows, centre, sums);
}

SumsStage::SumsStage(Kernel &kernel, ArrayRef<Value> rows, Value centre)
    : kernel(kernel), rows(rows), centre(centre) {
  if (centre)
    shifts = spread(kernel, centre);
}

unsigned SumsStage::getNumSums() const {
  return rows.size() * countSums(kernel);
}

SmallVector<Value> SumsStage::finish(ArrayRef<Value> sums) {
  SmallVector<Value> packed = packSums(kernel, sums, countSums(kernel));
  if (!kernel.isDelayed())
    return findState(kernel, rows, centre, packed);
  if (centre)
    packed.insert(packed.begin(), centre);
  return packed;
}

unsigned mlir::norm::getNumStages(const Kernel &kernel) {
  return getStages(kernel).size();
}

unsigned mlir::norm::getStateSize(const Kernel &kernel, unsigned stage) {
  bool isNormalized = kernel.problem.kind != NormProblem::Kind::Quantization;
  unsigned numStatistics = !isNormalized ? 0 : kernel.hasCentre() ? 3 : 1;
  switch (getStages(kernel)[stage]) {
  case StageKind::Pilot:
  case StageKind::Centre:
    return 1;
  case StageKind::Sums:
    if (kernel.isDelayed())
      return kernel.hasCentre() + countSums(kernel);
    [[fallthrough]];
  case StageKind::Statistics:
    return kernel.problem.isGradient ? getGradStateSize(kernel) : numStatistics;
  case StageKind::Magnitude:
    return numStatistics + 1;
  case StageKind::Last:
    return 0;
  }
  llvm_unreachable("unknown stage");
}

int64_t mlir::norm::countRowsKept(const Kernel &kernel) {
  using Traversal = CpuSchedule::Traversal;
  const CpuSchedule &schedule = kernel.schedule;
  bool isLastNext = kernel.problem.kind != NormProblem::Kind::Quantization &&
                    !kernel.problem.findsScales && !kernel.problem.isGradient &&
                    !kernel.views.areSideBySide();
  if (schedule.deviations == CpuSchedule::Deviations::Again || !isLastNext ||
      schedule.cached.traversal == Traversal::Blocked ||
      schedule.streamed.traversal == Traversal::Blocked)
    return 0;
  auto countRows = [](const CpuSchedule::Passage &passage) {
    return passage.rows * (passage.traversal == Traversal::Delayed ? 2 : 1);
  };
  return std::max(countRows(schedule.cached), countRows(schedule.streamed));
}

SmallVector<Value> mlir::norm::getPlaceKept(const Kernel &kernel, int64_t row,
                                            Position at) {
  Indices indices{kernel.b};
  Value place = kernel.deviationsBegin
                    ? indices.add(kernel.deviationsBegin, row)
                    : indices.constant(row);
  return {place, at.column};
}

Value mlir::norm::getPilotExtent(const Kernel &kernel, int64_t step) {
  constexpr int64_t kLeast = 64, kShare = 64;
  ImplicitLocOpBuilder &b = kernel.b;
  Indices at{b};
  Value steps = b.createOrFold<arith::CeilDivUIOp>(kernel.extent,
                                                   at.constant(kShare * step));
  Value wanted = b.createOrFold<arith::MaxUIOp>(
      at.mul(steps, step), at.constant(llvm::alignTo(kLeast, step)));
  return b.createOrFold<arith::MinUIOp>(wanted, kernel.extent);
}

Type mlir::norm::getPackedType(const Kernel &kernel, int64_t numRows) {
  Type type = kernel.getStatisticsType();
  return numRows == 1 ? type : VectorType::get({numRows}, type);
}

std::unique_ptr<Stage> mlir::norm::makeStage(Kernel &kernel, unsigned number,
                                             ArrayRef<Value> rows,
                                             ArrayRef<Value> state) {
  StageKind kind = getStages(kernel)[number];
  switch (kind) {
  case StageKind::Pilot:
    return std::make_unique<FoundStage>(takePilot(kernel, rows));
  case StageKind::Centre:
    return makeCentreStage(kernel, rows);
  case StageKind::Sums: {
    Value centre = state.empty() ? Value() : state.front();
    if (kernel.hasCentre() && !centre && !kernel.readsStatistics())
      centre = takePilot(kernel, rows);
    if (kernel.problem.isGradient)
      return makeProductStage(kernel, rows, centre);
    bool isFirst = getStages(kernel).front() != StageKind::Centre;
    return makeDeviationStage(kernel, rows, isFirst, centre);
  }
  case StageKind::Statistics: {
    Value centre = kernel.hasCentre() ? state.front() : Value();
    return std::make_unique<FoundStage>(
        findState(kernel, rows, centre, state.drop_front(kernel.hasCentre())));
  }
  case StageKind::Magnitude:
  case StageKind::Last:
    if (kernel.quantization)
      return makeQuantizeStage(kernel, kind == StageKind::Last, rows, state);
    return kernel.problem.isGradient
               ? makeGradStage(kernel, rows, state)
               : makeNormalizationStage(kernel, rows, state);
  }
  llvm_unreachable("unknown stage");
}
