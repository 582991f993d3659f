//===- CarriedCenterMotion.cpp - Centres along control flow ---------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CarriedCenterMotion.h"
#include "DeadCarriedValues.h"

#include "norm/IR/Norm.h"

#include "mlir/Interfaces/ControlFlowInterfaces.h"

using namespace mlir;
using namespace mlir::norm;

/// Replaces the centres of `value` along `axis` by `centred`.
static void replaceCenters(PatternRewriter &rewriter, Value value,
                           const FeatureAxis &axis, Value centred) {
  for (Operation *user : llvm::make_early_inc_range(value.getUsers())) {
    auto center = dyn_cast<CenterOp>(user);
    if (!center || center.getInput() != value ||
        center->getResultTypes().front() != value.getType())
      continue;
    FailureOr<FeatureAxis> own = FeatureAxis::fromDims(
        center.getInputType().getShape(), center.getFeatureDims());
    if (succeeded(own) && *own == axis)
      rewriter.replaceOp(center, centred);
  }
}

Value CarriedCentres::find(Value value, const FeatureAxis &axis) const {
  auto it = places.find({value.getAsOpaquePointer(), axis});
  return it == places.end() ? Value() : getBeside(value, it->second);
}

void CarriedCentres::insert(Value value, const FeatureAxis &axis,
                            Value centre) {
  auto result = dyn_cast<OpResult>(centre);
  places[{value.getAsOpaquePointer(), axis}] =
      result ? result.getResultNumber()
             : cast<BlockArgument>(centre).getArgNumber();
}

void CarriedCentres::replaceValue(Value from, Value to) {
  auto it = places.lower_bound({from.getAsOpaquePointer(), FeatureAxis()});
  while (it != places.end() && it->first.first == from.getAsOpaquePointer()) {
    places[{to.getAsOpaquePointer(), it->first.second}] = it->second;
    it = places.erase(it);
  }
}

void CarriedCentres::eraseValue(Value value) {
  auto it = places.lower_bound({value.getAsOpaquePointer(), FeatureAxis()});
  while (it != places.end() && it->first.first == value.getAsOpaquePointer())
    it = places.erase(it);
}

void CarriedCentres::notifyOperationErased(Operation *op) {
  for (Value result : op->getResults())
    eraseValue(result);
}

void CarriedCentres::notifyBlockErased(Block *block) {
  for (Value argument : block->getArguments())
    eraseValue(argument);
}

void CarriedCentres::forEach(
    function_ref<void(Value, const FeatureAxis &, Value)> visit) const {
  for (const auto &[key, place] : places) {
    Value value = Value::getFromOpaquePointer(key.first);
    visit(value, key.second, getBeside(value, place));
  }
}

Value CarriedCentres::getBeside(Value value, unsigned place) {
  if (auto argument = dyn_cast<BlockArgument>(value))
    return argument.getOwner()->getArgument(place);
  return value.getDefiningOp()->getResult(place);
}

/// A call says something about each operand and each result, or nothing at all.
static void appendAttrs(ArrayAttr attrs, function_ref<void(ArrayAttr)> set) {
  if (!attrs)
    return;
  SmallVector<Attribute> wide(attrs.getValue());
  wide.push_back(DictionaryAttr::get(attrs.getContext()));
  set(ArrayAttr::get(attrs.getContext(), wide));
}

/// Adds an operand to `source`'s op, behind those that go the same way.
static void addOperand(PatternRewriter &rewriter,
                       const CarriedValue::Source &source, Value value) {
  Operation *op = source.op;
  rewriter.modifyOpInPlace(op, [&] {
    if (source.successor) {
      cast<BranchOpInterface>(op)
          .getSuccessorOperands(*source.successor)
          .append(value);
      return;
    }
    op->insertOperands(op->getNumOperands(), value);
    if (auto call = dyn_cast<func::CallOp>(op))
      appendAttrs(call.getArgAttrsAttr(),
                  [&](ArrayAttr attrs) { call.setArgAttrsAttr(attrs); });
  });
}

/// Functions return what their terminators' operands are.
static void addFunctionResult(PatternRewriter &rewriter, func::FuncOp function,
                              Type type) {
  rewriter.modifyOpInPlace(function, [&] {
    (void)function.insertResult(function.getNumResults(), type,
                                /*resultAttrs=*/{});
  });
}

static BlockArgument addArgument(PatternRewriter &rewriter, Block *block,
                                 Type type, Location loc) {
  Operation *parent = block->getParentOp();
  rewriter.modifyOpInPlace(parent, [&] {
    auto function = dyn_cast<func::FuncOp>(parent);
    if (function && block->isEntryBlock())
      (void)function.insertArgument(function.getNumArguments(), type,
                                    /*argAttrs=*/{}, loc);
    else
      block->addArgument(type, loc);
  });
  return block->getArguments().back();
}

/// Builds `op` anew with one more result. The old one is left without uses and
/// regions.
static Operation *addResult(PatternRewriter &rewriter, Operation *op,
                            Type type) {
  SmallVector<Type> types(op->getResultTypes());
  types.push_back(type);
  rewriter.setInsertionPoint(op);
  Operation *wide = cloneWithResults(rewriter, op, types);
  if (auto call = dyn_cast<func::CallOp>(wide))
    appendAttrs(call.getResAttrsAttr(),
                [&](ArrayAttr attrs) { call.setResAttrsAttr(attrs); });
  return wide;
}

void norm::carryCenter(PatternRewriter &rewriter, const CarriedValue &carried,
                       const FeatureAxis &axis, CarriedCentres &centres,
                       function_ref<void(Value, Value)> notifyReplaced) {
  SmallVector<Value> sourceCentres;
  for (const CarriedValue::Source &source : carried.sources)
    sourceCentres.push_back(
        getOrCreateCenter(rewriter, source.getValue(), axis));
  Type type = sourceCentres.front().getType();
  llvm::SmallPtrSet<Operation *, 1> widened;
  for (auto [source, centre] :
       llvm::zip_equal(carried.sources, sourceCentres)) {
    addOperand(rewriter, source, centre);
    if (isa<func::ReturnOp>(source.op))
      if (Operation *function = source.op->getParentOp();
          widened.insert(function).second)
        addFunctionResult(rewriter, cast<func::FuncOp>(function), type);
  }

  SmallVector<std::pair<Value, Value>> targets;
  for (Value target : carried.targets) {
    if (auto argument = dyn_cast<BlockArgument>(target)) {
      targets.emplace_back(target, addArgument(rewriter, argument.getOwner(),
                                               type, target.getLoc()));
      continue;
    }
    auto result = cast<OpResult>(target);
    Operation *op = result.getOwner();
    Operation *wide = addResult(rewriter, op, type);
    if (auto call = dyn_cast<func::CallOp>(op))
      centres.getEdges().replaceCall(call, cast<func::CallOp>(wide));
    for (auto [from, to] :
         llvm::zip(op->getResults(), wide->getResults().drop_back())) {
      centres.replaceValue(from, to);
      notifyReplaced(from, to);
    }
    targets.emplace_back(wide->getResult(result.getResultNumber()),
                         wide->getResults().back());
    rewriter.replaceOp(op, wide->getResults().drop_back());
  }
  for (auto [value, centre] : targets) {
    centres.insert(value, axis, centre);
    replaceCenters(rewriter, value, axis, centre);
  }
}
