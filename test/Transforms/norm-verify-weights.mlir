// RUN: norm-opt %s --norm-verify-weights --split-input-file --allow-unregistered-dialect | FileCheck %s

// Everything that fits passes: widths of each kind, an empty weight, a splat
// whose elements would fill any memory.

// CHECK-LABEL: func @fits
func.func @fits() {
  %0 = arith.constant dense_resource<f32> : tensor<2xf32>
  %1 = arith.constant dense_resource<bf16> : tensor<2x2xbf16>
  %2 = arith.constant dense_resource<i1> : tensor<8xi1>
  %3 = arith.constant dense_resource<i64> : tensor<1xi64>
  %4 = arith.constant dense_resource<complex> : tensor<1xcomplex<f32>>
  %5 = arith.constant dense_resource<none> : tensor<0x4xf32>
  %6 = arith.constant dense<1.0> : tensor<1000000x1000000xf32>
  "test.use"(%0, %1, %2, %3, %4, %5, %6) : (tensor<2xf32>, tensor<2x2xbf16>, tensor<8xi1>, tensor<1xi64>, tensor<1xcomplex<f32>>, tensor<0x4xf32>, tensor<1000000x1000000xf32>) -> ()
  return
}
{-# dialect_resources: { builtin: {
  f32: "0x040000000000803F00000040",
  bf16: "0x02000000803F0040803F0040",
  i1: "0x010000000101010101010101",
  i64: "0x080000000100000000000000",
  complex: "0x040000000000803F00000040",
  none: "0x04000000"
} } #-}

// -----

// Nothing uses this one.

// CHECK-LABEL: func @unused
func.func @unused() {
  %0 = arith.constant dense_resource<__elided__> : tensor<4xf32>
  return
}
