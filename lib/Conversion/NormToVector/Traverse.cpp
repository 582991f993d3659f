//===- Traverse.cpp - The rows of a kernel, block by block ----------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Traverse.h"

#include "Across.h"
#include "Indices.h"
#include "Loops.h"
#include "StackMemory.h"
#include "Weights.h"

#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

using namespace mlir;
using namespace mlir::norm;

using Predicate = arith::CmpIPredicate;

/// The rows of a block.
static SmallVector<Value> getRows(ImplicitLocOpBuilder &b, Value first,
                                  int64_t count) {
  SmallVector<Value> rows;
  for (int64_t i = 0; i < count; ++i)
    rows.push_back(Indices{b}.add(first, i));
  return rows;
}

static SmallVector<Value> walkRows(Kernel &kernel, unsigned stage,
                                   ArrayRef<Value> rows,
                                   ArrayRef<Value> state) {
  std::unique_ptr<Stage> built = makeStage(kernel, stage, rows, state);
  if (!built->isWalk())
    return built->finish({});
  Value zero = Indices{kernel.b}.constant(0);
  return walkColumns(kernel, {built.get()}, zero, kernel.extent).front();
}

/// `count` blocks of `size` rows from `begin` on, one after another.
static void traversePlainly(Kernel &kernel, Value begin, Value count,
                            int64_t size) {
  Indices at{kernel.b};
  Value end = at.add(begin, at.mul(count, size));
  loop(kernel.b, begin, end, size, [&](Value first) {
    SmallVector<Value> rows = getRows(kernel.b, first, size);
    SmallVector<Value> state;
    for (unsigned stage = 0; stage < getNumStages(kernel); ++stage)
      state = walkRows(kernel, stage, rows, state);
  });
}

namespace {
/// Blocks of rows, each of which is in another stage: while the last stage is
/// at block i, the stage before it is at block i + 1, and so on. States travel
/// from one turn of the loop to the next.
class SkewedTraversal {
public:
  SkewedTraversal(Kernel &kernel, Value begin, Value count, int64_t size)
      : kernel(kernel), b(kernel.b), at{kernel.b}, begin(begin), count(count),
        size(size), numStages(getNumStages(kernel)) {}

  void emit() {
    SmallVector<Value> states;
    Value zero = arith::ConstantOp::create(
        b, b.getZeroAttr(getPackedType(kernel, size)));
    for (unsigned stage = 0; stage + 1 < numStages; ++stage)
      states.append(getStateSize(kernel, stage), zero);

    // The first turns fill the stages, the last ones empty them.
    int64_t lead = numStages - 1;
    auto turns = scf::ForOp::create(b, at.constant(-lead), count,
                                    at.constant(1), states);
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(turns.getBody());
    Value block = turns.getInductionVar();
    // The stages that keep deviations and take them are two blocks apart.
    if (kernel.isDelayed() && kernel.deviations)
      kernel.deviationsBegin =
          at.mul(arith::AndIOp::create(b, block, at.constant(1)), size);
    Value started = at.compare(Predicate::sge, block, at.constant(0));
    Value goesOn = at.compare(Predicate::slt, at.add(block, lead), count);
    Value all = arith::AndIOp::create(b, started, goesOn);
    SmallVector<Value> carried =
        llvm::to_vector(ValueRange(turns.getRegionIterArgs()));
    auto branch = scf::IfOp::create(b, ValueRange(carried).getTypes(), all,
                                    /*withElseRegion=*/true);
    {
      OpBuilder::InsertionGuard inner(b);
      b.setInsertionPointToStart(branch.thenBlock());
      scf::YieldOp::create(b, walkTogether(block, carried));
      b.setInsertionPointToStart(branch.elseBlock());
      scf::YieldOp::create(b, walkApart(block, carried));
    }
    scf::YieldOp::create(b, branch.getResults());
    kernel.deviationsBegin = {};
  }

private:
  /// The block a stage is at, and its rows.
  Value getBlock(Value block, unsigned stage) const {
    return at.add(block, numStages - 1 - stage);
  }
  SmallVector<Value> getStageRows(Value block, unsigned stage) const {
    Value first = at.add(begin, at.mul(getBlock(block, stage), size));
    return getRows(b, first, size);
  }
  /// What the stage before made, of what is carried.
  ArrayRef<Value> getState(ArrayRef<Value> carried, unsigned stage) const {
    if (stage == 0)
      return {};
    for (unsigned before = 0; before + 1 < stage; ++before)
      carried = carried.drop_front(getStateSize(kernel, before));
    return carried.take_front(getStateSize(kernel, stage - 1));
  }

  SmallVector<Value> walkTogether(Value block, ArrayRef<Value> carried) {
    SmallVector<std::unique_ptr<Stage>> stages;
    SmallVector<Stage *> pointers;
    for (unsigned stage = 0; stage < numStages; ++stage) {
      stages.push_back(makeStage(kernel, stage, getStageRows(block, stage),
                                 getState(carried, stage)));
      pointers.push_back(stages.back().get());
    }
    SmallVector<SmallVector<Value>> states =
        walkColumns(kernel, pointers, at.constant(0), kernel.extent);
    SmallVector<Value> next;
    for (ArrayRef<Value> state : states)
      next.append(state.begin(), state.end());
    return next;
  }

