// Rows of compressed streams at the pitch of uncompressed ones.
// RUN: norm-opt %s --norm-pre-rms-to-pre-crms=layout=padded -o %t.mlir 2>/dev/null
// RUN: FileCheck %s < %t.mlir
// RUN: norm-verify %s %t.mlir
// RUN: norm-opt %t.mlir --norm-pre-rms-to-pre-crms=layout=padded 2>/dev/null | diff %t.mlir -
// RUN: norm-opt %t.mlir --norm-fold-weights --one-shot-bufferize="bufferize-function-boundaries" | FileCheck %s --check-prefix=BUFFERS
// RUN: %python %utils/check-equal.py %s %t.mlir
// RUN: norm-opt %s --norm-pre-rms-to-pre-crms=layout=packed 2>/dev/null | FileCheck %s --check-prefix=PACKED

// CHECK-LABEL: func @stream
// CHECK: %[[E:.*]] = tensor.empty() : tensor<4x16xf32>
// CHECK: %[[S:.*]] = tensor.extract_slice %[[E]][0, 0] [4, 15] [1, 1] : tensor<4x16xf32> to tensor<4x15xf32>
// CHECK: %[[F:.*]] = linalg.fill {{.*}} outs(%[[S]]
// The weights are as they were.
// CHECK: %[[W:.*]] = tensor.empty() : tensor<8x15xf32>
// CHECK: %[[C:.*]] = norm.compress drop_last {{.*}} outs(%[[W]]
// CHECK: linalg.matmul ins(%{{.*}}, %[[C]] {{.*}} outs(%[[F]]
// CHECK: %[[E2:.*]] = tensor.empty() : tensor<4x16xf32>
// CHECK: %[[S2:.*]] = tensor.extract_slice %[[E2]][0, 0] [4, 15]
// CHECK: norm.crms_norm drop_last {{.*}} outs(%[[S2]]
// BUFFERS-LABEL: func @stream
// BUFFERS: norm.crms_norm drop_last ins(%{{.*}} : memref<4x15xf32, strided<[16, 1]>>) outs(%{{.*}} : memref<4x15xf32, strided<[16, 1]>>)
// PACKED-LABEL: func @stream
// PACKED-NOT: tensor.empty() : tensor<4x16xf32>
func.func @stream(%x: tensor<4x8xf32>, %w: tensor<8x16xf32>, %v: tensor<16x3xf32>) -> tensor<4x3xf32> {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<4x16xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  %e = tensor.empty() : tensor<8x16xf32>
  %c = norm.center ins(%w : tensor<8x16xf32>) outs(%e : tensor<8x16xf32>) {norm.weight_prep}
  %h = linalg.matmul ins(%x, %c : tensor<4x8xf32>, tensor<8x16xf32>) outs(%fill : tensor<4x16xf32>) -> tensor<4x16xf32>
  %n = norm.rms_norm ins(%h : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  %yinit = tensor.empty() : tensor<4x3xf32>
  %yfill = linalg.fill ins(%zero : f32) outs(%yinit : tensor<4x3xf32>) -> tensor<4x3xf32>
  %y = linalg.matmul ins(%n, %v : tensor<4x16xf32>, tensor<16x3xf32>) outs(%yfill : tensor<4x3xf32>) -> tensor<4x3xf32>
  return %y : tensor<4x3xf32>
}

// Rows along another dimension are dense either way.
// CHECK-LABEL: func @columns
// CHECK: norm.crms_norm
// CHECK-NOT: tensor.extract_slice {{.*}} tensor<15x4xf32>
func.func @columns(%x: tensor<8x4xf32>, %w: tensor<16x8xf32>, %v: tensor<3x16xf32>) -> tensor<3x4xf32> {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<16x4xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<16x4xf32>) -> tensor<16x4xf32>
  %e = tensor.empty() : tensor<16x8xf32>
  %c = norm.center ins(%w : tensor<16x8xf32>) outs(%e : tensor<16x8xf32>) axes = [0] {norm.weight_prep}
  %h = linalg.contract indexing_maps = [affine_map<(d0, d1, d2) -> (d2, d1)>, affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d0, d1)>] ins(%x, %c : tensor<8x4xf32>, tensor<16x8xf32>) outs(%fill : tensor<16x4xf32>) -> tensor<16x4xf32>
  %n = norm.rms_norm ins(%h : tensor<16x4xf32>) outs(%init : tensor<16x4xf32>) epsilon = 1.0e-05 : f32 axes = [0]
  %yinit = tensor.empty() : tensor<3x4xf32>
  %yfill = linalg.fill ins(%zero : f32) outs(%yinit : tensor<3x4xf32>) -> tensor<3x4xf32>
  %y = linalg.contract indexing_maps = [affine_map<(d0, d1, d2) -> (d2, d1)>, affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d0, d1)>] ins(%n, %v : tensor<16x4xf32>, tensor<3x16xf32>) outs(%yfill : tensor<3x4xf32>) -> tensor<3x4xf32>
  return %y : tensor<3x4xf32>
}
