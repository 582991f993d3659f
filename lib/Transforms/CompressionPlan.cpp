//===- CompressionPlan.cpp - Which streams to compress --------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CompressionPlan.h"

#include "norm/Analysis/ZeroSums.h"
#include "norm/Interfaces/FeatureAxisOpInterface.h"

#include "mlir/IR/Matchers.h"
#include "mlir/IR/RegionKindInterface.h"
#include "mlir/Interfaces/FunctionInterfaces.h"

using namespace mlir;
using namespace mlir::norm;

/// Weights computed from weights by chains longer than this aren't followed.
static constexpr unsigned kMaxDepth = 64;

static constexpr StringLiteral kCrossesRegion =
    "the stream passes through a branch or a loop";

static bool isFunctionArgument(Value value) {
  Block *block = value.getParentBlock();
  return isa<BlockArgument>(value) && block->isEntryBlock() &&
         isa<FunctionOpInterface>(block->getParentOp());
}

static FailureOr<FeatureAxis> getAxis(Value value, int64_t dim) {
  return FeatureAxis::fromDims(
      cast<RankedTensorType>(value.getType()).getShape(), {dim});
}

/// What stands against converting a norm, whatever its stream is.
static std::optional<Obstacle> findObstacleOf(RMSNormOp op) {
  if (std::optional<Obstacle> obstacle = findOwnObstacle(op))
    return obstacle;
  if (op.getFeatureDims().size() != 1)
    return Obstacle{"norm-kept-axis",
                    "its feature axis isn't one dimension of the tensor"};
  if (op.getScale() || op.getBias())
    return Obstacle{"norm-kept-affine",
                    "it has a scale or a bias, which norm-fold-affine couldn't "
                    "move into its readers"};
  return std::nullopt;
}

namespace mlir::norm {

/// Finds all that belongs to one stream, from a norm on.
class StreamExplorer {
public:
  StreamExplorer(CompressionPlan &plan, CompressionPlan::Stream &stream)
      : plan(plan), stream(stream) {}

  void explore(RMSNormOp start) {
    insert(start->getResult(0), start.getFeatureDims().front());
    // Breadth first: the obstacle named is the one closest to the norm.
    for (size_t i = 0; i < worklist.size(); ++i) {
      auto [value, dim] = worklist[i];
      if (visitDefinition(value, dim))
        for (OpOperand &use : value.getUses())
          visitUse(use, dim);
    }
    for (OpOperand *use : destinations)
      if (llvm::none_of(use->getOwner()->getResults(),
                        [&](Value result) { return dims.contains(result); }))
        obstructReader(use->getOwner());
  }

private:
  void insert(Value value, int64_t dim);

  /// Classifies a value and inserts what it is computed from. Returns whether
  /// its uses have to be looked at as well.
  bool visitDefinition(Value value, int64_t dim);
  bool visitNorm(RMSNormOp op, int64_t dim);
  void obstructWriter(Value value);

  void visitUse(OpOperand &use, int64_t dim);
  bool visitNormUse(OpOperand &use, int64_t dim);
  bool visitShapeUse(OpOperand &use, int64_t dim);
  bool visitLinearUse(OpOperand &use, int64_t dim);
  void obstructReader(Operation *op);

  void obstruct(StringRef code, const Twine &text) {
    if (!stream.obstacle)
      stream.obstacle = Obstacle{code, text.str()};
  }

  CompressionPlan &plan;
  CompressionPlan::Stream &stream;
  SmallVector<std::pair<Value, int64_t>> worklist;
  /// The members of the stream, with the dimensions that are the feature axis.
  DenseMap<Value, SmallVector<int64_t, 1>> dims;
  /// Values of the stream as destinations that aren't read.
  SmallVector<OpOperand *> destinations;
};

} // namespace mlir::norm

void StreamExplorer::insert(Value value, int64_t dim) {
  SmallVector<int64_t, 1> &known = dims[value];
  if (llvm::is_contained(known, dim))
    return;
  known.push_back(dim);
  worklist.emplace_back(value, dim);
  // A weight is written anew for each axis; all else would be computed twice.
  if (known.size() > 1 && !plan.weights.isWeight(value))
    obstruct("norm-kept-axis", "the value at " + describe(value.getLoc()) +
                                   " belongs to the stream along two axes");
}

//===----------------------------------------------------------------------===//
// What a value is computed from
//===----------------------------------------------------------------------===//

