//===- GradSums.cpp - Gradients summed over rows --------------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "GradSums.h"

#include "Arithmetic.h"
#include "Indices.h"
#include "Loops.h"

#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace mlir::norm;

/// Threads begin at cache lines of their own, where vectors are that long.
static constexpr int64_t kAlignment = 64;

static VectorType getVectorType(NormOpInterface op,
                                const CpuSchedule &schedule) {
  return VectorType::get({schedule.lanes}, op.getStatisticsType());
}

static Value makeSums(ImplicitLocOpBuilder &b, NormOpInterface op,
                      Value destination, const CpuSchedule &schedule) {
  if (!destination)
    return {};
  Indices at{b};
  VectorType type = getVectorType(op, schedule);
  Value extent =
      b.createOrFold<memref::DimOp>(viewFeatureAxis(b, op, destination), 0);
  if (!hasLastAxis(op))
    extent = at.mul(extent, schedule.lanes);
  Value padded =
      at.mul(at.div(at.add(extent, schedule.lanes - 1), schedule.lanes),
             schedule.lanes);
  std::optional<int64_t> known = getConstantIntValue(padded);
  auto sumsType =
      MemRefType::get({schedule.threads, known.value_or(ShapedType::kDynamic)},
                      type.getElementType());
  Value sums = memref::AllocOp::create(
      b, sumsType, known ? ValueRange() : ValueRange(padded),
      b.getI64IntegerAttr(kAlignment));
  Value zero = arith::ConstantOp::create(b, b.getZeroAttr(type));
  loop(b, at.constant(0), at.constant(schedule.threads), 1, [&](Value thread) {
    loop(b, at.constant(0), padded, schedule.lanes, [&](Value column) {
      vector::StoreOp::create(b, zero, sums, ValueRange{thread, column});
    });
  });
  return sums;
}

GradSums mlir::norm::makeGradSums(ImplicitLocOpBuilder &b, NormOpInterface op,
                                  const CpuSchedule &schedule) {
  auto grad = dyn_cast<GradOpInterface>(op.getOperation());
  if (!grad)
    return {};
  return {makeSums(b, op, grad.getScaleGrad(), schedule),
          makeSums(b, op, grad.getBiasGrad(), schedule)};
}

/// A vector of the sum over threads.
static Value sumThreads(const Kernel &kernel, Value sums, Value column) {
  ImplicitLocOpBuilder &b = kernel.b;
  Indices at{b};
  auto loadOf = [&](Value thread) -> Value {
    return vector::LoadOp::create(b, kernel.vectorType, sums,
                                  ValueRange{thread, column});
  };
  Value first = loadOf(at.constant(0));
  if (kernel.schedule.threads == 1)
    return first;
  auto loop = scf::ForOp::create(b, at.constant(1),
                                 at.constant(kernel.schedule.threads),
                                 at.constant(1), first);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(loop.getBody());
  scf::YieldOp::create(
      b, add(b, loop.getRegionIterArg(0), loadOf(loop.getInductionVar())));
  return loop.getResult(0);
}

namespace {
/// The sum over threads.
class ThreadSumStage : public Stage {
public:
  ThreadSumStage(Kernel &kernel, Value sums, Value destination)
      : kernel(kernel), sums(sums), destination(destination) {}

  SmallVector<Value> load(Position at) override {
    return {sumThreads(kernel, sums, at.column)};
  }

  SmallVector<Value> compute(Position, ArrayRef<Value> values,
                             MutableArrayRef<Value>) override {
    return llvm::to_vector(values);
  }

  void store(Position at, ArrayRef<Value> values) override {
    storeAt(kernel, values.front(), destination, at.column, at);
  }

private:
  Kernel &kernel;
  Value sums, destination;
};
} // namespace

/// Where a vector has been summed up for each element, its lanes are added up,
/// too.
static void finishAcross(const Kernel &kernel, Value sums, Value destination) {
  ImplicitLocOpBuilder &b = kernel.b;
  Indices at{b};
  auto type = cast<FloatType>(getElementTypeOrSelf(destination.getType()));
  loop(b, at.constant(0), kernel.extent, 1, [&](Value feature) {
    Value lanes =
        sumThreads(kernel, sums, at.mul(feature, kernel.schedule.lanes));
    Value total = convertFloat(b, packSums(kernel, lanes, 1).front(), type);
    memref::StoreOp::create(b, total, destination, feature);
  });
}

void mlir::norm::finishGradSums(ImplicitLocOpBuilder &b, NormOpInterface op,
                                const GradSums &sums,
                                const CpuSchedule &schedule) {
  auto grad = dyn_cast<GradOpInterface>(op.getOperation());
  if (!grad)
    return;
  auto finish = [&](Value own, Value buffer) {
    if (!own)
      return;
    Value destination = viewFeatureAxis(b, op, buffer);
    NormProblem problem = NormProblem::get(op);
    Kernel kernel{b,
                  problem,
                  schedule,
                  /*views=*/{},
                  getVectorType(op, schedule),
                  problem.isBF16 ? Order::EvenFirst : Order::Memory,
                  b.createOrFold<memref::DimOp>(destination, 0),
                  /*divisor=*/{},
                  /*epsilon=*/{}};
    if (hasLastAxis(op)) {
      ThreadSumStage stage(kernel, own, destination);
      walkColumns(kernel, {&stage}, Indices{b}.constant(0), kernel.extent);
    } else {
      finishAcross(kernel, own, destination);
    }
    memref::DeallocOp::create(b, own);
  };
  finish(sums.scale, grad.getScaleGrad());
  finish(sums.bias, grad.getBiasGrad());
}
