//===- Execute.h - Compiling and running a lowered program --*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_RUN_EXECUTE_H
#define NORM_RUN_EXECUTE_H

#include "Program.h"

namespace mlir::norm {

/// The names of the functions that a program may call: memory, mathematics,
/// and what a failed assertion calls.
bool isAllowedSymbol(StringRef name);

/// Compiles a lowered module for this machine and runs it. Returns the results
/// followed by the memref arguments as the function left them. A failed
/// assertion of the program ends the process with exit code 1.
///
/// Then runs it `numTimed` times more and adds how long each took to `seconds`.
llvm::Expected<std::vector<Array>> execute(ModuleOp module,
                                           const Program &program,
                                           MutableArrayRef<Array> arguments,
                                           unsigned numTimed,
                                           std::vector<double> &seconds);

} // namespace mlir::norm

#endif // NORM_RUN_EXECUTE_H
