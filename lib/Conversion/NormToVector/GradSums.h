//===- GradSums.h - Gradients summed over rows ------------------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_CONVERSION_NORMTOVECTOR_GRADSUMS_H
#define NORM_LIB_CONVERSION_NORMTOVECTOR_GRADSUMS_H

#include "norm/Conversion/CpuSchedule.h"

#include "mlir/IR/ImplicitLocOpBuilder.h"

namespace mlir::norm {

/// Where the gradients of scale and bias are added up, each null if it isn't
/// wanted: a row for each thread, of whole vectors as registers hold them, or,
/// where rows lie side by side, of a vector for each element. The order of each
/// sum is that of the rows, then that of the threads, then that of the lanes.
struct GradSums {
  Value scale, bias;
};

/// Allocates the sums that the op wants, all zero. None if it is no gradient.
GradSums makeGradSums(ImplicitLocOpBuilder &b, NormOpInterface op,
                      const CpuSchedule &schedule);

/// Adds up the threads' sums into the op's destinations, and frees them.
void finishGradSums(ImplicitLocOpBuilder &b, NormOpInterface op,
                    const GradSums &sums, const CpuSchedule &schedule);

} // namespace mlir::norm

#endif // NORM_LIB_CONVERSION_NORMTOVECTOR_GRADSUMS_H
