//===- MeanAnalysis.cpp - Where a mean is redundant -----------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "norm/Analysis/MeanAnalysis.h"

#include "norm/Interfaces/FeatureAxisOpInterface.h"

#include "mlir/Analysis/DataFlow/Utils.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Interfaces/ControlFlowInterfaces.h"
#include "mlir/Interfaces/ShapedOpInterfaces.h"
#include "mlir/Transforms/RegionUtils.h"

#include <set>

using namespace mlir;
using namespace mlir::norm;

//===----------------------------------------------------------------------===//
// One use of a value
//===----------------------------------------------------------------------===//

/// How one use looks at a value's mean, from the facts about the results of
/// the op that reads it, which may be around the use.
static MeanFact getFactOfUse(OpOperand &operand,
                             ArrayRef<const MeanFact *> results) {
  // An op that asks for the shape sees no values at all.
  if (isa<ShapedDimOpInterface>(operand.getOwner()))
    return MeanFact();
  FeatureAxisOpInterface op = getReadingOp(operand);
  if (!op || results.empty())
    return MeanFact::observed();
  bool isOperand = operand.getOwner() == op;

  MeanFact fact;
  for (const auto &[number, resultFact] : llvm::enumerate(results)) {
    OpResult result = op->getResult(number);
    MeanFact ofResult = MeanFact::observed();
    // Nobody reads a result with every axis unobserved.
    if (resultFact->unobserved.isUniversal())
      ofResult.unobserved = AxisSet::universal();

    if (isOperand)
      for (const FeatureAxis &axis : op.getIgnoredAxes(operand, result)) {
        ofResult.unobserved.insert(axis);
        ofResult.relevant.insert(axis);
      }
    for (const FeatureAxis &axis : resultFact->relevant.getAxes()) {
      FailureOr<AxisForm> form = op.getAxisForm(result, axis);
      if (failed(form))
        continue;
      for (const Carrier &carrier : form->carriers) {
        if (carrier.operand != &operand)
          continue;
        ofResult.relevant.insert(carrier.axis);
        if (resultFact->unobserved.contains(axis))
          ofResult.unobserved.insert(carrier.axis);
      }
    }
    fact = MeanFact::meet(fact, ofResult);
  }
  return fact;
}

//===----------------------------------------------------------------------===//
// MeanUnobservedAnalysis
//===----------------------------------------------------------------------===//

LogicalResult MeanUnobservedAnalysis::initialize(Operation *top) {
  // Operands may come back as results in ways that the framework doesn't see.
  top->walk([&](RegionBranchOpInterface op) {
    if (!handsOnResults(op))
      for (Value operand : op->getOperands())
        observe(operand);
  });
  return SparseBackwardDataFlowAnalysis::initialize(top);
}

LogicalResult
MeanUnobservedAnalysis::visitOperation(Operation *op,
                                       ArrayRef<MeanLattice *> operands,
                                       ArrayRef<const MeanLattice *> results) {
  SmallVector<const MeanFact *> facts = llvm::map_to_vector(
      results, [](const MeanLattice *lattice) { return &lattice->getValue(); });
  for (auto [lattice, operand] :
       llvm::zip_equal(operands, op->getOpOperands())) {
    // What a body reads from outside is the business of the op around it.
    FeatureAxisOpInterface reader = getReadingOp(operand);
    if (!reader || reader == op)
      propagateIfChanged(lattice, lattice->meet(getFactOfUse(operand, facts)));
  }
  if (isa<FeatureAxisOpInterface>(op))
    visitUsedValuesDefinedAbove(op->getRegions(), [&](OpOperand *use) {
      if (getReadingOp(*use) != op)
        return;
      MeanLattice *lattice = getLatticeElement(use->get());
      propagateIfChanged(lattice, lattice->meet(getFactOfUse(*use, facts)));
    });
  return success();
}

void MeanUnobservedAnalysis::observe(Value value) {
  MeanLattice *lattice = getLatticeElement(value);
  propagateIfChanged(lattice, lattice->meet(MeanFact::observed()));
}

void MeanUnobservedAnalysis::visitBranchOperand(OpOperand &operand) {
  observe(operand.get());
}

void MeanUnobservedAnalysis::visitCallOperand(OpOperand &operand) {
  observe(operand.get());
}

void MeanUnobservedAnalysis::setToExitState(MeanLattice *lattice) {
  propagateIfChanged(lattice, lattice->meet(MeanFact::observed()));
}

