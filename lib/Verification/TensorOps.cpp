//===- TensorOps.cpp - Ops of the tensor dialect --------------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Interpreter.h"

#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::norm::verify;

/// Whether a slice lies within a tensor.
static bool contains(ArrayRef<int64_t> shape, ArrayRef<int64_t> offsets,
                     ArrayRef<int64_t> sizes, ArrayRef<int64_t> strides) {
  for (size_t dim = 0; dim < shape.size(); ++dim) {
    if (sizes[dim] < 0)
      return false;
    if (sizes[dim] == 0)
      continue;
    int64_t last = offsets[dim] + (sizes[dim] - 1) * strides[dim];
    if (offsets[dim] < 0 || offsets[dim] >= shape[dim] || last < 0 ||
        last >= shape[dim])
      return false;
  }
  return true;
}

/// The dimensions of extent 1 that a slice of this shape leaves out.
static SmallVector<int64_t> dropUnits(const llvm::SmallBitVector &dropped,
                                      ArrayRef<int64_t> sizes) {
  SmallVector<int64_t> shape;
  for (auto [dim, size] : llvm::enumerate(sizes))
    if (!dropped.test(dim))
      shape.push_back(size);
  return shape;
}

/// The shape of `source`, its groups of dimensions multiplied together.
static SmallVector<int64_t> collapse(ArrayRef<int64_t> source,
                                     ArrayRef<ReassociationIndices> groups) {
  SmallVector<int64_t> shape;
  for (const ReassociationIndices &group : groups) {
    shape.push_back(1);
    for (int64_t dim : group)
      shape.back() *= source[dim];
  }
  return shape;
}

