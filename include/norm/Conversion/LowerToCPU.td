//===- LowerToCPU.td - Passes of norm-lower-to-cpu ---------*- tablegen -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_CONVERSION_LOWERTOCPU_TD
#define NORM_CONVERSION_LOWERTOCPU_TD

include "norm/Conversion/NormConversions.td"

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

    Operands and captured values become arguments. Constants move along, and
    buffers that only one op needs: that between a normalization and what
    quantizes its result at once, and that of a sum nobody reads. Ops on
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

#endif // NORM_CONVERSION_LOWERTOCPU_TD
