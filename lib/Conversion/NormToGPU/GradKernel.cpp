//===- GradKernel.cpp - The kernel of a norm's gradients ------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// The formulas are those of the loops over vectors
// (NormToVector/GradStages.cpp), with the mean as the centre. Each thread adds
// up its columns of the gradients of scale and bias over the rows it comes by:
// in registers, or, if the row is read again from memory, in its part of what
// the last step adds up.
//
//===----------------------------------------------------------------------===//

#include "GpuKernel.h"

#include "RowStatistics.h"
#include "norm/IR/FloatArithmetic.h"

#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

using namespace mlir;
using namespace mlir::norm;

using Predicate = arith::CmpIPredicate;

int64_t mlir::norm::getPartsPerBlock(const GpuSchedule &schedule) {
  // The rows that a warp has at once are added up by shuffles.
  if (schedule.row == GpuSchedule::Row::Registers)
    return schedule.threads / std::max(schedule.lanes, GpuSchedule::kWarp);
  return schedule.getRowsPerBlock();
}

namespace {
/// One thread's part of the gradients of one row.
class GradEmitter : RowStatistics {
public:
  GradEmitter(const GpuKernel &kernel, Value lane, Value row, Value exists)
      : RowStatistics(kernel, lane, row, exists) {
    outputGrad = view(kernel.outputGrad);
    sumGrad = view(kernel.sumGrad);
    result = view(kernel.result);
    if (kernel.scale)
      weights.push_back(getRow(kernel, kernel.scale, /*row=*/nullptr));
  }

  /// Adds to the sums of each place: of the scale's gradient, of the bias'.
  /// Without such sums they are rows of parts, which count as zero before the
  /// first row.
  SmallVector<Value> emit(SmallVector<Value> sums, ArrayRef<Value> parts,
                          Value isFirst) {
    findState();
    finish(sums, parts, isFirst);
    // The next row's sums take the same place in the memory of the block, with
    // no other barrier after these have been read.
    if (threads.isBlock() && numReductions == 1)
      threads.synchronize();
    return sums;
  }

private:
  SmallVector<Value> load(Place place, bool isFirst) override {
    // A walk for the centre alone doesn't need the gradient.
    if (isFirst && !keepsRow() && findsCentre())
      return loadStored(kernel, input, place);
    return loadStored(kernel, {input, outputGrad}, place);
  }

  SmallVector<Value> take(Place, ArrayRef<Value> stored) override {
    return llvm::map_to_vector(
        stored, [&](Value value) { return widen(kernel, value); });
  }

  /// Whether x̂ has to be known at all.
  bool needsRows() const { return result || kernel.scaleParts; }
  bool findsCentre() const {
    return needsRows() && kernel.hasCentre() && !kernel.readsStatistics();
  }

  Value loadStatistic(const GpuBuffer &buffer) {
    return ifElseZero(exists, [&]() -> Value {
      return memref::LoadOp::create(b, view(buffer), Value(at.constant(0)));
    });
  }

  Value scaled(unsigned number, Place place, Value g) {
    SmallVector<Value> scale = takeWeights(number, place);
    return scale.empty() ? g : multiply(b, g, scale.front());
  }

