//===- EmulatorTest.cpp - What the emulator of a GPU finds ----------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Emulator.h"

#include "gtest/gtest.h"

using namespace mlir;
using namespace mlir::norm;

static constexpr uint32_t kWholeWarp = ~uint32_t(0);

/// Kernels are functions without data of their own: what they use is here.
static Emulator *gpu;
alignas(16) static uint32_t data[4096];

static void store(uint32_t *place, uint32_t value) {
  gpu->access(place, sizeof(value), alignof(uint32_t), /*writes=*/true);
  *place = value;
}
static uint32_t load(uint32_t *place) {
  gpu->access(place, sizeof(uint32_t), alignof(uint32_t), /*writes=*/false);
  return *place;
}
static uint32_t *shared() {
  return reinterpret_cast<uint32_t *>(gpu->getShared());
}

/// The first error of a launch in this order; empty if there is none.
static std::string run(void (*kernel)(void **), Order order, int64_t blocks = 2,
                       int64_t threads = 64, int64_t clusterBlocks = 1) {
  Emulator emulator(order);
  gpu = &emulator;
  std::fill(std::begin(data), std::end(data), 0);
  emulator.addBuffer(data, sizeof(data));
  emulator.launch({"kernel", kernel, /*sharedBytes=*/256}, nullptr, blocks,
                  threads, clusterBlocks);
  return emulator.getError().value_or("");
}

/// Every order must find the error, and none another one.
static void expectError(void (*kernel)(void **), StringRef expected,
                        int64_t clusterBlocks = 1) {
  for (Order order : kOrders) {
    std::string error = run(kernel, order, /*blocks=*/2, 64, clusterBlocks);
    EXPECT_NE(error.find(expected.str()), std::string::npos)
        << getName(order).str() << ": " << error;
  }
}

static void expectNone(void (*kernel)(void **), int64_t clusterBlocks = 1) {
  for (Order order : kOrders)
    EXPECT_EQ(run(kernel, order, /*blocks=*/2, 64, clusterBlocks), "")
        << getName(order).str();
}

TEST(Emulator, NumbersThreadsAndBlocks) {
  expectNone([](void **) {
    EXPECT_EQ(gpu->getNumThreads(), 64u);
    EXPECT_EQ(gpu->getNumBlocks(), 2u);
    store(&data[gpu->getBlock() * 64 + gpu->getThread()], gpu->getThread());
  });
  EXPECT_EQ(data[64 + 17], 17u);
}

TEST(Emulator, Shuffles) {
  expectNone([](void **) {
    uint32_t lane = gpu->getThread() % 32;
    EXPECT_EQ(gpu->shuffle(kWholeWarp, lane, lane ^ 5, 1), lane ^ 5);
    EXPECT_EQ(gpu->shuffle(kWholeWarp, lane + 7, 3, 2), 10u);
  });
}

TEST(Emulator, BarrierOrders) {
  expectNone([](void **) {
    uint32_t thread = gpu->getThread();
    store(&shared()[thread], thread);
    gpu->barrier(1);
    EXPECT_EQ(load(&shared()[63 - thread]), 63 - thread);
    gpu->barrier(2);
    store(&shared()[thread], 1);
  });
}

TEST(Emulator, ReadsMayMeet) {
  expectNone([](void **) { load(&data[7]); });
}

TEST(Emulator, RaceAfterWrite) {
  expectError(
      [](void **) {
        uint32_t thread = gpu->getThread();
        store(&shared()[thread], thread);
        load(&shared()[63 - thread]);
      },
      "block");
}

TEST(Emulator, RaceOfReadAndWrite) {
  expectError(
      [](void **) {
        uint32_t thread = gpu->getThread();
        store(&shared()[thread], thread);
        gpu->barrier(1);
        load(&shared()[63 - thread]);
        store(&shared()[thread], 1);
      },
      "with no barrier between");
}

// A shuffle doesn't order accesses to memory.
TEST(Emulator, RaceInWarp) {
  expectError(
      [](void **) {
        uint32_t thread = gpu->getThread();
        store(&data[gpu->getBlock() * 64 + thread], thread);
        gpu->shuffle(kWholeWarp, 0, 0, 1);
        load(&data[gpu->getBlock() * 64 + (thread ^ 1)]);
      },
      "reads what another thread writes, with no barrier between");
}

TEST(Emulator, RaceOfBlocks) {
  expectError(
      [](void **) {
        if (gpu->getThread() == 0)
          store(&data[7], 1);
      },
      "of block 1 writes what another thread writes");
}

TEST(Emulator, RaceOfReadsInSeveralBlocks) {
  expectError(
      [](void **) {
        if (gpu->getBlock() == 0)
          load(&data[7]);
        else if (gpu->getThread() == 0)
          store(&data[7], 1);
      },
      "writes what another thread reads");
}

TEST(Emulator, NothingWritten) {
  expectError([](void **) { load(&shared()[3]); },
              "reads memory of the block that nothing has written");
}

TEST(Emulator, OutOfBounds) {
  expectError([](void **) { load(data + 4096); },
              "reads 4 bytes outside of all buffers");
  expectError(
      [](void **) {
        auto first = reinterpret_cast<uintptr_t>(data);
        store(reinterpret_cast<uint32_t *>(first - 4), 1);
      },
      "writes 4 bytes outside of all buffers");
}

TEST(Emulator, Misaligned) {
  expectError([](void **) { gpu->access(data + 1, 16, 16, /*writes=*/false); },
              "isn't a multiple of 16");
}

TEST(Emulator, BarrierThatNotAllReach) {
  expectError(
      [](void **) {
        if (gpu->getThread() < 32)
          gpu->barrier(1);
      },
      "threads wait for others that never come");
}

