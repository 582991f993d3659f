//===- WeightExprBuilder.cpp - Weight expressions from IR -----------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "WeightExprBuilder.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Tosa/IR/TosaOps.h"
#include "mlir/IR/Matchers.h"
#include "llvm/ADT/ScopeExit.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::norm;

/// Expressions nested deeper than this stay as they are.
constexpr unsigned kMaxDepth = 200;

LogicalResult WeightExprBuilder::block(Operation *op, const Twine &reason) {
  blockingOp = op;
  blockingReason = reason.str();
  return failure();
}

/// Whether values of `type` can be part of an expression.
static bool isSupportedTensor(Type type) {
  auto tensor = dyn_cast<RankedTensorType>(type);
  return tensor && WeightData::isSupported(tensor.getElementType()) &&
         getCheckedNumElements(tensor.getShape());
}

FailureOr<WeightExprPtr> WeightExprBuilder::build(Value value) {
  if (WeightExprPtr known = built.lookup(value))
    return known;
  Operation *op = value.getDefiningOp();
  if (!op)
    return failure();
  if (!isSupportedTensor(value.getType()))
    return block(op, "its result isn't a tensor of a static shape of f64, f32, "
                     "f16 or bf16");
  if (depth >= kMaxDepth)
    return block(op, "the expression is nested too deeply");
  ++depth;
  llvm::scope_exit leave([&] { --depth; });

  FailureOr<WeightExprPtr> expr = buildOp(op);
  if (failed(expr))
    return failure();
  ops.insert(op);
  built[value] = *expr;
  return expr;
}

FailureOr<WeightExprPtr> WeightExprBuilder::buildOp(Operation *op) {
  ElementsAttr constant;
  if (matchPattern(op, m_Constant(&constant)))
    return buildConstant(op, constant);
  if (op->getNumResults() != 1)
    return block(op, "it has several results");
  if (auto source = dyn_cast<WeightSourceOpInterface>(op))
    return buildSource(source);

  ArrayRef<int64_t> shape =
      cast<RankedTensorType>(op->getResult(0).getType()).getShape();
  return llvm::TypeSwitch<Operation *, FailureOr<WeightExprPtr>>(op)
      .Case([&](CenterOp center) { return buildCenter(center); })
      .Case([&](CompressOp compress) { return buildCompress(compress); })
      .Case([&](ExpandOp expand) { return buildExpand(expand); })
      .Case<LayerNormOp, RMSNormOp>(
          [&](auto normalization) { return buildNormalization(normalization); })
      .Case(
          [&](linalg::LinalgOp linalgOp) { return buildStructured(linalgOp); })
      .Case([&](tensor::ExtractSliceOp slice) { return buildSlice(slice); })
      .Case([&](tosa::TransposeOp transpose) -> FailureOr<WeightExprPtr> {
        FailureOr<WeightExprPtr> source = build(transpose.getInput1());
        if (failed(source))
          return failure();
        SmallVector<ViewDim> dims(shape.size());
        for (auto [resultDim, dim] : llvm::enumerate(transpose.getPerms()))
          dims[dim].dim = resultDim;
        return makeView(*source, shape, dims);
      })
      .Case<tensor::ExpandShapeOp, tensor::CollapseShapeOp, tensor::CastOp,
            tosa::ReshapeOp>([&](Operation *) -> FailureOr<WeightExprPtr> {
        FailureOr<WeightExprPtr> source = build(op->getOperand(0));
        if (failed(source))
          return failure();
        return makeReshape(*source, shape);
      })
      .Default([&](Operation *) { return buildElementwise(op); });
}

FailureOr<WeightExprPtr> WeightExprBuilder::buildConstant(Operation *op,
                                                          ElementsAttr value) {
  FailureOr<WeightData> data =
      WeightData::get(value, [&] { return emitError(op->getLoc()); });
  if (failed(data)) {
    malformed = true;
    return failure();
  }
  int64_t bytes = data->getBytes().size();
  sourceBytes += bytes;
  if (!data->getResourceKey().empty() && bytes > resourceBytes) {
    resourceKey = data->getResourceKey();
    resourceBytes = bytes;
  }
  return makeData(*data);
}

