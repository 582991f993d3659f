//===- StreamGraph.cpp - Zero-mean streams and what touches them ----------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "StreamGraph.h"

#include "AffineFolding.h"
#include "WeightSlice.h"
#include "norm/Interfaces/FeatureAxisOpInterface.h"

#include "mlir/Interfaces/SideEffectInterfaces.h"

using namespace mlir;
using namespace mlir::norm;

static FailureOr<FeatureAxis> getAxis(Value value, int64_t dim) {
  return FeatureAxis::fromDims(
      cast<RankedTensorType>(value.getType()).getShape(), {dim});
}

//===----------------------------------------------------------------------===//
// Norms
//===----------------------------------------------------------------------===//

/// What stands against converting a norm, whatever its stream is.
std::optional<Obstacle> StreamGraph::findObstacleOf(RMSNormOp op) {
  if (std::optional<Obstacle> obstacle = findOwnObstacle(op))
    return obstacle;
  if (op.getFeatureDims().size() != 1)
    return Obstacle{"norm-kept-axis",
                    "its feature axis isn't one dimension of the tensor"};
  if (std::optional<Obstacle> obstacle = findAffineObstacle(op, weights, ties))
    return Obstacle{"norm-kept-affine",
                    "it has a scale or a bias that stays, since " +
                        obstacle->text};
  return std::nullopt;
}

/// Why a value isn't zero-mean.
Obstacle StreamGraph::explainMean(Value value, const FeatureAxis &axis) {
  ZeroMeanValues::Place origin = zeroMeans.findOrigin(
      value, axis, [&](Value place) { return weights.isWeight(place); });
  std::string where = describe(origin.value.getLoc());
  if (weights.isWeight(origin.value))
    return {"norm-kept-not-zero-mean",
            "the weight at " + where +
                " isn't zero-mean along the axis, as far as can be told"};
  if (std::optional<Obstacle> obstacle = findFlowObstacle(origin.value, edges))
    return *obstacle;
  Operation *def = origin.value.getDefiningOp();
  if (!def)
    return {"norm-kept-argument", "the stream begins at an argument at " +
                                      where + ", which needn't be zero-mean"};
  if (auto op = dyn_cast<RMSNormOp>(def))
    if (std::optional<Obstacle> obstacle = getObstacle(op))
      return {obstacle->code, "the stream is written by " + describe(op) +
                                  ": " + obstacle->text};
  if (!isa<FeatureAxisOpInterface>(def))
    return {"norm-kept-unknown-op",
            "the stream is written by an op that isn't understood, " +
                describe(def)};
  return {"norm-kept-writer-not-linear",
          "the stream is written by " + describe(def) +
              ", whose result needn't be zero-mean"};
}

StreamGraph::StreamGraph(Operation *root, Basis basis, TiedWeights tied)
    : basis(basis), ties(root, tied), edges(root), weights(root),
      zeroMeans(edges, [this](RMSNormOp op) {
        auto it = norms.find(op);
        return it != norms.end() && !it->second;
      }) {
  root->walk([&](RMSNormOp op) { norms[op] = findObstacleOf(op); });
  SmallVector<std::pair<RMSNormOp, Obstacle>> refused;
  for (auto &[op, obstacle] : norms) {
    if (obstacle)
      continue;
    int64_t dim = op.getFeatureDims().front();
    RMSNormOp normOp = op;
    if (getOrCreateNode(normOp->getResult(0), dim))
      continue;
    refused.emplace_back(normOp, explainMean(normOp.getInput(),
                                             *getAxis(normOp.getInput(), dim)));
  }
  for (auto &[op, obstacle] : refused)
    norms[op] = obstacle;
  for (size_t i = 0; i < nodes.size(); ++i)
    visit(i);
}

//===----------------------------------------------------------------------===//
// What a value is computed from
//===----------------------------------------------------------------------===//

std::optional<unsigned> StreamGraph::lookup(Value value, int64_t dim) const {
  auto it = numbers.find({value.getAsOpaquePointer(), dim});
  if (it == numbers.end())
    return std::nullopt;
  return it->second;
}

std::optional<CompressStep> StreamGraph::getWeightStep(Value value,
                                                       int64_t dim) const {
  auto it = weightSteps.find({value.getAsOpaquePointer(), dim});
  if (it == weightSteps.end())
    return std::nullopt;
  return it->second;
}

std::optional<unsigned> StreamGraph::getOrCreateNode(Value value, int64_t dim) {
  if (std::optional<unsigned> number = lookup(value, dim))
    return number;
  FailureOr<FeatureAxis> axis = getAxis(value, dim);
  if (failed(axis) || axis->getExtent() < 2 ||
      !zeroMeans.isZeroMean(value, *axis))
    return std::nullopt;
  unsigned number = nodes.size();
  numbers[{value.getAsOpaquePointer(), dim}] = number;
  Node &node = nodes.emplace_back();
  node.value = value;
  node.dim = dim;
  nodesOf[value].push_back(number);
  return number;
}

void StreamGraph::fix(unsigned number, StringRef code, const Twine &text) {
  if (!nodes[number].fixed)
    nodes[number].fixed = Obstacle{code, text.str()};
}

