//===- NormFixVectorLength.cpp - The length of scalable vectors -----------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "norm/Conversion/CpuSchedule.h"
#include "norm/Conversion/Passes.h"

#include "mlir/Dialect/LLVMIR/LLVMDialect.h"

namespace mlir::norm {
#define GEN_PASS_DEF_NORMFIXVECTORLENGTH
#include "norm/Conversion/Passes.h.inc"
} // namespace mlir::norm

using namespace mlir;

namespace {
struct NormFixVectorLength
    : public norm::impl::NormFixVectorLengthBase<NormFixVectorLength> {
  using Base::Base;

  void runOnOperation() override {
    if (!norm::CpuModel::isScalableLength(bits)) {
      emitError(UnknownLoc::get(&getContext()))
          << "bits must be a multiple of 128, at most 2048";
      return signalPassFailure();
    }
    OpBuilder b(&getContext());
    IntegerAttr scale =
        b.getI32IntegerAttr(bits / norm::CpuModel::kScalableUnit);
    auto range = LLVM::VScaleRangeAttr::get(&getContext(), scale, scale);
    getOperation()->walk([&](LLVM::LLVMFuncOp function) {
      if (!function.isExternal())
        function.setVscaleRangeAttr(range);
    });
  }
};
} // namespace