FailureOr<WeightExprPtr>
WeightExprBuilder::buildSource(WeightSourceOpInterface op) {
  if (std::string reason = op.explainNotWeight(symbols); !reason.empty())
    return block(op, reason);
  ElementsAttr value = op.getWeightValue(symbols);
  if (!value) {
    blockingOp = nullptr;
    return failure();
  }
  int64_t bytesBefore = sourceBytes;
  FailureOr<WeightExprPtr> expr = buildConstant(op, value);
  if (succeeded(expr) && sourceBytes - bytesBefore > largestSourceBytes) {
    largestSource = op;
    largestSourceBytes = sourceBytes - bytesBefore;
  }
  return expr;
}

//===----------------------------------------------------------------------===//
// Scalar computations
//===----------------------------------------------------------------------===//

namespace {
/// Turns scalar (or elementwise tensor) arithmetic into steps.
class StepBuilder {
public:
  /// Values known from the start, by their numbers.
  explicit StepBuilder(unsigned numOperands) : numValues(numOperands) {}
  void setNumber(Value value, unsigned number) { numbers[value] = number; }

  /// The number of `value`; nothing if an op isn't understood, and then
  /// `blockingOp` is it (null for a value from elsewhere).
  std::optional<unsigned> add(Value value) {
    if (auto known = numbers.find(value); known != numbers.end())
      return known->second;
    std::optional<unsigned> number = addNew(value);
    if (number)
      numbers[value] = *number;
    return number;
  }

  SmallVector<ScalarStep> steps;
  Operation *blockingOp = nullptr;

private:
  std::optional<unsigned> addNew(Value value);

  unsigned numValues;
  llvm::DenseMap<Value, unsigned> numbers;
  unsigned depth = 0;
};
} // namespace

/// The kind of step that `op` is, if it is one.
static std::optional<ScalarStep::Kind> kindOf(Operation *op) {
  return llvm::TypeSwitch<Operation *, std::optional<ScalarStep::Kind>>(op)
      .Case([](arith::AddFOp) { return ScalarStep::Add; })
      .Case([](arith::SubFOp) { return ScalarStep::Subtract; })
      .Case([](arith::MulFOp) { return ScalarStep::Multiply; })
      .Case([](arith::DivFOp) { return ScalarStep::Divide; })
      .Case([](arith::NegFOp) { return ScalarStep::Negate; })
      .Default([](Operation *) { return std::nullopt; });
}

/// A cast between float types that can be part of an expression.
static bool isIdentityCast(Operation *op) {
  return isa<arith::ExtFOp, arith::TruncFOp>(op) &&
         WeightData::isSupported(
             getElementTypeOrSelf(op->getOperand(0).getType())) &&
         WeightData::isSupported(
             getElementTypeOrSelf(op->getResult(0).getType()));
}

std::optional<unsigned> StepBuilder::addNew(Value value) {
  Operation *op = value.getDefiningOp();
  blockingOp = op;
  if (!op || depth >= kMaxDepth ||
      !WeightData::isSupported(getElementTypeOrSelf(value.getType())))
    return std::nullopt;
  ++depth;
  llvm::scope_exit leave([&] { --depth; });

  FloatAttr constant;
  if (matchPattern(op, m_Constant(&constant))) {
    ScalarStep step{ScalarStep::Constant};
    step.constant = constant.getValueAsDouble();
    steps.push_back(step);
    return numValues++;
  }
  if (isIdentityCast(op))
    return add(op->getOperand(0));

  std::optional<ScalarStep::Kind> kind = kindOf(op);
  if (!kind)
    return std::nullopt;
  ScalarStep step{*kind};
  for (auto [operand, number] : {std::pair(0u, &step.lhs), {1u, &step.rhs}}) {
    if (operand >= op->getNumOperands())
      break;
    std::optional<unsigned> added = add(op->getOperand(operand));
    if (!added)
      return std::nullopt;
    *number = *added;
  }
  steps.push_back(step);
  return numValues++;
}

