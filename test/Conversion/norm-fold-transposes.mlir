// RUN: norm-opt %s --norm-fold-transposes -o %t.mlir
// RUN: FileCheck %s < %t.mlir
// RUN: norm-verify %s %t.mlir

// CHECK-DAG: #[[A:.+]] = affine_map<(d0, d1, d2) -> (d0, d2)>
// CHECK-DAG: #[[BT:.+]] = affine_map<(d0, d1, d2) -> (d1, d2)>
// CHECK-DAG: #[[R:.+]] = affine_map<(d0, d1, d2) -> (d0, d1)>

// x·Wᵀ.
// CHECK-LABEL: func.func @linear(
// CHECK-SAME: %[[X:.*]]: tensor<4x6xf32>, %[[W:.*]]: tensor<8x6xf32>, %[[C:.*]]: tensor<4x8xf32>)
// CHECK-NOT: linalg.transpose
// CHECK: linalg.generic {indexing_maps = [#[[A]], #[[BT]], #[[R]]], iterator_types = ["parallel", "parallel", "reduction"]} ins(%[[X]], %[[W]] : tensor<4x6xf32>, tensor<8x6xf32>) outs(%[[C]] :
func.func @linear(%x: tensor<4x6xf32>, %w: tensor<8x6xf32>, %c: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %e = tensor.empty() : tensor<6x8xf32>
  %t = linalg.transpose ins(%w : tensor<8x6xf32>) outs(%e : tensor<6x8xf32>) permutation = [1, 0]
  %y = linalg.matmul ins(%x, %t : tensor<4x6xf32>, tensor<6x8xf32>) outs(%c : tensor<4x8xf32>) -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// Both factors, one of them twice; a permutation that isn't its own inverse,
// spelled out in the order of its input. It has another reader and stays.
// CHECK-LABEL: func.func @cycles(
// CHECK-SAME: %[[X:.*]]: tensor<6x3x4xf32>, %[[W:.*]]: tensor<8x6x3xf32>
// CHECK: %[[T:.*]] = linalg.generic {{.*}} ins(%[[X]] :
// CHECK-NOT: linalg.transpose
// CHECK: %[[Y:.*]] = linalg.generic {{.*}} ins(%[[X]], %[[W]] : tensor<6x3x4xf32>, tensor<8x6x3xf32>)
// CHECK: return %[[Y]], %[[T]]
func.func @cycles(%x: tensor<6x3x4xf32>, %w: tensor<8x6x3xf32>, %c: tensor<3x4x8xf32>) -> (tensor<3x4x8xf32>, tensor<3x4x6xf32>) {
  %ex = tensor.empty() : tensor<3x4x6xf32>
  %xt = linalg.generic {indexing_maps = [affine_map<(i, j, k) -> (i, j, k)>, affine_map<(i, j, k) -> (j, k, i)>], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x : tensor<6x3x4xf32>) outs(%ex : tensor<3x4x6xf32>) {
  ^bb0(%a: f32, %b: f32):
    linalg.yield %a : f32
  } -> tensor<3x4x6xf32>
  %e1 = tensor.empty() : tensor<3x8x6xf32>
  %t1 = linalg.transpose ins(%w : tensor<8x6x3xf32>) outs(%e1 : tensor<3x8x6xf32>) permutation = [2, 0, 1]
  %e2 = tensor.empty() : tensor<3x6x8xf32>
  %t2 = linalg.transpose ins(%t1 : tensor<3x8x6xf32>) outs(%e2 : tensor<3x6x8xf32>) permutation = [0, 2, 1]
  %y = linalg.batch_matmul ins(%xt, %t2 : tensor<3x4x6xf32>, tensor<3x6x8xf32>) outs(%c : tensor<3x4x8xf32>) -> tensor<3x4x8xf32>
  return %y, %xt : tensor<3x4x8xf32>, tensor<3x4x6xf32>
}
