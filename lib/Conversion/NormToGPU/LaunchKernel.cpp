//===- LaunchKernel.cpp - Launches of a norm's kernels --------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LaunchKernel.h"

#include "LaunchBuilder.h"

#include "mlir/Dialect/SCF/IR/SCF.h"

using namespace mlir;
using namespace mlir::norm;

/// Blocks of one launch.
static constexpr int64_t kMostBlocks = std::numeric_limits<int32_t>::max();

namespace {
/// Launches of a normalization.
class NormLaunches : public LaunchBuilder {
public:
  using LaunchBuilder::LaunchBuilder;

  /// As many launches as the rows take: one, but for numbers of rows no one has
  /// seen.
  void emit(const GpuSchedule &schedule) {
    int64_t mostRows =
        kMostBlocks / schedule.cluster * schedule.getRowsPerBlock();
    std::optional<int64_t> known = getConstantIntValue(numRows);
    Value begin = at.constant(0);
    if (known == 0)
      return;
    if (known && *known <= mostRows)
      return emitLaunch(schedule, begin, numRows);
    auto loop = scf::ForOp::create(b, begin, numRows, at.constant(mostRows));
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(loop.getBody());
    begin = loop.getInductionVar();
    emitLaunch(schedule, begin,
               at.min(at.sub(numRows, begin), at.constant(mostRows)));
  }

private:
  void emitLaunch(const GpuSchedule &schedule, Value begin, Value count) {
    KernelArguments arguments(b);
    auto norm = dyn_cast<NormalizationOpInterface>(op.getOperation());
    KernelArguments::Buffer input =
        arguments.add(views.input, isUnaliased(op.getInput()));
    KernelArguments::Buffer residual = arguments.add(
        views.residual, views.residual && isUnaliased(norm.getResidual()));
    KernelArguments::Buffer scale = arguments.add(views.scale, true);
    KernelArguments::Buffer bias = arguments.add(views.bias, true);
    KernelArguments::Buffer result = arguments.add(views.result, false);
    KernelArguments::Buffer sum = arguments.add(views.sum, false);
    SmallVector<KernelArguments::Buffer> statistics;
    for (Value statistic : views.statistics)
      statistics.push_back(arguments.add(statistic, false));
    KernelArguments::Buffer rowScales = arguments.add(views.scales, false);
    Value scaleOfAll = quantize ? quantize.getScale() : Value();
    KernelArguments::Buffer givenScale =
        arguments.add(scaleOfAll, scaleOfAll && isUnaliased(scaleOfAll));
    OpFoldResult extentOf = arguments.add(extent);
    OpFoldResult beginOf = arguments.add(begin),
                 rowsOf = arguments.add(numRows);

    gpu::GPUFuncOp function =
        createFunction(op->getName().stripDialect(), schedule,
                       getSharedExtent(problem, schedule), arguments,
                       {input, residual, scale, bias, givenScale});
    ValueRange inner = function.getArguments();
    ImplicitLocOpBuilder body(op.getLoc(), b.getContext());
    GpuKernel kernel = createKernel(body, function, schedule);
    auto read = [&](const KernelArguments::Buffer &buffer, bool hasRows) {
      return arguments.read(body, inner, buffer, hasRows);
    };
    kernel.input = read(input, /*hasRows=*/true);
    kernel.residual = read(residual, /*hasRows=*/true);
    kernel.result = read(result, /*hasRows=*/true);
    kernel.sum = read(sum, /*hasRows=*/true);
    kernel.scale = read(scale, /*hasRows=*/false);
    kernel.bias = read(bias, /*hasRows=*/false);
    for (const KernelArguments::Buffer &statistic : statistics)
      kernel.statistics.push_back(read(statistic, /*hasRows=*/true));
    kernel.quantization = quantize;
    kernel.rowScales = read(rowScales, /*hasRows=*/true);
    kernel.givenScale = read(givenScale, /*hasRows=*/false);
    if (quantize && norm)
      kernel.normalizedType =
          cast<FloatType>(quantize.getInputType().getElementType());
    kernel.extent = arguments.read(body, inner, extentOf);
    kernel.firstRow = arguments.read(body, inner, beginOf);
    kernel.endRow = arguments.read(body, inner, rowsOf);
    emitGpuKernel(kernel);

    int64_t perBlock = schedule.getRowsPerBlock();
    Value blocks = at.div(at.add(count, perBlock - 1), perBlock);
    launch(function, blocks, schedule, arguments);
  }
};

/// Launches of gradients' kernels.
class GradLaunches : public LaunchBuilder {
public:
  GradLaunches(ImplicitLocOpBuilder &b, NormOpInterface op,
               const RowViews &views, const GpuModel &model,
               AliasAnalysis &aliases, gpu::GPUModuleOp kernels)
      : LaunchBuilder(b, op, /*quantize=*/{}, views, model, aliases, kernels),
        grad(cast<GradOpInterface>(op.getOperation())) {}

