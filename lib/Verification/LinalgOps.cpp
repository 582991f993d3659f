//===- LinalgOps.cpp - Structured ops -------------------------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Interpreter.h"
#include "LinearMap.h"

#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"

using namespace mlir;
using namespace mlir::norm::verify;

/// Points whose bodies are evaluated at once.
constexpr size_t kMaxLanes = 4096;

//===----------------------------------------------------------------------===//
// Bodies
//===----------------------------------------------------------------------===//

const Lanes &BodyEvaluator::get(Value value) {
  std::unique_ptr<Lanes> &lanes = values[value];
  if (!lanes) {
    const Tensor &tensor = interpreter.get(value);
    lanes = std::make_unique<Lanes>(
        Lanes{tensor.kind,
              std::vector<Cell>(n, tensor.readScalar(interpreter.domain)),
              tensor.bound});
  }
  return *lanes;
}

LogicalResult BodyEvaluator::visitExtract(tensor::ExtractOp op) {
  auto it = interpreter.environment.find(op.getTensor());
  if (it == interpreter.environment.end())
    return interpreter.fail(op, "reads a tensor that the body computes");
  const Tensor &tensor = it->second;
  std::vector<int64_t> offsets(n, tensor.offset);
  for (auto [dim, index] : llvm::enumerate(op.getIndices())) {
    const Lanes &lanes = get(index);
    for (size_t i = 0; i < n; ++i) {
      auto at = static_cast<int64_t>(lanes.cells[i]);
      if (lanes.isReal()) {
        FailureOr<int64_t> decided = interpreter.decide(op, lanes.cells[i]);
        if (failed(decided))
          return failure();
        at = *decided;
      }
      if (at < 0 || at >= tensor.shape[dim])
        return interpreter.failRange(op, "reads at " + Twine(at) +
                                             " along a dimension of extent " +
                                             Twine(tensor.shape[dim]));
      offsets[i] += at * tensor.strides[dim];
    }
  }
  auto lanes = std::make_unique<Lanes>();
  lanes->kind = tensor.kind;
  lanes->bound = tensor.bound;
  lanes->cells.resize(n);
  tensor.read(interpreter.domain, offsets.data(), n, lanes->cells.data());
  values[op.getResult()] = std::move(lanes);
  return success();
}

LogicalResult BodyEvaluator::visit(Operation *op) {
  if (auto index = dyn_cast<linalg::IndexOp>(op)) {
    auto lanes = std::make_unique<Lanes>();
    lanes->kind = Tensor::Kind::Integer;
    lanes->cells.resize(n);
    getIndex(index.getDim(), lanes->cells);
    values[index.getResult()] = std::move(lanes);
    return success();
  }
  if (auto extract = dyn_cast<tensor::ExtractOp>(op))
    return visitExtract(extract);
  if (auto assertion = dyn_cast<cf::AssertOp>(op))
    return interpreter.assertHolds(op, get(assertion.getArg()),
                                   assertion.getMsg());
  if (op->getNumRegions() != 0 || op->getNumResults() != 1 ||
      llvm::any_of(op->getOperandTypes(),
                   [](Type type) { return isa<ShapedType>(type); }))
    return interpreter.fail(op, "isn't supported in a body");
  SmallVector<const Lanes *, 3> operands;
  // The references stay valid: lanes are allocated one by one.
  for (Value operand : op->getOperands())
    operands.push_back(&get(operand));
  auto result = std::make_unique<Lanes>();
  if (failed(interpreter.visitScalar(op, operands, n, *result)))
    return failure();
  values[op->getResult(0)] = std::move(result);
  return success();
}

FailureOr<SmallVector<Lanes>> BodyEvaluator::run(SmallVector<Lanes> args) {
  for (auto [arg, lanes] : llvm::zip(body.getArguments(), args))
    values[arg] = std::make_unique<Lanes>(std::move(lanes));
  for (Operation &op : body.without_terminator())
    if (failed(visit(&op)))
      return failure();
  SmallVector<Lanes> results;
  for (Value yielded : body.getTerminator()->getOperands())
    results.push_back(get(yielded));
  return results;
}

//===----------------------------------------------------------------------===//
// Iteration spaces
//===----------------------------------------------------------------------===//

namespace {
/// A structured op over an iteration space, its operands at hand.
struct Structured {
  SmallVector<int64_t> extents;
  SmallVector<LinearForm> accesses;
  /// Of each destination: its elements in row-major order.
  SmallVector<Tensor> outputs;
  /// Dimensions whose points are evaluated at once, and one after the other.
  SmallVector<unsigned> parallel, sequential;
};
} // namespace

