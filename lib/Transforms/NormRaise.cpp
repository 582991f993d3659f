//===- NormRaise.cpp - Recognition of norms by algebra --------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// For every root in the program: guess which tensor's row it may belong to
// (RaiseCandidates), interpret what follows over that row (RowInterpreter),
// compare the polynomials with those of the norms (NormForm), and replace the
// outermost values that match (RaiseEmission). The program is changed only
// after all of it has been looked at.
//
//===----------------------------------------------------------------------===//

#include "norm/Transforms/NormRaise.h"

#include "RaiseCandidates.h"
#include "RaiseEmission.h"
#include "RaiseGradients.h"
#include "norm/Analysis/Verdict.h"
#include "norm/IR/Norm.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "mlir/Transforms/RegionUtils.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/SetVector.h"

namespace mlir::norm {
#define GEN_PASS_DEF_NORMRAISE
#include "norm/Transforms/Passes.h.inc"
} // namespace mlir::norm

using namespace mlir;
using namespace mlir::norm;

/// How many bases to try in search of a better one than the first that matched.
static constexpr unsigned kMaxBasesAfterMatch = 4;

namespace {
class NormRaiser {
public:
  NormRaiser(Operation *scope, const NormRaiseOptions &options)
      : scope(scope), options(options) {
    scope->walk([&](Operation *op) { order.try_emplace(op, order.size()); });
  }

  /// Returns the number of ops created.
  int64_t run() {
    for (const RootSite &site : findRootSites(scope))
      visit(site);
    return emit();
  }

private:
  /// What one base makes of a root's dependents.
  struct Reading {
    SmallVector<RaisedNorm> norms;
    NormMismatch mismatch;

    bool isLayerNorm() const {
      return llvm::any_of(norms, [](const RaisedNorm &norm) {
        return norm.form.kind == NormForm::Kind::LayerNorm;
      });
    }
    bool hasAffine() const {
      return llvm::any_of(norms, [](const RaisedNorm &norm) {
        return !norm.form.scale.getConstant() || !norm.form.bias.isZero();
      });
    }
    bool isBetterThan(const Reading &other) const {
      return std::tuple(!norms.empty(), isLayerNorm(), hasAffine()) >
             std::tuple(!other.norms.empty(), other.isLayerNorm(),
                        other.hasAffine());
    }
  };

  /// Finds the norms around a root, or what resembles one.
  void visit(const RootSite &site);

  /// Replaces what was found, and emits the verdicts in program order.
  int64_t emit();

  NormMismatch checkBase(const BaseCandidate &candidate);
  void visitGradients(const RootSite &site, const RowInterpreter &normRows);
  RowInterpreter &getInterpreter(const BaseCandidate &candidate,
                                 bool withCompanions = false);
  Reading read(const RootSite &site, const BaseCandidate &candidate);
  NormMismatch explainRoot(const RootSite &site, RowInterpreter &rows);
  std::optional<RaisedNorm> match(const RootSite &site, RowInterpreter &rows,
                                  Value value, const RowValue &meaning,
                                  NormMismatch &mismatch);

  Operation *scope;
  const NormRaiseOptions &options;
  ProgramOrder order;
  std::map<std::tuple<const void *, SmallVector<int64_t>, bool>,
           std::unique_ptr<RowInterpreter>>
      interpreters;
  DenseMap<Value, RaisedNorm> norms;
  DenseMap<Value, RaisedGrad> grads;
  /// The roots that come close, in program order.
  SmallVector<std::pair<Operation *, NormMismatch>> kept;
};
} // namespace

//===----------------------------------------------------------------------===//
// Proof
//===----------------------------------------------------------------------===//

