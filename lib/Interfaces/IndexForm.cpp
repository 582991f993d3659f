//===- IndexForm.cpp - Where in a source a value is read ------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "norm/Interfaces/IndexForm.h"

#include "norm/Interfaces/FeatureAxisOpInterface.h"

#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::norm;

//===----------------------------------------------------------------------===//
// Arithmetic
//===----------------------------------------------------------------------===//

IndexForm IndexForm::axis(unsigned axis, int64_t extent) {
  IndexForm form;
  if (extent != 1)
    form.digits.push_back({axis, /*stride=*/1, extent, /*multiplier=*/1});
  return form;
}

IndexForm IndexForm::unknown(ArrayRef<IndexForm> indices) {
  IndexForm form;
  form.known = false;
  for (const IndexForm &index : indices) {
    form.unknownAxes.insert(index.unknownAxes.begin(), index.unknownAxes.end());
    for (const IndexDigit &digit : index.digits)
      form.unknownAxes.insert(digit.axis);
  }
  return form;
}

bool IndexForm::dependsOn(unsigned axis) const {
  return unknownAxes.count(axis) ||
         llvm::any_of(digits, [&](const IndexDigit &digit) {
           return digit.axis == axis;
         });
}

bool IndexForm::isAxis(unsigned axis, int64_t extent) const {
  return known && offset == 0 && digits.size() == 1 &&
         digits.front().axis == axis && digits.front().stride == 1 &&
         digits.front().multiplier == 1 && digits.front().extent == extent;
}

void IndexForm::normalize() {
  llvm::sort(digits, [](const IndexDigit &a, const IndexDigit &b) {
    return std::tuple(-a.multiplier, a.axis, -a.stride) <
           std::tuple(-b.multiplier, b.axis, -b.stride);
  });
  // Neighbouring digits of one axis are one digit.
  SmallVector<IndexDigit, 2> joined;
  for (const IndexDigit &digit : digits) {
    int64_t strideAbove, multiplierAbove;
    if (!joined.empty() && joined.back().axis == digit.axis &&
        !ShapedType::isDynamic(digit.extent) &&
        !llvm::MulOverflow(digit.stride, digit.extent, strideAbove) &&
        !llvm::MulOverflow(digit.multiplier, digit.extent, multiplierAbove) &&
        joined.back().stride == strideAbove &&
        joined.back().multiplier == multiplierAbove) {
      IndexDigit &above = joined.back();
      above.stride = digit.stride;
      above.multiplier = digit.multiplier;
      if (!ShapedType::isDynamic(above.extent))
        above.extent *= digit.extent;
      continue;
    }
    joined.push_back(digit);
  }
  digits = std::move(joined);
}

IndexForm IndexForm::operator+(const IndexForm &other) const {
  IndexForm sum = *this;
  if (!known || !other.known ||
      llvm::AddOverflow(offset, other.offset, sum.offset))
    return unknown({*this, other});
  llvm::append_range(sum.digits, other.digits);
  sum.normalize();
  return sum;
}

IndexForm IndexForm::operator*(int64_t factor) const {
  assert(factor > 0 && "strides are positive");
  IndexForm product = *this;
  bool overflow = llvm::MulOverflow(offset, factor, product.offset);
  for (IndexDigit &digit : product.digits)
    overflow |= llvm::MulOverflow(digit.multiplier, factor, digit.multiplier);
  return !known || overflow ? unknown(*this) : product;
}

