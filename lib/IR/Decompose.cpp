//===- Decompose.cpp - Decomposition of the ops into linalg ---------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// linalg::AggregatedOpInterface: each op as a few linalg.generic ops that state
// what it computes. The variance is the mean square of the deviations from a
// mean that is known by then, never E[x²] − E[x]², which loses all digits when
// the mean is large. Every element is read along a row before the result is
// written there, so the result may lie where the input lies.
//
//===----------------------------------------------------------------------===//

#include "RowReductions.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"

using namespace mlir;
using namespace mlir::norm;

SmallVector<Value> mlir::norm::reduceRows(
    StructuredBuilder &sb, Value row, ValueRange rowInputs, unsigned numSums,
    function_ref<SmallVector<Value>(BodyBuilder &, Value element,
                                    Inputs rowInputs)>
        shares) {
  SmallVector<StructuredBuilder::Operand> inputs{sb.whole(row)}, destinations;
  for (Value input : rowInputs)
    inputs.push_back(sb.row(input));
  for (unsigned i = 0; i < numSums; ++i)
    destinations.push_back(sb.row(sb.zeroRows()));
  return sb.loop(inputs, destinations,
                 [&](BodyBuilder &b, Inputs in, Destinations out) {
                   SmallVector<Value> sums = shares(b, in[0], in.drop_front());
                   for (auto [sum, before] : llvm::zip_equal(sums, out))
                     sum = add(b, before, sum);
                   return sums;
                 });
}

static Value sumRows(StructuredBuilder &sb, Value rows) {
  return reduceRows(sb, rows, {}, 1,
                    [](BodyBuilder &, Value x, Inputs) {
                      return SmallVector<Value>{x};
                    })
      .front();
}

Value mlir::norm::computeMean(StructuredBuilder &sb, Value row,
                              Value destination) {
  Value sum = sumRows(sb, row);
  Value extent = sb.extentAsFloat();
  return sb.rowLoop(sum, destination ? destination : sum,
                    [&](BodyBuilder &b, Inputs in, Destinations) {
                      return SmallVector<Value>{divide(b, in[0], extent)};
                    });
}

SmallVector<Value> mlir::norm::sumSquares(StructuredBuilder &sb, Value row,
                                          Value mean) {
  return reduceRows(sb, row, mean ? ValueRange(mean) : ValueRange(), 1,
                    [&](BodyBuilder &b, Value x, Inputs rowInputs) {
                      Value deviation = mean ? subtract(b, x, rowInputs[0]) : x;
                      return SmallVector<Value>{
                          multiply(b, deviation, deviation)};
                    });
}

SmallVector<Value> mlir::norm::sumCompressed(StructuredBuilder &sb, Value row,
                                             Basis basis) {
  // In the basis drop_last the missing number is −Σy. All terms are positive:
  // nothing cancels, one pass is enough.
  bool needsSum = basis == Basis::DropLast;
  return reduceRows(sb, row, {}, needsSum ? 2 : 1,
                    [&](BodyBuilder &b, Value y, Inputs) {
                      SmallVector<Value> shares{multiply(b, y, y)};
                      if (needsSum)
                        shares.push_back(y);
                      return shares;
                    });
}

Value mlir::norm::computeReciprocalRoot(StructuredBuilder &sb, ValueRange sums,
                                        Value extent, APFloat epsilon,
                                        Value destination) {
  Value eps = sb.constant(epsilon);
  return sb.rowLoop(sums, destination ? destination : sums.front(),
                    [&](BodyBuilder &b, Inputs in, Destinations) {
                      Value total = in[0];
                      if (in.size() > 1)
                        total = add(b, total, multiply(b, in[1], in[1]));
                      Value shifted = add(b, divide(b, total, extent), eps);
                      return SmallVector<Value>{
                          math::RsqrtOp::create(b, shifted)};
                    });
}

