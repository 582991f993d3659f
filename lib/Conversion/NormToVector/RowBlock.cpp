//===- RowBlock.cpp - Vectors that lie across rows ------------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RowBlock.h"

#include "Arithmetic.h"
#include "Elements.h"
#include "Loops.h"

#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace mlir::norm;

/// Elements of a row that are summed up before their sum joins the others: the
/// error grows with the length of both sums, not of the row.
static constexpr int64_t kPartLength = 64;

RowBlock::RowBlock(Kernel &kernel, ArrayRef<Position> positions)
    : kernel(kernel), b(kernel.b), at{kernel.b}, positions(positions) {}

void RowBlock::emit() {
  findState();
  loop(b, at.constant(0), kernel.extent, 1,
       [&](Value feature) { finish(feature); });
}

//===----------------------------------------------------------------------===//
// Sums
//===----------------------------------------------------------------------===//

Value RowBlock::addSums(ImplicitLocOpBuilder &b, Value x, Value y) {
  return add(b, x, y);
}

SmallVector<Value>
RowBlock::sumUp(Value extent, unsigned perPosition,
                function_ref<void(Value feature, Sums sums)> body,
                Combine combine) {
  Value zero = arith::ConstantOp::create(b, b.getZeroAttr(kernel.vectorType));
  SmallVector<Value> zeros(positions.size() * perPosition, zero);
  auto parts = scf::ForOp::create(b, at.constant(0), extent,
                                  at.constant(kPartLength), zeros);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(parts.getBody());
  Value begin = parts.getInductionVar();
  auto part =
      scf::ForOp::create(b, begin, at.min(at.add(begin, kPartLength), extent),
                         at.constant(1), zeros);
  b.setInsertionPointToStart(part.getBody());
  SmallVector<Value> sums =
      llvm::to_vector(ValueRange(part.getRegionIterArgs()));
  body(part.getInductionVar(), sums);
  scf::YieldOp::create(b, sums);
  b.setInsertionPointAfter(part);
  SmallVector<Value> totals;
  for (auto [total, sum] :
       llvm::zip_equal(parts.getRegionIterArgs(), part.getResults()))
    totals.push_back(combine(b, total, sum));
  scf::YieldOp::create(b, totals);
  return llvm::to_vector(ValueRange(parts.getResults()));
}

//===----------------------------------------------------------------------===//
// Centres
//===----------------------------------------------------------------------===//

Position RowBlock::limitToElements(Position position) const {
  if (getConstantIntValue(kernel.extent).value_or(0) != 0)
    return position;
  Value exists =
      at.compare(arith::CmpIPredicate::ne, kernel.extent, at.constant(0));
  auto type = kernel.vectorType.clone(b.getI1Type());
  Value mask = vector::BroadcastOp::create(b, type, exists);
  if (position.mask)
    mask = arith::AndIOp::create(b, mask, position.mask);
  return {position.column, mask};
}

bool RowBlock::isCentreMean() const {
  return kernel.schedule.centre == CpuSchedule::Centre::Mean;
}

SmallVector<Value> RowBlock::findCentres() {
  Value extent =
      isCentreMean() ? kernel.extent : getPilotExtent(kernel, /*step=*/1);
  Elements first(kernel, at.constant(0), /*isFirst=*/true,
                 /*storesSum=*/false);
  SmallVector<Value> shifts;
  for (Position position : positions)
    shifts.append(first.get(first.load(limitToElements(position))));
  SmallVector<Value> sums = sumUp(extent, 1, [&](Value feature, Sums sums) {
    SmallVector<Value> rows =
        takeRows(feature, /*isFirst=*/true, /*storesSum=*/isCentreMean());
    for (auto [x, shift, sum] : llvm::zip_equal(rows, shifts, sums))
      sum = add(b, sum, subtract(b, x, shift));
  });
  Value divisor = broadcast(kernel, toStatistic(kernel, extent));
  SmallVector<Value> centres;
  for (auto [shift, sum] : llvm::zip_equal(shifts, sums))
    centres.push_back(add(b, shift, divide(b, sum, divisor)));
  return centres;
}

//===----------------------------------------------------------------------===//
// Access
//===----------------------------------------------------------------------===//

SmallVector<Value> RowBlock::takeRows(Value feature, bool isFirst,
                                      bool storesSum) {
  Elements elements(kernel, feature, isFirst, storesSum);
  SmallVector<Value> rows;
  for (Position position : positions)
    rows.append(elements.load(position));
  rows = elements.get(rows);
  for (auto [position, x] : llvm::zip_equal(positions, rows))
    elements.store(position, x);
  return rows;
}

SmallVector<Value> RowBlock::loadAll(Value buffer, Value feature) const {
  return llvm::map_to_vector(positions, [&](Position position) {
    return loadAt(kernel, buffer, {feature, position.column}, position);
  });
}

void RowBlock::storeResult(Value result, Value feature,
                           Position position) const {
  storeAt(kernel, result, kernel.views.result, {feature, position.column},
          position, kernel.streamedBytes);
}

Value RowBlock::loadShared(Value buffer, Value feature) const {
  if (!buffer)
    return {};
  Value number = memref::LoadOp::create(b, buffer, feature);
  return broadcast(kernel, convertFloat(b, number, kernel.getStatisticsType()));
}
