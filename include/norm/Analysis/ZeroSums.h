//===- ZeroSums.h - Weights that are zero-mean exactly ----------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_ANALYSIS_ZEROSUMS_H
#define NORM_ANALYSIS_ZEROSUMS_H

#include "norm/IR/WeightData.h"

namespace mlir::norm {

/// Whether the values of `data` along dimension `dim` sum to zero, exactly, at
/// each position of the other dimensions. Sums are computed without rounding:
/// values that sum to 10⁻³⁰⁰ don't sum to zero. NaN and infinities don't
/// either. Stops at the first sum that isn't zero.
bool hasZeroSums(const WeightData &data, int64_t dim);

} // namespace mlir::norm

#endif // NORM_ANALYSIS_ZEROSUMS_H
