// Norms that stay RMSNorms: one function a guard, each with its reason.
// RUN: norm-opt %s --norm-pre-rms-to-pre-crms -o %t.mlir 2>%t.verdicts
// RUN: FileCheck %s --check-prefix=VERDICT --implicit-check-not=norm-converted < %t.verdicts
//
// Nothing at all is changed, in either basis.
// RUN: norm-opt %s -o %t.same.mlir
// RUN: diff %t.same.mlir %t.mlir
// RUN: norm-opt %s --norm-pre-rms-to-pre-crms=basis=householder 2>/dev/null | diff %t.same.mlir -

#id = affine_map<(d0, d1) -> (d0, d1)>
#row = affine_map<(d0, d1) -> (d1)>

// A scale that a reader can't take.
// VERDICT: [Missed] norm-kept-affine | Category:norm | Function=scale {{.*}}since func.return reads the result
func.func @scale(%x: tensor<4x8xf32>, %w: tensor<8x16xf32>, %v: tensor<16x3xf32>, %g: tensor<16xf32>) -> (tensor<4x3xf32>, tensor<4x16xf32>) {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<8x16xf32>
  %c = norm.center ins(%w : tensor<8x16xf32>) outs(%e : tensor<8x16xf32>) {norm.weight_prep}
  %init = tensor.empty() : tensor<4x16xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  %h = linalg.matmul ins(%x, %c : tensor<4x8xf32>, tensor<8x16xf32>) outs(%fill : tensor<4x16xf32>) -> tensor<4x16xf32>
  %n = norm.rms_norm ins(%h : tensor<4x16xf32>) scale(%g : tensor<16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  %yinit = tensor.empty() : tensor<4x3xf32>
  %yfill = linalg.fill ins(%zero : f32) outs(%yinit : tensor<4x3xf32>) -> tensor<4x3xf32>
  %y = linalg.matmul ins(%n, %v : tensor<4x16xf32>, tensor<16x3xf32>) outs(%yfill : tensor<4x3xf32>) -> tensor<4x3xf32>
  return %y, %n : tensor<4x3xf32>, tensor<4x16xf32>
}

// Of two norms of a stream one has a scale that stays: one expand for one
// converted norm wouldn't pay.
// VERDICT: [Missed] norm-kept-affine | Category:norm | Function=scale_beside {{.*}}the stream is read by norm.rms_norm at
// VERDICT: [Missed] norm-kept-affine | Category:norm | Function=scale_beside {{.*}}kept: it has a scale
func.func @scale_beside(%x: tensor<4x8xf32>, %w: tensor<8x16xf32>, %v: tensor<16x3xf32>, %g: tensor<16xf32>) -> (tensor<4x3xf32>, tensor<4x16xf32>) {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<8x16xf32>
  %c = norm.center ins(%w : tensor<8x16xf32>) outs(%e : tensor<8x16xf32>) {norm.weight_prep}
  %init = tensor.empty() : tensor<4x16xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  %h = linalg.matmul ins(%x, %c : tensor<4x8xf32>, tensor<8x16xf32>) outs(%fill : tensor<4x16xf32>) -> tensor<4x16xf32>
  %n = norm.rms_norm ins(%h : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  %m = norm.rms_norm ins(%h : tensor<4x16xf32>) scale(%g : tensor<16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  %yinit = tensor.empty() : tensor<4x3xf32>
  %yfill = linalg.fill ins(%zero : f32) outs(%yinit : tensor<4x3xf32>) -> tensor<4x3xf32>
  %y = linalg.matmul ins(%n, %v : tensor<4x16xf32>, tensor<16x3xf32>) outs(%yfill : tensor<4x3xf32>) -> tensor<4x3xf32>
  return %y, %m : tensor<4x3xf32>, tensor<4x16xf32>
}

// VERDICT: [Missed] norm-kept-not-zero-mean | Category:norm | Function=not_centred
func.func @not_centred(%x: tensor<4x8xf32>, %w: tensor<8x16xf32>, %v: tensor<16x3xf32>) -> tensor<4x3xf32> {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<4x16xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  %h = linalg.matmul ins(%x, %w : tensor<4x8xf32>, tensor<8x16xf32>) outs(%fill : tensor<4x16xf32>) -> tensor<4x16xf32>
  %n = norm.rms_norm ins(%h : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  %yinit = tensor.empty() : tensor<4x3xf32>
  %yfill = linalg.fill ins(%zero : f32) outs(%yinit : tensor<4x3xf32>) -> tensor<4x3xf32>
  %y = linalg.matmul ins(%n, %v : tensor<4x16xf32>, tensor<16x3xf32>) outs(%yfill : tensor<4x3xf32>) -> tensor<4x3xf32>
  return %y : tensor<4x3xf32>
}

// Centred, but along the other axis.
// VERDICT: [Missed] norm-kept-not-zero-mean | Category:norm | Function=centred_elsewhere
func.func @centred_elsewhere(%x: tensor<4x8xf32>, %w: tensor<8x16xf32>, %v: tensor<16x3xf32>) -> tensor<4x3xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<8x16xf32>
  %c = norm.center ins(%w : tensor<8x16xf32>) outs(%e : tensor<8x16xf32>) axes = [0] {norm.weight_prep}
  %init = tensor.empty() : tensor<4x16xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  %h = linalg.matmul ins(%x, %c : tensor<4x8xf32>, tensor<8x16xf32>) outs(%fill : tensor<4x16xf32>) -> tensor<4x16xf32>
  %n = norm.rms_norm ins(%h : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  %yinit = tensor.empty() : tensor<4x3xf32>
  %yfill = linalg.fill ins(%zero : f32) outs(%yinit : tensor<4x3xf32>) -> tensor<4x3xf32>
  %y = linalg.matmul ins(%n, %v : tensor<4x16xf32>, tensor<16x3xf32>) outs(%yfill : tensor<4x3xf32>) -> tensor<4x3xf32>
  return %y : tensor<4x3xf32>
}

// 0.1 + 0.2 - 0.3 isn't zero in f32.
// VERDICT: [Missed] norm-kept-not-zero-mean | Category:norm | Function=almost_zero_mean
func.func @almost_zero_mean(%x: tensor<4x2xf32>, %v: tensor<3x3xf32>) -> tensor<4x3xf32> {
  %zero = arith.constant 0.0 : f32
  %w = arith.constant dense<[[1.0, -1.0, 0.0], [0.1, 0.2, -0.3]]> : tensor<2x3xf32>
  %init = tensor.empty() : tensor<4x3xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x3xf32>) -> tensor<4x3xf32>
  %h = linalg.matmul ins(%x, %w : tensor<4x2xf32>, tensor<2x3xf32>) outs(%fill : tensor<4x3xf32>) -> tensor<4x3xf32>
  %n = norm.rms_norm ins(%h : tensor<4x3xf32>) outs(%init : tensor<4x3xf32>) epsilon = 1.0e-05 : f32
  %y = linalg.matmul ins(%n, %v : tensor<4x3xf32>, tensor<3x3xf32>) outs(%fill : tensor<4x3xf32>) -> tensor<4x3xf32>
  return %y : tensor<4x3xf32>
}

// What isn't there proves nothing, and nothing is said about it here.
// VERDICT-NOT: error
// VERDICT: [Missed] norm-kept-not-zero-mean | Category:norm | Function=no_data
func.func @no_data(%x: tensor<4x2xf32>, %v: tensor<3x3xf32>) -> tensor<4x3xf32> {
  %zero = arith.constant 0.0 : f32
  %w = arith.constant dense_resource<__elided__> : tensor<2x3xf32>
  %init = tensor.empty() : tensor<4x3xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x3xf32>) -> tensor<4x3xf32>
  %h = linalg.matmul ins(%x, %w : tensor<4x2xf32>, tensor<2x3xf32>) outs(%fill : tensor<4x3xf32>) -> tensor<4x3xf32>
  %n = norm.rms_norm ins(%h : tensor<4x3xf32>) outs(%init : tensor<4x3xf32>) epsilon = 1.0e-05 : f32
  %y = linalg.matmul ins(%n, %v : tensor<4x3xf32>, tensor<3x3xf32>) outs(%fill : tensor<4x3xf32>) -> tensor<4x3xf32>
  return %y : tensor<4x3xf32>
}

// A bias that is the same everywhere is a mean.
// VERDICT: [Missed] norm-kept-writer-not-linear | Category:norm | Function=shifted {{.*}}written by arith.addf at
func.func @shifted(%x: tensor<4x8xf32>, %w: tensor<8x16xf32>, %v: tensor<16x3xf32>) -> tensor<4x3xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant dense<1.0> : tensor<4x16xf32>
  %e = tensor.empty() : tensor<8x16xf32>
  %c = norm.center ins(%w : tensor<8x16xf32>) outs(%e : tensor<8x16xf32>) {norm.weight_prep}
  %init = tensor.empty() : tensor<4x16xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  %h = linalg.matmul ins(%x, %c : tensor<4x8xf32>, tensor<8x16xf32>) outs(%fill : tensor<4x16xf32>) -> tensor<4x16xf32>
  %s = arith.addf %h, %one : tensor<4x16xf32>
  %n = norm.rms_norm ins(%s : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  %yinit = tensor.empty() : tensor<4x3xf32>
  %yfill = linalg.fill ins(%zero : f32) outs(%yinit : tensor<4x3xf32>) -> tensor<4x3xf32>
  %y = linalg.matmul ins(%n, %v : tensor<4x16xf32>, tensor<16x3xf32>) outs(%yfill : tensor<4x3xf32>) -> tensor<4x3xf32>
  return %y : tensor<4x3xf32>
}

// VERDICT: [Missed] norm-kept-argument | Category:norm | Function=argument
func.func @argument(%x: tensor<4x16xf32>, %v: tensor<16x3xf32>) -> tensor<4x3xf32> {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<4x16xf32>
  %n = norm.rms_norm ins(%x : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  %yinit = tensor.empty() : tensor<4x3xf32>
  %yfill = linalg.fill ins(%zero : f32) outs(%yinit : tensor<4x3xf32>) -> tensor<4x3xf32>
  %y = linalg.matmul ins(%n, %v : tensor<4x16xf32>, tensor<16x3xf32>) outs(%yfill : tensor<4x3xf32>) -> tensor<4x3xf32>
  return %y : tensor<4x3xf32>
}

// An op without a model writes the stream.
// VERDICT: [Missed] norm-kept-unknown-op | Category:norm | Function=unknown_writer {{.*}}written by an op that isn't understood, func.call at
func.func private @make() -> tensor<4x16xf32>
func.func @unknown_writer(%v: tensor<16x3xf32>) -> tensor<4x3xf32> {
  %zero = arith.constant 0.0 : f32
  %x = func.call @make() : () -> tensor<4x16xf32>
  %init = tensor.empty() : tensor<4x16xf32>
  %n = norm.rms_norm ins(%x : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  %yinit = tensor.empty() : tensor<4x3xf32>
  %yfill = linalg.fill ins(%zero : f32) outs(%yinit : tensor<4x3xf32>) -> tensor<4x3xf32>
  %y = linalg.matmul ins(%n, %v : tensor<4x16xf32>, tensor<16x3xf32>) outs(%yfill : tensor<4x3xf32>) -> tensor<4x3xf32>
  return %y : tensor<4x3xf32>
}

// The axis is joined from two: in one dimension less it isn't any more.
// VERDICT: [Missed] norm-kept-writer-not-linear | Category:norm | Function=joined_axis {{.*}}written by tensor.collapse_shape at
func.func @joined_axis(%x: tensor<4x8xf32>, %w: tensor<8x4x4xf32>, %v: tensor<16x3xf32>) -> tensor<4x3xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<8x4x4xf32>
  %c = norm.center ins(%w : tensor<8x4x4xf32>) outs(%e : tensor<8x4x4xf32>) axes = [1, 2] {norm.weight_prep}
  %hinit = tensor.empty() : tensor<4x4x4xf32>
  %hfill = linalg.fill ins(%zero : f32) outs(%hinit : tensor<4x4x4xf32>) -> tensor<4x4x4xf32>
  %h = linalg.contract indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d3)>, affine_map<(d0, d1, d2, d3) -> (d3, d1, d2)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>] ins(%x, %c : tensor<4x8xf32>, tensor<8x4x4xf32>) outs(%hfill : tensor<4x4x4xf32>) -> tensor<4x4x4xf32>
  %s = tensor.collapse_shape %h [[0], [1, 2]] : tensor<4x4x4xf32> into tensor<4x16xf32>
  %init = tensor.empty() : tensor<4x16xf32>
  %n = norm.rms_norm ins(%s : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  %yinit = tensor.empty() : tensor<4x3xf32>
  %yfill = linalg.fill ins(%zero : f32) outs(%yinit : tensor<4x3xf32>) -> tensor<4x3xf32>
  %y = linalg.matmul ins(%n, %v : tensor<4x16xf32>, tensor<16x3xf32>) outs(%yfill : tensor<4x3xf32>) -> tensor<4x3xf32>
  return %y : tensor<4x3xf32>
}

// VERDICT: [Missed] norm-kept-axis | Category:norm | Function=two_dims
func.func @two_dims(%x: tensor<4x8xf32>, %w: tensor<8x4x4xf32>) -> tensor<4x4x4xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<8x4x4xf32>
  %c = norm.center ins(%w : tensor<8x4x4xf32>) outs(%e : tensor<8x4x4xf32>) axes = [1, 2] {norm.weight_prep}
  %hinit = tensor.empty() : tensor<4x4x4xf32>
  %hfill = linalg.fill ins(%zero : f32) outs(%hinit : tensor<4x4x4xf32>) -> tensor<4x4x4xf32>
  %h = linalg.contract indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d3)>, affine_map<(d0, d1, d2, d3) -> (d3, d1, d2)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>] ins(%x, %c : tensor<4x8xf32>, tensor<8x4x4xf32>) outs(%hfill : tensor<4x4x4xf32>) -> tensor<4x4x4xf32>
  %n = norm.rms_norm ins(%h : tensor<4x4x4xf32>) outs(%hinit : tensor<4x4x4xf32>) epsilon = 1.0e-05 : f32 axes = [1, 2]
  return %n : tensor<4x4x4xf32>
}

