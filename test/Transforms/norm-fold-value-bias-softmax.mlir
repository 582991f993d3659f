// Biases of values behind a softmax that is one op.
// RUN: norm-opt %s --norm-fold-value-bias -o %t.mlir 2>%t.verdicts
// RUN: FileCheck %s < %t.mlir
// RUN: FileCheck %s --check-prefix=VERDICT < %t.verdicts
// RUN: norm-verify %s %t.mlir
// RUN: norm-verify %s %t.mlir --numeric
// RUN: norm-opt %t.mlir --norm-fold-value-bias | diff %t.mlir -

// A softmax that is one op, seen through views.
// VERDICT: norm-value-bias-folded | Category:norm | Function=softmax_op
// CHECK-LABEL: func @softmax_op
// CHECK: linalg.softmax
// CHECK: %[[V:.*]] = linalg.matmul ins(%{{.*}} : tensor<5x6xf32>, tensor<6x3xf32>)
// CHECK: linalg.matmul ins(%{{.*}}, %[[V]] : tensor<4x5xf32>, tensor<5x3xf32>)
func.func @softmax_op(%s: tensor<4x5xf32>, %x: tensor<5x6xf32>, %wv: tensor<6x3xf32>, %bv: tensor<3xf32>, %wo: tensor<3x7xf32>, %bo: tensor<7xf32>) -> tensor<4x7xf32> {
  %e = tensor.empty() : tensor<4x5xf32>
  %soft = linalg.softmax dimension(1) ins(%s : tensor<4x5xf32>) outs(%e : tensor<4x5xf32>) -> tensor<4x5xf32>
  %te = tensor.empty() : tensor<5x4xf32>
  %turned = linalg.transpose ins(%soft : tensor<4x5xf32>) outs(%te : tensor<5x4xf32>) permutation = [1, 0]
  %a = linalg.transpose ins(%turned : tensor<5x4xf32>) outs(%e : tensor<4x5xf32>) permutation = [1, 0]
  %xwz = arith.constant 0.0 : f32
  %xwe = tensor.empty() : tensor<5x3xf32>
  %xw0 = linalg.fill ins(%xwz : f32) outs(%xwe : tensor<5x3xf32>) -> tensor<5x3xf32>
  %xw = linalg.matmul ins(%x, %wv : tensor<5x6xf32>, tensor<6x3xf32>) outs(%xw0 : tensor<5x3xf32>) -> tensor<5x3xf32>
  %ve = tensor.empty() : tensor<5x3xf32>
  %vb = linalg.broadcast ins(%bv : tensor<3xf32>) outs(%ve : tensor<5x3xf32>) dimensions = [0]
  %v = linalg.add ins(%xw, %vb : tensor<5x3xf32>, tensor<5x3xf32>) outs(%ve : tensor<5x3xf32>) -> tensor<5x3xf32>
  %yz = arith.constant 0.0 : f32
  %ye = tensor.empty() : tensor<4x3xf32>
  %y0 = linalg.fill ins(%yz : f32) outs(%ye : tensor<4x3xf32>) -> tensor<4x3xf32>
  %y = linalg.matmul ins(%a, %v : tensor<4x5xf32>, tensor<5x3xf32>) outs(%y0 : tensor<4x3xf32>) -> tensor<4x3xf32>
  %oz = arith.constant 0.0 : f32
  %oe = tensor.empty() : tensor<4x7xf32>
  %o0 = linalg.fill ins(%oz : f32) outs(%oe : tensor<4x7xf32>) -> tensor<4x7xf32>
  %o = linalg.matmul ins(%y, %wo : tensor<4x3xf32>, tensor<3x7xf32>) outs(%o0 : tensor<4x7xf32>) -> tensor<4x7xf32>
  %oute = tensor.empty() : tensor<4x7xf32>
  %outb = linalg.broadcast ins(%bo : tensor<7xf32>) outs(%oute : tensor<4x7xf32>) dimensions = [0]
  %out = linalg.add ins(%o, %outb : tensor<4x7xf32>, tensor<4x7xf32>) outs(%oute : tensor<4x7xf32>) -> tensor<4x7xf32>
  return %out : tensor<4x7xf32>
}
