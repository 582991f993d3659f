// Streams made of tosa ops, compressed.
// RUN: norm-opt %s --norm-pre-ln-to-pre-rms --norm-pre-rms-to-pre-crms -o %t.mlir 2>%t.verdicts
// RUN: FileCheck %s < %t.mlir
// RUN: FileCheck %s --check-prefix=VERDICT < %t.verdicts
// RUN: norm-verify %s %t.mlir
// RUN: norm-opt %t.mlir --norm-pre-rms-to-pre-crms 2>/dev/null | diff %t.mlir -
// RUN: norm-opt %s --norm-pre-ln-to-pre-rms --norm-pre-rms-to-pre-crms=basis=householder -o %t.householder.mlir 2>/dev/null
// RUN: FileCheck %s < %t.householder.mlir
// RUN: norm-verify %s %t.householder.mlir

// A table, positions, a linear with a bias, a norm with a scale and a bias: the
// stream has seven channels, and nothing is left to do at run time.
// VERDICT-COUNT-2: norm-converted-to-crms | Category:norm | Function=decoder
// CHECK-LABEL: func @decoder
// CHECK-DAG: norm.compress {{.*}} outs(%{{.*}} : tensor<1x10x7xf32>) {norm.weight_prep}
// CHECK-DAG: norm.compress {{.*}} outs(%{{.*}} : tensor<1x6x7xf32>) {norm.weight_prep}
// CHECK: tosa.gather {{.*}} -> tensor<1x6x7xf32>
// CHECK: norm.crms_norm
// CHECK: tosa.matmul {{.*}} : (tensor<1x6x7xf32>, tensor<1x7x6xf32>
// CHECK: tosa.matmul {{.*}} -> tensor<1x6x7xf32>
// CHECK: norm.crms_norm
// CHECK: tosa.matmul {{.*}} : (tensor<1x6x7xf32>, tensor<1x7x5xf32>
// CHECK-NOT: norm.{{expand|compress}} {{[^{]*$}}
// CHECK: return
func.func @decoder(%ids: tensor<2x3xi32>, %table: tensor<1x10x8xf32>, %u: tensor<1x8x6xf32>, %ub: tensor<1x1x6xf32>, %w: tensor<1x6x8xf32>, %b: tensor<1x8xf32>, %g: tensor<8xf32>, %beta: tensor<8xf32>, %head: tensor<1x8x5xf32>) -> tensor<1x6x5xf32> {
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
  %n0 = norm.layer_norm ins(%s0 : tensor<2x3x8xf32>) scale(%g : tensor<8xf32>) bias(%beta : tensor<8xf32>) outs(%init : tensor<2x3x8xf32>) epsilon = 1.0e-05 : f32
  %n0r = tosa.reshape %n0, %one_batch : (tensor<2x3x8xf32>, !tosa.shape<3>) -> tensor<1x6x8xf32>
  %up = tosa.matmul %n0r, %u, %zp, %zp : (tensor<1x6x8xf32>, tensor<1x8x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x6x6xf32>
  %upb = tosa.add %up, %ub : (tensor<1x6x6xf32>, tensor<1x1x6xf32>) -> tensor<1x6x6xf32>
  %act = tosa.tanh %upb : (tensor<1x6x6xf32>) -> tensor<1x6x6xf32>
  %h = tosa.matmul %act, %w, %zp, %zp : (tensor<1x6x6xf32>, tensor<1x6x8xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x6x8xf32>
  %hr = tosa.reshape %h, %rows : (tensor<1x6x8xf32>, !tosa.shape<2>) -> tensor<6x8xf32>
  %hb = tosa.add %hr, %b : (tensor<6x8xf32>, tensor<1x8xf32>) -> tensor<6x8xf32>
  %hbr = tosa.reshape %hb, %batches : (tensor<6x8xf32>, !tosa.shape<3>) -> tensor<2x3x8xf32>
  %s1 = tosa.add %hbr, %s0 : (tensor<2x3x8xf32>, tensor<2x3x8xf32>) -> tensor<2x3x8xf32>
  %n1 = norm.layer_norm ins(%s1 : tensor<2x3x8xf32>) outs(%init : tensor<2x3x8xf32>) epsilon = 1.0e-05 : f32
  %n1r = tosa.reshape %n1, %one_batch : (tensor<2x3x8xf32>, !tosa.shape<3>) -> tensor<1x6x8xf32>
  %out = tosa.matmul %n1r, %head, %zp, %zp : (tensor<1x6x8xf32>, tensor<1x8x5xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x6x5xf32>
  return %out : tensor<1x6x5xf32>
}

// Patches by a convolution, a class token that is put before them, a padding, a
// scale by token and slices; the reader is a convolution, too.
// VERDICT: norm-converted-to-crms | Category:norm | Function=vision
// CHECK-LABEL: func @vision
// CHECK: tosa.conv2d {{.*}} -> tensor<2x2x2x7xf32>
// CHECK: tosa.concat {{.*}} -> tensor<2x5x7xf32>
// CHECK: tosa.pad {{.*}} -> tensor<2x6x7xf32>
// CHECK: tosa.mul {{.*}} -> tensor<2x6x7xf32>
// CHECK: tosa.slice {{.*}} -> tensor<2x4x7xf32>
// CHECK: norm.crms_norm
// CHECK: tosa.conv2d {{.*}} : (tensor<2x4x1x7xf32>, tensor<3x1x1x7xf32>
// CHECK-NOT: norm.{{expand|compress}} {{[^{]*$}}
// CHECK: return
func.func @vision(%image: tensor<2x4x4x3xf32>, %filter: tensor<8x2x2x3xf32>, %bias: tensor<8xf32>, %token: tensor<1x1x8xf32>, %gate: tensor<2x6x1xf32>, %head: tensor<3x1x1x8xf32>, %headb: tensor<3xf32>) -> tensor<2x4x1x3xf32> {
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %patches = tosa.const_shape {values = dense<[2, 4, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %image_shape = tosa.const_shape {values = dense<[2, 4, 1, 8]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %twice = tosa.const_shape {values = dense<[2, 1, 1]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %padding = tosa.const_shape {values = dense<[0, 0, 0, 1, 0, 0]> : tensor<6xindex>} : () -> !tosa.shape<6>
  %start = tosa.const_shape {values = dense<[0, 1, 0]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %size = tosa.const_shape {values = dense<[2, 4, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %c = tosa.conv2d %image, %filter, %bias, %zp, %zp {acc_type = f32, dilation = array<i64: 1, 1>, pad = array<i64: 0, 0, 0, 0>, stride = array<i64: 2, 2>} : (tensor<2x4x4x3xf32>, tensor<8x2x2x3xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<2x2x2x8xf32>
  %p = tosa.reshape %c, %patches : (tensor<2x2x2x8xf32>, !tosa.shape<3>) -> tensor<2x4x8xf32>
  %t = tosa.tile %token, %twice : (tensor<1x1x8xf32>, !tosa.shape<3>) -> tensor<2x1x8xf32>
  %tp = tosa.concat %t, %p {axis = 1 : i32} : (tensor<2x1x8xf32>, tensor<2x4x8xf32>) -> tensor<2x5x8xf32>
  %padded = tosa.pad %tp, %padding, %zp : (tensor<2x5x8xf32>, !tosa.shape<6>, tensor<1xf32>) -> tensor<2x6x8xf32>
  %gated = tosa.mul %padded, %gate, %shift : (tensor<2x6x8xf32>, tensor<2x6x1xf32>, tensor<1xi8>) -> tensor<2x6x8xf32>
  %slice = tosa.slice %gated, %start, %size : (tensor<2x6x8xf32>, !tosa.shape<3>, !tosa.shape<3>) -> tensor<2x4x8xf32>
  %init = tensor.empty() : tensor<2x4x8xf32>
  %n = norm.layer_norm ins(%slice : tensor<2x4x8xf32>) outs(%init : tensor<2x4x8xf32>) epsilon = 1.0e-05 : f32
  %r = tosa.reshape %n, %image_shape : (tensor<2x4x8xf32>, !tosa.shape<4>) -> tensor<2x4x1x8xf32>
  %out = tosa.conv2d %r, %head, %headb, %zp, %zp {acc_type = f32, dilation = array<i64: 1, 1>, pad = array<i64: 0, 0, 0, 0>, stride = array<i64: 1, 1>} : (tensor<2x4x1x8xf32>, tensor<3x1x1x8xf32>, tensor<3xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<2x4x1x3xf32>
  return %out : tensor<2x4x1x3xf32>
}

// A reader of more than one position, and of zeros around them.
// VERDICT: norm-converted-to-crms | Category:norm | Function=neighbours
// CHECK-LABEL: func @neighbours
// CHECK: norm.crms_norm
// CHECK: tosa.conv2d {{.*}} : (tensor<1x4x4x7xf32>, tensor<3x2x3x7xf32>
func.func @neighbours(%image: tensor<1x4x4x3xf32>, %filter: tensor<8x1x1x3xf32>, %bias: tensor<8xf32>, %head: tensor<3x2x3x8xf32>, %headb: tensor<3xf32>) -> tensor<1x3x4x3xf32> {
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %c = tosa.conv2d %image, %filter, %bias, %zp, %zp {acc_type = f32, dilation = array<i64: 1, 1>, pad = array<i64: 0, 0, 0, 0>, stride = array<i64: 1, 1>} : (tensor<1x4x4x3xf32>, tensor<8x1x1x3xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x4x4x8xf32>
  %init = tensor.empty() : tensor<1x4x4x8xf32>
  %n = norm.layer_norm ins(%c : tensor<1x4x4x8xf32>) outs(%init : tensor<1x4x4x8xf32>) epsilon = 1.0e-05 : f32
  %out = tosa.conv2d %n, %head, %headb, %zp, %zp {acc_type = f32, dilation = array<i64: 1, 1>, pad = array<i64: 0, 0, 1, 1>, stride = array<i64: 1, 1>} : (tensor<1x4x4x8xf32>, tensor<3x2x3x8xf32>, tensor<3xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x3x4x3xf32>
  return %out : tensor<1x3x4x3xf32>
}

// An activation needs the channels in full.
// VERDICT: norm-kept-reader-not-linear | Category:norm | Function=activation {{.*}}read by tosa.tanh
// CHECK-LABEL: func @activation
// CHECK: norm.rms_norm
func.func @activation(%x: tensor<1x3x4xf32>, %w: tensor<1x4x8xf32>) -> tensor<1x3x8xf32> {
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %h = tosa.matmul %x, %w, %zp, %zp : (tensor<1x3x4xf32>, tensor<1x4x8xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x3x8xf32>
  %init = tensor.empty() : tensor<1x3x8xf32>
  %n = norm.layer_norm ins(%h : tensor<1x3x8xf32>) outs(%init : tensor<1x3x8xf32>) epsilon = 1.0e-05 : f32
  %t = tosa.tanh %n : (tensor<1x3x8xf32>) -> tensor<1x3x8xf32>
  return %t : tensor<1x3x8xf32>
}
