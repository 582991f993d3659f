//===- IndexForm.h - Where in a source a value is read ----------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Reshapes, slices, transposes and broadcasts move numbers without changing
// them. Walking up through them, one asks where the number at some position of
// a value comes from. Positions are named by *axes*, the loops of an op that
// reads the value, say: axis 1 of 64 channels that are 4 heads of 16 is read as
// the digits (axis 1 floordiv 16) and (axis 1 mod 16).
//
//===----------------------------------------------------------------------===//

#ifndef NORM_INTERFACES_INDEXFORM_H
#define NORM_INTERFACES_INDEXFORM_H

#include "mlir/IR/AffineMap.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/Value.h"
#include "llvm/ADT/SmallVector.h"

#include <optional>
#include <set>

namespace mlir::norm {

/// (axis floordiv stride) mod extent, times a multiplier. The extent is dynamic
/// only where the modulus isn't needed.
struct IndexDigit {
  unsigned axis;
  int64_t stride;
  int64_t extent;
  int64_t multiplier;
};

/// An index as offset + Σ digits, the multipliers decreasing and positive. Or
/// an unknown function of some axes.
class IndexForm {
public:
  /// A number.
  explicit IndexForm(int64_t offset = 0) : offset(offset) {}
  /// The index along an axis, 0 if that has the extent 1.
  static IndexForm axis(unsigned axis, int64_t extent);
  /// An index that depends on the axes that `indices` depend on.
  static IndexForm unknown(ArrayRef<IndexForm> indices);

  bool isKnown() const { return known; }
  int64_t getOffset() const { return offset; }
  ArrayRef<IndexDigit> getDigits() const { return digits; }
  /// Whether the index may differ between two positions along the axis.
  bool dependsOn(unsigned axis) const;
  /// Whether the index is the position along the axis.
  bool isAxis(unsigned axis, int64_t extent) const;

  /// Arithmetic on indices within int64_t.
  IndexForm operator+(const IndexForm &other) const;
  IndexForm operator*(int64_t factor) const;
  /// The quotient and the remainder of a division by a positive number.
  std::pair<IndexForm, IndexForm> divide(int64_t divisor) const;

private:
  void normalize();

  bool known = true;
  int64_t offset = 0;
  SmallVector<IndexDigit, 2> digits;
  std::set<unsigned> unknownAxes;
};

using IndexForms = SmallVector<IndexForm, 0>;

/// The indices of the positions of a value: its dimensions as axes, numbered
/// from 0.
IndexForms getIdentity(Value value);

/// The operand whose elements a reshape, slice, cast, transpose or broadcast
/// hands on, and where the element at some position of the result stands in it.
struct ViewSource {
  OpOperand *operand;
  IndexForms indices;
  /// Whether other elements, of which the indices say nothing, are zeros.
  bool hasZeros = false;
};

/// The source of the op that `value` is the result of, at `indices` of it.
/// Nothing if it has zeros besides.
std::optional<ViewSource> getViewSource(Value value,
                                        ArrayRef<IndexForm> indices);

/// The indices that `map` reads at, given those of its dimensions.
IndexForms readThrough(AffineMap map, ArrayRef<IndexForm> loops);

/// The loops of a loop nest, of the given extents, at a position of a result
/// that is indexed through `resultMap`: each dimension by a loop of its own.
/// Other loops are axes from `firstFreeAxis` on, in order.
std::optional<IndexForms> getLoops(AffineMap resultMap,
                                   ArrayRef<int64_t> extents,
                                   ArrayRef<IndexForm> resultIndices,
                                   unsigned firstFreeAxis);

/// Where the element at `index` of a dimension stands in a tensor of shape
/// `shape`, of which the dimensions `dims` were collapsed into that one.
/// `result` has the rank of the tensor; the indices along `dims` are set.
void splitIndex(const IndexForm &index, ArrayRef<int64_t> dims,
                ArrayRef<int64_t> shape, IndexForms &result);

/// The index along the dimension that the dimensions `dims` of a tensor of
/// shape `shape` collapse into, at `indices` of the tensor.
IndexForm joinIndices(ArrayRef<IndexForm> indices, ArrayRef<int64_t> dims,
                      ArrayRef<int64_t> shape);

/// Where the elements of a tensor of shape `shape`, at `indices` of it, stand
/// in one of shape `source` that holds the same in row-major order.
IndexForms reshapeIndices(ArrayRef<IndexForm> indices, ArrayRef<int64_t> shape,
                          ArrayRef<int64_t> source);

} // namespace mlir::norm

#endif // NORM_INTERFACES_INDEXFORM_H
