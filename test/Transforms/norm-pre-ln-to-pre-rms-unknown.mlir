// Ops that nobody registered stop the rewrite where data flows through them,
// and nowhere else.
// RUN: norm-opt %s --norm-pre-ln-to-pre-rms --allow-unregistered-dialect -o %t.mlir 2>%t.verdicts
// RUN: FileCheck %s < %t.mlir
// RUN: norm-verify %s %t.mlir --entry=elsewhere
// RUN: FileCheck %s --check-prefix=VERDICT < %t.verdicts

// VERDICT: [Missed] norm-kept-unknown-op | Category:norm | Function=writer {{.*}}written by an op that isn't understood, other.writer
// CHECK-LABEL: func @writer
// CHECK: norm.layer_norm
func.func @writer(%x: tensor<4x8xf32>) -> tensor<4x16xf32> {
  %init = tensor.empty() : tensor<4x16xf32>
  %s = "other.writer"(%x) : (tensor<4x8xf32>) -> tensor<4x16xf32>
  %n = norm.layer_norm ins(%s : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  return %n : tensor<4x16xf32>
}

// VERDICT: [Missed] norm-kept-unknown-op | Category:norm | Function=reader {{.*}}read by an op that isn't understood, other.reader
// CHECK-LABEL: func @reader
// CHECK: norm.layer_norm
func.func @reader(%x: tensor<4x8xf32>, %w: tensor<8x16xf32>) -> tensor<4x16xf32> {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<4x16xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  %s = linalg.matmul ins(%x, %w : tensor<4x8xf32>, tensor<8x16xf32>) outs(%fill : tensor<4x16xf32>) -> tensor<4x16xf32>
  "other.reader"(%s) : (tensor<4x16xf32>) -> ()
  %n = norm.layer_norm ins(%s : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  return %n : tensor<4x16xf32>
}

// VERDICT: [Passed] norm-converted-to-rms | Category:norm | Function=elsewhere
// CHECK-LABEL: func @elsewhere
// CHECK: norm.rms_norm
func.func @elsewhere(%x: tensor<4x8xf32>, %w: tensor<8x16xf32>) -> tensor<4x16xf32> {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<4x16xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  %y = "other.op"(%x) : (tensor<4x8xf32>) -> tensor<4x8xf32>
  %s = linalg.matmul ins(%y, %w : tensor<4x8xf32>, tensor<8x16xf32>) outs(%fill : tensor<4x16xf32>) -> tensor<4x16xf32>
  %n = norm.layer_norm ins(%s : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  %z = "other.op"(%n) : (tensor<4x16xf32>) -> tensor<4x16xf32>
  return %z : tensor<4x16xf32>
}

// An op that tosa leaves to others.
// VERDICT: norm-kept-unknown-op | Category:norm | Function=custom {{.*}}tosa.custom
// CHECK-LABEL: func @custom
// CHECK: norm.layer_norm
func.func @custom(%x: tensor<1x3x8xf32>) -> tensor<1x3x8xf32> {
  %s = tosa.custom %x {operator_name = "op", domain_name = "of_another", implementation_attrs = ""} : (tensor<1x3x8xf32>) -> tensor<1x3x8xf32>
  %init = tensor.empty() : tensor<1x3x8xf32>
  %n = norm.layer_norm ins(%s : tensor<1x3x8xf32>) outs(%init : tensor<1x3x8xf32>) epsilon = 1.0e-05 : f32
  return %n : tensor<1x3x8xf32>
}
