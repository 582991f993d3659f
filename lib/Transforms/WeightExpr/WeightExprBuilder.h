//===- WeightExprBuilder.h - Weight expressions from IR ---------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_TRANSFORMS_WEIGHTEXPR_WEIGHTEXPRBUILDER_H
#define NORM_LIB_TRANSFORMS_WEIGHTEXPR_WEIGHTEXPRBUILDER_H

#include "WeightExpr.h"

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "norm/IR/Norm.h"
#include "norm/Interfaces/WeightSourceOpInterface.h"
#include "llvm/ADT/SetVector.h"

namespace mlir::norm {

/// Builds the weight expression of a value, following its operands up to
/// constants. Understands the linear maps of the norm dialect, structured ops
/// (by their maps and scalar body), reshapes, slices and float arithmetic.
/// Casts between float types are identities: there is one rounding, at the end.
class WeightExprBuilder {
public:
  explicit WeightExprBuilder(SymbolTableCollection &symbols)
      : symbols(symbols) {}

  /// The expression of `value`, or failure; then `getBlocked` or `isMalformed`
  /// say why.
  FailureOr<WeightExprPtr> build(Value value);

  /// Whether a weight is missing or malformed. The error has been reported.
  bool isMalformed() const { return malformed; }

  /// The op that stopped the expression: it isn't understood. Null if an
  /// argument of a block did, or a weight whose value the program doesn't hold.
  Operation *getBlockingOp() const { return blockingOp; }

  /// What about that op isn't understood.
  StringRef getBlockingReason() const { return blockingReason; }

  /// The ops of the expression, constants included.
  const llvm::SetVector<Operation *> &getOps() const { return ops; }

  /// The op that reads the largest of the weights from outside of functions;
  /// null if there are none.
  WeightSourceOpInterface getSource() const { return largestSource; }

  /// The constants' bytes, all in all.
  int64_t getSourceBytes() const { return sourceBytes; }

  /// The key of the largest resource among the constants; empty if none is.
  StringRef getResourceKey() const { return resourceKey; }

private:
  FailureOr<WeightExprPtr> buildOp(Operation *op);
  FailureOr<WeightExprPtr> buildConstant(Operation *op, ElementsAttr value);
  FailureOr<WeightExprPtr> buildSource(WeightSourceOpInterface op);
  FailureOr<WeightExprPtr> buildCenter(CenterOp op);
  FailureOr<WeightExprPtr> buildCompress(CompressOp op);
  FailureOr<WeightExprPtr> buildExpand(ExpandOp op);
  FailureOr<WeightExprPtr> buildStructured(linalg::LinalgOp op);
  FailureOr<WeightExprPtr> buildSlice(tensor::ExtractSliceOp op);
  FailureOr<WeightExprPtr> buildElementwise(Operation *op);

  /// Records why the expression stops at `op`.
  LogicalResult block(Operation *op, const Twine &reason);

  SymbolTableCollection &symbols;
  llvm::DenseMap<Value, WeightExprPtr> built;
  llvm::SetVector<Operation *> ops;
  unsigned depth = 0;
  bool malformed = false;
  Operation *blockingOp = nullptr;
  std::string blockingReason;
  int64_t sourceBytes = 0;
  StringRef resourceKey;
  int64_t resourceBytes = 0;
  WeightSourceOpInterface largestSource;
  int64_t largestSourceBytes = 0;
};

} // namespace mlir::norm

#endif // NORM_LIB_TRANSFORMS_WEIGHTEXPR_WEIGHTEXPRBUILDER_H
