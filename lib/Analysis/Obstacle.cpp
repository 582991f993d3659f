//===- Obstacle.cpp - Why a norm is kept ----------------------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "norm/Analysis/Obstacle.h"

#include "norm/Analysis/ControlFlowEdges.h"
#include "norm/Analysis/Verdict.h"

#include "llvm/Support/raw_ostream.h"

using namespace mlir;
using namespace mlir::norm;

std::string norm::describe(Location loc) {
  std::string text;
  llvm::raw_string_ostream os(text);
  os << loc;
  return text;
}

std::string norm::describe(Operation *op) {
  return op->getName().getStringRef().str() + " at " + describe(op->getLoc());
}

std::optional<Obstacle> norm::findOwnObstacle(NormalizationOpInterface op) {
  auto normOp = cast<NormOpInterface>(op.getOperation());
  if (!normOp.hasPureTensorSemantics())
    return Obstacle{"norm-kept-on-buffers",
                    "it works on buffers; the rewrite needs tensors"};
  if (op.savesStatistics())
    return Obstacle{"norm-kept-statistics", "its statistics are results"};
  if (op.getResidual())
    return Obstacle{"norm-kept-residual",
                    "it adds a residual itself; keep the sum as an op of its "
                    "own to have it converted"};
  int64_t extent = normOp.getInputExtent();
  if (ShapedType::isDynamic(extent))
    return Obstacle{"norm-kept-dynamic-extent",
                    "the extent of its feature axis is dynamic"};
  if (extent < 2)
    return Obstacle{"norm-kept-extent",
                    "its feature axis has " + countOf(extent, "position")};
  return std::nullopt;
}

std::optional<Obstacle> norm::findFlowObstacle(Value value,
                                               const ControlFlowEdges &edges) {
  Operation *op = value.getDefiningOp();
  func::FuncOp function;
  if (auto call = dyn_cast_or_null<func::CallOp>(op)) {
    function = edges.getCallee(call);
    if (!function)
      return std::nullopt;
  } else if (!op) {
    op = value.getParentBlock()->getParentOp();
    if (auto parent = dyn_cast<func::FuncOp>(op);
        parent && value.getParentBlock()->isEntryBlock() &&
        edges.isCalled(parent))
      function = parent;
  }
  if (function)
    return Obstacle{
        "norm-kept-crosses-region",
        ("the stream passes through calls of @" + function.getName() +
         (function.isPrivate() ? ", which something other than a call may name"
                               : ", which isn't private, so that there may be "
                                 "other calls"))
            .str()};
  if (!isFunctionArgument(value) &&
      (isa<BlockArgument>(value) || isa<RegionBranchOpInterface>(op)))
    return Obstacle{"norm-kept-crosses-region",
                    "the stream passes through " + describe(op) +
                        ", which can't hand on another value"};
  return std::nullopt;
}
