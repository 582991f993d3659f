//===- RowInterpreter.cpp - Tensor values as row polynomials --------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Tensor values and structured ops. The arithmetic inside them is in
// RowInterpreterArith.cpp, the walk of coordinates through reshapes in
// AxisCoordinates.cpp.
//
//===----------------------------------------------------------------------===//

#include "norm/Analysis/RowInterpreter.h"

#include "AxisCoordinates.h"
#include "norm/Interfaces/TosaOps.h"

#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::norm;

// A norm is some twenty tensor ops deep, and few scalar ops in each. These stop
// cyclic graphs and programs made to be slow.
static constexpr unsigned kMaxDepth = 192;
static constexpr unsigned kMaxEvaluations = 1024;

static int64_t getExtent(Value base, ArrayRef<int64_t> dims) {
  auto type = cast<RankedTensorType>(base.getType());
  int64_t extent = 1;
  for (int64_t dim : dims) {
    if (type.isDynamicDim(dim))
      return RowRing::kUnknownExtent;
    extent *= type.getDimSize(dim);
  }
  return extent;
}

RowInterpreter::RowInterpreter(Value base, ArrayRef<int64_t> featureDims,
                               bool withCompanions, bool withExponentials)
    : base(base), featureDims(featureDims), withCompanions(withCompanions),
      withExponentials(withExponentials), ring(getExtent(base, featureDims)),
      budget(kMaxEvaluations) {
  auto type = cast<RankedTensorType>(base.getType());
  for (int64_t dim : llvm::seq(type.getRank())) {
    bool unit = type.getDimSize(dim) == 1;
    identity.push_back(unit ? AxisList() : AxisList{dim});
    if (!unit && llvm::is_contained(featureDims, dim))
      featureAxes.push_back(dim);
  }
}

FloatType RowInterpreter::getStatisticsType() const {
  Type element = getElementTypeOrSelf(base);
  if (element.isF64())
    return cast<FloatType>(element);
  return Float32Type::get(base.getContext());
}

bool RowInterpreter::isNarrow(Type type) const {
  auto element = dyn_cast<FloatType>(getElementTypeOrSelf(type));
  return element && element.getWidth() < getStatisticsType().getWidth();
}

const RowPolynomial *RowInterpreter::getRadicandAt(Operation *site) const {
  auto it = radicands.find(site);
  return it == radicands.end() ? nullptr : &it->second;
}

//===----------------------------------------------------------------------===//
// Values
//===----------------------------------------------------------------------===//

std::optional<RowValue> RowInterpreter::evaluate(Value value) {
  return evaluate(value, identity);
}

std::optional<RowValue> RowInterpreter::evaluateStatistic(Value value) {
  auto type = dyn_cast<RankedTensorType>(value.getType());
  auto baseType = cast<RankedTensorType>(base.getType());
  if (!type)
    return std::nullopt;
  bool keepsDims = type.getRank() == baseType.getRank();
  AxisCoordinates coordinates;
  SmallVector<int64_t> shape;
  for (int64_t dim : llvm::seq(baseType.getRank())) {
    bool isFeature = llvm::is_contained(featureDims, dim);
    if (isFeature && !keepsDims)
      continue;
    coordinates.push_back(isFeature ? AxisList() : identity[dim]);
    shape.push_back(isFeature ? 1 : baseType.getDimSize(dim));
  }
  if (ArrayRef(shape) != type.getShape())
    return std::nullopt;
  return evaluate(value, coordinates);
}

RowInterpreter::Result
RowInterpreter::evaluate(Value value, const AxisCoordinates &coordinates) {
  if (value == base && coordinates == identity)
    return RowValue{ring.getBase(), std::nullopt, /*exact=*/true};
  Key key(value.getAsOpaquePointer(), coordinates);
  if (auto it = memo.find(key); it != memo.end())
    return it->second;
  unsigned refusalsBefore = refusals;
  if (!enter())
    return std::nullopt;
  Result result = interpret(value, coordinates);
  --depth;
  // What was found out of breath may be found another time.
  if (refusals == refusalsBefore)
    memo.emplace(std::move(key), result);
  return result;
}