std::pair<IndexForm, IndexForm> IndexForm::divide(int64_t divisor) const {
  assert(divisor > 0 && "extents are positive");
  std::pair<IndexForm, IndexForm> unknowns(unknown(*this), unknown(*this));
  if (!known || offset < 0)
    return unknowns;
  IndexForm quotient(offset / divisor), remainder(offset % divisor);
  int64_t greatest = remainder.offset;
  for (const IndexDigit &digit : digits) {
    if (digit.multiplier % divisor == 0) {
      quotient.digits.push_back(digit);
      quotient.digits.back().multiplier /= divisor;
      continue;
    }
    IndexDigit low = digit;
    int64_t span;
    if (ShapedType::isDynamic(digit.extent) ||
        llvm::MulOverflow(digit.multiplier, digit.extent, span) ||
        span > divisor) {
      // A digit that the boundary cuts is two digits.
      if (divisor % digit.multiplier != 0)
        return unknowns;
      low.extent = divisor / digit.multiplier;
      IndexDigit high = digit;
      high.multiplier = 1;
      if (!ShapedType::isDynamic(digit.extent)) {
        if (digit.extent % low.extent != 0)
          return unknowns;
        high.extent = digit.extent / low.extent;
      }
      if (llvm::MulOverflow(digit.stride, low.extent, high.stride))
        return unknowns;
      quotient.digits.push_back(high);
    }
    greatest += low.multiplier * (low.extent - 1);
    if (greatest >= divisor)
      return unknowns;
    remainder.digits.push_back(low);
  }
  quotient.normalize();
  remainder.normalize();
  return {quotient, remainder};
}

//===----------------------------------------------------------------------===//
// Views
//===----------------------------------------------------------------------===//

IndexForms norm::getIdentity(Value value) {
  IndexForms indices;
  for (auto [dim, extent] :
       llvm::enumerate(cast<RankedTensorType>(value.getType()).getShape()))
    indices.push_back(IndexForm::axis(dim, extent));
  return indices;
}

std::optional<ViewSource> norm::getViewSource(Value value,
                                              ArrayRef<IndexForm> indices) {
  auto op = value.getDefiningOp<FeatureAxisOpInterface>();
  if (!op || op->getNumResults() != 1 ||
      !isa<RankedTensorType>(value.getType()))
    return std::nullopt;
  std::optional<ViewSource> source = op.getViewSource(indices);
  // Positions in a tensor of unknown rank have no name.
  if (source && (source->hasZeros ||
                 !isa<RankedTensorType>(source->operand->get().getType())))
    return std::nullopt;
  return source;
}

/// Whether all dimensions of the group before `dim` have the extent 1.
static bool isOutermost(int64_t dim, ArrayRef<int64_t> dims,
                        ArrayRef<int64_t> shape) {
  return llvm::all_of(
      dims, [&](int64_t other) { return other >= dim || shape[other] == 1; });
}

void norm::splitIndex(const IndexForm &index, ArrayRef<int64_t> dims,
                      ArrayRef<int64_t> shape, IndexForms &result) {
  // The innermost dimension is the remainder; what is left over belongs to the
  // outermost. A dynamic extent, or none, can't be divided by.
  IndexForm rest = index;
  for (int64_t dim : llvm::reverse(dims)) {
    if (shape[dim] == 1)
      continue;
    if (isOutermost(dim, dims, shape))
      result[dim] = rest;
    else if (shape[dim] < 1)
      result[dim] = rest = IndexForm::unknown(index);
    else
      std::tie(rest, result[dim]) = rest.divide(shape[dim]);
  }
}

IndexForm norm::joinIndices(ArrayRef<IndexForm> indices, ArrayRef<int64_t> dims,
                            ArrayRef<int64_t> shape) {
  IndexForm index;
  for (int64_t dim : dims) {
    if (shape[dim] == 1)
      continue;
    if (isOutermost(dim, dims, shape))
      index = indices[dim];
    else if (shape[dim] < 1)
      index = IndexForm::unknown({index, indices[dim]});
    else
      index = index * shape[dim] + indices[dim];
  }
  return index;
}

