// RUN: norm-opt %s --one-shot-bufferize=bufferize-function-boundaries --canonicalize | FileCheck %s
// What is bufferized is as good as its decomposition.
// RUN: norm-opt %s --one-shot-bufferize -o %t.mlir
// RUN: norm-opt %t.mlir --convert-norm-to-linalg -o %t.linalg.mlir
// RUN: norm-verify %t.mlir %t.linalg.mlir

// The destinations are written, not read: they need no copies. Nor do they take
// the input's place, whose elements are others.

// CHECK-LABEL: func @own_scales(
// CHECK-SAME: %[[X:[a-z0-9]+]]: memref<4x16xf32
// CHECK-DAG: %[[Q:.*]] = memref.alloc{{.*}} memref<4x16xi8>
// CHECK-DAG: %[[S:.*]] = memref.alloc{{.*}} memref<4xf32>
// CHECK-NOT: memref.copy
// CHECK: norm.quantize ins(%[[X]] : {{.*}}) outs(%[[Q]], %[[S]] : memref<4x16xi8>, memref<4xf32>)
// CHECK-NOT: memref.copy
// CHECK: return %[[Q]], %[[S]]
func.func @own_scales(%x: tensor<4x16xf32>) -> (tensor<4x16xi8>, tensor<4xf32>) {
  %init = tensor.empty() : tensor<4x16xi8>
  %scales = tensor.empty() : tensor<4xf32>
  %q:2 = norm.quantize ins(%x : tensor<4x16xf32>) outs(%init, %scales : tensor<4x16xi8>, tensor<4xf32>)
  return %q#0, %q#1 : tensor<4x16xi8>, tensor<4xf32>
}

// CHECK-LABEL: func @one_scale(
// CHECK-SAME: %[[X:[a-z0-9]+]]: memref<4x16xf16, {{[^%]*}}%[[S:[a-z0-9]+]]: memref<f32, {{[^%]*}}%[[Q:[a-z0-9]+]]: memref<4x16xi8
// CHECK-NOT: memref.copy
// CHECK: norm.quantize ins(%[[X]] : {{.*}}) scale(%[[S]] : {{.*}}) outs(%[[Q]] :
// CHECK-NOT: memref.copy
// CHECK: return %[[Q]]
func.func @one_scale(%x: tensor<4x16xf16>, %s: tensor<f32>, %init: tensor<4x16xi8>) -> tensor<4x16xi8> {
  %q = norm.quantize ins(%x : tensor<4x16xf16>) scale(%s : tensor<f32>) outs(%init : tensor<4x16xi8>)
  return %q : tensor<4x16xi8>
}
