//===- NormStages.cpp - Normalization along the feature axis --------------===//
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
#include "Weights.h"

#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace mlir::norm;

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

/// The sums that statistics come of.
class DeviationStage : public SumsStage {
public:
  DeviationStage(Kernel &kernel, ArrayRef<Value> rows, bool isFirst,
                 Value centre)
      : SumsStage(kernel, rows, centre),
        elements(kernel, rows, isFirst, /*storesSum=*/true) {}

  SmallVector<Value> load(Position at) override { return elements.load(at); }

  SmallVector<Value> compute(Position at, ArrayRef<Value> values,
                             MutableArrayRef<Value> sums) override {
    SmallVector<Value> results = elements.get(values);
    unsigned perRow = countSums(kernel);
    for (size_t i = 0; i < rows.size(); ++i) {
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
    elements.store(at, values.take_front(rows.size()));
    for (auto [i, d] : llvm::enumerate(values.drop_front(rows.size())))
      vector::StoreOp::create(kernel.b, d, kernel.deviations,
                              getPlaceKept(kernel, i, at));
  }

private:
  Elements elements;
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
        values.push_back(loadWeights(kernel, weights, at));
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
    SmallVector<Value> taken = kernel.deviations ? llvm::to_vector(values)
                                                 : elements.get(values);
    for (auto [i, y] : llvm::enumerate(taken)) {
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
      values.push_back(vector::LoadOp::create(kernel.b, kernel.vectorType,
                                              kernel.deviations,
                                              getPlaceKept(kernel, i, at)));
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

std::unique_ptr<Stage> mlir::norm::makeCentreStage(Kernel &kernel,
                                                   ArrayRef<Value> rows) {
  return std::make_unique<CentreStage>(kernel, rows, /*storesSum=*/true,
                                       kernel.divisor);
}

Value mlir::norm::takePilot(Kernel &kernel, ArrayRef<Value> rows) {
  Value extent = getPilotExtent(kernel, kernel.schedule.lanes);
  CentreStage stage(kernel, rows, /*storesSum=*/false,
                    toStatistic(kernel, extent));
  Value zero = Indices{kernel.b}.constant(0);
  return walkColumns(kernel, {&stage}, zero, extent).front().front();
}

std::unique_ptr<Stage> mlir::norm::makeDeviationStage(Kernel &kernel,
                                                      ArrayRef<Value> rows,
                                                      bool isFirst,
                                                      Value centre) {
  return std::make_unique<DeviationStage>(kernel, rows, isFirst, centre);
}

/// Stores statistics, each packed, where they are wanted.
static void saveStatistics(const Kernel &kernel, ArrayRef<Value> rows,
                           ValueRange statistics) {
  if (kernel.views.statistics.empty())
    return;
  ImplicitLocOpBuilder &b = kernel.b;
  for (auto [buffer, packed] :
       llvm::zip_equal(kernel.views.statistics, statistics)) {
    Type type = cast<MemRefType>(buffer.getType()).getElementType();
    for (auto [row, value] : llvm::zip_equal(rows, unpack(b, packed)))
      memref::StoreOp::create(b, convertFloat(b, value, cast<FloatType>(type)),
                              buffer, row);
  }
}

SmallVector<Value> mlir::norm::findStatistics(const Kernel &kernel,
                                              ArrayRef<Value> rows,
                                              Value centre,
                                              ArrayRef<Value> sums) {
  ImplicitLocOpBuilder &b = kernel.b;
  auto [rest, root] =
      findMoments(kernel, sums[0], sums.size() == 2 ? sums[1] : Value());
  if (!centre) {
    saveStatistics(kernel, rows, root);
    return {root};
  }
  saveStatistics(kernel, rows, {add(b, centre, rest), root});
  return {centre, negate(b, multiply(b, rest, root)), root};
}

std::unique_ptr<Stage>
mlir::norm::makeNormalizationStage(Kernel &kernel, ArrayRef<Value> rows,
                                   ArrayRef<Value> state) {
  return std::make_unique<NormalizationStage>(kernel, rows, state);
}
