//===- PowerOfTwo.cpp - Products by powers of two -------------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PowerOfTwo.h"

#include "norm/IR/WeightData.h"
#include "norm/Interfaces/TosaOps.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tosa/IR/TosaOps.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace mlir::norm;

/// The exponent if a constant is a power of two, other than 1, everywhere.
static std::optional<int> getExponent(Value value) {
  APFloat number(0.0);
  if (!matchPattern(value, m_ConstantFloat(&number)) || number.isNegative())
    return std::nullopt;
  int exponent = number.getExactLog2();
  return exponent == INT_MIN || exponent == 0 ? std::nullopt
                                              : std::optional<int>(exponent);
}

/// Which operand of a product or quotient on scalars or tensors is multiplied
/// by a power of two: the number of the other one and the exponent.
static std::optional<std::pair<unsigned, int>>
matchProduct(Operation *op, function_ref<Value(Value)> resolve) {
  bool isQuotient = isa<arith::DivFOp>(op);
  if (!isQuotient && !isa<arith::MulFOp, tosa::MulOp>(op))
    return std::nullopt;
  for (unsigned number : {1, 0}) {
    if (isQuotient && number == 0)
      continue;
    if (std::optional<int> exponent =
            getExponent(resolve(op->getOperand(number))))
      return std::pair(1 - number, isQuotient ? -*exponent : *exponent);
  }
  return std::nullopt;
}

/// The operand of a structured op that a scalar is, if nothing else reads it.
static OpOperand *getOnlyRead(linalg::LinalgOp op, Value scalar) {
  auto argument = dyn_cast<BlockArgument>(scalar);
  if (!argument || argument.getOwner() != op.getBlock() ||
      !argument.hasOneUse())
    return nullptr;
  OpOperand *operand = op.getMatchingOpOperand(argument);
  return op.isDpsInput(operand) &&
                 isa<RankedTensorType>(operand->get().getType())
             ? operand
             : nullptr;
}

SmallVector<PowerOfTwo> norm::findPowersOfTwo(Operation *op) {
  SmallVector<PowerOfTwo> products;
  auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
  if (!linalgOp) {
    auto type = op->getNumResults() == 1
                    ? dyn_cast<RankedTensorType>(op->getResult(0).getType())
                    : RankedTensorType();
    auto product = matchProduct(op, [](Value value) -> Value { return value; });
    if (type && product && op->getOperand(product->first).getType() == type &&
        (!isa<tosa::MulOp>(op) || !getTosaElementwiseOperands(op).empty()))
      products.push_back({op, op, product->second, product->first,
                          &op->getOpOperand(product->first)});
    return products;
  }
  if (!linalgOp.hasPureTensorSemantics() || linalgOp->getNumResults() != 1)
    return products;
  // A constant may come in by an operand.
  auto resolve = [&](Value value) -> Value {
    auto argument = dyn_cast<BlockArgument>(value);
    if (!argument || argument.getOwner() != linalgOp.getBlock())
      return value;
    OpOperand *operand = linalgOp.getMatchingOpOperand(argument);
    return linalgOp.isDpsInput(operand) ? operand->get() : value;
  };
  for (Operation &inner : linalgOp.getBlock()->without_terminator())
    if (auto product = matchProduct(&inner, resolve))
      products.push_back(
          {op, &inner, product->second, product->first,
           getOnlyRead(linalgOp, inner.getOperand(product->first))});
  return products;
}

bool PowerOfTwo::remove(IRRewriter &rewriter) const {
  Value multiplied = product->getOperand(number);
  rewriter.replaceOp(product, multiplied);
  if (product == op || !operand)
    return product == op;
  auto linalgOp = cast<linalg::LinalgOp>(op);
  bool doesNothing =
      linalgOp.getNumReductionLoops() == 0 &&
      linalgOp.getBlock()->getTerminator()->getOperand(0) == multiplied &&
      linalgOp.getMatchingIndexingMap(operand).isIdentity() &&
      linalgOp.getMatchingIndexingMap(linalgOp.getDpsInitOperand(0))
          .isIdentity() &&
      operand->get().getType() == op->getResult(0).getType();
  if (doesNothing)
    rewriter.replaceOp(op, operand->get());
  return doesNothing;
}

bool norm::scalesExactly(Value weight, int exponent) {
  ElementsAttr constant;
  if (!matchPattern(weight, m_Constant(&constant)))
    return true;
  FailureOr<WeightData> data = WeightData::get(constant, nullptr);
  if (failed(data))
    return false;
  const llvm::fltSemantics &semantics =
      data->getElementType().getFloatSemantics();
  int least = APFloat::semanticsMinExponent(semantics);
  int greatest = APFloat::semanticsMaxExponent(semantics);
  int64_t count = data->isSplat() ? 1 : data->getNumElements();
  for (int64_t index = 0; index < count; ++index) {
    double number = data->getValue(index);
    if (number == 0.0 || !std::isfinite(number))
      continue;
    int scaled = std::ilogb(number) + exponent;
    if (scaled < least || scaled > greatest)
      return false;
  }
  return true;
}