std::optional<LogicalResult> Interpreter::visitTensorOp(Operation *op) {
  using Result = std::optional<LogicalResult>;
  auto done = [&](Tensor tensor) -> Result {
    set(op->getResult(0), std::move(tensor));
    return success();
  };

  /// `target` with `source` written at a slice.
  auto insertSlice = [&](auto insert) -> FailureOr<Tensor> {
    const Tensor &source = get(insert.getSource());
    const Tensor &target = get(insert.getDest());
    FailureOr<SmallVector<int64_t>> offsets =
        getInts(op, insert.getMixedOffsets());
    FailureOr<SmallVector<int64_t>> sizes = getInts(op, insert.getMixedSizes());
    FailureOr<SmallVector<int64_t>> strides =
        getInts(op, insert.getMixedStrides());
    if (failed(offsets) || failed(sizes) || failed(strides))
      return failure();
    if (!contains(target.shape, *offsets, *sizes, *strides) ||
        getNumElements(*sizes) != source.getNumElements())
      return failRange(op, "the slice doesn't lie within the tensor");
    bool real = source.isReal() || target.isReal();
    Tensor result = Tensor::fromCells(
        real ? Tensor::Kind::Real : Tensor::Kind::Integer, target.shape,
        (real ? target.toReal(domain) : target).readAll(domain),
        Bound::join(source.bound, target.bound));
    Tensor slice = result.slice(*offsets, *sizes, *strides);
    if (failed(store(op, slice, (real ? source.toReal(domain) : source))))
      return failure();
    return result;
  };

  return llvm::TypeSwitch<Operation *, Result>(op)
      .Case([&](tensor::EmptyOp empty) -> Result {
        FailureOr<SmallVector<int64_t>> shape =
            getShape(op, empty.getType(), empty.getDynamicSizes());
        if (failed(shape))
          return failure();
        return done(makeUndefined(empty.getType().getElementType(), *shape));
      })
      .Case([&](tensor::CastOp cast) -> Result {
        const Tensor &source = get(cast.getSource());
        auto type = dyn_cast<RankedTensorType>(cast.getType());
        if (!type)
          return done(source);
        for (auto [extent, actual] : llvm::zip(type.getShape(), source.shape))
          if (!ShapedType::isDynamic(extent) && extent != actual)
            return failRange(op, "casts to a shape that isn't the tensor's");
        return done(source);
      })
      .Case([&](tensor::DimOp dim) -> Result {
        const Tensor &source = get(dim.getSource());
        FailureOr<int64_t> index = getInt(op, dim.getIndex());
        if (failed(index))
          return failure();
        if (*index < 0 || *index >= source.getRank())
          return failRange(op, "there is no such dimension");
        return done(Tensor::integer(source.shape[*index]));
      })
      .Case([&](tensor::RankOp rank) {
        return done(Tensor::integer(get(rank.getTensor()).getRank()));
      })
      .Case([&](tensor::ExtractOp extract) -> Result {
        const Tensor &source = get(extract.getTensor());
        Tensor element = source;
        for (auto [dim, index] : llvm::enumerate(extract.getIndices())) {
          FailureOr<int64_t> at = getInt(op, index);
          if (failed(at))
            return failure();
          if (*at < 0 || *at >= source.shape[dim])
            return failRange(op, "reads at " + Twine(*at) +
                                     " along a dimension of extent " +
                                     Twine(source.shape[dim]));
          element.offset += *at * source.strides[dim];
        }
        element.shape.clear();
        element.strides.clear();
        return done(std::move(element));
      })
      .Case([&](tensor::InsertOp insert) -> Result {
        const Tensor &target = get(insert.getDest());
        const Tensor &scalar = get(insert.getScalar());
        SmallVector<int64_t> offsets;
        for (Value index : insert.getIndices()) {
          FailureOr<int64_t> at = getInt(op, index);
          if (failed(at))
            return failure();
          offsets.push_back(*at);
        }
        SmallVector<int64_t> ones(offsets.size(), 1);
        if (!contains(target.shape, offsets, ones, ones))
          return failRange(op, "writes outside of the tensor");
        bool real = scalar.isReal() || target.isReal();
        Tensor result = Tensor::fromCells(
            real ? Tensor::Kind::Real : Tensor::Kind::Integer, target.shape,
            (real ? target.toReal(domain) : target).readAll(domain),
            Bound::join(scalar.bound, target.bound));
        Tensor element = result.slice(offsets, ones, ones);
        if (failed(store(op, element, real ? scalar.toReal(domain) : scalar)))
          return failure();
        return done(std::move(result));
      })
      .Case([&](tensor::ExtractSliceOp extract) -> Result {
        const Tensor &source = get(extract.getSource());
        FailureOr<SmallVector<int64_t>> offsets =
            getInts(op, extract.getMixedOffsets());
        FailureOr<SmallVector<int64_t>> sizes =
            getInts(op, extract.getMixedSizes());
        FailureOr<SmallVector<int64_t>> strides =
            getInts(op, extract.getMixedStrides());
        if (failed(offsets) || failed(sizes) || failed(strides))
          return failure();
        if (!contains(source.shape, *offsets, *sizes, *strides))
          return failRange(op, "the slice doesn't lie within the tensor");
        Tensor slice = source.slice(*offsets, *sizes, *strides);
        return done(
            slice.reshape(domain, dropUnits(extract.getDroppedDims(), *sizes)));
      })
      .Case<tensor::InsertSliceOp, tensor::ParallelInsertSliceOp>(
          [&](auto insert) -> Result {
            FailureOr<Tensor> result = insertSlice(insert);
            if (failed(result))
              return failure();
            if (isa<tensor::ParallelInsertSliceOp>(op))
              // The slice goes into what the loop carries.
              set(insert.getDest(), *result);
            else
              set(op->getResult(0), *result);
            return success();
          })
      .Case([&](tensor::ExpandShapeOp expand) -> Result {
        const Tensor &source = get(expand.getSrc());
        FailureOr<SmallVector<int64_t>> shape =
            getInts(op, expand.getMixedOutputShape());
        if (failed(shape))
          return failure();
        if (collapse(*shape, expand.getReassociationIndices()) != source.shape)
          return failRange(op, "the shapes don't fit together");
        return done(source.reshape(domain, *shape));
      })
      .Case([&](tensor::CollapseShapeOp op) {
        const Tensor &source = get(op.getSrc());
        return done(source.reshape(
            domain, collapse(source.shape, op.getReassociationIndices())));
      })
      .Case([&](tensor::ReshapeOp reshape) -> Result {
        const Tensor &source = get(reshape.getSource());
        const Tensor &extents = get(reshape.getShape());
        if (extents.isReal())
          return fail(op, "the shape isn't known");
        SmallVector<int64_t> shape;
        for (Cell cell : extents.readAll(domain))
          shape.push_back(static_cast<int64_t>(cell));
        if (llvm::any_of(shape, [](int64_t extent) { return extent < 0; }) ||
            getNumElements(shape) != source.getNumElements())
          return failRange(op, "the shapes don't fit together");
        return done(source.reshape(domain, shape));
      })
      .Case([&](tensor::SplatOp splat) -> Result {
        FailureOr<SmallVector<int64_t>> shape =
            getShape(op, splat.getType(), splat.getDynamicSizes());
        if (failed(shape))
          return failure();
        Tensor result = get(splat.getInput());
        result.shape = *shape;
        result.strides.assign(shape->size(), 0);
        return done(std::move(result));
      })
      .Case([&](tensor::FromElementsOp elements) -> Result {
        std::vector<Cell> cells;
        bool real = llvm::any_of(elements.getElements(), [&](Value value) {
          return get(value).isReal();
        });
        Bound bound;
        for (Value value : elements.getElements()) {
          const Tensor &element = get(value);
          bound = Bound::join(bound, element.bound);
          cells.push_back(
              (real ? element.toReal(domain) : element).readScalar(domain));
        }
        return done(Tensor::fromCells(
            real ? Tensor::Kind::Real : Tensor::Kind::Integer,
            elements.getType().getShape(), std::move(cells), bound));
      })
      .Case([&](tensor::ConcatOp concat) -> Result {
        SmallVector<int64_t> shape = get(concat.getInputs().front()).shape;
        uint64_t dim = concat.getDim();
        bool real = false;
        Bound bound;
        shape[dim] = 0;
        for (Value input : concat.getInputs()) {
          const Tensor &part = get(input);
          shape[dim] += part.shape[dim];
          real |= part.isReal();
          bound = Bound::join(bound, part.bound);
        }
        Tensor result = Tensor::fromCells(
            real ? Tensor::Kind::Real : Tensor::Kind::Integer, shape,
            std::vector<Cell>(getNumElements(shape)), bound);
        SmallVector<int64_t> offsets(shape.size(), 0), ones(shape.size(), 1);
        for (Value input : concat.getInputs()) {
          const Tensor &part = get(input);
          if (!contains(shape, offsets, part.shape, ones))
            return failRange(op, "the shapes don't fit together");
          Tensor slice = result.slice(offsets, part.shape, ones);
          if (failed(store(op, slice, real ? part.toReal(domain) : part)))
            return failure();
          offsets[dim] += part.shape[dim];
        }
        return done(std::move(result));
      })
      .Case([&](tensor::PadOp pad) -> Result {
        Value padding = pad.getConstantPaddingValue();
        if (!padding)
          return fail(op, "pads with what a region computes");
        // The constant may stand in the region.
        if (auto constant = padding.getDefiningOp<arith::ConstantOp>())
          if (failed(visit(constant)))
            return failure();
        const Tensor &source = get(pad.getSource());
        FailureOr<SmallVector<int64_t>> low = getInts(op, pad.getMixedLowPad());
        FailureOr<SmallVector<int64_t>> high =
            getInts(op, pad.getMixedHighPad());
        if (failed(low) || failed(high))
          return failure();
        SmallVector<int64_t> shape = source.shape;
        for (size_t dim = 0; dim < shape.size(); ++dim) {
          if ((*low)[dim] < 0 || (*high)[dim] < 0)
            return fail(op, "pads by a negative extent");
          shape[dim] += (*low)[dim] + (*high)[dim];
        }
        Tensor value = get(padding);
        bool real = source.isReal() || value.isReal();
        if (real)
          value = value.toReal(domain);
        Tensor result = Tensor::fromCells(
            real ? Tensor::Kind::Real : Tensor::Kind::Integer, shape,
            std::vector<Cell>(getNumElements(shape), value.readScalar(domain)),
            Bound::join(source.bound, value.bound));
        SmallVector<int64_t> ones(shape.size(), 1);
        if (failed(store(op, result.slice(*low, source.shape, ones),
                         real ? source.toReal(domain) : source)))
          return failure();
        return done(std::move(result));
      })
      .Case([&](tensor::GenerateOp generate) -> Result {
        FailureOr<SmallVector<int64_t>> shape =
            getShape(op, generate.getType(), generate.getDynamicExtents());
        if (failed(shape))
          return failure();
        size_t n = getNumElements(*shape);
        SmallVector<Lanes> indices;
        for (size_t dim = 0; dim < shape->size(); ++dim) {
          Tensor positions;
          positions.shape = *shape;
          positions.strides.assign(shape->size(), 0);
          positions.strides[dim] = 1;
          std::vector<int64_t> at = positions.getOffsets();
          indices.push_back({Tensor::Kind::Integer,
                             std::vector<Cell>(at.begin(), at.end()), Bound()});
        }
        FailureOr<SmallVector<Lanes>> yielded =
            BodyEvaluator(*this, generate.getBody().front(), n,
                          [](int64_t, std::vector<Cell> &) {})
                .run(std::move(indices));
        if (failed(yielded))
          return failure();
        Lanes &lanes = yielded->front();
        return done(Tensor::fromCells(lanes.kind, *shape,
                                      std::move(lanes.cells), lanes.bound));
      })
      .Default([](Operation *) { return std::nullopt; });
}
