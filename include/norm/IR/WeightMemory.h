//===- WeightMemory.h - Who owns the bytes of weights -----------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_IR_WEIGHTMEMORY_H
#define NORM_IR_WEIGHTMEMORY_H

#include "mlir/IR/DialectInterface.h"

namespace llvm {
class MemoryBuffer;
} // namespace llvm

namespace mlir {
class DialectRegistry;

namespace norm {

/// An interface of the norm dialect for a host that owns the memory in which a
/// module's weights lie. The weights of a bytecode file are read where the file
/// is mapped, and stay in memory from then on; a pass that makes as many new
/// ones would hold both. Only the owner of the mapping knows that its pages can
/// be dropped, to be read again from the file when they are needed.
class WeightMemoryInterface
    : public DialectInterface::Base<WeightMemoryInterface> {
public:
  explicit WeightMemoryInterface(Dialect *dialect) : Base(dialect) {}

  /// Makes room: what has been read of the weights isn't needed soon. Their
  /// bytes stay what and where they are. Called between weights, by one thread.
  virtual void release() const = 0;
};

/// Registers a WeightMemoryInterface that drops the pages of `buffer` if that
/// is a file mapped for reading, not for writing, and the system is Linux. The
/// buffer must live as long as weights are read from it.
void registerMappedWeights(DialectRegistry &registry,
                           const llvm::MemoryBuffer &buffer);

} // namespace norm
} // namespace mlir

#endif // NORM_IR_WEIGHTMEMORY_H