void RowInterpreter::resetBudget() {
  budget = kMaxEvaluations;
  ring.resetBudget();
}

bool RowInterpreter::enter() {
  if (depth >= kMaxDepth || budget == 0) {
    ++refusals;
    return false;
  }
  --budget;
  ++depth;
  return true;
}

/// The polynomial of a value that exists as it stands.
static bool isSingleAtom(const RowPolynomial &polynomial) {
  if (polynomial.getTerms().size() != 1)
    return false;
  const auto &[monomial, coefficient] = *polynomial.getTerms().begin();
  return coefficient.isOne() && monomial.size() == 1 &&
         monomial.front().second == 1;
}

/// The coordinates in an operand of an elementwise op, which may repeat what
/// has extent 1.
static AxisCoordinates getRepeated(Value operand,
                                   const AxisCoordinates &coordinates) {
  AxisCoordinates repeated = coordinates;
  if (auto type = dyn_cast<RankedTensorType>(operand.getType()))
    for (auto [extent, list] : llvm::zip_equal(type.getShape(), repeated))
      if (extent == 1)
        list.clear();
  return repeated;
}

RowInterpreter::Result
RowInterpreter::interpret(Value value, const AxisCoordinates &coordinates) {
  if (Result constant = makeConstant(value))
    return constant;
  auto result = dyn_cast<OpResult>(value);
  if (!result || value == base)
    return makeLeaf(value, coordinates);

  Result interpreted =
      TypeSwitch<Operation *, Result>(result.getOwner())
          .Case([&](linalg::LinalgOp op) {
            return interpretStructured(op, result, coordinates);
          })
          .Case<tensor::CollapseShapeOp, tensor::ExpandShapeOp,
                tosa::ReshapeOp>([&](auto op) -> Result {
            std::optional<AxisCoordinates> source =
                getSourceCoordinates(op, coordinates, base);
            if (!source)
              return std::nullopt;
            return evaluate(op->getOperand(0), *source);
          })
          .Case([&](tosa::TransposeOp op) {
            AxisCoordinates source(coordinates.size());
            for (auto [dim, list] : llvm::zip_equal(op.getPerms(), coordinates))
              source[dim] = list;
            return evaluate(op.getInput1(), source);
          })
          .Case([&](tosa::ReduceSumOp op) {
            return interpretSum(op, coordinates);
          })
          .Case([&](linalg::SoftmaxOp op) {
            return interpretSoftmax(op, coordinates);
          })
          .Case([&](tensor::CastOp op) {
            return evaluate(op.getSource(), coordinates);
          })
          .Case([&](tensor::SplatOp op) { return evaluate(op.getInput(), {}); })
          .Case([&](tensor::ExtractOp op) -> Result {
            if (!op.getIndices().empty())
              return std::nullopt;
            return evaluate(op.getTensor(), {});
          })
          .Default([&](Operation *op) -> Result {
            return apply(op, [&](Value operand) {
              return evaluate(operand, getRepeated(operand, coordinates));
            });
          });
  if (!interpreted)
    return makeLeaf(value, coordinates);

  // A vector of weights that was computed from other weights is used as it
  // is, rather than computed again.
  bool alongFeaturesAlone =
      llvm::all_of(coordinates, [&](const AxisList &list) {
        return llvm::all_of(list, [&](int64_t axis) {
          return llvm::is_contained(featureAxes, axis);
        });
      });
  const RowPolynomial &polynomial = interpreted->polynomial;
  if (alongFeaturesAlone && ring.isChannel(polynomial) &&
      !polynomial.getConstant() && !isSingleAtom(polynomial))
    if (Result leaf = makeLeaf(value, coordinates))
      return leaf;
  return interpreted;
}

