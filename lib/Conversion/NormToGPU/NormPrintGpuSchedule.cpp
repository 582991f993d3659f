//===- NormPrintGpuSchedule.cpp - The schedules on a GPU, as remarks ------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "GpuScheduleOf.h"
#include "norm/Conversion/Passes.h"

namespace mlir::norm {
#define GEN_PASS_DEF_NORMPRINTGPUSCHEDULE
#include "norm/Conversion/Passes.h.inc"
} // namespace mlir::norm

using namespace mlir;
using namespace mlir::norm;

namespace {
struct NormPrintGpuSchedule
    : public norm::impl::NormPrintGpuScheduleBase<NormPrintGpuSchedule> {
  using Base::Base;

  void runOnOperation() override {
    FailureOr<GpuModel> model = readChip(getOperation(), chip);
    if (failed(model))
      return signalPassFailure();
    FailureOr<SmallVector<ScheduledNorm>> norms =
        scheduleNorms(getOperation(), *model, schedule,
                      [](NormOpInterface, const Obstruction &) {});
    if (failed(norms))
      return signalPassFailure();
    for (ScheduledNorm &norm : *norms) {
      std::string text;
      llvm::raw_string_ostream os(text);
      norm.schedule.print(os);
      norm.op->emitRemark("schedule: ") << text;
    }
    markAllAnalysesPreserved();
  }
};
} // namespace
