// RUN: norm-opt %s --verify-roundtrip | FileCheck %s

// CHECK-LABEL: func @layer_norm_grad_f32(
// CHECK: norm.layer_norm_grad ins(%{{.*}}, %{{.*}} : tensor<2x?x16xf32>, tensor<2x?x16xf32>) scale(%{{.*}} : tensor<16xf32>) input_grad(%{{.*}} : tensor<2x?x16xf32>) scale_grad(%{{.*}} : tensor<16xf32>) bias_grad(%{{.*}} : tensor<16xf32>) epsilon = 9.99999974E-6 : f32{{$}}
func.func @layer_norm_grad_f32(%g: tensor<2x?x16xf32>, %x: tensor<2x?x16xf32>, %s: tensor<16xf32>) -> (tensor<2x?x16xf32>, tensor<16xf32>, tensor<16xf32>) {
  %d:3 = norm.layer_norm_grad ins(%g, %x : tensor<2x?x16xf32>, tensor<2x?x16xf32>) scale(%s : tensor<16xf32>) input_grad(%x : tensor<2x?x16xf32>) scale_grad(%s : tensor<16xf32>) bias_grad(%s : tensor<16xf32>) epsilon = 1.0e-05 : f32
  return %d#0, %d#1, %d#2 : tensor<2x?x16xf32>, tensor<16xf32>, tensor<16xf32>
}

// Types of their own for the result's gradient and the parameters, several
// axes, saved statistics, and a gradient that reaches the sum.

// CHECK-LABEL: func @layer_norm_grad_everything(
// CHECK: norm.layer_norm_grad ins(%{{.*}}, %{{.*}} : tensor<2x8x16xf32>, tensor<2x8x16xbf16>) scale({{.*}}) statistics(%{{.*}}, %{{.*}} : tensor<8xf32>, tensor<8xf32>) sum_grad({{.*}}) input_grad({{.*}}) bias_grad({{.*}}) axes = [0, 2] {foo}
func.func @layer_norm_grad_everything(%g: tensor<2x8x16xf32>, %x: tensor<2x8x16xbf16>, %s: tensor<2x16xf32>, %stat: tensor<8xf32>) {
  %d:2 = norm.layer_norm_grad ins(%g, %x : tensor<2x8x16xf32>, tensor<2x8x16xbf16>) scale(%s : tensor<2x16xf32>) statistics(%stat, %stat : tensor<8xf32>, tensor<8xf32>) sum_grad(%x : tensor<2x8x16xbf16>) input_grad(%x : tensor<2x8x16xbf16>) bias_grad(%s : tensor<2x16xf32>) axes = [0, 2] {foo}
  return
}

// CHECK-LABEL: func @rms_norm_grad_memref_f64(
// CHECK: norm.rms_norm_grad ins(%{{.*}}, %{{.*}} : memref<4x?xf64>, memref<4x?xf64>) statistics(%{{.*}} : memref<4xf64>) scale_grad(%{{.*}} : memref<?xf64>)
func.func @rms_norm_grad_memref_f64(%g: memref<4x?xf64>, %x: memref<4x?xf64>, %r: memref<4xf64>, %d: memref<?xf64>) {
  norm.rms_norm_grad ins(%g, %x : memref<4x?xf64>, memref<4x?xf64>) statistics(%r : memref<4xf64>) scale_grad(%d : memref<?xf64>)
  return
}

// CHECK-LABEL: func @crms_norm_grad_f16(
// CHECK: norm.crms_norm_grad householder ins(%{{.*}}, %{{.*}} : tensor<?xf16>, tensor<?xf16>) input_grad(%{{.*}} : tensor<?xf16>) epsilon = 1.000000e+00 : f32
func.func @crms_norm_grad_f16(%g: tensor<?xf16>, %y: tensor<?xf16>) -> tensor<?xf16> {
  %d = norm.crms_norm_grad householder ins(%g, %y : tensor<?xf16>, tensor<?xf16>) input_grad(%y : tensor<?xf16>) epsilon = 1.0 : f32
  return %d : tensor<?xf16>
}
