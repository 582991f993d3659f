//===- Verify.cpp - Are two programs the same function? -------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "norm/Verification/Verify.h"

#include "Rounding.h"
#include "Verifier.h"

#include "norm/IR/WeightPrepAttrs.h"

#include "mlir/Dialect/Utils/IndexingUtils.h"
#include "mlir/IR/DialectResourceBlobManager.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/xxhash.h"

using namespace mlir;
using namespace mlir::norm;
using namespace mlir::norm::verify;

/// Pairs of primes that are drawn until one gives no division by zero by
/// chance.
constexpr unsigned kMaxAttempts = 48;

/// Passes with one pair of primes until nothing new is learned about its
/// numbers.
constexpr unsigned kMaxPasses = 4;

/// Conditions on the prime for the sake of roots of constants.
constexpr size_t kMaxSquares = 6;

//===----------------------------------------------------------------------===//
// The fields
//===----------------------------------------------------------------------===//

/// The prime factors of small extents of reductions in either program: their
/// roots may be taken.
static SmallVector<uint64_t> getWantedSquares(ModuleOp before, ModuleOp after) {
  llvm::SmallSetVector<uint64_t, 8> factors;
  auto addFactors = [&](int64_t extent) {
    for (int64_t factor = 3; factor < 100 && extent > 1; ++factor)
      while (extent > 1 && extent % factor == 0) {
        if (factors.size() < kMaxSquares && isPrime(factor))
          factors.insert(factor);
        extent /= factor;
      }
  };
  for (ModuleOp module : {before, after})
    module.walk([&](Operation *op) {
      if (auto norm = dyn_cast<NormOpInterface>(op))
        if (int64_t extent = norm.getInputExtent();
            !ShapedType::isDynamic(extent))
          addFactors(isa<ExpandOp>(op) ? extent + 1 : extent);
    });
  return factors.takeVector();
}

void Verifier::addScales(FieldDomain &domain) {
  // Roots of c²v and cv are taken from those of v for every constant c.
  llvm::DenseSet<Cell> seen;
  auto add = [&](const llvm::APFloat &value) {
    if (!value.isFiniteNonZero())
      return;
    llvm::APFloat magnitude = abs(value);
    Cell scale = domain.fromFloat(magnitude);
    if (!seen.insert(scale).second)
      return;
    domain.addScale(scale);
    double number = magnitude.convertToDouble();
    if (number != std::floor(number) || number > 1 << 20)
      return;
    FailureOr<Cell> root = domain.getRootOfExtent(static_cast<int64_t>(number));
    if (succeeded(root))
      domain.addScale(*root, static_cast<int64_t>(number));
  };
  for (ModuleOp module : {before, after})
    module.walk([&](Operation *op) {
      if (auto constant = dyn_cast<arith::ConstantOp>(op)) {
        if (auto value = dyn_cast<FloatAttr>(constant.getValue()))
          add(value.getValue());
        else if (auto splat = dyn_cast<SplatElementsAttr>(constant.getValue());
                 splat && isa<FloatType>(splat.getElementType()))
          add(splat.getSplatValue<llvm::APFloat>());
      } else if (auto norm = dyn_cast<NormOpInterface>(op)) {
        if (int64_t extent = norm.getInputExtent();
            extent > 0 && !ShapedType::isDynamic(extent))
          add(llvm::APFloat(static_cast<double>(extent)));
      }
    });
}

//===----------------------------------------------------------------------===//
// Comparison
//===----------------------------------------------------------------------===//

/// The first row-major position at which the tensors differ.
static std::optional<size_t> findDifference(const Domain &domain,
                                            const Tensor &a, const Tensor &b) {
  if (a.shape != b.shape)
    return 0;
  bool real = a.isReal() || b.isReal();
  std::vector<Cell> x = (real ? a.toReal(domain) : a).readAll(domain);
  std::vector<Cell> y = (real ? b.toReal(domain) : b).readAll(domain);
  for (size_t i = 0; i < x.size(); ++i)
    if (x[i] != y[i])
      return i;
  return std::nullopt;
}

