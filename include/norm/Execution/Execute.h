//===- Execute.h - Compiling and running a lowered program --*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_EXECUTION_EXECUTE_H
#define NORM_EXECUTION_EXECUTE_H

#include "norm/Execution/Program.h"

namespace mlir::norm {

/// The names of the functions that a program may call: memory, mathematics,
/// and what a failed assertion calls.
bool isAllowedSymbol(StringRef name);

/// Where arguments, weights and results lie, if not in the memory of the C
/// library.
struct ProgramMemory {
  /// Aligned to 64 bytes; what there isn't memory for ends the process.
  void *(*allocate)(size_t bytes);
  void (*release)(void *pointer);
};

struct ExecutionOptions {
  /// Whether to compile for a fast run, rather than fast.
  bool optimizes = true;
  /// What the program finds under these names, before any others.
  ArrayRef<NamedFunction> functions = {};
  std::optional<ProgramMemory> memory = std::nullopt;
  unsigned numTimed = 0;
};

/// Compiles a lowered module for this machine and runs it. Returns the results
/// followed by the memref arguments as the function left them. A failed
/// assertion of the program ends the process with exit code 1.
///
/// Then runs it `options.numTimed` times more and adds how long each took to
/// `seconds`.
llvm::Expected<std::vector<Array>>
execute(ModuleOp module, const Program &program,
        MutableArrayRef<Array> arguments, const ExecutionOptions &options = {},
        std::vector<double> *seconds = nullptr);

} // namespace mlir::norm

#endif // NORM_EXECUTION_EXECUTE_H
