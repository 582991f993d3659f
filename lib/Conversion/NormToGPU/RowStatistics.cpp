//===- RowStatistics.cpp - What is known of a row -------------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RowStatistics.h"

#include "norm/IR/FloatArithmetic.h"

#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace mlir::norm;

using Predicate = arith::CmpIPredicate;

RowStatistics::RowStatistics(const GpuKernel &kernel, Value lane, Value row,
                             Value exists)
    : RowWalk(kernel, lane, exists), threads(kernel, lane), row(row) {
  input = view(kernel.input);
  // Before anything waits for it.
  if (!ShapedType::isDynamic(kernel.problem.extent)) {
    inverse = constant(1.0 / (kernel.problem.extent + kernel.growth));
    return;
  }
  Value count = arith::IndexCastOp::create(
      b, b.getI64Type(), at.add(kernel.extent, kernel.growth));
  inverse = divide(b, constant(1.0),
                   arith::UIToFPOp::create(b, kernel.statisticsType, count));
}

//===----------------------------------------------------------------------===//
// The first element
//===----------------------------------------------------------------------===//

Value RowStatistics::takeFirst() {
  return widen(kernel, memref::LoadOp::create(b, input, Value(at.constant(0))));
}

Value RowStatistics::ifElseZero(Value condition, function_ref<Value()> body) {
  if (!condition)
    return body();
  auto branch = scf::IfOp::create(b, zero.getType(), condition,
                                  /*withElseRegion=*/true);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(branch.thenBlock());
  scf::YieldOp::create(b, body());
  b.setInsertionPointToStart(branch.elseBlock());
  scf::YieldOp::create(b, zero);
  return branch.getResult(0);
}

/// Reads the row's first element. Only the thread that may overwrite it reads
/// it, unless a barrier comes between the two.
Value RowStatistics::readFirst() {
  if (kernel.problem.extent == 0)
    return zero;
  Value reads = exists;
  auto require = [&](Value condition) {
    reads = reads ? b.createOrFold<arith::AndIOp>(reads, condition) : condition;
  };
  if (ShapedType::isDynamic(kernel.problem.extent))
    require(at.compare(Predicate::ne, kernel.extent, at.constant(0)));
  if (!threads.isBlock())
    require(at.compare(Predicate::eq, lane, at.constant(0)));
  Value first = ifElseZero(reads, [&] { return takeFirst(); });
  if (!threads.isBlock())
    return threads.takeFromFirstLane(first);
  // The sum may lie where the input lies; the barriers of the sums along the
  // row come before all other results.
  if (storesElements())
    threads.synchronize();
  return first;
}

/// The first element of the row, and, if it is kept in registers, the row.
Value RowStatistics::readFirstAndRow() {
  if (!keepsRow())
    return readFirst();
  SmallVector<SmallVector<Value>> stored = readRow();
  Value first = threads.isBlock() ? readFirst() : Value();
  keepRow(stored);
  if (held.empty())
    return zero;
  return first ? first
               : threads.takeFromFirstLane(vector::ExtractOp::create(
                     b, held.front().front(), ArrayRef<int64_t>{0}));
}

//===----------------------------------------------------------------------===//
// Arithmetic
//===----------------------------------------------------------------------===//

Value RowStatistics::callIntrinsic(StringRef name, Value operand) {
  return LLVM::CallIntrinsicOp::create(
             b, operand.getType(), b.getStringAttr(name), ValueRange(operand))
      .getResults();
}

/// 1/√q, to about an ulp. In f32 the machine's approximation lacks some two
/// bits, which one step of Newton's method adds; not where q is infinite.
Value RowStatistics::takeReciprocalRoot(Value q) {
  if (!kernel.statisticsType.isF32())
    return arith::DivFOp::create(b, constant(1.0),
                                 callIntrinsic("llvm.nvvm.sqrt.rn.d", q));
  Value root = callIntrinsic("llvm.nvvm.rsqrt.approx.f", q);
  Value negated = arith::NegFOp::create(b, multiply(b, q, root));
  Value error = multiplyAdd(b, negated, root, constant(1.0));
  Value better = multiplyAdd(b, multiply(b, root, constant(0.5)), error, root);
  Value isNaN =
      arith::CmpFOp::create(b, arith::CmpFPredicate::UNO, error, error);
  return arith::SelectOp::create(b, isNaN, root, better);
}

Value RowStatistics::findCentre() {
  // From differences to the first element: rows whose elements differ by
  // little, far from zero, lose nothing.
  Value first = readFirstAndRow();
  Value shift = broadcast(first);
  SmallVector<Value> sums = walk(
      !keepsRow(), 1, [&](unsigned, Place place, ArrayRef<Value> x, Sums sums) {
        Value d = zeroOutside(place, subtract(b, x[0], shift));
        sums[0] = add(b, sums[0], d);
      });
  return add(b, first, multiply(b, threads.reduce(sums)[0], inverse));
}

Value RowStatistics::findRoot(Value squares, Value rest) {
  Value epsilon = arith::ConstantOp::create(b, kernel.epsilon);
  Value meanSquare = add(b, multiply(b, squares, inverse), epsilon);
  if (rest) {
    Value part = subtract(b, constant(1.0),
                          multiply(b, rest, divide(b, rest, meanSquare)));
    meanSquare = multiply(b, meanSquare, part);
  }
  return takeReciprocalRoot(meanSquare);
}
