//===- Passes.td - Passes of norm/Conversion ---------------*- tablegen -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_CONVERSION_PASSES_TD
#define NORM_CONVERSION_PASSES_TD

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
    | `traversal` | `plain`: the walks along a block of rows one after another; `skewed`: one walk is the last of one block and the earlier ones of the blocks after it; `blocked`: the statistics of a block row by row, then its results by column blocks |
    | `prefetch` | rows to prefetch ahead, 0 for none |
    | `columns` | elements of a column block (`blocked` only) |
    | `centre` | of a LayerNorm, see below: `mean` or `pilot` |
    | `deviations` | `again`: the last walk reads the row again; `kept`: the walk before it leaves the deviations from the centre in memory, in the statistics type (not if `blocked`, nor of gradients, rows side by side, rows that are quantized with scales of their own, more than 64 KiB) |
    | `stream-above` | results of more bytes are stored past the caches, if they are aligned to vectors, or `never` |
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
    the two ops.

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

def NormKeepDeallocations : Pass<"norm-keep-deallocations"> {
  let summary = "Leave the buffers that a program frees itself to the program";
  let description = [{
    Marks every `memref.dealloc` of a `memref.alloc`, and that `memref.alloc`,
    with `bufferization.manual_deallocation`, so that the passes which free
    buffers neither stop at it nor free the buffer again. A program may mix
    buffers of its own with tensors, which are bufferized and freed.
  }];
  let dependentDialects = ["::mlir::bufferization::BufferizationDialect"];
}

def NormOutlineKernels : Pass<"norm-outline-kernels", "::mlir::ModuleOp"> {
  let summary = "Give every linalg or norm op on memrefs a function of its own";
  let description = [{
    Moves each structured op and each norm op on buffers into a private function, which equal
    ops share. The layers of a model are alike, so there is far less to
    compile; and LLVM's loop passes, some of which take time that grows faster
    than the number of loops in a function, see one nest at a time.

    Operands and captured values become arguments, constants move along. Ops on
    tensors, and ops that are alone in their function already, are not touched.

    ```mlir
    linalg.exp ins(%a : memref<8xf32>) outs(%b : memref<8xf32>)
    ```
    becomes
    ```mlir
    func.call @norm_kernel(%a, %b) : (memref<8xf32>, memref<8xf32>) -> ()
    ```
  }];
  let dependentDialects = ["::mlir::func::FuncDialect"];
}

def NormOrderContractions : Pass<"norm-order-contractions"> {
  let summary = "Order the loops of contractions by how they walk memory";
  let description = [{
    Reorders the loops of linalg ops that reduce (matrix products, and generics
    spelled like one) so that the innermost loop walks the result and
    the operands in steps of one element or none, where there is such a loop
    over a parallel dimension. The order of the sum's terms stays the same.

    The plain order of `linalg.matmul`, with the reduction innermost, reads the
    second matrix down a column: a cache line for every number, and a chain of
    dependent additions that can't be vectorized.
  }];
  let dependentDialects = ["::mlir::linalg::LinalgDialect"];
}

def NormFoldTransposes : Pass<"norm-fold-transposes"> {
  let summary = "Let products of matrices read what a transpose reads";
  let description = [{
    Exporters write x·Wᵀ as a transpose of W and a product. Contractions of
    tensors of f32 or f64 that read a transpose read its input instead, by
    another indexing map. A library transposes as it multiplies; loops may become
    slower, so `norm-lower-to-cpu` runs this with `blas` alone.
  }];
  let dependentDialects = ["::mlir::linalg::LinalgDialect"];
}

def NormFoldAddends : Pass<"norm-fold-addends"> {
  let summary = "Let products of matrices add to what is added to them";
  let description = [{
    A product that is added to zeros, and then to a bias, adds to the bias from the
    start: what is written before it are rows of the bias instead of zeros, and
    no loop comes after it. For contractions of tensors of f32 or f64.

    ```mlir
    %p = linalg.matmul ins(%x, %w : …) outs(%zeros : …) -> tensor<4x8xf32>
    %y = linalg.add ins(%p, %b : …) outs(%e : …) -> tensor<4x8xf32>
    ```
    becomes, if nothing else reads `%p` or `%b`,
    ```mlir
    %y = linalg.matmul ins(%x, %w : …) outs(%b : …) -> tensor<4x8xf32>
    ```

    Does not apply when: something else reads the product; it adds to something
    already; the addend has the shape of the sum and is read by something else,
    so that it would have to be copied; or the addition rounds to another type.

    Numerics: the addend is the first term of the sum instead of the last.
  }];
  let dependentDialects = ["::mlir::linalg::LinalgDialect",
                           "::mlir::tensor::TensorDialect"];
}

