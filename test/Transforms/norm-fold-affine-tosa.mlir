// Scales and biases of norms that tosa ops read.
// RUN: norm-opt %s --norm-fold-affine -o %t.mlir 2>%t.verdicts
// RUN: FileCheck %s < %t.mlir
// RUN: FileCheck %s --check-prefix=VERDICT < %t.verdicts
//
// The same functions before and after, also with what is constant folded; and a
// second run changes nothing.
// RUN: norm-verify %s %t.mlir
// RUN: norm-opt %t.mlir --norm-fold-weights -o %t.folded.mlir
// RUN: norm-verify %s %t.folded.mlir --numeric
// RUN: FileCheck %s --check-prefix=FOLDED < %t.folded.mlir
// RUN: norm-opt %t.mlir --norm-fold-affine 2>/dev/null | diff %t.mlir -

// A product behind a reshape, whose bias is added behind another one: W·β is
// added to that bias.
// VERDICT: norm-affine-folded | Category:norm | Function=linear {{.*}}folded into 1 reader
// CHECK-LABEL: func @linear
// CHECK-SAME: %[[X:[^:]*]]: tensor<2x3x16xf32>, %[[G:[^:]*]]: tensor<16xf32>, %[[B:[^:]*]]: tensor<16xf32>, %[[W:[^:]*]]: tensor<1x16x8xf32>, %[[WB:[^:]*]]: tensor<1x1x8xf32>
// CHECK: norm.layer_norm ins(%[[X]] : tensor<2x3x16xf32>) outs(
// CHECK: %[[WBETA:.*]] = linalg.generic {{.*}} ["parallel", "reduction", "parallel"]} ins(%[[W]], %[[B]] {{.*}} {norm.weight_prep}
// CHECK: %[[WGAMMA:.*]] = linalg.generic {{.*}} ins(%[[W]], %[[G]] {{.*}} {norm.weight_prep}
// CHECK: tosa.matmul %{{.*}}, %[[WGAMMA]]
// CHECK: %[[BIAS:.*]] = linalg.generic {{.*}} ins(%[[WB]], %[[WBETA]] {{.*}} {norm.weight_prep}
// CHECK: tosa.add %{{.*}}, %[[BIAS]]
// CHECK-NOT: linalg
// CHECK: return
func.func @linear(%x: tensor<2x3x16xf32>, %g: tensor<16xf32>, %b: tensor<16xf32>, %w: tensor<1x16x8xf32>, %wb: tensor<1x1x8xf32>) -> tensor<2x3x8xf32> {
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %rows = tosa.const_shape {values = dense<[1, 6, 16]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %batches = tosa.const_shape {values = dense<[2, 3, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %init = tensor.empty() : tensor<2x3x16xf32>
  %n = norm.layer_norm ins(%x : tensor<2x3x16xf32>) scale(%g : tensor<16xf32>) bias(%b : tensor<16xf32>) outs(%init : tensor<2x3x16xf32>) epsilon = 1.0e-05 : f32
  %r = tosa.reshape %n, %rows : (tensor<2x3x16xf32>, !tosa.shape<3>) -> tensor<1x6x16xf32>
  %h = tosa.matmul %r, %w, %zp, %zp : (tensor<1x6x16xf32>, tensor<1x16x8xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x6x8xf32>
  %hb = tosa.reshape %h, %batches : (tensor<1x6x8xf32>, !tosa.shape<3>) -> tensor<2x3x8xf32>
  %y = tosa.add %hb, %wb : (tensor<2x3x8xf32>, tensor<1x1x8xf32>) -> tensor<2x3x8xf32>
  return %y : tensor<2x3x8xf32>
}

// One reader has a bias that is the same for all channels, the other none: W·β is
// added behind them. The second weight is transposed first.
// VERDICT: norm-affine-folded | Category:norm | Function=two_readers {{.*}}folded into 2 readers
// CHECK-LABEL: func @two_readers
// CHECK: norm.rms_norm ins(%{{[^)]*}}) outs(
// CHECK: %[[H:.*]] = tosa.matmul
// CHECK: %[[HB:.*]] = linalg.generic {{.*}} outs(%[[H]] : tensor<1x3x8xf32>)
// CHECK: tosa.add %[[HB]]
// CHECK: %[[L:.*]] = tosa.matmul
// CHECK: %[[LB:.*]] = linalg.generic {{.*}} outs(%[[L]] : tensor<1x3x32xf32>)
// CHECK: return %{{.*}}, %[[LB]]
func.func @two_readers(%x: tensor<1x3x16xf32>, %g: tensor<16xf32>, %b: tensor<16xf32>, %w: tensor<1x16x8xf32>, %pos: tensor<1x3x1xf32>, %t: tensor<1x32x16xf32>) -> (tensor<1x3x8xf32>, tensor<1x3x32xf32>) {
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %init = tensor.empty() : tensor<1x3x16xf32>
  %n = norm.rms_norm ins(%x : tensor<1x3x16xf32>) scale(%g : tensor<16xf32>) bias(%b : tensor<16xf32>) outs(%init : tensor<1x3x16xf32>) epsilon = 1.0e-05 : f32
  %h = tosa.matmul %n, %w, %zp, %zp : (tensor<1x3x16xf32>, tensor<1x16x8xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x3x8xf32>
  %y = tosa.add %h, %pos : (tensor<1x3x8xf32>, tensor<1x3x1xf32>) -> tensor<1x3x8xf32>
  %head = tosa.transpose %t {perms = array<i32: 0, 2, 1>} : (tensor<1x32x16xf32>) -> tensor<1x16x32xf32>
  %l = tosa.matmul %n, %head, %zp, %zp : (tensor<1x3x16xf32>, tensor<1x16x32xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x3x32xf32>
  return %y, %l : tensor<1x3x8xf32>, tensor<1x3x32xf32>
}

// A convolution that looks at one position has a bias of its own.
// VERDICT: norm-affine-folded | Category:norm | Function=pointwise
// CHECK-LABEL: func @pointwise
// CHECK-SAME: %{{[^:]*}}: tensor<2x4x4x16xf32>, %{{[^:]*}}: tensor<16xf32>, %{{[^:]*}}: tensor<16xf32>, %{{[^:]*}}: tensor<8x1x1x16xf32>, %[[WB:[^:]*]]: tensor<8xf32>
// CHECK: norm.layer_norm ins(%{{[^)]*}}) outs(
// CHECK: %[[BIAS:.*]] = linalg.generic {{.*}} ins(%[[WB]], %{{.*}} {{.*}} {norm.weight_prep}
// CHECK: tosa.conv2d %{{.*}}, %{{.*}}, %[[BIAS]]
// CHECK-NOT: linalg
// CHECK: return
func.func @pointwise(%x: tensor<2x4x4x16xf32>, %g: tensor<16xf32>, %b: tensor<16xf32>, %w: tensor<8x1x1x16xf32>, %wb: tensor<8xf32>) -> tensor<2x4x4x8xf32> {
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %init = tensor.empty() : tensor<2x4x4x16xf32>
  %n = norm.layer_norm ins(%x : tensor<2x4x4x16xf32>) scale(%g : tensor<16xf32>) bias(%b : tensor<16xf32>) outs(%init : tensor<2x4x4x16xf32>) epsilon = 1.0e-05 : f32
  %c = tosa.conv2d %n, %w, %wb, %zp, %zp {acc_type = f32, dilation = array<i64: 1, 1>, pad = array<i64: 0, 0, 0, 0>, stride = array<i64: 1, 1>} : (tensor<2x4x4x16xf32>, tensor<8x1x1x16xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<2x4x4x8xf32>
  return %c : tensor<2x4x4x8xf32>
}

// A bias for each channel of each token takes W·β as well.
// VERDICT: norm-affine-folded | Category:norm | Function=table
// CHECK-LABEL: func @table
// CHECK-SAME: %[[POS:[^:]*]]: tensor<1x3x8xf32>)
// CHECK: tosa.matmul
// CHECK: %[[SUM:.*]] = linalg.generic {{.*}} ins(%[[POS]], %{{.*}} : tensor<1x3x8xf32>, tensor<1x8xf32>) {{.*}} {norm.weight_prep}
// CHECK: tosa.add %{{.*}}, %[[SUM]]
func.func @table(%x: tensor<2x3x16xf32>, %b: tensor<16xf32>, %w: tensor<1x16x8xf32>, %pos: tensor<1x3x8xf32>) -> tensor<2x3x8xf32> {
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %rows = tosa.const_shape {values = dense<[1, 6, 16]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %batches = tosa.const_shape {values = dense<[2, 3, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %init = tensor.empty() : tensor<2x3x16xf32>
  %n = norm.layer_norm ins(%x : tensor<2x3x16xf32>) bias(%b : tensor<16xf32>) outs(%init : tensor<2x3x16xf32>) epsilon = 1.0e-05 : f32
  %r = tosa.reshape %n, %rows : (tensor<2x3x16xf32>, !tosa.shape<3>) -> tensor<1x6x16xf32>
  %h = tosa.matmul %r, %w, %zp, %zp : (tensor<1x6x16xf32>, tensor<1x16x8xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x6x8xf32>
  %hb = tosa.reshape %h, %batches : (tensor<1x6x8xf32>, !tosa.shape<3>) -> tensor<2x3x8xf32>
  %y = tosa.add %hb, %pos : (tensor<2x3x8xf32>, tensor<1x3x8xf32>) -> tensor<2x3x8xf32>
  return %y : tensor<2x3x8xf32>
}

// One bias for all channels: W·β differs from one to the next and is added
// behind.
// VERDICT: norm-affine-folded | Category:norm | Function=one_bias
// CHECK-LABEL: func @one_bias
// CHECK: %[[C:.*]] = tosa.conv2d
// CHECK: linalg.generic {{.*}} outs(%[[C]]
func.func @one_bias(%x: tensor<1x2x2x16xf32>, %b: tensor<16xf32>, %w: tensor<8x1x1x16xf32>, %wb: tensor<1xf32>) -> tensor<1x2x2x8xf32> {
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %init = tensor.empty() : tensor<1x2x2x16xf32>
  %n = norm.layer_norm ins(%x : tensor<1x2x2x16xf32>) bias(%b : tensor<16xf32>) outs(%init : tensor<1x2x2x16xf32>) epsilon = 1.0e-05 : f32
  %c = tosa.conv2d %n, %w, %wb, %zp, %zp {acc_type = f32, dilation = array<i64: 1, 1>, pad = array<i64: 0, 0, 0, 0>, stride = array<i64: 1, 1>} : (tensor<1x2x2x16xf32>, tensor<8x1x1x16xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x2x2x8xf32>
  return %c : tensor<1x2x2x8xf32>
}

// Tokens that are cut out, looked up, repeated and cast on the way, and a bias
// added behind a transpose.
// VERDICT: norm-affine-folded | Category:norm | Function=arranged
// CHECK-LABEL: func @arranged
// CHECK: norm.layer_norm ins(%{{[^)]*}}) outs(
// CHECK: tosa.matmul
// CHECK: tosa.transpose
// CHECK: linalg.generic {{.*}} ins(%{{.*}}, %{{.*}} : tensor<1x8x1xf32>, tensor<1x8xf32>) {{.*}} {norm.weight_prep}
// CHECK: tosa.add
// CHECK-NOT: linalg
// CHECK: return
func.func @arranged(%x: tensor<1x6x16xf32>, %ids: tensor<1x2xi32>, %g: tensor<16xf32>, %b: tensor<16xf32>, %w: tensor<1x16x8xf32>, %wb: tensor<1x8x1xf32>) -> tensor<1x8x4xf32> {
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %start = tosa.const_shape {values = dense<[0, 1, 0]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %size = tosa.const_shape {values = dense<[1, 4, 16]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %twice = tosa.const_shape {values = dense<[1, 2, 1]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %init = tensor.empty() : tensor<1x6x16xf32>
  %n = norm.layer_norm ins(%x : tensor<1x6x16xf32>) scale(%g : tensor<16xf32>) bias(%b : tensor<16xf32>) outs(%init : tensor<1x6x16xf32>) epsilon = 1.0e-05 : f32
  %s = tosa.slice %n, %start, %size : (tensor<1x6x16xf32>, !tosa.shape<3>, !tosa.shape<3>) -> tensor<1x4x16xf32>
  %e = tosa.gather %s, %ids : (tensor<1x4x16xf32>, tensor<1x2xi32>) -> tensor<1x2x16xf32>
  %t = tosa.tile %e, %twice : (tensor<1x2x16xf32>, !tosa.shape<3>) -> tensor<1x4x16xf32>
  %wide = tosa.identity %t : (tensor<1x4x16xf32>) -> tensor<1x4x16xf32>
  %h = tosa.matmul %wide, %w, %zp, %zp : (tensor<1x4x16xf32>, tensor<1x16x8xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x4x8xf32>
  %first = tosa.transpose %h {perms = array<i32: 0, 2, 1>} : (tensor<1x4x8xf32>) -> tensor<1x8x4xf32>
  %y = tosa.add %wb, %first : (tensor<1x8x1xf32>, tensor<1x8x4xf32>) -> tensor<1x8x4xf32>
  return %y : tensor<1x8x4xf32>
}

// The norm's result is the second factor of a product with a weight.
// VERDICT: norm-affine-folded | Category:norm | Function=second_factor
// CHECK-LABEL: func @second_factor
// CHECK: norm.layer_norm ins(%{{[^)]*}}) outs(
// CHECK: tosa.matmul
func.func @second_factor(%x: tensor<1x16x3xf32>) -> tensor<1x2x3xf32> {
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %w = "tosa.const"() <{values = dense<[[[1., 2., 3., 4., 5., 6., 7., 8., 1., 2., 3., 4., 5., 6., 7., 8.], [2., 2., 1., 1., 3., 3., 4., 4., 2., 2., 1., 1., 3., 3., 4., 4.]]]> : tensor<1x2x16xf32>}> : () -> tensor<1x2x16xf32>
  %g = "tosa.const"() <{values = dense<[1., 2., 1., 2., 3., 1., 2., 1., 1., 2., 1., 2., 3., 1., 2., 1.]> : tensor<16xf32>}> : () -> tensor<16xf32>
  %b = "tosa.const"() <{values = dense<[1., 1., 0., 0., 3., 1., 0., 1., 1., 2., 1., 0., 3., 1., 2., 1.]> : tensor<16xf32>}> : () -> tensor<16xf32>
  %init = tensor.empty() : tensor<1x16x3xf32>
  %n = norm.layer_norm ins(%x : tensor<1x16x3xf32>) scale(%g : tensor<16xf32>) bias(%b : tensor<16xf32>) outs(%init : tensor<1x16x3xf32>) epsilon = 1.0e-05 : f32 axes = [1]
  %h = tosa.matmul %w, %n, %zp, %zp : (tensor<1x2x16xf32>, tensor<1x16x3xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x2x3xf32>
  return %h : tensor<1x2x3xf32>
}

// Constants behind reshapes and transposes are folded as well.
// VERDICT: norm-affine-folded | Category:norm | Function=constants
// FOLDED-LABEL: func @constants
// FOLDED-NOT: norm.weight_prep
// FOLDED: tosa.matmul
// FOLDED-NOT: norm.weight_prep
// FOLDED: return
func.func @constants(%x: tensor<1x3x4xf32>) -> tensor<1x3x2xf32> {
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %w = "tosa.const"() <{values = dense<[[1., 2., 3., 4.], [5., 6., 7., 9.]]> : tensor<2x4xf32>}> : () -> tensor<2x4xf32>
  %g = arith.constant dense<[1., 2., 3., 0.5]> : tensor<4xf32>
  %b = arith.constant dense<[1., -2., 0.25, 0.5]> : tensor<4xf32>
  %rows = tosa.const_shape {values = dense<[2, 1, 4]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %init = tensor.empty() : tensor<1x3x4xf32>
  %n = norm.layer_norm ins(%x : tensor<1x3x4xf32>) scale(%g : tensor<4xf32>) bias(%b : tensor<4xf32>) outs(%init : tensor<1x3x4xf32>) epsilon = 1.0e-05 : f32
  %r = tosa.reshape %w, %rows : (tensor<2x4xf32>, !tosa.shape<3>) -> tensor<2x1x4xf32>
  %m = tosa.transpose %r {perms = array<i32: 1, 2, 0>} : (tensor<2x1x4xf32>) -> tensor<1x4x2xf32>
  %h = tosa.matmul %n, %m, %zp, %zp : (tensor<1x3x4xf32>, tensor<1x4x2xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x3x2xf32>
  return %h : tensor<1x3x2xf32>
}
