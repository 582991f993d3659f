//===- QuantizedNorm.cpp - Norms that are quantized at once ---------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "norm/Analysis/QuantizedNorm.h"

#include "norm/Analysis/Verdict.h"

#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

using namespace mlir;
using namespace mlir::norm;

/// Whether what the op does is the same before or after other work on buffers.
static bool isIndependent(Operation &op) {
  if (isMemoryEffectFree(&op))
    return true;
  auto effects = dyn_cast<MemoryEffectOpInterface>(op);
  if (!effects || op.getNumRegions() != 0)
    return false;
  SmallVector<MemoryEffects::EffectInstance> instances;
  effects.getEffects(instances);
  return llvm::all_of(instances, [](const MemoryEffects::EffectInstance &it) {
    return isa<MemoryEffects::Allocate>(it.getEffect());
  });
}

/// Whether the op writes all of the buffer, its first destination, and doesn't
/// read it.
static bool overwrites(Operation *op, Value buffer) {
  auto norm = dyn_cast<NormalizationOpInterface>(op);
  return norm && llvm::count(op->getOperands(), buffer) == 1 &&
         cast<NormOpInterface>(op).getInits().front() == buffer;
}

std::optional<QuantizedNorm>
QuantizedNorm::get(QuantizeOp quantize, std::optional<Obstacle> *obstacle) {
  if (!quantize.hasPureBufferSemantics())
    return std::nullopt;
  Value buffer = quantize.getInput();
  Block *block = quantize->getBlock();
  // The last that writes the buffer before, and all that stands in its way.
  NormalizationOpInterface norm;
  std::optional<std::string> problem;
  for (Operation *op = quantize->getPrevNode(); op; op = op->getPrevNode()) {
    if (overwrites(op, buffer)) {
      norm = cast<NormalizationOpInterface>(op);
      break;
    }
    if (!problem && !isIndependent(*op))
      problem = describe(op) + " stands between, which may use memory";
  }
  if (!norm)
    return std::nullopt;
  auto fail = [&](const Twine &text) {
    if (obstacle)
      *obstacle = Obstacle{"norm-quantized-apart", text.str()};
    return std::nullopt;
  };
  if (problem)
    return fail(*problem);
  Operation *allocation = buffer.getDefiningOp();
  if (!isa_and_present<memref::AllocOp, memref::AllocaOp>(allocation) ||
      allocation->getBlock() != block)
    return fail("the normalized rows are in a buffer from elsewhere");
  auto normOp = cast<NormOpInterface>(norm.getOperation());
  if (normOp.getFeatureDims() != quantize.getFeatureDims())
    return fail("it is along another axis than the normalization");
  if (normOp.getStatisticsType() != quantize.getStatisticsType())
    return fail("it computes in another type than the normalization");
  // A row's scale would be written before the next row is read.
  if (llvm::any_of(quantize.getInits(), [&](Value init) {
        return llvm::is_contained(norm->getOperands(), init);
      }))
    return fail("it writes what the normalization reads or writes");

  // The next to use the buffer has to be one that writes it anew.
  Operation *next = nullptr;
  for (Operation *user : buffer.getUsers()) {
    if (user->getBlock() != block)
      return fail("the normalized rows are also used in a region");
    if (quantize->isBeforeInBlock(user) &&
        (!next || user->isBeforeInBlock(next)))
      next = user;
  }
  if (llvm::count(quantize->getOperands(), buffer) != 1 ||
      (next && !isa<memref::DeallocOp>(next) && !overwrites(next, buffer)))
    return fail("the normalized rows are also used otherwise");
  return QuantizedNorm{norm, quantize, allocation};
}

std::optional<QuantizedNorm> QuantizedNorm::getOrExplain(QuantizeOp quantize) {
  std::optional<Obstacle> obstacle;
  std::optional<QuantizedNorm> pair = get(quantize, &obstacle);
  if (obstacle)
    emitKept(quantize, obstacle->code,
             "quantized apart from the normalization: " + obstacle->text);
  return pair;
}

std::optional<QuantizedNorm> QuantizedNorm::get(Operation *op) {
  if (auto quantize = dyn_cast<QuantizeOp>(op))
    return get(quantize);
  if (!isa<NormalizationOpInterface>(op))
    return std::nullopt;
  Value result = cast<NormOpInterface>(op).getInits().front();
  for (Operation *user : result.getUsers())
    if (auto quantize = dyn_cast<QuantizeOp>(user))
      if (std::optional<QuantizedNorm> found = get(quantize);
          found && found->norm == op)
        return found;
  return std::nullopt;
}

void QuantizedNorm::erase(RewriterBase &rewriter) {
  rewriter.eraseOp(quantize);
  rewriter.eraseOp(norm);
  if (!llvm::all_of(allocation->getUsers(), llvm::IsaPred<memref::DeallocOp>))
    return;
  for (Operation *user : llvm::to_vector(allocation->getUsers()))
    rewriter.eraseOp(user);
  rewriter.eraseOp(allocation);
}
