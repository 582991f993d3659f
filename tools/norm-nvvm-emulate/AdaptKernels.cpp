//===- AdaptKernels.cpp - Kernels in LLVM IR, made to run here ------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "KernelModule.h"

#include "llvm/Analysis/ValueTracking.h"
#include "llvm/IR/IRBuilder.h"
#include "llvm/IR/InstIterator.h"
#include "llvm/IR/IntrinsicInst.h"
#include "llvm/IR/IntrinsicsNVPTX.h"
#include "llvm/IR/Module.h"
#include "llvm/IR/ReplaceConstant.h"

using namespace mlir;
using namespace mlir::norm;
using llvm::Instruction;
using llvm::IRBuilder;

namespace {
class Adapter {
public:
  Adapter(llvm::Module &module, unsigned missingBarrier,
          llvm::StringMap<EmulatedKernel> &kernels)
      : module(module), context(module.getContext()),
        missingBarrier(missingBarrier), kernels(kernels) {}

  llvm::Error run() {
    moveSharedMemory();
    SmallVector<llvm::Function *> bodies;
    for (llvm::Function &function : module)
      if (!function.isDeclaration())
        bodies.push_back(&function);
    for (llvm::Function *function : bodies) {
      if (llvm::Error error = adapt(*function))
        return error;
      if (function->getCallingConv() == llvm::CallingConv::PTX_Kernel)
        addRunner(*function);
    }
    if (missingBarrier > numBarriers)
      return llvm::createStringError(
          "there are " + llvm::Twine(numBarriers) + " barriers, so number " +
          llvm::Twine(missingBarrier) + " can't be left out");
    return llvm::Error::success();
  }

private:
  /// What has been adapted already.
  static constexpr StringRef kSharedName = "emulateShared";

  llvm::Type *getI32() { return llvm::Type::getInt32Ty(context); }
  llvm::Type *getI64() { return llvm::Type::getInt64Ty(context); }
  llvm::Type *getPointer() { return llvm::PointerType::get(context, 0); }

  llvm::FunctionCallee getRuntime(StringRef name, llvm::Type *result,
                                  ArrayRef<llvm::Type *> arguments) {
    return module.getOrInsertFunction(
        name, llvm::FunctionType::get(result, arguments, /*isVarArg=*/false));
  }

  /// All variables in the memory of a block become parts of one piece, which
  /// the emulator has.
  void moveSharedMemory() {
    constexpr unsigned kShared = 3;
    SmallVector<llvm::GlobalVariable *> variables;
    for (llvm::GlobalVariable &variable : module.globals())
      if (variable.getAddressSpace() == kShared)
        variables.push_back(&variable);
    SmallVector<llvm::Constant *> constants(variables.begin(), variables.end());
    llvm::convertUsersOfConstantsToInstructions(constants);
    const llvm::DataLayout &layout = module.getDataLayout();
    for (llvm::GlobalVariable *variable : variables) {
      llvm::Align alignment = variable->getAlign().valueOrOne();
      sharedAlignment = std::max(sharedAlignment, alignment);
      sharedBytes = llvm::alignTo(sharedBytes, alignment);
      // One piece in each function, which its first block comes by.
      DenseMap<llvm::Function *, llvm::Value *> pieces;
      for (llvm::Use &use : llvm::make_early_inc_range(variable->uses())) {
        auto *user = cast<Instruction>(use.getUser());
        llvm::Value *&piece = pieces[user->getFunction()];
        if (!piece) {
          llvm::BasicBlock &entry = user->getFunction()->getEntryBlock();
          IRBuilder<> b(&entry, entry.getFirstInsertionPt());
          llvm::Value *base =
              b.CreateCall(getRuntime(kSharedName, getPointer(), {}));
          piece = b.CreateAddrSpaceCast(
              b.CreatePtrAdd(base, b.getInt64(sharedBytes)),
              variable->getType());
        }
        use.set(piece);
      }
      sharedBytes += layout.getTypeAllocSize(variable->getValueType());
      variable->eraseFromParent();
    }
  }

