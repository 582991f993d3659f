//===- MinimumCut.cpp - Minimum cuts of directed graphs -------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "MinimumCut.h"

#include <algorithm>

using namespace mlir;
using namespace mlir::norm;

unsigned MinimumCut::addNode() {
  edgesOf.emplace_back();
  return edgesOf.size() - 1;
}

void MinimumCut::addEdge(unsigned from, unsigned to, unsigned capacity) {
  edgesOf[from].push_back(edges.size());
  edges.push_back({to, capacity});
  edgesOf[to].push_back(edges.size());
  edges.push_back({from, 0});
}

bool MinimumCut::search() {
  reached.assign(edgesOf.size(), false);
  reachedBy.assign(edgesOf.size(), 0);
  reached[kSource] = true;
  std::vector<unsigned> queue{kSource};
  for (size_t i = 0; i < queue.size() && !reached[kSink]; ++i)
    for (unsigned edge : edgesOf[queue[i]]) {
      unsigned to = edges[edge].to;
      if (edges[edge].capacity == 0 || reached[to])
        continue;
      reached[to] = true;
      reachedBy[to] = edge;
      queue.push_back(to);
    }
  return reached[kSink];
}

void MinimumCut::solve() {
  // Shortest augmenting paths.
  while (search()) {
    unsigned flow = kUnbounded;
    for (unsigned node = kSink; node != kSource;
         node = edges[reachedBy[node] ^ 1].to)
      flow = std::min(flow, edges[reachedBy[node]].capacity);
    for (unsigned node = kSink; node != kSource;
         node = edges[reachedBy[node] ^ 1].to) {
      edges[reachedBy[node]].capacity -= flow;
      edges[reachedBy[node] ^ 1].capacity += flow;
    }
  }
}
