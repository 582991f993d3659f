//===- EmitKernel.cpp - The code of a norm on rows ------------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "EmitKernel.h"

#include "Across.h"
#include "Indices.h"
#include "Loops.h"
#include "StackMemory.h"
#include "Traverse.h"
#include "Weights.h"

#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

#include <numeric>

using namespace mlir;
using namespace mlir::norm;

using Predicate = arith::CmpIPredicate;

/// Memory for vectors along the feature axis, as many as `count`; null for none
/// or more than the stack should hold.
static Value allocateVectors(Kernel &kernel, int64_t count, StringRef purpose) {
  constexpr int64_t kMostBytes = 64 << 10;
  std::optional<int64_t> extent = getConstantIntValue(kernel.extent);
  if (!extent || count == 0)
    return {};
  int64_t lanes = kernel.schedule.lanes;
  int64_t length = llvm::alignTo(*extent, lanes);
  int64_t elementBytes = kernel.problem.statisticsBytes;
  if (length > kMostBytes / (count * elementBytes))
    return {};
  return allocateOnStack(
      kernel.b, MemRefType::get({count, length}, kernel.getStatisticsType()),
      purpose,
      kernel.b.getI64IntegerAttr(std::min<int64_t>(lanes * elementBytes, 64)));
}

/// The bytes of a vector of results, or of an equal part of it, to which all
/// can be aligned as far as is known how rows are apart; 0 if these are too few
/// to be stored past the caches. (Columns side by side aren't taken apart.)
static int64_t getAlignedBytes(const Kernel &kernel) {
  int64_t whole = kernel.schedule.lanes * kernel.problem.outputBytes;
  int64_t fewest = kernel.views.areSideBySide()
                       ? whole
                       : std::min(whole, CpuSchedule::kFewestStreamedBytes);
  auto [strides, offset] =
      cast<MemRefType>(kernel.views.result.getType()).getStridesAndOffset();
  int64_t bytes = whole;
  for (int64_t pitch : ArrayRef(strides).drop_back())
    if (!ShapedType::isDynamic(pitch))
      bytes = std::gcd(bytes, pitch * kernel.problem.outputBytes);
  return bytes >= fewest ? bytes : 0;
}

/// Whether every row of the results is aligned to so many bytes.
static Value isAligned(Kernel &kernel, int64_t alignment) {
  ImplicitLocOpBuilder &b = kernel.b;
  Indices at{b};
  Value result = kernel.views.result;
  auto parts = memref::ExtractStridedMetadataOp::create(b, result);
  int64_t bytes = kernel.problem.outputBytes;
  Value address =
      at.add(memref::ExtractAlignedPointerAsIndexOp::create(b, result),
             at.mul(parts.getOffset(), bytes));
  Value bits = address;
  for (Value pitch : parts.getStrides().drop_back())
    bits = b.createOrFold<arith::OrIOp>(bits, at.mul(pitch, bytes));
  Value low = b.createOrFold<arith::AndIOp>(bits, at.constant(alignment - 1));
  return at.compare(Predicate::eq, low, at.constant(0));
}

/// The rows, with stores past the caches if the result is large and aligned.
/// One that can't be aligned passes as if it were, if that makes a difference.
static void emitForSize(Kernel &kernel, Value numRows, Value begin, Value end) {
  ImplicitLocOpBuilder &b = kernel.b;
  Indices at{b};
  kernel.deviations =
      allocateVectors(kernel, countRowsKept(kernel), "deviations");
  Value weights = allocateVectors(kernel, countWeightsKept(kernel), "weights");
  auto plain = [&] { traverse(kernel, begin, end, weights); };
  if (!kernel.views.result ||
      kernel.schedule.streamAbove == CpuSchedule::kNever)
    return plain();
  int64_t streamedBytes = getAlignedBytes(kernel);
  if (!streamedBytes && kernel.schedule.cached == kernel.schedule.streamed)
    return plain();
  Value bytes =
      at.mul(at.mul(numRows, kernel.extent), kernel.problem.outputBytes);
  Value isLarge = at.compare(Predicate::ugt, bytes,
                             at.constant(kernel.schedule.streamAbove));
  if (getConstantIntValue(isLarge) == 0)
    return plain();
  if (streamedBytes)
    isLarge = b.createOrFold<arith::AndIOp>(isLarge,
                                            isAligned(kernel, streamedBytes));
  branch(
      b, isLarge,
      [&] {
        kernel.isLarge = true;
        kernel.streamedBytes = streamedBytes;
        traverse(kernel, begin, end, weights);
        kernel.isLarge = false;
        kernel.streamedBytes = 0;
        // Such stores may overtake what tells others that they are done.
        if (streamedBytes)
          LLVM::FenceOp::create(b, LLVM::AtomicOrdering::seq_cst, StringRef());
      },
      plain);
}

