//===- WeightPrepAttrs.h - Attributes that mark weight work -----*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The discardable attributes by which passes tell each other about work on
// weights. The dialect verifies the form of each (its kind and its place), but
// not that a function named by `norm.prepare` exists: a function may be moved
// to another module without its preparation.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_IR_WEIGHTPREPATTRS_H
#define NORM_IR_WEIGHTPREPATTRS_H

#include "llvm/ADT/StringRef.h"

namespace mlir::norm {

/// Unit attribute of an op that computes weights from weights alone:
/// constants, function arguments that are weights, and other such ops.
inline constexpr llvm::StringLiteral kWeightPrepAttrName = "norm.weight_prep";

/// On a function whose weights must be prepared before it is called: the
/// symbol of the function that prepares them.
inline constexpr llvm::StringLiteral kPrepareAttrName = "norm.prepare";

/// On an argument of a preparation: an i64, the position of the argument of
/// the original function that it takes. On a result: the position of the
/// argument of the prepared function that it becomes.
inline constexpr llvm::StringLiteral kArgumentAttrName = "norm.argument";

/// Unit attribute of a function argument that takes a result of the function's
/// preparation.
inline constexpr llvm::StringLiteral kPreparedAttrName = "norm.prepared";

/// On a constant that was computed from other weights: the symbol of the
/// function that computes it exactly. `norm-verify` takes nothing of it on
/// trust.
inline constexpr llvm::StringLiteral kRecipeAttrName = "norm.recipe";

/// On an argument of such a function: a string, the key of the resource in the
/// original program that it takes.
inline constexpr llvm::StringLiteral kWeightAttrName = "norm.weight";

} // namespace mlir::norm

#endif // NORM_IR_WEIGHTPREPATTRS_H
