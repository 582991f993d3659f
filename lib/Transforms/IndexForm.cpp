//===- IndexForm.cpp - Where in a source a value is read ------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "IndexForm.h"

#include "AffineReaders.h"

#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "llvm/ADT/TypeSwitch.h"

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

static IndexForms getSourceIndices(tensor::CollapseShapeOp op,
                                   ArrayRef<IndexForm> indices) {
  RankedTensorType type = op.getSrcType();
  IndexForms result(type.getRank());
  for (auto [group, index] :
       llvm::zip_equal(op.getReassociationIndices(), indices)) {
    // The innermost dimension is the remainder; what is left over belongs to
    // the outermost. A dynamic extent, or none, can't be divided by.
    IndexForm rest = index;
    for (int64_t dim : llvm::reverse(group)) {
      if (type.getDimSize(dim) == 1)
        continue;
      bool isOutermost = llvm::all_of(group, [&](int64_t other) {
        return other >= dim || type.getDimSize(other) == 1;
      });
      if (isOutermost) {
        result[dim] = rest;
      } else if (type.getDimSize(dim) < 1) {
        result[dim] = rest = IndexForm::unknown(index);
      } else {
        std::tie(rest, result[dim]) = rest.divide(type.getDimSize(dim));
      }
    }
  }
  return result;
}

static IndexForms getSourceIndices(tensor::ExpandShapeOp op,
                                   ArrayRef<IndexForm> indices) {
  RankedTensorType type = op.getResultType();
  IndexForms result;
  for (const ReassociationIndices &group : op.getReassociationIndices()) {
    IndexForm index;
    for (int64_t dim : group) {
      if (type.getDimSize(dim) == 1)
        continue;
      bool isOutermost = llvm::all_of(group, [&](int64_t other) {
        return other >= dim || type.getDimSize(other) == 1;
      });
      if (isOutermost)
        index = indices[dim];
      else if (type.getDimSize(dim) < 1)
        index = IndexForm::unknown({index, indices[dim]});
      else
        index = index * type.getDimSize(dim) + indices[dim];
    }
    result.push_back(index);
  }
  return result;
}

static IndexForms getSourceIndices(tensor::ExtractSliceOp op,
                                   ArrayRef<IndexForm> indices) {
  llvm::SmallBitVector dropped = op.getDroppedDims();
  IndexForms result;
  for (auto [dim, offset, stride] :
       llvm::enumerate(op.getStaticOffsets(), op.getStaticStrides())) {
    IndexForm index;
    if (!dropped[dim]) {
      index = indices.front();
      indices = indices.drop_front();
    }
    bool isKnown = !ShapedType::isDynamic(offset) && offset >= 0 &&
                   !ShapedType::isDynamic(stride) && stride > 0;
    result.push_back(isKnown ? index * stride + IndexForm(offset)
                             : IndexForm::unknown(index));
  }
  return result;
}

IndexForms norm::getOperandIndices(linalg::LinalgOp op, OpOperand &operand,
                                   ArrayRef<IndexForm> loops) {
  IndexForms result;
  for (AffineExpr expr : op.getMatchingIndexingMap(&operand).getResults()) {
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

std::optional<IndexForms> norm::getLoops(linalg::LinalgOp op,
                                         ArrayRef<IndexForm> resultIndices,
                                         unsigned firstFreeAxis) {
  AffineMap map = op.getMatchingIndexingMap(op.getDpsInitOperand(0));
  if (!map.isProjectedPermutation())
    return std::nullopt;
  IndexForms loops;
  for (auto [loop, extent] : llvm::enumerate(op.getStaticLoopRanges())) {
    std::optional<unsigned> dim =
        map.getResultPosition(getAffineDimExpr(loop, op->getContext()));
    loops.push_back(dim ? resultIndices[*dim]
                        : IndexForm::axis(firstFreeAxis++, extent));
  }
  return loops;
}

std::optional<ViewSource> norm::getViewSource(Value value,
                                              ArrayRef<IndexForm> indices) {
  Operation *op = value.getDefiningOp();
  if (!op)
    return std::nullopt;
  return llvm::TypeSwitch<Operation *, std::optional<ViewSource>>(op)
      .Case<tensor::CollapseShapeOp, tensor::ExpandShapeOp,
            tensor::ExtractSliceOp>([&](auto view) {
        return ViewSource{&op->getOpOperand(0),
                          getSourceIndices(view, indices)};
      })
      .Case([&](tensor::CastOp) {
        return ViewSource{&op->getOpOperand(0), IndexForms(indices)};
      })
      .Case([&](linalg::LinalgOp view) -> std::optional<ViewSource> {
        if (!view.hasPureTensorSemantics() || !yieldsInput(view) ||
            !view.getMatchingIndexingMap(view.getDpsInitOperand(0))
                 .isPermutation())
          return std::nullopt;
        std::optional<IndexForms> loops =
            getLoops(view, indices, /*firstFreeAxis=*/0);
        if (!loops)
          return std::nullopt;
        OpOperand *input = view.getDpsInputOperand(0);
        return ViewSource{input, getOperandIndices(view, *input, *loops)};
      })
      .Default([](Operation *) { return std::nullopt; });
}
