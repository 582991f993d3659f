//===- Stages.h - What is done along the feature axis -----------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_CONVERSION_NORMTOVECTOR_STAGES_H
#define NORM_LIB_CONVERSION_NORMTOVECTOR_STAGES_H

#include "GradSums.h"
#include "RowViews.h"
#include "VectorAccess.h"
#include "norm/Conversion/CpuSchedule.h"

namespace mlir::norm {

/// What all parts of a kernel share.
struct Kernel {
  ImplicitLocOpBuilder &b;
  NormProblem problem;
  CpuSchedule schedule;
  RowViews views;
  /// Vectors of the statistics type.
  VectorType vectorType;
  Order order;
  /// The extent of the feature axis, and d as a number of the statistics type.
  Value extent, divisor;
  Value epsilon;
  /// What gradients add up over rows, and in which row of it.
  GradSums gradSums = {};
  Value thread = {};
  /// What quantizes the rows, or null, and their one scale, or null.
  QuantizeOp quantization = {};
  Value scale = {};
  /// What normalized numbers are rounded to before they are quantized, or null.
  FloatType normalizedType = {};
  /// What the last walk takes for the rows of a block, as vectors that lie as
  /// registers hold them, or null if it reads the rows again; and where they
  /// begin, if there are two blocks of them that take turns.
  Value deviations = {}, deviationsBegin = {};
  /// Scale and bias as vectors that lie as registers hold them, or null where
  /// they are read as they are.
  Value weights = {};
  /// Whether there is more than the caches hold.
  bool isLarge = false;
  /// In parts of how many bytes results are stored past them; 0: they aren't.
  int64_t streamedBytes = 0;

  FloatType getStatisticsType() const {
    return cast<FloatType>(vectorType.getElementType());
  }
  const CpuSchedule::Passage &getPassage() const {
    return isLarge ? schedule.streamed : schedule.cached;
  }
  /// Whether what follows from the sums of a block is found by itself.
  bool isDelayed() const {
    return getPassage().traversal == CpuSchedule::Traversal::Delayed;
  }
  bool hasCentre() const {
    return problem.kind == NormProblem::Kind::LayerNorm;
  }
  /// Whether the statistics are known beforehand.
  bool readsStatistics() const {
    return problem.isGradient && !views.statistics.empty();
  }
};

/// A count as a number of the statistics type.
Value toStatistic(const Kernel &kernel, Value count);

/// How much of a row a pilot reads, a multiple of `step` or all: enough that c²
/// is at most some 64 times the variance, whatever the row.
Value getPilotExtent(const Kernel &kernel, int64_t step);

/// A mask that is set in the first `count` lanes.
Value makeMask(const Kernel &kernel, Value count);

/// A place along the feature axis: a vector from `column` on, where the mask
/// (null: everywhere), in the order of memory, is set.
struct Position {
  Value column;
  Value mask;
  /// In how many elements the mask is set, if there is one and that is known.
  std::optional<int64_t> numInside = std::nullopt;
};

/// A vector from a buffer, and one to it, at `indices`, the last of which is
/// the position's column; as `loadVector` and `storeVector` do.
Value loadAt(const Kernel &kernel, Value buffer, ValueRange indices,
             Position at);
void storeAt(const Kernel &kernel, Value vector, Value buffer,
             ValueRange indices, Position at, int64_t streamedBytes = 0);

/// A walk along the feature axis of some rows: at each position it loads,
/// computes, adds to sums and stores. Or, without a walk, what is computed
/// between two of them.
class Stage {
public:
  virtual ~Stage() = default;

  virtual bool isWalk() const { return true; }
  /// Vectors of sums that each step adds to.
  virtual unsigned getNumSums() const { return 0; }
  /// The sums of two places together.
  virtual Value combine(ImplicitLocOpBuilder &b, Value x, Value y) const {
    return arith::AddFOp::create(b, x, y);
  }
  virtual SmallVector<Value> load(Position at) = 0;
  /// Makes of the values loaded those to store.
  virtual SmallVector<Value> compute(Position at, ArrayRef<Value> values,
                                     MutableArrayRef<Value> sums) = 0;
  virtual void store(Position at, ArrayRef<Value> values) {}
  /// What the next stage has to know of these rows, from the sums: a state.
  virtual SmallVector<Value> finish(ArrayRef<Value> sums) { return {}; }
};

/// A walk for the sums that a state comes of, of rows whose centre (null: none)
/// is known. It finds the state, too, unless the kernel is delayed: it then
/// hands on the centre and the sums.
class SumsStage : public Stage {
public:
  SumsStage(Kernel &kernel, ArrayRef<Value> rows, Value centre);

