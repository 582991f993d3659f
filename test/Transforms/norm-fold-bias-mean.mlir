// Means of LayerNorms' biases that linear readers take.
// RUN: norm-opt %s --norm-fold-bias-mean 2>%t.verdicts | FileCheck %s
// RUN: FileCheck %s --check-prefix=VERDICT < %t.verdicts
//
// The same function before and after, the same results on the same data, and a
// second run changes nothing.
// RUN: norm-opt %s --norm-fold-bias-mean -o %t.mlir
// RUN: norm-verify %s %t.mlir
// RUN: %python %utils/check-equal.py %s %t.mlir
// RUN: norm-opt %t.mlir --norm-fold-bias-mean | diff %t.mlir -
//
// It is what the stream lacked: all norms of the Post-LN blocks convert.
// RUN: norm-opt %s --norm-optimize -o %t.rms.mlir
// RUN: FileCheck %s --check-prefix=RMS < %t.rms.mlir
// RUN: norm-verify %s %t.rms.mlir
// RUN: norm-opt %s --norm-optimize=target=householder-crms -o %t.crms.mlir
// RUN: norm-verify %s %t.crms.mlir

#id = affine_map<(d0, d1) -> (d0, d1)>
#row = affine_map<(d0, d1) -> (d1)>

// Two blocks of Post-LN. The linear of the second has a bias of its own, and
// reads behind a reshape.
// VERDICT: norm-bias-mean-folded | Category:norm | Function=post_ln {{.*}}folded into 1 reader
// VERDICT: norm-bias-mean-folded | Category:norm | Function=post_ln {{.*}}folded into 2 readers
// CHECK-LABEL: func @post_ln
// CHECK-SAME: %[[X:[^:]*]]: tensor<4x8xf32>, %[[W0:[^:]*]]: tensor<8x8xf32>, %[[W1:[^:]*]]: tensor<8x8xf32>, %[[WB:[^:]*]]: tensor<8xf32>, %[[V:[^:]*]]: tensor<8x3xf32>, %[[B0:[^:]*]]: tensor<8xf32>, %[[B1:[^:]*]]: tensor<8xf32>
// CHECK-DAG: %[[C0:.*]] = norm.center ins(%[[B0]] : {{.*}} {norm.weight_prep}
// CHECK-DAG: %[[M0:.*]] = linalg.sub {norm.weight_prep} ins(%[[B0]], %[[C0]]
// CHECK-DAG: %[[C1:.*]] = norm.center ins(%[[B1]] : {{.*}} {norm.weight_prep}
// CHECK-DAG: %[[M1:.*]] = linalg.sub {norm.weight_prep} ins(%[[B1]], %[[C1]]
// CHECK: norm.layer_norm {{.*}} bias(%[[C0]] :
// CHECK: %[[W0M:.*]] = linalg.generic {{.*}} ins(%[[W0]], %[[M0]] {{.*}} {norm.weight_prep}
// CHECK: %[[ACC:.*]] = linalg.generic {{.*}} ins(%[[W0M]] : tensor<8xf32>) outs(%{{.*}} : tensor<4x8xf32>)
// CHECK: linalg.matmul {{.*}} outs(%[[ACC]]
// CHECK: norm.layer_norm {{.*}} bias(%[[C1]] :
// CHECK: %[[W1M:.*]] = linalg.generic {{.*}} ins(%[[W1]], %[[M1]] {{.*}} {norm.weight_prep}
// CHECK: %[[WBM:.*]] = linalg.generic {{.*}} ins(%[[WB]], %[[W1M]] {{.*}} {norm.weight_prep}
// CHECK: linalg.generic {{.*}} ins(%{{.*}}, %[[WBM]] :
// The last norm is returned, and keeps its bias.
// CHECK: norm.layer_norm {{.*}} bias(%[[B1]] :
// CHECK: linalg.generic {{.*}} ins(%[[V]], %[[M1]] {{.*}} {norm.weight_prep}
//
// RMS-LABEL: func @post_ln
// RMS-NOT: norm.layer_norm
// RMS-COUNT-3: norm.rms_norm
// RMS-NOT: norm.center
// RMS: return
func.func @post_ln(%x: tensor<4x8xf32>, %w0: tensor<8x8xf32>, %w1: tensor<8x8xf32>, %wb: tensor<8xf32>, %v: tensor<8x3xf32>, %b0: tensor<8xf32>, %b1: tensor<8xf32>) -> (tensor<4x8xf32>, tensor<4x3xf32>) {
  %zero = arith.constant 0.0 : f32
  %g = arith.constant dense<1.5> : tensor<8xf32>
  %init = tensor.empty() : tensor<4x8xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x8xf32>) -> tensor<4x8xf32>
  %s0 = linalg.matmul ins(%x, %w0 : tensor<4x8xf32>, tensor<8x8xf32>) outs(%fill : tensor<4x8xf32>) -> tensor<4x8xf32>
  %n0 = norm.layer_norm ins(%s0 : tensor<4x8xf32>) scale(%g : tensor<8xf32>) bias(%b0 : tensor<8xf32>) outs(%init : tensor<4x8xf32>) epsilon = 1.0e-05 : f32
  %h0 = linalg.matmul ins(%n0, %w0 : tensor<4x8xf32>, tensor<8x8xf32>) outs(%fill : tensor<4x8xf32>) -> tensor<4x8xf32>
  %s1 = linalg.add ins(%n0, %h0 : tensor<4x8xf32>, tensor<4x8xf32>) outs(%init : tensor<4x8xf32>) -> tensor<4x8xf32>
  %n1 = norm.layer_norm ins(%s1 : tensor<4x8xf32>) bias(%b1 : tensor<8xf32>) outs(%init : tensor<4x8xf32>) epsilon = 1.0e-05 : f32
  %tokens = tensor.expand_shape %n1 [[0, 1], [2]] output_shape [1, 4, 8] : tensor<4x8xf32> into tensor<1x4x8xf32>
  %flat = tensor.collapse_shape %tokens [[0, 1], [2]] : tensor<1x4x8xf32> into tensor<4x8xf32>
  %h1 = linalg.matmul ins(%flat, %w1 : tensor<4x8xf32>, tensor<8x8xf32>) outs(%fill : tensor<4x8xf32>) -> tensor<4x8xf32>
  %hb1 = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]} ins(%h1, %wb : tensor<4x8xf32>, tensor<8xf32>) outs(%init : tensor<4x8xf32>) {
  ^bb0(%a: f32, %bias: f32, %o: f32):
    %s = arith.addf %a, %bias : f32
    linalg.yield %s : f32
  } -> tensor<4x8xf32>
  %s2 = linalg.add ins(%n1, %hb1 : tensor<4x8xf32>, tensor<4x8xf32>) outs(%init : tensor<4x8xf32>) -> tensor<4x8xf32>
  %n2 = norm.layer_norm ins(%s2 : tensor<4x8xf32>) scale(%g : tensor<8xf32>) bias(%b1 : tensor<8xf32>) outs(%init : tensor<4x8xf32>) epsilon = 1.0e-05 : f32
  %oinit = tensor.empty() : tensor<4x3xf32>
  %ofill = linalg.fill ins(%zero : f32) outs(%oinit : tensor<4x3xf32>) -> tensor<4x3xf32>
  %y = linalg.matmul ins(%n1, %v : tensor<4x8xf32>, tensor<8x3xf32>) outs(%ofill : tensor<4x3xf32>) -> tensor<4x3xf32>
  return %n2, %y : tensor<4x8xf32>, tensor<4x3xf32>
}