/// The last step of every normalization: (x − mean) · root · γ + β, where all
/// but the root may be missing.
static Value scaleRows(StructuredBuilder &sb, NormalizationOpInterface op,
                       Value row, Value mean, Value root) {
  SmallVector<StructuredBuilder::Operand> inputs{sb.whole(row)};
  if (mean)
    inputs.push_back(sb.row(mean));
  inputs.push_back(sb.row(root));
  Value scale = op.getScale(), bias = op.getBias();
  if (scale)
    inputs.push_back(sb.feature(scale));
  if (bias)
    inputs.push_back(sb.feature(bias));
  auto normOp = cast<NormOpInterface>(op.getOperation());
  return sb
      .loop(inputs, sb.whole(normOp.getInits().front()),
            [&](BodyBuilder &b, Inputs in, Destinations) {
              auto next = in.begin();
              Value y = *next++;
              if (mean)
                y = subtract(b, y, *next++);
              y = multiply(b, y, *next++);
              if (scale)
                y = multiply(b, y, *next++);
              if (bias)
                y = add(b, y, *next++);
              return SmallVector<Value>{y};
            })
      .front();
}

FailureOr<SmallVector<Value>> mlir::norm::finish(StructuredBuilder &sb,
                                                 NormOpInterface op,
                                                 ValueRange values) {
  sb.freeTemporaries();
  if (!op.hasPureTensorSemantics())
    return SmallVector<Value>();
  return SmallVector<Value>(values);
}

/// The normalizations' results, in order.
static FailureOr<SmallVector<Value>>
finishNormalization(StructuredBuilder &sb, NormalizationOpInterface op,
                    Value result, Value row, ValueRange statistics) {
  SmallVector<Value> values{result};
  if (op.getResidual())
    values.push_back(row);
  if (op.savesStatistics())
    llvm::append_range(values, statistics);
  return finish(sb, cast<NormOpInterface>(op.getOperation()), values);
}

/// What is normalized: the input, or its sum with the residual as it is stored,
/// so that the statistics are those of the second result. The sum has a loop of
/// its own: an output that a reduction writes as it goes is more than some
/// compilers of linalg expect (IREE 3.13 sums only a part of the row then).
static Value computeRow(StructuredBuilder &sb, NormalizationOpInterface op) {
  Value input = cast<NormOpInterface>(op.getOperation()).getInput();
  if (!op.getResidual())
    return input;
  return sb
      .loop({sb.whole(input), sb.whole(op.getResidual())},
            sb.whole(op.getSumInit()),
            [](BodyBuilder &b, Inputs in, Destinations) {
              return SmallVector<Value>{add(b, in[0], in[1])};
            })
      .front();
}

/// The destination of the i-th statistic, or null if it isn't saved.
static Value getStatisticInit(NormalizationOpInterface op, unsigned i) {
  return op.savesStatistics() ? op.getStatisticsInits()[i] : Value();
}

//===----------------------------------------------------------------------===//
// Normalizations
//===----------------------------------------------------------------------===//

FailureOr<SmallVector<Value>> LayerNormOp::decomposeOperation(OpBuilder &b) {
  StructuredBuilder sb(b, *this);
  Value row = computeRow(sb, *this);
  Value mean = computeMean(sb, row, getStatisticInit(*this, 0));
  SmallVector<Value> squares = sumSquares(sb, row, mean);
  Value root = computeReciprocalRoot(sb, squares, sb.extentAsFloat(),
                                     getEpsilon().getValue(),
                                     getStatisticInit(*this, 1));
  Value result = scaleRows(sb, *this, row, mean, root);
  return finishNormalization(sb, *this, result, row, {mean, root});
}

FailureOr<SmallVector<Value>> RMSNormOp::decomposeOperation(OpBuilder &b) {
  StructuredBuilder sb(b, *this);
  Value row = computeRow(sb, *this);
  SmallVector<Value> squares = sumSquares(sb, row, /*mean=*/{});
  Value root = computeReciprocalRoot(sb, squares, sb.extentAsFloat(),
                                     getEpsilon().getValue(),
                                     getStatisticInit(*this, 0));
  Value result = scaleRows(sb, *this, row, /*mean=*/{}, root);
  return finishNormalization(sb, *this, result, row, root);
}

FailureOr<SmallVector<Value>> CRMSNormOp::decomposeOperation(OpBuilder &b) {
  StructuredBuilder sb(b, *this);
  Value row = computeRow(sb, *this);
  SmallVector<Value> sums = sumCompressed(sb, row, getBasis());
  Value root = computeReciprocalRoot(sb, sums, sb.extentAsFloat(/*growth=*/1),
                                     getEpsilon().getValue(),
                                     getStatisticInit(*this, 0));
  Value result = scaleRows(sb, *this, row, /*mean=*/{}, root);
  return finishNormalization(sb, *this, result, row, root);
}

