//===- FeatureAxisOpInterface.cpp - How an op treats a mean ---------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "norm/Interfaces/FeatureAxisOpInterface.h"

#include "Models.h"

#include "mlir/IR/Builders.h"

using namespace mlir;
using namespace mlir::norm;

#include "norm/Interfaces/FeatureAxisOpInterface.cpp.inc"

Value norm::cloneWithCarriers(OpBuilder &builder, OpResult result,
                              const AxisForm &form, ValueRange carriers) {
  Operation *op = result.getOwner();
  Operation *clone = builder.clone(*op);
  // The clone has the original's structure, so equal positions correspond.
  SmallVector<Operation *> originals, clones;
  op->walk<WalkOrder::PreOrder>([&](Operation *o) { originals.push_back(o); });
  clone->walk<WalkOrder::PreOrder>([&](Operation *o) { clones.push_back(o); });
  for (auto [carrier, value] : llvm::zip_equal(form.carriers, carriers)) {
    size_t position = std::distance(
        originals.begin(), llvm::find(originals, carrier.operand->getOwner()));
    clones[position]->setOperand(carrier.operand->getOperandNumber(), value);
  }
  return clone->getResult(result.getResultNumber());
}

void norm::registerFeatureAxisModels(DialectRegistry &registry) {
  registerArithModels(registry);
  registerLinalgModels(registry);
  registerNormModels(registry);
  registerTensorModels(registry);
}
