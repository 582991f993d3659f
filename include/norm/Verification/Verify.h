//===- Verify.h - Are two programs the same function? -----------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_VERIFICATION_VERIFY_H
#define NORM_VERIFICATION_VERIFY_H

#include "mlir/IR/BuiltinOps.h"
#include "llvm/Support/raw_ostream.h"

#include <cstdint>
#include <optional>
#include <string>

namespace mlir::norm {

enum class VerifyOutcome { Equal = 0, Different = 1, Unknown = 2 };

struct VerifyOptions {
  /// The function to compare; all public ones of the first program if empty.
  std::string entry;
  /// Random numbers follow from it.
  uint64_t seed = 0;
  /// How many primes are tried.
  unsigned numPrimes = 2;
  /// Random integers are in [0, intRange); 0 stands for the largest power of
  /// two up to 2¹⁶ for which the first program's assertions hold.
  int64_t intRange = 0;
  /// What a dynamic extent of an argument is.
  int64_t dynamicExtent = 4;
};

/// Decides whether the public functions of `after` compute the same real
/// functions as those of `before` of the same names, by evaluating both over
/// random prime fields. Writes what it found to `os`; ops that it can't
/// evaluate are errors at their locations. docs/norm-verify.md says what the
/// answer means.
VerifyOutcome verifyPrograms(ModuleOp before, ModuleOp after,
                             const VerifyOptions &options,
                             llvm::raw_ostream &os);

} // namespace mlir::norm

#endif // NORM_VERIFICATION_VERIFY_H
