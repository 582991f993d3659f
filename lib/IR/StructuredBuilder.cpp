//===- StructuredBuilder.cpp - linalg ops on tensors or buffers -----------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "StructuredBuilder.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"

using namespace mlir;
using namespace mlir::norm;

StructuredBuilder::StructuredBuilder(OpBuilder &builder, NormOpInterface op)
    : b(op.getLoc(), builder), op(op), statistics(op.getStatisticsType()),
      featureDims(op.getFeatureDims()),
      onTensors(isa<RankedTensorType>(op.getInput().getType())) {
  b.setInsertionPoint(op);
  MLIRContext *context = b.getContext();
  int64_t rank = op.getInputType().getRank();
  SmallVector<AffineExpr> rows, features;
  for (int64_t dim : llvm::seq<int64_t>(rank))
    (llvm::is_contained(featureDims, dim) ? features : rows)
        .push_back(getAffineDimExpr(dim, context));
  wholeMap = AffineMap::getMultiDimIdentityMap(rank, context);
  rowMap = AffineMap::get(rank, 0, rows, context);
  featureMap = AffineMap::get(rank, 0, features, context);
}

Value StructuredBuilder::convert(ImplicitLocOpBuilder &nested, Value value,
                                 Type type) {
  unsigned from = value.getType().getIntOrFloatBitWidth();
  unsigned to = type.getIntOrFloatBitWidth();
  // One side is f32 or f64, so equal widths are equal types.
  if (from == to)
    return value;
  if (from < to)
    return nested.createOrFold<arith::ExtFOp>(type, value);
  return nested.createOrFold<arith::TruncFOp>(type, value);
}

SmallVector<Value>
StructuredBuilder::generic(ArrayRef<Operand> inputs,
                           ArrayRef<Operand> destinations,
                           ArrayRef<utils::IteratorType> iterators, Body body) {
  SmallVector<Value> ins, outs;
  SmallVector<AffineMap> maps;
  for (const Operand &input : inputs) {
    ins.push_back(input.value);
    maps.push_back(input.map);
  }
  SmallVector<Type> results;
  for (const Operand &destination : destinations) {
    outs.push_back(destination.value);
    maps.push_back(destination.map);
    if (onTensors)
      results.push_back(destination.value.getType());
  }
  auto build = [&](OpBuilder &nestedBuilder, Location loc, ValueRange args) {
    ImplicitLocOpBuilder nested(loc, nestedBuilder);
    SmallVector<Value> elements =
        llvm::map_to_vector(args.take_front(ins.size()), [&](Value element) {
          return convert(nested, element, statistics);
        });
    SmallVector<Value> values =
        body(nested, elements, args.drop_front(ins.size()));
    for (auto [value, out] : llvm::zip_equal(values, outs))
      value = convert(nested, value, getElementTypeOrSelf(out));
    linalg::YieldOp::create(nested, values);
  };
  auto genericOp =
      linalg::GenericOp::create(b, results, ins, outs, maps, iterators, build);
  return onTensors ? SmallVector<Value>(genericOp.getResults()) : outs;
}

SmallVector<Value> StructuredBuilder::loop(ArrayRef<Operand> inputs,
                                           ArrayRef<Operand> destinations,
                                           Body body) {
  SmallVector<utils::IteratorType> iterators(wholeMap.getNumDims(),
                                             utils::IteratorType::parallel);
  if (llvm::any_of(destinations,
                   [&](const Operand &out) { return out.map == rowMap; }))
    for (int64_t dim : featureDims)
      iterators[dim] = utils::IteratorType::reduction;
  else if (llvm::any_of(destinations, [&](const Operand &out) {
             return out.map == featureMap;
           }))
    for (AffineExpr dim : rowMap.getResults())
      iterators[cast<AffineDimExpr>(dim).getPosition()] =
          utils::IteratorType::reduction;
  return generic(inputs, destinations, iterators, body);
}

Value StructuredBuilder::rowLoop(ValueRange inputs, Value destination,
                                 Body body) {
  return elementwise(rowMap.getNumResults(), inputs, destination, body);
}

Value StructuredBuilder::featureLoop(ValueRange inputs, Value destination,
                                     Body body) {
  return elementwise(featureMap.getNumResults(), inputs, destination, body);
}

Value StructuredBuilder::elementwise(unsigned rank, ValueRange inputs,
                                     Value destination, Body body) {
  AffineMap map = AffineMap::getMultiDimIdentityMap(rank, b.getContext());
  SmallVector<utils::IteratorType> iterators(rank,
                                             utils::IteratorType::parallel);
  return generic(llvm::map_to_vector(
                     inputs, [&](Value input) { return Operand{input, map}; }),
                 Operand{destination, map}, iterators, body)
      .front();
}

OpFoldResult StructuredBuilder::dimension(int64_t dim) {
  if (onTensors)
    return tensor::getMixedSize(b, b.getLoc(), op.getInput(), dim);
  return memref::getMixedSize(b, b.getLoc(), op.getInput(), dim);
}