/// Whether rows of this tensor can be normalized at all.
NormMismatch NormRaiser::checkBase(const BaseCandidate &candidate) {
  auto type = cast<RankedTensorType>(candidate.base.getType());
  if (candidate.featureDims.empty())
    return {"norm-not-raised-extent",
            "the row has one element, whose mean and variance say nothing"};
  int64_t extent = 1;
  for (int64_t dim : candidate.featureDims) {
    if (type.isDynamicDim(dim))
      return {"norm-not-raised-dynamic-extent",
              "the extent of the feature axis is dynamic, so the divisor can't "
              "be compared with it"};
    if (llvm::MulOverflow(extent, type.getDimSize(dim), extent))
      return {"norm-not-raised-extent", "the extent of the row overflows"};
  }
  if (extent == 0)
    return {"norm-not-raised-extent", "the row has no elements"};
  if (!isSupportedFloat(type.getElementType()))
    return {"norm-not-raised-type", "the element type isn't one of f64, f32, "
                                    "f16 and bf16"};
  return {};
}

RowInterpreter &NormRaiser::getInterpreter(const BaseCandidate &candidate,
                                           bool withCompanions) {
  std::unique_ptr<RowInterpreter> &rows =
      interpreters[{candidate.base.getAsOpaquePointer(), candidate.featureDims,
                    withCompanions}];
  if (!rows)
    rows = std::make_unique<RowInterpreter>(
        candidate.base, candidate.featureDims, withCompanions);
  return *rows;
}

std::optional<RaisedNorm> NormRaiser::match(const RootSite &site,
                                            RowInterpreter &rows, Value value,
                                            const RowValue &meaning,
                                            NormMismatch &mismatch) {
  std::optional<NormForm> form =
      matchNorm(rows.getRing(), meaning.polynomial, mismatch);
  if (!form)
    return std::nullopt;
  auto element = cast<FloatType>(getElementTypeOrSelf(value));
  if (element.getWidth() > rows.getStatisticsType().getWidth()) {
    mismatch = {"norm-not-raised-type",
                "the norm is computed in a wider type than a norm op would"};
    return std::nullopt;
  }
  if (options.preserveRounding && meaning.rounded) {
    mismatch = {"norm-not-raised-rounding",
                "a value is rounded to a narrow type before the norm ends"};
    return std::nullopt;
  }
  if (!canMakeVector(form->scale, rows) || !canMakeVector(form->bias, rows)) {
    mismatch = {"norm-not-raised-scale",
                "the scale or the bias isn't a vector of static shape"};
    return std::nullopt;
  }
  FloatAttr epsilon = getEpsilon(site.op->getOperand(0), form->epsilon, rows);
  if (!epsilon) {
    mismatch = {"norm-not-raised-epsilon",
                "epsilon is no number of type f32 or f64, or vanishes or "
                "overflows in the type that the op would compute in"};
    return std::nullopt;
  }
  return RaisedNorm{value, &rows, std::move(*form), epsilon};
}

/// Of the values that match, those to replace: a value that something else
/// needs, unless it is computed from another that is replaced. Who needs a copy
/// or an exact extension of a value needs the value; the copy stays.
static SmallVector<RaisedNorm>
selectOutermost(llvm::MapVector<Value, RaisedNorm> &matched) {
  // Both sets only grow, so this ends.
  llvm::SmallDenseSet<Value> replaced, derived;
  auto isLeft = [&](Value value) {
    return replaced.contains(value) || derived.contains(value);
  };
  std::function<bool(Value)> isNeeded = [&](Value value) {
    return llvm::any_of(value.getUsers(), [&](Operation *user) {
      return llvm::none_of(user->getResults(), [&](Value result) {
        return matched.contains(result) && !derived.contains(result) &&
               !(isCopyOrExtension(result) && isNeeded(result));
      });
    });
  };
  bool changed = true;
  while (changed) {
    changed = false;
    for (auto &[value, norm] : matched) {
      if (isLeft(value))
        continue;
      bool usesReplaced =
          llvm::any_of(value.getDefiningOp()->getOperands(), isLeft);
      if (usesReplaced)
        changed |= derived.insert(value).second;
      else if (isNeeded(value))
        changed |= replaced.insert(value).second;
    }
  }
  SmallVector<RaisedNorm> outermost;
  for (auto &[value, norm] : matched)
    if (replaced.contains(value))
      outermost.push_back(norm);
  return outermost;
}

