//===- WeightValues.cpp - Which values are weights ------------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "norm/Analysis/WeightValues.h"

#include "norm/IR/Norm.h"
#include "norm/IR/WeightPrepAttrs.h"
#include "norm/Interfaces/TosaOps.h"
#include "norm/Interfaces/WeightSourceOpInterface.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Tosa/IR/TosaOps.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "mlir/Transforms/RegionUtils.h"

using namespace mlir;
using namespace mlir::norm;

/// Chains of weight-only ops longer than this are taken for activations: it
/// bounds the recursion on hostile input.
static constexpr unsigned kMaxDepth = 64;
/// Elementwise work of more ops, as an optimizer's step, isn't followed.
static constexpr size_t kMaxElementwiseOps = 256;

static bool isFloatTensor(Type type) {
  auto tensor = dyn_cast<RankedTensorType>(type);
  return tensor && tensor.hasStaticShape() &&
         isa<FloatType>(tensor.getElementType());
}

/// Whether `use` is the second factor of a contraction or convolution, without
/// a batch loop in common with the first: exporters write activation times
/// weight, and the algebra alone doesn't tell them apart.
static bool isSecondFactor(linalg::LinalgOp op, OpOperand &use) {
  if (op.getNumDpsInputs() != 2 || op.getDpsInputOperand(1) != &use)
    return false;
  AffineMap weight = op.getMatchingIndexingMap(&use);
  AffineMap activation = op.getMatchingIndexingMap(op.getDpsInputOperand(0));
  for (auto [loop, type] : llvm::enumerate(op.getIteratorTypesArray()))
    if (type == utils::IteratorType::parallel && weight.isFunctionOfDim(loop) &&
        activation.isFunctionOfDim(loop))
      return false;
  return true;
}

llvm::SetVector<Value> norm::getAllInputs(Operation *op) {
  llvm::SetVector<Value> inputs(op->operand_begin(), op->operand_end());
  getUsedValuesDefinedAbove(op->getRegions(), inputs);
  return inputs;
}

/// Whether a tosa op repeats `operand` along a dimension, as a bias or a
/// position table.
static bool isRepeated(Value operand, Value result) {
  auto type = cast<RankedTensorType>(operand.getType());
  auto resultType = dyn_cast<RankedTensorType>(result.getType());
  return resultType && type.getRank() == resultType.getRank() &&
         llvm::any_of(llvm::seq(type.getRank()), [&](int64_t dim) {
           return type.getDimSize(dim) == 1 && resultType.getDimSize(dim) != 1;
         });
}

bool WeightValues::isTosaUseShared(OpOperand &use, unsigned depth) {
  Operation *op = use.getOwner();
  unsigned number = use.getOperandNumber();
  if (isa<tosa::ConcatOp>(op))
    return isCombinationShared(use, depth);
  if (isTosaView(op) || isTosaFloatCast(op) || isa<tosa::SliceOp>(op))
    return number == 0 && areUsesShared(op->getResult(0), depth + 1);
  // Batches of one matrix or table.
  if (isa<tosa::MatMulOp>(op))
    return number == 1 &&
           cast<RankedTensorType>(use.get().getType()).getDimSize(0) == 1;
  if (isa<tosa::GatherOp>(op))
    return number == 0 &&
           cast<RankedTensorType>(use.get().getType()).getDimSize(0) == 1;
  if (isa<tosa::Conv2DOp, tosa::Conv3DOp>(op))
    return number == 1 || number == 2;
  if (isa<tosa::TileOp>(op))
    return isRepeated(use.get(), op->getResult(0));
  return !getTosaElementwiseOperands(op).empty() &&
         (isRepeated(use.get(), op->getResult(0)) ||
          isCombinationShared(use, depth));
}

/// Whether the program is given the value, rather than computing it.
static bool isGiven(Value value) {
  if (isa<BlockArgument>(value))
    return isFunctionArgument(value);
  return matchPattern(value, m_Constant()) ||
         isa<WeightSourceOpInterface>(value.getDefiningOp());
}

/// Whether a program makes the value of what it is given element by element or
/// by lookups, with no sum over products: of weights, so far as one can see.
static bool isMadeElementwise(Value start) {
  llvm::SetVector<Value> values;
  values.insert(start);
  for (size_t i = 0; i < values.size(); ++i) {
    Value value = values[i];
    Operation *op = value.getDefiningOp();
    if (isGiven(value))
      continue;
    auto linalgOp = dyn_cast_or_null<linalg::LinalgOp>(op);
    if (!op || values.size() > kMaxElementwiseOps || !isMemoryEffectFree(op) ||
        (linalgOp && linalgOp.getNumReductionLoops() != 0) ||
        isa<tosa::MatMulOp, tosa::Conv2DOp, tosa::Conv3DOp>(op) ||
        isa<NormalizationOpInterface>(op))
      return false;
    values.insert_range(getAllInputs(op));
  }
  return true;
}

