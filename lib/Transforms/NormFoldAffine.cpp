//===- NormFoldAffine.cpp - Scales and biases into their readers ----------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// A linear that reads y = γ ⊙ n + β computes W y = (W diag(γ)) n + W β: scale
// and bias of a norm are work on weights alone if all its readers are linear.
//
//===----------------------------------------------------------------------===//

#include "AffineFolding.h"
#include "norm/Transforms/DeadOps.h"
#include "norm/Transforms/Passes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

namespace mlir::norm {
#define GEN_PASS_DEF_NORMFOLDAFFINE
#include "norm/Transforms/Passes.h.inc"
} // namespace mlir::norm

using namespace mlir;
using namespace mlir::norm;

namespace {
struct NormFoldAffine : norm::impl::NormFoldAffineBase<NormFoldAffine> {
  using Base::Base;
  void runOnOperation() override;
};
} // namespace

void NormFoldAffine::runOnOperation() {
  WeightValues weights(getOperation());
  WeightTies ties(getOperation(), tied);
  SmallVector<NormalizationOpInterface> norms;
  getOperation()->walk(
      [&](NormalizationOpInterface op) { norms.push_back(op); });
  IRRewriter rewriter(&getContext());
  for (NormalizationOpInterface op : norms)
    foldAffine(rewriter, op, weights, ties);
  eraseDeadOps(rewriter, getOperation());
}