FailureOr<WeightExprPtr> WeightExprBuilder::buildElementwise(Operation *op) {
  if (!kindOf(op) && !isIdentityCast(op))
    return block(op, "the op isn't one that weights are evaluated through");
  SmallVector<WeightExprPtr> operands;
  StepBuilder steps(op->getNumOperands());
  for (auto [number, operand] : llvm::enumerate(op->getOperands())) {
    FailureOr<WeightExprPtr> expr = build(operand);
    if (failed(expr))
      return failure();
    operands.push_back(*expr);
    steps.setNumber(operand, number);
  }
  std::optional<unsigned> result = steps.add(op->getResult(0));
  if (!result)
    return block(op, "its arithmetic isn't understood");
  return makeElementwise(
      cast<RankedTensorType>(op->getResult(0).getType()).getShape(), operands,
      steps.steps, *result);
}

//===----------------------------------------------------------------------===//
// Structured ops
//===----------------------------------------------------------------------===//

/// How an operand of shape `shape` is read through `map` in a loop nest of the
/// extents `loops`; nothing if the map isn't a selection of loops and
/// constants.
static std::optional<SmallVector<ViewDim>>
viewThrough(AffineMap map, ArrayRef<int64_t> shape, ArrayRef<int64_t> loops) {
  SmallVector<ViewDim> dims;
  llvm::SmallDenseSet<int64_t> used;
  for (auto [expr, extent] : llvm::zip_equal(map.getResults(), shape)) {
    if (auto dim = dyn_cast<AffineDimExpr>(expr)) {
      int64_t position = dim.getPosition();
      if (loops[position] != extent || !used.insert(position).second)
        return std::nullopt;
      dims.push_back({0, 1, position});
    } else if (auto constant = dyn_cast<AffineConstantExpr>(expr)) {
      if (constant.getValue() < 0 || constant.getValue() >= extent)
        return std::nullopt;
      dims.push_back({constant.getValue(), 1, -1});
    } else {
      return std::nullopt;
    }
  }
  return dims;
}

/// `value`, behind the casts that made it.
static Value stripCasts(Value value) {
  while (Operation *op = value.getDefiningOp()) {
    if (!isIdentityCast(op))
      break;
    value = op->getOperand(0);
  }
  return value;
}

/// The term that a reduction adds to its accumulator `accumulator`, if adding
/// is what it does.
static Value getAddedTerm(Value yielded, Value accumulator) {
  auto add = stripCasts(yielded).getDefiningOp<arith::AddFOp>();
  if (!add)
    return {};
  if (stripCasts(add.getLhs()) == accumulator)
    return add.getRhs();
  if (stripCasts(add.getRhs()) == accumulator)
    return add.getLhs();
  return {};
}

