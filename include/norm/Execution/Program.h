//===- Program.h - A module made ready to run ---------------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_EXECUTION_PROGRAM_H
#define NORM_EXECUTION_PROGRAM_H

#include "norm/Runtime/Array.h"

#include "mlir/IR/BuiltinOps.h"
#include "mlir/Support/LLVM.h"

namespace mlir::norm {

/// An argument or a result of the function to run. Scalars are arrays without
/// dimensions.
struct Port {
  ElementKind kind;
  /// Dynamic extents are ShapedType::kDynamic.
  SmallVector<int64_t> shape;
  /// The type in the program, for messages.
  Type type;
  /// A memref, which the function may write to.
  bool isMemRef = false;
};

/// Whether the array can be what the program expects there.
bool fits(Array &array, const Port &port);

/// A function outside of a program, with the name by which it is called.
using NamedFunction = std::pair<StringRef, void *>;

/// A module made ready to lower and to run: its one public function takes and
/// returns arrays.
struct Program {
  /// The function that runs the entry function: prepares weights if there is a
  /// preparation function (attribute norm.prepare), then calls the entry.
  static constexpr llvm::StringLiteral kEntryName = "__norm_run_entry";

  SmallVector<Port> arguments;
  SmallVector<Port> results;
  /// The symbols under which the program finds its weights, with the bytes.
  SmallVector<std::pair<std::string, ArrayRef<char>>> weights;
};

/// Refuses programs that could do more than compute: ops of other dialects
/// than those that describe computations (LLVM code, inline assembly and made
/// up pointers among them), and functions named like those of the C library.
/// Also refuses weights that aren't there, or not whole. Emits located errors.
LogicalResult checkProgram(ModuleOp module);

/// Makes the module ready to run the function `entryName`, or its only public
/// function if the name is empty. Weights move out of the program: their bytes
/// are used where they lie, so the module's context must outlive the run.
FailureOr<Program> prepareProgram(ModuleOp module, StringRef entryName);

/// Makes each assertion's message say where it stands.
void locateAssertions(ModuleOp module);

/// Refuses a lowered program that refers to functions or data outside of it,
/// other than its own weights, the symbols that `isAllowedSymbol`, and
/// `functions`.
LogicalResult checkLoweredProgram(ModuleOp module, const Program &program,
                                  ArrayRef<NamedFunction> functions = {});

} // namespace mlir::norm

#endif // NORM_EXECUTION_PROGRAM_H
