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
// CHECK:         %[[Y:.+]] = linalg.generic {{.*}} ins(%[[X]], %[[B]] : tensor<4x8xf32>, tensor<8xf32>)
// CHECK-SAME:    outs(%[[E]] :
// CHECK:           %[[HALF:.+]] = arith.constant 5.000000e-01 : f32
// CHECK:           arith.addf
// CHECK-NEXT:      math.tanh
// CHECK-NEXT:      arith.mulf %{{.+}}, %[[HALF]]
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

// Numbers alone: one of them, and one that is read in another shape. Another
// constant is read.
// CHECK-LABEL: func.func @constants(
// CHECK-SAME:    %[[X:[^:]+]]: tensor<4x8xi32>, %[[E:[^:]+]]: tensor<4x8xi32>)
// CHECK:         %[[T:.+]] = arith.constant dense<[
// CHECK:         linalg.generic {{.*}} ins(%[[T]], %[[X]] : tensor<8xi32>, tensor<4x8xi32>) outs(%[[E]] :
// CHECK:           %[[SEVEN:.+]] = arith.constant 7 : i32
// CHECK:           arith.muli %{{.+}}, %[[SEVEN]]
// CHECK-NEXT:      arith.addi
func.func @constants(%x: tensor<4x8xi32>, %e: tensor<4x8xi32>) -> tensor<4x8xi32> {
  %seven = arith.constant dense<7> : tensor<8xi32>
  %table = arith.constant dense<[1, 2, 3, 4, 5, 6, 7, 8]> : tensor<8xi32>
  %0 = linalg.generic {indexing_maps = [#features, #features, #rows, #rows], iterator_types = ["parallel", "parallel"]}
      ins(%seven, %table, %x : tensor<8xi32>, tensor<8xi32>, tensor<4x8xi32>) outs(%e : tensor<4x8xi32>) {
  ^bb0(%n: i32, %t: i32, %in: i32, %out: i32):
    %p = arith.muli %in, %n : i32
    %s = arith.addi %p, %t : i32
    linalg.yield %s : i32
  } -> tensor<4x8xi32>
  return %0 : tensor<4x8xi32>
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
