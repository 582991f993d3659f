//===- GpuKernel.cpp - The kernel of a norm -------------------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// The formulas are those of the loops over vectors (NormToVector/Stages.cpp),
// with the mean as the centre.
//
//===----------------------------------------------------------------------===//

#include "GpuKernel.h"

#include "RowWalk.h"
#include "ThreadSums.h"
#include "norm/IR/FloatArithmetic.h"

#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace mlir::norm;

using Predicate = arith::CmpIPredicate;

static int64_t countSharedNumbers(const NormProblem &problem) {
  switch (problem.kind) {
  case NormProblem::Kind::LayerNorm:
    return 3;
  case NormProblem::Kind::RMSNorm:
    return 1;
  case NormProblem::Kind::CRMSNorm:
    return 2;
  }
  llvm_unreachable("unknown kind of norm");
}

int64_t mlir::norm::getSharedExtent(const NormProblem &problem,
                                    const GpuSchedule &schedule) {
  int64_t warps = schedule.lanes / GpuSchedule::kWarp;
  return warps > 1 ? warps * countSharedNumbers(problem) : 0;
}

namespace {
/// One thread's part of the normalization of one row.
class RowEmitter : RowWalk {
public:
  RowEmitter(const GpuKernel &kernel, Value lane, Value row, Value exists)
      : RowWalk(kernel, lane, exists), threads(kernel, lane), row(row) {
    auto view = [&](const GpuBuffer &buffer) {
      return buffer ? getRow(kernel, buffer, row) : Value();
    };
    input = view(kernel.input);
    residual = view(kernel.residual);
    sum = view(kernel.sum);
    result = view(kernel.result);
    for (const GpuBuffer &buffer : {kernel.scale, kernel.bias})
      if (buffer)
        weights.push_back(view(buffer));
  }

  void emit() {
    findInverse();
    if (kernel.hasCentre())
      normalizeWithCentre();
    else
      normalizeWithoutCentre();
  }

private:
  //===--------------------------------------------------------------------===//
  // Elements
  //===--------------------------------------------------------------------===//

  SmallVector<Value> load(Place place, bool isFirst) override {
    SmallVector<Value> sources{residual && !isFirst ? sum : input};
    if (residual && isFirst)
      sources.push_back(residual);
    return loadStored(kernel, sources, place);
  }

  SmallVector<Value> take(Place place, ArrayRef<Value> stored) override {
    return {
        takeElements(stored, [&](Value x) { store(kernel, x, sum, place); })};
  }

  /// The row, or the sum as it is stored, so that its statistics are those of
  /// the op's second result.
  Value takeElements(ArrayRef<Value> stored, function_ref<void(Value)> keep) {
    Value x = widen(kernel, stored[0]);
    if (stored.size() == 1)
      return x;
    FloatType type = kernel.input.getElementType();
    x = narrow(kernel, add(b, x, widen(kernel, stored[1])), type);
    x = widen(kernel, x);
    keep(x);
    return x;
  }

  /// Reads the row's first element. Only the thread that may overwrite it reads
  /// it, unless a barrier comes between the two.
  Value readFirst() {
    if (kernel.problem.extent == 0)
      return zero;
    Value reads = exists;
    auto require = [&](Value condition) {
      reads =
          reads ? b.createOrFold<arith::AndIOp>(reads, condition) : condition;
    };
    if (ShapedType::isDynamic(kernel.problem.extent))
      require(at.compare(Predicate::ne, kernel.extent, at.constant(0)));
    if (!threads.isBlock())
      require(at.compare(Predicate::eq, lane, at.constant(0)));
    Value first = loadFirst(reads);
    if (!threads.isBlock())
      return threads.takeFromFirstLane(first);
    // The sum may lie where the input lies; the barriers of the sums along the
    // row come before all other results.
    if (residual)
      gpu::BarrierOp::create(b);
    return first;
  }

