//===- Stages.cpp - What is done along the feature axis -------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// A LayerNorm's row x has a centre K near its mean. With d = x − K it holds
//
//   mean = K + c,  c = Σd/n,   variance = Σd²/n − c²
//   y = ((x − K) − c)·r = d·r + (−c·r)
//
// whatever K is. K is Σ(x − x₁)/n + x₁, so that c is of the size of rounding
// errors and rows whose elements differ by little, far from zero, lose nothing;
// or the same of the row's beginning alone, which makes c² at most a few times
// the variance. The subtraction of c² can't cancel then, and no large number
// meets another. It is written as q·(1 − c·(c/q)) with q = Σd²/n + ε, which
// stays right when squares overflow.
//
//===----------------------------------------------------------------------===//

#include "Stages.h"

#include "Elements.h"
#include "Indices.h"
#include "VectorAccess.h"

#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace mlir::norm;

//===----------------------------------------------------------------------===//
// Arithmetic
//===----------------------------------------------------------------------===//

/// A product and the sum it goes into may be rounded once, where the machine
/// can; nothing else may be changed.
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
static Value divide(ImplicitLocOpBuilder &b, Value x, Value y) {
  return arith::DivFOp::create(b, x, y);
}

static Value broadcast(const Kernel &kernel, Value scalar) {
  return vector::BroadcastOp::create(kernel.b, kernel.vectorType, scalar);
}

static Value zeroVector(const Kernel &kernel) {
  return arith::ConstantOp::create(kernel.b,
                                   kernel.b.getZeroAttr(kernel.vectorType));
}

/// `vector` where the position's mask is set, zero elsewhere.
static Value zeroOutside(const Kernel &kernel, Position at, Value vector) {
  if (!at.mask)
    return vector;
  return arith::SelectOp::create(kernel.b,
                                 reorder(kernel.b, at.mask, kernel.order),
                                 vector, zeroVector(kernel));
}

Value mlir::norm::toStatistic(const Kernel &kernel, Value count) {
  ImplicitLocOpBuilder &b = kernel.b;
  Value integer = b.createOrFold<arith::IndexCastOp>(b.getI64Type(), count);
  return b.createOrFold<arith::UIToFPOp>(kernel.getStatisticsType(), integer);
}

Value mlir::norm::makeMask(const Kernel &kernel, Value count) {
  auto type =
      VectorType::get(kernel.vectorType.getShape(), kernel.b.getI1Type());
  return vector::CreateMaskOp::create(kernel.b, type, count);
}

/// The sum of a vector's elements, pairwise.
static Value sumLanes(const Kernel &kernel, Value vector) {
  return vector::ReductionOp::create(kernel.b, vector::CombiningKind::ADD,
                                     vector, arith::FastMathFlags::reassoc);
}

/// One number of each row: a scalar for one row, else a vector, so that the
/// divisions and roots of several rows are one.
static Value pack(ImplicitLocOpBuilder &b, ArrayRef<Value> numbers) {
  if (numbers.size() == 1)
    return numbers.front();
  auto type = VectorType::get({static_cast<int64_t>(numbers.size())},
                              numbers.front().getType());
  return vector::FromElementsOp::create(b, type, numbers);
}

static SmallVector<Value> unpack(ImplicitLocOpBuilder &b, Value packed) {
  auto type = dyn_cast<VectorType>(packed.getType());
  if (!type)
    return {packed};
  SmallVector<Value> numbers;
  for (int64_t i = 0; i < type.getNumElements(); ++i)
    numbers.push_back(
        vector::ExtractOp::create(b, packed, ArrayRef<int64_t>{i}));
  return numbers;
}

/// The scalar, for each of the rows of `packed`.
static Value packLike(ImplicitLocOpBuilder &b, Value scalar, Value packed) {
  auto type = dyn_cast<VectorType>(packed.getType());
  return type ? Value(vector::BroadcastOp::create(b, type, scalar)) : scalar;
}

