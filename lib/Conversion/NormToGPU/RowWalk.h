//===- RowWalk.h - A thread's walks along a row -----------------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_CONVERSION_NORMTOGPU_ROWWALK_H
#define NORM_LIB_CONVERSION_NORMTOGPU_ROWWALK_H

#include "../NormToVector/Indices.h"
#include "RowAccess.h"
#include "ThreadSums.h"

namespace mlir::norm {

/// The number among all threads of the row of thread `lane` of a block.
Value findPosition(const GpuKernel &kernel, Value lane);

/// The places that the thread at a position has in a row kept in registers.
SmallVector<Place> findPlaces(const GpuKernel &kernel, Value position,
                              Value exists);

/// One thread's part of one row, kept in registers from the first walk on or
/// read again in each. What an element is made of is the kernel's to say.
class RowWalk {
public:
  using Sums = MutableArrayRef<Value>;
  /// What is done with the elements at a place, the thread's `number`th.
  using Body =
      function_ref<void(unsigned number, Place, ArrayRef<Value>, Sums)>;

  /// `lane` is the thread's number among those of the block that share the row;
  /// `exists` tells whether there is such a row (null: there is).
  RowWalk(const GpuKernel &kernel, Value lane, Value exists);
  virtual ~RowWalk() = default;

protected:
  /// What the elements at a place are made of, as it is stored.
  virtual SmallVector<Value> load(Place at, bool isFirst) = 0;
  /// The elements; stores what is only now known of them.
  virtual SmallVector<Value> take(Place at, ArrayRef<Value> stored) = 0;

  bool keepsRow() const { return schedule.row == GpuSchedule::Row::Registers; }
  /// What all rows share at a place: `weights` in the statistics type.
  SmallVector<Value> takeWeights(unsigned number, Place at) const;

  /// Loads what the row kept in registers is made of. All loads come first: the
  /// compiler can't tell the buffers apart.
  SmallVector<SmallVector<Value>> readRow();
  void keepRow(ArrayRef<SmallVector<Value>> stored) {
    held = takePlaces(places, stored);
  }

  /// Does `body` at each place of this thread in the row; it adds to `count`
  /// vectors of sums (or what else combines those of different places), which
  /// are returned.
  SmallVector<Value> walk(bool isFirst, unsigned count, Body body,
                          Combine combine = add);

  Value constant(double value) const;
  Value broadcast(Value scalar) const;
  /// Zero outside the row, where `d` need not be.
  Value zeroOutside(Place place, Value d) const;

  const GpuKernel &kernel;
  const GpuSchedule &schedule;
  ImplicitLocOpBuilder &b;
  Indices at;
  Value lane, position, exists;
  Value zero, zeroVector;
  /// Buffers that all rows share.
  SmallVector<Value> weights;

  /// Of a row kept in registers.
  SmallVector<Place> places;
  SmallVector<SmallVector<Value>> held;

private:
  bool loadsWeightsEarly() const;
  SmallVector<SmallVector<Value>> loadPlaces(ArrayRef<Place> places,
                                             bool isFirst);
  SmallVector<SmallVector<Value>>
  takePlaces(ArrayRef<Place> places, ArrayRef<SmallVector<Value>> stored);
  SmallVector<Value> combineChains(SmallVector<Value> sums, unsigned count,
                                   Combine combine);
  SmallVector<Value> walkRegisters(bool isFirst, unsigned count, Body body,
                                   Combine combine);
  SmallVector<Value> walkMemory(bool isFirst, unsigned count, Body body,
                                Combine combine);
  SmallVector<Value> loop(Value begin, Value end, int64_t step,
                          ArrayRef<Value> sums,
                          function_ref<void(Value, Sums)> body);

  SmallVector<SmallVector<Value>> earlyWeights;
};

} // namespace mlir::norm

#endif // NORM_LIB_CONVERSION_NORMTOGPU_ROWWALK_H
