//===- NormPassAddresses.cpp - Buffers of kernels as addresses ------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "norm/Conversion/Passes.h"

#include "mlir/Conversion/LLVMCommon/TypeConverter.h"
#include "mlir/IR/SymbolTable.h"

namespace mlir::norm {
#define GEN_PASS_DEF_NORMPASSADDRESSES
#include "norm/Conversion/Passes.h.inc"
} // namespace mlir::norm

using namespace mlir;

/// Has an argument come as an address and the numbers that its type doesn't
/// tell: offset, extents, strides. These are the arguments from `index` on.
static void takeApart(RewriterBase &rewriter, gpu::GPUFuncOp kernel,
                      unsigned index) {
  BlockArgument old = kernel.getArgument(index);
  auto type = cast<MemRefType>(old.getType());
  Location loc = old.getLoc();
  auto [strides, offset] = type.getStridesAndOffset();
  unsigned next = index;
  auto insert = [&](Type argument) -> Value {
    (void)kernel.insertArgument(next, argument, DictionaryAttr(), loc);
    return kernel.getArgument(next++);
  };
  Value base = insert(MemRefType::get({}, type.getElementType(),
                                      MemRefLayoutAttrInterface(),
                                      type.getMemorySpace()));
  auto insertUnknown = [&](ArrayRef<int64_t> known) {
    SmallVector<OpFoldResult> numbers;
    for (int64_t number : known)
      numbers.push_back(ShapedType::isDynamic(number)
                            ? OpFoldResult(insert(rewriter.getIndexType()))
                            : rewriter.getIndexAttr(number));
    return numbers;
  };
  OpFoldResult offsetOf = insertUnknown(offset).front();
  SmallVector<OpFoldResult> extents = insertUnknown(type.getShape());
  SmallVector<OpFoldResult> stridesOf = insertUnknown(strides);
  rewriter.setInsertionPointToStart(&kernel.getBody().front());
  Value whole = memref::ReinterpretCastOp::create(rewriter, loc, type, base,
                                                  offsetOf, extents, stridesOf);
  rewriter.replaceAllUsesWith(old, whole);
  (void)kernel.eraseArgument(next);
}

/// What a launch passes instead of the buffer, in the same order.
static void pushParts(RewriterBase &rewriter, Location loc, Value buffer,
                      SmallVector<Value> &operands) {
  auto type = cast<MemRefType>(buffer.getType());
  auto [strides, offset] = type.getStridesAndOffset();
  auto parts = memref::ExtractStridedMetadataOp::create(rewriter, loc, buffer);
  operands.push_back(parts.getBaseBuffer());
  if (ShapedType::isDynamic(offset))
    operands.push_back(parts.getOffset());
  auto append = [&](ArrayRef<int64_t> known, ResultRange values) {
    for (auto [number, value] : llvm::zip_equal(known, values))
      if (ShapedType::isDynamic(number))
        operands.push_back(value);
  };
  append(type.getShape(), parts.getSizes());
  append(strides, parts.getStrides());
}

namespace {
struct NormPassAddresses
    : public norm::impl::NormPassAddressesBase<NormPassAddresses> {
  using Base::Base;

  void runOnOperation() override {
    IRRewriter rewriter(&getContext());
    getOperation().walk([&](gpu::LaunchFuncOp launch) {
      rewriter.setInsertionPoint(launch);
      SmallVector<Value> operands;
      for (Value operand : launch.getKernelOperands())
        if (comesApart(operand.getType()))
          pushParts(rewriter, launch.getLoc(), operand, operands);
        else
          operands.push_back(operand);
      launch.getKernelOperandsMutable().assign(operands);
    });
    getOperation().walk([&](gpu::GPUFuncOp kernel) {
      if (!kernel.isKernel())
        return;
      for (unsigned index = kernel.getNumArguments(); index-- > 0;)
        if (comesApart(kernel.getArgument(index).getType()))
          takeApart(rewriter, kernel, index);
    });
  }

private:
  static bool comesApart(Type type) {
    auto buffer = dyn_cast<MemRefType>(type);
    return buffer && buffer.isStrided() &&
           !LLVMTypeConverter::canConvertToBarePtr(buffer);
  }
};
} // namespace
