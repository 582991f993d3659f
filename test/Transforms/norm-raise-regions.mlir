// RUN: norm-opt %s --norm-raise --allow-unregistered-dialect --remarks-filter=norm.* -o %t.mlir
// RUN: FileCheck %s < %t.mlir
// RUN: norm-verify %s %t.mlir --entry=norm_of_norm

// The norm of a norm, within a loop. The inner one has no mean to speak of.

// CHECK-LABEL: func @norm_of_norm
// CHECK-SAME: %[[X:.*]]: tensor<4x16xf32>, %[[G:.*]]: tensor<16xf32>
// CHECK: scf.for {{.*}} iter_args(%[[H:.*]] = %[[X]])
// CHECK: %[[FIRST:.*]] = norm.layer_norm ins(%[[H]] : tensor<4x16xf32>) scale(%[[G]] :
// CHECK: %[[SECOND:.*]] = norm.rms_norm ins(%[[FIRST]] : tensor<4x16xf32>) outs(
// CHECK-NEXT: scf.yield %[[SECOND]]
func.func @norm_of_norm(%x: tensor<4x16xf32>, %g: tensor<16xf32>, %lo: index, %hi: index, %step: index) -> tensor<4x16xf32> {
  %zero = arith.constant dense<0.0> : tensor<4xf32>
  %n = arith.constant dense<16.0> : tensor<4xf32>
  %eps = arith.constant dense<1.0e-03> : tensor<4xf32>
  %e = tensor.empty() : tensor<4x16xf32>
  %gb = linalg.broadcast ins(%g : tensor<16xf32>) outs(%e : tensor<4x16xf32>) dimensions = [0]
  %result = scf.for %i = %lo to %hi step %step iter_args(%h = %x) -> tensor<4x16xf32> {
    %sum = linalg.reduce { arith.addf } ins(%h : tensor<4x16xf32>) outs(%zero : tensor<4xf32>) dimensions = [1]
    %mean = arith.divf %sum, %n : tensor<4xf32>
    %meanb = linalg.broadcast ins(%mean : tensor<4xf32>) outs(%e : tensor<4x16xf32>) dimensions = [1]
    %d = arith.subf %h, %meanb : tensor<4x16xf32>
    %sq = arith.mulf %d, %d : tensor<4x16xf32>
    %sumsq = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>) outs(%zero : tensor<4xf32>) dimensions = [1]
    %var = arith.divf %sumsq, %n : tensor<4xf32>
    %vareps = arith.addf %var, %eps : tensor<4xf32>
    %r = math.rsqrt %vareps : tensor<4xf32>
    %rb = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e : tensor<4x16xf32>) dimensions = [1]
    %rg = arith.mulf %rb, %gb : tensor<4x16xf32>
    %first = arith.mulf %d, %rg : tensor<4x16xf32>
    %sq2 = arith.mulf %first, %first : tensor<4x16xf32>
    %sum2 = linalg.reduce { arith.addf } ins(%sq2 : tensor<4x16xf32>) outs(%zero : tensor<4xf32>) dimensions = [1]
    %mean2 = arith.divf %sum2, %n : tensor<4xf32>
    %mean2eps = arith.addf %mean2, %eps : tensor<4xf32>
    %r2 = math.rsqrt %mean2eps : tensor<4xf32>
    %r2b = linalg.broadcast ins(%r2 : tensor<4xf32>) outs(%e : tensor<4x16xf32>) dimensions = [1]
    %second = arith.mulf %first, %r2b : tensor<4x16xf32>
    scf.yield %second : tensor<4x16xf32>
  }
  return %result : tensor<4x16xf32>
}

// An op nobody knows reads the row, writes the scale, and holds a norm in its
// region.

// CHECK-LABEL: func @unknown_ops
// CHECK-SAME: %[[X:.*]]: tensor<4x16xf32>
// CHECK: %[[G:.*]] = "other.read"(%[[X]])
// CHECK: "other.region"() ({
// CHECK: %[[Y:.*]] = norm.rms_norm ins(%[[X]] : tensor<4x16xf32>) scale(%[[G]] : tensor<16xf32>)
// CHECK: "other.yield"(%[[Y]])
func.func @unknown_ops(%x: tensor<4x16xf32>) {
  %zero = arith.constant dense<0.0> : tensor<4xf32>
  %n = arith.constant dense<16.0> : tensor<4xf32>
  %eps = arith.constant dense<1.0e-03> : tensor<4xf32>
  %e = tensor.empty() : tensor<4x16xf32>
  %g = "other.read"(%x) : (tensor<4x16xf32>) -> tensor<16xf32>
  "other.region"() ({
    %sq = arith.mulf %x, %x : tensor<4x16xf32>
    %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>) outs(%zero : tensor<4xf32>) dimensions = [1]
    %mean = arith.divf %sum, %n : tensor<4xf32>
    %meaneps = arith.addf %mean, %eps : tensor<4xf32>
    %r = math.rsqrt %meaneps : tensor<4xf32>
    %rb = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e : tensor<4x16xf32>) dimensions = [1]
    %gb = linalg.broadcast ins(%g : tensor<16xf32>) outs(%e : tensor<4x16xf32>) dimensions = [0]
    %norm = arith.mulf %x, %rb : tensor<4x16xf32>
    %y = arith.mulf %norm, %gb : tensor<4x16xf32>
    "other.yield"(%y) : (tensor<4x16xf32>) -> ()
  }) : () -> ()
  return
}
