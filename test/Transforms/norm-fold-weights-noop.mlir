// RUN: norm-opt %s --norm-fold-weights --split-input-file --remarks-filter=norm.* 2>%t.remarks | FileCheck %s
// RUN: FileCheck %s --check-prefix=REMARK --implicit-check-not=remark: <%t.remarks

// Run-time data: not a word.

// CHECK-LABEL: func.func @argument
// CHECK: norm.center
// CHECK: linalg.generic
func.func @argument(%x: tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>) {
  %w = arith.constant dense<[1.0, 2.0]> : tensor<2xf32>
  %e = tensor.empty() : tensor<2xf32>
  %0 = norm.center ins(%x : tensor<2xf32>) outs(%e : tensor<2xf32>)
  %1 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%w, %x : tensor<2xf32>, tensor<2xf32>) outs(%e : tensor<2xf32>) attrs = {norm.weight_prep} {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %p = arith.mulf %a, %b : f32
    linalg.yield %p : f32
  } -> tensor<2xf32>
  return %0, %1 : tensor<2xf32>, tensor<2xf32>
}

// -----

// Other work on constants is the program's own.

// CHECK-LABEL: func.func @unmarked
// CHECK: arith.addf
func.func @unmarked() -> tensor<2xf32> {
  %w = arith.constant dense<[1.0, 2.0]> : tensor<2xf32>
  %0 = arith.addf %w, %w : tensor<2xf32>
  return %0 : tensor<2xf32>
}

// -----

// Nothing uses it.

// CHECK-LABEL: func.func @unused
// CHECK: norm.center
func.func @unused() {
  %w = arith.constant dense<[1.0, 2.0]> : tensor<2xf32>
  %e = tensor.empty() : tensor<2xf32>
  %0 = norm.center ins(%w : tensor<2xf32>) outs(%e : tensor<2xf32>)
  return
}

// -----

// Nothing to compute.

// CHECK-LABEL: func.func @empty
// CHECK: norm.center
func.func @empty() -> tensor<0x2xf32> {
  %w = arith.constant dense<> : tensor<0x2xf32>
  %e = tensor.empty() : tensor<0x2xf32>
  %0 = norm.center ins(%w : tensor<0x2xf32>) outs(%e : tensor<0x2xf32>)
  return %0 : tensor<0x2xf32>
}

// -----

// Memory isn't a constant.

// CHECK-LABEL: func.func @memref
// CHECK: norm.center
func.func @memref(%m: memref<2xf32>) {
  norm.center ins(%m : memref<2xf32>) outs(%m : memref<2xf32>)
  return
}

// -----

// CHECK-LABEL: func.func @unknown_op
// CHECK: math.exp
// CHECK: norm.center
// REMARK: remark: {{.*}}norm-kept-weight-not-evaluated{{.*}}'math.exp' can't be evaluated, the op isn't one that weights are evaluated through
func.func @unknown_op() -> tensor<2xf32> {
  %w = arith.constant dense<[1.0, 2.0]> : tensor<2xf32>
  %x = math.exp %w : tensor<2xf32>
  %e = tensor.empty() : tensor<2xf32>
  %0 = norm.center ins(%x : tensor<2xf32>) outs(%e : tensor<2xf32>)
  return %0 : tensor<2xf32>
}

// -----

// CHECK-LABEL: func.func @integers
// CHECK: arith.sitofp
// REMARK: remark: {{.*}}norm-kept-weight-not-evaluated{{.*}}'arith.sitofp'
func.func @integers() -> tensor<2xf32> {
  %w = arith.constant dense<[1, 2]> : tensor<2xi32>
  %x = arith.sitofp %w {norm.weight_prep} : tensor<2xi32> to tensor<2xf32>
  return %x : tensor<2xf32>
}

// -----

// CHECK-LABEL: func.func @other_floats
// CHECK: arith.extf
// REMARK: remark: {{.*}}norm-kept-weight-not-evaluated{{.*}}'arith.extf'
func.func @other_floats() -> tensor<2xf32> {
  %w = arith.constant dense<[1.0, 2.0]> : tensor<2xf8E5M2>
  %x = arith.extf %w {norm.weight_prep} : tensor<2xf8E5M2> to tensor<2xf32>
  return %x : tensor<2xf32>
}

// -----

// CHECK-LABEL: func.func @dynamic
// CHECK: norm.center
// REMARK: remark: {{.*}}norm-kept-weight-not-evaluated{{.*}}'norm.center' can't be evaluated, its result isn't a tensor of a static shape
func.func @dynamic() -> tensor<?xf32> {
  %w = arith.constant dense<[1.0, 2.0]> : tensor<2xf32>
  %x = tensor.cast %w : tensor<2xf32> to tensor<?xf32>
  %0 = norm.center ins(%x : tensor<?xf32>) outs(%x : tensor<?xf32>) {norm.weight_prep}
  return %0 : tensor<?xf32>
}

// -----

// An uninitialised tensor that is read.

// CHECK-LABEL: func.func @uninitialised
// CHECK: arith.addf
// REMARK: remark: {{.*}}norm-kept-weight-not-evaluated{{.*}}'tensor.empty'
func.func @uninitialised() -> tensor<2xf32> {
  %w = arith.constant dense<[1.0, 2.0]> : tensor<2xf32>
  %e = tensor.empty() : tensor<2xf32>
  %0 = arith.addf %w, %e {norm.weight_prep} : tensor<2xf32>
  return %0 : tensor<2xf32>
}

// -----

// A reduction with something else than a sum.

