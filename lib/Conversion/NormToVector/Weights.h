//===- Weights.h - What all rows are scaled and moved by --------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_CONVERSION_NORMTOVECTOR_WEIGHTS_H
#define NORM_LIB_CONVERSION_NORMTOVECTOR_WEIGHTS_H

#include "Stages.h"

namespace mlir::norm {

/// The vectors of memory in which the kernel keeps scale and bias; zero if it
/// reads them as they are.
int64_t countWeightsKept(const Kernel &kernel);

/// Leaves scale and bias in `memory`: from here on they are read there.
void keepWeights(Kernel &kernel, Value memory);

/// A vector of scale or bias.
Value loadWeights(const Kernel &kernel, Value weights, Position at);

} // namespace mlir::norm

#endif // NORM_LIB_CONVERSION_NORMTOVECTOR_WEIGHTS_H
