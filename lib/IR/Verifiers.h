//===- Verifiers.h - What verifiers of several ops share --------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_IR_VERIFIERS_H
#define NORM_LIB_IR_VERIFIERS_H

#include "norm/IR/Norm.h"

namespace mlir::norm {

/// Extents that could be equal at run time.
inline bool areCompatible(ArrayRef<int64_t> lhs, ArrayRef<int64_t> rhs) {
  return succeeded(verifyCompatibleShape(lhs, rhs));
}

inline ShapedType shapedTypeOf(Value value) {
  return cast<ShapedType>(value.getType());
}

/// (C1) and (C7): what every op of the dialect has to meet.
LogicalResult verifyAxesAndKinds(NormOpInterface op);

/// (C1) of the ops that work in a basis: exactly one dimension.
LogicalResult verifySingleAxis(NormOpInterface op);

/// (C2).
LogicalResult verifyEpsilon(NormOpInterface op, FloatAttr epsilon);

/// The extents of the input along the feature axis, and the others.
struct SplitShape {
  SmallVector<int64_t> feature, rows;
};
SplitShape splitShape(NormOpInterface op);

} // namespace mlir::norm

#endif // NORM_LIB_IR_VERIFIERS_H
