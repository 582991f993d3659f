//===- PrintSchedule.cpp - The schedules of normalizations, as remarks ----===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RowViews.h"
#include "ScheduleOf.h"
#include "norm/Conversion/Passes.h"

namespace mlir::norm {
#define GEN_PASS_DEF_NORMPRINTSCHEDULE
#include "norm/Conversion/Passes.h.inc"
} // namespace mlir::norm

using namespace mlir;
using namespace mlir::norm;

namespace {
struct NormPrintSchedule
    : public norm::impl::NormPrintScheduleBase<NormPrintSchedule> {
  using Base::Base;

  void runOnOperation() override {
    FailureOr<CpuModel> cpuModel =
        readScheduleOptions(getOperation()->getLoc(), cpu, model, schedule);
    if (failed(cpuModel))
      return signalPassFailure();
    WalkResult result =
        getOperation()->walk([&](NormalizationOpInterface op) -> WalkResult {
          if (findObstruction(op))
            return WalkResult::advance();
          FailureOr<CpuSchedule> chosen = getSchedule(op, *cpuModel, schedule);
          if (failed(chosen))
            return WalkResult::interrupt();
          std::string text;
          llvm::raw_string_ostream os(text);
          chosen->print(os);
          op->emitRemark("schedule: ") << text;
          return WalkResult::advance();
        });
    if (result.wasInterrupted())
      signalPassFailure();
    markAllAnalysesPreserved();
  }
};
} // namespace
