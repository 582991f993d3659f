//===- Arithmetic.cpp - What stages compute with --------------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Arithmetic.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace mlir::norm;

Value mlir::norm::broadcast(const Kernel &kernel, Value scalar) {
  return vector::BroadcastOp::create(kernel.b, kernel.vectorType, scalar);
}

Value mlir::norm::replaceOutside(const Kernel &kernel, Position at,
                                 Value vector, double number) {
  if (!at.mask)
    return vector;
  ImplicitLocOpBuilder &b = kernel.b;
  return arith::SelectOp::create(b, reorder(b, at.mask, kernel.order), vector,
                                 constant(b, kernel.vectorType, number));
}

Value mlir::norm::zeroOutside(const Kernel &kernel, Position at, Value vector) {
  return replaceOutside(kernel, at, vector, 0);
}

Value mlir::norm::toStatistic(const Kernel &kernel, Value count) {
  ImplicitLocOpBuilder &b = kernel.b;
  Value integer = b.createOrFold<arith::IndexCastOp>(b.getI64Type(), count);
  return b.createOrFold<arith::UIToFPOp>(kernel.getStatisticsType(), integer);
}

Value mlir::norm::makeMask(const Kernel &kernel, Value count) {
  auto type =
      VectorType::get(kernel.vectorType.getShape(), kernel.b.getI1Type());
  return vector::CreateMaskOp::create(kernel.b, type, count);
}

Value mlir::norm::loadAt(const Kernel &kernel, Value buffer, ValueRange indices,
                         Position at) {
  return loadVector(kernel.b, kernel.vectorType, buffer, indices, at.mask,
                    kernel.order);
}

void mlir::norm::storeAt(const Kernel &kernel, Value vector, Value buffer,
                         ValueRange indices, Position at,
                         int64_t streamedBytes) {
  storeVector(kernel.b, vector, buffer, indices, at.mask, kernel.order,
              streamedBytes, at.numInside);
}

Value mlir::norm::pack(ImplicitLocOpBuilder &b, ArrayRef<Value> numbers) {
  if (numbers.size() == 1)
    return numbers.front();
  auto type = VectorType::get({static_cast<int64_t>(numbers.size())},
                              numbers.front().getType());
  return vector::FromElementsOp::create(b, type, numbers);
}

SmallVector<Value> mlir::norm::unpack(ImplicitLocOpBuilder &b, Value packed) {
  auto type = dyn_cast<VectorType>(packed.getType());
  if (!type)
    return {packed};
  SmallVector<Value> numbers;
  for (int64_t i = 0; i < type.getNumElements(); ++i)
    numbers.push_back(
        vector::ExtractOp::create(b, packed, ArrayRef<int64_t>{i}));
  return numbers;
}

SmallVector<Value> mlir::norm::spread(const Kernel &kernel, Value packed) {
  return llvm::map_to_vector(unpack(kernel.b, packed), [&](Value number) {
    return broadcast(kernel, number);
  });
}

Value mlir::norm::packLike(ImplicitLocOpBuilder &b, Value scalar,
                           Value packed) {
  auto type = dyn_cast<VectorType>(packed.getType());
  return type ? Value(vector::BroadcastOp::create(b, type, scalar)) : scalar;
}

SmallVector<Value> mlir::norm::packLanes(const Kernel &kernel,
                                         ArrayRef<Value> vectors,
                                         unsigned perRow, Combine combine) {
  ImplicitLocOpBuilder &b = kernel.b;
  int64_t numRows = vectors.size() / perRow;
  SmallVector<Value> byKind;
  for (unsigned kind = 0; kind < perRow; ++kind)
    for (int64_t row = 0; row < numRows; ++row)
      byKind.push_back(vectors[row * perRow + kind]);
  // In bf16 a vector takes two registers.
  int64_t lanes = kernel.vectorType.getNumElements();
  Value all = reduceLanes(b, byKind, kernel.problem.isBF16 ? lanes / 2 : lanes,
                          combine);

  SmallVector<Value> packed;
  for (int64_t first = 0, e = byKind.size(); first < e; first += numRows) {
    if (numRows == 1) {
      packed.push_back(
          vector::ExtractOp::create(b, all, ArrayRef<int64_t>{first}));
      continue;
    }
    packed.push_back(vector::ShuffleOp::create(
        b, all, all, llvm::to_vector(llvm::seq(first, first + numRows))));
  }
  return packed;
}

SmallVector<Value> mlir::norm::packSums(const Kernel &kernel,
                                        ArrayRef<Value> sums, unsigned perRow) {
  return packLanes(kernel, sums, perRow, add);
}

Value mlir::norm::applyAffine(ImplicitLocOpBuilder &b, Value y, Value scale,
                              Value bias) {
  if (scale && bias)
    return multiplyAdd(b, y, scale, bias);
  if (scale)
    return multiply(b, y, scale);
  return bias ? add(b, y, bias) : y;
}

Moments mlir::norm::findMoments(const Kernel &kernel, Value squares,
                                Value total) {
  ImplicitLocOpBuilder &b = kernel.b;
  Value divisor = packLike(b, kernel.divisor, squares), rest;
  if (kernel.hasCentre())
    rest = divide(b, total, divisor);
  // In the basis drop_last the missing number is −Σy.
  else if (total)
    squares = multiplyAdd(b, total, total, squares);
  Value meanSquare =
      add(b, divide(b, squares, divisor), packLike(b, kernel.epsilon, squares));
  if (rest) {
    Value part = subtract(b, constant(b, squares.getType(), 1),
                          multiply(b, rest, divide(b, rest, meanSquare)));
    meanSquare = multiply(b, meanSquare, part);
  }
  return {rest, math::RsqrtOp::create(b, meanSquare)};
}
