//===- NormPrintSchedule.cpp - The schedules of norms, as remarks ---------===//
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
        readScheduleOptions(getOperation(), cpu, model, schedule);
    if (failed(cpuModel))
      return signalPassFailure();
    getOperation()->walk([&](NormOpInterface op) {
      if (!hasRows(op) || findObstruction(op))
        return;
      QuantizeOp quantize;
      if (std::optional<QuantizedNorm> pair =
              QuantizedNorm::get(op.getOperation());
          pair && canConvert(*pair))
        quantize = pair->quantize;
      // It is part of the normalization's.
      if (quantize == op)
        return;
      std::string text;
      llvm::raw_string_ostream os(text);
      getSchedule(op, *cpuModel, schedule, quantize)->print(os);
      op->emitRemark("schedule: ") << text;
    });
    markAllAnalysesPreserved();
  }
};
} // namespace
