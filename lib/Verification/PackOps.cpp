//===- PackOps.cpp - Layouts of tiles -------------------------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Interpreter.h"

#include "mlir/Dialect/Utils/IndexingUtils.h"

using namespace mlir;
using namespace mlir::norm::verify;

namespace {
/// The dimensions of an array of tiles: as (outer, inner) pairs in the order of
/// the array that they tile, and in the order in which they are packed.
struct TileLayout {
  /// Extents that the tiles cover.
  SmallVector<int64_t> padded;
  /// Extents in the order of the array: each dimension, and after it its tile
  /// if it has one.
  SmallVector<int64_t> split;
  /// Of each packed dimension, its place in `split`.
  SmallVector<int64_t> order;
};
} // namespace

/// `shape` is that of the array without tiles.
static TileLayout getLayout(ArrayRef<int64_t> shape,
                            ArrayRef<int64_t> innerDims,
                            ArrayRef<int64_t> innerTiles,
                            ArrayRef<int64_t> outerOrder) {
  TileLayout layout;
  SmallVector<int64_t> tiles(shape.size(), 1);
  for (auto [dim, tile] : llvm::zip(innerDims, innerTiles))
    tiles[dim] = tile;
  SmallVector<int64_t> outerAt, innerAt(shape.size());
  for (auto [dim, extent] : llvm::enumerate(shape)) {
    int64_t outer = llvm::divideCeil(extent, tiles[dim]);
    layout.padded.push_back(outer * tiles[dim]);
    outerAt.push_back(layout.split.size());
    layout.split.push_back(outer);
    if (llvm::is_contained(innerDims, static_cast<int64_t>(dim))) {
      innerAt[dim] = layout.split.size();
      layout.split.push_back(tiles[dim]);
    }
  }
  for (size_t i = 0; i < shape.size(); ++i)
    layout.order.push_back(outerAt[outerOrder.empty() ? i : outerOrder[i]]);
  for (int64_t dim : innerDims)
    layout.order.push_back(innerAt[dim]);
  return layout;
}

std::optional<LogicalResult> Interpreter::visitPackOp(Operation *op) {
  auto getTiles = [&](auto pack) -> FailureOr<SmallVector<int64_t>> {
    FailureOr<SmallVector<int64_t>> tiles = getInts(op, pack.getMixedTiles());
    if (failed(tiles))
      return failure();
    if (llvm::any_of(*tiles, [](int64_t tile) { return tile <= 0; }))
      return failRange(op, "the extent of a tile isn't positive");
    return tiles;
  };
  if (auto pack = dyn_cast<linalg::PackOp>(op)) {
    Tensor source = get(pack.getSource());
    FailureOr<SmallVector<int64_t>> tiles = getTiles(pack);
    if (failed(tiles))
      return failure();
    TileLayout layout = getLayout(source.shape, pack.getInnerDimsPos(), *tiles,
                                  pack.getOuterDimsPerm());
    Value paddingValue = pack.getPaddingValue();
    if (layout.padded != source.shape && !paddingValue)
      return failRange(op, "the tiles don't cover the tensor, and there is no "
                           "padding");
    if (layout.padded != source.shape) {
      size_t rank = source.shape.size();
      SmallVector<int64_t> zeros(rank, 0), ones(rank, 1);
      FailureOr<Tensor> filled =
          overwrite(op, get(paddingValue).broadcast(layout.padded), source,
                    zeros, source.shape, ones);
      if (failed(filled))
        return failure();
      source = std::move(*filled);
    }
    Tensor packed = source.reshape(domain, layout.split).permute(layout.order);
    if (packed.shape != get(pack.getDest()).shape)
      return failRange(op, "the shapes don't fit together");
    return writeDestination(op, pack.getDest(), 0, std::move(packed));
  }
  auto unpack = dyn_cast<linalg::UnPackOp>(op);
  if (!unpack)
    return std::nullopt;
  const Tensor source = get(unpack.getSource());
  const SmallVector<int64_t> shape = get(unpack.getDest()).shape;
  FailureOr<SmallVector<int64_t>> tiles = getTiles(unpack);
  if (failed(tiles))
    return failure();
  TileLayout layout = getLayout(shape, unpack.getInnerDimsPos(), *tiles,
                                unpack.getOuterDimsPerm());
  for (auto [extent, dim] : llvm::zip(source.shape, layout.order))
    if (extent != layout.split[dim])
      return failRange(op, "the shapes don't fit together");
  SmallVector<int64_t> zeros(shape.size(), 0), ones(shape.size(), 1);
  Tensor whole = source.permute(invertPermutationVector(layout.order))
                     .reshape(domain, layout.padded);
  return writeDestination(op, unpack.getDest(), 0,
                          whole.slice(zeros, shape, ones));
}
