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

FailureOr<Tensor> Interpreter::join(Operation *op, ArrayRef<Tensor> parts,
                                    ArrayRef<int64_t> shape) {
  bool real = llvm::any_of(parts, [](const Tensor &t) { return t.isReal(); });
  std::vector<Cell> cells;
  Bound bound;
  for (const Tensor &part : parts) {
    const Tensor converted = real ? part.toReal(domain) : part;
    llvm::append_range(cells, converted.readAll(domain));
    bound = Bound::join(bound, converted.bound);
  }
  if (cells.size() != static_cast<size_t>(getNumElements(shape)))
    return fail(op, "the shapes don't fit together");
  return Tensor::fromCells(real ? Tensor::Kind::Real : Tensor::Kind::Integer,
                           shape, std::move(cells), bound);
}

Tensor Interpreter::copyToHold(const Tensor &target, const Tensor &source) {
  bool real = source.isReal() || target.isReal();
  const Tensor held = real ? target.toReal(domain) : target;
  Bound added = real ? source.toReal(domain).bound : source.bound;
  return Tensor::fromCells(held.kind, held.shape, held.readAll(domain),
                           Bound::join(added, held.bound));
}

FailureOr<Tensor> Interpreter::overwrite(Operation *op, const Tensor &target,
                                         const Tensor &source,
                                         ArrayRef<int64_t> offsets,
                                         ArrayRef<int64_t> sizes,
                                         ArrayRef<int64_t> strides) {
  Tensor result = copyToHold(target, source);
  if (failed(store(op, result.slice(offsets, sizes, strides), source)))
    return failure();
  return result;
}

std::optional<LogicalResult> Interpreter::visitTensorOp(Operation *op) {
  using Result = std::optional<LogicalResult>;
  auto done = [&](FailureOr<Tensor> tensor) -> Result {
    if (failed(tensor))
      return failure();
    set(op->getResult(0), std::move(*tensor));
    return success();
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
        FailureOr<SmallVector<int64_t>> at =
            getInts(op, getAsOpFoldResult(extract.getIndices()));
        if (failed(at))
          return failure();
        for (auto [index, extent] : llvm::zip(*at, source.shape))
          if (index < 0 || index >= extent)
            return failRange(op, "reads at " + Twine(index) +
                                     " along a dimension of extent " +
                                     Twine(extent));
        return done(source.at(*at));
      })
      .Case([&](tensor::InsertOp insert) -> Result {
        const Tensor &target = get(insert.getDest());
        const Tensor &scalar = get(insert.getScalar());
        FailureOr<SmallVector<int64_t>> at =
            getInts(op, getAsOpFoldResult(insert.getIndices()));
        if (failed(at))
          return failure();
        SmallVector<int64_t> ones(at->size(), 1);
        if (!contains(target.shape, *at, ones, ones))
          return failRange(op, "writes outside of the tensor");
        return done(overwrite(op, target, scalar, *at, ones, ones));
      })
      .Case([&](tensor::ExtractSliceOp extract) -> Result {
        const Tensor &source = get(extract.getSource());
        FailureOr<Slice> slice = getSlice(extract);
        if (failed(slice))
          return failure();
        auto [offsets, sizes, strides] = *slice;
        if (!contains(source.shape, offsets, sizes, strides))
          return failRange(op, "the slice doesn't lie within the tensor");
        return done(
            source.slice(offsets, sizes, strides)
                .reshape(domain, dropUnits(extract.getDroppedDims(), sizes)));
      })
      .Case<tensor::InsertSliceOp, tensor::ParallelInsertSliceOp>(
          [&](auto insert) -> Result {
            const Tensor &source = get(insert.getSource());
            const Tensor &target = get(insert.getDest());
            FailureOr<Slice> slice = getSlice(insert);
            if (failed(slice))
              return failure();
            auto [offsets, sizes, strides] = *slice;
            if (!contains(target.shape, offsets, sizes, strides) ||
                getNumElements(sizes) != source.getNumElements())
              return failRange(op, "the slice doesn't lie within the tensor");
            FailureOr<Tensor> result =
                overwrite(op, target, source, offsets, sizes, strides);
            if (failed(result) || !isa<tensor::ParallelInsertSliceOp>(op))
              return done(std::move(result));
            // The slice goes into what the loop carries.
            set(insert.getDest(), std::move(*result));
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
        return done(get(splat.getInput()).broadcast(*shape));
      })
      .Case([&](tensor::FromElementsOp elements) {
        SmallVector<Tensor> parts;
        for (Value element : elements.getElements())
          parts.push_back(get(element));
        return done(join(op, parts, elements.getType().getShape()));
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
        return done(overwrite(op, get(padding).broadcast(shape), source, *low,
                              source.shape,
                              SmallVector<int64_t>(shape.size(), 1)));
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
