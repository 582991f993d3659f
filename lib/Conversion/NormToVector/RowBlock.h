//===- RowBlock.h - Vectors that lie across rows ----------------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_CONVERSION_NORMTOVECTOR_ROWBLOCK_H
#define NORM_LIB_CONVERSION_NORMTOVECTOR_ROWBLOCK_H

#include "Indices.h"
#include "Stages.h"

namespace mlir::norm {

/// Some rows that lie side by side, a vector of which is at each of some
/// positions along the last dimension: what a kernel does with them.
class RowBlock {
public:
  RowBlock(Kernel &kernel, ArrayRef<Position> positions);
  virtual ~RowBlock() = default;

  void emit();

protected:
  /// Finds out what the last walk has to know of the rows.
  virtual void findState() = 0;
  /// The last walk, at one element of the rows.
  virtual void finish(Value feature) = 0;

  using Sums = MutableArrayRef<Value>;
  using Combine =
      function_ref<Value(ImplicitLocOpBuilder &b, Value x, Value y)>;

  /// Sums for each position, `perPosition` of them one after another, over the
  /// first `extent` elements of the rows. `body` is called for each of these
  /// and adds what it makes of them to the sums.
  SmallVector<Value> sumUp(Value extent, unsigned perPosition,
                           function_ref<void(Value feature, Sums sums)> body,
                           Combine combine = addSums);
  static Value addSums(ImplicitLocOpBuilder &b, Value x, Value y);

  /// An element of the rows, with the residual, whose sum is stored if wanted.
  SmallVector<Value> takeRows(Value feature, bool isFirst, bool storesSum);

  /// The mean of the rows, or of their beginnings.
  SmallVector<Value> findCentres();
  /// Whether that has seen all of the rows.
  bool isCentreMean() const;

  /// A vector of a buffer for each position, at a place along the feature axis.
  SmallVector<Value> loadAll(Value buffer, Value feature) const;
  /// Stores the results of a position.
  void storeResult(Value result, Value feature, Position position) const;
  /// The scale or the bias of one element of all rows; null if `buffer` is.
  Value loadShared(Value buffer, Value feature) const;

  Kernel &kernel;
  ImplicitLocOpBuilder &b;
  Indices at;
  SmallVector<Position> positions;

private:
  /// The position, with nothing in it if rows may have no elements, and have
  /// none.
  Position limitToElements(Position position) const;
};

/// Normalizations, gradients and quantizations.
std::unique_ptr<RowBlock> makeNormBlock(Kernel &kernel,
                                        ArrayRef<Position> positions);
std::unique_ptr<RowBlock> makeGradBlock(Kernel &kernel,
                                        ArrayRef<Position> positions);
std::unique_ptr<RowBlock> makeQuantizeBlock(Kernel &kernel,
                                            ArrayRef<Position> positions);

} // namespace mlir::norm

#endif // NORM_LIB_CONVERSION_NORMTOVECTOR_ROWBLOCK_H
