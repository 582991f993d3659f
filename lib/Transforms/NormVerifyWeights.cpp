//===- NormVerifyWeights.cpp - Reject weights without their data ----------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "norm/Transforms/Passes.h"

#include "norm/IR/WeightData.h"

namespace mlir::norm {
#define GEN_PASS_DEF_NORMVERIFYWEIGHTS
#include "norm/Transforms/Passes.h.inc"
} // namespace mlir::norm

using namespace mlir;
using namespace mlir::norm;

namespace {
struct NormVerifyWeights
    : public norm::impl::NormVerifyWeightsBase<NormVerifyWeights> {
  void runOnOperation() override {
    if (failed(verifyWeights(getOperation())))
      return signalPassFailure();
    markAllAnalysesPreserved();
  }
};
} // namespace
