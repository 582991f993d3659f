//===- RaiseEmission.cpp - From a proven norm to an op --------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RaiseEmission.h"

#include "norm/Analysis/ControlFlowEdges.h"
#include "norm/IR/Norm.h"
#include "norm/Interfaces/WeightSourceOpInterface.h"
#include "norm/Transforms/WeightPrep.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::norm;

static RankedTensorType getBaseType(RowInterpreter &rows) {
  return cast<RankedTensorType>(rows.getBase().getType());
}

/// Whether the leaf has static extents, and no index into it is fixed.
static bool isVector(const RowInterpreter::Leaf &leaf) {
  auto type = dyn_cast<RankedTensorType>(leaf.value.getType());
  if (!type || !type.hasStaticShape() ||
      !isSupportedFloat(type.getElementType()))
    return false;
  return llvm::all_of(llvm::enumerate(leaf.coordinates), [&](auto it) {
    return !it.value().empty() || type.getDimSize(it.index()) == 1;
  });
}

bool mlir::norm::canMakeVector(const RowPolynomial &polynomial,
                               RowInterpreter &rows) {
  return llvm::all_of(polynomial.getTerms(), [&](const auto &term) {
    return llvm::all_of(term.first, [&](auto factor) {
      return isVector(rows.getLeaf(factor.first));
    });
  });
}

/// Whether the value is known before the program runs: a constant, a global, a
/// function's argument, or made of such.
static bool isWeight(Value value) {
  if (isa<BlockArgument>(value))
    return isFunctionArgument(value);
  Operation *op = value.getDefiningOp();
  SymbolTableCollection symbols;
  return op->hasTrait<OpTrait::ConstantLike>() || isWeightPrep(op) ||
         getWeightSource(op, symbols);
}

namespace {
/// Makes the scales and biases of a norm.
class VectorEmitter {
public:
  VectorEmitter(OpBuilder &b, Location loc, RowInterpreter &rows,
                const DenseMap<Value, Value> &replaced)
      : b(b), loc(loc), rows(rows), replaced(replaced) {
    for (int64_t dim : rows.getFeatureDims())
      shape.push_back(getBaseType(rows).getDimSize(dim));
  }

  /// The vector; null if it has the value `absent` everywhere.
  Value emit(const RowPolynomial &polynomial, int64_t absent) {
    std::optional<Rational> constant = polynomial.getConstant();
    if (constant && *constant == Rational(absent))
      return {};
    if (constant)
      return emitConstant(*constant);
    if (Value existing = getExisting(polynomial))
      return existing;
    return emitComputation(polynomial);
  }

private:
  Value emitConstant(const Rational &value) {
    FloatType type = rows.getStatisticsType();
    auto splat = DenseElementsAttr::get(RankedTensorType::get(shape, type),
                                        value.round(type.getFloatSemantics()));
    return arith::ConstantOp::create(b, loc, splat);
  }

  /// The leaf with one dimension for each axis that it varies along.
  Value flatten(unsigned atom, SmallVectorImpl<int64_t> &axes) {
    const RowInterpreter::Leaf &leaf = rows.getLeaf(atom);
    Value value =
        replaced.contains(leaf.value) ? replaced.at(leaf.value) : leaf.value;
    auto type = cast<RankedTensorType>(value.getType());
    // Drop the dimensions of extent 1: each joins the one before it, the
    // leading ones the first that varies.
    SmallVector<ReassociationIndices> groups;
    SmallVector<ReassociationIndices> split;
    SmallVector<int64_t> kept, splitShape;
    for (auto [dim, list] : llvm::enumerate(leaf.coordinates)) {
      if (groups.empty() || (!list.empty() && !kept.empty()))
        groups.emplace_back();
      groups.back().push_back(dim);
      if (list.empty())
        continue;
      kept.push_back(type.getDimSize(dim));
      ReassociationIndices &group = split.emplace_back();
      for (int64_t axis : list) {
        group.push_back(axes.size());
        axes.push_back(axis);
        splitShape.push_back(getBaseType(rows).getDimSize(axis));
      }
    }
    if (static_cast<int64_t>(kept.size()) != type.getRank())
      value = tensor::CollapseShapeOp::create(b, loc, type.clone(kept), value,
                                              groups);
    if (splitShape.size() != kept.size())
      value = tensor::ExpandShapeOp::create(b, loc, type.clone(splitShape),
                                            value, split);
    return value;
  }

