// An op that nobody registered, with a region, may define symbols and call what
// it likes: calls aren't followed.
// RUN: norm-opt %s --allow-unregistered-dialect --norm-pre-ln-to-pre-rms -o %t.mlir 2>%t.verdicts
// RUN: FileCheck %s --check-prefix=VERDICT --implicit-check-not=Passed < %t.verdicts
// RUN: norm-opt %s --allow-unregistered-dialect | diff %t.mlir -

// VERDICT: norm-kept-argument | Category:norm | Function=norm
// VERDICT: norm-kept-unknown-op | Category:norm | Function=calls
func.func private @norm(%s: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %init = tensor.empty() : tensor<4x16xf32>
  %n = norm.layer_norm ins(%s : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  return %n : tensor<4x16xf32>
}
func.func @calls(%x: tensor<4x8xf32>, %w: tensor<8x16xf32>) -> tensor<4x16xf32> {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<4x16xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  %s = linalg.matmul ins(%x, %w : tensor<4x8xf32>, tensor<8x16xf32>) outs(%fill : tensor<4x16xf32>) -> tensor<4x16xf32>
  %n = call @norm(%s) : (tensor<4x16xf32>) -> tensor<4x16xf32>
  %m = norm.layer_norm ins(%n : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  "test.unknown"() ({
    "test.calls"() {callee = @norm} : () -> ()
  }) : () -> ()
  return %m : tensor<4x16xf32>
}
