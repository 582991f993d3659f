//===- MemRefOps.cpp - Buffers --------------------------------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Interpreter.h"

#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::norm::verify;

LogicalResult Interpreter::store(Operation *op, const Tensor &target,
                                 const Tensor &source) {
  std::vector<Cell> *cells = target.storage->getCells();
  if (!cells || (target.isSplat() && target.getNumElements() > 1))
    return fail(op, "writes where nothing may be written");
  // Memory of integers holds integers that are known.
  FailureOr<std::vector<Cell>> values;
  if (target.isReal())
    values = source.toReal(domain).readAll(domain);
  else
    values = readIntegers(op, source);
  if (failed(values))
    return failure();
  std::vector<int64_t> offsets = target.getOffsets();
  if (values->size() != offsets.size())
    return failRange(op, "the shapes don't fit together");
  if (AccessLog *log = target.storage->log)
    log->noteWrites(offsets);
  for (auto [offset, value] : llvm::zip(offsets, *values))
    (*cells)[offset] = value;
  target.storage->written = Bound::join(target.storage->written, source.bound);
  return success();
}

/// Where an access at `indices` lies, an element that may be a vector; nothing
/// if it is out of range.
static std::optional<Tensor> getElement(const Tensor &memref,
                                        ArrayRef<int64_t> indices) {
  for (auto [index, extent] : llvm::zip(indices, memref.shape))
    if (index < 0 || index >= extent)
      return std::nullopt;
  return memref.at(indices);
}

int64_t Interpreter::getAddress(const Tensor &memory, MemRefType type) {
  // Far apart, and each on a line of a cache or next to it.
  auto [it, isNew] =
      addresses.try_emplace(memory.storage.get(), addresses.size() + 1);
  auto address = static_cast<int64_t>(it->second << 40);
  Type element = getElementTypeOrSelf(type.getElementType());
  bool isAligned = (salt >> 32 ^ it->second) & 1;
  return isAligned
             ? address
             : address +
                   (element.isIndex()
                        ? 8
                        : llvm::divideCeil(element.getIntOrFloatBitWidth(), 8));
}

