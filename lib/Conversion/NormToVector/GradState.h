//===- GradState.h - Gradients from sums along rows -------------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_CONVERSION_NORMTOVECTOR_GRADSTATE_H
#define NORM_LIB_CONVERSION_NORMTOVECTOR_GRADSTATE_H

#include "Stages.h"

namespace mlir::norm {

/// What the last walk along rows has to know of them, in numbers or in vectors.
/// `offset`, and of a LayerNorm the centre and the mean of h, may be null.
struct GradState {
  Value root, projection, offset, centre, mean;

  /// x̂, of elements x.
  Value normalize(ImplicitLocOpBuilder &b, Value x) const;
  /// dx, of h = γ ⊙ g. `sumGrad` may be null.
  Value getInputGrad(ImplicitLocOpBuilder &b, Value normalized, Value h,
                     Value sumGrad) const;
};

/// The sums along a row that its gradients come of.
class ProductSums {
public:
  explicit ProductSums(const Kernel &kernel);

  /// Sums of a row.
  unsigned getCount() const { return count; }
  /// Adds an element's part to a row's sums: of d = x − K and h.
  void add(ImplicitLocOpBuilder &b, Value d, Value h,
           MutableArrayRef<Value> sums) const;
  /// The state, but for the centre, from the sums, in numbers or vectors;
  /// `root` is the one that is known, or null.
  GradState finish(const Kernel &kernel, ArrayRef<Value> sums,
                   Value root) const;

private:
  /// The places of the sums of h, d² and d, or zero. That of d·h is the first.
  unsigned gradients = 0, squares = 0, totals = 0, count = 1;
};

} // namespace mlir::norm

#endif // NORM_LIB_CONVERSION_NORMTOVECTOR_GRADSTATE_H
