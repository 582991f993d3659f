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

#include "mlir/Dialect/Utils/IndexingUtils.h"
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

/// One element of a recipe's value, a + b√q, as two evaluations saw it: with
/// √q, and with −√q. If the recipe is rational they are the same.
struct Element {
  Cell exact, exactConjugate;
  double near, nearConjugate;
  Cell stored;
};

/// Decides about the elements of one recipe. The bound is that of its value.
class RoundingCheck {
public:
  RoundingCheck(FieldDomain &field, const Bound &bound, int64_t radicand);
  Rounding check(const Element &element, const Stored &stored) const;

private:
  /// The integer whose residues are given, and which is nearer to `estimate`
  /// than `error`; nothing if there is none.
  std::optional<llvm::APInt> reconstruct(PrimeField::Element first,
                                         PrimeField::Element second,
                                         double estimate, double error) const;
  /// The sign of x + y√q.
  int getSign(const llvm::APInt &x, const llvm::APInt &y) const;

  const PrimeField &first, &second;
  Bound bound;
  int64_t radicand;
  /// √q, and 1/(2√q) in each field.
  double root;
  PrimeField::Element firstFactor, secondFactor;
  /// 1/p in the second field.
  PrimeField::Element inversePrime;
};
} // namespace

/// Numbers of this many bits hold the squares of the numbers below.
constexpr unsigned kBits = 512;
/// Larger numbers and distances of digits aren't looked at.
constexpr double kMaxEstimate = 0x1p180;
constexpr int kMaxShift = 180 - 53;
/// Half the product of the primes is larger.
constexpr double kMaxError = 0x1p118;
/// Products of two numbers with no digit below are no subnormal doubles, not
/// even if cancellation has left only their rounding errors.
constexpr int kLowestNormal = -400;

static PrimeField::Element getRoot(const PrimeField &field, int64_t radicand) {
  return field.squareRoot(field.fromInt(radicand));
}

RoundingCheck::RoundingCheck(FieldDomain &field, const Bound &bound,
                             int64_t radicand)
    : first(field.getField()), second(field.getOtherField()), bound(bound),
      radicand(radicand), root(std::sqrt(static_cast<double>(radicand))),
      firstFactor(
          first.inverse(first.mul(first.fromInt(2), getRoot(first, radicand)))),
      secondFactor(second.inverse(
          second.mul(second.fromInt(2), getRoot(second, radicand)))),
      inversePrime(second.inverse(
          second.fromInt(static_cast<int64_t>(first.getPrime())))) {}

std::optional<llvm::APInt>
RoundingCheck::reconstruct(PrimeField::Element inFirst,
                           PrimeField::Element inSecond, double estimate,
                           double error) const {
  // An integer near to it, as mantissa · 2^exponent.
  estimate = std::nearbyint(estimate);
  int exponent = estimate == 0 ? 0 : std::max(0, std::ilogb(estimate) - 52);
  auto mantissa = static_cast<int64_t>(std::ldexp(estimate, -exponent));
  inFirst = first.sub(inFirst, first.fromDyadic(mantissa, exponent));
  inSecond = second.sub(inSecond, second.fromDyadic(mantissa, exponent));
  // The rest modulo both primes, by the Chinese remainder theorem.
  auto prime = static_cast<Integer>(first.getPrime());
  Integer modulus = prime * static_cast<Integer>(second.getPrime());
  uint64_t low = first.toInteger(inFirst);
  uint64_t high = second.toInteger(second.mul(
      second.sub(inSecond, second.fromInt(static_cast<int64_t>(low))),
      inversePrime));
  Integer rest = static_cast<Integer>(low) + prime * static_cast<Integer>(high);
  if (rest > modulus / 2)
    rest -= modulus;
  if (std::fabs(static_cast<double>(rest)) > error)
    return std::nullopt;
  llvm::APInt result(kBits, mantissa, /*isSigned=*/true);
  result <<= exponent;
  auto magnitude = static_cast<unsigned __int128>(rest < 0 ? -rest : rest);
  uint64_t words[] = {static_cast<uint64_t>(magnitude),
                      static_cast<uint64_t>(magnitude >> 64)};
  llvm::APInt change(kBits, words);
  return rest < 0 ? result - change : result + change;
}

