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
  let summary = "Give every linalg op on memrefs a function of its own";
  let description = [{
    Moves each structured op on buffers into a private function, which equal
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

def NormLowerToCPU : Pass<"norm-lower-to-cpu", "::mlir::ModuleOp"> {
  let summary = "Lower a whole module to the LLVM dialect";
  let description = [{
    Runs `convert-norm-to-linalg` and MLIR's own passes, from programs on
    tensors or memrefs (`linalg`, `tosa`, `tensor`, `scf`, `arith`, `math`, …)
    down to the LLVM dialect: bufferization with function boundaries, deallocation,
    loops, libm. Modules inside the module are lowered too.

    Calling convention: tensors become memrefs of identity layout; the caller
    owns the results, which alias no argument; arguments stay the caller's.
    Public functions get a C interface (`_mlir_ciface_…`). A `cf.assert` that
    doesn't hold prints its message and calls `abort`.

    Nothing is left over silently: an op or a type that nothing lowers is an
    error at its location, and the pass fails.
  }];
}

#endif // NORM_CONVERSION_PASSES_TD