// CHECK-LABEL: func.func @maximum
// CHECK: linalg.reduce
// REMARK: remark: {{.*}}norm-kept-weight-not-evaluated{{.*}}'linalg.reduce' can't be evaluated, its body is neither elementwise nor a sum
func.func @maximum() -> tensor<f32> {
  %w = arith.constant dense<[1.0, 2.0]> : tensor<2xf32>
  %z = arith.constant dense<0.0> : tensor<f32>
  %0 = linalg.reduce {arith.maximumf} ins(%w : tensor<2xf32>) outs(%z : tensor<f32>) dimensions = [0] {norm.weight_prep}
  return %0 : tensor<f32>
}

// -----

// A body with something else than sums and products.

// CHECK-LABEL: func.func @body
// CHECK: linalg.generic
// REMARK: remark: {{.*}}norm-kept-weight-not-evaluated{{.*}}its body contains 'math.sqrt'
func.func @body() -> tensor<2xf32> {
  %w = arith.constant dense<[1.0, 2.0]> : tensor<2xf32>
  %e = tensor.empty() : tensor<2xf32>
  %0 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%w : tensor<2xf32>) outs(%e : tensor<2xf32>) attrs = {norm.weight_prep} {
  ^bb0(%a: f32, %c: f32):
    %p = math.sqrt %a : f32
    linalg.yield %p : f32
  } -> tensor<2xf32>
  return %0 : tensor<2xf32>
}

// -----

// A window, whose index is a sum of loops.

// CHECK-LABEL: func.func @window
// CHECK: linalg.generic
// REMARK: remark: {{.*}}norm-kept-weight-not-evaluated{{.*}}an operand isn't indexed by loops and constants alone
func.func @window() -> tensor<2xf32> {
  %w = arith.constant dense<[1.0, 2.0, 3.0]> : tensor<3xf32>
  %k = arith.constant dense<[1.0, 2.0]> : tensor<2xf32>
  %0 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0 + d1)>, affine_map<(d0, d1) -> (d1)>, affine_map<(d0, d1) -> (d0)>], iterator_types = ["parallel", "reduction"]} ins(%w, %k : tensor<3xf32>, tensor<2xf32>) outs(%k : tensor<2xf32>) attrs = {norm.weight_prep} {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %p = arith.mulf %a, %b : f32
    %s = arith.addf %c, %p : f32
    linalg.yield %s : f32
  } -> tensor<2xf32>
  return %0 : tensor<2xf32>
}

// -----

// A diagonal.

// CHECK-LABEL: func.func @diagonal
// CHECK: linalg.generic
// REMARK: remark: {{.*}}norm-kept-weight-not-evaluated{{.*}}an operand isn't indexed by loops and constants alone
func.func @diagonal() -> tensor<2xf32> {
  %w = arith.constant dense<[[1.0, 2.0], [3.0, 4.0]]> : tensor<2x2xf32>
  %e = tensor.empty() : tensor<2xf32>
  %0 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0, d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%w : tensor<2x2xf32>) outs(%e : tensor<2xf32>) attrs = {norm.weight_prep} {
  ^bb0(%a: f32, %c: f32):
    linalg.yield %a : f32
  } -> tensor<2xf32>
  return %0 : tensor<2xf32>
}

// -----

// Two results.

// CHECK-LABEL: func.func @two_results
// CHECK: linalg.generic
// REMARK: remark: {{.*}}norm-kept-weight-not-evaluated{{.*}}'linalg.generic' can't be evaluated, it has several results
func.func @two_results() -> tensor<2xf32> {
  %w = arith.constant dense<[1.0, 2.0]> : tensor<2xf32>
  %e = tensor.empty() : tensor<2xf32>
  %0:2 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%w : tensor<2xf32>) outs(%e, %e : tensor<2xf32>, tensor<2xf32>) attrs = {norm.weight_prep} {
  ^bb0(%a: f32, %b: f32, %c: f32):
    linalg.yield %a, %a : f32, f32
  } -> (tensor<2xf32>, tensor<2xf32>)
  %c = norm.center ins(%0#1 : tensor<2xf32>) outs(%e : tensor<2xf32>) {norm.weight_prep}
  return %c : tensor<2xf32>
}

// -----

// A file must not grow without bound.

// CHECK-LABEL: func.func @growth
// CHECK: linalg.broadcast
// REMARK: remark: {{.*}}norm-kept-weight-too-large{{.*}}more than 4 times the constants
func.func @growth() -> tensor<2x4096xf32> {
  %w = arith.constant dense<[1.0, 2.0]> : tensor<2xf32>
  %e = tensor.empty() : tensor<2x4096xf32>
  %0 = linalg.broadcast ins(%w : tensor<2xf32>) outs(%e : tensor<2x4096xf32>) dimensions = [1] {norm.weight_prep}
  return %0 : tensor<2x4096xf32>
}

// -----

// Nor may the work: 2 · 10^12 terms.

// CHECK-LABEL: func.func @work
// CHECK: linalg.reduce
// REMARK: remark: {{.*}}norm-kept-weight-too-large{{.*}}would take too long
func.func @work() -> tensor<2xf32> {
  %w = arith.constant dense<[1.0, 2.0]> : tensor<2xf32>
  %e = tensor.empty() : tensor<2x1000000x1000000xf32>
  %b = linalg.broadcast ins(%w : tensor<2xf32>) outs(%e : tensor<2x1000000x1000000xf32>) dimensions = [1, 2]
  %0 = linalg.reduce {arith.addf} ins(%b : tensor<2x1000000x1000000xf32>) outs(%w : tensor<2xf32>) dimensions = [1, 2] {norm.weight_prep}
  return %0 : tensor<2xf32>
}
