//===- NormMapToGPU.cpp - Structured ops as loops over GPU threads --------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../LowerToCPU/LoopOrder.h"
#include "../NormToGPU/KernelOps.h"
#include "norm/Analysis/Verdict.h"
#include "norm/Conversion/Passes.h"

#include "mlir/Dialect/GPU/Transforms/ParallelLoopMapper.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "mlir/Dialect/Linalg/Utils/Utils.h"
#include "mlir/Dialect/SCF/Transforms/Transforms.h"
#include "mlir/Dialect/SCF/Utils/Utils.h"
#include "mlir/Transforms/RegionUtils.h"

namespace mlir::norm {
#define GEN_PASS_DEF_NORMMAPTOGPU
#include "norm/Conversion/Passes.h.inc"
} // namespace mlir::norm

using namespace mlir;
using namespace mlir::norm;

/// Threads of a block.
static constexpr int64_t kThreads = 256;

/// Why a kernel can't do what the op does; empty if it can.
static std::string explainKept(linalg::LinalgOp op) {
  if (op.getNumParallelLoops() == 0)
    return "none of its loops is parallel";
  SetVector<Value> values(op->operand_begin(), op->operand_end());
  getUsedValuesDefinedAbove(op->getRegions(), values);
  for (Value value : values)
    if (isHostMemory(value))
      return "a buffer is in memory of the host alone";
  std::string reason;
  op->walk([&](Operation *inner) {
    if (inner == op)
      return WalkResult::advance();
    reason = explainNotInKernel(inner);
    return reason.empty() ? WalkResult::advance() : WalkResult::interrupt();
  });
  return reason;
}

/// One loop over all turns of the loops.
static scf::ParallelOp collapse(RewriterBase &rewriter, scf::ParallelOp loops) {
  if (loops.getNumLoops() == 1)
    return loops;
  std::vector<unsigned> all(loops.getNumLoops());
  std::iota(all.begin(), all.end(), 0);
  Operation *next = loops->getNextNode();
  rewriter.setInsertionPoint(loops);
  collapseParallelLoops(rewriter, loops, {all});
  return cast<scf::ParallelOp>(next->getPrevNode());
}

static void mapLoop(scf::ParallelOp loop, gpu::Processor processor) {
  Builder b(loop.getContext());
  AffineMap identity = b.getDimIdentityMap();
  (void)gpu::setMappingAttr(
      loop, gpu::ParallelLoopDimMappingAttr::get(b.getContext(), processor,
                                                 identity, identity));
}

static LogicalResult mapToGPU(RewriterBase &rewriter, linalg::LinalgOp op) {
  SmallVector<unsigned> order, reductions;
  op.getParallelDims(order);
  op.getReductionDims(reductions);
  llvm::append_range(order, reductions);
  FailureOr<linalg::LinalgOp> ordered = orderLoops(rewriter, op, order);
  if (failed(ordered))
    return failure();
  rewriter.setInsertionPoint(*ordered);
  FailureOr<linalg::LinalgLoops> loops =
      linalg::linalgOpToParallelLoops(rewriter, *ordered);
  if (failed(loops))
    return failure();
  rewriter.eraseOp(*ordered);
  auto parallel = collapse(rewriter, cast<scf::ParallelOp>(loops->front()));
  auto [outer, inner] =
      scf::tileParallelLoop(parallel, {kThreads}, /*noMinMaxBounds=*/true);
  // A launch has a block at least, the threads of which find nothing to do.
  rewriter.setInsertionPoint(outer);
  Value one = arith::ConstantIndexOp::create(rewriter, outer.getLoc(), 1);
  outer.getUpperBoundMutable().assign(
      arith::MaxSIOp::create(rewriter, outer.getLoc(),
                             outer.getUpperBound().front(), one)
          .getResult());
  mapLoop(outer, gpu::Processor::BlockX);
  mapLoop(inner, gpu::Processor::ThreadX);
  return success();
}

namespace {
struct NormMapToGPU : public norm::impl::NormMapToGPUBase<NormMapToGPU> {
  using Base::Base;

  void runOnOperation() override {
    SmallVector<Operation *> ops;
    getOperation()->walk<WalkOrder::PreOrder>([&](Operation *op) {
      if (isa<gpu::GPUModuleOp, gpu::LaunchOp>(op))
        return WalkResult::skip();
      if (isa<memref::CopyOp>(op))
        ops.push_back(op);
      if (auto structured = dyn_cast<linalg::LinalgOp>(op);
          structured && structured.hasPureBufferSemantics())
        ops.push_back(op);
      return WalkResult::advance();
    });
    IRRewriter rewriter(&getContext());
    for (Operation *op : ops) {
      linalg::LinalgOp structured = getStructured(rewriter, op);
      if (!structured)
        continue;
      std::string reason = explainKept(structured);
      if (reason.empty() && failed(mapToGPU(rewriter, structured)))
        reason = "its loops can't be written down";
      if (!reason.empty())
        emitKept(structured, "norm-kept-on-host", reason);
    }
  }

private:
  /// A copy as a structured op; null if it has no order of elements.
  static linalg::LinalgOp getStructured(RewriterBase &rewriter, Operation *op) {
    auto copy = dyn_cast<memref::CopyOp>(op);
    if (!copy)
      return cast<linalg::LinalgOp>(op);
    if (!isa<MemRefType>(copy.getSource().getType()) ||
        !isa<MemRefType>(copy.getTarget().getType()))
      return {};
    rewriter.setInsertionPoint(copy);
    linalg::GenericOp generic = linalg::makeMemRefCopyOp(
        rewriter, copy.getLoc(), copy.getSource(), copy.getTarget());
    rewriter.eraseOp(copy);
    return cast<linalg::LinalgOp>(generic.getOperation());
  }
};
} // namespace
