// RUN: norm-opt %s --norm-fuse-elementwise | FileCheck %s
// RUN: norm-opt %s --norm-fuse-elementwise -o %t.verified.mlir
// RUN: norm-verify %s %t.verified.mlir

#rows = affine_map<(i, j) -> (i, j)>
#columns = affine_map<(i, j) -> (j, i)>
#features = affine_map<(i, j) -> (j)>

// A bias that is repeated for each row, an addition and what follows, named ops
// among them, are one op, which writes where the last one wrote.
// CHECK-LABEL: func.func @chain(
// CHECK-SAME:    %[[X:[^:]+]]: tensor<4x8xf32>, %[[B:[^:]+]]: tensor<8xf32>, %[[E:[^:]+]]: tensor<4x8xf32>)
// CHECK:         %[[Y:.+]] = linalg.generic {{.*}} ins(%[[X]], %[[B]], %{{.+}} : tensor<4x8xf32>, tensor<8xf32>, tensor<4x8xf32>)
// CHECK-SAME:    outs(%[[E]] :
// CHECK:           arith.addf
// CHECK-NEXT:      math.tanh
// CHECK-NEXT:      arith.mulf
// CHECK-NEXT:      linalg.yield
// CHECK:         return %[[Y]]
func.func @chain(%x: tensor<4x8xf32>, %b: tensor<8xf32>, %e: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %0 = linalg.generic {indexing_maps = [#features, #rows], iterator_types = ["parallel", "parallel"]} ins(%b : tensor<8xf32>) outs(%e : tensor<4x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<4x8xf32>
  %1 = linalg.add ins(%x, %0 : tensor<4x8xf32>, tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) -> tensor<4x8xf32>
  %2 = linalg.generic {indexing_maps = [#rows, #rows], iterator_types = ["parallel", "parallel"]} ins(%1 : tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %t = math.tanh %in : f32
    linalg.yield %t : f32
  } -> tensor<4x8xf32>
  %half = arith.constant dense<0.5> : tensor<4x8xf32>
  %3 = linalg.mul ins(%2, %half : tensor<4x8xf32>, tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) -> tensor<4x8xf32>
  return %3 : tensor<4x8xf32>
}

// The elements in another order.
// CHECK-LABEL: func.func @transposed(
// CHECK-COUNT-1: linalg.generic
// CHECK-NOT:     linalg.generic
// CHECK:         return
func.func @transposed(%x: tensor<8x4xf32>, %e: tensor<8x4xf32>, %f: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %0 = linalg.exp ins(%x : tensor<8x4xf32>) outs(%e : tensor<8x4xf32>) -> tensor<8x4xf32>
  %1 = linalg.generic {indexing_maps = [#columns, #rows], iterator_types = ["parallel", "parallel"]} ins(%0 : tensor<8x4xf32>) outs(%f : tensor<4x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %n = arith.negf %in : f32
    linalg.yield %n : f32
  } -> tensor<4x8xf32>
  return %1 : tensor<4x8xf32>
}
