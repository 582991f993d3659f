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
                       int64_t threads = 64) {
  Emulator emulator(order);
  gpu = &emulator;
  std::fill(std::begin(data), std::end(data), 0);
  emulator.addBuffer(data, sizeof(data));
  emulator.launch({"kernel", kernel, /*sharedBytes=*/256}, nullptr, blocks,
                  threads);
  return emulator.getError().value_or("");
}

/// Every order must find the error, and none another one.
static void expectError(void (*kernel)(void **), StringRef expected) {
  for (Order order : kOrders) {
    std::string error = run(kernel, order);
    EXPECT_NE(error.find(expected.str()), std::string::npos)
        << getName(order).str() << ": " << error;
  }
}

static void expectNone(void (*kernel)(void **)) {
  for (Order order : kOrders)
    EXPECT_EQ(run(kernel, order), "") << getName(order).str();
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
}
