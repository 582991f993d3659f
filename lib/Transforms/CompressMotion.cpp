//===- CompressMotion.cpp - Moving compress against the flow --------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "norm/Transforms/CompressMotion.h"

#include "ReusedOp.h"
#include "norm/Interfaces/FeatureAxisOpInterface.h"
#include "norm/Transforms/WeightPrep.h"

#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::norm;

FailureOr<int64_t> norm::getSingleDim(const FeatureAxis &axis, Type type) {
  FailureOr<SmallVector<int64_t>> dims =
      axis.getWholeDims(cast<RankedTensorType>(type).getShape());
  if (failed(dims) || dims->size() != 1)
    return failure();
  return dims->front();
}

FailureOr<ShorterForm> norm::getShorterForm(Value value,
                                            const FeatureAxis &axis) {
  auto op = value.getDefiningOp<FeatureAxisOpInterface>();
  if (!op)
    return failure();
  auto result = cast<OpResult>(value);
  FailureOr<AxisForm> form = op.getAxisForm(result, axis);
  if (failed(form) || form->shifted)
    return failure();
  SmallVector<int64_t> dims;
  for (const Carrier &carrier : form->carriers) {
    FailureOr<int64_t> dim =
        getSingleDim(carrier.axis, carrier.operand->get().getType());
    if (failed(dim))
      return failure();
    dims.push_back(*dim);
  }
  if (!op.canChangeExtent(result, axis, *form))
    return failure();
  return ShorterForm{std::move(*form), std::move(dims)};
}

DenseI64ArrayAttr norm::getAxes(Builder &builder, int64_t dim, int64_t rank) {
  if (dim == rank - 1)
    return {};
  return builder.getDenseI64ArrayAttr(dim);
}

Value norm::getOrCreateCompress(RewriterBase &rewriter, Value value,
                                int64_t dim, Basis basis) {
  OpBuilder::InsertionGuard guard(rewriter);
  auto type = cast<RankedTensorType>(value.getType());
  SmallVector<int64_t> shape(type.getShape());
  --shape[dim];
  RankedTensorType resultType = type.clone(shape);
  for (Operation *user : value.getUsers())
    if (auto compress = dyn_cast<CompressOp>(user);
        compress && compress.getInput() == value &&
        compress.getBasis() == basis &&
        compress.getFeatureDims() == SmallVector<int64_t>{dim} &&
        compress->getResultTypes().front() == resultType &&
        makeAvailable(rewriter, value, compress))
      return compress->getResult(0);

  rewriter.setInsertionPointAfterValue(value);
  Location loc = value.getLoc();
  SmallVector<OpFoldResult> sizes = tensor::getMixedSizes(rewriter, loc, value);
  sizes[dim] = rewriter.getIndexAttr(shape[dim]);
  Value init = tensor::EmptyOp::create(
      rewriter, loc, sizes, type.getElementType(), type.getEncoding());
  return CompressOp::create(rewriter, loc, basis, value, init,
                            getAxes(rewriter, dim, type.getRank()))
      ->getResult(0);
}

namespace {

struct MoveCompress : OpRewritePattern<CompressOp> {
  MoveCompress(MLIRContext *context, Basis basis, CompressMotionControl control)
      : OpRewritePattern(context), basis(basis), control(std::move(control)) {}

  LogicalResult matchAndRewrite(CompressOp op,
                                PatternRewriter &rewriter) const override {
    if (!op.hasPureTensorSemantics())
      return rewriter.notifyMatchFailure(op, "works on buffers");
    if (op.getBasis() != basis)
      return rewriter.notifyMatchFailure(op, "is in another basis");
    // compress(expand(y)) = y.
    SmallVector<OpFoldResult> folded;
    if (succeeded(op->fold(folded)) && folded.size() == 1) {
      rewriter.replaceOp(op, cast<Value>(folded.front()));
      return success();
    }
    Value input = op.getInput();
    int64_t dim = op.getFeatureDims().front();
    switch (control.getStep(input, dim)) {
    case CompressStep::OnWeight:
      if (isWeightPrep(op))
        return rewriter.notifyMatchFailure(op, "is marked already");
      rewriter.modifyOpInPlace(op, [&] { markWeightPrep(op); });
      return success();
    case CompressStep::Stay:
      return rewriter.notifyMatchFailure(op, "is to stay");
    case CompressStep::Move:
      return move(op, input, dim, rewriter);
    }
    llvm_unreachable("unknown step");
  }

private:
  LogicalResult move(CompressOp op, Value input, int64_t dim,
                     PatternRewriter &rewriter) const {
    // Bᵀ(Cx) = Bᵀx.
    if (auto center = input.getDefiningOp<CenterOp>();
        center && basis == Basis::Householder &&
        center.hasPureTensorSemantics() &&
        center.getFeatureDims() == SmallVector<int64_t>{dim} &&
        center.getInput().getType() == input.getType()) {
      rewriter.replaceOp(
          op, getOrCreateCompress(rewriter, center.getInput(), dim, basis));
      return success();
    }
    auto type = cast<RankedTensorType>(input.getType());
    FailureOr<FeatureAxis> axis = FeatureAxis::fromDims(type.getShape(), {dim});
    if (failed(axis) || axis->getExtent() < 2)
      return rewriter.notifyMatchFailure(op, "the axis is dynamic");
    FailureOr<ShorterForm> shorter = getShorterForm(input, *axis);
    if (failed(shorter))
      return rewriter.notifyMatchFailure(op,
                                         "the input's op can't be shortened");

    const AxisForm &form = shorter->form;
    SmallVector<Value> carriers;
    for (auto [carrier, carrierDim] :
         llvm::zip_equal(form.carriers, shorter->dims))
      carriers.push_back(
          compressCarrier(carrier.operand->get(), carrierDim, rewriter));
    // Behind the original: what is read has been computed there.
    auto result = cast<OpResult>(input);
    auto def = cast<FeatureAxisOpInterface>(result.getOwner());
    rewriter.setInsertionPointAfter(def);
    Value compressed = def.rebuildWithExtent(rewriter, result, *axis, form,
                                             carriers, axis->getExtent() - 1);
    if (compressed.getType() != op->getResultTypes().front())
      compressed = tensor::CastOp::create(
          rewriter, op.getLoc(), op->getResultTypes().front(), compressed);
    control.notifyMoved(result, *axis, compressed);
    rewriter.replaceOp(op, compressed);
    return success();
  }

  /// What stands for a compressed carrier already, or an op that this pattern
  /// will meet.
  Value compressCarrier(Value value, int64_t dim,
                        PatternRewriter &rewriter) const {
    auto type = cast<RankedTensorType>(value.getType());
    SmallVector<int64_t> shape(type.getShape());
    --shape[dim];
    if (Value moved = control.findMoved(value);
        moved && moved.getType() == type.clone(shape))
      return moved;
    return getOrCreateCompress(rewriter, value, dim, basis);
  }

  Basis basis;
  CompressMotionControl control;
};

} // namespace

void norm::populateCompressMotionPatterns(RewritePatternSet &patterns,
                                          Basis basis,
                                          CompressMotionControl control) {
  patterns.add<MoveCompress>(patterns.getContext(), basis, std::move(control));
}
