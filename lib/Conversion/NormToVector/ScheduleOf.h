//===- ScheduleOf.h - The schedules a pass's options ask for ----*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_CONVERSION_NORMTOVECTOR_SCHEDULEOF_H
#define NORM_LIB_CONVERSION_NORMTOVECTOR_SCHEDULEOF_H

#include "norm/Conversion/CpuSchedule.h"

namespace mlir::norm {

/// The model of the processor that a pass's options describe. Reports mistakes
/// in the options at `root`, and those in the schedules of the ops below it.
FailureOr<CpuModel> readScheduleOptions(Operation *root, StringRef cpu,
                                        StringRef model, StringRef schedule);

/// The schedule of an op, or of a normalization quantized at once by
/// `quantize`: what the cost model chooses, `changes`, and what the op's
/// attribute changes. Reports mistakes in these.
FailureOr<CpuSchedule> getSchedule(NormOpInterface op, const CpuModel &cpu,
                                   StringRef changes, QuantizeOp quantize = {});

} // namespace mlir::norm

#endif // NORM_LIB_CONVERSION_NORMTOVECTOR_SCHEDULEOF_H
