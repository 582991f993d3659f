// RUN: norm-opt %s --norm-fold-transposes -o %t.mlir
// RUN: norm-opt %s | diff %t.mlir -

// A product that no library computes.
func.func @half(%x: tensor<4x6xf16>, %w: tensor<8x6xf16>, %c: tensor<4x8xf16>) -> tensor<4x8xf16> {
  %e = tensor.empty() : tensor<6x8xf16>
  %t = linalg.transpose ins(%w : tensor<8x6xf16>) outs(%e : tensor<6x8xf16>) permutation = [1, 0]
  %y = linalg.matmul ins(%x, %t : tensor<4x6xf16>, tensor<6x8xf16>) outs(%c : tensor<4x8xf16>) -> tensor<4x8xf16>
  return %y : tensor<4x8xf16>
}

// The transposed matrix is what is added to.
func.func @accumulator(%x: tensor<4x6xf32>, %w: tensor<6x8xf32>, %c: tensor<8x4xf32>) -> tensor<4x8xf32> {
  %e = tensor.empty() : tensor<4x8xf32>
  %t = linalg.transpose ins(%c : tensor<8x4xf32>) outs(%e : tensor<4x8xf32>) permutation = [1, 0]
  %y = linalg.matmul ins(%x, %w : tensor<4x6xf32>, tensor<6x8xf32>) outs(%t : tensor<4x8xf32>) -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// More than a transpose: a broadcast, and another element type.
func.func @broadcast(%x: tensor<4x6xf32>, %w: tensor<6xf32>, %c: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %e = tensor.empty() : tensor<6x8xf32>
  %t = linalg.broadcast ins(%w : tensor<6xf32>) outs(%e : tensor<6x8xf32>) dimensions = [1]
  %y = linalg.matmul ins(%x, %t : tensor<4x6xf32>, tensor<6x8xf32>) outs(%c : tensor<4x8xf32>) -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}
func.func @extended(%x: tensor<4x6xf32>, %w: tensor<8x6xf16>, %c: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %e = tensor.empty() : tensor<6x8xf32>
  %t = linalg.generic {indexing_maps = [affine_map<(i, j) -> (j, i)>, affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]}
      ins(%w : tensor<8x6xf16>) outs(%e : tensor<6x8xf32>) {
  ^bb0(%a: f16, %b: f32):
    %0 = arith.extf %a : f16 to f32
    linalg.yield %0 : f32
  } -> tensor<6x8xf32>
  %y = linalg.matmul ins(%x, %t : tensor<4x6xf32>, tensor<6x8xf32>) outs(%c : tensor<4x8xf32>) -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}
