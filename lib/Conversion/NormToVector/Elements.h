//===- Elements.h - The elements of rows ------------------------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_CONVERSION_NORMTOVECTOR_ELEMENTS_H
#define NORM_LIB_CONVERSION_NORMTOVECTOR_ELEMENTS_H

#include "Stages.h"

namespace mlir::norm {

/// The elements of some rows, as one stage sees them: the first stage of an op
/// with a residual adds it, and stores the sum if it is to; later ones read the
/// sum, or add again if it isn't wanted.
class Elements {
public:
  Elements(Kernel &kernel, ArrayRef<Value> rows, bool isFirst, bool storesSum)
      : kernel(kernel), rows(rows),
        addsResidual(kernel.views.residual && (isFirst || !kernel.views.sum)),
        storesSum(isFirst && kernel.views.sum && storesSum) {}

  size_t getNumRows() const { return rows.size(); }

  SmallVector<Value> load(Position at) const;
  /// The elements, one vector a row, of what `load` loaded.
  SmallVector<Value> get(ArrayRef<Value> values) const;
  void store(Position at, ArrayRef<Value> elements) const;
  /// Stores the results of these rows.
  void storeResults(Position at, ArrayRef<Value> results) const;

  /// The first element of each row; zero in rows that have none.
  SmallVector<Value> getFirst() const;

private:
  Value getBuffer() const;
  Value loadScalar(Value buffer, Value row, Position at) const;
  Value addResidual(Value x, Value residual) const;

  Kernel &kernel;
  SmallVector<Value> rows;
  bool addsResidual, storesSum;
};

/// Rows some way ahead of some rows, or the last one, if the schedule wants
/// them prefetched.
class Prefetch {
public:
  Prefetch(Kernel &kernel, ArrayRef<Value> rows);

  void emit(Value buffer, Position at) const;

private:
  Kernel &kernel;
  SmallVector<Value> ahead;
};

} // namespace mlir::norm

#endif // NORM_LIB_CONVERSION_NORMTOVECTOR_ELEMENTS_H