/// The mismatch that says more; the first if both say as much.
static NormMismatch getStronger(const NormMismatch &first,
                                const NormMismatch &second) {
  auto strength = [](const NormMismatch &mismatch) {
    if (!mismatch)
      return 0;
    if (mismatch.code == "norm-not-raised-statistics")
      return 1;
    if (mismatch.code == "norm-not-raised-form")
      return 2;
    return 3;
  };
  return strength(second) > strength(first) ? second : first;
}

NormRaiser::Reading NormRaiser::read(const RootSite &site,
                                     const BaseCandidate &candidate) {
  Reading reading;
  reading.mismatch = checkBase(candidate);
  if (reading.mismatch)
    return reading;
  RowInterpreter &rows = getInterpreter(candidate);
  rows.resetBudget();
  llvm::MapVector<Value, RaisedNorm> matched;
  visitDependents(site, candidate.base, order, [&](Value value) {
    std::optional<RowValue> meaning = rows.evaluate(value);
    if (!meaning)
      return false;
    NormMismatch mismatch;
    if (std::optional<RaisedNorm> norm =
            match(site, rows, value, *meaning, mismatch))
      matched.insert({value, std::move(*norm)});
    else
      reading.mismatch = getStronger(reading.mismatch, mismatch);
    return true;
  });
  reading.norms = selectOutermost(matched);

  if (reading.norms.empty())
    reading.mismatch = getStronger(reading.mismatch, explainRoot(site, rows));
  return reading;
}

/// What is wrong with the root itself, or with what becomes of it.
NormMismatch NormRaiser::explainRoot(const RootSite &site,
                                     RowInterpreter &rows) {
  for (Value result : site.tensorOp->getResults())
    rows.evaluateStatistic(result);
  const RowPolynomial *radicand = rows.getRadicandAt(site.op);
  if (radicand && resemblesStatistics(rows.getRing(), *radicand)) {
    if (NormMismatch mismatch = explainRadicand(rows.getRing(), *radicand))
      return mismatch;
    return {"norm-not-raised-statistics",
            "nothing that is divided by this root of a row's statistics is "
            "the row itself"};
  }
  if (rows.metAmbiguousReciprocal())
    return {"norm-not-raised-divisor",
            "the reciprocal of the extent is written in a type too narrow to "
            "tell it from its neighbours"};
  return {};
}

void NormRaiser::visit(const RootSite &site) {
  Reading best;
  unsigned sinceMatch = 0;
  for (const BaseCandidate &candidate : findBases(site)) {
    Reading reading = read(site, candidate);
    NormMismatch mismatch = getStronger(best.mismatch, reading.mismatch);
    if (reading.isBetterThan(best))
      best = std::move(reading);
    best.mismatch = mismatch;
    if (best.isLayerNorm() && best.hasAffine())
      break;
    // An RMSNorm of the centred row is a LayerNorm of the row, which isn't far.
    if (!best.norms.empty() && ++sinceMatch > kMaxBasesAfterMatch)
      break;
  }
  if (best.norms.empty() && best.mismatch)
    kept.emplace_back(site.op, best.mismatch);
  if (best.norms.empty())
    return;
  visitGradients(site, *best.norms.front().rows);
  for (RaisedNorm &norm : best.norms)
    norms.insert({norm.root, std::move(norm)});
}

/// Norms are proven without companions, which a row's own norm doesn't have;
/// its gradients with them.
void NormRaiser::visitGradients(const RootSite &site,
                                const RowInterpreter &normRows) {
  BaseCandidate candidate{normRows.getBase(),
                          llvm::to_vector(normRows.getFeatureDims())};
  for (RaisedGrad &grad :
       findGradients(site, getInterpreter(candidate, /*withCompanions=*/true),
                     order, options.preserveRounding))
    grads.insert({grad.root, std::move(grad)});
}

