//===- NormOps.cpp - Ops of the norm dialect, by their definitions --------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Vectors.h"

#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::norm;
using namespace mlir::norm::verify;

namespace {
/// The elements of a tensor, less their vectors' means; computed when they are
/// read. A table of which a few rows are looked up needn't fit in memory.
class CenteredStorage : public Storage {
public:
  void read(const Domain &domain, const int64_t *offsets, size_t n,
            Cell *out) const override {
    constexpr size_t kBlock = 1024;
    int64_t at[kBlock];
    Cell mean[kBlock];
    for (size_t begin = 0; begin < n; begin += kBlock) {
      size_t count = std::min(kBlock, n - begin);
      for (size_t i = 0; i < count; ++i) {
        int64_t vector = offsets[begin + i] / extent;
        at[i] =
            outerOffsets[vector] + featureOffsets[offsets[begin + i] % extent];
        mean[i] = means[vector];
      }
      base.read(domain, at, count, out + begin);
      domain.sub(out + begin, mean, out + begin, count);
    }
  }

  Tensor base;
  int64_t extent;
  std::vector<int64_t> outerOffsets, featureOffsets;
  std::vector<Cell> means;
};
} // namespace

/// Cx along the dimensions `features`, whose extent isn't zero.
static Tensor center(Domain &domain, const Tensor &input,
                     ArrayRef<int64_t> features) {
  auto storage = std::make_shared<CenteredStorage>();
  storage->base = input;
  Tensor outer, feature;
  outer.offset = input.offset;
  SmallVector<int64_t> order;
  for (int64_t dim = 0; dim < input.getRank(); ++dim)
    if (!llvm::is_contained(features, dim)) {
      outer.shape.push_back(input.shape[dim]);
      outer.strides.push_back(input.strides[dim]);
      order.push_back(dim);
    }
  for (int64_t dim : features) {
    feature.shape.push_back(input.shape[dim]);
    feature.strides.push_back(input.strides[dim]);
    order.push_back(dim);
  }
  storage->extent = feature.getNumElements();
  storage->outerOffsets = outer.getOffsets();
  storage->featureOffsets = feature.getOffsets();

  RowArithmetic rows(domain, storage->extent);
  std::vector<Cell> vector(storage->extent);
  std::vector<int64_t> at(storage->extent);
  for (int64_t base : storage->outerOffsets) {
    for (auto [offset, feature] : llvm::zip(at, storage->featureOffsets))
      offset = base + feature;
    input.read(domain, at.data(), at.size(), vector.data());
    Cell mean = domain.sum(vector.data(), vector.size());
    domain.mul(&mean, &rows.inverseExtent, &mean, 1);
    storage->means.push_back(mean);
  }

  // The storage's offsets run through the vectors one after the other.
  Tensor ordered = input.permute(order);
  ordered.offset = 0;
  ordered.strides = getRowMajorStrides(ordered.shape);
  ordered.storage = storage;
  ordered.bound = rows.getCenteredBound(input.bound);
  SmallVector<int64_t> inverse(order.size());
  for (auto [position, dim] : llvm::enumerate(order))
    inverse[dim] = position;
  return ordered.permute(inverse);
}

//===----------------------------------------------------------------------===//
// Normalizations
//===----------------------------------------------------------------------===//

SmallVector<int64_t> verify::getFeatureShape(const Tensor &input,
                                             ArrayRef<int64_t> features) {
  SmallVector<int64_t> shape;
  for (int64_t dim : features)
    shape.push_back(input.shape[dim]);
  return shape;
}