  /// The first element of the row, and, if it is kept in registers, the row.
  Value readFirstAndRow() {
    if (!keepsRow())
      return readFirst();
    SmallVector<SmallVector<Value>> stored = readRow();
    Value first = threads.isBlock() ? readFirst() : Value();
    keepRow(stored);
    if (held.empty())
      return zero;
    return first ? first
                 : threads.takeFromFirstLane(vector::ExtractOp::create(
                       b, held.front().front(), ArrayRef<int64_t>{0}));
  }

  Value loadFirst(Value condition) {
    auto load = [&]() -> Value {
      Value begin = at.constant(0);
      SmallVector<Value> stored{memref::LoadOp::create(b, input, begin)};
      if (residual)
        stored.push_back(memref::LoadOp::create(b, residual, begin));
      return takeElements(stored, [](Value) {});
    };
    if (!condition)
      return load();
    auto branch = scf::IfOp::create(b, zero.getType(), condition,
                                    /*withElseRegion=*/true);
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(branch.thenBlock());
    scf::YieldOp::create(b, load());
    b.setInsertionPointToStart(branch.elseBlock());
    scf::YieldOp::create(b, zero);
    return branch.getResult(0);
  }

  //===--------------------------------------------------------------------===//
  // Arithmetic
  //===--------------------------------------------------------------------===//

  /// 1/d, before anything waits for it.
  void findInverse() {
    if (!ShapedType::isDynamic(kernel.problem.extent)) {
      inverse = constant(1.0 / (kernel.problem.extent + kernel.growth));
      return;
    }
    Value count = arith::IndexCastOp::create(
        b, b.getI64Type(), at.add(kernel.extent, kernel.growth));
    inverse = arith::DivFOp::create(
        b, constant(1.0),
        arith::UIToFPOp::create(b, kernel.statisticsType, count));
  }

  Value callIntrinsic(StringRef name, Value operand) {
    return LLVM::CallIntrinsicOp::create(
               b, operand.getType(), b.getStringAttr(name), ValueRange(operand))
        .getResults();
  }

  /// 1/√q, to about an ulp. In f32 the machine's approximation lacks some two
  /// bits, which one step of Newton's method adds; not where q is infinite.
  Value findRoot(Value q) {
    if (!kernel.statisticsType.isF32())
      return arith::DivFOp::create(b, constant(1.0),
                                   callIntrinsic("llvm.nvvm.sqrt.rn.d", q));
    Value root = callIntrinsic("llvm.nvvm.rsqrt.approx.f", q);
    Value negated = arith::NegFOp::create(b, multiply(b, q, root));
    Value error = multiplyAdd(b, negated, root, constant(1.0));
    Value better =
        multiplyAdd(b, multiply(b, root, constant(0.5)), error, root);
    Value isNaN =
        arith::CmpFOp::create(b, arith::CmpFPredicate::UNO, error, error);
    return arith::SelectOp::create(b, isNaN, root, better);
  }

  Value getEpsilon() { return arith::ConstantOp::create(b, kernel.epsilon); }

  /// Stores the statistics, by the row's first thread.
  void save(ArrayRef<Value> statistics) {
    if (kernel.statistics.empty())
      return;
    Value isFirst = at.compare(Predicate::eq, lane, at.constant(0));
    if (exists)
      isFirst = b.createOrFold<arith::AndIOp>(isFirst, exists);
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(
        scf::IfOp::create(b, isFirst, /*withElseRegion=*/false).thenBlock());
    for (auto [buffer, value] : llvm::zip_equal(kernel.statistics, statistics))
      memref::StoreOp::create(b, narrow(kernel, value, buffer.getElementType()),
                              getRow(kernel, buffer, row),
                              Value(at.constant(0)));
  }

