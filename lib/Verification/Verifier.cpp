//===- Verifier.cpp - Two programs, evaluated on the same inputs ----------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Verifier.h"

#include "norm/IR/WeightPrepAttrs.h"

using namespace mlir;
using namespace mlir::norm;
using namespace mlir::norm::verify;

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
    // A signed number of the type.
    unsigned width = getIntegerWidth(elementType);
    uint64_t range =
        width == 1 ? 2
        : width < 64
            ? std::min<uint64_t>(run.intRange, uint64_t(1) << (width - 1))
            : run.intRange;
    for (Cell &cell : cells)
      cell = generator() % range;
    tensor = Tensor::fromCells(Tensor::Kind::Integer, shape, std::move(cells));
  }
  // Doubles that are values of the argument's type.
  auto floatType = dyn_cast<FloatType>(elementType);
  if (floatType && !domain.comparesSymbolically())
    tensor = tensor.round(domain, floatType);
  // Memory is each program's own.
  if (isa<BaseMemRefType>(type))
    tensor = Tensor::fromCells(tensor.kind, tensor.shape,
                               tensor.readAll(domain), tensor.bound);
  return tensor;
}

void Verifier::follow(Interpreter &interpreter, const std::string &what) {
  if (options.progress)
    interpreter.progress = [this, what](uint64_t count) {
      options.progress(what + ", op " + Twine(count));
    };
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

VerifyOutcome Verifier::reportStop(const Stop &stop) {
  InFlightDiagnostic diagnostic =
      stop.op->emitError() << "'" << stop.op->getName() << "' " << stop.message;
  return VerifyOutcome::Unknown;
}
