//===- HostLowering.h - What lowerings of a whole module share --*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_CONVERSION_LOWERTOCPU_HOSTLOWERING_H
#define NORM_LIB_CONVERSION_LOWERTOCPU_HOSTLOWERING_H

#include "mlir/IR/BuiltinOps.h"
#include "mlir/Pass/PassManager.h"

namespace mlir::norm {

/// Programs on tensors to programs on buffers that are freed. Products of
/// matrices may read what a transpose reads.
void addLoweringToBuffers(OpPassManager &pm, bool foldsTransposes);

/// Structured ops to loops.
void addLoweringToLoops(OpPassManager &pm);

/// Loops and buffers to the LLVM dialect: `scf.parallel` by OpenMP if the
/// program uses threads, launches of kernels if it has some.
void addLoweringToLLVM(OpPassManager &pm, bool usesThreads,
                       bool launchesKernels);

/// Computes floats of 16 and 8 bits in f32 and rounds after every op, which
/// gives the same numbers: 24 bits are more than twice 11 plus 2.
void addFloatEmulation(OpPassManager &pm);

/// Registers what these passes find through interfaces.
void registerHostLoweringInterfaces(DialectRegistry &registry);

/// Runs the pipeline, of the passes above, on a module and those inside it.
/// Reports what it can't lower, and what is left that isn't LLVM or
/// `isAlsoLowered`.
LogicalResult lowerModules(ModuleOp module,
                           function_ref<LogicalResult(ModuleOp)> runPipeline,
                           function_ref<bool(Operation *)> isAlsoLowered);

} // namespace mlir::norm

#endif // NORM_LIB_CONVERSION_LOWERTOCPU_HOSTLOWERING_H