def NormFuseElementwise : Pass<"norm-fuse-elementwise"> {
  let summary = "Compute chains of elementwise ops in one loop";
  let description = [{
    Fuses linalg ops on tensors whose loops are all parallel, by upstream's
    patterns: the producer becomes part of the one op that reads its result. A
    GELU, which exporters write as eight ops, walks memory once. A constant that
    is one number everywhere becomes that number, which needn't be read.

    Does not apply when: something else reads the result, too; the consumer
    reads an element several times (a broadcast), but for producers that compute
    nothing; the consumer reduces, for products of matrices are recognized by
    their bodies; or one of them asserts something.

    Numerics: the same ops in the same order, so results are the same to the
    last bit.
  }];
  let dependentDialects = ["::mlir::affine::AffineDialect",
                           "::mlir::arith::ArithDialect",
                           "::mlir::linalg::LinalgDialect",
                           "::mlir::tensor::TensorDialect"];
}

def NormApproximateMath : Pass<"norm-approximate-math"> {
  let summary = "Compute tanh and erf by polynomials";
  let description = [{
    Replaces `math.tanh` and `math.erf` of f32, and of f16 and bf16 in f32, by
    MLIR's approximations: products and sums, of which LLVM makes vectors, where
    a call of the C library computes one number at a time. The activations of a transformer take up to a
    fifth of its time otherwise. For processors with fused products and sums;
    `norm-lower-to-cpu` includes it for these.

    Numerics: within 4 units in the last place; NaN and infinities as usual.
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect",
                           "::mlir::math::MathDialect",
                           "::mlir::vector::VectorDialect"];
}

def NormFixVectorLength : Pass<"norm-fix-vector-length"> {
  let summary = "Tell LLVM how long scalable vectors are";
  let description = [{
    Gives each `llvm.func` with a body the attribute `vscale_range` of one length.
    For ARM's SVE, LLVM then takes vectors of that many bits, which are fixed in
    the program, for single registers, with predicates for the masked ones; they would
    be several of NEON's otherwise. `norm-lower-to-cpu` includes it for processors
    that are known to have longer vectors than NEON's: `neoverse-v1` (256 bits) and
    `a64fx` (512).

    Such code must run where vectors have that length. It isn't checked.
  }];
  let options = [Option<"bits", "bits", "int64_t", /*default=*/"256",
                        "The length of a vector: a multiple of 128">];
}

def NormCallBLAS : Pass<"norm-call-blas", "::mlir::ModuleOp"> {
  let summary = "Call a BLAS library for products of matrices";
  let description = [{
    Replaces contractions of buffers (matrix products, products of a matrix and
    a vector, and generics spelled like one, batches of them too) by calls of
    `cblas_sgemm` or `cblas_dgemm`, with 32-bit integers. The program then needs
    a library that has them: OpenBLAS, BLIS, MKL, the reference CBLAS.

    Applies when: all three operands are f32, or all f64; one dimension is
    summed over; and rows or columns of each matrix lie in steps of one element,
    in steps from one to the next that the type tells.

    Does not apply when: other element types, or casts in the body; more than
    one dimension is summed over; a layout isn't known when compiling. Such ops
    are left for loops.

    Numerics: the library chooses the order of the sum's terms, and whether it
    rounds products.

    Extents beyond 2³¹ − 1 that are known only at run time are an assertion that
    fails there.
  }];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::cf::ControlFlowDialect",
    "::mlir::func::FuncDialect", "::mlir::LLVM::LLVMDialect",
    "::mlir::memref::MemRefDialect", "::mlir::scf::SCFDialect"
  ];
}

def NormCallLibm : Pass<"norm-call-libm", "::mlir::ModuleOp"> {
  let summary = "Call the C library where spelling out loses digits";
  let description = [{
    Replaces `math.expm1` and `math.log1p` by calls of the C library. MLIR's
    lowering to LLVM would write exp(x) − 1 and log(1 + x), which are zero where
    x is small: the reason for which programs have the others.
  }];
  let dependentDialects = ["::mlir::LLVM::LLVMDialect",
                           "::mlir::func::FuncDialect",
                           "::mlir::vector::VectorDialect"];
}

