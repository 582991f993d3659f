//===- AccessCheck.h - Whether accesses are allowed and ordered -*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_NVVM_EMULATE_ACCESSCHECK_H
#define NORM_NVVM_EMULATE_ACCESSCHECK_H

#include "mlir/Support/LLVM.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace mlir::norm {

/// Watches a launch's accesses to memory. Two accesses of different threads to
/// the same place, at least one of which writes, must be ordered: by a barrier
/// between them, so within a block. That is found in whatever order the threads
/// run, since it is barriers that are counted.
class AccessCheck {
public:
  /// A thread between two barriers of its block, after so many arrivals at
  /// barriers of the cluster that release what came before, and after so many
  /// waits for these.
  struct Moment {
    uint32_t cluster, block, thread, barriers, released, acquired;
  };

  void addBuffer(const void *data, size_t bytes);
  void removeBuffer(const void *data);

  void beginLaunch();
  void beginCluster();
  /// The memory of a block of the cluster, whose contents are undefined.
  void addShared(const void *data, size_t bytes);

  /// What is wrong with an access, if something is.
  std::optional<std::string> access(const void *data, size_t bytes,
                                    size_t alignment, bool writes, Moment at);

private:
  /// The last accesses to a place.
  struct Cell {
    Moment writer, reader;
    bool isWritten = false, isRead = false;
    /// Reads that `reader` doesn't tell of: of other threads of its block since
    /// the last barrier, of other blocks since the last one of the cluster, of
    /// other clusters.
    bool hasOtherReaders = false, hasOtherBlocks = false,
         hasOtherClusters = false;
  };
  struct Buffer {
    size_t bytes;
    /// One for each byte: no element is smaller.
    std::vector<Cell> cells;
  };

  static bool areOrderedByCluster(const Moment &earlier, const Moment &later);
  static bool areOrdered(const Moment &earlier, const Moment &later);
  static const char *access(Cell &cell, bool writes, const Moment &at,
                            bool isShared);
  static Buffer *findIn(std::map<uintptr_t, Buffer> &buffers, uintptr_t address,
                        size_t bytes, uintptr_t &begin);

  std::map<uintptr_t, Buffer> buffers;
  /// Of the blocks of the cluster.
  std::map<uintptr_t, Buffer> shared;
};

} // namespace mlir::norm

#endif // NORM_NVVM_EMULATE_ACCESSCHECK_H