//===----------------------------------------------------------------------===//
// Linear maps
//===----------------------------------------------------------------------===//

FailureOr<SmallVector<Value>> CenterOp::decomposeOperation(OpBuilder &b) {
  StructuredBuilder sb(b, *this);
  Value row = getInput();
  Value mean = computeMean(sb, row, /*destination=*/{});
  Value result = sb.loop({sb.whole(row), sb.row(mean)}, sb.whole(getInit()),
                         [](BodyBuilder &b, Inputs in, Destinations) {
                           return SmallVector<Value>{subtract(b, in[0], in[1])};
                         })
                     .front();
  return finish(sb, *this, result);
}

/// input + offset (one number a row, may be missing) into `destination`.
static Value addToRows(StructuredBuilder &sb, Value input, Value offset,
                       Value destination) {
  SmallVector<StructuredBuilder::Operand> inputs{sb.whole(input)};
  if (offset)
    inputs.push_back(sb.row(offset));
  return sb
      .loop(inputs, sb.whole(destination),
            [&](BodyBuilder &b, Inputs in, Destinations) {
              return SmallVector<Value>{offset ? add(b, in[0], in[1]) : in[0]};
            })
      .front();
}

FailureOr<SmallVector<Value>> CompressOp::decomposeOperation(OpBuilder &b) {
  StructuredBuilder sb(b, *this);
  OpFoldResult kept = sb.extent(/*growth=*/-1);
  Value offset;
  if (getBasis() == Basis::Householder) {
    // (x_d − Σx/√d) / (√d − 1)
    Value sum = sumRows(sb, getInput());
    Value last = sb.slice(getInput(), kept, b.getIndexAttr(1),
                          /*dropAxis=*/true);
    Value root = sb.rootOfExtent();
    Value divisor = subtract(sb.getBuilder(), root, sb.constant(1.0));
    offset = sb.rowLoop(
        {sum, last}, sum, [&](BodyBuilder &b, Inputs in, Destinations) {
          Value numerator = subtract(b, in[1], divide(b, in[0], root));
          return SmallVector<Value>{divide(b, numerator, divisor)};
        });
  }
  Value head = sb.slice(getInput(), b.getIndexAttr(0), kept,
                        /*dropAxis=*/false);
  Value result = addToRows(sb, head, offset, getInit());
  return finish(sb, *this, result);
}

FailureOr<SmallVector<Value>> ExpandOp::decomposeOperation(OpBuilder &b) {
  StructuredBuilder sb(b, *this);
  OpFoldResult count = sb.extent();
  OpFoldResult zero = b.getIndexAttr(0), one = b.getIndexAttr(1);
  Value sum = sumRows(sb, getInput());
  bool householder = getBasis() == Basis::Householder;
  Value root = householder ? sb.rootOfExtent(/*growth=*/1) : Value();

  // The last number first: the offset of the others overwrites the sum.
  Value last = sb.rowLoop(
      sum, sb.slice(getInit(), count, one, /*dropAxis=*/true),
      [&](BodyBuilder &b, Inputs in, Destinations) {
        Value value = householder ? divide(b, in[0], root)
                                  : arith::NegFOp::create(b, in[0]).getResult();
        return SmallVector<Value>{value};
      });
  Value offset;
  if (householder) {
    // −Σy / (d − √d)
    Value divisor =
        subtract(sb.getBuilder(), root, sb.extentAsFloat(/*growth=*/1));
    offset = sb.rowLoop(sum, sum, [&](BodyBuilder &b, Inputs in, Destinations) {
      return SmallVector<Value>{divide(b, in[0], divisor)};
    });
  }
  Value head = addToRows(sb, getInput(), offset,
                         sb.slice(getInit(), zero, count, /*dropAxis=*/false));
  Value result = sb.insertSlice(head, getInit(), zero, count);
  result = sb.insertSlice(last, result, count, one);
  return finish(sb, *this, result);
}
