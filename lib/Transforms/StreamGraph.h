//===- StreamGraph.h - Zero-mean streams and what touches them --*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_TRANSFORMS_STREAMGRAPH_H
#define NORM_LIB_TRANSFORMS_STREAMGRAPH_H

#include "AffineReaders.h"
#include "UntiedWeights.h"
#include "norm/Analysis/ControlFlowEdges.h"
#include "norm/Analysis/Obstacle.h"
#include "norm/Analysis/ZeroMeanValues.h"
#include "norm/Transforms/CompressMotion.h"

#include "mlir/Dialect/Tensor/IR/Tensor.h"

#include <map>

namespace mlir::norm {

/// The values of zero-mean streams that RMSNorms stand on, and what they are
/// computed from and used by. Each could be kept in one dimension less.
class StreamGraph {
public:
  /// An operand that needs a value, in the form that `consumer` is kept in; in
  /// full, if it isn't one of the graph.
  struct Use {
    OpOperand *operand;
    std::optional<unsigned> consumer;
  };
  /// A zero-mean value whose dimension `dim` is the feature axis.
  struct Node {
    Value value;
    int64_t dim;
    /// What stands against computing it in one dimension less, if anything
    /// does.
    std::optional<Obstacle> fixed;
    /// What stands behind a use that needs it in full, if there is one.
    std::optional<Obstacle> observed;
    /// What it is computed from, but for weights and zeros, which cost nothing
    /// in either form.
    SmallVector<unsigned, 2> carriers;
    /// The next target of the carried value that it is a target of, round in a
    /// circle: all are kept in the same form.
    std::optional<unsigned> twin;
    SmallVector<Use, 4> uses;
    /// Contractions over the axis with a weight, which read either form.
    SmallVector<Reader, 1> readers;
    SmallVector<tensor::DimOp, 1> shapeReaders;
    /// Uses as a destination that isn't read.
    SmallVector<OpOperand *, 1> destinations;
  };

  StreamGraph(Operation *root, Basis basis, TiedWeights tied);

  const ControlFlowEdges &getEdges() const { return edges; }
  ArrayRef<Node> getNodes() const { return nodes; }

  /// Every RMSNorm, and what keeps it from conversion whatever it costs.
  const llvm::MapVector<RMSNormOp, std::optional<Obstacle>> &getNorms() const {
    return norms;
  }
  /// The result of a norm that nothing is known to keep from conversion.
  unsigned getNodeOf(RMSNormOp op) const {
    return numbers.at(
        {op->getResult(0).getAsOpaquePointer(), op.getFeatureDims().front()});
  }
  std::optional<unsigned> lookup(Value value, int64_t dim) const;

  /// What becomes of `norm.compress` of a weight or a zero that streams are
  /// written by.
  std::optional<CompressStep> getWeightStep(Value value, int64_t dim) const;

private:
  using Key = std::pair<void *, int64_t>;

  std::optional<Obstacle> findObstacleOf(RMSNormOp op);
  Obstacle explainMean(Value value, const FeatureAxis &axis);
  Obstacle explainUse(OpOperand &use, int64_t dim);
  std::optional<Obstacle> getObstacle(RMSNormOp op) const {
    return norms.find(op)->second;
  }

  std::optional<unsigned> getOrCreateNode(Value value, int64_t dim);
  void visit(unsigned number);
  void visitDefinition(unsigned number);
  void addCarrier(unsigned number, Value value, int64_t dim);
  void fix(unsigned number, StringRef code, const Twine &text);

  /// A value that is computed in either form at no cost.
  bool visitFreeValue(Value value, int64_t dim);

  void visitUse(unsigned number, OpOperand &use);
  bool visitNormUse(unsigned number, OpOperand &use);
  bool visitShapeUse(unsigned number, OpOperand &use);
  bool visitCarriedUse(unsigned number, OpOperand &use);
  bool visitLinearUse(unsigned number, OpOperand &use);
  void addObserver(unsigned number, OpOperand &use);

  Basis basis;
  WeightTies ties;
  ControlFlowEdges edges;
  WeightValues weights;
  ZeroMeanValues zeroMeans;
  llvm::MapVector<RMSNormOp, std::optional<Obstacle>> norms;
  std::vector<Node> nodes;
  std::map<Key, unsigned> numbers;
  DenseMap<Value, SmallVector<unsigned, 1>> nodesOf;
  std::map<Key, CompressStep> weightSteps;
};

} // namespace mlir::norm

#endif // NORM_LIB_TRANSFORMS_STREAMGRAPH_H
