// RUN: norm-opt %s --norm-outline-weight-prep --split-input-file | FileCheck %s
// RUN: norm-opt %s --norm-outline-weight-prep --norm-outline-weight-prep --split-input-file | FileCheck %s
// RUN: norm-opt %s --norm-outline-weight-prep -o %t.mlir
// RUN: norm-verify %s %t.mlir
// RUN: norm-opt %s --norm-outline-weight-prep --split-input-file 2>&1 >/dev/null | FileCheck %s --check-prefix=VERDICT

// A weight used only prepared keeps its place; attributes stay.

// VERDICT: [Passed] norm-weight-prep-outlined | {{.*}}@in_place_prepare_weights prepares 1 weight;

// CHECK-LABEL: func.func @in_place(
// CHECK-SAME: %[[X:.*]]: tensor<2x4xf32>, %[[W:.*]]: tensor<4x4xf32> {norm.prepared, test.kept}, %{{.*}}: tensor<2x4xf32>) -> (tensor<2x4xf32> {test.result})
// CHECK-SAME: attributes {norm.prepare = @in_place_prepare_weights, test.function}
// CHECK-NOT: norm.center
// CHECK: %[[Y:.*]] = linalg.matmul ins(%[[X]], %[[W]] :
// CHECK: return %[[Y]]

// CHECK-LABEL: func.func @in_place_prepare_weights(
// CHECK-SAME: %[[W:.*]]: tensor<4x4xf32> {norm.argument = 1 : i64, test.kept}) -> (tensor<4x4xf32> {norm.argument = 1 : i64})
// CHECK-SAME: attributes {test.function}
// CHECK: %[[C:.*]] = norm.center ins(%[[W]] : tensor<4x4xf32>)
// CHECK-NOT: norm.weight_prep
// CHECK: return %[[C]] : tensor<4x4xf32>
func.func @in_place(%x: tensor<2x4xf32>, %w: tensor<4x4xf32> {test.kept}, %o: tensor<2x4xf32>) -> (tensor<2x4xf32> {test.result}) attributes {test.function} {
  %e = tensor.empty() : tensor<4x4xf32>
  %c = norm.center ins(%w : tensor<4x4xf32>) outs(%e : tensor<4x4xf32>) {norm.weight_prep}
  %y = linalg.matmul ins(%x, %c : tensor<2x4xf32>, tensor<4x4xf32>) outs(%o : tensor<2x4xf32>) -> tensor<2x4xf32>
  return %y : tensor<2x4xf32>
}

// -----

// A weight that is also used raw keeps its argument: the prepared one is new.

// CHECK-LABEL: func.func @tied(
// CHECK-SAME: %[[W:.*]]: tensor<4x4xf32>, %[[X:.*]]: tensor<4xf32>, %[[P:.*]]: tensor<4x4xf32> {norm.prepared})
// CHECK: return %[[P]], %[[W]]
// CHECK-LABEL: func.func @tied_prepare_weights(
// CHECK-SAME: %{{.*}}: tensor<4x4xf32> {norm.argument = 0 : i64}) -> (tensor<4x4xf32> {norm.argument = 2 : i64})
func.func @tied(%w: tensor<4x4xf32>, %x: tensor<4xf32>) -> (tensor<4x4xf32>, tensor<4x4xf32>) {
  %e = tensor.empty() : tensor<4x4xf32>
  %c = norm.center ins(%w : tensor<4x4xf32>) outs(%e : tensor<4x4xf32>) {norm.weight_prep}
  return %c, %w : tensor<4x4xf32>, tensor<4x4xf32>
}

// -----

// A chain moves as one, with the unmarked op and the constant in it; a scale
// that nothing else reads keeps its argument. The name is taken already.

// CHECK-LABEL: func.func @chain(
// CHECK-SAME: %[[G:.*]]: tensor<1x4xf32>, %[[W:.*]]: tensor<4x4xf32> {norm.prepared}) -> tensor<4x4xf32>
// CHECK-SAME: norm.prepare = @chain_prepare_weights_0
// CHECK-NEXT: return %[[W]]
// CHECK-LABEL: func.func @chain_prepare_weights_0(
// CHECK-SAME: %[[G:.*]]: tensor<1x4xf32> {norm.argument = 0 : i64}, %[[W:.*]]: tensor<4x4xf32> {norm.argument = 1 : i64}) -> (tensor<4x4xf32> {norm.argument = 1 : i64})
// CHECK-DAG: %[[K:.*]] = arith.constant dense<2.0
// CHECK-DAG: %[[V:.*]] = tensor.collapse_shape %[[G]]
// CHECK: %[[S:.*]] = linalg.generic {{.*}} ins(%[[W]], %[[V]], %[[K]] :
// CHECK: %[[C:.*]] = norm.center ins(%[[S]] :
// CHECK: return %[[C]]
// CHECK: func.func private @chain_prepare_weights()
func.func @chain(%g: tensor<1x4xf32>, %w: tensor<4x4xf32>) -> tensor<4x4xf32> {
  %v = tensor.collapse_shape %g [[0, 1]] : tensor<1x4xf32> into tensor<4xf32>
  %k = arith.constant dense<2.0> : tensor<4xf32>
  %e = tensor.empty() : tensor<4x4xf32>
  %s = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%w, %v, %k : tensor<4x4xf32>, tensor<4xf32>, tensor<4xf32>) outs(%e : tensor<4x4xf32>) attrs = {norm.weight_prep} {
  ^bb0(%a: f32, %b: f32, %c: f32, %d: f32):
    %p = arith.mulf %a, %b : f32
    %q = arith.mulf %p, %c : f32
    linalg.yield %q : f32
  } -> tensor<4x4xf32>
  %c = norm.center ins(%s : tensor<4x4xf32>) outs(%e : tensor<4x4xf32>) {norm.weight_prep}
  return %c : tensor<4x4xf32>
}
func.func private @chain_prepare_weights()

