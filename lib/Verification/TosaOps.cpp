//===- TosaOps.cpp - Ops of the tosa dialect ------------------------------===//
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

Value norm::verify::getTosaLimit(Expansion &e, Type type, bool greatest) {
  if (auto floatType = dyn_cast<FloatType>(type))
    return arith::ConstantOp::create(
        e.b, e.loc,
        e.b.getFloatAttr(
            floatType, llvm::APFloat::getLargest(floatType.getFloatSemantics(),
                                                 /*Negative=*/!greatest)));
  unsigned width = type.getIntOrFloatBitWidth();
  llvm::APInt limit = greatest ? llvm::APInt::getSignedMaxValue(width)
                               : llvm::APInt::getSignedMinValue(width);
  return arith::ConstantOp::create(e.b, e.loc, type,
                                   e.b.getIntegerAttr(type, limit));
}

//===----------------------------------------------------------------------===//
// Reductions
//===----------------------------------------------------------------------===//

SmallVector<Value> TosaExpander::reduce(int64_t axis, Value initial,
                                        Expansion::Body body) {
  SmallVector<int64_t> shape(getShape(args[0]));
  SmallVector<AffineExpr> exprs;
  for (size_t i = 0; i < shape.size(); ++i)
    exprs.push_back(static_cast<int64_t>(i) == axis
                        ? e.b.getAffineConstantExpr(0)
                        : dim(i));
  AffineMap all = e.b.getMultiDimIdentityMap(shape.size());
  AffineMap reduced = map(shape.size(), exprs);
  shape[axis] = 1;
  return {e.generic(args[0], e.fill(shape, initial), {all, reduced}, body)};
}

template <typename FloatOp, typename IntOp>
SmallVector<Value> TosaExpander::reduceWith(int64_t axis, Value initial) {
  bool isFloat = isa<FloatType>(getResultType());
  return reduce(axis, initial,
                [&](OpBuilder &b, Location loc, ValueRange x) -> Value {
                  if (isFloat)
                    return FloatOp::create(b, loc, x[0], x[1]);
                  return IntOp::create(b, loc, x[0], x[1]);
                });
}

/// The place of the greatest number, of the first one of equals.
SmallVector<Value> TosaExpander::expandArgMax(int64_t axis) {
  ArrayRef<int64_t> inputShape = getShape(args[0]);
  unsigned rank = inputShape.size();
  Type type = getElementTypeOrSelf(args[0]), placeType = getResultType();
  SmallVector<int64_t> shape;
  SmallVector<AffineExpr> exprs;
  for (unsigned i = 0; i < rank; ++i)
    if (i != axis) {
      exprs.push_back(dim(i));
      shape.push_back(inputShape[i]);
    }
  AffineMap all = e.b.getMultiDimIdentityMap(rank), reduced = map(rank, exprs);
  SmallVector<utils::IteratorType> iterators(rank,
                                             utils::IteratorType::parallel);
  iterators[axis] = utils::IteratorType::reduction;
  SmallVector<Value> inits = {
      e.fill(shape, e.zero(placeType)),
      e.fill(shape, getTosaLimit(e, type, /*greatest=*/false))};
  auto generic = linalg::GenericOp::create(
      e.b, e.loc, TypeRange(ValueRange(inits)), args[0], inits,
      ArrayRef<AffineMap>{all, reduced, reduced}, iterators,
      [&](OpBuilder &b, Location loc, ValueRange x) {
        Value place = linalg::IndexOp::create(b, loc, axis);
        place = arith::IndexCastOp::create(b, loc, placeType, place);
        Value isGreater =
            isa<FloatType>(type)
                ? Value(arith::CmpFOp::create(b, loc, arith::CmpFPredicate::UGT,
                                              x[0], x[2]))
                : Value(arith::CmpIOp::create(b, loc, arith::CmpIPredicate::sgt,
                                              x[0], x[2]));
        Value best = arith::SelectOp::create(b, loc, isGreater, x[0], x[2]);
        place = arith::SelectOp::create(b, loc, isGreater, place, x[1]);
        linalg::YieldOp::create(b, loc, ValueRange{place, best});
      });
  return {generic.getResult(0)};
}

//===----------------------------------------------------------------------===//
// Products
//===----------------------------------------------------------------------===//

Value TosaExpander::shifted(OpBuilder &b, Location loc, Value x, Value zero) {
  Type type = getResultType();
  x = extendNumber(b, loc, x, type);
  // Floats have no zero point but 0.
  if (isa<FloatType>(type))
    return x;
  return arith::SubIOp::create(b, loc, x, extendNumber(b, loc, zero, type));
}

