//===- Line.h - Runs of values in double-double -----------------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_TRANSFORMS_WEIGHTEXPR_LINE_H
#define NORM_LIB_TRANSFORMS_WEIGHTEXPR_LINE_H

#include "DoubleDouble.h"

#include "mlir/IR/BuiltinTypes.h"

#include <memory>

namespace mlir::norm {

/// A run of values, high and low parts apart so that loops over it vectorize.
struct Line {
  double *hi = nullptr;
  double *lo = nullptr;

  DoubleDouble operator[](int64_t i) const {
    DoubleDouble value;
    value.hi = hi[i];
    value.lo = lo[i];
    return value;
  }
  void set(int64_t i, DoubleDouble value) const {
    hi[i] = value.hi;
    lo[i] = value.lo;
  }
  void fill(int64_t count, DoubleDouble value) const {
    std::fill_n(hi, count, value.hi);
    std::fill_n(lo, count, value.lo);
  }
  Line drop(int64_t n) const { return {hi + n, lo + n}; }
};

/// The longest run that is read at once: a few of them stay in the first level
/// cache.
constexpr int64_t kLineLength = 512;

/// Lines for intermediate values, given out and taken back in stack order. One
/// thread uses it at a time.
class Scratch {
public:
  /// Lines of kLineLength values that live as long as this object.
  class Frame {
  public:
    explicit Frame(Scratch &scratch) : scratch(scratch), mark(scratch.used) {}
    ~Frame() { scratch.used = mark; }
    Frame(const Frame &) = delete;
    Line line() { return scratch.next(); }

  private:
    Scratch &scratch;
    size_t mark;
  };

private:
  Line next() {
    if (used == lines.size())
      lines.push_back(std::make_unique<double[]>(2 * kLineLength));
    double *values = lines[used++].get();
    return {values, values + kLineLength};
  }

  SmallVector<std::unique_ptr<double[]>> lines;
  size_t used = 0;
};

/// Reads `count` elements of `type` (f64, f32, f16 or bf16), the first at
/// `bytes` and each `stride` elements after the one before.
void loadLine(const char *bytes, FloatType type, int64_t stride, int64_t count,
              Line line);

/// Rounds each value once, to nearest and ties to even, and writes it to
/// `bytes` as an element of `type`.
void storeLine(Line line, int64_t count, FloatType type, char *bytes);

/// The sum of `count` values, added in a fixed order.
DoubleDouble sumLine(Line line, int64_t count);

} // namespace mlir::norm

#endif // NORM_LIB_TRANSFORMS_WEIGHTEXPR_LINE_H
