//===- GpuKernel.cpp - The kernel of a norm -------------------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// The formulas are those of the loops over vectors
// (NormToVector/NormStages.cpp), with the mean as the centre.
//
//===----------------------------------------------------------------------===//

#include "GpuKernel.h"

#include "RowStatistics.h"
#include "norm/IR/FloatArithmetic.h"
#include "norm/IR/Quantization.h"

#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

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
  case NormProblem::Kind::Quantization:
    return 0;
  }
  llvm_unreachable("a kind of norm without sums");
}

int64_t mlir::norm::getSharedExtent(const NormProblem &problem,
                                    const GpuSchedule &schedule) {
  int64_t warps = schedule.lanes / GpuSchedule::kWarp;
  // Gradients may find their centre first.
  int64_t numbers =
      problem.isGradient ? problem.numSums + 1 : countSharedNumbers(problem);
  if (problem.findsScales)
    ++numbers;
  // Of the block's warps, and of the cluster's blocks.
  int64_t parts = warps + (schedule.cluster > 1 ? schedule.cluster : 0);
  return warps > 1 ? parts * numbers : 0;
}

namespace {
/// One thread's part of the normalization of one row.
class RowEmitter : RowStatistics {
public:
  RowEmitter(const GpuKernel &kernel, Value lane, Value row, Value exists)
      : RowStatistics(kernel, lane, row, exists) {
    residual = view(kernel.residual);
    sum = view(kernel.sum);
    result = view(kernel.result);
    for (const GpuBuffer &buffer : {kernel.scale, kernel.bias})
      if (buffer)
        weights.push_back(view(buffer));
  }

  void emit() {
    if (kernel.problem.kind == NormProblem::Kind::Quantization)
      quantizeRow(/*isFirst=*/true, [](unsigned, Place, Value x) { return x; });
    else if (kernel.hasCentre())
      normalizeWithCentre();
    else
      normalizeWithoutCentre();
  }

private:
  //===--------------------------------------------------------------------===//
  // Elements
  //===--------------------------------------------------------------------===//

  SmallVector<Value> load(Place place, bool isFirst) override {
    if (sum && !isFirst)
      return loadStored(kernel, sum, place);
    SmallVector<Value> sources{input};
    if (residual)
      sources.push_back(residual);
    return loadStored(kernel, sources, place);
  }

  SmallVector<Value> take(Place place, ArrayRef<Value> stored) override {
    return {takeElements(stored, [&](Value x) {
      if (sum)
        store(kernel, x, sum, place);
    })};
  }

  /// The row, or the sum as it is stored, so that its statistics are those of
  /// the op's second result.
  Value takeElements(ArrayRef<Value> stored, function_ref<void(Value)> keep) {
    Value x = widen(kernel, stored[0]);
    if (stored.size() == 1)
      return x;
    FloatType type = kernel.input.getFloatType();
    x = narrow(kernel, add(b, x, widen(kernel, stored[1])), type);
    x = widen(kernel, x);
    keep(x);
    return x;
  }

  bool storesElements() const override { return sum != nullptr; }

  Value takeFirst() override {
    Value begin = at.constant(0);
    SmallVector<Value> stored{memref::LoadOp::create(b, input, begin)};
    if (residual)
      stored.push_back(memref::LoadOp::create(b, residual, begin));
    return takeElements(stored, [](Value) {});
  }

  //===--------------------------------------------------------------------===//
  // Results
  //===--------------------------------------------------------------------===//

  /// Stores numbers of the row, by its first thread.
  void save(ArrayRef<GpuBuffer> buffers, ArrayRef<Value> numbers) {
    if (buffers.empty())
      return;
    Value isFirst = at.compare(Predicate::eq, position, at.constant(0));
    if (exists)
      isFirst = b.createOrFold<arith::AndIOp>(isFirst, exists);
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(
        scf::IfOp::create(b, isFirst, /*withElseRegion=*/false).thenBlock());
    for (auto [buffer, value] : llvm::zip_equal(buffers, numbers))
      memref::StoreOp::create(b, narrow(kernel, value, buffer.getFloatType()),
                              getRow(kernel, buffer, row),
                              Value(at.constant(0)));
  }

