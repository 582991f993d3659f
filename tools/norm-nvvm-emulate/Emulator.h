//===- Emulator.h - The threads of a GPU, one by one ------------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_NVVM_EMULATE_EMULATOR_H
#define NORM_NVVM_EMULATE_EMULATOR_H

#include "AccessCheck.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringRef.h"

#include <memory>
#include <ucontext.h>

namespace mlir::norm {

/// In which order the threads of a block get their turns. Those that are
/// `Greedy` let one warp run as far as it can before any other.
enum class Order { Forward, Backward, GreedyForward, GreedyBackward };
inline constexpr Order kOrders[] = {Order::Forward, Order::Backward,
                                    Order::GreedyForward,
                                    Order::GreedyBackward};
StringRef getName(Order order);

/// A kernel made ready to run by a thread.
struct EmulatedKernel {
  std::string name;
  /// Takes pointers to the arguments.
  void (*run)(void **arguments) = nullptr;
  size_t sharedBytes = 0, sharedAlignment = 1;
};

/// Runs kernels with one fiber for each thread, block after block. What a GPU
/// leaves undefined is an error: the first one is kept, and ends the launch.
class Emulator {
public:
  /// `missingBarrier` is the number, from 1 on, of the barrier in a module's
  /// kernels that is left out to see whether that is found; 0 for none.
  explicit Emulator(Order order, unsigned missingBarrier = 0)
      : order(order), missingBarrier(missingBarrier) {}

  /// Memory that kernels may use.
  void addBuffer(const void *data, size_t bytes) {
    check.addBuffer(data, bytes);
  }
  void removeBuffer(const void *data) { check.removeBuffer(data); }

  /// Where launches are to be told, if anywhere.
  void setLog(raw_ostream *os) { log = os; }

  void launch(const EmulatedKernel &kernel, void **arguments, int64_t blocks,
              int64_t threads);

  unsigned getMissingBarrier() const { return missingBarrier; }

  void fail(const llvm::Twine &message);
  const std::optional<std::string> &getError() const { return error; }

  // What a thread that runs asks for.
  uint32_t getThread() const { return current->number; }
  uint32_t getBlock() const { return block; }
  uint32_t getNumThreads() const { return threads.size(); }
  uint32_t getNumBlocks() const { return numBlocks; }
  char *getShared() const { return shared; }
  void access(const void *data, size_t bytes, size_t alignment, bool writes);
  /// The value of another lane. `site` tells the places in the kernel apart.
  uint32_t shuffle(uint32_t mask, uint32_t value, uint32_t source,
                   uint32_t site);
  void barrier(uint32_t site);

private:
  static constexpr unsigned kWarp = 32;

  struct Thread {
    enum class State { Ready, InShuffle, InBarrier, Done };
    uint32_t number;
    State state;
    uint32_t site, value, source;
    ucontext_t context;
    std::unique_ptr<char[]> stack;
  };

  static void runThread();
  void runBlock();
  /// Gives the thread turns until it waits. False if it can't run.
  bool run(Thread &thread);
  bool runAll(size_t begin, size_t end);
  /// Goes on once all have come.
  bool releaseShuffles();
  bool releaseBarrier();
  void wait(Thread::State state, uint32_t site);

  Order order;
  unsigned missingBarrier;
  AccessCheck check;
  std::optional<std::string> error;
  raw_ostream *log = nullptr;

  const EmulatedKernel *kernel = nullptr;
  void **arguments = nullptr;
  uint32_t numBlocks = 0, block = 0;
  /// Barriers that all threads of the block have passed.
  uint32_t barriers = 0;
  std::vector<char> sharedStorage;
  char *shared = nullptr;
  std::vector<Thread> threads;
  Thread *current = nullptr;
  ucontext_t scheduler;
};

} // namespace mlir::norm

#endif // NORM_NVVM_EMULATE_EMULATOR_H