/// Whether what `use` is combined with is made of weights, and the result is
/// read as one that tokens share. A cache that a step appends to isn't.
bool WeightValues::isCombinationShared(OpOperand &use, unsigned depth) {
  Operation *op = use.getOwner();
  return llvm::all_of(getAllInputs(op), isMadeElementwise) &&
         llvm::all_of(op->getResults(), [&](Value result) {
           return areUsesShared(result, depth + 1);
         });
}

/// Whether this use reads the value as one that tokens share.
bool WeightValues::isUseShared(OpOperand &use, unsigned depth) {
  Operation *op = use.getOwner();
  if (op->hasAttr(kWeightPrepAttrName))
    return true;
  if (isa<tensor::CastOp, tensor::CollapseShapeOp, tensor::ExpandShapeOp,
          tensor::ExtractSliceOp>(op))
    return areUsesShared(op->getResult(0), depth + 1);
  if (isa<tensor::ConcatOp>(op))
    return isCombinationShared(use, depth);
  SmallVector<Value> targets = edges.getTargets(use);
  llvm::erase_if(targets, [](Value target) { return target.use_empty(); });
  if (!targets.empty())
    return llvm::all_of(targets, [&](Value target) {
      return areUsesShared(target, depth + 1);
    });
  // A table that a body looks up.
  if (isa<tensor::ExtractOp>(op))
    return op->getParentOfType<linalg::LinalgOp>() != nullptr;
  if (auto normOp = dyn_cast<NormalizationOpInterface>(op))
    return use.get() == normOp.getScale() || use.get() == normOp.getBias();
  if (isa_and_present<tosa::TosaDialect>(op->getDialect()))
    return isTosaUseShared(use, depth);
  if (auto gradOp = dyn_cast<GradOpInterface>(op))
    return use.get() == gradOp.getScale();

  auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
  if (!linalgOp || linalgOp.isDpsInit(&use))
    return false;
  AffineMap map = linalgOp.getMatchingIndexingMap(&use);
  if (linalgOp.getNumReductionLoops() != 0)
    return isSecondFactor(linalgOp, use);
  for (unsigned loop = 0; loop < map.getNumDims(); ++loop)
    if (!map.isFunctionOfDim(loop))
      return true;
  return isCombinationShared(use, depth);
}

namespace {
/// Where a use goes through elementwise ops that keep the type.
struct UpdatePath {
  explicit UpdatePath(OpOperand &first);
  bool reachesReturn = false;
  /// Whether something else is computed on the way than sums over all elements,
  /// such as the norm of a weight.
  bool goesElsewhere = false;
};
} // namespace

/// Whether the op computes a tensor of the operand's type from it, element by
/// element.
static bool isElementwiseStep(OpOperand &use) {
  Operation *op = use.getOwner();
  if (op->getNumResults() != 1 ||
      op->getResult(0).getType() != use.get().getType())
    return false;
  auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
  if (!linalgOp)
    return OpTrait::hasElementwiseMappableTraits(op);
  return !linalgOp.isDpsInit(&use) && linalgOp.getNumReductionLoops() == 0 &&
         linalgOp.getMatchingIndexingMap(&use).isPermutation();
}

/// Whether the op sums over all elements.
static bool isTotal(OpOperand &use) {
  auto op = dyn_cast<linalg::LinalgOp>(use.getOwner());
  return op && !op.isDpsInit(&use) &&
         op.getNumReductionLoops() == op.getNumLoops() &&
         op.getMatchingIndexingMap(&use).isPermutation();
}

UpdatePath::UpdatePath(OpOperand &first) {
  SmallVector<OpOperand *> uses{&first};
  llvm::SmallPtrSet<Operation *, 8> seen;
  while (!uses.empty()) {
    OpOperand &use = *uses.pop_back_val();
    Operation *op = use.getOwner();
    if (isFunctionReturn(op)) {
      reachesReturn = true;
      continue;
    }
    if (isTotal(use))
      continue;
    if (!isElementwiseStep(use) || seen.size() == kMaxElementwiseOps) {
      goesElsewhere = true;
      continue;
    }
    if (!seen.insert(op).second)
      continue;
    for (OpOperand &next : op->getUses())
      uses.push_back(&next);
  }
}

bool norm::isUpdatedArgument(BlockArgument argument) {
  // As it is it has no next value, and work on weights alone makes none.
  return llvm::any_of(argument.getUses(), [](OpOperand &use) {
    Operation *op = use.getOwner();
    return !op->hasTrait<OpTrait::ReturnLike>() &&
           !op->hasAttr(kWeightPrepAttrName) && UpdatePath(use).reachesReturn;
  });
}

/// Whether there are uses that read the value as one that tokens share, and no
/// others but those that make the weight's next value or sum it up.
bool WeightValues::areUsesShared(Value value, unsigned depth) {
  if (depth >= kMaxDepth)
    return false;
  // Round a loop, it is the other uses that count.
  auto [it, isNew] = shared.try_emplace(value, true);
  if (!isNew)
    return it->second;
  bool anyShared = false, goesElsewhere = false;
  for (OpOperand &use : value.getUses()) {
    if (isUseShared(use, depth))
      anyShared = true;
    else if (UpdatePath(use).goesElsewhere)
      goesElsewhere = true;
  }
  return shared[value] = anyShared && !goesElsewhere;
}

