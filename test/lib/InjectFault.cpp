//===- InjectFault.cpp - A pass that makes one mistake --------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// A plugin with the pass `test-norm-inject-fault`, which changes a program in
// one place so that it becomes another function, as an error in a rewrite
// might. It knows the ops of norm by their names: the host brought the dialect.
//
//===----------------------------------------------------------------------===//

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/AsmState.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/DialectResourceBlobManager.h"
#include "mlir/Pass/Pass.h"
#include "mlir/Tools/Plugins/PassPlugin.h"
#include "llvm/ADT/StringSwitch.h"

using namespace mlir;

namespace {
/// Makes the mistake at an op if the op has a place for it.
using Fault = bool (*)(Operation *op, bool apply);

bool isNormalization(Operation *op) {
  StringRef name = op->getName().getStringRef();
  return name == "norm.layer_norm" || name == "norm.rms_norm" ||
         name == "norm.crms_norm";
}

/// A writer isn't centred.
bool dropCenter(Operation *op, bool apply) {
  if (op->getName().getStringRef() != "norm.center")
    return false;
  if (apply)
    op->getResult(0).replaceAllUsesWith(op->getOperand(0));
  return true;
}

/// A writer is centred along its input axis.
bool wrongAxis(Operation *op, bool apply) {
  if (op->getName().getStringRef() != "norm.center")
    return false;
  auto type = cast<ShapedType>(op->getOperand(0).getType());
  if (type.getRank() != 2)
    return false;
  if (apply) {
    auto axes = dyn_cast_or_null<DenseI64ArrayAttr>(
        op->getInherentAttr("axes").value_or(Attribute()));
    int64_t axis = axes ? axes[0] : 1;
    op->setAttr("axes", DenseI64ArrayAttr::get(op->getContext(), {1 - axis}));
  }
  return true;
}

/// A table that is read in two roles is centred in both.
bool centerAllUses(Operation *op, bool apply) {
  if (op->getName().getStringRef() != "norm.center" ||
      op->getOperand(0).hasOneUse())
    return false;
  if (apply)
    op->getOperand(0).replaceUsesWithIf(op->getResult(0), [&](OpOperand &use) {
      return use.getOwner() != op &&
             op->getBlock()->findAncestorOpInBlock(*use.getOwner()) &&
             op->isBeforeInBlock(
                 op->getBlock()->findAncestorOpInBlock(*use.getOwner()));
    });
  return true;
}

/// ε differs in its last bit.
bool epsilonUlp(Operation *op, bool apply) {
  if (!isNormalization(op))
    return false;
  if (apply) {
    auto epsilon = cast<FloatAttr>(*op->getInherentAttr("epsilon"));
    llvm::APFloat value = epsilon.getValue();
    value.next(/*nextDown=*/false);
    op->setAttr("epsilon", FloatAttr::get(epsilon.getType(), value));
  }
  return true;
}

/// The operand after the input, if it is a vector: the scale, or the bias where
/// there is no scale.
OpOperand *getAffine(Operation *op, unsigned number) {
  if (!isNormalization(op) || op->getNumOperands() < number + 3)
    return nullptr;
  OpOperand &operand = op->getOpOperand(1 + number);
  auto type = dyn_cast<RankedTensorType>(operand.get().getType());
  return type && type.getRank() == 1 ? &operand : nullptr;
}

void replaceBySplat(OpOperand &operand, double value) {
  OpBuilder b(operand.getOwner());
  auto type = cast<RankedTensorType>(operand.get().getType());
  operand.set(arith::ConstantOp::create(
      b, operand.getOwner()->getLoc(),
      DenseElementsAttr::get(type,
                             b.getFloatAttr(type.getElementType(), value))));
}

bool lostScale(Operation *op, bool apply) {
  OpOperand *scale = getAffine(op, 0);
  if (scale && apply)
    replaceBySplat(*scale, 1);
  return scale;
}

bool lostBias(Operation *op, bool apply) {
  OpOperand *bias = getAffine(op, 1);
  if (bias && apply)
    replaceBySplat(*bias, 0);
  return bias;
}

bool swapSub(Operation *op, bool apply) {
  auto sub = dyn_cast<arith::SubFOp>(op);
  if (!sub)
    return false;
  if (apply) {
    Value left = sub.getLhs();
    sub.getLhsMutable().assign(sub.getRhs());
    sub.getRhsMutable().assign(left);
  }
  return true;
}

bool addToSub(Operation *op, bool apply) {
  auto add = dyn_cast<arith::AddFOp>(op);
  if (!add)
    return false;
  // The bodies of named ops aren't free.
  StringRef parent = op->getParentOp()->getName().getStringRef();
  if (parent.starts_with("linalg.") && parent != "linalg.generic")
    return false;
  if (apply) {
    OpBuilder b(op);
    add.replaceAllUsesWith(
        arith::SubFOp::create(b, op->getLoc(), add.getLhs(), add.getRhs())
            .getResult());
  }
  return true;
}

/// A divisor is too small by one: d − 1 for d.
bool wrongDivisor(Operation *op, bool apply) {
  auto div = dyn_cast<arith::DivFOp>(op);
  auto constant =
      div ? div.getRhs().getDefiningOp<arith::ConstantOp>() : nullptr;
  auto value = constant ? dyn_cast<FloatAttr>(constant.getValue()) : nullptr;
  if (!value)
    return false;
  if (apply) {
    OpBuilder b(op);
    div.getRhsMutable().assign(arith::ConstantOp::create(
        b, op->getLoc(),
        b.getFloatAttr(value.getType(), value.getValueAsDouble() - 1)));
  }
  return true;
}

/// A slice begins one element too early, or too late.
bool shiftSlice(Operation *op, bool apply) {
  auto slice = dyn_cast<tensor::ExtractSliceOp>(op);
  if (!slice || !slice.getSourceType().hasStaticShape())
    return false;
  SmallVector<int64_t> offsets(slice.getStaticOffsets());
  for (auto [dim, extent] : llvm::enumerate(slice.getSourceType().getShape())) {
    int64_t size = slice.getStaticSizes()[dim];
    if (ShapedType::isDynamic(offsets[dim]) || ShapedType::isDynamic(size) ||
        size == extent)
      continue;
    if (apply) {
      offsets[dim] += offsets[dim] + size < extent ? 1 : -1;
      slice.setStaticOffsets(offsets);
    }
    return true;
  }
  return false;
}

/// A stored weight is off by a unit in its last place.
bool weightUlp(Operation *op, bool apply) {
  auto constant = dyn_cast<arith::ConstantOp>(op);
  auto resource = constant
                      ? dyn_cast<DenseResourceElementsAttr>(constant.getValue())
                      : DenseResourceElementsAttr();
  if (!resource || !constant->hasAttr("norm.recipe"))
    return false;
  if (apply) {
    ArrayRef<char> data = resource.getData();
    AsmResourceBlob blob = HeapAsmResourceBlob::allocate(data.size(), 64);
    MutableArrayRef<char> bytes = blob.getMutableData();
    llvm::copy(data, bytes.begin());
    // The low byte of a little endian number in the middle.
    bytes[data.size() / 8 * 4] ^= 1;
    constant.setValueAttr(DenseResourceElementsAttr::get(
        cast<ShapedType>(constant.getType()), "changed", std::move(blob)));
  }
  return true;
}

struct InjectFault : public PassWrapper<InjectFault, OperationPass<ModuleOp>> {
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(InjectFault)
  InjectFault() = default;
  InjectFault(const InjectFault &other) : PassWrapper(other) {}

