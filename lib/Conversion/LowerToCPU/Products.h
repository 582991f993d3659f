//===- Products.h - Products of matrices for a library ----------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_CONVERSION_LOWERTOCPU_PRODUCTS_H
#define NORM_LIB_CONVERSION_LOWERTOCPU_PRODUCTS_H

#include "mlir/Dialect/Linalg/IR/Linalg.h"

namespace mlir::norm {

/// Whether an op sums products of the elements of two operands into those of a
/// third, without casts, all f32 or all f64, each indexed by loops of its own:
/// what a BLAS library computes, if it lies in memory as the library wants.
bool isProductOfFloats(linalg::LinalgOp op);

} // namespace mlir::norm

#endif // NORM_LIB_CONVERSION_LOWERTOCPU_PRODUCTS_H
