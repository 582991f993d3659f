//===- Opaque.cpp - Ops that nobody told us about -------------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Interpreter.h"

#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "mlir/Transforms/RegionUtils.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/xxhash.h"

using namespace mlir;
using namespace mlir::norm::verify;

/// Whether values of the type are what they hold, and no names of memory.
static bool isValueType(Type type) {
  if (auto tensor = dyn_cast<RankedTensorType>(type))
    type = tensor.getElementType();
  return type.isIntOrIndexOrFloat();
}

/// A name for what the op does: its kind, attributes, regions and types, but
/// neither its operands nor its place.
static std::string getFunctionName(Operation *op) {
  std::string text;
  llvm::raw_string_ostream os(text);
  // Alone it isn't numbered as part of its function.
  Operation *copy = op->clone();
  copy->print(os, OpPrintingFlags().useLocalScope().printGenericOpForm());
  copy->destroy();
  return "opaque." + llvm::utohexstr(llvm::xxh3_64bits(text));
}

LogicalResult Interpreter::visitOpaque(Operation *op) {
  // An op that isn't registered can't tell its effects; on values, without
  // regions of its own that reach out, it is taken for a function.
  bool isFunction = !op->isRegistered() || isMemoryEffectFree(op);
  if (!isFunction || op->hasTrait<OpTrait::IsTerminator>() ||
      op->getNumSuccessors() != 0 ||
      !llvm::all_of(op->getOperandTypes(), isValueType) ||
      !llvm::all_of(op->getResultTypes(), isValueType))
    return fail(op, "isn't supported");
  // A symbol may stand for another thing in the other program.
  AttrTypeWalker symbolFinder;
  symbolFinder.addWalk([](SymbolRefAttr) { return WalkResult::interrupt(); });
  WalkResult named = op->walk([&](Operation *inner) {
    return symbolFinder.walk(inner->getAttrDictionary());
  });
  if (named.wasInterrupted())
    return fail(op, "isn't supported: it names a symbol");
  llvm::SetVector<Value> captured;
  getUsedValuesDefinedAbove(op->getRegions(), captured);
  if (!captured.empty())
    return fail(op, "isn't supported: its region uses values from outside");

  // The digest of the operands: two words, each a number of the domain that
  // depends on all elements and on the shape.
  std::string name = getFunctionName(op);
  std::vector<Cell> digest = {domain.fromInt(op->getNumOperands())};
  Bound bound;
  auto absorb = [&](ArrayRef<Cell> cells) {
    for (Cell cell : cells) {
      const Cell *args[] = {digest.data(), &cell};
      if (failed(domain.apply(name, args, digest.data(), 1)))
        return failure();
      domain.soundness.noteApplications(name, digest, bound);
    }
    return success();
  };
  for (Value operand : op->getOperands()) {
    const Tensor &tensor = get(operand);
    bound = Bound::join(bound, tensor.bound);
    std::vector<Cell> shape;
    for (int64_t extent : tensor.shape)
      shape.push_back(domain.fromInt(extent));
    if (failed(absorb(shape)) ||
        failed(absorb(tensor.toReal(domain).readAll(domain))))
      return fail(op, "isn't supported");
  }
  for (auto [number, result] : llvm::enumerate(op->getResults())) {
    SmallVector<int64_t> shape;
    if (auto type = dyn_cast<RankedTensorType>(result.getType())) {
      if (!type.hasStaticShape())
        return fail(op, "isn't supported with dynamic extents of a result");
      shape = llvm::to_vector(type.getShape());
    }
    std::vector<Cell> cells(getNumElements(shape));
    for (auto [index, cell] : llvm::enumerate(cells)) {
      Cell place[] = {domain.fromInt(static_cast<int64_t>(number)),
                      domain.fromInt(static_cast<int64_t>(index))};
      const Cell *args[] = {digest.data(), &place[0], &place[1]};
      if (failed(domain.apply(name, args, &cell, 1)))
        return fail(op, "isn't supported");
    }
    domain.soundness.noteApplications(name, cells, Bound::variable());
    set(result, Tensor::fromCells(Tensor::Kind::Real, shape, std::move(cells),
                                  Bound::variable()));
  }
  return success();
}
