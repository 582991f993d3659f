//===- WeightSourceOpInterface.cpp - Weights outside of functions ---------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "norm/Interfaces/WeightSourceOpInterface.h"

#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/MLProgram/IR/MLProgram.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/DialectRegistry.h"

using namespace mlir;
using namespace mlir::norm;

#include "norm/Interfaces/WeightSourceOpInterface.cpp.inc"

WeightSourceOpInterface norm::getWeightSource(Operation *op,
                                              SymbolTableCollection &symbols) {
  auto source = dyn_cast_if_present<WeightSourceOpInterface>(op);
  if (!source || !source.explainNotWeight(symbols).empty())
    return nullptr;
  return source;
}

/// Puts a new global right behind an old one, under a name that is free.
static void insertBehind(Operation *global, Operation *created,
                         SymbolTableCollection &symbols) {
  symbols.getSymbolTable(global->getParentOp())
      .insert(created, std::next(Block::iterator(global)));
}

namespace {

//===----------------------------------------------------------------------===//
// ml_program
//===----------------------------------------------------------------------===//

template <typename OpTy>
struct GlobalLoadModel
    : WeightSourceOpInterface::ExternalModel<GlobalLoadModel<OpTy>, OpTy> {
  std::string explainNotWeight(Operation *op,
                               SymbolTableCollection &symbols) const {
    ml_program::GlobalOp global = cast<OpTy>(op).getGlobalOp(symbols);
    if (!global || !cast<OpTy>(op).getGlobal().getNestedReferences().empty())
      return "its global isn't in the module";
    if (global.getIsMutable())
      return "its global is mutable";
    if (!global.getValueAttr())
      return "its global has no initial value";
    auto value = dyn_cast<ElementsAttr>(global.getValueAttr());
    if (global.getType() != op->getResult(0).getType() ||
        (value && value.getType() != global.getType()))
      return "its global is of another type";
    return "";
  }
  ElementsAttr getWeightValue(Operation *op,
                              SymbolTableCollection &symbols) const {
    // An external one has an attribute of another kind.
    return dyn_cast<ElementsAttr>(
        cast<OpTy>(op).getGlobalOp(symbols).getValueAttr());
  }
  Operation *getWeightHolder(Operation *op,
                             SymbolTableCollection &symbols) const {
    return cast<OpTy>(op).getGlobalOp(symbols);
  }
  Value createPreparedWeight(Operation *op, OpBuilder &builder,
                             SymbolTableCollection &symbols, ElementsAttr value,
                             StringRef suffix) const {
    ml_program::GlobalOp global = cast<OpTy>(op).getGlobalOp(symbols);
    OpBuilder detached(op->getContext());
    auto prepared = ml_program::GlobalOp::create(
        detached, global.getLoc(), (global.getSymName() + "." + suffix).str(),
        value.getType(), /*is_mutable=*/false, value,
        builder.getStringAttr("private"));
    insertBehind(global, prepared, symbols);
    return OpTy::create(builder, op->getLoc(), value.getType(),
                        FlatSymbolRefAttr::get(prepared.getSymNameAttr()));
  }
};

//===----------------------------------------------------------------------===//
// memref
//===----------------------------------------------------------------------===//

struct ToTensorModel
    : WeightSourceOpInterface::ExternalModel<ToTensorModel,
                                             bufferization::ToTensorOp> {
  std::string explainNotWeight(Operation *op,
                               SymbolTableCollection &symbols) const {
    auto read = getRead(op);
    if (!read)
      return "it reads a buffer that may change";
    memref::GlobalOp global = getGlobal(op, symbols);
    if (!global)
      return "its global isn't in the module";
    if (!global.getConstant())
      return "its global isn't constant";
    if (global.isUninitialized())
      return "its global has no initial value";
    if (!global.getType().getLayout().isIdentity())
      return "its global has a layout of its own";
    return "";
  }
  ElementsAttr getWeightValue(Operation *op,
                              SymbolTableCollection &symbols) const {
    return dyn_cast_if_present<ElementsAttr>(
        getGlobal(op, symbols).getInitialValueAttr());
  }
  Operation *getWeightHolder(Operation *op,
                             SymbolTableCollection &symbols) const {
    return getGlobal(op, symbols);
  }
  Value createPreparedWeight(Operation *op, OpBuilder &builder,
                             SymbolTableCollection &symbols, ElementsAttr value,
                             StringRef suffix) const {
    memref::GlobalOp global = getGlobal(op, symbols);
    auto type = MemRefType::get(
        value.getShapedType().getShape(), value.getElementType(),
        MemRefLayoutAttrInterface(), global.getType().getMemorySpace());
    OpBuilder detached(op->getContext());
    auto prepared = memref::GlobalOp::create(
        detached, global.getLoc(), (global.getSymName() + "." + suffix).str(),
        builder.getStringAttr("private"), type, value, /*constant=*/true,
        global.getAlignmentAttr());
    insertBehind(global, prepared, symbols);
    Value buffer = memref::GetGlobalOp::create(builder, op->getLoc(), type,
                                               prepared.getSymName());
    return bufferization::ToTensorOp::create(builder, op->getLoc(),
                                             value.getType(), buffer,
                                             /*restrict=*/true);
  }

private:
  static memref::GetGlobalOp getRead(Operation *op) {
    return cast<bufferization::ToTensorOp>(op)
        .getBuffer()
        .getDefiningOp<memref::GetGlobalOp>();
  }
  static memref::GlobalOp getGlobal(Operation *op,
                                    SymbolTableCollection &symbols) {
    memref::GetGlobalOp read = getRead(op);
    return symbols.lookupNearestSymbolFrom<memref::GlobalOp>(
        read, read.getNameAttr());
  }
};

} // namespace

void norm::registerWeightSourceModels(DialectRegistry &registry) {
  registry.addExtension(
      +[](MLIRContext *context, ml_program::MLProgramDialect *) {
        ml_program::GlobalLoadOp::attachInterface<
            GlobalLoadModel<ml_program::GlobalLoadOp>>(*context);
        ml_program::GlobalLoadConstOp::attachInterface<
            GlobalLoadModel<ml_program::GlobalLoadConstOp>>(*context);
      });
  registry.addExtension(
      +[](MLIRContext *context, bufferization::BufferizationDialect *) {
        bufferization::ToTensorOp::attachInterface<ToTensorModel>(*context);
      });
}