  void normalizeWithCentre() {
    // The mean, from differences to the first element: rows whose elements
    // differ by little, far from zero, lose nothing.
    Value first = readFirstAndRow();
    Value shift = broadcast(first);
    SmallVector<Value> sums =
        walk(!keepsRow(), 1,
             [&](unsigned, Place place, ArrayRef<Value> x, Sums sums) {
               Value d = zeroOutside(place, subtract(b, x[0], shift));
               sums[0] = add(b, sums[0], d);
             });
    Value centre = add(b, first, multiply(b, threads.reduce(sums)[0], inverse));
    Value centreVector = broadcast(centre);

    sums = walk(false, 2,
                [&](unsigned, Place place, ArrayRef<Value> x, Sums sums) {
                  Value d = zeroOutside(place, subtract(b, x[0], centreVector));
                  sums[0] = multiplyAdd(b, d, d, sums[0]);
                  sums[1] = add(b, sums[1], d);
                });
    SmallVector<Value> totals = threads.reduce(sums);
    Value rest = multiply(b, totals[1], inverse);
    Value meanSquare = add(b, multiply(b, totals[0], inverse), getEpsilon());
    Value part =
        subtract(b, constant(1.0),
                 multiply(b, rest, arith::DivFOp::create(b, rest, meanSquare)));
    Value root = findRoot(multiply(b, meanSquare, part));
    Value offset = arith::NegFOp::create(b, multiply(b, rest, root));
    save({add(b, centre, rest), root});

    Value rootVector = broadcast(root), offsetVector = broadcast(offset);
    finish([&](Value x) {
      return multiplyAdd(b, subtract(b, x, centreVector), rootVector,
                         offsetVector);
    });
  }

  void normalizeWithoutCentre() {
    unsigned count = kernel.needsSum ? 2 : 1;
    SmallVector<Value> totals = threads.reduce(
        walk(true, count, [&](unsigned, Place, ArrayRef<Value> x, Sums sums) {
          sums[0] = multiplyAdd(b, x[0], x[0], sums[0]);
          if (kernel.needsSum)
            sums[1] = add(b, sums[1], x[0]);
        }));
    Value squares = totals[0];
    // In the basis drop_last the missing number is −Σy.
    if (kernel.needsSum)
      squares = multiplyAdd(b, totals[1], totals[1], squares);
    Value root = findRoot(add(b, multiply(b, squares, inverse), getEpsilon()));
    save(root);
    Value rootVector = broadcast(root);
    finish([&](Value x) { return multiply(b, x, rootVector); });
  }

  /// The result, of the elements normalized.
  void finish(function_ref<Value(Value)> normalize) {
    walk(false, 0, [&](unsigned number, Place place, ArrayRef<Value> x, Sums) {
      SmallVector<Value> factors = takeWeights(number, place);
      Value y = normalize(x[0]);
      if (factors.size() == 2)
        y = multiplyAdd(b, y, factors[0], factors[1]);
      else if (kernel.scale)
        y = multiply(b, y, factors[0]);
      else if (kernel.bias)
        y = add(b, y, factors[0]);
      store(kernel, y, result, place);
    });
  }

  ThreadSums threads;
  /// The row's number.
  Value row;
  Value input, residual, sum, result;
  Value inverse;
};
} // namespace

void mlir::norm::emitGpuKernel(GpuKernel &kernel) {
  ImplicitLocOpBuilder &b = kernel.b;
  Indices at{b};
  const GpuSchedule &schedule = kernel.schedule;
  int64_t rowsPerBlock = schedule.getRowsPerBlock();
  Value thread = gpu::ThreadIdOp::create(b, gpu::Dimension::x,
                                         b.getIndexAttr(schedule.threads));
  Value block = gpu::BlockIdOp::create(b, gpu::Dimension::x);
  Value row = at.add(kernel.firstRow, at.mul(block, rowsPerBlock));
  if (rowsPerBlock == 1)
    return RowEmitter(kernel, thread, row, /*exists=*/nullptr).emit();

  row = at.add(row, at.div(thread, schedule.lanes));
  Value lane = at.rem(thread, schedule.lanes);
  Value exists = at.compare(Predicate::ult, row, kernel.endRow);
  if (schedule.lanes < GpuSchedule::kWarp)
    return RowEmitter(kernel, lane, row, exists).emit();
  // All of a warp has the same row.
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(
      scf::IfOp::create(b, exists, /*withElseRegion=*/false).thenBlock());
  RowEmitter(kernel, lane, row, /*exists=*/nullptr).emit();
}