  /// The vector, if the polynomial is one that exists.
  Value getExisting(const RowPolynomial &polynomial) {
    const auto &[monomial, coefficient] = *polynomial.getTerms().begin();
    if (polynomial.getTerms().size() != 1 || !coefficient.isOne() ||
        monomial.size() != 1 || monomial.front().second != 1)
      return {};
    unsigned atom = monomial.front().first;
    SmallVector<int64_t> axes;
    for (const AxisList &list : rows.getLeaf(atom).coordinates)
      llvm::append_range(axes, list);
    if (ArrayRef(axes) != rows.getFeatureDims())
      return {};
    axes.clear();
    return flatten(atom, axes);
  }

  Value emitComputation(const RowPolynomial &polynomial) {
    SmallVector<unsigned> atoms;
    for (const auto &[monomial, coefficient] : polynomial.getTerms())
      for (auto [atom, exponent] : monomial)
        if (!llvm::is_contained(atoms, atom))
          atoms.push_back(atom);

    FloatType type = rows.getStatisticsType();
    SmallVector<Value> inputs;
    SmallVector<AffineMap> maps;
    bool fromWeights = true;
    for (unsigned atom : atoms) {
      SmallVector<int64_t> axes;
      Value input = flatten(atom, axes);
      fromWeights &= isWeight(rows.getLeaf(atom).value);
      auto element = cast<FloatType>(getElementTypeOrSelf(input));
      if (element.getWidth() > type.getWidth())
        type = element;
      SmallVector<AffineExpr> exprs;
      for (int64_t axis : axes)
        exprs.push_back(
            b.getAffineDimExpr(llvm::find(rows.getFeatureDims(), axis) -
                               rows.getFeatureDims().begin()));
      inputs.push_back(input);
      maps.push_back(AffineMap::get(shape.size(), 0, exprs, b.getContext()));
    }
    maps.push_back(b.getMultiDimIdentityMap(shape.size()));
    Value init = tensor::EmptyOp::create(b, loc, shape, type);
    SmallVector<utils::IteratorType> iterators(shape.size(),
                                               utils::IteratorType::parallel);
    auto op = linalg::GenericOp::create(
        b, loc, init.getType(), inputs, init, maps, iterators,
        [&](OpBuilder &body, Location loc, ValueRange arguments) {
          linalg::YieldOp::create(
              body, loc, emitBody(body, polynomial, atoms, type, arguments));
        });
    if (fromWeights) {
      markWeightPrep(op);
      for (Value input : op.getInputs())
        for (Operation *reshape = input.getDefiningOp();
             reshape &&
             isa<tensor::CollapseShapeOp, tensor::ExpandShapeOp>(reshape) &&
             isWeight(reshape->getOperand(0));
             reshape = reshape->getOperand(0).getDefiningOp())
          markWeightPrep(reshape);
    }
    return op.getResult(0);
  }

  Value emitBody(OpBuilder &body, const RowPolynomial &polynomial,
                 ArrayRef<unsigned> atoms, FloatType type,
                 ValueRange arguments) {
    SmallVector<Value> values;
    for (Value argument : arguments.take_front(atoms.size()))
      values.push_back(argument.getType() == type
                           ? argument
                           : arith::ExtFOp::create(body, loc, type, argument));
    Value sum;
    for (const auto &[monomial, coefficient] : polynomial.getTerms()) {
      Value product;
      auto multiply = [&](Value factor) {
        product = product ? arith::MulFOp::create(body, loc, product, factor)
                          : factor;
      };
      for (auto [atom, exponent] : monomial)
        for (int i = 0; i < exponent; ++i)
          multiply(values[llvm::find(atoms, atom) - atoms.begin()]);
      if (!product || !coefficient.isOne())
        multiply(arith::ConstantOp::create(
            body, loc,
            FloatAttr::get(type, coefficient.round(type.getFloatSemantics()))));
      sum = sum ? arith::AddFOp::create(body, loc, sum, product) : product;
    }
    return sum;
  }

  OpBuilder &b;
  Location loc;
  RowInterpreter &rows;
  const DenseMap<Value, Value> &replaced;
  SmallVector<int64_t> shape;
};
} // namespace

