// RUN: norm-opt %s --norm-defer-root --allow-unregistered-dialect -o %t.mlir 2>%t.verdicts
// RUN: norm-opt %s --allow-unregistered-dialect | diff %t.mlir -
// RUN: FileCheck %s --implicit-check-not=Passed < %t.verdicts

// CHECK: norm-root-kept-mean {{.*}}Function=mean
func.func @mean(%x: tensor<4x16xf32>, %w: tensor<16x8xf32>, %init: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %e = tensor.empty() : tensor<4x16xf32>
  %n = norm.layer_norm ins(%x : tensor<4x16xf32>) outs(%e : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  %y = linalg.matmul ins(%n, %w : tensor<4x16xf32>, tensor<16x8xf32>) outs(%init : tensor<4x8xf32>) -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// CHECK: norm-root-kept-affine {{.*}}Function=scale
func.func @scale(%x: tensor<4x16xf32>, %w: tensor<16x8xf32>, %g: tensor<16xf32>, %init: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %e = tensor.empty() : tensor<4x16xf32>
  %n = norm.rms_norm ins(%x : tensor<4x16xf32>) scale(%g : tensor<16xf32>) outs(%e : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  %y = linalg.matmul ins(%n, %w : tensor<4x16xf32>, tensor<16x8xf32>) outs(%init : tensor<4x8xf32>) -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// CHECK: norm-root-kept-affine {{.*}}Function=bias
func.func @bias(%x: tensor<4x16xf32>, %w: tensor<16x8xf32>, %b: tensor<16xf32>, %init: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %e = tensor.empty() : tensor<4x16xf32>
  %n = norm.rms_norm ins(%x : tensor<4x16xf32>) bias(%b : tensor<16xf32>) outs(%e : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  %y = linalg.matmul ins(%n, %w : tensor<4x16xf32>, tensor<16x8xf32>) outs(%init : tensor<4x8xf32>) -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// CHECK: norm-root-kept-axis {{.*}}Function=two_dimensions
func.func @two_dimensions(%x: tensor<4x16xf32>, %w: tensor<4x16x8xf32>, %init: tensor<8xf32>) -> tensor<8xf32> {
  %e = tensor.empty() : tensor<4x16xf32>
  %n = norm.rms_norm ins(%x : tensor<4x16xf32>) outs(%e : tensor<4x16xf32>) epsilon = 1.0e-05 : f32 axes = [0, 1]
  %y = linalg.contract indexing_maps = [affine_map<(i, j, k) -> (i, j)>, affine_map<(i, j, k) -> (i, j, k)>, affine_map<(i, j, k) -> (k)>]
      ins(%n, %w : tensor<4x16xf32>, tensor<4x16x8xf32>) outs(%init : tensor<8xf32>) -> tensor<8xf32>
  return %y : tensor<8xf32>
}

// CHECK: norm-root-kept-axis {{.*}}Function=buffers
func.func @buffers(%x: memref<4x16xf32>, %w: memref<16x8xf32>, %n: memref<4x16xf32>, %y: memref<4x8xf32>) {
  norm.rms_norm ins(%x : memref<4x16xf32>) outs(%n : memref<4x16xf32>) epsilon = 1.0e-05 : f32
  linalg.matmul ins(%n, %w : memref<4x16xf32>, memref<16x8xf32>) outs(%y : memref<4x8xf32>)
  return
}

// CHECK: norm-root-kept-results {{.*}}Function=statistics
func.func @statistics(%x: tensor<4x16xf32>, %w: tensor<16x8xf32>, %r: tensor<4xf32>, %init: tensor<4x8xf32>) -> (tensor<4x8xf32>, tensor<4xf32>) {
  %e = tensor.empty() : tensor<4x16xf32>
  %n:2 = norm.rms_norm ins(%x : tensor<4x16xf32>) outs(%e, %r : tensor<4x16xf32>, tensor<4xf32>) epsilon = 1.0e-05 : f32
  %y = linalg.matmul ins(%n#0, %w : tensor<4x16xf32>, tensor<16x8xf32>) outs(%init : tensor<4x8xf32>) -> tensor<4x8xf32>
  return %y, %n#1 : tensor<4x8xf32>, tensor<4xf32>
}

// CHECK: norm-root-kept-results {{.*}}Function=residual
func.func @residual(%x: tensor<4x16xf32>, %w: tensor<16x8xf32>, %r: tensor<4x16xf32>, %init: tensor<4x8xf32>) -> (tensor<4x8xf32>, tensor<4x16xf32>) {
  %e = tensor.empty() : tensor<4x16xf32>
  %n:2 = norm.rms_norm ins(%x : tensor<4x16xf32>) residual(%r : tensor<4x16xf32>) outs(%e, %e : tensor<4x16xf32>, tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  %y = linalg.matmul ins(%n#0, %w : tensor<4x16xf32>, tensor<16x8xf32>) outs(%init : tensor<4x8xf32>) -> tensor<4x8xf32>
  return %y, %n#1 : tensor<4x8xf32>, tensor<4x16xf32>
}

// CHECK: norm-root-kept-range {{.*}}Function=half
func.func @half(%x: tensor<4x16xf16>, %w: tensor<16x8xf16>, %init: tensor<4x8xf16>) -> tensor<4x8xf16> {
  %e = tensor.empty() : tensor<4x16xf16>
  %n = norm.rms_norm ins(%x : tensor<4x16xf16>) outs(%e : tensor<4x16xf16>) epsilon = 1.0e-05 : f32
  %y = linalg.matmul ins(%n, %w : tensor<4x16xf16>, tensor<16x8xf16>) outs(%init : tensor<4x8xf16>) -> tensor<4x8xf16>
  return %y : tensor<4x8xf16>
}

// The sums alone are f16.
// CHECK: norm-root-kept-range {{.*}}Function=half_sums {{.*}}linalg.matmul
func.func @half_sums(%x: tensor<4x16xf32>, %w: tensor<16x8xf32>, %init: tensor<4x8xf16>) -> tensor<4x8xf16> {
  %e = tensor.empty() : tensor<4x16xf32>
  %n = norm.rms_norm ins(%x : tensor<4x16xf32>) outs(%e : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  %y = linalg.matmul ins(%n, %w : tensor<4x16xf32>, tensor<16x8xf32>) outs(%init : tensor<4x8xf16>) -> tensor<4x8xf16>
  return %y : tensor<4x8xf16>
}

// One reader of two isn't linear.
// CHECK: norm-root-kept-reader {{.*}}Function=exponential {{.*}}linalg.exp
func.func @exponential(%x: tensor<4x16xf32>, %w: tensor<16x8xf32>, %init: tensor<4x8xf32>) -> (tensor<4x8xf32>, tensor<4x16xf32>) {
  %e = tensor.empty() : tensor<4x16xf32>
  %n = norm.rms_norm ins(%x : tensor<4x16xf32>) outs(%e : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  %y = linalg.matmul ins(%n, %w : tensor<4x16xf32>, tensor<16x8xf32>) outs(%init : tensor<4x8xf32>) -> tensor<4x8xf32>
  %z = linalg.exp ins(%n : tensor<4x16xf32>) outs(%e : tensor<4x16xf32>) -> tensor<4x16xf32>
  return %y, %z : tensor<4x8xf32>, tensor<4x16xf32>
}

// Both factors are computed.
// CHECK: norm-root-kept-reader {{.*}}Function=gram
func.func @gram(%x: tensor<4x16xf32>, %init: tensor<4x4xf32>) -> tensor<4x4xf32> {
  %e = tensor.empty() : tensor<4x16xf32>
  %n = norm.rms_norm ins(%x : tensor<4x16xf32>) outs(%e : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  %y = linalg.contract indexing_maps = [affine_map<(i, j, k) -> (i, k)>, affine_map<(i, j, k) -> (j, k)>, affine_map<(i, j, k) -> (i, j)>]
      ins(%n, %n : tensor<4x16xf32>, tensor<4x16xf32>) outs(%init : tensor<4x4xf32>) -> tensor<4x4xf32>
  return %y : tensor<4x4xf32>
}

// A sum over the vectors, each with a root of its own.
// CHECK: norm-root-kept-reader {{.*}}Function=over_vectors
func.func @over_vectors(%x: tensor<4x16xf32>, %w: tensor<4x16x8xf32>, %init: tensor<8xf32>) -> tensor<8xf32> {
  %e = tensor.empty() : tensor<4x16xf32>
  %n = norm.rms_norm ins(%x : tensor<4x16xf32>) outs(%e : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  %y = linalg.contract indexing_maps = [affine_map<(i, j, k) -> (i, j)>, affine_map<(i, j, k) -> (i, j, k)>, affine_map<(i, j, k) -> (k)>]
      ins(%n, %w : tensor<4x16xf32>, tensor<4x16x8xf32>) outs(%init : tensor<8xf32>) -> tensor<8xf32>
  return %y : tensor<8xf32>
}

// The vectors' axis becomes part of another, is cut, or is summed with others.
// CHECK: norm-root-kept-reader {{.*}}Function=flattened {{.*}}tensor.collapse_shape
func.func @flattened(%x: tensor<4x16xf32>, %w: tensor<64x8xf32>, %init: tensor<1x8xf32>) -> tensor<1x8xf32> {
  %e = tensor.empty() : tensor<4x16xf32>
  %n = norm.rms_norm ins(%x : tensor<4x16xf32>) outs(%e : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  %c = tensor.collapse_shape %n [[0, 1]] : tensor<4x16xf32> into tensor<64xf32>
  %r = tensor.expand_shape %c [[0, 1]] output_shape [1, 64] : tensor<64xf32> into tensor<1x64xf32>
  %y = linalg.matmul ins(%r, %w : tensor<1x64xf32>, tensor<64x8xf32>) outs(%init : tensor<1x8xf32>) -> tensor<1x8xf32>
  return %y : tensor<1x8xf32>
}

// CHECK: norm-root-kept-reader {{.*}}Function=cut {{.*}}tensor.extract_slice
func.func @cut(%x: tensor<4x16xf32>, %w: tensor<8x8xf32>, %init: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %e = tensor.empty() : tensor<4x16xf32>
  %n = norm.rms_norm ins(%x : tensor<4x16xf32>) outs(%e : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  %s = tensor.extract_slice %n[0, 0] [4, 8] [1, 1] : tensor<4x16xf32> to tensor<4x8xf32>
  %y = linalg.matmul ins(%s, %w : tensor<4x8xf32>, tensor<8x8xf32>) outs(%init : tensor<4x8xf32>) -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// CHECK: norm-root-kept-reader {{.*}}Function=unknown {{.*}}other.op
func.func @unknown(%x: tensor<4x16xf32>) {
  %e = tensor.empty() : tensor<4x16xf32>
  %n = norm.rms_norm ins(%x : tensor<4x16xf32>) outs(%e : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  "other.op"(%n) : (tensor<4x16xf32>) -> ()
  return
}

// A slice without the vectors' axis, of extent 1.
// CHECK: norm-root-kept-reader {{.*}}Function=dropped {{.*}}tensor.extract_slice
func.func @dropped(%x: tensor<4x1xf32>, %w: tensor<4x8xf32>, %init: tensor<8xf32>) -> tensor<8xf32> {
  %e = tensor.empty() : tensor<4x1xf32>
  %n = norm.rms_norm ins(%x : tensor<4x1xf32>) outs(%e : tensor<4x1xf32>) epsilon = 1.0e-05 : f32
  %s = tensor.extract_slice %n[0, 0] [4, 1] [1, 1] : tensor<4x1xf32> to tensor<4xf32>
  %y = linalg.vecmat ins(%s, %w : tensor<4xf32>, tensor<4x8xf32>) outs(%init : tensor<8xf32>) -> tensor<8xf32>
  return %y : tensor<8xf32>
}

// The diagonal of a square of vectors.
// CHECK: norm-root-kept-reader {{.*}}Function=diagonal {{.*}}linalg.generic
func.func @diagonal(%x: tensor<4x4x16xf32>, %w: tensor<16x8xf32>, %init: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %e = tensor.empty() : tensor<4x4x16xf32>
  %n = norm.rms_norm ins(%x : tensor<4x4x16xf32>) outs(%e : tensor<4x4x16xf32>) epsilon = 1.0e-05 : f32
  %ed = tensor.empty() : tensor<4x16xf32>
  %d = linalg.generic {indexing_maps = [affine_map<(i, k) -> (i, i, k)>, affine_map<(i, k) -> (i, k)>], iterator_types = ["parallel", "parallel"]}
      ins(%n : tensor<4x4x16xf32>) outs(%ed : tensor<4x16xf32>) {
  ^bb0(%a: f32, %b: f32):
    linalg.yield %a : f32
  } -> tensor<4x16xf32>
  %y = linalg.matmul ins(%d, %w : tensor<4x16xf32>, tensor<16x8xf32>) outs(%init : tensor<4x8xf32>) -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}
