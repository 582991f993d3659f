//===- LaunchBuilder.cpp - What launches of kernels share -----------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LaunchBuilder.h"

#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/IR/SymbolTable.h"

using namespace mlir;
using namespace mlir::norm;

//===----------------------------------------------------------------------===//
// Arguments
//===----------------------------------------------------------------------===//

KernelArguments::Buffer KernelArguments::add(Value view, bool isUnaliased) {
  if (!view)
    return {};
  auto type = cast<MemRefType>(view.getType());
  auto parts = memref::ExtractStridedMetadataOp::create(b, view);
  auto [strides, offset] = type.getStridesAndOffset();
  bool isNumber = strides.empty();
  Buffer buffer;
  buffer.base = values.size();
  buffer.isUnaliased = isUnaliased;
  values.push_back(parts.getBaseBuffer());
  buffer.offset = add(offset, parts.getOffset());
  buffer.pitch = isNumber ? OpFoldResult(b.getIndexAttr(0))
                          : add(strides.front(), parts.getStrides().front());
  return buffer;
}

OpFoldResult KernelArguments::add(int64_t known, Value value) {
  if (!ShapedType::isDynamic(known))
    return b.getIndexAttr(known);
  values.push_back(value);
  return value;
}
OpFoldResult KernelArguments::add(Value value) {
  std::optional<int64_t> known = getConstantIntValue(value);
  return add(known.value_or(ShapedType::kDynamic), value);
}

Value KernelArguments::read(ImplicitLocOpBuilder &inner, ValueRange arguments,
                            OpFoldResult number) const {
  if (auto value = dyn_cast<Value>(number)) {
    const Value *found = llvm::find(values, value);
    return arguments[found - values.begin()];
  }
  return arith::ConstantIndexOp::create(inner, *getConstantIntValue(number));
}

GpuBuffer KernelArguments::read(ImplicitLocOpBuilder &inner,
                                ValueRange arguments, const Buffer &buffer,
                                bool hasRows) const {
  if (!buffer.base)
    return {};
  return {arguments[*buffer.base], read(inner, arguments, buffer.offset),
          hasRows ? read(inner, arguments, buffer.pitch) : Value()};
}

//===----------------------------------------------------------------------===//
// Kernels
//===----------------------------------------------------------------------===//

LaunchBuilder::LaunchBuilder(ImplicitLocOpBuilder &b, NormOpInterface op,
                             QuantizeOp quantize, const RowViews &views,
                             const GpuModel &model, AliasAnalysis &aliases,
                             gpu::GPUModuleOp kernels)
    : b(b), at{b}, op(op), quantize(quantize), views(views), model(model),
      aliases(aliases), kernels(kernels),
      problem(NormProblem::get(op, quantize)),
      statisticsType(op.getStatisticsType()),
      numRows(b.createOrFold<memref::DimOp>(views.input, 0)),
      extent(b.createOrFold<memref::DimOp>(views.input, 1)) {}

Value LaunchBuilder::isAligned(int64_t vector) {
  Value low = at.constant(0);
  auto addBits = [&](Value number, int64_t multiple) {
    Value bits =
        b.createOrFold<arith::AndIOp>(number, at.constant(multiple - 1));
    low = b.createOrFold<arith::OrIOp>(low, bits);
  };
  for (Value view :
       {views.input, views.residual, views.outputGrad, views.sumGrad,
        views.result, views.sum, views.scale, views.bias}) {
    if (!view)
      continue;
    auto type = cast<MemRefType>(view.getType());
    int64_t bytes = type.getElementTypeBitWidth() / 8;
    int64_t multiple = std::min(vector * bytes, model.accessBytes);
    auto parts = memref::ExtractStridedMetadataOp::create(b, view);
    auto [strides, offset] = type.getStridesAndOffset();
    Value address =
        at.add(memref::ExtractAlignedPointerAsIndexOp::create(b, view),
               ShapedType::isDynamic(offset) ? at.mul(parts.getOffset(), bytes)
                                             : at.constant(offset * bytes));
    addBits(address, multiple);
    if (type.getRank() == 2 && ShapedType::isDynamic(strides.front()))
      addBits(at.mul(parts.getStrides().front(), bytes), multiple);
  }
  addBits(extent, vector);
  return at.compare(arith::CmpIPredicate::eq, low, at.constant(0));
}

bool LaunchBuilder::isUnaliased(Value operand) {
  SmallVector<Value> inits = llvm::to_vector(op.getInits());
  if (quantize)
    llvm::append_range(inits, quantize.getInits());
  return llvm::all_of(
      inits, [&](Value init) { return aliases.alias(operand, init).isNo(); });
}