FloatAttr mlir::norm::getEpsilon(Value operand, const Rational &epsilon,
                                 RowInterpreter &rows) {
  APFloat used = epsilon.round(rows.getStatisticsType().getFloatSemantics());
  if (!used.isFiniteNonZero())
    return {};
  MLIRContext *context = operand.getContext();
  for (Type type :
       {getElementTypeOrSelf(operand), Type(Float32Type::get(context)),
        Type(Float64Type::get(context))}) {
    auto floatType = dyn_cast<FloatType>(type);
    if (!floatType)
      continue;
    APFloat value = epsilon.round(floatType.getFloatSemantics());
    if (Rational::get(value) == epsilon)
      return FloatAttr::get(floatType, value);
  }
  return {};
}

/// Creates a value of the shape of `root` to write the result to.
static Value createInit(OpBuilder &b, Value root, Value base) {
  auto type = cast<RankedTensorType>(root.getType());
  SmallVector<Value> dynamicSizes;
  for (int64_t dim : llvm::seq(type.getRank()))
    if (type.isDynamicDim(dim))
      dynamicSizes.push_back(
          tensor::DimOp::create(b, root.getLoc(), base, dim));
  return tensor::EmptyOp::create(b, root.getLoc(), type, dynamicSizes);
}

/// The axes attribute of an op over the rows; null stands for the default.
static DenseI64ArrayAttr getAxes(OpBuilder &b, RowInterpreter &rows) {
  ArrayRef<int64_t> dims = rows.getFeatureDims();
  if (dims.size() == 1 && dims.front() == getBaseType(rows).getRank() - 1)
    return {};
  return b.getDenseI64ArrayAttr(dims);
}

static Value getReplaced(const DenseMap<Value, Value> &replaced, Value value) {
  auto it = replaced.find(value);
  return it == replaced.end() ? value : it->second;
}

Value mlir::norm::emitNorm(OpBuilder &b, const RaisedNorm &norm,
                           const DenseMap<Value, Value> &replaced) {
  RowInterpreter &rows = *norm.rows;
  Location loc = norm.root.getLoc();
  Value base = getReplaced(replaced, rows.getBase());
  VectorEmitter vectors(b, loc, rows, replaced);
  Value scale = vectors.emit(norm.form.scale, /*absent=*/1);
  Value bias = vectors.emit(norm.form.bias, /*absent=*/0);
  Value init = createInit(b, norm.root, base);
  DenseI64ArrayAttr axes = getAxes(b, rows);
  if (norm.form.kind == NormForm::Kind::LayerNorm)
    return LayerNormOp::create(b, loc, base, scale, bias, init, norm.epsilon,
                               axes)
        ->getResult(0);
  return RMSNormOp::create(b, loc, base, scale, bias, init, norm.epsilon, axes)
      ->getResult(0);
}

template <typename OpTy>
static Value createGrad(OpBuilder &b, Location loc, Value outputGrad,
                        Value base, Value scale, Value init, FloatAttr epsilon,
                        DenseI64ArrayAttr axes) {
  return OpTy::create(b, loc, outputGrad, base, scale,
                      /*statistics=*/ValueRange(), /*sum_grad=*/Value(), init,
                      /*scale_grad=*/Value(), /*bias_grad=*/Value(), epsilon,
                      axes)
      ->getResult(0);
}

Value mlir::norm::emitGrad(OpBuilder &b, const RaisedGrad &grad,
                           const DenseMap<Value, Value> &replaced) {
  RowInterpreter &rows = *grad.rows;
  Location loc = grad.root.getLoc();
  Value base = getReplaced(replaced, rows.getBase());
  Value outputGrad = getReplaced(replaced, grad.outputGrad);
  VectorEmitter vectors(b, loc, rows, replaced);
  Value scale = vectors.emit(grad.scale, /*absent=*/1);
  Value init = createInit(b, grad.root, base);
  auto create = grad.kind == NormForm::Kind::LayerNorm
                    ? createGrad<LayerNormGradOp>
                    : createGrad<RMSNormGradOp>;
  return create(b, loc, outputGrad, base, scale, init, grad.epsilon,
                getAxes(b, rows));
}
