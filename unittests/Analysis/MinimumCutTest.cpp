//===- MinimumCutTest.cpp - The smallest cut of a network -----------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "norm/Analysis/MinimumCut.h"

#include "gtest/gtest.h"

#include <random>

using namespace mlir::norm;

namespace {

constexpr unsigned kSource = MinimumCut::kSource, kSink = MinimumCut::kSink;
constexpr uint32_t kUncuttable = MinimumCut::kUncuttable;

TEST(MinimumCutTest, NothingReachesTheSink) {
  MinimumCut network;
  unsigned a = network.addNode(), b = network.addNode();
  network.addEdge(kSource, a, 1);
  network.addEdge(b, kSink, 1);
  EXPECT_EQ(network.run(), 0u);
  EXPECT_TRUE(network.getSideOfNearestCut().test(a));
  EXPECT_FALSE(network.getSideOfNearestCut().test(b));
  EXPECT_FALSE(network.getSideOfFarthestCut().test(b));
}

TEST(MinimumCutTest, NearestAndFarthest) {
  // Three edges in a row: each is a smallest cut.
  MinimumCut network;
  unsigned a = network.addNode(), b = network.addNode();
  network.addEdge(kSource, a, 2);
  network.addEdge(a, b, 2);
  network.addEdge(b, kSink, 2);
  EXPECT_EQ(network.run(), 2u);
  EXPECT_FALSE(network.getSideOfNearestCut().test(a));
  EXPECT_TRUE(network.getSideOfFarthestCut().test(b));
}

TEST(MinimumCutTest, FlowIsTakenBack) {
  // The shortest way takes the edge that both others need.
  MinimumCut network;
  unsigned a = network.addNode(), b = network.addNode(), c = network.addNode(),
           d = network.addNode();
  network.addEdge(kSource, a, 1);
  network.addEdge(a, b, kUncuttable);
  network.addEdge(b, kSink, 1);
  network.addEdge(kSource, c, 1);
  network.addEdge(c, b, 1);
  network.addEdge(a, d, kUncuttable);
  network.addEdge(d, kSink, 1);
  EXPECT_EQ(network.run(), 2u);
}

TEST(MinimumCutTest, DeepWaysDontRecurse) {
  MinimumCut network;
  unsigned last = kSource;
  for (int i = 0; i < 300000; ++i) {
    unsigned next = network.addNode();
    network.addEdge(last, next, 7);
    last = next;
  }
  network.addEdge(last, kSink, 5);
  EXPECT_EQ(network.run(), 5u);
  EXPECT_TRUE(network.getSideOfNearestCut().test(last));
}

/// Against all cuts there are.
TEST(MinimumCutTest, RandomNetworks) {
  std::mt19937 engine(1);
  auto random = [&](unsigned limit) {
    return static_cast<unsigned>(engine() % limit);
  };
  for (int trial = 0; trial < 300; ++trial) {
    constexpr unsigned kNodes = 8;
    MinimumCut network;
    for (unsigned node = 2; node < kNodes; ++node)
      network.addNode();
    struct Edge {
      unsigned from, to;
      uint32_t capacity;
    };
    std::vector<Edge> edges;
    for (int i = 0; i < 16; ++i)
      edges.push_back({random(kNodes), random(kNodes), random(4)});
    for (const Edge &edge : edges)
      network.addEdge(edge.from, edge.to, edge.capacity);
    uint32_t flow = network.run();

    // The source's side of a cut, less the source, as the bits of a number.
    auto capacityOf = [&](unsigned side) {
      auto isOnSide = [&](unsigned node) {
        return node == kSource || (node != kSink && (side >> (node - 2) & 1));
      };
      uint32_t sum = 0;
      for (const Edge &edge : edges)
        if (isOnSide(edge.from) && !isOnSide(edge.to))
          sum += edge.capacity;
      return sum;
    };
    uint32_t smallest = kUncuttable;
    unsigned common = ~0u, any = 0;
    for (unsigned side = 0; side < 1u << (kNodes - 2); ++side) {
      uint32_t capacity = capacityOf(side);
      if (capacity > smallest)
        continue;
      if (capacity < smallest) {
        smallest = capacity;
        common = ~0u;
        any = 0;
      }
      common &= side;
      any |= side;
    }
    EXPECT_EQ(flow, smallest);
    for (unsigned node = 2; node < kNodes; ++node) {
      EXPECT_EQ(network.getSideOfNearestCut().test(node),
                static_cast<bool>(common >> (node - 2) & 1));
      EXPECT_EQ(network.getSideOfFarthestCut().test(node),
                static_cast<bool>(any >> (node - 2) & 1));
    }
  }
}

} // namespace
