//===- QuantizeStages.cpp - Quantization along the feature axis -----------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Arithmetic.h"
#include "Elements.h"

#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace mlir::norm;

namespace {
/// The scale of each row, from its largest magnitude, which takes the place of
/// a sum. Stores the scales.
class MagnitudeStage : public Stage {
public:
  MagnitudeStage(Kernel &kernel, ArrayRef<Value> rows)
      : kernel(kernel), rows(rows),
        elements(kernel, rows, /*isFirst=*/true, /*storesSum=*/false) {}

  unsigned getNumSums() const override { return elements.getNumRows(); }

  SmallVector<Value> load(Position at) override { return elements.load(at); }

  SmallVector<Value> compute(Position at, ArrayRef<Value> values,
                             MutableArrayRef<Value> sums) override {
    // Outside of the mask are zeros, which change no magnitude.
    for (auto [x, largest] : llvm::zip_equal(values, sums))
      largest = combineSums(kernel, largest, math::AbsFOp::create(kernel.b, x));
    return llvm::to_vector(values);
  }

  SmallVector<Value> finish(ArrayRef<Value> sums) override {
    ImplicitLocOpBuilder &b = kernel.b;
    SmallVector<Value> largest = llvm::map_to_vector(sums, [&](Value lanes) {
      return Value(vector::ReductionOp::create(
          b, vector::CombiningKind::MAXIMUMF, lanes));
    });
    Value packed = pack(b, largest);
    Value steps = arith::ConstantOp::create(
        b, b.getFloatAttr(kernel.getStatisticsType(), QuantizeOp::kLargest));
    SmallVector<Value> scales =
        unpack(b, divide(b, packed, packLike(b, steps, packed)));
    for (auto [row, scale] : llvm::zip_equal(rows, scales))
      memref::StoreOp::create(b, scale, kernel.views.statistics.front(), row);
    return scales;
  }

private:
  Kernel &kernel;
  SmallVector<Value> rows;
  Elements elements;
};

/// The integers.
class QuantizationStage : public Stage {
public:
  QuantizationStage(Kernel &kernel, ArrayRef<Value> rows,
                    ArrayRef<Value> scales)
      : kernel(kernel),
        elements(kernel, rows, /*isFirst=*/false, /*storesSum=*/false),
        prefetch(kernel, rows), scales(broadcast(kernel, ValueRange(scales))) {}

  SmallVector<Value> load(Position at) override {
    prefetch.emit(kernel.views.input, at);
    return elements.load(at);
  }

  SmallVector<Value> compute(Position at, ArrayRef<Value> values,
                             MutableArrayRef<Value> sums) override {
    ImplicitLocOpBuilder &b = kernel.b;
    Value zero = constant(0), largest = constant(QuantizeOp::kLargest),
          least = constant(-QuantizeOp::kLargest - 1);
    SmallVector<Value> results;
    for (auto [x, scale] : llvm::zip_equal(values, scales)) {
      Value q = math::RoundEvenOp::create(b, divide(b, x, scale));
      // What is converted must be a number of the integer type.
      Value isNaN = arith::CmpFOp::create(b, arith::CmpFPredicate::UNO, q, q);
      q = arith::SelectOp::create(b, isNaN, zero, q);
      q = arith::MinNumFOp::create(b, q, largest);
      results.push_back(arith::MaxNumFOp::create(b, q, least));
    }
    return results;
  }

  void store(Position at, ArrayRef<Value> values) override {
    elements.storeResults(at, values);
  }

private:
  Value constant(double value) {
    return broadcast(
        kernel, Value(arith::ConstantOp::create(
                    kernel.b,
                    kernel.b.getFloatAttr(kernel.getStatisticsType(), value))));
  }

  Kernel &kernel;
  Elements elements;
  Prefetch prefetch;
  SmallVector<Value> scales;
};
} // namespace

std::unique_ptr<Stage> mlir::norm::makeQuantizeStage(Kernel &kernel,
                                                     bool isLast,
                                                     ArrayRef<Value> rows,
                                                     ArrayRef<Value> state) {
  if (!isLast)
    return std::make_unique<MagnitudeStage>(kernel, rows);
  SmallVector<Value> scales(state);
  if (kernel.scale)
    scales.assign(rows.size(), kernel.scale);
  return std::make_unique<QuantizationStage>(kernel, rows, scales);
}