TEST(Emulator, DifferentBarriers) {
  expectError([](void **) { gpu->barrier(gpu->getThread() < 32 ? 1 : 2); },
              "threads wait for others that never come");
}

TEST(Emulator, ShuffleThatNotAllReach) {
  expectError(
      [](void **) {
        if (gpu->getThread() % 32 < 16)
          gpu->shuffle(kWholeWarp, 1, 0, 1);
      },
      "threads wait for others that never come");
}

TEST(Emulator, ShuffleOfAPart) {
  expectError([](void **) { gpu->shuffle(0xFF, 1, 0, 1); },
              "shuffles among a part of a warp");
}

TEST(Emulator, LaunchesThatNoGpuTakes) {
  auto nothing = [](void **) {};
  EXPECT_NE(run(nothing, Order::Forward, /*blocks=*/0), "");
  EXPECT_NE(run(nothing, Order::Forward, int64_t(1) << 31), "");
  EXPECT_NE(run(nothing, Order::Forward, 1, /*threads=*/2048), "");
  EXPECT_NE(run(nothing, Order::Forward, 3, 64, /*clusterBlocks=*/2), "");
  EXPECT_NE(run(nothing, Order::Forward, 32, 64, /*clusterBlocks=*/32), "");
}

//===----------------------------------------------------------------------===//
// Clusters, of two blocks
//===----------------------------------------------------------------------===//

static void arriveAndWait(uint32_t site, bool releases = true) {
  gpu->arriveAtCluster(releases);
  gpu->waitForCluster(site);
}

static uint32_t *sharedOf(uint32_t block) {
  return reinterpret_cast<uint32_t *>(gpu->map(gpu->getShared(), block));
}

TEST(Emulator, BlocksWriteToEachOther) {
  expectNone(
      [](void **) {
        uint32_t own = gpu->getBlockInCluster(), thread = gpu->getThread();
        EXPECT_EQ(gpu->getNumThreads(), 64u);
        EXPECT_EQ(gpu->getBlock(), own);
        arriveAndWait(1, /*releases=*/false);
        if (thread < 2)
          store(&sharedOf(thread)[own], own + 7);
        arriveAndWait(2);
        EXPECT_EQ(load(&shared()[1 - own]), 8 - own);
      },
      /*clusterBlocks=*/2);
}

TEST(Emulator, BlockThatMayNotHaveBegun) {
  // Orders that let all threads begin can't tell.
  for (Order order : {Order::GreedyForward, Order::GreedyBackward})
    EXPECT_NE(
        run([](void **) { store(sharedOf(1 - gpu->getBlockInCluster()), 1); },
            order, 2, 64, /*clusterBlocks=*/2)
            .find("a block that may not have begun"),
        std::string::npos);
}

TEST(Emulator, RaceInCluster) {
  // A barrier of the block orders nothing in another.
  expectError(
      [](void **) {
        uint32_t own = gpu->getBlockInCluster();
        arriveAndWait(1, /*releases=*/false);
        if (gpu->getThread() == 0)
          store(&sharedOf(1 - own)[0], 1);
        gpu->barrier(2);
        load(&shared()[0]);
      },
      "of block", /*clusterBlocks=*/2);
}

TEST(Emulator, RaceAfterRelaxedArrival) {
  expectError(
      [](void **) {
        if (gpu->getBlock() == 0 && gpu->getThread() == 0)
          store(&data[7], 1);
        arriveAndWait(1, /*releases=*/false);
        load(&data[7]);
      },
      "reads what another thread writes", /*clusterBlocks=*/2);
}

TEST(Emulator, RaceBetweenArrivalAndWait) {
  expectError(
      [](void **) {
        gpu->arriveAtCluster(/*releases=*/true);
        if (gpu->getBlock() == 0 && gpu->getThread() == 0)
          store(&data[7], 1);
        gpu->waitForCluster(1);
        load(&data[7]);
      },
      "reads what another thread writes", /*clusterBlocks=*/2);
}

TEST(Emulator, RaceOfReadsInTheCluster) {
  expectError(
      [](void **) {
        load(&data[7]);
        if (gpu->getBlock() == 0 && gpu->getThread() == 0)
          store(&data[7], 1);
      },
      "with no barrier between", /*clusterBlocks=*/2);
}

TEST(Emulator, ReadsOfTheClusterBeforeABarrier) {
  expectNone(
      [](void **) {
        load(&data[7]);
        arriveAndWait(1);
        if (gpu->getBlock() == 0 && gpu->getThread() == 0)
          store(&data[7], 1);
      },
      /*clusterBlocks=*/2);
}

TEST(Emulator, ArrivalsAndWaitsTakeTurns) {
  expectError(
      [](void **) {
        gpu->arriveAtCluster(/*releases=*/true);
        gpu->arriveAtCluster(/*releases=*/true);
      },
      "before it has waited for the last one", /*clusterBlocks=*/2);
  expectError([](void **) { gpu->waitForCluster(1); },
              "at which it hasn't arrived", /*clusterBlocks=*/2);
  expectError(
      [](void **) {
        if (gpu->getBlock() == 0)
          arriveAndWait(1);
      },
      "threads wait for others that never come", /*clusterBlocks=*/2);
}

TEST(Emulator, MemoryOfNoBlock) {
  expectNone([](void **) { EXPECT_EQ(sharedOf(2), nullptr); },
             /*clusterBlocks=*/2);
  expectError([](void **) { store(sharedOf(2), 1); }, "outside of all buffers",
              /*clusterBlocks=*/2);
}
