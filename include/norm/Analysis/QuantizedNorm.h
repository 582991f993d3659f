//===- QuantizedNorm.h - Norms that are quantized at once -------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_ANALYSIS_QUANTIZEDNORM_H
#define NORM_ANALYSIS_QUANTIZEDNORM_H

#include "norm/Analysis/Obstacle.h"
#include "norm/IR/Norm.h"

#include "mlir/IR/PatternMatch.h"

namespace mlir::norm {

/// A normalization of buffers whose result goes nowhere but into a
/// quantization along the same axis. Where the quantization stands both can be
/// computed at once, and nothing need be written to the buffer between them.
struct QuantizedNorm {
  NormalizationOpInterface norm;
  QuantizeOp quantize;
  /// What allocates the buffer between them. Others may use it before the
  /// normalization writes it and after the next one that does.
  Operation *allocation;

  /// The normalization before a quantization. If there is one, but both can't
  /// be computed at once, `obstacle` says why.
  static std::optional<QuantizedNorm>
  get(QuantizeOp quantize, std::optional<Obstacle> *obstacle = nullptr);
  /// The same, with a verdict that says why.
  static std::optional<QuantizedNorm> getOrExplain(QuantizeOp quantize);
  /// The pair that the op is one of.
  static std::optional<QuantizedNorm> get(Operation *op);

  /// Erases both ops, and the allocation if nothing but what frees it is left.
  void erase(RewriterBase &rewriter);
};

} // namespace mlir::norm

#endif // NORM_ANALYSIS_QUANTIZEDNORM_H