RowInterpreter::Result RowInterpreter::makeConstant(Value value) {
  Attribute attribute;
  if (!matchPattern(value, m_Constant(&attribute)))
    return std::nullopt;
  if (auto elements = dyn_cast<DenseElementsAttr>(attribute)) {
    if (elements.empty() || !elements.isSplat() ||
        !elements.getElementType().isIntOrFloat())
      return std::nullopt;
    attribute = elements.getSplatValue<Attribute>();
  }
  if (auto integer = dyn_cast<IntegerAttr>(attribute))
    return RowValue{Rational::get(integer.getValue()), std::nullopt};
  auto number = dyn_cast<FloatAttr>(attribute);
  if (!number || !isSupportedFloat(number.getType()))
    return std::nullopt;
  std::optional<Rational> rational = Rational::get(number.getValue());
  if (!rational)
    return std::nullopt;
  return RowValue{*rational, number.getValue()};
}

RowInterpreter::Result
RowInterpreter::makeLeaf(Value value, const AxisCoordinates &coordinates) {
  // What an empty tensor holds isn't a value.
  if (!isa<FloatType>(getElementTypeOrSelf(value)) ||
      value.getDefiningOp<tensor::EmptyOp>())
    return std::nullopt;
  bool alongFeatures = false, alongOthers = false;
  for (const AxisList &list : coordinates)
    for (int64_t axis : list)
      (llvm::is_contained(featureAxes, axis) ? alongFeatures : alongOthers) =
          true;
  bool isCompanion = alongFeatures && alongOthers;
  if (isCompanion && !withCompanions)
    return std::nullopt;
  auto [it, inserted] =
      leafAtoms.try_emplace(Key(value.getAsOpaquePointer(), coordinates), 0);
  if (inserted) {
    it->second = isCompanion     ? ring.addCompanion()
                 : alongFeatures ? ring.addChannel()
                                 : ring.addScalar();
    leaves.emplace(it->second, Leaf{value, coordinates});
  }
  return RowValue{ring.getAtom(it->second), std::nullopt};
}

//===----------------------------------------------------------------------===//
// Structured ops
//===----------------------------------------------------------------------===//

namespace mlir::norm {
/// Evaluates the scalars in the body of a structured op at one point of its
/// iteration space.
class BodyInterpreter {
public:
  BodyInterpreter(RowInterpreter &rows, linalg::LinalgOp op,
                  ArrayRef<std::optional<AxisList>> loops)
      : rows(rows), op(op), loops(loops) {}

  /// Sets what an argument of the body is, instead of reading the operand.
  void bind(Value argument, std::optional<RowValue> value) {
    memo[argument] = std::move(value);
  }

  std::optional<RowValue> evaluate(Value value) {
    if (auto it = memo.find(value); it != memo.end())
      return it->second;
    if (!rows.enter())
      return std::nullopt;
    std::optional<RowValue> result = interpret(value);
    --rows.depth;
    memo[value] = result;
    return result;
  }

private:
  std::optional<RowValue> interpret(Value value) {
    Block *body = op.getBlock();
    if (auto argument = dyn_cast<BlockArgument>(value);
        argument && argument.getOwner() == body)
      return readOperand(op.getMatchingOpOperand(argument));
    Operation *definition = value.getDefiningOp();
    if (!definition || definition->getBlock() != body)
      return rows.evaluate(value, {});
    if (std::optional<RowValue> constant = rows.makeConstant(value))
      return constant;
    return rows.apply(definition,
                      [&](Value operand) { return evaluate(operand); });
  }

