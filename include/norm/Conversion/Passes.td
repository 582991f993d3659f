//===- Passes.td - Passes of norm/Conversion ---------------*- tablegen -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_CONVERSION_PASSES_TD
#define NORM_CONVERSION_PASSES_TD

include "norm/Conversion/LowerToCPU.td"
include "norm/Conversion/LowerToNVVM.td"
include "norm/Conversion/NormConversions.td"

#endif // NORM_CONVERSION_PASSES_TD