int RoundingCheck::getSign(const llvm::APInt &x, const llvm::APInt &y) const {
  auto sign = [](const llvm::APInt &n) { return n.isNegative() ? -1 : !!n; };
  if (y.isZero() || sign(x) == sign(y))
    return sign(x);
  if (x.isZero())
    return sign(y);
  // q is no square, so that the squares aren't equal.
  return (x * x).ugt(y * y * llvm::APInt(kBits, radicand)) ? sign(x) : sign(y);
}

Rounding RoundingCheck::check(const Element &element,
                              const Stored &stored) const {
  // In units of 2^lowest/divisor all numbers are integers, or sums of one and
  // a multiple of √q.
  int lowest = std::min(bound.lowest, stored.lowest);
  if (lowest == Bound::kNoDigit)
    return Rounding::Correct; // zero
  double slack = (bound.roundings + 8) * 0x1p-52 *
                 (bound.magnitude + std::fabs(stored.value));
  // Most are so far from where rounding turns that doubles tell.
  double distance = element.near - stored.value;
  if (bound.deepest - std::log2(bound.divisor) > kLowestNormal &&
      stored.gapAbove > kLowestNormal && stored.gapBelow > kLowestNormal) {
    double magnitude = std::fabs(distance);
    int gap = distance > 0 ? stored.gapAbove : stored.gapBelow;
    if (magnitude + slack <
        std::ldexp(0.5, std::min(stored.gapAbove, stored.gapBelow)))
      return Rounding::Correct;
    if (magnitude - slack > std::ldexp(0.5, gap) && magnitude > slack)
      return Rounding::Wrong;
  }

  double scale = std::ldexp(bound.divisor, -lowest);
  double error = slack * scale + 2;
  double rational = (element.near + element.nearConjugate) / 2 - stored.value;
  double irrational = (element.near - element.nearConjugate) / (2 * root);
  if (!(bound.divisor < 0x1p53) || !(error < kMaxError) ||
      !(std::fabs(rational * scale) < kMaxEstimate) ||
      !(std::fabs(irrational * scale) < kMaxEstimate))
    return Rounding::Undecided;
  auto divisor = static_cast<int64_t>(bound.divisor);

  // The residues of both integers.
  auto getParts = [&](const PrimeField &field, PrimeField::Element exact,
                      PrimeField::Element conjugate, PrimeField::Element other,
                      PrimeField::Element factor) {
    PrimeField::Element unit =
        field.mul(field.fromInt(divisor), field.powerOfTwo(-lowest));
    PrimeField::Element half =
        field.mul(field.add(exact, conjugate), field.powerOfTwo(-1));
    return std::pair(
        field.mul(field.sub(half, other), unit),
        field.mul(field.mul(field.sub(exact, conjugate), factor), unit));
  };
  auto inFirst = getParts(first, FieldDomain::getElement(element.exact),
                          FieldDomain::getElement(element.exactConjugate),
                          FieldDomain::getElement(element.stored), firstFactor);
  auto inSecond =
      getParts(second, FieldDomain::getOtherElement(element.exact),
               FieldDomain::getOtherElement(element.exactConjugate),
               FieldDomain::getOtherElement(element.stored), secondFactor);
  std::optional<llvm::APInt> a =
      reconstruct(inFirst.first, inSecond.first, rational * scale, error);
  std::optional<llvm::APInt> b =
      reconstruct(inFirst.second, inSecond.second, irrational * scale, error);
  if (!a || !b)
    return Rounding::Undecided; // the doubles can't be this far off

  // Is twice the difference, in magnitude, below the gap?
  int sign = getSign(*a, *b);
  if (sign == 0)
    return Rounding::Correct;
  int shift = (sign > 0 ? stored.gapAbove : stored.gapBelow) - lowest;
  if (std::abs(shift) > kMaxShift)
    return Rounding::Undecided;
  llvm::APInt gap(kBits, divisor);
  gap <<= std::max(0, shift);
  unsigned twice = 1 + std::max(0, -shift);
  if (std::max(a->getSignificantBits(), b->getSignificantBits()) + twice >
      kBits / 2 - 16)
    return Rounding::Undecided;
  llvm::APInt x = *a << twice, y = *b << twice;
  if (sign < 0) {
    x.negate();
    y.negate();
  }
  int beyond = getSign(x - gap, y);
  if (beyond == 0)
    return stored.isEven ? Rounding::Correct : Rounding::Wrong;
  return beyond < 0 ? Rounding::Correct : Rounding::Wrong;
}

