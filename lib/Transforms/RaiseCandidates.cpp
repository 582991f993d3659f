//===- RaiseCandidates.cpp - Where norms may be ---------------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RaiseCandidates.h"

#include "norm/Interfaces/FeatureAxis.h"
#include "norm/Interfaces/TosaOps.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Tosa/IR/TosaOps.h"
#include "mlir/IR/Matchers.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::norm;

// Bounds of the search for one root.
static constexpr size_t kMaxVisited = 64;
static constexpr size_t kMaxBases = 12;
static constexpr size_t kMaxDependents = 256;

/// Whether the op takes a root, as a power of a half or what may be one too.
static bool isRoot(Operation *op) {
  if (isa<math::RsqrtOp, math::SqrtOp, tosa::RsqrtOp>(op))
    return true;
  if (!isa<math::PowFOp, tosa::PowOp>(op))
    return false;
  APFloat exponent(0.0);
  if (!matchPattern(op->getOperand(1), m_ConstantFloat(&exponent)))
    return true;
  exponent.clearSign();
  return exponent.isExactlyValue(0.5);
}

/// The structured op whose body the op stands in, or else the op itself.
static Operation *getTensorOp(Operation *op) {
  auto parent = dyn_cast_if_present<linalg::LinalgOp>(op->getParentOp());
  return parent ? parent.getOperation() : op;
}

SmallVector<RootSite> mlir::norm::findRootSites(Operation *scope) {
  SmallVector<RootSite> sites;
  scope->walk([&](Operation *op) {
    if (isRoot(op))
      sites.push_back({op, getTensorOp(op)});
  });
  return sites;
}

//===----------------------------------------------------------------------===//
// Backwards
//===----------------------------------------------------------------------===//

/// The inputs of a structured op that a value of its body depends on. Adds the
/// values from outside that are used to `captured`.
static SmallVector<OpOperand *>
getInputsOf(linalg::LinalgOp op, Value scalar,
            SmallVectorImpl<Value> *captured = nullptr) {
  llvm::SetVector<Value> slice;
  slice.insert(scalar);
  SmallVector<OpOperand *> inputs;
  for (size_t i = 0; i < slice.size(); ++i) {
    Value value = slice[i];
    if (value.getParentBlock() != op.getBlock()) {
      if (captured)
        captured->push_back(value);
    } else if (auto argument = dyn_cast<BlockArgument>(value)) {
      inputs.push_back(op.getMatchingOpOperand(argument));
    } else {
      slice.insert_range(value.getDefiningOp()->getOperands());
    }
  }
  return inputs;
}

static Value getYielded(linalg::LinalgOp op, OpResult result) {
  return op.getBlock()->getTerminator()->getOperand(result.getResultNumber());
}

static bool isElementwise(Operation *op) {
  return isa_and_present<arith::ArithDialect, math::MathDialect>(
             op->getDialect()) ||
         !getTosaElementwiseOperands(op).empty();
}

/// Whether the op holds the elements of its operand, arranged otherwise.
static bool isReshape(Operation *op) {
  if (auto extract = dyn_cast<tensor::ExtractOp>(op))
    return extract.getIndices().empty();
  return isa<tensor::CollapseShapeOp, tensor::ExpandShapeOp, tensor::CastOp,
             tensor::SplatOp>(op) ||
         isTosaView(op);
}

/// Whether the op is a tosa cast to a float type that is as wide or wider.
static bool isTosaExtension(Operation *op) {
  return isTosaFloatCast(op) &&
         getElementTypeOrSelf(op->getOperand(0)).getIntOrFloatBitWidth() <
             getElementTypeOrSelf(op->getResult(0)).getIntOrFloatBitWidth();
}

bool mlir::norm::isCopyOrExtension(Value value) {
  auto result = dyn_cast<OpResult>(value);
  if (!result)
    return false;
  auto op = dyn_cast<linalg::LinalgOp>(result.getOwner());
  if (!op)
    return isa<arith::ExtFOp>(result.getOwner()) ||
           isTosaExtension(result.getOwner());
  if (op.getNumReductionLoops() != 0)
    return false;
  Value yielded = getYielded(op, result);
  if (auto extension = yielded.getDefiningOp<arith::ExtFOp>())
    yielded = extension.getIn();
  auto argument = dyn_cast<BlockArgument>(yielded);
  return argument && argument.getOwner() == op.getBlock();
}

/// The inputs of a reduction that have an element for every point of the
/// iteration space, with their reduced dimensions.
static void addReducedOperands(linalg::LinalgOp op,
                               SmallVectorImpl<BaseCandidate> &seeds) {
  SmallVector<utils::IteratorType> iterators = op.getIteratorTypesArray();
  SmallVector<int64_t> extents = op.getStaticLoopRanges();
  for (OpOperand *input : op.getDpsInputOperands()) {
    auto type = dyn_cast<RankedTensorType>(input->get().getType());
    if (!type || !isa<FloatType>(type.getElementType()))
      continue;
    BaseCandidate seed{input->get(), {}};
    llvm::SmallDenseSet<unsigned> loops;
    AffineMap map = op.getMatchingIndexingMap(input);
    for (auto [dim, expr] : llvm::enumerate(map.getResults())) {
      auto loop = dyn_cast<AffineDimExpr>(expr);
      if (!loop)
        continue;
      loops.insert(loop.getPosition());
      if (iterators[loop.getPosition()] == utils::IteratorType::reduction &&
          type.getDimSize(dim) != 1)
        seed.featureDims.push_back(dim);
    }
    bool isFull = llvm::all_of(llvm::seq(op.getNumLoops()), [&](unsigned loop) {
      return extents[loop] == 1 || loops.contains(loop);
    });
    if (isFull && !llvm::is_contained(seeds, seed))
      seeds.push_back(std::move(seed));
  }
}

