// Streams made of tosa ops: what carries a centre to the weights, and what
// stops it.
// RUN: norm-opt %s --norm-pre-ln-to-pre-rms -o %t.mlir 2>%t.verdicts
// RUN: FileCheck %s < %t.mlir
// RUN: FileCheck %s --check-prefix=VERDICT < %t.verdicts
//
// The same functions before and after, also with what is constant folded.
// RUN: norm-verify %s %t.mlir
// RUN: norm-opt %t.mlir --norm-fold-weights -o %t.folded.mlir
// RUN: norm-verify %s %t.folded.mlir --numeric

// A table that is looked up, positions that are repeated, a linear with a bias,
// and reshapes between rows and batches: everything ends at the weights.
// VERDICT: norm-converted-to-rms | Category:norm | Function=decoder
// VERDICT: norm-converted-to-rms | Category:norm | Function=decoder
// CHECK-LABEL: func @decoder
// CHECK-SAME: %{{.*}}: tensor<2x3xi32>, %[[TABLE:.*]]: tensor<1x10x8xf32>, %[[W:.*]]: tensor<1x8x8xf32>, %[[B:.*]]: tensor<1x8xf32>
// CHECK-DAG: norm.center ins(%[[TABLE]] : tensor<1x10x8xf32>) {{.*}} {norm.weight_prep}
// CHECK-DAG: norm.center ins(%[[W]] : tensor<1x8x8xf32>) {{.*}} {norm.weight_prep}
// CHECK-DAG: norm.center ins(%[[B]] : tensor<1x8xf32>) {{.*}} {norm.weight_prep}
// CHECK-DAG: norm.center ins(%{{.*}} : tensor<1x3x8xf32>) {{.*}} {norm.weight_prep}
// CHECK-NOT: norm.layer_norm
func.func @decoder(%ids: tensor<2x3xi32>, %table: tensor<1x10x8xf32>, %w: tensor<1x8x8xf32>, %b: tensor<1x8xf32>) -> (tensor<2x3x8xf32>, tensor<2x3x8xf32>) {
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %positions = "tosa.const"() <{values = dense<[[[1., 2., 3., 4., 5., 6., 7., 9.], [2., 2., 2., 4., 4., 4., 5., 1.], [0., 1., 0., 1., 0., 3., 0., 1.]]]> : tensor<1x3x8xf32>}> : () -> tensor<1x3x8xf32>
  %flat = tosa.const_shape {values = dense<[1, 6]> : tensor<2xindex>} : () -> !tosa.shape<2>
  %rows = tosa.const_shape {values = dense<[6, 8]> : tensor<2xindex>} : () -> !tosa.shape<2>
  %one_batch = tosa.const_shape {values = dense<[1, 6, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %batches = tosa.const_shape {values = dense<[2, 3, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %i = tosa.reshape %ids, %flat : (tensor<2x3xi32>, !tosa.shape<2>) -> tensor<1x6xi32>
  %e = tosa.gather %table, %i : (tensor<1x10x8xf32>, tensor<1x6xi32>) -> tensor<1x6x8xf32>
  %eb = tosa.reshape %e, %batches : (tensor<1x6x8xf32>, !tosa.shape<3>) -> tensor<2x3x8xf32>
  %s0 = tosa.add %eb, %positions : (tensor<2x3x8xf32>, tensor<1x3x8xf32>) -> tensor<2x3x8xf32>
  %init = tensor.empty() : tensor<2x3x8xf32>
  %n0 = norm.layer_norm ins(%s0 : tensor<2x3x8xf32>) outs(%init : tensor<2x3x8xf32>) epsilon = 1.0e-05 : f32
  %n0r = tosa.reshape %n0, %one_batch : (tensor<2x3x8xf32>, !tosa.shape<3>) -> tensor<1x6x8xf32>
  %h = tosa.matmul %n0r, %w, %zp, %zp : (tensor<1x6x8xf32>, tensor<1x8x8xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x6x8xf32>
  %hr = tosa.reshape %h, %rows : (tensor<1x6x8xf32>, !tosa.shape<2>) -> tensor<6x8xf32>
  %hb = tosa.add %hr, %b : (tensor<6x8xf32>, tensor<1x8xf32>) -> tensor<6x8xf32>
  %hbr = tosa.reshape %hb, %batches : (tensor<6x8xf32>, !tosa.shape<3>) -> tensor<2x3x8xf32>
  %s1 = tosa.add %hbr, %s0 : (tensor<2x3x8xf32>, tensor<2x3x8xf32>) -> tensor<2x3x8xf32>
  %n1 = norm.layer_norm ins(%s1 : tensor<2x3x8xf32>) outs(%init : tensor<2x3x8xf32>) epsilon = 1.0e-05 : f32
  return %n0, %n1 : tensor<2x3x8xf32>, tensor<2x3x8xf32>
}

// Patches by a convolution, a class token that is repeated and put before them,
// a scale by token, a choice between tokens, a negation, padding, slices: the
// filter is centred over its output channels.
// VERDICT: norm-converted-to-rms | Category:norm | Function=vision
// CHECK-LABEL: func @vision
// CHECK-SAME: %{{.*}}: tensor<2x4x4x3xf32>, %[[FILTER:.*]]: tensor<8x2x2x3xf32>, %[[BIAS:.*]]: tensor<8xf32>, %[[TOKEN:[a-z0-9]*]]: tensor<1x1x8xf32>
// CHECK-DAG: norm.center ins(%[[FILTER]] : tensor<8x2x2x3xf32>) {{.*}} axes = [0] {norm.weight_prep}
// CHECK-DAG: norm.center ins(%[[BIAS]] : tensor<8xf32>) {{.*}} {norm.weight_prep}
// CHECK-DAG: norm.center ins(%[[TOKEN]] : tensor<1x1x8xf32>) {{.*}} {norm.weight_prep}
// CHECK: norm.rms_norm
func.func @vision(%image: tensor<2x4x4x3xf32>, %filter: tensor<8x2x2x3xf32>, %bias: tensor<8xf32>, %token: tensor<1x1x8xf32>, %mask: tensor<1x6x1xi1>, %gate: tensor<2x6x1xf32>) -> tensor<2x8x5xf32> {
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %patches = tosa.const_shape {values = dense<[2, 4, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %twice = tosa.const_shape {values = dense<[2, 1, 1]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %padding = tosa.const_shape {values = dense<[0, 0, 0, 1, 0, 0]> : tensor<6xindex>} : () -> !tosa.shape<6>
  %start = tosa.const_shape {values = dense<[0, 1, 0]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %size = tosa.const_shape {values = dense<[2, 5, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %c = tosa.conv2d %image, %filter, %bias, %zp, %zp {acc_type = f32, dilation = array<i64: 1, 1>, pad = array<i64: 0, 0, 0, 0>, stride = array<i64: 2, 2>} : (tensor<2x4x4x3xf32>, tensor<8x2x2x3xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<2x2x2x8xf32>
  %p = tosa.reshape %c, %patches : (tensor<2x2x2x8xf32>, !tosa.shape<3>) -> tensor<2x4x8xf32>
  %t = tosa.tile %token, %twice : (tensor<1x1x8xf32>, !tosa.shape<3>) -> tensor<2x1x8xf32>
  %tp = tosa.concat %t, %p {axis = 1 : i32} : (tensor<2x1x8xf32>, tensor<2x4x8xf32>) -> tensor<2x5x8xf32>
  %padded = tosa.pad %tp, %padding, %zp : (tensor<2x5x8xf32>, !tosa.shape<6>, tensor<1xf32>) -> tensor<2x6x8xf32>
  %gated = tosa.mul %padded, %gate, %shift : (tensor<2x6x8xf32>, tensor<2x6x1xf32>, tensor<1xi8>) -> tensor<2x6x8xf32>
  %minus = tosa.negate %gated, %zp, %zp : (tensor<2x6x8xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<2x6x8xf32>
  %chosen = tosa.select %mask, %padded, %minus : (tensor<1x6x1xi1>, tensor<2x6x8xf32>, tensor<2x6x8xf32>) -> tensor<2x6x8xf32>
  %slice = tosa.slice %chosen, %start, %size : (tensor<2x6x8xf32>, !tosa.shape<3>, !tosa.shape<3>) -> tensor<2x5x8xf32>
  %first = tosa.transpose %slice {perms = array<i32: 0, 2, 1>} : (tensor<2x5x8xf32>) -> tensor<2x8x5xf32>
  %same = tosa.identity %first : (tensor<2x8x5xf32>) -> tensor<2x8x5xf32>
  %init = tensor.empty() : tensor<2x8x5xf32>
  %n = norm.layer_norm ins(%same : tensor<2x8x5xf32>) outs(%init : tensor<2x8x5xf32>) epsilon = 1.0e-05 : f32 axes = [1]
  return %n : tensor<2x8x5xf32>
}

// A sum over tokens keeps the axis.
// VERDICT: norm-converted-to-rms | Category:norm | Function=pooled
// CHECK-LABEL: func @pooled
// CHECK: norm.center ins(%{{.*}} : tensor<1x4x8xf32>) {{.*}} {norm.weight_prep}
// CHECK-NOT: norm.layer_norm
func.func @pooled(%x: tensor<1x3x4xf32>, %w: tensor<1x4x8xf32>) -> tensor<1x1x8xf32> {
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %h = tosa.matmul %x, %w, %zp, %zp : (tensor<1x3x4xf32>, tensor<1x4x8xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x3x8xf32>
  %s = tosa.reduce_sum %h {axis = 1 : i32} : (tensor<1x3x8xf32>) -> tensor<1x1x8xf32>
  %init = tensor.empty() : tensor<1x1x8xf32>
  %n = norm.layer_norm ins(%s : tensor<1x1x8xf32>) outs(%init : tensor<1x1x8xf32>) epsilon = 1.0e-05 : f32
  return %n : tensor<1x1x8xf32>
}

// The axis of one head: a reshape splits the channels.
// VERDICT: norm-converted-to-rms | Category:norm | Function=heads
// CHECK-LABEL: func @heads
// CHECK: norm.center ins(%{{.*}} : tensor<1x4x2x4xf32>) {{.*}} {norm.weight_prep}
// CHECK: norm.rms_norm
func.func @heads(%x: tensor<1x3x4xf32>, %w: tensor<1x4x8xf32>) -> tensor<1x2x3x4xf32> {
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %split = tosa.const_shape {values = dense<[1, 3, 2, 4]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %h = tosa.matmul %x, %w, %zp, %zp : (tensor<1x3x4xf32>, tensor<1x4x8xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x3x8xf32>
  %r = tosa.reshape %h, %split : (tensor<1x3x8xf32>, !tosa.shape<4>) -> tensor<1x3x2x4xf32>
  %t = tosa.transpose %r {perms = array<i32: 0, 2, 1, 3>} : (tensor<1x3x2x4xf32>) -> tensor<1x2x3x4xf32>
  %init = tensor.empty() : tensor<1x2x3x4xf32>
  %n = norm.layer_norm ins(%t : tensor<1x2x3x4xf32>) outs(%init : tensor<1x2x3x4xf32>) epsilon = 1.0e-05 : f32
  return %n : tensor<1x2x3x4xf32>
}

//===----------------------------------------------------------------------===//
// What stops a centre
//===----------------------------------------------------------------------===//

// VERDICT: norm-kept-writer-not-linear | Category:norm | Function=not_linear {{.*}}tosa.tanh
// CHECK-LABEL: func @not_linear
// CHECK: norm.layer_norm
func.func @not_linear(%x: tensor<1x3x4xf32>, %w: tensor<1x4x8xf32>) -> tensor<1x3x8xf32> {
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %h = tosa.matmul %x, %w, %zp, %zp : (tensor<1x3x4xf32>, tensor<1x4x8xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x3x8xf32>
  %s = tosa.tanh %h : (tensor<1x3x8xf32>) -> tensor<1x3x8xf32>
  %init = tensor.empty() : tensor<1x3x8xf32>
  %n = norm.layer_norm ins(%s : tensor<1x3x8xf32>) outs(%init : tensor<1x3x8xf32>) epsilon = 1.0e-05 : f32
  return %n : tensor<1x3x8xf32>
}

// A scale by channel.
// VERDICT: norm-kept-writer-not-linear | Category:norm | Function=channel_scale {{.*}}tosa.mul
// CHECK-LABEL: func @channel_scale
// CHECK: norm.layer_norm
func.func @channel_scale(%x: tensor<1x3x4xf32>, %w: tensor<1x4x8xf32>, %g: tensor<1x1x8xf32>) -> tensor<1x3x8xf32> {
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %h = tosa.matmul %x, %w, %zp, %zp : (tensor<1x3x4xf32>, tensor<1x4x8xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x3x8xf32>
  %s = tosa.mul %h, %g, %shift : (tensor<1x3x8xf32>, tensor<1x1x8xf32>, tensor<1xi8>) -> tensor<1x3x8xf32>
  %init = tensor.empty() : tensor<1x3x8xf32>
  %n = norm.layer_norm ins(%s : tensor<1x3x8xf32>) outs(%init : tensor<1x3x8xf32>) epsilon = 1.0e-05 : f32
  return %n : tensor<1x3x8xf32>
}

// A part of the channels, channels that are repeated, padded or joined, other
// channels chosen by a mask.
// VERDICT: norm-kept-writer-not-linear | Category:norm | Function=sliced {{.*}}tosa.slice
// CHECK-LABEL: func @sliced
// CHECK: norm.layer_norm
func.func @sliced(%x: tensor<1x3x4xf32>, %w: tensor<1x4x9xf32>) -> tensor<1x3x8xf32> {
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %start = tosa.const_shape {values = dense<[0, 0, 1]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %size = tosa.const_shape {values = dense<[1, 3, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %h = tosa.matmul %x, %w, %zp, %zp : (tensor<1x3x4xf32>, tensor<1x4x9xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x3x9xf32>
  %s = tosa.slice %h, %start, %size : (tensor<1x3x9xf32>, !tosa.shape<3>, !tosa.shape<3>) -> tensor<1x3x8xf32>
  %init = tensor.empty() : tensor<1x3x8xf32>
  %n = norm.layer_norm ins(%s : tensor<1x3x8xf32>) outs(%init : tensor<1x3x8xf32>) epsilon = 1.0e-05 : f32
  return %n : tensor<1x3x8xf32>
}

// VERDICT: norm-kept-writer-not-linear | Category:norm | Function=repeated {{.*}}tosa.tile
// CHECK-LABEL: func @repeated
// CHECK: norm.layer_norm
func.func @repeated(%x: tensor<1x3x4xf32>, %w: tensor<1x4x4xf32>) -> tensor<1x3x8xf32> {
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %multiples = tosa.const_shape {values = dense<[1, 1, 2]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %h = tosa.matmul %x, %w, %zp, %zp : (tensor<1x3x4xf32>, tensor<1x4x4xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x3x4xf32>
  %s = tosa.tile %h, %multiples : (tensor<1x3x4xf32>, !tosa.shape<3>) -> tensor<1x3x8xf32>
  %init = tensor.empty() : tensor<1x3x8xf32>
  %n = norm.layer_norm ins(%s : tensor<1x3x8xf32>) outs(%init : tensor<1x3x8xf32>) epsilon = 1.0e-05 : f32
  return %n : tensor<1x3x8xf32>
}

// VERDICT: norm-kept-writer-not-linear | Category:norm | Function=padded {{.*}}tosa.pad
// CHECK-LABEL: func @padded
// CHECK: norm.layer_norm
func.func @padded(%x: tensor<1x3x4xf32>, %w: tensor<1x4x7xf32>) -> tensor<1x3x8xf32> {
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %padding = tosa.const_shape {values = dense<[0, 0, 0, 0, 1, 0]> : tensor<6xindex>} : () -> !tosa.shape<6>
  %h = tosa.matmul %x, %w, %zp, %zp : (tensor<1x3x4xf32>, tensor<1x4x7xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x3x7xf32>
  %s = tosa.pad %h, %padding, %zp : (tensor<1x3x7xf32>, !tosa.shape<6>, tensor<1xf32>) -> tensor<1x3x8xf32>
  %init = tensor.empty() : tensor<1x3x8xf32>
  %n = norm.layer_norm ins(%s : tensor<1x3x8xf32>) outs(%init : tensor<1x3x8xf32>) epsilon = 1.0e-05 : f32
  return %n : tensor<1x3x8xf32>
}

// VERDICT: norm-kept-writer-not-linear | Category:norm | Function=joined {{.*}}tosa.concat
// CHECK-LABEL: func @joined
// CHECK: norm.layer_norm
func.func @joined(%x: tensor<1x3x4xf32>, %w: tensor<1x4x4xf32>) -> tensor<1x3x8xf32> {
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %h = tosa.matmul %x, %w, %zp, %zp : (tensor<1x3x4xf32>, tensor<1x4x4xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x3x4xf32>
  %s = tosa.concat %h, %x {axis = 2 : i32} : (tensor<1x3x4xf32>, tensor<1x3x4xf32>) -> tensor<1x3x8xf32>
  %init = tensor.empty() : tensor<1x3x8xf32>
  %n = norm.layer_norm ins(%s : tensor<1x3x8xf32>) outs(%init : tensor<1x3x8xf32>) epsilon = 1.0e-05 : f32
  return %n : tensor<1x3x8xf32>
}

// VERDICT: norm-kept-writer-not-linear | Category:norm | Function=chosen_channels {{.*}}tosa.select
// CHECK-LABEL: func @chosen_channels
// CHECK: norm.layer_norm
func.func @chosen_channels(%x: tensor<1x3x4xf32>, %w: tensor<1x4x8xf32>, %mask: tensor<1x1x8xi1>) -> tensor<1x3x8xf32> {
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %zero = "tosa.const"() <{values = dense<0.0> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
  %h = tosa.matmul %x, %w, %zp, %zp : (tensor<1x3x4xf32>, tensor<1x4x8xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x3x8xf32>
  %s = tosa.select %mask, %h, %zero : (tensor<1x1x8xi1>, tensor<1x3x8xf32>, tensor<1x1x1xf32>) -> tensor<1x3x8xf32>
  %init = tensor.empty() : tensor<1x3x8xf32>
  %n = norm.layer_norm ins(%s : tensor<1x3x8xf32>) outs(%init : tensor<1x3x8xf32>) epsilon = 1.0e-05 : f32
  return %n : tensor<1x3x8xf32>
}

// A bias of one element goes to every channel, a shift that the writer keeps.
// VERDICT: norm-kept-writer-not-linear | Category:norm | Function=one_bias {{.*}}tosa.conv2d
// CHECK-LABEL: func @one_bias
// CHECK: norm.layer_norm
func.func @one_bias(%image: tensor<2x4x4x3xf32>, %filter: tensor<8x2x2x3xf32>, %bias: tensor<1xf32>) -> tensor<2x2x2x8xf32> {
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %c = tosa.conv2d %image, %filter, %bias, %zp, %zp {acc_type = f32, dilation = array<i64: 1, 1>, pad = array<i64: 0, 0, 0, 0>, stride = array<i64: 2, 2>} : (tensor<2x4x4x3xf32>, tensor<8x2x2x3xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<2x2x2x8xf32>
  %init = tensor.empty() : tensor<2x2x2x8xf32>
  %n = norm.layer_norm ins(%c : tensor<2x2x2x8xf32>) outs(%init : tensor<2x2x2x8xf32>) epsilon = 1.0e-05 : f32
  return %n : tensor<2x2x2x8xf32>
}

// Quantised weights: a product of integers, cast and scaled.
// VERDICT: norm-kept-writer-not-linear | Category:norm | Function=quantised {{.*}}tosa.cast
// CHECK-LABEL: func @quantised
// CHECK: norm.layer_norm
func.func @quantised(%x: tensor<1x3x4xi8>, %scale: tensor<1x1x1xf32>) -> tensor<1x3x8xf32> {
  %zp = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %w = "tosa.const"() <{values = dense<[[[1, 2, 3, 4, 5, 6, 7, 8], [1, 1, 1, 1, 1, 1, 1, 2], [0, 1, 0, 1, 0, 1, 0, 1], [9, 9, 9, 9, 9, 9, 9, 9]]]> : tensor<1x4x8xi8>}> : () -> tensor<1x4x8xi8>
  %h = tosa.matmul %x, %w, %zp, %zp : (tensor<1x3x4xi8>, tensor<1x4x8xi8>, tensor<1xi8>, tensor<1xi8>) -> tensor<1x3x8xi32>
  %f = tosa.cast %h : (tensor<1x3x8xi32>) -> tensor<1x3x8xf32>
  %s = tosa.mul %f, %scale, %zp : (tensor<1x3x8xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<1x3x8xf32>
  %init = tensor.empty() : tensor<1x3x8xf32>
  %n = norm.layer_norm ins(%s : tensor<1x3x8xf32>) outs(%init : tensor<1x3x8xf32>) epsilon = 1.0e-05 : f32
  return %n : tensor<1x3x8xf32>
}
