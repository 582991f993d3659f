//===- CompressMotion.h - Moving compress against the flow ------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_TRANSFORMS_COMPRESSMOTION_H
#define NORM_TRANSFORMS_COMPRESSMOTION_H

#include "norm/IR/Norm.h"
#include "norm/Interfaces/FeatureAxis.h"

#include "mlir/IR/PatternMatch.h"

namespace mlir::norm {

/// What becomes of `norm.compress` of a value.
enum class CompressStep {
  /// It moves through the op that defines the value.
  Move,
  /// It stays, on a weight: computed once, when weights are folded or
  /// prepared.
  OnWeight,
  /// It stays, an explicit op at run time.
  Stay
};

/// Says how far `norm.compress` moves. The pattern is an identity whatever it
/// says: a wrong answer costs time.
struct CompressMotionControl {
  /// What becomes of `norm.compress` of a value along a dimension.
  std::function<CompressStep(Value, int64_t dim)> getStep;
  /// Told of each value that `norm.compress` moved through the definition of,
  /// with what stands for the compressed value now. The op itself is left in
  /// place for its other uses.
  std::function<void(OpResult value, const FeatureAxis &axis, Value compressed)>
      notifyMoved;
  /// What `notifyMoved` was told about a value, or null.
  std::function<Value(Value)> findMoved;
};

/// The dimension that `axis` is of a tensor of type `type`; failure if it is a
/// part of one, several, or of extent 1.
FailureOr<int64_t> getSingleDim(const FeatureAxis &axis, Type type);

/// How the result of an op can be computed anew on one position less along an
/// axis.
struct ShorterForm {
  AxisForm form;
  /// The dimension of each carrier that becomes the axis.
  SmallVector<int64_t> dims;
};

/// Fails if `value` isn't such a result; `axis` has an extent of at least 2.
FailureOr<ShorterForm> getShorterForm(Value value, const FeatureAxis &axis);

/// Dimension `dim` as an op's axes; the last is the default and isn't spelled
/// out.
DenseI64ArrayAttr getAxes(Builder &builder, int64_t dim, int64_t rank);

/// `norm.compress` of `value` along dimension `dim`, which is static and has an
/// extent of at least 2. It stands right behind the value's definition; one
/// that is there already is used again.
Value getOrCreateCompress(RewriterBase &rewriter, Value value, int64_t dim,
                          Basis basis);

/// Adds the pattern that moves `norm.compress` in `basis` through the op that
/// defines its input:
///
///   compress(f(a, b)) → f'(compress(a), compress(b))
///
/// for every f that implements `FeatureAxisOpInterface`, has a form along the
/// axis and can change its extent; f' is f on a shorter axis. In the basis
/// `householder` it takes the place of a `norm.center`. It ends where
/// compress(expand(y)) → y. One that stays on a weight is marked as
/// preparation. Ops in another basis are left alone.
void populateCompressMotionPatterns(RewritePatternSet &patterns, Basis basis,
                                    CompressMotionControl control);

} // namespace mlir::norm

#endif // NORM_TRANSFORMS_COMPRESSMOTION_H
