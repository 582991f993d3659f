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

SmallVector<int64_t> verify::getVectorOrder(const Tensor &tensor,
                                            ArrayRef<int64_t> features) {
  SmallVector<int64_t> order;
  for (int64_t dim = 0; dim < tensor.getRank(); ++dim)
    if (!llvm::is_contained(features, dim))
      order.push_back(dim);
  llvm::append_range(order, features);
  return order;
}

namespace {
/// The elements of a tensor, less a number of each vector; computed when they
/// are read. A table of which a few rows are looked up needn't fit in memory.
class ShiftedStorage : public Storage {
public:
  void read(const Domain &domain, const int64_t *offsets, size_t n,
            Cell *out) const override {
    constexpr size_t kBlock = 1024;
    int64_t at[kBlock];
    Cell shift[kBlock];
    for (size_t begin = 0; begin < n; begin += kBlock) {
      size_t count = std::min(kBlock, n - begin);
      for (size_t i = 0; i < count; ++i) {
        int64_t vector = offsets[begin + i] / extent;
        at[i] =
            outerOffsets[vector] + featureOffsets[offsets[begin + i] % extent];
        shift[i] = shifts[vector];
      }
      base.read(domain, at, count, out + begin);
      domain.sub(out + begin, shift, out + begin, count);
    }
  }

  Tensor base;
  int64_t extent;
  std::vector<int64_t> outerOffsets, featureOffsets;
  std::vector<Cell> shifts;
};
} // namespace

/// The tensor less `getShift` of each of its vectors along the dimensions
/// `features`, whose extent isn't zero.
static Tensor shiftVectors(Domain &domain, const Tensor &input,
                           ArrayRef<int64_t> features, const Bound &bound,
                           llvm::function_ref<Cell(ArrayRef<Cell>)> getShift) {
  auto storage = std::make_shared<ShiftedStorage>();
  storage->base = input;
  SmallVector<int64_t> order = getVectorOrder(input, features);
  Tensor ordered = input.permute(order);
  // The first elements of the vectors, and the elements of one from there.
  size_t numOuter = order.size() - features.size();
  Tensor outer = ordered;
  outer.shape.truncate(numOuter);
  outer.strides.truncate(numOuter);
  Tensor feature = ordered.at(SmallVector<int64_t>(numOuter, 0));
  feature.offset = 0;
  storage->extent = feature.getNumElements();
  storage->outerOffsets = outer.getOffsets();
  storage->featureOffsets = feature.getOffsets();

  std::vector<Cell> vector(storage->extent);
  std::vector<int64_t> at(storage->extent);
  for (int64_t base : storage->outerOffsets) {
    for (auto [offset, feature] : llvm::zip(at, storage->featureOffsets))
      offset = base + feature;
    input.read(domain, at.data(), at.size(), vector.data());
    storage->shifts.push_back(getShift(vector));
  }

  // The storage's offsets run through the vectors one after the other.
  ordered.offset = 0;
  ordered.strides = getRowMajorStrides(ordered.shape);
  ordered.storage = storage;
  ordered.bound = bound;
  return ordered.permute(invertPermutationVector(order));
}

/// Cx along the dimensions `features`, whose extent isn't zero.
static Tensor center(Domain &domain, const Tensor &input,
                     ArrayRef<int64_t> features) {
  RowArithmetic rows(domain, getNumElements(getFeatureShape(input, features)));
  return shiftVectors(
      domain, input, features, rows.getCenteredBound(input.bound),
      [&](ArrayRef<Cell> vector) { return rows.getMean(vector); });
}

//===----------------------------------------------------------------------===//
// Bases of the zero-mean vectors
//===----------------------------------------------------------------------===//

namespace {
/// The numbers of ℚ(√d) in the Householder basis. Divisors are rational, so
/// that the bounds of the numbers are bounds of both of their parts.
struct Householder {
  explicit Householder(Domain &domain) : domain(domain) {}

  Domain &domain;
  /// 1/√d = √d/d, and 1/(√d − 1) = (√d + 1)/(d − 1).
  Cell inverseRoot = 0, factor = 0;
  Bound inverseRootBound, factorBound;

  /// Fails if the domain lacks the root.
  static FailureOr<Householder> get(Domain &domain, int64_t d) {
    FailureOr<Cell> root = domain.takeRoot(d);
    if (failed(root))
      return failure();
    Householder basis(domain);
    RowArithmetic rows(domain, d), others(domain, d - 1);
    Cell one = domain.fromInt(1);
    domain.mul(&*root, &rows.inverseExtent, &basis.inverseRoot, 1);
    domain.add(&*root, &one, &basis.factor, 1);
    domain.mul(&basis.factor, &others.inverseExtent, &basis.factor, 1);
    Bound rootBound =
        Bound::integer(std::sqrt(static_cast<double>(d)) * (1 + 0x1p-50));
    rootBound.roundings = 1;
    basis.inverseRootBound = Bound::product(rootBound, rows.extentBound);
    basis.factorBound = Bound::product(Bound::sum(rootBound, Bound::integer(1)),
                                       others.extentBound);
    return basis;
  }