/// The extent of each loop; nothing if the shapes don't tell one.
static std::optional<SmallVector<int64_t>>
getExtents(linalg::LinalgOp op, ArrayRef<const Tensor *> operands) {
  SmallVector<int64_t> extents = op.getStaticLoopRanges();
  for (auto [map, tensor] : llvm::zip(op.getIndexingMapsArray(), operands))
    for (auto [expr, extent] : llvm::zip(map.getResults(), tensor->shape))
      if (auto dim = dyn_cast<AffineDimExpr>(expr))
        extents[dim.getPosition()] = extent;
  if (llvm::any_of(extents, ShapedType::isDynamic))
    return std::nullopt;
  return extents;
}

/// The value that `op` copies, if it does nothing else.
static BlockArgument getCopied(linalg::LinalgOp op) {
  Block *body = op.getBlock();
  if (op.getNumDpsInits() != 1 || op.getNumReductionLoops() != 0 ||
      !op.hasPureTensorSemantics())
    return {};
  Value value = body->getTerminator()->getOperand(0);
  while (isa_and_nonnull<arith::ExtFOp, arith::TruncFOp>(value.getDefiningOp()))
    value = value.getDefiningOp()->getOperand(0);
  auto arg = dyn_cast<BlockArgument>(value);
  bool onlyCasts = llvm::all_of(body->without_terminator(), [](Operation &op) {
    return isa<arith::ExtFOp, arith::TruncFOp>(op);
  });
  if (!arg || arg.getOwner() != body || !onlyCasts ||
      arg.getArgNumber() >= op.getNumDpsInputs())
    return {};
  return arg;
}