  llvm::Error adapt(llvm::Function &function) {
    // They name another machine.
    function.setAttributes({});
    SmallVector<Instruction *> instructions;
    for (Instruction &instruction : llvm::instructions(function))
      instructions.push_back(&instruction);
    for (Instruction *instruction : instructions)
      if (llvm::Error error = adapt(*instruction))
        return error;
    return llvm::Error::success();
  }

  llvm::Error adapt(Instruction &instruction) {
    if (auto *call = dyn_cast<llvm::CallInst>(&instruction))
      return adaptCall(*call);
    if (isa<llvm::LoadInst, llvm::StoreInst>(instruction)) {
      checkAccess(instruction);
      return llvm::Error::success();
    }
    if (instruction.mayReadOrWriteMemory())
      return llvm::createStringError(
          llvm::Twine("can't emulate the instruction '") +
          instruction.getOpcodeName() + "'");
    return adaptBF16(instruction);
  }

  void checkAccess(Instruction &instruction) {
    llvm::Value *pointer = llvm::getLoadStorePointerOperand(&instruction);
    // A thread's own memory.
    if (isa<llvm::AllocaInst>(llvm::getUnderlyingObject(pointer)))
      return;
    IRBuilder<> b(&instruction);
    llvm::Type *type = llvm::getLoadStoreType(&instruction);
    b.CreateCall(getRuntime("emulateAccess", b.getVoidTy(),
                            {getPointer(), getI64(), getI64(), getI32()}),
                 {b.CreateAddrSpaceCast(pointer, getPointer()),
                  b.getInt64(module.getDataLayout().getTypeStoreSize(type)),
                  b.getInt64(llvm::getLoadStoreAlignment(&instruction).value()),
                  b.getInt32(isa<llvm::StoreInst>(instruction))});
  }

  llvm::Error adaptCall(llvm::CallInst &call) {
    llvm::Function *callee = call.getCalledFunction();
    if (callee && callee->getName() == kSharedName)
      return llvm::Error::success();
    if (!callee || !callee->isIntrinsic())
      return llvm::createStringError(
          "can't emulate a call of anything but an intrinsic");
    IRBuilder<> b(&call);
    auto ask = [&](StringRef name, ArrayRef<llvm::Value *> arguments) {
      SmallVector<llvm::Type *> types;
      for (llvm::Value *argument : arguments)
        types.push_back(argument->getType());
      llvm::Value *result =
          b.CreateCall(getRuntime(name, call.getType(), types), arguments);
      call.replaceAllUsesWith(result);
      call.eraseFromParent();
      return llvm::Error::success();
    };
    using namespace llvm::Intrinsic;
    switch (callee->getIntrinsicID()) {
    case nvvm_read_ptx_sreg_tid_x:
      return ask("emulateThread", {});
    case nvvm_read_ptx_sreg_ctaid_x:
      return ask("emulateBlock", {});
    case nvvm_read_ptx_sreg_ntid_x:
      return ask("emulateNumThreads", {});
    case nvvm_read_ptx_sreg_nctaid_x:
      return ask("emulateNumBlocks", {});
    case nvvm_read_ptx_sreg_cluster_ctaid_x:
      return ask("emulateBlockInCluster", {});
    case nvvm_mapa_shared_cluster:
      return adaptMap(call);
    case nvvm_barrier_cta_sync_aligned_all:
      if (++numBarriers == missingBarrier)
        return remove(call);
      return ask("emulateBarrier", {b.getInt32(++numSites)});
    case nvvm_barrier_cluster_arrive_aligned:
      return ask("emulateClusterArrive", {b.getInt32(true)});
    case nvvm_barrier_cluster_arrive_relaxed_aligned:
      return ask("emulateClusterArrive", {b.getInt32(false)});
    case nvvm_barrier_cluster_wait_aligned:
      if (++numBarriers == missingBarrier)
        return remove(call);
      return ask("emulateClusterWait", {b.getInt32(++numSites)});
    case nvvm_shfl_sync_bfly_f32:
    case nvvm_shfl_sync_bfly_i32:
      return adaptShuffle(call, /*isButterfly=*/true);
    case nvvm_shfl_sync_idx_f32:
    case nvvm_shfl_sync_idx_i32:
      return adaptShuffle(call, /*isButterfly=*/false);
    case nvvm_rsqrt_approx_f:
      return ask("emulateRsqrt", {call.getArgOperand(0)});
    case nvvm_ff_to_e4m3x2_rn:
      return ask("emulateToE4M3",
                 {call.getArgOperand(0), call.getArgOperand(1)});
    case nvvm_ff_to_e5m2x2_rn:
      return ask("emulateToE5M2",
                 {call.getArgOperand(0), call.getArgOperand(1)});
    case nvvm_sqrt_rn_d: {
      call.replaceAllUsesWith(
          b.CreateUnaryIntrinsic(llvm::Intrinsic::sqrt, call.getArgOperand(0)));
      call.eraseFromParent();
      return llvm::Error::success();
    }
    default:
      break;
    }
    if (callee->getName().starts_with("llvm.nvvm.") ||
        (call.mayReadOrWriteMemory() &&
         !cast<llvm::IntrinsicInst>(call).isAssumeLikeIntrinsic()))
      return llvm::createStringError("can't emulate '" + callee->getName() +
                                     "'");
    return llvm::Error::success();
  }

