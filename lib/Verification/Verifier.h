//===- Verifier.h - Two programs, evaluated on the same inputs --*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_VERIFICATION_VERIFIER_H
#define NORM_VERIFICATION_VERIFIER_H

#include "FieldDomain.h"
#include "Interpreter.h"

#include "norm/Verification/Verify.h"

#include <random>

namespace mlir::norm::verify {

using Tensors = SmallVector<Tensor>;

/// A function of each program, to be compared.
struct Pair {
  func::FuncOp before, after;
  /// Computes arguments of `after` from those of `before`; may be null.
  func::FuncOp preparation;
};

/// What is the same in both programs and in all passes over them.
struct Run {
  uint64_t prime, otherPrime;
  uint64_t key;
  int64_t intRange;
};

class Verifier {
public:
  Verifier(ModuleOp before, ModuleOp after, const VerifyOptions &options,
           raw_ostream &os)
      : before(before), after(after), options(options), os(os),
        random(options.seed) {}

  VerifyOutcome verify();
  VerifyOutcome verifyNumerically();

private:
  VerifyOutcome verifyNumerically(Pair pair);
  /// Compares with doubles, or with every operation rounded to its type.
  VerifyOutcome compareNumerically(Pair pair, uint64_t key, bool toTypes);
  FailureOr<SmallVector<Pair>> findPairs();
  LogicalResult checkTypes(Pair pair);
  VerifyOutcome verify(Pair pair);
  VerifyOutcome compareOnce(Pair pair, double &falseAccept,
                            double &applications);
  /// The results of a function, and then what its memref arguments hold.
  FailureOr<Tensors> evaluate(Interpreter &interpreter, Pair pair, bool isAfter,
                              Domain &domain, const Run &run);
  FailureOr<Tensor> makeArgument(Pair pair, unsigned number, Domain &domain,
                                 const Run &run);
  /// Lets the options' progress follow an evaluation.
  void follow(Interpreter &interpreter, const std::string &what);
  void addScales(FieldDomain &domain);
  VerifyOutcome reportDifference(Pair pair, const Run &run, FieldDomain &domain,
                                 const Tensors &expected, const Tensors &found);
  /// Where locations of the two programs are the same (as in a rewrite of a
  /// program with debug information), names the first value of the second that
  /// the first doesn't have there.
  void reportFirstDifference(Pair pair, FieldDomain &domain, const Run &run);
  VerifyOutcome reportStop(const Stop &stop);
  /// Whether the second program has arrays of floats that the first hasn't.
  bool hasOtherWeights();

  ModuleOp before, after;
  const VerifyOptions &options;
  raw_ostream &os;
  std::mt19937_64 random;
  SmallVector<uint64_t> squares;
  bool usesRecipes = false;
  /// Of the first program, for the recipes of the second.
  WeightMap weights;
  int64_t intRange = 0;
  /// Of the last run: integers that a drawn order of floats decided, and
  /// assertions about floats.
  size_t numDecisions = 0, numAsserted = 0;
};

/// The range of random integers that is tried first.
constexpr int64_t kLargestIntRange = 1 << 16;

} // namespace mlir::norm::verify

#endif // NORM_VERIFICATION_VERIFIER_H
