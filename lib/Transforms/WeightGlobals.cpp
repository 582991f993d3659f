//===- WeightGlobals.cpp - Folded weights in globals ----------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "WeightGlobals.h"

#include "norm/IR/WeightData.h"

#include "mlir/IR/Builders.h"
#include "mlir/IR/IRMapping.h"

using namespace mlir;
using namespace mlir::norm;

void WeightGlobals::noteReaders(ArrayRef<Operation *> ops) {
  for (Operation *op : ops)
    if (WeightSourceOpInterface source = getWeightSource(op, symbols))
      if (Operation *holder = source.getWeightHolder(symbols))
        holders.insert(holder);
}

/// Whether two weights of one type have the same elements.
static bool haveSameData(ElementsAttr lhs, ElementsAttr rhs) {
  if (lhs == rhs)
    return true;
  FailureOr<WeightData> left = WeightData::get(lhs, {});
  FailureOr<WeightData> right = WeightData::get(rhs, {});
  return succeeded(left) && succeeded(right) &&
         left->isSplat() == right->isSplat() &&
         left->getBytes() == right->getBytes();
}

/// Another op that reads what `reader` does, with what it needs for that.
static Value cloneReader(OpBuilder &b, WeightSourceOpInterface reader) {
  IRMapping mapping;
  for (Value operand : reader->getOperands())
    if (Operation *op = operand.getDefiningOp();
        op && !mapping.contains(operand))
      b.clone(*op, mapping);
  return b.clone(*reader, mapping)->getResult(0);
}

Value WeightGlobals::store(OpBuilder &b, WeightSourceOpInterface source,
                           ElementsAttr value, StringRef suffix) {
  Operation *holder = source.getWeightHolder(symbols);
  SmallVector<Stored, 1> &earlier = stored[{holder, value.getType()}];
  for (const auto &[data, reader] : earlier)
    if (holder && haveSameData(data, value))
      return cloneReader(b, reader);
  Value weight = source.createPreparedWeight(b, symbols, value, suffix);
  if (auto reader = weight.getDefiningOp<WeightSourceOpInterface>())
    earlier.emplace_back(value, reader);
  return weight;
}

void WeightGlobals::eraseUnused() {
  if (holders.empty())
    return;
  SymbolUserMap users(symbols, module);
  for (Operation *holder : holders) {
    auto symbol = dyn_cast<SymbolOpInterface>(holder);
    if (symbol && symbol.isPrivate() && users.useEmpty(holder))
      symbols.getSymbolTable(holder->getParentOp()).erase(holder);
  }
}
