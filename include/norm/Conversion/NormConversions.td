//===- NormConversions.td - Lowerings of norm ops ----------*- tablegen -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_CONVERSION_NORMCONVERSIONS_TD
#define NORM_CONVERSION_NORMCONVERSIONS_TD

include "mlir/Pass/PassBase.td"

def ConvertNormToLinalg : Pass<"convert-norm-to-linalg"> {
  let summary = "Decompose the ops of the norm dialect into linalg";
  let description = [{
    Replaces every op of the norm dialect, on tensors or on memrefs, by
    `linalg.generic` ops that compute it: sums along the feature axis, then one
    elementwise op. This is the portable lowering, and what the code generators
    are compared with.

    Numerics: statistics are computed in f32 (f64 for f64), the variance from
    the deviations, never as E[x²] − E[x]². Sums run in the order of the
    elements.

    An op that can't be decomposed is an error. Other ops are not touched.
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect",
                           "::mlir::linalg::LinalgDialect",
                           "::mlir::math::MathDialect",
                           "::mlir::memref::MemRefDialect",
                           "::mlir::tensor::TensorDialect"];
}

class NormScheduleOptions {
  list<Option> scheduleOptions = [
    Option<"cpu", "cpu", "std::string", /*default=*/"",
           "The processor, by LLVM's name for it, or `native`; without one, "
           "one with vectors of 256 bits">,
    Option<"model", "model", "std::string", /*default=*/"",
           "Changes of what is assumed of the processor: "
           "`vector-bits=512,registers=32,l1=49152,l2=2097152,cache=33554432,`"
           "`rows-from-cache=4,rows-from-memory=1,fma=1,scalable-bits=0,threads=8`">,
    Option<"schedule", "schedule", "std::string", /*default=*/"",
           "Changes of the schedules chosen: `rows=4,traversal=skewed`">
  ];
}

def ConvertNormToVector : Pass<"convert-norm-to-vector">, NormScheduleOptions {
  let summary = "Lower normalizations of buffers to loops over vectors";
  let description = [{
    Replaces `norm.layer_norm`, `norm.rms_norm` and `norm.crms_norm` on memrefs,
    their gradients' ops and `norm.quantize` by loops over vectors, in a schedule
    that a cost model chooses for the op and the processor. The processor's model, and each choice, can be changed: for
    all ops by the option `schedule`, for one op by its attribute
    `norm.schedule`, a string of the same form. `--norm-print-schedule` tells
    the choices.

    | key | value |
    |---|---|
    | `lanes` | elements of a vector, a power of two up to 64 |
    | `unroll` | vectors a step, each with sums of its own |
    | `rows` | rows of a block, which share scale and bias, and the sums over rows of a gradient |
    | `traversal` | `plain`: the walks along a block of rows one after another; `skewed`: one walk is the last of one block and the earlier ones of the blocks after it; `delayed`: skewed, and the roots of a block (and pilots of another) are found while its neighbours are walked along, so that no walk waits for them (quantizations by themselves: as `skewed`); `blocked`: the statistics of a block row by row, then its results by column blocks |
    | `prefetch` | rows to prefetch ahead, 0 for none |
    | `columns` | elements of a column block (`blocked` only) |
    | `centre` | of a LayerNorm, see below: `mean` or `pilot` |
    | `deviations` | `again`: the last walk reads the row again; `kept`: the walk before it leaves the deviations from the centre in memory, in the statistics type (not if `blocked`, nor of gradients, rows side by side, rows that are quantized with scales of their own, more than 64 KiB) |
    | `weights` | `again`: each block reads scale and bias as they are; `kept`: they are converted, and put in the order of registers, before the first block, if there are eight rows or four that come together (not if `blocked`, nor of rows side by side, more than 64 KiB) |
    | `stream-above` | results of more bytes are stored past the caches, if they are aligned to vectors or equal parts of them, of 16 bytes at least; or `never` |
    | `stream-rows`, `stream-traversal`, `stream-prefetch` | the same for results of more bytes; behind `rows`, `traversal` and `prefetch`, which stand for both |
    | `threads` | threads that share the rows, by `scf.parallel` |
    | `parallel-above` | bytes of input up to which one thread does it alone |

    Applies when the feature axis is last and its elements are neighbours in
    memory (rows may be further apart); or when it isn't the last, and rows lie
    side by side: those along the last dimension are neighbours, and a vector
    holds an element of each of several rows. A block is then `unroll` vectors
    wide; `rows`, `traversal`, `columns` and `prefetch` don't matter. Any
    extents, static or dynamic; the result may lie where the input lies.
    Otherwise the op stays as it is, with a verdict (`norm-kept-layout`,
    `norm-kept-on-tensors`, `norm-kept-rounding`), for
    `--convert-norm-to-linalg`.

    A normalization whose result goes nowhere but into a quantization along the
    same (last) axis is quantized as it is computed, and the buffer between them
    goes away (`norm-quantized-at-once`): the largest magnitude of the normalized
    row is a walk of its own, which one scale for all rows saves. What is
    quantized is rounded to the buffer's type first, so the integers are those of
    the two ops. A sum with a residual that nobody reads isn't stored: its buffer
    was allocated, and is used by such normalizations alone.

    Numerics: statistics are computed in f32 (f64 for f64). The order of each sum
    is fixed by the schedule's `lanes` and `unroll`, whatever the number of rows:
    one partial sum for each lane and vector of a step,
    combined pairwise, the lanes last; of rows side by side, one partial sum for
    64 elements of the row. Products may be rounded together with the
    sum they go into, where the processor can (`contract`); the last sum over
    lanes is LLVM's to order (`reassoc`); there is no other licence. The
    variance of a LayerNorm is that of the deviations from a centre near the
    mean, corrected for its distance from the mean, so no digits are lost when
    the mean is large. The centre is the mean of the row (`mean`), or the mean of
    its first elements, at least 64 and at least a 64th of the row (`pilot`),
    which saves a walk along it and may lose six bits of the variance on rows
    made for that. Where the differences of a row's elements overflow, the
    result of a LayerNorm is NaN. A quantization gives the numbers of its
    definition in every schedule, to the last bit; with one scale for all rows
    it is a single walk along each, of which there are no blocks.

    Gradients take two walks along a row, or three with the centre `mean`: one
    for its sums, also those of its products with the gradient, and one for the
    gradient of the input and the row's part of those of scale and bias. These
    are added up in the statistics type, in memory that the code allocates, row
    after row and then thread after thread, so that they depend on the schedule's
    `threads` alone; of rows side by side, in each lane block after block, then
    thread after thread, the lanes last (`reassoc`). Where the sum of a row's
    products with its gradient overflows, the gradient of the input is NaN.
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect",
                           "::mlir::LLVM::LLVMDialect",
                           "::mlir::math::MathDialect",
                           "::mlir::memref::MemRefDialect",
                           "::mlir::scf::SCFDialect",
                           "::mlir::vector::VectorDialect"];
  let options = scheduleOptions;
}

def NormPrintSchedule : Pass<"norm-print-schedule">, NormScheduleOptions {
  let summary = "Report the schedule of each normalization of buffers";
  let description = [{
    Emits a remark at each op that `convert-norm-to-vector` would lower, with
    the schedule it would choose under the same options. What is printed can
    be given back as the option or the attribute.
  }];
  let options = scheduleOptions;
}

class NormGpuScheduleOptions {
  list<Option> gpuScheduleOptions = [
    Option<"chip", "chip", "std::string", /*default=*/"\"sm_90\"",
           "The GPU: sm_80, sm_90 or sm_100">,
    Option<"schedule", "schedule", "std::string", /*default=*/"",
           "Changes of the schedules chosen: `lanes=32,row=registers`">
  ];
}

def ConvertNormToGPU : Pass<"convert-norm-to-gpu", "::mlir::ModuleOp">,
                       NormGpuScheduleOptions {
  let summary = "Lower normalizations of buffers to GPU kernels";
  let description = [{
    Replaces `norm.layer_norm`, `norm.rms_norm` and `norm.crms_norm` on memrefs,
    their gradients' ops and `norm.quantize`, by launches of kernels, in a
    schedule chosen for the op and the chip. Each choice can be changed: for all ops by the option
    `schedule`, for one op by its attribute `norm.gpu_schedule`, a string of the
    same form. `--norm-print-gpu-schedule` tells the choices.

    | key | value |
    |---|---|
    | `vector` | elements of an access to memory, a power of two that divides the extent and the distance between rows |
    | `lanes` | threads that share a row: a power of two up to 32, or all of a block |
    | `threads` | threads of a block, a multiple of 32 up to 1024 |
    | `cluster` | blocks that share a row: a power of two up to 16, from sm_90 on, if all of a block shares it |
    | `row` | `registers`: each thread keeps its part of the row, which is read once; `memory`: the row is read again in each walk along it |
    | `unroll` | accesses that a thread starts together, if the row isn't kept |
    | `blocks` | of gradients: the most blocks, each of which takes rows until there are no more |

    Gradients of scale and bias are summed up over the rows a block comes by, in
    registers if the row is kept there, else in memory; a second kernel adds up
    what the blocks have. Both are launched on one stream, where the memory
    between them is allocated and freed.

    A normalization whose result goes nowhere but into a quantization along the
    same axis is quantized by its kernel, and the buffer between them goes away
    (`norm-quantized-at-once`). A row that is kept in registers is read once even
    where it has a scale of its own. The numbers are those of the two ops. A sum
    with a residual that nobody reads isn't stored.

    Applies when the feature axis is last and its elements are neighbours in
    memory; any extents, static or dynamic; the result, or the sum, may lie where
    the input lies. The buffers must be in memory that the GPU can reach. Where
    accesses of several elements need aligned rows, the host looks at the
    addresses before the launch and takes a kernel of single accesses if they
    aren't. Gradients summed over rows need the rows at equal distances.
    Otherwise the op stays as it is, with a verdict (`norm-kept-layout`,
    `norm-kept-on-tensors`, `norm-kept-rounding`).

    Numerics: statistics are computed in f32 (f64 for f64), those of a LayerNorm
    as in `convert-norm-to-vector` with the mean as the centre. The order of each
    sum is fixed by the schedule: each thread's elements, then its lanes, both
    pairwise, then the threads of a warp, then the warps, then the blocks.
    Products are rounded together with the sum they go into (`contract`). The
    reciprocal root in f32 is the machine's approximation and one step of
    Newton's method.
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect",
                           "::mlir::gpu::GPUDialect",
                           "::mlir::LLVM::LLVMDialect",
                           "::mlir::NVVM::NVVMDialect",
                           "::mlir::math::MathDialect",
                           "::mlir::memref::MemRefDialect",
                           "::mlir::scf::SCFDialect",
                           "::mlir::vector::VectorDialect"];
  let options = gpuScheduleOptions;
}

def NormPrintGpuSchedule : Pass<"norm-print-gpu-schedule">,
                           NormGpuScheduleOptions {
  let summary = "Report the schedule of each normalization on a GPU";
  let description = [{
    Emits a remark at each op that `convert-norm-to-gpu` would lower, with the
    schedule it would choose under the same options. What is printed can be
    given back as the option or the attribute.
  }];
  let options = gpuScheduleOptions;
}

#endif // NORM_CONVERSION_NORMCONVERSIONS_TD
