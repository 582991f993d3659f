// Biases of values that have to stay in tosa programs: one function a guard, each
// with its reason, and nothing changed.
// RUN: norm-opt %s -o %t.before.mlir
// RUN: norm-opt %s --norm-fold-value-bias -o %t.after.mlir 2>%t.verdicts
// RUN: diff %t.before.mlir %t.after.mlir
// RUN: FileCheck %s --check-prefix=VERDICT < %t.verdicts

// A dropout mask behind the softmax.
// VERDICT: norm-value-bias-kept-weights | Category:norm | Function=dropout
func.func @dropout(%s: tensor<1x4x5xf32>, %x: tensor<1x5x6xf32>, %wv: tensor<1x6x3xf32>, %bv: tensor<1x1x3xf32>, %wo: tensor<1x3x7xf32>, %drop: tensor<1x4x5xf32>) -> tensor<1x4x7xf32> {
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %max = tosa.reduce_max %s {axis = 2 : i32} : (tensor<1x4x5xf32>) -> tensor<1x4x1xf32>
  %dif = tosa.sub %s, %max : (tensor<1x4x5xf32>, tensor<1x4x1xf32>) -> tensor<1x4x5xf32>
  %exp = tosa.exp %dif : (tensor<1x4x5xf32>) -> tensor<1x4x5xf32>
  %sum = tosa.reduce_sum %exp {axis = 2 : i32} : (tensor<1x4x5xf32>) -> tensor<1x4x1xf32>
  %rec = tosa.reciprocal %sum : (tensor<1x4x1xf32>) -> tensor<1x4x1xf32>
  %a = tosa.mul %exp, %rec, %shift : (tensor<1x4x5xf32>, tensor<1x4x1xf32>, tensor<1xi8>) -> tensor<1x4x5xf32>
  %ad = tosa.mul %a, %drop, %shift : (tensor<1x4x5xf32>, tensor<1x4x5xf32>, tensor<1xi8>) -> tensor<1x4x5xf32>
  %xw = tosa.matmul %x, %wv, %zp, %zp : (tensor<1x5x6xf32>, tensor<1x6x3xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x5x3xf32>
  %v = tosa.add %xw, %bv : (tensor<1x5x3xf32>, tensor<1x1x3xf32>) -> tensor<1x5x3xf32>
  %y = tosa.matmul %ad, %v, %zp, %zp : (tensor<1x4x5xf32>, tensor<1x5x3xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x4x3xf32>
  %o = tosa.matmul %y, %wo, %zp, %zp : (tensor<1x4x3xf32>, tensor<1x3x7xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x4x7xf32>
  return %o : tensor<1x4x7xf32>
}

// The weights sum to one over the queries, not over the values.
// VERDICT: norm-value-bias-kept-weights | Category:norm | Function=other_axis
func.func @other_axis(%s: tensor<1x4x5xf32>, %x: tensor<1x5x6xf32>, %wv: tensor<1x6x3xf32>, %bv: tensor<1x1x3xf32>, %wo: tensor<1x3x7xf32>) -> tensor<1x4x7xf32> {
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %max = tosa.reduce_max %s {axis = 1 : i32} : (tensor<1x4x5xf32>) -> tensor<1x1x5xf32>
  %dif = tosa.sub %s, %max : (tensor<1x4x5xf32>, tensor<1x1x5xf32>) -> tensor<1x4x5xf32>
  %exp = tosa.exp %dif : (tensor<1x4x5xf32>) -> tensor<1x4x5xf32>
  %sum = tosa.reduce_sum %exp {axis = 1 : i32} : (tensor<1x4x5xf32>) -> tensor<1x1x5xf32>
  %rec = tosa.reciprocal %sum : (tensor<1x1x5xf32>) -> tensor<1x1x5xf32>
  %a = tosa.mul %exp, %rec, %shift : (tensor<1x4x5xf32>, tensor<1x1x5xf32>, tensor<1xi8>) -> tensor<1x4x5xf32>
  %xw = tosa.matmul %x, %wv, %zp, %zp : (tensor<1x5x6xf32>, tensor<1x6x3xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x5x3xf32>
  %v = tosa.add %xw, %bv : (tensor<1x5x3xf32>, tensor<1x1x3xf32>) -> tensor<1x5x3xf32>
  %y = tosa.matmul %a, %v, %zp, %zp : (tensor<1x4x5xf32>, tensor<1x5x3xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x4x3xf32>
  %o = tosa.matmul %y, %wo, %zp, %zp : (tensor<1x4x3xf32>, tensor<1x3x7xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x4x7xf32>
  return %o : tensor<1x4x7xf32>
}

// What is summed over is half of a softmax' rows.
// VERDICT: norm-value-bias-kept-weights | Category:norm | Function=half_row
func.func @half_row(%s: tensor<1x4x5xf32>, %x: tensor<1x5x6xf32>, %wv: tensor<1x6x3xf32>, %bv: tensor<1x1x3xf32>, %wo: tensor<1x3x7xf32>, %long: tensor<1x4x10xf32>) -> tensor<1x4x7xf32> {
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %max = tosa.reduce_max %long {axis = 2 : i32} : (tensor<1x4x10xf32>) -> tensor<1x4x1xf32>
  %dif = tosa.sub %long, %max : (tensor<1x4x10xf32>, tensor<1x4x1xf32>) -> tensor<1x4x10xf32>
  %exp = tosa.exp %dif : (tensor<1x4x10xf32>) -> tensor<1x4x10xf32>
  %sum = tosa.reduce_sum %exp {axis = 2 : i32} : (tensor<1x4x10xf32>) -> tensor<1x4x1xf32>
  %rec = tosa.reciprocal %sum : (tensor<1x4x1xf32>) -> tensor<1x4x1xf32>
  %a = tosa.mul %exp, %rec, %shift : (tensor<1x4x10xf32>, tensor<1x4x1xf32>, tensor<1xi8>) -> tensor<1x4x10xf32>
  %at = tosa.const_shape {values = dense<[0, 0, 5]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %size = tosa.const_shape {values = dense<[1, 4, 5]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %half = tosa.slice %a, %at, %size : (tensor<1x4x10xf32>, !tosa.shape<3>, !tosa.shape<3>) -> tensor<1x4x5xf32>
  %xw = tosa.matmul %x, %wv, %zp, %zp : (tensor<1x5x6xf32>, tensor<1x6x3xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x5x3xf32>
  %v = tosa.add %xw, %bv : (tensor<1x5x3xf32>, tensor<1x1x3xf32>) -> tensor<1x5x3xf32>
  %y = tosa.matmul %half, %v, %zp, %zp : (tensor<1x4x5xf32>, tensor<1x5x3xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x4x3xf32>
  %o = tosa.matmul %y, %wo, %zp, %zp : (tensor<1x4x3xf32>, tensor<1x3x7xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x4x7xf32>
  return %o : tensor<1x4x7xf32>
}

// Weights that are repeated sum to two.
// VERDICT: norm-value-bias-kept-weights | Category:norm | Function=repeated
func.func @repeated(%s: tensor<1x4x5xf32>, %x: tensor<1x5x6xf32>, %wv: tensor<1x6x3xf32>, %bv: tensor<1x1x3xf32>, %wo: tensor<1x3x7xf32>, %wv2: tensor<1x6x3xf32>) -> tensor<1x4x7xf32> {
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %max = tosa.reduce_max %s {axis = 2 : i32} : (tensor<1x4x5xf32>) -> tensor<1x4x1xf32>
  %dif = tosa.sub %s, %max : (tensor<1x4x5xf32>, tensor<1x4x1xf32>) -> tensor<1x4x5xf32>
  %exp = tosa.exp %dif : (tensor<1x4x5xf32>) -> tensor<1x4x5xf32>
  %sum = tosa.reduce_sum %exp {axis = 2 : i32} : (tensor<1x4x5xf32>) -> tensor<1x4x1xf32>
  %rec = tosa.reciprocal %sum : (tensor<1x4x1xf32>) -> tensor<1x4x1xf32>
  %a = tosa.mul %exp, %rec, %shift : (tensor<1x4x5xf32>, tensor<1x4x1xf32>, tensor<1xi8>) -> tensor<1x4x5xf32>
  %twice = tosa.const_shape {values = dense<[1, 1, 2]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %tokens = tosa.const_shape {values = dense<[1, 2, 1]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %a2 = tosa.tile %a, %twice : (tensor<1x4x5xf32>, !tosa.shape<3>) -> tensor<1x4x10xf32>
  %x2 = tosa.tile %x, %tokens : (tensor<1x5x6xf32>, !tosa.shape<3>) -> tensor<1x10x6xf32>
  %xw = tosa.matmul %x2, %wv, %zp, %zp : (tensor<1x10x6xf32>, tensor<1x6x3xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x10x3xf32>
  %v = tosa.add %xw, %bv : (tensor<1x10x3xf32>, tensor<1x1x3xf32>) -> tensor<1x10x3xf32>
  %y = tosa.matmul %a2, %v, %zp, %zp : (tensor<1x4x10xf32>, tensor<1x10x3xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x4x3xf32>
  %o = tosa.matmul %y, %wo, %zp, %zp : (tensor<1x4x3xf32>, tensor<1x3x7xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x4x7xf32>
  return %o : tensor<1x4x7xf32>
}

// Which of a row's numbers are summed up is a matter of data.
// VERDICT: norm-value-bias-kept-weights | Category:norm | Function=looked_up
func.func @looked_up(%s: tensor<1x4x5xf32>, %x: tensor<1x5x6xf32>, %wv: tensor<1x6x3xf32>, %bv: tensor<1x1x3xf32>, %wo: tensor<1x3x7xf32>, %at: tensor<1x5xi32>) -> tensor<1x4x7xf32> {
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %max = tosa.reduce_max %s {axis = 2 : i32} : (tensor<1x4x5xf32>) -> tensor<1x4x1xf32>
  %dif = tosa.sub %s, %max : (tensor<1x4x5xf32>, tensor<1x4x1xf32>) -> tensor<1x4x5xf32>
  %exp = tosa.exp %dif : (tensor<1x4x5xf32>) -> tensor<1x4x5xf32>
  %sum = tosa.reduce_sum %exp {axis = 2 : i32} : (tensor<1x4x5xf32>) -> tensor<1x4x1xf32>
  %rec = tosa.reciprocal %sum : (tensor<1x4x1xf32>) -> tensor<1x4x1xf32>
  %a = tosa.mul %exp, %rec, %shift : (tensor<1x4x5xf32>, tensor<1x4x1xf32>, tensor<1xi8>) -> tensor<1x4x5xf32>
  %at2 = tosa.transpose %a {perms = array<i32: 0, 2, 1>} : (tensor<1x4x5xf32>) -> tensor<1x5x4xf32>
  %rows = tosa.gather %at2, %at : (tensor<1x5x4xf32>, tensor<1x5xi32>) -> tensor<1x5x4xf32>
  %a3 = tosa.transpose %rows {perms = array<i32: 0, 2, 1>} : (tensor<1x5x4xf32>) -> tensor<1x4x5xf32>
  %xw = tosa.matmul %x, %wv, %zp, %zp : (tensor<1x5x6xf32>, tensor<1x6x3xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x5x3xf32>
  %v = tosa.add %xw, %bv : (tensor<1x5x3xf32>, tensor<1x1x3xf32>) -> tensor<1x5x3xf32>
  %y = tosa.matmul %a3, %v, %zp, %zp : (tensor<1x4x5xf32>, tensor<1x5x3xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x4x3xf32>
  %o = tosa.matmul %y, %wo, %zp, %zp : (tensor<1x4x3xf32>, tensor<1x3x7xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x4x7xf32>
  return %o : tensor<1x4x7xf32>
}

// The bias isn't the same for all values: no bias in this sense, and no verdict.
// VERDICT-NOT: Function=positions
func.func @positions(%s: tensor<1x4x5xf32>, %x: tensor<1x5x6xf32>, %wv: tensor<1x6x3xf32>, %bv: tensor<1x5x1xf32>, %wo: tensor<1x3x7xf32>) -> tensor<1x4x7xf32> {
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %max = tosa.reduce_max %s {axis = 2 : i32} : (tensor<1x4x5xf32>) -> tensor<1x4x1xf32>
  %dif = tosa.sub %s, %max : (tensor<1x4x5xf32>, tensor<1x4x1xf32>) -> tensor<1x4x5xf32>
  %exp = tosa.exp %dif : (tensor<1x4x5xf32>) -> tensor<1x4x5xf32>
  %sum = tosa.reduce_sum %exp {axis = 2 : i32} : (tensor<1x4x5xf32>) -> tensor<1x4x1xf32>
  %rec = tosa.reciprocal %sum : (tensor<1x4x1xf32>) -> tensor<1x4x1xf32>
  %a = tosa.mul %exp, %rec, %shift : (tensor<1x4x5xf32>, tensor<1x4x1xf32>, tensor<1xi8>) -> tensor<1x4x5xf32>
  %xw = tosa.matmul %x, %wv, %zp, %zp : (tensor<1x5x6xf32>, tensor<1x6x3xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x5x3xf32>
  %v = tosa.add %xw, %bv : (tensor<1x5x3xf32>, tensor<1x5x1xf32>) -> tensor<1x5x3xf32>
  %y = tosa.matmul %a, %v, %zp, %zp : (tensor<1x4x5xf32>, tensor<1x5x3xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x4x3xf32>
  %o = tosa.matmul %y, %wo, %zp, %zp : (tensor<1x4x3xf32>, tensor<1x3x7xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x4x7xf32>
  return %o : tensor<1x4x7xf32>
}

// A gate reads the result.
// VERDICT: norm-value-bias-kept-reader | Category:norm | Function=gated {{.*}}tosa.mul
func.func @gated(%s: tensor<1x4x5xf32>, %x: tensor<1x5x6xf32>, %wv: tensor<1x6x3xf32>, %bv: tensor<1x1x3xf32>, %wo: tensor<1x3x7xf32>, %g: tensor<1x4x3xf32>) -> tensor<1x4x7xf32> {
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
  %yg = tosa.mul %y, %g, %shift : (tensor<1x4x3xf32>, tensor<1x4x3xf32>, tensor<1xi8>) -> tensor<1x4x3xf32>
  %o = tosa.matmul %yg, %wo, %zp, %zp : (tensor<1x4x3xf32>, tensor<1x3x7xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x4x7xf32>
  return %o : tensor<1x4x7xf32>
}

// A convolution that looks at several positions reads the result.
// VERDICT: norm-value-bias-kept-reader | Category:norm | Function=convolved {{.*}}tosa.conv2d
func.func @convolved(%s: tensor<1x4x5xf32>, %x: tensor<1x5x6xf32>, %wv: tensor<1x6x3xf32>, %bv: tensor<1x1x3xf32>, %wo: tensor<7x1x3x3xf32>, %bo: tensor<7xf32>) -> tensor<1x1x4x7xf32> {
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
  %image = tosa.const_shape {values = dense<[1, 1, 4, 3]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %yi = tosa.reshape %y, %image : (tensor<1x4x3xf32>, !tosa.shape<4>) -> tensor<1x1x4x3xf32>
  %o = tosa.conv2d %yi, %wo, %bo, %zp, %zp {acc_type = f32, dilation = array<i64: 1, 1>, pad = array<i64: 0, 0, 1, 1>, stride = array<i64: 1, 1>} : (tensor<1x1x4x3xf32>, tensor<7x1x3x3xf32>, tensor<7xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x1x4x7xf32>
  return %o : tensor<1x1x4x7xf32>
}

// A cache of values is returned.
// VERDICT: norm-value-bias-kept-shared | Category:norm | Function=cached
func.func @cached(%s: tensor<1x4x5xf32>, %x: tensor<1x5x6xf32>, %wv: tensor<1x6x3xf32>, %bv: tensor<1x1x3xf32>, %wo: tensor<1x3x7xf32>) -> (tensor<1x4x7xf32>, tensor<1x5x3xf32>) {
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
  return %o, %v : tensor<1x4x7xf32>, tensor<1x5x3xf32>
}
