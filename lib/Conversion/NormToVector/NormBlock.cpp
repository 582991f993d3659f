//===- NormBlock.cpp - Normalizations of rows side by side ----------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The statistics are those of NormStages.cpp.
//
//===----------------------------------------------------------------------===//

#include "Arithmetic.h"
#include "RowBlock.h"

using namespace mlir;
using namespace mlir::norm;

namespace {
class NormBlock : public RowBlock {
public:
  using RowBlock::RowBlock;

protected:
  /// Reciprocal roots, and of LayerNorms what is left of the mean beside the
  /// centre.
  void findState() override {
    bool hasCentre = kernel.hasCentre();
    if (hasCentre)
      centres = findCentres();
    bool isFirst = !hasCentre || !isCentreMean();
    unsigned perPosition = hasCentre || kernel.problem.needsSum ? 2 : 1;
    SmallVector<Value> sums =
        sumUp(kernel.extent, perPosition, [&](Value feature, Sums sums) {
          SmallVector<Value> rows =
              takeRows(feature, isFirst, /*storesSum=*/true);
          for (auto [i, x] : llvm::enumerate(rows)) {
            Sums own = sums.slice(i * perPosition, perPosition);
            Value d = hasCentre ? subtract(b, x, centres[i]) : x;
            own[0] = multiplyAdd(b, d, d, own[0]);
            if (perPosition == 2)
              own[1] = add(b, own[1], d);
          }
        });
    for (auto [i, position] : llvm::enumerate(positions)) {
      ArrayRef<Value> own = ArrayRef(sums).slice(i * perPosition, perPosition);
      auto [rest, root] =
          findMoments(kernel, own[0], perPosition == 2 ? own[1] : Value());
      roots.push_back(root);
      if (!hasCentre) {
        save(position, root);
        continue;
      }
      offsets.push_back(negate(b, multiply(b, rest, root)));
      save(position, {add(b, centres[i], rest), root});
    }
  }

  void finish(Value feature) override {
    SmallVector<Value> rows =
        takeRows(feature, /*isFirst=*/false, /*storesSum=*/false);
    Value scale = loadShared(kernel.views.scale, feature);
    Value bias = loadShared(kernel.views.bias, feature);
    for (auto [i, y] : llvm::enumerate(rows)) {
      y = kernel.hasCentre()
              ? multiplyAdd(b, subtract(b, y, centres[i]), roots[i], offsets[i])
              : multiply(b, y, roots[i]);
      y = applyAffine(b, y, scale, bias);
    }
    for (auto [position, y] : llvm::zip_equal(positions, rows))
      storeResult(y, feature, position);
  }

private:
  void save(Position position, ValueRange statistics) {
    if (kernel.views.statistics.empty())
      return;
    for (auto [buffer, values] :
         llvm::zip_equal(kernel.views.statistics, statistics))
      storeAt(kernel, values, buffer, position.column, position);
  }

  SmallVector<Value> centres, roots, offsets;
};
} // namespace

std::unique_ptr<RowBlock>
mlir::norm::makeNormBlock(Kernel &kernel, ArrayRef<Position> positions) {
  return std::make_unique<NormBlock>(kernel, positions);
}
