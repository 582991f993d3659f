//===- CInterface.h - How C calls a compiled module -------------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_COMPILE_CINTERFACE_H
#define NORM_COMPILE_CINTERFACE_H

#include "mlir/IR/BuiltinOps.h"
#include "mlir/Support/LLVM.h"

namespace mlir::norm {

/// A C header with a prototype for each public function of a module that
/// hasn't been lowered yet. An error at a function whose types C can't name.
FailureOr<std::string> makeHeader(ModuleOp module);

/// Gives the C interfaces of a lowered module the names of their functions, and
/// hides all other functions from the linker.
void nameCInterfaces(ModuleOp module);

} // namespace mlir::norm

#endif // NORM_COMPILE_CINTERFACE_H
