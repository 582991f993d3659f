//===- CenteringPlan.cpp - Which norms to convert, and where to centre ----===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "norm/Analysis/CenteringPlan.h"

#include "norm/Interfaces/FeatureAxisOpInterface.h"

#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "llvm/ADT/SmallSet.h"

using namespace mlir;
using namespace mlir::norm;

//===----------------------------------------------------------------------===//
// The graph of centres
//===----------------------------------------------------------------------===//

unsigned CenteringPlan::insertNode(Value value, const FeatureAxis &axis,
                                   SmallVectorImpl<unsigned> &worklist) {
  auto [it, inserted] =
      numbers.try_emplace({value.getAsOpaquePointer(), axis}, nodes.size());
  if (inserted) {
    nodes.push_back({value,
                     axis,
                     CenterStep::Stay,
                     means.isMeanUnobserved(value, axis),
                     {},
                     std::nullopt});
    worklist.push_back(it->second);
  }
  return it->second;
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
  bool isWeight = weights.isWeight(value);
  bool mayMove = isWeight || nodes[number].isMeanUnobserved;

  if (means.isZeroMean(value, axis)) {
    nodes[number].step = CenterStep::Drop;
    return;
  }
  if (auto op = value.getDefiningOp<FeatureAxisOpInterface>(); op && mayMove) {
    FailureOr<AxisForm> form = op.getAxisForm(cast<OpResult>(value), axis);
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
    nodes[number].step = CenterStep::OnWeight;
    return;
  }
  nodes[number].obstacle = explainStay(value, axis);
}

static bool isReturn(Operation *op) {
  return op->hasTrait<OpTrait::ReturnLike>() &&
         isa<FunctionOpInterface>(op->getParentOp());
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
  if (failed(form) ||
      llvm::none_of(form->carriers, [&](const Carrier &carrier) {
        return carrier.operand == &use && carrier.axis == axis;
      }))
    return nullptr;

  llvm::SetVector<Value> worklist;
  worklist.insert(sum->getResult(0));
  for (size_t i = 0; i < worklist.size(); ++i)
    for (OpOperand &valueUse : worklist[i].getUses()) {
      Operation *user = valueUse.getOwner();
      SmallVector<Value> targets = edges.getTargets(valueUse);
      if (isReturn(user) && targets.empty())
        return user;
      worklist.insert_range(targets);
      if (isa<tensor::CastOp, tensor::CollapseShapeOp, tensor::ExpandShapeOp,
              tensor::ExtractSliceOp>(user))
        worklist.insert(user->getResult(0));
    }
  return nullptr;
}

/// Why control flow can't hand on the centre of `value`, which it hands on;
/// nothing if the value begins here.
static std::optional<Obstacle> findFlowObstacle(Value value,
                                                const ControlFlowEdges &edges) {
  Operation *op = value.getDefiningOp();
  func::FuncOp function;
  if (auto call = dyn_cast_or_null<func::CallOp>(op)) {
    function = edges.getCallee(call);
    if (!function)
      return std::nullopt;
  } else if (!op) {
    op = value.getParentBlock()->getParentOp();
    if (auto parent = dyn_cast<func::FuncOp>(op);
        parent && value.getParentBlock()->isEntryBlock() &&
        edges.isCalled(parent))
      function = parent;
  }
  if (function)
    return Obstacle{
        "norm-kept-crosses-region",
        ("the stream passes through calls of @" + function.getName() +
         (function.isPrivate() ? ", which something other than a call may name"
                               : ", which isn't private, so that there may be "
                                 "other calls"))
            .str()};
  bool isEntry = isa<FunctionOpInterface>(op) && isa<BlockArgument>(value) &&
                 value.getParentBlock()->isEntryBlock();
  if (!isEntry &&
      (isa<BlockArgument>(value) || isa<RegionBranchOpInterface>(op)))
    return Obstacle{"norm-kept-crosses-region",
                    "the stream passes through " + describe(op) +
                        ", which can't hand on a second value beside it"};
  return std::nullopt;
}

