//===- Obstacle.h - Why a norm is kept --------------------------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_ANALYSIS_OBSTACLE_H
#define NORM_ANALYSIS_OBSTACLE_H

#include "norm/IR/Norm.h"

#include <optional>
#include <string>

namespace mlir::norm {
class ControlFlowEdges;

/// Why something can't be done, so that a norm isn't converted.
struct Obstacle {
  /// The reason code of the verdict, see docs/verdicts.md.
  StringRef code;
  std::string text;
};

/// Text for verdicts that point at a second place: a location, or the name of
/// an op and its location.
std::string describe(Location loc);
std::string describe(Operation *op);

/// What stands against converting a norm to one of another kind, whatever feeds
/// it and whatever reads it.
std::optional<Obstacle> findOwnObstacle(NormalizationOpInterface op);

/// Why control flow that hands on `value` can't be changed to hand on another
/// one, or one more; nothing if `value` begins here.
std::optional<Obstacle> findFlowObstacle(Value value,
                                         const ControlFlowEdges &edges);

} // namespace mlir::norm

#endif // NORM_ANALYSIS_OBSTACLE_H
