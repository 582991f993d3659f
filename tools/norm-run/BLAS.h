//===- BLAS.h - Products of matrices by a library ---------------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_RUN_BLAS_H
#define NORM_RUN_BLAS_H

#include "norm/Execution/Program.h"

namespace mlir::norm {

/// Loads a BLAS library, by its path or as the system finds it. The functions
/// that `norm-call-blas` calls; an error if the library lacks one.
llvm::Expected<std::vector<NamedFunction>> loadBLAS(const std::string &name);

} // namespace mlir::norm

#endif // NORM_RUN_BLAS_H
