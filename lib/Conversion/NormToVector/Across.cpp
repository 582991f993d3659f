//===- Across.cpp - Vectors that lie across rows --------------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Where the feature axis isn't the last, as with channels that come before the
// places of an image, the elements of one row are far apart, and neighbours in
// memory belong to neighbouring rows. A vector then holds an element of each of
// several rows, and so do the sums: nothing is transposed, and no sum is one
// of lanes. The statistics are those of Stages.cpp.
//
//===----------------------------------------------------------------------===//

#include "Across.h"

#include "Arithmetic.h"
#include "Elements.h"
#include "Indices.h"
#include "Loops.h"

#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace mlir::norm;

using Sums = SmallVector<Value>;

/// Elements of a row that are summed up before their sum joins the others: the
/// error grows with the length of both sums, not of the row.
static constexpr int64_t kPartLength = 64;

static Value getNumSideBySide(const Kernel &kernel) {
  return kernel.b.createOrFold<memref::DimOp>(kernel.views.input, 2);
}

/// The rows that a block has, but for the last.
static int64_t getBlockWidth(const Kernel &kernel) {
  return kernel.schedule.lanes * kernel.schedule.unroll;
}

static Value countBlocksOfGroup(const Kernel &kernel) {
  Value width = Indices{kernel.b}.constant(getBlockWidth(kernel));
  return kernel.b.createOrFold<arith::CeilDivUIOp>(getNumSideBySide(kernel),
                                                   width);
}

Value mlir::norm::countBlocksAcross(const Kernel &kernel) {
  Value groups = kernel.b.createOrFold<memref::DimOp>(kernel.views.input, 0);
  return Indices{kernel.b}.mul(groups, countBlocksOfGroup(kernel));
}

/// Views with the feature axis as their first dimension and the rows as their
/// second.
static RowViews takeGroup(ImplicitLocOpBuilder &b, const RowViews &views,
                          Value index) {
  RowViews group = views;
  for (Value *buffer :
       {&group.input, &group.residual, &group.sum, &group.result})
    if (*buffer)
      *buffer = takeSlice(b, *buffer, index);
  for (Value &statistic : group.statistics)
    statistic = takeSlice(b, statistic, index);
  return group;
}

namespace {
/// Some neighbouring rows, a vector of which is at each of the positions.
class RowBlock {
public:
  RowBlock(Kernel &kernel, ArrayRef<Position> positions)
      : kernel(kernel), b(kernel.b), at{kernel.b}, positions(positions) {}

  void emit() {
    findStatistics();
    loop(b, at.constant(0), kernel.extent, 1,
         [&](Value feature) { normalize(feature); });
  }

private:
  /// Sums for each position, `perPosition` of them, over elements of the rows.
  /// `addTo` gets an element's place and what it makes of the sums.
  Sums sumUp(Value extent, unsigned perPosition, bool isFirst, bool storesSum,
             function_ref<void(unsigned position, Value x,
                               MutableArrayRef<Value> sums)>
                 addTo) {
    auto type = kernel.vectorType;
    Value zero = arith::ConstantOp::create(b, b.getZeroAttr(type));
    Sums zeros(positions.size() * perPosition, zero);
    auto parts = scf::ForOp::create(b, at.constant(0), extent,
                                    at.constant(kPartLength), zeros);
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(parts.getBody());
    Value begin = parts.getInductionVar();
    auto part =
        scf::ForOp::create(b, begin, at.min(at.add(begin, kPartLength), extent),
                           at.constant(1), zeros);
    b.setInsertionPointToStart(part.getBody());
    Sums sums = llvm::to_vector(ValueRange(part.getRegionIterArgs()));
    Elements elements(kernel, part.getInductionVar(), isFirst, storesSum);
    SmallVector<SmallVector<Value>> loaded;
    for (Position position : positions)
      loaded.push_back(elements.load(position));
    for (auto [i, values] : llvm::enumerate(loaded)) {
      values = elements.get(values);
      addTo(i, values.front(),
            MutableArrayRef(sums).slice(i * perPosition, perPosition));
    }
    for (auto [position, values] : llvm::zip_equal(positions, loaded))
      elements.store(position, values);
    scf::YieldOp::create(b, sums);
    b.setInsertionPointAfter(part);
    Sums totals;
    for (auto [total, sum] :
         llvm::zip_equal(parts.getRegionIterArgs(), part.getResults()))
      totals.push_back(add(b, total, sum));
    scf::YieldOp::create(b, totals);
    return llvm::to_vector(ValueRange(parts.getResults()));
  }

