//===- Vectors.h - Vectors along the feature axis ---------------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_VERIFICATION_VECTORS_H
#define NORM_VERIFICATION_VECTORS_H

#include "Interpreter.h"

#include "mlir/Dialect/Utils/IndexingUtils.h"

namespace mlir::norm::verify {

/// The dimensions of a tensor, its features last.
SmallVector<int64_t> getVectorOrder(const Tensor &tensor,
                                    ArrayRef<int64_t> features);

/// The vectors of a tensor along its feature axis, one after the other.
struct Vectors {
  std::vector<Cell> cells;
  size_t count;
  int64_t extent;
  Bound bound;
  /// The shape without the feature axis.
  SmallVector<int64_t> outer;
  /// Where each dimension of the vectors' array, the feature axis last, stands
  /// in the tensor.
  SmallVector<int64_t> order;

  Cell *row(size_t i) { return cells.data() + i * extent; }

  static Vectors read(const Domain &domain, const Tensor &tensor,
                      ArrayRef<int64_t> features) {
    Vectors vectors;
    vectors.bound = tensor.bound;
    vectors.order = getVectorOrder(tensor, features);
    Tensor ordered = tensor.permute(vectors.order);
    ArrayRef<int64_t> shape = ordered.shape;
    vectors.outer = llvm::to_vector(shape.drop_back(features.size()));
    vectors.count = getNumElements(vectors.outer);
    vectors.extent = getNumElements(shape.take_back(features.size()));
    vectors.cells = ordered.readAll(domain);
    return vectors;
  }

  /// The tensor whose feature axis has the extents `features`.
  Tensor toTensor(ArrayRef<int64_t> features) && {
    SmallVector<int64_t> shape = outer;
    shape.append(features.begin(), features.end());
    return Tensor::fromCells(Tensor::Kind::Real, shape, std::move(cells), bound)
        .permute(invertPermutationVector(order));
  }
};

/// Arithmetic of vectors, with the bounds.
struct RowArithmetic {
  Domain &domain;
  double extent;
  Cell inverseExtent = 0;
  Bound extentBound;

  RowArithmetic(Domain &domain, int64_t extent)
      : domain(domain), extent(static_cast<double>(extent)) {
    Cell one = domain.fromInt(1), d = domain.fromInt(extent);
    // Extents are far below the prime.
    (void)domain.div(&one, &d, &inverseExtent, 1);
    int twos = llvm::countr_zero(static_cast<uint64_t>(extent));
    extentBound = domain.soundness.noteConstantDivisor(
        d, std::log2(static_cast<double>(extent) + 1),
        static_cast<double>(extent >> twos), twos);
  }

  Cell getMean(ArrayRef<Cell> vector) const {
    Cell mean = domain.sum(vector.data(), vector.size());
    domain.mul(&mean, &inverseExtent, &mean, 1);
    return mean;
  }

  /// Subtracts from each vector its number in `numbers`.
  void subtract(Vectors &v, ArrayRef<Cell> numbers, const Bound &bound) {
    for (size_t i = 0; i < v.count; ++i) {
      std::vector<Cell> number(v.extent, numbers[i]);
      domain.sub(v.row(i), number.data(), v.row(i), v.extent);
    }
    v.bound = bound;
  }

  /// Subtracts each vector's mean, and returns the means.
  std::vector<Cell> center(Vectors &v) {
    std::vector<Cell> means;
    for (size_t i = 0; i < v.count; ++i)
      means.push_back(getMean(ArrayRef(v.row(i), v.extent)));
    subtract(v, means, getCenteredBound(v.bound));
    return means;
  }

  Bound getCenteredBound(const Bound &bound) const {
    Bound mean = Bound::product(Bound::sum(bound, bound, extent), extentBound);
    return Bound::sum(bound, mean);
  }

  /// Multiplies each vector by its number in `factors`.
  void scale(Vectors &v, ArrayRef<Cell> factors, const Bound &bound) {
    for (size_t i = 0; i < v.count; ++i) {
      std::vector<Cell> factor(v.extent, factors[i]);
      domain.mul(v.row(i), factor.data(), v.row(i), v.extent);
    }
    v.bound = Bound::product(v.bound, bound);
  }
};

/// The extents of a tensor along its feature axis.
SmallVector<int64_t> getFeatureShape(const Tensor &tensor,
                                     ArrayRef<int64_t> features);

/// 1/√(Σx²/d + ε), or with (Σx)² beside the squares; one number a vector.
FailureOr<std::vector<Cell>> getReciprocalRoots(Domain &domain, Vectors &v,
                                                const RowArithmetic &rows,
                                                FloatAttr epsilon,
                                                bool addSquaredSum);

/// Multiplies each vector by the scale and adds the bias, if there are such.
void applyAffine(Domain &domain, Vectors &v, const std::optional<Tensor> &scale,
                 const std::optional<Tensor> &bias);

/// Whether a tensor, if there is one, has that shape.
inline bool hasShape(const std::optional<Tensor> &tensor,
                     ArrayRef<int64_t> shape) {
  return !tensor || ArrayRef(tensor->shape) == shape;
}

} // namespace mlir::norm::verify

#endif // NORM_VERIFICATION_VECTORS_H
