// Norms as exporters write them in tosa. Each function ends as one norm op.
// RUN: norm-opt %s --norm-raise --remarks-filter=norm.* 2>%t.remarks | FileCheck %s
// RUN: FileCheck %s --check-prefix=REMARK --input-file=%t.remarks
//
// The same functions before and after.
// RUN: norm-opt %s --norm-raise -o %t.mlir
// RUN: norm-verify %s %t.mlir

// torch-mlir's default: the variance in f64 with a mean of its own.
// REMARK: [Passed] norm-raised-layer-norm | Category:norm | Function=variance_in_f64 | Remark="LayerNorm of a row of 16 elements, epsilon 9.99999974E-6 : f32"
// CHECK-LABEL: func @variance_in_f64
// CHECK-SAME: %[[X:.*]]: tensor<2x7x16xf32>, %[[G:.*]]: tensor<1x1x16xf32>, %[[B:.*]]: tensor<1x1x16xf32>
// CHECK-DAG: %[[G1:.*]] = tensor.collapse_shape %[[G]] {{.*}} into tensor<16xf32>
// CHECK-DAG: %[[B1:.*]] = tensor.collapse_shape %[[B]] {{.*}} into tensor<16xf32>
// CHECK: norm.layer_norm ins(%[[X]] : tensor<2x7x16xf32>) scale(%[[G1]] : tensor<16xf32>) bias(%[[B1]] : tensor<16xf32>)
// CHECK-NOT: tosa.{{rsqrt|reduce_sum|cast}}
func.func @variance_in_f64(%x: tensor<2x7x16xf32>, %g: tensor<1x1x16xf32>, %b: tensor<1x1x16xf32>) -> tensor<2x7x16xf32> {
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %n64 = "tosa.const"() <{values = dense<6.25e-02> : tensor<1x1x1xf64>}> : () -> tensor<1x1x1xf64>
  %n = "tosa.const"() <{values = dense<6.25e-02> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
  %eps = "tosa.const"() <{values = dense<9.99999974E-6> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
  %x64 = tosa.cast %x : (tensor<2x7x16xf32>) -> tensor<2x7x16xf64>
  %s64 = tosa.reduce_sum %x64 {axis = 2 : i32} : (tensor<2x7x16xf64>) -> tensor<2x7x1xf64>
  %m64 = tosa.mul %s64, %n64, %shift : (tensor<2x7x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x7x1xf64>
  %d64 = tosa.sub %x64, %m64 : (tensor<2x7x16xf64>, tensor<2x7x1xf64>) -> tensor<2x7x16xf64>
  %q64 = tosa.mul %d64, %d64, %shift : (tensor<2x7x16xf64>, tensor<2x7x16xf64>, tensor<1xi8>) -> tensor<2x7x16xf64>
  %v64 = tosa.reduce_sum %q64 {axis = 2 : i32} : (tensor<2x7x16xf64>) -> tensor<2x7x1xf64>
  %var64 = tosa.mul %v64, %n64, %shift : (tensor<2x7x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x7x1xf64>
  %var = tosa.cast %var64 : (tensor<2x7x1xf64>) -> tensor<2x7x1xf32>
  %s = tosa.reduce_sum %x {axis = 2 : i32} : (tensor<2x7x16xf32>) -> tensor<2x7x1xf32>
  %m = tosa.mul %s, %n, %shift : (tensor<2x7x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x7x1xf32>
  %ve = tosa.add %var, %eps : (tensor<2x7x1xf32>, tensor<1x1x1xf32>) -> tensor<2x7x1xf32>
  %r = tosa.rsqrt %ve : (tensor<2x7x1xf32>) -> tensor<2x7x1xf32>
  %d = tosa.sub %x, %m : (tensor<2x7x16xf32>, tensor<2x7x1xf32>) -> tensor<2x7x16xf32>
  %y = tosa.mul %d, %r, %shift : (tensor<2x7x16xf32>, tensor<2x7x1xf32>, tensor<1xi8>) -> tensor<2x7x16xf32>
  %yg = tosa.mul %y, %g, %shift : (tensor<2x7x16xf32>, tensor<1x1x16xf32>, tensor<1xi8>) -> tensor<2x7x16xf32>
  %yb = tosa.add %yg, %b : (tensor<2x7x16xf32>, tensor<1x1x16xf32>) -> tensor<2x7x16xf32>
  return %yb : tensor<2x7x16xf32>
}

// native_layer_norm: the extent's reciprocal is computed, scale and bias are
// reshaped, and the statistics pass through reshapes.
// REMARK: [Passed] norm-raised-layer-norm | Category:norm | Function=reciprocal_of_extent
// CHECK-LABEL: func @reciprocal_of_extent
// CHECK: norm.layer_norm ins(%{{.*}} : tensor<4x16xf32>) scale(%{{.*}} : tensor<16xf32>) bias(%{{.*}} : tensor<16xf32>)
// CHECK-NOT: tosa.rsqrt
func.func @reciprocal_of_extent(%x: tensor<4x16xf32>, %g: tensor<16xf32>, %b: tensor<16xf32>) -> tensor<4x16xf32> {
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %extent = "tosa.const"() <{values = dense<16.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %eps = "tosa.const"() <{values = dense<1.0e-5> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %one_by_one = tosa.const_shape {values = dense<1> : tensor<2xindex>} : () -> !tosa.shape<2>
  %column = tosa.const_shape {values = dense<[4, 1]> : tensor<2xindex>} : () -> !tosa.shape<2>
  %row = tosa.const_shape {values = dense<[1, 16]> : tensor<2xindex>} : () -> !tosa.shape<2>
  %inverse = tosa.reciprocal %extent : (tensor<1xf32>) -> tensor<1xf32>
  %n = tosa.reshape %inverse, %one_by_one : (tensor<1xf32>, !tosa.shape<2>) -> tensor<1x1xf32>
  %s = tosa.reduce_sum %x {axis = 1 : i32} : (tensor<4x16xf32>) -> tensor<4x1xf32>
  %sr = tosa.reshape %s, %column : (tensor<4x1xf32>, !tosa.shape<2>) -> tensor<4x1xf32>
  %m = tosa.mul %sr, %n, %shift : (tensor<4x1xf32>, tensor<1x1xf32>, tensor<1xi8>) -> tensor<4x1xf32>
  %d = tosa.sub %x, %m : (tensor<4x16xf32>, tensor<4x1xf32>) -> tensor<4x16xf32>
  %q = tosa.mul %d, %d, %shift : (tensor<4x16xf32>, tensor<4x16xf32>, tensor<1xi8>) -> tensor<4x16xf32>
  %v = tosa.reduce_sum %q {axis = 1 : i32} : (tensor<4x16xf32>) -> tensor<4x1xf32>
  %var = tosa.mul %v, %n, %shift : (tensor<4x1xf32>, tensor<1x1xf32>, tensor<1xi8>) -> tensor<4x1xf32>
  %d1 = tosa.sub %x, %m : (tensor<4x16xf32>, tensor<4x1xf32>) -> tensor<4x16xf32>
  %ve = tosa.add %var, %eps : (tensor<4x1xf32>, tensor<1x1xf32>) -> tensor<4x1xf32>
  %r = tosa.rsqrt %ve : (tensor<4x1xf32>) -> tensor<4x1xf32>
  %y = tosa.mul %d1, %r, %shift : (tensor<4x16xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x16xf32>
  %gr = tosa.reshape %g, %row : (tensor<16xf32>, !tosa.shape<2>) -> tensor<1x16xf32>
  %br = tosa.reshape %b, %row : (tensor<16xf32>, !tosa.shape<2>) -> tensor<1x16xf32>
  %yg = tosa.mul %y, %gr, %shift : (tensor<4x16xf32>, tensor<1x16xf32>, tensor<1xi8>) -> tensor<4x16xf32>
  %yb = tosa.add %yg, %br : (tensor<4x16xf32>, tensor<1x16xf32>) -> tensor<4x16xf32>
  return %yb : tensor<4x16xf32>
}

// TFLite's batch-norm grouping: x·(r·γ) + (β − m·(r·γ)), the mean through a
// statistic of lower rank, squares of the difference.
// REMARK: [Passed] norm-raised-layer-norm | Category:norm | Function=batch_norm_grouping
// CHECK-LABEL: func @batch_norm_grouping
// CHECK: norm.layer_norm ins(%{{.*}} : tensor<4x16xf32>) scale(%{{.*}} : tensor<16xf32>) bias(%{{.*}} : tensor<16xf32>)
// CHECK-NOT: tosa.rsqrt
func.func @batch_norm_grouping(%x: tensor<4x16xf32>, %g: tensor<1x16xf32>, %b: tensor<1x16xf32>) -> tensor<4x16xf32> {
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %n = "tosa.const"() <{values = dense<6.25e-02> : tensor<1xf32>}> : () -> tensor<1xf32>
  %n2 = "tosa.const"() <{values = dense<6.25e-02> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %eps = "tosa.const"() <{values = dense<1.0e-3> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %flat = tosa.const_shape {values = dense<4> : tensor<1xindex>} : () -> !tosa.shape<1>
  %column = tosa.const_shape {values = dense<[4, 1]> : tensor<2xindex>} : () -> !tosa.shape<2>
  %s = tosa.reduce_sum %x {axis = 1 : i32} : (tensor<4x16xf32>) -> tensor<4x1xf32>
  %s1 = tosa.reshape %s, %flat : (tensor<4x1xf32>, !tosa.shape<1>) -> tensor<4xf32>
  %m1 = tosa.mul %s1, %n, %shift : (tensor<4xf32>, tensor<1xf32>, tensor<1xi8>) -> tensor<4xf32>
  %m = tosa.reshape %m1, %column : (tensor<4xf32>, !tosa.shape<2>) -> tensor<4x1xf32>
  %d = tosa.sub %x, %m : (tensor<4x16xf32>, tensor<4x1xf32>) -> tensor<4x16xf32>
  %q = tosa.mul %d, %d, %shift : (tensor<4x16xf32>, tensor<4x16xf32>, tensor<1xi8>) -> tensor<4x16xf32>
  %v = tosa.reduce_sum %q {axis = 1 : i32} : (tensor<4x16xf32>) -> tensor<4x1xf32>
  %var = tosa.mul %v, %n2, %shift : (tensor<4x1xf32>, tensor<1x1xf32>, tensor<1xi8>) -> tensor<4x1xf32>
  %ve = tosa.add %var, %eps : (tensor<4x1xf32>, tensor<1x1xf32>) -> tensor<4x1xf32>
  %r = tosa.rsqrt %ve : (tensor<4x1xf32>) -> tensor<4x1xf32>
  %rg = tosa.mul %r, %g, %shift : (tensor<4x1xf32>, tensor<1x16xf32>, tensor<1xi8>) -> tensor<4x16xf32>
  %xrg = tosa.mul %x, %rg, %shift : (tensor<4x16xf32>, tensor<4x16xf32>, tensor<1xi8>) -> tensor<4x16xf32>
  %mrg = tosa.mul %m, %rg, %shift : (tensor<4x1xf32>, tensor<4x16xf32>, tensor<1xi8>) -> tensor<4x16xf32>
  %rest = tosa.sub %b, %mrg : (tensor<1x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %y = tosa.add %xrg, %rest : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// An RMSNorm, with powers for the square and the root.
// REMARK: [Passed] norm-raised-rms-norm | Category:norm | Function=powers
// CHECK-LABEL: func @powers
// CHECK: norm.rms_norm ins(%{{.*}} : tensor<4x16xf32>) outs
// CHECK-NOT: tosa.pow
func.func @powers(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %two = "tosa.const"() <{values = dense<2.0> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %half = "tosa.const"() <{values = dense<-0.5> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %n = "tosa.const"() <{values = dense<6.25e-02> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %eps = "tosa.const"() <{values = dense<1.0e-5> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %q = tosa.pow %x, %two : (tensor<4x16xf32>, tensor<1x1xf32>) -> tensor<4x16xf32>
  %s = tosa.reduce_sum %q {axis = 1 : i32} : (tensor<4x16xf32>) -> tensor<4x1xf32>
  %ms = tosa.mul %s, %n, %shift : (tensor<4x1xf32>, tensor<1x1xf32>, tensor<1xi8>) -> tensor<4x1xf32>
  %ve = tosa.add %eps, %ms : (tensor<1x1xf32>, tensor<4x1xf32>) -> tensor<4x1xf32>
  %r = tosa.pow %ve, %half : (tensor<4x1xf32>, tensor<1x1xf32>) -> tensor<4x1xf32>
  %y = tosa.mul %r, %x, %shift : (tensor<4x1xf32>, tensor<4x16xf32>, tensor<1xi8>) -> tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// Several normalized dimensions, summed over one after another.
// REMARK: [Passed] norm-raised-layer-norm | Category:norm | Function=two_dims | Remark="LayerNorm of a row of 32 elements
// CHECK-LABEL: func @two_dims
// CHECK: norm.layer_norm ins(%{{.*}} : tensor<3x4x8xf32>) outs({{.*}} axes = [1, 2]
// CHECK-NOT: tosa.rsqrt
func.func @two_dims(%x: tensor<3x4x8xf32>) -> tensor<3x4x8xf32> {
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %n = "tosa.const"() <{values = dense<3.125e-02> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
  %eps = "tosa.const"() <{values = dense<1.0e-5> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
  %s2 = tosa.reduce_sum %x {axis = 2 : i32} : (tensor<3x4x8xf32>) -> tensor<3x4x1xf32>
  %s = tosa.reduce_sum %s2 {axis = 1 : i32} : (tensor<3x4x1xf32>) -> tensor<3x1x1xf32>
  %m = tosa.mul %s, %n, %shift : (tensor<3x1x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<3x1x1xf32>
  %minus = tosa.negate %m, %zp, %zp : (tensor<3x1x1xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<3x1x1xf32>
  %d = tosa.add %x, %minus : (tensor<3x4x8xf32>, tensor<3x1x1xf32>) -> tensor<3x4x8xf32>
  %q = tosa.mul %d, %d, %shift : (tensor<3x4x8xf32>, tensor<3x4x8xf32>, tensor<1xi8>) -> tensor<3x4x8xf32>
  %v2 = tosa.reduce_sum %q {axis = 2 : i32} : (tensor<3x4x8xf32>) -> tensor<3x4x1xf32>
  %v = tosa.reduce_sum %v2 {axis = 1 : i32} : (tensor<3x4x1xf32>) -> tensor<3x1x1xf32>
  %var = tosa.mul %v, %n, %shift : (tensor<3x1x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<3x1x1xf32>
  %ve = tosa.add %var, %eps : (tensor<3x1x1xf32>, tensor<1x1x1xf32>) -> tensor<3x1x1xf32>
  %r = tosa.rsqrt %ve : (tensor<3x1x1xf32>) -> tensor<3x1x1xf32>
  %y = tosa.mul %d, %r, %shift : (tensor<3x4x8xf32>, tensor<3x1x1xf32>, tensor<1xi8>) -> tensor<3x4x8xf32>
  return %y : tensor<3x4x8xf32>
}

// Channels first: the squares are transposed, and the root back.
// REMARK: [Passed] norm-raised-rms-norm | Category:norm | Function=transposed
// CHECK-LABEL: func @transposed
// CHECK-SAME: %[[X:.*]]: tensor<16x4xf32>
// CHECK: norm.rms_norm ins(%[[X]] : tensor<16x4xf32>) outs({{.*}} axes = [0]
// CHECK-NOT: tosa.rsqrt
func.func @transposed(%x: tensor<16x4xf32>) -> tensor<16x4xf32> {
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %n = "tosa.const"() <{values = dense<6.25e-02> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %eps = "tosa.const"() <{values = dense<1.0e-5> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %zero = "tosa.const"() <{values = dense<0.0> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %q = tosa.mul %x, %x, %shift : (tensor<16x4xf32>, tensor<16x4xf32>, tensor<1xi8>) -> tensor<16x4xf32>
  %qt = tosa.transpose %q {perms = array<i32: 1, 0>} : (tensor<16x4xf32>) -> tensor<4x16xf32>
  %s = tosa.reduce_sum %qt {axis = 1 : i32} : (tensor<4x16xf32>) -> tensor<4x1xf32>
  %ms = tosa.mul %s, %n, %shift : (tensor<4x1xf32>, tensor<1x1xf32>, tensor<1xi8>) -> tensor<4x1xf32>
  %positive = tosa.maximum %ms, %zero : (tensor<4x1xf32>, tensor<1x1xf32>) -> tensor<4x1xf32>
  %ve = tosa.add %positive, %eps : (tensor<4x1xf32>, tensor<1x1xf32>) -> tensor<4x1xf32>
  %r = tosa.rsqrt %ve : (tensor<4x1xf32>) -> tensor<4x1xf32>
  %rt = tosa.transpose %r {perms = array<i32: 1, 0>} : (tensor<4x1xf32>) -> tensor<1x4xf32>
  %y = tosa.mul %x, %rt, %shift : (tensor<16x4xf32>, tensor<1x4xf32>, tensor<1xi8>) -> tensor<16x4xf32>
  return %y : tensor<16x4xf32>
}

// The divisor isn't the row's extent.
// REMARK: [Missed] norm-not-raised-divisor | Category:norm | Function=wrong_divisor
// CHECK-LABEL: func @wrong_divisor
// CHECK: tosa.rsqrt
func.func @wrong_divisor(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %n = "tosa.const"() <{values = dense<6.25e-02> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %n1 = "tosa.const"() <{values = dense<15.0> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %eps = "tosa.const"() <{values = dense<1.0e-5> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %s = tosa.reduce_sum %x {axis = 1 : i32} : (tensor<4x16xf32>) -> tensor<4x1xf32>
  %m = tosa.mul %s, %n, %shift : (tensor<4x1xf32>, tensor<1x1xf32>, tensor<1xi8>) -> tensor<4x1xf32>
  %d = tosa.sub %x, %m : (tensor<4x16xf32>, tensor<4x1xf32>) -> tensor<4x16xf32>
  %q = tosa.mul %d, %d, %shift : (tensor<4x16xf32>, tensor<4x16xf32>, tensor<1xi8>) -> tensor<4x16xf32>
  %v = tosa.reduce_sum %q {axis = 1 : i32} : (tensor<4x16xf32>) -> tensor<4x1xf32>
  %inverse = tosa.reciprocal %n1 : (tensor<1x1xf32>) -> tensor<1x1xf32>
  %var = tosa.mul %v, %inverse, %shift : (tensor<4x1xf32>, tensor<1x1xf32>, tensor<1xi8>) -> tensor<4x1xf32>
  %ve = tosa.add %var, %eps : (tensor<4x1xf32>, tensor<1x1xf32>) -> tensor<4x1xf32>
  %r = tosa.rsqrt %ve : (tensor<4x1xf32>) -> tensor<4x1xf32>
  %y = tosa.mul %d, %r, %shift : (tensor<4x16xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// An extent that may turn out to be 1, which an elementwise op would repeat.
// CHECK-LABEL: func private @dynamic
// CHECK: tosa.rsqrt
func.func private @dynamic(%x: tensor<?x16xf32>) -> tensor<?x16xf32> {
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %n = "tosa.const"() <{values = dense<6.25e-02> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %eps = "tosa.const"() <{values = dense<1.0e-5> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %q = tosa.mul %x, %x, %shift : (tensor<?x16xf32>, tensor<?x16xf32>, tensor<1xi8>) -> tensor<?x16xf32>
  %s = tosa.reduce_sum %q {axis = 1 : i32} : (tensor<?x16xf32>) -> tensor<?x1xf32>
  %ms = tosa.mul %s, %n, %shift : (tensor<?x1xf32>, tensor<1x1xf32>, tensor<1xi8>) -> tensor<?x1xf32>
  %ve = tosa.add %ms, %eps : (tensor<?x1xf32>, tensor<1x1xf32>) -> tensor<?x1xf32>
  %r = tosa.rsqrt %ve : (tensor<?x1xf32>) -> tensor<?x1xf32>
  %y = tosa.mul %x, %r, %shift : (tensor<?x16xf32>, tensor<?x1xf32>, tensor<1xi8>) -> tensor<?x16xf32>
  return %y : tensor<?x16xf32>
}

// Another value is divided by the root of the row's statistics.
// REMARK: [Missed] norm-not-raised-statistics | Category:norm | Function=other_value
// CHECK-LABEL: func @other_value
// CHECK: tosa.rsqrt
func.func @other_value(%x: tensor<4x16xf32>, %z: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %n = "tosa.const"() <{values = dense<6.25e-02> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %eps = "tosa.const"() <{values = dense<1.0e-5> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
  %q = tosa.mul %x, %x, %shift : (tensor<4x16xf32>, tensor<4x16xf32>, tensor<1xi8>) -> tensor<4x16xf32>
  %s = tosa.reduce_sum %q {axis = 1 : i32} : (tensor<4x16xf32>) -> tensor<4x1xf32>
  %ms = tosa.mul %s, %n, %shift : (tensor<4x1xf32>, tensor<1x1xf32>, tensor<1xi8>) -> tensor<4x1xf32>
  %ve = tosa.add %ms, %eps : (tensor<4x1xf32>, tensor<1x1xf32>) -> tensor<4x1xf32>
  %r = tosa.rsqrt %ve : (tensor<4x1xf32>) -> tensor<4x1xf32>
  %y = tosa.mul %z, %r, %shift : (tensor<4x16xf32>, tensor<4x1xf32>, tensor<1xi8>) -> tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}
