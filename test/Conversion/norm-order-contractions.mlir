// RUN: norm-opt %s --norm-order-contractions --split-input-file | FileCheck %s
// RUN: norm-opt %s --norm-order-contractions -o %t.verified.mlir
// RUN: norm-verify %s %t.verified.mlir --dynamic-extent=5

// (m, n, k) becomes (m, k, n).
// CHECK-DAG: #[[A:.+]] = affine_map<(d0, d1, d2) -> (d0, d1)>
// CHECK-DAG: #[[B:.+]] = affine_map<(d0, d1, d2) -> (d1, d2)>
// CHECK-DAG: #[[C:.+]] = affine_map<(d0, d1, d2) -> (d0, d2)>
// CHECK-LABEL: func.func @matmul(
// CHECK:         linalg.generic {indexing_maps = [#[[A]], #[[B]], #[[C]]], iterator_types = ["parallel", "reduction", "parallel"]}
func.func @matmul(%a: tensor<4x8xf32>, %b: tensor<8x16xf32>, %c: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %0 = linalg.matmul ins(%a, %b : tensor<4x8xf32>, tensor<8x16xf32>) outs(%c : tensor<4x16xf32>) -> tensor<4x16xf32>
  return %0 : tensor<4x16xf32>
}

// -----

// CHECK-LABEL: func.func @batch_matmul_memref(
// CHECK:         linalg.generic {{.*}} iterator_types = ["parallel", "parallel", "reduction", "parallel"]}
func.func @batch_matmul_memref(%a: memref<2x4x?xf32>, %b: memref<2x?x16xf32>, %c: memref<2x4x16xf32>) {
  linalg.batch_matmul ins(%a, %b : memref<2x4x?xf32>, memref<2x?x16xf32>) outs(%c : memref<2x4x16xf32>)
  return
}

// -----

// With both matrices transposed, the rows of the first are what lies together.
// CHECK-LABEL: func.func @generic(
// CHECK:         linalg.generic {{.*}} iterator_types = ["parallel", "reduction", "parallel"]}
func.func @generic(%a: tensor<8x4xf32>, %b: tensor<16x8xf32>, %c: tensor<16x4xf32>) -> tensor<16x4xf32> {
  %0 = linalg.generic {
      indexing_maps = [affine_map<(m, n, k) -> (k, m)>, affine_map<(m, n, k) -> (n, k)>, affine_map<(m, n, k) -> (n, m)>],
      iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%a, %b : tensor<8x4xf32>, tensor<16x8xf32>) outs(%c : tensor<16x4xf32>) {
  ^bb0(%x: f32, %y: f32, %z: f32):
    %p = arith.mulf %x, %y : f32
    %s = arith.addf %z, %p : f32
    linalg.yield %s : f32
  } -> tensor<16x4xf32>
  return %0 : tensor<16x4xf32>
}

// -----

// Two reductions keep their order.
// CHECK-DAG: #[[A:.+]] = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
// CHECK-LABEL: func.func @two_reductions(
// CHECK:         linalg.generic {indexing_maps = [#[[A]], #{{.+}}], iterator_types = ["reduction", "reduction", "parallel"]}
func.func @two_reductions(%a: tensor<4x8x16xf32>, %c: tensor<16xf32>) -> tensor<16xf32> {
  %0 = linalg.generic {
      indexing_maps = [affine_map<(n, k, l) -> (k, l, n)>, affine_map<(n, k, l) -> (n)>],
      iterator_types = ["parallel", "reduction", "reduction"]}
      ins(%a : tensor<4x8x16xf32>) outs(%c : tensor<16xf32>) {
  ^bb0(%x: f32, %z: f32):
    %s = arith.addf %z, %x : f32
    linalg.yield %s : f32
  } -> tensor<16xf32>
  return %0 : tensor<16xf32>
}
