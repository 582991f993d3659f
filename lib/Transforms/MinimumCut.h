//===- MinimumCut.h - Minimum cuts of directed graphs -----------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_TRANSFORMS_MINIMUMCUT_H
#define NORM_LIB_TRANSFORMS_MINIMUMCUT_H

#include "mlir/Support/LLVM.h"

#include <vector>

namespace mlir::norm {

/// A directed graph with capacities, and the cheapest way to part its source
/// from its sink. Of several, the one with the fewest nodes on the source's
/// side: what lies there is worth strictly more than it costs.
class MinimumCut {
public:
  static constexpr unsigned kSource = 0, kSink = 1;
  /// No cut goes through such an edge.
  static constexpr unsigned kUnbounded = 1u << 30;

  MinimumCut() : edgesOf(2) {}

  unsigned addNode();
  void addEdge(unsigned from, unsigned to, unsigned capacity);

  /// To be called once, when the graph is complete. Takes time in proportion to
  /// edges times the capacity of the cut.
  void solve();
  bool isOnSourceSide(unsigned node) const { return reached[node]; }

private:
  struct Edge {
    unsigned to;
    unsigned capacity;
  };
  /// Marks what the source reaches along edges that aren't full; whether the
  /// sink is.
  bool search();

  /// Edges and their reverses alternate.
  std::vector<Edge> edges;
  std::vector<SmallVector<unsigned, 4>> edgesOf;
  std::vector<bool> reached;
  /// The edge by which each node was reached.
  std::vector<unsigned> reachedBy;
};

} // namespace mlir::norm

#endif // NORM_LIB_TRANSFORMS_MINIMUMCUT_H
