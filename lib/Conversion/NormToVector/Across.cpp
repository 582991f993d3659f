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
// several rows, and so do the sums: nothing is transposed, and no sum along the
// feature axis is one of lanes.
//
//===----------------------------------------------------------------------===//

#include "Across.h"

#include "Indices.h"
#include "Loops.h"
#include "RowBlock.h"

#include "mlir/Dialect/MemRef/IR/MemRef.h"

using namespace mlir;
using namespace mlir::norm;

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
       {&group.input, &group.residual, &group.sum, &group.outputGrad,
        &group.sumGrad, &group.result, &group.scales})
    if (*buffer)
      *buffer = takeSlice(b, *buffer, index);
  for (Value &statistic : group.statistics)
    statistic = takeSlice(b, statistic, index);
  return group;
}

static void emitRows(Kernel &kernel, ArrayRef<Position> positions) {
  std::unique_ptr<RowBlock> block =
      kernel.problem.isGradient ? makeGradBlock(kernel, positions)
      : kernel.quantization     ? makeQuantizeBlock(kernel, positions)
                                : makeNormBlock(kernel, positions);
  block->emit();
}

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
    emitRows(kernel, positions);
    return;
  }
  loop(b, column, end, lanes, [&](Value first) {
    emitRows(kernel, makePosition(first, /*isWhole=*/false));
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
    emitRows(kernel, positions);
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
