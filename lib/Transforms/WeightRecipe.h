//===- WeightRecipe.h - How a folded weight is made from the original ones *-
// C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_TRANSFORMS_WEIGHTRECIPE_H
#define NORM_LIB_TRANSFORMS_WEIGHTRECIPE_H

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/SymbolTable.h"

namespace mlir::norm {

/// Adds a private function that computes what `op` computes, an op whose
/// operands lead back to constants. Resources become arguments that name them
/// (`norm.weight`), so that the module can be written without their data; other
/// constants stay.
func::FuncOp makeWeightRecipe(Operation *op, SymbolTable &symbols);

} // namespace mlir::norm

#endif // NORM_LIB_TRANSFORMS_WEIGHTRECIPE_H
