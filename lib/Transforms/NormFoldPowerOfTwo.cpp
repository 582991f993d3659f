//===- NormFoldPowerOfTwo.cpp - Powers of two into weights ----------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// A product by a constant goes through all that is linear in what it
// multiplies: back to the weights that write it, or on to those that read it.
// Floats multiply by a power of two exactly, so the results stay
// the same to the last bit.
//
//===----------------------------------------------------------------------===//

#include "PowerOfTwo.h"
#include "ScaleWriters.h"
#include "WeightBuilder.h"
#include "WeightSlice.h"
#include "norm/Analysis/Verdict.h"
#include "norm/Analysis/WeightValues.h"
#include "norm/Interfaces/Homogeneity.h"
#include "norm/Transforms/DeadOps.h"
#include "norm/Transforms/Passes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

namespace mlir::norm {
#define GEN_PASS_DEF_NORMFOLDPOWEROFTWO
#include "norm/Transforms/Passes.h.inc"
} // namespace mlir::norm

using namespace mlir;
using namespace mlir::norm;

/// Values further away than this aren't looked at.
static constexpr unsigned kMaxDepth = 64;
/// Ops of more tensors aren't: each subset of them is tried.
static constexpr unsigned kMaxOperands = 4;

namespace {

/// The weights that take a factor in, in the place of a value.
class ScaledWeights {
public:
  ScaledWeights(WeightValues &weights, const SameWeights &sameWeights,
                int exponent)
      : weights(weights), sameWeights(sameWeights), exponent(exponent) {}

  /// Whether weights can be multiplied for what `use` reads to be, and nothing
  /// else that is read.
  bool addWriters(OpOperand &use) {
    if (!addWriters(use, /*depth=*/0))
      return false;
    obstacle.clear();
    return isAllMultiplied();
  }
  /// Whether weights can be multiplied for all that comes of a value to be as
  /// if the value were.
  bool addReaders(Value value) { return addReaders(value, /*depth=*/0); }

  void multiply(IRRewriter &rewriter) const;
  size_t getCount() const { return uses.size() + parts.size(); }
  /// What stood against it first.
  StringRef getObstacle() const { return obstacle; }

private:
  bool addWriters(OpOperand &use, unsigned depth);
  bool addReaders(Value value, unsigned depth);
  bool addWeight(OpOperand &use);
  bool addPart(tensor::ExtractSliceOp slice);
  bool isAllMultiplied();
  bool addOtherFactor(OpOperand &use);
  bool fail(const Twine &why) {
    if (obstacle.empty())
      obstacle = why.str();
    return false;
  }

  WeightValues &weights;
  const SameWeights &sameWeights;
  int exponent;
  /// The weights' uses, and those of all values that change.
  SmallVector<OpOperand *> uses;
  SetVector<OpOperand *> changed;
  /// Positions along a dimension of a weight: those that a slice reads.
  struct Part {
    OpOperand *use;
    int64_t dim, offset, size;
  };
  SmallVector<Part> parts;
  std::string obstacle;
};

struct NormFoldPowerOfTwo
    : norm::impl::NormFoldPowerOfTwoBase<NormFoldPowerOfTwo> {
  void runOnOperation() override;
};

} // namespace

/// The tensors of floats that an op computes with, those that its body reads
/// from outside included.
static SmallVector<OpOperand *> getFloatOperands(Operation *op) {
  SmallVector<OpOperand *> operands;
  auto add = [&](OpOperand &operand) {
    auto type = dyn_cast<RankedTensorType>(operand.get().getType());
    if (type && isa<FloatType>(type.getElementType()) &&
        !operand.get().getDefiningOp<tensor::EmptyOp>())
      operands.push_back(&operand);
  };
  for (OpOperand &operand : op->getOpOperands())
    add(operand);
  if (isa<linalg::LinalgOp>(op))
    op->walk(
        [&](tensor::ExtractOp extract) { add(extract.getTensorMutable()); });
  return operands;
}

