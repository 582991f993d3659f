//===- HostLowering.cpp - What lowerings of a whole module share ----------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "HostLowering.h"

#include "norm/Conversion/Passes.h"
#include "norm/IR/WeightData.h"
#include "norm/Transforms/Passes.h"

#include "mlir/Conversion/ArithToLLVM/ArithToLLVM.h"
#include "mlir/Conversion/ComplexToLLVM/ComplexToLLVM.h"
#include "mlir/Conversion/ControlFlowToLLVM/ControlFlowToLLVM.h"
#include "mlir/Conversion/ConvertToLLVM/ToLLVMPass.h"
#include "mlir/Conversion/FuncToLLVM/ConvertFuncToLLVM.h"
#include "mlir/Conversion/GPUCommon/GPUCommonPass.h"
#include "mlir/Conversion/IndexToLLVM/IndexToLLVM.h"
#include "mlir/Conversion/MathToLLVM/MathToLLVM.h"
#include "mlir/Conversion/MemRefToLLVM/MemRefToLLVM.h"
#include "mlir/Conversion/Passes.h"
#include "mlir/Conversion/TosaToArith/TosaToArith.h"
#include "mlir/Conversion/TosaToLinalg/TosaToLinalg.h"
#include "mlir/Conversion/TosaToSCF/TosaToSCF.h"
#include "mlir/Conversion/TosaToTensor/TosaToTensor.h"
#include "mlir/Conversion/UBToLLVM/UBToLLVM.h"
#include "mlir/Conversion/VectorToLLVM/ConvertVectorToLLVM.h"
#include "mlir/Dialect/Arith/Transforms/BufferDeallocationOpInterfaceImpl.h"
#include "mlir/Dialect/Arith/Transforms/BufferizableOpInterfaceImpl.h"
#include "mlir/Dialect/Arith/Transforms/Passes.h"
#include "mlir/Dialect/Bufferization/Pipelines/Passes.h"
#include "mlir/Dialect/Bufferization/Transforms/FuncBufferizableOpInterfaceImpl.h"
#include "mlir/Dialect/Bufferization/Transforms/Passes.h"
#include "mlir/Dialect/ControlFlow/Transforms/BufferDeallocationOpInterfaceImpl.h"
#include "mlir/Dialect/ControlFlow/Transforms/BufferizableOpInterfaceImpl.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Linalg/Passes.h"
#include "mlir/Dialect/Linalg/Transforms/BufferizableOpInterfaceImpl.h"
#include "mlir/Dialect/MLProgram/IR/MLProgram.h"
#include "mlir/Dialect/MLProgram/Transforms/BufferizableOpInterfaceImpl.h"
#include "mlir/Dialect/Math/Transforms/Passes.h"
#include "mlir/Dialect/MemRef/Transforms/Passes.h"
#include "mlir/Dialect/OpenMP/OpenMPDialect.h"
#include "mlir/Dialect/SCF/Transforms/BufferDeallocationOpInterfaceImpl.h"
#include "mlir/Dialect/SCF/Transforms/BufferizableOpInterfaceImpl.h"
#include "mlir/Dialect/Tensor/Transforms/BufferizableOpInterfaceImpl.h"
#include "mlir/Dialect/Vector/Transforms/BufferizableOpInterfaceImpl.h"
#include "mlir/IR/DialectResourceBlobManager.h"
#include "mlir/IR/PatternMatch.h"
#include "mlir/IR/TypeUtilities.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Transforms/Passes.h"
#include "llvm/ADT/StringSet.h"

using namespace mlir;

/// Vector loads of any width find their buffers aligned.
static constexpr uint64_t kBufferAlignment = 64;

//===----------------------------------------------------------------------===//
// The pipeline
//===----------------------------------------------------------------------===//

