//===- RuntimeVerificationImpl.cpp - Run-time checks of the norm ops ------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "norm/Interfaces/RuntimeVerificationImpl.h"

#include "AttachToNormOps.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlow.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "mlir/Interfaces/RuntimeVerifiableOpInterface.h"

using namespace mlir;
using namespace mlir::norm;

/// For each dimension of an operand the input's that it follows.
static SmallVector<int64_t> getInputDims(NormOpInterface op,
                                         OpOperand &operand) {
  OperandShape shape = getOperandShape(operand);
  if (shape == OperandShape::Scalar)
    return {};
  SmallVector<int64_t> featureDims = op.getFeatureDims();
  return llvm::filter_to_vector(llvm::seq<int64_t>(op.getInputType().getRank()),
                                [&](int64_t dim) {
                                  return shape == OperandShape::Whole ||
                                         llvm::is_contained(featureDims, dim) ==
                                             (shape == OperandShape::Feature);
                                });
}

static Value getExtent(ImplicitLocOpBuilder &b, Value value, int64_t dim) {
  if (isa<RankedTensorType>(value.getType()))
    return b.createOrFold<tensor::DimOp>(value, dim);
  return b.createOrFold<memref::DimOp>(value, dim);
}

namespace {
template <typename OpTy>
struct NormRuntimeVerification
    : RuntimeVerifiableOpInterface::ExternalModel<NormRuntimeVerification<OpTy>,
                                                  OpTy> {
  void generateRuntimeVerification(
      Operation *op, OpBuilder &builder, Location loc,
      function_ref<std::string(Operation *, StringRef)> makeMessage) const {
    ImplicitLocOpBuilder b(loc, builder);
    auto normOp = cast<NormOpInterface>(op);
    Value input = normOp.getInput();
    SmallVector<int64_t> featureDims = normOp.getFeatureDims();
    for (OpOperand &operand : op->getOpOperands()) {
      if (operand.get() == input)
        continue;
      bool isInit = cast<DestinationStyleOpInterface>(op).isDpsInit(&operand);
      for (auto [dim, inputDim] :
           llvm::enumerate(getInputDims(normOp, operand))) {
        bool changes = isInit && llvm::is_contained(featureDims, inputDim) &&
                       isa<CompressOp, ExpandOp>(op);
        int64_t growth = changes ? (isa<ExpandOp>(op) ? 1 : -1) : 0;
        Value expected = b.createOrFold<arith::AddIOp>(
            getExtent(b, input, inputDim),
            arith::ConstantIndexOp::create(b, growth));
        Value equal =
            b.createOrFold<arith::CmpIOp>(arith::CmpIPredicate::eq, expected,
                                          getExtent(b, operand.get(), dim));
        if (getConstantIntValue(equal) == 1)
          continue;
        std::string text =
            "dimension #" + std::to_string(dim) + " of operand #" +
            std::to_string(operand.getOperandNumber()) +
            " doesn't fit the input's dimension #" + std::to_string(inputDim);
        cf::AssertOp::create(b, equal, makeMessage(op, text));
      }
    }
  }
};
} // namespace

void mlir::norm::registerRuntimeVerificationExternalModels(
    DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, NormDialect *) {
    attachToNormOps<NormRuntimeVerification>(context);
    // What the checks are made of.
    context->loadDialect<arith::ArithDialect, cf::ControlFlowDialect,
                         memref::MemRefDialect, tensor::TensorDialect>();
  });
}
