//===- Interpreter.cpp - Evaluates programs over a domain -----------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Interpreter.h"

#include "norm/IR/WeightPrepAttrs.h"

#include "mlir/Interfaces/SideEffectInterfaces.h"

using namespace mlir;
using namespace mlir::norm::verify;

/// Ops that a run may evaluate outside of bodies: a program that loops for ever
/// is stopped.
constexpr uint64_t kMaxSteps = 100'000'000;

LogicalResult Interpreter::fail(Operation *op, const Twine &message,
                                Stop::Kind kind) {
  if (!stop)
    stop = {kind, op, message.str()};
  return failure();
}

const Tensor &Interpreter::get(Value value) {
  Tensor &tensor = environment.find(value)->second;
  if (isa<BaseMemRefType>(value.getType()))
    tensor.bound = Bound::join(tensor.bound, tensor.storage->written);
  return tensor;
}

void Interpreter::set(Value value, Tensor tensor) {
  if (observer)
    if (auto result = dyn_cast<OpResult>(value))
      observer(result, tensor);
  environment[value] = std::move(tensor);
}

FailureOr<int64_t> Interpreter::decide(Operation *op, Cell cell) {
  std::optional<Domain::KnownInteger> integer = domain.getInteger(cell);
  if (!integer)
    return fail(op, "an integer depends on an op that is unknown");
  if (integer->isDrawn)
    domain.soundness.noteDecision(cell);
  return integer->value;
}

LogicalResult Interpreter::assertHolds(Operation *op, const Lanes &condition,
                                       StringRef message) {
  for (Cell cell : condition.cells) {
    if (condition.isReal()) {
      std::optional<Domain::KnownInteger> known = domain.getInteger(cell);
      if (!known || known->isDrawn) {
        asserted.try_emplace(cell, op);
        continue;
      }
      cell = static_cast<Cell>(known->value);
    }
    if (!cell)
      return failRange(op, "an assertion fails: " + message);
  }
  return success();
}

FailureOr<int64_t> Interpreter::getInt(Operation *op, Value value) {
  const Tensor &tensor = get(value);
  if (tensor.isReal())
    return decide(op, tensor.readScalar(domain));
  return static_cast<int64_t>(tensor.readScalar(domain));
}

FailureOr<SmallVector<int64_t>>
Interpreter::getInts(Operation *op, ArrayRef<OpFoldResult> values) {
  SmallVector<int64_t> result;
  for (OpFoldResult value : values) {
    if (auto attr = dyn_cast<Attribute>(value)) {
      result.push_back(cast<IntegerAttr>(attr).getInt());
      continue;
    }
    FailureOr<int64_t> integer = getInt(op, cast<Value>(value));
    if (failed(integer))
      return failure();
    result.push_back(*integer);
  }
  return result;
}

FailureOr<std::vector<Cell>> Interpreter::readIntegers(Operation *op,
                                                       const Tensor &tensor) {
  std::vector<Cell> cells = tensor.readAll(domain);
  if (!tensor.isReal())
    return cells;
  for (Cell &cell : cells) {
    FailureOr<int64_t> integer = decide(op, cell);
    if (failed(integer))
      return failure();
    cell = static_cast<Cell>(*integer);
  }
  return cells;
}

FailureOr<Slice> Interpreter::getSlice(OffsetSizeAndStrideOpInterface op) {
  FailureOr<SmallVector<int64_t>> offsets = getInts(op, op.getMixedOffsets());
  FailureOr<SmallVector<int64_t>> sizes = getInts(op, op.getMixedSizes());
  FailureOr<SmallVector<int64_t>> strides = getInts(op, op.getMixedStrides());
  if (failed(offsets) || failed(sizes) || failed(strides))
    return failure();
  return Slice{*offsets, *sizes, *strides};
}

/// Elements that a value may have.
constexpr int64_t kMaxElements = int64_t(1) << 34;

FailureOr<SmallVector<int64_t>>
Interpreter::getShape(Operation *op, ShapedType type, ValueRange dynamic) {
  SmallVector<int64_t> shape = llvm::to_vector(type.getShape());
  double elements = 1;
  for (int64_t &extent : shape) {
    if (ShapedType::isDynamic(extent)) {
      FailureOr<int64_t> value = getInt(op, dynamic.front());
      if (failed(value))
        return failure();
      extent = *value;
      dynamic = dynamic.drop_front();
    }
    if (extent < 0)
      return failRange(op, "has a negative extent");
    elements *= static_cast<double>(extent);
  }
  if (elements > kMaxElements)
    return fail(op, "is too large to evaluate");
  return shape;
}

Tensor Interpreter::makeUndefined(Type elementType, ArrayRef<int64_t> shape) {
  uint64_t key = salt + ++numUndefined;
  if (isa<FloatType>(elementType))
    return Tensor::random(shape, key);
  // A number that no program would expect.
  int64_t value = elementType.isInteger(1)
                      ? static_cast<int64_t>(salt & 1)
                      : static_cast<int64_t>(0x4000000000000000 ^
                                             (key & 0x3fffffffffffffff));
  return Tensor::splat(Tensor::Kind::Integer, shape, static_cast<Cell>(value));
}

