//===- LinearMap.cpp - Offsets that are linear in loop indices ------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LinearMap.h"

using namespace mlir;
using namespace mlir::norm::verify;

std::pair<int64_t, int64_t>
LinearForm::getRange(ArrayRef<int64_t> extents) const {
  int64_t least = base, greatest = base;
  for (auto [coefficient, extent] : llvm::zip(coefficients, extents))
    (coefficient < 0 ? least : greatest) += coefficient * (extent - 1);
  return {least, greatest};
}

/// Adds factor · expr to the form.
static bool addExpr(LinearForm &form, AffineExpr expr, int64_t factor) {
  if (auto constant = dyn_cast<AffineConstantExpr>(expr)) {
    form.base += factor * constant.getValue();
    return true;
  }
  if (auto dim = dyn_cast<AffineDimExpr>(expr)) {
    form.coefficients[dim.getPosition()] += factor;
    return true;
  }
  auto binary = dyn_cast<AffineBinaryOpExpr>(expr);
  if (!binary)
    return false;
  if (binary.getKind() == AffineExprKind::Add)
    return addExpr(form, binary.getLHS(), factor) &&
           addExpr(form, binary.getRHS(), factor);
  auto scale = dyn_cast<AffineConstantExpr>(binary.getRHS());
  return binary.getKind() == AffineExprKind::Mul && scale &&
         addExpr(form, binary.getLHS(), factor * scale.getValue());
}

std::optional<LinearForm> norm::verify::getLinearForm(AffineExpr expr,
                                                      unsigned numDims) {
  LinearForm form;
  form.coefficients.assign(numDims, 0);
  if (!addExpr(form, expr, 1))
    return std::nullopt;
  return form;
}

std::optional<LinearForm> norm::verify::getAccess(const Tensor &tensor,
                                                  AffineMap map,
                                                  ArrayRef<int64_t> extents) {
  LinearForm access;
  access.base = tensor.offset;
  access.coefficients.assign(extents.size(), 0);
  for (auto [dim, expr] : llvm::enumerate(map.getResults())) {
    std::optional<LinearForm> form = getLinearForm(expr, extents.size());
    if (!form)
      return std::nullopt;
    auto [least, greatest] = form->getRange(extents);
    if (least < 0 || greatest >= tensor.shape[dim])
      return std::nullopt;
    access.base += form->base * tensor.strides[dim];
    for (auto [sum, coefficient] :
         llvm::zip(access.coefficients, form->coefficients))
      sum += coefficient * tensor.strides[dim];
  }
  return access;
}

std::vector<int64_t> norm::verify::getOffsets(const LinearForm &form,
                                              ArrayRef<unsigned> dims,
                                              ArrayRef<int64_t> extents) {
  std::vector<int64_t> offsets = {0};
  for (unsigned dim : dims) {
    std::vector<int64_t> next;
    next.reserve(offsets.size() * extents[dim]);
    for (int64_t offset : offsets)
      for (int64_t i = 0; i < extents[dim]; ++i)
        next.push_back(offset + i * form.coefficients[dim]);
    offsets = std::move(next);
  }
  return offsets;
}
