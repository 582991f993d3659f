//===- GradBlock.cpp - Gradients of rows side by side ---------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The formulas are those of GradState.cpp. What a block adds to the gradients
// of scale and bias is a vector for each element of the feature axis, whose
// lanes are added up once, behind all blocks.
//
//===----------------------------------------------------------------------===//

#include "Arithmetic.h"
#include "GradState.h"
#include "RowBlock.h"

#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace mlir::norm;

namespace {
class GradBlock : public RowBlock {
public:
  using RowBlock::RowBlock;

protected:
  void findState() override {
    bool isKnown = kernel.readsStatistics();
    SmallVector<Value> centres;
    if (kernel.hasCentre() && isKnown)
      for (Position position : positions)
        centres.push_back(
            loadOfRows(kernel.views.statistics.front(), position));
    else if (kernel.hasCentre())
      centres = findCentres();

    ProductSums products(kernel);
    unsigned count = products.getCount();
    SmallVector<Value> sums =
        sumUp(kernel.extent, count, [&](Value feature, Sums sums) {
          SmallVector<Value> rows = loadAll(kernel.views.input, feature);
          SmallVector<Value> grads = loadAll(kernel.views.outputGrad, feature);
          Value scale = loadShared(kernel.views.scale, feature);
          for (auto [i, d] : llvm::enumerate(rows)) {
            if (!centres.empty())
              d = subtract(b, d, centres[i]);
            products.add(b, d, applyScale(grads[i], scale),
                         sums.slice(i * count, count));
          }
        });

    for (auto [i, position] : llvm::enumerate(positions)) {
      Value root;
      if (isKnown)
        root = loadOfRows(kernel.views.statistics.back(), position);
      states.push_back(products.finish(
          kernel, ArrayRef(sums).slice(i * count, count), root));
      if (!centres.empty())
        states.back().centre = centres[i];
    }
  }

  /// The input's gradient, and the rows' part of those of scale and bias.
  void finish(Value feature) override {
    SmallVector<Value> rows = loadAll(kernel.views.input, feature);
    SmallVector<Value> grads = loadAll(kernel.views.outputGrad, feature);
    SmallVector<Value> sumGrads(positions.size());
    if (kernel.views.sumGrad)
      sumGrads = loadAll(kernel.views.sumGrad, feature);
    Value scale = loadShared(kernel.views.scale, feature);
    for (auto [x, state] : llvm::zip_equal(rows, states))
      x = state.normalize(b, x);
    addTo(kernel.gradSums.scale, feature, [&](unsigned i, Value sum) {
      return multiplyAdd(b, grads[i], rows[i], sum);
    });
    addTo(kernel.gradSums.bias, feature,
          [&](unsigned i, Value sum) { return add(b, sum, grads[i]); });
    if (!kernel.views.result)
      return;
    for (auto [i, position] : llvm::enumerate(positions))
      storeResult(states[i].getInputGrad(
                      b, rows[i], applyScale(grads[i], scale), sumGrads[i]),
                  feature, position);
  }

private:
  /// The statistic of the rows at a position.
  Value loadOfRows(Value buffer, Position position) const {
    return loadAt(kernel, buffer, position.column, position);
  }

  Value applyScale(Value g, Value scale) const {
    return scale ? multiply(b, g, scale) : g;
  }

  /// Lanes without a row add zero: what they load is zero.
  void addTo(Value sums, Value feature,
             function_ref<Value(unsigned i, Value sum)> addPosition) {
    if (!sums)
      return;
    SmallVector<Value> place{kernel.thread,
                             at.mul(feature, kernel.schedule.lanes)};
    Value sum = vector::LoadOp::create(b, kernel.vectorType, sums, place);
    for (unsigned i = 0; i < positions.size(); ++i)
      sum = addPosition(i, sum);
    vector::StoreOp::create(b, sum, sums, place);
  }

  SmallVector<GradState> states;
};
} // namespace

std::unique_ptr<RowBlock>
mlir::norm::makeGradBlock(Kernel &kernel, ArrayRef<Position> positions) {
  return std::make_unique<GradBlock>(kernel, positions);
}