  void normalizeWithCentre() {
    Value centre = findCentre();
    Value centreVector = broadcast(centre);

    SmallVector<Value> sums = walk(
        false, 2, [&](unsigned, Place place, ArrayRef<Value> x, Sums sums) {
          Value d = zeroOutside(place, subtract(b, x[0], centreVector));
          sums[0] = multiplyAdd(b, d, d, sums[0]);
          sums[1] = add(b, sums[1], d);
        });
    SmallVector<Value> totals = threads.reduce(sums);
    Value rest = multiply(b, totals[1], inverse);
    Value root = findRoot(totals[0], rest);
    Value offset = negate(b, multiply(b, rest, root));
    save(kernel.statistics, {add(b, centre, rest), root});

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
    Value root = findRoot(squares, /*rest=*/nullptr);
    save(kernel.statistics, root);
    Value rootVector = broadcast(root);
    finish([&](Value x) { return multiply(b, x, rootVector); });
  }

  /// The result, of the elements normalized.
  void finish(function_ref<Value(Value)> normalize) {
    auto compute = [&](unsigned number, Place place, Value x) {
      SmallVector<Value> factors = takeWeights(number, place);
      Value y = normalize(x);
      if (factors.size() == 2)
        return multiplyAdd(b, y, factors[0], factors[1]);
      if (kernel.scale)
        return multiply(b, y, factors[0]);
      return kernel.bias ? add(b, y, factors[0]) : y;
    };
    if (kernel.quantization)
      return quantizeRow(
          /*isFirst=*/false, [&](unsigned number, Place place, Value x) {
            Value y = compute(number, place, x);
            return widen(kernel, narrow(kernel, y, kernel.normalizedType));
          });
    walk(false, 0, [&](unsigned number, Place place, ArrayRef<Value> x, Sums) {
      store(kernel, compute(number, place, x[0]), result, place);
    });
  }

  using Compute = function_ref<Value(unsigned number, Place place, Value x)>;

  /// The quantized numbers, of what is computed of the elements.
  void quantizeRow(bool isFirst, Compute compute) {
    Value scale;
    if (kernel.givenScale)
      scale = memref::LoadOp::create(b, getRow(kernel, kernel.givenScale, row),
                                     Value(at.constant(0)));
    else
      scale = findScale(isFirst, compute);
    Value divisor = broadcast(scale);
    bool isComputed = kernel.rowScales && keepsRow();
    walk(isFirst && kernel.givenScale, 0,
         [&](unsigned number, Place place, ArrayRef<Value> x, Sums) {
           Value y = isComputed ? x[0] : compute(number, place, x[0]);
           QuantizeOp op = kernel.quantization;
           Value q = quantize(b, op, y, divisor);
           storeAsIs(kernel, convertQuantized(b, op, q), result, place);
         });
  }

  /// The row's own scale, from its largest magnitude. A row in registers is
  /// from then on what is computed of it.
  Value findScale(bool isFirst, Compute compute) {
    auto takeLarger = [](ImplicitLocOpBuilder &b, Value x, Value y) -> Value {
      return arith::MaximumFOp::create(b, x, y);
    };
    SmallVector<Value> largest = walk(
        isFirst, 1,
        [&](unsigned number, Place place, ArrayRef<Value> x, Sums sums) {
          Value y = compute(number, place, x[0]);
          if (keepsRow())
            held[number] = {y};
          Value magnitude = math::AbsFOp::create(b, zeroOutside(place, y));
          sums[0] = takeLarger(b, sums[0], magnitude);
        },
        takeLarger);
    QuantizeOp op = kernel.quantization;
    Value most = constant(op.getMost());
    Value scale = divide(b, threads.reduce(largest, takeLarger)[0], most);
    save(kernel.rowScales, scale);
    return scale;
  }

  Value residual, sum, result;
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
  block = at.div(block, schedule.cluster);
  beginCluster(kernel);
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
