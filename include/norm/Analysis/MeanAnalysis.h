//===- MeanAnalysis.h - Where a mean is redundant ---------------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_ANALYSIS_MEANANALYSIS_H
#define NORM_ANALYSIS_MEANANALYSIS_H

#include "norm/Analysis/AxisSet.h"
#include "norm/Analysis/ControlFlowEdges.h"

#include "mlir/Analysis/DataFlow/SparseAnalysis.h"
#include "mlir/Analysis/DataFlowFramework.h"
#include "mlir/IR/SymbolTable.h"

namespace mlir::norm {

//===----------------------------------------------------------------------===//
// Mean-unobserved: backward
//===----------------------------------------------------------------------===//

/// Of a value: along which axes its mean is unobserved, so that replacing the
/// value v by Cv changes no result of the program.
///
/// Backward, because it is what later ops do with v that counts, and a
/// greatest fixpoint: in a loop whose only reader is a LayerNorm nobody sees
/// the mean. For x + y read by a LayerNorm over 8 channels both x and y have
/// {d1:8}; when y is returned as well, y has nothing.
///
/// `unobserved` starts at every axis and shrinks to a finite set at the first
/// use: the height is finite. `relevant` are the axes along which some op
/// further down ignores the mean, at any cost: what it is worth asking about.
/// It grows, each of its members being the image of a norm's own axis.
struct MeanFact {
  AxisSet unobserved = AxisSet::universal();
  AxisSet relevant;

  static MeanFact observed() { return {AxisSet::empty(), AxisSet::empty()}; }

  static MeanFact meet(const MeanFact &lhs, const MeanFact &rhs) {
    return {AxisSet::intersect(lhs.unobserved, rhs.unobserved),
            AxisSet::unite(lhs.relevant, rhs.relevant)};
  }
  /// The framework asks for it; a backward analysis only meets.
  static MeanFact join(const MeanFact &lhs, const MeanFact &rhs) {
    return meet(lhs, rhs);
  }
  bool operator==(const MeanFact &rhs) const {
    return unobserved == rhs.unobserved && relevant == rhs.relevant;
  }
  void print(raw_ostream &os) const {
    os << "unobserved ";
    unobserved.print(os);
    os << " relevant ";
    relevant.print(os);
  }
};

class MeanLattice : public dataflow::Lattice<MeanFact> {
public:
  using Lattice::Lattice;
};

class MeanUnobservedAnalysis
    : public dataflow::SparseBackwardDataFlowAnalysis<MeanLattice> {
public:
  using SparseBackwardDataFlowAnalysis::SparseBackwardDataFlowAnalysis;

  LogicalResult initialize(Operation *top) override;
  LogicalResult visitOperation(Operation *op, ArrayRef<MeanLattice *> operands,
                               ArrayRef<const MeanLattice *> results) override;
  void visitBranchOperand(OpOperand &operand) override;
  void visitCallOperand(OpOperand &operand) override;
  void
  visitNonControlFlowArguments(RegionSuccessor &successor,
                               ArrayRef<BlockArgument> arguments) override {}
  void setToExitState(MeanLattice *lattice) override;

private:
  void observe(Value value);
};

//===----------------------------------------------------------------------===//
// Zero-mean: forward
//===----------------------------------------------------------------------===//

/// Of a value: along which of its relevant axes it is zero-mean as it stands.
struct ZeroMeanFact {
  AxisSet zeroMean = AxisSet::universal();

  static ZeroMeanFact join(const ZeroMeanFact &lhs, const ZeroMeanFact &rhs) {
    return {AxisSet::intersect(lhs.zeroMean, rhs.zeroMean)};
  }
  bool operator==(const ZeroMeanFact &rhs) const {
    return zeroMean == rhs.zeroMean;
  }
  void print(raw_ostream &os) const {
    os << "zero-mean ";
    zeroMean.print(os);
  }
};

class ZeroMeanLattice : public dataflow::Lattice<ZeroMeanFact> {
public:
  using Lattice::Lattice;
};

class ZeroMeanAnalysis
    : public dataflow::SparseForwardDataFlowAnalysis<ZeroMeanLattice> {
public:
  /// `means` is a solver that has run `MeanUnobservedAnalysis`.
  ZeroMeanAnalysis(DataFlowSolver &solver, const DataFlowSolver &means)
      : SparseForwardDataFlowAnalysis(solver), means(means) {}

  LogicalResult initialize(Operation *top) override;
  LogicalResult visitOperation(Operation *op,
                               ArrayRef<const ZeroMeanLattice *> operands,
                               ArrayRef<ZeroMeanLattice *> results) override;
  void setToEntryState(ZeroMeanLattice *lattice) override;

private:
  const DataFlowSolver &means;
};

//===----------------------------------------------------------------------===//
// Both, for clients
//===----------------------------------------------------------------------===//

/// Runs both analyses on `root` (whole programs: calls are followed) and
/// answers questions about its values. What isn't known is answered "no".
/// Usable with `getAnalysis<MeanAnalysis>()`.
class MeanAnalysis {
public:
  explicit MeanAnalysis(Operation *root);

  /// Whether replacing `value` by its centred self changes no result.
  bool isMeanUnobserved(Value value, const FeatureAxis &axis) const;

  /// The same of one use, along an axis of what it reads: whether replacing
  /// the value there by its centred self changes no result.
  bool ignoresMean(OpOperand &use, const FeatureAxis &axis) const;

  /// Whether `value` is zero-mean as it stands. Axes along which no later op
  /// ignores the mean aren't looked at, and give false.
  bool isZeroMean(Value value, const FeatureAxis &axis) const;

  /// The nearest use that keeps the mean of `value` from being unobserved, or
  /// null. Ops that only pass the mean on (sums, reshapes, calls, loops) are
  /// followed to the op that does something with it; `axis` becomes the axis of
  /// what that op reads.
  OpOperand *findObserver(Value value, FeatureAxis &axis) const;

  /// How control flow hands values on in the program.
  const ControlFlowEdges &getEdges() const { return edges; }

  /// The axes of `value` along which some later op ignores the mean, at any
  /// cost: those that it makes sense to ask about.
  ArrayRef<FeatureAxis> getRelevantAxes(Value value) const;

private:
  SmallVector<OpOperand *> getObservingUses(Value value,
                                            const FeatureAxis &axis) const;
  std::optional<std::pair<Value, FeatureAxis>>
  getSuccessor(OpOperand &use, const FeatureAxis &axis) const;

  ControlFlowEdges edges;
  SymbolTableCollection symbolTable;
  DataFlowSolver solver;
};

} // namespace mlir::norm

#endif // NORM_ANALYSIS_MEANANALYSIS_H
