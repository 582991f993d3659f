//===- Codegen.h - Machine code from LLVM modules ---------------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_CODEGEN_CODEGEN_H
#define NORM_CODEGEN_CODEGEN_H

#include "mlir/Support/LLVM.h"
#include "llvm/Support/Error.h"

#include <memory>

namespace llvm {
class Module;
class OptimizationLevel;
class PassBuilder;
class TargetMachine;
} // namespace llvm

namespace mlir::norm {

/// A machine to compile for: an LLVM triple (empty: the host's) and processor
/// (empty: the triple's least; "native": the host's, with its features). Code
/// is position independent.
llvm::Expected<std::unique_ptr<llvm::TargetMachine>>
createTargetMachine(StringRef triple, StringRef cpu);

/// LLVM's own pipeline of a level.
void runDefaultPipeline(llvm::Module &module, llvm::PassBuilder &builder,
                        llvm::OptimizationLevel level);

/// LLVM's -O2 without unrolling: our loops are unrolled where that helps, and
/// unrolling takes longer to compile than it saves.
void optimizeModule(llvm::Module &module, llvm::TargetMachine &machine);

enum class CodeKind { Object, Assembly };

/// Writes the module as code. Changes the module on the way.
llvm::Error writeCode(llvm::Module &module, llvm::TargetMachine &machine,
                      CodeKind kind, raw_ostream &os);

} // namespace mlir::norm

#endif // NORM_CODEGEN_CODEGEN_H
