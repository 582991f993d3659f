//===- FloatFact.cpp - What holds of all floats of a value ----------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FloatFact.h"

#include "mlir/Analysis/DataFlow/SparseAnalysis.h"
#include "mlir/Analysis/DataFlow/Utils.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace mlir::norm;

using Origin = FloatFact::Origin;

namespace {
/// Nothing has come here yet, or what has come has the property, or something
/// may not have it.
struct State {
  bool isReached = false, holds = true;

  static State join(const State &a, const State &b) {
    return {a.isReached || b.isReached, a.holds && b.holds};
  }
  bool operator==(const State &other) const {
    return isReached == other.isReached && holds == other.holds;
  }
  void print(raw_ostream &os) const {
    os << (!isReached ? "unreached" : holds ? "holds" : "unknown");
  }
};

class FloatFactLattice : public dataflow::Lattice<State> {
public:
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(FloatFactLattice)
  using Lattice::Lattice;
};

class FloatFactAnalysis
    : public dataflow::SparseForwardDataFlowAnalysis<FloatFactLattice> {
public:
  FloatFactAnalysis(DataFlowSolver &solver, FloatFact::Classify classify)
      : SparseForwardDataFlowAnalysis(solver), classify(classify) {}

  LogicalResult visitOperation(Operation *op,
                               ArrayRef<const FloatFactLattice *> operands,
                               ArrayRef<FloatFactLattice *> results) override {
    State made{/*isReached=*/true, /*holds=*/true};
    Origin origin = arranges(op) ? Origin::Follows : classify(op);
    if (origin == Origin::Unknown)
      made.holds = false;
    if (origin == Origin::Follows) {
      made.isReached = false;
      for (const FloatFactLattice *operand : operands)
        if (isa<FloatType>(getElementTypeOrSelf(operand->getAnchor())))
          made = State::join(made, operand->getValue());
    }
    for (FloatFactLattice *result : results)
      propagateIfChanged(result, result->join(made));
    return success();
  }

  void setToEntryState(FloatFactLattice *lattice) override {
    propagateIfChanged(lattice, lattice->join({true, false}));
  }

private:
  static bool arranges(Operation *op) {
    return isa<arith::SelectOp, vector::BroadcastOp, vector::DeinterleaveOp,
               vector::ExtractOp, vector::ExtractStridedSliceOp,
               vector::FromElementsOp, vector::InsertOp,
               vector::InsertStridedSliceOp, vector::InterleaveOp,
               vector::ShapeCastOp, vector::ShuffleOp>(op);
  }

  FloatFact::Classify classify;
};
} // namespace

bool FloatFact::holdsOf(Value value) {
  if (!solver) {
    solver.emplace();
    dataflow::loadBaselineAnalyses(*solver);
    solver->load<FloatFactAnalysis>(classify);
    // What was found on the way need not hold.
    if (failed(solver->initializeAndRun(root)))
      solver->eraseAllStates();
  }
  const auto *lattice = solver->lookupState<FloatFactLattice>(value);
  return lattice && lattice->getValue().isReached && lattice->getValue().holds;
}

bool FloatFact::isConstant(Operation *op,
                           function_ref<bool(const APFloat &)> isSuch) {
  Attribute attr;
  if (!matchPattern(op, m_Constant(&attr)))
    return false;
  if (auto number = dyn_cast<FloatAttr>(attr))
    return isSuch(number.getValue());
  auto numbers = dyn_cast<DenseFPElementsAttr>(attr);
  return numbers && llvm::all_of(numbers, isSuch);
}