Value StructuredBuilder::zeroRows() { return zeros(rowMap); }

Value StructuredBuilder::zeroFeatures() { return zeros(featureMap); }

Value StructuredBuilder::zeros(AffineMap map) {
  SmallVector<OpFoldResult> sizes;
  for (AffineExpr dim : map.getResults())
    sizes.push_back(dimension(cast<AffineDimExpr>(dim).getPosition()));
  Value zero = constant(0.0);
  if (onTensors) {
    Value empty = tensor::EmptyOp::create(b, sizes, statistics);
    return linalg::FillOp::create(b, zero, empty).getResult(0);
  }
  auto [shape, dynamicSizes] = decomposeMixedValues(sizes);
  // The lifetime ends with the decomposition. The mark tells the passes that
  // place deallocations in the rest of a program that this one is placed.
  auto rows = memref::AllocOp::create(b, MemRefType::get(shape, statistics),
                                      dynamicSizes);
  rows->setAttr(bufferization::BufferizationDialect::kManualDeallocation,
                b.getUnitAttr());
  temporaries.push_back(rows);
  linalg::FillOp::create(b, zero, rows.getResult());
  return rows;
}

void StructuredBuilder::freeTemporaries() {
  for (Value temporary : temporaries)
    memref::DeallocOp::create(b, temporary)
        ->setAttr(bufferization::BufferizationDialect::kManualDeallocation,
                  b.getUnitAttr());
  temporaries.clear();
}

StructuredBuilder::Slice StructuredBuilder::getSliceOf(OpFoldResult offset,
                                                       OpFoldResult extent) {
  int64_t rank = wholeMap.getNumDims();
  int64_t axis = featureDims.front();
  SmallVector<OpFoldResult> offsets(rank, b.getIndexAttr(0));
  SmallVector<OpFoldResult> strides(rank, b.getIndexAttr(1));
  SmallVector<OpFoldResult> sizes = llvm::map_to_vector(
      llvm::seq<int64_t>(rank), [&](int64_t dim) { return dimension(dim); });
  offsets[axis] = offset;
  sizes[axis] = extent;
  return {std::move(offsets), std::move(sizes), std::move(strides)};
}

Value StructuredBuilder::slice(Value value, OpFoldResult offset,
                               OpFoldResult extent, bool dropAxis) {
  auto [offsets, sizes, strides] = getSliceOf(offset, extent);
  SmallVector<int64_t> shape = decomposeMixedValues(sizes).first;
  if (dropAxis)
    shape.erase(shape.begin() + featureDims.front());
  if (onTensors)
    return tensor::ExtractSliceOp::create(
        b, RankedTensorType::get(shape, getElementTypeOrSelf(value.getType())),
        value, offsets, sizes, strides);
  MemRefType type = memref::SubViewOp::inferRankReducedResultType(
      shape, cast<MemRefType>(value.getType()), offsets, sizes, strides);
  return memref::SubViewOp::create(b, type, value, offsets, sizes, strides);
}

Value StructuredBuilder::insertSlice(Value source, Value destination,
                                     OpFoldResult offset, OpFoldResult extent) {
  if (!onTensors)
    return destination;
  auto [offsets, sizes, strides] = getSliceOf(offset, extent);
  return tensor::InsertSliceOp::create(b, source, destination, offsets, sizes,
                                       strides);
}

OpFoldResult StructuredBuilder::extent(int64_t growth) {
  int64_t known = op.getInputExtent();
  if (!ShapedType::isDynamic(known))
    return b.getIndexAttr(known + growth);
  Value extent;
  for (int64_t dim : featureDims) {
    Value size = getValueOrCreateConstantIndexOp(b, b.getLoc(), dimension(dim));
    extent = extent ? b.createOrFold<arith::MulIOp>(extent, size) : size;
  }
  if (growth == 0)
    return extent;
  Value offset = arith::ConstantIndexOp::create(b, growth);
  return OpFoldResult(b.createOrFold<arith::AddIOp>(extent, offset));
}

Value StructuredBuilder::extentAsFloat(int64_t growth) {
  OpFoldResult count = extent(growth);
  if (std::optional<int64_t> known = getConstantIntValue(count)) {
    APFloat value(statistics.getFloatSemantics());
    value.convertFromAPInt(APInt(64, *known), /*IsSigned=*/true,
                           APFloat::rmNearestTiesToEven);
    return constant(value);
  }
  Value integer =
      arith::IndexCastOp::create(b, b.getI64Type(), cast<Value>(count));
  return arith::SIToFPOp::create(b, statistics, integer);
}

Value StructuredBuilder::rootOfExtent(int64_t growth) {
  return b.createOrFold<math::SqrtOp>(extentAsFloat(growth));
}

Value StructuredBuilder::constant(double value) {
  return constant(APFloat(value));
}

Value StructuredBuilder::constant(APFloat value) {
  bool losesInfo;
  value.convert(statistics.getFloatSemantics(), APFloat::rmNearestTiesToEven,
                &losesInfo);
  return arith::ConstantOp::create(b, b.getFloatAttr(statistics, value));
}
