//===- DecomposeQuantize.cpp - Decomposition of quantization --------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RowReductions.h"
#include "norm/IR/Quantization.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"

using namespace mlir;
using namespace mlir::norm;

/// max |x| / most of each row, into `destination`. A NaN in the row is the
/// maximum.
static Value computeScales(StructuredBuilder &sb, Value input, double most,
                           Value destination) {
  Value largest = sb.loop(sb.whole(input), sb.row(sb.zeroRows()),
                          [](BodyBuilder &b, Inputs in, Destinations out) {
                            Value magnitude = math::AbsFOp::create(b, in[0]);
                            return SmallVector<Value>{arith::MaximumFOp::create(
                                b, out[0], magnitude)};
                          })
                      .front();
  Value steps = sb.constant(most);
  return sb.rowLoop(largest, destination,
                    [&](BodyBuilder &b, Inputs in, Destinations) {
                      return SmallVector<Value>{divide(b, in[0], steps)};
                    });
}

FailureOr<SmallVector<Value>> QuantizeOp::decomposeOperation(OpBuilder &b) {
  StructuredBuilder sb(b, *this);
  SmallVector<Value> results;
  StructuredBuilder::Operand scale = sb.scalar(getScale());
  if (!getScale()) {
    results.push_back(
        computeScales(sb, getInput(), getMost(), getScalesInit()));
    scale = sb.row(results.front());
  }
  Value quantized =
      sb.loop({sb.whole(getInput()), scale}, sb.whole(getInits().front()),
              [&](BodyBuilder &b, Inputs in, Destinations) {
                Value q = quantize(b, *this, in[0], in[1]);
                return SmallVector<Value>{convertQuantized(b, *this, q)};
              })
          .front();
  results.insert(results.begin(), quantized);
  return finish(sb, *this, results);
}