bool Verifier::hasOtherWeights() {
  auto getData = [](arith::ConstantOp constant) -> StringRef {
    ArrayRef<char> data;
    if (auto resource =
            dyn_cast<DenseResourceElementsAttr>(constant.getValue())) {
      if (AsmResourceBlob *blob = resource.getRawHandle().getBlob())
        data = blob->getData();
    } else if (auto dense =
                   dyn_cast<DenseFPElementsAttr>(constant.getValue())) {
      data = dense.getRawData();
    }
    return StringRef(data.data(), data.size());
  };
  llvm::DenseSet<uint64_t> known;
  before.walk([&](arith::ConstantOp constant) {
    known.insert(llvm::xxh3_64bits(getData(constant)));
  });
  bool found = false;
  after.walk([&](arith::ConstantOp constant) {
    StringRef data = getData(constant);
    found |= !data.empty() && !known.contains(llvm::xxh3_64bits(data));
  });
  return found;
}

VerifyOutcome Verifier::reportDifference(Pair pair, const Run &run,
                                         FieldDomain &domain,
                                         const Tensors &expected,
                                         const Tensors &found) {
  unsigned numResults = pair.before.getNumResults();
  for (unsigned i = 0; i < expected.size(); ++i) {
    std::optional<size_t> position =
        findDifference(domain, expected[i], found[i]);
    if (!position)
      continue;
    os << "@" << pair.before.getName() << ": different in "
       << (i < numResults ? "result " : "memref argument ")
       << (i < numResults ? i : i - numResults);
    if (expected[i].shape != found[i].shape) {
      os << ": the shapes are [";
      llvm::interleaveComma(expected[i].shape, os);
      os << "] before and [";
      llvm::interleaveComma(found[i].shape, os);
      os << "] after";
    } else {
      SmallVector<int64_t> at =
          delinearize(static_cast<int64_t>(*position),
                      getRowMajorStrides(expected[i].shape));
      auto print = [&](const Tensor &tensor) {
        Cell cell = tensor.at(at).readScalar(domain);
        if (tensor.isReal())
          os << domain.getField().toInteger(FieldDomain::getElement(cell))
             << " (mod " << domain.getField().getPrime() << ")";
        else
          os << static_cast<int64_t>(cell);
      };
      os << " at [";
      llvm::interleaveComma(at, os);
      os << "]: ";
      print(expected[i]);
      os << " before, ";
      print(found[i]);
      os << " after";
    }
    os << "; --seed=" << options.seed << "\n";
    if (!usesRecipes && hasOtherWeights())
      os << "(there are constants that aren't in the program before: weights "
            "that were folded differ by rounding, and are equal only with "
            "their recipes, see --norm-fold-weights=keep-recipes=1, or within "
            "a tolerance, see --numeric)\n";
    return VerifyOutcome::Different;
  }
  llvm_unreachable("there is a difference");
}

/// A number for all elements of a value together.
static uint64_t getDigest(const Domain &domain, const Tensor &tensor) {
  std::vector<Cell> cells = tensor.readAll(domain);
  return llvm::xxh3_64bits(
      ArrayRef(reinterpret_cast<const uint8_t *>(cells.data()),
               cells.size() * sizeof(Cell)));
}

