// RUN: norm-opt %s --convert-norm-to-vector -split-input-file -verify-diagnostics | FileCheck %s
// RUN: norm-opt %s --convert-norm-to-vector -split-input-file --remarks-filter=".*" 2>&1 >/dev/null | FileCheck %s --check-prefix=REMARK

// CHECK-LABEL: func.func @tensors(
// CHECK:       norm.rms_norm
// REMARK: norm-kept-on-tensors
func.func @tensors(%x: tensor<4x8xf32>, %y: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %0 = norm.rms_norm ins(%x : tensor<4x8xf32>) outs(%y : tensor<4x8xf32>) epsilon = 1.0e-05 : f32
  return %0 : tensor<4x8xf32>
}

// -----

// CHECK-LABEL: func.func @split_axis(
// CHECK:       norm.rms_norm
// REMARK: norm-kept-layout{{.*}}other dimensions lie between
func.func @split_axis(%x: memref<4x5x8xf32>, %y: memref<4x5x8xf32>) {
  norm.rms_norm ins(%x : memref<4x5x8xf32>) outs(%y : memref<4x5x8xf32>) epsilon = 1.0e-05 : f32 axes = [0, 2]
  return
}

// -----

// Gradients of rows that lie side by side, apart in memory.
// CHECK-LABEL: func.func @first_axis_grad(
// CHECK:       norm.rms_norm_grad
// REMARK: norm-kept-layout{{.*}}last dimension aren't neighbours
func.func @first_axis_grad(%x: memref<4x8xf32>, %g: memref<4x8xf32, strided<[16, 2]>>, %y: memref<4x8xf32>) {
  norm.rms_norm_grad ins(%g, %x : memref<4x8xf32, strided<[16, 2]>>, memref<4x8xf32>) input_grad(%y : memref<4x8xf32>) epsilon = 1.0e-05 : f32 axes = [0]
  return
}

// -----

// CHECK-LABEL: func.func @side_by_side_apart(
// CHECK:       norm.rms_norm
// REMARK: norm-kept-layout{{.*}}last dimension aren't neighbours
func.func @side_by_side_apart(%x: memref<4x8xf32, strided<[16, 2]>>, %y: memref<4x8xf32>) {
  norm.rms_norm ins(%x : memref<4x8xf32, strided<[16, 2]>>) outs(%y : memref<4x8xf32>) epsilon = 1.0e-05 : f32 axes = [0]
  return
}

// -----

// CHECK-LABEL: func.func @empty_side_by_side(
// CHECK:       norm.layer_norm
// REMARK: norm-kept-layout{{.*}}have no elements
func.func @empty_side_by_side(%x: memref<0x32xf32>, %y: memref<0x32xf32>) {
  norm.layer_norm ins(%x : memref<0x32xf32>) outs(%y : memref<0x32xf32>) epsilon = 1.0e-05 : f32 axes = [0]
  return
}

// -----

// CHECK-LABEL: func.func @gap_behind_axis(
// CHECK:       norm.rms_norm
// REMARK: norm-kept-layout{{.*}}those behind it, don't follow
func.func @gap_behind_axis(%x: memref<4x8x8xf32, strided<[128, 16, 1]>>, %y: memref<4x8x8xf32>) {
  norm.rms_norm ins(%x : memref<4x8x8xf32, strided<[128, 16, 1]>>) outs(%y : memref<4x8x8xf32>) epsilon = 1.0e-05 : f32 axes = [0]
  return
}

// -----

// CHECK-LABEL: func.func @strided_axis(
// CHECK:       norm.rms_norm
// REMARK: norm-kept-layout{{.*}}neighbours
func.func @strided_axis(%x: memref<4x8xf32, strided<[16, 2]>>, %y: memref<4x8xf32>) {
  norm.rms_norm ins(%x : memref<4x8xf32, strided<[16, 2]>>) outs(%y : memref<4x8xf32>) epsilon = 1.0e-05 : f32
  return
}

// -----

// CHECK-LABEL: func.func @strided_scale(
// CHECK:       norm.rms_norm
// REMARK: norm-kept-layout{{.*}}neighbours
func.func @strided_scale(%x: memref<4x8xf32>, %g: memref<8xf32, strided<[2]>>, %y: memref<4x8xf32>) {
  norm.rms_norm ins(%x : memref<4x8xf32>) scale(%g : memref<8xf32, strided<[2]>>) outs(%y : memref<4x8xf32>) epsilon = 1.0e-05 : f32
  return
}

