// Scales and biases of norms that convolutions read, and what has zeros around it.
// RUN: norm-opt %s --norm-fold-affine -o %t.mlir 2>%t.verdicts
// RUN: FileCheck %s < %t.mlir
// RUN: FileCheck %s --check-prefix=VERDICT < %t.verdicts
//
// The same functions before and after, and a second run changes nothing.
// RUN: norm-verify %s %t.mlir
// RUN: norm-opt %t.mlir --norm-fold-affine 2>/dev/null | diff %t.mlir -

// Each position of a window reads β as well.
// VERDICT: norm-affine-folded | Category:norm | Function=window
// CHECK-LABEL: func @window
// CHECK-SAME: %[[G:[^:]*]]: tensor<16xf32>, %[[B:[^:]*]]: tensor<16xf32>, %[[W:[^:]*]]: tensor<8x2x3x16xf32>, %[[WB:[^:]*]]: tensor<8xf32>
// CHECK: norm.layer_norm ins(%{{[^)]*}}) outs(
// CHECK: %[[WBETA:.*]] = linalg.generic {{.*}} ["parallel", "reduction", "reduction", "reduction"]} ins(%[[W]], %[[B]] {{.*}} {norm.weight_prep}
// CHECK: %[[BIAS:.*]] = linalg.generic {{.*}} ins(%[[WB]], %[[WBETA]] {{.*}} {norm.weight_prep}
// CHECK: %[[WGAMMA:.*]] = linalg.generic {{.*}} ins(%[[W]], %[[G]] {{.*}} {norm.weight_prep}
// CHECK: tosa.conv2d %{{.*}}, %[[WGAMMA]], %[[BIAS]]
// CHECK-NOT: linalg
// CHECK: return
func.func @window(%x: tensor<1x4x7x16xf32>, %g: tensor<16xf32>, %b: tensor<16xf32>, %w: tensor<8x2x3x16xf32>, %wb: tensor<8xf32>) -> tensor<1x3x2x8xf32> {
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %init = tensor.empty() : tensor<1x4x7x16xf32>
  %n = norm.layer_norm ins(%x : tensor<1x4x7x16xf32>) scale(%g : tensor<16xf32>) bias(%b : tensor<16xf32>) outs(%init : tensor<1x4x7x16xf32>) epsilon = 1.0e-05 : f32
  %c = tosa.conv2d %n, %w, %wb, %zp, %zp {acc_type = f32, dilation = array<i64: 1, 2>, pad = array<i64: 0, 0, 0, 0>, stride = array<i64: 1, 2>} : (tensor<1x4x7x16xf32>, tensor<8x2x3x16xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x3x2x8xf32>
  return %c : tensor<1x3x2x8xf32>
}

// Of some positions nothing is read.
// VERDICT: norm-affine-folded | Category:norm | Function=strided
// CHECK-LABEL: func @strided
// CHECK: norm.rms_norm ins(%{{[^)]*}}) outs(
// CHECK: tosa.conv2d
func.func @strided(%x: tensor<1x3x3x16xf32>, %g: tensor<16xf32>, %b: tensor<16xf32>, %w: tensor<8x1x1x16xf32>, %wb: tensor<8xf32>) -> tensor<1x2x2x8xf32> {
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %init = tensor.empty() : tensor<1x3x3x16xf32>
  %n = norm.rms_norm ins(%x : tensor<1x3x3x16xf32>) scale(%g : tensor<16xf32>) bias(%b : tensor<16xf32>) outs(%init : tensor<1x3x3x16xf32>) epsilon = 1.0e-05 : f32
  %c = tosa.conv2d %n, %w, %wb, %zp, %zp {acc_type = f32, dilation = array<i64: 1, 1>, pad = array<i64: 0, 0, 0, 0>, stride = array<i64: 2, 2>} : (tensor<1x3x3x16xf32>, tensor<8x1x1x16xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x2x2x8xf32>
  return %c : tensor<1x2x2x8xf32>
}

// Zeros around the image are zeros whatever the scale is.
// VERDICT: norm-affine-folded | Category:norm | Function=padded
// CHECK-LABEL: func @padded
// CHECK: norm.rms_norm ins(%{{[^)]*}}) outs(
// CHECK: tosa.pad
// CHECK: tosa.conv2d {{.*}}pad = array<i64: 1, 0, 0, 0>
func.func @padded(%x: tensor<1x2x2x16xf32>, %g: tensor<16xf32>, %w: tensor<8x1x1x16xf32>, %wb: tensor<8xf32>) -> tensor<1x3x3x8xf32> {
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %zero = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %padding = tosa.const_shape {values = dense<[0, 0, 0, 0, 0, 1, 0, 0]> : tensor<8xindex>} : () -> !tosa.shape<8>
  %init = tensor.empty() : tensor<1x2x2x16xf32>
  %n = norm.rms_norm ins(%x : tensor<1x2x2x16xf32>) scale(%g : tensor<16xf32>) outs(%init : tensor<1x2x2x16xf32>) epsilon = 1.0e-05 : f32
  %p = tosa.pad %n, %padding, %zero : (tensor<1x2x2x16xf32>, !tosa.shape<8>, tensor<1xf32>) -> tensor<1x2x3x16xf32>
  %c = tosa.conv2d %p, %w, %wb, %zp, %zp {acc_type = f32, dilation = array<i64: 1, 1>, pad = array<i64: 1, 0, 0, 0>, stride = array<i64: 1, 1>} : (tensor<1x2x3x16xf32>, tensor<8x1x1x16xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x3x3x8xf32>
  return %c : tensor<1x3x3x8xf32>
}

// Patches of 2 x 2 in linalg, the channels before them; W·β goes into what the
// convolution accumulates into.
// VERDICT: norm-affine-folded | Category:norm | Function=patches
// CHECK-LABEL: func @patches
// CHECK: norm.layer_norm ins(%{{[^)]*}}) outs(
// CHECK: %[[WBETA:.*]] = linalg.generic {{.*}} ["parallel", "reduction", "reduction", "reduction"]} {{.*}} {norm.weight_prep}
// CHECK: %[[INIT:.*]] = linalg.generic {{.*}} ins(%[[WBETA]] : tensor<8xf32>) outs(%{{.*}} : tensor<1x8x2x2xf32>)
// CHECK: linalg.conv_2d_nchw_fchw {{.*}} outs(%[[INIT]] : tensor<1x8x2x2xf32>)
func.func @patches(%x: tensor<1x16x4x4xf32>, %g: tensor<16xf32>, %b: tensor<16xf32>, %w: tensor<8x16x2x2xf32>) -> tensor<1x8x2x2xf32> {
  %init = tensor.empty() : tensor<1x16x4x4xf32>
  %n = norm.layer_norm ins(%x : tensor<1x16x4x4xf32>) scale(%g : tensor<16xf32>) bias(%b : tensor<16xf32>) outs(%init : tensor<1x16x4x4xf32>) epsilon = 1.0e-05 : f32 axes = [1]
  %z = arith.constant 0.0 : f32
  %ce = tensor.empty() : tensor<1x8x2x2xf32>
  %c0 = linalg.fill ins(%z : f32) outs(%ce : tensor<1x8x2x2xf32>) -> tensor<1x8x2x2xf32>
  %c = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%n, %w : tensor<1x16x4x4xf32>, tensor<8x16x2x2xf32>) outs(%c0 : tensor<1x8x2x2xf32>) -> tensor<1x8x2x2xf32>
  return %c : tensor<1x8x2x2xf32>
}

// Zeros around them, and no bias.
// VERDICT: norm-affine-folded | Category:norm | Function=around
// CHECK-LABEL: func @around
// CHECK: norm.rms_norm ins(%{{[^)]*}}) outs(
// CHECK: tensor.pad
// CHECK: linalg.conv_2d_nhwc_hwcf
func.func @around(%x: tensor<1x2x2x16xf32>, %g: tensor<16xf32>, %w: tensor<3x3x16x8xf32>) -> tensor<1x2x2x8xf32> {
  %init = tensor.empty() : tensor<1x2x2x16xf32>
  %n = norm.rms_norm ins(%x : tensor<1x2x2x16xf32>) scale(%g : tensor<16xf32>) outs(%init : tensor<1x2x2x16xf32>) epsilon = 1.0e-05 : f32
  %z = arith.constant 0.0 : f32
  %p = tensor.pad %n low[0, 1, 1, 0] high[0, 1, 1, 0] {
  ^bb0(%i: index, %j: index, %k: index, %l: index):
    tensor.yield %z : f32
  } : tensor<1x2x2x16xf32> to tensor<1x4x4x16xf32>
  %ce = tensor.empty() : tensor<1x2x2x8xf32>
  %c0 = linalg.fill ins(%z : f32) outs(%ce : tensor<1x2x2x8xf32>) -> tensor<1x2x2x8xf32>
  %c = linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%p, %w : tensor<1x4x4x16xf32>, tensor<3x3x16x8xf32>) outs(%c0 : tensor<1x2x2x8xf32>) -> tensor<1x2x2x8xf32>
  return %c : tensor<1x2x2x8xf32>
}

// A window of frames, too.
// VERDICT: norm-affine-folded | Category:norm | Function=frames
// CHECK-LABEL: func @frames
// CHECK: norm.layer_norm ins(%{{[^)]*}}) outs(
// CHECK: tosa.conv3d
func.func @frames(%x: tensor<1x2x3x3x16xf32>, %g: tensor<16xf32>, %b: tensor<16xf32>, %w: tensor<8x2x1x3x16xf32>, %wb: tensor<8xf32>) -> tensor<1x1x3x1x8xf32> {
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %init = tensor.empty() : tensor<1x2x3x3x16xf32>
  %n = norm.layer_norm ins(%x : tensor<1x2x3x3x16xf32>) scale(%g : tensor<16xf32>) bias(%b : tensor<16xf32>) outs(%init : tensor<1x2x3x3x16xf32>) epsilon = 1.0e-05 : f32
  %c = tosa.conv3d %n, %w, %wb, %zp, %zp {acc_type = f32, dilation = array<i64: 1, 1, 1>, pad = array<i64: 0, 0, 0, 0, 0, 0>, stride = array<i64: 1, 1, 1>} : (tensor<1x2x3x3x16xf32>, tensor<8x2x1x3x16xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x1x3x1x8xf32>
  return %c : tensor<1x1x3x1x8xf32>
}