bool WeightValues::isWeight(Value value, unsigned depth) {
  auto it = known.find(value);
  if (it != known.end())
    return it->second;
  bool answer = depth < kMaxDepth && computeIsWeight(value, depth);
  known[value] = answer;
  return answer;
}

bool WeightValues::isGenerated(Value value, unsigned depth) {
  Operation *op = value.getDefiningOp();
  if (!op || depth >= kMaxDepth)
    return false;
  if (Attribute constant; matchPattern(value, m_Constant(&constant)))
    return !isa<ElementsAttr>(constant) || isa<SplatElementsAttr>(constant);
  auto [it, isNew] = knownGenerated.try_emplace(value, false);
  if (!isNew)
    return it->second;
  bool answer = isMemoryEffectFree(op) && !getWeightSource(op, symbols) &&
                llvm::all_of(getAllInputs(op), [&](Value input) {
                  return isGenerated(input, depth + 1);
                });
  return knownGenerated[value] = answer;
}

/// Whether the op, or one in its body, makes floats of integers that are stored
/// in a tensor.
bool WeightValues::convertsIntegers(Operation *op, unsigned depth) {
  auto cast = dyn_cast<tosa::CastOp>(op);
  bool converts = (cast && isFloatTensor(cast.getType())) ||
                  op->walk([](Operation *inner) {
                      return isa<arith::SIToFPOp, arith::UIToFPOp>(inner)
                                 ? WalkResult::interrupt()
                                 : WalkResult::advance();
                    }).wasInterrupted();
  return converts && llvm::any_of(getAllInputs(op), [&](Value input) {
           return isa<ShapedType>(input.getType()) &&
                  getElementTypeOrSelf(input).isIntOrIndex() &&
                  !isGenerated(input, depth + 1);
         });
}

bool WeightValues::isPackedWeight(Value value, unsigned depth) {
  auto it = knownPacked.find(value);
  if (it != knownPacked.end())
    return it->second;
  bool answer = depth < kMaxDepth && computeIsPackedWeight(value, depth);
  knownPacked[value] = answer;
  return answer;
}

bool WeightValues::computeIsPackedWeight(Value value, unsigned depth) {
  Operation *op = value.getDefiningOp();
  if (!op || !isFloatTensor(value.getType()) || !isMemoryEffectFree(op))
    return false;
  if (convertsIntegers(op, depth))
    return llvm::all_of(op->getOperands(), [](Value operand) {
      Operation *def = operand.getDefiningOp();
      return isGiven(operand) ||
             isa_and_nonnull<tensor::EmptyOp, linalg::FillOp>(def);
    });
  // What is made of packed weights and other weights alone.
  bool hasPacked = false;
  bool isOfWeights = llvm::all_of(op->getOperands(), [&](Value operand) {
    if (isPackedWeight(operand, depth + 1))
      return hasPacked = true;
    return isGiven(operand) || isWeight(operand, depth + 1) ||
           operand.getDefiningOp<tensor::EmptyOp>();
  });
  return isOfWeights && hasPacked;
}

bool WeightValues::computeIsWeight(Value value, unsigned depth) {
  if (!isFloatTensor(value.getType()))
    return false;
  if (auto argument = dyn_cast<BlockArgument>(value)) {
    if (!isFunctionArgument(argument))
      return false;
    FailureOr<CarriedValue> carried = edges.getCarried(argument);
    if (failed(carried))
      return areUsesShared(value, /*depth=*/0);
    // A function that calls itself doesn't make a weight by that.
    known[value] = false;
    return llvm::all_of(carried->sources,
                        [&](const CarriedValue::Source &source) {
                          return isWeight(source.getValue(), depth + 1);
                        });
  }

  Operation *op = value.getDefiningOp();
  if (op->hasTrait<OpTrait::ConstantLike>() ||
      op->hasAttr(kWeightPrepAttrName) || getWeightSource(op, symbols))
    return true;
  if (!isMemoryEffectFree(op) || convertsIntegers(op, depth))
    return false;
  // What is made of nothing isn't a weight but doesn't make the result an
  // activation; an op without a weight among its operands isn't one either.
  bool hasWeight = false;
  return llvm::all_of(getAllInputs(op),
                      [&](Value input) {
                        if (isWeight(input, depth + 1))
                          return hasWeight = true;
                        return matchPattern(input, m_Constant()) ||
                               isGenerated(input, depth + 1);
                      }) &&
         hasWeight;
}

void WeightValues::forget(Operation *op) {
  for (Value result : op->getResults()) {
    known.erase(result);
    knownPacked.erase(result);
    knownGenerated.erase(result);
    shared.erase(result);
  }
}

std::string WeightValues::explainNotWeight(Value value) {
  auto source = value.getDefiningOp<WeightSourceOpInterface>();
  return source ? source.explainNotWeight(symbols) : std::string();
}
