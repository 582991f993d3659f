//===- Rounding.cpp - Is each folded weight rounded correctly? ------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Rounding.h"

#include "FieldDomain.h"
#include "NumericDomain.h"

#include "norm/IR/WeightPrepAttrs.h"

#include "mlir/IR/DialectResourceBlobManager.h"

using namespace mlir;
using namespace mlir::norm;
using namespace mlir::norm::verify;

using Integer = __int128;

namespace {
/// A stored number: mantissa · 2^exponent, and the distances to its
/// neighbours, 2^gapAbove and 2^gapBelow.
struct Stored {
  double value;
  int lowest; // exponent of the last digit that isn't zero
  int gapAbove, gapBelow;
  bool isEven;
};
} // namespace

/// Takes a number of a format apart; nothing if it isn't finite.
static std::optional<Stored> takeApart(double value,
                                       const llvm::fltSemantics &semantics) {
  int precision = llvm::APFloat::semanticsPrecision(semantics);
  int minExponent = llvm::APFloat::semanticsMinExponent(semantics);
  if (!std::isfinite(value))
    return std::nullopt;
  int exponent =
      value == 0 ? minExponent : std::max(std::ilogb(value), minExponent);
  Stored stored;
  stored.value = value;
  int ulp = exponent - (precision - 1);
  auto significand = static_cast<uint64_t>(std::ldexp(std::fabs(value), -ulp));
  stored.isEven = significand % 2 == 0;
  stored.lowest =
      significand ? ulp + llvm::countr_zero(significand) : Bound::kNoDigit;
  // Below a power of two numbers stand twice as dense, away from zero's side.
  bool isPower =
      significand == uint64_t(1) << (precision - 1) && exponent > minExponent;
  int towardZero = isPower ? ulp - 1 : ulp;
  stored.gapAbove = value < 0 ? towardZero : ulp;
  stored.gapBelow = value < 0 ? ulp : towardZero;
  return stored;
}

namespace {
enum class Rounding { Correct, Wrong, Undecided };
} // namespace

/// Whether `stored` is the rounded value whose residue and approximation are
/// given; `bound` is the exact value's.
static Rounding check(const PrimeField &field, uint64_t residue,
                      uint64_t storedResidue, double approximation,
                      const Stored &stored, const Bound &bound) {
  // In units of 2^lowest/divisor both numbers are integers.
  int lowest = std::min(bound.lowest, stored.lowest);
  if (lowest == Bound::kNoDigit)
    return Rounding::Correct; // zero
  double unit = 1 / bound.divisor;
  double slack = (bound.roundings + 4) * 0x1p-52 *
                 (bound.magnitude + std::fabs(stored.value));
  double error = std::ldexp(slack / unit, -lowest) + 2;
  double estimate = std::ldexp((approximation - stored.value) / unit, -lowest);
  if (!(error < 0x1p58) || !(std::fabs(estimate) < 0x1p120))
    return Rounding::Undecided;

  uint64_t exact =
      field.mul(field.mul(field.sub(residue, storedResidue),
                          field.fromInt(static_cast<int64_t>(bound.divisor))),
                field.powerOfTwo(-lowest));
  auto near = static_cast<Integer>(estimate);
  auto prime = static_cast<Integer>(field.getPrime());
  Integer rest = (field.toInteger(exact) - near) % prime;
  if (rest < 0)
    rest += prime;
  if (rest > prime / 2)
    rest -= prime;
  // The doubles can't be this far off.
  if (std::fabs(static_cast<double>(rest)) > error)
    return Rounding::Undecided;
  Integer difference = near + rest;
  if (difference == 0)
    return Rounding::Correct;

  int gap = difference > 0 ? stored.gapAbove : stored.gapBelow;
  Integer twice = 2 * (difference < 0 ? -difference : difference);
  auto limit = static_cast<Integer>(bound.divisor);
  int shift = gap - lowest;
  if (shift >= 64)
    return Rounding::Undecided;
  if (shift >= 0)
    limit <<= shift;
  else if (-shift < 64 && twice < Integer(1) << 62)
    twice <<= -shift;
  else
    return Rounding::Wrong; // more than 2⁶⁴ times the gap
  if (twice == limit)
    return stored.isEven ? Rounding::Correct : Rounding::Wrong;
  return twice < limit ? Rounding::Correct : Rounding::Wrong;
}

