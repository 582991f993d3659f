//===- CompressionPlan.h - Which streams to compress ------------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_TRANSFORMS_COMPRESSIONPLAN_H
#define NORM_LIB_TRANSFORMS_COMPRESSIONPLAN_H

#include "AffineReaders.h"
#include "norm/Analysis/Obstacle.h"
#include "norm/Transforms/CompressMotion.h"

#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/SetVector.h"

#include <map>

namespace mlir::norm {

/// Decides which RMSNorms become CRMSNorms: whole streams at once.
///
/// A stream is what RMSNorms read and all that is connected with it along the
/// feature axis: sums, views and results of its norms. It can be kept in ℝᵈ⁻¹
/// if
/// - it is written by weights that are zero-mean along the axis, through ops
///   that act alike at every position, so that all of it is zero-mean; and
/// - it is read by such ops, by RMSNorms without scale and bias, and by
///   contractions over the axis with a weight.
/// Then compressing and expanding it is work on weights alone, nothing of which
/// is left at run time.
class CompressionPlan {
public:
  explicit CompressionPlan(Operation *root);

  /// An op that asks for the shape of a value whose dimension `dim` is the
  /// feature axis.
  struct ShapeReader {
    tensor::DimOp op;
    int64_t dim;
  };
  struct Stream {
    SmallVector<RMSNormOp> norms;
    /// Readers and the dimension of their input that is the feature axis.
    SmallVector<std::pair<Reader, int64_t>> readers;
    SmallVector<ShapeReader> shapeReaders;
    /// What stands against compressing it.
    std::optional<Obstacle> obstacle;
  };
  ArrayRef<Stream> getStreams() const { return streams; }

  /// Every RMSNorm, and what keeps it from conversion, if anything does.
  const llvm::MapVector<RMSNormOp, std::optional<Obstacle>> &
  getDecisions() const {
    return decisions;
  }

  /// What becomes of `norm.compress` of a value; `Stay` if it isn't part of a
  /// stream to be compressed.
  CompressStep getStep(Value value, int64_t dim) const;

private:
  friend class StreamExplorer;

  /// Whether a weight is zero-mean along `axis`: it is centred, computed
  /// linearly from such weights, or a constant whose values sum to zero
  /// exactly.
  bool isZeroMeanWeight(Value value, const FeatureAxis &axis,
                        unsigned depth = 0);
  bool computeIsZeroMeanWeight(Value value, const FeatureAxis &axis,
                               unsigned depth);

  WeightValues weights;
  std::map<std::pair<void *, FeatureAxis>, bool> zeroMeanWeights;
  std::vector<Stream> streams;
  std::map<std::pair<void *, int64_t>, CompressStep> steps;
  llvm::MapVector<RMSNormOp, std::optional<Obstacle>> decisions;
};

} // namespace mlir::norm

#endif // NORM_LIB_TRANSFORMS_COMPRESSIONPLAN_H
