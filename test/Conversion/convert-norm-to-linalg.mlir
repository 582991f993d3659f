// RUN: norm-opt %s --convert-norm-to-linalg -o %t.mlir
// RUN: FileCheck %s < %t.mlir
// RUN: norm-verify %s %t.mlir
// The numbers are checked in test/Integration/norm-numerics.test; here, that
// nothing of the dialect is left and that the variance is that of deviations.

// CHECK-LABEL: func.func @layer_norm(
// CHECK-SAME:    %[[X:[^:]+]]: tensor<4x8xf32>
// CHECK-NOT:   norm.
// The mean first: a sum and a division.
// CHECK:       %[[SUM:.+]] = linalg.generic {{.*}} iterator_types = ["parallel", "reduction"]} ins(%[[X]] :
// CHECK:         arith.addf
// CHECK:       %[[MEAN:.+]] = linalg.generic
// CHECK:         arith.divf
// Then the squares of the deviations from it.
// CHECK:       linalg.generic {{.*}} iterator_types = ["parallel", "reduction"]} ins(%[[X]], %[[MEAN]] :
// CHECK:         %[[D:.+]] = arith.subf
// CHECK:         arith.mulf %[[D]], %[[D]]
// CHECK:       math.rsqrt
// CHECK-NOT:   norm.
// CHECK:       return
func.func @layer_norm(%x: tensor<4x8xf32>, %g: tensor<8xf32>, %b: tensor<8xf32>) -> tensor<4x8xf32> {
  %init = tensor.empty() : tensor<4x8xf32>
  %y = norm.layer_norm ins(%x : tensor<4x8xf32>) scale(%g : tensor<8xf32>) bias(%b : tensor<8xf32>)
    outs(%init : tensor<4x8xf32>) epsilon = 1.0e-05 : f32
  return %y : tensor<4x8xf32>
}

// CHECK-LABEL: func.func @every_op(
// CHECK-NOT:   norm.
// CHECK:       return
func.func @every_op(%x: tensor<?x16xbf16>, %y: tensor<?x15xbf16>, %x_init: tensor<?x16xbf16>, %y_init: tensor<?x15xbf16>)
    -> (tensor<?x16xbf16>, tensor<?x15xbf16>, tensor<?x16xbf16>, tensor<?x15xbf16>, tensor<?x16xbf16>) {
  %0 = norm.rms_norm ins(%x : tensor<?x16xbf16>) outs(%x_init : tensor<?x16xbf16>) epsilon = 1.0e-05 : f32
  %1 = norm.crms_norm drop_last ins(%y : tensor<?x15xbf16>) outs(%y_init : tensor<?x15xbf16>) epsilon = 1.0e-05 : f32
  %2 = norm.center ins(%x : tensor<?x16xbf16>) outs(%x_init : tensor<?x16xbf16>)
  %3 = norm.compress householder ins(%x : tensor<?x16xbf16>) outs(%y_init : tensor<?x15xbf16>)
  %4 = norm.expand householder ins(%y : tensor<?x15xbf16>) outs(%x_init : tensor<?x16xbf16>)
  return %0, %1, %2, %3, %4
    : tensor<?x16xbf16>, tensor<?x15xbf16>, tensor<?x16xbf16>, tensor<?x15xbf16>, tensor<?x16xbf16>
}

// CHECK-LABEL: func.func @memrefs(
// CHECK-SAME:    %[[X:.+]]: memref<4x8xf32>, %[[Y:.+]]: memref<4x8xf32>)
// CHECK-NOT:   norm.
// CHECK:       linalg.generic {{.*}} outs(%[[Y]] : memref<4x8xf32>)
// CHECK-NOT:   norm.
// CHECK:       return
func.func @memrefs(%x: memref<4x8xf32>, %y: memref<4x8xf32>) {
  norm.rms_norm ins(%x : memref<4x8xf32>) outs(%y : memref<4x8xf32>) epsilon = 1.0e-05 : f32
  return
}

// Anywhere in the module, functions or not.
// CHECK-LABEL: module @inner
// CHECK-NOT:   norm.
// CHECK:       scf.if
// CHECK:         math.rsqrt
module @inner {
  func.func @branch(%x: tensor<4x8xf32>, %c: i1) -> tensor<4x8xf32> {
    %r = scf.if %c -> tensor<4x8xf32> {
      %init = tensor.empty() : tensor<4x8xf32>
      %y = norm.rms_norm ins(%x : tensor<4x8xf32>) outs(%init : tensor<4x8xf32>) epsilon = 1.0e-05 : f32
      scf.yield %y : tensor<4x8xf32>
    } else {
      scf.yield %x : tensor<4x8xf32>
    }
    return %r : tensor<4x8xf32>
  }
}
