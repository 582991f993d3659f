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
  std::optional<std::string> wrong = check.access(
      data, bytes, alignment, writes, {block, current->number, barriers});
  if (!wrong)
    return;
  fail("kernel '" + kernel->name + "', thread " + Twine(current->number) +
       " of block " + Twine(block) + " " + *wrong);
  // A thread that did wrong never goes on.
  wait(Thread::State::Done, 0);
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

//===----------------------------------------------------------------------===//
// Turns
//===----------------------------------------------------------------------===//

bool Emulator::run(Thread &thread) {
  if (error || thread.state != Thread::State::Ready)
    return false;
  current = &thread;
  swapcontext(&scheduler, &thread.context);
  return true;
}

bool Emulator::runAll(size_t begin, size_t end) {
  bool isBackward = order == Order::Backward || order == Order::GreedyBackward;
  bool ran = false;
  for (size_t i = begin; i < end; ++i)
    ran |= run(threads[isBackward ? begin + (end - 1 - i) : i]);
  return ran;
}

bool Emulator::releaseShuffles() {
  bool released = false;
  for (size_t begin = 0; begin < threads.size(); begin += kWarp) {
    MutableArrayRef<Thread> warp =
        MutableArrayRef<Thread>(threads).slice(begin, kWarp);
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

bool Emulator::releaseBarrier() {
  for (const Thread &thread : threads)
    if (thread.state != Thread::State::InBarrier ||
        thread.site != threads.front().site)
      return false;
  for (Thread &thread : threads)
    thread.state = Thread::State::Ready;
  ++barriers;
  return true;
}

void Emulator::runBlock() {
  size_t alignment = kernel->sharedAlignment;
  sharedStorage.assign(kernel->sharedBytes + alignment, char(0xFF));
  shared = reinterpret_cast<char *>(
      llvm::alignAddr(sharedStorage.data(), llvm::Align(alignment)));
  check.beginBlock(shared, kernel->sharedBytes);
  barriers = 0;
  for (Thread &thread : threads) {
    thread.state = Thread::State::Ready;
    getcontext(&thread.context);
    if (!thread.stack)
      thread.stack.reset(new char[kStackBytes]);
    thread.context.uc_stack.ss_sp = thread.stack.get();
    thread.context.uc_stack.ss_size = kStackBytes;
    thread.context.uc_link = nullptr;
    makecontext(&thread.context, &Emulator::runThread, 0);
  }
  bool isGreedy =
      order == Order::GreedyForward || order == Order::GreedyBackward;
  auto runWarp = [&](size_t begin) {
    do
      runAll(begin, begin + kWarp);
    while (releaseShuffles());
  };
  do {
    if (!isGreedy)
      while (runAll(0, threads.size()) || releaseShuffles())
        ;
    else if (order == Order::GreedyForward)
      for (size_t begin = 0; begin < threads.size(); begin += kWarp)
        runWarp(begin);
    else
      for (size_t end = threads.size(); end > 0; end -= kWarp)
        runWarp(end - kWarp);
  } while (!error && releaseBarrier());
  if (llvm::any_of(threads, [](const Thread &thread) {
        return thread.state != Thread::State::Done;
      }))
    fail("kernel '" + kernel->name + "', block " + Twine(block) +
         ": threads wait for others that never come");
}

void Emulator::launch(const EmulatedKernel &launched, void **with,
                      int64_t blocks, int64_t count) {
  if (error)
    return;
  if (blocks < 1 || blocks > std::numeric_limits<int32_t>::max() || count < 1 ||
      count > 1024 || count % kWarp != 0)
    return fail("kernel '" + launched.name + "' is launched with " +
                Twine(blocks) + " blocks of " + Twine(count) + " threads");
  if (log)
    *log << "launch " << launched.name << ": " << blocks << " blocks of "
         << count << " threads\n";
  kernel = &launched;
  arguments = with;
  numBlocks = blocks;
  if (threads.size() != static_cast<size_t>(count)) {
    threads = std::vector<Thread>(count);
    for (int64_t i = 0; i < count; ++i)
      threads[i].number = i;
  }
  check.beginLaunch();
  running = this;
  for (block = 0; block < numBlocks && !error; ++block)
    runBlock();
}
