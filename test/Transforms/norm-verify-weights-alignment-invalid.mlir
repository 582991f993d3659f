// RUN: norm-opt %s --strip-debuginfo --emit-bytecode -o %t.mlirbc
// RUN: not norm-opt %t.mlirbc --norm-verify-weights 2>&1 | FileCheck %s
// RUN: not norm-opt %t.mlirbc --norm-fold-weights 2>&1 | FileCheck %s

// A resource that asks for no alignment lies in a bytecode file where it may.

// CHECK: error: weight 'w' of type 'tensor<2xf32>' has its data at an address that isn't a multiple of 4 bytes
// CHECK: note: its resource asks for an alignment of 1
func.func @unaligned() -> tensor<2xf32> {
  %w = arith.constant dense_resource<w> : tensor<2xf32>
  %e = tensor.empty() : tensor<2xf32>
  %0 = norm.center ins(%w : tensor<2xf32>) outs(%e : tensor<2xf32>)
  return %0 : tensor<2xf32>
}
{-# dialect_resources: { builtin: { w: "0x010000000000803F00000040" } } #-}
