//===- WeightData.h - Checked access to the bytes of a weight ---*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// MLIR accepts a `dense_resource` whose blob is missing, or has another size
// or alignment than its type asks for. Nothing may read a blob before it has
// been checked; what is here checks.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_IR_WEIGHTDATA_H
#define NORM_IR_WEIGHTDATA_H

#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/Diagnostics.h"

namespace mlir::norm {

/// The number of elements of `shape`, or nothing if a dimension is dynamic or
/// the number exceeds an int64_t. (The count of ShapedType wraps.)
std::optional<int64_t> getCheckedNumElements(ArrayRef<int64_t> shape);

/// The values of a constant of f64, f32, f16 or bf16: a view of bytes that the
/// context owns.
class WeightData {
public:
  /// The element types that can be read.
  static bool isSupported(Type elementType);

  /// Checks `attribute` and gives access to its values. On failure, an error
  /// made by `emitError` says which weight is wrong and what to do. The
  /// attribute is dense, elided or a resource; of any other kind, or with
  /// elements that aren't supported, it is an error. Without an `emitError`,
  /// nothing is said.
  static FailureOr<WeightData>
  get(ElementsAttr attribute, function_ref<InFlightDiagnostic()> emitError);

  ShapedType getType() const { return type; }
  FloatType getElementType() const {
    return cast<FloatType>(type.getElementType());
  }
  int64_t getNumElements() const { return numElements; }

  /// Whether one value stands for all; the bytes are then those of that value.
  bool isSplat() const { return splat; }

  /// Whether all values are the same, bit by bit; true for none.
  bool isUniform() const;

  /// The bytes of the values in row-major order, little-endian, aligned to an
  /// element.
  ArrayRef<char> getBytes() const { return bytes; }

  /// The value at a position in row-major order. Each of the types is a part of
  /// f64.
  double getValue(int64_t index) const;

  /// The key of the resource that holds the values; empty if none does.
  StringRef getResourceKey() const { return key; }

private:
  ShapedType type;
  int64_t numElements = 0;
  bool splat = false;
  ArrayRef<char> bytes;
  StringRef key;
};

/// Checks that the data of `attribute` are there and fit its type, for any
/// element type whose layout is known. On failure, an error made by
/// `emitError` says which weight is wrong and what to do; without it nothing is
/// said.
LogicalResult verifyResource(DenseResourceElementsAttr attribute,
                             function_ref<InFlightDiagnostic()> emitError);

/// Checks every resource that an op under `root` holds, except in ops whose
/// results nothing uses. Reports the first few that are wrong, each once, at
/// the op that holds it.
LogicalResult verifyWeights(Operation *root);

} // namespace mlir::norm

#endif // NORM_IR_WEIGHTDATA_H
