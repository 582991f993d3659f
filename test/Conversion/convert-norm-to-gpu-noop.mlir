// RUN: norm-opt %s --convert-norm-to-gpu -split-input-file -verify-diagnostics | FileCheck %s
// RUN: norm-opt %s --convert-norm-to-gpu -split-input-file --remarks-filter=".*" 2>&1 >/dev/null | FileCheck %s --check-prefix=REMARK

// CHECK-LABEL: func.func @tensors(
// CHECK:       norm.rms_norm
// CHECK-NOT:   gpu.
// REMARK: norm-kept-on-tensors
func.func @tensors(%x: tensor<4x8xf32>, %y: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %0 = norm.rms_norm ins(%x : tensor<4x8xf32>) outs(%y : tensor<4x8xf32>) epsilon = 1.0e-05 : f32
  return %0 : tensor<4x8xf32>
}

// -----

// CHECK-LABEL: func.func @strided_axis(
// CHECK:       norm.rms_norm
// CHECK-NOT:   gpu.
// REMARK: norm-kept-layout{{.*}}neighbours
func.func @strided_axis(%x: memref<4x8xf32, strided<[16, 2]>>, %y: memref<4x8xf32>) {
  norm.rms_norm ins(%x : memref<4x8xf32, strided<[16, 2]>>) outs(%y : memref<4x8xf32>) epsilon = 1.0e-05 : f32
  return
}

// -----

// CHECK-LABEL: func.func @two_roundings(
// CHECK:       norm.rms_norm
// CHECK-NOT:   gpu.
// REMARK: norm-kept-rounding
func.func @two_roundings(%x: memref<4x8xf64>, %y: memref<4x8xbf16>) {
  norm.rms_norm ins(%x : memref<4x8xf64>) outs(%y : memref<4x8xbf16>) epsilon = 1.0e-05 : f32
  return
}

// -----

// What is in a kernel already is another's to compute.
// CHECK-LABEL: gpu.module @kernels
// CHECK:       norm.rms_norm
// CHECK-NOT:   gpu.launch_func
gpu.module @kernels {
  gpu.func @kernel(%x: memref<4x8xf32>) kernel {
    norm.rms_norm ins(%x : memref<4x8xf32>) outs(%x : memref<4x8xf32>) epsilon = 1.0e-05 : f32
    gpu.return
  }
}

// -----

// Linear maps aren't normalizations.
// CHECK-LABEL: func.func @center(
// CHECK:       norm.center
// CHECK-NOT:   gpu.
func.func @center(%x: memref<4x8xf32>, %y: memref<4x8xf32>) {
  norm.center ins(%x : memref<4x8xf32>) outs(%y : memref<4x8xf32>)
  return
}

// -----

// Sums over rows that no one launch can reach.
// CHECK-LABEL: func.func @apart(
// CHECK:       norm.rms_norm_grad
// CHECK-NOT:   gpu.
// REMARK: norm-kept-layout{{.*}}equal distances
func.func @apart(%g: memref<3x4x8xf32, strided<[100, 8, 1]>>, %x: memref<3x4x8xf32>, %d: memref<8xf32>) {
  norm.rms_norm_grad ins(%g, %x : memref<3x4x8xf32, strided<[100, 8, 1]>>, memref<3x4x8xf32>)
      scale_grad(%d : memref<8xf32>) epsilon = 1.0e-05 : f32
  return
}

// -----

memref.global "private" @state : memref<8xf32> = dense<1.0>

// What is written to a global of the host isn't seen by a kernel.
// CHECK-LABEL: func.func @mutable_scale(
// CHECK:       norm.rms_norm
// CHECK-NOT:   gpu.
// REMARK: norm-kept-on-host
func.func @mutable_scale(%x: memref<4x8xf32>, %y: memref<4x8xf32>) {
  %scale = memref.get_global @state : memref<8xf32>
  norm.rms_norm ins(%x : memref<4x8xf32>) scale(%scale : memref<8xf32>) outs(%y : memref<4x8xf32>) epsilon = 1.0e-05 : f32
  return
}