void StreamGraph::visit(unsigned number) {
  Value value = nodes[number].value;
  // It would have to be kept in two forms.
  if (ArrayRef<unsigned> all = nodesOf[value]; all.size() > 1)
    for (unsigned other : all)
      fix(other, "norm-kept-axis",
          "the value at " + describe(value.getLoc()) +
              " belongs to the stream along two axes");
  visitDefinition(number);
  for (OpOperand &use : value.getUses())
    visitUse(number, use);
}

void StreamGraph::addCarrier(unsigned number, Value value, int64_t dim) {
  if (visitFreeValue(value, dim))
    return;
  // What a zero-mean value is linear in is zero-mean.
  unsigned carrier = *getOrCreateNode(value, dim);
  nodes[number].carriers.push_back(carrier);
}

/// Weights and slices of them, zeros, and what was expanded at run time
/// already.
bool StreamGraph::visitFreeValue(Value value, int64_t dim) {
  SmallVector<std::pair<Value, int64_t>> worklist{{value, dim}};
  bool isFree = false;
  while (!worklist.empty()) {
    auto [current, currentDim] = worklist.pop_back_val();
    Key key{current.getAsOpaquePointer(), currentDim};
    bool isFirst = current == value && currentDim == dim;
    if (weightSteps.count(key)) {
      isFree |= isFirst;
      continue;
    }
    FailureOr<FeatureAxis> axis = getAxis(current, currentDim);
    FailureOr<ShorterForm> form = failure();
    if (succeeded(axis))
      form = getShorterForm(current, *axis);
    bool isWeight = weights.isWeight(current);
    if (auto expand = current.getDefiningOp<ExpandOp>();
        expand && !isWeight && expand.getBasis() == basis &&
        expand.getFeatureDims() == SmallVector<int64_t>{currentDim}) {
      weightSteps[key] = CompressStep::Move;
    } else if (succeeded(form) && (isWeightOrSlice(current, weights) ||
                                   form->form.carriers.empty())) {
      weightSteps[key] = CompressStep::Move;
      for (auto [carrier, carrierDim] :
           llvm::zip_equal(form->form.carriers, form->dims))
        worklist.emplace_back(carrier.operand->get(), carrierDim);
    } else if (isWeight) {
      weightSteps[key] = CompressStep::OnWeight;
    } else {
      continue;
    }
    isFree |= isFirst;
  }
  return isFree;
}

void StreamGraph::visitDefinition(unsigned number) {
  Value value = nodes[number].value;
  int64_t dim = nodes[number].dim;
  FeatureAxis axis = *getAxis(value, dim);
  if (FailureOr<CarriedValue> carried = edges.getCarried(value);
      succeeded(carried)) {
    for (const CarriedValue::Source &source : carried->sources)
      addCarrier(number, source.getValue(), dim);
    auto next = std::next(llvm::find(carried->targets, value));
    if (next == carried->targets.end())
      next = carried->targets.begin();
    std::optional<unsigned> twin = getOrCreateNode(*next, dim);
    nodes[number].twin = twin;
    // A call in a graph region may depend on itself.
    if (!twin)
      fix(number, "norm-kept-crosses-region",
          "the stream passes to " + describe(next->getLoc()) +
              ", where nothing is proved of it");
    return;
  }
  if (auto op = value.getDefiningOp<RMSNormOp>();
      op && !getObstacle(op) && op.getFeatureDims().front() == dim)
    return addCarrier(number, op.getInput(), dim);
  // Bᵀ(Cx) = Bᵀx.
  if (auto op = value.getDefiningOp<CenterOp>();
      op && basis == Basis::Householder && op.hasPureTensorSemantics() &&
      op.getInput().getType() == value.getType() &&
      op.getFeatureDims() == SmallVector<int64_t>{dim})
    return;
  if (auto form = getShorterForm(value, axis); succeeded(form)) {
    for (const Carrier &carrier : form->form.carriers)
      if (isWeightOrSlice(carrier.operand->get(), weights))
        if (std::optional<Obstacle> tie = ties.find(*carrier.operand))
          return fix(number, tie->code, tie->text);
    for (auto [carrier, carrierDim] :
         llvm::zip_equal(form->form.carriers, form->dims))
      addCarrier(number, carrier.operand->get(), carrierDim);
    return;
  }
  Operation *def = value.getDefiningOp();
  fix(number, "norm-kept-writer-not-linear",
      "the stream is written by " + describe(def) +
          ", which can't be compressed by its weights");
}

//===----------------------------------------------------------------------===//
// What reads a value
//===----------------------------------------------------------------------===//

void StreamGraph::visitUse(unsigned number, OpOperand &use) {
  Operation *op = use.getOwner();
  if (isOpTriviallyDead(op) && !isa<NormOpInterface>(op))
    return;
  int64_t dim = nodes[number].dim;
  if (FailureOr<Reader> reader = findReader(use, dim, weights);
      succeeded(reader) && !ties.find(*reader->weight)) {
    nodes[number].readers.push_back(*reader);
    return;
  }
  if (visitNormUse(number, use) || visitShapeUse(number, use) ||
      visitCarriedUse(number, use) || visitLinearUse(number, use))
    return;
  addObserver(number, use);
}

