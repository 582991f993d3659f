//===- Passes.td - Passes of norm/Transforms ---------------*- tablegen -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_TRANSFORMS_PASSES_TD
#define NORM_TRANSFORMS_PASSES_TD

include "mlir/Pass/PassBase.td"

def NormVerifyWeights : Pass<"norm-verify-weights"> {
  let summary = "Reject weights whose data are missing or don't fit their type";
  let description = [{
    Checks every `dense_resource` that an op holds, unless nothing uses the
    op's results: its data are there, its shape is static, the number of bytes
    is that of its type, and they are aligned to an element. MLIR itself
    accepts all of these. A weight that was elided when the module was printed
    (`dense_resource<__elided__>`) has no data; two such weights look equal,
    so a pipeline has to run this before anything merges or folds constants.

    Applies when: always; it runs on any op and changes nothing.

    Does not apply when: the weights are function arguments.
  }];
}

#endif // NORM_TRANSFORMS_PASSES_TD