FailureOr<std::vector<Cell>>
verify::getReciprocalRoots(Domain &domain, Vectors &v,
                           const RowArithmetic &rows, FloatAttr epsilon,
                           bool addSquaredSum) {
  std::vector<Cell> roots(v.count), ones(v.count, domain.fromInt(1));
  Cell eps = domain.fromFloat(epsilon.getValue());
  for (size_t i = 0; i < v.count; ++i) {
    Cell squares = domain.dot(v.row(i), v.row(i), v.extent);
    if (addSquaredSum) {
      Cell sum = domain.sum(v.row(i), v.extent);
      domain.mul(&sum, &sum, &sum, 1);
      domain.add(&squares, &sum, &squares, 1);
    }
    domain.mul(&squares, &rows.inverseExtent, &squares, 1);
    domain.noteNonNegative(&squares, 1);
    domain.add(&squares, &eps, &roots[i], 1);
  }
  Bound square = Bound::product(v.bound, v.bound);
  Bound variance = Bound::sum(
      Bound::product(
          Bound::sum(square, square,
                     static_cast<double>(v.extent) * (v.extent + 1) + 1),
          rows.extentBound),
      getBound(epsilon.getValue()));
  if (failed(domain.sqrt(roots.data(), roots.data(), v.count)) ||
      failed(domain.div(ones.data(), roots.data(), roots.data(), v.count)))
    return failure();
  domain.soundness.noteApplications("sqrt", roots, variance);
  return roots;
}

/// Multiplies by the scale or adds the bias of `op`.
static void applyAffine(Domain &domain, Vectors &v, const Tensor *scale,
                        const Tensor *bias) {
  if (scale) {
    std::vector<Cell> cells = scale->readAll(domain);
    for (size_t i = 0; i < v.count; ++i)
      domain.mul(v.row(i), cells.data(), v.row(i), v.extent);
    v.bound = Bound::product(v.bound, scale->bound);
  }
  if (bias) {
    std::vector<Cell> cells = bias->readAll(domain);
    for (size_t i = 0; i < v.count; ++i)
      domain.add(v.row(i), cells.data(), v.row(i), v.extent);
    v.bound = Bound::sum(v.bound, bias->bound);
  }
}

