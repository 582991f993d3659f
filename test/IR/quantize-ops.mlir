// RUN: norm-opt %s --verify-roundtrip | FileCheck %s

// CHECK-LABEL: func @own_scales(
// CHECK: norm.quantize ins(%{{.*}} : tensor<2x?x16xbf16>) outs(%{{.*}}, %{{.*}} : tensor<2x?x16xi8>, tensor<2x?xf32>){{$}}
func.func @own_scales(%x: tensor<2x?x16xbf16>, %init: tensor<2x?x16xi8>, %s: tensor<2x?xf32>) -> (tensor<2x?x16xi8>, tensor<2x?xf32>) {
  %q:2 = norm.quantize ins(%x : tensor<2x?x16xbf16>) outs(%init, %s : tensor<2x?x16xi8>, tensor<2x?xf32>)
  return %q#0, %q#1 : tensor<2x?x16xi8>, tensor<2x?xf32>
}

// Several axes; the scales are in f64 where the input is.

// CHECK-LABEL: func @own_scales_f64(
// CHECK: norm.quantize ins(%{{.*}} : tensor<2x8x16xf64>) outs(%{{.*}}, %{{.*}} : tensor<2x8x16xi8>, tensor<8xf64>) axes = [0, 2] {foo}
func.func @own_scales_f64(%x: tensor<2x8x16xf64>, %init: tensor<2x8x16xi8>, %s: tensor<8xf64>) {
  %q:2 = norm.quantize ins(%x : tensor<2x8x16xf64>) outs(%init, %s : tensor<2x8x16xi8>, tensor<8xf64>) axes = [0, 2] {foo}
  return
}

// CHECK-LABEL: func @one_scale_memref(
// CHECK: norm.quantize ins(%{{.*}} : memref<?x16xf16>) scale(%{{.*}} : memref<f32>) outs(%{{.*}} : memref<?x16xi8>){{$}}
func.func @one_scale_memref(%x: memref<?x16xf16>, %s: memref<f32>, %q: memref<?x16xi8>) {
  norm.quantize ins(%x : memref<?x16xf16>) scale(%s : memref<f32>) outs(%q : memref<?x16xi8>)
  return
}

// A vector alone has one scale of its own.

// CHECK-LABEL: func @vector(
// CHECK: norm.quantize ins(%{{.*}} : memref<?xf32>) outs(%{{.*}}, %{{.*}} : memref<?xi8>, memref<f32>)
func.func @vector(%x: memref<?xf32>, %q: memref<?xi8>, %s: memref<f32>) {
  norm.quantize ins(%x : memref<?xf32>) outs(%q, %s : memref<?xi8>, memref<f32>)
  return
}

// CHECK-LABEL: func @f8(
// CHECK: norm.quantize ins(%{{.*}} : tensor<4x16xbf16>) scale(%{{.*}} : tensor<f32>) outs(%{{.*}} : tensor<4x16xf8E5M2>)
func.func @f8(%x: tensor<4x16xbf16>, %s: tensor<f32>, %q: tensor<4x16xf8E5M2>) -> tensor<4x16xf8E5M2> {
  %y = norm.quantize ins(%x : tensor<4x16xbf16>) scale(%s : tensor<f32>) outs(%q : tensor<4x16xf8E5M2>)
  return %y : tensor<4x16xf8E5M2>
}
