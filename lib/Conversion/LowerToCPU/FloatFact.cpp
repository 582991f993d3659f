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
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/TypeUtilities.h"
#include "mlir/Interfaces/ViewLikeInterface.h"

#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::norm;

using Origin = FloatFact::Origin;

//===----------------------------------------------------------------------===//
// Memory
//===----------------------------------------------------------------------===//

/// The memory that an op reads floats from, or null.
static Value getMemoryRead(Operation *op) {
  return TypeSwitch<Operation *, Value>(op)
      .Case<memref::LoadOp>([](auto load) { return load.getMemRef(); })
      .Case<vector::LoadOp, vector::MaskedLoadOp>(
          [](auto load) { return load.getBase(); })
      .Default(Value());
}

/// What an op writes to memory that it is given, or null.
static Value getStored(Operation *op) {
  return TypeSwitch<Operation *, Value>(op)
      .Case<memref::StoreOp>([](auto store) { return store.getValue(); })
      .Case<vector::StoreOp, vector::MaskedStoreOp>(
          [](auto store) { return store.getValueToStore(); })
      .Default(Value());
}

/// All that is stored to memory, if it is the function's own and no other op
/// could write there.
static std::optional<SmallVector<Value>> findStored(Value memory) {
  while (auto view = memory.getDefiningOp<ViewLikeOpInterface>())
    memory = view.getViewSource();
  if (!isa_and_present<memref::AllocOp, memref::AllocaOp>(
          memory.getDefiningOp()))
    return std::nullopt;

  SmallVector<Value> stored, views{memory};
  while (!views.empty()) {
    Value view = views.pop_back_val();
    // Bits of something else aren't floats that were stored.
    if (getElementTypeOrSelf(view) != getElementTypeOrSelf(memory))
      return std::nullopt;
    for (Operation *user : view.getUsers()) {
      if (Value value = getStored(user))
        stored.push_back(value);
      else if (isa<ViewLikeOpInterface>(user))
        llvm::append_range(views, user->getResults());
      else if (!getMemoryRead(user) &&
               !isa<memref::DeallocOp, memref::DimOp>(user))
        return std::nullopt;
    }
  }
  return stored;
}

//===----------------------------------------------------------------------===//
// Analysis
//===----------------------------------------------------------------------===//

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

constexpr State kUnknown{/*isReached=*/true, /*holds=*/false};

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
    State made = findState(op, operands);
    for (FloatFactLattice *result : results)
      propagateIfChanged(result, result->join(made));
    return success();
  }

  void setToEntryState(FloatFactLattice *lattice) override {
    propagateIfChanged(lattice, lattice->join(kUnknown));
  }

private:
  State findState(Operation *op, ArrayRef<const FloatFactLattice *> operands) {
    State followed;
    auto follow = [&](const FloatFactLattice *source) {
      followed = State::join(followed, source->getValue());
    };
    if (Value memory = getMemoryRead(op)) {
      const auto &stored = getStoredTo(memory);
      if (!stored)
        return kUnknown;
      for (Value value : *stored)
        follow(getLatticeElementFor(getProgramPointAfter(op), value));
      // What is there where nothing is read.
      if (auto masked = dyn_cast<vector::MaskedLoadOp>(op))
        follow(getLatticeElementFor(getProgramPointAfter(op),
                                    masked.getPassThru()));
      return followed;
    }
    Origin origin = classify(op);
    if (origin == Origin::Unknown && arranges(op))
      origin = Origin::Follows;
    switch (origin) {
    case Origin::Holds:
      return {/*isReached=*/true, /*holds=*/true};
    case Origin::Follows:
      for (const FloatFactLattice *operand : operands)
        if (isa<FloatType>(getElementTypeOrSelf(operand->getAnchor())))
          follow(operand);
      return followed;
    case Origin::Unknown:
      return kUnknown;
    }
    llvm_unreachable("an origin that isn't known");
  }

  static bool arranges(Operation *op) {
    return isa<arith::SelectOp, vector::BroadcastOp, vector::DeinterleaveOp,
               vector::ExtractOp, vector::ExtractStridedSliceOp,
               vector::FromElementsOp, vector::InsertOp,
               vector::InsertStridedSliceOp, vector::InterleaveOp,
               vector::ShapeCastOp, vector::ShuffleOp>(op);
  }

  const std::optional<SmallVector<Value>> &getStoredTo(Value memory) {
    auto [it, isNew] = storedTo.try_emplace(memory);
    if (isNew)
      it->second = findStored(memory);
    return it->second;
  }

  FloatFact::Classify classify;
  DenseMap<Value, std::optional<SmallVector<Value>>> storedTo;
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