//===----------------------------------------------------------------------===//
// The stages
//===----------------------------------------------------------------------===//

namespace {
/// The centre of each row, in a walk along it or its beginning.
class CentreStage : public Stage {
public:
  CentreStage(Kernel &kernel, ArrayRef<Value> rows, bool storesSum,
              Value divisor)
      : kernel(kernel), elements(kernel, rows, /*isFirst=*/true, storesSum),
        divisor(divisor) {
    first = elements.getFirst();
    for (Value x : first)
      shifts.push_back(broadcast(kernel, x));
  }

  unsigned getNumSums() const override { return elements.getNumRows(); }

  SmallVector<Value> load(Position at) override { return elements.load(at); }

  SmallVector<Value> compute(Position at, ArrayRef<Value> values,
                             MutableArrayRef<Value> sums) override {
    SmallVector<Value> rows = elements.get(values);
    for (auto [x, shift, sum] : llvm::zip_equal(rows, shifts, sums))
      sum = add(kernel.b, sum,
                zeroOutside(kernel, at, subtract(kernel.b, x, shift)));
    return rows;
  }

  void store(Position at, ArrayRef<Value> values) override {
    elements.store(at, values);
  }

  SmallVector<Value> finish(ArrayRef<Value> sums) override {
    ImplicitLocOpBuilder &b = kernel.b;
    SmallVector<Value> totals;
    for (Value sum : sums)
      totals.push_back(sumLanes(kernel, sum));
    Value total = pack(b, totals);
    Value mean = divide(b, total, packLike(b, divisor, total));
    return unpack(b, add(b, pack(b, first), mean));
  }

private:
  Kernel &kernel;
  Elements elements;
  Value divisor;
  SmallVector<Value> first, shifts;
};

/// The reciprocal root of each row, and of a LayerNorm what is left of the mean
/// beside the centre. Saves the statistics.
class DeviationStage : public Stage {
public:
  DeviationStage(Kernel &kernel, ArrayRef<Value> rows, bool isFirst,
                 ArrayRef<Value> centres)
      : kernel(kernel), rows(rows),
        elements(kernel, rows, isFirst, /*storesSum=*/true), centres(centres) {
    for (Value centre : centres)
      shifts.push_back(broadcast(kernel, centre));
  }

  unsigned getNumSums() const override {
    return elements.getNumRows() * getSumsPerRow();
  }

  SmallVector<Value> load(Position at) override { return elements.load(at); }

  SmallVector<Value> compute(Position at, ArrayRef<Value> values,
                             MutableArrayRef<Value> sums) override {
    SmallVector<Value> rows = elements.get(values);
    unsigned perRow = getSumsPerRow();
    for (auto [i, x] : llvm::enumerate(rows)) {
      Value d = x;
      if (kernel.hasCentre())
        d = zeroOutside(kernel, at, subtract(kernel.b, x, shifts[i]));
      sums[i * perRow] = multiplyAdd(kernel.b, d, d, sums[i * perRow]);
      if (perRow == 2)
        sums[i * perRow + 1] = add(kernel.b, sums[i * perRow + 1], d);
    }
    return rows;
  }

  void store(Position at, ArrayRef<Value> values) override {
    elements.store(at, values);
  }

  SmallVector<Value> finish(ArrayRef<Value> sums) override {
    ImplicitLocOpBuilder &b = kernel.b;
    SmallVector<Value> squares, totals;
    unsigned perRow = getSumsPerRow();
    for (unsigned i = 0; i < rows.size(); ++i) {
      squares.push_back(sumLanes(kernel, sums[i * perRow]));
      if (perRow == 2)
        totals.push_back(sumLanes(kernel, sums[i * perRow + 1]));
    }
    Value total = totals.empty() ? Value() : pack(b, totals);
    return kernel.hasCentre() ? finishLayerNorm(pack(b, squares), total)
                              : finishWithoutCentre(pack(b, squares), total);
  }

private:
  unsigned getSumsPerRow() const {
    return kernel.hasCentre() || kernel.needsSum ? 2 : 1;
  }