gpu::GPUFuncOp
LaunchBuilder::createFunction(StringRef name, const GpuSchedule &schedule,
                              int64_t numShared,
                              const KernelArguments &arguments,
                              ArrayRef<KernelArguments::Buffer> buffers) {
  SmallVector<Type> shared;
  if (numShared)
    shared.push_back(MemRefType::get(
        {numShared}, statisticsType, MemRefLayoutAttrInterface(),
        gpu::AddressSpaceAttr::get(b.getContext(),
                                   gpu::AddressSpace::Workgroup)));
  OpBuilder builder(b.getContext());
  auto function = gpu::GPUFuncOp::create(
      builder, op.getLoc(), name,
      b.getFunctionType(ValueRange(arguments.get()).getTypes(), {}), shared);
  function->setAttr(gpu::GPUDialect::getKernelFuncAttrName(), b.getUnitAttr());
  auto line = [&](int64_t extent) {
    return b.getDenseI32ArrayAttr({static_cast<int32_t>(extent), 1, 1});
  };
  function.setKnownBlockSizeAttr(line(schedule.threads));
  std::optional<int64_t> resident = schedule.getGradBlocksPerProcessor();
  if (schedule.blocks && resident)
    function->setAttr(NVVM::NVVMDialect::getMinctasmAttrName(),
                      b.getI32IntegerAttr(*resident));
  if (schedule.cluster > 1)
    function.setKnownClusterSizeAttr(line(schedule.cluster));
  // Sums of several warps are read as vectors.
  if (!shared.empty())
    function.setWorkgroupAttributionAttr(
        0, LLVM::LLVMDialect::getAlignAttrName(), b.getI64IntegerAttr(16));
  for (const KernelArguments::Buffer &buffer : buffers)
    if (buffer.base && buffer.isUnaliased)
      function.setArgAttr(*buffer.base, LLVM::LLVMDialect::getNoAliasAttrName(),
                          b.getUnitAttr());
  return function;
}

static FloatAttr getEpsilon(Operation *op, FloatType type) {
  FloatAttr attr;
  if (auto grad = dyn_cast<GradOpInterface>(op))
    attr = grad.getEpsilonAttr();
  else if (auto norm = dyn_cast<NormalizationOpInterface>(op))
    attr = norm.getEpsilon();
  // Not where statistics are saved, nor in a quantization.
  if (!attr)
    return {};
  APFloat epsilon = attr.getValue();
  bool losesInfo;
  epsilon.convert(type.getFloatSemantics(), APFloat::rmNearestTiesToEven,
                  &losesInfo);
  return FloatAttr::get(type, epsilon);
}

GpuKernel LaunchBuilder::createKernel(ImplicitLocOpBuilder &body,
                                      gpu::GPUFuncOp function,
                                      const GpuSchedule &schedule) {
  body.setInsertionPointToStart(&function.getBody().front());
  GpuKernel kernel{body,           problem,
                   schedule,       model.accessBytes,
                   statisticsType, getEpsilon(op, statisticsType)};
  // A compressed vector stands for one of an element more.
  if (problem.kind == NormProblem::Kind::CRMSNorm)
    kernel.growth = 1;
  kernel.needsSum = problem.needsSum;
  if (!function.getWorkgroupAttributions().empty())
    kernel.shared = function.getWorkgroupAttributions().front();
  return kernel;
}

gpu::GPUFuncOp LaunchBuilder::addOrReuse(gpu::GPUFuncOp function) {
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

void LaunchBuilder::launch(gpu::GPUFuncOp function, Value blocks,
                           const GpuSchedule &schedule,
                           const KernelArguments &arguments, Value *token) {
  auto end = OpBuilder::atBlockEnd(&function.getBody().back());
  gpu::ReturnOp::create(end, op.getLoc());
  function = addOrReuse(function);
  Value one = at.constant(1), size = at.constant(schedule.threads);
  Type tokenType = token ? token->getType() : Type();
  std::optional<gpu::KernelDim3> cluster;
  if (schedule.cluster > 1) {
    cluster = gpu::KernelDim3{at.constant(schedule.cluster), one, one};
    blocks = at.mul(blocks, schedule.cluster);
  }
  auto launched = gpu::LaunchFuncOp::create(
      b, function, gpu::KernelDim3{blocks, one, one},
      gpu::KernelDim3{size, one, one}, /*dynamicSharedMemorySize=*/nullptr,
      arguments.get(), tokenType, token ? ValueRange(*token) : ValueRange(),
      cluster);
  if (token)
    *token = launched.getAsyncToken();
}