  std::optional<RowValue> readOperand(OpOperand *operand) {
    if (op.isScalar(operand))
      return rows.evaluate(operand->get(), {});
    AxisCoordinates coordinates;
    for (AffineExpr expr : op.getMatchingIndexingMap(operand).getResults()) {
      if (auto constant = dyn_cast<AffineConstantExpr>(expr);
          constant && constant.getValue() == 0) {
        coordinates.emplace_back();
        continue;
      }
      auto dim = dyn_cast<AffineDimExpr>(expr);
      if (!dim || !loops[dim.getPosition()])
        return std::nullopt;
      coordinates.push_back(*loops[dim.getPosition()]);
    }
    return rows.evaluate(operand->get(), coordinates);
  }

  RowInterpreter &rows;
  linalg::LinalgOp op;
  ArrayRef<std::optional<AxisList>> loops;
  DenseMap<Value, std::optional<RowValue>> memo;
};
} // namespace mlir::norm

bool RowInterpreter::assignFeatureAxes(ArrayRef<int64_t> extents,
                                       SmallVectorImpl<AxisList> &lists) {
  ArrayRef<int64_t> remaining = featureAxes;
  for (int64_t reduced : extents) {
    AxisList &list = lists.emplace_back();
    // Two dynamic extents are the same one if anything is read along both.
    if (ShapedType::isDynamic(reduced)) {
      if (remaining.empty() ||
          getExtent(base, remaining.front()) != RowRing::kUnknownExtent)
        return false;
      list.push_back(remaining.front());
      remaining = remaining.drop_front();
      continue;
    }
    int64_t extent = 1;
    while (extent < reduced && !remaining.empty()) {
      if (getExtent(base, remaining.front()) == RowRing::kUnknownExtent)
        return false;
      list.push_back(remaining.front());
      extent *= getExtent(base, remaining.front());
      remaining = remaining.drop_front();
    }
    if (extent != reduced)
      return false;
  }
  return remaining.empty();
}

/// Whether a coordinate runs along one of the axes.
static bool runsAlong(const AxisCoordinates &coordinates,
                      ArrayRef<int64_t> axes) {
  return llvm::any_of(coordinates, [&](const AxisList &list) {
    return llvm::any_of(
        list, [&](int64_t axis) { return llvm::is_contained(axes, axis); });
  });
}

RowInterpreter::Result
RowInterpreter::interpretSum(tosa::ReduceSumOp op,
                             const AxisCoordinates &coordinates) {
  auto [input, dims] = getTosaSum(op);
  auto type = dyn_cast<RankedTensorType>(input.getType());
  if (!type || !isSupportedFloat(type.getElementType()) ||
      runsAlong(coordinates, featureAxes))
    return std::nullopt;
  if (dims.empty())
    return evaluate(input, coordinates);
  SmallVector<AxisList> lists;
  if (!assignFeatureAxes(
          llvm::map_to_vector(
              dims, [&](int64_t dim) { return type.getDimSize(dim); }),
          lists))
    return std::nullopt;
  AxisCoordinates summed = coordinates;
  for (auto [dim, list] : llvm::zip_equal(dims, lists))
    summed[dim] = list;
  Result summand = evaluate(input, summed);
  if (!summand)
    return std::nullopt;
  RowRing::Result sum = ring.sum(summand->polynomial);
  if (!sum)
    return std::nullopt;
  return RowValue{*sum, std::nullopt, /*exact=*/false,
                  isRounded(*summand, type)};
}

/// e^x / Σ e^x over a whole row.
RowInterpreter::Result
RowInterpreter::interpretSoftmax(linalg::SoftmaxOp op,
                                 const AxisCoordinates &coordinates) {
  auto type = dyn_cast<RankedTensorType>(op.getInput().getType());
  if (!withExponentials || !type || !isSupportedFloat(type.getElementType()))
    return std::nullopt;
  int64_t dim = op.getDimension();
  AxisCoordinates others = coordinates;
  others.erase(others.begin() + dim);
  SmallVector<AxisList> lists;
  if (!assignFeatureAxes({type.getDimSize(dim)}, lists) ||
      lists.front() != coordinates[dim] || runsAlong(others, featureAxes))
    return std::nullopt;
  Result input = evaluate(op.getInput(), coordinates);
  RowRing::Result numerator =
      input ? ring.exponential(input->polynomial) : std::nullopt;
  RowRing::Result denominator = numerator ? ring.sum(*numerator) : std::nullopt;
  RowRing::Result quotient =
      denominator ? ring.divide(*numerator, *denominator) : std::nullopt;
  if (!quotient)
    return std::nullopt;
  return RowValue{*quotient, std::nullopt, /*exact=*/false,
                  isRounded(*input, type)};
}

