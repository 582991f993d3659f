// RUN: norm-opt %s > %t.before
// RUN: norm-opt %s --convert-norm-to-linalg > %t.after
// RUN: diff %t.before %t.after

// Other ops that have a decomposition, dead code and foldable constants: the
// pass is about norm ops alone.
func.func @others(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %dead = arith.addi %c1, %c2 : index
  %init = tensor.empty() : tensor<4x8xf32>
  %y = linalg.softmax dimension(1) ins(%x : tensor<4x8xf32>) outs(%init : tensor<4x8xf32>) -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}
