//===- MinimumCut.cpp - The smallest cut of a network ---------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "norm/Analysis/MinimumCut.h"

#include "llvm/ADT/STLExtras.h"

#include <algorithm>
#include <optional>

using namespace mlir::norm;

unsigned MinimumCut::addNode() {
  edgesOf.emplace_back();
  return edgesOf.size() - 1;
}

void MinimumCut::addEdge(unsigned from, unsigned to, uint32_t capacity) {
  edgesOf[from].push_back(edges.size());
  edges.push_back({to, capacity});
  edgesOf[to].push_back(edges.size());
  edges.push_back({from, 0});
}

/// Counts the edges with room from the source to each node, as far as the
/// sink. False if none lead there.
bool MinimumCut::findLevels() {
  levels.assign(edgesOf.size(), kUnreached);
  levels[kSource] = 0;
  std::vector<unsigned> queue{kSource};
  for (size_t i = 0; i < queue.size(); ++i)
    for (unsigned edge : edgesOf[queue[i]]) {
      unsigned to = edges[edge].to;
      if (edges[edge].room == 0 || levels[to] != kUnreached)
        continue;
      levels[to] = levels[queue[i]] + 1;
      if (to == kSink)
        return true;
      queue.push_back(to);
    }
  return false;
}

/// Fills all shortest ways from source to sink; returns what flows. Iterative,
/// for ways are as long as programs are deep.
uint32_t MinimumCut::saturatePaths() {
  uint32_t flow = 0;
  nextEdge.assign(edgesOf.size(), 0);
  std::vector<unsigned> path;
  unsigned node = kSource;
  while (true) {
    if (node == kSink) {
      uint32_t room = kUncuttable;
      for (unsigned edge : path)
        room = std::min(room, edges[edge].room);
      flow += room;
      // Goes on from where the way is full.
      std::optional<size_t> full;
      for (auto [index, edge] : llvm::enumerate(path)) {
        if (edges[edge].room != kUncuttable)
          edges[edge].room -= room;
        if (edges[edge ^ 1].room != kUncuttable)
          edges[edge ^ 1].room += room;
        if (edges[edge].room == 0 && !full)
          full = index;
      }
      node = getTail(path[*full]);
      path.resize(*full);
      continue;
    }
    if (nextEdge[node] < edgesOf[node].size()) {
      unsigned edge = edgesOf[node][nextEdge[node]];
      unsigned to = edges[edge].to;
      if (edges[edge].room != 0 && levels[to] == levels[node] + 1) {
        path.push_back(edge);
        node = to;
      } else {
        ++nextEdge[node];
      }
      continue;
    }
    if (path.empty())
      return flow;
    // A dead end: the edge that leads here isn't tried again.
    node = getTail(path.back());
    path.pop_back();
    ++nextEdge[node];
  }
}

uint32_t MinimumCut::run() {
  uint32_t flow = 0;
  while (findLevels())
    flow += saturatePaths();

  // The last search reached all there is.
  fromSource = llvm::BitVector(edgesOf.size());
  for (auto [node, level] : llvm::enumerate(levels))
    if (level != kUnreached)
      fromSource.set(node);

  notToSink = llvm::BitVector(edgesOf.size(), true);
  notToSink.reset(kSink);
  std::vector<unsigned> queue{kSink};
  for (size_t i = 0; i < queue.size(); ++i)
    for (unsigned edge : edgesOf[queue[i]]) {
      unsigned from = edges[edge].to;
      if (edges[edge ^ 1].room == 0 || !notToSink.test(from))
        continue;
      notToSink.reset(from);
      queue.push_back(from);
    }
  return flow;
}
