// Gradients of LayerNorms on the stream itself, as in steps of second order.
// RUN: norm-opt %s --norm-pre-ln-to-pre-rms -o %t.mlir 2>%t.verdicts
// RUN: FileCheck %s < %t.mlir
// RUN: FileCheck %s --check-prefix=VERDICT < %t.verdicts
// RUN: norm-verify %s %t.mlir
// RUN: %python %utils/check-equal.py %s %t.mlir

// What reaches a LayerNorm without a scale is centred by its gradient, so the
// gradient sees no mean of either; and what it gives is zero-mean as it is.

// VERDICT-COUNT-2: norm-converted-to-rms | {{.*}}Function=second_order |
// CHECK-LABEL: func @second_order(
// CHECK-SAME: %{{.*}}: tensor<4x6xf32>, %[[W:[a-z0-9]+]]: tensor<6x8xf32>
// CHECK: norm.center ins(%[[W]] : tensor<6x8xf32>) outs({{.*}}) {norm.weight_prep}
// CHECK: %[[X:.*]] = linalg.matmul
// CHECK: norm.rms_norm ins(%[[X]] :
// CHECK: %[[D:.*]] = norm.layer_norm_grad ins(%[[X]],
// CHECK: norm.rms_norm ins(%[[D]] :
// CHECK-NOT: norm.center
// CHECK: return
func.func @second_order(%a: tensor<4x6xf32>, %w: tensor<6x8xf32>, %y: tensor<4x8xf32>) -> (tensor<4x8xf32>, tensor<4x8xf32>) {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<4x8xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<4x8xf32>) -> tensor<4x8xf32>
  %x = linalg.matmul ins(%a, %w : tensor<4x6xf32>, tensor<6x8xf32>) outs(%z : tensor<4x8xf32>) -> tensor<4x8xf32>
  %n = norm.layer_norm ins(%x : tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) epsilon = 1.0e-05 : f32
  %d = norm.layer_norm_grad ins(%x, %y : tensor<4x8xf32>, tensor<4x8xf32>) input_grad(%e : tensor<4x8xf32>) epsilon = 1.0e-05 : f32
  %m = norm.layer_norm ins(%d : tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) epsilon = 1.0e-05 : f32
  return %n, %m : tensor<4x8xf32>, tensor<4x8xf32>
}

// The gradient that reaches the sum carries the centre on to a weight.

// VERDICT: norm-converted-to-rms | {{.*}}Function=sum_gradient |
// CHECK-LABEL: func @sum_gradient(
// CHECK-SAME: %{{.*}}: tensor<4x6xf32>, %[[W:[a-z0-9]+]]: tensor<6x8xf32>
// CHECK: norm.center ins(%[[W]] : tensor<6x8xf32>) outs({{.*}}) {norm.weight_prep}
// CHECK: %[[M:.*]] = linalg.matmul
// CHECK: %[[D:.*]] = norm.layer_norm_grad {{.*}} sum_grad(%[[M]] :
// CHECK: norm.rms_norm ins(%[[D]] :
// CHECK-NOT: norm.center
// CHECK: return
func.func @sum_gradient(%a: tensor<4x6xf32>, %w: tensor<6x8xf32>, %g: tensor<4x8xf32>, %y: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<4x8xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<4x8xf32>) -> tensor<4x8xf32>
  %m = linalg.matmul ins(%a, %w : tensor<4x6xf32>, tensor<6x8xf32>) outs(%z : tensor<4x8xf32>) -> tensor<4x8xf32>
  %d = norm.layer_norm_grad ins(%g, %y : tensor<4x8xf32>, tensor<4x8xf32>) sum_grad(%m : tensor<4x8xf32>) input_grad(%e : tensor<4x8xf32>) epsilon = 1.0e-05 : f32
  %n = norm.layer_norm ins(%d : tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) epsilon = 1.0e-05 : f32
  return %n : tensor<4x8xf32>
}