std::optional<LogicalResult> Interpreter::visitMemRefOp(Operation *op) {
  using Result = std::optional<LogicalResult>;
  auto done = [&](Tensor tensor) -> Result {
    set(op->getResult(0), std::move(tensor));
    return success();
  };
  auto getIndices =
      [&](OperandRange operands) -> FailureOr<SmallVector<int64_t>> {
    return getInts(op, getAsOpFoldResult(operands));
  };
  /// Memory that no other memref names.
  auto copy = [&](const Tensor &tensor) {
    return Tensor::fromCells(tensor.kind, tensor.shape, tensor.readAll(domain),
                             tensor.bound);
  };
  auto allocate = [&](MemRefType type, ValueRange sizes) -> Result {
    FailureOr<SmallVector<int64_t>> shape = getShape(op, type, sizes);
    if (failed(shape))
      return failure();
    Type elementType = type.getElementType();
    if (auto vectorType = dyn_cast<VectorType>(elementType))
      llvm::append_range(*shape, vectorType.getShape());
    return done(copy(makeUndefined(getElementTypeOrSelf(elementType), *shape)));
  };

  return llvm::TypeSwitch<Operation *, Result>(op)
      .Case<memref::AllocOp, memref::AllocaOp>([&](auto alloc) {
        return allocate(alloc.getType(), alloc.getDynamicSizes());
      })
      // What is about caches and other threads computes nothing.
      .Case<memref::DeallocOp, memref::PrefetchOp, LLVM::FenceOp>(
          [](Operation *) { return success(); })
      .Case([&](memref::ExtractStridedMetadataOp metadata) -> Result {
        const Tensor source = get(metadata.getSource());
        Tensor base = source;
        base.shape.clear();
        base.strides.clear();
        base.offset = 0;
        set(metadata.getBaseBuffer(), std::move(base));
        set(metadata.getOffset(), Tensor::integer(source.offset));
        for (auto [result, extent] :
             llvm::zip(metadata.getSizes(), source.shape))
          set(result, Tensor::integer(extent));
        for (auto [result, stride] :
             llvm::zip(metadata.getStrides(), source.strides))
          set(result, Tensor::integer(stride));
        return success();
      })
      .Case([&](memref::ExtractAlignedPointerAsIndexOp pointer) -> Result {
        return done(Tensor::integer(
            getAddress(get(pointer.getSource()),
                       cast<MemRefType>(pointer.getSource().getType()))));
      })
      .Case([&](memref::CastOp cast) { return done(get(cast.getSource())); })
      .Case([&](memref::DimOp dim) -> Result {
        const Tensor &source = get(dim.getSource());
        FailureOr<int64_t> index = getInt(op, dim.getIndex());
        if (failed(index))
          return failure();
        if (*index < 0 || *index >= source.getRank())
          return failRange(op, "there is no such dimension");
        return done(Tensor::integer(source.shape[*index]));
      })
      .Case([&](memref::LoadOp load) -> Result {
        FailureOr<SmallVector<int64_t>> at = getIndices(load.getIndices());
        if (failed(at))
          return failure();
        std::optional<Tensor> element = getElement(get(load.getMemRef()), *at);
        if (!element)
          return failRange(op, "reads outside of the memref");
        // A copy: what is loaded doesn't change when memory does.
        return done(copy(*element));
      })
      .Case([&](memref::StoreOp storeOp) -> Result {
        FailureOr<SmallVector<int64_t>> at = getIndices(storeOp.getIndices());
        if (failed(at))
          return failure();
        std::optional<Tensor> element =
            getElement(get(storeOp.getMemRef()), *at);
        if (!element)
          return failRange(op, "writes outside of the memref");
        return store(op, *element, get(storeOp.getValue()));
      })
      .Case([&](memref::CopyOp copyOp) {
        return store(op, get(copyOp.getTarget()), get(copyOp.getSource()));
      })
      .Case([&](memref::SubViewOp subview) -> Result {
        const Tensor &source = get(subview.getSource());
        FailureOr<Slice> slice = getSlice(subview);
        if (failed(slice))
          return failure();
        for (auto [offset, size, stride, extent] : llvm::zip(
                 slice->offsets, slice->sizes, slice->strides, source.shape))
          if (size < 0 || offset < 0 || stride < 0 ||
              (size > 0 && offset + (size - 1) * stride >= extent))
            return failRange(op, "the view doesn't lie within the memref");
        Tensor view =
            source.slice(slice->offsets, slice->sizes, slice->strides);
        llvm::SmallBitVector dropped = subview.getDroppedDims();
        for (int64_t dim = view.getRank(); dim-- > 0;)
          if (dropped.test(dim)) {
            view.shape.erase(view.shape.begin() + dim);
            view.strides.erase(view.strides.begin() + dim);
          }
        return done(std::move(view));
      })
      .Case<memref::ExpandShapeOp, memref::CollapseShapeOp>(
          [&](auto reshape) -> Result {
            const Tensor &source = get(reshape.getSrc());
            SmallVector<int64_t> shape;
            if constexpr (std::is_same_v<decltype(reshape),
                                         memref::ExpandShapeOp>) {
              FailureOr<SmallVector<int64_t>> extents =
                  getInts(op, reshape.getMixedOutputShape());
              if (failed(extents))
                return failure();
              shape = *extents;
            } else {
              for (const ReassociationIndices &group :
                   reshape.getReassociationIndices()) {
                shape.push_back(1);
                for (int64_t dim : group)
                  shape.back() *= source.shape[dim];
              }
            }
            if (getNumElements(shape) != source.getNumElements())
              return failRange(op, "the shapes don't fit together");
            Tensor view = source.reshape(domain, shape);
            if (view.storage != source.storage)
              return fail(op, "the memref's layout can't be reshaped");
            return done(std::move(view));
          })
      .Case([&](memref::GetGlobalOp getGlobal) -> Result {
        auto global = symbols.lookup<memref::GlobalOp>(getGlobal.getName());
        if (!global)
          return fail(op, "the global isn't in the module");
        auto [it, isNew] = globals.try_emplace(global);
        if (isNew) {
          MemRefType type = global.getType();
          std::optional<Attribute> initial = global.getInitialValue();
          if (initial && !isa<UnitAttr>(*initial)) {
            FailureOr<Tensor> value = Tensor::fromAttribute(domain, *initial);
            if (failed(value))
              return fail(op, "the global's elements are missing, don't fit "
                              "its type, or are of a type that isn't "
                              "supported");
            it->second = global.getConstant() ? *value : copy(*value);
          } else {
            it->second =
                copy(makeUndefined(type.getElementType(), type.getShape()));
          }
        }
        return done(it->second);
      })
      .Case([&](bufferization::ToTensorOp toTensor) {
        return done(copy(get(toTensor.getBuffer())));
      })
      .Case([&](bufferization::ToBufferOp toBuffer) {
        return done(copy(get(toBuffer.getTensor())));
      })
      .Case([&](bufferization::AllocTensorOp alloc) -> Result {
        if (alloc.getCopy())
          return done(get(alloc.getCopy()));
        FailureOr<SmallVector<int64_t>> shape =
            getShape(op, alloc.getType(), alloc.getDynamicSizes());
        if (failed(shape))
          return failure();
        return done(makeUndefined(alloc.getType().getElementType(), *shape));
      })
      .Case(
          [&](bufferization::MaterializeInDestinationOp materialize) -> Result {
            if (isa<TensorType>(materialize.getDest().getType()))
              return done(get(materialize.getSource()));
            return store(op, get(materialize.getDest()),
                         get(materialize.getSource()));
          })
      .Default([](Operation *) { return std::nullopt; });
}