// An exporter writes equal numbers one by one.
// VERDICT: norm-bias-mean-folded | Category:norm | Function=listed_scale
// CHECK-LABEL: func @listed_scale
// RMS-LABEL: func @listed_scale
// RMS-NOT: norm.layer_norm
// RMS-COUNT-2: norm.rms_norm
// RMS: return
func.func @listed_scale(%x: tensor<4x8xf32>, %w: tensor<8x8xf32>, %b: tensor<8xf32>) -> tensor<4x8xf32> {
  %zero = arith.constant 0.0 : f32
  %g = arith.constant dense_resource<ones> : tensor<8xf32>
  %init = tensor.empty() : tensor<4x8xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x8xf32>) -> tensor<4x8xf32>
  %h0 = linalg.matmul ins(%x, %w : tensor<4x8xf32>, tensor<8x8xf32>) outs(%fill : tensor<4x8xf32>) -> tensor<4x8xf32>
  %n = norm.layer_norm ins(%h0 : tensor<4x8xf32>) scale(%g : tensor<8xf32>) bias(%b : tensor<8xf32>) outs(%init : tensor<4x8xf32>) epsilon = 1.0e-05 : f32
  %h = linalg.matmul ins(%n, %w : tensor<4x8xf32>, tensor<8x8xf32>) outs(%fill : tensor<4x8xf32>) -> tensor<4x8xf32>
  %s = linalg.add ins(%n, %h : tensor<4x8xf32>, tensor<4x8xf32>) outs(%init : tensor<4x8xf32>) -> tensor<4x8xf32>
  %y = norm.layer_norm ins(%s : tensor<4x8xf32>) outs(%init : tensor<4x8xf32>) epsilon = 1.0e-05 : f32
  return %y : tensor<4x8xf32>
}

{-#
  dialect_resources: {
    builtin: {
      ones: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F"
    }
  }
#-}