  static llvm::Error remove(llvm::CallInst &call) {
    call.eraseFromParent();
    return llvm::Error::success();
  }

  llvm::Error adaptMap(llvm::CallInst &call) {
    IRBuilder<> b(&call);
    llvm::Value *own =
        b.CreateAddrSpaceCast(call.getArgOperand(0), getPointer());
    llvm::Value *other = b.CreateCall(
        getRuntime("emulateMap", getPointer(), {getPointer(), getI32()}),
        {own, call.getArgOperand(1)});
    call.replaceAllUsesWith(b.CreateAddrSpaceCast(other, call.getType()));
    return remove(call);
  }

  /// The lane that a shuffle reads is the exclusive or of a number and the own,
  /// or the number itself.
  llvm::Error adaptShuffle(llvm::CallInst &call, bool isButterfly) {
    constexpr uint64_t kWholeWarp = 31;
    auto *clamp = dyn_cast<llvm::ConstantInt>(call.getArgOperand(3));
    if (!clamp || clamp->getZExtValue() != kWholeWarp)
      return llvm::createStringError("can't emulate shuffles within parts of a "
                                     "warp");
    IRBuilder<> b(&call);
    llvm::Value *mask = call.getArgOperand(0);
    llvm::Value *value = b.CreateBitCast(call.getArgOperand(1), getI32());
    llvm::Value *source = call.getArgOperand(2);
    if (isButterfly)
      source = b.CreateXor(
          source, b.CreateCall(getRuntime("emulateThread", getI32(), {})));
    source = b.CreateAnd(source, b.getInt32(kWholeWarp));
    llvm::Value *site = b.getInt32(++numSites);
    llvm::Value *result =
        b.CreateCall(getRuntime("emulateShuffle", getI32(),
                                {getI32(), getI32(), getI32(), getI32()}),
                     {mask, value, source, site});
    call.replaceAllUsesWith(b.CreateBitCast(result, call.getType()));
    call.eraseFromParent();
    return llvm::Error::success();
  }

  /// f32 as the bits that bf16 is the high half of, and back. Few machines have
  /// instructions for bf16, theirs flush denormals, and what LLVM calls where
  /// there are none is in few libraries.
  llvm::Value *widenBF16(IRBuilder<> &b, llvm::Value *value) {
    llvm::Type *type = value->getType();
    llvm::Value *bits = b.CreateBitCast(
        value, type->getWithNewType(llvm::Type::getInt16Ty(context)));
    bits = b.CreateZExt(bits, type->getWithNewType(getI32()));
    return b.CreateBitCast(
        b.CreateShl(bits, 16),
        type->getWithNewType(llvm::Type::getFloatTy(context)));
  }

