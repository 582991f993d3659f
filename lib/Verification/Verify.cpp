//===- Verify.cpp - Are two programs the same function? -------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "norm/Verification/Verify.h"

#include "FieldDomain.h"
#include "Interpreter.h"
#include "NumericDomain.h"
#include "Rounding.h"

#include "norm/IR/WeightPrepAttrs.h"

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

constexpr int64_t kLargestIntRange = 1 << 16;

namespace {
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
};
} // namespace

//===----------------------------------------------------------------------===//
// What is compared
//===----------------------------------------------------------------------===//

FailureOr<SmallVector<Pair>> Verifier::findPairs() {
  SymbolTable beforeSymbols(before), afterSymbols(after);
  SmallVector<Pair> pairs;
  for (auto func : before.getOps<func::FuncOp>()) {
    bool selected = options.entry.empty()
                        ? func.isPublic() && !func.isExternal()
                        : func.getName() == options.entry;
    if (!selected)
      continue;
    auto other = afterSymbols.lookup<func::FuncOp>(func.getName());
    if (!other) {
      emitError(after.getLoc())
          << "there is no function '" << func.getName() << "' to compare";
      return failure();
    }
    Pair pair{func, other, nullptr};
    if (auto symbol =
            other->getAttrOfType<FlatSymbolRefAttr>(kPrepareAttrName)) {
      pair.preparation = afterSymbols.lookup<func::FuncOp>(symbol.getValue());
      if (!pair.preparation) {
        other.emitError() << "its preparation '" << symbol.getValue()
                          << "' isn't in the module";
        return failure();
      }
    }
    if (failed(checkTypes(pair)))
      return failure();
    pairs.push_back(pair);
  }
  if (pairs.empty()) {
    if (options.entry.empty())
      emitError(before.getLoc()) << "there is no public function to compare";
    else
      emitError(before.getLoc())
          << "there is no function '" << options.entry << "'";
    return failure();
  }
  return pairs;
}

/// Whether values of the types can be the same ones: equal but for which
/// extents are static.
static bool areCompatible(Type a, Type b) {
  auto shapedA = dyn_cast<ShapedType>(a), shapedB = dyn_cast<ShapedType>(b);
  if (!shapedA || !shapedB)
    return a == b;
  return isa<TensorType>(a) == isa<TensorType>(b) &&
         shapedA.getElementType() == shapedB.getElementType() &&
         succeeded(verifyCompatibleShape(a, b));
}

/// The position that `norm.argument` gives; nothing if there is none in range.
static std::optional<unsigned> getPosition(Attribute attr, unsigned count) {
  auto integer = dyn_cast_or_null<IntegerAttr>(attr);
  if (!integer || integer.getInt() < 0 || integer.getInt() >= count)
    return std::nullopt;
  return integer.getInt();
}

LogicalResult Verifier::checkTypes(Pair pair) {
  FunctionType expected = pair.before.getFunctionType();
  FunctionType found = pair.after.getFunctionType();
  auto isKnown = [](Type type) {
    auto shaped = dyn_cast<ShapedType>(type);
    Type element = shaped ? shaped.getElementType() : type;
    return element.isIntOrIndexOrFloat() &&
           (!shaped || (shaped.hasRank() && !isa<VectorType>(type)));
  };
  for (TypeRange types : {expected.getInputs(), expected.getResults()})
    for (Type type : types)
      if (!isKnown(type))
        return pair.before.emitError() << "takes or returns a value of type "
                                       << type << ", which isn't supported";
  // Where an argument of the second function comes from.
  SmallVector<Type> inputs(expected.getInputs());
  if (func::FuncOp preparation = pair.preparation) {
    for (unsigned i = 0; i < preparation.getNumArguments(); ++i) {
      std::optional<unsigned> position = getPosition(
          preparation.getArgAttr(i, kArgumentAttrName), inputs.size());
      if (!position || !areCompatible(expected.getInput(*position),
                                      preparation.getArgument(i).getType()))
        return preparation.emitError()
               << "argument " << i << " takes no argument of '"
               << pair.before.getName() << "'";
    }
    inputs.resize(std::max<size_t>(inputs.size(), found.getNumInputs()));
    for (unsigned i = 0; i < preparation.getNumResults(); ++i) {
      std::optional<unsigned> position = getPosition(
          preparation.getResultAttr(i, kArgumentAttrName), inputs.size());
      if (!position)
        return preparation.emitError()
               << "result " << i << " becomes no argument of '"
               << pair.after.getName() << "'";
      inputs[*position] = preparation.getResultTypes()[i];
    }
  }
  auto check = [&](StringRef what, ArrayRef<Type> before,
                   ArrayRef<Type> after) -> LogicalResult {
    if (before.size() != after.size())
      return pair.after.emitError()
             << "there are " << after.size() << " " << what
             << "s, but there were " << before.size();
    for (auto [i, types] : llvm::enumerate(llvm::zip(before, after))) {
      auto [x, y] = types;
      if (!x || !areCompatible(x, y))
        return pair.after.emitError()
               << what << " " << i << " is of type " << y << ", but was " << x;
    }
    return success();
  };
  if (failed(check("argument", inputs, found.getInputs())))
    return failure();
  return check("result", expected.getResults(), found.getResults());
}

