//===- WeightGlobals.h - Folded weights in globals --------------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_TRANSFORMS_WEIGHTGLOBALS_H
#define NORM_LIB_TRANSFORMS_WEIGHTGLOBALS_H

#include "norm/Interfaces/WeightSourceOpInterface.h"

#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/SetVector.h"

namespace mlir::norm {

/// The globals of a module whose weights are folded: those that hold what is
/// folded, and those made for what comes of it.
class WeightGlobals {
public:
  explicit WeightGlobals(Operation *module) : module(module) {}

  SymbolTableCollection &getSymbols() { return symbols; }

  /// Notes which globals the ops of a folded expression read.
  void noteReaders(ArrayRef<Operation *> ops);

  /// Puts `value` into a global beside that which `source` reads, or finds the
  /// one that holds it from an earlier call, and reads it at the insertion
  /// point.
  Value store(OpBuilder &b, WeightSourceOpInterface source, ElementsAttr value,
              StringRef suffix);

  /// Erases the globals noted that are private and that nothing names any more.
  void eraseUnused();

private:
  Operation *module;
  SymbolTableCollection symbols;
  llvm::SetVector<Operation *> holders;
  /// What was stored, by the global that it is made from and its type.
  using Stored = std::pair<ElementsAttr, WeightSourceOpInterface>;
  llvm::MapVector<std::pair<Operation *, Type>, SmallVector<Stored, 1>> stored;
};

} // namespace mlir::norm

#endif // NORM_LIB_TRANSFORMS_WEIGHTGLOBALS_H
