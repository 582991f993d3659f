//===- TiedWeights.h - Weights read centred and as they are -----*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_ANALYSIS_TIEDWEIGHTS_H
#define NORM_ANALYSIS_TIEDWEIGHTS_H

#include "norm/Analysis/MeanAnalysis.h"
#include "norm/Analysis/SameWeights.h"
#include "norm/Analysis/WeightValues.h"

namespace mlir::norm {

/// What becomes of a weight that a stream is written from and that something
/// else reads as it is, as a token table that is the head's matrix as well.
enum class TiedWeights {
  /// It is centred in a copy.
  Untie,
  /// It stays one weight; what the stream takes from it is centred at run time.
  Keep
};

/// An op that needs the mean of `weight` along `axis`, wherever the program has
/// it, so that a centred weight can't take its place; null if there is none.
Operation *findReaderOfMean(Value weight, const FeatureAxis &axis,
                            const MeanAnalysis &means, WeightValues &weights,
                            const SameWeights &sameWeights);

/// "linalg.matmul at … reads as it is": what `reader` is to a weight, for a
/// verdict's text; "linalg.matmul at … reads it as it is" if `object` is "it ".
std::string describeReading(Operation *reader, StringRef object = "");

/// "1536 bytes": the size of a weight for a verdict's text.
std::string sizeOf(Value weight);

} // namespace mlir::norm

#endif // NORM_ANALYSIS_TIEDWEIGHTS_H