void Verifier::reportFirstDifference(Pair pair, FieldDomain &domain,
                                     const Run &run) {
  // A location may stand for many values: all of them are remembered.
  using Key = std::pair<Attribute, Type>;
  llvm::DenseMap<Key, llvm::DenseSet<uint64_t>> known;
  auto getKey = [](OpResult result) {
    return Key(LocationAttr(result.getLoc()), result.getType());
  };
  Interpreter first(before, domain, random() << 8);
  first.observer = [&](OpResult result, const Tensor &tensor) {
    if (!isa<UnknownLoc>(result.getLoc()))
      known[getKey(result)].insert(getDigest(domain, tensor));
  };
  if (failed(evaluate(first, pair, /*isAfter=*/false, domain, run)))
    return;
  OpResult found;
  Interpreter second(after, domain, random() << 8 | 1);
  second.useRecipes(weights);
  second.observer = [&](OpResult result, const Tensor &tensor) {
    // What is undefined differs, and says nothing.
    if (found || isa<tensor::EmptyOp>(result.getOwner()))
      return;
    auto it = known.find(getKey(result));
    if (it != known.end() && !it->second.contains(getDigest(domain, tensor)))
      found = result;
  };
  if (succeeded(evaluate(second, pair, /*isAfter=*/true, domain, run)) && found)
    found.getOwner()->emitRemark()
        << "the first value here that the program before doesn't have: result "
        << found.getResultNumber() << " of '" << found.getOwner()->getName()
        << "'";
}

VerifyOutcome Verifier::compareOnce(Pair pair, double &falseAccept,
                                    double &applications) {
  for (unsigned attempt = 0; attempt < kMaxAttempts; ++attempt) {
    Run run{PrimeField::drawPrime(random, squares),
            PrimeField::drawPrime(random, squares), random(), intRange};
    if (run.prime == run.otherPrime)
      continue;
    FieldDomain domain(run.prime, run.otherPrime, run.key);
    addScales(domain);
    bool again = false;
    for (unsigned pass = 0; pass < kMaxPasses && !again; ++pass) {
      domain.soundness = Soundness();
      domain.soundness.numSquares = static_cast<double>(squares.size());
      size_t numFacts = domain.getNumFacts();
      Interpreter first(before, domain, random() << 8);
      follow(first, "the program before");
      FailureOr<Tensors> expected =
          evaluate(first, pair, /*isAfter=*/false, domain, run);
      Interpreter second(after, domain, random() << 8 | 1);
      second.useRecipes(weights);
      follow(second, "the program after");
      FailureOr<Tensors> found = failure();
      bool firstFailed = failed(expected);
      if (!firstFailed)
        found = evaluate(second, pair, /*isAfter=*/true, domain, run);
      if (firstFailed || failed(found)) {
        const std::optional<Stop> &found =
            (firstFailed ? first : second).getStop();
        if (!found)
          return VerifyOutcome::Unknown; // the inputs don't fit
        const Stop &stop = *found;
        bool last = attempt + 1 == kMaxAttempts;
        switch (stop.kind) {
        case Stop::Kind::MissingRoot:
          squares.push_back(domain.getMissingRoot());
          again = true;
          continue;
        case Stop::Kind::ZeroDivisor:
          // By chance once, in the program if always.
          if (attempt >= 8 || last)
            return reportStop(stop);
          again = true;
          continue;
        case Stop::Kind::BadInput:
          if (firstFailed && options.intRange == 0 && intRange > 1) {
            intRange /= 2;
            again = true;
            continue;
          }
          if (firstFailed)
            return reportStop(stop);
          os << "@" << pair.before.getName()
             << ": different: only the program after stops on inputs that the "
                "one before takes\n";
          (void)reportStop(stop);
          return VerifyOutcome::Different;
        case Stop::Kind::Unsupported:
          return reportStop(stop);
        }
      }
      for (auto [condition, op] : second.getAsserted())
        if (!first.getAsserted().contains(condition)) {
          os << "@" << pair.before.getName()
             << ": different: only the program after asserts this about "
                "floats; "
                "--seed="
             << options.seed << "\n";
          op->emitRemark() << "the assertion that the program before doesn't "
                              "make";
          return VerifyOutcome::Different;
        }
      bool same = true;
      Bound bound;
      for (auto [a, b] : llvm::zip(*expected, *found)) {
        same &= !findDifference(domain, a, b);
        bound = Bound::join(bound, Bound::sum(a.bound, b.bound));
      }
      if (same) {
        domain.soundness.noteComparisons(bound);
        falseAccept *= domain.soundness.getFalseAccept();
        applications = domain.soundness.getNumApplications();
        numDecisions = domain.soundness.getNumDecisions();
        numAsserted = first.getAsserted().size();
        return VerifyOutcome::Equal;
      }
      // What one program has shown about a number may help with the other.
      if (domain.getNumFacts() == numFacts || pass + 1 == kMaxPasses) {
        VerifyOutcome outcome =
            reportDifference(pair, run, domain, *expected, *found);
        reportFirstDifference(pair, domain, run);
        return outcome;
      }
    }
  }
  emitError(pair.before.getLoc())
      << "no prime was found in which the programs can be evaluated";
  return VerifyOutcome::Unknown;
}

