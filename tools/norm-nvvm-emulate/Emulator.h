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

/// Runs kernels with one fiber for each thread, cluster after cluster of
/// blocks. What a GPU leaves undefined is an error: the first one is kept, and
/// ends the launch.
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

  /// Blocks come in clusters of `clusterBlocks`.
  void launch(const EmulatedKernel &kernel, void **arguments, int64_t blocks,
              int64_t threads, int64_t clusterBlocks = 1);

  unsigned getMissingBarrier() const { return missingBarrier; }

  void fail(const llvm::Twine &message);
  const std::optional<std::string> &getError() const { return error; }

  // What a thread that runs asks for.
  uint32_t getThread() const { return current->number; }
  uint32_t getBlock() const { return getBlockNumber(*current); }
  uint32_t getBlockInCluster() const { return current->block; }
  uint32_t getNumThreads() const { return threads.size() / blocks.size(); }
  uint32_t getNumBlocks() const { return numBlocks; }
  char *getShared() const { return blocks[current->block].shared; }
  /// What lies in another block's memory where `data` lies in this one's; null
  /// if the cluster has no such block.
  char *map(char *data, uint32_t blockInCluster);
  void access(const void *data, size_t bytes, size_t alignment, bool writes);
  /// The value of another lane. `site` tells the places in the kernel apart.
  uint32_t shuffle(uint32_t mask, uint32_t value, uint32_t source,
                   uint32_t site);
  void barrier(uint32_t site);
  /// A barrier of the cluster: the arrival, which may release what the thread
  /// has done before to those that wait, and the wait.
  void arriveAtCluster(bool releases);
  void waitForCluster(uint32_t site);

private:
  static constexpr unsigned kWarp = 32;

  struct Thread {
    enum class State { Ready, InShuffle, InBarrier, InClusterBarrier, Done };
    /// Its block in the cluster, and its number there.
    uint32_t block, number;
    State state;
    uint32_t site, value, source;
    /// Whether it has arrived at a barrier of the cluster and not waited yet,
    /// and whether it has released something there.
    bool hasArrived, hasReleased;
    /// As in `AccessCheck::Moment`.
    uint32_t released, acquired;
    ucontext_t context;
    std::unique_ptr<char[]> stack;
  };

  struct Block {
    bool hasBegun;
    /// Barriers that all its threads have passed.
    uint32_t barriers;
    std::vector<char> storage;
    char *shared;
  };

  static void runThread();
  void runCluster();
  void beginCluster();
  uint32_t getBlockNumber(const Thread &thread) const {
    return cluster * blocks.size() + thread.block;
  }
  MutableArrayRef<Thread> getThreads(size_t block) {
    return MutableArrayRef<Thread>(threads).slice(block * getNumThreads(),
                                                  getNumThreads());
  }
  /// Gives the thread turns until it waits. False if it can't run.
  bool run(Thread &thread);
  bool runAll(MutableArrayRef<Thread> some);
  /// A block as far as it can, warp by warp.
  void runGreedily(size_t block);
  /// Goes on once all have come.
  bool releaseShuffles(MutableArrayRef<Thread> some);
  static bool release(MutableArrayRef<Thread> some, Thread::State from);
  bool releaseBarrier(size_t block);
  bool releaseClusterBarrier();
  void wait(Thread::State state, uint32_t site);

  Order order;
  unsigned missingBarrier;
  AccessCheck check;
  std::optional<std::string> error;
  raw_ostream *log = nullptr;

  const EmulatedKernel *kernel = nullptr;
  void **arguments = nullptr;
  uint32_t numBlocks = 0, cluster = 0;
  /// Of the cluster, the threads of one block after another.
  std::vector<Block> blocks;
  std::vector<Thread> threads;
  Thread *current = nullptr;
  ucontext_t scheduler;
};

} // namespace mlir::norm

#endif // NORM_NVVM_EMULATE_EMULATOR_H