// Upstream's pipeline also checks the standard's limits, which models that
// compute statistics in f64 or count in i64 don't keep.
void mlir::norm::buildTosaToLinalgPipeline(OpPassManager &pm) {
  OpPassManager &functions = pm.nest<func::FuncOp>();
  functions.addPass(tosa::createTosaToLinalgNamed());
  functions.addPass(tosa::createTosaToLinalg());
  TosaToArithPassOptions arith;
  arith.includeApplyRescale = true;
  functions.addPass(createTosaToArithPass(arith));
  functions.addPass(createTosaToTensorPass());
  functions.addPass(createTosaToSCFPass());
}

static void addBufferization(OpPassManager &pm) {
  bufferization::OneShotBufferizePassOptions options;
  options.bufferizeFunctionBoundaries = true;
  options.allowReturnAllocsFromLoops = true;
  options.functionBoundaryTypeConversion =
      bufferization::LayoutMapOption::IdentityLayoutMap;
  options.bufferAlignment = kBufferAlignment;
  pm.addPass(bufferization::createOneShotBufferizePass(options));
  pm.addPass(memref::createExpandReallocPass());
  pm.addPass(createCanonicalizerPass());
  bufferization::buildBufferDeallocationPipeline(
      pm, bufferization::BufferDeallocationPipelineOptions());
  pm.addPass(createConvertBufferizationToMemRefPass());
}

void mlir::norm::addFloatEmulation(OpPassManager &pm) {
  arith::ArithEmulateUnsupportedFloatsOptions emulate;
  emulate.sourceTypeStrs = {"bf16", "f16", "f8E4M3FN", "f8E5M2"};
  emulate.targetTypeStr = "f32";
  pm.addPass(arith::createArithEmulateUnsupportedFloats(emulate));
}

/// Arithmetic that LLVM or the machine lacks, in terms of what they have.
static void addFloatLegalization(OpPassManager &pm) {
  pm.addPass(norm::createNormExpandExtrema());
  math::MathExpandOpsPassOptions expand;
  expand.opMnemonics = {"fpowi"};
  pm.addPass(math::createMathExpandOpsPass(expand));
  pm.addPass(math::createMathExtendToSupportedTypes());
  pm.addPass(norm::createNormCallLibm());
  // A power with an exponent that isn't known: LLVM has i32 exponents only.
  ConvertMathToFuncsOptions powers;
  powers.minWidthOfFPowIExponent = 33;
  pm.addPass(createConvertMathToFuncs(powers));

  norm::addFloatEmulation(pm);
  pm.addPass(norm::createNormExpandF8());
  pm.addPass(norm::createNormExpandBF16());
  pm.addPass(arith::createArithExpandOpsPass());
}

void mlir::norm::addLoweringToBuffers(OpPassManager &pm, bool foldsTransposes) {
  buildTosaToLinalgPipeline(pm);
  pm.addPass(createConvertElementwiseToLinalgPass());
  pm.addPass(createNormFuseResidual());
  pm.addPass(createNormFoldAddends());
  pm.addPass(createNormFuseElementwise());
  // Declarations that nothing uses need no lowering.
  pm.addPass(createSymbolDCEPass());
  if (foldsTransposes)
    pm.addPass(createNormFoldTransposes());
  pm.addPass(createNormKeepDeallocations());
  addBufferization(pm);
  pm.addPass(createCSEPass());
}

void mlir::norm::addLoweringToLoops(OpPassManager &pm) {
  pm.addPass(createNormOrderContractions());
  pm.addPass(createConvertLinalgToLoopsPass());
}