  /// xᵢ + (x_d − Σx/√d)/(√d − 1) for i < d.
  Tensor compress(const Tensor &input, int64_t feature) const {
    Bound change = Bound::product(
        Bound::sum(input.bound,
                   Bound::product(
                       Bound::sum(input.bound, input.bound,
                                  static_cast<double>(input.shape[feature])),
                       inverseRootBound)),
        factorBound);
    return shiftVectors(domain, input, feature, Bound::sum(input.bound, change),
                        [&](ArrayRef<Cell> x) {
                          Cell shift = domain.sum(x.data(), x.size());
                          domain.mul(&shift, &inverseRoot, &shift, 1);
                          domain.sub(&shift, &x.back(), &shift, 1);
                          domain.mul(&shift, &factor, &shift, 1);
                          return shift;
                        });
  }

  /// yᵢ − Σy/(d − √d), and Σy/√d in the end.
  void expand(Vectors &y) const {
    for (size_t i = 0; i < y.count; ++i) {
      Cell *row = y.row(i);
      Cell last = domain.sum(row, y.extent - 1), shift;
      domain.mul(&last, &inverseRoot, &last, 1);
      domain.mul(&last, &factor, &shift, 1);
      std::vector<Cell> shifts(y.extent - 1, shift);
      domain.sub(row, shifts.data(), row, y.extent - 1);
      row[y.extent - 1] = last;
    }
    Bound last = Bound::product(
        Bound::sum(y.bound, y.bound, static_cast<double>(y.extent)),
        inverseRootBound);
    y.bound = Bound::join(
        last, Bound::sum(y.bound, Bound::product(last, factorBound)));
  }
};
} // namespace

/// A copy with one more position, yet zero, at the end of each vector.
static Vectors readExpanded(const Domain &domain, const Tensor &input,
                            int64_t feature) {
  Vectors y = Vectors::read(domain, input, feature);
  Vectors result = y;
  ++result.extent;
  result.cells.assign(result.count * result.extent, 0);
  for (size_t i = 0; i < y.count; ++i)
    std::copy_n(y.row(i), y.extent, result.row(i));
  return result;
}

/// yᵢ, and −Σy in the end.
static void expandDropped(Domain &domain, Vectors &y) {
  for (size_t i = 0; i < y.count; ++i) {
    Cell sum = domain.sum(y.row(i), y.extent - 1);
    domain.neg(&sum, &y.row(i)[y.extent - 1], 1);
  }
  y.bound = Bound::sum(y.bound, y.bound, static_cast<double>(y.extent));
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

void verify::applyAffine(Domain &domain, Vectors &v,
                         const std::optional<Tensor> &scale,
                         const std::optional<Tensor> &bias) {
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
    std::optional<Householder> householder;
    if (basis == Basis::Householder) {
      FailureOr<Householder> found = Householder::get(domain, d);
      if (failed(found))
        return fail(op, "the extent has no root in this field",
                    Stop::Kind::MissingRoot);
      householder.emplace(*found);
    }
    int64_t feature = features.front();
    if (!compresses) {
      Vectors y = readExpanded(domain, input, feature);
      if (householder)
        householder->expand(y);
      else
        expandDropped(domain, y);
      return writeDestination(op, normOp.getInits()[0], 0,
                              std::move(y).toTensor({d}));
    }
    Tensor all = householder ? householder->compress(input, feature) : input;
    SmallVector<int64_t> sizes = all.shape;
    sizes[feature] = d - 1;
    return writeDestination(op, normOp.getInits()[0], 0,
                            all.slice(SmallVector<int64_t>(sizes.size(), 0),
                                      sizes,
                                      SmallVector<int64_t>(sizes.size(), 1)));
  }

  if (auto grad = dyn_cast<GradOpInterface>(op))
    return visitGradOp(grad);
  if (auto quantize = dyn_cast<QuantizeOp>(op))
    return visitQuantizeOp(quantize);
  auto normalization = dyn_cast<NormalizationOpInterface>(op);
  if (!normalization)
    return std::nullopt;
  std::optional<Tensor> scale = getOptional(normalization.getScale());
  std::optional<Tensor> bias = getOptional(normalization.getBias());
  std::optional<Tensor> residual = getOptional(normalization.getResidual());
  if (!hasShape(scale, featureShape) || !hasShape(bias, featureShape) ||
      !hasShape(residual, input.shape))
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
  applyAffine(domain, v, scale, bias);
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
