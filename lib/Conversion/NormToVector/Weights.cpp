//===- Weights.cpp - What all rows are scaled and moved by ----------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Weights.h"

#include "Indices.h"
#include "norm/IR/FloatArithmetic.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace mlir::norm;

static SmallVector<Value> getWeights(const Kernel &kernel) {
  SmallVector<Value> weights;
  for (Value each : {kernel.views.scale, kernel.views.bias})
    if (each)
      weights.push_back(each);
  return weights;
}

namespace {
/// The walk that leaves them where all others find them.
class WeightsStage : public Stage {
public:
  WeightsStage(Kernel &kernel, Value memory)
      : kernel(kernel), memory(memory), weights(getWeights(kernel)) {}

  SmallVector<Value> load(Position at) override {
    return llvm::map_to_vector(weights, [&](Value each) {
      return loadAt(kernel, each, at.column, at);
    });
  }

  SmallVector<Value> compute(Position at, ArrayRef<Value> values,
                             MutableArrayRef<Value>) override {
    if (!kernel.problem.isBF16)
      return llvm::to_vector(values);
    return llvm::map_to_vector(values,
                               [&](Value each) { return replaceNaNs(each); });
  }

  void store(Position at, ArrayRef<Value> values) override {
    Indices indices{kernel.b};
    for (auto [i, each] : llvm::enumerate(values))
      vector::StoreOp::create(kernel.b, each, memory,
                              ValueRange{indices.constant(i), at.column});
  }

private:
  /// One NaN in place of all, which rounding to bf16 needs no care for.
  Value replaceNaNs(Value vector) const {
    ImplicitLocOpBuilder &b = kernel.b;
    Value isNaN =
        arith::CmpFOp::create(b, arith::CmpFPredicate::UNO, vector, vector);
    Value usual = constant(b, kernel.vectorType,
                           std::numeric_limits<double>::quiet_NaN());
    return arith::SelectOp::create(b, isNaN, usual, vector);
  }

  Kernel &kernel;
  Value memory;
  SmallVector<Value> weights;
};
} // namespace

int64_t mlir::norm::countWeightsKept(const Kernel &kernel) {
  if (kernel.schedule.weights == CpuSchedule::Weights::Again ||
      kernel.views.areSideBySide())
    return 0;
  return getWeights(kernel).size();
}

void mlir::norm::keepWeights(Kernel &kernel, Value memory) {
  WeightsStage stage(kernel, memory);
  walkColumns(kernel, {&stage}, Indices{kernel.b}.constant(0), kernel.extent);
  kernel.weights = memory;
}

Value mlir::norm::loadWeights(const Kernel &kernel, Value weights,
                              Position at) {
  if (!kernel.weights)
    return loadAt(kernel, weights, at.column, at);
  // The scale comes first, if there is one.
  int64_t place = kernel.views.scale && weights != kernel.views.scale;
  return vector::LoadOp::create(
      kernel.b, kernel.vectorType, kernel.weights,
      ValueRange{Indices{kernel.b}.constant(place), at.column});
}