bool ScaledWeights::addWeight(OpOperand &use) {
  if (!isWeightOrSlice(use.get(), weights))
    return false;
  if (Operation *reader = findOtherReader(use, sameWeights))
    return fail(describe(reader) + " reads the weight at " +
                describe(use.get().getLoc()) + ", too");
  // A square takes the factor twice.
  int times = 1 + llvm::count(uses, &use);
  if (!scalesExactly(use.get(), times * exponent))
    return fail("numbers of the weight at " + describe(use.get().getLoc()) +
                " would leave the range of their type");
  uses.push_back(&use);
  return true;
}

/// The dimension that a slice takes a part of, if it is only one, and by how
/// much.
static std::optional<std::pair<int64_t, int64_t>>
getSlicedDim(tensor::ExtractSliceOp slice) {
  std::optional<int64_t> sliced;
  if (ShapedType::isDynamicShape(slice.getStaticOffsets()) ||
      !slice.getType().hasStaticShape() || !slice.hasUnitStride() ||
      slice.getType().getRank() != slice.getSourceType().getRank())
    return std::nullopt;
  for (auto [dim, extent] : llvm::enumerate(slice.getSourceType().getShape())) {
    if (slice.getType().getDimSize(dim) == extent)
      continue;
    if (sliced)
      return std::nullopt;
    sliced = dim;
  }
  if (!sliced)
    return std::nullopt;
  return std::pair(*sliced, slice.getStaticOffsets()[*sliced]);
}

/// Queries, say, that are a part of what one matrix writes, beside keys and
/// values: that part of the matrix takes the factor.
bool ScaledWeights::addPart(tensor::ExtractSliceOp slice) {
  auto part = getSlicedDim(slice);
  if (!part)
    return false;
  auto [dim, offset] = *part;
  int64_t size = slice.getType().getDimSize(dim);
  for (Operation *user : slice.getSource().getUsers()) {
    if (user == slice || isa<tensor::DimOp>(user))
      continue;
    auto other = dyn_cast<tensor::ExtractSliceOp>(user);
    auto otherPart = other ? getSlicedDim(other) : std::nullopt;
    if (!otherPart || otherPart->first != dim ||
        (otherPart->second < offset + size &&
         offset < otherPart->second + other.getType().getDimSize(dim)))
      return false;
  }
  FailureOr<FeatureAxis> axis =
      FeatureAxis::fromDims(slice.getSourceType().getShape(), {dim});
  ScaleWriters writers(weights);
  if (failed(axis) || failed(writers.collect(slice.getSource(), *axis)))
    return false;
  SmallVector<Part> found;
  for (const ScaleWriters::Writer &writer : writers.getWriters()) {
    if (findOtherReader(*writer.weight, sameWeights) ||
        !scalesExactly(writer.weight->get(), exponent))
      return false;
    found.push_back({writer.weight, writer.dim, offset, size});
  }
  parts.append(found);
  return true;
}

/// The sets of operands that have to be multiplied for the op's result to be,
/// those of weights alone first: they have no other readers more often.
static SmallVector<SmallVector<OpOperand *>>
getScaledSets(Operation *op, WeightValues &weights) {
  SmallVector<SmallVector<OpOperand *>> ofWeights, others;
  SmallVector<OpOperand *> operands = getFloatOperands(op);
  if (operands.size() > kMaxOperands)
    return others;
  for (unsigned subset = 1; subset < 1u << operands.size(); ++subset) {
    SmallVector<OpOperand *> set;
    for (auto [index, operand] : llvm::enumerate(operands))
      if (subset >> index & 1)
        set.push_back(operand);
    if (!isHomogeneous(op, set))
      continue;
    bool isOfWeights = llvm::all_of(set, [&](OpOperand *operand) {
      return isWeightOrSlice(operand->get(), weights);
    });
    (isOfWeights ? ofWeights : others).push_back(std::move(set));
  }
  llvm::append_range(ofWeights, others);
  return ofWeights;
}