static Value add(OpBuilder &b, Location loc, Value x, Value y) {
  if (isa<FloatType>(x.getType()))
    return arith::AddFOp::create(b, loc, x, y);
  return arith::AddIOp::create(b, loc, x, y);
}

Value TosaExpander::multiplyAdd(OpBuilder &b, Location loc, ValueRange numbers,
                                Value zeroX, Value zeroY) {
  Value x = shifted(b, loc, numbers[0], zeroX);
  Value y = shifted(b, loc, numbers[1], zeroY);
  Value product = isa<FloatType>(x.getType())
                      ? Value(arith::MulFOp::create(b, loc, x, y))
                      : Value(arith::MulIOp::create(b, loc, x, y));
  return add(b, loc, numbers.back(), product);
}

Value TosaExpander::addBias(Value sum) {
  Value bias = args[2];
  ArrayRef<int64_t> shape = getShape(sum);
  unsigned rank = shape.size();
  AffineExpr at =
      getShape(bias)[0] == 1 ? e.b.getAffineConstantExpr(0) : dim(rank - 1);
  return e.elementwise({sum, e.copy(bias, map(rank, {at}), shape)}, shape,
                       getResultType(),
                       [](OpBuilder &b, Location loc, ValueRange x) {
                         return add(b, loc, x[0], x[1]);
                       });
}

SmallVector<Value> TosaExpander::expandMatMul() {
  ArrayRef<int64_t> a = getShape(args[0]), b = getShape(args[1]);
  Value zeroA = getScalar(args[2]), zeroB = getScalar(args[3]);
  Value init = e.fill({a[0], a[1], b[2]}, e.zero(getResultType()));
  return {e.generic(args.take_front(2), init,
                    {map(4, {dim(0), dim(1), dim(3)}),
                     map(4, {dim(0), dim(3), dim(2)}),
                     map(4, {dim(0), dim(1), dim(2)})},
                    [&](OpBuilder &b, Location loc, ValueRange x) {
                      return multiplyAdd(b, loc, x, zeroA, zeroB);
                    })};
}

/// Input [N, space…, C]; weight [O, window…, C], or [window…, C, M] where each
/// channel has M outputs of its own.
SmallVector<Value> TosaExpander::expandConvolution(ArrayRef<int64_t> pad,
                                                   ArrayRef<int64_t> stride,
                                                   ArrayRef<int64_t> dilation,
                                                   bool isDepthwise) {
  ArrayRef<int64_t> weight = getShape(args[1]);
  Value zeroX = getScalar(args[3]), zeroW = getScalar(args[4]);
  unsigned rank = stride.size();
  SmallVector<int64_t> low(rank + 2, 0), high(rank + 2, 0);
  for (unsigned i = 0; i < rank; ++i) {
    low[i + 1] = pad[2 * i];
    high[i + 1] = pad[2 * i + 1];
  }
  Value input = e.pad(args[0], low, high, zeroX);
  ArrayRef<int64_t> padded = getShape(input);
  ArrayRef<int64_t> window = weight.slice(isDepthwise ? 0 : 1, rank);
  SmallVector<int64_t> shape = {padded[0]};
  for (unsigned i = 0; i < rank; ++i) {
    int64_t reach = padded[i + 1] - 1 - (window[i] - 1) * dilation[i];
    if (reach < 0)
      return {};
    shape.push_back(reach / stride[i] + 1);
  }

  // Loops: N, space, output channel (C and M), window, and C if that is summed.
  unsigned numChannels = isDepthwise ? 2 : 1;
  unsigned firstWindow = 1 + rank + numChannels;
  unsigned numLoops = firstWindow + rank + (isDepthwise ? 0 : 1);
  SmallVector<AffineExpr> inputExprs = {dim(0)}, weightExprs, windowExprs;
  for (unsigned i = 0; i < rank; ++i) {
    inputExprs.push_back(dim(1 + i) * stride[i] +
                         dim(firstWindow + i) * dilation[i]);
    windowExprs.push_back(dim(firstWindow + i));
  }
  SmallVector<AffineExpr> outExprs;
  for (unsigned i = 0; i < firstWindow; ++i)
    outExprs.push_back(dim(i));
  if (isDepthwise) {
    inputExprs.push_back(dim(1 + rank));
    weightExprs = windowExprs;
    weightExprs.append({dim(1 + rank), dim(2 + rank)});
    shape.append({weight[rank], weight[rank + 1]});
  } else {
    inputExprs.push_back(dim(numLoops - 1));
    weightExprs = {dim(1 + rank)};
    weightExprs.append(windowExprs);
    weightExprs.push_back(dim(numLoops - 1));
    shape.push_back(weight[0]);
  }
  Value sum =
      e.generic({input, args[1]}, e.fill(shape, e.zero(getResultType())),
                {map(numLoops, inputExprs), map(numLoops, weightExprs),
                 map(numLoops, outExprs)},
                [&](OpBuilder &b, Location loc, ValueRange x) {
                  return multiplyAdd(b, loc, x, zeroX, zeroW);
                });
  if (isDepthwise) {
    int64_t last = shape.pop_back_val();
    shape.back() *= last;
    sum = e.reshape(sum, shape);
  }
  return {addBias(sum)};
}

