//===- CenterMotion.cpp - Moving centres against the flow of data ---------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "norm/Transforms/CenterMotion.h"

#include "CarriedCenterMotion.h"
#include "ReusedOp.h"

#include "norm/Interfaces/FeatureAxisOpInterface.h"
#include "norm/Transforms/WeightPrep.h"

#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::norm;

/// The shape of `type` with each dimension that the axis takes a part of split
/// into the part outside, the factors and the part inside; `groups` maps the
/// dimensions to those they are split into, `dims` are the axis' own.
static SmallVector<int64_t>
splitShape(RankedTensorType type, const FeatureAxis &axis,
           SmallVector<ReassociationIndices> &groups,
           SmallVector<int64_t> &dims) {
  SmallVector<int64_t> shape;
  for (auto [dim, extent] : llvm::enumerate(type.getShape())) {
    ReassociationIndices group;
    auto append = [&](int64_t size) {
      group.push_back(shape.size());
      shape.push_back(size);
    };
    int64_t rest = extent;
    for (const FeatureAxis::Factor &factor : axis.getFactors()) {
      if (factor.dim != static_cast<int64_t>(dim))
        continue;
      int64_t outer = rest / (factor.extent * factor.stride);
      if (outer != 1)
        append(outer);
      dims.push_back(shape.size());
      append(factor.extent);
      rest = factor.stride;
    }
    if (rest != 1 || group.empty())
      append(rest);
    groups.push_back(std::move(group));
  }
  return shape;
}

static Value createCenter(RewriterBase &rewriter, Value value,
                          ArrayRef<int64_t> dims) {
  Location loc = value.getLoc();
  auto type = cast<RankedTensorType>(value.getType());
  Value init = tensor::EmptyOp::create(
      rewriter, loc, tensor::getMixedSizes(rewriter, loc, value),
      type.getElementType());
  // The last dimension is the default and isn't spelled out.
  DenseI64ArrayAttr axes;
  if (dims != ArrayRef<int64_t>{type.getRank() - 1})
    axes = rewriter.getDenseI64ArrayAttr(dims);
  return CenterOp::create(rewriter, loc, value, init, axes)->getResult(0);
}

Value norm::getOrCreateCenter(RewriterBase &rewriter, Value value,
                              const FeatureAxis &axis) {
  OpBuilder::InsertionGuard guard(rewriter);
  auto type = cast<RankedTensorType>(value.getType());
  FailureOr<SmallVector<int64_t>> dims = axis.getWholeDims(type.getShape());
  if (succeeded(dims)) {
    for (Operation *user : value.getUsers())
      if (auto center = dyn_cast<CenterOp>(user);
          center && center.getInput() == value &&
          center.getFeatureDims() == *dims &&
          center->getResultTypes().front() == type &&
          makeAvailable(rewriter, value, center))
        return center->getResult(0);
    rewriter.setInsertionPointAfterValue(value);
    return createCenter(rewriter, value, *dims);
  }

  rewriter.setInsertionPointAfterValue(value);
  SmallVector<ReassociationIndices> groups;
  SmallVector<int64_t> splitDims;
  SmallVector<int64_t> shape = splitShape(type, axis, groups, splitDims);
  auto splitType = type.clone(shape);
  Value split = tensor::ExpandShapeOp::create(rewriter, value.getLoc(),
                                              splitType, value, groups);
  Value center = createCenter(rewriter, split, splitDims);
  return tensor::CollapseShapeOp::create(rewriter, value.getLoc(), type, center,
                                         groups);
}

namespace {

struct MoveCenter : OpRewritePattern<CenterOp> {
  MoveCenter(MLIRContext *context, CenterMotionControl control)
      : OpRewritePattern(context), control(std::move(control)) {}

