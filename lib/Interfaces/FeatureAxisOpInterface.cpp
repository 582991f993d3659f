//===- FeatureAxisOpInterface.cpp - How an op treats a mean ---------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "norm/Interfaces/FeatureAxisOpInterface.h"

#include "Models.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tosa/IR/TosaOps.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace mlir::norm;

#include "norm/Interfaces/FeatureAxisOpInterface.cpp.inc"

FeatureAxisOpInterface norm::getReadingOp(OpOperand &use) {
  Operation *op = use.getOwner();
  while (op && !isa<FeatureAxisOpInterface>(op) &&
         op->getParentRegion() != use.get().getParentRegion())
    op = op->getParentOp();
  return dyn_cast_or_null<FeatureAxisOpInterface>(op);
}

FailureOr<ContractionForm> norm::getContractionForm(Operation *op) {
  auto axisOp = dyn_cast<FeatureAxisOpInterface>(op);
  return axisOp ? axisOp.getContractionForm() : FailureOr<ContractionForm>();
}

FailureOr<SumForm> norm::getSumForm(Operation *op) {
  auto axisOp = dyn_cast<FeatureAxisOpInterface>(op);
  return axisOp ? axisOp.getSumForm() : FailureOr<SumForm>();
}

SmallVector<int64_t> ContractionForm::getLoopExtents() const {
  SmallVector<int64_t> extents(resultMap.getNumDims(), ShapedType::kDynamic);
  auto take = [&](Value value, AffineMap map) {
    auto type = cast<RankedTensorType>(value.getType());
    for (auto [expr, extent] :
         llvm::zip_equal(map.getResults(), type.getShape()))
      if (auto loop = dyn_cast<AffineDimExpr>(expr);
          loop && !ShapedType::isDynamic(extent))
        extents[loop.getPosition()] = extent;
  };
  take(factors[0]->get(), maps[0]);
  take(factors[1]->get(), maps[1]);
  take(factors[0]->getOwner()->getResult(0), resultMap);
  return extents;
}

Operation *
norm::cloneWithOperands(OpBuilder &builder, Operation *op,
                        ArrayRef<std::pair<OpOperand *, Value>> replacements) {
  Operation *clone = builder.clone(*op);
  // The clone has the original's structure, so equal positions correspond.
  SmallVector<Operation *> originals, clones;
  op->walk<WalkOrder::PreOrder>([&](Operation *o) { originals.push_back(o); });
  clone->walk<WalkOrder::PreOrder>([&](Operation *o) { clones.push_back(o); });
  for (auto [operand, value] : replacements) {
    size_t position = std::distance(originals.begin(),
                                    llvm::find(originals, operand->getOwner()));
    clones[position]->setOperand(operand->getOperandNumber(), value);
  }
  return clone;
}

SmallVector<std::pair<OpOperand *, Value>>
norm::replaceCarriers(const AxisForm &form, ValueRange carriers) {
  SmallVector<std::pair<OpOperand *, Value>> replacements;
  for (auto [carrier, value] : llvm::zip_equal(form.carriers, carriers))
    replacements.emplace_back(carrier.operand, value);
  return replacements;
}

Value norm::cloneWithCarriers(OpBuilder &builder, OpResult result,
                              const AxisForm &form, ValueRange carriers) {
  return cloneWithOperands(builder, result.getOwner(),
                           replaceCarriers(form, carriers))
      ->getResult(result.getResultNumber());
}

RankedTensorType norm::withExtent(Type type, const FeatureAxis &axis,
                                  int64_t extent) {
  auto tensor = cast<RankedTensorType>(type);
  SmallVector<int64_t> shape(tensor.getShape());
  shape[axis.getFactors().front().dim] = extent;
  return tensor.clone(shape);
}

Value norm::createResizedSplat(OpBuilder &builder, Value constant,
                               RankedTensorType type) {
  SplatElementsAttr splat;
  bool isSplat = matchPattern(constant, m_Constant(&splat));
  assert(isSplat && "not one value everywhere");
  (void)isSplat;
  Location loc = constant.getLoc();
  if (constant.getDefiningOp<tosa::ConstOp>())
    return tosa::ConstOp::create(builder, loc, type, splat.resizeSplat(type));
  return arith::ConstantOp::create(builder, loc, splat.resizeSplat(type));
}

void norm::registerFeatureAxisModels(DialectRegistry &registry) {
  registerArithModels(registry);
  registerLinalgModels(registry);
  registerNormModels(registry);
  registerTensorModels(registry);
  registerTosaModels(registry);
}
