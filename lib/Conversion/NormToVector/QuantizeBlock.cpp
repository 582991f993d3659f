//===- QuantizeBlock.cpp - Quantizations of rows side by side -------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Arithmetic.h"
#include "RowBlock.h"
#include "norm/IR/Quantization.h"

#include "mlir/Dialect/Math/IR/Math.h"

using namespace mlir;
using namespace mlir::norm;

namespace {
class QuantizeBlock : public RowBlock {
public:
  using RowBlock::RowBlock;

protected:
  /// The scales: the one that is given, or from the largest magnitudes, and
  /// stored.
  void findState() override {
    if (kernel.scale) {
      scales.assign(positions.size(), broadcast(kernel, kernel.scale));
      return;
    }
    auto takeLargest = [](ImplicitLocOpBuilder &b, Value x, Value y) -> Value {
      return arith::MaximumFOp::create(b, x, y);
    };
    SmallVector<Value> largest = sumUp(
        kernel.extent, 1,
        [&](Value feature, Sums sums) {
          SmallVector<Value> rows = loadAll(kernel.views.input, feature);
          for (auto [x, sum] : llvm::zip_equal(rows, sums))
            sum = takeLargest(b, sum, math::AbsFOp::create(b, x));
        },
        takeLargest);
    Value steps = constant(b, kernel.vectorType, kernel.quantization.getMost());
    for (auto [position, magnitude] : llvm::zip_equal(positions, largest)) {
      Value scale = divide(b, magnitude, steps);
      storeAt(kernel, scale, kernel.views.scales, position.column, position);
      // Nothing is divided by zero where there is no row.
      scales.push_back(replaceOutside(kernel, position, scale, 1));
    }
  }

  void finish(Value feature) override {
    SmallVector<Value> rows = loadAll(kernel.views.input, feature);
    for (auto [position, x, scale] : llvm::zip_equal(positions, rows, scales))
      storeResult(quantize(b, kernel.quantization, x, scale), feature,
                  position);
  }

private:
  SmallVector<Value> scales;
};
} // namespace

std::unique_ptr<RowBlock>
mlir::norm::makeQuantizeBlock(Kernel &kernel, ArrayRef<Position> positions) {
  return std::make_unique<QuantizeBlock>(kernel, positions);
}
