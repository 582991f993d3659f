// One sublayer of a Pre-LN transformer. A linear writes a stream, and only a LayerNorm reads it, here spelled out as an exporter does: so
// the stream's mean changes no result once the linear is centred.
#vector = affine_map<(i, j) -> (i, j)>
#row = affine_map<(i, j) -> (i)>
#channel = affine_map<(i, j) -> (j)>

func.func @sublayer(%x: tensor<4x8xf32>, %w: tensor<8x16xf32>, %b: tensor<16xf32>, %head: tensor<16x8xf32>) -> tensor<4x8xf32> {
  %zero = arith.constant 0.0 : f32
  %d = arith.constant 16.0 : f32
  %eps = arith.constant 1.0e-05 : f32
  %vectors = tensor.empty() : tensor<4x16xf32>
  %rows = tensor.empty() : tensor<4xf32>
  %outs = tensor.empty() : tensor<4x8xf32>

  // stream = xW + b
  %fill = linalg.fill ins(%zero : f32) outs(%vectors : tensor<4x16xf32>) -> tensor<4x16xf32>
  %xw = linalg.matmul ins(%x, %w : tensor<4x8xf32>, tensor<8x16xf32>) outs(%fill : tensor<4x16xf32>) -> tensor<4x16xf32>
  %stream = linalg.generic {indexing_maps = [#vector, #channel, #vector], iterator_types = ["parallel", "parallel"]}
      ins(%xw, %b : tensor<4x16xf32>, tensor<16xf32>) outs(%vectors : tensor<4x16xf32>) {
  ^bb0(%v: f32, %bias: f32, %o: f32):
    %0 = arith.addf %v, %bias : f32
    linalg.yield %0 : f32
  } -> tensor<4x16xf32>

  // norm = (stream − mean) / √(variance + ε)
  %fill_rows = linalg.fill ins(%zero : f32) outs(%rows : tensor<4xf32>) -> tensor<4xf32>
  %sum = linalg.generic {indexing_maps = [#vector, #row], iterator_types = ["parallel", "reduction"]}
      ins(%stream : tensor<4x16xf32>) outs(%fill_rows : tensor<4xf32>) {
  ^bb0(%v: f32, %o: f32):
    %0 = arith.addf %v, %o : f32
    linalg.yield %0 : f32
  } -> tensor<4xf32>
  %deviation = linalg.generic {indexing_maps = [#vector, #row, #vector], iterator_types = ["parallel", "parallel"]}
      ins(%stream, %sum : tensor<4x16xf32>, tensor<4xf32>) outs(%vectors : tensor<4x16xf32>) {
  ^bb0(%v: f32, %s: f32, %o: f32):
    %0 = arith.divf %s, %d : f32
    %1 = arith.subf %v, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<4x16xf32>
  %squares = linalg.generic {indexing_maps = [#vector, #row], iterator_types = ["parallel", "reduction"]}
      ins(%deviation : tensor<4x16xf32>) outs(%fill_rows : tensor<4xf32>) {
  ^bb0(%v: f32, %o: f32):
    %0 = arith.mulf %v, %v : f32
    %1 = arith.addf %0, %o : f32
    linalg.yield %1 : f32
  } -> tensor<4xf32>
  %norm = linalg.generic {indexing_maps = [#vector, #row, #vector], iterator_types = ["parallel", "parallel"]}
      ins(%deviation, %squares : tensor<4x16xf32>, tensor<4xf32>) outs(%vectors : tensor<4x16xf32>) {
  ^bb0(%v: f32, %s: f32, %o: f32):
    %0 = arith.divf %s, %d : f32
    %1 = arith.addf %0, %eps : f32
    %2 = math.rsqrt %1 : f32
    %3 = arith.mulf %v, %2 : f32
    linalg.yield %3 : f32
  } -> tensor<4x16xf32>

  %fill_outs = linalg.fill ins(%zero : f32) outs(%outs : tensor<4x8xf32>) -> tensor<4x8xf32>
  %y = linalg.matmul ins(%norm, %head : tensor<4x16xf32>, tensor<16x8xf32>) outs(%fill_outs : tensor<4x8xf32>) -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}
