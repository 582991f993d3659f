//===- GradStages.cpp - Gradients along the feature axis ------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Arithmetic.h"
#include "Elements.h"
#include "GradState.h"
#include "Weights.h"

#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace mlir::norm;

unsigned mlir::norm::getGradStateSize(const Kernel &kernel) {
  return 2 + (kernel.hasCentre() || kernel.problem.needsSum) +
         2 * kernel.hasCentre();
}

/// The state of such parts.
static GradState makeState(const Kernel &kernel, ArrayRef<Value> parts) {
  GradState state{parts[0], parts[1], {}, {}, {}};
  if (parts.size() > 2)
    state.offset = parts[2];
  if (kernel.hasCentre()) {
    state.centre = parts[3];
    state.mean = parts[4];
  }
  return state;
}

/// A number of each row, packed.
static Value loadOfRows(const Kernel &kernel, Value buffer,
                        ArrayRef<Value> rows) {
  return pack(kernel.b, llvm::map_to_vector(rows, [&](Value row) -> Value {
                return memref::LoadOp::create(kernel.b, buffer, row);
              }));
}

namespace {
/// The sums along the rows.
class ProductStage : public SumsStage {
public:
  ProductStage(Kernel &kernel, ArrayRef<Value> rows, Value centre)
      : SumsStage(kernel, rows, centre), products(kernel) {}

  SmallVector<Value> load(Position at) override {
    SmallVector<Value> values;
    for (Value row : rows) {
      values.push_back(
          loadAt(kernel, kernel.views.input, {row, at.column}, at));
      values.push_back(
          loadAt(kernel, kernel.views.outputGrad, {row, at.column}, at));
    }
    if (kernel.views.scale)
      values.push_back(loadWeights(kernel, kernel.views.scale, at));
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

private:
  ProductSums products;
};

/// The input's gradient, and the rows' part of those of scale and bias.
class GradStage : public Stage {
public:
  GradStage(Kernel &kernel, ArrayRef<Value> rows, ArrayRef<Value> state)
      : kernel(kernel), rows(rows), states(rows.size()),
        prefetch(kernel, rows) {
    SmallVector<SmallVector<Value>> parts(rows.size());
    for (Value packed : state)
      for (auto [own, part] : llvm::zip_equal(parts, spread(kernel, packed)))
        own.push_back(part);
    for (auto [state, own] : llvm::zip_equal(states, parts))
      state = makeState(kernel, own);
  }

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
    if (kernel.views.scale)
      values.push_back(loadWeights(kernel, kernel.views.scale, at));
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
    for (auto [i, state] : llvm::enumerate(states)) {
      ArrayRef<Value> own = values.slice(i * perRow, perRow);
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
                at, kernel.streamedBytes);
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
  SmallVector<Value> rows;
  SmallVector<GradState> states;
  Prefetch prefetch;
};
} // namespace

unsigned mlir::norm::countGradSums(const Kernel &kernel) {
  return ProductSums(kernel).getCount();
}

SmallVector<Value> mlir::norm::findGradState(const Kernel &kernel,
                                             ArrayRef<Value> rows, Value centre,
                                             ArrayRef<Value> sums) {
  Value root;
  if (kernel.readsStatistics())
    root = loadOfRows(kernel, kernel.views.statistics.back(), rows);
  GradState state = ProductSums(kernel).finish(kernel, sums, root);
  SmallVector<Value> packed{state.root, state.projection};
  if (state.offset)
    packed.push_back(state.offset);
  else if (kernel.hasCentre())
    packed.push_back(constant(kernel.b, state.root.getType(), 0));
  if (kernel.hasCentre())
    packed.append({centre, state.mean});
  return packed;
}

std::unique_ptr<Stage> mlir::norm::makeProductStage(Kernel &kernel,
                                                    ArrayRef<Value> rows,
                                                    Value centre) {
  if (kernel.hasCentre() && !centre)
    centre = loadOfRows(kernel, kernel.views.statistics.front(), rows);
  return std::make_unique<ProductStage>(kernel, rows, centre);
}

std::unique_ptr<Stage> mlir::norm::makeGradStage(Kernel &kernel,
                                                 ArrayRef<Value> rows,
                                                 ArrayRef<Value> state) {
  return std::make_unique<GradStage>(kernel, rows, state);
}