//===----------------------------------------------------------------------===//
// Evaluation
//===----------------------------------------------------------------------===//

/// The input as an argument of the type; nothing if it isn't one.
static std::optional<Tensor> makeInput(const VerifyInput &input, Type type,
                                       const Domain &domain) {
  auto shaped = dyn_cast<ShapedType>(type);
  Type elementType = getElementTypeOrSelf(type);
  if (isa<FloatType>(elementType) != input.isFloat)
    return std::nullopt;
  if (shaped ? failed(verifyCompatibleShape(shaped.getShape(), input.shape))
             : !input.shape.empty())
    return std::nullopt;
  std::vector<Cell> cells;
  if (!input.isFloat) {
    cells.assign(input.integers.begin(), input.integers.end());
    return Tensor::fromCells(Tensor::Kind::Integer, input.shape,
                             std::move(cells));
  }
  Bound bound;
  for (double value : input.floats) {
    cells.push_back(domain.fromFloat(llvm::APFloat(value)));
    bound = Bound::join(bound, getBound(llvm::APFloat(value)));
  }
  return Tensor::fromCells(Tensor::Kind::Real, input.shape, std::move(cells),
                           bound);
}

FailureOr<Tensor> Verifier::makeArgument(Pair pair, unsigned number,
                                         Domain &domain, const Run &run) {
  Type type = pair.before.getArgumentTypes()[number];
  SmallVector<int64_t> shape;
  Type elementType = getElementTypeOrSelf(type);
  if (auto shaped = dyn_cast<ShapedType>(type))
    for (int64_t extent : shaped.getShape())
      shape.push_back(ShapedType::isDynamic(extent) ? options.dynamicExtent
                                                    : extent);
  uint64_t key = run.key + 2 * number + 1;
  Tensor tensor;
  if (number < options.inputs.size()) {
    std::optional<Tensor> input =
        makeInput(options.inputs[number], type, domain);
    if (!input)
      return pair.before.emitError() << "the input for argument " << number
                                     << " isn't of type " << type;
    tensor = std::move(*input);
  } else if (isa<FloatType>(elementType)) {
    tensor = Tensor::random(shape, key);
  } else {
    std::mt19937_64 generator(key);
    std::vector<Cell> cells(getNumElements(shape));
    uint64_t range = elementType.isInteger(1) ? 2 : run.intRange;
    for (Cell &cell : cells)
      cell = generator() % range;
    tensor = Tensor::fromCells(Tensor::Kind::Integer, shape, std::move(cells));
  }
  // Memory is each program's own.
  if (isa<BaseMemRefType>(type))
    tensor = Tensor::fromCells(tensor.kind, tensor.shape,
                               tensor.readAll(domain), tensor.bound);
  return tensor;
}