void mlir::norm::addLoweringToLLVM(OpPassManager &pm, bool usesThreads,
                                   bool launchesKernels) {
  pm.addPass(memref::createExpandStridedMetadataPass());
  pm.addPass(createLowerAffinePass());
  addFloatLegalization(pm);
  FinalizeMemRefToLLVMConversionPassOptions memrefs;
  memrefs.useAlignedAlloc = true;
  if (usesThreads) {
    pm.addPass(createConvertSCFToOpenMPPass());
    // Lowers the stack scopes around the bodies of loops while these bodies are
    // one block: they can't have more.
    pm.addPass(createFinalizeMemRefToLLVMConversionPass(memrefs));
  }
  pm.addPass(createSCFToControlFlowPass());
  pm.addPass(createConvertMathToLLVMPass());
  pm.addPass(createConvertMathToLibmPass());
  pm.addPass(createConvertVectorToLLVMPass());
  pm.addPass(createFinalizeMemRefToLLVMConversionPass(memrefs));
  if (usesThreads)
    pm.addPass(createConvertOpenMPToLLVMPass());
  if (launchesKernels) {
    GpuToLLVMConversionPassOptions launches;
    launches.kernelBarePtrCallConv = true;
    pm.addPass(createGpuToLLVMConversionPass(launches));
  }
  pm.addPass(createConvertToLLVMPass());
  pm.addPass(createNormMaskAsIntegers());
  pm.addPass(createReconcileUnrealizedCastsPass());
}

void mlir::norm::registerHostLoweringInterfaces(DialectRegistry &registry) {
  arith::registerBufferDeallocationOpInterfaceExternalModels(registry);
  arith::registerBufferizableOpInterfaceExternalModels(registry);
  bufferization::func_ext::registerBufferizableOpInterfaceExternalModels(
      registry);
  cf::registerBufferDeallocationOpInterfaceExternalModels(registry);
  cf::registerBufferizableOpInterfaceExternalModels(registry);
  linalg::registerBufferizableOpInterfaceExternalModels(registry);
  ml_program::registerBufferizableOpInterfaceExternalModels(registry);
  scf::registerBufferDeallocationOpInterfaceExternalModels(registry);
  scf::registerBufferizableOpInterfaceExternalModels(registry);
  tensor::registerBufferizableOpInterfaceExternalModels(registry);
  vector::registerBufferizableOpInterfaceExternalModels(registry);
  registerConvertComplexToLLVMInterface(registry);
  registerConvertFuncToLLVMInterface(registry);
  registerConvertMathToLLVMInterface(registry);
  registerConvertMemRefToLLVMInterface(registry);
  arith::registerConvertArithToLLVMInterface(registry);
  cf::registerConvertControlFlowToLLVMInterface(registry);
  index::registerConvertIndexToLLVMInterface(registry);
  ub::registerConvertUBToLLVMInterface(registry);
  vector::registerConvertVectorToLLVMInterface(registry);
}

//===----------------------------------------------------------------------===//
// What is left over
//===----------------------------------------------------------------------===//

/// The type that a cast left over by the conversions converts from or to.
static Type getTypeLeftOver(UnrealizedConversionCastOp cast) {
  for (Type type : cast->getOperandTypes())
    if (!LLVM::isCompatibleType(type))
      return type;
  return cast->getResultTypes().front();
}

/// One error for each kind of op that `isLeftOver`, where it first occurs.
static LogicalResult
reportLeftOver(ModuleOp module, function_ref<bool(Operation *)> isLeftOver) {
  llvm::StringSet<> reported;
  module.walk([&](Operation *op) {
    if (!isLeftOver(op) ||
        !reported.insert(op->getName().getStringRef()).second)
      return;
    if (auto cast = dyn_cast<UnrealizedConversionCastOp>(op))
      op->emitError("a value of type ")
          << getTypeLeftOver(cast) << " can't be lowered to LLVM";
    else
      op->emitError("'") << op->getName() << "' op can't be lowered to LLVM";
  });
  return success(reported.empty());
}

static bool isLLVM(Operation *op) {
  return isa<ModuleOp>(op) ||
         isa_and_present<LLVM::LLVMDialect, omp::OpenMPDialect>(
             op->getDialect());
}

