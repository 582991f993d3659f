// RUN: norm-opt %s --norm-fold-addends -o %t.mlir
// RUN: FileCheck %s < %t.mlir
// RUN: norm-verify %s %t.mlir

#rows = affine_map<(i, j) -> (i, j)>
#features = affine_map<(i, j) -> (j)>

// CHECK-DAG: #[[FEATURES:.+]] = affine_map<(d0, d1) -> (d1)>
// CHECK-DAG: #[[ROWS:.+]] = affine_map<(d0, d1) -> (d0, d1)>

// A bias for each column, of any number of rows. It is computed after the
// product.
// CHECK-LABEL: func.func @bias(
// CHECK-SAME:    %[[X:.+]]: tensor<?x6xf32>, %[[W:.+]]: tensor<6x8xf32>, %{{.+}}: tensor<8xf32>)
// CHECK:         %[[B:.+]] = linalg.exp
// CHECK:         %[[S:.+]] = linalg.generic {indexing_maps = [#[[FEATURES]], #[[ROWS]]], {{.*}} ins(%[[B]] : tensor<8xf32>)
// CHECK-NEXT:    ^
// CHECK-NEXT:      linalg.yield
// CHECK:         %[[Y:.+]] = linalg.matmul ins(%[[X]], %[[W]] : {{.*}}) outs(%[[S]] :
// CHECK-NEXT:    return %[[Y]]
func.func @bias(%x: tensor<?x6xf32>, %w: tensor<6x8xf32>, %c: tensor<8xf32>) -> tensor<?x8xf32> {
  %zero = arith.constant 0.0 : f32
  %0 = arith.constant 0 : index
  %m = tensor.dim %x, %0 : tensor<?x6xf32>
  %e = tensor.empty(%m) : tensor<?x8xf32>
  %zeros = linalg.fill ins(%zero : f32) outs(%e : tensor<?x8xf32>) -> tensor<?x8xf32>
  %p = linalg.matmul ins(%x, %w : tensor<?x6xf32>, tensor<6x8xf32>) outs(%zeros : tensor<?x8xf32>) -> tensor<?x8xf32>
  %f = tensor.empty() : tensor<8xf32>
  %b = linalg.exp ins(%c : tensor<8xf32>) outs(%f : tensor<8xf32>) -> tensor<8xf32>
  %y = linalg.generic {indexing_maps = [#features, #rows, #rows], iterator_types = ["parallel", "parallel"]}
      ins(%b, %p : tensor<8xf32>, tensor<?x8xf32>) outs(%e : tensor<?x8xf32>) {
  ^bb0(%l: f32, %r: f32, %out: f32):
    %s = arith.addf %l, %r : f32
    linalg.yield %s : f32
  } -> tensor<?x8xf32>
  return %y : tensor<?x8xf32>
}

// What has the shape of the sum already. Zeros may be a constant, negative ones.
// CHECK-LABEL: func.func @sum(
// CHECK-SAME:    %[[X:.+]]: tensor<4x6xf64>, %[[W:.+]]: tensor<8x6xf64>, %[[R:.+]]: tensor<4x8xf64>)
// CHECK:         %[[Y:.+]] = linalg.generic {{.*}} ins(%[[X]], %[[W]] : {{.*}}) outs(%[[R]] :
// CHECK:         return %[[Y]]
func.func @sum(%x: tensor<4x6xf64>, %w: tensor<8x6xf64>, %r: tensor<4x8xf64>) -> tensor<4x8xf64> {
  %zeros = arith.constant dense<-0.0> : tensor<4x8xf64>
  %p = linalg.generic {indexing_maps = [affine_map<(i, j, k) -> (i, k)>, affine_map<(i, j, k) -> (j, k)>, affine_map<(i, j, k) -> (i, j)>],
                       iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x, %w : tensor<4x6xf64>, tensor<8x6xf64>) outs(%zeros : tensor<4x8xf64>) {
  ^bb0(%a: f64, %b: f64, %c: f64):
    %m = arith.mulf %a, %b : f64
    %s = arith.addf %c, %m : f64
    linalg.yield %s : f64
  } -> tensor<4x8xf64>
  %e = tensor.empty() : tensor<4x8xf64>
  %y = linalg.add ins(%p, %r : tensor<4x8xf64>, tensor<4x8xf64>) outs(%e : tensor<4x8xf64>) -> tensor<4x8xf64>
  return %y : tensor<4x8xf64>
}

// One product adds to another.
// CHECK-LABEL: func.func @two(
// CHECK-SAME:    %[[X:.+]]: tensor<4x6xf32>, %[[V:.+]]: tensor<6x8xf32>, %[[W:.+]]: tensor<6x8xf32>)
// CHECK:         %[[Q:.+]] = linalg.matmul ins(%[[X]], %[[W]] :
// CHECK:         %[[Y:.+]] = linalg.matmul ins(%[[X]], %[[V]] : {{.*}}) outs(%[[Q]] :
// CHECK-NEXT:    return %[[Y]]
func.func @two(%x: tensor<4x6xf32>, %v: tensor<6x8xf32>, %w: tensor<6x8xf32>) -> tensor<4x8xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<4x8xf32>
  %zeros = linalg.fill ins(%zero : f32) outs(%e : tensor<4x8xf32>) -> tensor<4x8xf32>
  %p = linalg.matmul ins(%x, %v : tensor<4x6xf32>, tensor<6x8xf32>) outs(%zeros : tensor<4x8xf32>) -> tensor<4x8xf32>
  %q = linalg.matmul ins(%x, %w : tensor<4x6xf32>, tensor<6x8xf32>) outs(%zeros : tensor<4x8xf32>) -> tensor<4x8xf32>
  %y = linalg.add ins(%p, %q : tensor<4x8xf32>, tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// As exporters write what has one batch: index 0 instead of the loop over it.
// CHECK-LABEL: func.func @one_batch(
// CHECK-SAME:    %[[X:.+]]: tensor<1x4x6xf32>, %[[W:.+]]: tensor<1x6x8xf32>, %[[R:.+]]: tensor<1x4x8xf32>)
// CHECK:         %[[Y:.+]] = linalg.batch_matmul ins(%[[X]], %[[W]] : {{.*}}) outs(%[[R]] :
// CHECK:         return %[[Y]]
func.func @one_batch(%x: tensor<1x4x6xf32>, %w: tensor<1x6x8xf32>, %r: tensor<1x4x8xf32>) -> tensor<1x4x8xf32> {
  %zeros = arith.constant dense<0.0> : tensor<1x4x8xf32>
  %p = linalg.batch_matmul ins(%x, %w : tensor<1x4x6xf32>, tensor<1x6x8xf32>) outs(%zeros : tensor<1x4x8xf32>) -> tensor<1x4x8xf32>
  %e = tensor.empty() : tensor<1x4x8xf32>
  %y = linalg.generic {indexing_maps = [affine_map<(b, i, j) -> (0, i, j)>, affine_map<(b, i, j) -> (0, i, j)>,
                                        affine_map<(b, i, j) -> (b, i, j)>],
                       iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%p, %r : tensor<1x4x8xf32>, tensor<1x4x8xf32>) outs(%e : tensor<1x4x8xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %0 = arith.addf %a, %b : f32
    linalg.yield %0 : f32
  } -> tensor<1x4x8xf32>
  return %y : tensor<1x4x8xf32>
}
