//===- Passes.h - Passes of norm/Conversion ---------------------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_CONVERSION_PASSES_H
#define NORM_CONVERSION_PASSES_H

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/Pass/Pass.h"
#include "norm/Conversion/CpuSchedule.h"

namespace mlir {
class OpPassManager;
class RewritePatternSet;
} // namespace mlir

namespace mlir::norm {

#define GEN_PASS_DECL
#include "norm/Conversion/Passes.h.inc"

#define GEN_PASS_REGISTRATION
#include "norm/Conversion/Passes.h.inc"

/// Patterns that replace the ops of the norm dialect by their decomposition
/// into linalg ops.
void populateNormToLinalgConversionPatterns(RewritePatternSet &patterns);

/// Upstream's passes from tosa to linalg and what it needs beside it, for the
/// functions of one module.
void buildTosaToLinalgPipeline(OpPassManager &pm);

/// A pattern that replaces the normalizations of buffers by loops over vectors,
/// as `convert-norm-to-vector` does. `changes` are those of its option
/// `schedule`.
void populateNormToVectorConversionPatterns(RewritePatternSet &patterns,
                                            const CpuModel &cpu,
                                            StringRef changes = "");

/// Marks a `vector.broadcast` of a scale of which something that is divided by
/// it is at most 127 times, if it is an ordinary number and all are rounded to
/// the nearest: the own scale of a row quantized to i8.
inline constexpr llvm::StringLiteral kOwnScaleAttrName = "norm.own_scale";

/// The module that `convert-norm-to-gpu` puts kernels into.
inline constexpr llvm::StringLiteral kKernelModuleName = "norm_kernels";

/// The passes of `norm-lower-to-cpu` for the functions of one module, without
/// the final check that nothing is left over.
void buildLowerToCPUPipeline(OpPassManager &pm,
                             const NormLowerToCPUOptions &options);

/// The passes of `norm-lower-to-nvvm`, likewise. The options must be checked.
void buildLowerToNVVMPipeline(OpPassManager &pm,
                              const NormLowerToNVVMOptions &options);

} // namespace mlir::norm

#endif // NORM_CONVERSION_PASSES_H
