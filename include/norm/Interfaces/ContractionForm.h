//===- ContractionForm.h - How an op sums up products -----------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_INTERFACES_CONTRACTIONFORM_H
#define NORM_INTERFACES_CONTRACTIONFORM_H

#include "mlir/IR/AffineMap.h"
#include "mlir/IR/Value.h"

#include <array>

namespace mlir::norm {

/// A result that is a sum of products of two operands,
///
///   result[resultMap] = Σ factor₀[map₀] · factor₁[map₁] + addend[addendMap]
///
/// over all loops that the result isn't indexed by. Each map picks some of the
/// loops, in some order, and none twice.
struct ContractionForm {
  std::array<OpOperand *, 2> factors;
  std::array<AffineMap, 2> maps;
  AffineMap resultMap;
  /// What the op adds, if it adds something: an accumulator, a bias.
  OpOperand *addend = nullptr;
  AffineMap addendMap;

  bool isSummedOver(unsigned loop) const {
    return !resultMap.isFunctionOfDim(loop);
  }
};

} // namespace mlir::norm

#endif // NORM_INTERFACES_CONTRACTIONFORM_H