// -----

// CHECK-LABEL: func.func @gap_in_axis(
// CHECK:       norm.rms_norm
// REMARK: norm-kept-layout{{.*}}follow each other
func.func @gap_in_axis(%x: memref<4x8x8xf32, strided<[128, 16, 1]>>, %y: memref<4x8x8xf32>) {
  norm.rms_norm ins(%x : memref<4x8x8xf32, strided<[128, 16, 1]>>) outs(%y : memref<4x8x8xf32>) epsilon = 1.0e-05 : f32 axes = [1, 2]
  return
}

// -----

// CHECK-LABEL: func.func @tiled(
// CHECK:       norm.rms_norm
// REMARK: norm-kept-layout{{.*}}strides
func.func @tiled(%x: memref<4x8xf32, affine_map<(d0, d1) -> (d0, d1 floordiv 4, d1 mod 4)>>, %y: memref<4x8xf32>) {
  norm.rms_norm ins(%x : memref<4x8xf32, affine_map<(d0, d1) -> (d0, d1 floordiv 4, d1 mod 4)>>) outs(%y : memref<4x8xf32>) epsilon = 1.0e-05 : f32
  return
}

// -----

// CHECK-LABEL: func.func @memory_space(
// CHECK:       norm.rms_norm
// REMARK: norm-kept-layout{{.*}}memory space
func.func @memory_space(%x: memref<4x8xf32, 3>, %y: memref<4x8xf32>) {
  norm.rms_norm ins(%x : memref<4x8xf32, 3>) outs(%y : memref<4x8xf32>) epsilon = 1.0e-05 : f32
  return
}

// -----

// CHECK-LABEL: func.func @two_roundings(
// CHECK:       norm.rms_norm
// REMARK: norm-kept-rounding
func.func @two_roundings(%x: memref<4x8xf64>, %y: memref<4x8xbf16>) {
  norm.rms_norm ins(%x : memref<4x8xf64>) outs(%y : memref<4x8xbf16>) epsilon = 1.0e-05 : f32
  return
}

// -----

// Linear maps aren't normalizations.
// CHECK-LABEL: func.func @center(
// CHECK:       norm.center
func.func @center(%x: memref<4x8xf32>, %y: memref<4x8xf32>) {
  norm.center ins(%x : memref<4x8xf32>) outs(%y : memref<4x8xf32>)
  return
}

// -----

// Gradients, for the same reasons.
// CHECK-LABEL: func.func @grad_on_tensors(
// CHECK:       norm.rms_norm_grad
// REMARK: norm-kept-on-tensors
func.func @grad_on_tensors(%g: tensor<4x8xf32>, %x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %0 = norm.rms_norm_grad ins(%g, %x : tensor<4x8xf32>, tensor<4x8xf32>) input_grad(%x : tensor<4x8xf32>) epsilon = 1.0e-05 : f32
  return %0 : tensor<4x8xf32>
}

// -----

// CHECK-LABEL: func.func @grad_strided(
// CHECK:       norm.layer_norm_grad
// REMARK: norm-kept-layout{{.*}}neighbours
func.func @grad_strided(%g: memref<4x8xf32, strided<[16, 2]>>, %x: memref<4x8xf32>, %db: memref<8xf32>) {
  norm.layer_norm_grad ins(%g, %x : memref<4x8xf32, strided<[16, 2]>>, memref<4x8xf32>) bias_grad(%db : memref<8xf32>) epsilon = 1.0e-05 : f32
  return
}

// -----

// A sum over rows is a result, too.
// CHECK-LABEL: func.func @grad_two_roundings(
// CHECK:       norm.layer_norm_grad
// REMARK: norm-kept-rounding
func.func @grad_two_roundings(%g: memref<4x8xf64>, %x: memref<4x8xf64>, %db: memref<8xbf16>) {
  norm.layer_norm_grad ins(%g, %x : memref<4x8xf64>, memref<4x8xf64>) bias_grad(%db : memref<8xbf16>) epsilon = 1.0e-05 : f32
  return
}