/// A norm that reads the value.
bool StreamGraph::visitNormUse(unsigned number, OpOperand &use) {
  Operation *op = use.getOwner();
  // One that is compressed already reads what this would become.
  if (auto compress = dyn_cast<CompressOp>(op))
    return use == compress.getInputMutable() && compress.getBasis() == basis &&
           compress.getFeatureDims() == SmallVector<int64_t>{nodes[number].dim};
  auto normOp = dyn_cast<RMSNormOp>(op);
  if (!normOp || use != normOp.getInputMutable() || getObstacle(normOp) ||
      normOp.getFeatureDims().front() != nodes[number].dim)
    return false;
  unsigned consumer = *getOrCreateNode(normOp->getResult(0), nodes[number].dim);
  nodes[number].uses.push_back({&use, consumer});
  return true;
}

/// A use of the value's shape alone.
bool StreamGraph::visitShapeUse(unsigned number, OpOperand &use) {
  if (auto dimOp = dyn_cast<tensor::DimOp>(use.getOwner())) {
    if (!dimOp.getConstantIndex())
      return false;
    nodes[number].shapeReaders.push_back(dimOp);
    return true;
  }
  bool isUnread = false;
  if (auto op = dyn_cast<linalg::LinalgOp>(use.getOwner()))
    isUnread = op.isDpsInit(&use) && !op.payloadUsesValueFromOperand(&use);
  else if (auto op = dyn_cast<NormOpInterface>(use.getOwner()))
    isUnread = op.isDpsInit(&use);
  if (isUnread)
    nodes[number].destinations.push_back(&use);
  return isUnread;
}

bool StreamGraph::visitCarriedUse(unsigned number, OpOperand &use) {
  SmallVector<Value> targets = edges.getTargets(use);
  if (targets.empty() || failed(edges.getCarried(targets.front())))
    return false;
  std::optional<unsigned> consumer =
      getOrCreateNode(targets.front(), nodes[number].dim);
  if (!consumer)
    return false;
  nodes[number].uses.push_back({&use, consumer});
  return true;
}

/// An op that passes the value on.
bool StreamGraph::visitLinearUse(unsigned number, OpOperand &use) {
  FeatureAxis wanted = *getAxis(use.get(), nodes[number].dim);
  FeatureAxisOpInterface axisOp = getReadingOp(use);
  if (!axisOp)
    return false;
  for (OpResult result : axisOp->getResults()) {
    auto type = dyn_cast<RankedTensorType>(result.getType());
    for (int64_t dim = 0; type && dim < type.getRank(); ++dim) {
      if (type.getDimSize(dim) != wanted.getExtent())
        continue;
      FailureOr<FeatureAxis> axis = getAxis(result, dim);
      FailureOr<AxisForm> form = axisOp.getAxisForm(result, *axis);
      if (failed(form) || !form->carries(use, wanted))
        continue;
      std::optional<unsigned> consumer = getOrCreateNode(result, dim);
      if (!consumer)
        continue;
      nodes[number].uses.push_back({&use, consumer});
      return true;
    }
  }
  return false;
}

/// Why a use needs the value in full, come what may.
Obstacle StreamGraph::explainUse(OpOperand &use, int64_t dim) {
  Operation *op = use.getOwner();
  if (auto normOp = dyn_cast<RMSNormOp>(op); normOp && getObstacle(normOp)) {
    std::optional<Obstacle> obstacle = getObstacle(normOp);
    return {obstacle->code,
            "the stream is read by " + describe(op) + ": " + obstacle->text};
  }
  if (SmallVector<Value> targets = edges.getTargets(use); !targets.empty()) {
    if (std::optional<Obstacle> obstacle =
            findFlowObstacle(targets.front(), edges);
        obstacle && failed(edges.getCarried(targets.front())))
      return *obstacle;
    return explainMean(targets.front(), *getAxis(use.get(), dim));
  }
  if (FailureOr<Reader> reader = findReader(use, dim, weights);
      succeeded(reader))
    if (std::optional<Obstacle> tie = ties.find(*reader->weight))
      return *tie;
  if (isFunctionReturn(op))
    return {"norm-kept-stream-is-result",
            "a value of the stream is a result, " + describe(op)};
  if (op->hasTrait<OpTrait::ReturnLike>())
    return {"norm-kept-crosses-region",
            "the stream passes through " + describe(op->getParentOp()) +
                ", which can't hand on another value"};
  if (!isa<FeatureAxisOpInterface>(op))
    return {"norm-kept-unknown-op",
            "the stream is read by an op that isn't understood, " +
                describe(op)};
  return {"norm-kept-reader-not-linear",
          "the stream is read by " + describe(op) +
              ", which isn't linear in it by a weight"};
}

void StreamGraph::addObserver(unsigned number, OpOperand &use) {
  nodes[number].uses.push_back({&use, std::nullopt});
  if (!nodes[number].observed)
    nodes[number].observed = explainUse(use, nodes[number].dim);
}
