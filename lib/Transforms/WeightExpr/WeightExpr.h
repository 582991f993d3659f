//===- WeightExpr.h - Expressions over weights ------------------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A weight expression is a graph of nodes, each a tensor of a static shape
// whose values are computed when they are read, a line at a time, in
// double-double. Only sums are stored, so the memory an expression takes is
// that of its row sums or channel vectors and not of its weights.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_TRANSFORMS_WEIGHTEXPR_WEIGHTEXPR_H
#define NORM_LIB_TRANSFORMS_WEIGHTEXPR_WEIGHTEXPR_H

#include "Line.h"

#include "norm/IR/WeightData.h"

#include "mlir/IR/MLIRContext.h"

namespace mlir::norm {

class WeightExpr;
using WeightExprPtr = std::shared_ptr<WeightExpr>;

/// A node of a weight expression.
class WeightExpr {
public:
  virtual ~WeightExpr();

  ArrayRef<int64_t> getShape() const { return shape; }
  int64_t getRank() const { return shape.size(); }
  int64_t getNumElements() const { return numElements; }

  /// The single value that every element has, if that is known.
  std::optional<DoubleDouble> getUniformValue() const { return uniformValue; }

  /// How many nodes a read of one element visits; one that is reached twice
  /// counts twice.
  double getReadCost() const { return readCost; }

  /// An estimate of the work that `prepare` does, in visits of nodes.
  double getPrepareCost() const { return prepareCost; }

  /// How many elements the largest array that a read looks into has.
  int64_t getStoredElements() const { return storedElements; }

  /// The dimension along which neighbours are close in memory.
  virtual unsigned getFastDim() const;

  /// Computes, in parallel, what `read` looks up. To be called before it.
  void prepare(MLIRContext *context);

  /// Reads `count` elements (at most kLineLength), the first at the position
  /// `at`, each further one `step` positions on along `dim`. A node of rank 0
  /// has one element; its `dim` isn't looked at. Safe to call from several
  /// threads, each with its own scratch lines.
  virtual void read(ArrayRef<int64_t> at, unsigned dim, int64_t step,
                    int64_t count, Line line, Scratch &scratch) const = 0;

protected:
  /// `shape` has a checked number of elements.
  WeightExpr(ArrayRef<int64_t> shape, ArrayRef<WeightExprPtr> operands);

  virtual void prepareThis(MLIRContext *) {}

  SmallVector<int64_t> shape;
  SmallVector<WeightExprPtr> operands;
  int64_t numElements;
  std::optional<DoubleDouble> uniformValue;
  double readCost = 1;
  double prepareCost = 0;
  int64_t storedElements = 0;

private:
  bool prepared = false;
};

/// Where a view reads dimension k of its source: at
/// `offset + stride · (position along dim of the view)`.
struct ViewDim {
  int64_t offset = 0;
  int64_t stride = 1;
  /// A dimension of the view; -1 for none, the offset alone.
  int64_t dim = -1;
};

/// The values of a checked weight.
WeightExprPtr makeData(const WeightData &data);

/// One value everywhere.
WeightExprPtr makeUniform(ArrayRef<int64_t> shape, DoubleDouble value);

/// A permuted, broadcast or strided view of `source`: one entry of `dims` for
/// each of the source's dimensions, no dimension of the view named twice, all
/// positions in bounds.
WeightExprPtr makeView(WeightExprPtr source, ArrayRef<int64_t> shape,
                       ArrayRef<ViewDim> dims);

/// The same elements in row-major order under another shape.
WeightExprPtr makeReshape(WeightExprPtr source, ArrayRef<int64_t> shape);

/// A step of an elementwise computation. Values are numbered: the operands of
/// the node first, then the result of each step.
struct ScalarStep {
  enum Kind {
    Constant,
    Add,
    Subtract,
    Multiply,
    Divide,
    Negate,
    /// Of a number greater than zero.
    SquareRoot,
    /// The operand if it is finite, NaN otherwise.
    OnlyFinite
  };
  Kind kind = Constant;
  unsigned lhs = 0, rhs = 0;
  DoubleDouble constant = {};
};

/// Operands of one shape, combined element by element; the value numbered
/// `result` is the node's.
WeightExprPtr makeElementwise(ArrayRef<int64_t> shape,
                              ArrayRef<WeightExprPtr> operands,
                              ArrayRef<ScalarStep> steps, unsigned result);

/// The sum of `term` over `dims` (increasing), divided by `divisor`; the other
/// dimensions keep their order.
WeightExprPtr makeSum(WeightExprPtr term, ArrayRef<int64_t> dims,
                      DoubleDouble divisor = 1);

/// `head` with one more position along `dim`, which holds `last`, a node of
/// head's shape without that dimension.
WeightExprPtr makeAppend(WeightExprPtr head, unsigned dim, WeightExprPtr last);

} // namespace mlir::norm

#endif // NORM_LIB_TRANSFORMS_WEIGHTEXPR_WEIGHTEXPR_H