  StringRef getArgument() const override { return "test-norm-inject-fault"; }
  StringRef getDescription() const override {
    return "make one mistake, or count the places for it";
  }

  void runOnOperation() override {
    auto fault = llvm::StringSwitch<Fault>(kind)
                     .Case("drop-center", dropCenter)
                     .Case("wrong-axis", wrongAxis)
                     .Case("center-all-uses", centerAllUses)
                     .Case("epsilon-ulp", epsilonUlp)
                     .Case("lost-scale", lostScale)
                     .Case("lost-bias", lostBias)
                     .Case("swap-sub", swapSub)
                     .Case("add-to-sub", addToSub)
                     .Case("wrong-divisor", wrongDivisor)
                     .Case("shift-slice", shiftSlice)
                     .Case("weight-ulp", weightUlp)
                     .Default(nullptr);
    if (!fault) {
      getOperation().emitError() << "there is no fault '" << kind << "'";
      return signalPassFailure();
    }
    SmallVector<Operation *> places;
    getOperation()->walk([&](Operation *op) {
      if (fault(op, /*apply=*/false))
        places.push_back(op);
    });
    if (index == -1) {
      llvm::outs() << kind << ": " << places.size() << "\n";
      return;
    }
    if (index < 0 || static_cast<size_t>(index) >= places.size()) {
      getOperation().emitError() << "there are " << places.size() << " places";
      return signalPassFailure();
    }
    fault(places[index], /*apply=*/true);
  }

  Option<std::string> kind{*this, "kind", llvm::cl::desc("Which mistake")};
  Option<int64_t> index{*this, "index",
                        llvm::cl::desc("Where; -1 prints how many places"),
                        llvm::cl::init(-1)};
};
} // namespace

extern "C" LLVM_ATTRIBUTE_WEAK PassPluginLibraryInfo mlirGetPassPluginInfo() {
  return {MLIR_PLUGIN_API_VERSION, "norm-test", "0",
          [] { PassRegistration<InjectFault>(); }};
}