  /// The centre, the root and the means of h and of its products with x̂.
  void findState() {
    bool isFirst = true;
    if (findsCentre()) {
      centre = findCentre();
      ++numReductions;
      isFirst = false;
    } else if (needsRows() && kernel.hasCentre()) {
      centre = loadStatistic(kernel.statistics.front());
    }
    if (centre)
      centreVector = broadcast(centre);

    unsigned count = 0;
    auto reserve = [&](bool isNeeded) {
      return isNeeded ? std::optional<unsigned>(count++) : std::nullopt;
    };
    bool readsStatistics = kernel.readsStatistics();
    auto products = reserve(result != nullptr);
    auto gradients = reserve(result && centre);
    auto squares = reserve(needsRows() && !readsStatistics);
    auto deviations =
        reserve(needsRows() && (kernel.needsSum || findsCentre()));
    SmallVector<Value> totals;
    if (count) {
      totals = threads.reduce(walk(
          isFirst, count,
          [&](unsigned number, Place place, ArrayRef<Value> values, Sums sums) {
            Value d = values[0];
            if (centre)
              d = zeroOutside(place, subtract(b, d, centreVector));
            if (products) {
              Value h = scaled(number, place, values[1]);
              sums[*products] = multiplyAdd(b, d, h, sums[*products]);
              if (gradients)
                sums[*gradients] = add(b, sums[*gradients], h);
            }
            if (squares)
              sums[*squares] = multiplyAdd(b, d, d, sums[*squares]);
            if (deviations)
              sums[*deviations] = add(b, sums[*deviations], d);
          }));
      ++numReductions;
    } else if (keepsRow()) {
      keepRow(readRow());
    }
    if (!needsRows())
      return;

    // What is left of the mean beside the centre.
    Value rest;
    if (findsCentre())
      rest = multiply(b, totals[*deviations], inverse);
    if (squares) {
      Value square = totals[*squares];
      // In the basis drop_last the missing number is −Σy.
      if (kernel.needsSum)
        square =
            multiplyAdd(b, totals[*deviations], totals[*deviations], square);
      root = findRoot(square, rest);
    } else {
      root = loadStatistic(kernel.statistics.back());
    }
    if (rest)
      offset = negate(b, multiply(b, rest, root));
    else if (kernel.needsSum)
      offset = multiply(b, root, totals[*deviations]);
    if (!products)
      return;
    Value product = totals[*products];
    if (rest)
      product = multiplyAdd(b, negate(b, rest), totals[*gradients], product);
    projection = multiply(b, root, multiply(b, product, inverse));
    if (gradients)
      mean = multiply(b, totals[*gradients], inverse);
  }

  /// The input's gradient, and the row's part of those of scale and bias.
  void finish(MutableArrayRef<Value> sums, ArrayRef<Value> parts,
              Value isFirst) {
    auto spread = [&](Value scalar) {
      return scalar ? broadcast(scalar) : Value();
    };
    Value rootVector = spread(root), offsetVector = spread(offset),
          meanVector = spread(mean), projectionVector = spread(projection);
    walk(false, 0,
         [&](unsigned number, Place place, ArrayRef<Value> values, Sums) {
           Value x = values[0], g = values[1], normalized;
           if (needsRows()) {
             if (centre)
               x = subtract(b, x, centreVector);
             normalized = offset ? multiplyAdd(b, x, rootVector, offsetVector)
                                 : multiply(b, x, rootVector);
           }
           if (result) {
             Value h = scaled(number, place, g);
             if (mean)
               h = subtract(b, h, meanVector);
             Value part =
                 multiplyAdd(b, negate(b, normalized), projectionVector, h);
             Value dx;
             if (sumGrad) {
               Value other = loadStored(kernel, sumGrad, place).front();
               dx = multiplyAdd(b, part, rootVector, widen(kernel, other));
             } else {
               dx = multiply(b, part, rootVector);
             }
             store(kernel, dx, result, place);
           }
           addShares(number, place, g, normalized, sums, parts, isFirst);
         });
  }

  void addShares(unsigned number, Place place, Value g, Value normalized,
                 MutableArrayRef<Value> sums, ArrayRef<Value> parts,
                 Value isFirst) {
    bool ofScale(kernel.scaleParts), ofBias(kernel.biasParts);
    unsigned count = ofScale + ofBias;
    if (!count)
      return;
    SmallVector<Value> stored;
    // Parts are of the thread's own: all of them, whether there is a row or
    // not, so that those of no row are zero.
    if (!keepsRow()) {
      Value isLater = b.createOrFold<arith::XOrIOp>(
          isFirst, arith::ConstantIntOp::create(b, 1, 1));
      stored = loadStored(kernel, parts, {place.column, isLater});
      sums = stored;
    } else {
      sums = sums.slice(number * count, count);
    }
    // Where there is no row, both are zero.
    if (ofScale)
      sums[0] = multiplyAdd(b, g, normalized, sums[0]);
    if (ofBias)
      sums[ofScale] = add(b, sums[ofScale], g);
    if (!keepsRow())
      for (auto [sum, row] : llvm::zip_equal(sums, parts))
        store(kernel, sum, row, {place.column, /*isInside=*/nullptr});
  }