//===----------------------------------------------------------------------===//
// ZeroMeanAnalysis
//===----------------------------------------------------------------------===//

LogicalResult ZeroMeanAnalysis::initialize(Operation *top) {
  // The framework joins what comes from terminators, and would leave results
  // that come from elsewhere as they are: zero-mean.
  top->walk([&](RegionBranchOpInterface op) {
    if (!handsOnResults(op))
      for (Value result : op->getResults())
        setToEntryState(getLatticeElement(result));
  });
  return SparseForwardDataFlowAnalysis::initialize(top);
}

LogicalResult
ZeroMeanAnalysis::visitOperation(Operation *op,
                                 ArrayRef<const ZeroMeanLattice *>,
                                 ArrayRef<ZeroMeanLattice *> results) {
  auto axisOp = dyn_cast<FeatureAxisOpInterface>(op);
  for (auto [lattice, result] : llvm::zip_equal(results, op->getResults())) {
    ZeroMeanFact fact{AxisSet::empty()};
    const auto *mean = means.lookupState<MeanLattice>(result);
    if (axisOp && mean) {
      for (const FeatureAxis &axis : mean->getValue().relevant.getAxes()) {
        FailureOr<AxisForm> form = axisOp.getAxisForm(result, axis);
        if (failed(form) || form->shifted)
          continue;
        // Carriers may be read by nested ops, so their facts are looked up.
        bool zeroMean = llvm::all_of(form->carriers, [&](const Carrier &c) {
          const auto *carrier = static_cast<const ZeroMeanLattice *>(
              getLatticeElementFor(getProgramPointAfter(op), c.operand->get()));
          return carrier->getValue().zeroMean.contains(c.axis);
        });
        if (zeroMean)
          fact.zeroMean.insert(axis);
      }
    }
    propagateIfChanged(lattice, lattice->join(fact));
  }
  return success();
}

void ZeroMeanAnalysis::setToEntryState(ZeroMeanLattice *lattice) {
  propagateIfChanged(lattice, lattice->join(ZeroMeanFact{AxisSet::empty()}));
}

//===----------------------------------------------------------------------===//
// MeanAnalysis
//===----------------------------------------------------------------------===//

MeanAnalysis::MeanAnalysis(Operation *root) : edges(root) {
  // One after the other: the second asks about axes that the first has found.
  // In one solver, since states take more memory than the program does.
  dataflow::loadBaselineAnalyses(solver);
  solver.load<MeanUnobservedAnalysis>(symbolTable);
  LogicalResult settled = solver.initializeAndRun(root);
  if (succeeded(settled)) {
    solver.load<ZeroMeanAnalysis>(solver);
    settled = solver.initializeAndRun(root);
  }
  // A solver that fails leaves facts that haven't settled: forget them all.
  if (failed(settled))
    solver.eraseAllStates();
}

bool MeanAnalysis::isMeanUnobserved(Value value,
                                    const FeatureAxis &axis) const {
  const auto *lattice = solver.lookupState<MeanLattice>(value);
  return lattice && lattice->getValue().unobserved.contains(axis);
}

bool MeanAnalysis::isZeroMean(Value value, const FeatureAxis &axis) const {
  const auto *mean = solver.lookupState<MeanLattice>(value);
  const auto *zeroMean = solver.lookupState<ZeroMeanLattice>(value);
  return mean && zeroMean && mean->getValue().relevant.contains(axis) &&
         zeroMean->getValue().zeroMean.contains(axis);
}

bool MeanAnalysis::ignoresMean(OpOperand &use, const FeatureAxis &axis) const {
  if (SmallVector<Value> targets = edges.getTargets(use); !targets.empty())
    return llvm::all_of(
        targets, [&](Value target) { return isMeanUnobserved(target, axis); });
  MeanFact unknown;
  SmallVector<const MeanFact *> results;
  FeatureAxisOpInterface reader = getReadingOp(use);
  for (Value result :
       (reader ? reader.getOperation() : use.getOwner())->getResults()) {
    const auto *lattice = solver.lookupState<MeanLattice>(result);
    results.push_back(lattice ? &lattice->getValue() : &unknown);
  }
  return getFactOfUse(use, results).unobserved.contains(axis);
}