//===----------------------------------------------------------------------===//
// Replacement
//===----------------------------------------------------------------------===//

/// Erases what has no use any more, from `roots` upwards.
static void eraseDead(ArrayRef<Operation *> roots) {
  llvm::SetVector<Operation *> worklist;
  worklist.insert_range(roots);
  while (!worklist.empty()) {
    Operation *op = worklist.pop_back_val();
    if (!isOpTriviallyDead(op))
      continue;
    llvm::SetVector<Value> used(op->operand_begin(), op->operand_end());
    getUsedValuesDefinedAbove(op->getRegions(), used);
    for (Value value : used)
      if (Operation *definition = value.getDefiningOp())
        worklist.insert(definition);
    op->erase();
  }
}

static void reportRaised(Value result, NormForm::Kind kind,
                         RowInterpreter &rows, FloatAttr epsilon, bool isGrad) {
  bool layerNorm = kind == NormForm::Kind::LayerNorm;
  std::string text;
  llvm::raw_string_ostream os(text);
  os << (!isGrad     ? ""
         : layerNorm ? "gradient of a "
                     : "gradient of an ")
     << (layerNorm ? "LayerNorm" : "RMSNorm") << " of a row of "
     << rows.getRing().getExtent() << " elements, epsilon " << epsilon;
  StringRef code =
      layerNorm ? "norm-raised-layer-norm" : "norm-raised-rms-norm";
  if (isGrad)
    code =
        layerNorm ? "norm-raised-layer-norm-grad" : "norm-raised-rms-norm-grad";
  emitConverted(result.getDefiningOp(), code, text);
}

int64_t NormRaiser::emit() {
  DenseMap<Value, Value> replaced;
  SmallVector<Operation *> roots;
  SmallVector<Value> values = llvm::to_vector(llvm::make_first_range(norms));
  llvm::append_range(values, llvm::make_first_range(grads));
  llvm::sort(values, [&](Value lhs, Value rhs) {
    return std::pair(order.lookup(lhs.getDefiningOp()),
                     cast<OpResult>(lhs).getResultNumber()) <
           std::pair(order.lookup(rhs.getDefiningOp()),
                     cast<OpResult>(rhs).getResultNumber());
  });
  auto emitKeptBefore = [&, next = kept.begin()](unsigned end) mutable {
    for (; next != kept.end() && order.lookup(next->first) < end; ++next)
      emitKept(next->first, next->second.code, next->second.why);
  };
  for (Value root : values) {
    emitKeptBefore(order.lookup(root.getDefiningOp()));
    OpBuilder b(root.getDefiningOp());
    auto norm = norms.find(root);
    Value result;
    if (norm != norms.end()) {
      result = emitNorm(b, norm->second, replaced);
      reportRaised(result, norm->second.form.kind, *norm->second.rows,
                   norm->second.epsilon, /*isGrad=*/false);
    } else {
      const RaisedGrad &grad = grads.at(root);
      result = emitGrad(b, grad, replaced);
      reportRaised(result, grad.kind, *grad.rows, grad.epsilon,
                   /*isGrad=*/true);
    }
    root.replaceAllUsesWith(result);
    replaced[root] = result;
    roots.push_back(root.getDefiningOp());
  }
  emitKeptBefore(order.size());
  eraseDead(roots);
  return norms.size() + grads.size();
}

int64_t mlir::norm::raiseNorms(Operation *scope,
                               const NormRaiseOptions &options) {
  return NormRaiser(scope, options).run();
}

namespace {
struct NormRaise : norm::impl::NormRaiseBase<NormRaise> {
  using Base::Base;

  void runOnOperation() override {
    raiseNorms(getOperation(), {preserveRounding});
  }
};
} // namespace