  SmallVector<Value> finishLayerNorm(Value squares, Value sum) {
    ImplicitLocOpBuilder &b = kernel.b;
    Value divisor = packLike(b, kernel.divisor, squares);
    Value rest = divide(b, sum, divisor);
    Value meanSquare = add(b, divide(b, squares, divisor),
                           packLike(b, kernel.epsilon, squares));
    Value one = arith::ConstantOp::create(
        b, b.getFloatAttr(kernel.getStatisticsType(), 1.0));
    Value part = subtract(b, packLike(b, one, squares),
                          multiply(b, rest, divide(b, rest, meanSquare)));
    Value root = math::RsqrtOp::create(b, multiply(b, meanSquare, part));
    Value offset = arith::NegFOp::create(b, multiply(b, rest, root));
    Value centre = pack(b, centres);
    save({add(b, centre, rest), root});

    SmallVector<Value> state;
    for (auto [centre, offset, root] :
         llvm::zip_equal(centres, unpack(b, offset), unpack(b, root)))
      state.append({centre, offset, root});
    return state;
  }

  SmallVector<Value> finishWithoutCentre(Value squares, Value sum) {
    ImplicitLocOpBuilder &b = kernel.b;
    // In the basis drop_last the missing number is −Σy.
    if (sum)
      squares = multiplyAdd(b, sum, sum, squares);
    Value meanSquare =
        add(b, divide(b, squares, packLike(b, kernel.divisor, squares)),
            packLike(b, kernel.epsilon, squares));
    Value root = math::RsqrtOp::create(b, meanSquare);
    save(root);
    return unpack(b, root);
  }

  /// Stores the statistics, each packed.
  void save(ValueRange statistics) {
    if (kernel.views.statistics.empty())
      return;
    ImplicitLocOpBuilder &b = kernel.b;
    for (auto [buffer, packed] :
         llvm::zip_equal(kernel.views.statistics, statistics)) {
      Type type = cast<MemRefType>(buffer.getType()).getElementType();
      for (auto [row, value] : llvm::zip_equal(rows, unpack(b, packed)))
        memref::StoreOp::create(
            b, convertFloat(b, value, cast<FloatType>(type)), buffer, row);
    }
  }

  Kernel &kernel;
  SmallVector<Value> rows;
  Elements elements;
  SmallVector<Value> centres, shifts;
};

/// The result.
class NormalizationStage : public Stage {
public:
  NormalizationStage(Kernel &kernel, ArrayRef<Value> rows,
                     ArrayRef<Value> state)
      : kernel(kernel), rows(rows),
        elements(kernel, rows, /*isFirst=*/false, /*storesSum=*/false) {
    for (Value number : state)
      factors.push_back(broadcast(kernel, number));
    if (kernel.schedule.prefetch > 0)
      findRowsToPrefetch();
  }

  SmallVector<Value> load(Position at) override {
    SmallVector<Value> values = elements.load(at);
    for (Value weights : {kernel.views.scale, kernel.views.bias})
      if (weights)
        values.push_back(loadVector(kernel.b, kernel.vectorType, weights,
                                    at.column, at.mask, kernel.order));
    if (!at.mask)
      for (Value row : rowsToPrefetch)
        memref::PrefetchOp::create(kernel.b, kernel.views.input,
                                   ValueRange{row, at.column},
                                   /*isWrite=*/false, /*localityHint=*/2,
                                   /*isDataCache=*/true);
    return values;
  }

