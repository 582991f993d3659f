//===- GlobalOps.cpp - Evaluation of reads of globals ---------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Interpreter.h"

#include "mlir/Dialect/MLProgram/IR/MLProgram.h"
#include "llvm/ADT/TypeSwitch.h"
#include "llvm/Support/xxhash.h"

using namespace mlir;
using namespace mlir::norm::verify;

std::optional<LogicalResult> Interpreter::visitGlobalOp(Operation *op) {
  SymbolRefAttr name =
      llvm::TypeSwitch<Operation *, SymbolRefAttr>(op)
          .Case<ml_program::GlobalLoadOp, ml_program::GlobalLoadConstOp>(
              [](auto load) { return load.getGlobal(); })
          .Default([](Operation *) { return SymbolRefAttr(); });
  if (!name)
    return std::nullopt;
  auto global =
      name.getNestedReferences().empty()
          ? symbols.lookup<ml_program::GlobalOp>(name.getLeafReference())
          : nullptr;
  if (!global)
    return fail(op, "the global isn't in the module");
  auto type = dyn_cast<RankedTensorType>(op->getResult(0).getType());
  if (!type || !type.hasStaticShape() || global.getType() != type)
    return fail(op, "the global isn't a tensor of static shape");

  Attribute value = global.getValueAttr();
  if (isa_and_nonnull<ElementsAttr>(value) && !global.getIsMutable()) {
    FailureOr<Tensor> tensor = Tensor::fromAttribute(domain, value);
    if (failed(tensor))
      return fail(op, "the global's elements are missing, don't fit its type, "
                      "or are of a type that isn't supported");
    set(op->getResult(0), *tensor);
    return success();
  }
  // What somebody else puts there is an input, the same in both programs.
  if (!isa<FloatType>(type.getElementType()))
    return fail(op, "the global's integers aren't known");
  set(op->getResult(0),
      Tensor::random(type.getShape(), llvm::xxh3_64bits(global.getSymName())));
  return success();
}
