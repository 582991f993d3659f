// RUN: norm-opt %s --norm-outline-weight-prep --split-input-file --remarks-filter=norm.* 2>%t.remarks | FileCheck %s --implicit-check-not=norm.prepare
// RUN: FileCheck %s --check-prefix=REMARK <%t.remarks


// Not marked: nobody says that the argument is a weight.

// CHECK-LABEL: func.func @unmarked
// CHECK: norm.center
func.func @unmarked(%w: tensor<4xf32>) -> tensor<4xf32> {
  %e = tensor.empty() : tensor<4xf32>
  %c = norm.center ins(%w : tensor<4xf32>) outs(%e : tensor<4xf32>)
  return %c : tensor<4xf32>
}

// -----

// Constants alone are for folding.

// CHECK-LABEL: func.func @constant
// CHECK: norm.center
func.func @constant() -> tensor<2xf32> {
  %w = arith.constant dense<[1.0, 3.0]> : tensor<2xf32>
  %e = tensor.empty() : tensor<2xf32>
  %c = norm.center ins(%w : tensor<2xf32>) outs(%e : tensor<2xf32>) {norm.weight_prep}
  return %c : tensor<2xf32>
}

// -----

// Work that nothing uses.

// CHECK-LABEL: func.func @unused
func.func @unused(%w: tensor<2xf32>) {
  %e = tensor.empty() : tensor<2xf32>
  %c = norm.center ins(%w : tensor<2xf32>) outs(%e : tensor<2xf32>) {norm.weight_prep}
  return
}

// -----

// CHECK-LABEL: func.func @called
// CHECK: norm.center
// REMARK: remark: {{.*}}norm-kept-weight-prep-called
func.func @called(%w: tensor<4xf32>) -> tensor<4xf32> {
  %e = tensor.empty() : tensor<4xf32>
  %c = norm.center ins(%w : tensor<4xf32>) outs(%e : tensor<4xf32>) {norm.weight_prep}
  return %c : tensor<4xf32>
}
func.func @caller(%w: tensor<4xf32>) -> tensor<4xf32> {
  %c = call @called(%w) : (tensor<4xf32>) -> tensor<4xf32>
  return %c : tensor<4xf32>
}

// -----

// CHECK-LABEL: func.func private @private
// CHECK: norm.center
// REMARK: remark: {{.*}}norm-kept-weight-prep-private
func.func private @private(%w: tensor<4xf32>) -> tensor<4xf32> {
  %e = tensor.empty() : tensor<4xf32>
  %c = norm.center ins(%w : tensor<4xf32>) outs(%e : tensor<4xf32>) {norm.weight_prep}
  return %c : tensor<4xf32>
}

// -----

// Marked, but it depends on what a loop carries.

// CHECK-LABEL: func.func @dependent
// CHECK: norm.center
// REMARK: remark: {{.*}}norm-kept-weight-prep-dependent
func.func @dependent(%w: tensor<4xf32>, %n: index) -> tensor<4xf32> {
  %0 = arith.constant 0 : index
  %1 = arith.constant 1 : index
  %r = scf.for %i = %0 to %n step %1 iter_args(%v = %w) -> tensor<4xf32> {
    %e = tensor.empty() : tensor<4xf32>
    %c = norm.center ins(%v : tensor<4xf32>) outs(%e : tensor<4xf32>) {norm.weight_prep}
    scf.yield %c : tensor<4xf32>
  }
  return %r : tensor<4xf32>
}

// -----

// Marked, but not free of effects.

// CHECK-LABEL: func.func @effects
// CHECK: norm.center
// REMARK: remark: {{.*}}norm-kept-weight-prep-dependent
func.func @effects(%w: memref<4xf32>) {
  norm.center ins(%w : memref<4xf32>) outs(%w : memref<4xf32>) {norm.weight_prep}
  return
}

// -----

// CHECK-LABEL: func.func @effects_and_result
// CHECK: call @load
// REMARK: remark: {{.*}}norm-kept-weight-prep-dependent
func.func @effects_and_result(%w: tensor<4xf32>) -> tensor<4xf32> {
  %c = call @load(%w) {norm.weight_prep} : (tensor<4xf32>) -> tensor<4xf32>
  return %c : tensor<4xf32>
}
func.func private @load(tensor<4xf32>) -> tensor<4xf32>