static LogicalResult checkConstant(arith::ConstantOp constant,
                                   Interpreter &exact, FieldDomain &field,
                                   Interpreter &approximate,
                                   NumericDomain &numeric, double &count,
                                   bool &isWrong) {
  auto type = dyn_cast<FloatType>(getElementTypeOrSelf(constant.getType()));
  FailureOr<Tensor> value = exact.evaluateRecipe(constant);
  FailureOr<Tensor> near = approximate.evaluateRecipe(constant);
  FailureOr<Tensor> stored =
      Tensor::fromAttribute(numeric, constant.getValue());
  FailureOr<Tensor> storedExact =
      Tensor::fromAttribute(field, constant.getValue());
  if (!type || failed(stored) || failed(storedExact))
    return constant.emitError() << "isn't a weight that can be checked";
  if (failed(value) || failed(near)) {
    const std::optional<Stop> &stop =
        failed(value) ? exact.getStop() : approximate.getStop();
    return stop->op->emitError()
           << "'" << stop->op->getName() << "' " << stop->message;
  }
  if (value->shape != stored->shape)
    return constant.emitError() << "its recipe is of another shape";
  // Block by block, so that memory holds little beside the values.
  constexpr int64_t kBlock = 1 << 16;
  int64_t total = value->getNumElements();
  std::vector<Cell> cells[4];
  std::vector<int64_t> offsets(kBlock);
  const Tensor *tensors[] = {&*value, &*near, &*stored, &*storedExact};
  Domain *domains[] = {&field, &numeric, &numeric, &field};
  Tensor flat[4];
  for (int i = 0; i < 4; ++i)
    flat[i] = tensors[i]->reshape(*domains[i], {total});
  for (int64_t begin = 0; begin < total; begin += kBlock) {
    size_t n = std::min(kBlock, total - begin);
    for (int i = 0; i < 4; ++i) {
      for (size_t j = 0; j < n; ++j)
        offsets[j] = flat[i].offset +
                     (begin + static_cast<int64_t>(j)) * flat[i].strides[0];
      cells[i].resize(n);
      flat[i].read(*domains[i], offsets.data(), n, cells[i].data());
    }
    for (size_t j = 0; j < n; ++j) {
      double number = NumericDomain::toDouble(cells[2][j]);
      std::optional<Stored> parts = takeApart(number, type.getFloatSemantics());
      Rounding rounding =
          parts ? check(field.getField(), FieldDomain::getElement(cells[0][j]),
                        FieldDomain::getElement(cells[3][j]),
                        NumericDomain::toDouble(cells[1][j]), *parts,
                        value->bound)
                : Rounding::Wrong;
      if (rounding == Rounding::Correct)
        continue;
      SmallVector<int64_t> at(value->shape.size());
      int64_t rest = begin + static_cast<int64_t>(j);
      for (size_t dim = at.size(); dim-- > 0;) {
        at[dim] = rest % value->shape[dim];
        rest /= value->shape[dim];
      }
      isWrong = rounding == Rounding::Wrong;
      std::string weight;
      if (auto resource =
              dyn_cast<DenseResourceElementsAttr>(constant.getValue()))
        weight = "'" + resource.getRawHandle().getKey().str() + "' ";
      InFlightDiagnostic diagnostic = constant.emitError();
      diagnostic << "the weight " << weight << "at [";
      llvm::interleaveComma(at, diagnostic);
      diagnostic << "] "
                 << (isWrong ? "isn't its recipe's value rounded to nearest"
                             : "can't be checked: its recipe isn't rational, "
                               "or has too many digits");
      return failure();
    }
  }
  count += static_cast<double>(total);
  return success();
}

LogicalResult norm::verify::checkRounding(
    ModuleOp after, const WeightMap &weights, ArrayRef<uint64_t> squares,
    const std::function<void(const Twine &)> &progress, std::mt19937_64 &random,
    double &count, bool &isWrong) {
  FieldDomain field(PrimeField::drawPrime(random, squares),
                    PrimeField::drawPrime(random, squares), random());
  NumericDomain numeric;
  isWrong = false;
  WalkResult result = after.walk([&](arith::ConstantOp constant) {
    if (!constant->hasAttr(kRecipeAttrName))
      return WalkResult::advance();
    if (progress)
      progress("folded weights, " + Twine(static_cast<uint64_t>(count)) +
               " checked");
    Interpreter exact(after, field, random() << 8);
    Interpreter approximate(after, numeric, random() << 8);
    exact.useRecipes(weights);
    approximate.useRecipes(weights);
    if (failed(checkConstant(constant, exact, field, approximate, numeric,
                             count, isWrong)))
      return WalkResult::interrupt();
    return WalkResult::advance();
  });
  return failure(result.wasInterrupted());
}
