//===- VectorReductions.h - Sums and products of vectors --------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_VERIFICATION_VECTORREDUCTIONS_H
#define NORM_VERIFICATION_VECTORREDUCTIONS_H

#include "Expansion.h"

#include "mlir/Dialect/Vector/IR/VectorOps.h"

namespace mlir::norm::verify {

/// What `vector.reduction`, `multi_reduction` or `contract` makes of `args`
/// where `mask` is set; the mask may be null. Null if that isn't known.
Value expandVectorReduction(Operation *op, Expansion &e, ValueRange args,
                            Value mask);
Value expandOuterProduct(vector::OuterProductOp op, Expansion &e,
                         ValueRange args);

} // namespace mlir::norm::verify

#endif // NORM_VERIFICATION_VECTORREDUCTIONS_H
