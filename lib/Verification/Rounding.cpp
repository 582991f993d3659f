//===- Rounding.cpp - Is each folded weight rounded correctly? ------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Rounding.h"

#include "NumericDomain.h"
#include "RoundingCheck.h"

#include "norm/IR/WeightPrepAttrs.h"

#include "mlir/Dialect/Utils/IndexingUtils.h"
#include "mlir/IR/DialectResourceBlobManager.h"

using namespace mlir;
using namespace mlir::norm;
using namespace mlir::norm::verify;

/// The roots that a domain has taken, in order.
static SmallVector<int64_t, kMaxRoots> getRadicands(const Domain &domain) {
  const auto &taken = domain.soundness.radicands;
  SmallVector<int64_t, kMaxRoots> radicands(taken.begin(), taken.end());
  llvm::sort(radicands);
  return radicands;
}

/// Evaluates a recipe in a domain, whose `soundness` then knows its roots: with
/// each choice of their signs, the i-th one with the opposites of the roots at
/// the bits of i; with more than kMaxRoots roots, once. Fails after saying why,
/// but for a field without a root, where it only sets `lacksRoot`.
static FailureOr<SmallVector<Tensor, kMaxParts>>
evaluateRecipe(ModuleOp module, Domain &domain, arith::ConstantOp constant,
               const WeightMap &weights, std::mt19937_64 &random,
               bool &lacksRoot) {
  domain.soundness = Soundness();
  SmallVector<Tensor, kMaxParts> values;
  do {
    SmallVector<int64_t, kMaxRoots> radicands = getRadicands(domain);
    for (auto [bit, radicand] : llvm::enumerate(radicands))
      if (values.size() & (size_t(1) << bit))
        domain.conjugated.push_back(radicand);
    Interpreter interpreter(module, domain, random() << 8);
    interpreter.useRecipes(weights);
    FailureOr<Tensor> value = interpreter.evaluateRecipe(constant);
    domain.conjugated.clear();
    if (failed(value)) {
      const Stop &stop = *interpreter.getStop();
      lacksRoot = stop.kind == Stop::Kind::MissingRoot;
      if (lacksRoot)
        return failure();
      return stop.op->emitError()
             << "'" << stop.op->getName() << "' " << stop.message;
    }
    values.push_back(std::move(*value));
  } while (domain.soundness.radicands.size() <= kMaxRoots &&
           values.size() < size_t(1) << domain.soundness.radicands.size());
  return values;
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
                                  "sums, products and the roots of one or "
                                  "two extents, or has too many digits");
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
  FailureOr<SmallVector<Tensor, kMaxParts>> exact =
      evaluateRecipe(module, *field, constant, weights, random, lacksRoot);
  while (failed(exact) && lacksRoot) {
    squares.push_back(field->getMissingRoot());
    drawFields();
    exact =
        evaluateRecipe(module, *field, constant, weights, random, lacksRoot);
  }
  if (failed(exact))
    return failure();
  FailureOr<SmallVector<Tensor, kMaxParts>> near =
      evaluateRecipe(module, numeric, constant, weights, random, lacksRoot);
  if (failed(near))
    return failure();
  ArrayRef<int64_t> shape = stored->shape;
  if (ArrayRef(exact->front().shape) != shape)
    return constant.emitError() << "its recipe is of another shape";
  FailureOr<Tensor> storedExact =
      Tensor::fromAttribute(*field, constant.getValue());
  SmallVector<int64_t, kMaxRoots> radicands = getRadicands(*field);
  if (radicands.size() > kMaxRoots)
    return reportWeight(constant, shape, 0, /*isWrong=*/false);
  RoundingCheck check(*field, exact->front().bound, radicands);

  // Block by block, so that memory holds little beside the values.
  constexpr int64_t kBlock = 1 << 16;
  int64_t total = stored->getNumElements();
  std::vector<int64_t> offsets(kBlock);
  struct Reader {
    Domain &domain;
    Tensor flat;
    std::vector<Cell> cells;
  };
  SmallVector<Reader, 0> readers;
  auto addReader = [&](Domain &domain, const Tensor &tensor) {
    readers.push_back({domain, tensor.reshape(domain, {total}), {}});
  };
  addReader(numeric, *stored);
  addReader(*field, *storedExact);
  size_t numParts = exact->size();
  for (size_t i = 0; i < numParts; ++i) {
    addReader(*field, (*exact)[i]);
    addReader(numeric, (*near)[i]);
  }
  for (int64_t begin = 0; begin < total; begin += kBlock) {
    size_t n = std::min(kBlock, total - begin);
    for (Reader &reader : readers) {
      for (size_t j = 0; j < n; ++j)
        offsets[j] = reader.flat.offset +
                     (begin + static_cast<int64_t>(j)) * reader.flat.strides[0];
      reader.cells.resize(n);
      reader.flat.read(reader.domain, offsets.data(), n, reader.cells.data());
    }
    for (size_t j = 0; j < n; ++j) {
      std::optional<Stored> parts =
          takeApart(NumericDomain::toDouble(readers[0].cells[j]),
                    type.getFloatSemantics());
      Element element;
      element.stored = readers[1].cells[j];
      for (size_t i = 0; i < numParts; ++i) {
        element.exact[i] = readers[2 + 2 * i].cells[j];
        element.near[i] = NumericDomain::toDouble(readers[3 + 2 * i].cells[j]);
      }
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