/// The last dimensions of two shapes, from the ends given on, that span the
/// same number of elements; empty if that can't be told.
static std::pair<SmallVector<int64_t>, SmallVector<int64_t>>
takeEqualSpans(ArrayRef<int64_t> lhs, ArrayRef<int64_t> rhs) {
  SmallVector<int64_t> lhsDims, rhsDims;
  int64_t lhsSpan = 1, rhsSpan = 1;
  auto take = [](ArrayRef<int64_t> shape, SmallVector<int64_t> &dims,
                 int64_t &span) {
    int64_t dim = static_cast<int64_t>(shape.size() - dims.size()) - 1;
    if (dim < 0 || shape[dim] < 1 || llvm::MulOverflow(span, shape[dim], span))
      return false;
    dims.insert(dims.begin(), dim);
    return true;
  };
  do {
    bool isLeftLess = lhsSpan < rhsSpan || lhsDims.empty();
    if (!(isLeftLess ? take(lhs, lhsDims, lhsSpan)
                     : take(rhs, rhsDims, rhsSpan)))
      return {};
  } while (lhsSpan != rhsSpan || rhsDims.empty());
  return {std::move(lhsDims), std::move(rhsDims)};
}

/// The dimensions of another extent than 1.
static SmallVector<int64_t> getVaryingDims(ArrayRef<int64_t> shape) {
  SmallVector<int64_t> dims;
  for (auto [dim, extent] : llvm::enumerate(shape))
    if (extent != 1)
      dims.push_back(dim);
  return dims;
}

IndexForms norm::reshapeIndices(ArrayRef<IndexForm> indices,
                                ArrayRef<int64_t> shape,
                                ArrayRef<int64_t> source) {
  IndexForms result(source.size());
  // Static dimensions at the end correspond group by group.
  ArrayRef<int64_t> restOfShape = shape, restOfSource = source;
  while (true) {
    auto [dims, sourceDims] = takeEqualSpans(restOfShape, restOfSource);
    if (dims.empty())
      break;
    splitIndex(joinIndices(indices, dims, shape), sourceDims, source, result);
    restOfShape = restOfShape.drop_back(dims.size());
    restOfSource = restOfSource.drop_back(sourceDims.size());
  }
  // What is left spans the same number of elements, so that a dynamic extent is
  // the same in both if there is no other.
  SmallVector<int64_t> dims = getVaryingDims(restOfShape);
  SmallVector<int64_t> sourceDims = getVaryingDims(restOfSource);
  bool isSame = dims.size() == sourceDims.size() &&
                llvm::all_of(llvm::zip_equal(dims, sourceDims), [&](auto pair) {
                  return shape[std::get<0>(pair)] == source[std::get<1>(pair)];
                });
  if (isSame && llvm::count_if(restOfShape, ShapedType::isDynamic) <= 1) {
    for (auto [dim, sourceDim] : llvm::zip_equal(dims, sourceDims))
      result[sourceDim] = indices[dim];
    return result;
  }
  splitIndex(joinIndices(indices, dims, shape), sourceDims, source, result);
  return result;
}

IndexForms norm::readThrough(AffineMap map, ArrayRef<IndexForm> loops) {
  IndexForms result;
  for (AffineExpr expr : map.getResults()) {
    if (auto loop = dyn_cast<AffineDimExpr>(expr)) {
      result.push_back(loops[loop.getPosition()]);
    } else if (auto constant = dyn_cast<AffineConstantExpr>(expr)) {
      result.push_back(IndexForm(constant.getValue()));
    } else {
      IndexForms involved;
      for (auto [loop, index] : llvm::enumerate(loops))
        if (expr.isFunctionOfDim(loop))
          involved.push_back(index);
      result.push_back(IndexForm::unknown(involved));
    }
  }
  return result;
}

std::optional<IndexForms> norm::getLoops(AffineMap resultMap,
                                         ArrayRef<int64_t> extents,
                                         ArrayRef<IndexForm> resultIndices,
                                         unsigned firstFreeAxis) {
  if (!resultMap.isProjectedPermutation())
    return std::nullopt;
  IndexForms loops;
  for (auto [loop, extent] : llvm::enumerate(extents)) {
    std::optional<unsigned> dim = resultMap.getResultPosition(
        getAffineDimExpr(loop, resultMap.getContext()));
    loops.push_back(dim ? resultIndices[*dim]
                        : IndexForm::axis(firstFreeAxis++, extent));
  }
  return loops;
}