/// LLVM leaves this cast to a function that few machines' libraries have; going
/// through f32 would round twice.
static LogicalResult checkCasts(ModuleOp module) {
  WalkResult result = module.walk([](LLVM::FPTruncOp op) -> WalkResult {
    if (!getElementTypeOrSelf(op.getArg()).isF64() ||
        !getElementTypeOrSelf(op.getType()).isBF16())
      return WalkResult::advance();
    // The bodies of named linalg ops have no locations.
    Location loc = op.getLoc();
    if (auto function = op->getParentOfType<LLVM::LLVMFuncOp>();
        function && isa<UnknownLoc>(loc))
      loc = function.getLoc();
    return emitError(loc, "a cast from f64 to bf16 can't be lowered; cast to "
                          "f32 first if it may be rounded twice");
  });
  return failure(result.wasInterrupted());
}

/// Writes resources of rank 0 down as dense values: the conversion of a global
/// to LLVM asks for the one value of such a constant, which a resource doesn't
/// give.
static LogicalResult inlineScalarResources(Operation *root) {
  WalkResult result = root->walk([](arith::ConstantOp op) -> WalkResult {
    auto resource = dyn_cast<DenseResourceElementsAttr>(op.getValue());
    if (!resource || resource.getShapedType().getRank() != 0)
      return WalkResult::advance();
    if (failed(norm::verifyResource(resource, [&] { return op.emitError(); })))
      return WalkResult::interrupt();
    op.setValueAttr(DenseElementsAttr::getFromRawBuffer(
        resource.getShapedType(),
        resource.getRawHandle().getBlob()->getData()));
    return WalkResult::advance();
  });
  return failure(result.wasInterrupted());
}

/// Upstream bufferizes only the load of a global that may be mutable.
static void generalizeConstantLoads(Operation *root) {
  root->walk([](ml_program::GlobalLoadConstOp op) {
    OpBuilder b(op);
    op.replaceAllUsesWith(ml_program::GlobalLoadOp::create(
                              b, op.getLoc(), op.getType(), op.getGlobal())
                              .getResult());
    op.erase();
  });
}

/// Upstream lowers no softmax as it stands, and decomposes those of tensors.
static void decomposeSoftmaxes(Operation *root) {
  SmallVector<linalg::SoftmaxOp> ops;
  root->walk([&](linalg::SoftmaxOp op) {
    if (op.hasPureTensorSemantics())
      ops.push_back(op);
  });
  IRRewriter rewriter(root->getContext());
  for (linalg::SoftmaxOp op : ops) {
    rewriter.setInsertionPoint(op);
    if (FailureOr<SmallVector<Value>> results = op.decomposeOperation(rewriter);
        succeeded(results))
      rewriter.replaceOp(op, *results);
  }
}

static void requestCInterfaces(ModuleOp module) {
  for (auto function : module.getOps<FunctionOpInterface>())
    if (function.isPublic() && !function.isExternal())
      function->setAttr(LLVM::LLVMDialect::getEmitCWrapperAttrName(),
                        UnitAttr::get(module.getContext()));
}

LogicalResult
mlir::norm::lowerModules(ModuleOp module,
                         function_ref<LogicalResult(ModuleOp)> runPipeline,
                         function_ref<bool(Operation *)> isAlsoLowered) {
  // Some passes of the pipeline stop at unknown ops, with other reasons.
  if (failed(reportLeftOver(
          module, [](Operation *op) { return !op->isRegistered(); })) ||
      failed(inlineScalarResources(module)))
    return failure();

  generalizeConstantLoads(module);
  decomposeSoftmaxes(module);

  // Bufferization and the conversions look at one module's own functions;
  // inner modules come first, so that an outer one finds them lowered.
  WalkResult result = module.walk([&](ModuleOp inner) {
    requestCInterfaces(inner);
    return WalkResult(runPipeline(inner));
  });
  if (result.wasInterrupted())
    return failure();
  if (failed(reportLeftOver(module, [&](Operation *op) {
        return !isLLVM(op) && !isAlsoLowered(op);
      })))
    return failure();
  return checkCasts(module);
}
