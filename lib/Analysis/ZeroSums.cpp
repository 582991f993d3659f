//===- ZeroSums.cpp - Weights that are zero-mean exactly ------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "norm/Analysis/ZeroSums.h"

#include <cmath>

using namespace mlir;
using namespace mlir::norm;

namespace {
/// A sum of doubles without any rounding (Shewchuk 1997): a few doubles, no two
/// of which share a bit position, that sum to it. The sum is zero exactly if
/// there are none.
class ExactSum {
public:
  /// False if a partial sum exceeds the range of doubles.
  bool add(double value) {
    size_t numKept = 0;
    for (double part : parts) {
      double sum = value + part;
      double shareOfPart = sum - value;
      double lost = (value - (sum - shareOfPart)) + (part - shareOfPart);
      if (!std::isfinite(sum))
        return false;
      if (lost != 0)
        parts[numKept++] = lost;
      value = sum;
    }
    parts.truncate(numKept);
    if (value != 0)
      parts.push_back(value);
    return std::isfinite(value);
  }
  bool isZero() const { return parts.empty(); }

private:
  SmallVector<double, 8> parts;
};
} // namespace

bool norm::hasZeroSums(const WeightData &data, int64_t dim) {
  if (data.isSplat())
    return data.getNumElements() == 0 || data.getValue(0) == 0;
  ArrayRef<int64_t> shape = data.getType().getShape();
  int64_t extent = shape[dim], inner = 1;
  for (int64_t size : shape.drop_front(dim + 1))
    inner *= size;
  int64_t block = extent * inner;
  for (int64_t start = 0; start < data.getNumElements(); start += block) {
    for (int64_t offset = 0; offset < inner; ++offset) {
      ExactSum sum;
      for (int64_t i = 0; i < extent; ++i)
        if (!sum.add(data.getValue(start + i * inner + offset)))
          return false;
      if (!sum.isZero())
        return false;
    }
  }
  return true;
}
