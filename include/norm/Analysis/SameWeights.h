//===- SameWeights.h - Where a program has one weight -----------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_ANALYSIS_SAMEWEIGHTS_H
#define NORM_ANALYSIS_SAMEWEIGHTS_H

#include "norm/Analysis/ControlFlowEdges.h"

#include "llvm/ADT/MapVector.h"

namespace mlir::norm {

/// Tells which values of a program are one weight: what is loaded from the same
/// global, constants of the same elements, and what calls hand on to arguments.
class SameWeights {
public:
  /// `root` is the whole program.
  explicit SameWeights(Operation *root);

  const ControlFlowEdges &getEdges() const { return edges; }

  /// Stands for the weight if the program holds it itself, in a global or a
  /// constant; null otherwise.
  const void *getKey(Value value) const { return keys.lookup(value); }

  /// All values that the program reads from the same place as `value`. Empty if
  /// it holds none. A splat is no weight that is worth holding once.
  ArrayRef<Value> getTwins(Value value) const;

  /// The operands of the program's calls that `value` is given by, if it is an
  /// argument of a function, which others may call as well.
  SmallVector<OpOperand *> getCallOperands(Value value) const;

  /// What may read the global that holds `value` beside the values that are
  /// known: an op of the program, or the global itself if others can see it.
  Operation *getOutsideReader(Value value) const;

private:
  void insert(Value value, const void *key);
  void insertSources(Operation *root);
  void insertConstants(Operation *root);

  ControlFlowEdges edges;
  DenseMap<Value, const void *> keys;
  llvm::MapVector<const void *, SmallVector<Value, 1>> twins;
  DenseMap<const void *, Operation *> outsideReaders;
};

} // namespace mlir::norm

#endif // NORM_ANALYSIS_SAMEWEIGHTS_H
