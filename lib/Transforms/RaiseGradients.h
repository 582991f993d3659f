//===- RaiseGradients.h - Recognition of gradients --------------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_TRANSFORMS_RAISEGRADIENTS_H
#define NORM_LIB_TRANSFORMS_RAISEGRADIENTS_H

#include "RaiseCandidates.h"
#include "RaiseEmission.h"

namespace mlir::norm {

/// The gradients, with respect to the base of `rows`, of norms that take the
/// root at `site`: the values behind it that are one over the reals, whatever
/// the gradient of the norm's result is. `rows` reads companions.
SmallVector<RaisedGrad> findGradients(const RootSite &site,
                                      RowInterpreter &rows,
                                      const ProgramOrder &order,
                                      bool preserveRounding);

} // namespace mlir::norm

#endif // NORM_LIB_TRANSFORMS_RAISEGRADIENTS_H
