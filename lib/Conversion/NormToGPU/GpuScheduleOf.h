//===- GpuScheduleOf.h - The schedules a pass's options ask for -*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_CONVERSION_NORMTOGPU_GPUSCHEDULEOF_H
#define NORM_LIB_CONVERSION_NORMTOGPU_GPUSCHEDULEOF_H

#include "../NormToVector/RowViews.h"
#include "norm/Conversion/GpuSchedule.h"

namespace mlir::norm {

/// A normalization or its gradients, and how they are to be computed.
struct ScheduledNorm {
  NormOpInterface op;
  /// The pair, if its result is quantized at once.
  std::optional<QuantizedNorm> quantized;
  GpuSchedule schedule;
};

/// The first normalization below `root`, where mistakes in what it would be
/// compiled for are reported; `root` if there is none.
Operation *findFirstNorm(Operation *root);

/// The model of the chip that a pass's options name. Reports a mistake in it at
/// the first normalization.
FailureOr<GpuModel> readChip(Operation *root, StringRef chip);

/// The normalizations and gradients below `root` that can be lowered, outside
/// of kernels, with their schedules: what the analysis chooses, `changes`, and
/// what the op's attribute changes. Reports mistakes in these at the op. `kept`
/// is called with what can't be lowered, and why.
FailureOr<SmallVector<ScheduledNorm>>
scheduleNorms(Operation *root, const GpuModel &model, StringRef changes,
              function_ref<void(NormOpInterface, const Obstruction &)> kept);

} // namespace mlir::norm

#endif // NORM_LIB_CONVERSION_NORMTOGPU_GPUSCHEDULEOF_H