def NormExpandBF16 : Pass<"norm-expand-bf16"> {
  let summary = "Convert between bf16 and f32 by integer arithmetic";
  let description = [{
    Replaces `arith.extf` from bf16 to f32 and `arith.truncf` from f32 to bf16,
    of numbers and vectors, by integer arithmetic on their bits. Rounding is to
    nearest, ties to even; denormals keep their values; a NaN becomes 0x7FC0, or
    its own upper half where all that it can come from is bf16 and arithmetic.

    The even and odd elements of a vector (`vector.deinterleave`) are extended
    as the halves of integers of 32 bits, and two rounded vectors that take turns
    (`vector.interleave`) become such halves, which takes less instructions than
    vectors as they stand. This assumes that bytes of lower significance come
    first in memory.

    LLVM's own conversions call a function for each number on machines
    without instructions for bf16, and take denormals for zero on those that
    have them.
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect",
                           "::mlir::vector::VectorDialect"];
}

def NormExpandExtrema : Pass<"norm-expand-extrema"> {
  let summary = "Take extrema of floats in fewer instructions";
  let description = [{
    Replaces `arith.maximumf`, and `vector.reduction` of that kind, of magnitudes
    by the maximum of their bits as integers, in whose order a NaN is the
    largest. Magnitudes are what `math.absf` makes, constants without a sign,
    their maxima, and what vectors, branches and loops hand on of them.

    Replaces `arith.minnumf` and `arith.maxnumf` with a constant that is a number
    on the right by a comparison and a selection, which are one instruction where
    the constant takes the place of a NaN.
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect"];
}

def NormExpandF8 : Pass<"norm-expand-f8"> {
  let summary = "Convert between f8 and wider floats by integer arithmetic";
  let description = [{
    Replaces `arith.extf` from f8E4M3FN and f8E5M2, and `arith.truncf` from f64,
    f32, f16 and bf16 to them, of numbers and vectors, by integer arithmetic on
    their bits. Rounding is to nearest, ties to even, once; denormals keep their
    values. What is too large becomes infinity, or NaN in f8E4M3FN, which has no
    infinity. Signs are kept, those of NaN too.

    LLVM has no such types; for it they are integers of 8 bits.
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect"];
}

def NormExpandQuotients : Pass<"norm-expand-quotients"> {
  let summary = "Quantize by a row's own scale without divisions";
  let description = [{
    Where a vector of f32 is divided by a number that is broadcast and marked as
    the own scale of a row (`norm.own_scale`), rounded, limited and converted to
    i8, products with the reciprocal take the place of the quotient: a first one,
    and what two fused products and sums add to it. The integers are the same for
    all numbers whose quotient is at most 127.5, which the mark promises, as long
    as nothing is too small or too large to be exact; so that is for scales from
    2⁻⁶⁴ to 2⁶⁴, and others are divided by as before, in the other branch of an
    `scf.if`.

    Pays where the machine fuses products and sums. Otherwise `math.fma` becomes
    a call for every number: `--norm-lower-to-cpu` asks the processor's model.
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect", "::mlir::math::MathDialect",
                           "::mlir::scf::SCFDialect", "::mlir::vector::VectorDialect"];
}

def NormMaskAsIntegers : Pass<"norm-mask-as-integers"> {
  let summary = "Load and store masked 16-bit floats as integers";
  let description = [{
    Has `llvm.intr.masked.load` and `llvm.intr.masked.store` move vectors of
    integers of 16 bits where they moved bf16 or f16.

    Where a machine has no masked access for a vector of floats (for bf16,
    without AVX-512 BF16), LLVM moves element by element, and each bf16 through
    f32 and back by `__truncsfbf2`. That function quiets signalling NaNs, and
    libgcc has it since version 13 only. Integers are moved as they are.
  }];
  let dependentDialects = ["::mlir::LLVM::LLVMDialect"];
}

def NormLowerToCPU : Pass<"norm-lower-to-cpu", "::mlir::ModuleOp">,
                     NormScheduleOptions {
  let summary = "Lower a whole module to the LLVM dialect";
  let description = [{
    Bufferizes programs on tensors (`linalg`, `tosa`, `tensor`, `scf`, `arith`,
    `math`, …), lowers normalizations and their gradients by
    `convert-norm-to-vector`, other ops of the norm dialect by `convert-norm-to-linalg`, and everything else by MLIR's
    own passes down to the LLVM dialect: function boundaries, deallocation, loops,
    libm. Modules inside the module are lowered too. The options are those of
    `convert-norm-to-vector`; code for another processor than the one they name
    is right, but slower. If the model has more than one thread, all
    `scf.parallel` loops become OpenMP's, whose runtime the code then needs;
    otherwise one thread does everything. With `blas`, products of matrices
    call a library, see `norm-call-blas`.

    Calling convention: tensors become memrefs of identity layout; the caller
    owns the results, which alias no argument; arguments stay the caller's.
    Public functions get a C interface (`_mlir_ciface_…`). A `cf.assert` that
    doesn't hold prints its message and calls `abort`.

    Nothing is left over silently: an op or a type that nothing lowers is an
    error at its location, and the pass fails.
  }];
  let options = !listconcat(scheduleOptions, [
    Option<"blas", "blas", "bool", /*default=*/"false",
           "Call a BLAS library for products of matrices, see `norm-call-blas`">
  ]);
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
    where it has a scale of its own. The numbers are those of the two ops.

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

#endif // NORM_CONVERSION_PASSES_TD
