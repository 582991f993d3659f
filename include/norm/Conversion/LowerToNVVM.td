//===- LowerToNVVM.td - Passes of norm-lower-to-nvvm -------*- tablegen -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_CONVERSION_LOWERTONVVM_TD
#define NORM_CONVERSION_LOWERTONVVM_TD

include "norm/Conversion/NormConversions.td"

def NormMapToGPU : Pass<"norm-map-to-gpu"> {
  let summary = "Map structured ops on buffers to the threads of a GPU";
  let description = [{
    Replaces linalg ops on memrefs, and `memref.copy`, by `scf.parallel` loops
    with the attribute `mapping` that upstream's `convert-parallel-loops-to-gpu`
    makes launches of: a thread computes one element of the result, in blocks of
    256 threads; loops that reduce stay inside it, in their order.

    An op stays as it is, and a remark (`norm-kept-on-host`) says why, if a
    kernel without CUDA's libdevice can't do what stands in it (an assertion, a
    sine, mathematics in f64), if none of its loops is parallel, or if a buffer is on
    the host's stack or a global that isn't constant.

    ```mlir
    linalg.exp ins(%a : memref<4x128xf32>) outs(%b : memref<4x128xf32>)
    ```
    becomes
    ```mlir
    scf.parallel (%i) = (%c0) to (%c512) step (%c256) {
      scf.parallel (%j) = (%c0) to (%c256) step (%c1) {
        …
      } {mapping = [#gpu.loop_dim_map<processor = thread_x, …>]}
    } {mapping = [#gpu.loop_dim_map<processor = block_x, …>]}
    ```
  }];
  let dependentDialects = ["::mlir::affine::AffineDialect",
                           "::mlir::arith::ArithDialect",
                           "::mlir::gpu::GPUDialect",
                           "::mlir::linalg::LinalgDialect",
                           "::mlir::memref::MemRefDialect",
                           "::mlir::scf::SCFDialect"];
}

def NormPassAddresses : Pass<"norm-pass-addresses", "::mlir::ModuleOp"> {
  let summary = "Pass buffers to kernels as addresses";
  let description = [{
    Kernels that are called with bare pointers can't have arguments whose
    extents, strides or offset are known at run time only. Such an argument
    becomes a memref of no dimensions and an index for each of these numbers, of
    which the kernel makes the memref that it had.

    ```mlir
    gpu.launch_func @kernels::@f blocks in … threads in … args(%x : memref<?x4xf32>)
    ```
    becomes
    ```mlir
    %base, %offset, %sizes:2, %strides:2 = memref.extract_strided_metadata %x : …
    gpu.launch_func @kernels::@f blocks in … threads in … args(%base : memref<f32>, %sizes#0 : index)
    ```
  }];
  let dependentDialects = ["::mlir::gpu::GPUDialect",
                           "::mlir::memref::MemRefDialect"];
}

def NormShareMemory : Pass<"norm-share-memory", "::mlir::ModuleOp"> {
  let summary = "Keep buffers where both host and GPU reach them";
  let description = [{
    Buffers that are allocated and freed in one block become `gpu.alloc
    host_shared`. Others, of results say, are the caller's to free, and stay as
    they are.

    Constants that the module itself has (`memref.global constant` with a value)
    lie in the host's program, where a GPU can't read them. Where something else
    than the host's own loads and copies uses one, it is copied to such a buffer,
    each time the block runs; weights that matter should be arguments, or
    globals without a value.
  }];
  let dependentDialects = ["::mlir::gpu::GPUDialect",
                           "::mlir::memref::MemRefDialect"];
}

def NormMergeKernels : Pass<"norm-merge-kernels", "::mlir::ModuleOp"> {
  let summary = "Keep equal kernels once, all in one gpu.module";
  let description = [{
    Moves the kernels of all `gpu.module`s into the first of them, keeps one of
    those that are equal, and has launches name it. The layers of a model are
    alike, and a GPU loads one module faster than hundreds.

    Modules that have a target already, or hold anything but kernels, are not
    touched.
  }];
  let dependentDialects = ["::mlir::gpu::GPUDialect"];
}