  SmallVector<Value> compute(Position at, ArrayRef<Value> values,
                             MutableArrayRef<Value> sums) override {
    ImplicitLocOpBuilder &b = kernel.b;
    Value bias, scale;
    if (kernel.views.bias) {
      bias = values.back();
      values = values.drop_back();
    }
    if (kernel.views.scale) {
      scale = values.back();
      values = values.drop_back();
    }
    SmallVector<Value> results;
    unsigned perRow = factors.size() / rows.size();
    for (auto [i, x] : llvm::enumerate(elements.get(values))) {
      Value *factor = &factors[i * perRow];
      Value y = kernel.hasCentre() ? multiplyAdd(b, subtract(b, x, factor[0]),
                                                 factor[2], factor[1])
                                   : multiply(b, x, factor[0]);
      if (scale && bias)
        y = multiplyAdd(b, y, scale, bias);
      else if (scale)
        y = multiply(b, y, scale);
      else if (bias)
        y = add(b, y, bias);
      results.push_back(y);
    }
    return results;
  }

  void store(Position at, ArrayRef<Value> values) override {
    for (auto [row, y] : llvm::zip_equal(rows, values))
      storeVector(kernel.b, y, kernel.views.result, {row, at.column}, at.mask,
                  kernel.order, kernel.streams);
  }

private:
  /// The rows some way ahead, or the last one.
  void findRowsToPrefetch() {
    Indices at{kernel.b};
    Value count = kernel.b.createOrFold<memref::DimOp>(kernel.views.input, 0);
    Value last = at.sub(count, at.constant(1));
    for (Value row : rows)
      rowsToPrefetch.push_back(
          at.min(at.add(row, kernel.schedule.prefetch), last));
  }

  Kernel &kernel;
  SmallVector<Value> rows;
  Elements elements;
  SmallVector<Value> factors, rowsToPrefetch;
};
} // namespace

//===----------------------------------------------------------------------===//
// The stages of a kernel
//===----------------------------------------------------------------------===//

static bool walksForCentre(const Kernel &kernel) {
  return kernel.hasCentre() &&
         kernel.schedule.centre == CpuSchedule::Centre::Mean;
}

unsigned mlir::norm::getNumStages(const Kernel &kernel) {
  return walksForCentre(kernel) ? 3 : 2;
}

unsigned mlir::norm::getStateSize(const Kernel &kernel, unsigned stage) {
  if (!kernel.hasCentre())
    return 1;
  return stage + 2 == getNumStages(kernel) ? 3 : 1;
}

/// How much of a row a pilot reads: enough that c² is at most some 64 times the
/// variance, whatever the row.
static Value getPilotExtent(Kernel &kernel) {
  constexpr int64_t kLeast = 64, kShare = 64;
  ImplicitLocOpBuilder &b = kernel.b;
  Indices at{b};
  int64_t lanes = kernel.schedule.lanes;
  Value vectors = b.createOrFold<arith::CeilDivUIOp>(
      kernel.extent, at.constant(kShare * lanes));
  Value wanted = b.createOrFold<arith::MaxUIOp>(
      at.mul(vectors, lanes), at.constant(llvm::alignTo(kLeast, lanes)));
  return b.createOrFold<arith::MinUIOp>(wanted, kernel.extent);
}

static SmallVector<Value> takePilot(Kernel &kernel, ArrayRef<Value> rows) {
  Value extent = getPilotExtent(kernel);
  CentreStage stage(kernel, rows, /*storesSum=*/false,
                    toStatistic(kernel, extent));
  Value zero = Indices{kernel.b}.constant(0);
  return walkColumns(kernel, {&stage}, zero, extent).front();
}

std::unique_ptr<Stage> mlir::norm::makeStage(Kernel &kernel, unsigned number,
                                             ArrayRef<Value> rows,
                                             ArrayRef<Value> state) {
  if (number + 1 == getNumStages(kernel))
    return std::make_unique<NormalizationStage>(kernel, rows, state);
  if (number == 0 && walksForCentre(kernel))
    return std::make_unique<CentreStage>(kernel, rows, /*storesSum=*/true,
                                         kernel.divisor);
  SmallVector<Value> centres(state);
  if (number == 0 && kernel.hasCentre())
    centres = takePilot(kernel, rows);
  return std::make_unique<DeviationStage>(kernel, rows,
                                          /*isFirst=*/number == 0, centres);
}
