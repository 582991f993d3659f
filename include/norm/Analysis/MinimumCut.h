//===- MinimumCut.h - The smallest cut of a network -------------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_ANALYSIS_MINIMUMCUT_H
#define NORM_ANALYSIS_MINIMUMCUT_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/BitVector.h"
#include "llvm/ADT/SmallVector.h"

#include <cstdint>
#include <limits>
#include <vector>

namespace mlir::norm {

/// A smallest set of edges that all ways from a source to a sink lead through,
/// by the capacities of the edges, found as a largest flow (Dinic's algorithm).
///
/// Where several cuts are equally small, the nodes on the source's side of the
/// one next to the source and those of the one next to the sink are both
/// known: the sides of all others lie between the two.
class MinimumCut {
public:
  /// The capacity of an edge that is never cut.
  static constexpr uint32_t kUncuttable = std::numeric_limits<uint32_t>::max();
  static constexpr unsigned kSource = 0, kSink = 1;

  unsigned addNode();
  void addEdge(unsigned from, unsigned to, uint32_t capacity);

  /// Finds the cut. Some cut must be finite, and smaller than `kUncuttable`:
  /// its capacity is returned.
  uint32_t run();

  /// After `run`: the largest flow leaves room from the source to these nodes.
  const llvm::BitVector &getSideOfNearestCut() const { return fromSource; }
  /// After `run`: all nodes but those from which there is room to the sink.
  const llvm::BitVector &getSideOfFarthestCut() const { return notToSink; }

private:
  struct Edge {
    unsigned to;
    uint32_t room;
  };

  bool findLevels();
  uint32_t saturatePaths();
  unsigned getTail(unsigned edge) const { return edges[edge ^ 1].to; }

  /// An edge and the one back are neighbours: 2n and 2n + 1.
  std::vector<Edge> edges;
  std::vector<llvm::SmallVector<unsigned, 4>> edgesOf{2};
  static constexpr unsigned kUnreached = ~0u;
  std::vector<unsigned> levels, nextEdge;
  llvm::BitVector fromSource, notToSink;
};

} // namespace mlir::norm

#endif // NORM_ANALYSIS_MINIMUMCUT_H
