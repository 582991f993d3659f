//===- InitAll.h - Registration of dialects, models and passes --*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_INITALL_H
#define NORM_INITALL_H

namespace mlir {
class DialectRegistry;

namespace norm {

/// Registers the norm dialect and every interface model the passes rely on.
void registerAllDialects(DialectRegistry &registry);

/// Registers the passes and pipelines of the project.
void registerAllPasses();

} // namespace norm
} // namespace mlir

#endif // NORM_INITALL_H
