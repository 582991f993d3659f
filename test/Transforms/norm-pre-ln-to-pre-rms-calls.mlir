// Streams that pass through calls.
// RUN: norm-opt %s --norm-pre-ln-to-pre-rms -o %t.mlir 2>%t.verdicts
// RUN: FileCheck %s < %t.mlir
// RUN: FileCheck %s --check-prefix=VERDICT < %t.verdicts
// RUN: norm-verify %s %t.mlir --int-range=3
// RUN: norm-opt %t.mlir --norm-pre-ln-to-pre-rms 2>/dev/null | diff %t.mlir -

// A function of a layer, called with the weights of each. The weights are
// centred by the caller, and the stream is passed centred, and only so.
// VERDICT-COUNT-2: norm-converted-to-rms
// CHECK-LABEL: func private @layer(
// CHECK-SAME: %[[S:[^:]*]]: tensor<4x16xf32>, %[[U:[^:]*]]: tensor<16x16xf32>, %[[V:[^:]*]]: tensor<16xf32>) -> tensor<4x16xf32>
// CHECK-NOT: norm.center
// CHECK: %[[N:.*]] = norm.rms_norm ins(%[[S]]
// CHECK: linalg.matmul ins(%[[N]], %[[U]]
// CHECK: linalg.broadcast ins(%[[V]]
// CHECK-COUNT-2: linalg.add
// CHECK-NOT: linalg.add
// CHECK: return %{{[^,]*}} : tensor<4x16xf32>
func.func private @layer(%s: tensor<4x16xf32>, %u: tensor<16x16xf32>, %v: tensor<16xf32>) -> tensor<4x16xf32> {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<4x16xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  %n = norm.layer_norm ins(%s : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  %y = linalg.matmul ins(%n, %u : tensor<4x16xf32>, tensor<16x16xf32>) outs(%fill : tensor<4x16xf32>) -> tensor<4x16xf32>
  %b = linalg.broadcast ins(%v : tensor<16xf32>) outs(%init : tensor<4x16xf32>) dimensions = [0]
  %z = linalg.add ins(%y, %b : tensor<4x16xf32>, tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  %next = linalg.add ins(%s, %z : tensor<4x16xf32>, tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  return %next : tensor<4x16xf32>
}
// CHECK-LABEL: func @layers(
// CHECK-SAME: %[[X:[^:]*]]: tensor<4x8xf32>, %[[W:[^:]*]]: tensor<8x16xf32>, %[[U0:[^:]*]]: tensor<16x16xf32>, %[[V0:[^:]*]]: tensor<16xf32>, %[[U1:[^:]*]]: tensor<16x16xf32>, %[[V1:[^:]*]]: tensor<16xf32>)
// CHECK-DAG: %[[CW:.*]] = norm.center ins(%[[W]] {{.*}}norm.weight_prep
// CHECK-DAG: %[[CU0:.*]] = norm.center ins(%[[U0]] {{.*}}norm.weight_prep
// CHECK-DAG: %[[CV0:.*]] = norm.center ins(%[[V0]] {{.*}}norm.weight_prep
// CHECK-DAG: %[[CU1:.*]] = norm.center ins(%[[U1]] {{.*}}norm.weight_prep
// CHECK-DAG: %[[CV1:.*]] = norm.center ins(%[[V1]] {{.*}}norm.weight_prep
// CHECK: %[[S0:.*]] = linalg.matmul ins(%[[X]], %[[CW]]
// CHECK: %[[S1:.*]] = call @layer(%[[S0]], %[[CU0]], %[[CV0]])
// CHECK: %[[S2:.*]] = call @layer(%[[S1]], %[[CU1]], %[[CV1]])
// CHECK: norm.rms_norm ins(%[[S2]]
func.func @layers(%x: tensor<4x8xf32>, %w: tensor<8x16xf32>, %u0: tensor<16x16xf32>, %v0: tensor<16xf32>, %u1: tensor<16x16xf32>, %v1: tensor<16xf32>) -> tensor<4x16xf32> {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<4x16xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  %s0 = linalg.matmul ins(%x, %w : tensor<4x8xf32>, tensor<8x16xf32>) outs(%fill : tensor<4x16xf32>) -> tensor<4x16xf32>
  %s1 = call @layer(%s0, %u0, %v0) : (tensor<4x16xf32>, tensor<16x16xf32>, tensor<16xf32>) -> tensor<4x16xf32>
  %s2 = call @layer(%s1, %u1, %v1) : (tensor<4x16xf32>, tensor<16x16xf32>, tensor<16xf32>) -> tensor<4x16xf32>
  %n = norm.layer_norm ins(%s2 : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  return %n : tensor<4x16xf32>
}

// The norm in one function, the writer in another, and a call of both in a
// third that a loop calls with a part of the stacked weights.
// VERDICT-COUNT-2: norm-converted-to-rms
// CHECK-LABEL: func private @norm(
// CHECK: norm.rms_norm
// CHECK-LABEL: func private @write(
// CHECK-NOT: norm.center
// CHECK-LABEL: func private @block(
// CHECK-NOT: norm.center
func.func private @norm(%s: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<4x16xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  %n = norm.layer_norm ins(%s : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  return %n : tensor<4x16xf32>
}
func.func private @write(%n: tensor<4x16xf32>, %u: tensor<16x16xf32>) -> tensor<4x16xf32> {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<4x16xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  %y = linalg.matmul ins(%n, %u : tensor<4x16xf32>, tensor<16x16xf32>) outs(%fill : tensor<4x16xf32>) -> tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}
func.func private @block(%s: tensor<4x16xf32>, %u: tensor<16x16xf32>) -> tensor<4x16xf32> {
  %init = tensor.empty() : tensor<4x16xf32>
  %n = call @norm(%s) : (tensor<4x16xf32>) -> tensor<4x16xf32>
  %y = call @write(%n, %u) : (tensor<4x16xf32>, tensor<16x16xf32>) -> tensor<4x16xf32>
  %next = linalg.add ins(%s, %y : tensor<4x16xf32>, tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  return %next : tensor<4x16xf32>
}
// CHECK-LABEL: func @looped(
// CHECK-SAME: %[[U:[^:]*]]: tensor<3x16x16xf32>
// CHECK: %[[CU:.*]] = norm.center ins(%[[U]]
// CHECK: scf.for {{.*}} -> (tensor<4x16xf32>)
// CHECK: tensor.extract_slice %[[CU]]
// CHECK: norm.rms_norm
func.func @looped(%x: tensor<4x8xf32>, %w: tensor<8x16xf32>, %u: tensor<3x16x16xf32>) -> tensor<4x16xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<4x16xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  %s0 = linalg.matmul ins(%x, %w : tensor<4x8xf32>, tensor<8x16xf32>) outs(%fill : tensor<4x16xf32>) -> tensor<4x16xf32>
  %last = scf.for %i = %c0 to %c3 step %c1 iter_args(%s = %s0) -> tensor<4x16xf32> {
    %ui = tensor.extract_slice %u[%i, 0, 0] [1, 16, 16] [1, 1, 1] : tensor<3x16x16xf32> to tensor<16x16xf32>
    %next = func.call @block(%s, %ui) : (tensor<4x16xf32>, tensor<16x16xf32>) -> tensor<4x16xf32>
    scf.yield %next : tensor<4x16xf32>
  }
  %n = norm.layer_norm ins(%last : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  return %n : tensor<4x16xf32>
}

// A function that calls itself is a loop, too.
// VERDICT-COUNT-2: norm-converted-to-rms
// CHECK-LABEL: func private @recursive(
// CHECK-SAME: index, %{{[^:]*}}: tensor<4x16xf32>, %{{[^:]*}}: tensor<16x16xf32>) -> tensor<4x16xf32>
// CHECK-NOT: norm.center
// CHECK: norm.rms_norm
func.func private @recursive(%i: index, %s: tensor<4x16xf32>, %u: tensor<16x16xf32>) -> tensor<4x16xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<4x16xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  %n = norm.layer_norm ins(%s : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  %y = linalg.matmul ins(%n, %u : tensor<4x16xf32>, tensor<16x16xf32>) outs(%fill : tensor<4x16xf32>) -> tensor<4x16xf32>
  %next = linalg.add ins(%s, %y : tensor<4x16xf32>, tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  %more = arith.cmpi ne, %i, %c0 : index
  %r = scf.if %more -> tensor<4x16xf32> {
    %j = arith.subi %i, %c1 : index
    %deep = func.call @recursive(%j, %next, %u) : (index, tensor<4x16xf32>, tensor<16x16xf32>) -> tensor<4x16xf32>
    scf.yield %deep : tensor<4x16xf32>
  } else {
    scf.yield %next : tensor<4x16xf32>
  }
  return %r : tensor<4x16xf32>
}
// CHECK-LABEL: func @calls_recursive(
func.func @calls_recursive(%x: tensor<4x8xf32>, %w: tensor<8x16xf32>, %u: tensor<16x16xf32>) -> tensor<4x16xf32> {
  %c2 = arith.constant 2 : index
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<4x16xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  %s0 = linalg.matmul ins(%x, %w : tensor<4x8xf32>, tensor<8x16xf32>) outs(%fill : tensor<4x16xf32>) -> tensor<4x16xf32>
  %s1 = call @recursive(%c2, %s0, %u) : (index, tensor<4x16xf32>, tensor<16x16xf32>) -> tensor<4x16xf32>
  %n = norm.layer_norm ins(%s1 : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  return %n : tensor<4x16xf32>
}

// Two streams of different width pass through one call. One is observed behind
// it, the other goes on centred.
// VERDICT-DAG: norm-converted-to-rms | Category:norm | Function=two
// VERDICT-DAG: norm-kept-observed-by-result | Category:norm | Function=two
// VERDICT-DAG: norm-converted-to-rms | Category:norm | Function=calls_two
// VERDICT-DAG: norm-kept-observed-by-result | Category:norm | Function=calls_two
// CHECK-LABEL: func private @two(
// CHECK: norm.layer_norm {{.*}}tensor<4x8xf32>
// CHECK: norm.rms_norm {{.*}}tensor<4x16xf32>
// CHECK-LABEL: func @calls_two(
// CHECK: call @two({{.*}}) -> (tensor<4x8xf32>, tensor<4x16xf32>)
func.func private @two(%a: tensor<4x8xf32>, %b: tensor<4x16xf32>, %u: tensor<8x16xf32>, %v: tensor<16x8xf32>) -> (tensor<4x8xf32>, tensor<4x16xf32>) {
  %narrow = tensor.empty() : tensor<4x8xf32>
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<4x16xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  %zeros = linalg.fill ins(%zero : f32) outs(%narrow : tensor<4x8xf32>) -> tensor<4x8xf32>
  %na = norm.layer_norm ins(%a : tensor<4x8xf32>) outs(%narrow : tensor<4x8xf32>) epsilon = 1.0e-05 : f32
  %nb = norm.layer_norm ins(%b : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  %ya = linalg.matmul ins(%nb, %v : tensor<4x16xf32>, tensor<16x8xf32>) outs(%zeros : tensor<4x8xf32>) -> tensor<4x8xf32>
  %yb = linalg.matmul ins(%na, %u : tensor<4x8xf32>, tensor<8x16xf32>) outs(%fill : tensor<4x16xf32>) -> tensor<4x16xf32>
  %a1 = linalg.add ins(%a, %ya : tensor<4x8xf32>, tensor<4x8xf32>) outs(%narrow : tensor<4x8xf32>) -> tensor<4x8xf32>
  %b1 = linalg.add ins(%b, %yb : tensor<4x16xf32>, tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  return %a1, %b1 : tensor<4x8xf32>, tensor<4x16xf32>
}
func.func @calls_two(%x: tensor<4x8xf32>, %w: tensor<8x16xf32>, %p: tensor<8x8xf32>, %u: tensor<8x16xf32>, %v: tensor<16x8xf32>) -> (tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x16xf32>) {
  %narrow = tensor.empty() : tensor<4x8xf32>
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<4x16xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  %zeros = linalg.fill ins(%zero : f32) outs(%narrow : tensor<4x8xf32>) -> tensor<4x8xf32>
  %a0 = linalg.matmul ins(%x, %p : tensor<4x8xf32>, tensor<8x8xf32>) outs(%zeros : tensor<4x8xf32>) -> tensor<4x8xf32>
  %b0 = linalg.matmul ins(%x, %w : tensor<4x8xf32>, tensor<8x16xf32>) outs(%fill : tensor<4x16xf32>) -> tensor<4x16xf32>
  %r:2 = call @two(%a0, %b0, %u, %v) : (tensor<4x8xf32>, tensor<4x16xf32>, tensor<8x16xf32>, tensor<16x8xf32>) -> (tensor<4x8xf32>, tensor<4x16xf32>)
  %na = norm.layer_norm ins(%r#0 : tensor<4x8xf32>) outs(%narrow : tensor<4x8xf32>) epsilon = 1.0e-05 : f32
  %nb = norm.layer_norm ins(%r#1 : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  return %r#0, %na, %nb : tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x16xf32>
}

// What a call says of its operands and results stays in step.
// VERDICT-COUNT-2: norm-converted-to-rms
// CHECK-LABEL: func @attributes(
// CHECK: call @told(%{{[^,]*}}, %{{.*}}) {arg_attrs = [{test.a}, {test.b}], res_attrs = [{test.c}, {test.d}]} : (tensor<4x16xf32>, index) -> (tensor<4x16xf32>, index)
func.func private @told(%s: tensor<4x16xf32>, %i: index) -> (tensor<4x16xf32>, index) {
  %init = tensor.empty() : tensor<4x16xf32>
  %n = norm.layer_norm ins(%s : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  %next = linalg.add ins(%s, %n : tensor<4x16xf32>, tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  return %next, %i : tensor<4x16xf32>, index
}
func.func @attributes(%x: tensor<4x8xf32>, %w: tensor<8x16xf32>, %i: index) -> (tensor<4x16xf32>, index) {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<4x16xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  %s0 = linalg.matmul ins(%x, %w : tensor<4x8xf32>, tensor<8x16xf32>) outs(%fill : tensor<4x16xf32>) -> tensor<4x16xf32>
  %s1, %j = call @told(%s0, %i) {arg_attrs = [{test.a}, {test.b}], res_attrs = [{test.c}, {test.d}]} : (tensor<4x16xf32>, index) -> (tensor<4x16xf32>, index)
  %n = norm.layer_norm ins(%s1 : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  return %n, %j : tensor<4x16xf32>, index
}

// Both of its callers pass an activation. That makes two centres, for the four
// norms that the function has in the two calls.
// VERDICT-COUNT-2: norm-converted-to-rms | Category:norm | Function=pays
// CHECK-LABEL: func private @pays(
// CHECK-COUNT-2: norm.rms_norm
func.func private @pays(%s: tensor<4x16xf32>, %u: tensor<16x16xf32>) -> tensor<4x16xf32> {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<4x16xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  %n = norm.layer_norm ins(%s : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  %y = linalg.matmul ins(%n, %u : tensor<4x16xf32>, tensor<16x16xf32>) outs(%fill : tensor<4x16xf32>) -> tensor<4x16xf32>
  %next = linalg.add ins(%s, %y : tensor<4x16xf32>, tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  %f = norm.layer_norm ins(%next : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  return %f : tensor<4x16xf32>
}
// CHECK-LABEL: func @calls_pays(
// CHECK-COUNT-2: norm.center ins(%{{.*}} : tensor<4x16xf32>)
func.func @calls_pays(%x: tensor<4x8xf32>, %w: tensor<8x16xf32>, %u: tensor<16x16xf32>) -> (tensor<4x16xf32>, tensor<4x16xf32>) {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<4x16xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  %s0 = linalg.matmul ins(%x, %w : tensor<4x8xf32>, tensor<8x16xf32>) outs(%fill : tensor<4x16xf32>) -> tensor<4x16xf32>
  %a = linalg.tanh ins(%s0 : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  %b = linalg.exp ins(%s0 : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  %r0 = call @pays(%a, %u) : (tensor<4x16xf32>, tensor<16x16xf32>) -> tensor<4x16xf32>
  %r1 = call @pays(%b, %u) : (tensor<4x16xf32>, tensor<16x16xf32>) -> tensor<4x16xf32>
  return %r0, %r1 : tensor<4x16xf32>, tensor<4x16xf32>
}

// One of two callers passes an activation: a centre for a norm that runs twice.
// VERDICT: norm-converted-to-rms | Category:norm | Function=mixed
// CHECK-LABEL: func private @mixed(
// CHECK: norm.rms_norm
func.func private @mixed(%s: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %init = tensor.empty() : tensor<4x16xf32>
  %n = norm.layer_norm ins(%s : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  return %n : tensor<4x16xf32>
}
// CHECK-LABEL: func @mixed_callers(
// CHECK: norm.center ins(%{{.*}} : tensor<8x16xf32>)
// CHECK: norm.center ins(%{{.*}} : tensor<4x16xf32>)
func.func @mixed_callers(%x: tensor<4x8xf32>, %w: tensor<8x16xf32>) -> (tensor<4x16xf32>, tensor<4x16xf32>) {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<4x16xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  %s = linalg.matmul ins(%x, %w : tensor<4x8xf32>, tensor<8x16xf32>) outs(%fill : tensor<4x16xf32>) -> tensor<4x16xf32>
  %a = linalg.tanh ins(%fill : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  %n = call @mixed(%s) : (tensor<4x16xf32>) -> tensor<4x16xf32>
  %m = call @mixed(%a) : (tensor<4x16xf32>) -> tensor<4x16xf32>
  return %n, %m : tensor<4x16xf32>, tensor<4x16xf32>
}
// VERDICT-COUNT-3: norm-explicit-centre

// Nobody uses what is computed from the function's result: the stream goes, and
// so does the centre that was handed on beside it.
// CHECK-LABEL: func private @unused(
// CHECK-SAME: %{{[^:]*}}: tensor<3x4xf32>, %{{[^:]*}}: i1) {
// CHECK-NEXT: return
func.func private @unused(%s: tensor<3x4xf32>, %which: i1) -> tensor<3x4xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %init = tensor.empty() : tensor<3x4xf32>
  %r:2 = scf.while (%i = %c0, %t = %s) : (index, tensor<3x4xf32>) -> (index, tensor<3x4xf32>) {
    %more = arith.cmpi ult, %i, %c1 : index
    scf.condition(%more) %i, %t : index, tensor<3x4xf32>
  } do {
  ^bb0(%i: index, %t: tensor<3x4xf32>):
    %a = linalg.tanh ins(%t : tensor<3x4xf32>) outs(%init : tensor<3x4xf32>) -> tensor<3x4xf32>
    scf.yield %c1, %a : index, tensor<3x4xf32>
  }
  %chosen = scf.if %which -> tensor<3x4xf32> {
    %n = norm.layer_norm ins(%r#1 : tensor<3x4xf32>) outs(%init : tensor<3x4xf32>) epsilon = 1.0e-05 : f32
    scf.yield %n : tensor<3x4xf32>
  } else {
    scf.yield %r#1 : tensor<3x4xf32>
  }
  return %chosen : tensor<3x4xf32>
}
// CHECK-LABEL: func @calls_unused(
// CHECK: call @unused({{.*}}) : (tensor<3x4xf32>, i1) -> ()
func.func @calls_unused(%x: tensor<3x4xf32>, %which: i1) -> tensor<3x4xf32> {
  %init = tensor.empty() : tensor<3x4xf32>
  %s = norm.layer_norm ins(%x : tensor<3x4xf32>) outs(%init : tensor<3x4xf32>) epsilon = 1.0e-05 : f32
  %r = call @unused(%s, %which) : (tensor<3x4xf32>, i1) -> tensor<3x4xf32>
  %n = norm.layer_norm ins(%r : tensor<3x4xf32>) outs(%init : tensor<3x4xf32>) epsilon = 1.0e-05 : f32
  return %s : tensor<3x4xf32>
}
