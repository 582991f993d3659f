//===- GpuScheduleOf.cpp - The schedules a pass's options ask for ---------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "GpuScheduleOf.h"

#include "KernelOps.h"

#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::norm;

Operation *mlir::norm::findFirstNorm(Operation *root) {
  Operation *first = nullptr;
  root->walk<WalkOrder::PreOrder>([&](Operation *op) {
    if (!hasRows(op))
      return WalkResult::advance();
    first = op;
    return WalkResult::interrupt();
  });
  return first ? first : root;
}

FailureOr<GpuModel> mlir::norm::readChip(Operation *root, StringRef chip) {
  llvm::Expected<GpuModel> model = GpuModel::get(chip);
  if (!model)
    return emitError(findFirstNorm(root)->getLoc(),
                     "option chip: " + llvm::toString(model.takeError()));
  return *model;
}

/// The elements of the largest access that all of the op's rows allow, as far
/// as its types tell: extents and distances between rows are multiples of it.
static int64_t getVectorAllowed(NormOpInterface op, QuantizeOp quantize,
                                const GpuModel &model) {
  int64_t vector =
      model.accessBytes * 8 / op.getInputType().getElementTypeBitWidth();
  auto require = [&](int64_t multiple) {
    while (!ShapedType::isDynamic(multiple) && multiple % vector != 0)
      vector /= 2;
  };
  require(op.getInputExtent());
  int64_t leading = op.getFeatureDims().front();
  auto requireOf = [&](OpOperand &operand) {
    auto type = cast<MemRefType>(operand.get().getType());
    OperandShape shape = getOperandShape(operand);
    if (shape == OperandShape::Rows || shape == OperandShape::Scalar)
      return;
    auto [strides, offset] = type.getStridesAndOffset();
    require(offset);
    if (shape == OperandShape::Whole)
      for (int64_t dim = 0; dim < leading; ++dim)
        require(strides[dim]);
  };
  for (OpOperand &operand : op->getOpOperands())
    requireOf(operand);
  if (quantize)
    for (OpOperand &init : quantize.getInitsMutable())
      requireOf(init);
  return vector;
}

/// Why the op can't be lowered, if it can't.
static std::optional<Obstruction> findObstructionOnGpu(NormOpInterface op) {
  if (!hasLastAxis(op))
    return Obstruction{"norm-kept-layout", "its feature axis is not the last"};
  if (std::optional<Obstruction> obstruction = findObstruction(op))
    return obstruction;
  if (llvm::any_of(op->getOperands(), isHostMemory))
    return Obstruction{"norm-kept-on-host",
                       "a buffer is in memory of the host alone"};
  auto grad = dyn_cast<GradOpInterface>(op.getOperation());
  // The sums over rows are those of one launch.
  if (grad && (grad.getScaleGrad() || grad.getBiasGrad()) &&
      countOuterDims(op) != 0)
    return Obstruction{
        "norm-kept-layout",
        "its rows aren't at equal distances in memory, and there "
        "are sums over them"};
  return std::nullopt;
}

static FailureOr<GpuSchedule> getSchedule(NormOpInterface op,
                                          QuantizeOp quantize,
                                          const GpuModel &model,
                                          StringRef changes) {
  NormProblem problem = NormProblem::get(op, quantize);
  int64_t vector = getVectorAllowed(op, quantize, model);
  GpuSchedule schedule = GpuSchedule::choose(problem, vector, model);
  auto change = [&](StringRef source, StringRef text) -> LogicalResult {
    llvm::Error error = schedule.change(text);
    if (!error)
      error = schedule.check(problem, vector, model);
    if (error)
      return op->emitError(source) << ": " << llvm::toString(std::move(error));
    return success();
  };
  if (failed(change("option schedule", changes)))
    return failure();
  Attribute attribute = op->getDiscardableAttr(kGpuScheduleAttrName);
  if (!attribute)
    return schedule;
  auto text = dyn_cast<StringAttr>(attribute);
  std::string name = ("attribute " + kGpuScheduleAttrName).str();
  if (!text)
    return op->emitError(name) << " should be a string";
  if (failed(change(name, text)))
    return failure();
  return schedule;
}

FailureOr<SmallVector<ScheduledNorm>> mlir::norm::scheduleNorms(
    Operation *root, const GpuModel &model, StringRef changes,
    function_ref<void(NormOpInterface, const Obstruction &)> kept) {
  SmallVector<ScheduledNorm> norms;
  WalkResult walk = root->walk<WalkOrder::PreOrder>([&](Operation *op) {
    // What is in a kernel already is another's to compute.
    if (isa<gpu::GPUModuleOp, gpu::LaunchOp>(op))
      return WalkResult::skip();
    if (!hasRows(op))
      return WalkResult::advance();
    auto norm = cast<NormOpInterface>(op);
    if (std::optional<Obstruction> obstruction = findObstructionOnGpu(norm)) {
      kept(norm, *obstruction);
      return WalkResult::advance();
    }
    // Both of a pair are computed where the quantization stands.
    std::optional<QuantizedNorm> pair = QuantizedNorm::get(op);
    if (pair && !canConvert(*pair))
      pair.reset();
    if (pair && isa<QuantizeOp>(op))
      return WalkResult::advance();
    FailureOr<GpuSchedule> schedule =
        getSchedule(norm, pair ? pair->quantize : QuantizeOp(), model, changes);
    if (failed(schedule))
      return WalkResult::interrupt();
    norms.push_back({norm, pair, *schedule});
    return WalkResult::advance();
  });
  if (walk.wasInterrupted())
    return failure();
  return norms;
}
