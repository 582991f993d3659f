// Channel scales that move into the weights of their writers, and those that
// have to stay.
// RUN: norm-opt %s --norm-fold-layer-scale 2>%t.verdicts | FileCheck %s
// RUN: FileCheck %s --check-prefix=VERDICT < %t.verdicts
//
// With the scale out of the way the norm converts; the results are the same.
// RUN: norm-opt %s --norm-fold-layer-scale --norm-pre-ln-to-pre-rms -o %t.mlir 2>/dev/null
// RUN: FileCheck %s --check-prefix=RMS < %t.mlir
// RUN: norm-verify %s %t.mlir
// RUN: %python %utils/check-equal.py %s %t.mlir

// VERDICT: [Passed] norm-layer-scale-folded | Category:norm | Function=linear {{.*}}folded into 2 weights
// CHECK-LABEL: func @linear
// CHECK-SAME: %[[X:[^:]*]]: tensor<4x8xf32>, %[[W:[^:]*]]: tensor<8x16xf32>, %[[B:[^:]*]]: tensor<16xf32>
// CHECK: %[[LAMBDA:.*]] = arith.constant dense<
// CHECK: %[[LW:.*]] = linalg.generic {{.*}} ins(%[[W]], %[[LAMBDA]] {{.*}} {norm.weight_prep}
// CHECK: %[[H:.*]] = linalg.matmul ins(%[[X]], %[[LW]]
// CHECK: %[[LB:.*]] = linalg.generic {{.*}} ins(%[[B]], %[[LAMBDA]] {{.*}} {norm.weight_prep}
// CHECK: %[[HB:.*]] = linalg.generic {{.*}} ins(%[[LB]], %[[H]]
// CHECK: norm.layer_norm ins(%[[HB]]
// RMS-LABEL: func @linear
// RMS: norm.rms_norm
#id = affine_map<(d0, d1) -> (d0, d1)>
#row = affine_map<(d0, d1) -> (d1)>
func.func @linear(%x: tensor<4x8xf32>, %w: tensor<8x16xf32>, %b: tensor<16xf32>) -> tensor<4x16xf32> {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<4x16xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  %h = linalg.matmul ins(%x, %w : tensor<4x8xf32>, tensor<8x16xf32>) outs(%fill : tensor<4x16xf32>) -> tensor<4x16xf32>
  %hb = linalg.generic {indexing_maps = [#row, #id, #id], iterator_types = ["parallel", "parallel"]} ins(%b, %h : tensor<16xf32>, tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) {
  ^bb0(%bias: f32, %v: f32, %o: f32):
    %s = arith.addf %bias, %v : f32
    linalg.yield %s : f32
  } -> tensor<4x16xf32>
  %lambda = arith.constant dense<[0.5, 1.0, 1.5, 2.0, -0.5, -1.0, 0.25, 0.75, 0.5, 1.0, 1.5, 2.0, -0.5, -1.0, 0.25, 0.75]> : tensor<16xf32>
  %scaled = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]} ins(%hb, %lambda : tensor<4x16xf32>, tensor<16xf32>) outs(%init : tensor<4x16xf32>) {
  ^bb0(%v: f32, %l: f32, %o: f32):
    %p = arith.mulf %v, %l : f32
    linalg.yield %p : f32
  } -> tensor<4x16xf32>
  %n = norm.layer_norm ins(%scaled : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  return %n : tensor<4x16xf32>
}

// The channels come in another order than the weight's.
// VERDICT: [Missed] norm-layer-scale-kept | Category:norm | Function=shuffled
// RMS-LABEL: func @shuffled
// RMS: norm.layer_norm
func.func @shuffled(%x: tensor<3x4xf32>, %w: tensor<4x4xf32>, %lambda: tensor<4xf32>) -> tensor<3x4xf32> {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<3x4xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<3x4xf32>) -> tensor<3x4xf32>
  %h = linalg.matmul ins(%x, %w : tensor<3x4xf32>, tensor<4x4xf32>) outs(%fill : tensor<3x4xf32>) -> tensor<3x4xf32>
  %heads = tensor.expand_shape %h [[0], [1, 2]] output_shape [3, 2, 2] : tensor<3x4xf32> into tensor<3x2x2xf32>
  %heads_init = tensor.empty() : tensor<3x2x2xf32>
  %turned = linalg.transpose ins(%heads : tensor<3x2x2xf32>) outs(%heads_init : tensor<3x2x2xf32>) permutation = [0, 2, 1]
  %flat = tensor.collapse_shape %turned [[0], [1, 2]] : tensor<3x2x2xf32> into tensor<3x4xf32>
  %scaled = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]} ins(%flat, %lambda : tensor<3x4xf32>, tensor<4xf32>) outs(%init : tensor<3x4xf32>) {
  ^bb0(%v: f32, %l: f32, %o: f32):
    %p = arith.mulf %v, %l : f32
    linalg.yield %p : f32
  } -> tensor<3x4xf32>
  %n = norm.layer_norm ins(%scaled : tensor<3x4xf32>) outs(%init : tensor<3x4xf32>) epsilon = 1.0e-05 : f32
  return %n : tensor<3x4xf32>
}

