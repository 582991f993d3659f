//===- VectorAccess.cpp - Vectors from and to buffers ---------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "VectorAccess.h"

#include "Indices.h"
#include "norm/IR/FloatArithmetic.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace mlir::norm;

static FloatType getFloat(Value value) {
  return cast<FloatType>(getElementTypeOrSelf(value.getType()));
}

Value mlir::norm::convertFloat(ImplicitLocOpBuilder &b, Value value,
                               FloatType type) {
  FloatType from = getFloat(value);
  if (from == type)
    return value;
  if ((from.isBF16() && type.isF64()) || (from.isF64() && type.isBF16()))
    return convertFloat(b, convertFloat(b, value, b.getF32Type()), type);
  Type result = withElement(value.getType(), type);
  // Folds what was extended before: such a number isn't rounded again.
  if (from.getWidth() < type.getWidth())
    return b.createOrFold<arith::ExtFOp>(result, value);
  return b.createOrFold<arith::TruncFOp>(result, value);
}

static Type getStoredType(Value buffer) {
  return cast<MemRefType>(buffer.getType()).getElementType();
}

/// Floats as what is stored. For integers they are whole already, and fit.
static Value convertToStored(ImplicitLocOpBuilder &b, Value value, Type type) {
  if (auto element = dyn_cast<FloatType>(type))
    return convertFloat(b, value, element);
  return arith::FPToSIOp::create(b, withElement(value.getType(), type), value);
}

/// The even and the odd elements of a vector in the order of memory.
static std::pair<Value, Value> split(ImplicitLocOpBuilder &b, Value vector) {
  auto halves = vector::DeinterleaveOp::create(b, vector);
  return {halves.getRes1(), halves.getRes2()};
}

static Value concatenate(ImplicitLocOpBuilder &b, Value first, Value second) {
  int64_t size = 2 * cast<VectorType>(first.getType()).getNumElements();
  return vector::ShuffleOp::create(
      b, first, second, llvm::to_vector(llvm::seq<int64_t>(0, size)));
}

/// The two halves of a vector.
static std::pair<Value, Value> halve(ImplicitLocOpBuilder &b, Value vector) {
  int64_t size = cast<VectorType>(vector.getType()).getNumElements() / 2;
  // Those that `concatenate` was given.
  if (auto both = vector.getDefiningOp<vector::ShuffleOp>();
      both && both.getV1VectorType().getNumElements() == size &&
      llvm::equal(both.getMask(), llvm::seq<int64_t>(0, 2 * size)))
    return {both.getV1(), both.getV2()};
  auto take = [&](int64_t half) {
    return vector::ExtractStridedSliceOp::create(b, vector, half * size, size,
                                                 /*strides=*/1);
  };
  Value first = take(0);
  return {first, take(1)};
}

Value mlir::norm::reorder(ImplicitLocOpBuilder &b, Value vector, Order order) {
  if (order == Order::Memory)
    return vector;
  auto [even, odd] = split(b, vector);
  return concatenate(b, even, odd);
}

Value mlir::norm::roundTo(ImplicitLocOpBuilder &b, Value value, FloatType type,
                          Order order) {
  FloatType own = getFloat(value);
  if (own == type)
    return value;
  auto round = [&](Value part) {
    return convertFloat(b, convertFloat(b, part, type), own);
  };
  if (order == Order::Memory || !isa<VectorType>(value.getType()))
    return round(value);
  // By halves, as they are stored.
  auto [even, odd] = halve(b, value);
  even = round(even);
  return concatenate(b, even, round(odd));
}

Value mlir::norm::loadVector(ImplicitLocOpBuilder &b, VectorType type,
                             Value buffer, ValueRange indices, Value mask,
                             Order order) {
  VectorType stored = type.clone(getStoredType(buffer));
  Value loaded;
  if (mask)
    loaded = vector::MaskedLoadOp::create(
        b, stored, buffer, indices, mask,
        arith::ConstantOp::create(b, b.getZeroAttr(stored)));
  else
    loaded = vector::LoadOp::create(b, stored, buffer, indices);
  auto element = cast<FloatType>(type.getElementType());
  if (order == Order::Memory)
    return convertFloat(b, loaded, element);
  auto [even, odd] = split(b, loaded);
  return concatenate(b, convertFloat(b, even, element),
                     convertFloat(b, odd, element));
}

/// Stores the first `count` elements past the caches, in parts.
static void stream(ImplicitLocOpBuilder &b, Value stored, Value buffer,
                   ValueRange indices, int64_t count, int64_t part,
                   int64_t partBytes) {
  for (int64_t first = 0; first < count; first += part) {
    Value piece = b.createOrFold<vector::ExtractStridedSliceOp>(
        stored, first, part, /*strides=*/1);
    SmallVector<Value> place = llvm::to_vector(indices);
    place.back() = Indices{b}.add(place.back(), first);
    vector::StoreOp::create(b, piece, buffer, place, /*nontemporal=*/true,
                            llvm::MaybeAlign(partBytes));
  }
}

void mlir::norm::storeVector(ImplicitLocOpBuilder &b, Value vector,
                             Value buffer, ValueRange indices, Value mask,
                             Order order, int64_t streamedBytes,
                             std::optional<int64_t> numInside) {
  Type element = getStoredType(buffer);
  Value stored;
  if (order == Order::Memory) {
    stored = convertToStored(b, vector, element);
  } else {
    auto [even, odd] = halve(b, vector);
    even = convertToStored(b, even, element);
    stored =
        vector::InterleaveOp::create(b, even, convertToStored(b, odd, element));
  }
  auto type = cast<VectorType>(stored.getType());
  if (!mask)
    numInside = type.getNumElements();
  if (streamedBytes && numInside) {
    int64_t part = streamedBytes * 8 / type.getElementTypeBitWidth();
    if (*numInside % part == 0)
      return stream(b, stored, buffer, indices, *numInside, part,
                    streamedBytes);
  }
  if (mask)
    vector::MaskedStoreOp::create(b, buffer, indices, mask, stored);
  else
    vector::StoreOp::create(b, stored, buffer, indices);
}
