//===- NormExpr.cpp - Weight expressions of the norm dialect --------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "WeightExprBuilder.h"

using namespace mlir;
using namespace mlir::norm;

/// A view that repeats `source` along the dimensions `missing` of `shape`.
static WeightExprPtr repeatAlong(WeightExprPtr source, ArrayRef<int64_t> shape,
                                 ArrayRef<int64_t> missing) {
  SmallVector<ViewDim> dims;
  for (int64_t dim = 0, rank = shape.size(); dim < rank; ++dim)
    if (!llvm::is_contained(missing, dim))
      dims.push_back({0, 1, dim});
  return makeView(std::move(source), shape, dims);
}

/// All positions of `source` along `dim` but the last.
static WeightExprPtr dropLast(WeightExprPtr source, int64_t dim) {
  SmallVector<int64_t> shape(source->getShape());
  --shape[dim];
  return repeatAlong(std::move(source), shape, {});
}

/// The extent of the flattened axis `dims`.
static double getExtent(ArrayRef<int64_t> shape, ArrayRef<int64_t> dims) {
  double extent = 1;
  for (int64_t dim : dims)
    extent *= static_cast<double>(shape[dim]);
  return extent;
}

/// d·Cx = d·x − Σx of `input` along `dims`: for all but odd weights without any
/// rounding. A vector with an infinity has no centre.
static WeightExprPtr makeScaledCenter(WeightExprPtr input,
                                      ArrayRef<int64_t> dims) {
  ArrayRef<int64_t> shape = input->getShape();
  WeightExprPtr sum = repeatAlong(makeSum(input, dims), shape, dims);
  ScalarStep extent{ScalarStep::Constant};
  extent.constant = getExtent(shape, dims);
  return makeElementwise(shape, {input, sum},
                         {extent,
                          {ScalarStep::OnlyFinite, 1},
                          {ScalarStep::Multiply, 0, 2},
                          {ScalarStep::Subtract, 4, 3}},
                         5);
}

FailureOr<WeightExprPtr> WeightExprBuilder::buildCenter(CenterOp op) {
  FailureOr<WeightExprPtr> input = build(op.getInput());
  if (failed(input))
    return failure();
  ArrayRef<int64_t> shape = (*input)->getShape();
  SmallVector<int64_t> dims = op.getFeatureDims();
  double extent = getExtent(shape, dims);
  if (op.getInputType().getElementType().isF64()) {
    // An f64 weight may agree with the mean in so many digits that the
    // rounding of the mean, even to 106 bits, shows in the difference. A
    // quotient in the middle between two doubles is exact, as its product with
    // a rounded reciprocal wouldn't be.
    ScalarStep divisor{ScalarStep::Constant};
    divisor.constant = extent;
    return makeElementwise(shape, makeScaledCenter(*input, dims),
                           {divisor, {ScalarStep::Divide, 0, 1}}, 2);
  }
  WeightExprPtr mean = repeatAlong(makeSum(*input, dims, extent), shape, dims);
  return makeElementwise(
      shape, {*input, mean},
      {{ScalarStep::OnlyFinite, 1}, {ScalarStep::Subtract, 0, 2}}, 3);
}

FailureOr<WeightExprPtr> WeightExprBuilder::buildCompress(CompressOp op) {
  FailureOr<WeightExprPtr> input = build(op.getInput());
  if (failed(input))
    return failure();
  ArrayRef<int64_t> shape = (*input)->getShape();
  int64_t axis = op.getFeatureDims().front();
  if (op.getBasis() == Basis::DropLast)
    return dropLast(*input, axis);

  // y_i = x_i + (x_d − Σx/√d)/(√d − 1), which is c_i + c_d/(√d − 1) for the
  // centred vector c; there, a large mean leaves no digits to cancel.
  double extent = static_cast<double>(shape[axis]);
  WeightExprPtr centred = makeScaledCenter(*input, {axis});
  WeightExprPtr head = dropLast(centred, axis);
  SmallVector<ViewDim> dims;
  for (int64_t dim = 0, rank = shape.size(); dim < rank; ++dim)
    dims.push_back(dim == axis ? ViewDim{shape[axis] - 1, 1, -1}
                               : ViewDim{0, 1, dim});
  WeightExprPtr last = makeView(centred, head->getShape(), dims);
  // A value in the middle between two numbers of the type has to come out
  // exactly: where √d is irrational that takes c_d = 0, and where it isn't, one
  // division by an integer.
  DoubleDouble root = sqrt(extent);
  bool isRational = root.lo == 0 && root.hi * root.hi == extent;
  ScalarStep rest{ScalarStep::Constant}, divisor{ScalarStep::Constant};
  rest.constant = root - DoubleDouble(1);
  divisor.constant = isRational ? rest.constant * DoubleDouble(extent) : extent;
  ScalarStep term{isRational ? ScalarStep::Multiply : ScalarStep::Divide,
                  isRational ? 0u : 1u, 2};
  return makeElementwise(head->getShape(), {head, last},
                         {rest,
                          divisor,
                          term,
                          {ScalarStep::Add, isRational ? 1u : 0u, 4},
                          {ScalarStep::Divide, 5, 3}},
                         6);
}

