//===- RuntimeVerificationImpl.h - Run-time checks of ops -------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_INTERFACES_RUNTIMEVERIFICATIONIMPL_H
#define NORM_INTERFACES_RUNTIMEVERIFICATIONIMPL_H

namespace mlir {
class DialectRegistry;

namespace norm {

/// Attaches RuntimeVerifiableOpInterface to every op of the dialect: dynamic
/// extents that the op takes to be equal are checked when the program runs.
void registerRuntimeVerificationExternalModels(DialectRegistry &registry);

} // namespace norm
} // namespace mlir

#endif // NORM_INTERFACES_RUNTIMEVERIFICATIONIMPL_H
