//===- CenteringPlan.cpp - Which norms to convert, and where to centre ----===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "norm/Analysis/CenteringPlan.h"

#include "norm/Interfaces/FeatureAxisOpInterface.h"

#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "llvm/ADT/STLExtras.h"

using namespace mlir;
using namespace mlir::norm;

//===----------------------------------------------------------------------===//
// The graph of centres
//===----------------------------------------------------------------------===//

unsigned CenteringPlan::insertNode(Value value, const FeatureAxis &axis,
                                   SmallVectorImpl<unsigned> &worklist) {
  auto [number, isNew] = numbers.tryInsert(value, axis, nodes.size());
  if (isNew) {
    nodes.push_back({value,
                     axis,
                     CenterStep::Stay,
                     means.isMeanUnobserved(value, axis),
                     weights.isWeight(value),
                     {},
                     {}});
    worklist.push_back(number);
  }
  return number;
}

unsigned CenteringPlan::getOrCreateNode(Value value, const FeatureAxis &axis) {
  SmallVector<unsigned> worklist;
  unsigned number = insertNode(value, axis, worklist);
  while (!worklist.empty())
    classify(worklist.pop_back_val(), worklist);
  return number;
}

void CenteringPlan::classify(unsigned number,
                             SmallVectorImpl<unsigned> &worklist) {
  Value value = nodes[number].value;
  FeatureAxis axis = nodes[number].axis;
  bool isWeight = nodes[number].isWeight;
  bool mayMove = isWeight || nodes[number].isMeanUnobserved;

  if (means.isZeroMean(value, axis)) {
    nodes[number].step = CenterStep::Drop;
    return;
  }
  if (auto op = value.getDefiningOp<FeatureAxisOpInterface>(); op && mayMove) {
    FailureOr<AxisForm> form = op.getAxisForm(cast<OpResult>(value), axis);
    if (succeeded(form) && llvm::any_of(form->carriers, [&](const Carrier &c) {
          return weights.isPackedWeight(c.operand->get());
        })) {
      nodes[number].obstacle = {
          "norm-kept-packed-weight",
          "the weight that " + describe(op) +
              " reads is stored in integers, which can't be centred"};
      return;
    }
    if (succeeded(form) && !form->shifted) {
      SmallVector<unsigned, 2> carriers;
      for (const Carrier &carrier : form->carriers)
        carriers.push_back(
            insertNode(carrier.operand->get(), carrier.axis, worklist));
      nodes[number].step =
          carriers.empty() ? CenterStep::Drop : CenterStep::Move;
      nodes[number].carriers = std::move(carriers);
      return;
    }
  }
  // Loops, branches and calls hand the centre on beside the value; the value
  // itself dies with its last use.
  bool isWhole = succeeded(
      axis.getWholeDims(cast<RankedTensorType>(value.getType()).getShape()));
  if (mayMove && isWhole)
    if (FailureOr<CarriedValue> carried = means.getEdges().getCarried(value);
        succeeded(carried)) {
      SmallVector<unsigned, 2> carriers;
      for (const CarriedValue::Source &source : carried->sources)
        carriers.push_back(insertNode(source.getValue(), axis, worklist));
      nodes[number].step = CenterStep::Move;
      nodes[number].carriers = std::move(carriers);
      return;
    }
  if (isWeight) {
    nodes[number].obstacle = findWeightObstacle(number);
    if (!nodes[number].obstacle)
      nodes[number].step = CenterStep::OnWeight;
    return;
  }
  nodes[number].obstacle = explainStay(value, axis);
}

std::optional<Obstacle> CenteringPlan::findWeightObstacle(unsigned number) {
  Value weight = nodes[number].value;
  const FeatureAxis &axis = nodes[number].axis;
  if (sameWeights)
    if (Operation *reader =
            findReaderOfMean(weight, axis, means, weights, *sameWeights)) {
      // What holds it is one, however often it is loaded.
      if (llvm::none_of(keptWeights, [&](const auto &kept) {
            return llvm::is_contained(sameWeights->getTwins(weight),
                                      kept.first);
          }))
        keptWeights.emplace_back(weight, reader);
      return Obstacle{"norm-kept-tied-weight",
                      "the stream is written from the weight at " +
                          describe(weight.getLoc()) + ", which " +
                          describeReading(reader)};
    }
  Leak leak = getLeakOfCentred(weight, axis);
  nodes[number].leak = leak;
  if (leak.value > options.maxLeak)
    return Obstacle{"norm-kept-leak",
                    "the weight at " + describe(weight.getLoc()) +
                        ", centred and rounded, leaks " + describe(leak)};
  return std::nullopt;
}

