// Biases of keys that no softmax sees, in tosa programs.
// RUN: norm-opt %s --norm-drop-key-bias -o %t.mlir 2>%t.verdicts
// RUN: FileCheck %s < %t.mlir
// RUN: FileCheck %s --check-prefix=VERDICT < %t.verdicts
//
// The same function before and after, and a second run changes nothing.
// RUN: norm-verify %s %t.mlir
// RUN: norm-opt %t.mlir --norm-drop-key-bias | diff %t.mlir -

// Scores that are scaled and masked by a sum. The bias of the queries stays.
// VERDICT: [Passed] norm-key-bias-dropped | Category:norm | Function=plain
// CHECK-LABEL: func @plain
// CHECK-SAME: %[[BQ:[^:]*]]: tensor<1x1x3xf32>, %{{[^:]*}}: tensor<1x5x6xf32>, %{{[^:]*}}: tensor<1x6x3xf32>, %[[BK:[^:]*]]: tensor<1x1x3xf32>
// CHECK: tosa.add %{{.*}}, %[[BQ]]
// CHECK-NOT: %[[BK]]
// CHECK: return
func.func @plain(%xq: tensor<1x4x3xf32>, %bq: tensor<1x1x3xf32>, %x: tensor<1x5x6xf32>, %wk: tensor<1x6x3xf32>, %bk: tensor<1x1x3xf32>, %v: tensor<1x5x3xf32>, %mask: tensor<1x1x5xf32>) -> tensor<1x4x3xf32> {
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %q = tosa.add %xq, %bq : (tensor<1x4x3xf32>, tensor<1x1x3xf32>) -> tensor<1x4x3xf32>
  %xw = tosa.matmul %x, %wk, %zp, %zp : (tensor<1x5x6xf32>, tensor<1x6x3xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x5x3xf32>
  %k = tosa.add %xw, %bk : (tensor<1x5x3xf32>, tensor<1x1x3xf32>) -> tensor<1x5x3xf32>
  %kt = tosa.transpose %k {perms = array<i32: 0, 2, 1>} : (tensor<1x5x3xf32>) -> tensor<1x3x5xf32>
  %qk = tosa.matmul %q, %kt, %zp, %zp : (tensor<1x4x3xf32>, tensor<1x3x5xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x4x5xf32>
  %c = "tosa.const"() <{values = dense<0.577350259> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
  %sc = tosa.mul %qk, %c, %shift : (tensor<1x4x5xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<1x4x5xf32>
  %m = tosa.add %sc, %mask : (tensor<1x4x5xf32>, tensor<1x1x5xf32>) -> tensor<1x4x5xf32>
  %max = tosa.reduce_max %m {axis = 2 : i32} : (tensor<1x4x5xf32>) -> tensor<1x4x1xf32>
  %dif = tosa.sub %m, %max : (tensor<1x4x5xf32>, tensor<1x4x1xf32>) -> tensor<1x4x5xf32>
  %exp = tosa.exp %dif : (tensor<1x4x5xf32>) -> tensor<1x4x5xf32>
  %sum = tosa.reduce_sum %exp {axis = 2 : i32} : (tensor<1x4x5xf32>) -> tensor<1x4x1xf32>
  %rec = tosa.reciprocal %sum : (tensor<1x4x1xf32>) -> tensor<1x4x1xf32>
  %a = tosa.mul %exp, %rec, %shift : (tensor<1x4x5xf32>, tensor<1x4x1xf32>, tensor<1xi8>) -> tensor<1x4x5xf32>
  %y = tosa.matmul %a, %v, %zp, %zp : (tensor<1x4x5xf32>, tensor<1x5x3xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x4x3xf32>
  return %y : tensor<1x4x3xf32>
}

// Keys of two heads that a convolution projects with a bias of its own, repeated
// for two heads of queries each; the softmax is taken of a reshape.
// VERDICT: [Passed] norm-key-bias-dropped | Category:norm | Function=repeated
// CHECK-LABEL: func @repeated
// CHECK-SAME: %[[WK:[^:]*]]: tensor<4x1x1x6xf32>, %[[BK:[^:]*]]: tensor<4xf32>
// CHECK-NOT: %[[BK]]
// CHECK: %[[Z:.*]] = linalg.fill {{.*}} -> tensor<4xf32>
// CHECK: tosa.conv2d %{{.*}}, %[[WK]], %[[Z]]
// CHECK-NOT: %[[BK]]
// CHECK: return
func.func @repeated(%q: tensor<4x3x2xf32>, %x: tensor<1x1x5x6xf32>, %wk: tensor<4x1x1x6xf32>, %bk: tensor<4xf32>, %v: tensor<1x4x5x2xf32>) -> tensor<4x3x2xf32> {
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %heads = tosa.const_shape {values = dense<[5, 2, 1, 2]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %twice = tosa.const_shape {values = dense<[1, 1, 2, 1]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %keys = tosa.const_shape {values = dense<[4, 2, 5]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %attention = tosa.const_shape {values = dense<[1, 12, 5]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %perhead = tosa.const_shape {values = dense<[4, 3, 5]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %values = tosa.const_shape {values = dense<[4, 5, 2]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %k = tosa.conv2d %x, %wk, %bk, %zp, %zp {acc_type = f32, dilation = array<i64: 1, 1>, pad = array<i64: 0, 0, 0, 0>, stride = array<i64: 1, 1>} : (tensor<1x1x5x6xf32>, tensor<4x1x1x6xf32>, tensor<4xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x1x5x4xf32>
  %kh = tosa.reshape %k, %heads : (tensor<1x1x5x4xf32>, !tosa.shape<4>) -> tensor<5x2x1x2xf32>
  %k2 = tosa.tile %kh, %twice : (tensor<5x2x1x2xf32>, !tosa.shape<4>) -> tensor<5x2x2x2xf32>
  %kp = tosa.transpose %k2 {perms = array<i32: 1, 2, 3, 0>} : (tensor<5x2x2x2xf32>) -> tensor<2x2x2x5xf32>
  %kt = tosa.reshape %kp, %keys : (tensor<2x2x2x5xf32>, !tosa.shape<3>) -> tensor<4x2x5xf32>
  %qk = tosa.matmul %q, %kt, %zp, %zp : (tensor<4x3x2xf32>, tensor<4x2x5xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<4x3x5xf32>
  %s = tosa.reshape %qk, %attention : (tensor<4x3x5xf32>, !tosa.shape<3>) -> tensor<1x12x5xf32>
  %max = tosa.reduce_max %s {axis = 2 : i32} : (tensor<1x12x5xf32>) -> tensor<1x12x1xf32>
  %dif = tosa.sub %s, %max : (tensor<1x12x5xf32>, tensor<1x12x1xf32>) -> tensor<1x12x5xf32>
  %exp = tosa.exp %dif : (tensor<1x12x5xf32>) -> tensor<1x12x5xf32>
  %sum = tosa.reduce_sum %exp {axis = 2 : i32} : (tensor<1x12x5xf32>) -> tensor<1x12x1xf32>
  %rec = tosa.reciprocal %sum : (tensor<1x12x1xf32>) -> tensor<1x12x1xf32>
  %a = tosa.mul %exp, %rec, %shift : (tensor<1x12x5xf32>, tensor<1x12x1xf32>, tensor<1xi8>) -> tensor<1x12x5xf32>
  %ah = tosa.reshape %a, %perhead : (tensor<1x12x5xf32>, !tosa.shape<3>) -> tensor<4x3x5xf32>
  %vh = tosa.reshape %v, %values : (tensor<1x4x5x2xf32>, !tosa.shape<3>) -> tensor<4x5x2xf32>
  %y = tosa.matmul %ah, %vh, %zp, %zp : (tensor<4x3x5xf32>, tensor<4x5x2xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<4x3x2xf32>
  return %y : tensor<4x3x2xf32>
}
