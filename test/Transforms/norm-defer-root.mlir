// Reciprocal roots behind the contractions that read a norm.
// RUN: norm-opt %s --norm-defer-root -o %t.mlir 2>%t.verdicts
// RUN: FileCheck %s < %t.mlir
// RUN: FileCheck %s --check-prefix=VERDICT --implicit-check-not=Missed < %t.verdicts
//
// The same function before and after, and a second run changes nothing.
// RUN: norm-verify %s %t.mlir
// RUN: norm-opt %t.mlir --norm-defer-root | diff %t.mlir -

// CHECK-DAG: #[[ROWS:.*]] = affine_map<(d0, d1) -> (d0)>
// CHECK-DAG: #[[ID:.*]] = affine_map<(d0, d1) -> (d0, d1)>

// VERDICT: [Passed] norm-root-deferred | Category:norm | Function=plain {{.*}}moved behind 2 readers
// CHECK-LABEL: func @plain(
// CHECK-SAME: %[[X:[a-z0-9]+]]: tensor<4x16xf32>, %[[W:[a-z0-9]+]]: tensor<16x8xf32>
// CHECK-NOT: norm.
// CHECK: linalg.generic {{.*}}"reduction"]} ins(%[[X]] :
// CHECK: %[[R:.*]] = linalg.generic {{.*}} outs({{.*}} : tensor<4xf32>)
// CHECK: math.rsqrt
// CHECK: %[[XW:.*]] = linalg.matmul ins(%[[X]], %[[W]] :
// CHECK: linalg.generic {indexing_maps = [#[[ID]], #[[ROWS]], #[[ID]]], {{.*}}} ins(%[[XW]], %[[R]] :
// CHECK-NEXT: ^bb0(%[[A:.*]]: f32, %[[B:.*]]: f32, %{{.*}}: f32):
// CHECK-NEXT: %[[P:.*]] = arith.mulf %[[A]], %[[B]]
// CHECK-NEXT: linalg.yield %[[P]]
func.func @plain(%x: tensor<4x16xf32>, %w: tensor<16x8xf32>, %v: tensor<16x3xf32>) -> (tensor<4x8xf32>, tensor<4x3xf32>) {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<4x16xf32>
  %n = norm.rms_norm ins(%x : tensor<4x16xf32>) outs(%e : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  %e8 = tensor.empty() : tensor<4x8xf32>
  %f8 = linalg.fill ins(%zero : f32) outs(%e8 : tensor<4x8xf32>) -> tensor<4x8xf32>
  %y = linalg.matmul ins(%n, %w : tensor<4x16xf32>, tensor<16x8xf32>) outs(%f8 : tensor<4x8xf32>) -> tensor<4x8xf32>
  %e3 = tensor.empty() : tensor<4x3xf32>
  %f3 = linalg.fill ins(%zero : f32) outs(%e3 : tensor<4x3xf32>) -> tensor<4x3xf32>
  %z = linalg.matmul ins(%n, %v : tensor<4x16xf32>, tensor<16x3xf32>) outs(%f3 : tensor<4x3xf32>) -> tensor<4x3xf32>
  return %y, %z : tensor<4x8xf32>, tensor<4x3xf32>
}

// What a contraction accumulates into isn't multiplied.
// VERDICT: norm-root-deferred {{.*}}Function=accumulated {{.*}}1 reader
// CHECK-LABEL: func @accumulated(
// CHECK-SAME: %[[BIAS:[a-z0-9]+]]: tensor<4x8xf32>)
// CHECK: %[[ZERO:.*]] = linalg.fill {{.*}} outs({{.*}} : tensor<4x8xf32>)
// CHECK: %[[XW:.*]] = linalg.matmul {{.*}} outs(%[[ZERO]] :
// CHECK: linalg.generic {{.*}} ins(%[[XW]], %{{.*}}, %[[BIAS]] :
// CHECK: arith.mulf
// CHECK: arith.addf
func.func @accumulated(%x: tensor<4x16xf32>, %w: tensor<16x8xf32>, %bias: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %e = tensor.empty() : tensor<4x16xf32>
  %n = norm.rms_norm ins(%x : tensor<4x16xf32>) outs(%e : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  %y = linalg.matmul ins(%n, %w : tensor<4x16xf32>, tensor<16x8xf32>) outs(%bias : tensor<4x8xf32>) -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// Compressed vectors, in both bases.
// VERDICT: Function=drop_last
// CHECK-LABEL: func @drop_last(
// CHECK-NOT: norm.
func.func @drop_last(%x: tensor<4x15xf32>, %w: tensor<15x8xf32>) -> tensor<4x8xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<4x15xf32>
  %n = norm.crms_norm drop_last ins(%x : tensor<4x15xf32>) outs(%e : tensor<4x15xf32>) epsilon = 1.0e-05 : f32
  %e8 = tensor.empty() : tensor<4x8xf32>
  %f8 = linalg.fill ins(%zero : f32) outs(%e8 : tensor<4x8xf32>) -> tensor<4x8xf32>
  %y = linalg.matmul ins(%n, %w : tensor<4x15xf32>, tensor<15x8xf32>) outs(%f8 : tensor<4x8xf32>) -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// VERDICT: Function=householder
// CHECK-LABEL: func @householder(
// CHECK-NOT: norm.
func.func @householder(%x: tensor<4x15xf32>, %w: tensor<15x8xf32>) -> tensor<4x8xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<4x15xf32>
  %n = norm.crms_norm householder ins(%x : tensor<4x15xf32>) outs(%e : tensor<4x15xf32>) epsilon = 1.0e-05 : f32
  %e8 = tensor.empty() : tensor<4x8xf32>
  %f8 = linalg.fill ins(%zero : f32) outs(%e8 : tensor<4x8xf32>) -> tensor<4x8xf32>
  %y = linalg.matmul ins(%n, %w : tensor<4x15xf32>, tensor<15x8xf32>) outs(%f8 : tensor<4x8xf32>) -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// The roots go along with reshapes ...
// VERDICT: Function=reshaped
// CHECK-LABEL: func @reshaped(
// CHECK-SAME: %[[X:[a-z0-9]+]]: tensor<2x?x16xf32>
// CHECK: linalg.generic {{.*}}"reduction"]} ins(%[[X]] :
// CHECK: %[[R:.*]] = linalg.generic {{.*}} outs({{.*}} : tensor<2x?xf32>)
// CHECK: math.rsqrt
// CHECK-DAG: %[[XV:.*]] = tensor.collapse_shape %[[X]] {{\[}}[0, 1], [2]]
// CHECK-DAG: %[[RV:.*]] = tensor.collapse_shape %[[R]] {{\[}}[0, 1]] : tensor<2x?xf32> into tensor<?xf32>
// CHECK: %[[XW:.*]] = linalg.matmul ins(%[[XV]],
// CHECK: linalg.generic {{.*}} ins(%[[XW]], %[[RV]] :
func.func @reshaped(%x: tensor<2x?x16xf32>, %w: tensor<16x8xf32>) -> tensor<?x8xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1 : index
  %two = arith.constant 2 : index
  %m = tensor.dim %x, %one : tensor<2x?x16xf32>
  %e = tensor.empty(%m) : tensor<2x?x16xf32>
  %n = norm.rms_norm ins(%x : tensor<2x?x16xf32>) outs(%e : tensor<2x?x16xf32>) epsilon = 1.0e-05 : f32
  %c = tensor.collapse_shape %n [[0, 1], [2]] : tensor<2x?x16xf32> into tensor<?x16xf32>
  %k = tensor.dim %n, %one : tensor<2x?x16xf32>
  %rows = arith.muli %k, %two : index
  %e8 = tensor.empty(%rows) : tensor<?x8xf32>
  %f8 = linalg.fill ins(%zero : f32) outs(%e8 : tensor<?x8xf32>) -> tensor<?x8xf32>
  %y = linalg.matmul ins(%c, %w : tensor<?x16xf32>, tensor<16x8xf32>) outs(%f8 : tensor<?x8xf32>) -> tensor<?x8xf32>
  return %y : tensor<?x8xf32>
}

// ... and with transposes, slices and groups along other axes, one behind the
// other.
// VERDICT: Function=views
// CHECK-LABEL: func @views(
// CHECK-NOT: norm.
// CHECK: return
func.func @views(%x: tensor<3x16x4xf32>, %w: tensor<16x8xf32>) -> tensor<4x8xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<3x16x4xf32>
  %n = norm.rms_norm ins(%x : tensor<3x16x4xf32>) outs(%e : tensor<3x16x4xf32>) epsilon = 1.0e-05 : f32 axes = [1]
  %et = tensor.empty() : tensor<4x3x16xf32>
  %t = linalg.transpose ins(%n : tensor<3x16x4xf32>) outs(%et : tensor<4x3x16xf32>) permutation = [2, 0, 1]
  %s = tensor.extract_slice %t[0, 1, 0] [4, 2, 16] [1, 1, 1] : tensor<4x3x16xf32> to tensor<4x2x16xf32>
  %c = tensor.collapse_shape %s [[0, 1], [2]] : tensor<4x2x16xf32> into tensor<8x16xf32>
  %g = tensor.expand_shape %c [[0, 1], [2]] output_shape [2, 4, 16] : tensor<8x16xf32> into tensor<2x4x16xf32>
  %l = tensor.extract_slice %g[1, 0, 0] [1, 4, 16] [1, 1, 1] : tensor<2x4x16xf32> to tensor<4x16xf32>
  %e8 = tensor.empty() : tensor<4x8xf32>
  %f8 = linalg.fill ins(%zero : f32) outs(%e8 : tensor<4x8xf32>) -> tensor<4x8xf32>
  %y = linalg.matmul ins(%l, %w : tensor<4x16xf32>, tensor<16x8xf32>) outs(%f8 : tensor<4x8xf32>) -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// A batch that the norm hasn't, one root for several
// results. The sums are f32, and so are the roots.
// VERDICT: Function=broadcast
// CHECK-LABEL: func @broadcast(
// CHECK-NOT: norm.
// CHECK: linalg.contract {{.*}} outs({{.*}} : tensor<2x4x8xf32>)
// CHECK: arith.mulf {{.*}} : f32
// CHECK-NOT: arith.truncf
// CHECK: return
func.func @broadcast(%x: tensor<4x16xbf16>, %w: tensor<16x8xbf16>) -> tensor<2x4x8xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<4x16xbf16>
  %n = norm.rms_norm ins(%x : tensor<4x16xbf16>) outs(%e : tensor<4x16xbf16>) epsilon = 1.0e-05 : f32
  %eb = tensor.empty() : tensor<2x4x16xbf16>
  %b = linalg.broadcast ins(%n : tensor<4x16xbf16>) outs(%eb : tensor<2x4x16xbf16>) dimensions = [0]
  %e8 = tensor.empty() : tensor<2x4x8xf32>
  %f8 = linalg.fill ins(%zero : f32) outs(%e8 : tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
  %y = linalg.contract indexing_maps = [affine_map<(b, m, n, k) -> (b, m, k)>, affine_map<(b, m, n, k) -> (k, n)>, affine_map<(b, m, n, k) -> (b, m, n)>]
      ins(%b, %w : tensor<2x4x16xbf16>, tensor<16x8xbf16>) outs(%f8 : tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
  return %y : tensor<2x4x8xf32>
}

// Groups behind the vectors' axis.
// VERDICT: Function=groups_behind
// CHECK-LABEL: func @groups_behind(
// CHECK-NOT: norm.
// CHECK: tensor.collapse_shape {{.*}} {{\[}}[0], [1, 2]] : tensor<3x2x2xf32> into tensor<3x4xf32>
// CHECK: return
func.func @groups_behind(%x: tensor<3x16x2x2xf32>, %w: tensor<16x8xf32>, %init: tensor<3x4x8xf32>) -> tensor<3x4x8xf32> {
  %e = tensor.empty() : tensor<3x16x2x2xf32>
  %n = norm.rms_norm ins(%x : tensor<3x16x2x2xf32>) outs(%e : tensor<3x16x2x2xf32>) epsilon = 1.0e-05 : f32 axes = [1]
  %c = tensor.collapse_shape %n [[0], [1], [2, 3]] : tensor<3x16x2x2xf32> into tensor<3x16x4xf32>
  %y = linalg.contract indexing_maps = [affine_map<(b, m, n, k) -> (b, k, m)>, affine_map<(b, m, n, k) -> (k, n)>, affine_map<(b, m, n, k) -> (b, m, n)>]
      ins(%c, %w : tensor<3x16x4xf32>, tensor<16x8xf32>) outs(%init : tensor<3x4x8xf32>) -> tensor<3x4x8xf32>
  return %y : tensor<3x4x8xf32>
}

// Products and sums are rounded once, to what is narrower than the roots ...
// VERDICT: Function=narrow_sums
// CHECK-LABEL: func @narrow_sums(
// CHECK: linalg.matmul {{.*}} -> tensor<4x8xbf16>
// CHECK: ^bb0(%[[A:.*]]: bf16, %[[R:.*]]: f32, %[[B:.*]]: bf16, %{{.*}}: bf16):
// CHECK: arith.mulf %{{.*}}, %[[R]] : f32
// CHECK: arith.addf {{.*}} : f32
// CHECK-NEXT: arith.truncf {{.*}} : f32 to bf16
func.func @narrow_sums(%x: tensor<4x16xbf16>, %w: tensor<16x8xbf16>, %bias: tensor<4x8xbf16>) -> tensor<4x8xbf16> {
  %e = tensor.empty() : tensor<4x16xbf16>
  %n = norm.rms_norm ins(%x : tensor<4x16xbf16>) outs(%e : tensor<4x16xbf16>) epsilon = 1.0e-05 : f32
  %y = linalg.matmul ins(%n, %w : tensor<4x16xbf16>, tensor<16x8xbf16>) outs(%bias : tensor<4x8xbf16>) -> tensor<4x8xbf16>
  return %y : tensor<4x8xbf16>
}

// ... and roots are extended to what is wider.
// VERDICT: Function=wide_sums
// CHECK-LABEL: func @wide_sums(
// CHECK: linalg.matmul {{.*}} -> tensor<4x8xf64>
// CHECK: arith.extf %{{.*}} : f32 to f64
// CHECK-NEXT: arith.mulf {{.*}} : f64
func.func @wide_sums(%x: tensor<4x16xf32>, %w: tensor<16x8xf32>, %bias: tensor<4x8xf64>) -> tensor<4x8xf64> {
  %e = tensor.empty() : tensor<4x16xf32>
  %n = norm.rms_norm ins(%x : tensor<4x16xf32>) outs(%e : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  %y = linalg.matmul ins(%n, %w : tensor<4x16xf32>, tensor<16x8xf32>) outs(%bias : tensor<4x8xf64>) -> tensor<4x8xf64>
  return %y : tensor<4x8xf64>
}
