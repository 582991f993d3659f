//===- Elements.cpp - The elements of rows --------------------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Elements.h"

#include "Indices.h"
#include "VectorAccess.h"

#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace mlir::norm;

Value Elements::getBuffer() const {
  return kernel.views.residual && !addsResidual ? kernel.views.sum
                                                : kernel.views.input;
}

Value Elements::loadScalar(Value buffer, Value row, Position at) const {
  ImplicitLocOpBuilder &b = kernel.b;
  if (at.mask)
    return vector::ExtractOp::create(
        b, loadAt(kernel, buffer, {row, at.column}, at), ArrayRef<int64_t>{0});
  Value loaded = memref::LoadOp::create(b, buffer, ValueRange{row, at.column});
  return convertFloat(b, loaded, kernel.getStatisticsType());
}

/// The row is the sum as it is stored, so that its statistics are those of the
/// op's second result.
Value Elements::addResidual(Value x, Value residual) const {
  auto type = cast<MemRefType>(kernel.views.input.getType());
  return roundTo(kernel.b, arith::AddFOp::create(kernel.b, x, residual),
                 cast<FloatType>(type.getElementType()), kernel.order);
}

SmallVector<Value> Elements::load(Position at) const {
  SmallVector<Value> values;
  for (Value row : rows) {
    values.push_back(loadAt(kernel, getBuffer(), {row, at.column}, at));
    if (addsResidual)
      values.push_back(
          loadAt(kernel, kernel.views.residual, {row, at.column}, at));
  }
  return values;
}

SmallVector<Value> Elements::get(ArrayRef<Value> values) const {
  if (!addsResidual)
    return llvm::to_vector(values);
  SmallVector<Value> sums;
  for (size_t i = 0; i < values.size(); i += 2)
    sums.push_back(addResidual(values[i], values[i + 1]));
  return sums;
}

void Elements::store(Position at, ArrayRef<Value> elements) const {
  if (!storesSum)
    return;
  for (auto [row, element] : llvm::zip_equal(rows, elements))
    storeAt(kernel, element, kernel.views.sum, {row, at.column}, at);
}

void Elements::storeResults(Position at, ArrayRef<Value> results) const {
  for (auto [row, result] : llvm::zip_equal(rows, results))
    storeAt(kernel, result, kernel.views.result, {row, at.column}, at,
            kernel.streamedBytes);
}

SmallVector<Value> Elements::getFirst() const {
  Position first{Indices{kernel.b}.constant(0), /*mask=*/nullptr};
  if (getConstantIntValue(kernel.extent).value_or(0) == 0)
    first.mask = makeMask(kernel, kernel.extent);
  SmallVector<Value> values;
  for (Value row : rows) {
    Value x = loadScalar(getBuffer(), row, first);
    if (addsResidual)
      x = addResidual(x, loadScalar(kernel.views.residual, row, first));
    values.push_back(x);
  }
  return values;
}

Prefetch::Prefetch(Kernel &kernel, ArrayRef<Value> rows) : kernel(kernel) {
  int64_t distance = kernel.getPassage().prefetch;
  if (distance == 0)
    return;
  Indices at{kernel.b};
  Value count = kernel.b.createOrFold<memref::DimOp>(kernel.views.input, 0);
  Value last = at.sub(count, at.constant(1));
  for (Value row : rows)
    ahead.push_back(at.min(at.add(row, distance), last));
}

void Prefetch::emit(Value buffer, Position at) const {
  if (at.mask)
    return;
  for (Value row : ahead)
    memref::PrefetchOp::create(kernel.b, buffer, ValueRange{row, at.column},
                               /*isWrite=*/false,
                               /*localityHint=*/2, /*isDataCache=*/true);
}
