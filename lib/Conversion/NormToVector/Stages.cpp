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

#include "Arithmetic.h"
#include "Elements.h"
#include "Indices.h"
#include "VectorAccess.h"

#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace mlir::norm;

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
    first = pack(kernel.b, elements.getFirst());
    shifts = spread(kernel, first);
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
    Value total = packSums(kernel, sums, 1).front();
    Value mean = divide(b, total, packLike(b, divisor, total));
    return {add(b, first, mean)};
  }

private:
  Kernel &kernel;
  Elements elements;
  Value divisor, first;
  SmallVector<Value> shifts;
};

/// The reciprocal root of each row, and of a LayerNorm what is left of the mean
/// beside the centre. Saves the statistics.
class DeviationStage : public Stage {
public:
  /// `centre` is null unless the op has one.
  DeviationStage(Kernel &kernel, ArrayRef<Value> rows, bool isFirst,
                 Value centre)
      : kernel(kernel), rows(rows),
        elements(kernel, rows, isFirst, /*storesSum=*/true), centre(centre) {
    if (centre)
      shifts = spread(kernel, centre);
  }

  unsigned getNumSums() const override {
    return elements.getNumRows() * getSumsPerRow();
  }

  SmallVector<Value> load(Position at) override { return elements.load(at); }

  SmallVector<Value> compute(Position at, ArrayRef<Value> values,
                             MutableArrayRef<Value> sums) override {
    SmallVector<Value> results = elements.get(values);
    unsigned perRow = getSumsPerRow();
    for (unsigned i = 0, e = elements.getNumRows(); i < e; ++i) {
      Value d = results[i];
      if (kernel.hasCentre())
        d = zeroOutside(kernel, at, subtract(kernel.b, d, shifts[i]));
      if (kernel.deviations)
        results.push_back(d);
      sums[i * perRow] = multiplyAdd(kernel.b, d, d, sums[i * perRow]);
      if (perRow == 2)
        sums[i * perRow + 1] = add(kernel.b, sums[i * perRow + 1], d);
    }
    return results;
  }

  void store(Position at, ArrayRef<Value> values) override {
    elements.store(at, values.take_front(elements.getNumRows()));
    for (auto [i, d] :
         llvm::enumerate(values.drop_front(elements.getNumRows())))
      vector::StoreOp::create(
          kernel.b, d, kernel.deviations,
          ValueRange{Indices{kernel.b}.constant(i), at.column});
  }

  SmallVector<Value> finish(ArrayRef<Value> sums) override {
    ImplicitLocOpBuilder &b = kernel.b;
    unsigned perRow = getSumsPerRow();
    SmallVector<Value> packed = packSums(kernel, sums, perRow);
    auto [rest, root] =
        findMoments(kernel, packed[0], perRow == 2 ? packed[1] : Value());
    if (!kernel.hasCentre()) {
      save(root);
      return {root};
    }
    save({add(b, centre, rest), root});
    return {centre, negate(b, multiply(b, rest, root)), root};
  }

private:
  unsigned getSumsPerRow() const {
    return kernel.hasCentre() || kernel.problem.needsSum ? 2 : 1;
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
  Value centre;
  SmallVector<Value> shifts;
};

/// The result.
class NormalizationStage : public Stage {
public:
  NormalizationStage(Kernel &kernel, ArrayRef<Value> rows,
                     ArrayRef<Value> state)
      : kernel(kernel), rows(rows),
        elements(kernel, rows, /*isFirst=*/false, /*storesSum=*/false),
        prefetch(kernel, rows) {
    for (Value packed : state)
      factors.push_back(spread(kernel, packed));
  }

  SmallVector<Value> load(Position at) override {
    SmallVector<Value> values = loadRows(at);
    for (Value weights : {kernel.views.scale, kernel.views.bias})
      if (weights)
        values.push_back(loadAt(kernel, weights, at.column, at));
    for (Value buffer : {kernel.views.input, kernel.views.residual})
      if (buffer)
        prefetch.emit(buffer, at);
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
    for (auto [i, y] : llvm::enumerate(elements.get(values))) {
      Value root = factors.back()[i];
      if (!kernel.hasCentre()) {
        y = multiply(b, y, root);
      } else {
        if (!kernel.deviations)
          y = subtract(b, y, factors[0][i]);
        y = multiplyAdd(b, y, root, factors[1][i]);
      }
      results.push_back(applyAffine(b, y, scale, bias));
    }
    return results;
  }

  void store(Position at, ArrayRef<Value> values) override {
    elements.storeResults(at, values);
  }

private:
  /// The elements, or the deviations, where they are kept. In a skewed walk
  /// those of the next block take their place once they are loaded.
  SmallVector<Value> loadRows(Position at) const {
    if (!kernel.deviations)
      return elements.load(at);
    SmallVector<Value> values;
    for (size_t i = 0; i < rows.size(); ++i)
      values.push_back(vector::LoadOp::create(
          kernel.b, kernel.vectorType, kernel.deviations,
          ValueRange{Indices{kernel.b}.constant(i), at.column}));
    return values;
  }

