//===- ReduceLanes.cpp - Reductions of several vectors at once ------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A step combines the halves of two vectors in one operation, of which the
// lower halves of both are one operand and the upper halves the other:
//
//   x₀ x₁ x₂ x₃     x₀ x₁ y₀ y₁     x₀+x₂ x₁+x₃
//   y₀ y₁ y₂ y₃  →  x₂ x₃ y₂ y₃  →  y₀+y₂ y₁+y₃   in one vector
//
// and leaves half as many vectors, each with groups of half as many lanes. A
// vector by itself takes as many operations as two.
//
//===----------------------------------------------------------------------===//

#include "ReduceLanes.h"

#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace mlir::norm;

static int64_t getNumLanes(Value vector) {
  return cast<VectorType>(vector.getType()).getNumElements();
}

/// Of the lanes of x and then of y those that lie in the lower half of their
/// group of `width`, or in the upper one.
static Value takeHalves(ImplicitLocOpBuilder &b, Value x, Value y,
                        int64_t width, bool upper) {
  SmallVector<int64_t> lanes;
  for (int64_t lane = 0; lane < getNumLanes(x) + getNumLanes(y); ++lane)
    if ((lane % width >= width / 2) == upper)
      lanes.push_back(lane);
  return vector::ShuffleOp::create(b, x, y, lanes);
}

/// The halves of one vector, of half as many lanes.
static Value combineHalves(ImplicitLocOpBuilder &b, Value x, Combine combine) {
  auto take = [&](int64_t from) -> Value {
    SmallVector<int64_t> lanes =
        llvm::to_vector(llvm::seq(from, from + getNumLanes(x) / 2));
    return vector::ShuffleOp::create(b, x, x, lanes);
  };
  return combine(b, take(0), take(getNumLanes(x) / 2));
}

/// Each lane with the one `distance` further on in its group of twice as many.
static Value combineNeighbours(ImplicitLocOpBuilder &b, Value x,
                               int64_t distance, Combine combine) {
  SmallVector<int64_t> lanes;
  for (int64_t lane = 0; lane < getNumLanes(x); ++lane)
    lanes.push_back(lane ^ distance);
  return combine(b, x, vector::ShuffleOp::create(b, x, x, lanes));
}

Value mlir::norm::reduceLanes(ImplicitLocOpBuilder &b, ArrayRef<Value> vectors,
                              int64_t registerLanes, Combine combine) {
  SmallVector<Value> left(vectors);
  // A vector that has none beside it narrows to its number.
  int64_t widest = left.size() == 1 ? 1 : registerLanes;
  for (Value &vector : left)
    while (getNumLanes(vector) > widest)
      vector = combineHalves(b, vector, combine);

  // More numbers than lanes.
  if (int64_t most = getNumLanes(left[0]); int64_t(left.size()) > most) {
    Value first =
        reduceLanes(b, ArrayRef(left).take_front(most), most, combine);
    Value rest = reduceLanes(b, ArrayRef(left).drop_front(most), most, combine);
    return vector::ShuffleOp::create(
        b, first, rest, llvm::to_vector(llvm::seq<int64_t>(0, left.size())));
  }

  int64_t width = getNumLanes(left[0]);
  for (; left.size() > 1; width /= 2) {
    SmallVector<Value> next;
    for (size_t i = 0; i < left.size(); i += 2) {
      Value x = left[i], y = left[std::min(i + 1, left.size() - 1)];
      next.push_back(combine(b, takeHalves(b, x, y, width, /*upper=*/false),
                             takeHalves(b, x, y, width, /*upper=*/true)));
    }
    left = next;
  }
  Value last = left[0];
  int64_t stride = width;
  while (width > 1) {
    width /= 2;
    last = combineNeighbours(b, last, width, combine);
  }
  SmallVector<int64_t> lanes;
  for (size_t i = 0; i < vectors.size(); ++i)
    lanes.push_back(i * stride);
  return vector::ShuffleOp::create(b, last, last, lanes);
}