bool StreamExplorer::visitDefinition(Value value, int64_t dim) {
  CompressStep &step = plan.steps[{value.getAsOpaquePointer(), dim}];
  step = CompressStep::Stay;
  bool isWeight = plan.weights.isWeight(value);
  FailureOr<FeatureAxis> axis = getAxis(value, dim);
  if (failed(axis)) {
    obstruct("norm-kept-axis", "the extent of the axis is dynamic at " +
                                   describe(value.getLoc()));
    return false;
  }
  // In a graph region a value may depend on itself, so that nothing would
  // follow from what it is computed from.
  if (mayBeGraphRegion(*value.getParentRegion())) {
    obstruct("norm-kept-unknown-op",
             "the stream lies in the region of an op that isn't understood, " +
                 describe(value.getParentRegion()->getParentOp()));
    return false;
  }
  if (auto op = value.getDefiningOp<RMSNormOp>();
      op && value == op->getResult(0))
    return visitNorm(op, dim);

  if (auto op = value.getDefiningOp<FeatureAxisOpInterface>()) {
    auto result = cast<OpResult>(value);
    FailureOr<AxisForm> form = op.getAxisForm(result, *axis);
    SmallVector<int64_t> carrierDims;
    if (succeeded(form))
      for (const Carrier &carrier : form->carriers)
        if (FailureOr<int64_t> carrierDim =
                getSingleDim(carrier.axis, carrier.operand->get().getType());
            succeeded(carrierDim))
          carrierDims.push_back(*carrierDim);
    if (succeeded(form) && !form->shifted &&
        carrierDims.size() == form->carriers.size() &&
        op.canChangeExtent(result, *axis, *form)) {
      step = CompressStep::Move;
      for (auto [carrier, carrierDim] :
           llvm::zip_equal(form->carriers, carrierDims))
        insert(carrier.operand->get(), carrierDim);
      // A zero that is written anew may be used by others as it is.
      return !isWeight && !form->carriers.empty();
    }
  }
  if (!isWeight) {
    obstructWriter(value);
    return true;
  }
  step = CompressStep::OnWeight;
  if (!plan.isZeroMeanWeight(value, *axis))
    obstruct("norm-kept-not-zero-mean",
             "the weight at " + describe(value.getLoc()) +
                 " isn't zero-mean along the axis, as far as can be told");
  return false;
}

bool StreamExplorer::visitNorm(RMSNormOp op, int64_t dim) {
  if (std::optional<Obstacle> obstacle = findObstacleOf(op)) {
    obstruct(obstacle->code, "the stream is written by " + describe(op) + ": " +
                                 obstacle->text);
  } else if (op.getFeatureDims().front() != dim) {
    obstructWriter(op->getResult(0));
  } else {
    stream.norms.push_back(op);
    insert(op.getInput(), dim);
  }
  return true;
}

void StreamExplorer::obstructWriter(Value value) {
  Operation *def = value.getDefiningOp();
  if (!def && !isFunctionArgument(value))
    return obstruct("norm-kept-crosses-region", kCrossesRegion);
  if (!def)
    return obstruct("norm-kept-argument",
                    "the stream begins at an argument at " +
                        describe(value.getLoc()));
  if (!isa<FeatureAxisOpInterface>(def))
    return obstruct("norm-kept-unknown-op",
                    "the stream is written by an op that isn't understood, " +
                        describe(def));
  obstruct("norm-kept-writer-not-linear",
           "the stream is written by " + describe(def) +
               ", which can't be compressed by its weights");
}

//===----------------------------------------------------------------------===//
// What reads a value
//===----------------------------------------------------------------------===//

void StreamExplorer::visitUse(OpOperand &use, int64_t dim) {
  Operation *op = use.getOwner();
  if (isOpTriviallyDead(op) && !isa<NormOpInterface>(op))
    return;
  if (FailureOr<Reader> reader = findReader(use, dim, plan.weights);
      succeeded(reader)) {
    stream.readers.emplace_back(*reader, dim);
    return;
  }
  if (visitNormUse(use, dim) || visitShapeUse(use, dim) ||
      visitLinearUse(use, dim))
    return;
  obstructReader(op);
}

/// A norm that reads the value.
bool StreamExplorer::visitNormUse(OpOperand &use, int64_t dim) {
  auto op = dyn_cast<RMSNormOp>(use.getOwner());
  if (!op || use != op.getInputMutable())
    return false;
  if (std::optional<Obstacle> obstacle = findObstacleOf(op))
    obstruct(obstacle->code,
             "the stream is read by " + describe(op) + ": " + obstacle->text);
  else if (op.getFeatureDims().front() != dim)
    return false;
  else
    insert(op->getResult(0), dim);
  return true;
}

/// A use of the value's shape alone.
bool StreamExplorer::visitShapeUse(OpOperand &use, int64_t dim) {
  if (auto dimOp = dyn_cast<tensor::DimOp>(use.getOwner())) {
    if (!dimOp.getConstantIndex())
      return false;
    stream.shapeReaders.push_back({dimOp, dim});
    return true;
  }
  bool isUnread = false;
  if (auto op = dyn_cast<linalg::LinalgOp>(use.getOwner()))
    isUnread = op.isDpsInit(&use) && !op.payloadUsesValueFromOperand(&use);
  else if (auto op = dyn_cast<NormOpInterface>(use.getOwner()))
    isUnread = op.isDpsInit(&use);
  if (isUnread)
    destinations.push_back(&use);
  return isUnread;
}