/// Each input adds its window of products to the output.
SmallVector<Value>
TosaExpander::expandTransposedConvolution(ArrayRef<int64_t> pad,
                                          ArrayRef<int64_t> stride) {
  ArrayRef<int64_t> input = getShape(args[0]), weight = getShape(args[1]);
  Value zeroX = getScalar(args[3]), zeroW = getScalar(args[4]);
  // Negative padding cuts away what positive padding would add.
  SmallVector<int64_t> shape = {input[0]}, low = {0}, high = {0};
  for (unsigned i = 0; i < 2; ++i) {
    if (pad[2 * i] < 0 || pad[2 * i + 1] < 0)
      return {};
    shape.push_back((input[1 + i] - 1) * stride[i] + weight[1 + i]);
    low.push_back(pad[2 * i]);
    high.push_back(pad[2 * i + 1]);
  }
  shape.push_back(weight[0]);
  low.push_back(0);
  high.push_back(0);
  Value zero = e.zero(getResultType());
  // Loops: N, input rows and columns, O, window, C.
  Value sum = e.generic(args.take_front(2), e.fill(shape, zero),
                        {map(7, {dim(0), dim(1), dim(2), dim(6)}),
                         map(7, {dim(3), dim(4), dim(5), dim(6)}),
                         map(7, {dim(0), dim(1) * stride[0] + dim(4),
                                 dim(2) * stride[1] + dim(5), dim(3)})},
                        [&](OpBuilder &b, Location loc, ValueRange x) {
                          return multiplyAdd(b, loc, x, zeroX, zeroW);
                        });
  return {addBias(e.pad(sum, low, high, zero))};
}

//===----------------------------------------------------------------------===//
// Pools
//===----------------------------------------------------------------------===//

SmallVector<Value> TosaExpander::expandPool(ArrayRef<int64_t> kernel,
                                            ArrayRef<int64_t> stride,
                                            ArrayRef<int64_t> pad,
                                            bool isAverage) {
  Type type = getResultType();
  auto floatType = dyn_cast<FloatType>(type);
  // An average of integers is scaled by a rounded reciprocal.
  if (isAverage && !floatType)
    return {};
  Value neutral =
      isAverage ? e.zero(type) : getTosaLimit(e, type, /*greatest=*/false);
  Value input =
      e.pad(args[0], {0, pad[0], pad[2], 0}, {0, pad[1], pad[3], 0}, neutral);
  ArrayRef<int64_t> unpadded = getShape(args[0]), padded = getShape(input);
  SmallVector<int64_t> shape = {padded[0], 0, 0, padded[3]};
  for (unsigned i = 0; i < 2; ++i) {
    if (padded[1 + i] < kernel[i])
      return {};
    shape[1 + i] = (padded[1 + i] - kernel[i]) / stride[i] + 1;
  }
  Value window = e.empty(kernel, type);
  Value pooled = e.generic(
      {input, window}, e.fill(shape, neutral),
      {map(6, {dim(0), dim(1) * stride[0] + dim(4), dim(2) * stride[1] + dim(5),
               dim(3)}),
       map(6, {dim(4), dim(5)}), map(6, {dim(0), dim(1), dim(2), dim(3)})},
      [&](OpBuilder &b, Location loc, ValueRange x) -> Value {
        if (isAverage)
          return arith::AddFOp::create(b, loc, x[2], x[0]);
        if (floatType)
          return arith::MaximumFOp::create(b, loc, x[2], x[0]);
        return arith::MaxSIOp::create(b, loc, x[2], x[0]);
      });
  if (!isAverage)
    return {pooled};
  // How many elements of the window don't lie in the padding.
  auto count = [&](unsigned i, int64_t at) {
    int64_t first = at * stride[i] - pad[2 * i];
    return std::min(first + kernel[i], unpadded[1 + i]) -
           std::max<int64_t>(first, 0);
  };
  SmallVector<Attribute> counts;
  for (int64_t y = 0; y < shape[1]; ++y)
    for (int64_t x = 0; x < shape[2]; ++x) {
      int64_t elements = count(0, y) * count(1, x);
      if (elements <= 0)
        return {};
      counts.push_back(
          e.b.getFloatAttr(floatType, static_cast<double>(elements)));
    }
  Value divisors = arith::ConstantOp::create(
      e.b, e.loc,
      DenseElementsAttr::get(
          RankedTensorType::get({1, shape[1], shape[2], 1}, floatType),
          counts));
  return {e.elementwise({pooled, divisors}, shape, type,
                        [](OpBuilder &b, Location loc, ValueRange x) -> Value {
                          return arith::DivFOp::create(b, loc, x[0], x[1]);
                        })};
}

