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

/// One way if the condition holds and another if not; just one of them, if
/// that is known.
inline void branch(ImplicitLocOpBuilder &b, Value condition,
                   function_ref<void()> then, function_ref<void()> otherwise) {
  if (std::optional<int64_t> known = getConstantIntValue(condition))
    return *known ? then() : otherwise();
  auto op = scf::IfOp::create(b, condition, /*withElseRegion=*/true);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(op.thenBlock());
  then();
  b.setInsertionPointToStart(op.elseBlock());
  otherwise();
}

} // namespace mlir::norm

#endif // NORM_LIB_CONVERSION_NORMTOVECTOR_LOOPS_H