namespace {
/// A recipe's value over a domain, and with the roots' signs changed.
struct RecipeValue {
  Tensor value, conjugate;
  bool isConjugated = false;
};
} // namespace

/// Evaluates a recipe in a domain, whose `soundness` then knows its roots.
/// Fails after saying why, but for a field without a root, where it only sets
/// `lacksRoot`.
static FailureOr<RecipeValue> evaluateRecipe(ModuleOp module, Domain &domain,
                                             arith::ConstantOp constant,
                                             const WeightMap &weights,
                                             std::mt19937_64 &random,
                                             bool &lacksRoot) {
  domain.soundness = Soundness();
  RecipeValue result;
  for (bool takesConjugates : {false, true}) {
    if (takesConjugates && domain.soundness.radicands.empty())
      break;
    Interpreter interpreter(module, domain, random() << 8);
    interpreter.useRecipes(weights);
    domain.takesConjugates = takesConjugates;
    FailureOr<Tensor> value = interpreter.evaluateRecipe(constant);
    domain.takesConjugates = false;
    if (failed(value)) {
      const Stop &stop = *interpreter.getStop();
      lacksRoot = stop.kind == Stop::Kind::MissingRoot;
      if (lacksRoot)
        return failure();
      return stop.op->emitError()
             << "'" << stop.op->getName() << "' " << stop.message;
    }
    result.isConjugated = takesConjugates;
    (takesConjugates ? result.conjugate : result.value) = *value;
  }
  if (!result.isConjugated)
    result.conjugate = result.value;
  return result;
}

static LogicalResult reportWeight(arith::ConstantOp constant,
                                  ArrayRef<int64_t> shape, int64_t position,
                                  bool isWrong) {
  std::string weight;
  if (auto resource = dyn_cast<DenseResourceElementsAttr>(constant.getValue()))
    weight = "'" + resource.getRawHandle().getKey().str() + "' ";
  InFlightDiagnostic diagnostic = constant.emitError();
  diagnostic << "the weight " << weight << "at [";
  llvm::interleaveComma(delinearize(position, getRowMajorStrides(shape)),
                        diagnostic);
  return diagnostic << "] "
                    << (isWrong ? "isn't its recipe's value rounded to nearest"
                                : "can't be checked: its recipe isn't made of "
                                  "sums, products and the root of one extent "
                                  "alone, or has too many digits");
}

namespace {
/// Checks the weights of a program one after the other.
class WeightCheck {
public:
  WeightCheck(ModuleOp module, const WeightMap &weights,
              ArrayRef<uint64_t> squares, std::mt19937_64 &random)
      : module(module), weights(weights), squares(squares), random(random) {
    drawFields();
  }

  LogicalResult check(arith::ConstantOp constant, bool &isWrong);
  double getCount() const { return count; }

private:
  void drawFields() {
    field.emplace(PrimeField::drawPrime(random, squares),
                  PrimeField::drawPrime(random, squares), random());
  }

  ModuleOp module;
  const WeightMap &weights;
  SmallVector<uint64_t> squares;
  std::mt19937_64 &random;
  std::optional<FieldDomain> field;
  NumericDomain numeric;
  double count = 0;
};
} // namespace

