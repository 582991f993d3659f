// RUN: norm-opt %s --norm-hoist-weight-prep -o %t.mlir 2>%t.remarks
// RUN: FileCheck %s < %t.mlir
// RUN: FileCheck %s --check-prefix=REMARK < %t.remarks
// RUN: norm-verify %s %t.mlir
// RUN: norm-opt %t.mlir --norm-hoist-weight-prep | diff %t.mlir -

// The work goes through the functions in between to the one that others call.
// In a loop it stands before the loop, and calls with one weight share it.
// REMARK: norm-weight-prep-hoisted {{.*}}1 weight prepared at 1 call"
// REMARK: norm-weight-prep-hoisted {{.*}}1 weight prepared at 3 calls"
// CHECK-LABEL: func private @inner(
// CHECK-NOT: norm.center
// CHECK-LABEL: func private @outer(
// CHECK-SAME: %[[X:[^:]*]]: tensor<4x4xf32>, %[[W:[^:]*]]: tensor<4x4xf32>)
// CHECK-NOT: norm.center
// CHECK: call @inner(%[[X]], %[[W]])
// CHECK-LABEL: func @main(
// CHECK-SAME: %[[X:[^:]*]]: tensor<4x4xf32>, %[[U:[^:]*]]: tensor<4x4xf32>, %[[V:[^:]*]]: tensor<4x4xf32>
// CHECK: %[[CU:.*]] = norm.center ins(%[[U]] {{.*}} {norm.weight_prep}
// CHECK: call @outer(%[[X]], %[[CU]])
// CHECK-NOT: norm.center
// CHECK: call @outer(%{{.*}}, %[[CU]])
// CHECK: %[[CV:.*]] = norm.center ins(%[[V]] {{.*}} {norm.weight_prep}
// CHECK: scf.for
// CHECK-NOT: norm.center
// CHECK: call @outer(%{{.*}}, %[[CV]])
func.func private @inner(%x: tensor<4x4xf32>, %w: tensor<4x4xf32>) -> tensor<4x4xf32> {
  %e = tensor.empty() : tensor<4x4xf32>
  %c = norm.center ins(%w : tensor<4x4xf32>) outs(%e : tensor<4x4xf32>) {norm.weight_prep}
  %y = linalg.matmul ins(%x, %c : tensor<4x4xf32>, tensor<4x4xf32>) outs(%x : tensor<4x4xf32>) -> tensor<4x4xf32>
  return %y : tensor<4x4xf32>
}
func.func private @outer(%x: tensor<4x4xf32>, %w: tensor<4x4xf32>) -> tensor<4x4xf32> {
  %y = call @inner(%x, %w) : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
  return %y : tensor<4x4xf32>
}
func.func @main(%x: tensor<4x4xf32>, %u: tensor<4x4xf32>, %v: tensor<4x4xf32>) -> tensor<4x4xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %a = call @outer(%x, %u) : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
  %b = call @outer(%a, %u) : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
  %r = scf.for %i = %c0 to %c2 step %c1 iter_args(%s = %b) -> tensor<4x4xf32> {
    %next = func.call @outer(%s, %v) : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    scf.yield %next : tensor<4x4xf32>
  }
  return %r : tensor<4x4xf32>
}

// A weight of two types, one that is used as it is too, and one that only the
// preparation needs. What a call says of its operands stays in step.
// CHECK-LABEL: func private @several(
// CHECK-SAME: %[[W:[^:]*]]: tensor<2x4xf32>, %{{[^:]*}}: tensor<2x4xf32>, %{{[^:]*}}: tensor<8xf32>)
// CHECK-NOT: norm.weight_prep
// CHECK-LABEL: func @calls_several(
// CHECK-SAME: %[[W:[^:]*]]: tensor<2x4xf32>, %[[G:[^:]*]]: tensor<4xf32>
// CHECK: %[[C:.*]] = norm.center ins(%[[W]]
// CHECK: %[[S:.*]] = linalg.generic {{.*}} ins(%[[C]], %[[G]]
// CHECK: %[[F:.*]] = tensor.collapse_shape %[[S]]
// CHECK: call @several(%[[W]], %[[S]], %[[F]]) {arg_attrs = [{test.w}, {}, {}]}
func.func private @several(%w: tensor<2x4xf32>, %g: tensor<4xf32>) -> (tensor<2x4xf32>, tensor<2x4xf32>, tensor<8xf32>) {
  %e = tensor.empty() : tensor<2x4xf32>
  %c = norm.center ins(%w : tensor<2x4xf32>) outs(%e : tensor<2x4xf32>) {norm.weight_prep}
  %s = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%c, %g : tensor<2x4xf32>, tensor<4xf32>) outs(%e : tensor<2x4xf32>) attrs = {norm.weight_prep} {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %p = arith.mulf %a, %b : f32
    linalg.yield %p : f32
  } -> tensor<2x4xf32>
  %f = tensor.collapse_shape %s [[0, 1]] {norm.weight_prep} : tensor<2x4xf32> into tensor<8xf32>
  return %w, %s, %f : tensor<2x4xf32>, tensor<2x4xf32>, tensor<8xf32>
}
func.func @calls_several(%w: tensor<2x4xf32>, %g: tensor<4xf32>) -> (tensor<2x4xf32>, tensor<2x4xf32>, tensor<8xf32>) {
  %r:3 = call @several(%w, %g) {arg_attrs = [{test.w}, {test.g}]} : (tensor<2x4xf32>, tensor<4xf32>) -> (tensor<2x4xf32>, tensor<2x4xf32>, tensor<8xf32>)
  return %r#0, %r#1, %r#2 : tensor<2x4xf32>, tensor<2x4xf32>, tensor<8xf32>
}
