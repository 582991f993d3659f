#loc = loc(unknown)
#loc1 = loc("ids")
#loc2 = loc("targets")
#loc3 = loc("tokens.weight")
#loc4 = loc("positions.weight")
#loc5 = loc("blocks.0.ln_1.weight")
#loc6 = loc("blocks.0.ln_1.bias")
#loc7 = loc("blocks.0.qkv.weight")
#loc8 = loc("blocks.0.qkv.bias")
#loc9 = loc("blocks.0.projection.weight")
#loc10 = loc("blocks.0.projection.bias")
#loc11 = loc("blocks.0.ln_2.weight")
#loc12 = loc("blocks.0.ln_2.bias")
#loc13 = loc("blocks.0.up.weight")
#loc14 = loc("blocks.0.up.bias")
#loc15 = loc("blocks.0.down.weight")
#loc16 = loc("blocks.0.down.bias")
#loc17 = loc("ln_f.weight")
#loc18 = loc("ln_f.bias")
#loc19 = loc("head.weight")
#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d0)>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
#map5 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map7 = affine_map<(d0, d1, d2) -> (d2)>
#map8 = affine_map<(d0, d1) -> (d1)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map10 = affine_map<(d0, d1) -> (0, d1)>
#map11 = affine_map<(d0, d1) -> (d0, 0)>
#map12 = affine_map<(d0, d1) -> ()>
#map13 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map16 = affine_map<() -> ()>
#map17 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
module {
  func.func @main(%arg0: tensor<2x5xi64> loc("ids"), %arg1: tensor<2x5xi64> loc("targets"), %arg2: tensor<11x8xf32> loc("tokens.weight"), %arg3: tensor<5x8xf32> loc("positions.weight"), %arg4: tensor<8xf32> loc("blocks.0.ln_1.weight"), %arg5: tensor<8xf32> loc("blocks.0.ln_1.bias"), %arg6: tensor<24x8xf32> loc("blocks.0.qkv.weight"), %arg7: tensor<24xf32> loc("blocks.0.qkv.bias"), %arg8: tensor<8x8xf32> loc("blocks.0.projection.weight"), %arg9: tensor<8xf32> loc("blocks.0.projection.bias"), %arg10: tensor<8xf32> loc("blocks.0.ln_2.weight"), %arg11: tensor<8xf32> loc("blocks.0.ln_2.bias"), %arg12: tensor<32x8xf32> loc("blocks.0.up.weight"), %arg13: tensor<32xf32> loc("blocks.0.up.bias"), %arg14: tensor<8x32xf32> loc("blocks.0.down.weight"), %arg15: tensor<8xf32> loc("blocks.0.down.bias"), %arg16: tensor<8xf32> loc("ln_f.weight"), %arg17: tensor<8xf32> loc("ln_f.bias"), %arg18: tensor<11x8xf32> loc("head.weight")) -> (tensor<f32>, tensor<11x8xf32>, tensor<5x8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<24x8xf32>, tensor<24xf32>, tensor<8x8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<32x8xf32>, tensor<32xf32>, tensor<8x32xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<11x8xf32>) {
    %c1_i64 = arith.constant 1 : i64 loc(#loc)
    %c0_i64 = arith.constant 0 : i64 loc(#loc)
    %c5 = arith.constant 5 : index loc(#loc)
    %c11 = arith.constant 11 : index loc(#loc)
    %cst = arith.constant 0.000000e+00 : f64 loc(#loc)
    %cst_0 = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_1 = arith.constant 0xFF800000 : f32 loc(#loc)
    %cst_2 = arith.constant 1.000000e+00 : f32 loc(#loc)
    %cst_3 = arith.constant 5.000000e-01 : f32 loc(#loc)
    %cst_4 = arith.constant dense<1.000000e+00> : tensor<f32> loc(#loc)
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<f32> loc(#loc)
    %cst_6 = arith.constant dense<-1.000000e+09> : tensor<5x5xf32> loc(#loc)
    %cst_7 = arith.constant 5.000000e-02 : f64 loc(#loc)
    %cst_8 = arith.constant 0.3989422804014327 : f64 loc(#loc)
    %cst_9 = arith.constant 0.70710678118654757 : f64 loc(#loc)
    %cst_10 = arith.constant 1.000000e-05 : f64 loc(#loc)
    %cst_11 = arith.constant 8.000000e+00 : f64 loc(#loc)
    %cst_12 = arith.constant 8.000000e+00 : f32 loc(#loc)
    %cst_13 = arith.constant 2.000000e+00 : f32 loc(#loc)
    %cst_14 = arith.constant 1.41421354 : f32 loc(#loc)
    %cst_15 = arith.constant 1.000000e+01 : f32 loc(#loc)
    %cst_16 = arith.constant -5.000000e-01 : f32 loc(#loc)
    %0 = tensor.empty() : tensor<2x5x8xf32> loc(#loc)
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x5xi64>) outs(%0 : tensor<2x5x8xf32>) {
    ^bb0(%in: i64 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.index_cast %in : i64 to index loc(#loc)
      %292 = linalg.index 2 : index loc(#loc)
      %293 = arith.cmpi slt, %291, %c11 : index loc(#loc)
      cf.assert %293, "index must be smaller than dim size" loc(#loc)
      %294 = arith.cmpi sge, %in, %c0_i64 : i64 loc(#loc)
      cf.assert %294, "index must be larger or equal to 0" loc(#loc)
      %extracted = tensor.extract %arg2[%291, %292] : tensor<11x8xf32> loc(#loc)
      linalg.yield %extracted : f32 loc(#loc)
    } -> tensor<2x5x8xf32> loc(#loc)
    %2 = tensor.empty() : tensor<5xi64> loc(#loc)
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<5xi64>) {
    ^bb0(%out: i64 loc(unknown)):
      %291 = linalg.index 0 : index loc(#loc)
      %292 = arith.index_cast %291 : index to i64 loc(#loc)
      linalg.yield %292 : i64 loc(#loc)
    } -> tensor<5xi64> loc(#loc)
    %4 = tensor.empty() : tensor<5x8xf32> loc(#loc)
    %5 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<5xi64>) outs(%4 : tensor<5x8xf32>) {
    ^bb0(%in: i64 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.index_cast %in : i64 to index loc(#loc)
      %292 = linalg.index 1 : index loc(#loc)
      %293 = arith.cmpi slt, %291, %c5 : index loc(#loc)
      cf.assert %293, "index must be smaller than dim size" loc(#loc)
      %294 = arith.cmpi sge, %in, %c0_i64 : i64 loc(#loc)
      cf.assert %294, "index must be larger or equal to 0" loc(#loc)
      %extracted = tensor.extract %arg3[%291, %292] : tensor<5x8xf32> loc(#loc)
      linalg.yield %extracted : f32 loc(#loc)
    } -> tensor<5x8xf32> loc(#loc)
    %6 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %5 : tensor<2x5x8xf32>, tensor<5x8xf32>) outs(%0 : tensor<2x5x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_90: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.addf %in, %in_90 : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<2x5x8xf32> loc(#loc)
    %7 = tensor.empty() : tensor<2x5x8xf64> loc(#loc)
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<2x5x8xf32>) outs(%7 : tensor<2x5x8xf64>) {
    ^bb0(%in: f32 loc(unknown), %out: f64 loc(unknown)):
      %291 = arith.extf %in : f32 to f64 loc(#loc)
      linalg.yield %291 : f64 loc(#loc)
    } -> tensor<2x5x8xf64> loc(#loc)
    %9 = tensor.empty() : tensor<2x5x1xf64> loc(#loc)
    %10 = linalg.fill ins(%cst : f64) outs(%9 : tensor<2x5x1xf64>) -> tensor<2x5x1xf64> loc(#loc)
    %11 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%8 : tensor<2x5x8xf64>) outs(%10 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64 loc(unknown), %out: f64 loc(unknown)):
      %291 = arith.addf %in, %out : f64 loc(#loc)
      linalg.yield %291 : f64 loc(#loc)
    } -> tensor<2x5x1xf64> loc(#loc)
    %12 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<2x5x1xf64>) outs(%9 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64 loc(unknown), %out: f64 loc(unknown)):
      %291 = arith.divf %in, %cst_11 : f64 loc(#loc)
      linalg.yield %291 : f64 loc(#loc)
    } -> tensor<2x5x1xf64> loc(#loc)
    %13 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %12 : tensor<2x5x8xf64>, tensor<2x5x1xf64>) outs(%7 : tensor<2x5x8xf64>) {
    ^bb0(%in: f64 loc(unknown), %in_90: f64 loc(unknown), %out: f64 loc(unknown)):
      %291 = arith.subf %in, %in_90 : f64 loc(#loc)
      linalg.yield %291 : f64 loc(#loc)
    } -> tensor<2x5x8xf64> loc(#loc)
    %14 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %13 : tensor<2x5x8xf64>, tensor<2x5x8xf64>) outs(%7 : tensor<2x5x8xf64>) {
    ^bb0(%in: f64 loc(unknown), %in_90: f64 loc(unknown), %out: f64 loc(unknown)):
      %291 = arith.mulf %in, %in_90 : f64 loc(#loc)
      linalg.yield %291 : f64 loc(#loc)
    } -> tensor<2x5x8xf64> loc(#loc)
    %15 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%14 : tensor<2x5x8xf64>) outs(%10 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64 loc(unknown), %out: f64 loc(unknown)):
      %291 = arith.addf %in, %out : f64 loc(#loc)
      linalg.yield %291 : f64 loc(#loc)
    } -> tensor<2x5x1xf64> loc(#loc)
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<2x5x1xf64>) outs(%9 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64 loc(unknown), %out: f64 loc(unknown)):
      %291 = arith.divf %in, %cst_11 : f64 loc(#loc)
      linalg.yield %291 : f64 loc(#loc)
    } -> tensor<2x5x1xf64> loc(#loc)
    %17 = tensor.empty() : tensor<2x5x1xf32> loc(#loc)
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<2x5x1xf64>) outs(%17 : tensor<2x5x1xf32>) {
    ^bb0(%in: f64 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.truncf %in : f64 to f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<2x5x1xf32> loc(#loc)
    %19 = linalg.fill ins(%cst_0 : f32) outs(%17 : tensor<2x5x1xf32>) -> tensor<2x5x1xf32> loc(#loc)
    %20 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%6 : tensor<2x5x8xf32>) outs(%19 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.addf %in, %out : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<2x5x1xf32> loc(#loc)
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<2x5x1xf32>) outs(%17 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.divf %in, %cst_12 : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<2x5x1xf32> loc(#loc)
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<2x5x1xf32>) outs(%17 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.truncf %cst_10 : f64 to f32 loc(#loc)
      %292 = arith.addf %in, %291 : f32 loc(#loc)
      linalg.yield %292 : f32 loc(#loc)
    } -> tensor<2x5x1xf32> loc(#loc)
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<2x5x1xf32>) outs(%17 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = math.rsqrt %in : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<2x5x1xf32> loc(#loc)
    %24 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %21 : tensor<2x5x8xf32>, tensor<2x5x1xf32>) outs(%0 : tensor<2x5x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_90: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.subf %in, %in_90 : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<2x5x8xf32> loc(#loc)
    %25 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24, %23 : tensor<2x5x8xf32>, tensor<2x5x1xf32>) outs(%0 : tensor<2x5x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_90: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.mulf %in, %in_90 : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<2x5x8xf32> loc(#loc)
    %26 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25, %arg4 : tensor<2x5x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x5x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_90: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.mulf %in, %in_90 : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<2x5x8xf32> loc(#loc)
    %27 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %arg5 : tensor<2x5x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x5x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_90: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.addf %in, %in_90 : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<2x5x8xf32> loc(#loc)
    %28 = tensor.empty() : tensor<8x24xf32> loc(#loc)
    %transposed = linalg.transpose ins(%arg6 : tensor<24x8xf32>) outs(%28 : tensor<8x24xf32>) permutation = [1, 0]  loc(#loc)
    %collapsed = tensor.collapse_shape %27 [[0, 1], [2]] : tensor<2x5x8xf32> into tensor<10x8xf32> loc(#loc)
    %29 = tensor.empty() : tensor<10x24xf32> loc(#loc)
    %30 = linalg.fill ins(%cst_0 : f32) outs(%29 : tensor<10x24xf32>) -> tensor<10x24xf32> loc(#loc)
    %31 = linalg.matmul ins(%collapsed, %transposed : tensor<10x8xf32>, tensor<8x24xf32>) outs(%30 : tensor<10x24xf32>) -> tensor<10x24xf32> loc(#loc)
    %32 = linalg.generic {indexing_maps = [#map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg7 : tensor<24xf32>) outs(%29 : tensor<10x24xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc)
    } -> tensor<10x24xf32> loc(#loc)
    %33 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%31, %32 : tensor<10x24xf32>, tensor<10x24xf32>) outs(%29 : tensor<10x24xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_90: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.addf %in, %in_90 : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<10x24xf32> loc(#loc)
    %expanded = tensor.expand_shape %33 [[0, 1], [2]] output_shape [2, 5, 24] : tensor<10x24xf32> into tensor<2x5x24xf32> loc(#loc)
    %extracted_slice = tensor.extract_slice %expanded[0, 0, 0] [2, 5, 8] [1, 1, 1] : tensor<2x5x24xf32> to tensor<2x5x8xf32> loc(#loc)
    %extracted_slice_17 = tensor.extract_slice %expanded[0, 0, 8] [2, 5, 8] [1, 1, 1] : tensor<2x5x24xf32> to tensor<2x5x8xf32> loc(#loc)
    %extracted_slice_18 = tensor.extract_slice %expanded[0, 0, 16] [2, 5, 8] [1, 1, 1] : tensor<2x5x24xf32> to tensor<2x5x8xf32> loc(#loc)
    %expanded_19 = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [2, 5, 2, 4] : tensor<2x5x8xf32> into tensor<2x5x2x4xf32> loc(#loc)
    %34 = tensor.empty() : tensor<2x2x5x4xf32> loc(#loc)
    %transposed_20 = linalg.transpose ins(%expanded_19 : tensor<2x5x2x4xf32>) outs(%34 : tensor<2x2x5x4xf32>) permutation = [0, 2, 1, 3]  loc(#loc)
    %expanded_21 = tensor.expand_shape %extracted_slice_17 [[0], [1], [2, 3]] output_shape [2, 5, 2, 4] : tensor<2x5x8xf32> into tensor<2x5x2x4xf32> loc(#loc)
    %expanded_22 = tensor.expand_shape %extracted_slice_18 [[0], [1], [2, 3]] output_shape [2, 5, 2, 4] : tensor<2x5x8xf32> into tensor<2x5x2x4xf32> loc(#loc)
    %transposed_23 = linalg.transpose ins(%expanded_22 : tensor<2x5x2x4xf32>) outs(%34 : tensor<2x2x5x4xf32>) permutation = [0, 2, 1, 3]  loc(#loc)
    %35 = tensor.empty() : tensor<2x2x4x5xf32> loc(#loc)
    %transposed_24 = linalg.transpose ins(%expanded_21 : tensor<2x5x2x4xf32>) outs(%35 : tensor<2x2x4x5xf32>) permutation = [0, 2, 3, 1]  loc(#loc)
    %collapsed_25 = tensor.collapse_shape %transposed_20 [[0, 1], [2], [3]] : tensor<2x2x5x4xf32> into tensor<4x5x4xf32> loc(#loc)
    %collapsed_26 = tensor.collapse_shape %transposed_24 [[0, 1], [2], [3]] : tensor<2x2x4x5xf32> into tensor<4x4x5xf32> loc(#loc)
    %36 = tensor.empty() : tensor<4x5x5xf32> loc(#loc)
    %37 = linalg.fill ins(%cst_0 : f32) outs(%36 : tensor<4x5x5xf32>) -> tensor<4x5x5xf32> loc(#loc)
    %38 = linalg.batch_matmul ins(%collapsed_25, %collapsed_26 : tensor<4x5x4xf32>, tensor<4x4x5xf32>) outs(%37 : tensor<4x5x5xf32>) -> tensor<4x5x5xf32> loc(#loc)
    %expanded_27 = tensor.expand_shape %38 [[0, 1], [2], [3]] output_shape [2, 2, 5, 5] : tensor<4x5x5xf32> into tensor<2x2x5x5xf32> loc(#loc)
    %39 = tensor.empty() : tensor<2x2x5x5xf32> loc(#loc)
    %40 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_27 : tensor<2x2x5x5xf32>) outs(%39 : tensor<2x2x5x5xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.divf %in, %cst_13 : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<2x2x5x5xf32> loc(#loc)
    %expanded_28 = tensor.expand_shape %3 [[0, 1]] output_shape [1, 5] : tensor<5xi64> into tensor<1x5xi64> loc(#loc)
    %expanded_29 = tensor.expand_shape %3 [[0, 1]] output_shape [5, 1] : tensor<5xi64> into tensor<5x1xi64> loc(#loc)
    %41 = tensor.empty() : tensor<5x5xi64> loc(#loc)
    %42 = linalg.generic {indexing_maps = [#map10, #map11, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_28, %expanded_29 : tensor<1x5xi64>, tensor<5x1xi64>) outs(%41 : tensor<5x5xi64>) {
    ^bb0(%in: i64 loc(unknown), %in_90: i64 loc(unknown), %out: i64 loc(unknown)):
      %291 = arith.subi %in, %in_90 : i64 loc(#loc)
      linalg.yield %291 : i64 loc(#loc)
    } -> tensor<5x5xi64> loc(#loc)
    %43 = tensor.empty() : tensor<5x5xi1> loc(#loc)
    %44 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%42 : tensor<5x5xi64>) outs(%43 : tensor<5x5xi1>) {
    ^bb0(%in: i64 loc(unknown), %out: i1 loc(unknown)):
      %291 = arith.cmpi sge, %in, %c1_i64 : i64 loc(#loc)
      linalg.yield %291 : i1 loc(#loc)
    } -> tensor<5x5xi1> loc(#loc)
    %45 = tensor.empty() : tensor<5x5xf32> loc(#loc)
    %46 = linalg.generic {indexing_maps = [#map4, #map4, #map12, #map4], iterator_types = ["parallel", "parallel"]} ins(%44, %cst_6, %cst_5 : tensor<5x5xi1>, tensor<5x5xf32>, tensor<f32>) outs(%45 : tensor<5x5xf32>) {
    ^bb0(%in: i1 loc(unknown), %in_90: f32 loc(unknown), %in_91: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.select %in, %in_90, %in_91 : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<5x5xf32> loc(#loc)
    %47 = linalg.generic {indexing_maps = [#map9, #map13, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40, %46 : tensor<2x2x5x5xf32>, tensor<5x5xf32>) outs(%39 : tensor<2x2x5x5xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_90: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.addf %in, %in_90 : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<2x2x5x5xf32> loc(#loc)
    %48 = tensor.empty() : tensor<2x2x5xi64> loc(#loc)
    %49 = linalg.fill ins(%c0_i64 : i64) outs(%48 : tensor<2x2x5xi64>) -> tensor<2x2x5xi64> loc(#loc)
    %50 = tensor.empty() : tensor<2x2x5xf32> loc(#loc)
    %51 = linalg.fill ins(%cst_1 : f32) outs(%50 : tensor<2x2x5xf32>) -> tensor<2x2x5xf32> loc(#loc)
    %52:2 = linalg.generic {indexing_maps = [#map9, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%47 : tensor<2x2x5x5xf32>) outs(%51, %49 : tensor<2x2x5xf32>, tensor<2x2x5xi64>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown), %out_90: i64 loc(unknown)):
      %291 = linalg.index 3 : index loc(#loc)
      %292 = arith.index_cast %291 : index to i64 loc(#loc)
      %293 = arith.maximumf %in, %out : f32 loc(#loc)
      %294 = arith.cmpf ogt, %in, %out : f32 loc(#loc)
      %295 = arith.select %294, %292, %out_90 : i64 loc(#loc)
      linalg.yield %293, %295 : f32, i64 loc(#loc)
    } -> (tensor<2x2x5xf32>, tensor<2x2x5xi64>) loc(#loc)
    %expanded_30 = tensor.expand_shape %52#0 [[0], [1], [2, 3]] output_shape [2, 2, 5, 1] : tensor<2x2x5xf32> into tensor<2x2x5x1xf32> loc(#loc)
    %53 = linalg.generic {indexing_maps = [#map9, #map15, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47, %expanded_30 : tensor<2x2x5x5xf32>, tensor<2x2x5x1xf32>) outs(%39 : tensor<2x2x5x5xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_90: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.subf %in, %in_90 : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<2x2x5x5xf32> loc(#loc)
    %54 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53 : tensor<2x2x5x5xf32>) outs(%39 : tensor<2x2x5x5xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = math.exp %in : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<2x2x5x5xf32> loc(#loc)
    %55 = tensor.empty() : tensor<2x2x5x1xf32> loc(#loc)
    %56 = linalg.fill ins(%cst_0 : f32) outs(%55 : tensor<2x2x5x1xf32>) -> tensor<2x2x5x1xf32> loc(#loc)
    %57 = linalg.generic {indexing_maps = [#map9, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%54 : tensor<2x2x5x5xf32>) outs(%56 : tensor<2x2x5x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.addf %in, %out : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<2x2x5x1xf32> loc(#loc)
    %58 = linalg.generic {indexing_maps = [#map9, #map15, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54, %57 : tensor<2x2x5x5xf32>, tensor<2x2x5x1xf32>) outs(%39 : tensor<2x2x5x5xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_90: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.divf %in, %in_90 : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<2x2x5x5xf32> loc(#loc)
    %collapsed_31 = tensor.collapse_shape %58 [[0, 1], [2], [3]] : tensor<2x2x5x5xf32> into tensor<4x5x5xf32> loc(#loc)
    %collapsed_32 = tensor.collapse_shape %transposed_23 [[0, 1], [2], [3]] : tensor<2x2x5x4xf32> into tensor<4x5x4xf32> loc(#loc)
    %59 = tensor.empty() : tensor<4x5x4xf32> loc(#loc)
    %60 = linalg.fill ins(%cst_0 : f32) outs(%59 : tensor<4x5x4xf32>) -> tensor<4x5x4xf32> loc(#loc)
    %61 = linalg.batch_matmul ins(%collapsed_31, %collapsed_32 : tensor<4x5x5xf32>, tensor<4x5x4xf32>) outs(%60 : tensor<4x5x4xf32>) -> tensor<4x5x4xf32> loc(#loc)
    %expanded_33 = tensor.expand_shape %61 [[0, 1], [2], [3]] output_shape [2, 2, 5, 4] : tensor<4x5x4xf32> into tensor<2x2x5x4xf32> loc(#loc)
    %62 = tensor.empty() : tensor<2x5x2x4xf32> loc(#loc)
    %transposed_34 = linalg.transpose ins(%expanded_33 : tensor<2x2x5x4xf32>) outs(%62 : tensor<2x5x2x4xf32>) permutation = [0, 2, 1, 3]  loc(#loc)
    %63 = tensor.empty() : tensor<8x8xf32> loc(#loc)
    %transposed_35 = linalg.transpose ins(%arg8 : tensor<8x8xf32>) outs(%63 : tensor<8x8xf32>) permutation = [1, 0]  loc(#loc)
    %collapsed_36 = tensor.collapse_shape %transposed_34 [[0, 1], [2, 3]] : tensor<2x5x2x4xf32> into tensor<10x8xf32> loc(#loc)
    %64 = tensor.empty() : tensor<10x8xf32> loc(#loc)
    %65 = linalg.fill ins(%cst_0 : f32) outs(%64 : tensor<10x8xf32>) -> tensor<10x8xf32> loc(#loc)
    %66 = linalg.matmul ins(%collapsed_36, %transposed_35 : tensor<10x8xf32>, tensor<8x8xf32>) outs(%65 : tensor<10x8xf32>) -> tensor<10x8xf32> loc(#loc)
    %67 = linalg.generic {indexing_maps = [#map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg9 : tensor<8xf32>) outs(%64 : tensor<10x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc)
    } -> tensor<10x8xf32> loc(#loc)
    %68 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%66, %67 : tensor<10x8xf32>, tensor<10x8xf32>) outs(%64 : tensor<10x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_90: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.addf %in, %in_90 : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<10x8xf32> loc(#loc)
    %expanded_37 = tensor.expand_shape %68 [[0, 1], [2]] output_shape [2, 5, 8] : tensor<10x8xf32> into tensor<2x5x8xf32> loc(#loc)
    %69 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %expanded_37 : tensor<2x5x8xf32>, tensor<2x5x8xf32>) outs(%0 : tensor<2x5x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_90: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.addf %in, %in_90 : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<2x5x8xf32> loc(#loc)
    %70 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69 : tensor<2x5x8xf32>) outs(%7 : tensor<2x5x8xf64>) {
    ^bb0(%in: f32 loc(unknown), %out: f64 loc(unknown)):
      %291 = arith.extf %in : f32 to f64 loc(#loc)
      linalg.yield %291 : f64 loc(#loc)
    } -> tensor<2x5x8xf64> loc(#loc)
    %71 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%70 : tensor<2x5x8xf64>) outs(%10 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64 loc(unknown), %out: f64 loc(unknown)):
      %291 = arith.addf %in, %out : f64 loc(#loc)
      linalg.yield %291 : f64 loc(#loc)
    } -> tensor<2x5x1xf64> loc(#loc)
    %72 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71 : tensor<2x5x1xf64>) outs(%9 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64 loc(unknown), %out: f64 loc(unknown)):
      %291 = arith.divf %in, %cst_11 : f64 loc(#loc)
      linalg.yield %291 : f64 loc(#loc)
    } -> tensor<2x5x1xf64> loc(#loc)
    %73 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70, %72 : tensor<2x5x8xf64>, tensor<2x5x1xf64>) outs(%7 : tensor<2x5x8xf64>) {
    ^bb0(%in: f64 loc(unknown), %in_90: f64 loc(unknown), %out: f64 loc(unknown)):
      %291 = arith.subf %in, %in_90 : f64 loc(#loc)
      linalg.yield %291 : f64 loc(#loc)
    } -> tensor<2x5x8xf64> loc(#loc)
    %74 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73, %73 : tensor<2x5x8xf64>, tensor<2x5x8xf64>) outs(%7 : tensor<2x5x8xf64>) {
    ^bb0(%in: f64 loc(unknown), %in_90: f64 loc(unknown), %out: f64 loc(unknown)):
      %291 = arith.mulf %in, %in_90 : f64 loc(#loc)
      linalg.yield %291 : f64 loc(#loc)
    } -> tensor<2x5x8xf64> loc(#loc)
    %75 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%74 : tensor<2x5x8xf64>) outs(%10 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64 loc(unknown), %out: f64 loc(unknown)):
      %291 = arith.addf %in, %out : f64 loc(#loc)
      linalg.yield %291 : f64 loc(#loc)
    } -> tensor<2x5x1xf64> loc(#loc)
    %76 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75 : tensor<2x5x1xf64>) outs(%9 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64 loc(unknown), %out: f64 loc(unknown)):
      %291 = arith.divf %in, %cst_11 : f64 loc(#loc)
      linalg.yield %291 : f64 loc(#loc)
    } -> tensor<2x5x1xf64> loc(#loc)
    %77 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76 : tensor<2x5x1xf64>) outs(%17 : tensor<2x5x1xf32>) {
    ^bb0(%in: f64 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.truncf %in : f64 to f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<2x5x1xf32> loc(#loc)
    %78 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%69 : tensor<2x5x8xf32>) outs(%19 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.addf %in, %out : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<2x5x1xf32> loc(#loc)
    %79 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78 : tensor<2x5x1xf32>) outs(%17 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.divf %in, %cst_12 : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<2x5x1xf32> loc(#loc)
    %80 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77 : tensor<2x5x1xf32>) outs(%17 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.truncf %cst_10 : f64 to f32 loc(#loc)
      %292 = arith.addf %in, %291 : f32 loc(#loc)
      linalg.yield %292 : f32 loc(#loc)
    } -> tensor<2x5x1xf32> loc(#loc)
    %81 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80 : tensor<2x5x1xf32>) outs(%17 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = math.rsqrt %in : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<2x5x1xf32> loc(#loc)
    %82 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69, %79 : tensor<2x5x8xf32>, tensor<2x5x1xf32>) outs(%0 : tensor<2x5x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_90: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.subf %in, %in_90 : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<2x5x8xf32> loc(#loc)
    %83 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82, %81 : tensor<2x5x8xf32>, tensor<2x5x1xf32>) outs(%0 : tensor<2x5x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_90: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.mulf %in, %in_90 : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<2x5x8xf32> loc(#loc)
    %84 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83, %arg10 : tensor<2x5x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x5x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_90: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.mulf %in, %in_90 : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<2x5x8xf32> loc(#loc)
    %85 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84, %arg11 : tensor<2x5x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x5x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_90: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.addf %in, %in_90 : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<2x5x8xf32> loc(#loc)
    %86 = tensor.empty() : tensor<8x32xf32> loc(#loc)
    %transposed_38 = linalg.transpose ins(%arg12 : tensor<32x8xf32>) outs(%86 : tensor<8x32xf32>) permutation = [1, 0]  loc(#loc)
    %collapsed_39 = tensor.collapse_shape %85 [[0, 1], [2]] : tensor<2x5x8xf32> into tensor<10x8xf32> loc(#loc)
    %87 = tensor.empty() : tensor<10x32xf32> loc(#loc)
    %88 = linalg.fill ins(%cst_0 : f32) outs(%87 : tensor<10x32xf32>) -> tensor<10x32xf32> loc(#loc)
    %89 = linalg.matmul ins(%collapsed_39, %transposed_38 : tensor<10x8xf32>, tensor<8x32xf32>) outs(%88 : tensor<10x32xf32>) -> tensor<10x32xf32> loc(#loc)
    %90 = linalg.generic {indexing_maps = [#map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg13 : tensor<32xf32>) outs(%87 : tensor<10x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc)
    } -> tensor<10x32xf32> loc(#loc)
    %91 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%89, %90 : tensor<10x32xf32>, tensor<10x32xf32>) outs(%87 : tensor<10x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_90: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.addf %in, %in_90 : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<10x32xf32> loc(#loc)
    %expanded_40 = tensor.expand_shape %91 [[0, 1], [2]] output_shape [2, 5, 32] : tensor<10x32xf32> into tensor<2x5x32xf32> loc(#loc)
    %92 = tensor.empty() : tensor<2x5x32xf32> loc(#loc)
    %93 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_40 : tensor<2x5x32xf32>) outs(%92 : tensor<2x5x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.divf %in, %cst_14 : f32 loc(#loc)
      %292 = math.erf %291 : f32 loc(#loc)
      %293 = arith.addf %292, %cst_2 : f32 loc(#loc)
      %294 = arith.mulf %293, %cst_3 : f32 loc(#loc)
      %295 = arith.mulf %in, %294 : f32 loc(#loc)
      linalg.yield %295 : f32 loc(#loc)
    } -> tensor<2x5x32xf32> loc(#loc)
    %94 = tensor.empty() : tensor<32x8xf32> loc(#loc)
    %transposed_41 = linalg.transpose ins(%arg14 : tensor<8x32xf32>) outs(%94 : tensor<32x8xf32>) permutation = [1, 0]  loc(#loc)
    %collapsed_42 = tensor.collapse_shape %93 [[0, 1], [2]] : tensor<2x5x32xf32> into tensor<10x32xf32> loc(#loc)
    %95 = linalg.matmul ins(%collapsed_42, %transposed_41 : tensor<10x32xf32>, tensor<32x8xf32>) outs(%65 : tensor<10x8xf32>) -> tensor<10x8xf32> loc(#loc)
    %96 = linalg.generic {indexing_maps = [#map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg15 : tensor<8xf32>) outs(%64 : tensor<10x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc)
    } -> tensor<10x8xf32> loc(#loc)
    %97 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%95, %96 : tensor<10x8xf32>, tensor<10x8xf32>) outs(%64 : tensor<10x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_90: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.addf %in, %in_90 : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<10x8xf32> loc(#loc)
    %expanded_43 = tensor.expand_shape %97 [[0, 1], [2]] output_shape [2, 5, 8] : tensor<10x8xf32> into tensor<2x5x8xf32> loc(#loc)
    %98 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69, %expanded_43 : tensor<2x5x8xf32>, tensor<2x5x8xf32>) outs(%0 : tensor<2x5x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_90: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.addf %in, %in_90 : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<2x5x8xf32> loc(#loc)
    %99 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<2x5x8xf32>) outs(%7 : tensor<2x5x8xf64>) {
    ^bb0(%in: f32 loc(unknown), %out: f64 loc(unknown)):
      %291 = arith.extf %in : f32 to f64 loc(#loc)
      linalg.yield %291 : f64 loc(#loc)
    } -> tensor<2x5x8xf64> loc(#loc)
    %100 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%99 : tensor<2x5x8xf64>) outs(%10 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64 loc(unknown), %out: f64 loc(unknown)):
      %291 = arith.addf %in, %out : f64 loc(#loc)
      linalg.yield %291 : f64 loc(#loc)
    } -> tensor<2x5x1xf64> loc(#loc)
    %101 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<2x5x1xf64>) outs(%9 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64 loc(unknown), %out: f64 loc(unknown)):
      %291 = arith.divf %in, %cst_11 : f64 loc(#loc)
      linalg.yield %291 : f64 loc(#loc)
    } -> tensor<2x5x1xf64> loc(#loc)
    %102 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99, %101 : tensor<2x5x8xf64>, tensor<2x5x1xf64>) outs(%7 : tensor<2x5x8xf64>) {
    ^bb0(%in: f64 loc(unknown), %in_90: f64 loc(unknown), %out: f64 loc(unknown)):
      %291 = arith.subf %in, %in_90 : f64 loc(#loc)
      linalg.yield %291 : f64 loc(#loc)
    } -> tensor<2x5x8xf64> loc(#loc)
    %103 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102, %102 : tensor<2x5x8xf64>, tensor<2x5x8xf64>) outs(%7 : tensor<2x5x8xf64>) {
    ^bb0(%in: f64 loc(unknown), %in_90: f64 loc(unknown), %out: f64 loc(unknown)):
      %291 = arith.mulf %in, %in_90 : f64 loc(#loc)
      linalg.yield %291 : f64 loc(#loc)
    } -> tensor<2x5x8xf64> loc(#loc)
    %104 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%103 : tensor<2x5x8xf64>) outs(%10 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64 loc(unknown), %out: f64 loc(unknown)):
      %291 = arith.addf %in, %out : f64 loc(#loc)
      linalg.yield %291 : f64 loc(#loc)
    } -> tensor<2x5x1xf64> loc(#loc)
    %105 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<2x5x1xf64>) outs(%9 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64 loc(unknown), %out: f64 loc(unknown)):
      %291 = arith.divf %in, %cst_11 : f64 loc(#loc)
      linalg.yield %291 : f64 loc(#loc)
    } -> tensor<2x5x1xf64> loc(#loc)
    %106 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<2x5x1xf64>) outs(%17 : tensor<2x5x1xf32>) {
    ^bb0(%in: f64 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.truncf %in : f64 to f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<2x5x1xf32> loc(#loc)
    %107 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%98 : tensor<2x5x8xf32>) outs(%19 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.addf %in, %out : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<2x5x1xf32> loc(#loc)
    %108 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107 : tensor<2x5x1xf32>) outs(%17 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.divf %in, %cst_12 : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<2x5x1xf32> loc(#loc)
    %109 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106 : tensor<2x5x1xf32>) outs(%17 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.truncf %cst_10 : f64 to f32 loc(#loc)
      %292 = arith.addf %in, %291 : f32 loc(#loc)
      linalg.yield %292 : f32 loc(#loc)
    } -> tensor<2x5x1xf32> loc(#loc)
    %110 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<2x5x1xf32>) outs(%17 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = math.rsqrt %in : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<2x5x1xf32> loc(#loc)
    %111 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98, %108 : tensor<2x5x8xf32>, tensor<2x5x1xf32>) outs(%0 : tensor<2x5x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_90: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.subf %in, %in_90 : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<2x5x8xf32> loc(#loc)
    %112 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111, %110 : tensor<2x5x8xf32>, tensor<2x5x1xf32>) outs(%0 : tensor<2x5x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_90: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.mulf %in, %in_90 : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<2x5x8xf32> loc(#loc)
    %113 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112, %arg16 : tensor<2x5x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x5x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_90: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.mulf %in, %in_90 : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<2x5x8xf32> loc(#loc)
    %114 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113, %arg17 : tensor<2x5x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x5x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_90: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.addf %in, %in_90 : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<2x5x8xf32> loc(#loc)
    %115 = tensor.empty() : tensor<8x11xf32> loc(#loc)
    %transposed_44 = linalg.transpose ins(%arg18 : tensor<11x8xf32>) outs(%115 : tensor<8x11xf32>) permutation = [1, 0]  loc(#loc)
    %collapsed_45 = tensor.collapse_shape %114 [[0, 1], [2]] : tensor<2x5x8xf32> into tensor<10x8xf32> loc(#loc)
    %116 = tensor.empty() : tensor<10x11xf32> loc(#loc)
    %117 = linalg.fill ins(%cst_0 : f32) outs(%116 : tensor<10x11xf32>) -> tensor<10x11xf32> loc(#loc)
    %118 = linalg.matmul ins(%collapsed_45, %transposed_44 : tensor<10x8xf32>, tensor<8x11xf32>) outs(%117 : tensor<10x11xf32>) -> tensor<10x11xf32> loc(#loc)
    %collapsed_46 = tensor.collapse_shape %arg1 [[0, 1]] : tensor<2x5xi64> into tensor<10xi64> loc(#loc)
    %119 = tensor.empty() : tensor<10xi64> loc(#loc)
    %120 = linalg.fill ins(%c0_i64 : i64) outs(%119 : tensor<10xi64>) -> tensor<10xi64> loc(#loc)
    %121 = tensor.empty() : tensor<10xf32> loc(#loc)
    %122 = linalg.fill ins(%cst_1 : f32) outs(%121 : tensor<10xf32>) -> tensor<10xf32> loc(#loc)
    %123:2 = linalg.generic {indexing_maps = [#map4, #map3, #map3], iterator_types = ["parallel", "reduction"]} ins(%118 : tensor<10x11xf32>) outs(%122, %120 : tensor<10xf32>, tensor<10xi64>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown), %out_90: i64 loc(unknown)):
      %291 = linalg.index 1 : index loc(#loc)
      %292 = arith.index_cast %291 : index to i64 loc(#loc)
      %293 = arith.maximumf %in, %out : f32 loc(#loc)
      %294 = arith.cmpf ogt, %in, %out : f32 loc(#loc)
      %295 = arith.select %294, %292, %out_90 : i64 loc(#loc)
      linalg.yield %293, %295 : f32, i64 loc(#loc)
    } -> (tensor<10xf32>, tensor<10xi64>) loc(#loc)
    %expanded_47 = tensor.expand_shape %123#0 [[0, 1]] output_shape [10, 1] : tensor<10xf32> into tensor<10x1xf32> loc(#loc)
    %124 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel"]} ins(%118, %expanded_47 : tensor<10x11xf32>, tensor<10x1xf32>) outs(%116 : tensor<10x11xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_90: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.subf %in, %in_90 : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<10x11xf32> loc(#loc)
    %125 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%124 : tensor<10x11xf32>) outs(%116 : tensor<10x11xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = math.exp %in : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<10x11xf32> loc(#loc)
    %126 = tensor.empty() : tensor<10x1xf32> loc(#loc)
    %127 = linalg.fill ins(%cst_0 : f32) outs(%126 : tensor<10x1xf32>) -> tensor<10x1xf32> loc(#loc)
    %128 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["parallel", "reduction"]} ins(%125 : tensor<10x11xf32>) outs(%127 : tensor<10x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.addf %in, %out : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<10x1xf32> loc(#loc)
    %129 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%128 : tensor<10x1xf32>) outs(%126 : tensor<10x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = math.log %in : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<10x1xf32> loc(#loc)
    %130 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel"]} ins(%124, %129 : tensor<10x11xf32>, tensor<10x1xf32>) outs(%116 : tensor<10x11xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_90: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.subf %in, %in_90 : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<10x11xf32> loc(#loc)
    %expanded_48 = tensor.expand_shape %collapsed_46 [[0, 1]] output_shape [10, 1] : tensor<10xi64> into tensor<10x1xi64> loc(#loc)
    %131 = tensor.empty() : tensor<11xi64> loc(#loc)
    %132 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%131 : tensor<11xi64>) {
    ^bb0(%out: i64 loc(unknown)):
      %291 = linalg.index 0 : index loc(#loc)
      %292 = arith.index_cast %291 : index to i64 loc(#loc)
      linalg.yield %292 : i64 loc(#loc)
    } -> tensor<11xi64> loc(#loc)
    %133 = tensor.empty() : tensor<10x11xi1> loc(#loc)
    %134 = linalg.generic {indexing_maps = [#map11, #map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_48, %132 : tensor<10x1xi64>, tensor<11xi64>) outs(%133 : tensor<10x11xi1>) {
    ^bb0(%in: i64 loc(unknown), %in_90: i64 loc(unknown), %out: i1 loc(unknown)):
      %291 = arith.cmpi eq, %in, %in_90 : i64 loc(#loc)
      linalg.yield %291 : i1 loc(#loc)
    } -> tensor<10x11xi1> loc(#loc)
    %135 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%134 : tensor<10x11xi1>) outs(%116 : tensor<10x11xf32>) {
    ^bb0(%in: i1 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.uitofp %in : i1 to f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<10x11xf32> loc(#loc)
    %136 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%130, %135 : tensor<10x11xf32>, tensor<10x11xf32>) outs(%116 : tensor<10x11xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_90: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.mulf %in, %in_90 : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<10x11xf32> loc(#loc)
    %137 = tensor.empty() : tensor<f32> loc(#loc)
    %138 = linalg.fill ins(%cst_0 : f32) outs(%137 : tensor<f32>) -> tensor<f32> loc(#loc)
    %139 = linalg.generic {indexing_maps = [#map4, #map12], iterator_types = ["reduction", "reduction"]} ins(%136 : tensor<10x11xf32>) outs(%138 : tensor<f32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.addf %in, %out : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<f32> loc(#loc)
    %140 = linalg.generic {indexing_maps = [#map16, #map16], iterator_types = []} ins(%139 : tensor<f32>) outs(%137 : tensor<f32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.negf %in : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<f32> loc(#loc)
    %141 = linalg.generic {indexing_maps = [#map16, #map16], iterator_types = []} ins(%140 : tensor<f32>) outs(%137 : tensor<f32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.divf %in, %cst_15 : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<f32> loc(#loc)
    %142 = linalg.generic {indexing_maps = [#map16, #map16], iterator_types = []} ins(%cst_4 : tensor<f32>) outs(%137 : tensor<f32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.negf %in : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<f32> loc(#loc)
    %143 = linalg.generic {indexing_maps = [#map12, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%142, %135 : tensor<f32>, tensor<10x11xf32>) outs(%116 : tensor<10x11xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_90: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.mulf %in, %in_90 : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<10x11xf32> loc(#loc)
    %144 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%143 : tensor<10x11xf32>) outs(%116 : tensor<10x11xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.divf %in, %cst_15 : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<10x11xf32> loc(#loc)
    %145 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%130 : tensor<10x11xf32>) outs(%116 : tensor<10x11xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = math.exp %in : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<10x11xf32> loc(#loc)
    %146 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["parallel", "reduction"]} ins(%144 : tensor<10x11xf32>) outs(%127 : tensor<10x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.addf %in, %out : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<10x1xf32> loc(#loc)
    %147 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel"]} ins(%145, %146 : tensor<10x11xf32>, tensor<10x1xf32>) outs(%116 : tensor<10x11xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_90: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.mulf %in, %in_90 : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<10x11xf32> loc(#loc)
    %148 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%144, %147 : tensor<10x11xf32>, tensor<10x11xf32>) outs(%116 : tensor<10x11xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_90: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.subf %in, %in_90 : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<10x11xf32> loc(#loc)
    %149 = tensor.empty() : tensor<11x10xf32> loc(#loc)
    %transposed_49 = linalg.transpose ins(%148 : tensor<10x11xf32>) outs(%149 : tensor<11x10xf32>) permutation = [1, 0]  loc(#loc)
    %150 = tensor.empty() : tensor<11x8xf32> loc(#loc)
    %151 = linalg.fill ins(%cst_0 : f32) outs(%150 : tensor<11x8xf32>) -> tensor<11x8xf32> loc(#loc)
    %152 = linalg.matmul ins(%transposed_49, %collapsed_45 : tensor<11x10xf32>, tensor<10x8xf32>) outs(%151 : tensor<11x8xf32>) -> tensor<11x8xf32> loc(#loc)
    %153 = linalg.matmul ins(%148, %arg18 : tensor<10x11xf32>, tensor<11x8xf32>) outs(%65 : tensor<10x8xf32>) -> tensor<10x8xf32> loc(#loc)
    %expanded_50 = tensor.expand_shape %153 [[0, 1], [2]] output_shape [2, 5, 8] : tensor<10x8xf32> into tensor<2x5x8xf32> loc(#loc)
    %154 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_50, %arg16 : tensor<2x5x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x5x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_90: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.mulf %in, %in_90 : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<2x5x8xf32> loc(#loc)
    %155 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154 : tensor<2x5x8xf32>) outs(%0 : tensor<2x5x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.mulf %in, %cst_12 : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<2x5x8xf32> loc(#loc)
    %156 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%154 : tensor<2x5x8xf32>) outs(%19 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.addf %in, %out : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<2x5x1xf32> loc(#loc)
    %157 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154, %112 : tensor<2x5x8xf32>, tensor<2x5x8xf32>) outs(%0 : tensor<2x5x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_90: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.mulf %in, %in_90 : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<2x5x8xf32> loc(#loc)
    %158 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%157 : tensor<2x5x8xf32>) outs(%19 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.addf %in, %out : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<2x5x1xf32> loc(#loc)
    %159 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112, %158 : tensor<2x5x8xf32>, tensor<2x5x1xf32>) outs(%0 : tensor<2x5x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_90: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.mulf %in, %in_90 : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<2x5x8xf32> loc(#loc)
    %160 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155, %156 : tensor<2x5x8xf32>, tensor<2x5x1xf32>) outs(%0 : tensor<2x5x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_90: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.subf %in, %in_90 : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<2x5x8xf32> loc(#loc)
    %161 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%160, %159 : tensor<2x5x8xf32>, tensor<2x5x8xf32>) outs(%0 : tensor<2x5x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_90: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.subf %in, %in_90 : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<2x5x8xf32> loc(#loc)
    %162 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<2x5x1xf32>) outs(%17 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.divf %in, %cst_12 : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<2x5x1xf32> loc(#loc)
    %163 = linalg.generic {indexing_maps = [#map6, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162, %161 : tensor<2x5x1xf32>, tensor<2x5x8xf32>) outs(%0 : tensor<2x5x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_90: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.mulf %in, %in_90 : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<2x5x8xf32> loc(#loc)
    %164 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_50, %112 : tensor<2x5x8xf32>, tensor<2x5x8xf32>) outs(%0 : tensor<2x5x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_90: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.mulf %in, %in_90 : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<2x5x8xf32> loc(#loc)
    %165 = tensor.empty() : tensor<8xf32> loc(#loc)
    %166 = linalg.fill ins(%cst_0 : f32) outs(%165 : tensor<8xf32>) -> tensor<8xf32> loc(#loc)
    %167 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["reduction", "reduction", "parallel"]} ins(%164 : tensor<2x5x8xf32>) outs(%166 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.addf %in, %out : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<8xf32> loc(#loc)
    %168 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_50 : tensor<2x5x8xf32>) outs(%166 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.addf %in, %out : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<8xf32> loc(#loc)
    %collapsed_51 = tensor.collapse_shape %163 [[0, 1], [2]] : tensor<2x5x8xf32> into tensor<10x8xf32> loc(#loc)
    %169 = linalg.matmul ins(%collapsed_51, %arg14 : tensor<10x8xf32>, tensor<8x32xf32>) outs(%88 : tensor<10x32xf32>) -> tensor<10x32xf32> loc(#loc)
    %170 = tensor.empty() : tensor<8x10xf32> loc(#loc)
    %transposed_52 = linalg.transpose ins(%collapsed_51 : tensor<10x8xf32>) outs(%170 : tensor<8x10xf32>) permutation = [1, 0]  loc(#loc)
    %171 = linalg.fill ins(%cst_0 : f32) outs(%86 : tensor<8x32xf32>) -> tensor<8x32xf32> loc(#loc)
    %172 = linalg.matmul ins(%transposed_52, %collapsed_42 : tensor<8x10xf32>, tensor<10x32xf32>) outs(%171 : tensor<8x32xf32>) -> tensor<8x32xf32> loc(#loc)
    %173 = tensor.empty() : tensor<1x8xf32> loc(#loc)
    %174 = linalg.fill ins(%cst_0 : f32) outs(%173 : tensor<1x8xf32>) -> tensor<1x8xf32> loc(#loc)
    %175 = linalg.generic {indexing_maps = [#map4, #map10], iterator_types = ["reduction", "parallel"]} ins(%collapsed_51 : tensor<10x8xf32>) outs(%174 : tensor<1x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.addf %in, %out : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<1x8xf32> loc(#loc)
    %collapsed_53 = tensor.collapse_shape %175 [[0, 1]] : tensor<1x8xf32> into tensor<8xf32> loc(#loc)
    %expanded_54 = tensor.expand_shape %169 [[0, 1], [2]] output_shape [2, 5, 32] : tensor<10x32xf32> into tensor<2x5x32xf32> loc(#loc)
    %176 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_40 : tensor<2x5x32xf32>) outs(%92 : tensor<2x5x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.truncf %cst_9 : f64 to f32 loc(#loc)
      %292 = arith.mulf %in, %291 : f32 loc(#loc)
      linalg.yield %292 : f32 loc(#loc)
    } -> tensor<2x5x32xf32> loc(#loc)
    %177 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%176 : tensor<2x5x32xf32>) outs(%92 : tensor<2x5x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = math.erf %in : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<2x5x32xf32> loc(#loc)
    %178 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%177 : tensor<2x5x32xf32>) outs(%92 : tensor<2x5x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.addf %in, %cst_2 : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<2x5x32xf32> loc(#loc)
    %179 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%178 : tensor<2x5x32xf32>) outs(%92 : tensor<2x5x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.mulf %in, %cst_3 : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<2x5x32xf32> loc(#loc)
    %180 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_40, %expanded_40 : tensor<2x5x32xf32>, tensor<2x5x32xf32>) outs(%92 : tensor<2x5x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_90: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.mulf %in, %in_90 : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<2x5x32xf32> loc(#loc)
    %181 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%180 : tensor<2x5x32xf32>) outs(%92 : tensor<2x5x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.mulf %in, %cst_16 : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<2x5x32xf32> loc(#loc)
    %182 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%181 : tensor<2x5x32xf32>) outs(%92 : tensor<2x5x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = math.exp %in : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<2x5x32xf32> loc(#loc)
    %183 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%182 : tensor<2x5x32xf32>) outs(%92 : tensor<2x5x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.truncf %cst_8 : f64 to f32 loc(#loc)
      %292 = arith.mulf %in, %291 : f32 loc(#loc)
      linalg.yield %292 : f32 loc(#loc)
    } -> tensor<2x5x32xf32> loc(#loc)
    %184 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_40, %183 : tensor<2x5x32xf32>, tensor<2x5x32xf32>) outs(%92 : tensor<2x5x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_90: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.mulf %in, %in_90 : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<2x5x32xf32> loc(#loc)
    %185 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%179, %184 : tensor<2x5x32xf32>, tensor<2x5x32xf32>) outs(%92 : tensor<2x5x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_90: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.addf %in, %in_90 : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<2x5x32xf32> loc(#loc)
    %186 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_54, %185 : tensor<2x5x32xf32>, tensor<2x5x32xf32>) outs(%92 : tensor<2x5x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_90: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.mulf %in, %in_90 : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<2x5x32xf32> loc(#loc)
    %collapsed_55 = tensor.collapse_shape %186 [[0, 1], [2]] : tensor<2x5x32xf32> into tensor<10x32xf32> loc(#loc)
    %187 = linalg.matmul ins(%collapsed_55, %arg12 : tensor<10x32xf32>, tensor<32x8xf32>) outs(%65 : tensor<10x8xf32>) -> tensor<10x8xf32> loc(#loc)
    %188 = tensor.empty() : tensor<32x10xf32> loc(#loc)
    %transposed_56 = linalg.transpose ins(%collapsed_55 : tensor<10x32xf32>) outs(%188 : tensor<32x10xf32>) permutation = [1, 0]  loc(#loc)
    %189 = linalg.fill ins(%cst_0 : f32) outs(%94 : tensor<32x8xf32>) -> tensor<32x8xf32> loc(#loc)
    %190 = linalg.matmul ins(%transposed_56, %collapsed_39 : tensor<32x10xf32>, tensor<10x8xf32>) outs(%189 : tensor<32x8xf32>) -> tensor<32x8xf32> loc(#loc)
    %191 = tensor.empty() : tensor<1x32xf32> loc(#loc)
    %192 = linalg.fill ins(%cst_0 : f32) outs(%191 : tensor<1x32xf32>) -> tensor<1x32xf32> loc(#loc)
    %193 = linalg.generic {indexing_maps = [#map4, #map10], iterator_types = ["reduction", "parallel"]} ins(%collapsed_55 : tensor<10x32xf32>) outs(%192 : tensor<1x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.addf %in, %out : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<1x32xf32> loc(#loc)
    %collapsed_57 = tensor.collapse_shape %193 [[0, 1]] : tensor<1x32xf32> into tensor<32xf32> loc(#loc)
    %expanded_58 = tensor.expand_shape %187 [[0, 1], [2]] output_shape [2, 5, 8] : tensor<10x8xf32> into tensor<2x5x8xf32> loc(#loc)
    %194 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_58, %arg10 : tensor<2x5x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x5x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_90: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.mulf %in, %in_90 : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<2x5x8xf32> loc(#loc)
    %195 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%194 : tensor<2x5x8xf32>) outs(%0 : tensor<2x5x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.mulf %in, %cst_12 : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<2x5x8xf32> loc(#loc)
    %196 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%194 : tensor<2x5x8xf32>) outs(%19 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.addf %in, %out : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<2x5x1xf32> loc(#loc)
    %197 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%194, %83 : tensor<2x5x8xf32>, tensor<2x5x8xf32>) outs(%0 : tensor<2x5x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_90: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.mulf %in, %in_90 : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<2x5x8xf32> loc(#loc)
    %198 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%197 : tensor<2x5x8xf32>) outs(%19 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.addf %in, %out : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<2x5x1xf32> loc(#loc)
    %199 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83, %198 : tensor<2x5x8xf32>, tensor<2x5x1xf32>) outs(%0 : tensor<2x5x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_90: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.mulf %in, %in_90 : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<2x5x8xf32> loc(#loc)
    %200 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%195, %196 : tensor<2x5x8xf32>, tensor<2x5x1xf32>) outs(%0 : tensor<2x5x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_90: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.subf %in, %in_90 : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<2x5x8xf32> loc(#loc)
    %201 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%200, %199 : tensor<2x5x8xf32>, tensor<2x5x8xf32>) outs(%0 : tensor<2x5x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_90: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.subf %in, %in_90 : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<2x5x8xf32> loc(#loc)
    %202 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81 : tensor<2x5x1xf32>) outs(%17 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.divf %in, %cst_12 : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<2x5x1xf32> loc(#loc)
    %203 = linalg.generic {indexing_maps = [#map6, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%202, %201 : tensor<2x5x1xf32>, tensor<2x5x8xf32>) outs(%0 : tensor<2x5x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_90: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.mulf %in, %in_90 : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<2x5x8xf32> loc(#loc)
    %204 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_58, %83 : tensor<2x5x8xf32>, tensor<2x5x8xf32>) outs(%0 : tensor<2x5x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_90: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.mulf %in, %in_90 : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<2x5x8xf32> loc(#loc)
    %205 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["reduction", "reduction", "parallel"]} ins(%204 : tensor<2x5x8xf32>) outs(%166 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.addf %in, %out : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<8xf32> loc(#loc)
    %206 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_58 : tensor<2x5x8xf32>) outs(%166 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.addf %in, %out : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<8xf32> loc(#loc)
    %207 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%163, %203 : tensor<2x5x8xf32>, tensor<2x5x8xf32>) outs(%0 : tensor<2x5x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_90: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.addf %in, %in_90 : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<2x5x8xf32> loc(#loc)
    %collapsed_59 = tensor.collapse_shape %207 [[0, 1], [2]] : tensor<2x5x8xf32> into tensor<10x8xf32> loc(#loc)
    %208 = linalg.matmul ins(%collapsed_59, %arg8 : tensor<10x8xf32>, tensor<8x8xf32>) outs(%65 : tensor<10x8xf32>) -> tensor<10x8xf32> loc(#loc)
    %transposed_60 = linalg.transpose ins(%collapsed_59 : tensor<10x8xf32>) outs(%170 : tensor<8x10xf32>) permutation = [1, 0]  loc(#loc)
    %209 = linalg.fill ins(%cst_0 : f32) outs(%63 : tensor<8x8xf32>) -> tensor<8x8xf32> loc(#loc)
    %210 = linalg.matmul ins(%transposed_60, %collapsed_36 : tensor<8x10xf32>, tensor<10x8xf32>) outs(%209 : tensor<8x8xf32>) -> tensor<8x8xf32> loc(#loc)
    %211 = linalg.generic {indexing_maps = [#map4, #map10], iterator_types = ["reduction", "parallel"]} ins(%collapsed_59 : tensor<10x8xf32>) outs(%174 : tensor<1x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.addf %in, %out : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<1x8xf32> loc(#loc)
    %collapsed_61 = tensor.collapse_shape %211 [[0, 1]] : tensor<1x8xf32> into tensor<8xf32> loc(#loc)
    %expanded_62 = tensor.expand_shape %208 [[0, 1], [2, 3]] output_shape [2, 5, 2, 4] : tensor<10x8xf32> into tensor<2x5x2x4xf32> loc(#loc)
    %transposed_63 = linalg.transpose ins(%expanded_62 : tensor<2x5x2x4xf32>) outs(%34 : tensor<2x2x5x4xf32>) permutation = [0, 2, 1, 3]  loc(#loc)
    %collapsed_64 = tensor.collapse_shape %transposed_63 [[0, 1], [2], [3]] : tensor<2x2x5x4xf32> into tensor<4x5x4xf32> loc(#loc)
    %transposed_65 = linalg.transpose ins(%collapsed_31 : tensor<4x5x5xf32>) outs(%36 : tensor<4x5x5xf32>) permutation = [0, 2, 1]  loc(#loc)
    %212 = linalg.batch_matmul ins(%transposed_65, %collapsed_64 : tensor<4x5x5xf32>, tensor<4x5x4xf32>) outs(%60 : tensor<4x5x4xf32>) -> tensor<4x5x4xf32> loc(#loc)
    %213 = tensor.empty() : tensor<4x4x5xf32> loc(#loc)
    %transposed_66 = linalg.transpose ins(%collapsed_32 : tensor<4x5x4xf32>) outs(%213 : tensor<4x4x5xf32>) permutation = [0, 2, 1]  loc(#loc)
    %214 = linalg.batch_matmul ins(%collapsed_64, %transposed_66 : tensor<4x5x4xf32>, tensor<4x4x5xf32>) outs(%37 : tensor<4x5x5xf32>) -> tensor<4x5x5xf32> loc(#loc)
    %expanded_67 = tensor.expand_shape %212 [[0, 1], [2], [3]] output_shape [2, 2, 5, 4] : tensor<4x5x4xf32> into tensor<2x2x5x4xf32> loc(#loc)
    %expanded_68 = tensor.expand_shape %214 [[0, 1], [2], [3]] output_shape [2, 2, 5, 5] : tensor<4x5x5xf32> into tensor<2x2x5x5xf32> loc(#loc)
    %215 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_68, %58 : tensor<2x2x5x5xf32>, tensor<2x2x5x5xf32>) outs(%39 : tensor<2x2x5x5xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_90: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.mulf %in, %in_90 : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<2x2x5x5xf32> loc(#loc)
    %216 = linalg.generic {indexing_maps = [#map9, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%215 : tensor<2x2x5x5xf32>) outs(%56 : tensor<2x2x5x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.addf %in, %out : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<2x2x5x1xf32> loc(#loc)
    %217 = linalg.generic {indexing_maps = [#map9, #map15, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58, %216 : tensor<2x2x5x5xf32>, tensor<2x2x5x1xf32>) outs(%39 : tensor<2x2x5x5xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_90: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.mulf %in, %in_90 : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<2x2x5x5xf32> loc(#loc)
    %218 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%215, %217 : tensor<2x2x5x5xf32>, tensor<2x2x5x5xf32>) outs(%39 : tensor<2x2x5x5xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_90: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.subf %in, %in_90 : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<2x2x5x5xf32> loc(#loc)
    %219 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%218 : tensor<2x2x5x5xf32>) outs(%39 : tensor<2x2x5x5xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.divf %in, %cst_13 : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<2x2x5x5xf32> loc(#loc)
    %collapsed_69 = tensor.collapse_shape %219 [[0, 1], [2], [3]] : tensor<2x2x5x5xf32> into tensor<4x5x5xf32> loc(#loc)
    %transposed_70 = linalg.transpose ins(%collapsed_25 : tensor<4x5x4xf32>) outs(%213 : tensor<4x4x5xf32>) permutation = [0, 2, 1]  loc(#loc)
    %220 = linalg.fill ins(%cst_0 : f32) outs(%213 : tensor<4x4x5xf32>) -> tensor<4x4x5xf32> loc(#loc)
    %221 = linalg.batch_matmul ins(%transposed_70, %collapsed_69 : tensor<4x4x5xf32>, tensor<4x5x5xf32>) outs(%220 : tensor<4x4x5xf32>) -> tensor<4x4x5xf32> loc(#loc)
    %transposed_71 = linalg.transpose ins(%collapsed_26 : tensor<4x4x5xf32>) outs(%59 : tensor<4x5x4xf32>) permutation = [0, 2, 1]  loc(#loc)
    %222 = linalg.batch_matmul ins(%collapsed_69, %transposed_71 : tensor<4x5x5xf32>, tensor<4x5x4xf32>) outs(%60 : tensor<4x5x4xf32>) -> tensor<4x5x4xf32> loc(#loc)
    %expanded_72 = tensor.expand_shape %221 [[0, 1], [2], [3]] output_shape [2, 2, 4, 5] : tensor<4x4x5xf32> into tensor<2x2x4x5xf32> loc(#loc)
    %expanded_73 = tensor.expand_shape %222 [[0, 1], [2], [3]] output_shape [2, 2, 5, 4] : tensor<4x5x4xf32> into tensor<2x2x5x4xf32> loc(#loc)
    %transposed_74 = linalg.transpose ins(%expanded_67 : tensor<2x2x5x4xf32>) outs(%62 : tensor<2x5x2x4xf32>) permutation = [0, 2, 1, 3]  loc(#loc)
    %collapsed_75 = tensor.collapse_shape %transposed_74 [[0], [1], [2, 3]] : tensor<2x5x2x4xf32> into tensor<2x5x8xf32> loc(#loc)
    %transposed_76 = linalg.transpose ins(%expanded_72 : tensor<2x2x4x5xf32>) outs(%62 : tensor<2x5x2x4xf32>) permutation = [0, 3, 1, 2]  loc(#loc)
    %collapsed_77 = tensor.collapse_shape %transposed_76 [[0], [1], [2, 3]] : tensor<2x5x2x4xf32> into tensor<2x5x8xf32> loc(#loc)
    %transposed_78 = linalg.transpose ins(%expanded_73 : tensor<2x2x5x4xf32>) outs(%62 : tensor<2x5x2x4xf32>) permutation = [0, 2, 1, 3]  loc(#loc)
    %collapsed_79 = tensor.collapse_shape %transposed_78 [[0], [1], [2, 3]] : tensor<2x5x2x4xf32> into tensor<2x5x8xf32> loc(#loc)
    %concat = tensor.concat dim(2) %collapsed_79, %collapsed_77, %collapsed_75 : (tensor<2x5x8xf32>, tensor<2x5x8xf32>, tensor<2x5x8xf32>) -> tensor<2x5x24xf32> loc(#loc)
    %collapsed_80 = tensor.collapse_shape %concat [[0, 1], [2]] : tensor<2x5x24xf32> into tensor<10x24xf32> loc(#loc)
    %223 = linalg.matmul ins(%collapsed_80, %arg6 : tensor<10x24xf32>, tensor<24x8xf32>) outs(%65 : tensor<10x8xf32>) -> tensor<10x8xf32> loc(#loc)
    %224 = tensor.empty() : tensor<24x10xf32> loc(#loc)
    %transposed_81 = linalg.transpose ins(%collapsed_80 : tensor<10x24xf32>) outs(%224 : tensor<24x10xf32>) permutation = [1, 0]  loc(#loc)
    %225 = tensor.empty() : tensor<24x8xf32> loc(#loc)
    %226 = linalg.fill ins(%cst_0 : f32) outs(%225 : tensor<24x8xf32>) -> tensor<24x8xf32> loc(#loc)
    %227 = linalg.matmul ins(%transposed_81, %collapsed : tensor<24x10xf32>, tensor<10x8xf32>) outs(%226 : tensor<24x8xf32>) -> tensor<24x8xf32> loc(#loc)
    %228 = tensor.empty() : tensor<1x24xf32> loc(#loc)
    %229 = linalg.fill ins(%cst_0 : f32) outs(%228 : tensor<1x24xf32>) -> tensor<1x24xf32> loc(#loc)
    %230 = linalg.generic {indexing_maps = [#map4, #map10], iterator_types = ["reduction", "parallel"]} ins(%collapsed_80 : tensor<10x24xf32>) outs(%229 : tensor<1x24xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.addf %in, %out : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<1x24xf32> loc(#loc)
    %collapsed_82 = tensor.collapse_shape %230 [[0, 1]] : tensor<1x24xf32> into tensor<24xf32> loc(#loc)
    %expanded_83 = tensor.expand_shape %223 [[0, 1], [2]] output_shape [2, 5, 8] : tensor<10x8xf32> into tensor<2x5x8xf32> loc(#loc)
    %231 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_83, %arg4 : tensor<2x5x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x5x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_90: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.mulf %in, %in_90 : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<2x5x8xf32> loc(#loc)
    %232 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%231 : tensor<2x5x8xf32>) outs(%0 : tensor<2x5x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.mulf %in, %cst_12 : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<2x5x8xf32> loc(#loc)
    %233 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%231 : tensor<2x5x8xf32>) outs(%19 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.addf %in, %out : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<2x5x1xf32> loc(#loc)
    %234 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%231, %25 : tensor<2x5x8xf32>, tensor<2x5x8xf32>) outs(%0 : tensor<2x5x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_90: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.mulf %in, %in_90 : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<2x5x8xf32> loc(#loc)
    %235 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%234 : tensor<2x5x8xf32>) outs(%19 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.addf %in, %out : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<2x5x1xf32> loc(#loc)
    %236 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25, %235 : tensor<2x5x8xf32>, tensor<2x5x1xf32>) outs(%0 : tensor<2x5x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_90: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.mulf %in, %in_90 : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<2x5x8xf32> loc(#loc)
    %237 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%232, %233 : tensor<2x5x8xf32>, tensor<2x5x1xf32>) outs(%0 : tensor<2x5x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_90: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.subf %in, %in_90 : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<2x5x8xf32> loc(#loc)
    %238 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%237, %236 : tensor<2x5x8xf32>, tensor<2x5x8xf32>) outs(%0 : tensor<2x5x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_90: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.subf %in, %in_90 : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<2x5x8xf32> loc(#loc)
    %239 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<2x5x1xf32>) outs(%17 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.divf %in, %cst_12 : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<2x5x1xf32> loc(#loc)
    %240 = linalg.generic {indexing_maps = [#map6, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%239, %238 : tensor<2x5x1xf32>, tensor<2x5x8xf32>) outs(%0 : tensor<2x5x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_90: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.mulf %in, %in_90 : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<2x5x8xf32> loc(#loc)
    %241 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_83, %25 : tensor<2x5x8xf32>, tensor<2x5x8xf32>) outs(%0 : tensor<2x5x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_90: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.mulf %in, %in_90 : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<2x5x8xf32> loc(#loc)
    %242 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["reduction", "reduction", "parallel"]} ins(%241 : tensor<2x5x8xf32>) outs(%166 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.addf %in, %out : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<8xf32> loc(#loc)
    %243 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_83 : tensor<2x5x8xf32>) outs(%166 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.addf %in, %out : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<8xf32> loc(#loc)
    %244 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%207, %240 : tensor<2x5x8xf32>, tensor<2x5x8xf32>) outs(%0 : tensor<2x5x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_90: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.addf %in, %in_90 : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<2x5x8xf32> loc(#loc)
    %245 = tensor.empty() : tensor<1x5x8xf32> loc(#loc)
    %246 = linalg.fill ins(%cst_0 : f32) outs(%245 : tensor<1x5x8xf32>) -> tensor<1x5x8xf32> loc(#loc)
    %247 = linalg.generic {indexing_maps = [#map1, #map17], iterator_types = ["reduction", "parallel", "parallel"]} ins(%244 : tensor<2x5x8xf32>) outs(%246 : tensor<1x5x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.addf %in, %out : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<1x5x8xf32> loc(#loc)
    %collapsed_84 = tensor.collapse_shape %247 [[0, 1], [2]] : tensor<1x5x8xf32> into tensor<5x8xf32> loc(#loc)
    %248 = linalg.generic {indexing_maps = [#map11, #map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_29, %3 : tensor<5x1xi64>, tensor<5xi64>) outs(%43 : tensor<5x5xi1>) {
    ^bb0(%in: i64 loc(unknown), %in_90: i64 loc(unknown), %out: i1 loc(unknown)):
      %291 = arith.cmpi eq, %in, %in_90 : i64 loc(#loc)
      linalg.yield %291 : i1 loc(#loc)
    } -> tensor<5x5xi1> loc(#loc)
    %249 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%248 : tensor<5x5xi1>) outs(%45 : tensor<5x5xf32>) {
    ^bb0(%in: i1 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.uitofp %in : i1 to f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<5x5xf32> loc(#loc)
    %transposed_85 = linalg.transpose ins(%249 : tensor<5x5xf32>) outs(%45 : tensor<5x5xf32>) permutation = [1, 0]  loc(#loc)
    %250 = linalg.fill ins(%cst_0 : f32) outs(%4 : tensor<5x8xf32>) -> tensor<5x8xf32> loc(#loc)
    %251 = linalg.matmul ins(%transposed_85, %collapsed_84 : tensor<5x5xf32>, tensor<5x8xf32>) outs(%250 : tensor<5x8xf32>) -> tensor<5x8xf32> loc(#loc)
    %collapsed_86 = tensor.collapse_shape %244 [[0, 1], [2]] : tensor<2x5x8xf32> into tensor<10x8xf32> loc(#loc)
    %collapsed_87 = tensor.collapse_shape %arg0 [[0, 1]] : tensor<2x5xi64> into tensor<10xi64> loc(#loc)
    %expanded_88 = tensor.expand_shape %collapsed_87 [[0, 1]] output_shape [10, 1] : tensor<10xi64> into tensor<10x1xi64> loc(#loc)
    %252 = linalg.generic {indexing_maps = [#map11, #map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_88, %132 : tensor<10x1xi64>, tensor<11xi64>) outs(%133 : tensor<10x11xi1>) {
    ^bb0(%in: i64 loc(unknown), %in_90: i64 loc(unknown), %out: i1 loc(unknown)):
      %291 = arith.cmpi eq, %in, %in_90 : i64 loc(#loc)
      linalg.yield %291 : i1 loc(#loc)
    } -> tensor<10x11xi1> loc(#loc)
    %253 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%252 : tensor<10x11xi1>) outs(%116 : tensor<10x11xf32>) {
    ^bb0(%in: i1 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.uitofp %in : i1 to f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<10x11xf32> loc(#loc)
    %transposed_89 = linalg.transpose ins(%253 : tensor<10x11xf32>) outs(%149 : tensor<11x10xf32>) permutation = [1, 0]  loc(#loc)
    %254 = linalg.matmul ins(%transposed_89, %collapsed_86 : tensor<11x10xf32>, tensor<10x8xf32>) outs(%151 : tensor<11x8xf32>) -> tensor<11x8xf32> loc(#loc)
    %255 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%254 : tensor<11x8xf32>) outs(%150 : tensor<11x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.truncf %cst_7 : f64 to f32 loc(#loc)
      %292 = arith.mulf %in, %291 : f32 loc(#loc)
      linalg.yield %292 : f32 loc(#loc)
    } -> tensor<11x8xf32> loc(#loc)
    %256 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg2, %255 : tensor<11x8xf32>, tensor<11x8xf32>) outs(%150 : tensor<11x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_90: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.subf %in, %in_90 : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<11x8xf32> loc(#loc)
    %257 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%251 : tensor<5x8xf32>) outs(%4 : tensor<5x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.truncf %cst_7 : f64 to f32 loc(#loc)
      %292 = arith.mulf %in, %291 : f32 loc(#loc)
      linalg.yield %292 : f32 loc(#loc)
    } -> tensor<5x8xf32> loc(#loc)
    %258 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg3, %257 : tensor<5x8xf32>, tensor<5x8xf32>) outs(%4 : tensor<5x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_90: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.subf %in, %in_90 : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<5x8xf32> loc(#loc)
    %259 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%242 : tensor<8xf32>) outs(%165 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.truncf %cst_7 : f64 to f32 loc(#loc)
      %292 = arith.mulf %in, %291 : f32 loc(#loc)
      linalg.yield %292 : f32 loc(#loc)
    } -> tensor<8xf32> loc(#loc)
    %260 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg4, %259 : tensor<8xf32>, tensor<8xf32>) outs(%165 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_90: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.subf %in, %in_90 : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<8xf32> loc(#loc)
    %261 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%243 : tensor<8xf32>) outs(%165 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.truncf %cst_7 : f64 to f32 loc(#loc)
      %292 = arith.mulf %in, %291 : f32 loc(#loc)
      linalg.yield %292 : f32 loc(#loc)
    } -> tensor<8xf32> loc(#loc)
    %262 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg5, %261 : tensor<8xf32>, tensor<8xf32>) outs(%165 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_90: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.subf %in, %in_90 : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<8xf32> loc(#loc)
    %263 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%227 : tensor<24x8xf32>) outs(%225 : tensor<24x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.truncf %cst_7 : f64 to f32 loc(#loc)
      %292 = arith.mulf %in, %291 : f32 loc(#loc)
      linalg.yield %292 : f32 loc(#loc)
    } -> tensor<24x8xf32> loc(#loc)
    %264 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg6, %263 : tensor<24x8xf32>, tensor<24x8xf32>) outs(%225 : tensor<24x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_90: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.subf %in, %in_90 : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<24x8xf32> loc(#loc)
    %265 = tensor.empty() : tensor<24xf32> loc(#loc)
    %266 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_82 : tensor<24xf32>) outs(%265 : tensor<24xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.truncf %cst_7 : f64 to f32 loc(#loc)
      %292 = arith.mulf %in, %291 : f32 loc(#loc)
      linalg.yield %292 : f32 loc(#loc)
    } -> tensor<24xf32> loc(#loc)
    %267 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg7, %266 : tensor<24xf32>, tensor<24xf32>) outs(%265 : tensor<24xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_90: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.subf %in, %in_90 : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<24xf32> loc(#loc)
    %268 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%210 : tensor<8x8xf32>) outs(%63 : tensor<8x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.truncf %cst_7 : f64 to f32 loc(#loc)
      %292 = arith.mulf %in, %291 : f32 loc(#loc)
      linalg.yield %292 : f32 loc(#loc)
    } -> tensor<8x8xf32> loc(#loc)
    %269 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg8, %268 : tensor<8x8xf32>, tensor<8x8xf32>) outs(%63 : tensor<8x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_90: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.subf %in, %in_90 : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<8x8xf32> loc(#loc)
    %270 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_61 : tensor<8xf32>) outs(%165 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.truncf %cst_7 : f64 to f32 loc(#loc)
      %292 = arith.mulf %in, %291 : f32 loc(#loc)
      linalg.yield %292 : f32 loc(#loc)
    } -> tensor<8xf32> loc(#loc)
    %271 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg9, %270 : tensor<8xf32>, tensor<8xf32>) outs(%165 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_90: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.subf %in, %in_90 : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<8xf32> loc(#loc)
    %272 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%205 : tensor<8xf32>) outs(%165 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.truncf %cst_7 : f64 to f32 loc(#loc)
      %292 = arith.mulf %in, %291 : f32 loc(#loc)
      linalg.yield %292 : f32 loc(#loc)
    } -> tensor<8xf32> loc(#loc)
    %273 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg10, %272 : tensor<8xf32>, tensor<8xf32>) outs(%165 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_90: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.subf %in, %in_90 : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<8xf32> loc(#loc)
    %274 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%206 : tensor<8xf32>) outs(%165 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.truncf %cst_7 : f64 to f32 loc(#loc)
      %292 = arith.mulf %in, %291 : f32 loc(#loc)
      linalg.yield %292 : f32 loc(#loc)
    } -> tensor<8xf32> loc(#loc)
    %275 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg11, %274 : tensor<8xf32>, tensor<8xf32>) outs(%165 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_90: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.subf %in, %in_90 : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<8xf32> loc(#loc)
    %276 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%190 : tensor<32x8xf32>) outs(%94 : tensor<32x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.truncf %cst_7 : f64 to f32 loc(#loc)
      %292 = arith.mulf %in, %291 : f32 loc(#loc)
      linalg.yield %292 : f32 loc(#loc)
    } -> tensor<32x8xf32> loc(#loc)
    %277 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg12, %276 : tensor<32x8xf32>, tensor<32x8xf32>) outs(%94 : tensor<32x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_90: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.subf %in, %in_90 : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<32x8xf32> loc(#loc)
    %278 = tensor.empty() : tensor<32xf32> loc(#loc)
    %279 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_57 : tensor<32xf32>) outs(%278 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.truncf %cst_7 : f64 to f32 loc(#loc)
      %292 = arith.mulf %in, %291 : f32 loc(#loc)
      linalg.yield %292 : f32 loc(#loc)
    } -> tensor<32xf32> loc(#loc)
    %280 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg13, %279 : tensor<32xf32>, tensor<32xf32>) outs(%278 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_90: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.subf %in, %in_90 : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<32xf32> loc(#loc)
    %281 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%172 : tensor<8x32xf32>) outs(%86 : tensor<8x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.truncf %cst_7 : f64 to f32 loc(#loc)
      %292 = arith.mulf %in, %291 : f32 loc(#loc)
      linalg.yield %292 : f32 loc(#loc)
    } -> tensor<8x32xf32> loc(#loc)
    %282 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg14, %281 : tensor<8x32xf32>, tensor<8x32xf32>) outs(%86 : tensor<8x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_90: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.subf %in, %in_90 : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<8x32xf32> loc(#loc)
    %283 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_53 : tensor<8xf32>) outs(%165 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.truncf %cst_7 : f64 to f32 loc(#loc)
      %292 = arith.mulf %in, %291 : f32 loc(#loc)
      linalg.yield %292 : f32 loc(#loc)
    } -> tensor<8xf32> loc(#loc)
    %284 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg15, %283 : tensor<8xf32>, tensor<8xf32>) outs(%165 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_90: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.subf %in, %in_90 : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<8xf32> loc(#loc)
    %285 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%167 : tensor<8xf32>) outs(%165 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.truncf %cst_7 : f64 to f32 loc(#loc)
      %292 = arith.mulf %in, %291 : f32 loc(#loc)
      linalg.yield %292 : f32 loc(#loc)
    } -> tensor<8xf32> loc(#loc)
    %286 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg16, %285 : tensor<8xf32>, tensor<8xf32>) outs(%165 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_90: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.subf %in, %in_90 : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<8xf32> loc(#loc)
    %287 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%168 : tensor<8xf32>) outs(%165 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.truncf %cst_7 : f64 to f32 loc(#loc)
      %292 = arith.mulf %in, %291 : f32 loc(#loc)
      linalg.yield %292 : f32 loc(#loc)
    } -> tensor<8xf32> loc(#loc)
    %288 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg17, %287 : tensor<8xf32>, tensor<8xf32>) outs(%165 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_90: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.subf %in, %in_90 : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<8xf32> loc(#loc)
    %289 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%152 : tensor<11x8xf32>) outs(%150 : tensor<11x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.truncf %cst_7 : f64 to f32 loc(#loc)
      %292 = arith.mulf %in, %291 : f32 loc(#loc)
      linalg.yield %292 : f32 loc(#loc)
    } -> tensor<11x8xf32> loc(#loc)
    %290 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg18, %289 : tensor<11x8xf32>, tensor<11x8xf32>) outs(%150 : tensor<11x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_90: f32 loc(unknown), %out: f32 loc(unknown)):
      %291 = arith.subf %in, %in_90 : f32 loc(#loc)
      linalg.yield %291 : f32 loc(#loc)
    } -> tensor<11x8xf32> loc(#loc)
    return %141, %256, %258, %260, %262, %264, %267, %269, %271, %273, %275, %277, %280, %282, %284, %286, %288, %290 : tensor<f32>, tensor<11x8xf32>, tensor<5x8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<24x8xf32>, tensor<24xf32>, tensor<8x8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<32x8xf32>, tensor<32xf32>, tensor<8x32xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<11x8xf32> loc(#loc)
  } loc(#loc)
} loc(#loc)
