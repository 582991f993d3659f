//===- OtherDialect.cpp - A dialect with models of its own ----------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

// A plugin with a dialect that stands for another compiler's: its ops take part
// in norm's proof and hold weights. docs/other-dialects.md explains the code.
//
//===----------------------------------------------------------------------===//

#include "norm/Interfaces/FeatureAxisOpInterface.h"
#include "norm/Interfaces/WeightSourceOpInterface.h"

#include "mlir/IR/Builders.h"
#include "mlir/IR/Dialect.h"
#include "mlir/IR/DialectImplementation.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "mlir/Tools/Plugins/DialectPlugin.h"

using namespace mlir;

namespace {

/// x·Wᵀ + b for an x of any rank, a matrix W of outputs times inputs and a
/// vector b.
struct LinearOp
    : Op<LinearOp, OpTrait::OneResult, OpTrait::ZeroRegions,
         OpTrait::NOperands<3>::Impl, MemoryEffectOpInterface::Trait> {
  using Op::Op;
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(LinearOp)
  static constexpr StringLiteral getOperationName() { return "other.linear"; }
  static ArrayRef<StringRef> getAttributeNames() { return {}; }
  void getEffects(
      SmallVectorImpl<SideEffects::EffectInstance<MemoryEffects::Effect>> &) {}
};

/// A weight that is known by its `key`; its `value` may be in the program.
struct ParameterOp : Op<ParameterOp, OpTrait::OneResult, OpTrait::ZeroRegions,
                        OpTrait::ZeroOperands, MemoryEffectOpInterface::Trait> {
  using Op::Op;
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(ParameterOp)
  static constexpr StringLiteral getOperationName() {
    return "other.parameter";
  }
  static ArrayRef<StringRef> getAttributeNames() { return {}; }
  void getEffects(
      SmallVectorImpl<SideEffects::EffectInstance<MemoryEffects::Effect>> &) {}
};

struct LinearModel
    : norm::FeatureAxisOpInterface::ExternalModel<LinearModel, LinearOp> {
  FailureOr<norm::AxisForm> getAxisForm(Operation *op, OpResult result,
                                        const norm::FeatureAxis &axis) const {
    int64_t features = cast<RankedTensorType>(result.getType()).getRank() - 1;
    // The result's features are the rows of W and the elements of b.
    FailureOr<norm::FeatureAxis> rows =
        axis.renameDims([&](int64_t dim) -> FailureOr<int64_t> {
          if (dim != features)
            return failure();
          return 0;
        });
    if (failed(rows))
      return failure();
    norm::AxisForm form;
    form.carriers.push_back({&op->getOpOperand(1), *rows});
    form.carriers.push_back({&op->getOpOperand(2), *rows});
    return form;
  }
};

struct ParameterModel
    : norm::WeightSourceOpInterface::ExternalModel<ParameterModel,
                                                   ParameterOp> {
  std::string explainNotWeight(Operation *op, SymbolTableCollection &) const {
    return op->hasAttr("trained") ? "it is trained" : "";
  }
  ElementsAttr getWeightValue(Operation *op, SymbolTableCollection &) const {
    return op->getAttrOfType<ElementsAttr>("value");
  }
  Value createPreparedWeight(Operation *op, OpBuilder &builder,
                             SymbolTableCollection &, ElementsAttr value,
                             StringRef suffix) const {
    auto key = op->getAttrOfType<StringAttr>("key");
    Operation *prepared = builder.clone(*op);
    prepared->setAttr("key",
                      builder.getStringAttr(key.getValue() + "." + suffix));
    prepared->setAttr("value", value);
    prepared->getResult(0).setType(value.getType());
    return prepared->getResult(0);
  }
};

class OtherDialect : public Dialect {
public:
  explicit OtherDialect(MLIRContext *context)
      : Dialect(getDialectNamespace(), context, TypeID::get<OtherDialect>()) {
    addOperations<LinearOp, ParameterOp>();
    LinearOp::attachInterface<LinearModel>(*context);
    ParameterOp::attachInterface<ParameterModel>(*context);
  }
  static constexpr StringLiteral getDialectNamespace() { return "other"; }

  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(OtherDialect)
};

} // namespace

extern "C" LLVM_ATTRIBUTE_WEAK DialectPluginLibraryInfo
mlirGetDialectPluginInfo() {
  return {MLIR_PLUGIN_API_VERSION, "Other", LLVM_VERSION_STRING,
          [](DialectRegistry *registry) { registry->insert<OtherDialect>(); }};
}
