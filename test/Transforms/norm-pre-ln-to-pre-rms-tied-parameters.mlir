// Ops of another dialect that read parameters: two that are spelled alike read
// the same one.
// RUN: norm-opt --load-dialect-plugin=%other_dialect %s --norm-pre-ln-to-pre-rms=tied=keep -o %t.mlir 2>%t.verdicts
// RUN: FileCheck %s < %t.mlir
// RUN: FileCheck %s --check-prefix=VERDICT < %t.verdicts
// REQUIRES: plugin
// UNVERIFIED: what other.parameter reads only its dialect knows.

// VERDICT: norm-converted-to-rms | Category:norm | Function=alone
// CHECK-LABEL: func @alone
// CHECK: norm.rms_norm
func.func @alone(%x: tensor<2x4xf32>) -> tensor<2x4xf32> {
  %w = "other.parameter"() {key = "one"} : () -> tensor<4x4xf32>
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<2x4xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<2x4xf32>) -> tensor<2x4xf32>
  %y = linalg.matmul ins(%x, %w : tensor<2x4xf32>, tensor<4x4xf32>) outs(%fill : tensor<2x4xf32>) -> tensor<2x4xf32>
  %n = norm.layer_norm ins(%y : tensor<2x4xf32>) outs(%init : tensor<2x4xf32>) epsilon = 1.0e-05 : f32
  return %n : tensor<2x4xf32>
}

// VERDICT: norm-kept-tied-weight | Category:norm | Function=tied {{.*}}which linalg.matmul at {{.*}} reads as it is
// CHECK-LABEL: func @tied
// CHECK: norm.layer_norm
func.func @tied(%x: tensor<2x4xf32>) -> tensor<2x4xf32> {
  %w = "other.parameter"() {key = "two"} : () -> tensor<4x4xf32>
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<2x4xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<2x4xf32>) -> tensor<2x4xf32>
  %y = linalg.matmul ins(%x, %w : tensor<2x4xf32>, tensor<4x4xf32>) outs(%fill : tensor<2x4xf32>) -> tensor<2x4xf32>
  %n = norm.layer_norm ins(%y : tensor<2x4xf32>) outs(%init : tensor<2x4xf32>) epsilon = 1.0e-05 : f32
  return %n : tensor<2x4xf32>
}

func.func @reader(%x: tensor<2x4xf32>) -> tensor<2x4xf32> {
  %w = "other.parameter"() {key = "two"} : () -> tensor<4x4xf32>
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<2x4xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<2x4xf32>) -> tensor<2x4xf32>
  %y = linalg.matmul ins(%x, %w : tensor<2x4xf32>, tensor<4x4xf32>) outs(%fill : tensor<2x4xf32>) -> tensor<2x4xf32>
  return %y : tensor<2x4xf32>
}
