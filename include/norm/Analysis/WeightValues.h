//===- WeightValues.h - Which values are weights ----------------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_ANALYSIS_WEIGHTVALUES_H
#define NORM_ANALYSIS_WEIGHTVALUES_H

#include "norm/Analysis/ControlFlowEdges.h"

#include "mlir/IR/SymbolTable.h"
#include "mlir/IR/Value.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/SetVector.h"

#include <string>

namespace mlir::norm {

/// Tells weights, which are the same for every call of a program, from
/// activations. Weights are
/// - tensor constants, and globals that don't change;
/// - arguments of a function that every use reads like one: statically
///   shaped, and *shared* by the tokens of the op that reads them, as the
///   second factor of a contraction, the table of a lookup or a broadcast bias
///   are. Reshapes, slices, transposes and casts on the way are looked through,
///   and elementwise work and concatenations with what else is made of
///   arguments and constants without sums over products; calls and loops are
///   followed; and what a training step does beside is left out: elementwise
///   work whose result is returned, the weight's next value, and sums over all
///   elements;
/// - arguments of a function all of whose callers are known, if every caller
///   passes a weight;
/// - results of ops marked `norm.weight_prep`, and of ops without side effects
///   whose operands are all weights, single numbers, or made of such numbers
///   alone, as counters and the coefficients of an interpolation are.
///
/// A wrong answer about an argument costs time, or moves work to where the
/// caller has to ask for it; it never changes the function computed.
class WeightValues {
public:
  /// `root` is the whole program.
  explicit WeightValues(Operation *root) : edges(root) {}
  explicit WeightValues(const ControlFlowEdges &edges) : edges(edges) {}

  bool isWeight(Value value) { return isWeight(value, /*depth=*/0); }

  /// Whether the value is a weight that is stored in integers, quantised or
  /// packed, and made floats of in the program. It isn't a weight to prepare:
  /// what is prepared would be stored in floats.
  bool isPackedWeight(Value value) { return isPackedWeight(value, 0); }

  /// To be called before an op is erased: what is known of its results mustn't
  /// be taken for true of others that come to lie in their place.
  void forget(Operation *op);

  /// Why a value that is read from outside of the function isn't a weight, as
  /// the end of a sentence. Empty if it is one, or isn't such a value.
  std::string explainNotWeight(Value value);

private:
  bool isWeight(Value value, unsigned depth);
  bool computeIsWeight(Value value, unsigned depth);
  bool isPackedWeight(Value value, unsigned depth);
  bool computeIsPackedWeight(Value value, unsigned depth);
  /// Whether the value is made of single numbers alone, by ops without effects.
  bool isGenerated(Value value, unsigned depth);
  bool convertsIntegers(Operation *op, unsigned depth);
  bool isCombinationShared(OpOperand &use, unsigned depth);
  bool isUseShared(OpOperand &use, unsigned depth);
  bool isTosaUseShared(OpOperand &use, unsigned depth);
  bool areUsesShared(Value value, unsigned depth);

  ControlFlowEdges edges;
  SymbolTableCollection symbols;
  DenseMap<Value, bool> known, knownPacked, knownGenerated, shared;
};

/// Everything that `op` reads: its operands, and what its regions capture.
llvm::SetVector<Value> getAllInputs(Operation *op);

/// Whether the function returns something that it computes from its argument
/// element by element: the argument's next value, so that it isn't the same for
/// every call.
bool isUpdatedArgument(BlockArgument argument);

} // namespace mlir::norm

#endif // NORM_ANALYSIS_WEIGHTVALUES_H