  /// A launch for the rows; if there are sums over them, all of it on a stream
  /// of its own, with another launch that adds up what the blocks have.
  void emit(const GpuSchedule &schedule) {
    // Without rows there is nothing to add up, but a launch has a block at
    // least.
    int64_t perBlock = schedule.getRowsPerBlock();
    Value wanted = at.div(at.add(numRows, perBlock - 1), perBlock);
    int64_t most = std::max<int64_t>(schedule.blocks / schedule.cluster, 1);
    Value working = at.min(wanted, at.constant(most));
    Value blocks = b.createOrFold<arith::MaxSIOp>(working, at.constant(1));
    if (!grad.getScaleGrad() && !grad.getBiasGrad())
      return emitRows(schedule, blocks, Value(), Value(), nullptr);
    Type tokenType = gpu::AsyncTokenType::get(b.getContext());
    Value token =
        gpu::WaitOp::create(b, tokenType, ValueRange()).getAsyncToken();
    int64_t partsPerBlock = getPartsPerBlock(schedule);
    Value allocated = at.mul(blocks, partsPerBlock);
    auto allocate = [&](Value destination) -> Value {
      if (!destination)
        return {};
      std::optional<int64_t> known = getConstantIntValue(extent);
      auto type = MemRefType::get(
          {ShapedType::kDynamic, known.value_or(ShapedType::kDynamic)},
          statisticsType);
      SmallVector<Value> sizes{allocated};
      if (!known)
        sizes.push_back(extent);
      auto alloc = gpu::AllocOp::create(b, type, tokenType, ValueRange(token),
                                        sizes, ValueRange());
      token = alloc.getAsyncToken();
      return alloc.getMemref();
    };
    Value scaleParts = allocate(grad.getScaleGrad());
    Value biasParts = allocate(grad.getBiasGrad());
    emitRows(schedule, blocks, scaleParts, biasParts, &token);
    emitSums(scaleParts, biasParts, at.mul(working, partsPerBlock), token);
    for (Value parts : {scaleParts, biasParts})
      if (parts)
        token = gpu::DeallocOp::create(b, tokenType, ValueRange(token), parts)
                    .getAsyncToken();
    gpu::WaitOp::create(b, Type(), ValueRange(token));
  }

private:
  void emitRows(const GpuSchedule &schedule, Value blocks, Value scaleParts,
                Value biasParts, Value *token) {
    KernelArguments arguments(b);
    auto add = [&](Value view, Value operand) {
      return arguments.add(view, operand && isUnaliased(operand));
    };
    KernelArguments::Buffer outputGrad =
        add(views.outputGrad, grad.getOutputGrad());
    KernelArguments::Buffer input = add(views.input, op.getInput());
    KernelArguments::Buffer sumGrad = add(views.sumGrad, grad.getSumGrad());
    KernelArguments::Buffer scale = arguments.add(views.scale, true);
    KernelArguments::Buffer result = arguments.add(views.result, false);
    SmallVector<KernelArguments::Buffer> statistics;
    for (Value statistic : views.statistics)
      statistics.push_back(arguments.add(statistic, false));
    KernelArguments::Buffer partsOfScale = arguments.add(scaleParts, false);
    KernelArguments::Buffer partsOfBias = arguments.add(biasParts, false);
    OpFoldResult extentOf = arguments.add(extent),
                 rowsOf = arguments.add(numRows);

    gpu::GPUFuncOp function =
        createFunction(op->getName().stripDialect(), schedule,
                       getSharedExtent(problem, schedule), arguments,
                       {outputGrad, input, sumGrad, scale});
    ValueRange inner = function.getArguments();
    ImplicitLocOpBuilder body(op.getLoc(), b.getContext());
    GpuKernel kernel = createKernel(body, function, schedule);
    auto read = [&](const KernelArguments::Buffer &buffer) {
      return arguments.read(body, inner, buffer, /*hasRows=*/true);
    };
    kernel.outputGrad = read(outputGrad);
    kernel.input = read(input);
    kernel.sumGrad = read(sumGrad);
    kernel.scale = arguments.read(body, inner, scale, /*hasRows=*/false);
    kernel.result = read(result);
    for (const KernelArguments::Buffer &statistic : statistics)
      kernel.statistics.push_back(read(statistic));
    kernel.scaleParts = read(partsOfScale);
    kernel.biasParts = read(partsOfBias);
    kernel.extent = arguments.read(body, inner, extentOf);
    kernel.endRow = arguments.read(body, inner, rowsOf);
    emitGpuGradKernel(kernel);
    launch(function, blocks, schedule, arguments, token);
  }

