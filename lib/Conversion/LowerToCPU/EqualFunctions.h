//===- EqualFunctions.h - Functions that are alike but for names *- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_CONVERSION_LOWERTOCPU_EQUALFUNCTIONS_H
#define NORM_LIB_CONVERSION_LOWERTOCPU_EQUALFUNCTIONS_H

#include "mlir/Interfaces/FunctionInterfaces.h"
#include "llvm/ADT/StringMap.h"

namespace mlir::norm {

/// Functions no two of which are equal but for their names.
class EqualFunctions {
public:
  /// The function equal to this one that came first: itself if none did, which
  /// is kept then.
  FunctionOpInterface findOrKeep(FunctionOpInterface function);

private:
  /// By their text, which narrows the choice down; it may elide constants.
  llvm::StringMap<SmallVector<FunctionOpInterface, 1>> kept;
};

} // namespace mlir::norm

#endif // NORM_LIB_CONVERSION_LOWERTOCPU_EQUALFUNCTIONS_H
