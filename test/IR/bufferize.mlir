// RUN: norm-opt %s --one-shot-bufferize=bufferize-function-boundaries --canonicalize | FileCheck %s
// The same without changing the functions' types, to be compared.
// RUN: norm-opt %s --one-shot-bufferize -o %t.mlir
// RUN: norm-verify %s %t.mlir

// The destination is written, not read: a fresh one needs no copy.

// CHECK-LABEL: func @layer_norm(
// CHECK-SAME: %[[X:[a-z0-9]+]]: memref<2x?x16xf32, {{.*}}>, %[[G:[a-z0-9]+]]: memref<16xf32
// CHECK: %[[Y:.*]] = memref.alloc
// CHECK-NOT: memref.copy
// CHECK: norm.layer_norm ins(%[[X]] : {{.*}}) scale(%[[G]] : {{.*}}) outs(%[[Y]] : memref<2x?x16xf32>) epsilon = {{.*}} : f32
// CHECK-NOT: memref.copy
// CHECK: return
func.func @layer_norm(%x: tensor<2x?x16xf32>, %g: tensor<16xf32>) -> tensor<2x?x16xf32> {
  %one = arith.constant 1 : index
  %n = tensor.dim %x, %one : tensor<2x?x16xf32>
  %init = tensor.empty(%n) : tensor<2x?x16xf32>
  %y = norm.layer_norm ins(%x : tensor<2x?x16xf32>) scale(%g : tensor<16xf32>) outs(%init : tensor<2x?x16xf32>) epsilon = 1.0e-05 : f32
  return %y : tensor<2x?x16xf32>
}

// The input is dead afterwards: the result takes its place.

// CHECK-LABEL: func @in_place(
// CHECK-SAME: %[[X:[a-z0-9]+]]: memref<4x15xbf16
// CHECK-NOT: memref.alloc
// CHECK: norm.crms_norm drop_last ins(%[[X]] : {{.*}}) outs(%[[X]] :
// CHECK-NOT: memref.copy
// CHECK: return
func.func @in_place(%x: tensor<4x15xbf16>) -> tensor<4x15xbf16> {
  %y = norm.crms_norm drop_last ins(%x : tensor<4x15xbf16>) outs(%x : tensor<4x15xbf16>) epsilon = 1.0e-05 : f32
  return %y : tensor<4x15xbf16>
}

// The input is read later: the result goes elsewhere.

// CHECK-LABEL: func @not_in_place(
// CHECK-SAME: %[[X:[a-z0-9]+]]: memref<4x16xf32
// CHECK: %[[Y:.*]] = memref.alloc
// CHECK-NOT: memref.copy
// CHECK: norm.center ins(%[[X]] : {{.*}}) outs(%[[Y]] :
// CHECK: return %[[X]], %[[Y]]
func.func @not_in_place(%x: tensor<4x16xf32>) -> (tensor<4x16xf32>, tensor<4x16xf32>) {
  %y = norm.center ins(%x : tensor<4x16xf32>) outs(%x : tensor<4x16xf32>)
  return %x, %y : tensor<4x16xf32>, tensor<4x16xf32>
}

// The scale is read by every row: it is saved before a row is written there.

// CHECK-LABEL: func @scale_is_no_destination(
// CHECK-SAME: %[[X:[a-z0-9]+]]: memref<4x4xf32, {{[^%]*}}%[[G:[a-z0-9]+]]: memref<4x4xf32
// CHECK: %[[ROW:.*]] = memref.subview %[[G]]
// CHECK: %[[SAVED:.*]] = memref.alloc() {{.*}} : memref<4xf32>
// CHECK: memref.copy %[[ROW]], %[[SAVED]]
// CHECK: norm.rms_norm ins(%[[X]] : {{.*}}) scale(%[[SAVED]] : {{.*}}) outs(%[[G]] :
func.func @scale_is_no_destination(%x: tensor<4x4xf32>, %g: tensor<4x4xf32>) -> tensor<4x4xf32> {
  %row = tensor.extract_slice %g[0, 0] [1, 4] [1, 1] : tensor<4x4xf32> to tensor<4xf32>
  %y = norm.rms_norm ins(%x : tensor<4x4xf32>) scale(%row : tensor<4xf32>) outs(%g : tensor<4x4xf32>) epsilon = 1.0e-05 : f32
  return %y : tensor<4x4xf32>
}

// Nor may a row's statistic.

