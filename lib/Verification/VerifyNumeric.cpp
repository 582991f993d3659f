//===- VerifyNumeric.cpp - Comparison of two programs by numbers --------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "NumericDomain.h"
#include "Verifier.h"

#include "llvm/Support/Format.h"

using namespace mlir;
using namespace mlir::norm;
using namespace mlir::norm::verify;

namespace {
struct Difference {
  double absolute = 0;
  /// The largest number before.
  double largest = 0;
};
} // namespace

static Difference compare(const Domain &domain, const Tensor &a,
                          const Tensor &b) {
  std::vector<Cell> x = a.toReal(domain).readAll(domain);
  std::vector<Cell> y = b.toReal(domain).readAll(domain);
  Difference difference;
  if (a.shape != b.shape)
    difference.absolute = std::numeric_limits<double>::infinity();
  for (auto [before, after] : llvm::zip(x, y)) {
    double u = NumericDomain::toDouble(before);
    double v = NumericDomain::toDouble(after);
    if (u == v || (std::isnan(u) && std::isnan(v)))
      continue;
    double distance = std::fabs(u - v);
    difference.absolute = std::isnan(distance)
                              ? std::numeric_limits<double>::infinity()
                              : std::max(difference.absolute, distance);
    if (std::isinf(difference.absolute))
      break;
  }
  for (Cell cell : x)
    if (double value = std::fabs(NumericDomain::toDouble(cell));
        std::isfinite(value))
      difference.largest = std::max(difference.largest, value);
  return difference;
}

/// The largest accepted difference, in units in the last place of 1 in the
/// result's type. Doubles leave what folded weights were rounded by; in the
/// program's own types the roundings of each operation come on top.
constexpr double kDoublesBound = 64, kTypesBound = 512;
/// With fewer digits than this there is no room for more than `kDoublesBound`.
constexpr unsigned kFewDigits = 12;

static double getTolerance(FloatType type, bool toTypes) {
  unsigned digits = type.getFPMantissaWidth();
  double units = toTypes && digits > kFewDigits ? kTypesBound : kDoublesBound;
  return std::ldexp(units, -static_cast<int>(digits));
}

VerifyOutcome Verifier::verifyNumerically(Pair pair) {
  intRange = options.intRange ? options.intRange : kLargestIntRange;
  uint64_t key = random();
  VerifyOutcome outcome = VerifyOutcome::Equal;
  for (bool toTypes : {false, true}) {
    VerifyOutcome found = compareNumerically(pair, key, toTypes);
    if (found == VerifyOutcome::Unknown)
      return found;
    if (found == VerifyOutcome::Different)
      outcome = found;
  }
  return outcome;
}

VerifyOutcome Verifier::compareNumerically(Pair pair, uint64_t key,
                                           bool toTypes) {
  NumericDomain domain(toTypes);
  StringRef with = toTypes ? "in the program's types" : "with doubles";
  while (true) {
    Run run{0, 0, key, intRange};
    Interpreter first(before, domain, random() << 8);
    follow(first, "the program before, " + with.str());
    Interpreter second(after, domain, random() << 8 | 1);
    follow(second, "the program after, " + with.str());
    FailureOr<Tensors> expected =
        evaluate(first, pair, /*isAfter=*/false, domain, run);
    FailureOr<Tensors> found = failure();
    if (succeeded(expected))
      found = evaluate(second, pair, /*isAfter=*/true, domain, run);
    if (failed(found)) {
      const std::optional<Stop> &stop =
          (failed(expected) ? first : second).getStop();
      if (!stop)
        return VerifyOutcome::Unknown;
      if (failed(expected) && stop->kind == Stop::Kind::BadInput &&
          options.intRange == 0 && intRange > 1) {
        intRange /= 2;
        continue;
      }
      return reportStop(*stop);
    }
    VerifyOutcome outcome = VerifyOutcome::Equal;
    func::FuncOp func = pair.before;
    SmallVector<Type> types(func.getResultTypes());
    for (Type type : func.getArgumentTypes())
      if (isa<BaseMemRefType>(type))
        types.push_back(type);
    for (auto [i, type] : llvm::enumerate(types)) {
      Difference difference = compare(domain, (*expected)[i], (*found)[i]);
      double tolerance = options.tolerance;
      auto floatType = dyn_cast<FloatType>(getElementTypeOrSelf(type));
      if (tolerance == 0 && floatType)
        tolerance = getTolerance(floatType, toTypes);
      double relative = difference.absolute == 0
                            ? 0
                            : difference.absolute / difference.largest;
      bool accepted = relative <= tolerance;
      os << "@" << func.getName() << ": "
         << (i < func.getNumResults() ? "result " : "memref argument ")
         << (i < func.getNumResults() ? i : i - func.getNumResults()) << " "
         << with << ": largest difference "
         << llvm::format("%.3g", difference.absolute) << ", relative "
         << llvm::format("%.3g", relative)
         << (accepted ? " (within " : " (beyond ")
         << llvm::format("%.3g", tolerance) << "; --seed=" << options.seed
         << ")\n";
      if (!accepted)
        outcome = VerifyOutcome::Different;
    }
    return outcome;
  }
}

VerifyOutcome Verifier::verifyNumerically() {
  FailureOr<SmallVector<Pair>> pairs = findPairs();
  if (failed(pairs))
    return VerifyOutcome::Unknown;
  VerifyOutcome worst = VerifyOutcome::Equal;
  for (Pair pair : *pairs)
    if (VerifyOutcome outcome = verifyNumerically(pair);
        outcome == VerifyOutcome::Different || worst == VerifyOutcome::Equal)
      worst = outcome;
  return worst;
}

VerifyOutcome norm::verifyNumerically(ModuleOp before, ModuleOp after,
                                      const VerifyOptions &options,
                                      raw_ostream &os) {
  return Verifier(before, after, options, os).verifyNumerically();
}
