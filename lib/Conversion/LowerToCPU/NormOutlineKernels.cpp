//===- NormOutlineKernels.cpp - A function for every structured op --------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "norm/Conversion/Passes.h"
#include "norm/IR/Norm.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/SymbolTable.h"
#include "mlir/Transforms/RegionUtils.h"
#include "llvm/ADT/StringMap.h"

namespace mlir::norm {
#define GEN_PASS_DEF_NORMOUTLINEKERNELS
#include "norm/Conversion/Passes.h.inc"
} // namespace mlir::norm

using namespace mlir;

static constexpr llvm::StringLiteral kKernelName = "norm_kernel";

/// The values from outside that the op uses: constants, and all others.
static void getUsedValues(Operation *op, SetVector<Value> &constants,
                          SetVector<Value> &others) {
  SetVector<Value> used(op->operand_begin(), op->operand_end());
  getUsedValuesDefinedAbove(op->getRegions(), used);
  for (Value value : used)
    (matchPattern(value, m_Constant()) ? constants : others).insert(value);
}

/// Makes a function that executes the op on its arguments.
static func::FuncOp buildKernel(Operation *op,
                                const SetVector<Value> &constants,
                                const SetVector<Value> &arguments) {
  Location loc = op->getLoc();
  OpBuilder b(op->getContext());
  SmallVector<Type> types;
  for (Value argument : arguments)
    types.push_back(argument.getType());
  auto kernel =
      func::FuncOp::create(b, loc, kKernelName, b.getFunctionType(types, {}));
  kernel.setPrivate();
  // LLVM would put a kernel that is called once back where it came from.
  kernel->setAttr("passthrough", b.getArrayAttr(b.getStringAttr("noinline")));

  Block *body = kernel.addEntryBlock();
  b.setInsertionPointToStart(body);
  IRMapping mapping;
  mapping.map(arguments.getArrayRef(), body->getArguments());
  for (Value constant : constants)
    b.clone(*constant.getDefiningOp(), mapping);
  b.clone(*op, mapping);
  func::ReturnOp::create(b, loc);
  return kernel;
}

static std::string getText(func::FuncOp kernel) {
  std::string text;
  llvm::raw_string_ostream os(text);
  kernel->print(os, OpPrintingFlags().useLocalScope());
  return text;
}

/// Whether the op and the end of the function are all that stands there.
static bool isAloneInFunction(Operation *op) {
  if (!isa<func::FuncOp>(op->getParentOp()))
    return false;
  for (Operation &other : *op->getBlock())
    if (&other != op && !matchPattern(&other, m_Constant()) &&
        !other.hasTrait<OpTrait::IsTerminator>())
      return false;
  return true;
}

namespace {
struct NormOutlineKernels
    : public norm::impl::NormOutlineKernelsBase<NormOutlineKernels> {
  using Base::Base;

  void runOnOperation() override {
    SmallVector<DestinationStyleOpInterface> ops;
    for (auto function : getOperation().getOps<func::FuncOp>())
      function.walk([&](DestinationStyleOpInterface op) {
        if (isa<linalg::LinalgOp, norm::NormOpInterface>(op.getOperation()) &&
            op.hasPureBufferSemantics() && op->getNumResults() == 0 &&
            !isAloneInFunction(op))
          ops.push_back(op);
      });

    SymbolTable symbols(getOperation());
    llvm::StringMap<SmallVector<func::FuncOp, 1>> kernels;
    for (DestinationStyleOpInterface op : ops) {
      SetVector<Value> constants, arguments;
      getUsedValues(op, constants, arguments);
      func::FuncOp kernel = buildKernel(op, constants, arguments);
      // Text narrows the choice down; it may elide constants.
      SmallVector<func::FuncOp, 1> &alike = kernels[getText(kernel)];
      auto *known = llvm::find_if(alike, [&](func::FuncOp other) {
        return OperationEquivalence::isRegionEquivalentTo(
            &kernel.getBody(), &other.getBody(),
            OperationEquivalence::IgnoreLocations);
      });
      if (known == alike.end()) {
        alike.push_back(kernel);
        symbols.insert(kernel);
      } else {
        kernel->erase();
        kernel = *known;
      }
      OpBuilder b(op);
      func::CallOp::create(b, op.getLoc(), kernel, arguments.getArrayRef());
      op->erase();
    }
  }
};
} // namespace
