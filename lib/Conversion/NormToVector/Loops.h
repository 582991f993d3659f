//===- Loops.h - Loops that carry nothing -----------------------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_CONVERSION_NORMTOVECTOR_LOOPS_H
#define NORM_LIB_CONVERSION_NORMTOVECTOR_LOOPS_H

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"

namespace mlir::norm {

/// A loop whose body carries nothing.
inline void loop(ImplicitLocOpBuilder &b, Value begin, Value end, int64_t step,
                 function_ref<void(Value)> body) {
  Value width = arith::ConstantIndexOp::create(b, step);
  auto loop = scf::ForOp::create(b, begin, end, width);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(loop.getBody());
  body(loop.getInductionVar());
}

} // namespace mlir::norm

#endif // NORM_LIB_CONVERSION_NORMTOVECTOR_LOOPS_H
