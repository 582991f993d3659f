//===- Norm.td - Umbrella of the norm dialect -------------*- tablegen -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_IR_NORM_TD
#define NORM_IR_NORM_TD

include "norm/IR/NormDialect.td"
include "norm/IR/NormAttrs.td"
include "norm/IR/NormInterfaces.td"
include "norm/IR/NormOps.td"
include "norm/IR/NormGradOps.td"
include "norm/IR/NormQuantizeOp.td"

#endif // NORM_IR_NORM_TD