/// The terminator that returns what `use` is added to, as it is or in another
/// shape. The sum itself isn't asked about by any norm, so the analysis has no
/// facts about it.
static Operation *findReturn(OpOperand &use, const FeatureAxis &axis,
                             const ControlFlowEdges &edges) {
  auto sum = dyn_cast<FeatureAxisOpInterface>(use.getOwner());
  if (!sum || sum->getNumResults() != 1 ||
      sum->getResult(0).getType() != use.get().getType())
    return nullptr;
  FailureOr<AxisForm> form = sum.getAxisForm(sum->getResult(0), axis);
  if (failed(form) || !form->carries(use, axis))
    return nullptr;

  llvm::SetVector<Value> worklist;
  worklist.insert(sum->getResult(0));
  for (size_t i = 0; i < worklist.size(); ++i)
    for (OpOperand &valueUse : worklist[i].getUses()) {
      Operation *user = valueUse.getOwner();
      SmallVector<Value> targets = edges.getTargets(valueUse);
      if (isFunctionReturn(user) && targets.empty())
        return user;
      worklist.insert_range(targets);
      if (isa<tensor::CastOp, tensor::CollapseShapeOp, tensor::ExpandShapeOp,
              tensor::ExtractSliceOp>(user))
        worklist.insert(user->getResult(0));
    }
  return nullptr;
}

Obstacle CenteringPlan::explainStay(Value value, const FeatureAxis &axis) {
  FeatureAxis observedAxis = axis;
  if (OpOperand *observer = means.findObserver(value, observedAxis)) {
    FeatureAxisOpInterface reader = getReadingOp(*observer);
    Operation *op = reader ? reader.getOperation() : observer->getOwner();
    if (Operation *returnOp =
            findReturn(*observer, observedAxis, means.getEdges()))
      op = returnOp;
    std::string where = describe(op);
    if (isFunctionReturn(op))
      return {"norm-kept-observed-by-result",
              "the mean of the stream is observed by a result, " + where};
    if (!isa<FeatureAxisOpInterface>(op))
      return {"norm-kept-unknown-op",
              "the stream is read by an op that isn't understood, " + where};
    return {"norm-kept-observed-by-reader",
            "the mean of the stream is observed by " + where};
  }
  if (std::optional<Obstacle> obstacle =
          findFlowObstacle(value, means.getEdges()))
    return *obstacle;
  Operation *def = value.getDefiningOp();
  if (!def)
    return {"norm-kept-argument",
            "the stream begins at an argument at " + describe(value.getLoc())};
  std::string where = describe(def);
  if (std::string why = weights.explainNotWeight(value); !why.empty())
    return {"norm-kept-mutable-weight",
            "what is read by " + where +
                " can't be centred once and for all: " + why};
  if (!isa<FeatureAxisOpInterface>(def))
    return {"norm-kept-unknown-op",
            "the stream is written by an op that isn't understood, " + where};
  return {"norm-kept-writer-not-linear",
          "the stream is written by " + where +
              ", which can't be made zero-mean by its weights"};
}

//===----------------------------------------------------------------------===//
// The decision
//===----------------------------------------------------------------------===//

namespace {
/// How often ops run in one run of the program, as far as calls tell: loops
/// count once.
class RunCounts {
public:
  explicit RunCounts(const ControlFlowEdges &edges) : edges(edges) {}

  unsigned get(Operation *op) {
    auto function = isa<func::FuncOp>(op) ? cast<func::FuncOp>(op)
                                          : op->getParentOfType<func::FuncOp>();
    if (!function)
      return 1;
    FailureOr<ArrayRef<func::CallOp>> calls = edges.getAllCalls(function);
    if (failed(calls))
      return 1;
    // Calls of itself don't count.
    auto [it, isNew] = counts.try_emplace(function, 0);
    if (!isNew)
      return it->second;
    unsigned count = 0;
    for (func::CallOp call : *calls)
      count = std::min(count + get(call), kMaxCount);
    return counts[function] = std::max(count, 1u);
  }

private:
  /// More calls than this count as many.
  static constexpr unsigned kMaxCount = 1 << 12;

  const ControlFlowEdges &edges;
  DenseMap<Operation *, unsigned> counts;
};
} // namespace

/// A centre has two nodes in the network, and the edge between them is cut
/// where it stands.
static unsigned getEntry(unsigned number) { return 2 + 2 * number; }
static unsigned getExit(unsigned number) { return 3 + 2 * number; }

/// Ways lead from the source through a norm's input and what the centre of that
/// needs to where centres have to stay. All are cut by not converting the norm,
/// or by a centre at run time somewhere on the way; a smallest cut loses least.
MinimumCut CenteringPlan::buildNetwork(ArrayRef<Candidate> candidates) const {
  MinimumCut network;
  for ([[maybe_unused]] const Node &node : nodes) {
    network.addNode();
    network.addNode();
  }
  RunCounts runs(means.getEdges());
  for (auto [op, input] : candidates)
    network.addEdge(MinimumCut::kSource, getEntry(input), runs.get(op));
  for (const auto &[number, node] : llvm::enumerate(nodes)) {
    Value value = node.value;
    network.addEdge(getEntry(number), getExit(number),
                    node.isWeight
                        ? MinimumCut::kUncuttable
                        : runs.get(value.getParentBlock()->getParentOp()));
    if (node.step == CenterStep::Stay)
      network.addEdge(getExit(number), MinimumCut::kSink,
                      MinimumCut::kUncuttable);
    for (unsigned carrier : node.carriers)
      network.addEdge(getExit(number), getEntry(carrier),
                      MinimumCut::kUncuttable);
  }
  return network;
}

