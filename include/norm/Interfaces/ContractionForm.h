//===- ContractionForm.h - Sums of products, and of operands ----*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_INTERFACES_CONTRACTIONFORM_H
#define NORM_INTERFACES_CONTRACTIONFORM_H

#include "mlir/IR/AffineMap.h"
#include "mlir/IR/Value.h"
#include "llvm/ADT/SmallVector.h"

#include <array>

namespace mlir::norm {

/// A result that is a sum of products of two operands,
///
///   result[resultMap] = Σ factor₀[map₀] · factor₁[map₁] + addend[addendMap]
///
/// over all loops that the result isn't indexed by. A map picks loops, in some
/// order, or combines some, as a convolution does with those of its window; no
/// loop occurs twice in it. The result's only picks.
struct ContractionForm {
  std::array<OpOperand *, 2> factors;
  std::array<AffineMap, 2> maps;
  AffineMap resultMap;
  /// What the op adds, if it adds something: an accumulator, a bias.
  OpOperand *addend = nullptr;
  AffineMap addendMap;
  /// Whether the first factor may be read outside of its bounds, where there
  /// are zeros.
  bool readsZerosOutside = false;

  bool isSummedOver(unsigned loop) const {
    return !resultMap.isFunctionOfDim(loop);
  }
  unsigned getNumSummedLoops() const {
    return resultMap.getNumDims() - resultMap.getNumResults();
  }
  /// The extents of the loops, dynamic where no shape tells.
  SmallVector<int64_t> getLoopExtents() const;
};

/// A result that is the sum of two operands, element by element: each is read
/// through a map of the result's dimensions.
struct SumForm {
  std::array<OpOperand *, 2> addends;
  std::array<AffineMap, 2> maps;
};

} // namespace mlir::norm

#endif // NORM_INTERFACES_CONTRACTIONFORM_H
