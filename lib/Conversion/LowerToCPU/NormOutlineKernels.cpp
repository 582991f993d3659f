//===- NormOutlineKernels.cpp - A function for every structured op --------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "EqualFunctions.h"
#include "norm/Analysis/QuantizedNorm.h"
#include "norm/Analysis/UnreadSum.h"
#include "norm/Conversion/Passes.h"
#include "norm/IR/Norm.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/SymbolTable.h"
#include "mlir/Transforms/RegionUtils.h"

namespace mlir::norm {
#define GEN_PASS_DEF_NORMOUTLINEKERNELS
#include "norm/Conversion/Passes.h.inc"
} // namespace mlir::norm

using namespace mlir;

static constexpr llvm::StringLiteral kKernelName = "norm_kernel";

namespace {
/// An op that becomes a function, or two: a normalization and what quantizes
/// its result at once. With them come the buffers that nobody else needs: what
/// is between the two, and a sum that isn't read.
struct Group {
  Operation *op;
  std::optional<norm::QuantizedNorm> pair;

  SmallVector<Operation *> getAllocations() const {
    SmallVector<Operation *> allocations;
    if (pair)
      allocations.push_back(pair->allocation);
    Operation *first = op;
    if (pair)
      first = pair->norm;
    if (auto norm = dyn_cast<norm::NormalizationOpInterface>(first))
      if (Operation *allocation = norm::findUnreadSum(norm))
        allocations.push_back(allocation);
    return allocations;
  }

  SmallVector<Operation *> getOps() const {
    SmallVector<Operation *> ops = getAllocations();
    if (pair)
      ops.push_back(pair->norm);
    ops.push_back(op);
    return ops;
  }
};
} // namespace

/// The values from outside that the ops use: constants, and all others.
static void getUsedValues(ArrayRef<Operation *> ops,
                          SetVector<Value> &constants,
                          SetVector<Value> &others) {
  SetVector<Value> used;
  for (Operation *op : ops) {
    used.insert(op->operand_begin(), op->operand_end());
    getUsedValuesDefinedAbove(op->getRegions(), used);
  }
  for (Value value : used)
    if (!llvm::is_contained(ops, value.getDefiningOp()))
      (matchPattern(value, m_Constant()) ? constants : others).insert(value);
}

/// Makes a function that executes the ops on its arguments.
static func::FuncOp buildKernel(const Group &group,
                                const SetVector<Value> &constants,
                                const SetVector<Value> &arguments) {
  Location loc = group.op->getLoc();
  OpBuilder b(group.op->getContext());
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
  for (Operation *op : group.getOps())
    b.clone(*op, mapping);
  for (Operation *allocation : group.getAllocations())
    if (isa<memref::AllocOp>(allocation))
      memref::DeallocOp::create(b, loc,
                                mapping.lookup(allocation->getResult(0)));
  func::ReturnOp::create(b, loc);
  return kernel;
}

/// Whether the op frees what one of the others has allocated.
static bool frees(Operation *op, ArrayRef<Operation *> others) {
  auto dealloc = dyn_cast<memref::DeallocOp>(op);
  return dealloc &&
         llvm::is_contained(others, dealloc.getMemref().getDefiningOp());
}

/// Whether the ops and the end of the function are all that stands there.
static bool areAloneInFunction(const Group &group) {
  if (!isa<func::FuncOp>(group.op->getParentOp()))
    return false;
  SmallVector<Operation *> ops = group.getOps();
  for (Operation &other : *group.op->getBlock())
    if (!llvm::is_contained(ops, &other) && !frees(&other, ops) &&
        !matchPattern(&other, m_Constant()) &&
        !other.hasTrait<OpTrait::IsTerminator>())
      return false;
  return true;
}

namespace {
struct NormOutlineKernels
    : public norm::impl::NormOutlineKernelsBase<NormOutlineKernels> {
  using Base::Base;

  void runOnOperation() override {
    SmallVector<Group> groups;
    for (auto function : getOperation().getOps<func::FuncOp>())
      function.walk([&](DestinationStyleOpInterface op) {
        if (!isa<linalg::LinalgOp, norm::NormOpInterface>(op.getOperation()) ||
            !op.hasPureBufferSemantics() || op->getNumResults() != 0)
          return;
        Group group{op, norm::QuantizedNorm::get(op.getOperation())};
        // A normalization comes with its quantization.
        if (group.pair && group.pair->norm == op)
          return;
        if (!areAloneInFunction(group))
          groups.push_back(group);
      });

    SymbolTable symbols(getOperation());
    norm::EqualFunctions kernels;
    IRRewriter rewriter(&getContext());
    for (Group &group : groups) {
      SetVector<Value> constants, arguments;
      getUsedValues(group.getOps(), constants, arguments);
      func::FuncOp kernel = buildKernel(group, constants, arguments);
      auto known = cast<func::FuncOp>(kernels.findOrKeep(kernel));
      if (known == kernel) {
        symbols.insert(kernel);
      } else {
        kernel->erase();
        kernel = known;
      }
      rewriter.setInsertionPoint(group.op);
      func::CallOp::create(rewriter, group.op->getLoc(), kernel,
                           arguments.getArrayRef());
      if (group.pair)
        group.pair->erase(rewriter);
      else
        rewriter.eraseOp(group.op);
    }
  }
};
} // namespace
