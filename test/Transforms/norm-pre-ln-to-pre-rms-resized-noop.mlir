// Streams that are read at computed tokens, and not channel by channel or not
// linearly: one function a guard, and nothing changed.
// RUN: norm-opt %s -o %t.before.mlir
// RUN: norm-opt %s --norm-pre-ln-to-pre-rms -o %t.after.mlir 2>%t.verdicts
// RUN: diff %t.before.mlir %t.after.mlir
// RUN: FileCheck %s < %t.verdicts

// One of the two is another channel's.
// CHECK: norm-kept-writer-not-linear | Category:norm | Function=other_channel |
func.func @other_channel(%x: tensor<2x4xf32>, %w: tensor<4x8xf32>, %v: tensor<8x3xf32>) -> tensor<4x3xf32> {
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
    %shifted = arith.xori %c, %one : index
    %b = tensor.extract %h[%r, %shifted] : tensor<2x8xf32>
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

// The greater of two tokens.
// CHECK: norm-kept-writer-not-linear | Category:norm | Function=greater |
func.func @greater(%x: tensor<2x4xf32>, %w: tensor<4x8xf32>, %v: tensor<8x3xf32>) -> tensor<4x3xf32> {
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
    %s = arith.maximumf %a, %b : f32
    %p = arith.mulf %s, %half : f32
    linalg.yield %p : f32
  } -> tensor<4x8xf32>
  %n = norm.layer_norm ins(%resized : tensor<4x8xf32>) outs(%init : tensor<4x8xf32>) epsilon = 1.0e-05 : f32
  %oinit = tensor.empty() : tensor<4x3xf32>
  %ofill = linalg.fill ins(%zero : f32) outs(%oinit : tensor<4x3xf32>) -> tensor<4x3xf32>
  %o = linalg.matmul ins(%n, %v : tensor<4x8xf32>, tensor<8x3xf32>) outs(%ofill : tensor<4x3xf32>) -> tensor<4x3xf32>
  return %o : tensor<4x3xf32>
}

// Another body compares what it reads.
// CHECK: norm-kept-observed-by-reader | Category:norm | Function=second_reader |
func.func @second_reader(%x: tensor<2x4xf32>, %w: tensor<4x8xf32>, %v: tensor<8x3xf32>) -> tensor<4x3xf32> {
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
  %signs = linalg.generic {indexing_maps = [affine_map<(t, c) -> (t, c)>], iterator_types = ["parallel", "parallel"]} outs(%init : tensor<4x8xf32>) {
  ^bb0(%out: f32):
    %two = arith.constant 2 : index
    %t = linalg.index 0 : index
    %c = linalg.index 1 : index
    %l = arith.divui %t, %two : index
    %a = tensor.extract %h[%l, %c] : tensor<2x8xf32>
    %p = arith.maximumf %a, %zero : f32
    linalg.yield %p : f32
  } -> tensor<4x8xf32>
  %both = linalg.add ins(%n, %signs : tensor<4x8xf32>, tensor<4x8xf32>) outs(%init : tensor<4x8xf32>) -> tensor<4x8xf32>
  %oinit = tensor.empty() : tensor<4x3xf32>
  %ofill = linalg.fill ins(%zero : f32) outs(%oinit : tensor<4x3xf32>) -> tensor<4x3xf32>
  %o = linalg.matmul ins(%both, %v : tensor<4x8xf32>, tensor<8x3xf32>) outs(%ofill : tensor<4x3xf32>) -> tensor<4x3xf32>
  return %o : tensor<4x3xf32>
}