// CHECK-LABEL: func @scale_is_no_statistic(
// CHECK-SAME: %[[X:[a-z0-9]+]]: memref<4x4xf32, {{[^%]*}}%[[G:[a-z0-9]+]]: memref<4xf32
// CHECK: %[[S:.*]] = memref.alloc() {{.*}} : memref<4xf32>
// CHECK: norm.rms_norm ins(%[[X]] : {{.*}}) scale(%[[G]] : {{.*}}) outs(%[[X]], %[[S]] :
func.func @scale_is_no_statistic(%x: tensor<4x4xf32>, %g: tensor<4xf32>) -> (tensor<4x4xf32>, tensor<4xf32>) {
  %y:2 = norm.rms_norm ins(%x : tensor<4x4xf32>) scale(%g : tensor<4xf32>) outs(%x, %g : tensor<4x4xf32>, tensor<4xf32>) epsilon = 1.0e-05 : f32
  return %y#0, %y#1 : tensor<4x4xf32>, tensor<4xf32>
}

// A change of basis reads the whole row before it can write.

// CHECK-LABEL: func @compress(
// CHECK: %[[Y:.*]] = memref.alloc
// CHECK: norm.compress householder ins({{.*}}) outs(%[[Y]] : memref<4x15xf32>)
// CHECK: norm.expand householder ins(%[[Y]] : memref<4x15xf32>) outs(
func.func @compress(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %init = tensor.empty() : tensor<4x15xf32>
  %y = norm.compress householder ins(%x : tensor<4x16xf32>) outs(%init : tensor<4x15xf32>)
  %z = norm.expand householder ins(%y : tensor<4x15xf32>) outs(%x : tensor<4x16xf32>)
  return %z : tensor<4x16xf32>
}

// Every result has its buffer.

// CHECK-LABEL: func @all_results(
// CHECK-SAME: %[[X:[a-z0-9]+]]: memref<4x16xf16, {{[^%]*}}%[[R:[a-z0-9]+]]: memref<4x16xf16, {{[^%]*}}%[[M:[a-z0-9]+]]: memref<4xf32, {{[^%]*}}%[[S:[a-z0-9]+]]: memref<4xf32,
// CHECK: norm.layer_norm ins(%[[X]] : {{.*}}) residual(%[[R]] : {{.*}}) outs(%[[X]], %[[R]], %[[M]], %[[S]] :
// CHECK: return %[[X]], %[[R]], %[[M]], %[[S]]
func.func @all_results(%x: tensor<4x16xf16>, %r: tensor<4x16xf16>, %m: tensor<4xf32>, %s: tensor<4xf32>)
    -> (tensor<4x16xf16>, tensor<4x16xf16>, tensor<4xf32>, tensor<4xf32>) {
  %y:4 = norm.layer_norm ins(%x : tensor<4x16xf16>) residual(%r : tensor<4x16xf16>)
      outs(%x, %r, %m, %s : tensor<4x16xf16>, tensor<4x16xf16>, tensor<4xf32>, tensor<4xf32>) epsilon = 1.0e-05 : f32
  return %y#0, %y#1, %y#2, %y#3 : tensor<4x16xf16>, tensor<4x16xf16>, tensor<4xf32>, tensor<4xf32>
}

// The gradient of the input takes the place of the result's; that of the scale
// is another buffer's.

// CHECK-LABEL: func @gradients(
// CHECK-SAME: %[[G:[a-z0-9]+]]: memref<4x16xf32, {{.*}}>, %[[X:[a-z0-9]+]]: memref<4x16xf32
// CHECK: %[[S:.*]] = memref.alloc{{.*}} memref<16xf32>
// CHECK-NOT: memref.copy
// CHECK: norm.layer_norm_grad ins(%[[G]], %[[X]] : {{.*}}) input_grad(%[[G]] : {{.*}}) scale_grad(%[[S]] : memref<16xf32>)
// CHECK-NOT: memref.copy
// CHECK: return
func.func @gradients(%g: tensor<4x16xf32>, %x: tensor<4x16xf32> {bufferization.writable = false}) -> (tensor<4x16xf32>, tensor<16xf32>) {
  %init = tensor.empty() : tensor<16xf32>
  %d:2 = norm.layer_norm_grad ins(%g, %x : tensor<4x16xf32>, tensor<4x16xf32>) input_grad(%g : tensor<4x16xf32>) scale_grad(%init : tensor<16xf32>) epsilon = 1.0 : f32
  return %d#0, %d#1 : tensor<4x16xf32>, tensor<16xf32>
}
