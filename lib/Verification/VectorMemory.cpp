//===- VectorMemory.cpp - Vectors in memory and in tensors ----------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Interpreter.h"

#include "mlir/Dialect/Utils/IndexingUtils.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::norm::verify;

/// Calls `function` with each position in a shape, in row-major order.
static void
forEachPosition(ArrayRef<int64_t> shape,
                llvm::function_ref<void(ArrayRef<int64_t>)> function) {
  SmallVector<int64_t> strides = getRowMajorStrides(shape);
  for (int64_t i = 0, n = getNumElements(shape); i < n; ++i)
    function(delinearize(i, strides));
}

FailureOr<std::vector<Cell>> Interpreter::getMask(Operation *op, Value mask,
                                                  size_t n) {
  if (!mask)
    return std::vector<Cell>(n, 1);
  return readIntegers(op, get(mask));
}

Tensor Interpreter::readVector(const Tensor &source, ArrayRef<int64_t> shape,
                               ArrayRef<std::optional<int64_t>> offsets,
                               const Tensor &other) {
  bool real = source.isReal() || other.isReal();
  std::vector<Cell> cells =
      (real ? other.toReal(domain) : other).readAll(domain);
  cells.resize(offsets.size(), cells.empty() ? Cell(0) : cells.front());
  for (auto [cell, offset] : llvm::zip(cells, offsets)) {
    if (!offset)
      continue;
    source.read(domain, &*offset, 1, &cell);
    if (real && !source.isReal())
      cell = domain.fromInt(static_cast<int64_t>(cell));
  }
  return Tensor::fromCells(real ? Tensor::Kind::Real : Tensor::Kind::Integer,
                           shape, std::move(cells),
                           Bound::join(source.bound, other.bound));
}

LogicalResult
Interpreter::writeVector(Operation *op, const Tensor &target,
                         const Tensor &source,
                         ArrayRef<std::optional<int64_t>> offsets) {
  std::vector<Cell> cells = source.readAll(domain);
  Tensor element = target;
  element.shape.clear();
  element.strides.clear();
  for (auto [cell, offset] : llvm::zip(cells, offsets)) {
    if (!offset)
      continue;
    element.offset = *offset;
    if (failed(store(op, element,
                     Tensor::scalar(source.kind, cell, source.bound))))
      return failure();
  }
  return success();
}

FailureOr<std::vector<std::optional<int64_t>>>
Interpreter::locateTransfer(VectorTransferOpInterface transfer,
                            const Tensor &memory) {
  Operation *op = transfer;
  FailureOr<SmallVector<int64_t>> base =
      getInts(op, getAsOpFoldResult(transfer.getIndices()));
  if (failed(base))
    return failure();
  ArrayRef<int64_t> shape = transfer.getVectorType().getShape();
  // Of each dimension of the vector, the one of the memory that it runs along;
  // none if it repeats the same elements.
  SmallVector<std::optional<unsigned>> along;
  SmallVector<unsigned> used;
  for (AffineExpr expr : transfer.getPermutationMap().getResults()) {
    auto dim = dyn_cast<AffineDimExpr>(expr);
    along.push_back(dim ? std::optional(dim.getPosition()) : std::nullopt);
    if (dim)
      used.push_back(dim.getPosition());
  }
  Value maskValue = transfer.getMask();
  if (auto mask = dyn_cast_or_null<vector::MaskOp>(op->getParentOp()))
    maskValue = mask.getMask();
  // The mask's dimensions stand in the order of the memory's.
  llvm::sort(used);
  SmallVector<int64_t> maskShape(used.size());
  for (auto [extent, dim] : llvm::zip(shape, along))
    if (dim)
      maskShape[llvm::find(used, *dim) - used.begin()] = extent;
  SmallVector<int64_t> maskStrides = getRowMajorStrides(maskShape);
  FailureOr<std::vector<Cell>> mask =
      getMask(op, maskValue, getNumElements(maskShape));
  if (failed(mask))
    return failure();
  SmallVector<bool> inBounds = transfer.getInBoundsValues();

  std::vector<std::optional<int64_t>> offsets;
  bool isOutside = false;
  forEachPosition(shape, [&](ArrayRef<int64_t> at) {
    SmallVector<int64_t> index = *base;
    int64_t maskAt = 0;
    bool checked = false;
    for (auto [i, dim] : llvm::enumerate(along))
      if (dim) {
        index[*dim] += at[i];
        maskAt += at[i] * maskStrides[llvm::find(used, *dim) - used.begin()];
      }
    int64_t offset = memory.offset;
    bool isInside = true;
    for (auto [dim, extent] : llvm::enumerate(memory.shape)) {
      offset += index[dim] * memory.strides[dim];
      if (index[dim] >= 0 && index[dim] < extent)
        continue;
      isInside = false;
      // What is said to be in bounds, and what the vector doesn't run along.
      bool mayBeOutside = false;
      for (auto [i, other] : llvm::enumerate(along))
        mayBeOutside |= other == dim && !inBounds[i];
      checked |= !mayBeOutside;
    }
    bool isAccessed = (*mask)[maskAt] != 0;
    isOutside |= isAccessed && checked;
    offsets.push_back(isAccessed && isInside ? std::optional(offset)
                                             : std::nullopt);
  });
  if (isOutside)
    return failRange(op, "accesses what isn't in bounds");
  return offsets;
}

