//===- NormPrintMeanAnalysis.cpp - Facts about means, as remarks ----------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "norm/Analysis/MeanAnalysis.h"
#include "norm/Transforms/Passes.h"

#include "mlir/IR/BuiltinOps.h"

namespace mlir::norm {
#define GEN_PASS_DEF_NORMPRINTMEANANALYSIS
#include "norm/Transforms/Passes.h.inc"
} // namespace mlir::norm

using namespace mlir;
using namespace mlir::norm;

namespace {
struct NormPrintMeanAnalysis
    : norm::impl::NormPrintMeanAnalysisBase<NormPrintMeanAnalysis> {
  using Base::Base;
  void runOnOperation() override;
};
} // namespace

static std::string describe(const MeanAnalysis &means, Value value,
                            const FeatureAxis &axis) {
  std::string text;
  llvm::raw_string_ostream os(text);
  os << "along " << axis << ": mean ";
  os << (means.isMeanUnobserved(value, axis) ? "unobserved" : "observed");
  os << (means.isZeroMean(value, axis) ? ", zero" : "");
  return text;
}

void NormPrintMeanAnalysis::runOnOperation() {
  MeanAnalysis means(getOperation());
  getOperation()->walk([&](Operation *op) {
    for (OpResult result : op->getResults())
      for (const FeatureAxis &axis : means.getRelevantAxes(result))
        op->emitRemark() << "result " << result.getResultNumber() << " "
                         << describe(means, result, axis);
  });
  markAllAnalysesPreserved();
}
