//===- RowStatistics.h - What is known of a row -----------------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_CONVERSION_NORMTOGPU_ROWSTATISTICS_H
#define NORM_LIB_CONVERSION_NORMTOGPU_ROWSTATISTICS_H

#include "RowWalk.h"
#include "ThreadSums.h"

namespace mlir::norm {

/// A walk that finds the row's centre and the reciprocal of its root mean
/// square. The first element taken at a place is the row's.
class RowStatistics : public RowWalk {
protected:
  RowStatistics(const GpuKernel &kernel, Value lane, Value row, Value exists);

  /// The first element of the row, in the statistics type.
  virtual Value takeFirst();
  /// Whether taking elements may change what the row is read from.
  virtual bool storesElements() const { return false; }

  /// The part of a buffer that is this row; null if there is no buffer.
  Value view(const GpuBuffer &buffer) const {
    return buffer ? getRow(kernel, buffer, row) : Value();
  }

  /// `body`'s value if the condition (null: always) holds, else zero.
  Value ifElseZero(Value condition, function_ref<Value()> body);

  /// The mean, rounded.
  Value findCentre();

  /// The reciprocal root, from the sum of squared deviations from the centre
  /// and what is left of the mean beside it (null: nothing).
  Value findRoot(Value squares, Value rest);

  ThreadSums threads;
  /// The row's number, and the row.
  Value row, input;
  /// 1/d.
  Value inverse;

private:
  Value readFirst();
  Value readFirstAndRow();
  Value callIntrinsic(StringRef name, Value operand);
  Value takeReciprocalRoot(Value q);
};

} // namespace mlir::norm

#endif // NORM_LIB_CONVERSION_NORMTOGPU_ROWSTATISTICS_H