  LogicalResult matchAndRewrite(CenterOp op,
                                PatternRewriter &rewriter) const override {
    if (!op.hasPureTensorSemantics())
      return rewriter.notifyMatchFailure(op, "works on buffers");
    FailureOr<FeatureAxis> axis = FeatureAxis::fromDims(
        op.getInputType().getShape(), op.getFeatureDims());
    if (failed(axis))
      return rewriter.notifyMatchFailure(op, "the axis is dynamic or empty");

    Value input = op.getInput();
    switch (control.getStep(input, *axis)) {
    case CenterStep::Drop:
      if (input.getType() != op->getResultTypes().front())
        return rewriter.notifyMatchFailure(op, "changes the type");
      rewriter.replaceOp(op, input);
      return success();
    case CenterStep::OnWeight:
      if (isWeightPrep(op))
        return rewriter.notifyMatchFailure(op, "is marked already");
      rewriter.modifyOpInPlace(op, [&] { markWeightPrep(op); });
      return success();
    case CenterStep::Stay:
      return rewriter.notifyMatchFailure(op, "is to stay");
    case CenterStep::Move:
      return move(op, input, *axis, rewriter);
    }
    llvm_unreachable("unknown step");
  }

private:
  LogicalResult move(CenterOp op, Value input, const FeatureAxis &axis,
                     PatternRewriter &rewriter) const {
    if (input.getType() != op->getResultTypes().front())
      return rewriter.notifyMatchFailure(op, "changes the type");
    if (!input.getDefiningOp<FeatureAxisOpInterface>())
      return handOn(op, input, axis, rewriter);
    // Control flow may ask for a centre that has moved on before.
    if (control.findMoved)
      if (Value moved = control.findMoved(input, axis)) {
        rewriter.replaceOp(op, moved);
        return success();
      }
    FailureOr<Value> centred = rebuild(input, axis, rewriter);
    if (failed(centred))
      return rewriter.notifyMatchFailure(op, "the input's op isn't linear");
    rewriter.replaceOp(op, *centred);
    return success();
  }

  /// The centre of a value that control flow hands on.
  LogicalResult handOn(CenterOp op, Value input, const FeatureAxis &axis,
                       PatternRewriter &rewriter) const {
    if (!control.carried)
      return rewriter.notifyMatchFailure(op, "control flow isn't followed");
    if (Value centre = control.carried->find(input, axis)) {
      rewriter.replaceOp(op, centre);
      return success();
    }
    FailureOr<CarriedValue> carried =
        control.carried->getEdges().getCarried(input);
    if (failed(carried))
      return rewriter.notifyMatchFailure(op, "the input can't be handed on");
    carryCenter(rewriter, *carried, axis, *control.carried,
                [&](Value from, Value to) {
                  if (control.notifyReplaced)
                    control.notifyReplaced(from, to);
                });
    return success();
  }

  /// `value` computed anew from centred carriers, right behind it.
  FailureOr<Value> rebuild(Value value, const FeatureAxis &axis,
                           PatternRewriter &rewriter) const {
    auto def = value.getDefiningOp<FeatureAxisOpInterface>();
    if (!def)
      return failure();
    auto result = cast<OpResult>(value);
    FailureOr<AxisForm> form = def.getAxisForm(result, axis);
    if (failed(form) || form->shifted)
      return failure();
    SmallVector<Value> carriers;
    for (const Carrier &carrier : form->carriers)
      carriers.push_back(
          centerCarrier(carrier.operand->get(), carrier.axis, rewriter));
    // Behind the original: the carriers' centres dominate it.
    rewriter.setInsertionPointAfter(def);
    Value centred = def.rebuildCentred(rewriter, result, *form, carriers);
    if (control.notifyMoved)
      control.notifyMoved(result, axis, centred);
    return centred;
  }

  /// What stands for the centre already, or one that this pattern will meet
  /// again; or, where the axis is a
  /// factor of a dimension and a centre would need reshapes around it, what
  /// becomes of it in the end.
  Value centerCarrier(Value value, const FeatureAxis &axis,
                      PatternRewriter &rewriter) const {
    if (control.findMoved)
      if (Value moved = control.findMoved(value, axis))
        return moved;
    auto type = cast<RankedTensorType>(value.getType());
    if (failed(axis.getWholeDims(type.getShape()))) {
      CenterStep step = control.getStep(value, axis);
      if (step == CenterStep::Drop)
        return value;
      if (step == CenterStep::Move)
        if (FailureOr<Value> centred = rebuild(value, axis, rewriter);
            succeeded(centred))
          return *centred;
      Value center = getOrCreateCenter(rewriter, value, axis);
      if (step == CenterStep::OnWeight)
        for (Operation *op = center.getDefiningOp();
             op != value.getDefiningOp() && op;
             op = op->getOperand(0).getDefiningOp())
          markWeightPrep(op);
      return center;
    }
    return getOrCreateCenter(rewriter, value, axis);
  }

  CenterMotionControl control;
};

} // namespace

void norm::populateCenterMotionPatterns(RewritePatternSet &patterns,
                                        CenterMotionControl control) {
  patterns.add<MoveCenter>(patterns.getContext(), std::move(control));
}
