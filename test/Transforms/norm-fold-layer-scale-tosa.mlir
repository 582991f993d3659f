// Channel scales of tosa programs that move into the weights of their writers,
// and those that have to stay.
// RUN: norm-opt %s --norm-fold-layer-scale 2>%t.verdicts | FileCheck %s
// RUN: FileCheck %s --check-prefix=VERDICT < %t.verdicts
// RUN: norm-opt %s --norm-fold-layer-scale --norm-pre-ln-to-pre-rms -o %t.mlir 2>/dev/null
// RUN: FileCheck %s --check-prefix=RMS < %t.mlir
// RUN: norm-verify %s %t.mlir

// A scale that is reshaped right before it is used: before the writer that is
// done again.
// VERDICT: [Passed] norm-layer-scale-folded | Category:norm | Function=linear {{.*}}folded into 2 weights
// CHECK-LABEL: func @linear
// CHECK-SAME: %[[X:[^:]*]]: tensor<1x6x4xf32>, %[[W:[^:]*]]: tensor<1x4x8xf32>, %[[B:[^:]*]]: tensor<1x8xf32>, %[[L:[^:]*]]: tensor<8xf32>
// CHECK: %[[LR:.*]] = tosa.reshape %[[L]], %{{.*}} {norm.weight_prep}
// CHECK: %[[LW:.*]] = linalg.generic {{.*}} ins(%[[W]], %[[LR]] : tensor<1x4x8xf32>, tensor<1x1x8xf32>) {{.*}} {norm.weight_prep}
// CHECK: tosa.matmul %[[X]], %[[LW]]
// CHECK: %[[LB:.*]] = linalg.generic {{.*}} ins(%[[B]], %{{.*}} : tensor<1x8xf32>, tensor<1x1x8xf32>) {{.*}} {norm.weight_prep}
// CHECK: tosa.add %{{.*}}, %[[LB]]
// CHECK-NOT: tosa.mul
// CHECK: norm.layer_norm
// RMS-LABEL: func @linear
// RMS: norm.rms_norm
func.func @linear(%x: tensor<1x6x4xf32>, %w: tensor<1x4x8xf32>, %b: tensor<1x8xf32>, %lambda: tensor<8xf32>) -> tensor<2x3x8xf32> {
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %h = tosa.matmul %x, %w, %zp, %zp : (tensor<1x6x4xf32>, tensor<1x4x8xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x6x8xf32>
  %rows = tosa.const_shape {values = dense<[6, 8]> : tensor<2xindex>} : () -> !tosa.shape<2>
  %hr = tosa.reshape %h, %rows : (tensor<1x6x8xf32>, !tosa.shape<2>) -> tensor<6x8xf32>
  %hb = tosa.add %hr, %b : (tensor<6x8xf32>, tensor<1x8xf32>) -> tensor<6x8xf32>
  %batches = tosa.const_shape {values = dense<[2, 3, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %hbr = tosa.reshape %hb, %batches : (tensor<6x8xf32>, !tosa.shape<3>) -> tensor<2x3x8xf32>
  %vector = tosa.const_shape {values = dense<[1, 1, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %l = tosa.reshape %lambda, %vector : (tensor<8xf32>, !tosa.shape<3>) -> tensor<1x1x8xf32>
  %scaled = tosa.mul %hbr, %l, %shift : (tensor<2x3x8xf32>, tensor<1x1x8xf32>, tensor<1xi8>) -> tensor<2x3x8xf32>
  %init = tensor.empty() : tensor<2x3x8xf32>
  %n = norm.layer_norm ins(%scaled : tensor<2x3x8xf32>) outs(%init : tensor<2x3x8xf32>) epsilon = 1.0e-05 : f32
  return %n : tensor<2x3x8xf32>
}

// A convolution and its bias; the scale comes first in the product, and is a
// constant that stands behind the writer.
// VERDICT: [Passed] norm-layer-scale-folded | Category:norm | Function=convolution {{.*}}folded into 2 weights
// CHECK-LABEL: func @convolution
// CHECK: tosa.conv2d
// CHECK-NOT: tosa.mul
// CHECK: norm.layer_norm
// RMS-LABEL: func @convolution
// RMS: norm.rms_norm
func.func @convolution(%x: tensor<1x4x4x3xf32>, %w: tensor<8x2x2x3xf32>, %b: tensor<8xf32>) -> tensor<1x2x2x8xf32> {
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %c = tosa.conv2d %x, %w, %b, %zp, %zp {acc_type = f32, dilation = array<i64: 1, 1>, pad = array<i64: 0, 0, 0, 0>, stride = array<i64: 2, 2>} : (tensor<1x4x4x3xf32>, tensor<8x2x2x3xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x2x2x8xf32>
  %l = "tosa.const"() <{values = dense<[[[[0.5, 1.0, 1.5, 2.0, -0.5, -1.0, 0.25, 0.75]]]]> : tensor<1x1x1x8xf32>}> : () -> tensor<1x1x1x8xf32>
  %scaled = tosa.mul %l, %c, %shift : (tensor<1x1x1x8xf32>, tensor<1x2x2x8xf32>, tensor<1xi8>) -> tensor<1x2x2x8xf32>
  %init = tensor.empty() : tensor<1x2x2x8xf32>
  %n = norm.layer_norm ins(%scaled : tensor<1x2x2x8xf32>) outs(%init : tensor<1x2x2x8xf32>) epsilon = 1.0e-05 : f32
  return %n : tensor<1x2x2x8xf32>
}

// The writer is an activation.
// VERDICT: [Missed] norm-layer-scale-kept | Category:norm | Function=activation
// RMS-LABEL: func @activation
// RMS: norm.layer_norm
func.func @activation(%x: tensor<1x3x4xf32>, %w: tensor<1x4x8xf32>, %l: tensor<1x1x8xf32>) -> tensor<1x3x8xf32> {
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %h = tosa.matmul %x, %w, %zp, %zp : (tensor<1x3x4xf32>, tensor<1x4x8xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x3x8xf32>
  %t = tosa.tanh %h : (tensor<1x3x8xf32>) -> tensor<1x3x8xf32>
  %scaled = tosa.mul %t, %l, %shift : (tensor<1x3x8xf32>, tensor<1x1x8xf32>, tensor<1xi8>) -> tensor<1x3x8xf32>
  %init = tensor.empty() : tensor<1x3x8xf32>
  %n = norm.layer_norm ins(%scaled : tensor<1x3x8xf32>) outs(%init : tensor<1x3x8xf32>) epsilon = 1.0e-05 : f32
  return %n : tensor<1x3x8xf32>
}

// What it multiplies has another reader.
// VERDICT: [Missed] norm-layer-scale-kept | Category:norm | Function=other_reader
// RMS-LABEL: func @other_reader
// RMS: norm.layer_norm
func.func @other_reader(%x: tensor<1x3x4xf32>, %w: tensor<1x4x8xf32>, %l: tensor<1x1x8xf32>) -> (tensor<1x3x8xf32>, tensor<1x3x8xf32>) {
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %h = tosa.matmul %x, %w, %zp, %zp : (tensor<1x3x4xf32>, tensor<1x4x8xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x3x8xf32>
  %scaled = tosa.mul %h, %l, %shift : (tensor<1x3x8xf32>, tensor<1x1x8xf32>, tensor<1xi8>) -> tensor<1x3x8xf32>
  %init = tensor.empty() : tensor<1x3x8xf32>
  %n = norm.layer_norm ins(%scaled : tensor<1x3x8xf32>) outs(%init : tensor<1x3x8xf32>) epsilon = 1.0e-05 : f32
  return %n, %h : tensor<1x3x8xf32>, tensor<1x3x8xf32>
}

// A scale for each channel of each token isn't one of the channels.
// VERDICT-NOT: Function=token_scale
// RMS-LABEL: func @token_scale
// RMS: norm.layer_norm
func.func @token_scale(%x: tensor<2x3x4xf32>, %w: tensor<2x4x8xf32>) -> tensor<2x3x8xf32> {
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %l = "tosa.const"() <{values = dense<[[[1., 2., 3., 4., 5., 6., 7., 9.], [2., 2., 2., 4., 4., 4., 5., 1.], [0., 1., 0., 1., 0., 3., 0., 1.]]]> : tensor<1x3x8xf32>}> : () -> tensor<1x3x8xf32>
  %h = tosa.matmul %x, %w, %zp, %zp : (tensor<2x3x4xf32>, tensor<2x4x8xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<2x3x8xf32>
  %scaled = tosa.mul %h, %l, %shift : (tensor<2x3x8xf32>, tensor<1x3x8xf32>, tensor<1xi8>) -> tensor<2x3x8xf32>
  %init = tensor.empty() : tensor<2x3x8xf32>
  %n = norm.layer_norm ins(%scaled : tensor<2x3x8xf32>) outs(%init : tensor<2x3x8xf32>) epsilon = 1.0e-05 : f32
  return %n : tensor<2x3x8xf32>
}