FailureOr<std::vector<std::optional<int64_t>>>
Interpreter::locateRow(Operation *op, const Tensor &memory, ValueRange indices,
                       ArrayRef<int64_t> shape, Value mask, Value places) {
  FailureOr<SmallVector<int64_t>> base =
      getInts(op, getAsOpFoldResult(indices));
  FailureOr<std::vector<Cell>> bits = getMask(op, mask, getNumElements(shape));
  FailureOr<std::vector<Cell>> steps;
  if (places)
    steps = readIntegers(op, get(places));
  if (failed(base) || failed(bits) || (places && failed(steps)))
    return failure();
  // The vector's dimensions run along the last ones of the memory.
  size_t lead = memory.shape.size() - (places ? 1 : shape.size());
  std::vector<std::optional<int64_t>> offsets;
  bool isOutside = false;
  forEachPosition(shape, [&](ArrayRef<int64_t> at) {
    size_t element = offsets.size();
    offsets.push_back(std::nullopt);
    if ((*bits)[element] == 0)
      return;
    SmallVector<int64_t> index = *base;
    if (places)
      index.back() += static_cast<int64_t>((*steps)[element]);
    else
      for (size_t dim = 0; dim < at.size(); ++dim)
        index[lead + dim] += at[dim];
    int64_t offset = memory.offset;
    for (auto [dim, extent] : llvm::enumerate(memory.shape)) {
      isOutside |= index[dim] < 0 || index[dim] >= extent;
      offset += index[dim] * memory.strides[dim];
    }
    offsets.back() = offset;
  });
  if (isOutside)
    return failRange(op, "accesses what isn't in bounds");
  return offsets;
}

std::optional<LogicalResult> Interpreter::visitVectorMemoryOp(Operation *op) {
  using Result = std::optional<LogicalResult>;
  using Offsets = FailureOr<std::vector<std::optional<int64_t>>>;
  auto read = [&](Value base, const Offsets &offsets,
                  const Tensor &other) -> Result {
    if (failed(offsets))
      return failure();
    auto type = cast<VectorType>(op->getResult(0).getType());
    set(op->getResult(0),
        readVector(get(base), type.getShape(), *offsets, other));
    return success();
  };
  auto write = [&](Value base, const Offsets &offsets, Value source) -> Result {
    if (failed(offsets) ||
        failed(writeVector(op, get(base), get(source), *offsets)))
      return failure();
    return success();
  };
  auto getShape = [](Type type) { return cast<VectorType>(type).getShape(); };
  // Elements of memrefs of vectors are no numbers.
  if (!isa<vector::TypeCastOp>(op) &&
      llvm::any_of(op->getOperandTypes(), [](Type type) {
        auto memref = dyn_cast<MemRefType>(type);
        return memref && isa<VectorType>(memref.getElementType());
      }))
    return fail(op, "isn't supported on a memref of vectors");
  return llvm::TypeSwitch<Operation *, Result>(op)
      .Case([&](vector::TransferReadOp transfer) {
        Tensor padding = get(transfer.getPadding());
        return read(transfer.getBase(),
                    locateTransfer(transfer, get(transfer.getBase())), padding);
      })
      .Case([&](vector::TransferWriteOp transfer) -> Result {
        const Tensor &target = get(transfer.getBase());
        if (!isa<BaseMemRefType>(transfer.getBase().getType())) {
          // A tensor of its own, of either kind.
          const Tensor &source = get(transfer.getValueToStore());
          Tensor result = copyToHold(target, source);
          Offsets offsets = locateTransfer(transfer, result);
          if (failed(offsets) ||
              failed(writeVector(op, result, source, *offsets)))
            return failure();
          set(op->getResult(0), std::move(result));
          return success();
        }
        return write(transfer.getBase(), locateTransfer(transfer, target),
                     transfer.getValueToStore());
      })
      .Case([&](vector::LoadOp load) {
        ArrayRef<int64_t> shape = getShape(load.getType());
        return read(load.getBase(),
                    locateRow(op, get(load.getBase()), load.getIndices(), shape,
                              {}, {}),
                    Tensor::splat(get(load.getBase()).kind, shape, Cell(0)));
      })
      .Case([&](vector::StoreOp storeOp) {
        return write(storeOp.getBase(),
                     locateRow(op, get(storeOp.getBase()), storeOp.getIndices(),
                               getShape(storeOp.getValueToStore().getType()),
                               {}, {}),
                     storeOp.getValueToStore());
      })
      .Case([&](vector::MaskedLoadOp load) {
        return read(load.getBase(),
                    locateRow(op, get(load.getBase()), load.getIndices(),
                              getShape(load.getType()), load.getMask(), {}),
                    Tensor(get(load.getPassThru())));
      })
      .Case([&](vector::MaskedStoreOp storeOp) {
        return write(storeOp.getBase(),
                     locateRow(op, get(storeOp.getBase()), storeOp.getIndices(),
                               getShape(storeOp.getValueToStore().getType()),
                               storeOp.getMask(), {}),
                     storeOp.getValueToStore());
      })
      // A memref of vectors has the vectors' dimensions after its own.
      .Case([&](vector::TypeCastOp cast) {
        set(op->getResult(0), Tensor(get(cast.getMemref())));
        return success();
      })
      .Case([&](vector::GatherOp gather) {
        return read(gather.getBase(),
                    locateRow(op, get(gather.getBase()), gather.getOffsets(),
                              getShape(gather.getType()), gather.getMask(),
                              gather.getIndices()),
                    Tensor(get(gather.getPassThru())));
      })
      .Default([](Operation *) { return std::nullopt; });
}
