//===- Walk.cpp - Loops along the feature axis ----------------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Indices.h"
#include "Stages.h"

#include "mlir/Dialect/SCF/IR/SCF.h"

using namespace mlir;
using namespace mlir::norm;

using Sums = SmallVector<Value>;

/// All stages at `count` neighbouring places from `first` on (one, if masked).
/// `sums` holds those of the first place for each stage, then those of the
/// next. Loads come first and stores last: the machine is free to reorder what
/// lies between, the compiler could not tell buffers apart.
static void step(Kernel &kernel, ArrayRef<Stage *> stages, Position first,
                 int64_t count, MutableArrayRef<Value> sums) {
  Indices indices{kernel.b};
  SmallVector<Position> positions(count, first);
  for (int64_t i = 0; i < count; ++i)
    positions[i].column = indices.add(first.column, i * kernel.schedule.lanes);

  SmallVector<SmallVector<Value>> values;
  for (Position at : positions)
    for (Stage *stage : stages)
      values.push_back(stage->load(at));
  size_t next = 0;
  for (Position at : positions)
    for (Stage *stage : stages) {
      MutableArrayRef<Value> own = sums.take_front(stage->getNumSums());
      sums = sums.drop_front(own.size());
      values[next] = stage->compute(at, values[next], own);
      ++next;
    }
  next = 0;
  for (Position at : positions)
    for (Stage *stage : stages)
      stage->store(at, values[next++]);
}

/// A loop of steps at `count` places each; returns the sums after it.
static Sums loopSteps(Kernel &kernel, ArrayRef<Stage *> stages, Value begin,
                      Value end, int64_t count, Sums sums) {
  ImplicitLocOpBuilder &b = kernel.b;
  if (isEqualConstantIntOrValue(begin, end))
    return sums;
  Value width = Indices{b}.constant(count * kernel.schedule.lanes);
  auto loop = scf::ForOp::create(b, begin, end, width, sums);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(loop.getBody());
  Sums inner = llvm::to_vector(ValueRange(loop.getRegionIterArgs()));
  step(kernel, stages, {loop.getInductionVar(), /*mask=*/nullptr}, count,
       inner);
  // The builder has made a terminator unless there are sums.
  if (!inner.empty())
    scf::YieldOp::create(b, inner);
  return llvm::to_vector(ValueRange(loop.getResults()));
}

/// The sums of all places together, pairwise.
static Sums combinePlaces(Kernel &kernel, ArrayRef<Stage *> stages, Sums sums,
                          int64_t count) {
  SmallVector<Stage *> owners;
  for (Stage *stage : stages)
    owners.append(stage->getNumSums(), stage);
  size_t perPlace = owners.size();
  for (; count > 1; count = (count + 1) / 2) {
    int64_t half = (count + 1) / 2;
    for (int64_t place = half; place < count; ++place)
      for (size_t i = 0; i < perPlace; ++i) {
        Value &target = sums[(place - half) * perPlace + i];
        target =
            owners[i]->combine(kernel.b, target, sums[place * perPlace + i]);
      }
    sums.resize(half * perPlace);
  }
  return sums;
}

/// The last, incomplete vector, if there is one.
static Sums stepMasked(Kernel &kernel, ArrayRef<Stage *> stages, Value column,
                       Value rest, Sums sums) {
  ImplicitLocOpBuilder &b = kernel.b;
  Indices indices{b};
  std::optional<int64_t> known = getConstantIntValue(rest);
  if (known == 0)
    return sums;
  auto masked = [&]() {
    step(kernel, stages, {column, makeMask(kernel, rest), known}, 1, sums);
  };
  if (known) {
    masked();
    return sums;
  }
  Sums before = sums;
  Value exists =
      indices.compare(arith::CmpIPredicate::ne, rest, indices.constant(0));
  auto branch = scf::IfOp::create(b, ValueRange(before).getTypes(), exists,
                                  /*withElseRegion=*/!before.empty());
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(branch.thenBlock());
  masked();
  if (!before.empty()) {
    scf::YieldOp::create(b, sums);
    b.setInsertionPointToStart(branch.elseBlock());
    scf::YieldOp::create(b, before);
  }
  return llvm::to_vector(ValueRange(branch.getResults()));
}

SmallVector<SmallVector<Value>>
mlir::norm::walkColumns(Kernel &kernel, ArrayRef<Stage *> stages, Value begin,
                        Value end) {
  ImplicitLocOpBuilder &b = kernel.b;
  Indices indices{b};
  int64_t lanes = kernel.schedule.lanes, unroll = kernel.schedule.unroll;
  Value extent = indices.sub(end, begin);
  // No more places than a short row has.
  if (std::optional<int64_t> known = getConstantIntValue(extent))
    unroll = std::clamp<int64_t>(*known / lanes, 1, unroll);
  auto wholeUntil = [&](int64_t width) {
    return indices.sub(end, indices.rem(extent, width));
  };

  unsigned numSums = 0;
  for (Stage *stage : stages)
    numSums += stage->getNumSums();
  Value zero = arith::ConstantOp::create(b, b.getZeroAttr(kernel.vectorType));
  Sums sums(numSums * unroll, zero);
  Value stepsEnd = wholeUntil(unroll * lanes), vectorsEnd = wholeUntil(lanes);
  sums = loopSteps(kernel, stages, begin, stepsEnd, unroll, sums);
  sums = combinePlaces(kernel, stages, sums, unroll);
  if (unroll > 1)
    sums = loopSteps(kernel, stages, stepsEnd, vectorsEnd, 1, sums);
  Value rest = indices.sub(end, vectorsEnd);
  sums = stepMasked(kernel, stages, vectorsEnd, rest, sums);

  SmallVector<SmallVector<Value>> states;
  ArrayRef<Value> left = sums;
  for (Stage *stage : stages) {
    states.push_back(stage->finish(left.take_front(stage->getNumSums())));
    left = left.drop_front(stage->getNumSums());
  }
  return states;
}

void mlir::norm::walkSteps(Kernel &kernel, Stage &stage, Value begin,
                           Value end) {
  loopSteps(kernel, {&stage}, begin, end, kernel.schedule.unroll, {});
}
