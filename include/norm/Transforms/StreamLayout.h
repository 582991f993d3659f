//===- StreamLayout.h - How compressed streams lie in memory ----*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_TRANSFORMS_STREAMLAYOUT_H
#define NORM_TRANSFORMS_STREAMLAYOUT_H

namespace mlir::norm {

/// How the rows of a stream of ℝᵈ⁻¹ follow each other in memory.
enum class StreamLayout {
  /// One after the other: the pitch is d − 1.
  Packed,
  /// Where rows of ℝᵈ would begin: the pitch is d.
  Padded
};

} // namespace mlir::norm

#endif // NORM_TRANSFORMS_STREAMLAYOUT_H
