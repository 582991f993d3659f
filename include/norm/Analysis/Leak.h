//===- Leak.h - What rounding leaves of a mean ------------------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_ANALYSIS_LEAK_H
#define NORM_ANALYSIS_LEAK_H

#include "norm/Interfaces/FeatureAxis.h"

#include "mlir/IR/Value.h"

#include <string>

namespace mlir::norm {

/// How far a centred weight is from zero-mean once it is rounded to its type.
///
/// With m_k the mean and s_k the mean square along the axis of the k-th vector
/// of the rounded weight, it is
///
///   leak = √(Σ m_k² / Σ s_k),
///
/// between 0 (zero-mean) and 1 (constant vectors). A value Σ x_k w_k written by
/// the weight has a mean of at most √(Σ m_k²)·‖x‖; for x_k that are
/// uncorrelated and alike, the leak is the root mean square of that mean
/// divided by that of the value. Of a sum of such values it is at most the
/// largest of theirs.
struct Leak {
  double value = 0;
  /// Computed from the numbers of a constant; a bound otherwise.
  bool isMeasured = true;
  /// What the weight is rounded to; null if nothing is.
  Type type;
};

/// The leak of `weight` after it was centred along `axis` over the reals and
/// rounded to nearest. If its numbers aren't known, or are of f32 or f64, a
/// bound: rounding changes each number by at most a part u of it, and so a mean
/// by at most u times the root of the mean square, which shrinks by at most a
/// part u; the leak is at most u/(1 − u). (Numbers below the smallest normal
/// one excepted.)
Leak getLeakOfCentred(Value weight, const FeatureAxis &axis);

/// "3.9e-03 at most (bf16)": a leak for a verdict's text.
std::string describe(const Leak &leak);

} // namespace mlir::norm

#endif // NORM_ANALYSIS_LEAK_H
