// Scales and biases that have to stay: one function a guard, each with its
// reason, and nothing changed.
// RUN: norm-opt %s -o %t.before.mlir
// RUN: norm-opt %s --norm-fold-affine -o %t.after.mlir 2>%t.verdicts
// RUN: diff %t.before.mlir %t.after.mlir
// RUN: FileCheck %s --check-prefix=VERDICT < %t.verdicts

// VERDICT: norm-affine-kept-reader | Category:norm | Function=returned {{.*}}func.return reads the result
func.func @returned(%x: tensor<4x16xf32>, %g: tensor<16xf32>) -> tensor<4x16xf32> {
  %init = tensor.empty() : tensor<4x16xf32>
  %n = norm.layer_norm ins(%x : tensor<4x16xf32>) scale(%g : tensor<16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  return %n : tensor<4x16xf32>
}

// One linear reader, and a residual add that needs γ and β: Post-LN.
// VERDICT: norm-affine-kept-reader | Category:norm | Function=residual {{.*}}linalg.add reads the result
func.func @residual(%x: tensor<4x16xf32>, %w: tensor<16x16xf32>, %g: tensor<16xf32>) -> tensor<4x16xf32> {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<4x16xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  %n = norm.layer_norm ins(%x : tensor<4x16xf32>) scale(%g : tensor<16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  %h = linalg.matmul ins(%n, %w : tensor<4x16xf32>, tensor<16x16xf32>) outs(%fill : tensor<4x16xf32>) -> tensor<4x16xf32>
  %s = linalg.add ins(%n, %h : tensor<4x16xf32>, tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  return %s : tensor<4x16xf32>
}

// The other factor is no weight: it is made of the tokens, too.
// VERDICT: norm-affine-kept-reader | Category:norm | Function=dynamic_factor
func.func @dynamic_factor(%x: tensor<4x16xf32>, %w: tensor<4x8xf32>, %g: tensor<16xf32>) -> tensor<4x8xf32> {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<4x16xf32>
  %n = norm.layer_norm ins(%x : tensor<4x16xf32>) scale(%g : tensor<16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  %tinit = tensor.empty() : tensor<16x4xf32>
  %t = linalg.transpose ins(%x : tensor<4x16xf32>) outs(%tinit : tensor<16x4xf32>) permutation = [1, 0]
  %minit = tensor.empty() : tensor<16x8xf32>
  %mfill = linalg.fill ins(%zero : f32) outs(%minit : tensor<16x8xf32>) -> tensor<16x8xf32>
  %m = linalg.matmul ins(%t, %w : tensor<16x4xf32>, tensor<4x8xf32>) outs(%mfill : tensor<16x8xf32>) -> tensor<16x8xf32>
  %hinit = tensor.empty() : tensor<4x8xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%hinit : tensor<4x8xf32>) -> tensor<4x8xf32>
  %h = linalg.matmul ins(%n, %m : tensor<4x16xf32>, tensor<16x8xf32>) outs(%fill : tensor<4x8xf32>) -> tensor<4x8xf32>
  return %h : tensor<4x8xf32>
}

// The contraction is over the tokens, not over the features.
// VERDICT: norm-affine-kept-reader | Category:norm | Function=other_axis
func.func @other_axis(%x: tensor<4x16xf32>, %w: tensor<4x8xf32>, %g: tensor<16xf32>) -> tensor<16x8xf32> {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<4x16xf32>
  %n = norm.layer_norm ins(%x : tensor<4x16xf32>) scale(%g : tensor<16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  %hinit = tensor.empty() : tensor<16x8xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%hinit : tensor<16x8xf32>) -> tensor<16x8xf32>
  %h = linalg.matmul indexing_maps = [affine_map<(m, n, k) -> (k, m)>, affine_map<(m, n, k) -> (k, n)>, affine_map<(m, n, k) -> (m, n)>] ins(%n, %w : tensor<4x16xf32>, tensor<4x8xf32>) outs(%fill : tensor<16x8xf32>) -> tensor<16x8xf32>
  return %h : tensor<16x8xf32>
}

// It looks like a contraction, but exp stands before the product.
// VERDICT: norm-affine-kept-reader | Category:norm | Function=nonlinear_body
func.func @nonlinear_body(%x: tensor<4x16xf32>, %w: tensor<16x8xf32>, %g: tensor<16xf32>) -> tensor<4x8xf32> {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<4x16xf32>
  %n = norm.layer_norm ins(%x : tensor<4x16xf32>) scale(%g : tensor<16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  %hinit = tensor.empty() : tensor<4x8xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%hinit : tensor<4x8xf32>) -> tensor<4x8xf32>
  %h = linalg.generic {indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (k, n)>, affine_map<(m, n, k) -> (m, n)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%n, %w : tensor<4x16xf32>, tensor<16x8xf32>) outs(%fill : tensor<4x8xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %e = math.exp %a : f32
    %p = arith.mulf %e, %b : f32
    %s = arith.addf %o, %p : f32
    linalg.yield %s : f32
  } -> tensor<4x8xf32>
  return %h : tensor<4x8xf32>
}

// adaLN: the scale is computed at run time.
// VERDICT: norm-affine-kept-dynamic | Category:norm | Function=dynamic_scale
func.func @dynamic_scale(%x: tensor<4x16xf32>, %w: tensor<16x8xf32>, %g: tensor<16xf32>) -> tensor<4x8xf32> {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<4x16xf32>
  %t = linalg.reduce ins(%x : tensor<4x16xf32>) outs(%g : tensor<16xf32>) dimensions = [0]
    (%a: f32, %o: f32) {
      %s = arith.addf %a, %o : f32
      linalg.yield %s : f32
    }
  %n = norm.layer_norm ins(%x : tensor<4x16xf32>) scale(%t : tensor<16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  %hinit = tensor.empty() : tensor<4x8xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%hinit : tensor<4x8xf32>) -> tensor<4x8xf32>
  %h = linalg.matmul ins(%n, %w : tensor<4x16xf32>, tensor<16x8xf32>) outs(%fill : tensor<4x8xf32>) -> tensor<4x8xf32>
  return %h : tensor<4x8xf32>
}

// VERDICT: norm-affine-kept-axis | Category:norm | Function=dynamic_extent
func.func @dynamic_extent(%x: tensor<4x?xf32>, %g: tensor<?xf32>) -> tensor<4x?xf32> {
  %n = norm.layer_norm ins(%x : tensor<4x?xf32>) scale(%g : tensor<?xf32>) outs(%x : tensor<4x?xf32>) epsilon = 1.0e-05 : f32
  return %n : tensor<4x?xf32>
}

// VERDICT: norm-affine-kept-axis | Category:norm | Function=two_dims
func.func @two_dims(%x: tensor<4x2x8xf32>, %g: tensor<2x8xf32>) -> tensor<4x2x8xf32> {
  %n = norm.layer_norm ins(%x : tensor<4x2x8xf32>) scale(%g : tensor<2x8xf32>) outs(%x : tensor<4x2x8xf32>) epsilon = 1.0e-05 : f32 axes = [1, 2]
  return %n : tensor<4x2x8xf32>
}

// Each feature is a product of its own: the axis is the batch.
// VERDICT: norm-affine-kept-reader | Category:norm | Function=batch {{.*}}linalg.batch_matmul reads the result
func.func @batch(%x: tensor<16x4x3xf32>, %b: tensor<16xf32>) -> tensor<16x4x2xf32> {
  %zero = arith.constant 0.0 : f32
  %w = arith.constant dense<0.5> : tensor<16x3x2xf32>
  %init = tensor.empty() : tensor<16x4x3xf32>
  %n = norm.layer_norm ins(%x : tensor<16x4x3xf32>) bias(%b : tensor<16xf32>) outs(%init : tensor<16x4x3xf32>) epsilon = 1.0e-05 : f32 axes = [0]
  %hinit = tensor.empty() : tensor<16x4x2xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%hinit : tensor<16x4x2xf32>) -> tensor<16x4x2xf32>
  %h = linalg.batch_matmul ins(%n, %w : tensor<16x4x3xf32>, tensor<16x3x2xf32>) outs(%fill : tensor<16x4x2xf32>) -> tensor<16x4x2xf32>
  return %h : tensor<16x4x2xf32>
}
