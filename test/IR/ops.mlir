// RUN: norm-opt %s --verify-roundtrip | FileCheck %s

// Every op on tensors and on buffers, static and dynamic, in the four types.
// --verify-roundtrip compares text and bytecode with what was parsed.

// CHECK-LABEL: func @layer_norm_f32(
// CHECK: norm.layer_norm ins(%{{.*}} : tensor<2x?x16xf32>) scale(%{{.*}} : tensor<16xf32>) bias(%{{.*}} : tensor<16xf32>) outs(%{{.*}} : tensor<2x?x16xf32>) epsilon = 9.99999974E-6 : f32{{$}}
func.func @layer_norm_f32(%x: tensor<2x?x16xf32>, %g: tensor<16xf32>, %b: tensor<16xf32>, %init: tensor<2x?x16xf32>) -> tensor<2x?x16xf32> {
  %y = norm.layer_norm ins(%x : tensor<2x?x16xf32>) scale(%g : tensor<16xf32>) bias(%b : tensor<16xf32>) outs(%init : tensor<2x?x16xf32>) epsilon = 1.0e-05 : f32
  return %y : tensor<2x?x16xf32>
}

// Parameters of their own types, an epsilon of another, several axes.

// CHECK-LABEL: func @layer_norm_everything(
// CHECK: norm.layer_norm {{.*}} residual({{.*}}) outs({{.*}}) epsilon = 1.000000e-05 : f64 axes = [0, 2] {foo}
func.func @layer_norm_everything(%x: tensor<2x8x16xbf16>, %g: tensor<2x16xbf16>, %b: tensor<2x16xf32>, %stat: tensor<8xf32>) {
  %y:4 = norm.layer_norm ins(%x : tensor<2x8x16xbf16>) scale(%g : tensor<2x16xbf16>) bias(%b : tensor<2x16xf32>) residual(%x : tensor<2x8x16xbf16>) outs(%x, %x, %stat, %stat : tensor<2x8x16xbf16>, tensor<2x8x16xbf16>, tensor<8xf32>, tensor<8xf32>) epsilon = 1.0e-05 : f64 axes = [0, 2] {foo}
  return
}

// The statistics of an f64 input are f64.

// CHECK-LABEL: func @layer_norm_memref_f64(
// CHECK: norm.layer_norm ins(%{{.*}} : memref<4x?xf64>) outs(%{{.*}} : memref<4x?xf32>, memref<4xf64>, memref<4xf64>)
func.func @layer_norm_memref_f64(%x: memref<4x?xf64>, %y: memref<4x?xf32>, %m: memref<4xf64>, %s: memref<4xf64>) {
  norm.layer_norm ins(%x : memref<4x?xf64>) outs(%y, %m, %s : memref<4x?xf32>, memref<4xf64>, memref<4xf64>) epsilon = 1.0e-12 : f64
  return
}

// CHECK-LABEL: func @rms_norm_f16(
// CHECK: norm.rms_norm ins(%{{.*}} : tensor<?xf16>) scale(%{{.*}} : tensor<?xf16>) outs(%{{.*}} : tensor<?xf16>, tensor<f32>) epsilon = 1.001360e-05 : f16
func.func @rms_norm_f16(%x: tensor<?xf16>, %g: tensor<?xf16>, %s: tensor<f32>) -> (tensor<?xf16>, tensor<f32>) {
  %y:2 = norm.rms_norm ins(%x : tensor<?xf16>) scale(%g : tensor<?xf16>) outs(%x, %s : tensor<?xf16>, tensor<f32>) epsilon = 1.0e-05 : f16
  return %y#0, %y#1 : tensor<?xf16>, tensor<f32>
}

// CHECK-LABEL: func @rms_norm_memref_bf16(
// CHECK: norm.rms_norm ins(%{{.*}} : memref<4x16xbf16, strided<[32, 1]>>) residual(%{{.*}} : memref<4x16xbf16>) outs(%{{.*}} : memref<4x16xbf16>, memref<4x16xbf16>)
func.func @rms_norm_memref_bf16(%x: memref<4x16xbf16, strided<[32, 1]>>, %r: memref<4x16xbf16>, %y: memref<4x16xbf16>) {
  norm.rms_norm ins(%x : memref<4x16xbf16, strided<[32, 1]>>) residual(%r : memref<4x16xbf16>) outs(%y, %r : memref<4x16xbf16>, memref<4x16xbf16>) epsilon = 1.0e-05 : f32
  return
}

