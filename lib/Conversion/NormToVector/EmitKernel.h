//===- EmitKernel.h - The code of a norm on rows ----------------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_CONVERSION_NORMTOVECTOR_EMITKERNEL_H
#define NORM_LIB_CONVERSION_NORMTOVECTOR_EMITKERNEL_H

#include "GradSums.h"
#include "RowViews.h"
#include "norm/Conversion/CpuSchedule.h"

namespace mlir::norm {

/// Builds the code that computes the op on the views as the schedule says, with
/// what quantizes its result (if not null), and adds to the sums over rows.
void emitKernel(ImplicitLocOpBuilder &b, NormOpInterface op,
                QuantizeOp quantize, const RowViews &views,
                const GradSums &gradSums, const CpuSchedule &schedule);

} // namespace mlir::norm

#endif // NORM_LIB_CONVERSION_NORMTOVECTOR_EMITKERNEL_H
