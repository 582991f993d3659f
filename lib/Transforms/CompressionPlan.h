//===- CompressionPlan.h - Which streams to compress ------------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_TRANSFORMS_COMPRESSIONPLAN_H
#define NORM_LIB_TRANSFORMS_COMPRESSIONPLAN_H

#include "StreamGraph.h"

namespace mlir::norm {

/// Decides which RMSNorms become CRMSNorms, and which values of their streams
/// are kept in ℝᵈ⁻¹.
///
/// A value kept so is computed from others that are, or that a `norm.compress`
/// at run time shortens; what can't read it so reads it through a `norm.expand`
/// at run time. Weights are compressed ahead, and what reads the value through
/// a weight gets another weight: neither costs anything. Of all choices the
/// plan takes one for which converted norms exceed changes of basis at run time
/// by most (a minimum cut), and of those the one that changes least: no part of
/// a stream is compressed unless there are more norms in it than changes of
/// basis at its border.
class CompressionPlan {
public:
  CompressionPlan(Operation *root, Basis basis, TiedWeights tied);

  /// Every RMSNorm, and what keeps it from conversion, if anything does. Those
  /// to be converted may have a scale and a bias, to be folded before.
  const llvm::MapVector<RMSNormOp, std::optional<Obstacle>> &
  getDecisions() const {
    return decisions;
  }

  const ControlFlowEdges &getEdges() const { return graph.getEdges(); }
  ArrayRef<StreamGraph::Node> getNodes() const { return graph.getNodes(); }
  /// Whether the value of a node is kept in ℝᵈ⁻¹.
  bool isCompressed(unsigned number) const { return compressed[number]; }

  /// What becomes of `norm.compress` of a value.
  CompressStep getStep(Value value, int64_t dim) const;

private:
  void cut();
  /// For each node the closest thing that stands against compressing it.
  std::vector<const Obstacle *> findObstacles() const;

  StreamGraph graph;
  std::vector<bool> compressed;
  llvm::MapVector<RMSNormOp, std::optional<Obstacle>> decisions;
};

} // namespace mlir::norm

#endif // NORM_LIB_TRANSFORMS_COMPRESSIONPLAN_H
