//===- RaiseCandidates.h - Where norms may be ------------------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The search that precedes the proof of `--norm-raise`. What is found here
// only has to be worth looking at; a wrong guess costs time and nothing else.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_TRANSFORMS_RAISECANDIDATES_H
#define NORM_LIB_TRANSFORMS_RAISECANDIDATES_H

#include "mlir/IR/Operation.h"
#include "mlir/IR/Value.h"

namespace mlir::norm {

/// An op that takes a root or a reciprocal root.
struct RootSite {
  Operation *op;
  /// The op on tensors whose body it stands in, or itself.
  Operation *tensorOp;
};

/// A tensor that may be what a norm normalizes, and along which dimensions.
/// Dimensions of extent 1 are left out; none remain if all are.
struct BaseCandidate {
  Value base;
  SmallVector<int64_t> featureDims;

  bool operator==(const BaseCandidate &other) const {
    return base == other.base && featureDims == other.featureDims;
  }
};

/// The roots taken within `scope`, in program order.
SmallVector<RootSite> findRootSites(Operation *scope);

/// The tensors whose sums may stand under the root, nearest first.
SmallVector<BaseCandidate> findBases(const RootSite &site);

/// The position of every op of a scope in program order. Uses are listed in an
/// order that depends on how the program was read; this one doesn't.
using ProgramOrder = DenseMap<Operation *, unsigned>;

/// Visits the results that come after the root and may be a norm of `base`:
/// those of the base's shape. The walk goes on beyond one only if `visit` says
/// so.
void visitDependents(const RootSite &site, Value base,
                     const ProgramOrder &order,
                     function_ref<bool(Value)> visit);

/// Whether the value is a copy of an operand of its op, or that operand in a
/// wider float type.
bool isCopyOrExtension(Value value);

} // namespace mlir::norm

#endif // NORM_LIB_TRANSFORMS_RAISECANDIDATES_H