/// Each thread takes neighbouring rows, or blocks: a part of `count` of them.
static void emitParallel(Kernel &kernel, Value numRows, Value count) {
  ImplicitLocOpBuilder &b = kernel.b;
  Indices at{b};
  int64_t threads = kernel.schedule.threads;
  auto parallel = scf::ParallelOp::create(b, ValueRange(at.constant(0)),
                                          ValueRange(at.constant(threads)),
                                          ValueRange(at.constant(1)));
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(parallel.getBody());
  Value thread = parallel.getInductionVars().front();
  kernel.thread = thread;
  auto boundary = [&](Value number) {
    return at.div(at.mul(count, number), threads);
  };
  emitForSize(kernel, numRows, boundary(thread), boundary(at.add(thread, 1)));
}

static FloatAttr getEpsilon(Operation *op) {
  if (auto grad = dyn_cast<GradOpInterface>(op))
    return grad.getEpsilonAttr();
  if (isa<QuantizeOp>(op))
    return {};
  return cast<NormalizationOpInterface>(op).getEpsilon();
}

void mlir::norm::emitKernel(ImplicitLocOpBuilder &b, NormOpInterface op,
                            QuantizeOp quantize, const RowViews &views,
                            const GradSums &gradSums,
                            const CpuSchedule &schedule) {
  Indices at{b};
  FloatType type = op.getStatisticsType();
  Value extent = b.createOrFold<memref::DimOp>(views.input, 1);
  Value numRows = b.createOrFold<memref::DimOp>(views.input, 0);
  if (views.areSideBySide())
    numRows = at.mul(numRows, b.createOrFold<memref::DimOp>(views.input, 2));
  NormProblem problem = NormProblem::get(op, quantize);
  Kernel kernel{b,
                problem,
                schedule,
                views,
                VectorType::get({schedule.lanes}, type),
                problem.isBF16 ? Order::EvenFirst : Order::Memory,
                extent,
                /*divisor=*/{},
                /*epsilon=*/{},
                gradSums};
  if (quantize)
    kernel.normalizedType =
        cast<FloatType>(quantize.getInputType().getElementType());
  else
    quantize = dyn_cast<QuantizeOp>(op.getOperation());
  kernel.quantization = quantize;
  if (quantize && quantize.getScale())
    kernel.scale = memref::LoadOp::create(b, quantize.getScale());
  // A compressed vector stands for one of an element more.
  int64_t growth = problem.kind == NormProblem::Kind::CRMSNorm ? 1 : 0;
  kernel.divisor = toStatistic(kernel, at.add(extent, growth));
  if (FloatAttr attr = getEpsilon(op)) {
    APFloat epsilon = attr.getValue();
    bool losesInfo;
    epsilon.convert(type.getFloatSemantics(), APFloat::rmNearestTiesToEven,
                    &losesInfo);
    kernel.epsilon =
        arith::ConstantOp::create(b, b.getFloatAttr(type, epsilon));
  }

  Value zero = at.constant(0);
  Value count = views.areSideBySide() ? countBlocksAcross(kernel) : numRows;
  auto alone = [&] {
    kernel.thread = zero;
    emitForSize(kernel, numRows, zero, count);
  };
  if (schedule.threads == 1)
    return alone();
  Value bytes = at.mul(at.mul(numRows, extent), kernel.problem.inputBytes);
  branch(
      b, at.compare(Predicate::ugt, bytes, at.constant(schedule.parallelAbove)),
      [&] { emitParallel(kernel, numRows, count); }, alone);
}