FailureOr<WeightExprPtr> WeightExprBuilder::buildExpand(ExpandOp op) {
  FailureOr<WeightExprPtr> input = build(op.getInput());
  if (failed(input))
    return failure();
  ArrayRef<int64_t> shape = (*input)->getShape();
  int64_t axis = op.getFeatureDims().front();
  if (op.getBasis() == Basis::DropLast) // x_d = −Σy
    return makeAppend(*input, axis, makeSum(*input, {axis}, -1.0));

  // x_i = y_i − Σy/(d − √d), x_d = Σy/√d
  DoubleDouble d = static_cast<double>(shape[axis] + 1);
  DoubleDouble root = sqrt(d);
  WeightExprPtr shift =
      repeatAlong(makeSum(*input, {axis}, d - root), shape, {axis});
  WeightExprPtr head = makeElementwise(shape, {*input, shift},
                                       {{ScalarStep::Subtract, 0, 1}}, 2);
  return makeAppend(head, axis, makeSum(*input, {axis}, root));
}

FailureOr<WeightExprPtr>
WeightExprBuilder::buildNormalization(NormalizationOpInterface op) {
  if (op.getResidual() || op.savesStatistics())
    return block(op, "it has a residual or saves statistics");
  auto normOp = cast<NormOpInterface>(op.getOperation());
  FailureOr<WeightExprPtr> input = build(normOp.getInput());
  if (failed(input))
    return failure();
  ArrayRef<int64_t> shape = (*input)->getShape();
  SmallVector<int64_t> dims = normOp.getFeatureDims();
  double extent = getExtent(shape, dims);

  WeightExprPtr row = *input;
  if (isa<LayerNormOp>(op)) {
    WeightExprPtr mean = repeatAlong(makeSum(row, dims, extent), shape, dims);
    row =
        makeElementwise(shape, {row, mean}, {{ScalarStep::Subtract, 0, 1}}, 2);
  }
  WeightExprPtr squares =
      makeElementwise(shape, {row}, {{ScalarStep::Multiply, 0, 0}}, 1);
  SmallVector<WeightExprPtr> operands{
      row, repeatAlong(makeSum(squares, dims, extent), shape, dims)};
  SmallVector<int64_t> others;
  for (int64_t dim = 0, rank = shape.size(); dim < rank; ++dim)
    if (!llvm::is_contained(dims, dim))
      others.push_back(dim);
  for (Value affine : {op.getScale(), op.getBias()}) {
    if (!affine)
      continue;
    FailureOr<WeightExprPtr> vector = build(affine);
    if (failed(vector))
      return failure();
    operands.push_back(repeatAlong(*vector, shape, others));
  }

  unsigned number = operands.size();
  ScalarStep epsilon{ScalarStep::Constant};
  epsilon.constant = op.getEpsilon().getValueAsDouble();
  SmallVector<ScalarStep> steps{epsilon,
                                {ScalarStep::Add, 1, number},
                                {ScalarStep::SquareRoot, number + 1},
                                {ScalarStep::Divide, 0, number + 2}};
  unsigned result = number + 3;
  if (op.getScale())
    steps.push_back({ScalarStep::Multiply, result++, 2});
  if (op.getBias())
    steps.push_back({ScalarStep::Add, result++, number - 1});
  return makeElementwise(shape, operands, steps, result);
}