  unsigned getNumSums() const override;
  SmallVector<Value> finish(ArrayRef<Value> sums) override;

protected:
  Kernel &kernel;
  SmallVector<Value> rows;
  Value centre;
  /// The centre of each row, in all lanes.
  SmallVector<Value> shifts;
};

/// Rows of deviations that the kernel keeps; zero if it keeps none. The place
/// of one of a block's.
int64_t countRowsKept(const Kernel &kernel);
SmallVector<Value> getPlaceKept(const Kernel &kernel, int64_t row, Position at);

/// What a kernel's stages are: `numStages` of them, the first of which takes
/// no state. `state` is what the stage before made: numbers of each row,
/// packed.
unsigned getNumStages(const Kernel &kernel);
std::unique_ptr<Stage> makeStage(Kernel &kernel, unsigned number,
                                 ArrayRef<Value> rows, ArrayRef<Value> state);
/// The numbers a row's state consists of after a stage, and the type of those
/// of some rows.
unsigned getStateSize(const Kernel &kernel, unsigned stage);
Type getPackedType(const Kernel &kernel, int64_t numRows);
/// The sums along a row that its state comes of.
unsigned countSums(const Kernel &kernel);

/// The walk for the sums that gradients come of, and the one for the gradients.
/// `centre` is null unless it is known.
std::unique_ptr<Stage> makeProductStage(Kernel &kernel, ArrayRef<Value> rows,
                                        Value centre);
std::unique_ptr<Stage> makeGradStage(Kernel &kernel, ArrayRef<Value> rows,
                                     ArrayRef<Value> state);
unsigned getGradStateSize(const Kernel &kernel);
unsigned countGradSums(const Kernel &kernel);
SmallVector<Value> findGradState(const Kernel &kernel, ArrayRef<Value> rows,
                                 Value centre, ArrayRef<Value> sums);

/// The walk for the centre of each row, and the same along the beginnings of
/// the rows alone, which is done at once.
std::unique_ptr<Stage> makeCentreStage(Kernel &kernel, ArrayRef<Value> rows);
Value takePilot(Kernel &kernel, ArrayRef<Value> rows);

/// The walk for the sums that statistics come of, and these, which it saves.
/// `centre` is null unless the op has one; `isFirst` unless a walk comes
/// before.
std::unique_ptr<Stage> makeDeviationStage(Kernel &kernel, ArrayRef<Value> rows,
                                          bool isFirst, Value centre);
SmallVector<Value> findStatistics(const Kernel &kernel, ArrayRef<Value> rows,
                                  Value centre, ArrayRef<Value> sums);

/// The last stage of a normalization, from what its others made.
std::unique_ptr<Stage> makeNormalizationStage(Kernel &kernel,
                                              ArrayRef<Value> rows,
                                              ArrayRef<Value> state);

/// The same of quantizations, of the rows as they are or normalized: behind the
/// other stages of the normalization, whose `state` they get.
std::unique_ptr<Stage> makeQuantizeStage(Kernel &kernel, bool isLast,
                                         ArrayRef<Value> rows,
                                         ArrayRef<Value> state);

/// Walks from `begin`, a multiple of the lanes, to `end` with all the stages at
/// once. Returns each stage's state.
SmallVector<SmallVector<Value>>
walkColumns(Kernel &kernel, ArrayRef<Stage *> stages, Value begin, Value end);

/// The same for a number of whole steps, and stages without sums.
void walkSteps(Kernel &kernel, Stage &stage, Value begin, Value end);

} // namespace mlir::norm

#endif // NORM_LIB_CONVERSION_NORMTOVECTOR_STAGES_H
