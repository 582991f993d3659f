//===- NormMergeKernels.cpp - Equal kernels once, in one module -----------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../LowerToCPU/EqualFunctions.h"
#include "norm/Conversion/Passes.h"

#include "mlir/IR/SymbolTable.h"

namespace mlir::norm {
#define GEN_PASS_DEF_NORMMERGEKERNELS
#include "norm/Conversion/Passes.h.inc"
} // namespace mlir::norm

using namespace mlir;

/// Whether a module holds kernels and nothing that they share, and is still to
/// get its target.
static bool hasKernelsAlone(gpu::GPUModuleOp kernels) {
  return !kernels.getTargetsAttr() &&
         llvm::all_of(kernels.getOps(), [](Operation &op) {
           auto function = dyn_cast<gpu::GPUFuncOp>(op);
           return function && function.isKernel();
         });
}

static SymbolRefAttr getSymbol(gpu::GPUFuncOp kernel) {
  return SymbolRefAttr::get(
      kernel->getParentOfType<gpu::GPUModuleOp>().getNameAttr(),
      {FlatSymbolRefAttr::get(kernel.getNameAttr())});
}

namespace {
struct NormMergeKernels
    : public norm::impl::NormMergeKernelsBase<NormMergeKernels> {
  using Base::Base;

  void runOnOperation() override {
    SmallVector<gpu::GPUModuleOp> modules;
    for (auto kernels : getOperation().getOps<gpu::GPUModuleOp>())
      if (hasKernelsAlone(kernels))
        modules.push_back(kernels);
    if (modules.empty())
      return;

    gpu::GPUModuleOp target = takeTarget(modules);
    SymbolTable symbols(target);
    norm::EqualFunctions kept;
    DenseMap<Attribute, SymbolRefAttr> renamed;
    for (gpu::GPUModuleOp source : modules) {
      for (auto kernel :
           llvm::make_early_inc_range(source.getOps<gpu::GPUFuncOp>())) {
        SymbolRefAttr before = getSymbol(kernel);
        auto known = cast<gpu::GPUFuncOp>(kept.findOrKeep(kernel));
        if (known != kernel) {
          renamed[before] = getSymbol(known);
          if (source == target)
            symbols.erase(kernel);
          else
            kernel.erase();
          continue;
        }
        if (source == target)
          continue;
        kernel->remove();
        symbols.insert(kernel);
        renamed[before] = getSymbol(kernel);
      }
      if (source != target)
        source.erase();
    }
    getOperation().walk([&](gpu::LaunchFuncOp launch) {
      if (SymbolRefAttr kernel = renamed.lookup(launch.getKernel()))
        launch.setKernelAttr(kernel);
    });
  }

private:
  /// The module that the others go into, which becomes the first: that of the
  /// normalizations if there is one.
  static gpu::GPUModuleOp
  takeTarget(SmallVectorImpl<gpu::GPUModuleOp> &modules) {
    auto *found = llvm::find_if(modules, [](gpu::GPUModuleOp kernels) {
      return kernels.getName() == norm::kKernelModuleName;
    });
    if (found != modules.end())
      std::rotate(modules.begin(), found, std::next(found));
    return modules.front();
  }
};
} // namespace