/// An op that passes the value on.
bool StreamExplorer::visitLinearUse(OpOperand &use, int64_t dim) {
  FailureOr<FeatureAxis> wanted = getAxis(use.get(), dim);
  // The value may be read in the body of the op that is the model's.
  Operation *op = use.getOwner();
  while (op && !isa<FeatureAxisOpInterface>(op) &&
         op->getParentRegion() != use.get().getParentRegion())
    op = op->getParentOp();
  auto axisOp = dyn_cast_or_null<FeatureAxisOpInterface>(op);
  if (!axisOp)
    return false;
  for (OpResult result : op->getResults()) {
    auto type = dyn_cast<RankedTensorType>(result.getType());
    for (int64_t resultDim = 0; type && resultDim < type.getRank();
         ++resultDim) {
      if (type.getDimSize(resultDim) != wanted->getExtent())
        continue;
      FailureOr<FeatureAxis> axis = getAxis(result, resultDim);
      if (failed(axis))
        continue;
      FailureOr<AxisForm> form = axisOp.getAxisForm(result, *axis);
      if (succeeded(form) &&
          llvm::any_of(form->carriers, [&](const Carrier &carrier) {
            return carrier.operand == &use && carrier.axis == *wanted;
          })) {
        insert(result, resultDim);
        return true;
      }
    }
  }
  return false;
}

void StreamExplorer::obstructReader(Operation *op) {
  if (op->hasTrait<OpTrait::ReturnLike>() &&
      !isa<FunctionOpInterface>(op->getParentOp()))
    return obstruct("norm-kept-crosses-region", kCrossesRegion);
  if (op->hasTrait<OpTrait::ReturnLike>())
    return obstruct("norm-kept-stream-is-result",
                    "a value of the stream is a result, " + describe(op));
  if (!isa<FeatureAxisOpInterface>(op))
    return obstruct("norm-kept-unknown-op",
                    "the stream is read by an op that isn't understood, " +
                        describe(op));
  obstruct("norm-kept-reader-not-linear",
           "the stream is read by " + describe(op) +
               ", which isn't linear in it by a weight");
}

//===----------------------------------------------------------------------===//
// Zero-mean weights
//===----------------------------------------------------------------------===//

bool CompressionPlan::isZeroMeanWeight(Value value, const FeatureAxis &axis,
                                       unsigned depth) {
  std::pair<void *, FeatureAxis> key{value.getAsOpaquePointer(), axis};
  if (auto it = zeroMeanWeights.find(key); it != zeroMeanWeights.end())
    return it->second;
  return zeroMeanWeights[key] = computeIsZeroMeanWeight(value, axis, depth);
}

bool CompressionPlan::computeIsZeroMeanWeight(Value value,
                                              const FeatureAxis &axis,
                                              unsigned depth) {
  auto result = dyn_cast<OpResult>(value);
  if (!result || depth > kMaxDepth)
    return false;
  ElementsAttr constant;
  if (matchPattern(value, m_Constant(&constant))) {
    FailureOr<int64_t> dim = getSingleDim(axis, value.getType());
    if (failed(dim))
      return false;
    // Data that are missing or malformed prove nothing, and are an error
    // elsewhere.
    FailureOr<WeightData> data =
        WeightData::get(constant, /*emitError=*/nullptr);
    return succeeded(data) && hasZeroSums(*data, *dim);
  }
  auto op = dyn_cast<FeatureAxisOpInterface>(result.getOwner());
  if (!op)
    return false;
  FailureOr<AxisForm> form = op.getAxisForm(result, axis);
  return succeeded(form) && !form->shifted &&
         llvm::all_of(form->carriers, [&](const Carrier &carrier) {
           return isZeroMeanWeight(carrier.operand->get(), carrier.axis,
                                   depth + 1);
         });
}

//===----------------------------------------------------------------------===//
// The decision
//===----------------------------------------------------------------------===//

CompressionPlan::CompressionPlan(Operation *root) : weights(root) {
  root->walk([&](RMSNormOp op) { decisions[op] = findObstacleOf(op); });
  llvm::SmallPtrSet<Operation *, 16> explored;
  for (auto &[op, obstacle] : decisions) {
    if (obstacle || explored.contains(op))
      continue;
    Stream &stream = streams.emplace_back();
    StreamExplorer(*this, stream).explore(op);
    explored.insert_range(stream.norms);
  }
  for (const Stream &stream : streams)
    for (RMSNormOp op : stream.norms)
      decisions[op] = stream.obstacle;
}

CompressStep CompressionPlan::getStep(Value value, int64_t dim) const {
  auto it = steps.find({value.getAsOpaquePointer(), dim});
  return it == steps.end() ? CompressStep::Stay : it->second;
}
