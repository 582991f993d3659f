//===- Emulator.cpp - The threads of a GPU, one by one --------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Emulator.h"

#include "llvm/ADT/Twine.h"
#include "llvm/Support/Alignment.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir;
using namespace mlir::norm;

StringRef mlir::norm::getName(Order order) {
  switch (order) {
  case Order::Forward:
    return "forward";
  case Order::Backward:
    return "backward";
  case Order::GreedyForward:
    return "greedy, forward";
  case Order::GreedyBackward:
    return "greedy, backward";
  }
  llvm_unreachable("unknown order");
}

void Emulator::fail(const llvm::Twine &message) {
  if (!error)
    error = message.str();
}

//===----------------------------------------------------------------------===//
// Fibers
//===----------------------------------------------------------------------===//

static constexpr size_t kStackBytes = 64 << 10;

/// A fiber begins with a function that takes no pointer.
static Emulator *running = nullptr;

void Emulator::runThread() {
  Emulator &emulator = *running;
  emulator.kernel->run(emulator.arguments);
  emulator.current->state = Thread::State::Done;
  swapcontext(&emulator.current->context, &emulator.scheduler);
}

void Emulator::wait(Thread::State state, uint32_t site) {
  current->state = state;
  current->site = site;
  swapcontext(&current->context, &scheduler);
}

void Emulator::access(const void *data, size_t bytes, size_t alignment,
                      bool writes) {
  auto isOf = [&](const Block &block) {
    return data >= block.shared && data < block.shared + kernel->sharedBytes;
  };
  auto owner = llvm::find_if(blocks, isOf);
  if (owner != blocks.end() && !owner->hasBegun) {
    fail("kernel '" + kernel->name + "', block " + Twine(getBlock()) +
         " uses the memory of a block that may not have begun");
    wait(Thread::State::Done, 0);
  }
  std::optional<std::string> wrong = check.access(
      data, bytes, alignment, writes,
      {cluster, current->block, current->number,
       blocks[current->block].barriers, current->released, current->acquired});
  if (!wrong)
    return;
  fail("kernel '" + kernel->name + "', thread " + Twine(current->number) +
       " of block " + Twine(getBlock()) + " " + *wrong);
  // A thread that did wrong never goes on.
  wait(Thread::State::Done, 0);
}

char *Emulator::map(char *data, uint32_t blockInCluster) {
  // LLVM may ask before it is known whether there is such a block.
  if (blockInCluster >= blocks.size())
    return nullptr;
  return blocks[blockInCluster].shared + (data - getShared());
}

uint32_t Emulator::shuffle(uint32_t mask, uint32_t value, uint32_t source,
                           uint32_t site) {
  if (mask != ~uint32_t(0)) {
    fail("kernel '" + kernel->name + "' shuffles among a part of a warp");
    wait(Thread::State::Done, 0);
  }
  current->value = value;
  current->source = source;
  wait(Thread::State::InShuffle, site);
  return current->value;
}

void Emulator::barrier(uint32_t site) { wait(Thread::State::InBarrier, site); }

void Emulator::arriveAtCluster(bool releases) {
  if (std::exchange(current->hasArrived, true)) {
    fail("kernel '" + kernel->name +
         "' arrives at a barrier of the cluster before it has waited for the "
         "last one");
    wait(Thread::State::Done, 0);
  }
  current->hasReleased = releases;
  current->released += releases;
}

void Emulator::waitForCluster(uint32_t site) {
  if (!std::exchange(current->hasArrived, false)) {
    fail("kernel '" + kernel->name +
         "' waits for a barrier of the cluster at which it hasn't arrived");
    wait(Thread::State::Done, 0);
  }
  wait(Thread::State::InClusterBarrier, site);
}

//===----------------------------------------------------------------------===//
// Turns
//===----------------------------------------------------------------------===//

static bool isBackward(Order order) {
  return order == Order::Backward || order == Order::GreedyBackward;
}

bool Emulator::run(Thread &thread) {
  if (error || thread.state != Thread::State::Ready)
    return false;
  current = &thread;
  blocks[thread.block].hasBegun = true;
  swapcontext(&scheduler, &thread.context);
  return true;
}

bool Emulator::runAll(MutableArrayRef<Thread> some) {
  bool ran = false;
  for (size_t i = 0; i < some.size(); ++i)
    ran |= run(some[isBackward(order) ? some.size() - 1 - i : i]);
  return ran;
}

bool Emulator::releaseShuffles(MutableArrayRef<Thread> some) {
  bool released = false;
  for (size_t begin = 0; begin < some.size(); begin += kWarp) {
    MutableArrayRef<Thread> warp = some.slice(begin, kWarp);
    if (llvm::any_of(warp, [&](const Thread &thread) {
          return thread.state != Thread::State::InShuffle ||
                 thread.site != warp.front().site;
        }))
      continue;
    uint32_t values[kWarp];
    for (size_t lane = 0; lane < kWarp; ++lane)
      values[lane] = warp[warp[lane].source].value;
    for (size_t lane = 0; lane < kWarp; ++lane) {
      warp[lane].value = values[lane];
      warp[lane].state = Thread::State::Ready;
    }
    released = true;
  }
  return released;
}

