//===- NormKeepDeallocations.cpp - Buffers a program frees itself ---------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "norm/Conversion/Passes.h"

#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"

namespace mlir::norm {
#define GEN_PASS_DEF_NORMKEEPDEALLOCATIONS
#include "norm/Conversion/Passes.h.inc"
} // namespace mlir::norm

using namespace mlir;

namespace {
struct NormKeepDeallocations
    : public norm::impl::NormKeepDeallocationsBase<NormKeepDeallocations> {
  using Base::Base;

  void runOnOperation() override {
    auto mark = UnitAttr::get(&getContext());
    StringRef name = bufferization::BufferizationDialect::kManualDeallocation;
    getOperation()->walk([&](memref::DeallocOp dealloc) {
      if (auto alloc = dealloc.getMemref().getDefiningOp<memref::AllocOp>()) {
        alloc->setDiscardableAttr(name, mark);
        dealloc->setDiscardableAttr(name, mark);
      }
    });
  }
};
} // namespace
