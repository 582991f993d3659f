//===- DecomposeGrad.cpp - Decomposition of the gradients into linalg -----===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// linalg::AggregatedOpInterface of the gradients. The statistics come first,
// the sums over vectors second and the input's gradient last, so that it may
// lie where one of the op's operands of its shape lies.
//
//===----------------------------------------------------------------------===//

#include "RowReductions.h"

using namespace mlir;
using namespace mlir::norm;

using Operand = StructuredBuilder::Operand;

namespace {
/// The gradients of one op, given the statistics of its rows.
class GradDecomposition {
public:
  GradDecomposition(StructuredBuilder &sb, GradOpInterface op, Value mean,
                    Value root, Value extent)
      : sb(sb), op(op), normOp(cast<NormOpInterface>(op.getOperation())),
        mean(mean), root(root), extent(extent) {}

  /// Σ over the rows of g ⊙ x̂, or of g, into `destination`.
  Value sumOverRows(Value destination, bool ofProducts) {
    SmallVector<Operand> inputs{sb.whole(op.getOutputGrad())};
    if (ofProducts)
      appendNormalized(inputs);
    Value sums =
        sb.loop(inputs, sb.feature(sb.zeroFeatures()),
                [&](BodyBuilder &b, Inputs in, Destinations out) {
                  Value share = in[0];
                  if (ofProducts)
                    share = multiply(b, share, normalize(b, in.drop_front()));
                  return SmallVector<Value>{add(b, out[0], share)};
                })
            .front();
    return sb.featureLoop(sums, destination,
                          [](BodyBuilder &, Inputs in, Destinations) {
                            return SmallVector<Value>{in[0]};
                          });
  }

  /// dx. `compressed` says that the row's sum is part of the row, as in the
  /// basis drop_last.
  Value computeInputGrad(bool compressed = false) {
    // ⟨x̂, h⟩; and Σh if there is a mean, Σx̂ if compressed.
    unsigned numSums = mean || compressed ? 2 : 1;
    SmallVector<Operand> destinations;
    for (unsigned i = 0; i < numSums; ++i)
      destinations.push_back(sb.row(sb.zeroRows()));
    SmallVector<Operand> inputs{sb.whole(op.getOutputGrad())};
    appendNormalized(inputs);
    if (op.getScale())
      inputs.push_back(sb.feature(op.getScale()));
    SmallVector<Value> sums = sb.loop(
        inputs, destinations, [&](BodyBuilder &b, Inputs in, Destinations out) {
          Value h = scale(b, in), normalized = normalize(b, in.drop_front());
          SmallVector<Value> shares{multiply(b, normalized, h)};
          if (numSums > 1)
            shares.push_back(mean ? h : normalized);
          for (auto [share, sum] :
               llvm::zip_equal(shares, out.take_back(numSums)))
            share = add(b, sum, share);
          return shares;
        });

    unsigned firstSum = inputs.size();
    for (Value sum : sums)
      inputs.push_back(sb.row(sum));
    if (op.getSumGrad())
      inputs.push_back(sb.whole(op.getSumGrad()));
    return sb
        .loop(inputs, sb.whole(op.getInputGrad()),
              [&](BodyBuilder &b, Inputs in, Destinations) {
                Value h = scale(b, in), row = normalize(b, in.drop_front());
                Value projection = divide(b, in[firstSum], extent);
                if (mean)
                  h = subtract(b, h, divide(b, in[firstSum + 1], extent));
                else if (compressed)
                  row = add(b, row, in[firstSum + 1]);
                Value grad = subtract(b, h, multiply(b, row, projection));
                grad = multiply(b, grad, in[mean ? 3 : 2]);
                if (op.getSumGrad())
                  grad = add(b, grad, in.back());
                return SmallVector<Value>{grad};
              })
        .front();
  }

  FailureOr<SmallVector<Value>> run(bool compressed = false) {
    Value scaleGrad, biasGrad, inputGrad;
    if (op.getScaleGrad())
      scaleGrad = sumOverRows(op.getScaleGrad(), /*ofProducts=*/true);
    if (op.getBiasGrad())
      biasGrad = sumOverRows(op.getBiasGrad(), /*ofProducts=*/false);
    if (op.getInputGrad())
      inputGrad = computeInputGrad(compressed);
    SmallVector<Value> results{inputGrad, scaleGrad, biasGrad};
    llvm::erase(results, Value());
    return finish(sb, normOp, results);
  }

private:
  /// What x̂ is made from: x, the mean if there is one, and the root.
  void appendNormalized(SmallVectorImpl<Operand> &inputs) {
    inputs.push_back(sb.whole(normOp.getInput()));
    if (mean)
      inputs.push_back(sb.row(mean));
    inputs.push_back(sb.row(root));
  }
  Value normalize(BodyBuilder &b, Inputs in) {
    if (mean)
      return multiply(b, subtract(b, in[0], in[1]), in[2]);
    return multiply(b, in[0], in[1]);
  }
  /// h = γ ⊙ g.
  Value scale(BodyBuilder &b, Inputs in) {
    return op.getScale() ? multiply(b, in[0], in[mean ? 4 : 3]) : in[0];
  }

  StructuredBuilder &sb;
  GradOpInterface op;
  NormOpInterface normOp;
  Value mean, root, extent;
};
} // namespace

FailureOr<SmallVector<Value>>
LayerNormGradOp::decomposeOperation(OpBuilder &b) {
  StructuredBuilder sb(b, *this);
  auto op = cast<GradOpInterface>(getOperation());
  Value row = getInput();
  Value mean = op.getSavedMean(), root = op.getSavedRoot();
  Value extent = sb.extentAsFloat();
  if (FloatAttr epsilon = getEpsilonAttr()) {
    mean = computeMean(sb, row, /*destination=*/{});
    root = computeReciprocalRoot(sb, sumSquares(sb, row, mean), extent,
                                 epsilon.getValue(), /*destination=*/{});
  }
  return GradDecomposition(sb, op, mean, root, extent).run();
}

FailureOr<SmallVector<Value>> RMSNormGradOp::decomposeOperation(OpBuilder &b) {
  StructuredBuilder sb(b, *this);
  auto op = cast<GradOpInterface>(getOperation());
  Value row = getInput();
  Value root = op.getSavedRoot();
  Value extent = sb.extentAsFloat();
  if (FloatAttr epsilon = getEpsilonAttr())
    root = computeReciprocalRoot(sb, sumSquares(sb, row, /*mean=*/{}), extent,
                                 epsilon.getValue(), /*destination=*/{});
  return GradDecomposition(sb, op, /*mean=*/{}, root, extent).run();
}

FailureOr<SmallVector<Value>> CRMSNormGradOp::decomposeOperation(OpBuilder &b) {
  StructuredBuilder sb(b, *this);
  auto op = cast<GradOpInterface>(getOperation());
  Value row = getInput();
  Value root = op.getSavedRoot();
  Value extent = sb.extentAsFloat(/*growth=*/1);
  if (FloatAttr epsilon = getEpsilonAttr())
    root = computeReciprocalRoot(sb, sumCompressed(sb, row, getBasis()), extent,
                                 epsilon.getValue(), /*destination=*/{});
  return GradDecomposition(sb, op, /*mean=*/{}, root, extent)
      .run(/*compressed=*/getBasis() == Basis::DropLast);
}
