//===- GpuKernel.cpp - The kernel of a norm -------------------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// The formulas are those of the loops over vectors (NormToVector/Stages.cpp),
// with the mean as the centre. All threads of a row add the same numbers in the
// same order, so that they agree on its statistics.
//
// Where threads exchange numbers, all of a warp or a block take part: rows that
// don't exist are computed as zeros, never skipped by a part of a warp.
//
//===----------------------------------------------------------------------===//

#include "GpuKernel.h"

#include "../NormToVector/Indices.h"
#include "RowAccess.h"

#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace mlir::norm;

using Predicate = arith::CmpIPredicate;

/// A product and the sum it goes into are rounded once; nothing else may be
/// changed.
static constexpr auto kContract = arith::FastMathFlags::contract;

static Value multiplyAdd(ImplicitLocOpBuilder &b, Value x, Value y, Value z) {
  Value product = arith::MulFOp::create(b, x, y, kContract);
  return arith::AddFOp::create(b, product, z, kContract);
}
static Value add(ImplicitLocOpBuilder &b, Value x, Value y) {
  return arith::AddFOp::create(b, x, y);
}
static Value subtract(ImplicitLocOpBuilder &b, Value x, Value y) {
  return arith::SubFOp::create(b, x, y);
}
static Value multiply(ImplicitLocOpBuilder &b, Value x, Value y) {
  return arith::MulFOp::create(b, x, y);
}

/// The sum, pairwise: neighbours that are apart by half.
static Value sumPairwise(ImplicitLocOpBuilder &b, SmallVector<Value> values) {
  while (values.size() > 1) {
    size_t half = (values.size() + 1) / 2;
    for (size_t i = half; i < values.size(); ++i)
      values[i - half] = add(b, values[i - half], values[i]);
    values.resize(half);
  }
  return values.front();
}

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
/// One thread's part of one row.
class RowEmitter {
public:
  RowEmitter(GpuKernel &kernel, Value lane, Value row, Value exists)
      : kernel(kernel), schedule(kernel.schedule), b(kernel.b), at{b},
        lane(lane), row(row), exists(exists) {
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
    zero = arith::ConstantOp::create(b, b.getZeroAttr(kernel.statisticsType));
    zeroVector =
        arith::ConstantOp::create(b, b.getZeroAttr(kernel.getVectorType()));
    if (keepsRow())
      findPlaces();
  }

  void emit() {
    findInverse();
    if (kernel.hasCentre())
      normalizeWithCentre();
    else
      normalizeWithoutCentre();
  }

private:
  using Sums = MutableArrayRef<Value>;
  using Body = function_ref<void(unsigned number, Place, Value, Sums)>;

  //===--------------------------------------------------------------------===//
  // Walks
  //===--------------------------------------------------------------------===//

  bool keepsRow() const { return schedule.row == GpuSchedule::Row::Registers; }

  Value broadcast(Value scalar) const {
    return vector::BroadcastOp::create(b, kernel.getVectorType(), scalar);
  }

  void findPlaces() {
    int64_t extent = kernel.problem.extent;
    int64_t width = schedule.lanes * schedule.vector;
    for (int64_t begin = 0; begin < extent; begin += width) {
      Place place{at.add(at.mul(lane, schedule.vector), begin), exists};
      if (begin + width > extent) {
        Value isInside =
            at.compare(Predicate::ult, place.column, at.constant(extent));
        place.isInside =
            exists ? b.createOrFold<arith::AndIOp>(isInside, exists) : isInside;
      }
      places.push_back(place);
    }
  }