LogicalResult Interpreter::visitLinalg(linalg::LinalgOp op) {
  SmallVector<const Tensor *> operands;
  SmallVector<Tensor> copies;
  copies.reserve(op->getNumOperands());
  for (Value operand : op->getOperands()) {
    copies.push_back(get(operand));
    operands.push_back(&copies.back());
  }
  std::optional<SmallVector<int64_t>> extents = getExtents(op, operands);
  if (!extents)
    return fail(op, "the extent of a loop isn't known");
  bool isEmpty = llvm::is_contained(*extents, 0);
  if (isEmpty) {
    for (auto [i, init] : llvm::enumerate(op.getDpsInits()))
      if (failed(writeDestination(op, init, i, get(init))))
        return failure();
    return success();
  }
  for (const auto &[map, tensor] :
       llvm::zip(op.getIndexingMapsArray(), operands)) {
    for (auto [expr, extent] : llvm::zip(map.getResults(), tensor->shape)) {
      std::optional<LinearForm> form = getLinearForm(expr, extents->size());
      if (!form)
        return fail(op, "an indexing map isn't linear");
      auto [least, greatest] = form->getRange(*extents);
      if (least < 0 || greatest >= extent)
        return failRange(op, "the shapes of the operands don't fit together");
    }
  }

  BlockArgument copied =
      domain.roundsToTypes() ? BlockArgument() : getCopied(op);
  if (copied) {
    OpOperand *input = op.getMatchingOpOperand(copied);
    AffineMap outMap = op.getMatchingIndexingMap(op.getDpsInitOperand(0));
    const Tensor &source = get(input->get());
    if (outMap.isPermutation()) {
      LinearForm access =
          *getAccess(source, op.getMatchingIndexingMap(input), *extents);
      Tensor view = source;
      view.offset = access.base;
      view.shape.clear();
      view.strides.clear();
      for (AffineExpr expr : outMap.getResults()) {
        unsigned dim = cast<AffineDimExpr>(expr).getPosition();
        view.shape.push_back((*extents)[dim]);
        view.strides.push_back(access.coefficients[dim]);
      }
      set(op->getResult(0), std::move(view));
      return success();
    }
  }
  if (op.getNumReductionLoops() > 0 && !domain.roundsToTypes())
    if (std::optional<LogicalResult> result = visitContraction(op, *extents))
      return *result;

  // Any other body.
  Structured s;
  s.extents = *extents;
  unsigned numInputs = op.getNumDpsInputs();
  for (auto [i, tensor] : llvm::enumerate(operands)) {
    AffineMap map = op.getIndexingMapsArray()[i];
    if (i < numInputs) {
      s.accesses.push_back(*getAccess(*tensor, map, *extents));
      continue;
    }
    bool isRead = op.payloadUsesValueFromOperand(&op->getOpOperand(i));
    std::vector<Cell> cells(tensor->getNumElements());
    bool covers = map.isPermutation();
    if (isRead || !covers)
      cells = tensor->readAll(domain);
    s.outputs.push_back(
        Tensor::fromCells(tensor->kind, tensor->shape, std::move(cells),
                          isRead || !covers ? tensor->bound : Bound()));
    s.accesses.push_back(*getAccess(s.outputs.back(), map, *extents));
  }
  SmallVector<utils::IteratorType> iterators = op.getIteratorTypesArray();
  for (unsigned dim = 0; dim < iterators.size(); ++dim) {
    bool separate = iterators[dim] == utils::IteratorType::parallel;
    for (unsigned i = numInputs; i < operands.size(); ++i)
      separate &= llvm::any_of(op.getIndexingMapsArray()[i].getResults(),
                               [&](AffineExpr expr) {
                                 auto dimExpr = dyn_cast<AffineDimExpr>(expr);
                                 return dimExpr && dimExpr.getPosition() == dim;
                               });
    (separate ? s.parallel : s.sequential).push_back(dim);
  }

  SmallVector<std::vector<int64_t>> laneOffsets, stepOffsets;
  for (const LinearForm &access : s.accesses) {
    laneOffsets.push_back(getOffsets(access, s.parallel, *extents));
    stepOffsets.push_back(getOffsets(access, s.sequential, *extents));
  }
  auto getIndexOffsets = [&](int64_t dim, ArrayRef<unsigned> dims) {
    LinearForm index{0, SmallVector<int64_t>(extents->size(), 0)};
    index.coefficients[dim] = 1;
    return getOffsets(index, dims, *extents);
  };
  size_t numLanes = laneOffsets.front().size();
  size_t numSteps = stepOffsets.front().size();
  std::vector<int64_t> at;
  for (size_t begin = 0; begin < numLanes; begin += kMaxLanes) {
    size_t n = std::min(kMaxLanes, numLanes - begin);
    at.resize(n);
    for (size_t step = 0; step < numSteps; ++step) {
      auto place = [&](unsigned operand) {
        int64_t base = s.accesses[operand].base + stepOffsets[operand][step];
        for (size_t i = 0; i < n; ++i)
          at[i] = base + laneOffsets[operand][begin + i];
      };
      SmallVector<Lanes> args;
      for (unsigned i = 0; i < operands.size(); ++i) {
        const Tensor &tensor =
            i < numInputs ? *operands[i] : s.outputs[i - numInputs];
        place(i);
        Lanes lanes{tensor.kind, std::vector<Cell>(n), tensor.bound};
        tensor.read(domain, at.data(), n, lanes.cells.data());
        args.push_back(std::move(lanes));
      }
      auto getIndex = [&](int64_t dim, std::vector<Cell> &cells) {
        std::vector<int64_t> lanes = getIndexOffsets(dim, s.parallel);
        int64_t base = getIndexOffsets(dim, s.sequential)[step];
        for (size_t i = 0; i < n; ++i)
          cells[i] = static_cast<Cell>(base + lanes[begin + i]);
      };
      FailureOr<SmallVector<Lanes>> yielded =
          BodyEvaluator(*this, *op.getBlock(), n, getIndex)
              .run(std::move(args));
      if (failed(yielded))
        return failure();
      for (auto [i, lanes] : llvm::enumerate(*yielded)) {
        Tensor &output = s.outputs[i];
        if (output.kind != lanes.kind) {
          // An integer that is no longer known; or one among such.
          if (!lanes.isReal()) {
            for (Cell &cell : lanes.cells)
              cell = domain.fromInt(static_cast<int64_t>(cell));
          } else {
            Bound bound = output.bound;
            output = Tensor::fromCells(Tensor::Kind::Real, output.shape,
                                       output.toReal(domain).readAll(domain));
            output.bound = bound;
          }
        }
        output.bound = Bound::join(output.bound, lanes.bound);
        place(numInputs + i);
        std::vector<Cell> &cells = *output.storage->getCells();
        for (size_t lane = 0; lane < n; ++lane)
          cells[at[lane]] = lanes.cells[lane];
      }
    }
  }
  for (auto [i, init] : llvm::enumerate(op.getDpsInits()))
    if (failed(writeDestination(op, init, i, s.outputs[i])))
      return failure();
  return success();
}
