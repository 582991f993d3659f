//===- RowWalk.cpp - A thread's walks along a row -------------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RowWalk.h"

#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace mlir::norm;

Value mlir::norm::findPosition(const GpuKernel &kernel, Value lane) {
  if (kernel.schedule.cluster == 1)
    return lane;
  Indices at{kernel.b};
  return at.add(at.mul(getBlockInCluster(kernel), kernel.schedule.lanes), lane);
}

SmallVector<Place> mlir::norm::findPlaces(const GpuKernel &kernel,
                                          Value position, Value exists) {
  ImplicitLocOpBuilder &b = kernel.b;
  Indices at{b};
  int64_t extent = kernel.problem.extent, vector = kernel.schedule.vector;
  int64_t width = kernel.schedule.getThreadsOfRow() * vector;
  SmallVector<Place> places;
  for (int64_t begin = 0; begin < extent; begin += width) {
    Place place{at.add(at.mul(position, vector), begin), exists};
    if (begin + width > extent) {
      Value isInside = at.compare(arith::CmpIPredicate::ult, place.column,
                                  at.constant(extent));
      place.isInside =
          exists ? b.createOrFold<arith::AndIOp>(isInside, exists) : isInside;
    }
    places.push_back(place);
  }
  return places;
}

RowWalk::RowWalk(const GpuKernel &kernel, Value lane, Value exists)
    : kernel(kernel), schedule(kernel.schedule), b(kernel.b), at{b}, lane(lane),
      position(findPosition(kernel, lane)), exists(exists) {
  zero = arith::ConstantOp::create(b, b.getZeroAttr(kernel.statisticsType));
  zeroVector =
      arith::ConstantOp::create(b, b.getZeroAttr(kernel.getVectorType()));
  if (keepsRow())
    places = findPlaces(kernel, position, exists);
}

Value RowWalk::constant(double value) const {
  return arith::ConstantOp::create(
      b, b.getFloatAttr(kernel.statisticsType, value));
}

Value RowWalk::broadcast(Value scalar) const {
  return vector::BroadcastOp::create(b, kernel.getVectorType(), scalar);
}

Value RowWalk::zeroOutside(Place place, Value d) const {
  if (!place.isInside)
    return d;
  return arith::SelectOp::create(b, place.isInside, d, zeroVector);
}

/// Weights are loaded early where that takes few registers: they needn't be
/// waited for after the sums then. Gradients need the registers for their sums,
/// and find the weights in the nearest cache from the second row on.
bool RowWalk::loadsWeightsEarly() const {
  constexpr int64_t kFewElements = 16;
  return keepsRow() && !kernel.problem.isGradient &&
         static_cast<int64_t>(places.size()) * schedule.vector <= kFewElements;
}

SmallVector<SmallVector<Value>> RowWalk::loadPlaces(ArrayRef<Place> places,
                                                    bool isFirst) {
  SmallVector<SmallVector<Value>> stored;
  for (Place place : places)
    stored.push_back(load(place, isFirst));
  return stored;
}

SmallVector<SmallVector<Value>>
RowWalk::takePlaces(ArrayRef<Place> places,
                    ArrayRef<SmallVector<Value>> stored) {
  SmallVector<SmallVector<Value>> elements;
  for (auto [place, values] : llvm::zip_equal(places, stored))
    elements.push_back(take(place, values));
  return elements;
}

SmallVector<SmallVector<Value>> RowWalk::readRow() {
  SmallVector<SmallVector<Value>> stored = loadPlaces(places, /*isFirst=*/true);
  if (loadsWeightsEarly())
    for (Place place : places)
      earlyWeights.push_back(loadStored(kernel, weights, place));
  return stored;
}

SmallVector<Value> RowWalk::takeWeights(unsigned number, Place at) const {
  SmallVector<Value> taken = loadsWeightsEarly()
                                 ? earlyWeights[number]
                                 : loadStored(kernel, weights, at);
  for (Value &weight : taken)
    weight = widen(kernel, weight);
  return taken;
}

SmallVector<Value> RowWalk::combineChains(SmallVector<Value> sums,
                                          unsigned count, Combine combine) {
  SmallVector<Value> combined;
  for (unsigned i = 0; i < count; ++i) {
    SmallVector<Value> chain;
    for (size_t j = i; j < sums.size(); j += count)
      chain.push_back(sums[j]);
    combined.push_back(combinePairwise(b, chain, combine));
  }
  return combined;
}

SmallVector<Value> RowWalk::walk(bool isFirst, unsigned count, Body body,
                                 Combine combine) {
  return keepsRow() ? walkRegisters(isFirst, count, body, combine)
                    : walkMemory(isFirst, count, body, combine);
}

SmallVector<Value> RowWalk::walkRegisters(bool isFirst, unsigned count,
                                          Body body, Combine combine) {
  if (isFirst)
    keepRow(readRow());
  // Four additions at once hide how long each takes.
  int64_t chains = std::max<int64_t>(4 / schedule.vector, 1);
  SmallVector<Value> sums(count * chains, zeroVector);
  for (unsigned i = 0; i < places.size(); ++i)
    body(i, places[i], held[i], Sums(sums).slice(i % chains * count, count));
  return count ? combineChains(sums, count, combine) : SmallVector<Value>();
}

SmallVector<Value> RowWalk::walkMemory(bool isFirst, unsigned count, Body body,
                                       Combine combine) {
  int64_t width = schedule.getThreadsOfRow() * schedule.vector;
  Value first = at.mul(position, schedule.vector);
  Value whole =
      at.sub(kernel.extent, at.rem(kernel.extent, width * schedule.unroll));
  SmallVector<Value> sums(count * schedule.unroll, zeroVector);
  sums = loop(at.constant(0), whole, width * schedule.unroll, sums,
              [&](Value begin, Sums sums) {
                SmallVector<Place> places;
                for (int64_t i = 0; i < schedule.unroll; ++i)
                  places.push_back(
                      {at.add(at.add(begin, first), i * width), exists});
                SmallVector<SmallVector<Value>> elements =
                    takePlaces(places, loadPlaces(places, isFirst));
                for (auto [i, place] : llvm::enumerate(places))
                  body(i, place, elements[i], sums.slice(i * count, count));
              });
  if (count)
    sums = combineChains(sums, count, combine);
  return loop(at.add(whole, first), kernel.extent, width, sums,
              [&](Value column, Sums sums) {
                Place place{column, exists};
                body(0, place, take(place, load(place, isFirst)), sums);
              });
}

SmallVector<Value> RowWalk::loop(Value begin, Value end, int64_t step,
                                 ArrayRef<Value> sums,
                                 function_ref<void(Value, Sums)> body) {
  auto loop = scf::ForOp::create(b, begin, end, at.constant(step), sums);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(loop.getBody());
  SmallVector<Value> inner =
      llvm::to_vector(ValueRange(loop.getRegionIterArgs()));
  body(loop.getInductionVar(), inner);
  // The builder has made a terminator unless there are sums.
  if (!inner.empty())
    scf::YieldOp::create(b, inner);
  return llvm::to_vector(ValueRange(loop.getResults()));
}
