//===- UnreadSum.cpp - Sums with residuals that nothing reads -------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "norm/Analysis/UnreadSum.h"

#include "mlir/Dialect/MemRef/IR/MemRef.h"

using namespace mlir;
using namespace mlir::norm;

Operation *mlir::norm::findUnreadSum(NormalizationOpInterface norm) {
  Value buffer = norm.getSumInit();
  if (!buffer)
    return nullptr;
  Operation *allocation = buffer.getDefiningOp();
  if (!isa_and_present<memref::AllocOp, memref::AllocaOp>(allocation))
    return nullptr;
  bool isUnread = llvm::all_of(buffer.getUses(), [&](OpOperand &use) {
    Operation *user = use.getOwner();
    auto other = dyn_cast<NormalizationOpInterface>(user);
    return isa<memref::DeallocOp>(user) ||
           (other && other.getSumInit() == buffer &&
            llvm::count(user->getOperands(), buffer) == 1);
  });
  return isUnread ? allocation : nullptr;
}
