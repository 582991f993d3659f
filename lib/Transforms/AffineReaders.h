//===- AffineReaders.h - Who reads a norm's scale and bias ------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_TRANSFORMS_AFFINEREADERS_H
#define NORM_LIB_TRANSFORMS_AFFINEREADERS_H

#include "norm/Analysis/WeightValues.h"
#include "norm/Interfaces/FeatureAxisOpInterface.h"

namespace mlir::norm {

/// The ops under `root` that are contractions, in order.
SmallVector<FeatureAxisOpInterface> collectContractions(Operation *root);

/// A contraction that sums over the feature axis of a norm's result.
struct Reader {
  FeatureAxisOpInterface op;
  OpOperand *input;
  OpOperand *weight;
  /// The dimension of the weight that the axis is.
  int64_t weightDim;
  /// Whether it reads zeros outside of its input.
  bool readsZeros;
};

/// The contraction that sums over dimension `dim` of what `use` reads, if the
/// other factor is a weight or a slice of one (see `isWeightOrSlice`).
FailureOr<Reader> findReader(OpOperand &use, int64_t dim,
                             WeightValues &weights);

/// The dimension of the result that dimension `dim` of what `use` reads becomes
/// in an op that holds the same elements, or those and zeros; fails for other
/// ops.
FailureOr<int64_t> getDimBehindView(OpOperand &use, int64_t dim);

/// Follows a norm's result through reshapes, transposes, broadcasts, slices of
/// other dimensions, casts and rows of zeros that are put around it to all ops
/// that use its values.
class ReaderCollector {
public:
  /// Tells of a use, and the dimension that the feature axis is in what it
  /// reads, whether it is to be passed over.
  using Filter = std::function<bool(OpOperand &use, int64_t dim)>;

  explicit ReaderCollector(WeightValues &weights, Filter isIgnored = nullptr)
      : weights(weights), isIgnored(std::move(isIgnored)) {}

  /// Fails if some use is neither such a view nor a contraction with a weight.
  LogicalResult collect(Value value, int64_t dim);

  ArrayRef<Reader> getReaders() const { return readers; }
  /// The op that stopped the collection.
  Operation *getObstacle() const { return obstacle; }
  /// An op by which a reader comes to read zeros besides, if there is one: what
  /// is added to all of the norm's result isn't added to them.
  Operation *getPadding() const { return padding; }

private:
  WeightValues &weights;
  Filter isIgnored;
  SmallVector<Reader> readers;
  Operation *obstacle = nullptr;
  Operation *padding = nullptr;
};

} // namespace mlir::norm

#endif // NORM_LIB_TRANSFORMS_AFFINEREADERS_H
