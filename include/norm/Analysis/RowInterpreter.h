//===- RowInterpreter.h - Tensor values as row polynomials ------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_ANALYSIS_ROWINTERPRETER_H
#define NORM_ANALYSIS_ROWINTERPRETER_H

#include "norm/Analysis/RowPolynomial.h"

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tosa/IR/TosaOps.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/Value.h"

namespace mlir::norm {

/// Whether the type is one of those that norm ops know: f64, f32, f16, bf16.
inline bool isSupportedFloat(Type type) {
  return type.isF64() || type.isF32() || type.isF16() || type.isBF16();
}

/// Where in a value one looks, in terms of the base tensor's axes: for each
/// dimension of the value the axes whose indices, in row-major order, make up
/// the index. An empty list is the index 0. For a base of 2x8x16 the
/// coordinates of a 16x16 reshape of it are {{0, 1}, {2}}; those of a scale
/// of 1x1x16 are {{}, {}, {2}}. Axes of extent 1 never occur.
using AxisList = SmallVector<int64_t, 2>;
using AxisCoordinates = SmallVector<AxisList, 4>;

/// The value of an SSA value at some coordinates.
struct RowValue {
  RowPolynomial polynomial;
  /// The value itself, if it was written down as a float constant. Casts of
  /// such constants round, arithmetic on them is exact.
  std::optional<APFloat> constant;
  /// Whether no rounding stands between the base and this value.
  bool exact = false;
  /// Whether on the way from the base a value was rounded to a type narrower
  /// than the one a norm op computes in. This value's own type doesn't count.
  bool rounded = false;
};

/// Reads tensor programs as functions over the reals of one base tensor x,
/// one row at a time: a row is what the feature dimensions of x span.
///
/// Understood are structured ops of any spelling (named, generic, reductions
/// over exactly the feature dimensions, broadcasts, transposes, fills),
/// elementwise ops on tensors, softmaxes of whole rows, reshapes and casts, and
/// what tosa has of these.
/// Anything else, and x's own past, is a leaf: a channel if it varies along the
/// feature dimensions alone, a scalar if it doesn't vary along them. What
/// varies both ways is unknown, or a leaf as well, a companion, if companions
/// are asked for: gradients have them, and norms none. Exponentials are leaves
/// too, unless they are asked for: a softmax is made of them.
class RowInterpreter {
public:
  /// The feature dimensions are increasing, and their static extents span more
  /// than one element. A row of dynamic extent has at least one.
  RowInterpreter(Value base, ArrayRef<int64_t> featureDims,
                 bool withCompanions = false, bool withExponentials = false);

  Value getBase() const { return base; }
  ArrayRef<int64_t> getFeatureDims() const { return featureDims; }
  RowRing &getRing() { return ring; }

  /// The type that norm ops over this base compute in.
  FloatType getStatisticsType() const;

  /// Evaluations are bounded in depth and number, so that they take a bounded
  /// time on any program. This grants the full number again; results stay.
  void resetBudget();

  /// The value of a tensor of the base's shape at the base's own position.
  std::optional<RowValue> evaluate(Value value);

  /// The value of a statistic of the base's rows: of a tensor of the base's
  /// shape without the feature dimensions, or with extent 1 in their place.
  std::optional<RowValue> evaluateStatistic(Value value);

  /// Where a companion, channel or scalar atom of the ring comes from.
  struct Leaf {
    Value value;
    AxisCoordinates coordinates;
  };
  const Leaf &getLeaf(unsigned atom) const { return leaves.at(atom); }

  /// What the op `site`, a (reciprocal) root met in an evaluation, takes the
  /// root of. Null if that is unknown.
  const RowPolynomial *getRadicandAt(Operation *site) const;

  /// Whether a multiplication by a constant was met that in its type stands
  /// for 1/d, but also for 1/(d − 1) or 1/(d + 1).
  bool metAmbiguousReciprocal() const { return ambiguousReciprocal; }

private:
  friend class BodyInterpreter;
  using Result = std::optional<RowValue>;

  Result evaluate(Value value, const AxisCoordinates &coordinates);
  /// Counts one evaluation, a level deeper; false if there are no more.
  bool enter();
  Result interpret(Value value, const AxisCoordinates &coordinates);
  Result interpretStructured(linalg::LinalgOp op, OpResult result,
                             const AxisCoordinates &coordinates);
  Result makeLeaf(Value value, const AxisCoordinates &coordinates);
  Result makeConstant(Value value);

  Result interpretSum(tosa::ReduceSumOp op, const AxisCoordinates &coordinates);
  Result interpretSoftmax(linalg::SoftmaxOp op,
                          const AxisCoordinates &coordinates);

  /// Gives the feature axes to what is summed over, in order: to loops or
  /// dimensions of the extents given. False if they don't fit.
  bool assignFeatureAxes(ArrayRef<int64_t> extents,
                         SmallVectorImpl<AxisList> &lists);

  /// The value of an arithmetic op given those of its operands.
  Result apply(Operation *op, function_ref<Result(Value)> getOperand);
  Result applyArithmetic(Operation *op, ArrayRef<RowValue> operands);
  Result applyPower(Operation *op, const RowPolynomial &base,
                    const RowPolynomial &exponent);
  RowRing::Result getRoot(Operation *site, const RowPolynomial &radicand);
  RowRing::Result multiply(const RowValue &lhs, const RowValue &rhs);
  std::optional<RowPolynomial> asFactor(const RowValue &value);

  bool isNarrow(Type type) const;
  /// Whether an op that reads `value` from a tensor or scalar of type `type`
  /// reads something that was rounded to a narrow type.
  bool isRounded(const RowValue &value, Type type) const;

  Value base;
  SmallVector<int64_t> featureDims;
  bool withCompanions;
  bool withExponentials;
  AxisCoordinates identity;
  /// The feature dimensions of extent other than 1.
  SmallVector<int64_t> featureAxes;
  RowRing ring;
  using Key = std::pair<const void *, AxisCoordinates>;
  std::map<Key, Result> memo;
  std::map<Key, unsigned> leafAtoms;
  std::map<unsigned, Leaf> leaves;
  DenseMap<Operation *, RowPolynomial> radicands;
  bool ambiguousReciprocal = false;
  unsigned depth = 0;
  unsigned budget;
  unsigned refusals = 0;
};

} // namespace mlir::norm

#endif // NORM_ANALYSIS_ROWINTERPRETER_H
