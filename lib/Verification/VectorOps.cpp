//===- VectorOps.cpp - Vectors as values ----------------------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "VectorReductions.h"

#include "mlir/Dialect/UB/IR/UBOps.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::norm::verify;

std::optional<LogicalResult> Interpreter::visitVectorOp(Operation *op) {
  using Result = std::optional<LogicalResult>;
  if (isa<ub::PoisonOp>(op)) {
    auto shaped = dyn_cast<ShapedType>(op->getResult(0).getType());
    Type type = getElementTypeOrSelf(op->getResult(0).getType());
    if (!type.isIntOrIndexOrFloat() || (shaped && !shaped.hasStaticShape()))
      return std::nullopt;
    set(op->getResult(0),
        makeUndefined(type, shaped ? shaped.getShape() : ArrayRef<int64_t>()));
    return success();
  }
  if (!isa_and_nonnull<vector::VectorDialect>(op->getDialect()))
    return std::nullopt;
  auto isScalable = [](Type type) {
    auto vectorType = dyn_cast<VectorType>(type);
    return vectorType && vectorType.isScalable();
  };
  if (llvm::any_of(op->getOperandTypes(), isScalable) ||
      llvm::any_of(op->getResultTypes(), isScalable))
    return fail(op, "has a vector of scalable length");
  auto done = [&](FailureOr<Tensor> tensor) -> Result {
    if (failed(tensor))
      return failure();
    set(op->getResult(0), std::move(*tensor));
    return success();
  };
  auto expand = [&](ValueRange operands, auto function) -> Result {
    return visitExpansion(
        op, operands, [&](Expansion &e, ValueRange args) -> SmallVector<Value> {
          Value value = function(e, args);
          return value ? SmallVector<Value>{value} : SmallVector<Value>{};
        });
  };
  auto getResultShape = [&]() -> ArrayRef<int64_t> {
    auto type = dyn_cast<VectorType>(op->getResult(0).getType());
    return type ? type.getShape() : ArrayRef<int64_t>();
  };
  /// Positions within a shape; nothing if one lies outside of it.
  auto checkPosition = [&](FailureOr<SmallVector<int64_t>> position,
                           ArrayRef<int64_t> shape) {
    if (failed(position))
      return false;
    for (auto [index, extent] : llvm::zip(*position, shape))
      if (index < 0 || index >= extent) {
        (void)failRange(op, "the position isn't in the vector");
        return false;
      }
    return true;
  };

  if (Result result = visitVectorMemoryOp(op))
    return result;
  return llvm::TypeSwitch<Operation *, Result>(op)
      .Case<vector::ReductionOp, vector::MultiDimReductionOp,
            vector::ContractionOp>([&](Operation *) {
        return expand(op->getOperands(), [&](Expansion &e, ValueRange args) {
          return expandVectorReduction(op, e, args, {});
        });
      })
      .Case([&](vector::MaskOp mask) -> Result {
        Operation *masked = mask.getMaskableOp();
        if (!masked || mask.getPassthru())
          return std::nullopt;
        if (isa<VectorTransferOpInterface>(masked)) {
          // It looks for its mask itself.
          if (failed(visit(masked)))
            return failure();
          for (auto [result, inner] :
               llvm::zip(op->getResults(), masked->getResults()))
            set(result, Tensor(get(inner)));
          return success();
        }
        if (!isa<vector::ReductionOp, vector::MultiDimReductionOp,
                 vector::ContractionOp>(masked))
          return std::nullopt;
        SmallVector<Value> operands(masked->getOperands());
        operands.push_back(mask.getMask());
        return expand(operands, [&](Expansion &e, ValueRange args) {
          return expandVectorReduction(masked, e, args.drop_back(),
                                       args.back());
        });
      })
      .Case([&](vector::OuterProductOp product) {
        return expand(op->getOperands(), [&](Expansion &e, ValueRange args) {
          return expandOuterProduct(product, e, args);
        });
      })
      .Case([&](vector::FMAOp) { return visitElementwise(op); })
      .Case([&](vector::BroadcastOp broadcast) {
        Tensor source = get(broadcast.getSource());
        Tensor result = source;
        result.shape = llvm::to_vector(getResultShape());
        result.strides.assign(result.shape.size(), 0);
        size_t lead = result.shape.size() - source.shape.size();
        for (size_t dim = 0; dim < source.shape.size(); ++dim)
          if (source.shape[dim] == result.shape[lead + dim])
            result.strides[lead + dim] = source.strides[dim];
        return done(std::move(result));
      })
      .Case([&](vector::ShapeCastOp cast) {
        return done(get(cast.getSource()).reshape(domain, getResultShape()));
      })
      .Case([&](vector::TransposeOp transpose) {
        return done(
            get(transpose.getVector()).permute(transpose.getPermutation()));
      })
      .Case([&](vector::ExtractOp extract) -> Result {
        Tensor source = get(extract.getSource());
        FailureOr<SmallVector<int64_t>> position =
            getInts(op, extract.getMixedPosition());
        if (!checkPosition(position, source.shape))
          return failure();
        return done(source.at(*position));
      })
      .Case([&](vector::InsertOp insert) -> Result {
        Tensor source = get(insert.getValueToStore());
        Tensor target = get(insert.getDest());
        FailureOr<SmallVector<int64_t>> position =
            getInts(op, insert.getMixedPosition());
        if (!checkPosition(position, target.shape))
          return failure();
        SmallVector<int64_t> offsets = *position;
        offsets.resize(target.shape.size(), 0);
        SmallVector<int64_t> sizes(target.shape);
        std::fill_n(sizes.begin(), position->size(), 1);
        return done(overwrite(op, target, source, offsets, sizes,
                              SmallVector<int64_t>(sizes.size(), 1)));
      })
      .Case([&](vector::ExtractStridedSliceOp extract) {
        const Tensor &source = get(extract.getSource());
        auto fillIn = [&](ArrayAttr attr, SmallVector<int64_t> values) {
          for (auto [value, known] : llvm::zip(values, attr))
            value = cast<IntegerAttr>(known).getInt();
          return values;
        };
        size_t rank = source.shape.size();
        return done(source.slice(
            fillIn(extract.getOffsets(), SmallVector<int64_t>(rank, 0)),
            fillIn(extract.getSizes(), SmallVector<int64_t>(source.shape)),
            fillIn(extract.getStrides(), SmallVector<int64_t>(rank, 1))));
      })
      .Case([&](vector::InsertStridedSliceOp insert) {
        Tensor source = get(insert.getValueToStore());
        Tensor target = get(insert.getDest());
        SmallVector<int64_t> offsets, sizes(target.shape.size(), 1),
            strides(target.shape.size(), 1);
        for (Attribute offset : insert.getOffsets())
          offsets.push_back(cast<IntegerAttr>(offset).getInt());
        // The source has the last dimensions.
        size_t lead = target.shape.size() - source.shape.size();
        for (size_t dim = 0; dim < source.shape.size(); ++dim) {
          sizes[lead + dim] = source.shape[dim];
          strides[lead + dim] =
              cast<IntegerAttr>(insert.getStrides()[dim]).getInt();
        }
        return done(overwrite(op, target, source, offsets, sizes, strides));
      })
      .Case([&](vector::ShuffleOp shuffle) -> Result {
        const Tensor a = get(shuffle.getV1()), b = get(shuffle.getV2());
        // Numbers count as vectors of one.
        auto extent = [](const Tensor &t) {
          return t.shape.empty() ? 1 : t.shape[0];
        };
        SmallVector<Tensor> parts;
        for (int64_t index : shuffle.getMask()) {
          bool isFirst = index < extent(a);
          const Tensor &from = isFirst ? a : b;
          int64_t at = isFirst ? index : index - extent(a);
          if (index < 0)
            parts.push_back(
                makeUndefined(getElementTypeOrSelf(op->getResult(0).getType()),
                              getResultShape().drop_front()));
          else if (from.shape.empty())
            parts.push_back(from);
          else
            parts.push_back(from.at(at));
        }
        return done(join(op, parts, getResultShape()));
      })
      .Case([&](vector::FromElementsOp elements) {
        SmallVector<Tensor> parts;
        for (Value element : elements.getElements())
          parts.push_back(get(element));
        return done(join(op, parts, getResultShape()));
      })
      .Case([&](vector::ToElementsOp elements) {
        Tensor source = get(elements.getSource());
        std::vector<Cell> cells = source.readAll(domain);
        for (auto [result, cell] : llvm::zip(op->getResults(), cells))
          set(result, Tensor::scalar(source.kind, cell, source.bound));
        return success();
      })
      .Case([&](vector::InterleaveOp) {
        // A last dimension of two, which becomes the inner half of the one
        // before.
        SmallVector<Tensor> parts = {get(op->getOperand(0)),
                                     get(op->getOperand(1))};
        SmallVector<int64_t> shape = {2};
        llvm::append_range(shape, parts[0].shape);
        FailureOr<Tensor> both = join(op, parts, shape);
        if (failed(both))
          return done(failure());
        SmallVector<int64_t> order;
        for (size_t dim = 1; dim < shape.size(); ++dim)
          order.push_back(dim);
        order.push_back(0);
        return done(both->permute(order).reshape(domain, getResultShape()));
      })
      .Case([&](vector::DeinterleaveOp) {
        Tensor source = get(op->getOperand(0));
        for (auto [first, result] : llvm::enumerate(op->getResults())) {
          Tensor half = source;
          half.offset += static_cast<int64_t>(first) * source.strides.back();
          half.strides.back() *= 2;
          half.shape.back() /= 2;
          set(result, std::move(half));
        }
        return success();
      })
      .Case([&](vector::StepOp) {
        std::vector<Cell> cells(getResultShape()[0]);
        for (auto [i, cell] : llvm::enumerate(cells))
          cell = i;
        return done(Tensor::fromCells(Tensor::Kind::Integer, getResultShape(),
                                      std::move(cells)));
      })
      .Case<vector::CreateMaskOp, vector::ConstantMaskOp>(
          [&](auto mask) -> Result {
            FailureOr<SmallVector<int64_t>> sizes;
            if constexpr (std::is_same_v<decltype(mask), vector::CreateMaskOp>)
              sizes = getInts(op, getAsOpFoldResult(mask.getOperands()));
            else
              sizes = llvm::to_vector(mask.getMaskDimSizes());
            if (failed(sizes))
              return failure();
            Tensor all =
                Tensor::splat(Tensor::Kind::Integer, getResultShape(), Cell(0));
            for (auto [size, extent] : llvm::zip(*sizes, getResultShape()))
              size = std::clamp<int64_t>(size, 0, extent);
            SmallVector<int64_t> zeros(sizes->size(), 0),
                ones(sizes->size(), 1);
            return done(overwrite(
                op, all, Tensor::splat(Tensor::Kind::Integer, *sizes, Cell(1)),
                zeros, *sizes, ones));
          })
      .Default([&](Operation *) { return std::nullopt; });
}
