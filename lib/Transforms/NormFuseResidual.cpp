//===- NormFuseResidual.cpp - Residual additions as part of norms ---------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "norm/Analysis/Verdict.h"
#include "norm/IR/Norm.h"
#include "norm/Interfaces/FeatureAxisOpInterface.h"
#include "norm/Transforms/Passes.h"

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Dominance.h"
#include "llvm/ADT/TypeSwitch.h"

namespace mlir::norm {
#define GEN_PASS_DEF_NORMFUSERESIDUAL
#include "norm/Transforms/Passes.h.inc"
} // namespace mlir::norm

using namespace mlir;
using namespace mlir::norm;

/// Whether nothing in the op's body is narrower than its result: the sum is
/// then rounded once, or to no effect.
static bool roundsOnce(Operation *op, Type type) {
  unsigned width = type.getIntOrFloatBitWidth();
  WalkResult result = op->walk([&](Operation *inner) {
    for (Type type : inner->getResultTypes())
      if (isa<FloatType>(type) && type.getIntOrFloatBitWidth() < width)
        return WalkResult::interrupt();
    return WalkResult::advance();
  });
  return !result.wasInterrupted();
}

/// The two values of the norm's type that its input is the sum of.
static std::optional<std::pair<Value, Value>> getAddends(Value input) {
  Operation *op = input.getDefiningOp();
  if (!op)
    return std::nullopt;
  FailureOr<SumForm> form = getSumForm(op);
  if (failed(form) || !roundsOnce(op, getElementTypeOrSelf(input)))
    return std::nullopt;
  for (auto [addend, map] : llvm::zip(form->addends, form->maps))
    if (!map.isIdentity() || addend->get().getType() != input.getType())
      return std::nullopt;
  return std::pair(form->addends[0]->get(), form->addends[1]->get());
}

/// The op that the norm with its sum can stand before: the norm itself, or what
/// follows the sum if something in between reads it. Null if neither can be.
static Operation *findPlace(NormalizationOpInterface norm, Value sum,
                            const DominanceInfo &dominance) {
  if (llvm::all_of(sum.getUsers(), [&](Operation *user) {
        return user == norm || dominance.properlyDominates(norm, user);
      }))
    return norm;
  Operation *next = sum.getDefiningOp()->getNextNode();
  if (llvm::all_of(norm->getOperands(), [&](Value operand) {
        return dominance.properlyDominates(operand, next);
      }))
    return next;
  return nullptr;
}

/// Where the op that adds puts the sum.
static Value getDestination(OpBuilder &b, Value sum) {
  Operation *op = sum.getDefiningOp();
  if (auto inPlace = dyn_cast<DestinationStyleOpInterface>(op))
    return inPlace.getDpsInits().front();
  return tensor::EmptyOp::create(b, op->getLoc(),
                                 tensor::getMixedSizes(b, op->getLoc(), sum),
                                 getElementTypeOrSelf(sum));
}

static Operation *create(OpBuilder &b, NormalizationOpInterface op, Value input,
                         Value residual, ValueRange inits) {
  Location loc = op->getLoc();
  auto axes = cast<NormOpInterface>(op.getOperation()).getAxesAttr();
  FloatAttr epsilon = op.getEpsilon();
  return llvm::TypeSwitch<Operation *, Operation *>(op)
      .Case<LayerNormOp, RMSNormOp>([&](auto norm) {
        return decltype(norm)::create(b, loc, input, norm.getScale(),
                                      norm.getBias(), residual, inits, epsilon,
                                      axes);
      })
      .Case([&](CRMSNormOp norm) {
        return CRMSNormOp::create(b, loc, norm.getBasisAttr(), input, residual,
                                  inits, epsilon, axes);
      });
}

static void fuse(RewriterBase &rewriter, NormalizationOpInterface norm,
                 const DominanceInfo &dominance) {
  Value sum = cast<NormOpInterface>(norm.getOperation()).getInput();
  if (norm.getResidual() || !isa<RankedTensorType>(sum.getType()))
    return;
  // A norm that also names the sum as something else would need its own result.
  if (llvm::count(norm->getOperands(), sum) != 1)
    return;
  std::optional<std::pair<Value, Value>> addends = getAddends(sum);
  if (!addends || sum.getDefiningOp()->getBlock() != norm->getBlock())
    return;
  Operation *place = findPlace(norm, sum, dominance);
  if (!place)
    return emitKept(norm, "norm-residual-kept-order",
                    "the sum with the residual is read before the norm's "
                    "operands are there");
  rewriter.setInsertionPoint(place);
  SmallVector<Value> inits(norm.getInits());
  inits.insert(inits.begin() + 1, getDestination(rewriter, sum));
  Operation *fused =
      create(rewriter, norm, addends->first, addends->second, inits);
  fused->setDiscardableAttrs(norm->getDiscardableAttrDictionary());
  SmallVector<Value> results(fused->getResults());
  results.erase(results.begin() + 1);
  emitConverted(norm, "norm-residual-fused",
                "the addition before it is part of the norm");
  rewriter.replaceOp(norm, results);
  rewriter.replaceOp(sum.getDefiningOp(), fused->getResult(1));
}

namespace {
struct NormFuseResidual
    : public norm::impl::NormFuseResidualBase<NormFuseResidual> {
  using Base::Base;

  void runOnOperation() override {
    SmallVector<NormalizationOpInterface> norms;
    getOperation()->walk(
        [&](NormalizationOpInterface op) { norms.push_back(op); });
    auto &dominance = getAnalysis<DominanceInfo>();
    IRRewriter rewriter(&getContext());
    for (NormalizationOpInterface op : norms)
      fuse(rewriter, op, dominance);
  }
};
} // namespace