  /// Scale and bias are loaded early where that takes few registers: they
  /// needn't be waited for after the sums then.
  bool loadsWeightsEarly() const {
    constexpr int64_t kFewElements = 16;
    return static_cast<int64_t>(places.size()) * schedule.vector <=
           kFewElements;
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

  /// What the row's elements at these places are made of, as it is stored.
  SmallVector<SmallVector<Value>> readPlaces(ArrayRef<Place> places,
                                             bool isFirst) {
    SmallVector<Value> sources{residual && !isFirst ? sum : input};
    if (residual && isFirst)
      sources.push_back(residual);
    SmallVector<SmallVector<Value>> stored;
    for (Place place : places)
      stored.push_back(loadStored(kernel, sources, place));
    return stored;
  }

  /// The elements; stores the sum that they may be.
  SmallVector<Value> takePlaces(ArrayRef<Place> places,
                                ArrayRef<SmallVector<Value>> stored) {
    SmallVector<Value> elements;
    for (auto [place, values] : llvm::zip_equal(places, stored))
      elements.push_back(takeElements(values, [&, place = place](Value x) {
        store(kernel, x, sum, place);
      }));
    return elements;
  }

  /// All loads come first: the compiler can't tell the buffers apart.
  SmallVector<SmallVector<Value>> readRow() {
    SmallVector<SmallVector<Value>> stored =
        readPlaces(places, /*isFirst=*/true);
    if (loadsWeightsEarly())
      for (Place place : places)
        earlyWeights.push_back(loadStored(kernel, weights, place));
    return stored;
  }

  SmallVector<Value> combineChains(SmallVector<Value> sums, unsigned count) {
    SmallVector<Value> combined;
    for (unsigned i = 0; i < count; ++i) {
      SmallVector<Value> chain;
      for (size_t j = i; j < sums.size(); j += count)
        chain.push_back(sums[j]);
      combined.push_back(sumPairwise(b, chain));
    }
    return combined;
  }

  /// Does `body` at each place of this thread in the row; it adds to `count`
  /// vectors of sums, which are returned.
  SmallVector<Value> walk(bool isFirst, unsigned count, Body body) {
    return keepsRow() ? walkRegisters(isFirst, count, body)
                      : walkMemory(isFirst, count, body);
  }

  SmallVector<Value> walkRegisters(bool isFirst, unsigned count, Body body) {
    if (isFirst)
      held = takePlaces(places, readRow());
    // Four additions at once hide how long each takes.
    int64_t chains = std::max<int64_t>(4 / schedule.vector, 1);
    SmallVector<Value> sums(count * chains, zeroVector);
    for (unsigned i = 0; i < places.size(); ++i)
      body(i, places[i], held[i], Sums(sums).slice(i % chains * count, count));
    return count ? combineChains(sums, count) : SmallVector<Value>();
  }

  SmallVector<Value> walkMemory(bool isFirst, unsigned count, Body body) {
    int64_t width = schedule.lanes * schedule.vector;
    Value first = at.mul(lane, schedule.vector);
    Value whole =
        at.sub(kernel.extent, at.rem(kernel.extent, width * schedule.unroll));
    SmallVector<Value> sums(count * schedule.unroll, zeroVector);
    sums = loop(at.constant(0), whole, width * schedule.unroll, sums,
                [&](Value begin, Sums sums) {
                  SmallVector<Place> places;
                  for (int64_t i = 0; i < schedule.unroll; ++i)
                    places.push_back(
                        {at.add(at.add(begin, first), i * width), exists});
                  SmallVector<Value> elements =
                      takePlaces(places, readPlaces(places, isFirst));
                  for (auto [i, place] : llvm::enumerate(places))
                    body(i, place, elements[i], sums.slice(i * count, count));
                });
    if (count)
      sums = combineChains(sums, count);
    return loop(at.add(whole, first), kernel.extent, width, sums,
                [&](Value column, Sums sums) {
                  Place place{column, exists};
                  Value x =
                      takePlaces(place, readPlaces(place, isFirst)).front();
                  body(0, place, x, sums);
                });
  }

  SmallVector<Value> loop(Value begin, Value end, int64_t step,
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

  //===--------------------------------------------------------------------===//
  // Among threads
  //===--------------------------------------------------------------------===//

  Value shuffle(Value value, Value offset, gpu::ShuffleMode mode) {
    Value width = arith::ConstantIntOp::create(b, GpuSchedule::kWarp, 32);
    return gpu::ShuffleOp::create(b, value, offset, width, mode)
        .getShuffleResult();
  }

  /// The sums over all threads of the row.
  SmallVector<Value> reduce(ArrayRef<Value> vectors) {
    SmallVector<Value> totals;
    for (Value vector : vectors)
      totals.push_back(sumPairwise(
          b, llvm::to_vector(ValueRange(
                 vector::ToElementsOp::create(b, vector).getResults()))));
    int64_t lanes = std::min(schedule.lanes, GpuSchedule::kWarp);
    for (int64_t offset = lanes / 2; offset > 0; offset /= 2)
      for (Value &total : totals) {
        Value distance = arith::ConstantIntOp::create(b, offset, 32);
        total = add(b, total, shuffle(total, distance, gpu::ShuffleMode::XOR));
      }
    return isBlock() ? reduceWarps(totals) : totals;
  }

  /// Each sum of the kernel has its own place in the block's memory, so no
  /// thread need wait before it writes the next.
  SmallVector<Value> reduceWarps(ArrayRef<Value> parts) {
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
    SmallVector<Value> totals;
    for (unsigned i = 0; i < parts.size(); ++i) {
      SmallVector<Value> numbers;
      for (int64_t j = 0; j < warps; ++j)
        numbers.push_back(memref::LoadOp::create(b, kernel.shared,
                                                 at.constant(nextShared + j)));
      totals.push_back(sumPairwise(b, numbers));
      nextShared += warps;
    }
    return totals;
  }

  bool isBlock() const { return schedule.lanes > GpuSchedule::kWarp; }

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
    if (!isBlock())
      require(at.compare(Predicate::eq, lane, at.constant(0)));
    Value first = loadFirst(reads);
    if (!isBlock())
      return takeFromFirstLane(first);
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
    Value first = isBlock() ? readFirst() : Value();
    held = takePlaces(places, stored);
    if (held.empty())
      return zero;
    return first ? first
                 : takeFromFirstLane(vector::ExtractOp::create(
                       b, held.front(), ArrayRef<int64_t>{0}));
  }

  Value takeFromFirstLane(Value value) {
    if (schedule.lanes == 1)
      return value;
    Value thread = gpu::ThreadIdOp::create(b, gpu::Dimension::x);
    Value first = at.sub(thread, lane);
    Value source = arith::IndexCastOp::create(
        b, b.getI32Type(), at.rem(first, GpuSchedule::kWarp));
    return shuffle(value, source, gpu::ShuffleMode::IDX);
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

  Value constant(double value) {
    return arith::ConstantOp::create(
        b, b.getFloatAttr(kernel.statisticsType, value));
  }

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

  /// Zero outside the row, where `d` need not be.
  Value zeroOutside(Place place, Value d) {
    if (!place.isInside)
      return d;
    return arith::SelectOp::create(b, place.isInside, d, zeroVector);
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
        walk(!keepsRow(), 1, [&](unsigned, Place place, Value x, Sums sums) {
          Value d = zeroOutside(place, subtract(b, x, shift));
          sums[0] = add(b, sums[0], d);
        });
    Value centre = add(b, first, multiply(b, reduce(sums)[0], inverse));
    Value centreVector = broadcast(centre);

    sums = walk(false, 2, [&](unsigned, Place place, Value x, Sums sums) {
      Value d = zeroOutside(place, subtract(b, x, centreVector));
      sums[0] = multiplyAdd(b, d, d, sums[0]);
      sums[1] = add(b, sums[1], d);
    });
    SmallVector<Value> totals = reduce(sums);
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
    SmallVector<Value> totals =
        reduce(walk(true, count, [&](unsigned, Place, Value x, Sums sums) {
          sums[0] = multiplyAdd(b, x, x, sums[0]);
          if (kernel.needsSum)
            sums[1] = add(b, sums[1], x);
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
    walk(false, 0, [&](unsigned number, Place place, Value x, Sums) {
      SmallVector<Value> factors = keepsRow() && loadsWeightsEarly()
                                       ? earlyWeights[number]
                                       : loadStored(kernel, weights, place);
      for (Value &factor : factors)
        factor = widen(kernel, factor);
      Value y = normalize(x);
      if (factors.size() == 2)
        y = multiplyAdd(b, y, factors[0], factors[1]);
      else if (kernel.scale)
        y = multiply(b, y, factors[0]);
      else if (kernel.bias)
        y = add(b, y, factors[0]);
      store(kernel, y, result, place);
    });
  }

  GpuKernel &kernel;
  const GpuSchedule &schedule;
  ImplicitLocOpBuilder &b;
  Indices at;
  /// The thread's number in the row, the row's number, and whether there is
  /// such a row (null: there is).
  Value lane, row, exists;
  Value input, residual, sum, result;
  /// Scale and bias, those that there are.
  SmallVector<Value> weights;
  Value zero, zeroVector, inverse;
  int64_t nextShared = 0;

  /// Of a row kept in registers.
  SmallVector<Place> places;
  SmallVector<Value> held;
  SmallVector<SmallVector<Value>> earlyWeights;
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
