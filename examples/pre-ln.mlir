// One sublayer of a Pre-LN transformer, its LayerNorm written out as exporters do. Nothing but the LayerNorm reads %stream, so its mean
// is redundant once the writer is centred.
func.func @sublayer(%x: tensor<4x8xf32>, %w: tensor<8x16xf32>, %bias: tensor<16xf32>, %head: tensor<16x8xf32>) -> tensor<4x8xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<4x16xf32>
  %o = tensor.empty() : tensor<4x8xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%e : tensor<4x16xf32>) -> tensor<4x16xf32>
  %product = linalg.matmul ins(%x, %w : tensor<4x8xf32>, tensor<8x16xf32>) outs(%fill : tensor<4x16xf32>) -> tensor<4x16xf32>
  %broadcast = linalg.broadcast ins(%bias : tensor<16xf32>) outs(%e : tensor<4x16xf32>) dimensions = [0]
  %stream = linalg.add ins(%product, %broadcast : tensor<4x16xf32>, tensor<4x16xf32>) outs(%e : tensor<4x16xf32>) -> tensor<4x16xf32>
  %norm = norm.layer_norm ins(%stream : tensor<4x16xf32>) outs(%e : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  %fillo = linalg.fill ins(%zero : f32) outs(%o : tensor<4x8xf32>) -> tensor<4x8xf32>
  %y = linalg.matmul ins(%norm, %head : tensor<4x16xf32>, tensor<16x8xf32>) outs(%fillo : tensor<4x8xf32>) -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}
