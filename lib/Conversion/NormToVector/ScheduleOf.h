//===- ScheduleOf.h - The schedule of an op under a pass's options -*- C++
//-*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_CONVERSION_NORMTOVECTOR_SCHEDULEOF_H
#define NORM_LIB_CONVERSION_NORMTOVECTOR_SCHEDULEOF_H

#include "norm/Conversion/CpuSchedule.h"

namespace mlir::norm {

/// The model of the processor, and a check of `schedule`, by which the choices
/// are to be changed. Reports mistakes in the options at `loc`.
FailureOr<CpuModel> readScheduleOptions(Location loc, StringRef cpu,
                                        StringRef model, StringRef schedule);

/// The schedule of an op: what the cost model chooses, `changes`, and what the
/// op's attribute changes. Reports mistakes in the attribute.
FailureOr<CpuSchedule> getSchedule(NormalizationOpInterface op,
                                   const CpuModel &cpu, StringRef changes);

} // namespace mlir::norm

#endif // NORM_LIB_CONVERSION_NORMTOVECTOR_SCHEDULEOF_H
