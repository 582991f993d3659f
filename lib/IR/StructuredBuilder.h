//===- StructuredBuilder.h - linalg ops on tensors or buffers ---*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_IR_STRUCTUREDBUILDER_H
#define NORM_LIB_IR_STRUCTUREDBUILDER_H

#include "norm/IR/Norm.h"

#include "mlir/IR/AffineMap.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"

namespace mlir::norm {

/// Builds the linalg ops that one norm op decomposes into, the same way for
/// tensors and for buffers: what a builder function returns is the value to
/// read next, an op's result on tensors and the destination itself on buffers.
///
/// Bodies compute in the statistics type: operands are converted to it on the
/// way in and to the destination's element type on the way out.
class StructuredBuilder {
public:
  /// A value and how the loops over the input's dimensions index it.
  struct Operand {
    Value value;
    AffineMap map;
  };

  /// Makes the results (one a destination) from the inputs' elements and, for
  /// accumulators, the destinations'.
  using Body = function_ref<SmallVector<Value>(
      ImplicitLocOpBuilder &b, ValueRange inputs, ValueRange destinations)>;

  /// Inserts before `op`.
  StructuredBuilder(OpBuilder &b, NormOpInterface op);

  /// A value of the input's rank, of a row's (the feature axis left out), and
  /// of the feature axis alone.
  Operand whole(Value value) const { return {value, wholeMap}; }
  Operand row(Value value) const { return {value, rowMap}; }
  Operand feature(Value value) const { return {value, featureMap}; }

  /// One number for all.
  Operand scalar(Value value) const {
    return {value, AffineMap::get(wholeMap.getNumDims(), 0, b.getContext())};
  }

  /// One linalg.generic over the input's dimensions. The feature axis is
  /// reduced if a destination lacks it, the others if a destination has the
  /// feature axis alone.
  SmallVector<Value> loop(ArrayRef<Operand> inputs,
                          ArrayRef<Operand> destinations, Body body);

  /// One linalg.generic over the rows' dimensions alone; `destination` may be
  /// one of the inputs.
  Value rowLoop(ValueRange inputs, Value destination, Body body);

  /// The same over the dimensions of the feature axis alone.
  Value featureLoop(ValueRange inputs, Value destination, Body body);

  /// One number of the statistics type a row, all zero.
  Value zeroRows();
  /// One a position of the feature axis.
  Value zeroFeatures();

  /// `extent` numbers of `value` along the feature axis (a single dimension)
  /// from `offset` on; `dropAxis` (of an extent of one) leaves it out of the
  /// type.
  Value slice(Value value, OpFoldResult offset, OpFoldResult extent,
              bool dropAxis);
  /// Writes back what was computed in a slice of `destination`. On buffers it
  /// is there already.
  Value insertSlice(Value source, Value destination, OpFoldResult offset,
                    OpFoldResult extent);

  /// The extent of the input's feature axis plus `growth`: as an index, and as
  /// a number of the statistics type.
  OpFoldResult extent(int64_t growth = 0);
  Value extentAsFloat(int64_t growth = 0);
  /// Its square root.
  Value rootOfExtent(int64_t growth = 0);

  /// A constant of the statistics type, rounded to nearest.
  Value constant(double value);
  Value constant(APFloat value);

  /// For scalars that are the same in all rows.
  ImplicitLocOpBuilder &getBuilder() { return b; }

  /// Frees the temporaries of the decomposition of an op on buffers.
  void freeTemporaries();

private:
  /// The positions of a slice that is whole but for the feature axis.
  struct Slice {
    SmallVector<OpFoldResult> offsets, sizes, strides;
  };
  Slice getSliceOf(OpFoldResult offset, OpFoldResult extent);

  OpFoldResult dimension(int64_t dim);
  Value zeros(AffineMap map);
  Value elementwise(unsigned rank, ValueRange inputs, Value destination,
                    Body body);
  SmallVector<Value> generic(ArrayRef<Operand> inputs,
                             ArrayRef<Operand> destinations,
                             ArrayRef<utils::IteratorType> iterators,
                             Body body);
  Value convert(ImplicitLocOpBuilder &b, Value value, Type type);

  ImplicitLocOpBuilder b;
  NormOpInterface op;
  FloatType statistics;
  SmallVector<int64_t> featureDims;
  AffineMap wholeMap, rowMap, featureMap;
  bool onTensors;
  SmallVector<Value> temporaries;
};

} // namespace mlir::norm

#endif // NORM_LIB_IR_STRUCTUREDBUILDER_H