// The bias is all that has a mean, but not all that is scaled.
// VERDICT: [Missed] norm-layer-scale-kept | Category:norm | Function=of_norm
// RMS-LABEL: func @of_norm
// RMS-COUNT-2: norm.layer_norm
func.func @of_norm(%x: tensor<4x16xf32>, %bias: tensor<16xf32>, %lambda: tensor<16xf32>) -> tensor<4x16xf32> {
  %init = tensor.empty() : tensor<4x16xf32>
  %a = norm.layer_norm ins(%x : tensor<4x16xf32>) bias(%bias : tensor<16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  %scaled = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]} ins(%a, %lambda : tensor<4x16xf32>, tensor<16xf32>) outs(%init : tensor<4x16xf32>) {
  ^bb0(%v: f32, %l: f32, %o: f32):
    %p = arith.mulf %v, %l : f32
    linalg.yield %p : f32
  } -> tensor<4x16xf32>
  %n = norm.layer_norm ins(%scaled : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  return %n : tensor<4x16xf32>
}

// What is scaled is an activation's.
// VERDICT: [Missed] norm-layer-scale-kept | Category:norm | Function=activation
// CHECK-LABEL: func @activation
// CHECK: linalg.tanh
// CHECK: linalg.generic
// CHECK: arith.mulf
// RMS-LABEL: func @activation
// RMS: norm.layer_norm
func.func @activation(%x: tensor<4x16xf32>, %lambda: tensor<16xf32>) -> tensor<4x16xf32> {
  %init = tensor.empty() : tensor<4x16xf32>
  %a = linalg.tanh ins(%x : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  %scaled = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]} ins(%a, %lambda : tensor<4x16xf32>, tensor<16xf32>) outs(%init : tensor<4x16xf32>) {
  ^bb0(%v: f32, %l: f32, %o: f32):
    %p = arith.mulf %v, %l : f32
    linalg.yield %p : f32
  } -> tensor<4x16xf32>
  %n = norm.layer_norm ins(%scaled : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  return %n : tensor<4x16xf32>
}

// The unscaled value has another reader.
// VERDICT: [Missed] norm-layer-scale-kept | Category:norm | Function=other_reader
// RMS-LABEL: func @other_reader
// RMS: norm.layer_norm
func.func @other_reader(%x: tensor<4x8xf32>, %w: tensor<8x16xf32>, %lambda: tensor<16xf32>) -> (tensor<4x16xf32>, tensor<4x16xf32>) {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<4x16xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  %h = linalg.matmul ins(%x, %w : tensor<4x8xf32>, tensor<8x16xf32>) outs(%fill : tensor<4x16xf32>) -> tensor<4x16xf32>
  %scaled = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]} ins(%h, %lambda : tensor<4x16xf32>, tensor<16xf32>) outs(%init : tensor<4x16xf32>) {
  ^bb0(%v: f32, %l: f32, %o: f32):
    %p = arith.mulf %v, %l : f32
    linalg.yield %p : f32
  } -> tensor<4x16xf32>
  %n = norm.layer_norm ins(%scaled : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  return %n, %h : tensor<4x16xf32>, tensor<4x16xf32>
}

// Nobody gains: the scaled value's mean is observed, so nothing is said either.
// VERDICT-NOT: Function=observed
// CHECK-LABEL: func @observed
// CHECK: arith.mulf
// RMS-LABEL: func @observed
func.func @observed(%x: tensor<4x8xf32>, %w: tensor<8x16xf32>, %lambda: tensor<16xf32>) -> tensor<4x16xf32> {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<4x16xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  %h = linalg.matmul ins(%x, %w : tensor<4x8xf32>, tensor<8x16xf32>) outs(%fill : tensor<4x16xf32>) -> tensor<4x16xf32>
  %scaled = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]} ins(%h, %lambda : tensor<4x16xf32>, tensor<16xf32>) outs(%init : tensor<4x16xf32>) {
  ^bb0(%v: f32, %l: f32, %o: f32):
    %p = arith.mulf %v, %l : f32
    linalg.yield %p : f32
  } -> tensor<4x16xf32>
  return %scaled : tensor<4x16xf32>
}
