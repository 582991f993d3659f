//===- ControlFlowEdges.h - Values that control flow hands on ---*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_ANALYSIS_CONTROLFLOWEDGES_H
#define NORM_ANALYSIS_CONTROLFLOWEDGES_H

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Interfaces/ControlFlowInterfaces.h"

namespace mlir::norm {

/// Whether `value` is an argument of a function.
bool isFunctionArgument(Value value);

/// Whether `op` returns from a function.
bool isFunctionReturn(Operation *op);

/// A value that control flow hands on: it enters at the *sources*, operands of
/// loops, branches, calls and of the terminators of their bodies, and appears
/// at the *targets*, block arguments and results. Whatever a target holds came
/// from one of the sources, and what a source holds goes to the targets alone.
///
/// For an `scf.for`, the sources are the initial value and what is yielded,
/// the targets the argument of the body and the result. For a function, the
/// operands of all calls are the sources and an argument is the target; for
/// what it returns, the terminators' operands and all calls' results.
struct CarriedValue {
  struct Source {
    Operation *op;
    unsigned operand;
    /// The successor of a branch between blocks that takes the operand.
    std::optional<unsigned> successor;

    Value getValue() const { return op->getOperand(operand); }
  };
  SmallVector<Source, 2> sources;
  SmallVector<Value, 2> targets;
};

/// Whether all results of `op` come from operands and terminators, as far as
/// its interface tells. Those of `scf.forall` don't: its body writes them.
bool handsOnResults(RegionBranchOpInterface op);

/// Follows values along the edges of control flow: through ops with regions,
/// branches between blocks, and calls of functions that `root` defines.
class ControlFlowEdges {
public:
  /// `root` is the whole program. Function calls are only followed if it is a
  /// symbol table.
  explicit ControlFlowEdges(Operation *root);

  /// Where the value of `use` goes if the op hands it on, which may be more
  /// than one place; nothing if the op does something else with it, or if it
  /// leaves the program.
  SmallVector<Value> getTargets(OpOperand &use) const;

  /// The carried value that `target` is a target of. Fails if not all of its
  /// sources are known, or the ops can't carry another value beside it.
  FailureOr<CarriedValue> getCarried(Value target) const;

  /// The function of the program that a call calls, or null.
  func::FuncOp getCallee(func::CallOp call) const {
    return callees.lookup(call);
  }
  /// Whether some call of the program calls `function`.
  bool isCalled(func::FuncOp function) const {
    return calls.contains(function);
  }
  /// The calls of `function` in the program. There may be others.
  ArrayRef<func::CallOp> getCalls(func::FuncOp function) const;
  /// All calls of `function`; fails if others are possible, or if something
  /// other than a call names it.
  FailureOr<ArrayRef<func::CallOp>> getAllCalls(func::FuncOp function) const;

  /// To be told of a call that was replaced by one of the same function.
  void replaceCall(func::CallOp from, func::CallOp to);

private:
  DenseMap<Operation *, func::FuncOp> callees;
  DenseMap<Operation *, SmallVector<func::CallOp>> calls;
  /// Functions that only calls name.
  DenseSet<Operation *> closedFunctions;
};

} // namespace mlir::norm

#endif // NORM_ANALYSIS_CONTROLFLOWEDGES_H