VerifyOutcome Verifier::verify(Pair pair) {
  double falseAccept = 1, applications = 0;
  intRange = options.intRange ? options.intRange : kLargestIntRange;
  for (unsigned i = 0; i < options.numRuns; ++i)
    if (VerifyOutcome outcome = compareOnce(pair, falseAccept, applications);
        outcome != VerifyOutcome::Equal)
      return outcome;
  os << "@" << pair.before.getName()
     << (usesRecipes ? ": equal with exact weights" : ": equal")
     << "; probability of a wrong "
     << "answer below " << llvm::format("%.1e", falseAccept) << " ("
     << 2 * options.numRuns << " primes, " << llvm::format("%.0f", applications)
     << " hashed values";
  if (llvm::any_of(pair.before.getArgumentTypes(), [](Type type) {
        Type element = getElementTypeOrSelf(type);
        return element.isIntOrIndex() && !element.isInteger(1);
      }))
    os << ", integers below " << intRange;
  os << "; --seed=" << options.seed << ")\n";
  if (numAsserted)
    os << "(where " << numAsserted << " assertions about floats hold)\n";
  if (numDecisions)
    os << "(in one order of the floats: " << numDecisions
       << " indices and conditions depend on comparisons of floats, whose "
          "outcomes were drawn; other outcomes are not covered, except by "
          "other "
          "values of --seed)\n";
  return VerifyOutcome::Equal;
}

VerifyOutcome Verifier::verify() {
  FailureOr<SmallVector<Pair>> pairs = findPairs();
  if (failed(pairs))
    return VerifyOutcome::Unknown;
  squares = getWantedSquares(before, after);
  before.walk([&](arith::ConstantOp constant) {
    if (auto resource =
            dyn_cast<DenseResourceElementsAttr>(constant.getValue()))
      weights[resource.getRawHandle().getKey()] = resource;
  });
  after.walk([&](arith::ConstantOp constant) {
    usesRecipes |= constant->hasAttr(kRecipeAttrName);
  });
  VerifyOutcome worst = VerifyOutcome::Equal;
  for (Pair pair : *pairs) {
    VerifyOutcome outcome = verify(pair);
    // A difference outweighs what isn't known.
    if (outcome == VerifyOutcome::Different || worst == VerifyOutcome::Equal)
      worst = outcome;
  }
  // The recipes make the program before. Do they make the weights?
  double count = 0;
  bool isWrong = false;
  if (worst == VerifyOutcome::Equal &&
      failed(checkRounding(after, weights, squares, options.progress, random,
                           count, isWrong))) {
    os << (isWrong ? "different: a folded weight isn't correctly rounded\n"
                   : "not decided: a folded weight can't be checked\n");
    return isWrong ? VerifyOutcome::Different : VerifyOutcome::Unknown;
  }
  if (count > 0)
    os << llvm::format("%.0f", count)
       << " folded weights are the exact ones rounded to nearest\n";
  return worst;
}

VerifyOutcome norm::verifyPrograms(ModuleOp before, ModuleOp after,
                                   const VerifyOptions &options,
                                   raw_ostream &os) {
  return Verifier(before, after, options, os).verify();
}