// CHECK-LABEL: func @crms_norm_f64(
// CHECK: norm.crms_norm householder ins(%{{.*}} : tensor<2x15x?xf64>) residual(%{{.*}} : tensor<2x15x?xf64>) outs(%{{.*}} : tensor<2x15x?xf64>, tensor<2x15x?xf64>, tensor<2x?xf64>) epsilon = 1.000000e-05 : f64 axes = [1]
func.func @crms_norm_f64(%y: tensor<2x15x?xf64>, %s: tensor<2x?xf64>) {
  %z:3 = norm.crms_norm householder ins(%y : tensor<2x15x?xf64>) residual(%y : tensor<2x15x?xf64>) outs(%y, %y, %s : tensor<2x15x?xf64>, tensor<2x15x?xf64>, tensor<2x?xf64>) epsilon = 1.0e-05 : f64 axes = [1]
  return
}

// CHECK-LABEL: func @crms_norm_memref(
// CHECK: norm.crms_norm drop_last ins(%{{.*}} : memref<2x8x15xf32>) outs(
func.func @crms_norm_memref(%x: memref<2x8x15xf32>) {
  norm.crms_norm drop_last ins(%x : memref<2x8x15xf32>) outs(%x : memref<2x8x15xf32>) epsilon = 1.0e-05 : f32
  return
}

// CHECK-LABEL: func @center(
// CHECK: norm.center ins(%{{.*}} : tensor<64x?xf16>) outs(%{{.*}} : tensor<64x?xf32>) axes = [0] {norm.weight_prep}
// CHECK: norm.center ins(%{{.*}} : memref<?xbf16>) outs(%{{.*}} : memref<?xbf16>){{$}}
func.func @center(%x: tensor<64x?xf16>, %init: tensor<64x?xf32>, %m: memref<?xbf16>) -> tensor<64x?xf32> {
  %y = norm.center ins(%x : tensor<64x?xf16>) outs(%init : tensor<64x?xf32>) axes = [0] {norm.weight_prep}
  norm.center ins(%m : memref<?xbf16>) outs(%m : memref<?xbf16>)
  return %y : tensor<64x?xf32>
}

// CHECK-LABEL: func @compress(
// CHECK: norm.compress householder ins(%{{.*}} : tensor<2x8x16xf32>) outs(%{{.*}} : tensor<2x8x15xf32>)
// CHECK: norm.compress drop_last ins(%{{.*}} : memref<?x8xf64>) outs(%{{.*}} : memref<?x8xf64>) axes = [0]
func.func @compress(%x: tensor<2x8x16xf32>, %init: tensor<2x8x15xf32>, %m: memref<?x8xf64>) -> tensor<2x8x15xf32> {
  %y = norm.compress householder ins(%x : tensor<2x8x16xf32>) outs(%init : tensor<2x8x15xf32>)
  norm.compress drop_last ins(%m : memref<?x8xf64>) outs(%m : memref<?x8xf64>) axes = [0]
  return %y : tensor<2x8x15xf32>
}

// CHECK-LABEL: func @expand(
// CHECK: norm.expand drop_last ins(%{{.*}} : tensor<?xbf16>) outs(%{{.*}} : tensor<8xbf16>)
// CHECK: norm.expand householder ins(%{{.*}} : memref<1x1xf16>) outs(%{{.*}} : memref<1x2xf16>)
func.func @expand(%y: tensor<?xbf16>, %init: tensor<8xbf16>, %m: memref<1x1xf16>, %n: memref<1x2xf16>) -> tensor<8xbf16> {
  %x = norm.expand drop_last ins(%y : tensor<?xbf16>) outs(%init : tensor<8xbf16>)
  norm.expand householder ins(%m : memref<1x1xf16>) outs(%n : memref<1x2xf16>)
  return %x : tensor<8xbf16>
}
