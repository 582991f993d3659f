//===- LaunchKernel.cpp - Launches of a norm's kernels --------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LaunchKernel.h"

#include "../NormToVector/Indices.h"
#include "GpuKernel.h"

#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/SymbolTable.h"

using namespace mlir;
using namespace mlir::norm;

/// Blocks of one launch.
static constexpr int64_t kMostBlocks = std::numeric_limits<int32_t>::max();

namespace {
/// The arguments of a kernel, from both sides of the launch. Numbers that are
/// known are constants of the kernel.
class Arguments {
public:
  explicit Arguments(ImplicitLocOpBuilder &b) : b(b) {}

  struct Buffer {
    std::optional<unsigned> base;
    OpFoldResult offset, pitch;
    bool isUnaliased = false;
  };

  /// `view` may be null. `isUnaliased` says that nothing it shares memory with
  /// is written.
  Buffer add(Value view, bool isUnaliased) {
    if (!view)
      return {};
    auto type = cast<MemRefType>(view.getType());
    auto parts = memref::ExtractStridedMetadataOp::create(b, view);
    auto [strides, offset] = type.getStridesAndOffset();
    Buffer buffer;
    buffer.base = values.size();
    buffer.isUnaliased = isUnaliased;
    values.push_back(parts.getBaseBuffer());
    buffer.offset = add(offset, parts.getOffset());
    buffer.pitch = add(strides.front(), parts.getStrides().front());
    return buffer;
  }

  /// A number: an attribute if it is known, else the place of an argument.
  OpFoldResult add(int64_t known, Value value) {
    if (!ShapedType::isDynamic(known))
      return b.getIndexAttr(known);
    values.push_back(value);
    return value;
  }
  OpFoldResult add(Value value) {
    std::optional<int64_t> known = getConstantIntValue(value);
    return add(known.value_or(ShapedType::kDynamic), value);
  }

  ArrayRef<Value> get() const { return values; }

  /// The number in the kernel whose builder and arguments these are.
  Value read(ImplicitLocOpBuilder &inner, ValueRange arguments,
             OpFoldResult number) const {
    if (auto value = dyn_cast<Value>(number)) {
      const Value *found = llvm::find(values, value);
      return arguments[found - values.begin()];
    }
    return arith::ConstantIndexOp::create(inner, *getConstantIntValue(number));
  }

  GpuBuffer read(ImplicitLocOpBuilder &inner, ValueRange arguments,
                 const Buffer &buffer, bool hasRows) const {
    if (!buffer.base)
      return {};
    return {arguments[*buffer.base], read(inner, arguments, buffer.offset),
            hasRows ? read(inner, arguments, buffer.pitch) : Value()};
  }

private:
  ImplicitLocOpBuilder &b;
  SmallVector<Value> values;
};

class LaunchEmitter {
public:
  LaunchEmitter(ImplicitLocOpBuilder &b, NormalizationOpInterface op,
                const RowViews &views, const GpuModel &model,
                AliasAnalysis &aliases, gpu::GPUModuleOp kernels)
      : b(b), at{b}, op(op), views(views), model(model), aliases(aliases),
        kernels(kernels), problem(NormProblem::get(op)),
        numRows(b.createOrFold<memref::DimOp>(views.input, 0)),
        extent(b.createOrFold<memref::DimOp>(views.input, 1)) {}