// -----

// Several results: in the order of the arguments that take them. An inner
// result that is used by itself is one too. Another type is a new argument,
// and so is the second form of a weight.

// CHECK-LABEL: func.func @several(
// CHECK-SAME: %[[A:[^:]*]]: tensor<4xf32>, %[[B:[^:]*]]: tensor<8xf32> {norm.prepared}, %[[N1:[^:]*]]: tensor<3xf32> {norm.prepared}, %[[N2:[^:]*]]: tensor<8xf32> {norm.prepared})
// CHECK: return %[[N1]], %[[B]], %[[N2]]
// CHECK-LABEL: func.func @several_prepare_weights(
// CHECK-SAME: %[[A:.*]]: tensor<4xf32> {norm.argument = 0 : i64}, %[[B:.*]]: tensor<8xf32> {norm.argument = 1 : i64}) -> (tensor<8xf32> {norm.argument = 1 : i64}, tensor<3xf32> {norm.argument = 2 : i64}, tensor<8xf32> {norm.argument = 3 : i64})
// CHECK: %[[P:.*]] = norm.compress drop_last ins(%[[A]]
// CHECK: %[[C:.*]] = norm.center ins(%[[B]]
// CHECK: %[[D:.*]] = arith.addf %[[C]], %[[C]]
// CHECK: return %[[C]], %[[P]], %[[D]]
func.func @several(%a: tensor<4xf32>, %b: tensor<8xf32>) -> (tensor<3xf32>, tensor<8xf32>, tensor<8xf32>) {
  %e3 = tensor.empty() : tensor<3xf32>
  %p = norm.compress drop_last ins(%a : tensor<4xf32>) outs(%e3 : tensor<3xf32>) {norm.weight_prep}
  %e8 = tensor.empty() : tensor<8xf32>
  %c = norm.center ins(%b : tensor<8xf32>) outs(%e8 : tensor<8xf32>) {norm.weight_prep}
  %d = arith.addf %c, %c {norm.weight_prep} : tensor<8xf32>
  return %p, %c, %d : tensor<3xf32>, tensor<8xf32>, tensor<8xf32>
}

// -----

// Work inside a loop moves out of it. What the loop reads of the weight raw
// keeps the argument.

// CHECK-LABEL: func.func @loop(
// CHECK-SAME: %[[X:[^:]*]]: tensor<4xf32>, %[[W:[^:]*]]: tensor<4xf32>, %[[N:[^:]*]]: index, %[[P:[^:]*]]: tensor<4xf32> {norm.prepared})
// CHECK: scf.for
// CHECK-NOT: norm.center
// CHECK: %[[S:.*]] = arith.addf %{{.*}}, %[[P]]
// CHECK: arith.addf %[[S]], %[[W]]
// CHECK-LABEL: func.func @loop_prepare_weights(
func.func @loop(%x: tensor<4xf32>, %w: tensor<4xf32>, %n: index) -> tensor<4xf32> {
  %0 = arith.constant 0 : index
  %1 = arith.constant 1 : index
  %r = scf.for %i = %0 to %n step %1 iter_args(%v = %x) -> tensor<4xf32> {
    %e = tensor.empty() : tensor<4xf32>
    %c = norm.center ins(%w : tensor<4xf32>) outs(%e : tensor<4xf32>) {norm.weight_prep}
    %s = arith.addf %v, %c : tensor<4xf32>
    %t = arith.addf %s, %w : tensor<4xf32>
    scf.yield %t : tensor<4xf32>
  }
  return %r : tensor<4xf32>
}

// -----

// An unmarked op between prepared weights and the rest stays, and reads the
// prepared one.

// CHECK-LABEL: func.func @reshaped_later(
// CHECK-SAME: %[[W:.*]]: tensor<2x2xf32> {norm.prepared})
// CHECK-NEXT: %[[R:.*]] = tensor.collapse_shape %[[W]]
// CHECK-NEXT: return %[[R]]
// CHECK-LABEL: func.func @reshaped_later_prepare_weights(
func.func @reshaped_later(%w: tensor<2x2xf32>) -> tensor<4xf32> {
  %e = tensor.empty() : tensor<2x2xf32>
  %c = norm.center ins(%w : tensor<2x2xf32>) outs(%e : tensor<2x2xf32>) {norm.weight_prep}
  %r = tensor.collapse_shape %c [[0, 1]] : tensor<2x2xf32> into tensor<4xf32>
  return %r : tensor<4xf32>
}

// -----

// An unmarked op before the work moves with it, and doesn't keep the argument
// from being the place of what is prepared.

// CHECK-LABEL: func.func @transposed_before(
// CHECK-SAME: %[[W:.*]]: tensor<2x2xf32> {norm.prepared})
// CHECK-NEXT: return %[[W]]
// CHECK-LABEL: func.func @transposed_before_prepare_weights(
// CHECK: linalg.transpose
// CHECK: norm.center
func.func @transposed_before(%w: tensor<2x2xf32>) -> tensor<2x2xf32> {
  %e = tensor.empty() : tensor<2x2xf32>
  %t = linalg.transpose ins(%w : tensor<2x2xf32>) outs(%e : tensor<2x2xf32>) permutation = [1, 0]
  %c = norm.center ins(%t : tensor<2x2xf32>) outs(%e : tensor<2x2xf32>) {norm.weight_prep}
  return %c : tensor<2x2xf32>
}