//===----------------------------------------------------------------------===//
// All ops
//===----------------------------------------------------------------------===//

SmallVector<Value> TosaExpander::expand() {
  if (Values values = expandTosaElementwise(op, e, args); !values.empty())
    return values;
  Type type = getResultType();
  return llvm::TypeSwitch<Operation *, Values>(op)
      .Case([&](tosa::ReduceSumOp sum) {
        return reduceWith<arith::AddFOp, arith::AddIOp>(sum.getAxis(),
                                                        e.zero(type));
      })
      .Case([&](tosa::ReduceProductOp product) {
        return reduceWith<arith::MulFOp, arith::MulIOp>(
            product.getAxis(),
            arith::ConstantOp::create(e.b, e.loc, e.b.getOneAttr(type)));
      })
      .Case([&](tosa::ReduceMaxOp max) {
        return reduceWith<arith::MaximumFOp, arith::MaxSIOp>(
            max.getAxis(), getTosaLimit(e, type, /*greatest=*/false));
      })
      .Case([&](tosa::ReduceMinOp min) {
        return reduceWith<arith::MinimumFOp, arith::MinSIOp>(
            min.getAxis(), getTosaLimit(e, type, /*greatest=*/true));
      })
      .Case([&](tosa::ReduceAllOp all) {
        return reduceWith<arith::MulFOp, arith::AndIOp>(
            all.getAxis(),
            arith::ConstantOp::create(e.b, e.loc, e.b.getOneAttr(type)));
      })
      .Case([&](tosa::ReduceAnyOp any) {
        return reduceWith<arith::AddFOp, arith::OrIOp>(any.getAxis(),
                                                       e.zero(type));
      })
      .Case([&](tosa::ArgMaxOp max) { return expandArgMax(max.getAxis()); })
      .Case([&](tosa::MatMulOp) { return expandMatMul(); })
      .Case<tosa::Conv2DOp, tosa::Conv3DOp, tosa::DepthwiseConv2DOp>(
          [&](auto conv) {
            return expandConvolution(conv.getPad(), conv.getStride(),
                                     conv.getDilation(),
                                     isa<tosa::DepthwiseConv2DOp>(op));
          })
      .Case([&](tosa::TransposeConv2DOp conv) {
        return expandTransposedConvolution(conv.getOutPad(), conv.getStride());
      })
      .Case<tosa::AvgPool2dOp, tosa::MaxPool2dOp>([&](auto pool) {
        return expandPool(pool.getKernel(), pool.getStride(), pool.getPad(),
                          isa<tosa::AvgPool2dOp>(op));
      })
      .Case([&](tosa::RescaleOp rescale) { return expandRescale(rescale); })
      .Case([&](tosa::ResizeOp resize) { return expandResize(resize); })
      .Default([&](Operation *) { return expandShapeOp(); });
}

std::optional<LogicalResult> Interpreter::visitTosaOp(Operation *op) {
  if (!isa_and_nonnull<tosa::TosaDialect>(op->getDialect()) ||
      op->getNumResults() != 1 ||
      !isa<RankedTensorType, tosa::shapeType>(op->getResult(0).getType()))
    return std::nullopt;
  // Shapes are known; what they hold decides which ops the op expands to.
  for (Value operand : op->getOperands())
    if (isa<tosa::shapeType>(operand.getType()) && get(operand).isReal())
      return fail(op, "the shape isn't known");
  return visitExpansion(
      op, op->getOperands(), [&](Expansion &e, ValueRange args) {
        return TosaExpander(op, e, args,
                            [&](Value operand) {
                              SmallVector<int64_t> integers;
                              for (Cell cell : get(operand).readAll(domain))
                                integers.push_back(static_cast<int64_t>(cell));
                              return integers;
                            })
            .expand();
      });
}
