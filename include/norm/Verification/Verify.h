//===- Verify.h - Are two programs the same function? -----------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_VERIFICATION_VERIFY_H
#define NORM_VERIFICATION_VERIFY_H

#include "mlir/IR/BuiltinOps.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/Twine.h"
#include "llvm/Support/raw_ostream.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace mlir::norm {

enum class VerifyOutcome { Equal = 0, Different = 1, Unknown = 2 };

/// A value for an argument; row-major.
struct VerifyInput {
  llvm::SmallVector<int64_t> shape;
  bool isFloat = false;
  std::vector<double> floats;
  std::vector<int64_t> integers;
};

struct VerifyOptions {
  /// The function to compare; all public ones of the first program if empty.
  std::string entry;
  /// Random numbers follow from it.
  uint64_t seed = 0;
  /// How often the programs are evaluated, in two random fields each time.
  unsigned numRuns = 1;
  /// Random integers are in [0, intRange); 0 stands for the largest power of
  /// two up to 2¹⁶ for which the first program's assertions hold.
  int64_t intRange = 0;
  /// What a dynamic extent of an argument is.
  int64_t dynamicExtent = 4;
  /// Values of the first arguments, the others are random.
  std::vector<VerifyInput> inputs;
  /// The largest difference that verifyNumerically accepts, relative to the
  /// largest result; 0 stands for the bounds in docs/norm-verify.md.
  double tolerance = 0;
  /// Called now and then with what is being done, if set.
  std::function<void(const llvm::Twine &)> progress;
};

/// Decides whether the public functions of `after` compute the same real
/// functions as those of `before` of the same names, by evaluating both over
/// random prime fields. Writes what it found to `os`; ops that it can't
/// evaluate are errors at their locations. docs/norm-verify.md says what the
/// answer means.
VerifyOutcome verifyPrograms(ModuleOp before, ModuleOp after,
                             const VerifyOptions &options,
                             llvm::raw_ostream &os);

/// Evaluates both programs on one set of inputs, random ones in [-1, 1), with
/// doubles and then with every operation rounded to its type, and prints by how
/// much each result differs. `Equal` if both are within the tolerance. Says
/// little about other inputs, but takes programs that differ by rounding.
VerifyOutcome verifyNumerically(ModuleOp before, ModuleOp after,
                                const VerifyOptions &options,
                                llvm::raw_ostream &os);

} // namespace mlir::norm

#endif // NORM_VERIFICATION_VERIFY_H
