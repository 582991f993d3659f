//===- TosaShapeOps.cpp - Ops of tosa that move elements ------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TosaOps.h"

#include "mlir/Dialect/Tosa/IR/TosaOps.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::norm::verify;

SmallVector<Value> TosaExpander::expandShapeOp() {
  return llvm::TypeSwitch<Operation *, Values>(op)
      .Case([&](tosa::ConstOp constant) -> Values {
        return {arith::ConstantOp::create(e.b, e.loc, constant.getValues())};
      })
      .Case([&](tosa::ConstShapeOp constant) -> Values {
        return {arith::ConstantOp::create(e.b, e.loc, constant.getValues())};
      })
      .Case([&](tosa::IdentityOp) -> Values { return {args[0]}; })
      .Case([&](tosa::ReshapeOp reshape) -> Values {
        SmallVector<int64_t> shape = getIntegers(reshape.getShape());
        int64_t known = 1, *inferred = nullptr;
        for (int64_t &extent : shape) {
          if (extent < 0)
            inferred = &extent;
          else
            known *= extent;
        }
        if (inferred)
          *inferred = known ? getNumElements(getShape(args[0])) / known : 0;
        return {e.reshape(args[0], shape)};
      })
      .Case([&](tosa::TransposeOp transpose) -> Values {
        ArrayRef<int32_t> perms = transpose.getPerms();
        SmallVector<int64_t> shape(perms.size());
        SmallVector<AffineExpr> exprs(perms.size());
        for (auto [to, from] : llvm::enumerate(perms)) {
          shape[to] = getShape(args[0])[from];
          exprs[from] = dim(to);
        }
        return {e.copy(args[0], map(perms.size(), exprs), shape)};
      })
      .Case([&](tosa::ConcatOp concat) -> Values {
        SmallVector<int64_t> shape(getShape(args[0]));
        shape[concat.getAxis()] = 0;
        for (Value arg : args)
          shape[concat.getAxis()] += getShape(arg)[concat.getAxis()];
        return {tensor::ConcatOp::create(
            e.b, e.loc, RankedTensorType::get(shape, getResultType()),
            concat.getAxis(), args)};
      })
      .Case([&](tosa::SliceOp slice) -> Values {
        SmallVector<int64_t> start = getIntegers(slice.getStart());
        SmallVector<int64_t> size = getIntegers(slice.getSize());
        for (auto [extent, first, whole] :
             llvm::zip(size, start, getShape(args[0])))
          if (extent < 0)
            extent = whole - first;
        return {e.slice(args[0], start, size)};
      })
      .Case([&](tosa::PadOp pad) -> Values {
        SmallVector<int64_t> low, high;
        for (auto [i, extent] : llvm::enumerate(getIntegers(pad.getPadding())))
          (i % 2 ? high : low).push_back(extent);
        return {e.pad(args[0], low, high, getScalar(args[2]))};
      })
      .Case([&](tosa::TileOp tile) -> Values {
        SmallVector<int64_t> multiples = getIntegers(tile.getMultiples());
        unsigned rank = multiples.size();
        SmallVector<int64_t> split, shape;
        SmallVector<AffineExpr> exprs;
        for (unsigned i = 0; i < rank; ++i) {
          int64_t extent = getShape(args[0])[i];
          if (multiples[i] < 0)
            return {};
          split.append({multiples[i], extent});
          shape.push_back(multiples[i] * extent);
          exprs.push_back(dim(2 * i + 1));
        }
        return {e.reshape(e.copy(args[0], map(2 * rank, exprs), split), shape)};
      })
      .Case([&](tosa::ReverseOp reverse) -> Values {
        ArrayRef<int64_t> shape = getShape(args[0]);
        SmallVector<AffineExpr> exprs;
        for (unsigned i = 0; i < shape.size(); ++i)
          exprs.push_back(i == reverse.getAxis() ? shape[i] - 1 - dim(i)
                                                 : dim(i));
        return {e.copy(args[0], map(shape.size(), exprs), shape)};
      })
      .Case([&](tosa::GatherOp) -> Values {
        // values[n, indices[n, w], c]
        ArrayRef<int64_t> values = getShape(args[0]);
        ArrayRef<int64_t> indices = getShape(args[1]);
        SmallVector<int64_t> shape = {indices[0], indices[1], values[2]};
        return {e.generic(
            args[1], e.empty(shape, getResultType()),
            {map(3, {dim(0), dim(1)}), e.b.getMultiDimIdentityMap(3)},
            [&](OpBuilder &b, Location loc, ValueRange x) -> Value {
              Value n = linalg::IndexOp::create(b, loc, 0);
              Value c = linalg::IndexOp::create(b, loc, 2);
              Value k =
                  arith::IndexCastOp::create(b, loc, b.getIndexType(), x[0]);
              return tensor::ExtractOp::create(b, loc, args[0],
                                               ValueRange{n, k, c});
            })};
      })
      .Case([&](tosa::ScatterOp) -> Values {
        // values[n, indices[n, w], c] = input[n, w, c], over n, k, c and w.
        SmallVector<int64_t> shape(getShape(args[0]));
        return {e.generic(
            {args[1], args[2]}, args[0],
            {map(4, {dim(0), dim(3)}), map(4, {dim(0), dim(3), dim(2)}),
             map(4, {dim(0), dim(1), dim(2)})},
            [&](OpBuilder &b, Location loc, ValueRange x) -> Value {
              Value k =
                  arith::IndexCastOp::create(b, loc, b.getIndexType(), x[0]);
              Value n = linalg::IndexOp::create(b, loc, 0);
              Value c = linalg::IndexOp::create(b, loc, 2);
              // An index beyond the tensor is an error, as in reading there.
              tensor::ExtractOp::create(b, loc, args[0], ValueRange{n, k, c});
              Value isHere =
                  arith::CmpIOp::create(b, loc, arith::CmpIPredicate::eq, k,
                                        linalg::IndexOp::create(b, loc, 1));
              return arith::SelectOp::create(b, loc, isHere, x[1], x[2]);
            })};
      })
      .Case([&](tosa::TableOp) -> Values {
        // Tables of 16 bits interpolate.
        if (!getElementTypeOrSelf(args[0]).isInteger(8))
          return {};
        SmallVector<int64_t> shape(getShape(args[0]));
        return {e.elementwise(
            args[0], shape, getResultType(),
            [&](OpBuilder &b, Location loc, ValueRange x) -> Value {
              Value at =
                  arith::IndexCastOp::create(b, loc, b.getIndexType(), x[0]);
              Value half = arith::ConstantIndexOp::create(b, loc, 128);
              at = arith::AddIOp::create(b, loc, at, half);
              return tensor::ExtractOp::create(b, loc, args[1], at);
            })};
      })
      .Default([](Operation *) { return Values(); });
}
