// Compressed streams with tied=keep, where calls give a reader's weight to more
// than one place.
// RUN: norm-opt %s --norm-pre-ln-to-pre-rms=tied=keep --norm-pre-rms-to-pre-crms=tied=keep -o %t.keep.mlir 2>%t.verdicts
// RUN: FileCheck %s --check-prefix=KEEP < %t.keep.mlir
// RUN: FileCheck %s --check-prefix=VERDICT < %t.verdicts
// RUN: norm-verify %s %t.keep.mlir
// RUN: norm-opt %s --norm-pre-ln-to-pre-rms --norm-pre-rms-to-pre-crms -o %t.untie.mlir 2>%t.verdicts
// RUN: FileCheck %s --check-prefix=UNTIE < %t.untie.mlir
// RUN: norm-verify %s %t.untie.mlir

// One function with one set of weights serves all layers.
// VERDICT: norm-converted-to-crms | Category:norm | Function=layer
// KEEP-LABEL: func private @layer
// KEEP: norm.crms_norm
// UNTIE-LABEL: func private @layer
// UNTIE: norm.crms_norm
func.func private @layer(%x: tensor<4x8xf32>, %w: tensor<8x16xf32>, %v: tensor<16x8xf32>) -> tensor<4x8xf32> {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<4x16xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  %yinit = tensor.empty() : tensor<4x8xf32>
  %yfill = linalg.fill ins(%zero : f32) outs(%yinit : tensor<4x8xf32>) -> tensor<4x8xf32>
  %h = linalg.matmul ins(%x, %w : tensor<4x8xf32>, tensor<8x16xf32>) outs(%fill : tensor<4x16xf32>) -> tensor<4x16xf32>
  %n = norm.layer_norm ins(%h : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  %y = linalg.matmul ins(%n, %v : tensor<4x16xf32>, tensor<16x8xf32>) outs(%yfill : tensor<4x8xf32>) -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}
func.func @layers(%x: tensor<4x8xf32>, %w: tensor<8x16xf32>, %v: tensor<16x8xf32>) -> tensor<4x8xf32> {
  %a = call @layer(%x, %w, %v) : (tensor<4x8xf32>, tensor<8x16xf32>, tensor<16x8xf32>) -> tensor<4x8xf32>
  %b = call @layer(%a, %w, %v) : (tensor<4x8xf32>, tensor<8x16xf32>, tensor<16x8xf32>) -> tensor<4x8xf32>
  return %b : tensor<4x8xf32>
}

// Another function is given the reader's weight.
// VERDICT: norm-kept-tied-weight | Category:norm | Function=tied_layer {{.*}}linalg.matmul at {{.*}} reads the weight at {{.*}}, which linalg.matmul at {{.*}} reads as it is
// KEEP-LABEL: func private @tied_layer
// KEEP: norm.rms_norm
// UNTIE-LABEL: func private @tied_layer
// UNTIE: norm.crms_norm
func.func private @tied_layer(%x: tensor<4x8xf32>, %w: tensor<8x16xf32>, %v: tensor<16x8xf32>) -> tensor<4x8xf32> {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<4x16xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  %yinit = tensor.empty() : tensor<4x8xf32>
  %yfill = linalg.fill ins(%zero : f32) outs(%yinit : tensor<4x8xf32>) -> tensor<4x8xf32>
  %h = linalg.matmul ins(%x, %w : tensor<4x8xf32>, tensor<8x16xf32>) outs(%fill : tensor<4x16xf32>) -> tensor<4x16xf32>
  %n = norm.layer_norm ins(%h : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  %y = linalg.matmul ins(%n, %v : tensor<4x16xf32>, tensor<16x8xf32>) outs(%yfill : tensor<4x8xf32>) -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}
func.func private @other(%z: tensor<4x16xf32>, %v: tensor<16x8xf32>) -> tensor<4x8xf32> {
  %zero = arith.constant 0.0 : f32
  %yinit = tensor.empty() : tensor<4x8xf32>
  %yfill = linalg.fill ins(%zero : f32) outs(%yinit : tensor<4x8xf32>) -> tensor<4x8xf32>
  %y = linalg.matmul ins(%z, %v : tensor<4x16xf32>, tensor<16x8xf32>) outs(%yfill : tensor<4x8xf32>) -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}
func.func @calls_both(%x: tensor<4x8xf32>, %z: tensor<4x16xf32>, %w: tensor<8x16xf32>, %v: tensor<16x8xf32>) -> (tensor<4x8xf32>, tensor<4x8xf32>) {
  %a = call @tied_layer(%x, %w, %v) : (tensor<4x8xf32>, tensor<8x16xf32>, tensor<16x8xf32>) -> tensor<4x8xf32>
  %b = call @other(%z, %v) : (tensor<4x16xf32>, tensor<16x8xf32>) -> tensor<4x8xf32>
  return %a, %b : tensor<4x8xf32>, tensor<4x8xf32>
}
