// RUN: norm-opt %s --canonicalize -o %t.mlir
// RUN: FileCheck %s < %t.mlir
// RUN: norm-verify %s %t.mlir

// Gradients that nobody reads aren't computed, nor what only they need.

// CHECK-LABEL: func @unused_parameters(
// CHECK: %[[D:.*]] = norm.layer_norm_grad ins({{.*}}) scale({{.*}}) sum_grad({{.*}}) input_grad(%{{[a-z0-9]+}} : tensor<4x16xf32>) epsilon = 1.000000e+00 : f32 {foo}
// CHECK-NEXT: return %[[D]]
func.func @unused_parameters(%g: tensor<4x16xf32>, %x: tensor<4x16xf32>, %s: tensor<16xf32>) -> tensor<4x16xf32> {
  %d:3 = norm.layer_norm_grad ins(%g, %x : tensor<4x16xf32>, tensor<4x16xf32>) scale(%s : tensor<16xf32>) sum_grad(%g : tensor<4x16xf32>) input_grad(%x : tensor<4x16xf32>) scale_grad(%s : tensor<16xf32>) bias_grad(%s : tensor<16xf32>) epsilon = 1.0 : f32 {foo}
  return %d#0 : tensor<4x16xf32>
}

// CHECK-LABEL: func @unused_input(
// CHECK-SAME: %[[G:.*]]: tensor<4x16xf32>, %[[X:.*]]: tensor<4x16xf32>, %[[S:.*]]: tensor<16xf32>
// CHECK: %[[D:.*]]:2 = norm.rms_norm_grad ins(%[[G]], %[[X]] : {{[^)]*}}) scale_grad(%[[S]] : tensor<16xf32>) bias_grad(%[[S]] : tensor<16xf32>) epsilon
// CHECK-NEXT: return %[[D]]#0, %[[D]]#1
func.func @unused_input(%g: tensor<4x16xf32>, %x: tensor<4x16xf32>, %s: tensor<16xf32>) -> (tensor<16xf32>, tensor<16xf32>) {
  %d:3 = norm.rms_norm_grad ins(%g, %x : tensor<4x16xf32>, tensor<4x16xf32>) scale(%s : tensor<16xf32>) sum_grad(%g : tensor<4x16xf32>) input_grad(%x : tensor<4x16xf32>) scale_grad(%s : tensor<16xf32>) bias_grad(%s : tensor<16xf32>) epsilon = 1.0 : f32
  return %d#1, %d#2 : tensor<16xf32>, tensor<16xf32>
}

// CHECK-LABEL: func @only_bias(
// CHECK: norm.layer_norm_grad ins(%{{[^)]*}}) bias_grad({{.*}}) epsilon
func.func @only_bias(%g: tensor<4x16xf32>, %x: tensor<4x16xf32>, %s: tensor<16xf32>) -> tensor<16xf32> {
  %d:3 = norm.layer_norm_grad ins(%g, %x : tensor<4x16xf32>, tensor<4x16xf32>) input_grad(%x : tensor<4x16xf32>) scale_grad(%s : tensor<16xf32>) bias_grad(%s : tensor<16xf32>) epsilon = 1.0 : f32
  return %d#2 : tensor<16xf32>
}

// CHECK-LABEL: func @nothing(
// CHECK-NEXT: return
func.func @nothing(%g: tensor<4x16xf32>, %x: tensor<4x16xf32>, %s: tensor<16xf32>) {
  %d:2 = norm.layer_norm_grad ins(%g, %x : tensor<4x16xf32>, tensor<4x16xf32>) input_grad(%x : tensor<4x16xf32>) scale_grad(%s : tensor<16xf32>) epsilon = 1.0 : f32
  return
}

// CHECK-LABEL: func @unit_scale(
// CHECK-NOT: scale(
// CHECK: return
func.func @unit_scale(%g: tensor<4x16xf32>, %x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %one = arith.constant dense<1.0> : tensor<16xf32>
  %d = norm.layer_norm_grad ins(%g, %x : tensor<4x16xf32>, tensor<4x16xf32>) scale(%one : tensor<16xf32>) input_grad(%x : tensor<4x16xf32>) epsilon = 1.0 : f32
  return %d : tensor<4x16xf32>
}

// CHECK-LABEL: func @default_axes(
// CHECK: norm.layer_norm_grad {{.*}} epsilon = 1.000000e+00 : f32{{$}}
func.func @default_axes(%g: tensor<4x16xf32>, %x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %d = norm.layer_norm_grad ins(%g, %x : tensor<4x16xf32>, tensor<4x16xf32>) input_grad(%x : tensor<4x16xf32>) epsilon = 1.0 : f32 axes = [1]
  return %d : tensor<4x16xf32>
}

