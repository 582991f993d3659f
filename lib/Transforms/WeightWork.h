//===- WeightWork.h - Work on weights in a function -------------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_TRANSFORMS_WEIGHTWORK_H
#define NORM_LIB_TRANSFORMS_WEIGHTWORK_H

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "llvm/ADT/SetVector.h"

namespace mlir::norm {

/// The work on weights that are arguments or globals in one function that can
/// be done ahead of it, and the arguments that take what it makes.
class WeightWork {
public:
  WeightWork(func::FuncOp function, SymbolTableCollection &globals);

  /// Whether there is work on arguments or globals to move.
  bool isEmpty() const { return prepared.empty(); }

  /// What the function takes in place of the work, by growing number of the
  /// argument: a result of it, and the argument that takes it, which may be one
  /// more than the function has.
  struct Prepared {
    Value value;
    unsigned argument;
  };
  ArrayRef<Prepared> getPrepared() const { return prepared; }

  /// The ops that make it, in program order.
  SmallVector<Operation *> getNeededOps() const;

  /// The arguments that it is made from, in order.
  SmallVector<BlockArgument> getArguments() const;

  /// Marked ops that can't be done ahead of the function: they depend on more
  /// than arguments and constants, or have side effects.
  ArrayRef<Operation *> getDependentOps() const { return dependent; }

  /// Has the function take what is prepared, in new arguments where need be,
  /// and erases the ops that nothing uses any more.
  void takePrepared();

private:
  /// Finds the ops that depend on weights alone, in program order.
  void collectOps();
  /// Finds those of them that only other such ops use.
  void collectInternalOps();
  /// Finds the values that the rest of the function takes.
  void collectPrepared();

  bool isWeight(Value value);
  bool isInternalUse(Operation *user);
  std::optional<unsigned> findPlace(Value value);
  llvm::SetVector<Value> getNeededValues() const;
  void eraseMoved();

  func::FuncOp function;
  SymbolTableCollection &globals;

  /// Ops without effects that depend on arguments and constants alone; an op
  /// that isn't marked counts as well, where it stands between others.
  llvm::SetVector<Operation *> ops;
  /// The arguments, globals that are read, and what depends on them.
  llvm::DenseSet<Value> atRunTime;
  /// The marked ones among those, which move.
  llvm::DenseSet<Operation *> moved;
  /// Ops whose results only moved ops use, directly or through other such ops.
  llvm::DenseSet<Operation *> internal;
  SmallVector<Operation *> dependent;
  SmallVector<Prepared> prepared;
  llvm::DenseSet<unsigned> takenArguments;
};

} // namespace mlir::norm

#endif // NORM_LIB_TRANSFORMS_WEIGHTWORK_H