// A sum of a value and its transpose is a stream along both axes.
// VERDICT: [Missed] norm-kept-axis | Category:norm | Function=both_axes {{.*}}along two axes
func.func @both_axes(%x: tensor<16x8xf32>, %w: tensor<8x16xf32>, %v: tensor<16x3xf32>) -> tensor<16x3xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<8x16xf32>
  %c = norm.center ins(%w : tensor<8x16xf32>) outs(%e : tensor<8x16xf32>) {norm.weight_prep}
  %xe = tensor.empty() : tensor<16x8xf32>
  %xc = norm.center ins(%x : tensor<16x8xf32>) outs(%xe : tensor<16x8xf32>) axes = [0] {norm.weight_prep}
  %init = tensor.empty() : tensor<16x16xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<16x16xf32>) -> tensor<16x16xf32>
  %a = func.call @activation() : () -> tensor<8x8xf32>
  %f8init = tensor.empty() : tensor<16x8xf32>
  %f8 = linalg.fill ins(%zero : f32) outs(%f8init : tensor<16x8xf32>) -> tensor<16x8xf32>
  %xa = linalg.matmul ins(%xc, %a : tensor<16x8xf32>, tensor<8x8xf32>) outs(%f8 : tensor<16x8xf32>) -> tensor<16x8xf32>
  %h = linalg.matmul ins(%xa, %c : tensor<16x8xf32>, tensor<8x16xf32>) outs(%fill : tensor<16x16xf32>) -> tensor<16x16xf32>
  %t = linalg.transpose ins(%h : tensor<16x16xf32>) outs(%init : tensor<16x16xf32>) permutation = [1, 0]
  %s = linalg.add ins(%h, %t : tensor<16x16xf32>, tensor<16x16xf32>) outs(%init : tensor<16x16xf32>) -> tensor<16x16xf32>
  %n = norm.rms_norm ins(%s : tensor<16x16xf32>) outs(%init : tensor<16x16xf32>) epsilon = 1.0e-05 : f32
  %yinit = tensor.empty() : tensor<16x3xf32>
  %yfill = linalg.fill ins(%zero : f32) outs(%yinit : tensor<16x3xf32>) -> tensor<16x3xf32>
  %y = linalg.matmul ins(%n, %v : tensor<16x16xf32>, tensor<16x3xf32>) outs(%yfill : tensor<16x3xf32>) -> tensor<16x3xf32>
  return %y : tensor<16x3xf32>
}
func.func private @activation() -> tensor<8x8xf32>

