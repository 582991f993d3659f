//===- RowAccess.h - A thread's accesses to a row ---------------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_CONVERSION_NORMTOGPU_ROWACCESS_H
#define NORM_LIB_CONVERSION_NORMTOGPU_ROWACCESS_H

#include "GpuKernel.h"

namespace mlir::norm {

/// A place in a row: a vector from `column` on, all of which is in the row if
/// the condition (null: always) holds, and none otherwise.
struct Place {
  Value column;
  Value isInside;
};

/// The part of a buffer that is the given row (null: its only one).
Value getRow(const GpuKernel &kernel, const GpuBuffer &buffer, Value row);

/// The vectors at a place of some rows, as they are stored; zero outside.
SmallVector<Value> loadStored(const GpuKernel &kernel, ArrayRef<Value> rows,
                              Place at);

/// Writes a vector of the statistics type, rounded.
void store(const GpuKernel &kernel, Value vector, Value row, Place at);
/// The same of a vector of the row's own type.
void storeAsIs(const GpuKernel &kernel, Value vector, Value row, Place at);

/// Stored numbers in the statistics type, and the other way round.
Value widen(const GpuKernel &kernel, Value stored);
Value narrow(const GpuKernel &kernel, Value value, FloatType type);

} // namespace mlir::norm

#endif // NORM_LIB_CONVERSION_NORMTOGPU_ROWACCESS_H
