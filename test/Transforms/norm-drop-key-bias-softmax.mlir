// Biases of keys before a softmax that is one op.
// RUN: norm-opt %s --norm-drop-key-bias -o %t.mlir 2>%t.verdicts
// RUN: FileCheck %s < %t.mlir
// RUN: FileCheck %s --check-prefix=VERDICT < %t.verdicts
// RUN: norm-verify %s %t.mlir
// RUN: norm-verify %s %t.mlir --numeric
// RUN: norm-opt %t.mlir --norm-drop-key-bias | diff %t.mlir -

// A softmax that is one op.
// VERDICT: [Passed] norm-key-bias-dropped | Category:norm | Function=softmax_op
// CHECK-LABEL: func @softmax_op
// CHECK-SAME: %[[BQ:[^:]*]]: tensor<3xf32>, %[[BK:[^:]*]]: tensor<3xf32>
// CHECK-NOT: %[[BK]]
// CHECK: linalg.softmax
// CHECK-NOT: %[[BK]]
// CHECK: return
func.func @softmax_op(%xq: tensor<4x3xf32>, %mask: tensor<4x5xf32>, %bq: tensor<3xf32>, %bk: tensor<3xf32>, %x: tensor<5x6xf32>, %wk: tensor<6x3xf32>, %v: tensor<5x3xf32>) -> tensor<4x3xf32> {
  %qe = tensor.empty() : tensor<4x3xf32>
  %qb = linalg.broadcast ins(%bq : tensor<3xf32>) outs(%qe : tensor<4x3xf32>) dimensions = [0]
  %q = linalg.add ins(%xq, %qb : tensor<4x3xf32>, tensor<4x3xf32>) outs(%qe : tensor<4x3xf32>) -> tensor<4x3xf32>
  %xwz = arith.constant 0.0 : f32
  %xwe = tensor.empty() : tensor<5x3xf32>
  %xw0 = linalg.fill ins(%xwz : f32) outs(%xwe : tensor<5x3xf32>) -> tensor<5x3xf32>
  %xw = linalg.matmul ins(%x, %wk : tensor<5x6xf32>, tensor<6x3xf32>) outs(%xw0 : tensor<5x3xf32>) -> tensor<5x3xf32>
  %ke = tensor.empty() : tensor<5x3xf32>
  %kb = linalg.broadcast ins(%bk : tensor<3xf32>) outs(%ke : tensor<5x3xf32>) dimensions = [0]
  %k = linalg.add ins(%xw, %kb : tensor<5x3xf32>, tensor<5x3xf32>) outs(%ke : tensor<5x3xf32>) -> tensor<5x3xf32>
  %kte = tensor.empty() : tensor<3x5xf32>
  %kt = linalg.transpose ins(%k : tensor<5x3xf32>) outs(%kte : tensor<3x5xf32>) permutation = [1, 0]
  %qkz = arith.constant 0.0 : f32
  %qke = tensor.empty() : tensor<4x5xf32>
  %qk0 = linalg.fill ins(%qkz : f32) outs(%qke : tensor<4x5xf32>) -> tensor<4x5xf32>
  %qk = linalg.matmul ins(%q, %kt : tensor<4x3xf32>, tensor<3x5xf32>) outs(%qk0 : tensor<4x5xf32>) -> tensor<4x5xf32>
  %c = arith.constant dense<0.577350259> : tensor<4x5xf32>
  %sce = tensor.empty() : tensor<4x5xf32>
  %sc = linalg.mul ins(%qk, %c : tensor<4x5xf32>, tensor<4x5xf32>) outs(%sce : tensor<4x5xf32>) -> tensor<4x5xf32>
  %me = tensor.empty() : tensor<4x5xf32>
  %m = linalg.add ins(%sc, %mask : tensor<4x5xf32>, tensor<4x5xf32>) outs(%me : tensor<4x5xf32>) -> tensor<4x5xf32>
  %e = tensor.empty() : tensor<4x5xf32>
  %a = linalg.softmax dimension(1) ins(%m : tensor<4x5xf32>) outs(%e : tensor<4x5xf32>) -> tensor<4x5xf32>
  %yz = arith.constant 0.0 : f32
  %ye = tensor.empty() : tensor<4x3xf32>
  %y0 = linalg.fill ins(%yz : f32) outs(%ye : tensor<4x3xf32>) -> tensor<4x3xf32>
  %y = linalg.matmul ins(%a, %v : tensor<4x5xf32>, tensor<5x3xf32>) outs(%y0 : tensor<4x3xf32>) -> tensor<4x3xf32>
  return %y : tensor<4x3xf32>
}
