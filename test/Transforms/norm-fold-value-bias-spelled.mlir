// A softmax spelled in another way, on a batch whose size isn't known: nothing is taken off the scores, the sum is one of
// f64, its reciprocal is multiplied with, and the exponential is computed twice.
// The bias is what the projection accumulates into.
// RUN: norm-opt %s --norm-fold-value-bias -o %t.mlir 2>%t.verdicts
// RUN: FileCheck %s < %t.mlir
// RUN: FileCheck %s --check-prefix=VERDICT < %t.verdicts
// RUN: norm-verify %s %t.mlir
// RUN: norm-opt %t.mlir --norm-fold-value-bias | diff %t.mlir -

// VERDICT: norm-value-bias-folded | Category:norm | Function=spelled
// CHECK-LABEL: func @spelled
// CHECK-SAME: %[[BV:[^:]*]]: tensor<3xf32>, %[[WO:[^:]*]]: tensor<3x7xf32>
// CHECK: %[[ZERO:.*]] = linalg.fill {{.*}} -> tensor<?x5x3xf32>
// CHECK: linalg.generic {{.*}} ins(%{{.*}} : tensor<?x5x6xf32>, tensor<6x3xf32>) outs(%[[ZERO]]
// CHECK: linalg.generic {{.*}} ["reduction", "parallel"]} ins(%[[WO]], %[[BV]] {{.*}} {norm.weight_prep}
#id3 = affine_map<(b, i, j) -> (b, i, j)>
#row3 = affine_map<(b, i, j) -> (b, i)>
func.func @spelled(%s: tensor<?x4x5xf32>, %x: tensor<?x5x6xf32>, %wv: tensor<6x3xf32>, %bv: tensor<3xf32>, %wo: tensor<3x7xf32>) -> tensor<?x4x7xf32> {
  %zero = arith.constant 0.0 : f32
  %zero64 = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  %c0 = arith.constant 0 : index
  %n = tensor.dim %x, %c0 : tensor<?x5x6xf32>
  %re = tensor.empty(%n) : tensor<?x4xf64>
  %r0 = linalg.fill ins(%zero64 : f64) outs(%re : tensor<?x4xf64>) -> tensor<?x4xf64>
  %sum = linalg.generic {indexing_maps = [#id3, #row3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%s : tensor<?x4x5xf32>) outs(%r0 : tensor<?x4xf64>) {
  ^bb0(%in: f32, %acc: f64):
    %e = math.exp %in : f32
    %w = arith.extf %e : f32 to f64
    %t = arith.addf %w, %acc : f64
    linalg.yield %t : f64
  } -> tensor<?x4xf64>
  %recip = linalg.generic {indexing_maps = [affine_map<(b, i) -> (b, i)>, affine_map<(b, i) -> (b, i)>], iterator_types = ["parallel", "parallel"]} ins(%sum : tensor<?x4xf64>) outs(%re : tensor<?x4xf64>) {
  ^bb0(%in: f64, %out: f64):
    %q = arith.divf %one, %in : f64
    linalg.yield %q : f64
  } -> tensor<?x4xf64>
  %ae = tensor.empty(%n) : tensor<?x4x5xf32>
  %a = linalg.generic {indexing_maps = [#row3, #id3, #id3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%recip, %s : tensor<?x4xf64>, tensor<?x4x5xf32>) outs(%ae : tensor<?x4x5xf32>) {
  ^bb0(%r: f64, %in: f32, %out: f32):
    %e = math.exp %in : f32
    %w = arith.extf %e : f32 to f64
    %p = arith.mulf %r, %w : f64
    %t = arith.truncf %p : f64 to f32
    linalg.yield %t : f32
  } -> tensor<?x4x5xf32>
  %ve = tensor.empty(%n) : tensor<?x5x3xf32>
  %v0 = linalg.broadcast ins(%bv : tensor<3xf32>) outs(%ve : tensor<?x5x3xf32>) dimensions = [0, 1]
  %v = linalg.generic {indexing_maps = [affine_map<(b, i, n, k) -> (b, i, k)>, affine_map<(b, i, n, k) -> (k, n)>, affine_map<(b, i, n, k) -> (b, i, n)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%x, %wv : tensor<?x5x6xf32>, tensor<6x3xf32>) outs(%v0 : tensor<?x5x3xf32>) {
  ^bb0(%p: f32, %q: f32, %acc: f32):
    %pq = arith.mulf %p, %q : f32
    %ac = arith.addf %acc, %pq : f32
    linalg.yield %ac : f32
  } -> tensor<?x5x3xf32>
  %ye = tensor.empty(%n) : tensor<?x4x3xf32>
  %y0 = linalg.fill ins(%zero : f32) outs(%ye : tensor<?x4x3xf32>) -> tensor<?x4x3xf32>
  %y = linalg.batch_matmul ins(%a, %v : tensor<?x4x5xf32>, tensor<?x5x3xf32>) outs(%y0 : tensor<?x4x3xf32>) -> tensor<?x4x3xf32>
  %oe = tensor.empty(%n) : tensor<?x4x7xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%oe : tensor<?x4x7xf32>) -> tensor<?x4x7xf32>
  %o = linalg.generic {indexing_maps = [affine_map<(b, i, n, k) -> (b, i, k)>, affine_map<(b, i, n, k) -> (k, n)>, affine_map<(b, i, n, k) -> (b, i, n)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%y, %wo : tensor<?x4x3xf32>, tensor<3x7xf32>) outs(%o0 : tensor<?x4x7xf32>) {
  ^bb0(%p: f32, %q: f32, %acc: f32):
    %pq = arith.mulf %p, %q : f32
    %ac = arith.addf %acc, %pq : f32
    linalg.yield %ac : f32
  } -> tensor<?x4x7xf32>
  return %o : tensor<?x4x7xf32>
}