// Nothing is unused, and the scale isn't one: nothing changes. On buffers what
// is written may be read later.

// CHECK-LABEL: func @all_used(
// CHECK: norm.layer_norm_grad {{.*}} scale({{.*}}) input_grad({{.*}}) scale_grad({{.*}}) bias_grad({{.*}})
func.func @all_used(%g: tensor<4x16xf32>, %x: tensor<4x16xf32>) -> (tensor<4x16xf32>, tensor<16xf32>, tensor<16xf32>) {
  %two = arith.constant dense<2.0> : tensor<16xf32>
  %d:3 = norm.layer_norm_grad ins(%g, %x : tensor<4x16xf32>, tensor<4x16xf32>) scale(%two : tensor<16xf32>) input_grad(%x : tensor<4x16xf32>) scale_grad(%two : tensor<16xf32>) bias_grad(%two : tensor<16xf32>) epsilon = 1.0 : f32
  return %d#0, %d#1, %d#2 : tensor<4x16xf32>, tensor<16xf32>, tensor<16xf32>
}

// CHECK-LABEL: func @buffers(
// CHECK: norm.rms_norm_grad {{.*}} input_grad({{.*}}) scale_grad({{.*}}) bias_grad({{.*}})
func.func @buffers(%g: memref<4x16xf32>, %x: memref<4x16xf32>, %s: memref<16xf32>, %b: memref<16xf32>) {
  norm.rms_norm_grad ins(%g, %x : memref<4x16xf32>, memref<4x16xf32>) input_grad(%x : memref<4x16xf32>) scale_grad(%s : memref<16xf32>) bias_grad(%b : memref<16xf32>) epsilon = 1.0 : f32
  return
}

// The gradient of LayerNorm's input is zero-mean.

// CHECK-LABEL: func @center(
// CHECK: %[[D:.*]] = norm.layer_norm_grad
// CHECK-NEXT: return %[[D]]
func.func @center(%g: tensor<4x16xf32>, %x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %d = norm.layer_norm_grad ins(%g, %x : tensor<4x16xf32>, tensor<4x16xf32>) input_grad(%x : tensor<4x16xf32>) epsilon = 1.0 : f32
  %c = norm.center ins(%d : tensor<4x16xf32>) outs(%x : tensor<4x16xf32>)
  return %c : tensor<4x16xf32>
}

// Not along another axis, with a gradient of the sum, from statistics that may
// be any, of RMSNorm; nor is a gradient of a scale.

// CHECK-LABEL: func @center_stays(
// CHECK-COUNT-5: norm.center
// CHECK: return
func.func @center_stays(%g: tensor<4x16xf32>, %x: tensor<4x16xf32>, %s: tensor<4xf32>, %p: tensor<16xf32>) -> (tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<16xf32>) {
  %d0 = norm.layer_norm_grad ins(%g, %x : tensor<4x16xf32>, tensor<4x16xf32>) input_grad(%x : tensor<4x16xf32>) epsilon = 1.0 : f32
  %c0 = norm.center ins(%d0 : tensor<4x16xf32>) outs(%x : tensor<4x16xf32>) axes = [0]
  %d1 = norm.layer_norm_grad ins(%g, %x : tensor<4x16xf32>, tensor<4x16xf32>) sum_grad(%g : tensor<4x16xf32>) input_grad(%x : tensor<4x16xf32>) epsilon = 1.0 : f32
  %c1 = norm.center ins(%d1 : tensor<4x16xf32>) outs(%x : tensor<4x16xf32>)
  %d2 = norm.layer_norm_grad ins(%g, %x : tensor<4x16xf32>, tensor<4x16xf32>) statistics(%s, %s : tensor<4xf32>, tensor<4xf32>) input_grad(%x : tensor<4x16xf32>)
  %c2 = norm.center ins(%d2 : tensor<4x16xf32>) outs(%x : tensor<4x16xf32>)
  %d3 = norm.rms_norm_grad ins(%g, %x : tensor<4x16xf32>, tensor<4x16xf32>) input_grad(%x : tensor<4x16xf32>) epsilon = 1.0 : f32
  %c3 = norm.center ins(%d3 : tensor<4x16xf32>) outs(%x : tensor<4x16xf32>)
  %d4 = norm.layer_norm_grad ins(%g, %x : tensor<4x16xf32>, tensor<4x16xf32>) scale_grad(%p : tensor<16xf32>) epsilon = 1.0 : f32
  %c4 = norm.center ins(%d4 : tensor<16xf32>) outs(%p : tensor<16xf32>)
  return %c0, %c1, %c2, %c3, %c4 : tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<16xf32>
}
