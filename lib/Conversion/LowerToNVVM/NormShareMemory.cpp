//===- NormShareMemory.cpp - Buffers that host and GPU reach --------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "norm/Conversion/Passes.h"

#include "mlir/IR/SymbolTable.h"

namespace mlir::norm {
#define GEN_PASS_DEF_NORMSHAREMEMORY
#include "norm/Conversion/Passes.h.inc"
} // namespace mlir::norm

using namespace mlir;

/// Whether all that is done with the buffer happens on the host.
static bool staysOnHost(Value buffer) {
  return llvm::all_of(buffer.getUsers(), [](Operation *user) {
    return isa<memref::LoadOp, memref::CopyOp, memref::DimOp>(user);
  });
}

static Value allocateShared(RewriterBase &rewriter, Location loc,
                            MemRefType type, ValueRange sizes) {
  return gpu::AllocOp::create(rewriter, loc, type, /*asyncToken=*/Type(),
                              /*asyncDependencies=*/ValueRange(), sizes,
                              /*symbolOperands=*/ValueRange(),
                              /*hostShared=*/true)
      .getMemref();
}

/// Upstream lowers only what frees in the order of a stream.
static void freeShared(RewriterBase &rewriter, Location loc, Value buffer) {
  Type token = gpu::AsyncTokenType::get(rewriter.getContext());
  Value begin =
      gpu::WaitOp::create(rewriter, loc, token, ValueRange()).getAsyncToken();
  Value end =
      gpu::DeallocOp::create(rewriter, loc, token, ValueRange(begin), buffer)
          .getAsyncToken();
  gpu::WaitOp::create(rewriter, loc, Type(), ValueRange(end));
}

/// Uses a copy of the constant instead, which lives as long as the block runs.
static void copyConstant(RewriterBase &rewriter, memref::GetGlobalOp op) {
  Location loc = op.getLoc();
  rewriter.setInsertionPointAfter(op);
  Value copy = allocateShared(rewriter, loc, op.getType(), ValueRange());
  rewriter.replaceAllUsesWith(op.getResult(), copy);
  memref::CopyOp::create(rewriter, loc, op.getResult(), copy);
  rewriter.setInsertionPoint(op->getBlock()->getTerminator());
  freeShared(rewriter, loc, copy);
}

/// Where the buffer is freed, if that is in the block that allocates it: what
/// is freed elsewhere may be someone else's to free.
static memref::DeallocOp findDealloc(memref::AllocOp op) {
  memref::DeallocOp found;
  for (Operation *user : op->getUsers())
    if (auto dealloc = dyn_cast<memref::DeallocOp>(user)) {
      if (found || dealloc->getBlock() != op->getBlock())
        return {};
      found = dealloc;
    }
  return found;
}

static void share(RewriterBase &rewriter, memref::AllocOp op,
                  memref::DeallocOp dealloc) {
  rewriter.setInsertionPoint(dealloc);
  freeShared(rewriter, dealloc.getLoc(), op);
  rewriter.eraseOp(dealloc);
  rewriter.setInsertionPoint(op);
  rewriter.replaceOp(op, allocateShared(rewriter, op.getLoc(), op.getType(),
                                        op.getDynamicSizes()));
}

namespace {
struct NormShareMemory
    : public norm::impl::NormShareMemoryBase<NormShareMemory> {
  using Base::Base;

  void runOnOperation() override {
    SmallVector<memref::GetGlobalOp> constants;
    SmallVector<std::pair<memref::AllocOp, memref::DeallocOp>> allocations;
    SymbolTableCollection symbols;
    getOperation().walk<WalkOrder::PreOrder>([&](Operation *op) {
      if (isa<gpu::GPUModuleOp, gpu::LaunchOp>(op))
        return WalkResult::skip();
      if (auto get = dyn_cast<memref::GetGlobalOp>(op)) {
        auto global = symbols.lookupNearestSymbolFrom<memref::GlobalOp>(
            get, get.getNameAttr());
        // One without a value is where another module has put it.
        if (global && global.getConstant() && global.getConstantInitValue() &&
            !staysOnHost(get.getResult()))
          constants.push_back(get);
      }
      if (auto alloc = dyn_cast<memref::AllocOp>(op))
        if (memref::DeallocOp dealloc = findDealloc(alloc);
            dealloc && alloc.getSymbolOperands().empty())
          allocations.push_back({alloc, dealloc});
      return WalkResult::advance();
    });
    IRRewriter rewriter(&getContext());
    for (memref::GetGlobalOp op : constants)
      copyConstant(rewriter, op);
    for (auto [alloc, dealloc] : allocations)
      share(rewriter, alloc, dealloc);
  }
};
} // namespace
