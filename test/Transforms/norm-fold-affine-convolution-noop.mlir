// Scales and biases that stay, since convolutions or paddings read the norm that
// can't take them: one function a guard, each with its reason.
// RUN: norm-opt %s -o %t.before.mlir
// RUN: norm-opt %s --norm-fold-affine -o %t.after.mlir 2>%t.verdicts
// RUN: diff %t.before.mlir %t.after.mlir
// RUN: FileCheck %s --check-prefix=VERDICT --implicit-check-not=Passed < %t.verdicts

// The zeros around the image would need β taken off.
// VERDICT: norm-affine-kept-padding | Category:norm | Function=padded {{.*}}tosa.conv2d puts zeros around the result
func.func @padded(%x: tensor<1x2x2x16xf32>, %b: tensor<16xf32>, %w: tensor<8x1x1x16xf32>, %wb: tensor<8xf32>) -> tensor<1x3x2x8xf32> {
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %init = tensor.empty() : tensor<1x2x2x16xf32>
  %n = norm.layer_norm ins(%x : tensor<1x2x2x16xf32>) bias(%b : tensor<16xf32>) outs(%init : tensor<1x2x2x16xf32>) epsilon = 1.0e-05 : f32
  %c = tosa.conv2d %n, %w, %wb, %zp, %zp {acc_type = f32, dilation = array<i64: 1, 1>, pad = array<i64: 1, 0, 0, 0>, stride = array<i64: 1, 1>} : (tensor<1x2x2x16xf32>, tensor<8x1x1x16xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x3x2x8xf32>
  return %c : tensor<1x3x2x8xf32>
}

// So would the zeros behind it, which only one of two readers reads.
// VERDICT: norm-affine-kept-padding | Category:norm | Function=behind {{.*}}tosa.pad puts zeros around the result
func.func @behind(%x: tensor<1x2x2x16xf32>, %g: tensor<16xf32>, %b: tensor<16xf32>, %w: tensor<8x1x1x16xf32>, %wb: tensor<8xf32>) -> (tensor<1x2x2x8xf32>, tensor<1x2x3x8xf32>) {
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %padding = tosa.const_shape {values = dense<[0, 0, 0, 0, 0, 1, 0, 0]> : tensor<8xindex>} : () -> !tosa.shape<8>
  %init = tensor.empty() : tensor<1x2x2x16xf32>
  %n = norm.layer_norm ins(%x : tensor<1x2x2x16xf32>) scale(%g : tensor<16xf32>) bias(%b : tensor<16xf32>) outs(%init : tensor<1x2x2x16xf32>) epsilon = 1.0e-05 : f32
  %p = tosa.pad %n, %padding, %zp : (tensor<1x2x2x16xf32>, !tosa.shape<8>, tensor<1xf32>) -> tensor<1x2x3x16xf32>
  %d = tosa.conv2d %n, %w, %wb, %zp, %zp {acc_type = f32, dilation = array<i64: 1, 1>, pad = array<i64: 0, 0, 0, 0>, stride = array<i64: 1, 1>} : (tensor<1x2x2x16xf32>, tensor<8x1x1x16xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x2x2x8xf32>
  %c = tosa.conv2d %p, %w, %wb, %zp, %zp {acc_type = f32, dilation = array<i64: 1, 1>, pad = array<i64: 0, 0, 0, 0>, stride = array<i64: 1, 1>} : (tensor<1x2x3x16xf32>, tensor<8x1x1x16xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x2x3x8xf32>
  return %d, %c : tensor<1x2x2x8xf32>, tensor<1x2x3x8xf32>
}

// Ones around the image aren't scaled.
// VERDICT: norm-affine-kept-reader | Category:norm | Function=ones {{.*}}tosa.pad reads the result
func.func @ones(%x: tensor<1x2x2x16xf32>, %g: tensor<16xf32>, %w: tensor<8x1x1x16xf32>, %wb: tensor<8xf32>) -> tensor<1x2x3x8xf32> {
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %one = "tosa.const"() <{values = dense<1.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %padding = tosa.const_shape {values = dense<[0, 0, 0, 0, 0, 1, 0, 0]> : tensor<8xindex>} : () -> !tosa.shape<8>
  %init = tensor.empty() : tensor<1x2x2x16xf32>
  %n = norm.layer_norm ins(%x : tensor<1x2x2x16xf32>) scale(%g : tensor<16xf32>) outs(%init : tensor<1x2x2x16xf32>) epsilon = 1.0e-05 : f32
  %p = tosa.pad %n, %padding, %one : (tensor<1x2x2x16xf32>, !tosa.shape<8>, tensor<1xf32>) -> tensor<1x2x3x16xf32>
  %c = tosa.conv2d %p, %w, %wb, %zp, %zp {acc_type = f32, dilation = array<i64: 1, 1>, pad = array<i64: 0, 0, 0, 0>, stride = array<i64: 1, 1>} : (tensor<1x2x3x16xf32>, tensor<8x1x1x16xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x2x3x8xf32>
  return %c : tensor<1x2x3x8xf32>
}

// Channels that are added aren't the norm's.
// VERDICT: norm-affine-kept-reader | Category:norm | Function=channels {{.*}}tosa.pad reads the result
func.func @channels(%x: tensor<1x2x2x16xf32>, %g: tensor<16xf32>, %w: tensor<8x1x1x17xf32>, %wb: tensor<8xf32>) -> tensor<1x2x2x8xf32> {
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %padding = tosa.const_shape {values = dense<[0, 0, 0, 0, 0, 0, 0, 1]> : tensor<8xindex>} : () -> !tosa.shape<8>
  %init = tensor.empty() : tensor<1x2x2x16xf32>
  %n = norm.layer_norm ins(%x : tensor<1x2x2x16xf32>) scale(%g : tensor<16xf32>) outs(%init : tensor<1x2x2x16xf32>) epsilon = 1.0e-05 : f32
  %p = tosa.pad %n, %padding, %zp : (tensor<1x2x2x16xf32>, !tosa.shape<8>, tensor<1xf32>) -> tensor<1x2x2x17xf32>
  %c = tosa.conv2d %p, %w, %wb, %zp, %zp {acc_type = f32, dilation = array<i64: 1, 1>, pad = array<i64: 0, 0, 0, 0>, stride = array<i64: 1, 1>} : (tensor<1x2x2x17xf32>, tensor<8x1x1x17xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x2x2x8xf32>
  return %c : tensor<1x2x2x8xf32>
}

// Each channel has a window of its own.
// VERDICT: norm-affine-kept-reader | Category:norm | Function=depthwise {{.*}}linalg.depthwise_conv_2d_nhwc_hwc reads the result
func.func @depthwise(%x: tensor<1x2x2x16xf32>, %g: tensor<16xf32>, %w: tensor<2x2x16xf32>) -> tensor<1x1x1x16xf32> {
  %init = tensor.empty() : tensor<1x2x2x16xf32>
  %n = norm.layer_norm ins(%x : tensor<1x2x2x16xf32>) scale(%g : tensor<16xf32>) outs(%init : tensor<1x2x2x16xf32>) epsilon = 1.0e-05 : f32
  %z = arith.constant 0.0 : f32
  %ce = tensor.empty() : tensor<1x1x1x16xf32>
  %c0 = linalg.fill ins(%z : f32) outs(%ce : tensor<1x1x1x16xf32>) -> tensor<1x1x1x16xf32>
  %c = linalg.depthwise_conv_2d_nhwc_hwc {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%n, %w : tensor<1x2x2x16xf32>, tensor<2x2x16xf32>) outs(%c0 : tensor<1x1x1x16xf32>) -> tensor<1x1x1x16xf32>
  return %c : tensor<1x1x1x16xf32>
}

// A bias of no known rank.
// VERDICT: norm-affine-kept-reader | Category:norm | Function=unranked_bias {{.*}}tosa.conv2d reads the result
func.func @unranked_bias(%x: tensor<1x2x2x16xf32>, %g: tensor<16xf32>, %w: tensor<8x1x1x16xf32>, %wb: tensor<*xf32>) -> tensor<1x2x2x8xf32> {
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %init = tensor.empty() : tensor<1x2x2x16xf32>
  %n = norm.layer_norm ins(%x : tensor<1x2x2x16xf32>) scale(%g : tensor<16xf32>) outs(%init : tensor<1x2x2x16xf32>) epsilon = 1.0e-05 : f32
  %c = tosa.conv2d %n, %w, %wb, %zp, %zp {acc_type = f32, dilation = array<i64: 1, 1>, pad = array<i64: 0, 0, 0, 0>, stride = array<i64: 1, 1>} : (tensor<1x2x2x16xf32>, tensor<8x1x1x16xf32>, tensor<*xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x2x2x8xf32>
  return %c : tensor<1x2x2x8xf32>
}

// Padding in linalg, with a bias.
// VERDICT: norm-affine-kept-padding | Category:norm | Function=tokens {{.*}}tensor.pad puts zeros around the result
func.func @tokens(%x: tensor<3x16xf32>, %g: tensor<16xf32>, %b: tensor<16xf32>, %w: tensor<16x8xf32>) -> tensor<5x8xf32> {
  %init = tensor.empty() : tensor<3x16xf32>
  %n = norm.layer_norm ins(%x : tensor<3x16xf32>) scale(%g : tensor<16xf32>) bias(%b : tensor<16xf32>) outs(%init : tensor<3x16xf32>) epsilon = 1.0e-05 : f32
  %z = arith.constant 0.0 : f32
  %p = tensor.pad %n low[0, 0] high[2, 0] {
  ^bb0(%i: index, %j: index):
    tensor.yield %z : f32
  } : tensor<3x16xf32> to tensor<5x16xf32>
  %ce = tensor.empty() : tensor<5x8xf32>
  %c0 = linalg.fill ins(%z : f32) outs(%ce : tensor<5x8xf32>) -> tensor<5x8xf32>
  %c = linalg.matmul ins(%p, %w : tensor<5x16xf32>, tensor<16x8xf32>) outs(%c0 : tensor<5x8xf32>) -> tensor<5x8xf32>
  return %c : tensor<5x8xf32>
}

// The window slides along the channels.
// VERDICT: norm-affine-kept-reader | Category:norm | Function=along_channels {{.*}}linalg.generic reads the result
func.func @along_channels(%x: tensor<3x16xf32>, %g: tensor<16xf32>, %w: tensor<4xf32>) -> tensor<3x13xf32> {
  %init = tensor.empty() : tensor<3x16xf32>
  %n = norm.layer_norm ins(%x : tensor<3x16xf32>) scale(%g : tensor<16xf32>) outs(%init : tensor<3x16xf32>) epsilon = 1.0e-05 : f32
  %z = arith.constant 0.0 : f32
  %ce = tensor.empty() : tensor<3x13xf32>
  %c0 = linalg.fill ins(%z : f32) outs(%ce : tensor<3x13xf32>) -> tensor<3x13xf32>
  %c = linalg.generic {indexing_maps = [affine_map<(t, o, j) -> (t, o + j)>, affine_map<(t, o, j) -> (j)>, affine_map<(t, o, j) -> (t, o)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%n, %w : tensor<3x16xf32>, tensor<4xf32>) outs(%c0 : tensor<3x13xf32>) {
  ^bb0(%l: f32, %r: f32, %acc: f32):
    %m = arith.mulf %l, %r : f32
    %s = arith.addf %acc, %m : f32
    linalg.yield %s : f32
  } -> tensor<3x13xf32>
  return %c : tensor<3x13xf32>
}

// A square isn't a product of the two.
// VERDICT: norm-affine-kept-reader | Category:norm | Function=squared {{.*}}linalg.generic reads the result
func.func @squared(%x: tensor<3x16xf32>, %g: tensor<16xf32>, %w: tensor<16x8xf32>) -> tensor<3x8xf32> {
  %init = tensor.empty() : tensor<3x16xf32>
  %n = norm.layer_norm ins(%x : tensor<3x16xf32>) scale(%g : tensor<16xf32>) outs(%init : tensor<3x16xf32>) epsilon = 1.0e-05 : f32
  %z = arith.constant 0.0 : f32
  %ce = tensor.empty() : tensor<3x8xf32>
  %c0 = linalg.fill ins(%z : f32) outs(%ce : tensor<3x8xf32>) -> tensor<3x8xf32>
  %c = linalg.generic {indexing_maps = [affine_map<(t, o, i) -> (t, i)>, affine_map<(t, o, i) -> (i, o)>, affine_map<(t, o, i) -> (t, o)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%n, %w : tensor<3x16xf32>, tensor<16x8xf32>) outs(%c0 : tensor<3x8xf32>) {
  ^bb0(%l: f32, %r: f32, %acc: f32):
    %m = arith.mulf %l, %l : f32
    %s = arith.addf %acc, %m : f32
    linalg.yield %s : f32
  } -> tensor<3x8xf32>
  return %c : tensor<3x8xf32>
}
