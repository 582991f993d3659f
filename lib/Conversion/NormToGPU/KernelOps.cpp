//===- KernelOps.cpp - What kernels can do and reach ----------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "KernelOps.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/SymbolTable.h"
#include "mlir/Interfaces/ViewLikeInterface.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::norm;

StringRef mlir::norm::getKernelIntrinsic(Operation *op) {
  return llvm::TypeSwitch<Operation *, StringRef>(op)
      .Case([](math::AbsFOp) { return "llvm.fabs"; })
      .Case([](math::CeilOp) { return "llvm.ceil"; })
      .Case([](math::CopySignOp) { return "llvm.copysign"; })
      .Case([](math::FloorOp) { return "llvm.floor"; })
      .Case([](math::FmaOp) { return "llvm.fma"; })
      .Case([](math::RoundEvenOp) { return "llvm.roundeven"; })
      .Case([](math::SqrtOp) { return "llvm.sqrt"; })
      .Case([](math::TruncOp) { return "llvm.trunc"; })
      .Case([](arith::MinNumFOp) { return "llvm.minnum"; })
      .Case([](arith::MaxNumFOp) { return "llvm.maxnum"; })
      .Default(StringRef());
}

bool mlir::norm::isApproximatedInKernels(StringRef name) {
  return llvm::is_contained({"math.erf", "math.exp", "math.expm1", "math.log",
                             "math.log1p", "math.tanh"},
                            name);
}

static bool isKernelNumber(Type type) {
  if (auto integer = dyn_cast<IntegerType>(type))
    return integer.getWidth() <= 64;
  return isa<IndexType, Float64Type, Float32Type, Float16Type, BFloat16Type,
             Float8E4M3FNType, Float8E5M2Type>(type);
}

static bool isKernelType(Type type) {
  if (auto memref = dyn_cast<MemRefType>(type))
    return isKernelNumber(memref.getElementType()) &&
           !memref.getMemorySpace() && memref.isStrided();
  return isKernelNumber(type);
}

/// A power that becomes products: others are right for positive numbers only.
static bool isPowerByProducts(math::PowFOp op) {
  APFloat exponent(0.0);
  if (!matchPattern(op.getRhs(), m_ConstantFloat(&exponent)))
    return false;
  return llvm::any_of(ArrayRef<double>{-1, 2, 3}, [&](double known) {
    return exponent.convertToDouble() == known;
  });
}

static bool isKernelMath(Operation *op) {
  if (auto power = dyn_cast<math::PowFOp>(op))
    return isPowerByProducts(power);
  if (auto power = dyn_cast<math::FPowIOp>(op))
    return matchPattern(power.getRhs(), m_Constant());
  if (!getKernelIntrinsic(op).empty() ||
      isa<math::AbsIOp, math::CountLeadingZerosOp, math::CountTrailingZerosOp,
          math::CtPopOp, math::RsqrtOp>(op))
    return true;
  return isApproximatedInKernels(op->getName().getStringRef()) &&
         op->getResult(0).getType().getIntOrFloatBitWidth() <= 32;
}

/// A remainder of floats would be a call.
static bool isKernelOp(Operation *op) {
  if (isa<arith::RemFOp>(op))
    return false;
  if (isa_and_present<arith::ArithDialect>(op->getDialect()))
    return true;
  if (isa_and_present<math::MathDialect>(op->getDialect()))
    return isKernelMath(op);
  return isa<linalg::IndexOp, linalg::YieldOp, memref::LoadOp,
             affine::AffineApplyOp>(op);
}

std::string mlir::norm::explainNotInKernel(Operation *op) {
  for (TypeRange types :
       {TypeRange(op->getOperandTypes()), TypeRange(op->getResultTypes())})
    for (Type type : types)
      if (!isKernelType(type)) {
        std::string reason = "kernels have no ";
        llvm::raw_string_ostream(reason) << type;
        return reason;
      }
  if (!isKernelOp(op))
    return "kernels can't do '" + op->getName().getStringRef().str() + "'";
  return {};
}

bool mlir::norm::isHostMemory(Value value) {
  while (auto view = value.getDefiningOp<ViewLikeOpInterface>())
    value = view.getViewSource();
  Operation *op = value.getDefiningOp();
  if (isa_and_present<memref::AllocaOp>(op))
    return true;
  auto get = dyn_cast_or_null<memref::GetGlobalOp>(op);
  if (!get)
    return false;
  auto global = SymbolTable::lookupNearestSymbolFrom<memref::GlobalOp>(
      get, get.getNameAttr());
  return !global || !global.getConstant();
}