bool Interpreter::hasRecipe(Operation *op) const {
  return originals && isa<arith::ConstantOp>(op) &&
         op->hasAttr(kRecipeAttrName);
}

FailureOr<Tensor> Interpreter::evaluateRecipe(arith::ConstantOp constant) {
  auto name = constant->getAttrOfType<FlatSymbolRefAttr>(kRecipeAttrName);
  auto recipe = name ? symbols.lookup<func::FuncOp>(name.getValue()) : nullptr;
  if (!recipe)
    return fail(constant, "its recipe isn't in the module");
  if (recipe.getFunctionType().getResults() !=
      ArrayRef<Type>(constant.getType()))
    return fail(constant, "its recipe is of another type");
  SmallVector<Tensor> args;
  for (unsigned i = 0; i < recipe.getNumArguments(); ++i) {
    auto key = recipe.getArgAttrOfType<StringAttr>(i, kWeightAttrName);
    auto it = key ? originals->find(key.getValue()) : originals->end();
    if (it == originals->end() || cast<TypedAttr>(it->second).getType() !=
                                      recipe.getArgument(i).getType())
      return fail(constant, "argument " + Twine(i) +
                                " of its recipe is no weight of the program "
                                "before");
    FailureOr<Tensor> weight = Tensor::fromAttribute(domain, it->second);
    if (failed(weight))
      return fail(constant, "a weight of its recipe has no data");
    args.push_back(*weight);
  }
  FailureOr<SmallVector<Tensor>> results = call(recipe, args);
  if (failed(results))
    return failure();
  return results->front();
}

const Interpreter::BlockPlan &Interpreter::getPlan(Block *block) {
  std::unique_ptr<BlockPlan> &plan = plans[block];
  if (plan)
    return *plan;
  plan = std::make_unique<BlockPlan>();
  auto add = [&](Value value, Operation *definition) {
    Operation *first = nullptr, *last = definition;
    bool escapes = false;
    for (Operation *user : value.getUsers()) {
      Operation *ancestor = block->findAncestorOpInBlock(*user);
      escapes |= !ancestor;
      if (!ancestor)
        continue;
      if (!first || ancestor->isBeforeInBlock(first))
        first = ancestor;
      if (!last || last->isBeforeInBlock(ancestor))
        last = ancestor;
    }
    if (definition && hasRecipe(definition)) {
      if (escapes)
        first = definition;
      if (first)
        plan->before[first].push_back(cast<arith::ConstantOp>(definition));
    }
    if (!escapes && last)
      plan->after[last].push_back(value);
  };
  for (BlockArgument arg : block->getArguments())
    add(arg, nullptr);
  for (Operation &op : *block)
    for (Value result : op.getResults())
      add(result, &op);
  return *plan;
}

FailureOr<SmallVector<Tensor>> Interpreter::call(func::FuncOp func,
                                                 ArrayRef<Tensor> args) {
  if (func.isExternal()) {
    (void)fail(func, "has no body");
    return failure();
  }
  if (depth > 256) {
    (void)fail(func, "calls nest too deeply");
    return failure();
  }
  llvm::DenseMap<Value, Tensor> caller;
  std::swap(caller, environment);
  ++depth;
  Operation *terminator = nullptr;
  FailureOr<SmallVector<Tensor>> results =
      run(func.getBody(), args, terminator);
  --depth;
  std::swap(caller, environment);
  return results;
}

LogicalResult Interpreter::writeDestination(Operation *op, Value destination,
                                            unsigned result, Tensor tensor) {
  auto type = dyn_cast<FloatType>(getElementTypeOrSelf(destination.getType()));
  if (type && tensor.isReal() && domain.roundsToTypes())
    tensor = tensor.round(domain, type);
  if (isa<BaseMemRefType>(destination.getType()))
    return store(op, get(destination), tensor);
  set(op->getResult(result), std::move(tensor));
  return success();
}

LogicalResult Interpreter::visit(Operation *op) {
  if (++numSteps > kMaxSteps)
    return fail(op, "the program takes too many steps");
  if (progress)
    progress(numSteps);
  if (auto constant = dyn_cast<arith::ConstantOp>(op)) {
    FailureOr<Tensor> value =
        Tensor::fromAttribute(domain, constant.getValue());
    if (failed(value))
      return fail(op, "the constant's elements are missing, don't fit its "
                      "type, or are of a type that isn't supported");
    set(constant, *value);
    return success();
  }
  if (auto structured = dyn_cast<linalg::LinalgOp>(op))
    return visitLinalg(structured);
  for (auto visitor :
       {&Interpreter::visitControlFlow, &Interpreter::visitTensorOp,
        &Interpreter::visitNormOp, &Interpreter::visitMemRefOp,
        &Interpreter::visitTosaOp, &Interpreter::visitPackOp,
        &Interpreter::visitSoftmaxOp, &Interpreter::visitVectorOp,
        &Interpreter::visitGlobalOp})
    if (std::optional<LogicalResult> result = (this->*visitor)(op))
      return *result;
  if (op->hasTrait<OpTrait::Elementwise>() && op->getNumResults() == 1)
    return visitElementwise(op);
  return visitOpaque(op);
}
