//===- ThreadSums.cpp - Sums over the threads of a row --------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ThreadSums.h"

#include "norm/IR/FloatArithmetic.h"

#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace mlir::norm;

using Predicate = arith::CmpIPredicate;

Value mlir::norm::combinePairwise(ImplicitLocOpBuilder &b,
                                  SmallVector<Value> values, Combine combine) {
  while (values.size() > 1) {
    size_t half = (values.size() + 1) / 2;
    for (size_t i = half; i < values.size(); ++i)
      values[i - half] = combine(b, values[i - half], values[i]);
    values.resize(half);
  }
  return values.front();
}

Value mlir::norm::getBlockInCluster(const GpuKernel &kernel) {
  return gpu::ClusterBlockIdOp::create(
      kernel.b, gpu::Dimension::x,
      kernel.b.getIndexAttr(kernel.schedule.cluster));
}

void mlir::norm::beginCluster(const GpuKernel &kernel) {
  if (kernel.schedule.cluster == 1 || !kernel.shared)
    return;
  ImplicitLocOpBuilder &b = kernel.b;
  NVVM::ClusterArriveRelaxedOp::create(b, b.getUnitAttr());
  if (kernel.problem.isGradient)
    NVVM::ClusterWaitOp::create(b, b.getUnitAttr());
}

Value ThreadSums::shuffle(Value value, Value offset, gpu::ShuffleMode mode) {
  Value width = arith::ConstantIntOp::create(b, GpuSchedule::kWarp, 32);
  return gpu::ShuffleOp::create(b, value, offset, width, mode)
      .getShuffleResult();
}

SmallVector<Value> ThreadSums::reduce(ArrayRef<Value> vectors,
                                      Combine combine) {
  SmallVector<Value> totals;
  for (Value vector : vectors)
    totals.push_back(combinePairwise(
        b,
        llvm::to_vector(
            ValueRange(vector::ToElementsOp::create(b, vector).getResults())),
        combine));
  int64_t lanes = std::min(schedule.lanes, GpuSchedule::kWarp);
  for (int64_t offset = lanes / 2; offset > 0; offset /= 2)
    for (Value &total : totals) {
      Value distance = arith::ConstantIntOp::create(b, offset, 32);
      total =
          combine(b, total, shuffle(total, distance, gpu::ShuffleMode::XOR));
    }
  if (isBlock())
    totals = reduceWarps(totals, combine);
  return schedule.cluster > 1 ? reduceBlocks(totals, combine) : totals;
}

Value ThreadSums::addRowsOfWarp(Value vector) {
  if (schedule.lanes >= GpuSchedule::kWarp)
    return vector;
  SmallVector<Value> elements = llvm::to_vector(
      ValueRange(vector::ToElementsOp::create(b, vector).getResults()));
  for (Value &element : elements)
    for (int64_t offset = schedule.lanes; offset < GpuSchedule::kWarp;
         offset *= 2) {
      Value distance = arith::ConstantIntOp::create(b, offset, 32);
      element =
          add(b, element, shuffle(element, distance, gpu::ShuffleMode::XOR));
    }
  return vector::FromElementsOp::create(b, vector.getType(), elements);
}

/// Each sum of the kernel has its own place in the block's memory, so no
/// thread need wait before it writes the next.
SmallVector<Value> ThreadSums::reduceWarps(ArrayRef<Value> parts,
                                           Combine combine) {
  int64_t warps = schedule.lanes / GpuSchedule::kWarp;
  Value warp = at.div(lane, GpuSchedule::kWarp);
  Value isFirst = at.compare(Predicate::eq, at.rem(lane, GpuSchedule::kWarp),
                             at.constant(0));
  {
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(
        scf::IfOp::create(b, isFirst, /*withElseRegion=*/false).thenBlock());
    for (auto [i, part] : llvm::enumerate(parts))
      memref::StoreOp::create(b, part, kernel.shared,
                              at.add(warp, nextShared + i * warps));
  }
  gpu::BarrierOp::create(b);
  return combineShared(parts.size(), warps, combine);
}

/// Combines `parts` numbers each of `count` totals in the block's memory.
SmallVector<Value> ThreadSums::combineShared(size_t count, int64_t parts,
                                             Combine combine) {
  SmallVector<Value> totals;
  for (size_t i = 0; i < count; ++i) {
    SmallVector<Value> numbers;
    for (int64_t j = 0; j < parts; ++j)
      numbers.push_back(memref::LoadOp::create(b, kernel.shared,
                                               at.constant(nextShared + j)));
    totals.push_back(combinePairwise(b, numbers, combine));
    nextShared += parts;
  }
  return totals;
}

/// Each block writes its parts to the memory of all, thread i to that of block
/// i. A block that has ended has no memory; after the barrier each needs but
/// its own.
SmallVector<Value> ThreadSums::reduceBlocks(ArrayRef<Value> parts,
                                            Combine combine) {
  awaitBlocks();
  int64_t blocks = schedule.cluster;
  Value own = getBlockInCluster(kernel);
  // All threads find the memory of some block, the first ones write to it.
  auto cast = [&](Type type, Value number) -> Value {
    return arith::IndexCastOp::create(b, type, number);
  };
  auto getPointer = [&](NVVM::NVVMMemorySpace space) {
    return LLVM::LLVMPointerType::get(b.getContext(),
                                      static_cast<unsigned>(space));
  };
  Value memory =
      memref::ExtractAlignedPointerAsIndexOp::create(b, kernel.shared);
  Value here =
      LLVM::IntToPtrOp::create(b, getPointer(NVVM::NVVMMemorySpace::Shared),
                               cast(b.getI64Type(), memory));
  Value there =
      NVVM::MapaOp::create(b, getPointer(NVVM::NVVMMemorySpace::SharedCluster),
                           here, cast(b.getI32Type(), at.rem(lane, blocks)));
  {
    OpBuilder::InsertionGuard guard(b);
    Value hasBlock = at.compare(Predicate::ult, lane, at.constant(blocks));
    b.setInsertionPointToStart(
        scf::IfOp::create(b, hasBlock, /*withElseRegion=*/false).thenBlock());
    for (auto [i, part] : llvm::enumerate(parts)) {
      Value place = cast(b.getI32Type(), at.add(own, nextShared + i * blocks));
      Value address =
          LLVM::GEPOp::create(b, there.getType(), kernel.statisticsType, there,
                              LLVM::GEPArg(place));
      LLVM::StoreOp::create(b, part, address);
    }
  }
  synchronize();
  return combineShared(parts.size(), blocks, combine);
}

/// Waits for the blocks of the cluster to begin.
void ThreadSums::awaitBlocks() {
  if (!std::exchange(haveBlocksBegun, true))
    NVVM::ClusterWaitOp::create(b, b.getUnitAttr());
}

void ThreadSums::synchronize() {
  if (schedule.cluster == 1) {
    gpu::BarrierOp::create(b);
    return;
  }
  awaitBlocks();
  NVVM::ClusterArriveOp::create(b, b.getUnitAttr());
  NVVM::ClusterWaitOp::create(b, b.getUnitAttr());
}

Value ThreadSums::takeFromFirstLane(Value value) {
  if (schedule.lanes == 1)
    return value;
  Value thread = gpu::ThreadIdOp::create(b, gpu::Dimension::x);
  Value first = at.sub(thread, lane);
  Value source = arith::IndexCastOp::create(b, b.getI32Type(),
                                            at.rem(first, GpuSchedule::kWarp));
  return shuffle(value, source, gpu::ShuffleMode::IDX);
}
