//===- NormOrderContractions.cpp - Loop order of contractions -------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LoopOrder.h"
#include "norm/Conversion/Passes.h"

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/IR/PatternMatch.h"

namespace mlir::norm {
#define GEN_PASS_DEF_NORMORDERCONTRACTIONS
#include "norm/Conversion/Passes.h.inc"
} // namespace mlir::norm

using namespace mlir;

/// Whether the loop over `dim` walks a row-major operand in steps of one
/// element, or stays where it is.
static bool walksInSteps(AffineMap map, unsigned dim) {
  for (auto [i, expr] : llvm::enumerate(map.getResults())) {
    bool isLast = i + 1 == map.getNumResults();
    if (expr.isFunctionOfDim(dim) && !(isLast && isa<AffineDimExpr>(expr)))
      return false;
  }
  return true;
}

/// The parallel loop that should be innermost, if there is one.
static std::optional<unsigned> findInnermost(linalg::LinalgOp op) {
  SmallVector<AffineMap> maps = op.getIndexingMapsArray();
  SmallVector<unsigned> parallel;
  op.getParallelDims(parallel);
  AffineMap result = op.getMatchingIndexingMap(op.getDpsInitOperand(0));
  for (unsigned dim : llvm::reverse(parallel))
    if (result.isFunctionOfDim(dim) && llvm::all_of(maps, [&](AffineMap map) {
          return walksInSteps(map, dim);
        }))
      return dim;
  return std::nullopt;
}

static void orderContraction(RewriterBase &rewriter, linalg::LinalgOp op) {
  SmallVector<unsigned> reductions;
  op.getReductionDims(reductions);
  if (reductions.empty() || op.getNumDpsInits() != 1)
    return;
  std::optional<unsigned> innermost = findInnermost(op);
  if (!innermost || *innermost == op.getNumLoops() - 1)
    return;

  // The reductions keep their order, and with it the sum's terms.
  SmallVector<unsigned> order;
  for (unsigned dim = 0; dim < op.getNumLoops(); ++dim)
    if (dim != *innermost)
      order.push_back(dim);
  order.push_back(*innermost);

  (void)norm::orderLoops(rewriter, op, order);
}

namespace {
struct NormOrderContractions
    : public norm::impl::NormOrderContractionsBase<NormOrderContractions> {
  using Base::Base;

  void runOnOperation() override {
    SmallVector<linalg::LinalgOp> ops;
    getOperation()->walk([&](linalg::LinalgOp op) { ops.push_back(op); });
    IRRewriter rewriter(&getContext());
    for (linalg::LinalgOp op : ops)
      orderContraction(rewriter, op);
  }
};
} // namespace