FailureOr<WeightExprPtr>
WeightExprBuilder::buildStructured(linalg::LinalgOp op) {
  if (!op.hasPureTensorSemantics() || op.getNumDpsInits() != 1)
    return block(op, "it isn't on tensors, or has several destinations");
  SmallVector<int64_t> loops = op.getStaticLoopRanges();
  if (!getCheckedNumElements(loops))
    return block(op, "its iteration space isn't static");
  SmallVector<int64_t> reduced;
  for (auto [dim, iterator] : llvm::enumerate(op.getIteratorTypesArray())) {
    if (iterator == utils::IteratorType::reduction)
      reduced.push_back(dim);
    else if (iterator != utils::IteratorType::parallel)
      return block(op,
                   "it has a loop that is neither parallel nor a reduction");
  }

  // The result: every parallel loop once.
  OpOperand *init = op.getDpsInitOperand(0);
  ArrayRef<int64_t> shape =
      cast<RankedTensorType>(op->getResult(0).getType()).getShape();
  std::optional<SmallVector<ViewDim>> resultView =
      viewThrough(op.getMatchingIndexingMap(init), shape, loops);
  if (!resultView || resultView->size() + reduced.size() != loops.size() ||
      llvm::any_of(*resultView, [&](const ViewDim &view) {
        return view.dim < 0 || llvm::is_contained(reduced, view.dim);
      }))
    return block(op, "its result isn't indexed by its parallel loops");

  // What each operand is in the iteration space, if the body reads it.
  Block *body = op.getBlock();
  SmallVector<WeightExprPtr> operands;
  StepBuilder steps(op->getNumOperands());
  for (OpOperand &operand : op->getOpOperands()) {
    BlockArgument argument = op.getMatchingBlockArgument(&operand);
    bool isAccumulator = &operand == init && !reduced.empty();
    if (argument.use_empty() || isAccumulator) {
      operands.push_back(makeUniform(loops, DoubleDouble()));
      if (!isAccumulator)
        steps.setNumber(argument, operand.getOperandNumber());
      continue;
    }
    WeightExprPtr expr;
    FloatAttr scalar;
    if (matchPattern(operand.get(), m_Constant(&scalar)) &&
        WeightData::isSupported(scalar.getType())) {
      expr = makeUniform({}, scalar.getValueAsDouble());
    } else {
      FailureOr<WeightExprPtr> source = build(operand.get());
      if (failed(source))
        return failure();
      expr = *source;
    }
    std::optional<SmallVector<ViewDim>> view = viewThrough(
        op.getMatchingIndexingMap(&operand), expr->getShape(), loops);
    if (!view)
      return block(op, "an operand isn't indexed by loops and constants alone");
    operands.push_back(makeView(expr, loops, *view));
    steps.setNumber(argument, operand.getOperandNumber());
  }

  Value yielded = body->getTerminator()->getOperand(0);
  if (!reduced.empty())
    yielded = getAddedTerm(yielded, op.getMatchingBlockArgument(init));
  std::optional<unsigned> number =
      yielded ? steps.add(yielded) : std::optional<unsigned>();
  if (!number)
    return block(op, steps.blockingOp
                         ? ("its body contains '" +
                            steps.blockingOp->getName().getStringRef() + "'")
                               .str()
                         : "its body is neither elementwise nor a sum");
  WeightExprPtr term = makeElementwise(loops, operands, steps.steps, *number);

  // From loops to the result's dimensions.
  WeightExprPtr summed = reduced.empty() ? term : makeSum(term, reduced);
  SmallVector<ViewDim> dims(summed->getRank());
  for (int64_t resultDim = 0, rank = shape.size(); resultDim < rank;
       ++resultDim) {
    int64_t loop = (*resultView)[resultDim].dim;
    int64_t before = llvm::count_if(
        reduced, [&](int64_t reducedLoop) { return reducedLoop < loop; });
    dims[loop - before] = {0, 1, resultDim};
  }
  WeightExprPtr result = makeView(summed, shape, dims);
  if (reduced.empty())
    return result;
  FailureOr<WeightExprPtr> start = build(init->get());
  if (failed(start))
    return failure();
  return makeElementwise(shape, {result, *start}, {{ScalarStep::Add, 0, 1}}, 2);
}

FailureOr<WeightExprPtr>
WeightExprBuilder::buildSlice(tensor::ExtractSliceOp op) {
  FailureOr<WeightExprPtr> source = build(op.getSource());
  if (failed(source))
    return failure();
  if (llvm::any_of(op.getStaticOffsets(), ShapedType::isDynamic) ||
      llvm::any_of(op.getStaticStrides(), ShapedType::isDynamic))
    return block(op, "its offsets or strides are dynamic");
  llvm::SmallBitVector dropped = op.getDroppedDims();
  SmallVector<ViewDim> dims;
  int64_t resultDim = 0;
  for (auto [dim, offset, size, stride] : llvm::enumerate(
           op.getStaticOffsets(), op.getStaticSizes(), op.getStaticStrides())) {
    int64_t last;
    if (llvm::MulOverflow(size - 1, stride, last) ||
        llvm::AddOverflow(last, offset, last) || offset < 0 || stride < 1 ||
        last >= (*source)->getShape()[dim])
      return block(op, "it reads out of bounds");
    dims.push_back({offset, stride, dropped[dim] ? -1 : resultDim++});
  }
  return makeView(*source, op.getType().getShape(), dims);
}