RowInterpreter::Result
RowInterpreter::interpretStructured(linalg::LinalgOp op, OpResult result,
                                    const AxisCoordinates &coordinates) {
  if (!op.hasPureTensorSemantics())
    return std::nullopt;

  // The result's coordinates say where each parallel loop stands.
  SmallVector<std::optional<AxisList>> loops(op.getNumLoops());
  AffineMap map = op.getIndexingMapMatchingResult(result);
  SmallVector<int64_t> extents = op.getStaticLoopRanges();
  for (auto [expr, list] : llvm::zip_equal(map.getResults(), coordinates)) {
    if (auto dim = dyn_cast<AffineDimExpr>(expr)) {
      std::optional<AxisList> &loop = loops[dim.getPosition()];
      if (loop && *loop != list)
        return std::nullopt;
      loop = list;
    } else if (!isa<AffineConstantExpr>(expr) || !list.empty()) {
      return std::nullopt;
    }
  }
  for (auto [loop, extent] : llvm::zip_equal(loops, extents))
    if (extent == 1)
      loop.emplace();

  bool reduces = false;
  for (auto [loop, iterator] : llvm::enumerate(op.getIteratorTypesArray()))
    reduces |= iterator == utils::IteratorType::reduction && extents[loop] != 1;

  OpOperand *init = op.getDpsInitOperand(result.getResultNumber());
  BlockArgument accumulator = op.getMatchingBlockArgument(init);
  Value yielded =
      op.getBlock()->getTerminator()->getOperand(result.getResultNumber());
  if (!reduces)
    return BodyInterpreter(*this, op, loops).evaluate(yielded);

  // A sum over the row: acc + e, where e doesn't look at acc. The row's index
  // is bound by the sum, so it can't be the index of the result as well.
  if (runsAlong(coordinates, featureAxes))
    return std::nullopt;
  SmallVector<unsigned> reductions;
  op.getReductionDims(reductions);
  SmallVector<AxisList> lists;
  if (!assignFeatureAxes(
          llvm::map_to_vector(reductions,
                              [&](unsigned loop) { return extents[loop]; }),
          lists))
    return std::nullopt;
  for (auto [loop, list] : llvm::zip_equal(reductions, lists))
    loops[loop] = list;
  unsigned atom = ring.addScalar();
  BodyInterpreter body(*this, op, loops);
  // Another accumulator holds a partial sum, which has no polynomial.
  for (BlockArgument argument : op.getRegionOutputArgs())
    body.bind(argument, std::nullopt);
  body.bind(accumulator, RowValue{ring.getAtom(atom), std::nullopt});
  Result step = body.evaluate(yielded);
  if (!step)
    return std::nullopt;
  RowRing::Result summand = ring.subtract(step->polynomial, ring.getAtom(atom));
  if (!summand || ring.mentions(*summand, atom))
    return std::nullopt;
  RowRing::Result sum = ring.sum(*summand);
  Result initial = evaluate(init->get(), coordinates);
  if (!sum || !initial)
    return std::nullopt;
  RowRing::Result total = ring.add(*sum, initial->polynomial);
  if (!total)
    return std::nullopt;
  return RowValue{*total, std::nullopt, /*exact=*/false,
                  step->rounded || initial->rounded};
}