FailureOr<Tensors> Verifier::evaluate(Interpreter &interpreter, Pair pair,
                                      bool isAfter, Domain &domain,
                                      const Run &run) {
  Tensors args;
  for (unsigned i = 0; i < pair.before.getNumArguments(); ++i) {
    FailureOr<Tensor> arg = makeArgument(pair, i, domain, run);
    if (failed(arg))
      return failure();
    args.push_back(*arg);
  }
  func::FuncOp func = isAfter ? pair.after : pair.before;
  if (isAfter && pair.preparation) {
    func::FuncOp preparation = pair.preparation;
    Tensors taken;
    for (unsigned i = 0; i < preparation.getNumArguments(); ++i)
      taken.push_back(args[*getPosition(
          preparation.getArgAttr(i, kArgumentAttrName), args.size())]);
    FailureOr<Tensors> prepared = interpreter.call(preparation, taken);
    if (failed(prepared))
      return failure();
    args.resize(func.getNumArguments());
    for (auto [i, tensor] : llvm::enumerate(*prepared))
      args[*getPosition(preparation.getResultAttr(i, kArgumentAttrName),
                        args.size())] = tensor;
  }
  FailureOr<Tensors> results = interpreter.call(func, args);
  if (failed(results))
    return failure();
  for (auto [arg, type] : llvm::zip(args, func.getArgumentTypes()))
    if (isa<BaseMemRefType>(type))
      results->push_back(arg);
  return results;
}

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
          addFactors(extent);
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
      domain.addScale(*root);
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

VerifyOutcome Verifier::reportStop(const Stop &stop) {
  InFlightDiagnostic diagnostic =
      stop.op->emitError() << "'" << stop.op->getName() << "' " << stop.message;
  return VerifyOutcome::Unknown;
}

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
      SmallVector<int64_t> at(expected[i].shape.size());
      int64_t rest = *position;
      for (size_t dim = at.size(); dim-- > 0;) {
        at[dim] = rest % expected[i].shape[dim];
        rest /= expected[i].shape[dim];
      }
      auto print = [&](const Tensor &tensor) {
        SmallVector<int64_t> ones(at.size(), 1);
        Tensor element = tensor.slice(at, ones, ones);
        Cell cell = element.readScalar(domain);
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
      FailureOr<Tensors> expected =
          evaluate(first, pair, /*isAfter=*/false, domain, run);
      Interpreter second(after, domain, random() << 8 | 1);
      second.useRecipes(weights);
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
      failed(checkRounding(after, weights, squares, random, count, isWrong))) {
    os << (isWrong ? "different: a folded weight isn't correctly rounded\n"
                   : "not decided: a folded weight can't be checked\n");
    return isWrong ? VerifyOutcome::Different : VerifyOutcome::Unknown;
  }
  if (count > 0)
    os << llvm::format("%.0f", count)
       << " folded weights are the exact ones rounded to nearest\n";
  return worst;
}

//===----------------------------------------------------------------------===//
// Comparison with doubles
//===----------------------------------------------------------------------===//

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

VerifyOutcome Verifier::verifyNumerically(Pair pair) {
  NumericDomain domain;
  intRange = options.intRange ? options.intRange : kLargestIntRange;
  uint64_t key = random();
  while (true) {
    Run run{0, 0, key, intRange};
    Interpreter first(before, domain, random() << 8);
    Interpreter second(after, domain, random() << 8 | 1);
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
        tolerance =
            std::ldexp(64.0, -static_cast<int>(floatType.getFPMantissaWidth()));
      double relative = difference.absolute == 0
                            ? 0
                            : difference.absolute / difference.largest;
      bool accepted = relative <= tolerance;
      os << "@" << func.getName() << ": "
         << (i < func.getNumResults() ? "result " : "memref argument ")
         << (i < func.getNumResults() ? i : i - func.getNumResults())
         << ": largest difference " << llvm::format("%.3g", difference.absolute)
         << ", relative " << llvm::format("%.3g", relative)
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

VerifyOutcome norm::verifyPrograms(ModuleOp before, ModuleOp after,
                                   const VerifyOptions &options,
                                   raw_ostream &os) {
  return Verifier(before, after, options, os).verify();
}
