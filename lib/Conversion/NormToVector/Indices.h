//===- Indices.h - Index arithmetic that folds ------------------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_CONVERSION_NORMTOVECTOR_INDICES_H
#define NORM_LIB_CONVERSION_NORMTOVECTOR_INDICES_H

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"

namespace mlir::norm {

/// Index arithmetic that folds.
struct Indices {
  ImplicitLocOpBuilder &b;

  Value constant(int64_t value) const {
    return arith::ConstantIndexOp::create(b, value);
  }
  Value add(Value x, Value y) const {
    return b.createOrFold<arith::AddIOp>(x, y);
  }
  Value add(Value x, int64_t y) const { return add(x, constant(y)); }
  Value sub(Value x, Value y) const {
    return b.createOrFold<arith::SubIOp>(x, y);
  }
  Value mul(Value x, Value y) const {
    return b.createOrFold<arith::MulIOp>(x, y);
  }
  Value mul(Value x, int64_t y) const { return mul(x, constant(y)); }
  Value div(Value x, int64_t y) const {
    return b.createOrFold<arith::DivUIOp>(x, constant(y));
  }
  Value rem(Value x, int64_t y) const {
    return b.createOrFold<arith::RemUIOp>(x, constant(y));
  }
  Value min(Value x, Value y) const {
    return b.createOrFold<arith::MinSIOp>(x, y);
  }
  Value compare(arith::CmpIPredicate predicate, Value x, Value y) const {
    return b.createOrFold<arith::CmpIOp>(predicate, x, y);
  }
};

} // namespace mlir::norm

#endif // NORM_LIB_CONVERSION_NORMTOVECTOR_INDICES_H