def NormExpandKernelMath : Pass<"norm-expand-kernel-math"> {
  let summary = "Compute mathematics without a library";
  let description = [{
    Replaces ops that MLIR's lowering to NVVM makes calls of CUDA's libdevice by
    instructions, so that kernels need no library: `absf`, `ceil`, `copysign`,
    `floor`, `fma`, `roundeven`, `sqrt`, `trunc`, `minnumf` and `maxnumf` by
    LLVM's intrinsics; `rsqrt` by the quotient of 1 and a root; powers by
    products, if the exponent is a constant; and in f32 `erf`, `exp`, `expm1`,
    `log`, `log1p` and `tanh` by MLIR's approximations.

    Numerics: approximations are within 4 units in the last place; denormal
    results and arguments may count as zero.
  }];
  let dependentDialects = ["::mlir::LLVM::LLVMDialect",
                           "::mlir::arith::ArithDialect",
                           "::mlir::math::MathDialect",
                           "::mlir::vector::VectorDialect"];
}

def NormConvertKernelF8 : Pass<"norm-convert-kernel-f8",
                               "::mlir::gpu::GPUModuleOp"> {
  let summary = "Convert to f8 by the GPU's instructions";
  let description = [{
    Replaces `arith.truncf` from f32 to f8E4M3FN and f8E5M2, of numbers and vectors
    of one or an even number of them, by the instructions that convert two numbers at once, where
    every target of the module has them: sm_89 and later. The numbers must be known
    not to be too large, as those that `norm.quantize` has limited are: the
    instructions know no overflow. `norm-expand-f8` does the others.

    Numerics: rounding is to nearest, ties to even, once; denormals keep their
    values. NaN loses its sign.
  }];
  let dependentDialects = ["::mlir::NVVM::NVVMDialect",
                           "::mlir::arith::ArithDialect",
                           "::mlir::vector::VectorDialect"];
}

def NormLowerToNVVM : Pass<"norm-lower-to-nvvm", "::mlir::ModuleOp"> {
  let summary = "Lower a whole module to LLVM and GPU kernels";
  let description = [{
    Bufferizes the module and lowers normalizations by `convert-norm-to-gpu`,
    other linalg ops by `norm-map-to-gpu`, the kernels by MLIR's own passes to
    the NVVM dialect and, as `format` says, further; what no kernel can do as
    `norm-lower-to-cpu` does, with the same calling convention. Norms are as fast
    as we can make them; the rest is right, not fast. Launches become calls of
    MLIR's GPU runtime (`mgpuModuleLoad`, `mgpuLaunchKernel`, …) when the module
    is translated to LLVM IR.

    | format | kernels |
    |---|---|
    | `nvvm` | in the NVVM dialect |
    | `bitcode` | LLVM bitcode after LLVM's optimizer, which `norm-nvvm-emulate` runs |
    | `ptx` | PTX, which the driver compiles |
    | `cubin` | machine code; needs CUDA's `ptxas` |

    Kernels use no library, no local memory and no symbol from outside. The
    host's buffers must be in memory that the GPU can reach too.

    Nothing is left over silently: an op or a type that nothing lowers is an
    error at its location, and the pass fails.
  }];
  let options = [
    Option<"chip", "chip", "std::string", /*default=*/"\"sm_90\"",
           "The GPU: sm_80, sm_90 or sm_100">,
    Option<"schedule", "schedule", "std::string", /*default=*/"",
           "Changes of the schedules chosen: `lanes=32,row=registers`">,
    Option<"ptx", "ptx", "int64_t", /*default=*/"0",
           "The PTX version, as 86 for 8.6 (default: the chip's least)">,
    Option<"format", "format", "std::string", /*default=*/"\"ptx\"",
           "What kernels become: nvvm, bitcode, ptx or cubin">
  ];
}

#endif // NORM_CONVERSION_LOWERTONVVM_TD