bool ScaledWeights::addWriters(OpOperand &use, unsigned depth) {
  Value value = use.get();
  Operation *op = value.getDefiningOp();
  bool isWeight = isWeightOrSlice(value, weights);
  // What is stored, rather than what is made of it.
  bool isStored = isWeight && WeightBuilder::isPrepared(value);
  if (isZeroTensor(value) || (isStored && addWeight(use)))
    return true;
  if (isStored)
    return false;
  if (isWeight)
    if (Operation *reader = findOtherReader(use, sameWeights))
      return fail(describe(reader) + " reads it, too");
  if (!op || depth > kMaxDepth)
    return fail("it comes from " + describe(value.getLoc()));
  bool isKnown = llvm::any_of(value.getUses(), [&](OpOperand &other) {
    return changed.contains(&other);
  });
  if (!changed.insert(&use) || isKnown)
    return true;

  if (auto slice = dyn_cast<tensor::ExtractSliceOp>(op);
      slice && !slice.getSource().hasOneUse() && addPart(slice))
    return true;
  SmallVector<SmallVector<OpOperand *>> sets = getScaledSets(op, weights);
  for (ArrayRef<OpOperand *> set : sets) {
    size_t numUses = uses.size(), numParts = parts.size();
    size_t numChanged = changed.size();
    if (llvm::all_of(set, [&](OpOperand *operand) {
          return addWriters(*operand, depth + 1);
        }))
      return true;
    uses.truncate(numUses);
    parts.truncate(numParts);
    while (changed.size() > numChanged)
      changed.pop_back();
  }
  if (isWeight)
    return addWeight(use);
  return sets.empty() ? fail(describe(op) + " writes it and isn't linear")
                      : false;
}

/// Whether every use of a value that changes is one of those that should.
bool ScaledWeights::isAllMultiplied() {
  for (OpOperand *use : changed)
    for (OpOperand &other : use->get().getUses())
      if (!changed.contains(&other) && !isa<tensor::DimOp>(other.getOwner()))
        return fail(describe(other.getOwner()) + " reads what it multiplies");
  return true;
}

/// Whether another factor of the op that reads `use` takes the factor of what
/// is read there.
bool ScaledWeights::addOtherFactor(OpOperand &use) {
  Operation *op = use.getOwner();
  if (!isHomogeneous(op, {&use}))
    return false;
  for (OpOperand *other : getFloatOperands(op))
    if (other != &use && isWeightOrSlice(other->get(), weights) &&
        isHomogeneous(op, {other}) && addWeight(*other))
      return true;
  return false;
}

bool ScaledWeights::addReaders(Value value, unsigned depth) {
  if (value.use_empty() || depth > kMaxDepth)
    return false;
  for (OpOperand &use : value.getUses()) {
    Operation *op = use.getOwner();
    if (isa<tensor::DimOp>(op) || addOtherFactor(use))
      continue;
    if (!isHomogeneous(op, {&use}))
      return fail(describe(op) + " reads it and isn't linear");
    if (!addReaders(op->getResult(0), depth + 1))
      return false;
  }
  return true;
}

/// The factor along a part of a weight's dimension, and 1 along the rest.
static Value createPartialScale(OpBuilder &b, Location loc, Value weight,
                                int64_t dim, int64_t offset, int64_t size,
                                double factor) {
  auto weightType = cast<RankedTensorType>(weight.getType());
  Type elementType = weightType.getElementType();
  int64_t extent = weightType.getDimSize(dim);
  SmallVector<Attribute> numbers(extent, b.getFloatAttr(elementType, 1.0));
  std::fill_n(numbers.begin() + offset, size,
              b.getFloatAttr(elementType, factor));
  auto type = RankedTensorType::get({extent}, elementType);
  return arith::ConstantOp::create(b, loc,
                                   DenseElementsAttr::get(type, numbers));
}

