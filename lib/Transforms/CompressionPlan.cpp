//===- CompressionPlan.cpp - Which streams to compress --------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CompressionPlan.h"

#include "norm/Analysis/MinimumCut.h"

using namespace mlir;
using namespace mlir::norm;

CompressionPlan::CompressionPlan(Operation *root, Basis basis, TiedWeights tied)
    : graph(root, basis, tied) {
  cut();
  std::vector<const Obstacle *> obstacles = findObstacles();
  for (auto &[op, obstacle] : graph.getNorms()) {
    decisions[op] = obstacle;
    if (obstacle)
      continue;
    unsigned number = graph.getNodeOf(op);
    // What nothing stands against is free, and worth it.
    if (!compressed[number])
      decisions[op] = *obstacles[number];
  }
}

/// The source's side is what is compressed. Cut are the norms that aren't
/// converted and the changes of basis that are left at run time.
void CompressionPlan::cut() {
  MinimumCut graphCut;
  ArrayRef<StreamGraph::Node> nodes = graph.getNodes();
  SmallVector<unsigned> numbers;
  for (size_t i = 0; i < nodes.size(); ++i)
    numbers.push_back(graphCut.addNode());
  // One `norm.compress` serves all that is computed from a value.
  SmallVector<std::optional<unsigned>> compresses(nodes.size());
  for (auto [number, node] : llvm::enumerate(nodes)) {
    if (node.fixed)
      graphCut.addEdge(numbers[number], MinimumCut::kSink,
                       MinimumCut::kUncuttable);
    if (node.twin)
      graphCut.addEdge(numbers[number], numbers[*node.twin],
                       MinimumCut::kUncuttable);
    for (unsigned carrier : node.carriers) {
      std::optional<unsigned> &compress = compresses[carrier];
      if (!compress) {
        compress = graphCut.addNode();
        graphCut.addEdge(*compress, numbers[carrier], 1);
      }
      graphCut.addEdge(numbers[number], *compress, MinimumCut::kUncuttable);
    }
    // One `norm.expand` serves all that needs it in full.
    if (node.fixed || node.uses.empty())
      continue;
    unsigned expand = graphCut.addNode();
    graphCut.addEdge(numbers[number], expand, 1);
    for (const StreamGraph::Use &use : node.uses)
      graphCut.addEdge(
          expand, use.consumer ? numbers[*use.consumer] : MinimumCut::kSink,
          MinimumCut::kUncuttable);
  }
  for (auto &[op, obstacle] : graph.getNorms())
    if (!obstacle)
      graphCut.addEdge(MinimumCut::kSource, numbers[graph.getNodeOf(op)], 1);
  graphCut.run();
  for (unsigned number : numbers)
    compressed.push_back(graphCut.getSideOfNearestCut().test(number));
}

std::vector<const Obstacle *> CompressionPlan::findObstacles() const {
  ArrayRef<StreamGraph::Node> nodes = graph.getNodes();
  std::vector<const Obstacle *> obstacles(nodes.size());
  std::vector<SmallVector<unsigned, 4>> neighbours(nodes.size());
  auto connect = [&](unsigned number, unsigned other) {
    neighbours[other].push_back(number);
    neighbours[number].push_back(other);
  };
  SmallVector<unsigned> queue;
  for (auto [number, node] : llvm::enumerate(nodes)) {
    for (unsigned carrier : node.carriers)
      connect(number, carrier);
    for (const StreamGraph::Use &use : node.uses)
      if (use.consumer)
        connect(number, *use.consumer);
    if (node.twin)
      connect(number, *node.twin);
    if (const std::optional<Obstacle> &own =
            node.fixed ? node.fixed : node.observed) {
      obstacles[number] = &*own;
      queue.push_back(number);
    }
  }
  for (size_t i = 0; i < queue.size(); ++i)
    for (unsigned neighbour : neighbours[queue[i]])
      if (!obstacles[neighbour]) {
        obstacles[neighbour] = obstacles[queue[i]];
        queue.push_back(neighbour);
      }
  return obstacles;
}

CompressStep CompressionPlan::getStep(Value value, int64_t dim) const {
  if (std::optional<unsigned> number = graph.lookup(value, dim))
    return compressed[*number] ? CompressStep::Move : CompressStep::Stay;
  return graph.getWeightStep(value, dim).value_or(CompressStep::Stay);
}