  /// As many launches as the rows take: one, but for numbers of rows no one has
  /// seen.
  void emit(const GpuSchedule &schedule) {
    int64_t mostRows = kMostBlocks * schedule.getRowsPerBlock();
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

  /// Whether all rows can be read and written by accesses of so many elements.
  Value isAligned(int64_t vector) {
    Value low = at.constant(0);
    auto addBits = [&](Value number, int64_t multiple) {
      Value bits =
          b.createOrFold<arith::AndIOp>(number, at.constant(multiple - 1));
      low = b.createOrFold<arith::OrIOp>(low, bits);
    };
    for (Value view : {views.input, views.residual, views.result, views.sum,
                       views.scale, views.bias}) {
      if (!view)
        continue;
      auto type = cast<MemRefType>(view.getType());
      int64_t bytes = type.getElementTypeBitWidth() / 8;
      int64_t multiple = std::min(vector * bytes, model.accessBytes);
      auto parts = memref::ExtractStridedMetadataOp::create(b, view);
      auto [strides, offset] = type.getStridesAndOffset();
      Value address = at.add(
          memref::ExtractAlignedPointerAsIndexOp::create(b, view),
          ShapedType::isDynamic(offset) ? at.mul(parts.getOffset(), bytes)
                                        : at.constant(offset * bytes));
      addBits(address, multiple);
      if (type.getRank() == 2 && ShapedType::isDynamic(strides.front()))
        addBits(at.mul(parts.getStrides().front(), bytes), multiple);
    }
    addBits(extent, vector);
    return at.compare(arith::CmpIPredicate::eq, low, at.constant(0));
  }

  const NormProblem &getProblem() const { return problem; }

private:
  void emitLaunch(const GpuSchedule &schedule, Value begin, Value count) {
    Arguments arguments(b);
    Value operand = cast<NormOpInterface>(op.getOperation()).getInput();
    Arguments::Buffer input = arguments.add(views.input, isUnaliased(operand));
    Arguments::Buffer residual = arguments.add(
        views.residual, op.getResidual() && isUnaliased(op.getResidual()));
    Arguments::Buffer scale = arguments.add(views.scale, true);
    Arguments::Buffer bias = arguments.add(views.bias, true);
    Arguments::Buffer result = arguments.add(views.result, false);
    Arguments::Buffer sum = arguments.add(views.sum, false);
    SmallVector<Arguments::Buffer> statistics;
    for (Value statistic : views.statistics)
      statistics.push_back(arguments.add(statistic, false));
    OpFoldResult extentOf = arguments.add(extent);
    OpFoldResult beginOf = arguments.add(begin),
                 rowsOf = arguments.add(numRows);

    gpu::GPUFuncOp function = createFunction(schedule, arguments);
    for (const Arguments::Buffer *buffer : {&input, &residual, &scale, &bias})
      if (buffer->base && buffer->isUnaliased)
        function.setArgAttr(*buffer->base,
                            LLVM::LLVMDialect::getNoAliasAttrName(),
                            b.getUnitAttr());
    ValueRange inner = function.getArguments();
    ImplicitLocOpBuilder body(op.getLoc(), b.getContext());
    body.setInsertionPointToStart(&function.getBody().front());

    FloatType type =
        cast<NormOpInterface>(op.getOperation()).getStatisticsType();
    GpuKernel kernel{body, problem,         schedule, model.accessBytes,
                     type, getEpsilon(type)};
    // A compressed vector stands for one of an element more.
    if (auto compressed = dyn_cast<CRMSNormOp>(op.getOperation())) {
      kernel.growth = 1;
      kernel.needsSum = compressed.getBasis() == Basis::DropLast;
    }
    kernel.input = arguments.read(body, inner, input, /*hasRows=*/true);
    kernel.residual = arguments.read(body, inner, residual, /*hasRows=*/true);
    kernel.result = arguments.read(body, inner, result, /*hasRows=*/true);
    kernel.sum = arguments.read(body, inner, sum, /*hasRows=*/true);
    kernel.scale = arguments.read(body, inner, scale, /*hasRows=*/false);
    kernel.bias = arguments.read(body, inner, bias, /*hasRows=*/false);
    for (const Arguments::Buffer &statistic : statistics)
      kernel.statistics.push_back(
          arguments.read(body, inner, statistic, /*hasRows=*/true));
    kernel.extent = arguments.read(body, inner, extentOf);
    kernel.firstRow = arguments.read(body, inner, beginOf);
    kernel.endRow = arguments.read(body, inner, rowsOf);
    if (!function.getWorkgroupAttributions().empty())
      kernel.shared = function.getWorkgroupAttributions().front();
    emitGpuKernel(kernel);
    gpu::ReturnOp::create(body);
    function = addOrReuse(function);

    int64_t perBlock = schedule.getRowsPerBlock();
    Value blocks = at.div(at.add(count, perBlock - 1), perBlock);
    Value one = at.constant(1), threads = at.constant(schedule.threads);
    gpu::LaunchFuncOp::create(b, function, gpu::KernelDim3{blocks, one, one},
                              gpu::KernelDim3{threads, one, one},
                              /*dynamicSharedMemorySize=*/nullptr,
                              arguments.get());
  }

  /// Whether no destination can share memory with the operand.
  bool isUnaliased(Value operand) {
    return llvm::all_of(
        cast<NormOpInterface>(op.getOperation()).getInits(),
        [&](Value init) { return aliases.alias(operand, init).isNo(); });
  }

  FloatAttr getEpsilon(FloatType type) {
    APFloat epsilon = op.getEpsilon().getValue();
    bool losesInfo;
    epsilon.convert(type.getFloatSemantics(), APFloat::rmNearestTiesToEven,
                    &losesInfo);
    return b.getFloatAttr(type, epsilon);
  }

  gpu::GPUFuncOp createFunction(const GpuSchedule &schedule,
                                const Arguments &arguments) {
    FloatType type =
        cast<NormOpInterface>(op.getOperation()).getStatisticsType();
    SmallVector<Type> shared;
    if (int64_t numbers = getSharedExtent(problem, schedule))
      shared.push_back(
          MemRefType::get({numbers}, type, MemRefLayoutAttrInterface(),
                          gpu::AddressSpaceAttr::get(
                              b.getContext(), gpu::AddressSpace::Workgroup)));
    OpBuilder builder(b.getContext());
    auto function = gpu::GPUFuncOp::create(
        builder, op.getLoc(), op->getName().stripDialect(),
        b.getFunctionType(ValueRange(arguments.get()).getTypes(), {}), shared);
    function->setAttr(gpu::GPUDialect::getKernelFuncAttrName(),
                      b.getUnitAttr());
    function.setKnownBlockSizeAttr(
        b.getDenseI32ArrayAttr({static_cast<int32_t>(schedule.threads), 1, 1}));
    // Sums of several warps are read as vectors.
    if (!shared.empty())
      function.setWorkgroupAttributionAttr(
          0, LLVM::LLVMDialect::getAlignAttrName(), b.getI64IntegerAttr(16));
    return function;
  }

  /// Adds the kernel, or takes an equal one: the layers of a model are alike.
  gpu::GPUFuncOp addOrReuse(gpu::GPUFuncOp function) {
    for (auto other : kernels.getOps<gpu::GPUFuncOp>()) {
      if (other.getFunctionType() != function.getFunctionType() ||
          other.getAllArgAttrs() != function.getAllArgAttrs() ||
          other.getKnownBlockSizeAttr() != function.getKnownBlockSizeAttr() ||
          !OperationEquivalence::isRegionEquivalentTo(
              &other.getBody(), &function.getBody(),
              OperationEquivalence::IgnoreLocations))
        continue;
      function.erase();
      return other;
    }
    SymbolTable(kernels).insert(function);
    return function;
  }

  ImplicitLocOpBuilder &b;
  Indices at;
  NormalizationOpInterface op;
  const RowViews &views;
  const GpuModel &model;
  AliasAnalysis &aliases;
  gpu::GPUModuleOp kernels;
  NormProblem problem;
  Value numRows, extent;
};
} // namespace

void mlir::norm::emitLaunches(ImplicitLocOpBuilder &b,
                              NormalizationOpInterface op,
                              const RowViews &views,
                              const GpuSchedule &schedule,
                              const GpuModel &model, AliasAnalysis &aliases,
                              gpu::GPUModuleOp kernels) {
  LaunchEmitter emitter(b, op, views, model, aliases, kernels);
  if (schedule.vector == 1)
    return emitter.emit(schedule);
  auto branch = scf::IfOp::create(b, emitter.isAligned(schedule.vector),
                                  /*withElseRegion=*/true);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(branch.thenBlock());
  emitter.emit(schedule);
  b.setInsertionPointToStart(branch.elseBlock());
  emitter.emit(GpuSchedule::choose(emitter.getProblem(), /*vector=*/1));
}