bool Emulator::release(MutableArrayRef<Thread> some, Thread::State from) {
  for (const Thread &thread : some)
    if (thread.state != from || thread.site != some.front().site)
      return false;
  for (Thread &thread : some)
    thread.state = Thread::State::Ready;
  return true;
}

bool Emulator::releaseBarrier(size_t block) {
  if (!release(getThreads(block), Thread::State::InBarrier))
    return false;
  ++blocks[block].barriers;
  return true;
}

bool Emulator::releaseClusterBarrier() {
  if (!release(threads, Thread::State::InClusterBarrier))
    return false;
  bool haveReleased = llvm::all_of(
      threads, [](const Thread &thread) { return thread.hasReleased; });
  for (Thread &thread : threads)
    thread.acquired += haveReleased;
  return true;
}

void Emulator::beginCluster() {
  check.beginCluster();
  size_t alignment = kernel->sharedAlignment;
  for (Block &block : blocks) {
    block.hasBegun = false;
    block.barriers = 0;
    block.storage.assign(kernel->sharedBytes + alignment, char(0xFF));
    block.shared = reinterpret_cast<char *>(
        llvm::alignAddr(block.storage.data(), llvm::Align(alignment)));
    check.addShared(block.shared, kernel->sharedBytes);
  }
  for (Thread &thread : threads) {
    thread.state = Thread::State::Ready;
    thread.hasArrived = false;
    thread.released = thread.acquired = 0;
    getcontext(&thread.context);
    if (!thread.stack)
      thread.stack.reset(new char[kStackBytes]);
    thread.context.uc_stack.ss_sp = thread.stack.get();
    thread.context.uc_stack.ss_size = kStackBytes;
    thread.context.uc_link = nullptr;
    makecontext(&thread.context, &Emulator::runThread, 0);
  }
}

void Emulator::runGreedily(size_t block) {
  MutableArrayRef<Thread> own = getThreads(block);
  do
    for (size_t i = 0; i < own.size(); i += kWarp) {
      size_t begin = isBackward(order) ? own.size() - kWarp - i : i;
      MutableArrayRef<Thread> warp = own.slice(begin, kWarp);
      do
        runAll(warp);
      while (releaseShuffles(warp));
    }
  while (!error && releaseBarrier(block));
}

void Emulator::runCluster() {
  beginCluster();
  bool isGreedy =
      order == Order::GreedyForward || order == Order::GreedyBackward;
  bool goesOn;
  do {
    goesOn = false;
    if (isGreedy) {
      for (size_t i = 0; i < blocks.size(); ++i)
        runGreedily(isBackward(order) ? blocks.size() - 1 - i : i);
    } else {
      while (runAll(threads) || releaseShuffles(threads))
        ;
      for (size_t block = 0; block < blocks.size(); ++block)
        goesOn |= releaseBarrier(block);
    }
    goesOn |= releaseClusterBarrier();
  } while (!error && goesOn);
  for (const Thread &thread : threads)
    if (thread.state != Thread::State::Done)
      fail("kernel '" + kernel->name + "', block " +
           Twine(getBlockNumber(thread)) +
           ": threads wait for others that never come");
}

void Emulator::launch(const EmulatedKernel &launched, void **with,
                      int64_t numBlocksLaunched, int64_t count,
                      int64_t clusterBlocks) {
  constexpr int64_t kMostClusterBlocks = 16;
  if (error)
    return;
  if (clusterBlocks < 1 || clusterBlocks > kMostClusterBlocks ||
      numBlocksLaunched % clusterBlocks != 0)
    return fail("kernel '" + launched.name + "' is launched with " +
                Twine(numBlocksLaunched) + " blocks in clusters of " +
                Twine(clusterBlocks));
  if (numBlocksLaunched < 1 ||
      numBlocksLaunched > std::numeric_limits<int32_t>::max() || count < 1 ||
      count > 1024 || count % kWarp != 0)
    return fail("kernel '" + launched.name + "' is launched with " +
                Twine(numBlocksLaunched) + " blocks of " + Twine(count) +
                " threads");
  if (log) {
    *log << "launch " << launched.name << ": " << numBlocksLaunched
         << " blocks of " << count << " threads";
    if (clusterBlocks > 1)
      *log << ", in clusters of " << clusterBlocks;
    *log << "\n";
  }
  kernel = &launched;
  arguments = with;
  numBlocks = numBlocksLaunched;
  blocks.resize(clusterBlocks);
  if (threads.size() != static_cast<size_t>(clusterBlocks * count))
    threads = std::vector<Thread>(clusterBlocks * count);
  for (auto [i, thread] : llvm::enumerate(threads)) {
    thread.block = i / count;
    thread.number = i % count;
  }
  check.beginLaunch();
  running = this;
  for (cluster = 0; cluster < numBlocks / clusterBlocks && !error; ++cluster)
    runCluster();
}
