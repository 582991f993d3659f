//===- NormGradOps.cpp - Gradients of norms, by their definitions ---------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Vectors.h"

using namespace mlir;
using namespace mlir::norm;
using namespace mlir::norm::verify;

namespace {
/// The basis of a compressed vector; nothing of the others.
std::optional<Basis> getBasis(GradOpInterface op) {
  auto crms = dyn_cast<CRMSNormGradOp>(op.getOperation());
  return crms ? std::optional(crms.getBasis()) : std::nullopt;
}
} // namespace

/// Σ over the vectors, a number for each position. `factors`, if there are any,
/// are multiplied first.
static std::vector<Cell> sumVectors(Domain &domain, Vectors &v,
                                    Vectors *factors) {
  std::vector<Cell> sums(v.extent, domain.fromInt(0)), terms(v.extent);
  for (size_t i = 0; i < v.count; ++i) {
    const Cell *row = v.row(i);
    if (factors) {
      domain.mul(row, factors->row(i), terms.data(), v.extent);
      row = terms.data();
    }
    domain.add(sums.data(), row, sums.data(), v.extent);
  }
  return sums;
}

LogicalResult Interpreter::visitGradOp(GradOpInterface op) {
  auto normOp = cast<NormOpInterface>(op.getOperation());
  SmallVector<int64_t> features = normOp.getFeatureDims();
  const Tensor input = get(normOp.getInput()), grad = get(op.getOutputGrad());
  SmallVector<int64_t> featureShape = getFeatureShape(input, features);
  int64_t extent = getNumElements(featureShape);
  std::optional<Tensor> scale = getOptional(op.getScale());
  std::optional<Tensor> sumGrad = getOptional(op.getSumGrad());
  if (!hasShape(grad, input.shape) || !hasShape(scale, featureShape) ||
      !hasShape(sumGrad, input.shape))
    return failRange(op, "the shapes don't fit together");

  std::optional<Basis> basis = getBasis(op);
  int64_t d = basis ? extent + 1 : extent;
  if (d == 0)
    return fail(op, "the feature axis is empty");
  RowArithmetic rows(domain, d);

  // x̂: the deviations from the mean, times the root.
  Vectors v = Vectors::read(domain, input, features);
  auto readStatistic = [&](Value value) -> FailureOr<std::vector<Cell>> {
    const Tensor &statistic = get(value);
    if (!hasShape(statistic, v.outer))
      return failRange(op, "the shapes don't fit together");
    return statistic.readAll(domain);
  };
  std::vector<Cell> roots;
  Bound rootBound = Bound::variable();
  if (OperandRange statistics = op.getStatistics(); !statistics.empty()) {
    if (statistics.size() == 2) {
      FailureOr<std::vector<Cell>> means = readStatistic(statistics[0]);
      if (failed(means))
        return failure();
      rows.subtract(v, *means, Bound::sum(v.bound, get(statistics[0]).bound));
    }
    FailureOr<std::vector<Cell>> saved = readStatistic(statistics.back());
    if (failed(saved))
      return failure();
    roots = std::move(*saved);
    rootBound = get(statistics.back()).bound;
  } else {
    if (isa<LayerNormGradOp>(op.getOperation()))
      rows.center(v);
    FailureOr<std::vector<Cell>> computed = getReciprocalRoots(
        domain, v, rows, op.getEpsilonAttr(), basis == Basis::DropLast);
    if (failed(computed))
      return failZeroDivisor(op);
    roots = std::move(*computed);
  }
  rows.scale(v, roots, rootBound);

  Vectors g = Vectors::read(domain, grad, features);
  unsigned result = op.getInputGrad() ? 1 : 0;
  Bound product = Bound::product(g.bound, v.bound);
  auto writeSum = [&](Value init, Vectors *factors, const Bound &bound) {
    return writeDestination(
        op, init, result++,
        Tensor::fromCells(
            Tensor::Kind::Real, featureShape, sumVectors(domain, g, factors),
            Bound::sum(bound, bound, static_cast<double>(g.count) + 1)));
  };
  if (op.getScaleGrad() && failed(writeSum(op.getScaleGrad(), &v, product)))
    return failure();
  if (op.getBiasGrad() && failed(writeSum(op.getBiasGrad(), nullptr, g.bound)))
    return failure();
  if (!op.getInputGrad())
    return success();

  // h, then ρ·(h − x̂ ⟨x̂, h⟩/d), of centred h for LayerNorm.
  applyAffine(domain, g, scale, /*bias=*/std::nullopt);
  Bound term = Bound::product(g.bound, v.bound);
  Bound projection = Bound::product(
      Bound::sum(term, term, static_cast<double>(d)), rows.extentBound);
  Bound row = v.bound;
  if (basis == Basis::DropLast)
    row = Bound::sum(row, row, static_cast<double>(d));
  std::vector<Cell> step(g.extent);
  for (size_t i = 0; i < g.count; ++i) {
    Cell factor = domain.dot(v.row(i), g.row(i), g.extent);
    domain.mul(&factor, &rows.inverseExtent, &factor, 1);
    if (basis == Basis::DropLast) {
      std::vector<Cell> sum(v.extent, domain.sum(v.row(i), v.extent));
      domain.add(v.row(i), sum.data(), v.row(i), v.extent);
    }
    step.assign(g.extent, factor);
    domain.mul(v.row(i), step.data(), v.row(i), v.extent);
  }
  if (isa<LayerNormGradOp>(op.getOperation()))
    rows.center(g);
  domain.sub(g.cells.data(), v.cells.data(), g.cells.data(), g.cells.size());
  g.bound = Bound::sum(g.bound, Bound::product(row, projection));
  rows.scale(g, roots, rootBound);
  if (sumGrad) {
    Vectors more = Vectors::read(domain, *sumGrad, features);
    domain.add(g.cells.data(), more.cells.data(), g.cells.data(),
               g.cells.size());
    g.bound = Bound::sum(g.bound, more.bound);
  }
  return writeDestination(op, op.getInputGrad(), 0,
                          std::move(g).toTensor(featureShape));
}