// The stream is a result.
// VERDICT: [Missed] norm-kept-stream-is-result | Category:norm | Function=returned {{.*}}is a result, func.return at
func.func @returned(%x: tensor<4x8xf32>, %w: tensor<8x16xf32>, %v: tensor<16x3xf32>) -> (tensor<4x3xf32>, tensor<4x16xf32>) {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<8x16xf32>
  %c = norm.center ins(%w : tensor<8x16xf32>) outs(%e : tensor<8x16xf32>) {norm.weight_prep}
  %init = tensor.empty() : tensor<4x16xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  %h = linalg.matmul ins(%x, %c : tensor<4x8xf32>, tensor<8x16xf32>) outs(%fill : tensor<4x16xf32>) -> tensor<4x16xf32>
  %n = norm.rms_norm ins(%h : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  %yinit = tensor.empty() : tensor<4x3xf32>
  %yfill = linalg.fill ins(%zero : f32) outs(%yinit : tensor<4x3xf32>) -> tensor<4x3xf32>
  %y = linalg.matmul ins(%n, %v : tensor<4x16xf32>, tensor<16x3xf32>) outs(%yfill : tensor<4x3xf32>) -> tensor<4x3xf32>
  return %y, %h : tensor<4x3xf32>, tensor<4x16xf32>
}

// A gate reads the norm's output, and so does a linear: kept as a whole.
// VERDICT: [Missed] norm-kept-reader-not-linear | Category:norm | Function=gate {{.*}}read by linalg.tanh at
func.func @gate(%x: tensor<4x8xf32>, %w: tensor<8x16xf32>, %v: tensor<16x3xf32>) -> (tensor<4x3xf32>, tensor<4x16xf32>) {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<8x16xf32>
  %c = norm.center ins(%w : tensor<8x16xf32>) outs(%e : tensor<8x16xf32>) {norm.weight_prep}
  %init = tensor.empty() : tensor<4x16xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  %h = linalg.matmul ins(%x, %c : tensor<4x8xf32>, tensor<8x16xf32>) outs(%fill : tensor<4x16xf32>) -> tensor<4x16xf32>
  %n = norm.rms_norm ins(%h : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  %g = linalg.tanh ins(%n : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  %yinit = tensor.empty() : tensor<4x3xf32>
  %yfill = linalg.fill ins(%zero : f32) outs(%yinit : tensor<4x3xf32>) -> tensor<4x3xf32>
  %y = linalg.matmul ins(%n, %v : tensor<4x16xf32>, tensor<16x3xf32>) outs(%yfill : tensor<4x3xf32>) -> tensor<4x3xf32>
  return %y, %g : tensor<4x3xf32>, tensor<4x16xf32>
}

// A product with an activation, not with a weight.
// VERDICT: [Missed] norm-kept-reader-not-linear | Category:norm | Function=two_activations {{.*}}read by linalg.matmul at
func.func @two_activations(%x: tensor<4x8xf32>, %w: tensor<8x16xf32>) -> tensor<4x8xf32> {
  %zero = arith.constant 0.0 : f32
  %v = func.call @other_activation() : () -> tensor<16x8xf32>
  %e = tensor.empty() : tensor<8x16xf32>
  %c = norm.center ins(%w : tensor<8x16xf32>) outs(%e : tensor<8x16xf32>) {norm.weight_prep}
  %init = tensor.empty() : tensor<4x16xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  %h = linalg.matmul ins(%x, %c : tensor<4x8xf32>, tensor<8x16xf32>) outs(%fill : tensor<4x16xf32>) -> tensor<4x16xf32>
  %n = norm.rms_norm ins(%h : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  %yinit = tensor.empty() : tensor<4x8xf32>
  %yfill = linalg.fill ins(%zero : f32) outs(%yinit : tensor<4x8xf32>) -> tensor<4x8xf32>
  %y = linalg.matmul ins(%n, %v : tensor<4x16xf32>, tensor<16x8xf32>) outs(%yfill : tensor<4x8xf32>) -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}
func.func private @other_activation() -> tensor<16x8xf32>

// VERDICT: [Missed] norm-kept-unknown-op | Category:norm | Function=unknown_reader {{.*}}read by an op that isn't understood, tensor.gather at
func.func @unknown_reader(%x: tensor<4x8xf32>, %w: tensor<8x16xf32>, %rows: tensor<2x1xindex>) -> tensor<2x1x16xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<8x16xf32>
  %c = norm.center ins(%w : tensor<8x16xf32>) outs(%e : tensor<8x16xf32>) {norm.weight_prep}
  %init = tensor.empty() : tensor<4x16xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  %h = linalg.matmul ins(%x, %c : tensor<4x8xf32>, tensor<8x16xf32>) outs(%fill : tensor<4x16xf32>) -> tensor<4x16xf32>
  %n = norm.rms_norm ins(%h : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  %r = tensor.gather %n[%rows] gather_dims([0]) : (tensor<4x16xf32>, tensor<2x1xindex>) -> tensor<2x1x16xf32>
  return %r : tensor<2x1x16xf32>
}

// A reshape to a shape that comes from elsewhere, whose size along the features can't
// be set to another.
// VERDICT: [Missed] norm-kept-writer-not-linear | Category:norm | Function=given_shape {{.*}}written by tensor.reshape at
func.func @given_shape(%x: tensor<?x8xf32>, %w: tensor<8x16xf32>, %v: tensor<16x8xf32>, %shape: tensor<2xindex>, %m: index) -> tensor<?x8xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<8x16xf32>
  %c = norm.center ins(%w : tensor<8x16xf32>) outs(%e : tensor<8x16xf32>) {norm.weight_prep}
  %init = tensor.empty(%m) : tensor<?x16xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<?x16xf32>) -> tensor<?x16xf32>
  %h = linalg.matmul ins(%x, %c : tensor<?x8xf32>, tensor<8x16xf32>) outs(%fill : tensor<?x16xf32>) -> tensor<?x16xf32>
  %r = tensor.reshape %h(%shape) : (tensor<?x16xf32>, tensor<2xindex>) -> tensor<?x16xf32>
  %n = norm.rms_norm ins(%r : tensor<?x16xf32>) outs(%init : tensor<?x16xf32>) epsilon = 1.0e-05 : f32
  %yinit = tensor.empty(%m) : tensor<?x8xf32>
  %yfill = linalg.fill ins(%zero : f32) outs(%yinit : tensor<?x8xf32>) -> tensor<?x8xf32>
  %y = linalg.matmul ins(%n, %v : tensor<?x16xf32>, tensor<16x8xf32>) outs(%yfill : tensor<?x8xf32>) -> tensor<?x8xf32>
  return %y : tensor<?x8xf32>
}

// A LayerNorm of the stream isn't an RMSNorm of it until it has been converted.
// VERDICT: [Missed] norm-kept-reader-not-linear | Category:norm | Function=layer_norm_reader {{.*}}read by norm.layer_norm at
// VERDICT: [Missed] norm-kept-layer-norm | Category:norm | Function=layer_norm_reader
func.func @layer_norm_reader(%x: tensor<4x8xf32>, %w: tensor<8x16xf32>, %v: tensor<16x3xf32>) -> (tensor<4x3xf32>, tensor<4x3xf32>) {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<8x16xf32>
  %c = norm.center ins(%w : tensor<8x16xf32>) outs(%e : tensor<8x16xf32>) {norm.weight_prep}
  %init = tensor.empty() : tensor<4x16xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  %h = linalg.matmul ins(%x, %c : tensor<4x8xf32>, tensor<8x16xf32>) outs(%fill : tensor<4x16xf32>) -> tensor<4x16xf32>
  %n = norm.rms_norm ins(%h : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  %m = norm.layer_norm ins(%h : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  %yinit = tensor.empty() : tensor<4x3xf32>
  %yfill = linalg.fill ins(%zero : f32) outs(%yinit : tensor<4x3xf32>) -> tensor<4x3xf32>
  %y = linalg.matmul ins(%n, %v : tensor<4x16xf32>, tensor<16x3xf32>) outs(%yfill : tensor<4x3xf32>) -> tensor<4x3xf32>
  %z = linalg.matmul ins(%m, %v : tensor<4x16xf32>, tensor<16x3xf32>) outs(%yfill : tensor<4x3xf32>) -> tensor<4x3xf32>
  return %y, %z : tensor<4x3xf32>, tensor<4x3xf32>
}

// An op with two results isn't built anew.
// VERDICT: [Missed] norm-kept-writer-not-linear | Category:norm | Function=two_results {{.*}}written by linalg.generic at
func.func @two_results(%x: tensor<4x8xf32>, %w: tensor<8x16xf32>, %v: tensor<16x3xf32>) -> (tensor<4x3xf32>, tensor<4x16xf32>) {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<8x16xf32>
  %c = norm.center ins(%w : tensor<8x16xf32>) outs(%e : tensor<8x16xf32>) {norm.weight_prep}
  %init = tensor.empty() : tensor<4x16xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  %h = linalg.matmul ins(%x, %c : tensor<4x8xf32>, tensor<8x16xf32>) outs(%fill : tensor<4x16xf32>) -> tensor<4x16xf32>
  %s:2 = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel"]} ins(%h : tensor<4x16xf32>) outs(%init, %init : tensor<4x16xf32>, tensor<4x16xf32>) {
  ^bb0(%a: f32, %o: f32, %p: f32):
    linalg.yield %a, %a : f32, f32
  } -> (tensor<4x16xf32>, tensor<4x16xf32>)
  %n = norm.rms_norm ins(%s#0 : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  %yinit = tensor.empty() : tensor<4x3xf32>
  %yfill = linalg.fill ins(%zero : f32) outs(%yinit : tensor<4x3xf32>) -> tensor<4x3xf32>
  %y = linalg.matmul ins(%n, %v : tensor<4x16xf32>, tensor<16x3xf32>) outs(%yfill : tensor<4x3xf32>) -> tensor<4x3xf32>
  return %y, %s#1 : tensor<4x3xf32>, tensor<4x16xf32>
}

// VERDICT: [Missed] norm-kept-on-buffers | Category:norm | Function=buffers
func.func @buffers(%x: memref<4x16xf32>) {
  norm.rms_norm ins(%x : memref<4x16xf32>) outs(%x : memref<4x16xf32>) epsilon = 1.0e-05 : f32
  return
}

// VERDICT: [Missed] norm-kept-statistics | Category:norm | Function=statistics
// VERDICT: [Missed] norm-kept-residual | Category:norm | Function=statistics
// VERDICT: [Missed] norm-kept-dynamic-extent | Category:norm | Function=statistics
// VERDICT: [Missed] norm-kept-extent | Category:norm | Function=statistics
// VERDICT: [Missed] norm-kept-already-crms | Category:norm | Function=statistics
func.func @statistics(%x: tensor<4x16xf32>, %stat: tensor<4xf32>, %d: tensor<4x?xf32>, %one: tensor<4x1xf32>) -> (tensor<4x16xf32>, tensor<4xf32>, tensor<4x16xf32>, tensor<4x?xf32>, tensor<4x1xf32>, tensor<4x16xf32>) {
  %init = tensor.empty() : tensor<4x16xf32>
  %n:2 = norm.rms_norm ins(%x : tensor<4x16xf32>) outs(%init, %stat : tensor<4x16xf32>, tensor<4xf32>) epsilon = 1.0e-05 : f32
  %m:2 = norm.rms_norm ins(%x : tensor<4x16xf32>) residual(%x : tensor<4x16xf32>) outs(%init, %init : tensor<4x16xf32>, tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  %e = norm.rms_norm ins(%d : tensor<4x?xf32>) outs(%d : tensor<4x?xf32>) epsilon = 1.0e-05 : f32
  %o = norm.rms_norm ins(%one : tensor<4x1xf32>) outs(%one : tensor<4x1xf32>) epsilon = 1.0e-05 : f32
  %c = norm.crms_norm drop_last ins(%x : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  return %n#0, %n#1, %m#0, %e, %o, %c : tensor<4x16xf32>, tensor<4xf32>, tensor<4x16xf32>, tensor<4x?xf32>, tensor<4x1xf32>, tensor<4x16xf32>
}

// A weight that many ways lead to is looked at once: this would take 2⁴⁰ steps
// otherwise. Centring along the other axis can't be compressed through.
// VERDICT: [Missed] norm-kept-not-zero-mean | Category:norm | Function=many_ways
func.func @many_ways(%x: tensor<4x8xf32>, %w0: tensor<8x16xf32>, %v: tensor<16x3xf32>) -> tensor<4x3xf32> {
  %zero = arith.constant 0.0 : f32
  %w1 = arith.addf %w0, %w0 : tensor<8x16xf32>
  %w2 = arith.addf %w1, %w1 : tensor<8x16xf32>
  %w3 = arith.addf %w2, %w2 : tensor<8x16xf32>
  %w4 = arith.addf %w3, %w3 : tensor<8x16xf32>
  %w5 = arith.addf %w4, %w4 : tensor<8x16xf32>
  %w6 = arith.addf %w5, %w5 : tensor<8x16xf32>
  %w7 = arith.addf %w6, %w6 : tensor<8x16xf32>
  %w8 = arith.addf %w7, %w7 : tensor<8x16xf32>
  %w9 = arith.addf %w8, %w8 : tensor<8x16xf32>
  %w10 = arith.addf %w9, %w9 : tensor<8x16xf32>
  %w11 = arith.addf %w10, %w10 : tensor<8x16xf32>
  %w12 = arith.addf %w11, %w11 : tensor<8x16xf32>
  %w13 = arith.addf %w12, %w12 : tensor<8x16xf32>
  %w14 = arith.addf %w13, %w13 : tensor<8x16xf32>
  %w15 = arith.addf %w14, %w14 : tensor<8x16xf32>
  %w16 = arith.addf %w15, %w15 : tensor<8x16xf32>
  %w17 = arith.addf %w16, %w16 : tensor<8x16xf32>
  %w18 = arith.addf %w17, %w17 : tensor<8x16xf32>
  %w19 = arith.addf %w18, %w18 : tensor<8x16xf32>
  %w20 = arith.addf %w19, %w19 : tensor<8x16xf32>
  %w21 = arith.addf %w20, %w20 : tensor<8x16xf32>
  %w22 = arith.addf %w21, %w21 : tensor<8x16xf32>
  %w23 = arith.addf %w22, %w22 : tensor<8x16xf32>
  %w24 = arith.addf %w23, %w23 : tensor<8x16xf32>
  %w25 = arith.addf %w24, %w24 : tensor<8x16xf32>
  %w26 = arith.addf %w25, %w25 : tensor<8x16xf32>
  %w27 = arith.addf %w26, %w26 : tensor<8x16xf32>
  %w28 = arith.addf %w27, %w27 : tensor<8x16xf32>
  %w29 = arith.addf %w28, %w28 : tensor<8x16xf32>
  %w30 = arith.addf %w29, %w29 : tensor<8x16xf32>
  %w31 = arith.addf %w30, %w30 : tensor<8x16xf32>
  %w32 = arith.addf %w31, %w31 : tensor<8x16xf32>
  %w33 = arith.addf %w32, %w32 : tensor<8x16xf32>
  %w34 = arith.addf %w33, %w33 : tensor<8x16xf32>
  %w35 = arith.addf %w34, %w34 : tensor<8x16xf32>
  %w36 = arith.addf %w35, %w35 : tensor<8x16xf32>
  %w37 = arith.addf %w36, %w36 : tensor<8x16xf32>
  %w38 = arith.addf %w37, %w37 : tensor<8x16xf32>
  %w39 = arith.addf %w38, %w38 : tensor<8x16xf32>
  %w40 = arith.addf %w39, %w39 : tensor<8x16xf32>
  %e = tensor.empty() : tensor<8x16xf32>
  %c = norm.center ins(%w40 : tensor<8x16xf32>) outs(%e : tensor<8x16xf32>) axes = [0] {norm.weight_prep}
  %init = tensor.empty() : tensor<4x16xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  %h = linalg.matmul ins(%x, %c : tensor<4x8xf32>, tensor<8x16xf32>) outs(%fill : tensor<4x16xf32>) -> tensor<4x16xf32>
  %n = norm.rms_norm ins(%h : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  %yinit = tensor.empty() : tensor<4x3xf32>
  %yfill = linalg.fill ins(%zero : f32) outs(%yinit : tensor<4x3xf32>) -> tensor<4x3xf32>
  %y = linalg.matmul ins(%n, %v : tensor<4x16xf32>, tensor<16x3xf32>) outs(%yfill : tensor<4x3xf32>) -> tensor<4x3xf32>
  return %y : tensor<4x3xf32>
}
