//===- TosaOps.cpp - What tosa ops compute on floats ----------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "norm/Interfaces/TosaOps.h"

#include "mlir/Dialect/Tosa/IR/TosaOps.h"
#include "mlir/IR/Matchers.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::norm;

static bool isFloatTensor(Value value) {
  auto type = dyn_cast<RankedTensorType>(value.getType());
  return type && isa<FloatType>(type.getElementType());
}

bool norm::isZeroPoint(Value value) {
  return matchPattern(value, m_AnyZeroFloat());
}

std::optional<SmallVector<int64_t>> norm::getTosaShape(Value shape) {
  DenseIntElementsAttr values;
  if (!matchPattern(shape, m_Constant(&values)))
    return std::nullopt;
  return llvm::map_to_vector(values.getValues<APInt>(), [](const APInt &value) {
    return value.getSExtValue();
  });
}

bool norm::isTosaFloatCast(Operation *op) {
  return isa<tosa::CastOp, tosa::IdentityOp>(op) &&
         isFloatTensor(op->getOperand(0)) && isFloatTensor(op->getResult(0));
}

bool norm::isTosaView(Operation *op) {
  return isa<tosa::ReshapeOp, tosa::TransposeOp>(op);
}

std::pair<Value, SmallVector<int64_t>> norm::getTosaSum(tosa::ReduceSumOp sum) {
  SmallVector<int64_t> dims{sum.getAxis()};
  Value input = sum.getInput();
  while (auto inner = input.getDefiningOp<tosa::ReduceSumOp>()) {
    dims.push_back(inner.getAxis());
    input = inner.getInput();
  }
  llvm::sort(dims);
  dims.erase(llvm::unique(dims), dims.end());
  if (auto type = dyn_cast<RankedTensorType>(input.getType()))
    llvm::erase_if(dims,
                   [&](int64_t dim) { return type.getDimSize(dim) == 1; });
  return {input, std::move(dims)};
}

OpOperand *norm::getTosaAddend(OpOperand &use) {
  Operation *op = use.getOwner();
  if (!isa<tosa::AddOp>(op) || getTosaElementwiseOperands(op).empty())
    return nullptr;
  return &op->getOpOperand(1 - use.getOperandNumber());
}

SmallVector<OpOperand *, 3> norm::getTosaElementwiseOperands(Operation *op) {
  if (op->getNumResults() != 1 || !isFloatTensor(op->getResult(0)))
    return {};
  unsigned numOperands =
      llvm::TypeSwitch<Operation *, unsigned>(op)
          .Case<tosa::AddOp, tosa::SubOp, tosa::MaximumOp, tosa::MinimumOp,
                tosa::PowOp>([](auto) { return 2; })
          // The third operand is a shift, which floats don't have.
          .Case([](tosa::MulOp) { return 2; })
          .Case([](tosa::NegateOp negate) {
            bool plain = isZeroPoint(negate.getInput1Zp()) &&
                         isZeroPoint(negate.getOutputZp());
            return plain ? 1 : 0;
          })
          .Case([](tosa::SelectOp) { return 3; })
          .Case<tosa::AbsOp, tosa::CeilOp, tosa::ClampOp, tosa::CosOp,
                tosa::ErfOp, tosa::ExpOp, tosa::FloorOp, tosa::LogOp,
                tosa::ReciprocalOp, tosa::RsqrtOp, tosa::SigmoidOp, tosa::SinOp,
                tosa::TanhOp>([](auto) { return 1; })
          .Default(
              [](Operation *other) { return isTosaFloatCast(other) ? 1 : 0; });
  auto result = cast<RankedTensorType>(op->getResult(0).getType());
  SmallVector<OpOperand *, 3> operands;
  for (OpOperand &operand : op->getOpOperands().take_front(numOperands)) {
    auto type = dyn_cast<RankedTensorType>(operand.get().getType());
    if (!type || type.getRank() != result.getRank() ||
        (numOperands > 1 && !type.hasStaticShape()))
      return {};
    operands.push_back(&operand);
  }
  return operands;
}