std::optional<LogicalResult> Interpreter::visitNormOp(Operation *op) {
  auto normOp = dyn_cast<NormOpInterface>(op);
  if (!normOp)
    return std::nullopt;
  SmallVector<int64_t> features = normOp.getFeatureDims();
  const Tensor input = get(normOp.getInput());
  SmallVector<int64_t> featureShape = getFeatureShape(input, features);
  int64_t extent = getNumElements(featureShape);

  if (isa<CenterOp>(op)) {
    return writeDestination(
        op, normOp.getInits()[0], 0,
        input.getNumElements() == 0 ? input : center(domain, input, features));
  }

  if (isa<CompressOp, ExpandOp>(op)) {
    bool compresses = isa<CompressOp>(op);
    Basis basis = compresses ? cast<CompressOp>(op).getBasis()
                             : cast<ExpandOp>(op).getBasis();
    int64_t d = compresses ? extent : extent + 1;
    if (d < 2)
      return failRange(op, "the feature axis is too short");
    Vectors v = Vectors::read(domain, input, features);
    Vectors result = v;
    result.extent = compresses ? d - 1 : d;
    result.cells.assign(result.count * result.extent, 0);
    Cell root = 0, one = domain.fromInt(1), extentCell = domain.fromInt(d);
    if (basis == Basis::Householder) {
      FailureOr<Cell> found = domain.getRootOfExtent(d);
      if (failed(found))
        return fail(op, "the extent has no root in this field",
                    Stop::Kind::MissingRoot);
      root = *found;
      Bound divisor = domain.soundness.noteConstantDivisor(
          extentCell, 2 * std::log2(static_cast<double>(d)));
      result.bound = Bound::product(
          Bound::sum(v.bound, v.bound, static_cast<double>(d) + 2), divisor);
    } else if (!compresses) {
      result.bound = Bound::sum(v.bound, v.bound, static_cast<double>(d));
    }
    for (size_t i = 0; i < v.count; ++i) {
      const Cell *x = v.row(i);
      Cell *y = result.row(i);
      Cell sum = domain.sum(x, v.extent);
      std::copy_n(x, d - 1, y);
      if (basis == Basis::DropLast) {
        if (!compresses)
          domain.neg(&sum, &y[d - 1], 1);
        continue;
      }
      // Compress adds (x_d − Σx/√d)/(√d − 1); expand takes Σy/(d − √d) away
      // and appends Σy/√d.
      Cell change, divisor;
      if (compresses) {
        (void)domain.div(&sum, &root, &change, 1);
        domain.sub(&x[d - 1], &change, &change, 1);
        domain.sub(&root, &one, &divisor, 1);
      } else {
        (void)domain.div(&sum, &root, &y[d - 1], 1);
        domain.neg(&sum, &change, 1);
        domain.sub(&extentCell, &root, &divisor, 1);
      }
      if (failed(domain.div(&change, &divisor, &change, 1)))
        return failZeroDivisor(op);
      std::vector<Cell> changes(d - 1, change);
      domain.add(y, changes.data(), y, d - 1);
    }
    return writeDestination(op, normOp.getInits()[0], 0,
                            std::move(result).toTensor({result.extent}));
  }

  if (auto grad = dyn_cast<GradOpInterface>(op))
    return visitGradOp(grad);
  auto normalization = dyn_cast<NormalizationOpInterface>(op);
  if (!normalization)
    return std::nullopt;
  auto getOptional = [&](Value value) -> std::optional<Tensor> {
    return value ? std::optional(get(value)) : std::nullopt;
  };
  std::optional<Tensor> scale = getOptional(normalization.getScale());
  std::optional<Tensor> bias = getOptional(normalization.getBias());
  std::optional<Tensor> residual = getOptional(normalization.getResidual());
  const Tensor *gamma = scale ? &*scale : nullptr;
  const Tensor *beta = bias ? &*bias : nullptr;
  if (!hasShape(gamma, featureShape) || !hasShape(beta, featureShape) ||
      !hasShape(residual ? &*residual : nullptr, input.shape))
    return failRange(op, "the shapes don't fit together");

  Vectors v = Vectors::read(domain, input, features);
  unsigned result = 1;
  if (residual) {
    Vectors other = Vectors::read(domain, *residual, features);
    domain.add(v.cells.data(), other.cells.data(), v.cells.data(),
               v.cells.size());
    v.bound = Bound::sum(v.bound, other.bound);
    Vectors sum = v;
    if (failed(writeDestination(op, normalization.getSumInit(), result++,
                                std::move(sum).toTensor(featureShape))))
      return failure();
  }

  auto crms = dyn_cast<CRMSNormOp>(op);
  int64_t d = crms ? extent + 1 : extent;
  if (d == 0)
    return fail(op, "the feature axis is empty");
  RowArithmetic rows(domain, d);
  std::vector<Cell> means;
  if (isa<LayerNormOp>(op))
    means = rows.center(v);
  FailureOr<std::vector<Cell>> roots =
      getReciprocalRoots(domain, v, rows, normalization.getEpsilon(),
                         crms && crms.getBasis() == Basis::DropLast);
  if (failed(roots))
    return failZeroDivisor(op);

  SmallVector<int64_t> outer = v.outer;
  Bound meanBound = v.bound;
  rows.scale(v, *roots, Bound::variable());
  applyAffine(domain, v, gamma, beta);
  if (failed(writeDestination(op, normalization.getInits()[0], 0,
                              std::move(v).toTensor(featureShape))))
    return failure();
  OperandRange statistics = normalization.getStatisticsInits();
  auto save = [&](Value init, std::vector<Cell> cells, const Bound &bound) {
    return writeDestination(
        op, init, result++,
        Tensor::fromCells(Tensor::Kind::Real, outer, std::move(cells), bound));
  };
  if (statistics.size() == 2 &&
      failed(save(statistics[0], std::move(means), meanBound)))
    return failure();
  if (!statistics.empty())
    return save(statistics.back(), std::move(*roots), Bound::variable());
  return success();
}
