//===- FeatureAxis.h - Axes, and how reshapes carry them --------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_INTERFACES_FEATUREAXIS_H
#define NORM_INTERFACES_FEATUREAXIS_H

#include "mlir/IR/BuiltinTypes.h"
#include "mlir/Support/LLVM.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"

namespace mlir {
class OpOperand;

namespace norm {

/// A set of positions along the dimensions of a tensor, over which a mean is
/// taken: a whole dimension, several of them, or a *factor* of one.
///
/// A factor (dim, stride, extent) of a dimension splits its index as
///   index = (outer * extent + k) * stride + inner
/// and lets k run. A dimension of 768 channels read as 12 heads of 64 has the
/// factors (dim, 1, 64), the axis of one head, and (dim, 64, 12), the heads.
///
/// Extents are static. Factors of extent 1 say nothing and are left out, and
/// neighbouring factors of one dimension are joined, so that equal axes
/// compare equal. The order of positions along the axis isn't recorded: a
/// mean doesn't depend on it.
class FeatureAxis {
public:
  struct Factor {
    int64_t dim;
    int64_t stride;
    int64_t extent;
    bool operator==(const Factor &rhs) const {
      return dim == rhs.dim && stride == rhs.stride && extent == rhs.extent;
    }
  };

  FeatureAxis() = default;
  explicit FeatureAxis(SmallVector<Factor, 1> factors);

  /// The axis made of whole dimensions of a shape. Fails if one is dynamic
  /// or empty.
  static FailureOr<FeatureAxis> fromDims(ArrayRef<int64_t> shape,
                                         ArrayRef<int64_t> dims);

  ArrayRef<Factor> getFactors() const { return factors; }

  /// The number of positions.
  int64_t getExtent() const;

  /// The dimensions of `shape` that make up the axis; fails if it covers one
  /// of them in part only.
  FailureOr<SmallVector<int64_t>> getWholeDims(ArrayRef<int64_t> shape) const;

  /// Whether the axis runs along dimension `dim`.
  bool involves(int64_t dim) const;

  /// The same axis with every dimension renamed; fails if `rename` does.
  FailureOr<FeatureAxis>
  renameDims(llvm::function_ref<FailureOr<int64_t>(int64_t)> rename) const;

  /// The axis after the dimensions of `shape` were collapsed in groups. Fails
  /// if a dimension inside of the axis within a group is dynamic, or any is
  /// empty.
  FailureOr<FeatureAxis>
  collapse(ArrayRef<int64_t> shape,
           ArrayRef<SmallVector<int64_t, 2>> groups) const;

  /// The axis before the dimensions of `shape` were collapsed in groups:
  /// `this` names dimensions of the collapsed tensor. Fails if the boundaries
  /// of the axis aren't boundaries of dimensions or are dynamic, or any
  /// dimension is empty.
  FailureOr<FeatureAxis> expand(ArrayRef<int64_t> shape,
                                ArrayRef<SmallVector<int64_t, 2>> groups) const;

  /// The axis in a tensor of shape `to` that holds, in row-major order, the
  /// elements of one of shape `from`. Fails as `collapse` and `expand` do.
  FailureOr<FeatureAxis> reshape(ArrayRef<int64_t> from,
                                 ArrayRef<int64_t> to) const;

  bool operator==(const FeatureAxis &rhs) const {
    return factors == rhs.factors;
  }
  bool operator!=(const FeatureAxis &rhs) const { return !(*this == rhs); }
  bool operator<(const FeatureAxis &rhs) const;

  void print(raw_ostream &os) const;

private:
  SmallVector<Factor, 1> factors;
};

inline raw_ostream &operator<<(raw_ostream &os, const FeatureAxis &axis) {
  axis.print(os);
  return os;
}

/// An operand that enters a result linearly, and the axis of the operand that
/// becomes the result's.
struct Carrier {
  /// May belong to an op nested in the one that was asked, if a body reads a
  /// tensor from outside.
  OpOperand *operand;
  FeatureAxis axis;
};

/// How a result depends on an op's operands along one axis:
///
///   result = Σ Lᵢ(carrierᵢ) + z + k·1
///
/// where the maps Lᵢ commute with the mean and z, of which a form says nothing,
/// is zero-mean whatever the operands are, so that centring the result is the
/// same as centring every carrier and dropping k. The maps may move positions
/// along the axis.
struct AxisForm {
  SmallVector<Carrier, 2> carriers;
  /// Whether there is a k that isn't known to be zero.
  bool shifted = false;

  /// Whether `operand` is a carrier whose `axis` becomes the result's.
  bool carries(const OpOperand &operand, const FeatureAxis &axis) const {
    return llvm::any_of(carriers, [&](const Carrier &carrier) {
      return carrier.operand == &operand && carrier.axis == axis;
    });
  }
};

} // namespace norm
} // namespace mlir

#endif // NORM_INTERFACES_FEATUREAXIS_H
