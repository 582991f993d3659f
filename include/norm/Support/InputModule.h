//===- InputModule.h - Programs that a tool reads ---------------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_SUPPORT_INPUTMODULE_H
#define NORM_SUPPORT_INPUTMODULE_H

#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/OwningOpRef.h"

#include <memory>

namespace llvm {
class SourceMgr;
} // namespace llvm

namespace mlir::norm {

/// Reads the program at `path`; "-" is standard input. Null if the file can't
/// be opened, which is told to `reportError`, or is malformed, which is a
/// diagnostic of `context`.
///
/// `sources` keeps what diagnostics quote, and the weights of a bytecode file,
/// which stay where they lie in it: it has to outlive the program.
OwningOpRef<ModuleOp>
readModule(StringRef path, MLIRContext &context,
           const std::shared_ptr<llvm::SourceMgr> &sources,
           llvm::function_ref<void(const llvm::Twine &)> reportError);

} // namespace mlir::norm

#endif // NORM_SUPPORT_INPUTMODULE_H