  Kernel &kernel;
  SmallVector<Value> rows;
  Elements elements;
  Prefetch prefetch;
  /// The parts of the state, each with a vector a row.
  SmallVector<SmallVector<Value>> factors;
};
} // namespace

//===----------------------------------------------------------------------===//
// The stages of a kernel
//===----------------------------------------------------------------------===//

static bool walksForCentre(const Kernel &kernel) {
  return kernel.hasCentre() && !kernel.readsStatistics() &&
         kernel.schedule.centre == CpuSchedule::Centre::Mean;
}

/// The stages that find a row's statistics.
static unsigned countStatisticsStages(const Kernel &kernel) {
  if (kernel.problem.kind == NormProblem::Kind::Quantization)
    return 0;
  return walksForCentre(kernel) ? 2 : 1;
}

int64_t mlir::norm::countRowsKept(const Kernel &kernel) {
  using Traversal = CpuSchedule::Traversal;
  // They are on the stack.
  constexpr int64_t kMostBytes = 64 << 10;
  const CpuSchedule &schedule = kernel.schedule;
  std::optional<int64_t> extent = getConstantIntValue(kernel.extent);
  bool isLastNext = getNumStages(kernel) == countStatisticsStages(kernel) + 1 &&
                    countStatisticsStages(kernel) > 0 &&
                    !kernel.problem.isGradient && !kernel.views.areSideBySide();
  if (schedule.deviations == CpuSchedule::Deviations::Again || !isLastNext ||
      !extent || schedule.cached.traversal == Traversal::Blocked ||
      schedule.streamed.traversal == Traversal::Blocked)
    return 0;
  int64_t rows = std::max(schedule.cached.rows, schedule.streamed.rows);
  int64_t bytes = rows * *extent * kernel.problem.statisticsBytes;
  return bytes <= kMostBytes ? rows : 0;
}

unsigned mlir::norm::getNumStages(const Kernel &kernel) {
  bool findsScales = kernel.quantization && !kernel.scale;
  return countStatisticsStages(kernel) + (findsScales ? 2 : 1);
}

unsigned mlir::norm::getStateSize(const Kernel &kernel, unsigned stage) {
  unsigned numStatistics = countStatisticsStages(kernel);
  if (kernel.problem.isGradient && stage + 1 == numStatistics)
    return getGradStateSize(kernel);
  if (stage + 1 < numStatistics)
    return 1;
  unsigned numFactors = numStatistics == 0 ? 0 : kernel.hasCentre() ? 3 : 1;
  return stage < numStatistics ? numFactors : numFactors + 1;
}

Value mlir::norm::getPilotExtent(const Kernel &kernel, int64_t step) {
  constexpr int64_t kLeast = 64, kShare = 64;
  ImplicitLocOpBuilder &b = kernel.b;
  Indices at{b};
  Value steps = b.createOrFold<arith::CeilDivUIOp>(kernel.extent,
                                                   at.constant(kShare * step));
  Value wanted = b.createOrFold<arith::MaxUIOp>(
      at.mul(steps, step), at.constant(llvm::alignTo(kLeast, step)));
  return b.createOrFold<arith::MinUIOp>(wanted, kernel.extent);
}

Type mlir::norm::getPackedType(const Kernel &kernel, int64_t numRows) {
  Type type = kernel.getStatisticsType();
  return numRows == 1 ? type : VectorType::get({numRows}, type);
}

static Value takePilot(Kernel &kernel, ArrayRef<Value> rows) {
  Value extent = getPilotExtent(kernel, kernel.schedule.lanes);
  CentreStage stage(kernel, rows, /*storesSum=*/false,
                    toStatistic(kernel, extent));
  Value zero = Indices{kernel.b}.constant(0);
  return walkColumns(kernel, {&stage}, zero, extent).front().front();
}

std::unique_ptr<Stage>
mlir::norm::makeNormalizationStage(Kernel &kernel, ArrayRef<Value> rows,
                                   ArrayRef<Value> state) {
  return std::make_unique<NormalizationStage>(kernel, rows, state);
}

std::unique_ptr<Stage> mlir::norm::makeStage(Kernel &kernel, unsigned number,
                                             ArrayRef<Value> rows,
                                             ArrayRef<Value> state) {
  bool isLast = number + 1 == getNumStages(kernel);
  if (kernel.quantization && number >= countStatisticsStages(kernel))
    return makeQuantizeStage(kernel, isLast, rows, state);
  if (isLast && !kernel.problem.isGradient)
    return makeNormalizationStage(kernel, rows, state);
  if (number == 0 && walksForCentre(kernel))
    return std::make_unique<CentreStage>(kernel, rows, /*storesSum=*/true,
                                         kernel.divisor);
  SmallVector<Value> centre(state);
  if (number == 0 && kernel.hasCentre() && !kernel.readsStatistics())
    centre.push_back(takePilot(kernel, rows));
  if (kernel.problem.isGradient)
    return makeGradStage(kernel, isLast, rows, centre);
  return std::make_unique<DeviationStage>(kernel, rows, /*isFirst=*/number == 0,
                                          centre.empty() ? Value()
                                                         : centre.front());
}
