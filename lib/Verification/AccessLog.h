//===- AccessLog.h - Who reads and writes a memory at once ------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_VERIFICATION_ACCESSLOG_H
#define NORM_VERIFICATION_ACCESSLOG_H

#include "llvm/ADT/ArrayRef.h"

#include <atomic>
#include <vector>

namespace mlir::norm::verify {

/// What the turns of a parallel loop do with the elements of a memory. Two
/// turns race if one writes an element that the other reads or writes: in
/// another order, or at once, they may give something else. Reads may be noted
/// by several threads.
class AccessLog {
public:
  explicit AccessLog(size_t numElements)
      : readers(numElements), writers(numElements) {}

  void beginTurn() { ++turn; }

  void noteReads(llvm::ArrayRef<int64_t> offsets) {
    for (int64_t offset : offsets) {
      checkAgainst(writers[offset]);
      std::atomic<int64_t> &reader = readers[offset];
      int64_t last = reader;
      reader = last == 0 || last == turn ? turn : kSeveral;
    }
  }

  void noteWrites(llvm::ArrayRef<int64_t> offsets) {
    for (int64_t offset : offsets) {
      checkAgainst(readers[offset]);
      checkAgainst(writers[offset]);
      writers[offset] = turn;
    }
  }

  bool hasRace() const { return raced; }

private:
  static constexpr int64_t kSeveral = -1;

  void checkAgainst(int64_t last) {
    if (last != 0 && last != turn)
      raced = true;
  }

  int64_t turn = 0;
  /// The turn that each element was read in, and the one it was written in;
  /// zero if none was.
  std::vector<std::atomic<int64_t>> readers, writers;
  std::atomic<bool> raced = false;
};

} // namespace mlir::norm::verify

#endif // NORM_VERIFICATION_ACCESSLOG_H
