//===- Faults.h - Mistakes that a rewrite may make --------------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_TEST_LIB_FAULTS_H
#define NORM_TEST_LIB_FAULTS_H

#include "mlir/IR/Operation.h"
#include "llvm/ADT/StringMap.h"

namespace mlir::norm::test {

/// Makes the mistake at an op if `apply`; whether the op has a place for it. A
/// place is one where the mistake makes another function: those where it
/// provably doesn't are no places, and the fault says why.
using Fault = bool (*)(Operation *op, bool apply);

/// Adds the faults of norm's ops, which are known by their names alone, and
/// those of weights.
void addNormFaults(llvm::StringMap<Fault> &faults);

/// Adds the faults of arithmetic, constants and slices.
void addScalarFaults(llvm::StringMap<Fault> &faults);

} // namespace mlir::norm::test

#endif // NORM_TEST_LIB_FAULTS_H