  /// The position, with nothing in it if rows may have no elements, and have
  /// none.
  Position limitToElements(Position position) {
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

  /// The mean of the rows, or of their beginnings.
  void findCentres() {
    bool isPilot = kernel.schedule.centre == CpuSchedule::Centre::Pilot;
    Value extent = isPilot ? getPilotExtent(kernel, /*step=*/1) : kernel.extent;
    Elements first(kernel, at.constant(0), /*isFirst=*/true,
                   /*storesSum=*/false);
    SmallVector<Value> shifts;
    for (Position position : positions)
      shifts.append(first.get(first.load(limitToElements(position))));
    Sums sums = sumUp(extent, 1, /*isFirst=*/true, /*storesSum=*/!isPilot,
                      [&](unsigned i, Value x, MutableArrayRef<Value> sums) {
                        sums[0] = add(b, sums[0], subtract(b, x, shifts[i]));
                      });
    Value divisor = broadcast(kernel, toStatistic(kernel, extent));
    for (auto [shift, sum] : llvm::zip_equal(shifts, sums))
      centres.push_back(add(b, shift, divide(b, sum, divisor)));
  }

  /// Reciprocal roots, and of LayerNorms what is left of the mean beside the
  /// centre.
  void findStatistics() {
    bool hasCentre = kernel.hasCentre();
    if (hasCentre)
      findCentres();
    bool isFirst =
        !hasCentre || kernel.schedule.centre == CpuSchedule::Centre::Pilot;
    unsigned perPosition = hasCentre || kernel.problem.needsSum ? 2 : 1;
    Sums sums = sumUp(kernel.extent, perPosition, isFirst, /*storesSum=*/true,
                      [&](unsigned i, Value x, MutableArrayRef<Value> sums) {
                        Value d = hasCentre ? subtract(b, x, centres[i]) : x;
                        sums[0] = multiplyAdd(b, d, d, sums[0]);
                        if (sums.size() == 2)
                          sums[1] = add(b, sums[1], d);
                      });
    Value divisor = broadcast(kernel, kernel.divisor);
    for (auto [i, position] : llvm::enumerate(positions)) {
      Value squares = sums[i * perPosition];
      Value sum = perPosition == 2 ? sums[i * perPosition + 1] : Value();
      if (hasCentre) {
        Value rest = divide(b, sum, divisor);
        roots.push_back(computeRoot(kernel, squares, rest));
        offsets.push_back(negate(b, multiply(b, rest, roots.back())));
        save(position, {add(b, centres[i], rest), roots.back()});
        continue;
      }
      // In the basis drop_last the missing number is −Σy.
      if (sum)
        squares = multiplyAdd(b, sum, sum, squares);
      roots.push_back(computeRoot(kernel, squares, /*rest=*/{}));
      save(position, roots.back());
    }
  }

  void save(Position position, ValueRange statistics) {
    if (kernel.views.statistics.empty())
      return;
    for (auto [buffer, values] :
         llvm::zip_equal(kernel.views.statistics, statistics))
      storeVector(b, values, buffer, position.column, position.mask,
                  kernel.order);
  }

  /// The scale or the bias of one element of all rows.
  Value loadShared(Value buffer, Value feature) {
    if (!buffer)
      return {};
    Value number = memref::LoadOp::create(b, buffer, feature);
    return broadcast(kernel,
                     convertFloat(b, number, kernel.getStatisticsType()));
  }

  void normalize(Value feature) {
    Elements elements(kernel, feature, /*isFirst=*/false, /*storesSum=*/false);
    SmallVector<Value> loaded;
    for (Position position : positions)
      loaded.append(elements.load(position));
    Value scale = loadShared(kernel.views.scale, feature);
    Value bias = loadShared(kernel.views.bias, feature);
    for (auto [i, y] : llvm::enumerate(loaded)) {
      y = kernel.hasCentre()
              ? multiplyAdd(b, subtract(b, y, centres[i]), roots[i], offsets[i])
              : multiply(b, y, roots[i]);
      y = applyAffine(b, y, scale, bias);
    }
    for (auto [position, y] : llvm::zip_equal(positions, loaded))
      elements.storeResults(position, y);
  }

  Kernel &kernel;
  ImplicitLocOpBuilder &b;
  Indices at;
  ArrayRef<Position> positions;
  SmallVector<Value> centres, roots, offsets;
};
} // namespace

/// The rows from `column` to `end`, fewer than a block has.
static void emitPartOfBlock(Kernel &kernel, Value column, Value end) {
  ImplicitLocOpBuilder &b = kernel.b;
  Indices at{b};
  int64_t lanes = kernel.schedule.lanes;
  auto makePosition = [&](Value first, bool isWhole) -> Position {
    if (isWhole)
      return {first, /*mask=*/nullptr};
    return {first, makeMask(kernel, at.sub(end, first))};
  };
  if (std::optional<int64_t> numRows = getConstantIntValue(end)) {
    SmallVector<Position> positions;
    int64_t rest = *numRows % getBlockWidth(kernel);
    for (int64_t first = 0; first < rest; first += lanes)
      positions.push_back(
          makePosition(at.add(column, first), first + lanes <= rest));
    RowBlock(kernel, positions).emit();
    return;
  }
  loop(b, column, end, lanes, [&](Value first) {
    RowBlock(kernel, makePosition(first, /*isWhole=*/false)).emit();
  });
}

/// The rows of a group from `column` on, as many as a block has, if there are
/// as many.
static void emitBlock(Kernel &kernel, Value column, Value end) {
  Indices at{kernel.b};
  auto whole = [&] {
    SmallVector<Position> positions;
    for (int64_t i = 0; i < kernel.schedule.unroll; ++i)
      positions.push_back({at.add(column, i * kernel.schedule.lanes),
                           /*mask=*/nullptr});
    RowBlock(kernel, positions).emit();
  };
  auto part = [&] { emitPartOfBlock(kernel, column, end); };
  if (std::optional<int64_t> numRows = getConstantIntValue(end)) {
    int64_t width = getBlockWidth(kernel);
    if (*numRows % width == 0)
      return whole();
    if (*numRows < width)
      return part();
  }
  branch(kernel.b,
         at.compare(arith::CmpIPredicate::sle,
                    at.add(column, getBlockWidth(kernel)), end),
         whole, part);
}

void mlir::norm::traverseAcross(Kernel &kernel, Value begin, Value end) {
  ImplicitLocOpBuilder &b = kernel.b;
  Indices at{b};
  Value numRows = getNumSideBySide(kernel);
  Value perGroup = countBlocksOfGroup(kernel);
  loop(b, begin, end, 1, [&](Value block) {
    Value group = b.createOrFold<arith::DivUIOp>(block, perGroup);
    Value first = b.createOrFold<arith::RemUIOp>(block, perGroup);
    Kernel own = kernel;
    own.views = takeGroup(b, kernel.views, group);
    emitBlock(own, at.mul(first, getBlockWidth(kernel)), numRows);
  });
}