  void emitSums(Value scaleParts, Value biasParts, Value numParts,
                Value &token) {
    KernelArguments arguments(b);
    SmallVector<std::pair<KernelArguments::Buffer, KernelArguments::Buffer>>
        buffers;
    for (auto [parts, destination] :
         {std::pair(scaleParts, grad.getScaleGrad()),
          std::pair(biasParts, grad.getBiasGrad())}) {
      if (!parts)
        continue;
      KernelArguments::Buffer from = arguments.add(parts, true);
      Value view = viewFeatureAxis(b, op, destination);
      buffers.push_back({from, arguments.add(view, false)});
    }
    OpFoldResult extentOf = arguments.add(extent),
                 partsOf = arguments.add(numParts);
    GpuSchedule schedule;
    schedule.threads = ColumnSums::kThreads;
    gpu::GPUFuncOp function = createFunction(
        "sum_columns", schedule, ColumnSums::kThreads, arguments, {});
    ValueRange inner = function.getArguments();
    ImplicitLocOpBuilder body(op.getLoc(), b.getContext());
    GpuKernel kernel = createKernel(body, function, schedule);
    kernel.extent = arguments.read(body, inner, extentOf);
    SmallVector<ColumnSums> sums;
    for (auto &[from, to] : buffers)
      sums.push_back({arguments.read(body, inner, from, /*hasRows=*/true),
                      arguments.read(body, inner, to, /*hasRows=*/false)});
    emitColumnSums(kernel, sums, arguments.read(body, inner, partsOf));

    constexpr int64_t kColumns = ColumnSums::kColumns;
    Value blocks = b.createOrFold<arith::MaxSIOp>(
        at.div(at.add(extent, kColumns - 1), kColumns), at.constant(1));
    launch(function, blocks, schedule, arguments, &token);
  }

  GradOpInterface grad;
};
} // namespace

/// One launch in the schedule given and, if that needs aligned rows, one that
/// doesn't.
template <typename Launches>
static void emitForAlignment(ImplicitLocOpBuilder &b, Launches launches,
                             const GpuSchedule &schedule,
                             const GpuModel &model) {
  if (schedule.vector == 1)
    return launches.emit(schedule);
  auto branch = scf::IfOp::create(b, launches.isAligned(schedule.vector),
                                  /*withElseRegion=*/true);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(branch.thenBlock());
  launches.emit(schedule);
  b.setInsertionPointToStart(branch.elseBlock());
  GpuSchedule other =
      GpuSchedule::choose(launches.getProblem(), /*vector=*/1, model);
  other.blocks = schedule.blocks;
  launches.emit(other);
}

void mlir::norm::emitLaunches(ImplicitLocOpBuilder &b, NormOpInterface op,
                              QuantizeOp quantize, const RowViews &views,
                              const GpuSchedule &schedule,
                              const GpuModel &model, AliasAnalysis &aliases,
                              gpu::GPUModuleOp kernels) {
  if (isa<GradOpInterface>(op.getOperation()))
    return emitForAlignment(b,
                            GradLaunches(b, op, views, model, aliases, kernels),
                            schedule, model);
  if (auto alone = dyn_cast<QuantizeOp>(op.getOperation()))
    quantize = alone;
  emitForAlignment(
      b, NormLaunches(b, op, quantize, views, model, aliases, kernels),
      schedule, model);
}
