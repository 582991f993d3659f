//===- Quantization.h - Numbers to be quantized -----------------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_IR_QUANTIZATION_H
#define NORM_IR_QUANTIZATION_H

#include "norm/IR/Norm.h"

#include "mlir/IR/ImplicitLocOpBuilder.h"

namespace mlir::norm {

/// What `op` makes of x / scale, before it is converted to the element type of
/// its destination: a whole number that fits, or for floats one that rounds to
/// no infinity. The operands are floats of one type, or vectors of them.
Value quantize(ImplicitLocOpBuilder &b, QuantizeOp op, Value x, Value scale);

/// The same as numbers of the element type of the destination.
Value convertQuantized(ImplicitLocOpBuilder &b, QuantizeOp op, Value q);

} // namespace mlir::norm

#endif // NORM_IR_QUANTIZATION_H
