//===- StackMemory.h - What kernels keep on the stack -----------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_CONVERSION_NORMTOVECTOR_STACKMEMORY_H
#define NORM_LIB_CONVERSION_NORMTOVECTOR_STACKMEMORY_H

#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"

namespace mlir::norm {

/// What memory on the stack is for, an attribute of what allocates it: kernels
/// that come one after another share it.
inline constexpr llvm::StringLiteral kStackPurposeAttrName = "norm.purpose";

/// Memory that lives as long as the function, or the thread's part of a loop:
/// within other loops the stack would grow at each turn. Kernels that come one
/// after another share what is of one type for one `purpose`, or the stack
/// would grow with a model's layers.
Value allocateOnStack(ImplicitLocOpBuilder &b, MemRefType type,
                      StringRef purpose, IntegerAttr alignment = {});

} // namespace mlir::norm

#endif // NORM_LIB_CONVERSION_NORMTOVECTOR_STACKMEMORY_H