/// The same for a sum over one dimension, or over several, one after another.
static void addReducedOperand(tosa::ReduceSumOp op,
                              SmallVectorImpl<BaseCandidate> &seeds) {
  auto [input, dims] = getTosaSum(op);
  auto type = dyn_cast<RankedTensorType>(input.getType());
  if (!type || !isa<FloatType>(type.getElementType()))
    return;
  BaseCandidate seed{input, std::move(dims)};
  if (!llvm::is_contained(seeds, seed))
    seeds.push_back(std::move(seed));
}

/// The operands of the nearest sums upstream of the root.
static SmallVector<BaseCandidate> findReducedOperands(const RootSite &site) {
  SmallVector<BaseCandidate> seeds;
  llvm::SetVector<Value> slice;
  auto addUpstream = [&](linalg::LinalgOp op, Value scalar) {
    SmallVector<Value> captured;
    for (OpOperand *operand : getInputsOf(op, scalar, &captured))
      slice.insert(operand->get());
    slice.insert_range(captured);
  };
  if (site.op == site.tensorOp)
    slice.insert_range(site.op->getOperands());
  else
    addUpstream(cast<linalg::LinalgOp>(site.tensorOp), site.op->getResult(0));
  for (size_t i = 0; i < slice.size() && i < kMaxVisited; ++i) {
    auto result = dyn_cast<OpResult>(slice[i]);
    if (!result)
      continue;
    Operation *op = result.getOwner();
    if (auto structured = dyn_cast<linalg::LinalgOp>(op)) {
      if (!structured.hasPureTensorSemantics())
        continue;
      if (structured.getNumReductionLoops() != 0)
        addReducedOperands(structured, seeds);
      else
        addUpstream(structured, getYielded(structured, result));
    } else if (auto sum = dyn_cast<tosa::ReduceSumOp>(op)) {
      addReducedOperand(sum, seeds);
    } else if (isElementwise(op) || isReshape(op)) {
      slice.insert_range(op->getOperands());
    }
  }
  return seeds;
}

/// The feature dimensions of an operand of an elementwise op on tensors, a
/// reshape or a structured op, given those of the result. Empty if there are
/// none, or not all of them.
static SmallVector<int64_t> mapDims(AffineMap from, AffineMap to,
                                    ArrayRef<int64_t> dims) {
  SmallVector<int64_t> mapped;
  for (int64_t dim : dims) {
    std::optional<unsigned> position =
        to.getResultPosition(from.getResult(dim));
    if (!position)
      return {};
    mapped.push_back(*position);
  }
  llvm::sort(mapped);
  return mapped;
}

static SmallVector<int64_t> collapsedToSource(tensor::CollapseShapeOp op,
                                              ArrayRef<int64_t> dims) {
  SmallVector<ReassociationIndices> groups = op.getReassociationIndices();
  SmallVector<int64_t> mapped;
  for (int64_t dim : dims)
    for (int64_t source : groups[dim])
      if (op.getSrcType().getDimSize(source) != 1)
        mapped.push_back(source);
  return mapped;
}

static SmallVector<int64_t> expandedToSource(tensor::ExpandShapeOp op,
                                             ArrayRef<int64_t> dims) {
  SmallVector<int64_t> mapped;
  for (auto [source, group] : llvm::enumerate(op.getReassociationIndices())) {
    size_t features = 0, others = 0;
    for (int64_t dim : group)
      if (op.getResultType().getDimSize(dim) != 1)
        ++(llvm::is_contained(dims, dim) ? features : others);
    if (features != 0 && others != 0)
      return {};
    if (features != 0)
      mapped.push_back(source);
  }
  return mapped;
}

/// Whether an operand of an elementwise op has all elements along the
/// dimensions, rather than repeating some.
static bool hasDimsOf(Value operand, Value result, ArrayRef<int64_t> dims) {
  auto type = dyn_cast<RankedTensorType>(operand.getType());
  auto resultType = dyn_cast<RankedTensorType>(result.getType());
  return type && resultType && type.getRank() == resultType.getRank() &&
         llvm::all_of(dims, [&](int64_t dim) {
           return type.getDimSize(dim) == resultType.getDimSize(dim);
         });
}

