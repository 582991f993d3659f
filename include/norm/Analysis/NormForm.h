//===- NormForm.h - Which row polynomials are norms -------------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_ANALYSIS_NORMFORM_H
#define NORM_ANALYSIS_NORMFORM_H

#include "norm/Analysis/RowPolynomial.h"

#include <string>

namespace mlir::norm {

/// A polynomial that is a norm of x: with m = Σx/d and the channels γ and β,
///
///   LayerNorm   γ·(x − m)·(Σx²/d − m² + ε)^(−1/2) + β
///   RMSNorm     γ·x·(Σx²/d + ε)^(−1/2) + β
struct NormForm {
  enum class Kind { LayerNorm, RMSNorm };
  Kind kind;
  RowPolynomial scale;
  RowPolynomial bias;
  /// Greater than zero.
  Rational epsilon;
};

/// Why something that resembles a norm isn't one. The code is one of those in
/// docs/verdicts.md; an empty code means that there is no resemblance.
struct NormMismatch {
  StringRef code;
  std::string why;
  explicit operator bool() const { return !code.empty(); }
};

/// The norm that `polynomial` is. Sets `mismatch` if it is none.
std::optional<NormForm> matchNorm(RowRing &ring,
                                  const RowPolynomial &polynomial,
                                  NormMismatch &mismatch);

/// A polynomial that is the gradient of a norm with respect to its input: with
/// x̂ the norm without scale and bias, ρ its reciprocal root and h the gradient
/// that reaches x̂,
///
///   LayerNorm   ρ·(h − Σh/d − x̂·Σ(x̂·h)/d)
///   RMSNorm     ρ·(h − x̂·Σ(x̂·h)/d)
struct GradForm {
  NormForm::Kind kind;
  /// h, linear in the companions: Σ channels · companion.
  RowPolynomial outputGrad;
  /// Greater than zero.
  Rational epsilon;
};

/// The gradient that `polynomial` is, if it is one.
std::optional<GradForm> matchGrad(RowRing &ring,
                                  const RowPolynomial &polynomial);

/// Whether the sum of the row's squares, at least, is part of the radicand.
bool resemblesStatistics(RowRing &ring, const RowPolynomial &radicand);

/// What keeps the root of `radicand` from being that of a norm's statistics.
/// The mismatch is empty if nothing does, or if nothing resembles one.
NormMismatch explainRadicand(RowRing &ring, const RowPolynomial &radicand);

} // namespace mlir::norm

#endif // NORM_ANALYSIS_NORMFORM_H
