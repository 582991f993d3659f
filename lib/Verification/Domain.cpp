//===- Domain.cpp - The numbers that programs compute with ----------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Domain.h"

using namespace mlir;
using namespace mlir::norm::verify;

int64_t norm::verify::getSquareFreePart(int64_t number) {
  int64_t result = 1;
  for (int64_t factor = 2; factor * factor <= number; ++factor)
    for (; number % factor == 0; number /= factor)
      result = result % factor ? result * factor : result / factor;
  return result % number ? result * number : result / number;
}

FailureOr<Cell> Domain::takeRoot(int64_t number) {
  FailureOr<Cell> root = getRootOfExtent(number);
  if (failed(root))
    return failure();
  int64_t radicand = getSquareFreePart(number);
  soundness.noteRootOf(radicand);
  if (llvm::is_contained(conjugated, radicand))
    neg(&*root, &*root, 1);
  return root;
}
