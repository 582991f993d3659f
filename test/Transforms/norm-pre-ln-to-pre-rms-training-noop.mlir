// Training steps that stay as they are, each for its reason.
// RUN: norm-opt %s -o %t.same.mlir
// RUN: norm-opt %s --norm-pre-ln-to-pre-rms -o %t.mlir 2>%t.verdicts
// RUN: diff %t.same.mlir %t.mlir
// RUN: FileCheck %s --check-prefix=VERDICT --implicit-check-not=converted < %t.verdicts

#id = affine_map<(d0, d1) -> (d0, d1)>
#token = affine_map<(d0, d1) -> (d0, 0)>
#mm_a = affine_map<(d0, d1, d2) -> (d0, d2)>
#mm_b = affine_map<(d0, d1, d2) -> (d2, d1)>
#mm_c = affine_map<(d0, d1, d2) -> (d0, d1)>
#mm_at = affine_map<(d0, d1, d2) -> (d2, d0)>
#mm_bt = affine_map<(d0, d1, d2) -> (d1, d2)>

// Dropout before a single norm: a centre behind the mask would cost what the
// norm saves.

// VERDICT: norm-kept-writer-not-linear | {{.*}}Function=dropout | {{.*}}the stream is written by arith.mulf at
func.func @dropout(%a: tensor<4x6xf32>, %t: tensor<4x5xf32>, %w: tensor<6x8xf32>, %u: tensor<8x5xf32>, %m: tensor<4x8xf32>) -> (tensor<4x5xf32>, tensor<6x8xf32>, tensor<8x5xf32>) {
  %zero = arith.constant 0.0 : f32
  %e1 = tensor.empty() : tensor<4x8xf32>
  %z2 = linalg.fill ins(%zero : f32) outs(%e1 : tensor<4x8xf32>) -> tensor<4x8xf32>
  %h = linalg.generic {indexing_maps = [#mm_a, #mm_b, #mm_c], iterator_types = ["parallel", "parallel", "reduction"]} ins(%a, %w : tensor<4x6xf32>, tensor<6x8xf32>) outs(%z2 : tensor<4x8xf32>) {
  ^bb0(%lhs: f32, %rhs: f32, %out: f32):
    %p = arith.mulf %lhs, %rhs : f32
    %q = arith.addf %out, %p : f32
    linalg.yield %q : f32
  } -> tensor<4x8xf32>
  %x = arith.mulf %h, %m : tensor<4x8xf32>
  %e3 = tensor.empty() : tensor<4x8xf32>
  %n0 = norm.layer_norm ins(%x : tensor<4x8xf32>) outs(%e3 : tensor<4x8xf32>) epsilon = 1.0e-05 : f32
  %e4 = tensor.empty() : tensor<4x5xf32>
  %z5 = linalg.fill ins(%zero : f32) outs(%e4 : tensor<4x5xf32>) -> tensor<4x5xf32>
  %o = linalg.generic {indexing_maps = [#mm_a, #mm_b, #mm_c], iterator_types = ["parallel", "parallel", "reduction"]} ins(%n0, %u : tensor<4x8xf32>, tensor<8x5xf32>) outs(%z5 : tensor<4x5xf32>) {
  ^bb0(%lhs: f32, %rhs: f32, %out: f32):
    %p = arith.mulf %lhs, %rhs : f32
    %q = arith.addf %out, %p : f32
    linalg.yield %q : f32
  } -> tensor<4x5xf32>
  %go = arith.subf %o, %t : tensor<4x5xf32>
  %e6 = tensor.empty() : tensor<8x5xf32>
  %z7 = linalg.fill ins(%zero : f32) outs(%e6 : tensor<8x5xf32>) -> tensor<8x5xf32>
  %du = linalg.generic {indexing_maps = [#mm_at, #mm_b, #mm_c], iterator_types = ["parallel", "parallel", "reduction"]} ins(%n0, %go : tensor<4x8xf32>, tensor<4x5xf32>) outs(%z7 : tensor<8x5xf32>) {
  ^bb0(%lhs: f32, %rhs: f32, %out: f32):
    %p = arith.mulf %lhs, %rhs : f32
    %q = arith.addf %out, %p : f32
    linalg.yield %q : f32
  } -> tensor<8x5xf32>
  %e8 = tensor.empty() : tensor<4x8xf32>
  %z9 = linalg.fill ins(%zero : f32) outs(%e8 : tensor<4x8xf32>) -> tensor<4x8xf32>
  %gn = linalg.generic {indexing_maps = [#mm_a, #mm_bt, #mm_c], iterator_types = ["parallel", "parallel", "reduction"]} ins(%go, %u : tensor<4x5xf32>, tensor<8x5xf32>) outs(%z9 : tensor<4x8xf32>) {
  ^bb0(%lhs: f32, %rhs: f32, %out: f32):
    %p = arith.mulf %lhs, %rhs : f32
    %q = arith.addf %out, %p : f32
    linalg.yield %q : f32
  } -> tensor<4x8xf32>
  %e10 = tensor.empty() : tensor<4x8xf32>
  %gx0 = norm.layer_norm_grad ins(%gn, %x : tensor<4x8xf32>, tensor<4x8xf32>) input_grad(%e10 : tensor<4x8xf32>) epsilon = 1.0e-05 : f32
  %gh = arith.mulf %gx0, %m : tensor<4x8xf32>
  %e11 = tensor.empty() : tensor<6x8xf32>
  %z12 = linalg.fill ins(%zero : f32) outs(%e11 : tensor<6x8xf32>) -> tensor<6x8xf32>
  %dw = linalg.generic {indexing_maps = [#mm_at, #mm_b, #mm_c], iterator_types = ["parallel", "parallel", "reduction"]} ins(%a, %gh : tensor<4x6xf32>, tensor<4x8xf32>) outs(%z12 : tensor<6x8xf32>) {
  ^bb0(%lhs: f32, %rhs: f32, %out: f32):
    %p = arith.mulf %lhs, %rhs : f32
    %q = arith.addf %out, %p : f32
    linalg.yield %q : f32
  } -> tensor<6x8xf32>
  %rate_w = arith.constant dense<0.1> : tensor<6x8xf32>
  %rate_u = arith.constant dense<0.1> : tensor<8x5xf32>
  %step_w = arith.mulf %dw, %rate_w : tensor<6x8xf32>
  %w_next = arith.subf %w, %step_w : tensor<6x8xf32>
  %step_u = arith.mulf %du, %rate_u : tensor<8x5xf32>
  %u_next = arith.subf %u, %step_u : tensor<8x5xf32>
  return %o, %w_next, %u_next : tensor<4x5xf32>, tensor<6x8xf32>, tensor<8x5xf32>
}

// The backward of a penalty on the stream itself, λ‖x‖²/2, hands its mean on to
// the updated weight.

// VERDICT: norm-kept-observed-by-result | {{.*}}Function=penalty | {{.*}}the mean of the stream is observed by a result
func.func @penalty(%a: tensor<4x6xf32>, %t: tensor<4x5xf32>, %w: tensor<6x8xf32>, %u: tensor<8x5xf32>) -> (tensor<4x5xf32>, tensor<6x8xf32>, tensor<8x5xf32>) {
  %zero = arith.constant 0.0 : f32
  %e1 = tensor.empty() : tensor<4x8xf32>
  %z2 = linalg.fill ins(%zero : f32) outs(%e1 : tensor<4x8xf32>) -> tensor<4x8xf32>
  %h = linalg.generic {indexing_maps = [#mm_a, #mm_b, #mm_c], iterator_types = ["parallel", "parallel", "reduction"]} ins(%a, %w : tensor<4x6xf32>, tensor<6x8xf32>) outs(%z2 : tensor<4x8xf32>) {
  ^bb0(%lhs: f32, %rhs: f32, %out: f32):
    %p = arith.mulf %lhs, %rhs : f32
    %q = arith.addf %out, %p : f32
    linalg.yield %q : f32
  } -> tensor<4x8xf32>
  %e3 = tensor.empty() : tensor<4x8xf32>
  %n0 = norm.layer_norm ins(%h : tensor<4x8xf32>) outs(%e3 : tensor<4x8xf32>) epsilon = 1.0e-05 : f32
  %e4 = tensor.empty() : tensor<4x5xf32>
  %z5 = linalg.fill ins(%zero : f32) outs(%e4 : tensor<4x5xf32>) -> tensor<4x5xf32>
  %o = linalg.generic {indexing_maps = [#mm_a, #mm_b, #mm_c], iterator_types = ["parallel", "parallel", "reduction"]} ins(%n0, %u : tensor<4x8xf32>, tensor<8x5xf32>) outs(%z5 : tensor<4x5xf32>) {
  ^bb0(%lhs: f32, %rhs: f32, %out: f32):
    %p = arith.mulf %lhs, %rhs : f32
    %q = arith.addf %out, %p : f32
    linalg.yield %q : f32
  } -> tensor<4x5xf32>
  %go = arith.subf %o, %t : tensor<4x5xf32>
  %e6 = tensor.empty() : tensor<8x5xf32>
  %z7 = linalg.fill ins(%zero : f32) outs(%e6 : tensor<8x5xf32>) -> tensor<8x5xf32>
  %du = linalg.generic {indexing_maps = [#mm_at, #mm_b, #mm_c], iterator_types = ["parallel", "parallel", "reduction"]} ins(%n0, %go : tensor<4x8xf32>, tensor<4x5xf32>) outs(%z7 : tensor<8x5xf32>) {
  ^bb0(%lhs: f32, %rhs: f32, %out: f32):
    %p = arith.mulf %lhs, %rhs : f32
    %q = arith.addf %out, %p : f32
    linalg.yield %q : f32
  } -> tensor<8x5xf32>
  %e8 = tensor.empty() : tensor<4x8xf32>
  %z9 = linalg.fill ins(%zero : f32) outs(%e8 : tensor<4x8xf32>) -> tensor<4x8xf32>
  %gn = linalg.generic {indexing_maps = [#mm_a, #mm_bt, #mm_c], iterator_types = ["parallel", "parallel", "reduction"]} ins(%go, %u : tensor<4x5xf32>, tensor<8x5xf32>) outs(%z9 : tensor<4x8xf32>) {
  ^bb0(%lhs: f32, %rhs: f32, %out: f32):
    %p = arith.mulf %lhs, %rhs : f32
    %q = arith.addf %out, %p : f32
    linalg.yield %q : f32
  } -> tensor<4x8xf32>
  %e10 = tensor.empty() : tensor<4x8xf32>
  %gx0 = norm.layer_norm_grad ins(%gn, %h : tensor<4x8xf32>, tensor<4x8xf32>) input_grad(%e10 : tensor<4x8xf32>) epsilon = 1.0e-05 : f32
  %lambda = arith.constant dense<0.01> : tensor<4x8xf32>
  %xr = arith.mulf %h, %lambda : tensor<4x8xf32>
  %gr = arith.addf %gx0, %xr : tensor<4x8xf32>
  %e11 = tensor.empty() : tensor<6x8xf32>
  %z12 = linalg.fill ins(%zero : f32) outs(%e11 : tensor<6x8xf32>) -> tensor<6x8xf32>
  %dw = linalg.generic {indexing_maps = [#mm_at, #mm_b, #mm_c], iterator_types = ["parallel", "parallel", "reduction"]} ins(%a, %gr : tensor<4x6xf32>, tensor<4x8xf32>) outs(%z12 : tensor<6x8xf32>) {
  ^bb0(%lhs: f32, %rhs: f32, %out: f32):
    %p = arith.mulf %lhs, %rhs : f32
    %q = arith.addf %out, %p : f32
    linalg.yield %q : f32
  } -> tensor<6x8xf32>
  %rate_w = arith.constant dense<0.1> : tensor<6x8xf32>
  %rate_u = arith.constant dense<0.1> : tensor<8x5xf32>
  %step_w = arith.mulf %dw, %rate_w : tensor<6x8xf32>
  %w_next = arith.subf %w, %step_w : tensor<6x8xf32>
  %step_u = arith.mulf %du, %rate_u : tensor<8x5xf32>
  %u_next = arith.subf %u, %step_u : tensor<8x5xf32>
  return %o, %w_next, %u_next : tensor<4x5xf32>, tensor<6x8xf32>, tensor<8x5xf32>
}

// Saved statistics are those of the stream as it is.

// VERDICT: norm-kept-observed-by-reader | {{.*}}Function=saved | {{.*}}the mean of the stream is observed by norm.layer_norm_grad at
func.func @saved(%a: tensor<4x6xf32>, %t: tensor<4x5xf32>, %w: tensor<6x8xf32>, %u: tensor<8x5xf32>, %mean: tensor<4xf32>, %root: tensor<4xf32>) -> (tensor<4x5xf32>, tensor<6x8xf32>, tensor<8x5xf32>) {
  %zero = arith.constant 0.0 : f32
  %e1 = tensor.empty() : tensor<4x8xf32>
  %z2 = linalg.fill ins(%zero : f32) outs(%e1 : tensor<4x8xf32>) -> tensor<4x8xf32>
  %h = linalg.generic {indexing_maps = [#mm_a, #mm_b, #mm_c], iterator_types = ["parallel", "parallel", "reduction"]} ins(%a, %w : tensor<4x6xf32>, tensor<6x8xf32>) outs(%z2 : tensor<4x8xf32>) {
  ^bb0(%lhs: f32, %rhs: f32, %out: f32):
    %p = arith.mulf %lhs, %rhs : f32
    %q = arith.addf %out, %p : f32
    linalg.yield %q : f32
  } -> tensor<4x8xf32>
  %e3 = tensor.empty() : tensor<4x8xf32>
  %n0 = norm.layer_norm ins(%h : tensor<4x8xf32>) outs(%e3 : tensor<4x8xf32>) epsilon = 1.0e-05 : f32
  %e4 = tensor.empty() : tensor<4x5xf32>
  %z5 = linalg.fill ins(%zero : f32) outs(%e4 : tensor<4x5xf32>) -> tensor<4x5xf32>
  %o = linalg.generic {indexing_maps = [#mm_a, #mm_b, #mm_c], iterator_types = ["parallel", "parallel", "reduction"]} ins(%n0, %u : tensor<4x8xf32>, tensor<8x5xf32>) outs(%z5 : tensor<4x5xf32>) {
  ^bb0(%lhs: f32, %rhs: f32, %out: f32):
    %p = arith.mulf %lhs, %rhs : f32
    %q = arith.addf %out, %p : f32
    linalg.yield %q : f32
  } -> tensor<4x5xf32>
  %go = arith.subf %o, %t : tensor<4x5xf32>
  %e6 = tensor.empty() : tensor<8x5xf32>
  %z7 = linalg.fill ins(%zero : f32) outs(%e6 : tensor<8x5xf32>) -> tensor<8x5xf32>
  %du = linalg.generic {indexing_maps = [#mm_at, #mm_b, #mm_c], iterator_types = ["parallel", "parallel", "reduction"]} ins(%n0, %go : tensor<4x8xf32>, tensor<4x5xf32>) outs(%z7 : tensor<8x5xf32>) {
  ^bb0(%lhs: f32, %rhs: f32, %out: f32):
    %p = arith.mulf %lhs, %rhs : f32
    %q = arith.addf %out, %p : f32
    linalg.yield %q : f32
  } -> tensor<8x5xf32>
  %e8 = tensor.empty() : tensor<4x8xf32>
  %z9 = linalg.fill ins(%zero : f32) outs(%e8 : tensor<4x8xf32>) -> tensor<4x8xf32>
  %gn = linalg.generic {indexing_maps = [#mm_a, #mm_bt, #mm_c], iterator_types = ["parallel", "parallel", "reduction"]} ins(%go, %u : tensor<4x5xf32>, tensor<8x5xf32>) outs(%z9 : tensor<4x8xf32>) {
  ^bb0(%lhs: f32, %rhs: f32, %out: f32):
    %p = arith.mulf %lhs, %rhs : f32
    %q = arith.addf %out, %p : f32
    linalg.yield %q : f32
  } -> tensor<4x8xf32>
  %e10 = tensor.empty() : tensor<4x8xf32>
  %gx0 = norm.layer_norm_grad ins(%gn, %h : tensor<4x8xf32>, tensor<4x8xf32>) statistics(%mean, %root : tensor<4xf32>, tensor<4xf32>) input_grad(%e10 : tensor<4x8xf32>)
  %e11 = tensor.empty() : tensor<6x8xf32>
  %z12 = linalg.fill ins(%zero : f32) outs(%e11 : tensor<6x8xf32>) -> tensor<6x8xf32>
  %dw = linalg.generic {indexing_maps = [#mm_at, #mm_b, #mm_c], iterator_types = ["parallel", "parallel", "reduction"]} ins(%a, %gx0 : tensor<4x6xf32>, tensor<4x8xf32>) outs(%z12 : tensor<6x8xf32>) {
  ^bb0(%lhs: f32, %rhs: f32, %out: f32):
    %p = arith.mulf %lhs, %rhs : f32
    %q = arith.addf %out, %p : f32
    linalg.yield %q : f32
  } -> tensor<6x8xf32>
  %rate_w = arith.constant dense<0.1> : tensor<6x8xf32>
  %rate_u = arith.constant dense<0.1> : tensor<8x5xf32>
  %step_w = arith.mulf %dw, %rate_w : tensor<6x8xf32>
  %w_next = arith.subf %w, %step_w : tensor<6x8xf32>
  %step_u = arith.mulf %du, %rate_u : tensor<8x5xf32>
  %u_next = arith.subf %u, %step_u : tensor<8x5xf32>
  return %o, %w_next, %u_next : tensor<4x5xf32>, tensor<6x8xf32>, tensor<8x5xf32>
}

// RMSNorm's gradient sees the mean, and so does a scaled LayerNorm's of the
// gradient that reaches it: the norm's, here of a stream that is one.

// VERDICT: norm-kept-observed-by-reader | {{.*}}Function=rms | {{.*}}norm.rms_norm_grad at
func.func @rms(%a: tensor<4x6xf32>, %w: tensor<6x8xf32>, %g: tensor<4x8xf32>) -> (tensor<4x8xf32>, tensor<4x8xf32>) {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<4x8xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<4x8xf32>) -> tensor<4x8xf32>
  %x = linalg.matmul ins(%a, %w : tensor<4x6xf32>, tensor<6x8xf32>) outs(%z : tensor<4x8xf32>) -> tensor<4x8xf32>
  %n = norm.layer_norm ins(%x : tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) epsilon = 1.0e-05 : f32
  %d = norm.rms_norm_grad ins(%g, %x : tensor<4x8xf32>, tensor<4x8xf32>) input_grad(%e : tensor<4x8xf32>) epsilon = 1.0e-05 : f32
  return %n, %d : tensor<4x8xf32>, tensor<4x8xf32>
}

// VERDICT: norm-kept-observed-by-reader | {{.*}}Function=scaled_gradient | {{.*}}norm.layer_norm_grad at
func.func @scaled_gradient(%a: tensor<4x6xf32>, %w: tensor<6x8xf32>, %y: tensor<4x8xf32>, %s: tensor<8xf32>) -> (tensor<4x8xf32>, tensor<4x8xf32>) {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<4x8xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<4x8xf32>) -> tensor<4x8xf32>
  %x = linalg.matmul ins(%a, %w : tensor<4x6xf32>, tensor<6x8xf32>) outs(%z : tensor<4x8xf32>) -> tensor<4x8xf32>
  %n = norm.layer_norm ins(%x : tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) epsilon = 1.0e-05 : f32
  %d = norm.layer_norm_grad ins(%x, %y : tensor<4x8xf32>, tensor<4x8xf32>) scale(%s : tensor<8xf32>) input_grad(%e : tensor<4x8xf32>) epsilon = 1.0e-05 : f32
  return %n, %d : tensor<4x8xf32>, tensor<4x8xf32>
}

// From saved statistics x̂ may have a mean, and then sees that of the gradient.

// VERDICT: norm-kept-observed-by-reader | {{.*}}Function=gradient_of_saved | {{.*}}norm.layer_norm_grad at
func.func @gradient_of_saved(%a: tensor<4x6xf32>, %w: tensor<6x8xf32>, %y: tensor<4x8xf32>, %s: tensor<4xf32>) -> (tensor<4x8xf32>, tensor<4x8xf32>) {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<4x8xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<4x8xf32>) -> tensor<4x8xf32>
  %x = linalg.matmul ins(%a, %w : tensor<4x6xf32>, tensor<6x8xf32>) outs(%z : tensor<4x8xf32>) -> tensor<4x8xf32>
  %n = norm.layer_norm ins(%x : tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) epsilon = 1.0e-05 : f32
  %d = norm.layer_norm_grad ins(%x, %y : tensor<4x8xf32>, tensor<4x8xf32>) statistics(%s, %s : tensor<4xf32>, tensor<4xf32>) input_grad(%e : tensor<4x8xf32>)
  return %n, %d : tensor<4x8xf32>, tensor<4x8xf32>
}

// VERDICT: norm-kept-observed-by-reader | {{.*}}Function=scale_gradient | {{.*}}norm.layer_norm_grad at
func.func @scale_gradient(%a: tensor<4x6xf32>, %w: tensor<6x8xf32>, %y: tensor<4x8xf32>, %s: tensor<8xf32>) -> (tensor<4x8xf32>, tensor<8xf32>) {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<4x8xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<4x8xf32>) -> tensor<4x8xf32>
  %x = linalg.matmul ins(%a, %w : tensor<4x6xf32>, tensor<6x8xf32>) outs(%z : tensor<4x8xf32>) -> tensor<4x8xf32>
  %n = norm.layer_norm ins(%x : tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) epsilon = 1.0e-05 : f32
  %d = norm.layer_norm_grad ins(%x, %y : tensor<4x8xf32>, tensor<4x8xf32>) scale_grad(%s : tensor<8xf32>) epsilon = 1.0e-05 : f32
  return %n, %d : tensor<4x8xf32>, tensor<8xf32>
}

// A gradient that reaches the sum is part of dx as it is, and has a mean.

// VERDICT: norm-kept-argument | {{.*}}Function=sum_gradient |
func.func @sum_gradient(%g: tensor<4x8xf32>, %m: tensor<4x8xf32>, %y: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %e = tensor.empty() : tensor<4x8xf32>
  %d = norm.layer_norm_grad ins(%g, %y : tensor<4x8xf32>, tensor<4x8xf32>) sum_grad(%m : tensor<4x8xf32>) input_grad(%e : tensor<4x8xf32>) epsilon = 1.0e-05 : f32
  %n = norm.layer_norm ins(%d : tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) epsilon = 1.0e-05 : f32
  return %n : tensor<4x8xf32>
}

// From statistics that may be anything dx has a mean too.

// VERDICT: norm-kept-writer-not-linear | {{.*}}Function=saved_gradient |
func.func @saved_gradient(%g: tensor<4x8xf32>, %y: tensor<4x8xf32>, %s: tensor<4xf32>) -> tensor<4x8xf32> {
  %e = tensor.empty() : tensor<4x8xf32>
  %d = norm.layer_norm_grad ins(%g, %y : tensor<4x8xf32>, tensor<4x8xf32>) statistics(%s, %s : tensor<4xf32>, tensor<4xf32>) input_grad(%e : tensor<4x8xf32>)
  %n = norm.layer_norm ins(%d : tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) epsilon = 1.0e-05 : f32
  return %n : tensor<4x8xf32>
}