/// The dimensions of the source of a reshape or transpose; empty if they are
/// parts of dimensions there.
static SmallVector<int64_t> viewToSource(Operation *op,
                                         ArrayRef<int64_t> dims) {
  auto source = dyn_cast<RankedTensorType>(op->getOperand(0).getType());
  auto type = dyn_cast<RankedTensorType>(op->getResult(0).getType());
  if (!source || !type)
    return {};
  if (auto transpose = dyn_cast<tosa::TransposeOp>(op)) {
    SmallVector<int64_t> mapped =
        llvm::map_to_vector(dims, [&](int64_t dim) -> int64_t {
          return transpose.getPerms()[dim];
        });
    llvm::sort(mapped);
    return mapped;
  }
  FailureOr<FeatureAxis> axis = FeatureAxis::fromDims(type.getShape(), dims);
  if (succeeded(axis))
    axis = axis->reshape(type.getShape(), source.getShape());
  if (failed(axis))
    return {};
  FailureOr<SmallVector<int64_t>> mapped =
      axis->getWholeDims(source.getShape());
  return succeeded(mapped) ? *mapped : SmallVector<int64_t>();
}

/// The operands from which the candidate's elements are computed one by one.
static SmallVector<BaseCandidate> getSources(const BaseCandidate &candidate) {
  SmallVector<BaseCandidate> sources;
  auto add = [&](Value value, SmallVector<int64_t> dims) {
    auto type = dyn_cast<RankedTensorType>(value.getType());
    if (type && isa<FloatType>(type.getElementType()) && !dims.empty())
      sources.push_back({value, std::move(dims)});
  };
  auto result = dyn_cast<OpResult>(candidate.base);
  if (!result)
    return sources;
  ArrayRef<int64_t> dims = candidate.featureDims;
  TypeSwitch<Operation *>(result.getOwner())
      .Case([&](linalg::LinalgOp op) {
        if (op.getNumReductionLoops() != 0 || !op.hasPureTensorSemantics())
          return;
        AffineMap from = op.getIndexingMapMatchingResult(result);
        for (OpOperand *input : getInputsOf(op, getYielded(op, result)))
          if (!op.isScalar(input))
            add(input->get(),
                mapDims(from, op.getMatchingIndexingMap(input), dims));
      })
      .Case([&](tensor::CollapseShapeOp op) {
        add(op.getSrc(), collapsedToSource(op, dims));
      })
      .Case([&](tensor::ExpandShapeOp op) {
        add(op.getSrc(), expandedToSource(op, dims));
      })
      .Case([&](tensor::CastOp op) {
        add(op.getSource(), SmallVector<int64_t>(dims));
      })
      .Case<tosa::ReshapeOp, tosa::TransposeOp>([&](Operation *op) {
        add(op->getOperand(0), viewToSource(op, dims));
      })
      .Default([&](Operation *op) {
        if (isElementwise(op))
          for (Value operand : op->getOperands())
            if (hasDimsOf(operand, result, dims))
              add(operand, SmallVector<int64_t>(dims));
      });
  return sources;
}

SmallVector<BaseCandidate> mlir::norm::findBases(const RootSite &site) {
  SmallVector<BaseCandidate> bases;
  SmallVector<BaseCandidate> queue = findReducedOperands(site);
  auto enqueue = [&](BaseCandidate candidate) {
    if (!llvm::is_contained(queue, candidate))
      queue.push_back(std::move(candidate));
  };
  for (size_t i = 0; i < queue.size() && bases.size() < kMaxBases; ++i) {
    BaseCandidate candidate = queue[i];
    // The row before an exact cast is the better one to normalize.
    BaseCandidate origin = candidate;
    while (isCopyOrExtension(origin.base)) {
      SmallVector<BaseCandidate> sources = getSources(origin);
      if (sources.size() != 1)
        break;
      origin = sources.front();
    }
    for (const BaseCandidate &base : {origin, candidate})
      if (!llvm::is_contained(bases, base))
        bases.push_back(base);
    for (BaseCandidate &source : getSources(candidate))
      enqueue(std::move(source));
  }
  return bases;
}

//===----------------------------------------------------------------------===//
// Forwards
//===----------------------------------------------------------------------===//

void mlir::norm::visitDependents(const RootSite &site, Value base,
                                 const ProgramOrder &order,
                                 function_ref<bool(Value)> visit) {
  auto baseType = cast<RankedTensorType>(base.getType());
  llvm::SetVector<Operation *> slice;
  slice.insert(site.tensorOp);
  for (size_t i = 0; i < slice.size() && i < kMaxDependents; ++i) {
    Operation *op = slice[i];
    auto structured = dyn_cast<linalg::LinalgOp>(op);
    if (structured ? structured.getNumReductionLoops() != 0
                   : !isElementwise(op) && !isReshape(op))
      continue;
    for (Value result : op->getResults()) {
      if (!isa<FloatType>(getElementTypeOrSelf(result)))
        continue;
      auto type = dyn_cast<RankedTensorType>(result.getType());
      if (type && succeeded(verifyCompatibleShape(type, baseType)) &&
          !visit(result))
        continue;
      SmallVector<Operation *> users(
          llvm::map_range(result.getUsers(), getTensorOp));
      llvm::sort(users, [&](Operation *lhs, Operation *rhs) {
        return order.lookup(lhs) < order.lookup(rhs);
      });
      slice.insert_range(users);
    }
  }
}