void ScaledWeights::multiply(IRRewriter &rewriter) const {
  double factor = std::ldexp(1.0, exponent);
  // Where a body reads a table, the new table stands before the whole op.
  auto setInsertionPoint = [&](Operation *op) {
    auto around = op->getParentOfType<linalg::LinalgOp>();
    rewriter.setInsertionPoint(around ? around.getOperation() : op);
    return WeightBuilder(rewriter, op->getLoc());
  };
  for (OpOperand *use : uses) {
    WeightBuilder builder = setInsertionPoint(use->getOwner());
    Value scaled = builder.scaleAll(use->get(), factor);
    rewriter.modifyOpInPlace(use->getOwner(), [&] { use->set(scaled); });
  }
  for (const Part &part : parts) {
    Operation *op = part.use->getOwner();
    WeightBuilder builder = setInsertionPoint(op);
    Value weight = part.use->get();
    Value scale = createPartialScale(rewriter, op->getLoc(), weight, part.dim,
                                     part.offset, part.size, factor);
    Value scaled = builder.scale(weight, scale, part.dim);
    rewriter.modifyOpInPlace(op, [&] { part.use->set(scaled); });
  }
}

/// Moves a product's factor into weights, or says why it stays. Returns whether
/// it did, and the op is gone with it.
static std::pair<bool, bool> fold(const PowerOfTwo &factor,
                                  WeightValues &weights,
                                  const SameWeights &sameWeights,
                                  IRRewriter &rewriter) {
  Operation *op = factor.op;
  std::string named = ("the factor 2^" + Twine(factor.exponent)).str();
  auto keep = [&](const Twine &why) {
    emitKept(op, "norm-power-of-two-kept", named + " stays: " + why);
    return std::pair(false, false);
  };
  Type type = factor.product->getResult(0).getType();
  if (getElementTypeOrSelf(type).isF16())
    return keep("f16 has so small a range that other numbers might leave it");
  ScaledWeights writers(weights, sameWeights, factor.exponent);
  ScaledWeights readers(weights, sameWeights, factor.exponent);
  bool isWritten = factor.operand && writers.addWriters(*factor.operand);
  bool isLinear =
      factor.product == op || isHomogeneousIn(op, factor.product->getResult(0));
  if (!isWritten && !(isLinear && readers.addReaders(op->getResult(0))))
    return keep(factor.operand ? writers.getObstacle()
                : isLinear     ? readers.getObstacle()
                               : StringRef("what else " + describe(op) +
                                           " does with it isn't linear"));
  const ScaledWeights &scaled = isWritten ? writers : readers;
  emitConverted(op, "norm-power-of-two-folded",
                named + " is now in " + countOf(scaled.getCount(), "weight"));
  scaled.multiply(rewriter);
  weights.forget(op);
  return {true, factor.remove(rewriter)};
}

/// Moves what factors there are in `ops`.
static void foldAll(ArrayRef<Operation *> ops, WeightValues &weights,
                    const SameWeights &sameWeights, IRRewriter &rewriter) {
  for (Operation *op : ops) {
    size_t numKept = 0;
    bool isGone = false;
    while (!isGone) {
      SmallVector<PowerOfTwo> factors = findPowersOfTwo(op);
      if (numKept == factors.size())
        break;
      auto [isFolded, isReplaced] =
          fold(factors[numKept], weights, sameWeights, rewriter);
      isGone = isReplaced;
      numKept += !isFolded;
    }
  }
}

void NormFoldPowerOfTwo::runOnOperation() {
  WeightValues weights(getOperation());
  SmallVector<Operation *> ops;
  getOperation()->walk([&](Operation *op) {
    if (!findPowersOfTwo(op).empty() && !weights.isWeight(op->getResult(0)))
      ops.push_back(op);
  });
  IRRewriter rewriter(&getContext());
  if (!ops.empty())
    foldAll(ops, weights, SameWeights(getOperation()), rewriter);
  eraseDeadOps(rewriter, getOperation());
}
