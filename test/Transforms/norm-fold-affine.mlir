// Scales and biases that all readers can take.
// RUN: norm-opt %s --norm-fold-affine 2>%t.verdicts | FileCheck %s
// RUN: FileCheck %s --check-prefix=VERDICT < %t.verdicts
//
// The same function before and after, the same results on the same data, and a
// second run changes nothing.
// RUN: norm-opt %s --norm-fold-affine -o %t.mlir
// RUN: norm-verify %s %t.mlir
// RUN: %python %utils/check-equal.py %s %t.mlir
// RUN: norm-opt %t.mlir --norm-fold-affine | diff %t.mlir -

// One reader with a bias of its own behind a reshape, one without, which reads
// through a transposed weight.
// VERDICT: norm-affine-folded | Category:norm | Function=two_readers {{.*}}folded into 2 readers
// CHECK-LABEL: func @two_readers
// CHECK-SAME: %[[X:[^:]*]]: tensor<1x4x16xf32>, %[[W:[^:]*]]: tensor<16x8xf32>, %[[WB:[^:]*]]: tensor<8xf32>, %[[G:[^:]*]]: tensor<16xf32>, %[[B:[^:]*]]: tensor<16xf32>, %[[T:[^:]*]]: tensor<32x16xf32>
// CHECK: norm.layer_norm ins(%[[X]] : tensor<1x4x16xf32>) outs(
// CHECK: %[[WBETA:.*]] = linalg.generic {{.*}} ["reduction", "parallel"]} ins(%[[W]], %[[B]] {{.*}} {norm.weight_prep}
// CHECK: %[[WGAMMA:.*]] = linalg.generic {{.*}} ins(%[[W]], %[[G]] {{.*}} {norm.weight_prep}
// CHECK: %[[H:.*]] = linalg.matmul ins(%{{.*}}, %[[WGAMMA]]
// CHECK: %[[BIAS:.*]] = linalg.generic {{.*}} ins(%[[WB]], %[[WBETA]] {{.*}} {norm.weight_prep}
// CHECK: linalg.generic {{.*}} ins(%[[BIAS]], %[[H]]
// CHECK: %[[TBETA:.*]] = linalg.generic {{.*}} ["reduction", "parallel"]} ins(%[[TT:.*]], %[[B]] {{.*}} {norm.weight_prep}
// CHECK: %[[ACC:.*]] = linalg.generic {{.*}} ins(%[[TBETA]] : tensor<32xf32>) outs(%{{.*}} : tensor<4x32xf32>)
// CHECK: linalg.matmul {{.*}} outs(%[[ACC]]
#id = affine_map<(d0, d1) -> (d0, d1)>
#row = affine_map<(d0, d1) -> (d1)>
func.func @two_readers(%x: tensor<1x4x16xf32>, %w: tensor<16x8xf32>, %wb: tensor<8xf32>, %g: tensor<16xf32>, %b: tensor<16xf32>, %t: tensor<32x16xf32>) -> (tensor<4x8xf32>, tensor<4x32xf32>) {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<1x4x16xf32>
  %n = norm.layer_norm ins(%x : tensor<1x4x16xf32>) scale(%g : tensor<16xf32>) bias(%b : tensor<16xf32>) outs(%init : tensor<1x4x16xf32>) epsilon = 1.0e-05 : f32
  %flat = tensor.collapse_shape %n [[0, 1], [2]] : tensor<1x4x16xf32> into tensor<4x16xf32>
  %hinit = tensor.empty() : tensor<4x8xf32>
  %hfill = linalg.fill ins(%zero : f32) outs(%hinit : tensor<4x8xf32>) -> tensor<4x8xf32>
  %h = linalg.matmul ins(%flat, %w : tensor<4x16xf32>, tensor<16x8xf32>) outs(%hfill : tensor<4x8xf32>) -> tensor<4x8xf32>
  %hb = linalg.generic {indexing_maps = [#row, #id, #id], iterator_types = ["parallel", "parallel"]} ins(%wb, %h : tensor<8xf32>, tensor<4x8xf32>) outs(%hinit : tensor<4x8xf32>) {
  ^bb0(%bias: f32, %v: f32, %o: f32):
    %s = arith.addf %bias, %v : f32
    linalg.yield %s : f32
  } -> tensor<4x8xf32>
  %tinit = tensor.empty() : tensor<16x32xf32>
  %tt = linalg.transpose ins(%t : tensor<32x16xf32>) outs(%tinit : tensor<16x32xf32>) permutation = [1, 0]
  %linit = tensor.empty() : tensor<4x32xf32>
  %lfill = linalg.fill ins(%zero : f32) outs(%linit : tensor<4x32xf32>) -> tensor<4x32xf32>
  %l = linalg.matmul ins(%flat, %tt : tensor<4x16xf32>, tensor<16x32xf32>) outs(%lfill : tensor<4x32xf32>) -> tensor<4x32xf32>
  return %hb, %l : tensor<4x8xf32>, tensor<4x32xf32>
}

// A weight broadcast over the batch first, as exporters write it, and a bias
// broadcast by an op of its own.
// VERDICT: norm-affine-folded | Category:norm | Function=batched
// CHECK-LABEL: func @batched
// CHECK: norm.rms_norm ins(%{{[^)]*}}) outs(
// CHECK: linalg.batch_matmul
#id3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#mat = affine_map<(d0, d1, d2) -> (d1, d2)>
#last = affine_map<(d0, d1, d2) -> (d2)>
func.func @batched(%x: tensor<2x4x16xf32>, %w: tensor<16x8xf32>, %wb: tensor<8xf32>, %g: tensor<16xf32>, %b: tensor<16xf32>) -> tensor<2x4x8xf32> {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<2x4x16xf32>
  %n = norm.rms_norm ins(%x : tensor<2x4x16xf32>) scale(%g : tensor<16xf32>) bias(%b : tensor<16xf32>) outs(%init : tensor<2x4x16xf32>) epsilon = 1.0e-05 : f32
  %winit = tensor.empty() : tensor<2x16x8xf32>
  %wide = linalg.generic {indexing_maps = [#mat, #id3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%w : tensor<16x8xf32>) outs(%winit : tensor<2x16x8xf32>) {
  ^bb0(%v: f32, %o: f32):
    linalg.yield %v : f32
  } -> tensor<2x16x8xf32>
  %hinit = tensor.empty() : tensor<2x4x8xf32>
  %hfill = linalg.fill ins(%zero : f32) outs(%hinit : tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
  %h = linalg.batch_matmul ins(%n, %wide : tensor<2x4x16xf32>, tensor<2x16x8xf32>) outs(%hfill : tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
  %bias = linalg.generic {indexing_maps = [#last, #id3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%wb : tensor<8xf32>) outs(%hinit : tensor<2x4x8xf32>) {
  ^bb0(%v: f32, %o: f32):
    linalg.yield %v : f32
  } -> tensor<2x4x8xf32>
  %s = linalg.add ins(%h, %bias : tensor<2x4x8xf32>, tensor<2x4x8xf32>) outs(%hinit : tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
  return %s : tensor<2x4x8xf32>
}
