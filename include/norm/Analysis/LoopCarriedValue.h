//===- LoopCarriedValue.h - Values that a loop carries ----------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_ANALYSIS_LOOPCARRIEDVALUE_H
#define NORM_ANALYSIS_LOOPCARRIEDVALUE_H

#include "mlir/Dialect/SCF/IR/SCF.h"

#include <optional>

namespace mlir::norm {

/// A value that an `scf.for` carries from one iteration to the next: what
/// enters, the argument of the body, what the body yields and the result stand
/// for it in turn.
struct LoopCarriedValue {
  scf::ForOp loop;
  unsigned index;

  Value getInit() { return loop.getInitsMutable()[index].get(); }
  BlockArgument getArgument() { return loop.getRegionIterArg(index); }
  Value getYielded() { return loop.getYieldedValues()[index]; }
  OpResult getResult() { return loop->getResult(index); }

  /// What `value` stands for, if it is an argument of a loop's body or a loop's
  /// result.
  static std::optional<LoopCarriedValue> get(Value value) {
    if (auto argument = dyn_cast<BlockArgument>(value)) {
      auto loop = dyn_cast<scf::ForOp>(argument.getOwner()->getParentOp());
      if (!loop || argument.getArgNumber() < loop.getNumInductionVars())
        return std::nullopt;
      return LoopCarriedValue{
          loop, static_cast<unsigned>(argument.getArgNumber() -
                                      loop.getNumInductionVars())};
    }
    auto result = cast<OpResult>(value);
    auto loop = dyn_cast<scf::ForOp>(result.getOwner());
    if (!loop)
      return std::nullopt;
    return LoopCarriedValue{loop, result.getResultNumber()};
  }

  /// What the loop does with an operand of its own or of its terminator.
  static std::optional<LoopCarriedValue> getFromUse(OpOperand &use) {
    Operation *op = use.getOwner();
    if (auto loop = dyn_cast<scf::ForOp>(op)) {
      unsigned first = loop.getNumControlOperands();
      if (use.getOperandNumber() < first)
        return std::nullopt;
      return LoopCarriedValue{loop, use.getOperandNumber() - first};
    }
    auto loop = dyn_cast_or_null<scf::ForOp>(op->getParentOp());
    if (!loop || !isa<scf::YieldOp>(op))
      return std::nullopt;
    return LoopCarriedValue{loop, use.getOperandNumber()};
  }
};

} // namespace mlir::norm

#endif // NORM_ANALYSIS_LOOPCARRIEDVALUE_H