/// For each node the centre that has to stay and is the fewest steps away, if
/// its own needs one.
std::vector<std::optional<unsigned>> CenteringPlan::findNearestStays() const {
  std::vector<SmallVector<unsigned, 2>> users(nodes.size());
  std::vector<std::optional<unsigned>> nearest(nodes.size());
  std::vector<unsigned> queue;
  for (const auto &[number, node] : llvm::enumerate(nodes)) {
    for (unsigned carrier : node.carriers)
      users[carrier].push_back(number);
    if (node.step == CenterStep::Stay) {
      nearest[number] = number;
      queue.push_back(number);
    }
  }
  for (size_t i = 0; i < queue.size(); ++i)
    for (unsigned user : users[queue[i]])
      if (!nearest[user]) {
        nearest[user] = nearest[queue[i]];
        queue.push_back(user);
      }
  return nearest;
}

void CenteringPlan::decide(ArrayRef<Candidate> candidates) {
  // The cut next to the norms: no norm is converted that gains nothing.
  MinimumCut network = buildNetwork(candidates);
  network.run();
  std::vector<std::optional<unsigned>> nearestStays = findNearestStays();
  SmallVector<Candidate> chosen;
  for (auto [op, input] : candidates) {
    if (network.getSideOfNearestCut().test(getEntry(input)))
      chosen.emplace_back(op, input);
    else
      decisions[op] = nodes[*nearestStays[input]].obstacle;
  }

  // Of the smallest cuts for these norms the one next to the writers: the
  // longest part of the stream becomes zero-mean.
  MinimumCut converted = buildNetwork(chosen);
  converted.run();
  const llvm::BitVector &centred = converted.getSideOfFarthestCut();
  for (auto [number, node] : llvm::enumerate(nodes))
    if (centred.test(getEntry(number)) && !centred.test(getExit(number)))
      node.step = CenterStep::Stay;
}

/// Spreads the leaks of weights to all that they write, the largest first, so
/// that each centre is looked at once.
void CenteringPlan::findLeaks(ArrayRef<Candidate> candidates) {
  std::vector<SmallVector<unsigned, 2>> users(nodes.size());
  std::vector<unsigned> queue;
  for (const auto &[number, node] : llvm::enumerate(nodes)) {
    if (node.step == CenterStep::Move)
      for (unsigned carrier : node.carriers)
        users[carrier].push_back(number);
    if (node.step == CenterStep::OnWeight)
      queue.push_back(number);
  }
  llvm::sort(queue, [&](unsigned lhs, unsigned rhs) {
    return std::pair(-nodes[lhs].leak.value, lhs) <
           std::pair(-nodes[rhs].leak.value, rhs);
  });
  std::vector<bool> seen(nodes.size());
  for (unsigned weight : queue) {
    SmallVector<unsigned> worklist{weight};
    while (!worklist.empty()) {
      unsigned number = worklist.pop_back_val();
      if (seen[number])
        continue;
      seen[number] = true;
      nodes[number].leak = nodes[weight].leak;
      llvm::append_range(worklist, users[number]);
    }
  }
  for (auto [op, number] : candidates)
    leaks[op] = nodes[number].leak;
}

CenteringPlan::CenteringPlan(Operation *root, const MeanAnalysis &means,
                             const Options &options)
    : means(means), options(options), weights(means.getEdges()) {
  if (options.tied == TiedWeights::Keep)
    sameWeights.emplace(root);
  SmallVector<Candidate> candidates;
  root->walk([&](LayerNormOp op) {
    decisions[op] = findOwnObstacle(op);
    if (decisions[op])
      return;
    FailureOr<FeatureAxis> axis = FeatureAxis::fromDims(
        op.getInputType().getShape(), op.getFeatureDims());
    candidates.emplace_back(op, getOrCreateNode(op.getInput(), *axis));
  });
  decide(candidates);
  findLeaks(candidates);
}

CenterStep CenteringPlan::getStep(Value value, const FeatureAxis &axis) const {
  std::optional<unsigned> number = numbers.lookup(value, axis);
  return number ? nodes[*number].step : CenterStep::Stay;
}

bool CenteringPlan::isMeanUnobserved(Value value,
                                     const FeatureAxis &axis) const {
  std::optional<unsigned> number = numbers.lookup(value, axis);
  return number && nodes[*number].isMeanUnobserved;
}
