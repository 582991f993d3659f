//===- VectorAccess.h - Vectors from and to buffers -------------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_CONVERSION_NORMTOVECTOR_VECTORACCESS_H
#define NORM_LIB_CONVERSION_NORMTOVECTOR_VECTORACCESS_H

#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"

namespace mlir::norm {

/// A float or a vector of them as another float type. bf16 and f64 are
/// converted by way of f32: to bf16 that rounds twice.
Value convertFloat(ImplicitLocOpBuilder &b, Value value, FloatType type);

/// Where the elements of a vector stand that was loaded or is to be stored.
enum class Order {
  Memory,
  /// Those at even places first, then those at odd ones: two bf16 that fill a
  /// number of 32 bits become two f32 where they stand, and the other way
  /// round, which takes a third of the instructions.
  EvenFirst
};

/// The vector, which is in the order of memory, in another order.
Value reorder(ImplicitLocOpBuilder &b, Value vector, Order order);

/// A float or a vector of them rounded to `type` and back.
Value roundTo(ImplicitLocOpBuilder &b, Value value, FloatType type,
              Order order);

/// The elements at `indices` and after it as a vector of type `type`. Where the
/// mask (may be null) is not set, nothing is read and the value is zero.
Value loadVector(ImplicitLocOpBuilder &b, VectorType type, Value buffer,
                 ValueRange indices, Value mask, Order order);

/// Writes the vector, converted to the buffer's element type (to integers only
/// what are such), where the mask (may be null) is set. Stores past the caches,
/// in parts of `streamedBytes` if these aren't 0: the address must be aligned
/// to them. With a mask it does if it is known to be set in `numInside`
/// elements from the first on, and these are whole parts.
void storeVector(ImplicitLocOpBuilder &b, Value vector, Value buffer,
                 ValueRange indices, Value mask, Order order,
                 int64_t streamedBytes = 0,
                 std::optional<int64_t> numInside = std::nullopt);

} // namespace mlir::norm

#endif // NORM_LIB_CONVERSION_NORMTOVECTOR_VECTORACCESS_H
