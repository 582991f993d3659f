//===- RaiseGradients.cpp - Recognition of gradients ----------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RaiseGradients.h"

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;
using namespace mlir::norm;

/// How many values to look at in search of the gradient of a norm's result.
static constexpr size_t kMaxUpstream = 128;

/// Whether a value of this form may be on its way to a gradient: it has a root,
/// and companions in the first power at most.
static bool maybeGradient(RowRing &ring, const RowPolynomial &polynomial) {
  bool hasRoot = false;
  for (const auto &[monomial, coefficient] : polynomial.getTerms()) {
    int companions = 0;
    for (auto [atom, exponent] : monomial) {
      hasRoot |= ring.getKind(atom) == RowRing::AtomKind::Root;
      if (ring.getKind(atom) == RowRing::AtomKind::Companion)
        companions += exponent;
    }
    if (companions > 1)
      return false;
  }
  return hasRoot;
}

namespace {
/// h as a product: the gradient of the norm's result and the norm's scale.
struct Factors {
  RowPolynomial outputGrad, scale;
};
} // namespace

/// Splits h = Σ channels · companion. If it has one companion, all channels are
/// the scale; if it has several, those channels that all terms have.
static Factors factorize(RowRing &ring, const RowPolynomial &h) {
  llvm::SmallDenseSet<unsigned> companions;
  std::optional<RowMonomial> common;
  for (const auto &[monomial, coefficient] : h.getTerms()) {
    RowMonomial channels;
    for (auto factor : monomial) {
      if (ring.getKind(factor.first) == RowRing::AtomKind::Companion)
        companions.insert(factor.first);
      else
        channels.push_back(factor);
    }
    if (!common) {
      common = channels;
      continue;
    }
    RowMonomial shared;
    for (auto [atom, exponent] : *common)
      for (auto [other, otherExponent] : channels)
        if (atom == other)
          shared.emplace_back(atom, std::min(exponent, otherExponent));
    common = shared;
  }

  Factors factors;
  if (companions.size() == 1) {
    unsigned companion = *companions.begin();
    factors.outputGrad = ring.getAtom(companion);
    for (const auto &[monomial, coefficient] : h.getTerms()) {
      RowMonomial channels = monomial;
      llvm::erase_if(channels,
                     [&](auto factor) { return factor.first == companion; });
      factors.scale.addTerm(channels, coefficient);
    }
    return factors;
  }
  factors.scale.addTerm(*common, Rational(1));
  for (const auto &[monomial, coefficient] : h.getTerms()) {
    RowMonomial rest;
    for (auto [atom, exponent] : monomial) {
      for (auto [other, otherExponent] : *common)
        if (atom == other)
          exponent -= otherExponent;
      if (exponent != 0)
        rest.emplace_back(atom, exponent);
    }
    factors.outputGrad.addTerm(rest, coefficient);
  }
  return factors;
}

/// The value upstream of `root`, of the base's shape, that has this form.
static Value findUpstream(Value root, RowInterpreter &rows,
                          const RowPolynomial &polynomial) {
  auto baseType = cast<RankedTensorType>(rows.getBase().getType());
  llvm::SetVector<Value> slice;
  slice.insert(root);
  for (size_t i = 0; i < slice.size() && i < kMaxUpstream; ++i) {
    Value value = slice[i];
    auto type = dyn_cast<RankedTensorType>(value.getType());
    if (!type || !isa<FloatType>(type.getElementType()))
      continue;
    if (succeeded(verifyCompatibleShape(type, baseType))) {
      std::optional<RowValue> meaning = rows.evaluate(value);
      if (meaning && meaning->polynomial == polynomial)
        return value;
    }
    if (Operation *op = value.getDefiningOp())
      slice.insert_range(op->getOperands());
  }
  return {};
}

/// Finds a value and a scale whose product is h.
static bool findOutputGrad(RaisedGrad &grad, const RowPolynomial &h) {
  Factors factors = factorize(grad.rows->getRing(), h);
  grad.scale = factors.scale;
  grad.outputGrad = findUpstream(grad.root, *grad.rows, factors.outputGrad);
  if (grad.outputGrad && canMakeVector(grad.scale, *grad.rows))
    return true;
  grad.scale = RowPolynomial(Rational(1));
  grad.outputGrad = findUpstream(grad.root, *grad.rows, h);
  return grad.outputGrad != nullptr;
}

SmallVector<RaisedGrad> mlir::norm::findGradients(const RootSite &site,
                                                  RowInterpreter &rows,
                                                  const ProgramOrder &order,
                                                  bool preserveRounding) {
  rows.resetBudget();
  RowRing &ring = rows.getRing();
  SmallVector<RaisedGrad> found;
  visitDependents(site, rows.getBase(), order, [&](Value value) {
    std::optional<RowValue> meaning = rows.evaluate(value);
    if (!meaning || !maybeGradient(ring, meaning->polynomial))
      return false;
    std::optional<GradForm> form = matchGrad(ring, meaning->polynomial);
    if (!form)
      return true;
    auto element = cast<FloatType>(getElementTypeOrSelf(value));
    if (element.getWidth() > rows.getStatisticsType().getWidth() ||
        (preserveRounding && meaning->rounded))
      return true;
    RaisedGrad grad{value, &rows, form->kind, {}, {}, {}};
    grad.epsilon = getEpsilon(site.op->getOperand(0), form->epsilon, rows);
    if (!grad.epsilon || !findOutputGrad(grad, form->outputGrad))
      return true;
    found.push_back(std::move(grad));
    return false;
  });
  return found;
}
