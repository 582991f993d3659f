//===- RowAccess.cpp - A thread's accesses to a row -----------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RowAccess.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace mlir::norm;

Value mlir::norm::getRow(const GpuKernel &kernel, const GpuBuffer &buffer,
                         Value row) {
  ImplicitLocOpBuilder &b = kernel.b;
  // Buffers are smaller than the address space. (Rows may run backwards.)
  constexpr auto kNoWrap = arith::IntegerOverflowFlags::nsw;
  Value offset = buffer.offset;
  if (buffer.pitch) {
    Value start = arith::MulIOp::create(b, row, buffer.pitch, kNoWrap);
    offset = arith::AddIOp::create(b, start, offset, kNoWrap);
  }
  auto type = MemRefType::get(
      {ShapedType::kDynamic}, buffer.getElementType(),
      StridedLayoutAttr::get(b.getContext(), ShapedType::kDynamic, {1}));
  return memref::ReinterpretCastOp::create(
      b, type, buffer.base, OpFoldResult(offset),
      ArrayRef<OpFoldResult>{kernel.extent},
      ArrayRef<OpFoldResult>{b.getIndexAttr(1)});
}

/// What is known of an access' address.
static llvm::Align getAlignment(const GpuKernel &kernel, Type element) {
  int64_t bytes = kernel.schedule.vector * element.getIntOrFloatBitWidth() / 8;
  return llvm::Align(std::min(bytes, kernel.accessBytes));
}

SmallVector<Value> mlir::norm::loadStored(const GpuKernel &kernel,
                                          ArrayRef<Value> rows, Place at) {
  ImplicitLocOpBuilder &b = kernel.b;
  SmallVector<Type> types;
  for (Value row : rows)
    types.push_back(
        VectorType::get({kernel.schedule.vector},
                        cast<MemRefType>(row.getType()).getElementType()));
  auto load = [&] {
    SmallVector<Value> loaded;
    for (auto [row, type] : llvm::zip_equal(rows, types)) {
      auto vector = cast<VectorType>(type);
      loaded.push_back(vector::LoadOp::create(
          b, vector, row, ValueRange(at.column), /*nontemporal=*/false,
          getAlignment(kernel, vector.getElementType())));
    }
    return loaded;
  };
  if (!at.isInside || rows.empty())
    return load();
  auto branch =
      scf::IfOp::create(b, types, at.isInside, /*withElseRegion=*/true);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(branch.thenBlock());
  scf::YieldOp::create(b, load());
  b.setInsertionPointToStart(branch.elseBlock());
  SmallVector<Value> zeros;
  for (Type type : types)
    zeros.push_back(arith::ConstantOp::create(b, b.getZeroAttr(type)));
  scf::YieldOp::create(b, zeros);
  return llvm::to_vector(ValueRange(branch.getResults()));
}

void mlir::norm::store(const GpuKernel &kernel, Value vector, Value row,
                       Place at) {
  auto element =
      cast<FloatType>(cast<MemRefType>(row.getType()).getElementType());
  storeAsIs(kernel, narrow(kernel, vector, element), row, at);
}

void mlir::norm::storeAsIs(const GpuKernel &kernel, Value vector, Value row,
                           Place at) {
  ImplicitLocOpBuilder &b = kernel.b;
  OpBuilder::InsertionGuard guard(b);
  if (at.isInside)
    b.setInsertionPointToStart(
        scf::IfOp::create(b, at.isInside, /*withElseRegion=*/false)
            .thenBlock());
  vector::StoreOp::create(
      b, vector, row, ValueRange(at.column), /*nontemporal=*/false,
      getAlignment(kernel, getElementTypeOrSelf(vector.getType())));
}

/// bf16 is the high half of f32. Two at once take two instructions, where a
/// conversion of each takes two for one.
static Value widenPairsOfBF16(ImplicitLocOpBuilder &b, Value stored) {
  int64_t pairs = cast<VectorType>(stored.getType()).getNumElements() / 2;
  auto integers = VectorType::get({pairs}, b.getI32Type());
  auto floats = VectorType::get({pairs}, b.getF32Type());
  auto constant = [&](int64_t value) {
    return createScalarOrSplatConstant(b, b.getLoc(), integers, value);
  };
  Value both = vector::BitCastOp::create(b, integers, stored);
  Value first = arith::ShLIOp::create(b, both, constant(16));
  Value second = arith::AndIOp::create(b, both, constant(-0x10000));
  return vector::InterleaveOp::create(
      b, arith::BitcastOp::create(b, floats, first),
      arith::BitcastOp::create(b, floats, second));
}

Value mlir::norm::widen(const GpuKernel &kernel, Value stored) {
  ImplicitLocOpBuilder &b = kernel.b;
  auto vector = dyn_cast<VectorType>(stored.getType());
  Type element = getElementTypeOrSelf(stored.getType());
  if (element.isBF16() && vector && vector.getNumElements() % 2 == 0)
    stored = widenPairsOfBF16(b, stored);
  if (getElementTypeOrSelf(stored.getType()) == kernel.statisticsType)
    return stored;
  Type type = vector ? Type(vector.clone(kernel.statisticsType))
                     : Type(kernel.statisticsType);
  // A scale may be wider than what is computed in.
  if (element.getIntOrFloatBitWidth() > kernel.getStatisticsWidth())
    return arith::TruncFOp::create(b, type, stored);
  return arith::ExtFOp::create(b, type, stored);
}

Value mlir::norm::narrow(const GpuKernel &kernel, Value value, FloatType type) {
  if (type == kernel.statisticsType)
    return value;
  auto vector = dyn_cast<VectorType>(value.getType());
  Type result = vector ? Type(vector.clone(type)) : Type(type);
  if (type.getWidth() > kernel.getStatisticsWidth())
    return arith::ExtFOp::create(kernel.b, result, value);
  return arith::TruncFOp::create(kernel.b, result, value);
}
