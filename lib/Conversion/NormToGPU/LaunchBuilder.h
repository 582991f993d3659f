//===- LaunchBuilder.h - What launches of kernels share ---------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_CONVERSION_NORMTOGPU_LAUNCHBUILDER_H
#define NORM_LIB_CONVERSION_NORMTOGPU_LAUNCHBUILDER_H

#include "../NormToVector/Indices.h"
#include "GpuKernel.h"
#include "LaunchKernel.h"

namespace mlir::norm {

/// The arguments of a kernel, from both sides of the launch. Numbers that are
/// known are constants of the kernel.
class KernelArguments {
public:
  explicit KernelArguments(ImplicitLocOpBuilder &b) : b(b) {}

  struct Buffer {
    std::optional<unsigned> base;
    OpFoldResult offset, pitch;
    bool isUnaliased = false;
  };

  /// `view` may be null. `isUnaliased` says that nothing it shares memory with
  /// is written.
  Buffer add(Value view, bool isUnaliased);
  /// A number: an attribute if it is known, else the place of an argument.
  OpFoldResult add(int64_t known, Value value);
  OpFoldResult add(Value value);

  ArrayRef<Value> get() const { return values; }

  /// The number in the kernel whose builder and arguments these are.
  Value read(ImplicitLocOpBuilder &inner, ValueRange arguments,
             OpFoldResult number) const;
  GpuBuffer read(ImplicitLocOpBuilder &inner, ValueRange arguments,
                 const Buffer &buffer, bool hasRows) const;

private:
  ImplicitLocOpBuilder &b;
  SmallVector<Value> values;
};

/// Builds kernels of an op on views, and launches of them.
class LaunchBuilder {
public:
  LaunchBuilder(ImplicitLocOpBuilder &b, NormOpInterface op,
                QuantizeOp quantize, const RowViews &views,
                const GpuModel &model, AliasAnalysis &aliases,
                gpu::GPUModuleOp kernels);

  /// Whether all rows can be read and written by accesses of so many elements.
  Value isAligned(int64_t vector);

  const NormProblem &getProblem() const { return problem; }

protected:
  /// Whether no destination can share memory with the operand.
  bool isUnaliased(Value operand);

  /// A kernel that isn't in a module yet, of blocks as in a schedule, with
  /// `numShared` numbers in the memory of each. Its body is empty.
  gpu::GPUFuncOp createFunction(StringRef name, const GpuSchedule &schedule,
                                int64_t numShared,
                                const KernelArguments &arguments,
                                ArrayRef<KernelArguments::Buffer> buffers);

  /// What all kernels of the op have in common.
  GpuKernel createKernel(ImplicitLocOpBuilder &body, gpu::GPUFuncOp function,
                         const GpuSchedule &schedule);

  /// Ends the kernel's body, adds it or takes an equal one (the layers of a
  /// model are alike), and launches it, in `blocks` blocks or clusters: after
  /// `token`, which becomes the launch's, if it isn't null.
  void launch(gpu::GPUFuncOp function, Value blocks,
              const GpuSchedule &schedule, const KernelArguments &arguments,
              Value *token = nullptr);

  ImplicitLocOpBuilder &b;
  Indices at;
  NormOpInterface op;
  /// What quantizes the op's result at once, or the op itself, or null.
  QuantizeOp quantize;
  const RowViews &views;
  const GpuModel &model;
  AliasAnalysis &aliases;
  gpu::GPUModuleOp kernels;
  NormProblem problem;
  FloatType statisticsType;
  Value numRows, extent;

private:
  gpu::GPUFuncOp addOrReuse(gpu::GPUFuncOp function);
};

} // namespace mlir::norm

#endif // NORM_LIB_CONVERSION_NORMTOGPU_LAUNCHBUILDER_H
