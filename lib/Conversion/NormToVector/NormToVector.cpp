//===- NormToVector.cpp - Normalizations of buffers as loops over vectors -===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "EmitKernel.h"
#include "GradSums.h"
#include "ScheduleOf.h"
#include "StackMemory.h"
#include "norm/Analysis/QuantizedNorm.h"
#include "norm/Analysis/Verdict.h"
#include "norm/Conversion/Passes.h"

#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/IR/PatternMatch.h"
#include "mlir/Transforms/WalkPatternRewriteDriver.h"

namespace mlir::norm {
#define GEN_PASS_DEF_CONVERTNORMTOVECTOR
#include "norm/Conversion/Passes.h.inc"
} // namespace mlir::norm

using namespace mlir;
using namespace mlir::norm;

FailureOr<CpuSchedule> mlir::norm::getSchedule(NormOpInterface op,
                                               const CpuModel &cpu,
                                               StringRef changes,
                                               QuantizeOp quantize) {
  CpuSchedule schedule =
      CpuSchedule::choose(NormProblem::get(op, quantize), cpu);
  // The changes have been checked on another schedule, but each limit is one
  // of the whole.
  if (llvm::Error error = schedule.change(changes))
    return op->emitError(llvm::toString(std::move(error)));
  Attribute attribute = op->getDiscardableAttr(kScheduleAttrName);
  if (!attribute)
    return schedule;
  auto text = dyn_cast<StringAttr>(attribute);
  if (!text)
    return op->emitError("attribute ")
           << kScheduleAttrName << " should be a string";
  if (llvm::Error error = schedule.change(text))
    return op->emitError("attribute ")
           << kScheduleAttrName << ": " << llvm::toString(std::move(error));
  return schedule;
}

FailureOr<CpuModel> mlir::norm::readScheduleOptions(Operation *root,
                                                    StringRef cpu,
                                                    StringRef model,
                                                    StringRef schedule) {
  auto fail = [&](StringRef option, llvm::Error error) {
    return emitError(root->getLoc(), "option " + option + ": " +
                                         llvm::toString(std::move(error)));
  };
  llvm::Expected<CpuModel> result = CpuModel::get(cpu);
  if (!result)
    return fail("cpu", result.takeError());
  if (llvm::Error error = result->change(model))
    return fail("model", std::move(error));
  if (llvm::Error error = CpuSchedule().change(schedule))
    return fail("schedule", std::move(error));
  // A mistake in an attribute is an error of the program, not a reason to
  // leave the op as it is.
  WalkResult walk = root->walk([&](NormOpInterface op) {
    return hasRows(op) ? WalkResult(getSchedule(op, *result, schedule))
                       : WalkResult::advance();
  });
  if (walk.wasInterrupted())
    return failure();
  return *result;
}

/// Computes normalizations and what quantizes their results at once.
static LogicalResult convertQuantizedNorms(Operation *root, const CpuModel &cpu,
                                           StringRef changes) {
  SmallVector<QuantizeOp> quantizations;
  root->walk([&](QuantizeOp op) { quantizations.push_back(op); });
  IRRewriter rewriter(root->getContext());
  for (QuantizeOp quantize : quantizations) {
    std::optional<QuantizedNorm> pair = QuantizedNorm::getOrExplain(quantize);
    if (!pair || !canConvert(*pair))
      continue;
    auto op = cast<NormOpInterface>(pair->norm.getOperation());
    FailureOr<CpuSchedule> schedule = getSchedule(op, cpu, changes, quantize);
    if (failed(schedule))
      return failure();
    rewriter.setInsertionPoint(quantize);
    ImplicitLocOpBuilder b(op.getLoc(), rewriter);
    buildRowViews(b, op, quantize, [&](const RowViews &views) {
      emitKernel(b, op, quantize, views, /*gradSums=*/{}, *schedule);
    });
    emitConverted(op, "norm-quantized-at-once",
                  "the result is quantized as it is computed");
    pair->erase(rewriter);
  }
  return success();
}

namespace {
struct NormalizationToVector
    : public OpInterfaceRewritePattern<NormOpInterface> {
  NormalizationToVector(MLIRContext *context, const CpuModel &cpu,
                        StringRef changes)
      : OpInterfaceRewritePattern(context), cpu(cpu), changes(changes) {}

  LogicalResult matchAndRewrite(NormOpInterface op,
                                PatternRewriter &rewriter) const override {
    if (!hasRows(op))
      return rewriter.notifyMatchFailure(op, "is a linear map");
    if (std::optional<Obstruction> obstruction = findObstruction(op)) {
      emitKept(op, obstruction->code, obstruction->reason);
      return rewriter.notifyMatchFailure(op, obstruction->reason);
    }
    FailureOr<CpuSchedule> schedule = getSchedule(op, cpu, changes);
    if (failed(schedule))
      return failure();
    ImplicitLocOpBuilder b(op.getLoc(), rewriter);
    GradSums sums = makeGradSums(b, op, *schedule);
    buildRowViews(b, op, /*quantize=*/{}, [&](const RowViews &views) {
      emitKernel(b, op, /*quantize=*/{}, views, sums, *schedule);
    });
    finishGradSums(b, op, sums, *schedule);
    rewriter.eraseOp(op);
    return success();
  }

  CpuModel cpu;
  std::string changes;
};

struct ConvertNormToVector
    : public norm::impl::ConvertNormToVectorBase<ConvertNormToVector> {
  using Base::Base;

  void runOnOperation() override {
    FailureOr<CpuModel> cpuModel =
        readScheduleOptions(getOperation(), cpu, model, schedule);
    if (failed(cpuModel))
      return signalPassFailure();
    if (failed(convertQuantizedNorms(getOperation(), *cpuModel, schedule)))
      return signalPassFailure();
    RewritePatternSet patterns(&getContext());
    populateNormToVectorConversionPatterns(patterns, *cpuModel, schedule);
    walkAndApplyPatterns(getOperation(), std::move(patterns));
    // No more kernels will share it.
    getOperation()->walk(
        [](memref::AllocaOp op) { op->removeAttr(kStackPurposeAttrName); });
  }
};
} // namespace

void mlir::norm::populateNormToVectorConversionPatterns(
    RewritePatternSet &patterns, const CpuModel &cpu, StringRef changes) {
  patterns.add<NormalizationToVector>(patterns.getContext(), cpu, changes);
}