  Value outputGrad, sumGrad, result;
  /// What is known of the row; null if it isn't needed.
  Value centre, centreVector, root, offset, mean, projection;
  unsigned numReductions = 0;
};
} // namespace

void mlir::norm::emitGpuGradKernel(GpuKernel &kernel) {
  ImplicitLocOpBuilder &b = kernel.b;
  Indices at{b};
  const GpuSchedule &schedule = kernel.schedule;
  int64_t rowsPerBlock = schedule.getRowsPerBlock();
  bool keepsRow = schedule.row == GpuSchedule::Row::Registers;
  Value thread = gpu::ThreadIdOp::create(b, gpu::Dimension::x,
                                         b.getIndexAttr(schedule.threads));
  Value block = gpu::BlockIdOp::create(b, gpu::Dimension::x);
  Value blocks = gpu::GridDimOp::create(b, gpu::Dimension::x);
  // A cluster is one where several blocks share a row.
  block = at.div(block, schedule.cluster);
  blocks = at.div(blocks, schedule.cluster);
  beginCluster(kernel);
  Value lane = thread, group = at.constant(0);
  if (rowsPerBlock > 1) {
    lane = at.rem(thread, schedule.lanes);
    group = at.div(thread, schedule.lanes);
  }

  SmallVector<GpuBuffer> buffers;
  for (const GpuBuffer &buffer : {kernel.scaleParts, kernel.biasParts})
    if (buffer)
      buffers.push_back(buffer);
  int64_t partsPerBlock = getPartsPerBlock(schedule);
  Value own = at.add(at.mul(block, partsPerBlock),
                     at.div(thread, schedule.threads / partsPerBlock));
  SmallVector<Value> parts;
  for (const GpuBuffer &buffer : buffers)
    parts.push_back(getRow(kernel, buffer, own));

  SmallVector<Place> places;
  if (keepsRow)
    places = findPlaces(kernel, findPosition(kernel, lane), /*exists=*/nullptr);
  Value zero =
      arith::ConstantOp::create(b, b.getZeroAttr(kernel.getVectorType()));
  SmallVector<Value> sums(places.size() * buffers.size(), zero);

  Value begin = at.mul(block, rowsPerBlock);
  auto loop = scf::ForOp::create(b, begin, kernel.endRow,
                                 at.mul(blocks, rowsPerBlock), sums);
  {
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(loop.getBody());
    Value row = at.add(loop.getInductionVar(), group);
    Value exists = rowsPerBlock > 1
                       ? at.compare(Predicate::ult, row, kernel.endRow)
                       : Value();
    Value isFirst = at.compare(Predicate::eq, loop.getInductionVar(), begin);
    GradEmitter emitter(kernel, lane, row, exists);
    SmallVector<Value> next = emitter.emit(
        llvm::to_vector(ValueRange(loop.getRegionIterArgs())), parts, isFirst);
    // The builder has made a terminator unless there are sums.
    if (!next.empty())
      scf::YieldOp::create(b, next);
  }
  if (!keepsRow)
    return;

  ThreadSums threads(kernel, lane);
  Value writes;
  if (schedule.lanes < GpuSchedule::kWarp)
    writes = at.compare(Predicate::ult, at.rem(thread, GpuSchedule::kWarp),
                        at.constant(schedule.lanes));
  for (auto [i, sum] : llvm::enumerate(loop.getResults())) {
    Value total = threads.addRowsOfWarp(sum);
    Place place = places[i / buffers.size()];
    if (writes)
      place.isInside =
          place.isInside ? b.createOrFold<arith::AndIOp>(place.isInside, writes)
                         : writes;
    store(kernel, total, parts[i % buffers.size()], place);
  }
}