LogicalResult WeightCheck::check(arith::ConstantOp constant, bool &isWrong) {
  auto type = dyn_cast<FloatType>(getElementTypeOrSelf(constant.getType()));
  FailureOr<Tensor> stored =
      Tensor::fromAttribute(numeric, constant.getValue());
  if (!type || failed(stored))
    return constant.emitError() << "isn't a weight that can be checked";
  bool lacksRoot = false;
  FailureOr<RecipeValue> exact =
      evaluateRecipe(module, *field, constant, weights, random, lacksRoot);
  while (failed(exact) && lacksRoot) {
    squares.push_back(field->getMissingRoot());
    drawFields();
    exact =
        evaluateRecipe(module, *field, constant, weights, random, lacksRoot);
  }
  if (failed(exact))
    return failure();
  FailureOr<RecipeValue> near =
      evaluateRecipe(module, numeric, constant, weights, random, lacksRoot);
  if (failed(near))
    return failure();
  ArrayRef<int64_t> shape = stored->shape;
  if (ArrayRef(exact->value.shape) != shape)
    return constant.emitError() << "its recipe is of another shape";
  FailureOr<Tensor> storedExact =
      Tensor::fromAttribute(*field, constant.getValue());
  const auto &radicands = field->soundness.radicands;
  if (radicands.size() > 1)
    return reportWeight(constant, shape, 0, /*isWrong=*/false);
  RoundingCheck check(*field, exact->value.bound,
                      radicands.empty() ? 1 : *radicands.begin());

  // Block by block, so that memory holds little beside the values.
  constexpr int64_t kBlock = 1 << 16;
  int64_t total = stored->getNumElements();
  constexpr unsigned kNumTensors = 6;
  std::vector<Cell> cells[kNumTensors];
  std::vector<int64_t> offsets(kBlock);
  const Tensor *tensors[] = {&exact->value, &exact->conjugate,
                             &near->value,  &near->conjugate,
                             &*stored,      &*storedExact};
  Domain *domains[] = {&*field, &*field, &numeric, &numeric, &numeric, &*field};
  Tensor flat[kNumTensors];
  for (unsigned i = 0; i < kNumTensors; ++i)
    flat[i] = tensors[i]->reshape(*domains[i], {total});
  for (int64_t begin = 0; begin < total; begin += kBlock) {
    size_t n = std::min(kBlock, total - begin);
    for (unsigned i = 0; i < kNumTensors; ++i) {
      for (size_t j = 0; j < n; ++j)
        offsets[j] = flat[i].offset +
                     (begin + static_cast<int64_t>(j)) * flat[i].strides[0];
      cells[i].resize(n);
      flat[i].read(*domains[i], offsets.data(), n, cells[i].data());
    }
    for (size_t j = 0; j < n; ++j) {
      std::optional<Stored> parts = takeApart(
          NumericDomain::toDouble(cells[4][j]), type.getFloatSemantics());
      Element element = {cells[0][j], cells[1][j],
                         NumericDomain::toDouble(cells[2][j]),
                         NumericDomain::toDouble(cells[3][j]), cells[5][j]};
      Rounding rounding =
          parts ? check.check(element, *parts) : Rounding::Wrong;
      if (rounding == Rounding::Correct)
        continue;
      isWrong = rounding == Rounding::Wrong;
      return reportWeight(constant, shape, begin + static_cast<int64_t>(j),
                          isWrong);
    }
  }
  count += static_cast<double>(total);
  return success();
}

LogicalResult norm::verify::checkRounding(
    ModuleOp after, const WeightMap &weights, ArrayRef<uint64_t> squares,
    const std::function<void(const Twine &)> &progress, std::mt19937_64 &random,
    double &count, bool &isWrong) {
  WeightCheck check(after, weights, squares, random);
  isWrong = false;
  WalkResult result = after.walk([&](arith::ConstantOp constant) {
    if (!constant->hasAttr(kRecipeAttrName))
      return WalkResult::advance();
    if (progress)
      progress("folded weights, " +
               Twine(static_cast<uint64_t>(check.getCount())) + " checked");
    if (failed(check.check(constant, isWrong)))
      return WalkResult::interrupt();
    return WalkResult::advance();
  });
  count = check.getCount();
  return failure(result.wasInterrupted());
}
