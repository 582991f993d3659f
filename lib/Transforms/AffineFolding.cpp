//===- AffineFolding.cpp - Scales and biases into readers -----------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "AffineFolding.h"

#include "AffineReaders.h"
#include "ReaderBias.h"
#include "WeightBuilder.h"
#include "WeightSlice.h"
#include "norm/Analysis/Verdict.h"

#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::norm;

static void rewriteReader(IRRewriter &rewriter, const Reader &reader,
                          Value scale, Value bias, WeightValues &weights) {
  FeatureAxisOpInterface op = reader.op;
  if (bias)
    addToReader(rewriter, op, *reader.weight, bias, reader.weightDim, weights);
  if (!scale)
    return;
  rewriter.setInsertionPoint(op);
  WeightBuilder builder(rewriter, op->getLoc());
  Value scaled = builder.scale(reader.weight->get(), scale, reader.weightDim);
  rewriter.modifyOpInPlace(op, [&] { reader.weight->set(scaled); });
}

static std::optional<Obstacle> collectReaders(NormalizationOpInterface op,
                                              WeightValues &weights,
                                              const WeightTies &ties,
                                              ReaderCollector &readers) {
  Value scale = op.getScale(), bias = op.getBias();
  auto normOp = cast<NormOpInterface>(op.getOperation());
  SmallVector<int64_t> dims = normOp.getFeatureDims();
  if (!normOp.hasPureTensorSemantics() || dims.size() != 1 ||
      ShapedType::isDynamic(normOp.getInputExtent()) ||
      normOp.getInputExtent() < 2)
    return Obstacle{"norm-affine-kept-axis",
                    "the feature axis isn't one static dimension of a tensor"};
  if ((scale && !isWeightOrSlice(scale, weights)) ||
      (bias && !isWeightOrSlice(bias, weights)))
    return Obstacle{"norm-affine-kept-dynamic",
                    "they are computed at run time"};
  if (failed(readers.collect(op->getResult(0), dims.front())))
    return Obstacle{"norm-affine-kept-reader",
                    (readers.getObstacle()->getName().getStringRef() +
                     " reads the result and isn't linear in it by a weight")
                        .str()};
  if (Operation *padding = readers.getPadding(); padding && bias)
    return Obstacle{"norm-affine-kept-padding",
                    (padding->getName().getStringRef() +
                     " puts zeros around the result, which have no bias")
                        .str()};
  for (const Reader &reader : readers.getReaders())
    for (Value affine : {scale, bias})
      if (affine && !canCombine(reader.weight->get(), affine, weights))
        return Obstacle{"norm-affine-kept-dynamic",
                        "they are chosen at run time, and not like the "
                        "weights of their readers"};
  // W·β is a weight of its own, but W·diag(γ) another in the place of W.
  for (const Reader &reader : readers.getReaders())
    if (std::optional<Obstacle> tie =
            scale ? ties.find(*reader.weight, scale) : std::nullopt)
      return Obstacle{"norm-affine-kept-tied", tie->text};
  return std::nullopt;
}

std::optional<Obstacle> norm::findAffineObstacle(NormalizationOpInterface op,
                                                 WeightValues &weights,
                                                 const WeightTies &ties) {
  if (!op.getScale() && !op.getBias())
    return std::nullopt;
  ReaderCollector readers(weights);
  return collectReaders(op, weights, ties, readers);
}

void norm::foldAffine(IRRewriter &rewriter, NormalizationOpInterface op,
                      WeightValues &weights, const WeightTies &ties) {
  Value scale = op.getScale(), bias = op.getBias();
  if (!scale && !bias)
    return;
  ReaderCollector readers(weights);
  if (std::optional<Obstacle> obstacle =
          collectReaders(op, weights, ties, readers))
    return emitKept(op, obstacle->code,
                    "scale and bias kept: " + obstacle->text);

  for (const Reader &reader : readers.getReaders())
    rewriteReader(rewriter, reader, scale, bias, weights);
  rewriter.modifyOpInPlace(op, [&] {
    llvm::TypeSwitch<Operation *>(op).Case<LayerNormOp, RMSNormOp>(
        [](auto affine) {
          affine.getScaleMutable().clear();
          affine.getBiasMutable().clear();
        });
  });
  emitConverted(op, "norm-affine-folded",
                "scale and bias folded into " +
                    countOf(readers.getReaders().size(), "reader"));
}
