//===- QuantizeStages.cpp - Quantization along the feature axis -----------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Arithmetic.h"
#include "Elements.h"
#include "norm/Conversion/Passes.h"
#include "norm/IR/Quantization.h"

#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace mlir::norm;

namespace {
/// The rows to quantize: as they are, or normalized.
class QuantizedRows {
public:
  /// `state` is what the normalization's other stages made.
  QuantizedRows(Kernel &kernel, ArrayRef<Value> rows, ArrayRef<Value> state,
                bool isLast)
      : kernel(kernel), elements(kernel, rows, /*isFirst=*/false,
                                 /*storesSum=*/false),
        prefetch(kernel, isLast ? rows : ArrayRef<Value>()) {
    if (kernel.normalizedType)
      normalization = makeNormalizationStage(kernel, rows, state);
  }

  SmallVector<Value> load(Position at) {
    if (normalization)
      return normalization->load(at);
    prefetch.emit(kernel.views.input, at);
    return elements.load(at);
  }

  /// One vector a row of what `load` loaded, before it is rounded.
  SmallVector<Value> get(Position at, ArrayRef<Value> values) {
    return normalization ? normalization->compute(at, values, {})
                         : llvm::to_vector(values);
  }

  /// What normalized numbers, or one of each row, are rounded to.
  Value round(Value value, Order order) const {
    return kernel.normalizedType
               ? roundTo(kernel.b, value, kernel.normalizedType, order)
               : value;
  }

  void store(Position at, ArrayRef<Value> values) {
    elements.storeResults(at, values);
  }

private:
  Kernel &kernel;
  Elements elements;
  Prefetch prefetch;
  std::unique_ptr<Stage> normalization;
};

/// The scale of each row, from its largest magnitude, which takes the place of
/// a sum. Stores the scales, and hands the state on before them.
class MagnitudeStage : public Stage {
public:
  MagnitudeStage(Kernel &kernel, ArrayRef<Value> rows, ArrayRef<Value> state)
      : kernel(kernel), rows(rows), state(state),
        elements(kernel, rows, state, /*isLast=*/false) {}

  unsigned getNumSums() const override { return rows.size(); }

  Value combine(ImplicitLocOpBuilder &b, Value x, Value y) const override {
    return arith::MaximumFOp::create(b, x, y);
  }

  SmallVector<Value> load(Position at) override { return elements.load(at); }

  SmallVector<Value> compute(Position at, ArrayRef<Value> values,
                             MutableArrayRef<Value> sums) override {
    ImplicitLocOpBuilder &b = kernel.b;
    SmallVector<Value> rows = elements.get(at, values);
    // Zeros change no magnitude.
    for (auto [x, largest] : llvm::zip_equal(rows, sums))
      largest = combine(b, largest,
                        math::AbsFOp::create(b, zeroOutside(kernel, at, x)));
    return rows;
  }

  SmallVector<Value> finish(ArrayRef<Value> sums) override {
    ImplicitLocOpBuilder &b = kernel.b;
    auto takeLarger = [&](ImplicitLocOpBuilder &b, Value x, Value y) {
      return combine(b, x, y);
    };
    // Of all that are rounded the largest is the largest one, rounded.
    Value packed = elements.round(
        packLanes(kernel, sums, 1, takeLarger).front(), Order::Memory);
    Value steps = arith::ConstantOp::create(
        b, b.getFloatAttr(kernel.getStatisticsType(),
                          kernel.quantization.getMost()));
    Value scales = divide(b, packed, packLike(b, steps, packed));
    for (auto [row, scale] : llvm::zip_equal(rows, unpack(b, scales)))
      memref::StoreOp::create(b, scale, kernel.views.scales, row);
    SmallVector<Value> next = state;
    next.push_back(scales);
    return next;
  }

private:
  Kernel &kernel;
  SmallVector<Value> rows, state;
  QuantizedRows elements;
};

/// The quantized numbers.
class QuantizationStage : public Stage {
public:
  QuantizationStage(Kernel &kernel, ArrayRef<Value> rows, ArrayRef<Value> state,
                    Value packedScales)
      : kernel(kernel), elements(kernel, rows, state, /*isLast=*/true),
        scales(spread(kernel, packedScales)) {
    if (kernel.scale || !kernel.quantization.getQuantizedType().isInteger())
      return;
    for (Value scale : scales)
      scale.getDefiningOp()->setAttr(kOwnScaleAttrName, kernel.b.getUnitAttr());
  }

  SmallVector<Value> load(Position at) override { return elements.load(at); }

  SmallVector<Value> compute(Position at, ArrayRef<Value> values,
                             MutableArrayRef<Value> sums) override {
    SmallVector<Value> results;
    for (auto [x, scale] : llvm::zip_equal(elements.get(at, values), scales))
      results.push_back(quantize(kernel.b, kernel.quantization,
                                 elements.round(x, kernel.order), scale));
    return results;
  }

  void store(Position at, ArrayRef<Value> values) override {
    elements.store(at, values);
  }

private:
  Kernel &kernel;
  QuantizedRows elements;
  SmallVector<Value> scales;
};
} // namespace

std::unique_ptr<Stage> mlir::norm::makeQuantizeStage(Kernel &kernel,
                                                     bool isLast,
                                                     ArrayRef<Value> rows,
                                                     ArrayRef<Value> state) {
  if (!isLast)
    return std::make_unique<MagnitudeStage>(kernel, rows, state);
  if (kernel.scale)
    return std::make_unique<QuantizationStage>(
        kernel, rows, state,
        pack(kernel.b, SmallVector<Value>(rows.size(), kernel.scale)));
  return std::make_unique<QuantizationStage>(kernel, rows, state.drop_back(),
                                             state.back());
}
