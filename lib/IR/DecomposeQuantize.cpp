//===- DecomposeQuantize.cpp - Decomposition of quantization --------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RowReductions.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"

using namespace mlir;
using namespace mlir::norm;

/// max |x| / 127 of each row, into `destination`. A NaN in the row is the
/// maximum.
static Value computeScales(StructuredBuilder &sb, Value input,
                           Value destination) {
  Value largest = sb.loop(sb.whole(input), sb.row(sb.zeroRows()),
                          [](BodyBuilder &b, Inputs in, Destinations out) {
                            Value magnitude = math::AbsFOp::create(b, in[0]);
                            return SmallVector<Value>{arith::MaximumFOp::create(
                                b, out[0], magnitude)};
                          })
                      .front();
  Value steps = sb.constant(QuantizeOp::kLargest);
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
    results.push_back(computeScales(sb, getInput(), getScalesInit()));
    scale = sb.row(results.front());
  }
  Value zero = sb.constant(0.0), largest = sb.constant(kLargest),
        least = sb.constant(-kLargest - 1);
  Value quantized =
      sb.loop({sb.whole(getInput()), scale}, sb.whole(getInits().front()),
              [&](BodyBuilder &b, Inputs in, Destinations) {
                Value q = math::RoundEvenOp::create(b, divide(b, in[0], in[1]));
                // What is converted must be a number of the integer type.
                Value isNaN =
                    arith::CmpFOp::create(b, arith::CmpFPredicate::UNO, q, q);
                q = arith::SelectOp::create(b, isNaN, zero, q);
                q = arith::MinimumFOp::create(b, q, largest);
                q = arith::MaximumFOp::create(b, q, least);
                return SmallVector<Value>{
                    arith::FPToSIOp::create(b, b.getI8Type(), q)};
              })
          .front();
  results.insert(results.begin(), quantized);
  return finish(sb, *this, results);
}