SmallVector<OpOperand *>
MeanAnalysis::getObservingUses(Value value, const FeatureAxis &axis) const {
  SmallVector<OpOperand *> uses;
  for (OpOperand &use : value.getUses())
    if (!ignoresMean(use, axis))
      uses.push_back(&use);
  return uses;
}

/// Whether `result` along `resultAxis` has the mean of `use` along `axis`.
static bool carries(FeatureAxisOpInterface op, OpOperand &use,
                    const FeatureAxis &axis, OpResult result,
                    const FeatureAxis &resultAxis) {
  FailureOr<AxisForm> form = op.getAxisForm(result, resultAxis);
  return succeeded(form) && form->carries(use, axis);
}

/// Axes of `result` that may be what `axis` of `use` becomes: each dimension of
/// the same extent, and what a reshape makes of it.
static SmallVector<FeatureAxis> guessResultAxes(OpOperand &use, OpResult result,
                                                const FeatureAxis &axis) {
  auto type = dyn_cast<RankedTensorType>(result.getType());
  if (!type)
    return {};
  SmallVector<FeatureAxis> guesses;
  for (int64_t dim = 0; dim < type.getRank(); ++dim)
    if (FailureOr<FeatureAxis> guess =
            FeatureAxis::fromDims(type.getShape(), {dim});
        succeeded(guess) && guess->getExtent() == axis.getExtent())
      guesses.push_back(*guess);
  FailureOr<FeatureAxis> reshaped = failure();
  if (auto collapse = dyn_cast<tensor::CollapseShapeOp>(use.getOwner()))
    reshaped = axis.collapse(collapse.getSrcType().getShape(),
                             collapse.getReassociationIndices());
  else if (auto expand = dyn_cast<tensor::ExpandShapeOp>(use.getOwner()))
    reshaped = axis.expand(type.getShape(), expand.getReassociationIndices());
  if (succeeded(reshaped))
    guesses.push_back(*reshaped);
  return guesses;
}

/// The result and axis that the mean of `use` along `axis` goes on to, if the
/// op only passes it on.
std::optional<std::pair<Value, FeatureAxis>>
MeanAnalysis::getSuccessor(OpOperand &use, const FeatureAxis &axis) const {
  for (Value target : edges.getTargets(use))
    if (!isMeanUnobserved(target, axis))
      return std::pair(target, axis);
  FeatureAxisOpInterface op = getReadingOp(use);
  if (!op)
    return std::nullopt;
  for (OpResult result : op->getResults()) {
    const auto *lattice = solver.lookupState<MeanLattice>(result);
    if (!lattice)
      continue;
    for (const FeatureAxis &resultAxis :
         lattice->getValue().relevant.getAxes()) {
      if (carries(op, use, axis, result, resultAxis))
        return std::pair(Value(result), resultAxis);
    }
  }
  // Nothing further down ignores a mean, so there are no facts about the result
  // and the axes are guessed.
  for (OpResult result : op->getResults())
    for (const FeatureAxis &resultAxis : guessResultAxes(use, result, axis))
      if (carries(op, use, axis, result, resultAxis))
        return std::pair(Value(result), resultAxis);
  return std::nullopt;
}

OpOperand *MeanAnalysis::findObserver(Value value, FeatureAxis &axis) const {
  struct Step {
    Value value;
    FeatureAxis axis;
    OpOperand *use;
    FeatureAxis useAxis;
  };
  SmallVector<Step> steps{{value, axis, nullptr, axis}};
  std::set<std::pair<void *, FeatureAxis>> seen;
  for (size_t i = 0; i < steps.size(); ++i) {
    Step step = steps[i];
    SmallVector<OpOperand *> uses = getObservingUses(step.value, step.axis);
    if (uses.empty()) {
      axis = step.useAxis;
      return step.use;
    }
    for (OpOperand *use : uses) {
      auto successor = getSuccessor(*use, step.axis);
      if (!successor) {
        axis = step.axis;
        return use;
      }
      if (seen.insert(
                  {successor->first.getAsOpaquePointer(), successor->second})
              .second)
        steps.push_back({successor->first, successor->second, use, step.axis});
    }
  }
  // Observed, the solver says, by what goes round in circles.
  return getObservingUses(value, axis).front();
}

ArrayRef<FeatureAxis> MeanAnalysis::getRelevantAxes(Value value) const {
  const auto *lattice = solver.lookupState<MeanLattice>(value);
  return lattice ? lattice->getValue().relevant.getAxes()
                 : ArrayRef<FeatureAxis>();
}
