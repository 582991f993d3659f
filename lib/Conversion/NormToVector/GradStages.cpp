//===- GradStages.cpp - Gradients along the feature axis ------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Arithmetic.h"
#include "Elements.h"
#include "GradState.h"

#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace mlir::norm;

/// The numbers of a state of one row, and the state of such numbers.
static unsigned getSize(const Kernel &kernel) {
  return 2 + (kernel.hasCentre() || kernel.problem.needsSum) +
         2 * kernel.hasCentre();
}

static GradState makeState(const Kernel &kernel, ArrayRef<Value> numbers) {
  GradState state{numbers[0], numbers[1], {}, {}, {}};
  if (numbers.size() > 2)
    state.offset = numbers[2];
  if (kernel.hasCentre()) {
    state.centre = numbers[3];
    state.mean = numbers[4];
  }
  return state;
}

namespace {
/// The sums along the rows.
class ProductStage : public Stage {
public:
  ProductStage(Kernel &kernel, ArrayRef<Value> rows, ArrayRef<Value> centres)
      : kernel(kernel), rows(rows), centres(centres),
        shifts(broadcast(kernel, ValueRange(centres))), products(kernel) {}

  unsigned getNumSums() const override {
    return rows.size() * products.getCount();
  }

  SmallVector<Value> load(Position at) override {
    SmallVector<Value> values;
    for (Value row : rows) {
      values.push_back(
          loadAt(kernel, kernel.views.input, {row, at.column}, at));
      values.push_back(
          loadAt(kernel, kernel.views.outputGrad, {row, at.column}, at));
    }
    if (kernel.views.scale)
      values.push_back(loadAt(kernel, kernel.views.scale, at.column, at));
    return values;
  }

  SmallVector<Value> compute(Position at, ArrayRef<Value> values,
                             MutableArrayRef<Value> sums) override {
    ImplicitLocOpBuilder &b = kernel.b;
    for (size_t i = 0; i < rows.size(); ++i) {
      Value d = values[2 * i], h = values[2 * i + 1];
      if (kernel.hasCentre())
        d = zeroOutside(kernel, at, subtract(b, d, shifts[i]));
      if (kernel.views.scale)
        h = multiply(b, h, values.back());
      unsigned count = products.getCount();
      products.add(b, d, h, sums.slice(i * count, count));
    }
    return {};
  }

  SmallVector<Value> finish(ArrayRef<Value> sums) override {
    ImplicitLocOpBuilder &b = kernel.b;
    Value root = kernel.readsStatistics() ? loadRoots() : Value();
    GradState state = products.finish(
        kernel,
        [&](unsigned which) {
          return packSums(kernel, sums, which, products.getCount());
        },
        root);
    SmallVector<Value> packed{state.root, state.projection};
    if (state.offset)
      packed.push_back(state.offset);
    else if (kernel.hasCentre())
      packed.push_back(constant(b, state.root.getType(), 0));
    if (kernel.hasCentre())
      packed.append({pack(b, centres), state.mean});
    return transpose(packed);
  }

private:
  Value loadRoots() const {
    SmallVector<Value> roots;
    for (Value row : rows)
      roots.push_back(memref::LoadOp::create(
          kernel.b, kernel.views.statistics.back(), row));
    return pack(kernel.b, roots);
  }

  /// The numbers of each row, of vectors with one for each row.
  SmallVector<Value> transpose(ArrayRef<Value> packed) const {
    SmallVector<SmallVector<Value>> numbers;
    for (Value vector : packed)
      numbers.push_back(unpack(kernel.b, vector));
    SmallVector<Value> state;
    for (size_t row = 0; row < rows.size(); ++row)
      for (ArrayRef<Value> number : numbers)
        state.push_back(number[row]);
    return state;
  }

  Kernel &kernel;
  SmallVector<Value> rows, centres, shifts;
  ProductSums products;
};

/// The input's gradient, and the rows' part of those of scale and bias.
class GradStage : public Stage {
public:
  GradStage(Kernel &kernel, ArrayRef<Value> rows, ArrayRef<Value> state)
      : kernel(kernel), rows(rows),
        factors(broadcast(kernel, ValueRange(state))), prefetch(kernel, rows) {}

