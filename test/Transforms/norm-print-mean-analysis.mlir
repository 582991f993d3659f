// The facts of the mean analysis, op by op.
// RUN: norm-opt %s --norm-print-mean-analysis --verify-diagnostics -o /dev/null

// A stream with two readers that ignore its mean, and its writers.
func.func @stream(%x: tensor<4x8xf32>, %w: tensor<8x16xf32>) -> (tensor<4x16xf32>, tensor<4x16xf32>) {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<4x16xf32>
  // expected-remark @+1 {{result 0 along {d1:16}: mean unobserved, zero}}
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  // expected-remark @+1 {{result 0 along {d1:16}: mean unobserved}}
  %h = linalg.matmul ins(%x, %w : tensor<4x8xf32>, tensor<8x16xf32>) outs(%fill : tensor<4x16xf32>) -> tensor<4x16xf32>
  // expected-remark @+1 {{result 0 along {d1:16}: mean unobserved, zero}}
  %n = norm.layer_norm ins(%h : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  // expected-remark @+1 {{result 0 along {d1:16}: mean unobserved}}
  %s = arith.addf %h, %n : tensor<4x16xf32>
  %m = norm.layer_norm ins(%s : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  %k = norm.layer_norm ins(%s : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-03 : f32
  return %m, %k : tensor<4x16xf32>, tensor<4x16xf32>
}

// Observed by the result it is returned as; a centre makes it zero-mean.
func.func @observed(%x: tensor<4x16xf32>) -> (tensor<4x16xf32>, tensor<4x16xf32>) {
  %init = tensor.empty() : tensor<4x16xf32>
  // expected-remark @+1 {{result 0 along {d1:16}: mean observed, zero}}
  %c = norm.center ins(%x : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>)
  %n = norm.layer_norm ins(%c : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  return %n, %c : tensor<4x16xf32>, tensor<4x16xf32>
}

// The axis of one head is a factor of the linear's output.
func.func @per_head(%x: tensor<6x8xf32>, %w: tensor<8x12xf32>, %fill: tensor<6x12xf32>) -> tensor<6x3x4xf32> {
  // expected-remark @+1 {{result 0 along {d1:4}: mean unobserved}}
  %q = linalg.matmul ins(%x, %w : tensor<6x8xf32>, tensor<8x12xf32>) outs(%fill : tensor<6x12xf32>) -> tensor<6x12xf32>
  // expected-remark @+1 {{result 0 along {d2:4}: mean unobserved}}
  %heads = tensor.expand_shape %q [[0], [1, 2]] output_shape [6, 3, 4] : tensor<6x12xf32> into tensor<6x3x4xf32>
  %init = tensor.empty() : tensor<6x3x4xf32>
  %n = norm.layer_norm ins(%heads : tensor<6x3x4xf32>) outs(%init : tensor<6x3x4xf32>) epsilon = 1.0e-05 : f32
  return %n : tensor<6x3x4xf32>
}

// Through a loop, a branch and a call: the facts hold, but the uses aren't all
// ops or loops.
func.func @regions(%x: tensor<4x16xf32>, %w: tensor<16x16xf32>, %fill: tensor<4x16xf32>, %n: index, %p: i1) -> tensor<4x16xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %init = tensor.empty() : tensor<4x16xf32>
  // expected-remark @+1 {{result 0 along {d1:16}: mean unobserved}}
  %h = linalg.matmul ins(%x, %w : tensor<4x16xf32>, tensor<16x16xf32>) outs(%fill : tensor<4x16xf32>) -> tensor<4x16xf32>
  // expected-remark @+1 {{result 0 along {d1:16}: mean unobserved}}
  %looped = scf.for %i = %c0 to %n step %c1 iter_args(%carried = %h) -> tensor<4x16xf32> {
    // expected-remark @+1 {{result 0 along {d1:16}: mean unobserved}}
    %next = arith.addf %carried, %h : tensor<4x16xf32>
    scf.yield %next : tensor<4x16xf32>
  }
  // expected-remark @+1 {{result 0 along {d1:16}: mean unobserved}}
  %chosen = scf.if %p -> tensor<4x16xf32> {
    scf.yield %looped : tensor<4x16xf32>
  } else {
    scf.yield %h : tensor<4x16xf32>
  }
  // expected-remark @+1 {{result 0 along {d1:16}: mean unobserved}}
  %called = func.call @identity(%chosen) : (tensor<4x16xf32>) -> tensor<4x16xf32>
  %k = norm.layer_norm ins(%called : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  return %k : tensor<4x16xf32>
}

func.func private @identity(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  return %x : tensor<4x16xf32>
}
