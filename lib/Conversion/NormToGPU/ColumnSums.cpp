//===- ColumnSums.cpp - The kernel that adds up columns -------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// Neighbouring threads have neighbouring columns, and each warp of a block has
// some of the rows. The order of a column's sum is fixed by the number of rows.
//
//===----------------------------------------------------------------------===//

#include "GpuKernel.h"

#include "RowAccess.h"
#include "ThreadSums.h"
#include "norm/IR/FloatArithmetic.h"

#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

using namespace mlir;
using namespace mlir::norm;

using Predicate = arith::CmpIPredicate;

namespace {
/// One thread's part of the sum of a column.
class ColumnEmitter {
public:
  ColumnEmitter(GpuKernel &kernel, Value numParts)
      : kernel(kernel), b(kernel.b), at{b}, numParts(numParts) {
    thread = gpu::ThreadIdOp::create(b, gpu::Dimension::x,
                                     b.getIndexAttr(ColumnSums::kThreads));
    Value block = gpu::BlockIdOp::create(b, gpu::Dimension::x);
    warp = at.div(thread, ColumnSums::kColumns);
    lane = at.rem(thread, ColumnSums::kColumns);
    column = at.add(at.mul(block, ColumnSums::kColumns), lane);
    isInside = at.compare(Predicate::ult, column, kernel.extent);
    zero = arith::ConstantOp::create(b, b.getZeroAttr(kernel.statisticsType));
  }

  /// Adds up what this warp has of the column, into the memory of the block.
  void addRows(const ColumnSums &sums) {
    auto branch = scf::IfOp::create(b, zero.getType(), isInside,
                                    /*withElseRegion=*/true);
    {
      OpBuilder::InsertionGuard guard(b);
      b.setInsertionPointToStart(branch.thenBlock());
      auto loop = scf::ForOp::create(b, warp, numParts, at.constant(kWarps),
                                     ValueRange(zero));
      scf::YieldOp::create(b, loop.getResults());
      b.setInsertionPointToStart(branch.elseBlock());
      scf::YieldOp::create(b, zero);
      b.setInsertionPointToStart(loop.getBody());
      Value part = memref::LoadOp::create(
          b, getRow(kernel, sums.parts, loop.getInductionVar()), column);
      scf::YieldOp::create(b,
                           ValueRange(add(b, loop.getRegionIterArg(0), part)));
    }
    memref::StoreOp::create(b, branch.getResult(0), kernel.shared, thread);
  }

  /// Adds up what all warps have, by the first.
  void addWarps(const ColumnSums &sums) {
    Value isFirst = at.compare(Predicate::eq, warp, at.constant(0));
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(
        scf::IfOp::create(b, b.createOrFold<arith::AndIOp>(isFirst, isInside),
                          /*withElseRegion=*/false)
            .thenBlock());
    SmallVector<Value> numbers;
    for (int64_t i = 0; i < kWarps; ++i)
      numbers.push_back(memref::LoadOp::create(
          b, kernel.shared, at.add(lane, i * ColumnSums::kColumns)));
    Value total = narrow(kernel, combinePairwise(b, numbers),
                         sums.destination.getFloatType());
    memref::StoreOp::create(
        b, total, getRow(kernel, sums.destination, /*row=*/nullptr), column);
  }

private:
  static constexpr int64_t kWarps = ColumnSums::kThreads / ColumnSums::kColumns;

  GpuKernel &kernel;
  ImplicitLocOpBuilder &b;
  Indices at;
  Value numParts, thread, warp, lane, column, isInside, zero;
};
} // namespace

void mlir::norm::emitColumnSums(GpuKernel &kernel, ArrayRef<ColumnSums> sums,
                                Value numParts) {
  ColumnEmitter emitter(kernel, numParts);
  for (auto [i, columns] : llvm::enumerate(sums)) {
    // The memory of the block is used again.
    if (i > 0)
      gpu::BarrierOp::create(kernel.b);
    emitter.addRows(columns);
    gpu::BarrierOp::create(kernel.b);
    emitter.addWarps(columns);
  }
}
