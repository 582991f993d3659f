// Biases of keys that have to stay in tosa programs: one function a guard, each
// with its reason, and nothing changed.
// RUN: norm-opt %s -o %t.before.mlir
// RUN: norm-opt %s --norm-drop-key-bias -o %t.after.mlir 2>%t.verdicts
// RUN: diff %t.before.mlir %t.after.mlir
// RUN: FileCheck %s --check-prefix=VERDICT < %t.verdicts

// A rotation that depends on the token stands between bias and scores.
// VERDICT: norm-key-bias-kept-position | Category:norm | Function=rotated {{.*}}tosa.mul at
func.func @rotated(%xq: tensor<1x4x3xf32>, %bq: tensor<1x1x3xf32>, %x: tensor<1x5x6xf32>, %wk: tensor<1x6x3xf32>, %bk: tensor<1x1x3xf32>, %v: tensor<1x5x3xf32>, %cos: tensor<1x5x3xf32>) -> tensor<1x4x3xf32> {
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %q = tosa.add %xq, %bq : (tensor<1x4x3xf32>, tensor<1x1x3xf32>) -> tensor<1x4x3xf32>
  %xw = tosa.matmul %x, %wk, %zp, %zp : (tensor<1x5x6xf32>, tensor<1x6x3xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x5x3xf32>
  %k = tosa.add %xw, %bk : (tensor<1x5x3xf32>, tensor<1x1x3xf32>) -> tensor<1x5x3xf32>
  %rot = tosa.mul %k, %cos, %shift : (tensor<1x5x3xf32>, tensor<1x5x3xf32>, tensor<1xi8>) -> tensor<1x5x3xf32>
  %kt = tosa.transpose %rot {perms = array<i32: 0, 2, 1>} : (tensor<1x5x3xf32>) -> tensor<1x3x5xf32>
  %qk = tosa.matmul %q, %kt, %zp, %zp : (tensor<1x4x3xf32>, tensor<1x3x5xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x4x5xf32>
  %max = tosa.reduce_max %qk {axis = 2 : i32} : (tensor<1x4x5xf32>) -> tensor<1x4x1xf32>
  %dif = tosa.sub %qk, %max : (tensor<1x4x5xf32>, tensor<1x4x1xf32>) -> tensor<1x4x5xf32>
  %exp = tosa.exp %dif : (tensor<1x4x5xf32>) -> tensor<1x4x5xf32>
  %sum = tosa.reduce_sum %exp {axis = 2 : i32} : (tensor<1x4x5xf32>) -> tensor<1x4x1xf32>
  %rec = tosa.reciprocal %sum : (tensor<1x4x1xf32>) -> tensor<1x4x1xf32>
  %a = tosa.mul %exp, %rec, %shift : (tensor<1x4x5xf32>, tensor<1x4x1xf32>, tensor<1xi8>) -> tensor<1x4x5xf32>
  %y = tosa.matmul %a, %v, %zp, %zp : (tensor<1x4x5xf32>, tensor<1x5x3xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x4x3xf32>
  return %y : tensor<1x4x3xf32>
}

// The bias isn't the same for all keys.
// VERDICT: norm-key-bias-kept-position | Category:norm | Function=positions {{.*}}isn't the same for all keys
func.func @positions(%xq: tensor<1x4x3xf32>, %bq: tensor<1x1x3xf32>, %x: tensor<1x5x6xf32>, %wk: tensor<1x6x3xf32>, %bk: tensor<1x5x1xf32>, %v: tensor<1x5x3xf32>) -> tensor<1x4x3xf32> {
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %q = tosa.add %xq, %bq : (tensor<1x4x3xf32>, tensor<1x1x3xf32>) -> tensor<1x4x3xf32>
  %xw = tosa.matmul %x, %wk, %zp, %zp : (tensor<1x5x6xf32>, tensor<1x6x3xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x5x3xf32>
  %k = tosa.add %xw, %bk : (tensor<1x5x3xf32>, tensor<1x5x1xf32>) -> tensor<1x5x3xf32>
  %kt = tosa.transpose %k {perms = array<i32: 0, 2, 1>} : (tensor<1x5x3xf32>) -> tensor<1x3x5xf32>
  %qk = tosa.matmul %q, %kt, %zp, %zp : (tensor<1x4x3xf32>, tensor<1x3x5xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x4x5xf32>
  %max = tosa.reduce_max %qk {axis = 2 : i32} : (tensor<1x4x5xf32>) -> tensor<1x4x1xf32>
  %dif = tosa.sub %qk, %max : (tensor<1x4x5xf32>, tensor<1x4x1xf32>) -> tensor<1x4x5xf32>
  %exp = tosa.exp %dif : (tensor<1x4x5xf32>) -> tensor<1x4x5xf32>
  %sum = tosa.reduce_sum %exp {axis = 2 : i32} : (tensor<1x4x5xf32>) -> tensor<1x4x1xf32>
  %rec = tosa.reciprocal %sum : (tensor<1x4x1xf32>) -> tensor<1x4x1xf32>
  %a = tosa.mul %exp, %rec, %shift : (tensor<1x4x5xf32>, tensor<1x4x1xf32>, tensor<1xi8>) -> tensor<1x4x5xf32>
  %y = tosa.matmul %a, %v, %zp, %zp : (tensor<1x4x5xf32>, tensor<1x5x3xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x4x3xf32>
  return %y : tensor<1x4x3xf32>
}

// Keys of a cache come before them, which have a bias as well or have none.
// VERDICT: norm-key-bias-kept-position | Category:norm | Function=cache_before {{.*}}tosa.concat at
func.func @cache_before(%xq: tensor<1x4x3xf32>, %bq: tensor<1x1x3xf32>, %x: tensor<1x3x6xf32>, %wk: tensor<1x6x3xf32>, %bk: tensor<1x1x3xf32>, %v: tensor<1x5x3xf32>, %old: tensor<1x2x3xf32>) -> tensor<1x4x3xf32> {
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %q = tosa.add %xq, %bq : (tensor<1x4x3xf32>, tensor<1x1x3xf32>) -> tensor<1x4x3xf32>
  %xw = tosa.matmul %x, %wk, %zp, %zp : (tensor<1x3x6xf32>, tensor<1x6x3xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x3x3xf32>
  %k = tosa.add %xw, %bk : (tensor<1x3x3xf32>, tensor<1x1x3xf32>) -> tensor<1x3x3xf32>
  %all = tosa.concat %old, %k {axis = 1 : i32} : (tensor<1x2x3xf32>, tensor<1x3x3xf32>) -> tensor<1x5x3xf32>
  %kt = tosa.transpose %all {perms = array<i32: 0, 2, 1>} : (tensor<1x5x3xf32>) -> tensor<1x3x5xf32>
  %qk = tosa.matmul %q, %kt, %zp, %zp : (tensor<1x4x3xf32>, tensor<1x3x5xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x4x5xf32>
  %max = tosa.reduce_max %qk {axis = 2 : i32} : (tensor<1x4x5xf32>) -> tensor<1x4x1xf32>
  %dif = tosa.sub %qk, %max : (tensor<1x4x5xf32>, tensor<1x4x1xf32>) -> tensor<1x4x5xf32>
  %exp = tosa.exp %dif : (tensor<1x4x5xf32>) -> tensor<1x4x5xf32>
  %sum = tosa.reduce_sum %exp {axis = 2 : i32} : (tensor<1x4x5xf32>) -> tensor<1x4x1xf32>
  %rec = tosa.reciprocal %sum : (tensor<1x4x1xf32>) -> tensor<1x4x1xf32>
  %a = tosa.mul %exp, %rec, %shift : (tensor<1x4x5xf32>, tensor<1x4x1xf32>, tensor<1xi8>) -> tensor<1x4x5xf32>
  %y = tosa.matmul %a, %v, %zp, %zp : (tensor<1x4x5xf32>, tensor<1x5x3xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x4x3xf32>
  return %y : tensor<1x4x3xf32>
}

// A mask replaces scores by a number, which the bias doesn't shift.
// VERDICT: norm-key-bias-kept-scores | Category:norm | Function=replaced {{.*}}tosa.select at
func.func @replaced(%xq: tensor<1x4x3xf32>, %bq: tensor<1x1x3xf32>, %x: tensor<1x5x6xf32>, %wk: tensor<1x6x3xf32>, %bk: tensor<1x1x3xf32>, %v: tensor<1x5x3xf32>, %mask: tensor<1x4x5xi1>) -> tensor<1x4x3xf32> {
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %q = tosa.add %xq, %bq : (tensor<1x4x3xf32>, tensor<1x1x3xf32>) -> tensor<1x4x3xf32>
  %xw = tosa.matmul %x, %wk, %zp, %zp : (tensor<1x5x6xf32>, tensor<1x6x3xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x5x3xf32>
  %k = tosa.add %xw, %bk : (tensor<1x5x3xf32>, tensor<1x1x3xf32>) -> tensor<1x5x3xf32>
  %kt = tosa.transpose %k {perms = array<i32: 0, 2, 1>} : (tensor<1x5x3xf32>) -> tensor<1x3x5xf32>
  %qk = tosa.matmul %q, %kt, %zp, %zp : (tensor<1x4x3xf32>, tensor<1x3x5xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x4x5xf32>
  %low = "tosa.const"() <{values = dense<-1.0e+9> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
  %m = tosa.select %mask, %qk, %low : (tensor<1x4x5xi1>, tensor<1x4x5xf32>, tensor<1x1x1xf32>) -> tensor<1x4x5xf32>
  %max = tosa.reduce_max %m {axis = 2 : i32} : (tensor<1x4x5xf32>) -> tensor<1x4x1xf32>
  %dif = tosa.sub %m, %max : (tensor<1x4x5xf32>, tensor<1x4x1xf32>) -> tensor<1x4x5xf32>
  %exp = tosa.exp %dif : (tensor<1x4x5xf32>) -> tensor<1x4x5xf32>
  %sum = tosa.reduce_sum %exp {axis = 2 : i32} : (tensor<1x4x5xf32>) -> tensor<1x4x1xf32>
  %rec = tosa.reciprocal %sum : (tensor<1x4x1xf32>) -> tensor<1x4x1xf32>
  %a = tosa.mul %exp, %rec, %shift : (tensor<1x4x5xf32>, tensor<1x4x1xf32>, tensor<1xi8>) -> tensor<1x4x5xf32>
  %y = tosa.matmul %a, %v, %zp, %zp : (tensor<1x4x5xf32>, tensor<1x5x3xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x4x3xf32>
  return %y : tensor<1x4x3xf32>
}

// Each score is scaled by another number.
// VERDICT: norm-key-bias-kept-scores | Category:norm | Function=scaled
func.func @scaled(%xq: tensor<1x4x3xf32>, %bq: tensor<1x1x3xf32>, %x: tensor<1x5x6xf32>, %wk: tensor<1x6x3xf32>, %bk: tensor<1x1x3xf32>, %v: tensor<1x5x3xf32>, %c: tensor<1x1x5xf32>) -> tensor<1x4x3xf32> {
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %q = tosa.add %xq, %bq : (tensor<1x4x3xf32>, tensor<1x1x3xf32>) -> tensor<1x4x3xf32>
  %xw = tosa.matmul %x, %wk, %zp, %zp : (tensor<1x5x6xf32>, tensor<1x6x3xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x5x3xf32>
  %k = tosa.add %xw, %bk : (tensor<1x5x3xf32>, tensor<1x1x3xf32>) -> tensor<1x5x3xf32>
  %kt = tosa.transpose %k {perms = array<i32: 0, 2, 1>} : (tensor<1x5x3xf32>) -> tensor<1x3x5xf32>
  %qk = tosa.matmul %q, %kt, %zp, %zp : (tensor<1x4x3xf32>, tensor<1x3x5xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x4x5xf32>
  %sc = tosa.mul %qk, %c, %shift : (tensor<1x4x5xf32>, tensor<1x1x5xf32>, tensor<1xi8>) -> tensor<1x4x5xf32>
  %max = tosa.reduce_max %sc {axis = 2 : i32} : (tensor<1x4x5xf32>) -> tensor<1x4x1xf32>
  %dif = tosa.sub %sc, %max : (tensor<1x4x5xf32>, tensor<1x4x1xf32>) -> tensor<1x4x5xf32>
  %exp = tosa.exp %dif : (tensor<1x4x5xf32>) -> tensor<1x4x5xf32>
  %sum = tosa.reduce_sum %exp {axis = 2 : i32} : (tensor<1x4x5xf32>) -> tensor<1x4x1xf32>
  %rec = tosa.reciprocal %sum : (tensor<1x4x1xf32>) -> tensor<1x4x1xf32>
  %a = tosa.mul %exp, %rec, %shift : (tensor<1x4x5xf32>, tensor<1x4x1xf32>, tensor<1xi8>) -> tensor<1x4x5xf32>
  %y = tosa.matmul %a, %v, %zp, %zp : (tensor<1x4x5xf32>, tensor<1x5x3xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x4x3xf32>
  return %y : tensor<1x4x3xf32>
}

// The scores are cut off, above and below.
// VERDICT: norm-key-bias-kept-scores | Category:norm | Function=clamped {{.*}}tosa.clamp at
func.func @clamped(%xq: tensor<1x4x3xf32>, %bq: tensor<1x1x3xf32>, %x: tensor<1x5x6xf32>, %wk: tensor<1x6x3xf32>, %bk: tensor<1x1x3xf32>, %v: tensor<1x5x3xf32>) -> tensor<1x4x3xf32> {
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %q = tosa.add %xq, %bq : (tensor<1x4x3xf32>, tensor<1x1x3xf32>) -> tensor<1x4x3xf32>
  %xw = tosa.matmul %x, %wk, %zp, %zp : (tensor<1x5x6xf32>, tensor<1x6x3xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x5x3xf32>
  %k = tosa.add %xw, %bk : (tensor<1x5x3xf32>, tensor<1x1x3xf32>) -> tensor<1x5x3xf32>
  %kt = tosa.transpose %k {perms = array<i32: 0, 2, 1>} : (tensor<1x5x3xf32>) -> tensor<1x3x5xf32>
  %qk = tosa.matmul %q, %kt, %zp, %zp : (tensor<1x4x3xf32>, tensor<1x3x5xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x4x5xf32>
  %cl = tosa.clamp %qk {min_val = -3.0 : f32, max_val = 3.0 : f32} : (tensor<1x4x5xf32>) -> tensor<1x4x5xf32>
  %max = tosa.reduce_max %cl {axis = 2 : i32} : (tensor<1x4x5xf32>) -> tensor<1x4x1xf32>
  %dif = tosa.sub %cl, %max : (tensor<1x4x5xf32>, tensor<1x4x1xf32>) -> tensor<1x4x5xf32>
  %exp = tosa.exp %dif : (tensor<1x4x5xf32>) -> tensor<1x4x5xf32>
  %sum = tosa.reduce_sum %exp {axis = 2 : i32} : (tensor<1x4x5xf32>) -> tensor<1x4x1xf32>
  %rec = tosa.reciprocal %sum : (tensor<1x4x1xf32>) -> tensor<1x4x1xf32>
  %a = tosa.mul %exp, %rec, %shift : (tensor<1x4x5xf32>, tensor<1x4x1xf32>, tensor<1xi8>) -> tensor<1x4x5xf32>
  %y = tosa.matmul %a, %v, %zp, %zp : (tensor<1x4x5xf32>, tensor<1x5x3xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x4x3xf32>
  return %y : tensor<1x4x3xf32>
}

// The maximum is returned, which is the scores' as well.
// VERDICT: norm-key-bias-kept-scores | Category:norm | Function=maximum
func.func @maximum(%xq: tensor<1x4x3xf32>, %bq: tensor<1x1x3xf32>, %x: tensor<1x5x6xf32>, %wk: tensor<1x6x3xf32>, %bk: tensor<1x1x3xf32>, %v: tensor<1x5x3xf32>) -> (tensor<1x4x3xf32>, tensor<1x4x1xf32>) {
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %q = tosa.add %xq, %bq : (tensor<1x4x3xf32>, tensor<1x1x3xf32>) -> tensor<1x4x3xf32>
  %xw = tosa.matmul %x, %wk, %zp, %zp : (tensor<1x5x6xf32>, tensor<1x6x3xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x5x3xf32>
  %k = tosa.add %xw, %bk : (tensor<1x5x3xf32>, tensor<1x1x3xf32>) -> tensor<1x5x3xf32>
  %kt = tosa.transpose %k {perms = array<i32: 0, 2, 1>} : (tensor<1x5x3xf32>) -> tensor<1x3x5xf32>
  %qk = tosa.matmul %q, %kt, %zp, %zp : (tensor<1x4x3xf32>, tensor<1x3x5xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x4x5xf32>
  %max = tosa.reduce_max %qk {axis = 2 : i32} : (tensor<1x4x5xf32>) -> tensor<1x4x1xf32>
  %dif = tosa.sub %qk, %max : (tensor<1x4x5xf32>, tensor<1x4x1xf32>) -> tensor<1x4x5xf32>
  %exp = tosa.exp %dif : (tensor<1x4x5xf32>) -> tensor<1x4x5xf32>
  %sum = tosa.reduce_sum %exp {axis = 2 : i32} : (tensor<1x4x5xf32>) -> tensor<1x4x1xf32>
  %rec = tosa.reciprocal %sum : (tensor<1x4x1xf32>) -> tensor<1x4x1xf32>
  %a = tosa.mul %exp, %rec, %shift : (tensor<1x4x5xf32>, tensor<1x4x1xf32>, tensor<1xi8>) -> tensor<1x4x5xf32>
  %y = tosa.matmul %a, %v, %zp, %zp : (tensor<1x4x5xf32>, tensor<1x5x3xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x4x3xf32>
  return %y, %max : tensor<1x4x3xf32>, tensor<1x4x1xf32>
}

// The softmax is over the queries, so what has the bias isn't its keys.
// VERDICT-NOT: Function=other_axis
func.func @other_axis(%xq: tensor<1x4x3xf32>, %bq: tensor<1x1x3xf32>, %x: tensor<1x5x6xf32>, %wk: tensor<1x6x3xf32>, %bk: tensor<1x1x3xf32>, %v: tensor<1x5x3xf32>) -> tensor<1x4x3xf32> {
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %xw = tosa.matmul %x, %wk, %zp, %zp : (tensor<1x5x6xf32>, tensor<1x6x3xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x5x3xf32>
  %k = tosa.add %xw, %bk : (tensor<1x5x3xf32>, tensor<1x1x3xf32>) -> tensor<1x5x3xf32>
  %kt = tosa.transpose %k {perms = array<i32: 0, 2, 1>} : (tensor<1x5x3xf32>) -> tensor<1x3x5xf32>
  %qk = tosa.matmul %xq, %kt, %zp, %zp : (tensor<1x4x3xf32>, tensor<1x3x5xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x4x5xf32>
  %max = tosa.reduce_max %qk {axis = 1 : i32} : (tensor<1x4x5xf32>) -> tensor<1x1x5xf32>
  %dif = tosa.sub %qk, %max : (tensor<1x4x5xf32>, tensor<1x1x5xf32>) -> tensor<1x4x5xf32>
  %exp = tosa.exp %dif : (tensor<1x4x5xf32>) -> tensor<1x4x5xf32>
  %sum = tosa.reduce_sum %exp {axis = 1 : i32} : (tensor<1x4x5xf32>) -> tensor<1x1x5xf32>
  %rec = tosa.reciprocal %sum : (tensor<1x1x5xf32>) -> tensor<1x1x5xf32>
  %a = tosa.mul %exp, %rec, %shift : (tensor<1x4x5xf32>, tensor<1x1x5xf32>, tensor<1xi8>) -> tensor<1x4x5xf32>
  %y = tosa.matmul %a, %v, %zp, %zp : (tensor<1x4x5xf32>, tensor<1x5x3xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x4x3xf32>
  return %y : tensor<1x4x3xf32>
}

// A cache of keys is returned.
// VERDICT: norm-key-bias-kept-shared | Category:norm | Function=cached
func.func @cached(%xq: tensor<1x4x3xf32>, %bq: tensor<1x1x3xf32>, %x: tensor<1x5x6xf32>, %wk: tensor<1x6x3xf32>, %bk: tensor<1x1x3xf32>, %v: tensor<1x5x3xf32>) -> (tensor<1x4x3xf32>, tensor<1x5x3xf32>) {
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %q = tosa.add %xq, %bq : (tensor<1x4x3xf32>, tensor<1x1x3xf32>) -> tensor<1x4x3xf32>
  %xw = tosa.matmul %x, %wk, %zp, %zp : (tensor<1x5x6xf32>, tensor<1x6x3xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x5x3xf32>
  %k = tosa.add %xw, %bk : (tensor<1x5x3xf32>, tensor<1x1x3xf32>) -> tensor<1x5x3xf32>
  %kt = tosa.transpose %k {perms = array<i32: 0, 2, 1>} : (tensor<1x5x3xf32>) -> tensor<1x3x5xf32>
  %qk = tosa.matmul %q, %kt, %zp, %zp : (tensor<1x4x3xf32>, tensor<1x3x5xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x4x5xf32>
  %max = tosa.reduce_max %qk {axis = 2 : i32} : (tensor<1x4x5xf32>) -> tensor<1x4x1xf32>
  %dif = tosa.sub %qk, %max : (tensor<1x4x5xf32>, tensor<1x4x1xf32>) -> tensor<1x4x5xf32>
  %exp = tosa.exp %dif : (tensor<1x4x5xf32>) -> tensor<1x4x5xf32>
  %sum = tosa.reduce_sum %exp {axis = 2 : i32} : (tensor<1x4x5xf32>) -> tensor<1x4x1xf32>
  %rec = tosa.reciprocal %sum : (tensor<1x4x1xf32>) -> tensor<1x4x1xf32>
  %a = tosa.mul %exp, %rec, %shift : (tensor<1x4x5xf32>, tensor<1x4x1xf32>, tensor<1xi8>) -> tensor<1x4x5xf32>
  %y = tosa.matmul %a, %v, %zp, %zp : (tensor<1x4x5xf32>, tensor<1x5x3xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x4x3xf32>
  return %y, %k : tensor<1x4x3xf32>, tensor<1x5x3xf32>
}
