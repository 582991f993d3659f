//===- ZeroSums.cpp - Weights that are zero-mean exactly ------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "norm/Analysis/ZeroSums.h"

#include "llvm/ADT/APFloat.h"

#include <cmath>
#include <cstring>

using namespace mlir;
using namespace mlir::norm;

/// The value of an element that starts at `bytes`. Each of the types is a part
/// of f64.
static double readElement(const char *bytes, FloatType type) {
  if (type.isF64()) {
    double value;
    std::memcpy(&value, bytes, sizeof(value));
    return value;
  }
  if (type.isF32()) {
    float value;
    std::memcpy(&value, bytes, sizeof(value));
    return value;
  }
  uint16_t bits;
  std::memcpy(&bits, bytes, sizeof(bits));
  return APFloat(type.getFloatSemantics(), APInt(16, bits)).convertToDouble();
}

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
  FloatType type = data.getElementType();
  const char *bytes = data.getBytes().data();
  if (data.isSplat()) {
    double value = readElement(bytes, type);
    return data.getNumElements() == 0 || value == 0;
  }
  ArrayRef<int64_t> shape = data.getType().getShape();
  int64_t width = type.getWidth() / 8, extent = shape[dim], inner = 1;
  for (int64_t size : shape.drop_front(dim + 1))
    inner *= size;
  int64_t block = extent * inner;
  for (int64_t start = 0; start < data.getNumElements(); start += block) {
    for (int64_t offset = 0; offset < inner; ++offset) {
      ExactSum sum;
      for (int64_t i = 0; i < extent; ++i)
        if (!sum.add(readElement(bytes + (start + i * inner + offset) * width,
                                 type)))
          return false;
      if (!sum.isZero())
        return false;
    }
  }
  return true;
}
