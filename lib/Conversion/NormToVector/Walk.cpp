//===- Walk.cpp - Loops along the feature axis ----------------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Stages.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace mlir::norm;

using Sums = SmallVector<Value>;

static Value makeIndex(ImplicitLocOpBuilder &b, int64_t value) {
  return arith::ConstantIndexOp::create(b, value);
}

/// All stages at `count` neighbouring places from `column` on (one, if masked).
/// `sums` holds those of the first place for each stage, then those of the
/// next. Loads come first and stores last: the machine is free to reorder what
/// lies between, the compiler could not tell buffers apart.
static void step(Kernel &kernel, ArrayRef<Stage *> stages, Value column,
                 Value mask, int64_t count, MutableArrayRef<Value> sums) {
  ImplicitLocOpBuilder &b = kernel.b;
  SmallVector<Position> positions;
  for (int64_t i = 0; i < count; ++i)
    positions.push_back({b.createOrFold<arith::AddIOp>(
                             column, makeIndex(b, i * kernel.schedule.lanes)),
                         mask});

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
  Value width = makeIndex(b, count * kernel.schedule.lanes);
  auto loop = scf::ForOp::create(b, begin, end, width, sums);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(loop.getBody());
  Sums inner = llvm::to_vector(ValueRange(loop.getRegionIterArgs()));
  step(kernel, stages, loop.getInductionVar(), /*mask=*/nullptr, count, inner);
  // The builder has made a terminator unless there are sums.
  if (!inner.empty())
    scf::YieldOp::create(b, inner);
  return llvm::to_vector(ValueRange(loop.getResults()));
}

/// The sums of all places together, pairwise.
static Sums combinePlaces(ImplicitLocOpBuilder &b, Sums sums, int64_t count) {
  size_t perPlace = sums.size() / count;
  for (; count > 1; count = (count + 1) / 2) {
    int64_t half = (count + 1) / 2;
    for (int64_t place = half; place < count; ++place)
      for (size_t i = 0; i < perPlace; ++i) {
        Value &target = sums[(place - half) * perPlace + i];
        target = arith::AddFOp::create(b, target, sums[place * perPlace + i]);
      }
    sums.resize(half * perPlace);
  }
  return sums;
}

/// The last, incomplete vector, if there is one.
static Sums stepMasked(Kernel &kernel, ArrayRef<Stage *> stages, Value column,
                       Value rest, Sums sums) {
  ImplicitLocOpBuilder &b = kernel.b;
  std::optional<int64_t> known = getConstantIntValue(rest);
  if (known == 0)
    return sums;
  auto masked = [&]() {
    auto type = VectorType::get(kernel.vectorType.getShape(), b.getI1Type());
    Value mask = vector::CreateMaskOp::create(b, type, rest);
    step(kernel, stages, column, mask, 1, sums);
  };
  if (known) {
    masked();
    return sums;
  }
  Sums before = sums;
  Value exists =
      arith::CmpIOp::create(b, arith::CmpIPredicate::ne, rest, makeIndex(b, 0));
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
  int64_t lanes = kernel.schedule.lanes, unroll = kernel.schedule.unroll;
  Value extent = b.createOrFold<arith::SubIOp>(end, begin);
  // No more places than a short row has.
  if (std::optional<int64_t> known = getConstantIntValue(extent))
    unroll = std::clamp<int64_t>(*known / lanes, 1, unroll);
  auto wholeUntil = [&](int64_t width) -> Value {
    Value divisor = makeIndex(b, width);
    Value rest = b.createOrFold<arith::RemUIOp>(extent, divisor);
    return b.createOrFold<arith::SubIOp>(end, rest);
  };

  unsigned numSums = 0;
  for (Stage *stage : stages)
    numSums += stage->getNumSums();
  Value zero = arith::ConstantOp::create(b, b.getZeroAttr(kernel.vectorType));
  Sums sums(numSums * unroll, zero);
  Value stepsEnd = wholeUntil(unroll * lanes), vectorsEnd = wholeUntil(lanes);
  sums = loopSteps(kernel, stages, begin, stepsEnd, unroll, sums);
  sums = combinePlaces(b, sums, unroll);
  if (unroll > 1)
    sums = loopSteps(kernel, stages, stepsEnd, vectorsEnd, 1, sums);
  Value rest = b.createOrFold<arith::SubIOp>(end, vectorsEnd);
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
