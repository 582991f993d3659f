// Biases of values in tosa programs.
// RUN: norm-opt %s --norm-fold-value-bias -o %t.mlir 2>%t.verdicts
// RUN: FileCheck %s < %t.mlir
// RUN: FileCheck %s --check-prefix=VERDICT < %t.verdicts
//
// The same function before and after, and a second run changes nothing.
// RUN: norm-verify %s %t.mlir
// RUN: norm-opt %t.mlir --norm-fold-value-bias | diff %t.mlir -

// The bias goes through the attention's product and a reshape into that of the
// reader.
// VERDICT: norm-value-bias-folded | Category:norm | Function=plain {{.*}}folded into 1 reader
// CHECK-LABEL: func @plain
// CHECK-SAME: %[[WV:[^:]*]]: tensor<1x6x3xf32>, %[[BV:[^:]*]]: tensor<1x1x3xf32>, %[[WO:[^:]*]]: tensor<1x3x7xf32>, %[[BO:[^:]*]]: tensor<1x7xf32>
// CHECK: %[[V:.*]] = tosa.matmul %{{.*}}, %[[WV]]
// CHECK: tosa.matmul %{{.*}}, %[[V]]
// CHECK: %[[B:.*]] = tensor.extract_slice %[[BV]][0, 0, 0] [1, 1, 3] [1, 1, 1] {norm.weight_prep}
// CHECK: %[[WB:.*]] = linalg.generic {{.*}} ins(%[[WO]], %[[B]] {{.*}} {norm.weight_prep}
// CHECK: tosa.matmul %{{.*}}, %[[WO]]
// CHECK: %[[SUM:.*]] = linalg.generic {{.*}} ins(%[[BO]], %[[WB]] {{.*}} {norm.weight_prep}
// CHECK: tosa.add %{{.*}}, %[[SUM]]
// CHECK-NOT: tosa.add
// CHECK: return
func.func @plain(%s: tensor<1x4x5xf32>, %x: tensor<1x5x6xf32>, %wv: tensor<1x6x3xf32>, %bv: tensor<1x1x3xf32>, %wo: tensor<1x3x7xf32>, %bo: tensor<1x7xf32>) -> tensor<4x7xf32> {
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %max = tosa.reduce_max %s {axis = 2 : i32} : (tensor<1x4x5xf32>) -> tensor<1x4x1xf32>
  %dif = tosa.sub %s, %max : (tensor<1x4x5xf32>, tensor<1x4x1xf32>) -> tensor<1x4x5xf32>
  %exp = tosa.exp %dif : (tensor<1x4x5xf32>) -> tensor<1x4x5xf32>
  %sum = tosa.reduce_sum %exp {axis = 2 : i32} : (tensor<1x4x5xf32>) -> tensor<1x4x1xf32>
  %rec = tosa.reciprocal %sum : (tensor<1x4x1xf32>) -> tensor<1x4x1xf32>
  %a = tosa.mul %exp, %rec, %shift : (tensor<1x4x5xf32>, tensor<1x4x1xf32>, tensor<1xi8>) -> tensor<1x4x5xf32>
  %xw = tosa.matmul %x, %wv, %zp, %zp : (tensor<1x5x6xf32>, tensor<1x6x3xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x5x3xf32>
  %v = tosa.add %xw, %bv : (tensor<1x5x3xf32>, tensor<1x1x3xf32>) -> tensor<1x5x3xf32>
  %y = tosa.matmul %a, %v, %zp, %zp : (tensor<1x4x5xf32>, tensor<1x5x3xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x4x3xf32>
  %o = tosa.matmul %y, %wo, %zp, %zp : (tensor<1x4x3xf32>, tensor<1x3x7xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x4x7xf32>
  %rows = tosa.const_shape {values = dense<[4, 7]> : tensor<2xindex>} : () -> !tosa.shape<2>
  %or = tosa.reshape %o, %rows : (tensor<1x4x7xf32>, !tosa.shape<2>) -> tensor<4x7xf32>
  %out = tosa.add %or, %bo : (tensor<4x7xf32>, tensor<1x7xf32>) -> tensor<4x7xf32>
  return %out : tensor<4x7xf32>
}

// Queries, keys and values of one projection with one bias, two heads, a mask
// that is added to the scores. The bias is added to what still needs it.
// VERDICT: norm-value-bias-folded | Category:norm | Function=fused
// CHECK-LABEL: func @fused
// CHECK-SAME: %[[B:[^:]*]]: tensor<1x12xf32>, %[[WO:[^:]*]]: tensor<1x4x6xf32>
// CHECK: %[[BQ:.*]] = tensor.extract_slice %{{.*}}[0, 0] [1, 4] [1, 1] {norm.weight_prep}
// CHECK: linalg.generic {{.*}} ins(%{{.*}}, %[[BQ]] : tensor<1x5x4xf32>, tensor<4xf32>)
// CHECK: %[[BK:.*]] = tensor.extract_slice %{{.*}}[0, 4] [1, 4] [1, 1] {norm.weight_prep}
// CHECK: linalg.generic {{.*}} ins(%{{.*}}, %[[BK]] : tensor<1x5x4xf32>, tensor<4xf32>)
// CHECK: %[[BV:.*]] = tensor.extract_slice %{{.*}}[0, 8] [1, 4] [1, 1] {norm.weight_prep}
// CHECK: linalg.generic {{.*}} ["parallel", "reduction", "parallel"]} ins(%[[WO]], %[[BV]] {{.*}} {norm.weight_prep}
func.func @fused(%x: tensor<1x5x6xf32>, %w: tensor<1x6x12xf32>, %b: tensor<1x12xf32>, %wo: tensor<1x4x6xf32>, %mask: tensor<1x5x5xf32>) -> tensor<1x5x6xf32> {
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %rows = tosa.const_shape {values = dense<[5, 12]> : tensor<2xindex>} : () -> !tosa.shape<2>
  %batch = tosa.const_shape {values = dense<[1, 5, 12]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %heads = tosa.const_shape {values = dense<[5, 2, 2]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %size = tosa.const_shape {values = dense<[1, 5, 4]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %q0 = tosa.const_shape {values = dense<[0, 0, 0]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %k0 = tosa.const_shape {values = dense<[0, 0, 4]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %v0 = tosa.const_shape {values = dense<[0, 0, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %xw = tosa.matmul %x, %w, %zp, %zp : (tensor<1x5x6xf32>, tensor<1x6x12xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x5x12xf32>
  %xwr = tosa.reshape %xw, %rows : (tensor<1x5x12xf32>, !tosa.shape<2>) -> tensor<5x12xf32>
  %qkvr = tosa.add %xwr, %b : (tensor<5x12xf32>, tensor<1x12xf32>) -> tensor<5x12xf32>
  %qkv = tosa.reshape %qkvr, %batch : (tensor<5x12xf32>, !tosa.shape<3>) -> tensor<1x5x12xf32>
  %qs = tosa.slice %qkv, %q0, %size : (tensor<1x5x12xf32>, !tosa.shape<3>, !tosa.shape<3>) -> tensor<1x5x4xf32>
  %ks = tosa.slice %qkv, %k0, %size : (tensor<1x5x12xf32>, !tosa.shape<3>, !tosa.shape<3>) -> tensor<1x5x4xf32>
  %vs = tosa.slice %qkv, %v0, %size : (tensor<1x5x12xf32>, !tosa.shape<3>, !tosa.shape<3>) -> tensor<1x5x4xf32>
  %qh = tosa.reshape %qs, %heads : (tensor<1x5x4xf32>, !tosa.shape<3>) -> tensor<5x2x2xf32>
  %kh = tosa.reshape %ks, %heads : (tensor<1x5x4xf32>, !tosa.shape<3>) -> tensor<5x2x2xf32>
  %vh = tosa.reshape %vs, %heads : (tensor<1x5x4xf32>, !tosa.shape<3>) -> tensor<5x2x2xf32>
  %q = tosa.transpose %qh {perms = array<i32: 1, 0, 2>} : (tensor<5x2x2xf32>) -> tensor<2x5x2xf32>
  %k = tosa.transpose %kh {perms = array<i32: 1, 2, 0>} : (tensor<5x2x2xf32>) -> tensor<2x2x5xf32>
  %v = tosa.transpose %vh {perms = array<i32: 1, 0, 2>} : (tensor<5x2x2xf32>) -> tensor<2x5x2xf32>
  %qk = tosa.matmul %q, %k, %zp, %zp : (tensor<2x5x2xf32>, tensor<2x2x5xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<2x5x5xf32>
  %s = tosa.add %qk, %mask : (tensor<2x5x5xf32>, tensor<1x5x5xf32>) -> tensor<2x5x5xf32>
  %max = tosa.reduce_max %s {axis = 2 : i32} : (tensor<2x5x5xf32>) -> tensor<2x5x1xf32>
  %dif = tosa.sub %s, %max : (tensor<2x5x5xf32>, tensor<2x5x1xf32>) -> tensor<2x5x5xf32>
  %exp = tosa.exp %dif : (tensor<2x5x5xf32>) -> tensor<2x5x5xf32>
  %sum = tosa.reduce_sum %exp {axis = 2 : i32} : (tensor<2x5x5xf32>) -> tensor<2x5x1xf32>
  %rec = tosa.reciprocal %sum : (tensor<2x5x1xf32>) -> tensor<2x5x1xf32>
  %a = tosa.mul %exp, %rec, %shift : (tensor<2x5x5xf32>, tensor<2x5x1xf32>, tensor<1xi8>) -> tensor<2x5x5xf32>
  %y = tosa.matmul %a, %v, %zp, %zp : (tensor<2x5x5xf32>, tensor<2x5x2xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<2x5x2xf32>
  %yt = tosa.transpose %y {perms = array<i32: 1, 0, 2>} : (tensor<2x5x2xf32>) -> tensor<5x2x2xf32>
  %yc = tosa.reshape %yt, %size : (tensor<5x2x2xf32>, !tosa.shape<3>) -> tensor<1x5x4xf32>
  %o = tosa.matmul %yc, %wo, %zp, %zp : (tensor<1x5x4xf32>, tensor<1x4x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x5x6xf32>
  return %o : tensor<1x5x6xf32>
}

// The values are those of a convolution that looks at one position, with a bias of
// its own, and they are repeated for two heads of queries. The reader is such a
// convolution too.
// VERDICT: norm-value-bias-folded | Category:norm | Function=pointwise
// CHECK-LABEL: func @pointwise
// CHECK-SAME: %[[WV:[^:]*]]: tensor<3x1x1x6xf32>, %{{[^:]*}}: tensor<3xf32>, %[[WO:[^:]*]]: tensor<7x1x1x3xf32>, %[[BO:[^:]*]]: tensor<7xf32>
// CHECK: %[[Z:.*]] = linalg.fill {{.*}} -> tensor<3xf32>
// CHECK: tosa.conv2d %{{.*}}, %[[WV]], %[[Z]]
// CHECK: %[[SUM:.*]] = linalg.generic {{.*}} ins(%[[BO]], {{.*}} {norm.weight_prep}
// CHECK: tosa.conv2d %{{.*}}, %[[WO]], %[[SUM]]
// CHECK-NOT: linalg
// CHECK: return
func.func @pointwise(%s: tensor<2x4x5xf32>, %x: tensor<1x1x5x6xf32>, %wv: tensor<3x1x1x6xf32>, %bv: tensor<3xf32>, %wo: tensor<7x1x1x3xf32>, %bo: tensor<7xf32>) -> tensor<1x2x4x7xf32> {
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %tokens = tosa.const_shape {values = dense<[1, 5, 3]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %twice = tosa.const_shape {values = dense<[2, 1, 1]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %image = tosa.const_shape {values = dense<[1, 2, 4, 3]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %exp = tosa.exp %s : (tensor<2x4x5xf32>) -> tensor<2x4x5xf32>
  %sum = tosa.reduce_sum %exp {axis = 2 : i32} : (tensor<2x4x5xf32>) -> tensor<2x4x1xf32>
  %rec = tosa.reciprocal %sum : (tensor<2x4x1xf32>) -> tensor<2x4x1xf32>
  %a = tosa.mul %rec, %exp, %shift : (tensor<2x4x1xf32>, tensor<2x4x5xf32>, tensor<1xi8>) -> tensor<2x4x5xf32>
  %xw = tosa.conv2d %x, %wv, %bv, %zp, %zp {acc_type = f32, dilation = array<i64: 1, 1>, pad = array<i64: 0, 0, 0, 0>, stride = array<i64: 1, 1>} : (tensor<1x1x5x6xf32>, tensor<3x1x1x6xf32>, tensor<3xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x1x5x3xf32>
  %v = tosa.reshape %xw, %tokens : (tensor<1x1x5x3xf32>, !tosa.shape<3>) -> tensor<1x5x3xf32>
  %v2 = tosa.tile %v, %twice : (tensor<1x5x3xf32>, !tosa.shape<3>) -> tensor<2x5x3xf32>
  %y = tosa.matmul %a, %v2, %zp, %zp : (tensor<2x4x5xf32>, tensor<2x5x3xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<2x4x3xf32>
  %yi = tosa.reshape %y, %image : (tensor<2x4x3xf32>, !tosa.shape<4>) -> tensor<1x2x4x3xf32>
  %o = tosa.conv2d %yi, %wo, %bo, %zp, %zp {acc_type = f32, dilation = array<i64: 1, 1>, pad = array<i64: 0, 0, 0, 0>, stride = array<i64: 1, 1>} : (tensor<1x2x4x3xf32>, tensor<7x1x1x3xf32>, tensor<7xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x2x4x7xf32>
  return %o : tensor<1x2x4x7xf32>
}