  SmallVector<Value> load(Position at) override {
    SmallVector<Value> values;
    auto append = [&](Value buffer, ValueRange indices) {
      if (buffer)
        values.push_back(loadAt(kernel, buffer, indices, at));
    };
    for (Value row : rows)
      for (Value buffer :
           {kernel.views.input, kernel.views.outputGrad, kernel.views.sumGrad})
        append(buffer, {row, at.column});
    append(kernel.views.scale, at.column);
    for (Value sums : {kernel.gradSums.scale, kernel.gradSums.bias})
      if (sums)
        values.push_back(
            vector::LoadOp::create(kernel.b, kernel.vectorType, sums,
                                   ValueRange{kernel.thread, at.column}));
    for (Value buffer : {kernel.views.input, kernel.views.outputGrad})
      prefetch.emit(buffer, at);
    return values;
  }

  SmallVector<Value> compute(Position at, ArrayRef<Value> values,
                             MutableArrayRef<Value>) override {
    ImplicitLocOpBuilder &b = kernel.b;
    unsigned perRow = kernel.views.sumGrad ? 3 : 2;
    ArrayRef<Value> shared = values.drop_front(rows.size() * perRow);
    auto takeShared = [&](Value buffer) {
      if (!buffer)
        return Value();
      Value value = shared.front();
      shared = shared.drop_front();
      return value;
    };
    Value scale = takeShared(kernel.views.scale);
    Value scaleSum = takeShared(kernel.gradSums.scale);
    Value biasSum = takeShared(kernel.gradSums.bias);

    SmallVector<Value> results;
    unsigned stateSize = getSize(kernel);
    for (size_t i = 0; i < rows.size(); ++i) {
      ArrayRef<Value> own = values.slice(i * perRow, perRow);
      GradState state =
          makeState(kernel, ArrayRef(factors).slice(i * stateSize, stateSize));
      Value g = own[1], normalized = state.normalize(b, own[0]);
      if (kernel.views.result) {
        Value h = scale ? multiply(b, g, scale) : g;
        results.push_back(state.getInputGrad(b, normalized, h,
                                             perRow == 3 ? own[2] : Value()));
      }
      if (scaleSum)
        scaleSum = multiplyAdd(b, g, normalized, scaleSum);
      if (biasSum)
        biasSum = add(b, biasSum, g);
    }
    for (Value sum : {scaleSum, biasSum})
      if (sum)
        results.push_back(sum);
    return results;
  }

  void store(Position at, ArrayRef<Value> values) override {
    if (kernel.views.result)
      for (Value row : rows) {
        storeAt(kernel, values.front(), kernel.views.result, {row, at.column},
                at, kernel.streams);
        values = values.drop_front();
      }
    for (Value sums : {kernel.gradSums.scale, kernel.gradSums.bias})
      if (sums) {
        vector::StoreOp::create(kernel.b, values.front(), sums,
                                ValueRange{kernel.thread, at.column});
        values = values.drop_front();
      }
  }

private:
  Kernel &kernel;
  SmallVector<Value> rows, factors;
  Prefetch prefetch;
};
} // namespace

unsigned mlir::norm::getGradStateSize(const Kernel &kernel) {
  return getSize(kernel);
}

std::unique_ptr<Stage> mlir::norm::makeGradStage(Kernel &kernel, bool isLast,
                                                 ArrayRef<Value> rows,
                                                 ArrayRef<Value> state) {
  if (isLast)
    return std::make_unique<GradStage>(kernel, rows, state);
  SmallVector<Value> centres(state);
  if (kernel.hasCentre() && kernel.readsStatistics())
    for (Value row : rows)
      centres.push_back(memref::LoadOp::create(
          kernel.b, kernel.views.statistics.front(), row));
  return std::make_unique<ProductStage>(kernel, rows, centres);
}
