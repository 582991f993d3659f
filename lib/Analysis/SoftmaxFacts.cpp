//===- SoftmaxFacts.cpp - What holds of a softmax, proved -----------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "norm/Analysis/SoftmaxFacts.h"

#include "norm/Analysis/RowInterpreter.h"

#include "llvm/ADT/SetVector.h"

using namespace mlir;
using namespace mlir::norm;

// A softmax is some ten ops, of which few have its shape.
static constexpr size_t kMaxOps = 32;
static constexpr size_t kMaxBases = 16;

/// Whether rows along `dim` of the value can be read.
static bool hasRows(Value value, int64_t dim) {
  auto type = dyn_cast<RankedTensorType>(value.getType());
  return type && isSupportedFloat(type.getElementType()) &&
         dim < type.getRank() &&
         (type.isDynamicDim(dim) || type.getDimSize(dim) > 1);
}

/// The values of the same shape that a value is computed from, nearest first.
static SmallVector<Value> collectBases(Value value) {
  auto shape = cast<RankedTensorType>(value.getType()).getShape();
  llvm::SetVector<Value> seen;
  seen.insert(value);
  SmallVector<Value> bases;
  for (size_t i = 0; i < seen.size() && i < kMaxOps; ++i) {
    Operation *op = seen[i].getDefiningOp();
    if (!op)
      continue;
    for (Value operand : op->getOperands()) {
      auto type = dyn_cast<RankedTensorType>(operand.getType());
      if (type && seen.insert(operand) && type.getShape() == shape &&
          isSupportedFloat(type.getElementType()))
        bases.push_back(operand);
    }
  }
  if (bases.size() > kMaxBases)
    bases.truncate(kMaxBases);
  return bases;
}

bool norm::sumsToOne(Value value, int64_t dim) {
  if (!hasRows(value, dim))
    return false;
  return llvm::any_of(collectBases(value), [&](Value base) {
    RowInterpreter rows(base, {dim}, /*withCompanions=*/true,
                        /*withExponentials=*/true);
    std::optional<RowValue> row = rows.evaluate(value);
    if (!row)
      return false;
    RowRing::Result sum = rows.getRing().sum(row->polynomial);
    return sum && *sum == RowPolynomial(Rational(1));
  });
}

ShiftEffect norm::getShiftEffect(Value result, Value x, int64_t dim,
                                 const llvm::DenseSet<Value> &dependents) {
  if (!hasRows(x, dim) || !isa<FloatType>(getElementTypeOrSelf(result)) ||
      cast<RankedTensorType>(x.getType()).getShape() !=
          cast<RankedTensorType>(result.getType()).getShape())
    return ShiftEffect::Unknown;
  RowInterpreter rows(x, {dim}, /*withCompanions=*/true,
                      /*withExponentials=*/true);
  RowRing &ring = rows.getRing();
  std::optional<RowValue> row = rows.evaluate(result);
  if (!row)
    return ShiftEffect::Unknown;
  // What isn't understood of x would change with it.
  std::set<unsigned> leaves;
  ring.collectLeaves(row->polynomial, leaves);
  for (unsigned leaf : leaves)
    if (dependents.contains(rows.getLeaf(leaf).value))
      return ShiftEffect::Unknown;
  RowRing::Result shifted =
      ring.add(ring.getBase(), ring.getAtom(ring.addScalar()));
  RowRing::Result after =
      shifted ? ring.substituteBase(row->polynomial, *shifted) : std::nullopt;
  RowRing::Result change =
      after ? ring.subtract(*after, row->polynomial) : std::nullopt;
  if (!change)
    return ShiftEffect::Unknown;
  if (change->isZero())
    return ShiftEffect::None;
  return ring.isRow(*change) ? ShiftEffect::Shift : ShiftEffect::Unknown;
}