  llvm::Value *narrowToBF16(IRBuilder<> &b, llvm::Value *value) {
    llvm::Type *type = value->getType();
    llvm::Type *integers = type->getWithNewType(getI32());
    llvm::Value *bits = b.CreateBitCast(value, integers);
    auto constant = [&](uint32_t number) {
      return llvm::ConstantInt::get(integers, number);
    };
    llvm::Value *odd =
        b.CreateAnd(b.CreateLShr(bits, constant(16)), constant(1));
    llvm::Value *rounded =
        b.CreateAdd(b.CreateAdd(bits, constant(0x7FFF)), odd);
    llvm::Value *isNaN = b.CreateFCmpUNO(value, value);
    rounded = b.CreateSelect(isNaN, constant(0x7FFF0000), rounded);
    llvm::Value *high =
        b.CreateTrunc(b.CreateLShr(rounded, constant(16)),
                      type->getWithNewType(llvm::Type::getInt16Ty(context)));
    return b.CreateBitCast(
        high, type->getWithNewType(llvm::Type::getBFloatTy(context)));
  }

  llvm::Error adaptBF16(Instruction &instruction) {
    auto isBF16 = [](llvm::Value *value) {
      return value->getType()->getScalarType()->isBFloatTy();
    };
    IRBuilder<> b(&instruction);
    llvm::Value *result;
    if (isa<llvm::FPTruncInst>(instruction) && isBF16(&instruction) &&
        instruction.getOperand(0)->getType()->getScalarType()->isFloatTy()) {
      result = narrowToBF16(b, instruction.getOperand(0));
    } else if (isa<llvm::FPExtInst>(instruction) &&
               isBF16(instruction.getOperand(0))) {
      result = b.CreateFPExt(widenBF16(b, instruction.getOperand(0)),
                             instruction.getType());
    } else if (auto *binary = dyn_cast<llvm::BinaryOperator>(&instruction);
               binary && isBF16(binary)) {
      // f32 has more than twice the digits: rounding twice is rounding once.
      result =
          narrowToBF16(b, b.CreateBinOp(binary->getOpcode(),
                                        widenBF16(b, binary->getOperand(0)),
                                        widenBF16(b, binary->getOperand(1))));
    } else if (isBF16(&instruction) && isa<llvm::CastInst>(instruction) &&
               !isa<llvm::BitCastInst>(instruction)) {
      return llvm::createStringError(llvm::Twine("can't emulate '") +
                                     instruction.getOpcodeName() + "' to bf16");
    } else {
      return llvm::Error::success();
    }
    instruction.replaceAllUsesWith(result);
    instruction.eraseFromParent();
    return llvm::Error::success();
  }

  void addRunner(llvm::Function &kernel) {
    kernel.setCallingConv(llvm::CallingConv::C);
    std::string name = kernel.getName().str();
    auto *runner = llvm::Function::Create(
        llvm::FunctionType::get(llvm::Type::getVoidTy(context), {getPointer()},
                                /*isVarArg=*/false),
        llvm::GlobalValue::ExternalLinkage, name + ".run", module);
    IRBuilder<> b(llvm::BasicBlock::Create(context, "", runner));
    SmallVector<llvm::Value *> arguments;
    for (llvm::Argument &argument : kernel.args()) {
      llvm::Value *place = b.CreateLoad(
          getPointer(), b.CreateConstGEP1_64(getPointer(), runner->getArg(0),
                                             argument.getArgNo()));
      arguments.push_back(b.CreateLoad(argument.getType(), place));
    }
    b.CreateCall(&kernel, arguments);
    b.CreateRetVoid();
    kernels[name] = {name, nullptr, sharedBytes, sharedAlignment.value()};
  }

  llvm::Module &module;
  llvm::LLVMContext &context;
  unsigned missingBarrier;
  llvm::StringMap<EmulatedKernel> &kernels;
  size_t sharedBytes = 0;
  llvm::Align sharedAlignment;
  unsigned numBarriers = 0;
  uint32_t numSites = 0;
};
} // namespace

llvm::Error mlir::norm::adaptKernels(llvm::Module &module,
                                     unsigned missingBarrier,
                                     llvm::StringMap<EmulatedKernel> &kernels) {
  return Adapter(module, missingBarrier, kernels).run();
}