  /// Each stage by itself, where there is a block for it. The last one comes
  /// first: what it takes from memory is where the one before puts its own.
  SmallVector<Value> walkApart(Value block, ArrayRef<Value> carried) {
    SmallVector<SmallVector<Value>> states(numStages);
    for (unsigned stage = numStages; stage-- > 0;) {
      Value own = getBlock(block, stage);
      Value exists = arith::AndIOp::create(
          b, at.compare(Predicate::sge, own, at.constant(0)),
          at.compare(Predicate::slt, own, count));
      ArrayRef<Value> kept = getState(carried, stage + 1);
      if (stage + 1 == numStages)
        kept = {};
      auto branch = scf::IfOp::create(b, ValueRange(kept).getTypes(), exists,
                                      /*withElseRegion=*/!kept.empty());
      OpBuilder::InsertionGuard guard(b);
      b.setInsertionPointToStart(branch.thenBlock());
      SmallVector<Value> state = walkRows(
          kernel, stage, getStageRows(block, stage), getState(carried, stage));
      if (kept.empty())
        continue;
      scf::YieldOp::create(b, state);
      b.setInsertionPointToStart(branch.elseBlock());
      scf::YieldOp::create(b, kept);
      llvm::append_range(states[stage], branch.getResults());
    }
    SmallVector<Value> next;
    for (ArrayRef<Value> state : states)
      llvm::append_range(next, state);
    return next;
  }

  Kernel &kernel;
  ImplicitLocOpBuilder &b;
  Indices at;
  Value begin, count;
  int64_t size;
  unsigned numStages;
};
} // namespace

/// The statistics of up to `size` rows one by one, then all these rows' results
/// by column blocks.
static void traverseBlocked(Kernel &kernel, Value begin, Value end) {
  ImplicitLocOpBuilder &b = kernel.b;
  Indices at{b};
  int64_t size = kernel.getPassage().rows;
  unsigned last = getNumStages(kernel) - 1;
  int64_t stateSize = getStateSize(kernel, last - 1);
  Value states = allocateOnStack(
      b, MemRefType::get({size, stateSize}, kernel.getStatisticsType()),
      "states");

  // Column blocks are whole steps; what is left at the end is shorter.
  int64_t stepWidth = kernel.schedule.lanes * kernel.schedule.unroll;
  int64_t width = llvm::alignTo(kernel.schedule.columns, stepWidth);
  Value blocksEnd = at.mul(at.div(kernel.extent, width), width);

  loop(b, begin, end, size, [&](Value first) {
    Value until = at.min(at.add(first, size), end);
    loop(b, first, until, 1, [&](Value row) {
      SmallVector<Value> state;
      for (unsigned stage = 0; stage < last; ++stage)
        state = walkRows(kernel, stage, row, state);
      for (auto [i, number] : llvm::enumerate(state))
        memref::StoreOp::create(b, number, states,
                                ValueRange{at.sub(row, first), at.constant(i)});
    });
    auto makeLastStage = [&](Value row) {
      SmallVector<Value> state;
      for (int64_t i = 0; i < stateSize; ++i)
        state.push_back(memref::LoadOp::create(
            b, states, ValueRange{at.sub(row, first), at.constant(i)}));
      return makeStage(kernel, last, row, state);
    };
    loop(b, at.constant(0), blocksEnd, width, [&](Value column) {
      loop(b, first, until, 1, [&](Value row) {
        walkSteps(kernel, *makeLastStage(row), column, at.add(column, width));
      });
    });
    loop(b, first, until, 1, [&](Value row) {
      std::unique_ptr<Stage> stage = makeLastStage(row);
      walkColumns(kernel, {stage.get()}, blocksEnd, kernel.extent);
    });
  });
}

void mlir::norm::traverse(Kernel &kernel, Value begin, Value end,
                          Value weights) {
  if (kernel.views.areSideBySide())
    return traverseAcross(kernel, begin, end);
  ImplicitLocOpBuilder &b = kernel.b;
  Indices at{b};
  // Rows of a single stage have nothing to share or to wait for.
  if (getNumStages(kernel) == 1)
    return traversePlainly(kernel, begin, at.sub(end, begin), /*size=*/1);
  const CpuSchedule::Passage &passage = kernel.getPassage();
  if (passage.traversal == CpuSchedule::Traversal::Blocked)
    return traverseBlocked(kernel, begin, end);
  auto traverseBlocks = [&](Value begin, Value count, int64_t size) {
    if (getConstantIntValue(count) == 0)
      return;
    if (passage.traversal == CpuSchedule::Traversal::Plain)
      traversePlainly(kernel, begin, count, size);
    else
      SkewedTraversal(kernel, begin, count, size).emit();
  };
  int64_t size = passage.rows;
  Value total = at.sub(end, begin);
  Value blocks = at.div(total, size);
  if (weights) {
    // What is kept must serve about eight rows, or four that come together.
    // Fewer pass like those that don't fill a block, which read the weights as
    // they are.
    Value isEnough = at.compare(Predicate::sge, total, at.constant(8 / size));
    blocks = b.createOrFold<arith::SelectOp>(isEnough, blocks, at.constant(0));
    branch(
        b, at.compare(Predicate::ne, blocks, at.constant(0)),
        [&] { keepWeights(kernel, weights); }, [] {});
  }
  traverseBlocks(begin, blocks, size);
  kernel.weights = {};
  // The rows that don't fill a block.
  Value done = at.mul(blocks, size);
  traverseBlocks(at.add(begin, done), at.sub(total, done), 1);
}