Obstacle CenteringPlan::explainStay(Value value,
                                    const FeatureAxis &axis) const {
  FeatureAxis observedAxis = axis;
  if (OpOperand *observer = means.findObserver(value, observedAxis)) {
    Operation *op = observer->getOwner();
    if (Operation *returnOp =
            findReturn(*observer, observedAxis, means.getEdges()))
      op = returnOp;
    std::string where = describe(op);
    if (isReturn(op))
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
  if (!isa<FeatureAxisOpInterface>(def))
    return {"norm-kept-unknown-op",
            "the stream is written by an op that isn't understood, " + where};
  return {"norm-kept-writer-not-linear",
          "the stream is written by " + where +
              ", which can't be made zero-mean by its weights"};
}

SmallVector<unsigned> CenteringPlan::getClosure(unsigned number) const {
  SmallVector<unsigned> closure{number};
  llvm::SmallSet<unsigned, 16> seen;
  seen.insert(number);
  for (size_t i = 0; i < closure.size(); ++i)
    for (unsigned carrier : nodes[closure[i]].carriers)
      if (seen.insert(carrier).second)
        closure.push_back(carrier);
  return closure;
}

//===----------------------------------------------------------------------===//
// The decision
//===----------------------------------------------------------------------===//

namespace {
/// Norms on one side, the explicit centres each of them needs on the other,
/// each counted as often as it runs. A largest flow pays for as many centres as
/// possible with norms that pay for nothing else; what alternating paths reach
/// from the norms left over is the set to convert: in it, and in each connected
/// part of it, norms outnumber centres.
class ProfitableSet {
public:
  struct Norm {
    unsigned count;
    SmallVector<unsigned> centres;
  };

  ProfitableSet(std::vector<Norm> norms, std::map<unsigned, unsigned> centres)
      : norms(std::move(norms)), unpaid(std::move(centres)) {
    SmallVector<unsigned> worklist;
    for (unsigned norm = 0; norm < this->norms.size(); ++norm) {
      while (this->norms[norm].count != 0 && augment(norm)) {
      }
    }
    for (unsigned norm = 0; norm < this->norms.size(); ++norm)
      if (this->norms[norm].count != 0 && members.insert(norm).second)
        worklist.push_back(norm);
    while (!worklist.empty())
      for (unsigned centre : this->norms[worklist.pop_back_val()].centres)
        for (auto [norm, paid] : payments[centre])
          if (paid != 0 && members.insert(norm).second)
            worklist.push_back(norm);
  }

  bool contains(unsigned norm) const { return members.count(norm); }

private:
  /// Has what is left of `start` pay for a centre, moving other norms to other
  /// centres if need be; false if no centre is left to pay for. Breadth first,
  /// so that long chains of norms don't recurse.
  bool augment(unsigned start) {
    std::map<unsigned, unsigned> normBefore;   // centre → the norm before it
    std::map<unsigned, unsigned> centreBefore; // norm → the centre before it
    SmallVector<unsigned> queue{start};
    for (size_t i = 0; i < queue.size(); ++i) {
      unsigned norm = queue[i];
      for (unsigned centre : norms[norm].centres) {
        if (!normBefore.try_emplace(centre, norm).second)
          continue;
        if (unpaid.at(centre) != 0) {
          pay(start, centre, normBefore, centreBefore);
          return true;
        }
        for (auto [other, paid] : payments[centre])
          if (paid != 0 && other != start &&
              centreBefore.try_emplace(other, centre).second)
            queue.push_back(other);
      }
    }
    return false;
  }

  /// Moves as much as possible along the way that was found.
  void pay(unsigned start, unsigned last,
           const std::map<unsigned, unsigned> &normBefore,
           const std::map<unsigned, unsigned> &centreBefore) {
    unsigned amount = std::min(norms[start].count, unpaid.at(last));
    for (unsigned norm = normBefore.at(last); norm != start;
         norm = normBefore.at(centreBefore.at(norm)))
      amount = std::min(amount, payments[centreBefore.at(norm)][norm]);
    norms[start].count -= amount;
    unpaid[last] -= amount;
    for (unsigned centre = last;;) {
      unsigned norm = normBefore.at(centre);
      payments[centre][norm] += amount;
      if (norm == start)
        return;
      centre = centreBefore.at(norm);
      payments[centre][norm] -= amount;
    }
  }

  std::vector<Norm> norms;
  std::map<unsigned, unsigned> unpaid;
  /// centre → norm → how much of it the norm pays.
  std::map<unsigned, std::map<unsigned, unsigned>> payments;
  llvm::SmallSet<unsigned, 16> members;
};

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
  static constexpr unsigned kMaxCount = 1 << 16;

  const ControlFlowEdges &edges;
  DenseMap<Operation *, unsigned> counts;
};
} // namespace

void CenteringPlan::decide(
    ArrayRef<std::pair<LayerNormOp, unsigned>> candidates) {
  RunCounts runs(means.getEdges());
  std::vector<ProfitableSet::Norm> norms;
  std::map<unsigned, unsigned> centres;
  for (auto [op, number] : candidates) {
    norms.push_back({runs.get(op), {}});
    for (unsigned needed : getClosure(number)) {
      if (nodes[needed].step != CenterStep::Stay)
        continue;
      norms.back().centres.push_back(needed);
      Value value = nodes[needed].value;
      centres[needed] = runs.get(value.getParentBlock()->getParentOp());
    }
  }
  ProfitableSet profitable(norms, centres);
  for (auto [index, candidate] : llvm::enumerate(candidates)) {
    LayerNormOp op = candidate.first;
    if (!profitable.contains(index))
      decisions[op] = nodes[norms[index].centres.front()].obstacle;
  }
}

CenteringPlan::CenteringPlan(Operation *root, const MeanAnalysis &means)
    : means(means), weights(root) {
  SmallVector<std::pair<LayerNormOp, unsigned>> candidates;
  root->walk([&](LayerNormOp op) {
    decisions[op] = findOwnObstacle(op);
    if (decisions[op])
      return;
    FailureOr<FeatureAxis> axis = FeatureAxis::fromDims(
        op.getInputType().getShape(), op.getFeatureDims());
    candidates.emplace_back(op, getOrCreateNode(op.getInput(), *axis));
  });
  decide(candidates);
}

CenterStep CenteringPlan::getStep(Value value, const FeatureAxis &axis) const {
  auto it = numbers.find({value.getAsOpaquePointer(), axis});
  return it == numbers.end() ? CenterStep::Stay : nodes[it->second].step;
}

bool CenteringPlan::isMeanUnobserved(Value value,
                                     const FeatureAxis &axis) const {
  auto it = numbers.find({value.getAsOpaquePointer(), axis});
  return it != numbers.end() && nodes[it->second].isMeanUnobserved;
}

void CenteringPlan::replaceValue(Value from, Value to) {
  auto it = numbers.lower_bound({from.getAsOpaquePointer(), FeatureAxis()});
  while (it != numbers.end() && it->first.first == from.getAsOpaquePointer()) {
    nodes[it->second].value = to;
    numbers[{to.getAsOpaquePointer(), it->first.second}] = it->second;
    it = numbers.erase(it);
  }
}

void CenteringPlan::eraseValue(Value value) {
  auto it = numbers.lower_bound({value.getAsOpaquePointer(), FeatureAxis()});
  while (it != numbers.end() && it->first.first == value.getAsOpaquePointer())
    it = numbers.erase(it);
}
