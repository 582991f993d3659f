//===- LinearMap.h - Offsets that are linear in loop indices ----*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_VERIFICATION_LINEARMAP_H
#define NORM_VERIFICATION_LINEARMAP_H

#include "Tensor.h"

#include "mlir/IR/AffineMap.h"

#include <optional>

namespace mlir::norm::verify {

/// base + Σ coefficient · index, over the dimensions of an iteration space.
struct LinearForm {
  int64_t base = 0;
  SmallVector<int64_t> coefficients;

  /// The least and the greatest value over a space that isn't empty.
  std::pair<int64_t, int64_t> getRange(ArrayRef<int64_t> extents) const;
};

/// The form of an expression; nothing if it isn't linear.
std::optional<LinearForm> getLinearForm(AffineExpr expr, unsigned numDims);

/// Where `tensor` is read at each point, if `map` says at which coordinates;
/// nothing if the map isn't linear or leaves the tensor.
std::optional<LinearForm> getAccess(const Tensor &tensor, AffineMap map,
                                    ArrayRef<int64_t> extents);

/// The form's values without its base, for all indices of the dimensions `dims`
/// in row-major order, the others at 0.
std::vector<int64_t> getOffsets(const LinearForm &form, ArrayRef<unsigned> dims,
                                ArrayRef<int64_t> extents);

} // namespace mlir::norm::verify

#endif // NORM_VERIFICATION_LINEARMAP_H
