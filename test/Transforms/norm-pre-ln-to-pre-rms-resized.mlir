// Streams that are read at computed tokens, as where an image is resized: the
// mean goes on with each channel, and the centre into the writer.
// RUN: norm-opt %s --norm-pre-ln-to-pre-rms -o %t.mlir 2>%t.verdicts
// RUN: FileCheck %s < %t.mlir
// RUN: FileCheck %s --check-prefix=VERDICT --implicit-check-not=norm-explicit-centre < %t.verdicts
// RUN: norm-verify %s %t.mlir | FileCheck %s --check-prefix=EQUAL
// EQUAL: @resized: equal

// VERDICT: norm-converted-to-rms | Category:norm | Function=resized |
// CHECK-LABEL: @resized
// CHECK-SAME: %{{[^:]*}}: tensor<2x4xf32>, %[[W:[^:]*]]: tensor<4x8xf32>
// CHECK: norm.center ins(%[[W]] {{.*}} {norm.weight_prep}
// CHECK: norm.rms_norm
func.func @resized(%x: tensor<2x4xf32>, %w: tensor<4x8xf32>, %v: tensor<8x3xf32>) -> tensor<4x3xf32> {
  %zero = arith.constant 0.0 : f32
  %half = arith.constant 0.5 : f32
  %hinit = tensor.empty() : tensor<2x8xf32>
  %hfill = linalg.fill ins(%zero : f32) outs(%hinit : tensor<2x8xf32>) -> tensor<2x8xf32>
  %h = linalg.matmul ins(%x, %w : tensor<2x4xf32>, tensor<4x8xf32>) outs(%hfill : tensor<2x8xf32>) -> tensor<2x8xf32>
  %init = tensor.empty() : tensor<4x8xf32>
  %resized = linalg.generic {indexing_maps = [affine_map<(t, c) -> (t, c)>], iterator_types = ["parallel", "parallel"]} outs(%init : tensor<4x8xf32>) {
  ^bb0(%out: f32):
    %two = arith.constant 2 : index
    %one = arith.constant 1 : index
    %t = linalg.index 0 : index
    %c = linalg.index 1 : index
    %l = arith.divui %t, %two : index
    %n = arith.addi %l, %one : index
    %r = arith.minui %n, %one : index
    %a = tensor.extract %h[%l, %c] : tensor<2x8xf32>
    %b = tensor.extract %h[%r, %c] : tensor<2x8xf32>
    %s = arith.addf %a, %b : f32
    %p = arith.mulf %s, %half : f32
    linalg.yield %p : f32
  } -> tensor<4x8xf32>
  %n = norm.layer_norm ins(%resized : tensor<4x8xf32>) outs(%init : tensor<4x8xf32>) epsilon = 1.0e-05 : f32
  %oinit = tensor.empty() : tensor<4x3xf32>
  %ofill = linalg.fill ins(%zero : f32) outs(%oinit : tensor<4x3xf32>) -> tensor<4x3xf32>
  %o = linalg.matmul ins(%n, %v : tensor<4x8xf32>, tensor<8x3xf32>) outs(%ofill : tensor<4x3xf32>) -> tensor<4x3xf32>
  return %o : tensor<4x3xf32>
}
