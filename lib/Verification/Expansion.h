//===- Expansion.h - What an op means, said with other ops ------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_VERIFICATION_EXPANSION_H
#define NORM_VERIFICATION_EXPANSION_H

#include "Interpreter.h"

#include "mlir/IR/Builders.h"

namespace mlir::norm::verify {

/// Ops of arith, math, tensor and linalg that say what one op means, in a block
/// of their own, for the shapes that its operands have in this evaluation.
class Expansion {
public:
  /// One step of an elementwise op or of a reduction.
  using Body = llvm::function_ref<Value(OpBuilder &, Location, ValueRange)>;

  explicit Expansion(Operation *op);

  OpBuilder b;
  Location loc;

  /// A block argument for a value of the op.
  Value addArgument(Type elementType, ArrayRef<int64_t> shape);
  Block &getBlock() { return region.front(); }

  Value zero(Type type);
  Value empty(ArrayRef<int64_t> shape, Type elementType);
  Value fill(ArrayRef<int64_t> shape, Value value);
  /// The element at `indices`.
  Value extract(Value tensor, ArrayRef<int64_t> indices);
  Value reshape(Value tensor, ArrayRef<int64_t> shape);
  Value slice(Value tensor, ArrayRef<int64_t> offsets, ArrayRef<int64_t> sizes);
  Value pad(Value tensor, ArrayRef<int64_t> low, ArrayRef<int64_t> high,
            Value value);

  /// A structured op whose inputs are read through `maps`, and whose output,
  /// which starts as `init`, is read and written through the last of them. The
  /// body takes the inputs' elements and the output's. Loops that the output
  /// has by themselves are parallel.
  Value generic(ValueRange inputs, Value init, ArrayRef<AffineMap> maps,
                Body body);
  /// `body` on the elements of inputs that are stretched to `shape` where
  /// their extent is 1.
  Value elementwise(ValueRange inputs, ArrayRef<int64_t> shape,
                    Type elementType, Body body);
  /// The input, read through `map` from the loops over `shape`.
  Value copy(Value input, AffineMap map, ArrayRef<int64_t> shape);

private:
  SmallVector<OpFoldResult> getAttrs(ArrayRef<int64_t> integers) {
    return getAsIndexOpFoldResult(b.getContext(), integers);
  }

  Region region;
};

/// A number as one of a type at least as wide.
Value extendNumber(OpBuilder &b, Location loc, Value value, Type type);

/// The static shape of a value of an expansion.
ArrayRef<int64_t> getShape(Value value);

} // namespace mlir::norm::verify

#endif // NORM_VERIFICATION_EXPANSION_H
