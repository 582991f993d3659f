//===- Expansion.cpp - What an op means, said with other ops --------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Expansion.h"

#include "mlir/Dialect/Math/IR/Math.h"

using namespace mlir;
using namespace mlir::norm::verify;

ArrayRef<int64_t> norm::verify::getShape(Value value) {
  return cast<RankedTensorType>(value.getType()).getShape();
}

Value norm::verify::extendNumber(OpBuilder &b, Location loc, Value value,
                                 Type type) {
  if (value.getType() == type)
    return value;
  if (isa<FloatType>(type))
    return arith::ExtFOp::create(b, loc, type, value);
  return arith::ExtSIOp::create(b, loc, type, value);
}

//===----------------------------------------------------------------------===//
// Making ops
//===----------------------------------------------------------------------===//

Expansion::Expansion(Operation *op) : b(op->getContext()), loc(op->getLoc()) {
  op->getContext()
      ->loadDialect<arith::ArithDialect, linalg::LinalgDialect,
                    math::MathDialect, tensor::TensorDialect>();
  region.emplaceBlock();
  b.setInsertionPointToEnd(&region.front());
}

Value Expansion::addArgument(Type elementType, ArrayRef<int64_t> shape) {
  // What has no elements of its own, like a shape, is known as integers.
  if (!elementType.isIntOrIndexOrFloat())
    elementType = b.getIndexType();
  return region.front().addArgument(RankedTensorType::get(shape, elementType),
                                    loc);
}

Value Expansion::zero(Type type) {
  return arith::ConstantOp::create(b, loc, b.getZeroAttr(type));
}

Value Expansion::empty(ArrayRef<int64_t> shape, Type elementType) {
  return tensor::EmptyOp::create(b, loc, shape, elementType);
}

Value Expansion::fill(ArrayRef<int64_t> shape, Value value) {
  return tensor::SplatOp::create(b, loc, value, shape);
}

Value Expansion::extract(Value tensor, ArrayRef<int64_t> indices) {
  SmallVector<Value> at;
  for (int64_t index : indices)
    at.push_back(arith::ConstantIndexOp::create(b, loc, index));
  return tensor::ExtractOp::create(b, loc, tensor, at);
}

Value Expansion::reshape(Value tensor, ArrayRef<int64_t> shape) {
  auto type = RankedTensorType::get(shape, getElementTypeOrSelf(tensor));
  Value extents = arith::ConstantOp::create(b, loc, b.getI64TensorAttr(shape));
  return tensor::ReshapeOp::create(b, loc, type, tensor, extents);
}

Value Expansion::slice(Value tensor, ArrayRef<int64_t> offsets,
                       ArrayRef<int64_t> sizes) {
  return tensor::ExtractSliceOp::create(
      b, loc, RankedTensorType::get(sizes, getElementTypeOrSelf(tensor)),
      tensor, getAttrs(offsets), getAttrs(sizes),
      getAttrs(SmallVector<int64_t>(sizes.size(), 1)));
}

Value Expansion::pad(Value tensor, ArrayRef<int64_t> low,
                     ArrayRef<int64_t> high, Value value) {
  SmallVector<int64_t> shape(getShape(tensor));
  for (auto [extent, before, after] : llvm::zip(shape, low, high))
    extent += before + after;
  return tensor::PadOp::create(
      b, loc, RankedTensorType::get(shape, getElementTypeOrSelf(tensor)),
      tensor, getAttrs(low), getAttrs(high), value);
}

Value Expansion::generic(ValueRange inputs, Value init,
                         ArrayRef<AffineMap> maps, Body body) {
  SmallVector<utils::IteratorType> iterators(maps.back().getNumDims(),
                                             utils::IteratorType::reduction);
  for (AffineExpr expr : maps.back().getResults())
    if (auto dim = dyn_cast<AffineDimExpr>(expr))
      iterators[dim.getPosition()] = utils::IteratorType::parallel;
  auto op = linalg::GenericOp::create(
      b, loc, TypeRange{init.getType()}, inputs, ValueRange{init}, maps,
      iterators, [&](OpBuilder &builder, Location loc, ValueRange args) {
        linalg::YieldOp::create(builder, loc, body(builder, loc, args));
      });
  return op.getResult(0);
}

Value Expansion::elementwise(ValueRange inputs, ArrayRef<int64_t> shape,
                             Type elementType, Body body) {
  SmallVector<AffineMap> maps;
  for (Value input : inputs) {
    SmallVector<AffineExpr> exprs;
    for (auto [dim, extent] : llvm::enumerate(verify::getShape(input)))
      exprs.push_back(extent == shape[dim] ? b.getAffineDimExpr(dim)
                                           : b.getAffineConstantExpr(0));
    maps.push_back(AffineMap::get(shape.size(), 0, exprs, b.getContext()));
  }
  maps.push_back(b.getMultiDimIdentityMap(shape.size()));
  return generic(inputs, empty(shape, elementType), maps, body);
}

Value Expansion::copy(Value input, AffineMap map, ArrayRef<int64_t> shape) {
  return generic(
      input, empty(shape, getElementTypeOrSelf(input)),
      {map, b.getMultiDimIdentityMap(shape.size())},
      [](OpBuilder &, Location, ValueRange args) { return args.front(); });
}

//===----------------------------------------------------------------------===//
// Evaluation
//===----------------------------------------------------------------------===//

std::optional<LogicalResult> Interpreter::visitExpansion(
    Operation *op, ValueRange operands,
    llvm::function_ref<SmallVector<Value>(Expansion &, ValueRange)> build) {
  Expansion expansion(op);
  SmallVector<Value> args;
  for (Value operand : operands) {
    // A copy: an entry for the argument may move those that are there.
    Tensor tensor = get(operand);
    args.push_back(expansion.addArgument(
        getElementTypeOrSelf(operand.getType()), tensor.shape));
    environment[args.back()] = std::move(tensor);
  }
  SmallVector<Value> results = build(expansion, args);
  bool isKnown = !results.empty();
  // What was made in vain isn't evaluated.
  for (Operation &inner :
       llvm::make_early_inc_range(llvm::reverse(expansion.getBlock())))
    if (inner.use_empty() &&
        llvm::none_of(inner.getResults(), [&](Value value) {
          return llvm::is_contained(results, value);
        }))
      inner.erase();
  // Only the op's own results are values of the program.
  std::function<void(OpResult, const Tensor &)> hidden;
  std::swap(observer, hidden);
  LogicalResult evaluated = success();
  for (Operation &inner : expansion.getBlock())
    if (succeeded(evaluated))
      evaluated = visit(&inner);
  std::swap(observer, hidden);
  auto onBuffers = dyn_cast<DestinationStyleOpInterface>(op);
  if (failed(evaluated)) {
    if (stop)
      stop->op = op;
  } else if (onBuffers && onBuffers.hasPureBufferSemantics()) {
    for (auto [number, value] : llvm::enumerate(results))
      if (succeeded(evaluated))
        evaluated =
            writeDestination(op, onBuffers.getDpsInitOperand(number)->get(),
                             number, Tensor(get(value)));
  } else {
    for (auto [result, value] : llvm::zip(op->getResults(), results))
      set(result, Tensor(get(value)));
  }
  // The block goes, and with it the names of its values.
  for (Value arg : args)
    environment.erase(arg);
  for (Operation &inner : expansion.getBlock())
    for (Value result : inner.getResults())
      environment.erase(result);
  if (failed(evaluated))
    return failure();
  return isKnown ? std::optional(evaluated) : std::nullopt;
}
