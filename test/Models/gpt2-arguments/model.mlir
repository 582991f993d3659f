#loc1 = loc("input_ids")
#loc2 = loc("attention_mask")
#loc3 = loc("transformer.wte.weight")
#loc4 = loc("transformer.wpe.weight")
#loc5 = loc("transformer.h.0.ln_1.weight")
#loc6 = loc("transformer.h.0.ln_1.bias")
#loc7 = loc("transformer.h.0.attn.c_attn.weight")
#loc8 = loc("transformer.h.0.attn.c_attn.bias")
#loc9 = loc("transformer.h.0.attn.c_proj.weight")
#loc10 = loc("transformer.h.0.attn.c_proj.bias")
#loc11 = loc("transformer.h.0.ln_2.weight")
#loc12 = loc("transformer.h.0.ln_2.bias")
#loc13 = loc("transformer.h.0.mlp.c_fc.weight")
#loc14 = loc("transformer.h.0.mlp.c_fc.bias")
#loc15 = loc("transformer.h.0.mlp.c_proj.weight")
#loc16 = loc("transformer.h.0.mlp.c_proj.bias")
#loc17 = loc("transformer.h.1.ln_1.weight")
#loc18 = loc("transformer.h.1.ln_1.bias")
#loc19 = loc("transformer.h.1.attn.c_attn.weight")
#loc20 = loc("transformer.h.1.attn.c_attn.bias")
#loc21 = loc("transformer.h.1.attn.c_proj.weight")
#loc22 = loc("transformer.h.1.attn.c_proj.bias")
#loc23 = loc("transformer.h.1.ln_2.weight")
#loc24 = loc("transformer.h.1.ln_2.bias")
#loc25 = loc("transformer.h.1.mlp.c_fc.weight")
#loc26 = loc("transformer.h.1.mlp.c_fc.bias")
#loc27 = loc("transformer.h.1.mlp.c_proj.weight")
#loc28 = loc("transformer.h.1.mlp.c_proj.bias")
#loc29 = loc("transformer.ln_f.weight")
#loc30 = loc("transformer.ln_f.bias")
#loc31 = loc("transformers/models/gpt2/modeling_gpt2.py":583:0)
#loc32 = loc("transformers/activations.py":66:0)
#loc33 = loc("transformers/models/gpt2/modeling_gpt2.py":276:0)
#loc34 = loc("transformers/models/gpt2/modeling_gpt2.py":569:0)
#loc35 = loc("transformers/models/gpt2/modeling_gpt2.py":549:0)
#loc36 = loc("transformers/models/gpt2/modeling_gpt2.py":573:0)
#loc37 = loc("transformers/models/gpt2/modeling_gpt2.py":574:0)
#loc38 = loc("transformers/models/gpt2/modeling_gpt2.py":576:0)
#loc39 = loc("transformers/models/gpt2/modeling_gpt2.py":577:0)
#loc40 = loc("transformers/models/gpt2/modeling_gpt2.py":581:0)
#loc41 = loc("transformers/pytorch_utils.py":119:0)
#loc42 = loc("transformers/pytorch_utils.py":120:0)
#loc47 = loc("transformers/models/gpt2/modeling_gpt2.py":213:0)
#loc48 = loc("transformers/models/gpt2/modeling_gpt2.py":285:0)
#loc49 = loc("transformers/models/gpt2/modeling_gpt2.py":307:0)
#loc50 = loc("transformers/models/gpt2/modeling_gpt2.py":310:0)
#loc51 = loc("transformers/models/gpt2/modeling_gpt2.py":619:0)
#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> ()>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map10 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map12 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map13 = affine_map<(d0, d1, d2) -> (d2)>
#map14 = affine_map<(d0, d1) -> (d1)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#loc53 = loc("transformer"(#loc31))
#loc54 = loc("transformer.h.0.mlp.act"(#loc32))
#loc55 = loc("transformer.h.0.ln_1"(#loc33))
#loc56 = loc("transformer.wte"(#loc34))
#loc57 = loc("transformer"(#loc35))
#loc58 = loc("transformer"(#loc36))
#loc59 = loc("transformer"(#loc37))
#loc60 = loc("transformer.wpe"(#loc38))
#loc61 = loc("transformer"(#loc39))
#loc62 = loc("transformer"(#loc40))
#loc63 = loc("transformer.h.0.attn.c_attn"(#loc41))
#loc69 = loc("transformer.h.0.attn"(#loc47))
#loc70 = loc("transformer.h.0.attn.c_proj"(#loc41))
#loc71 = loc("transformer.h.0.attn.c_proj"(#loc42))
#loc72 = loc("transformer.h.0"(#loc48))
#loc73 = loc("transformer.h.0.ln_2"(#loc49))
#loc74 = loc("transformer.h.0.mlp.c_fc"(#loc41))
#loc75 = loc("transformer.h.0.mlp.c_fc"(#loc42))
#loc76 = loc("transformer.h.0.mlp.c_proj"(#loc41))
#loc77 = loc("transformer.h.0.mlp.c_proj"(#loc42))
#loc78 = loc("transformer.h.0"(#loc50))
#loc79 = loc("transformer.h.1.ln_1"(#loc33))
#loc80 = loc("transformer.h.1.attn.c_attn"(#loc41))
#loc86 = loc("transformer.h.1.attn"(#loc47))
#loc87 = loc("transformer.h.1.attn.c_proj"(#loc41))
#loc88 = loc("transformer.h.1.attn.c_proj"(#loc42))
#loc89 = loc("transformer.h.1"(#loc48))
#loc90 = loc("transformer.h.1.ln_2"(#loc49))
#loc91 = loc("transformer.h.1.mlp.c_fc"(#loc41))
#loc92 = loc("transformer.h.1.mlp.c_fc"(#loc42))
#loc93 = loc("transformer.h.1.mlp.act"(#loc32))
#loc94 = loc("transformer.h.1.mlp.c_proj"(#loc41))
#loc95 = loc("transformer.h.1.mlp.c_proj"(#loc42))
#loc96 = loc("transformer.h.1"(#loc50))
#loc97 = loc("transformer.ln_f"(#loc51))
module {
  func.func @main(%arg0: tensor<2x7xi64> loc("input_ids"), %arg1: tensor<2x7xi64> loc("attention_mask"), %arg2: tensor<131x64xf32> loc("transformer.wte.weight"), %arg3: tensor<32x64xf32> loc("transformer.wpe.weight"), %arg4: tensor<64xf32> loc("transformer.h.0.ln_1.weight"), %arg5: tensor<64xf32> loc("transformer.h.0.ln_1.bias"), %arg6: tensor<64x192xf32> loc("transformer.h.0.attn.c_attn.weight"), %arg7: tensor<192xf32> loc("transformer.h.0.attn.c_attn.bias"), %arg8: tensor<64x64xf32> loc("transformer.h.0.attn.c_proj.weight"), %arg9: tensor<64xf32> loc("transformer.h.0.attn.c_proj.bias"), %arg10: tensor<64xf32> loc("transformer.h.0.ln_2.weight"), %arg11: tensor<64xf32> loc("transformer.h.0.ln_2.bias"), %arg12: tensor<64x256xf32> loc("transformer.h.0.mlp.c_fc.weight"), %arg13: tensor<256xf32> loc("transformer.h.0.mlp.c_fc.bias"), %arg14: tensor<256x64xf32> loc("transformer.h.0.mlp.c_proj.weight"), %arg15: tensor<64xf32> loc("transformer.h.0.mlp.c_proj.bias"), %arg16: tensor<64xf32> loc("transformer.h.1.ln_1.weight"), %arg17: tensor<64xf32> loc("transformer.h.1.ln_1.bias"), %arg18: tensor<64x192xf32> loc("transformer.h.1.attn.c_attn.weight"), %arg19: tensor<192xf32> loc("transformer.h.1.attn.c_attn.bias"), %arg20: tensor<64x64xf32> loc("transformer.h.1.attn.c_proj.weight"), %arg21: tensor<64xf32> loc("transformer.h.1.attn.c_proj.bias"), %arg22: tensor<64xf32> loc("transformer.h.1.ln_2.weight"), %arg23: tensor<64xf32> loc("transformer.h.1.ln_2.bias"), %arg24: tensor<64x256xf32> loc("transformer.h.1.mlp.c_fc.weight"), %arg25: tensor<256xf32> loc("transformer.h.1.mlp.c_fc.bias"), %arg26: tensor<256x64xf32> loc("transformer.h.1.mlp.c_proj.weight"), %arg27: tensor<64xf32> loc("transformer.h.1.mlp.c_proj.bias"), %arg28: tensor<64xf32> loc("transformer.ln_f.weight"), %arg29: tensor<64xf32> loc("transformer.ln_f.bias")) -> tensor<2x7x131xf32> {
    %c3_i64 = arith.constant 3 : i64 loc(#loc53)
    %c2_i64 = arith.constant 2 : i64 loc(#loc)
    %c0_i64 = arith.constant 0 : i64 loc(#loc)
    %c7_i64 = arith.constant 7 : i64 loc(#loc)
    %c131 = arith.constant 131 : index loc(#loc)
    %c32 = arith.constant 32 : index loc(#loc)
    %cst = arith.constant 0.000000e+00 : f64 loc(#loc)
    %cst_0 = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_1 = arith.constant 0xFF800000 : f32 loc(#loc)
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32> loc(#loc53)
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32> loc(#loc53)
    %cst_4 = arith.constant dense<true> : tensor<i1> loc(#loc53)
    %cst_5 = arith.constant 0.79788456080286541 : f64 loc(#loc54)
    %cst_6 = arith.constant 4.471500e-02 : f64 loc(#loc54)
    %cst_7 = arith.constant 1.000000e-05 : f64 loc(#loc55)
    %cst_8 = arith.constant 6.400000e+01 : f64 loc(#loc)
    %cst_9 = arith.constant 6.400000e+01 : f32 loc(#loc)
    %cst_10 = arith.constant 2.500000e-01 : f32 loc(#loc)
    %cst_11 = arith.constant 5.000000e-01 : f32 loc(#loc)
    %cst_12 = arith.constant 1.000000e+00 : f32 loc(#loc)
    %0 = tensor.empty() : tensor<2x7x64xf32> loc(#loc56)
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x7xi64>) outs(%0 : tensor<2x7x64xf32>) {
    ^bb0(%in: i64 loc("transformer"(#loc35)), %out: f32 loc("transformer.wte"(#loc34))):
      %192 = arith.index_cast %in : i64 to index loc(#loc56)
      %193 = linalg.index 2 : index loc(#loc56)
      %194 = arith.cmpi slt, %192, %c131 : index loc(#loc56)
      cf.assert %194, "index must be smaller than dim size" loc(#loc56)
      %195 = arith.cmpi sge, %in, %c0_i64 : i64 loc(#loc56)
      cf.assert %195, "index must be larger or equal to 0" loc(#loc56)
      %extracted = tensor.extract %arg2[%192, %193] : tensor<131x64xf32> loc(#loc56)
      linalg.yield %extracted : f32 loc(#loc56)
    } -> tensor<2x7x64xf32> loc(#loc56)
    %2 = tensor.empty() : tensor<7xi64> loc(#loc58)
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<7xi64>) {
    ^bb0(%out: i64 loc("transformer"(#loc36))):
      %192 = linalg.index 0 : index loc(#loc58)
      %193 = arith.index_cast %192 : index to i64 loc(#loc58)
      linalg.yield %193 : i64 loc(#loc58)
    } -> tensor<7xi64> loc(#loc58)
    %expanded = tensor.expand_shape %3 [[0, 1]] output_shape [1, 7] : tensor<7xi64> into tensor<1x7xi64> loc(#loc59)
    %4 = tensor.empty() : tensor<1x7x64xf32> loc(#loc60)
    %5 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x7xi64>) outs(%4 : tensor<1x7x64xf32>) {
    ^bb0(%in: i64 loc("transformer"(#loc37)), %out: f32 loc("transformer.wpe"(#loc38))):
      %192 = arith.index_cast %in : i64 to index loc(#loc60)
      %193 = linalg.index 2 : index loc(#loc60)
      %194 = arith.cmpi slt, %192, %c32 : index loc(#loc60)
      cf.assert %194, "index must be smaller than dim size" loc(#loc60)
      %195 = arith.cmpi sge, %in, %c0_i64 : i64 loc(#loc60)
      cf.assert %195, "index must be larger or equal to 0" loc(#loc60)
      %extracted = tensor.extract %arg3[%192, %193] : tensor<32x64xf32> loc(#loc60)
      linalg.yield %extracted : f32 loc(#loc60)
    } -> tensor<1x7x64xf32> loc(#loc60)
    %6 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %5 : tensor<2x7x64xf32>, tensor<1x7x64xf32>) outs(%0 : tensor<2x7x64xf32>) {
    ^bb0(%in: f32 loc("transformer.wte"(#loc34)), %in_66: f32 loc("transformer.wpe"(#loc38)), %out: f32 loc("transformer"(#loc39))):
      %192 = arith.addf %in, %in_66 : f32 loc(#loc61)
      linalg.yield %192 : f32 loc(#loc61)
    } -> tensor<2x7x64xf32> loc(#loc61)
    %7 = tensor.empty() : tensor<2x7xi1> loc(#loc53)
    %8 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<2x7xi64>) outs(%7 : tensor<2x7xi1>) {
    ^bb0(%in: i64 loc("transformer"(#loc40)), %out: i1 loc("transformer"(#loc31))):
      %192 = arith.cmpi ne, %in, %c0_i64 : i64 loc(#loc53)
      linalg.yield %192 : i1 loc(#loc53)
    } -> tensor<2x7xi1> loc(#loc53)
    %9 = tensor.empty() : tensor<2xi64> loc(#loc53)
    %10 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%9 : tensor<2xi64>) {
    ^bb0(%out: i64 loc("transformer"(#loc31))):
      %192 = linalg.index 0 : index loc(#loc53)
      %193 = arith.index_cast %192 : index to i64 loc(#loc53)
      linalg.yield %193 : i64 loc(#loc53)
    } -> tensor<2xi64> loc(#loc53)
    %expanded_13 = tensor.expand_shape %10 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64> loc(#loc53)
    %expanded_14 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 7, 1] : tensor<7xi64> into tensor<1x1x7x1xi64> loc(#loc53)
    %expanded_15 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 7] : tensor<7xi64> into tensor<1x1x1x7xi64> loc(#loc53)
    %11 = tensor.empty() : tensor<1x1x7x7xi1> loc(#loc53)
    %12 = linalg.generic {indexing_maps = [#map5, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %expanded_14 : tensor<1x1x1x7xi64>, tensor<1x1x7x1xi64>) outs(%11 : tensor<1x1x7x7xi1>) {
    ^bb0(%in: i64 loc("transformer"(#loc31)), %in_66: i64 loc("transformer"(#loc31)), %out: i1 loc("transformer"(#loc31))):
      %192 = arith.cmpi sle, %in, %in_66 : i64 loc(#loc53)
      linalg.yield %192 : i1 loc(#loc53)
    } -> tensor<1x1x7x7xi1> loc(#loc53)
    %13 = linalg.generic {indexing_maps = [#map8, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4, %12 : tensor<i1>, tensor<1x1x7x7xi1>) outs(%11 : tensor<1x1x7x7xi1>) {
    ^bb0(%in: i1 loc("transformer"(#loc31)), %in_66: i1 loc("transformer"(#loc31)), %out: i1 loc("transformer"(#loc31))):
      %192 = arith.andi %in, %in_66 : i1 loc(#loc53)
      linalg.yield %192 : i1 loc(#loc53)
    } -> tensor<1x1x7x7xi1> loc(#loc53)
    %14 = tensor.empty() : tensor<2x1x1x7xi1> loc(#loc53)
    %15 = linalg.generic {indexing_maps = [#map9, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %expanded_15 : tensor<2x1x1x1xi64>, tensor<1x1x1x7xi64>) outs(%14 : tensor<2x1x1x7xi1>) {
    ^bb0(%in: i64 loc("transformer"(#loc31)), %in_66: i64 loc("transformer"(#loc31)), %out: i1 loc("transformer"(#loc31))):
      %192 = arith.cmpi slt, %in, %c0_i64 : i64 loc(#loc53)
      %193 = arith.addi %in, %c2_i64 : i64 loc(#loc53)
      %194 = arith.select %192, %193, %in : i64 loc(#loc53)
      %195 = arith.index_cast %194 : i64 to index loc(#loc53)
      %196 = arith.cmpi slt, %in_66, %c0_i64 : i64 loc(#loc53)
      %197 = arith.addi %in_66, %c7_i64 : i64 loc(#loc53)
      %198 = arith.select %196, %197, %in_66 : i64 loc(#loc53)
      %199 = arith.index_cast %198 : i64 to index loc(#loc53)
      %extracted = tensor.extract %8[%195, %199] : tensor<2x7xi1> loc(#loc53)
      linalg.yield %extracted : i1 loc(#loc53)
    } -> tensor<2x1x1x7xi1> loc(#loc53)
    %16 = tensor.empty() : tensor<2x1x7x7xi1> loc(#loc53)
    %17 = linalg.generic {indexing_maps = [#map11, #map5, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %15 : tensor<1x1x7x7xi1>, tensor<2x1x1x7xi1>) outs(%16 : tensor<2x1x7x7xi1>) {
    ^bb0(%in: i1 loc("transformer"(#loc31)), %in_66: i1 loc("transformer"(#loc31)), %out: i1 loc("transformer"(#loc31))):
      %192 = arith.andi %in, %in_66 : i1 loc(#loc53)
      linalg.yield %192 : i1 loc(#loc53)
    } -> tensor<2x1x7x7xi1> loc(#loc53)
    %18 = tensor.empty() : tensor<2x1x7x7xf32> loc(#loc53)
    %19 = linalg.generic {indexing_maps = [#map7, #map8, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %cst_3, %cst_2 : tensor<2x1x7x7xi1>, tensor<f32>, tensor<f32>) outs(%18 : tensor<2x1x7x7xf32>) {
    ^bb0(%in: i1 loc("transformer"(#loc31)), %in_66: f32 loc("transformer"(#loc31)), %in_67: f32 loc("transformer"(#loc31)), %out: f32 loc("transformer"(#loc31))):
      %192 = arith.select %in, %in_66, %in_67 : f32 loc(#loc53)
      linalg.yield %192 : f32 loc(#loc53)
    } -> tensor<2x1x7x7xf32> loc(#loc53)
    %20 = tensor.empty() : tensor<2x7x64xf64> loc(#loc55)
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<2x7x64xf32>) outs(%20 : tensor<2x7x64xf64>) {
    ^bb0(%in: f32 loc("transformer"(#loc39)), %out: f64 loc("transformer.h.0.ln_1"(#loc33))):
      %192 = arith.extf %in : f32 to f64 loc(#loc55)
      linalg.yield %192 : f64 loc(#loc55)
    } -> tensor<2x7x64xf64> loc(#loc55)
    %22 = tensor.empty() : tensor<2x7x1xf64> loc(#loc55)
    %23 = linalg.fill ins(%cst : f64) outs(%22 : tensor<2x7x1xf64>) -> tensor<2x7x1xf64> loc(#loc55)
    %24 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%21 : tensor<2x7x64xf64>) outs(%23 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64 loc("transformer.h.0.ln_1"(#loc33)), %out: f64 loc("transformer.h.0.ln_1"(#loc33))):
      %192 = arith.addf %in, %out : f64 loc(#loc55)
      linalg.yield %192 : f64 loc(#loc55)
    } -> tensor<2x7x1xf64> loc(#loc55)
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<2x7x1xf64>) outs(%22 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64 loc("transformer.h.0.ln_1"(#loc33)), %out: f64 loc("transformer.h.0.ln_1"(#loc33))):
      %192 = arith.divf %in, %cst_8 : f64 loc(#loc55)
      linalg.yield %192 : f64 loc(#loc55)
    } -> tensor<2x7x1xf64> loc(#loc55)
    %26 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %25 : tensor<2x7x64xf64>, tensor<2x7x1xf64>) outs(%20 : tensor<2x7x64xf64>) {
    ^bb0(%in: f64 loc("transformer.h.0.ln_1"(#loc33)), %in_66: f64 loc("transformer.h.0.ln_1"(#loc33)), %out: f64 loc("transformer.h.0.ln_1"(#loc33))):
      %192 = arith.subf %in, %in_66 : f64 loc(#loc55)
      linalg.yield %192 : f64 loc(#loc55)
    } -> tensor<2x7x64xf64> loc(#loc55)
    %27 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %26 : tensor<2x7x64xf64>, tensor<2x7x64xf64>) outs(%20 : tensor<2x7x64xf64>) {
    ^bb0(%in: f64 loc("transformer.h.0.ln_1"(#loc33)), %in_66: f64 loc("transformer.h.0.ln_1"(#loc33)), %out: f64 loc("transformer.h.0.ln_1"(#loc33))):
      %192 = arith.mulf %in, %in_66 : f64 loc(#loc55)
      linalg.yield %192 : f64 loc(#loc55)
    } -> tensor<2x7x64xf64> loc(#loc55)
    %28 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%27 : tensor<2x7x64xf64>) outs(%23 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64 loc("transformer.h.0.ln_1"(#loc33)), %out: f64 loc("transformer.h.0.ln_1"(#loc33))):
      %192 = arith.addf %in, %out : f64 loc(#loc55)
      linalg.yield %192 : f64 loc(#loc55)
    } -> tensor<2x7x1xf64> loc(#loc55)
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<2x7x1xf64>) outs(%22 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64 loc("transformer.h.0.ln_1"(#loc33)), %out: f64 loc("transformer.h.0.ln_1"(#loc33))):
      %192 = arith.divf %in, %cst_8 : f64 loc(#loc55)
      linalg.yield %192 : f64 loc(#loc55)
    } -> tensor<2x7x1xf64> loc(#loc55)
    %30 = tensor.empty() : tensor<2x7x1xf32> loc(#loc55)
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<2x7x1xf64>) outs(%30 : tensor<2x7x1xf32>) {
    ^bb0(%in: f64 loc("transformer.h.0.ln_1"(#loc33)), %out: f32 loc("transformer.h.0.ln_1"(#loc33))):
      %192 = arith.truncf %in : f64 to f32 loc(#loc55)
      linalg.yield %192 : f32 loc(#loc55)
    } -> tensor<2x7x1xf32> loc(#loc55)
    %32 = linalg.fill ins(%cst_0 : f32) outs(%30 : tensor<2x7x1xf32>) -> tensor<2x7x1xf32> loc(#loc55)
    %33 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%6 : tensor<2x7x64xf32>) outs(%32 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32 loc("transformer"(#loc39)), %out: f32 loc("transformer.h.0.ln_1"(#loc33))):
      %192 = arith.addf %in, %out : f32 loc(#loc55)
      linalg.yield %192 : f32 loc(#loc55)
    } -> tensor<2x7x1xf32> loc(#loc55)
    %34 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<2x7x1xf32>) outs(%30 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.ln_1"(#loc33)), %out: f32 loc("transformer.h.0.ln_1"(#loc33))):
      %192 = arith.divf %in, %cst_9 : f32 loc(#loc55)
      linalg.yield %192 : f32 loc(#loc55)
    } -> tensor<2x7x1xf32> loc(#loc55)
    %35 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<2x7x1xf32>) outs(%30 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.ln_1"(#loc33)), %out: f32 loc("transformer.h.0.ln_1"(#loc33))):
      %192 = arith.truncf %cst_7 : f64 to f32 loc(#loc55)
      %193 = arith.addf %in, %192 : f32 loc(#loc55)
      linalg.yield %193 : f32 loc(#loc55)
    } -> tensor<2x7x1xf32> loc(#loc55)
    %36 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<2x7x1xf32>) outs(%30 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.ln_1"(#loc33)), %out: f32 loc("transformer.h.0.ln_1"(#loc33))):
      %192 = math.rsqrt %in : f32 loc(#loc55)
      linalg.yield %192 : f32 loc(#loc55)
    } -> tensor<2x7x1xf32> loc(#loc55)
    %37 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %34 : tensor<2x7x64xf32>, tensor<2x7x1xf32>) outs(%0 : tensor<2x7x64xf32>) {
    ^bb0(%in: f32 loc("transformer"(#loc39)), %in_66: f32 loc("transformer.h.0.ln_1"(#loc33)), %out: f32 loc("transformer.h.0.ln_1"(#loc33))):
      %192 = arith.subf %in, %in_66 : f32 loc(#loc55)
      linalg.yield %192 : f32 loc(#loc55)
    } -> tensor<2x7x64xf32> loc(#loc55)
    %38 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37, %36 : tensor<2x7x64xf32>, tensor<2x7x1xf32>) outs(%0 : tensor<2x7x64xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.ln_1"(#loc33)), %in_66: f32 loc("transformer.h.0.ln_1"(#loc33)), %out: f32 loc("transformer.h.0.ln_1"(#loc33))):
      %192 = arith.mulf %in, %in_66 : f32 loc(#loc55)
      linalg.yield %192 : f32 loc(#loc55)
    } -> tensor<2x7x64xf32> loc(#loc55)
    %39 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38, %arg4 : tensor<2x7x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x7x64xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.ln_1"(#loc33)), %in_66: f32 loc("transformer.h.0.ln_1"(#loc33)), %out: f32 loc("transformer.h.0.ln_1"(#loc33))):
      %192 = arith.mulf %in, %in_66 : f32 loc(#loc55)
      linalg.yield %192 : f32 loc(#loc55)
    } -> tensor<2x7x64xf32> loc(#loc55)
    %40 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39, %arg5 : tensor<2x7x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x7x64xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.ln_1"(#loc33)), %in_66: f32 loc("transformer.h.0.ln_1"(#loc33)), %out: f32 loc("transformer.h.0.ln_1"(#loc33))):
      %192 = arith.addf %in, %in_66 : f32 loc(#loc55)
      linalg.yield %192 : f32 loc(#loc55)
    } -> tensor<2x7x64xf32> loc(#loc55)
    %collapsed = tensor.collapse_shape %40 [[0, 1], [2]] : tensor<2x7x64xf32> into tensor<14x64xf32> loc(#loc63)
    %41 = tensor.empty() : tensor<14x192xf32> loc(#loc63)
    %42 = linalg.fill ins(%cst_0 : f32) outs(%41 : tensor<14x192xf32>) -> tensor<14x192xf32> loc(#loc63)
    %43 = linalg.matmul ins(%collapsed, %arg6 : tensor<14x64xf32>, tensor<64x192xf32>) outs(%42 : tensor<14x192xf32>) -> tensor<14x192xf32> loc(#loc63)
    %44 = linalg.generic {indexing_maps = [#map14, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg7 : tensor<192xf32>) outs(%41 : tensor<14x192xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.attn.c_attn"(#loc41)), %out: f32 loc("transformer.h.0.attn.c_attn"(#loc41))):
      linalg.yield %in : f32 loc(#loc63)
    } -> tensor<14x192xf32> loc(#loc63)
    %45 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%43, %44 : tensor<14x192xf32>, tensor<14x192xf32>) outs(%41 : tensor<14x192xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.attn.c_attn"(#loc41)), %in_66: f32 loc("transformer.h.0.attn.c_attn"(#loc41)), %out: f32 loc("transformer.h.0.attn.c_attn"(#loc41))):
      %192 = arith.addf %in, %in_66 : f32 loc(#loc63)
      linalg.yield %192 : f32 loc(#loc63)
    } -> tensor<14x192xf32> loc(#loc63)
    %expanded_16 = tensor.expand_shape %45 [[0, 1], [2]] output_shape [2, 7, 192] : tensor<14x192xf32> into tensor<2x7x192xf32> loc(#loc64)
    %extracted_slice = tensor.extract_slice %expanded_16[0, 0, 0] [2, 7, 64] [1, 1, 1] : tensor<2x7x192xf32> to tensor<2x7x64xf32> loc(#loc65)
    %extracted_slice_17 = tensor.extract_slice %expanded_16[0, 0, 64] [2, 7, 64] [1, 1, 1] : tensor<2x7x192xf32> to tensor<2x7x64xf32> loc(#loc65)
    %extracted_slice_18 = tensor.extract_slice %expanded_16[0, 0, 128] [2, 7, 64] [1, 1, 1] : tensor<2x7x192xf32> to tensor<2x7x64xf32> loc(#loc65)
    %expanded_19 = tensor.expand_shape %extracted_slice_17 [[0], [1], [2, 3]] output_shape [2, 7, 4, 16] : tensor<2x7x64xf32> into tensor<2x7x4x16xf32> loc(#loc66)
    %expanded_20 = tensor.expand_shape %extracted_slice_18 [[0], [1], [2, 3]] output_shape [2, 7, 4, 16] : tensor<2x7x64xf32> into tensor<2x7x4x16xf32> loc(#loc67)
    %46 = tensor.empty() : tensor<2x4x7x16xf32> loc(#loc67)
    %transposed = linalg.transpose ins(%expanded_20 : tensor<2x7x4x16xf32>) outs(%46 : tensor<2x4x7x16xf32>) permutation = [0, 2, 1, 3]  loc(#loc67)
    %expanded_21 = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [2, 7, 4, 16] : tensor<2x7x64xf32> into tensor<2x7x4x16xf32> loc(#loc68)
    %transposed_22 = linalg.transpose ins(%expanded_21 : tensor<2x7x4x16xf32>) outs(%46 : tensor<2x4x7x16xf32>) permutation = [0, 2, 1, 3]  loc(#loc68)
    %47 = tensor.empty() : tensor<2x4x16x7xf32> loc(#loc69)
    %transposed_23 = linalg.transpose ins(%expanded_19 : tensor<2x7x4x16xf32>) outs(%47 : tensor<2x4x16x7xf32>) permutation = [0, 2, 3, 1]  loc(#loc69)
    %collapsed_24 = tensor.collapse_shape %transposed_22 [[0, 1], [2], [3]] : tensor<2x4x7x16xf32> into tensor<8x7x16xf32> loc(#loc69)
    %collapsed_25 = tensor.collapse_shape %transposed_23 [[0, 1], [2], [3]] : tensor<2x4x16x7xf32> into tensor<8x16x7xf32> loc(#loc69)
    %48 = tensor.empty() : tensor<8x7x7xf32> loc(#loc69)
    %49 = linalg.fill ins(%cst_0 : f32) outs(%48 : tensor<8x7x7xf32>) -> tensor<8x7x7xf32> loc(#loc69)
    %50 = linalg.batch_matmul ins(%collapsed_24, %collapsed_25 : tensor<8x7x16xf32>, tensor<8x16x7xf32>) outs(%49 : tensor<8x7x7xf32>) -> tensor<8x7x7xf32> loc(#loc69)
    %expanded_26 = tensor.expand_shape %50 [[0, 1], [2], [3]] output_shape [2, 4, 7, 7] : tensor<8x7x7xf32> into tensor<2x4x7x7xf32> loc(#loc69)
    %51 = tensor.empty() : tensor<2x4x7x7xf32> loc(#loc69)
    %52 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_26 : tensor<2x4x7x7xf32>) outs(%51 : tensor<2x4x7x7xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.attn"(#loc47)), %out: f32 loc("transformer.h.0.attn"(#loc47))):
      %192 = arith.mulf %in, %cst_10 : f32 loc(#loc69)
      linalg.yield %192 : f32 loc(#loc69)
    } -> tensor<2x4x7x7xf32> loc(#loc69)
    %53 = linalg.generic {indexing_maps = [#map7, #map15, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52, %19 : tensor<2x4x7x7xf32>, tensor<2x1x7x7xf32>) outs(%51 : tensor<2x4x7x7xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.attn"(#loc47)), %in_66: f32 loc("transformer"(#loc31)), %out: f32 loc("transformer.h.0.attn"(#loc47))):
      %192 = arith.addf %in, %in_66 : f32 loc(#loc69)
      linalg.yield %192 : f32 loc(#loc69)
    } -> tensor<2x4x7x7xf32> loc(#loc69)
    %54 = tensor.empty() : tensor<2x4x7xi64> loc(#loc69)
    %55 = linalg.fill ins(%c0_i64 : i64) outs(%54 : tensor<2x4x7xi64>) -> tensor<2x4x7xi64> loc(#loc69)
    %56 = tensor.empty() : tensor<2x4x7xf32> loc(#loc69)
    %57 = linalg.fill ins(%cst_1 : f32) outs(%56 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32> loc(#loc69)
    %58:2 = linalg.generic {indexing_maps = [#map7, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%53 : tensor<2x4x7x7xf32>) outs(%57, %55 : tensor<2x4x7xf32>, tensor<2x4x7xi64>) {
    ^bb0(%in: f32 loc("transformer.h.0.attn"(#loc47)), %out: f32 loc("transformer.h.0.attn"(#loc47)), %out_66: i64 loc("transformer.h.0.attn"(#loc47))):
      %192 = linalg.index 3 : index loc(#loc69)
      %193 = arith.index_cast %192 : index to i64 loc(#loc69)
      %194 = arith.maximumf %in, %out : f32 loc(#loc69)
      %195 = arith.cmpf ogt, %in, %out : f32 loc(#loc69)
      %196 = arith.select %195, %193, %out_66 : i64 loc(#loc69)
      linalg.yield %194, %196 : f32, i64 loc(#loc69)
    } -> (tensor<2x4x7xf32>, tensor<2x4x7xi64>) loc(#loc69)
    %expanded_27 = tensor.expand_shape %58#0 [[0], [1], [2, 3]] output_shape [2, 4, 7, 1] : tensor<2x4x7xf32> into tensor<2x4x7x1xf32> loc(#loc69)
    %59 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53, %expanded_27 : tensor<2x4x7x7xf32>, tensor<2x4x7x1xf32>) outs(%51 : tensor<2x4x7x7xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.attn"(#loc47)), %in_66: f32 loc("transformer.h.0.attn"(#loc47)), %out: f32 loc("transformer.h.0.attn"(#loc47))):
      %192 = arith.subf %in, %in_66 : f32 loc(#loc69)
      linalg.yield %192 : f32 loc(#loc69)
    } -> tensor<2x4x7x7xf32> loc(#loc69)
    %60 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59 : tensor<2x4x7x7xf32>) outs(%51 : tensor<2x4x7x7xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.attn"(#loc47)), %out: f32 loc("transformer.h.0.attn"(#loc47))):
      %192 = math.exp %in : f32 loc(#loc69)
      linalg.yield %192 : f32 loc(#loc69)
    } -> tensor<2x4x7x7xf32> loc(#loc69)
    %61 = tensor.empty() : tensor<2x4x7x1xf32> loc(#loc69)
    %62 = linalg.fill ins(%cst_0 : f32) outs(%61 : tensor<2x4x7x1xf32>) -> tensor<2x4x7x1xf32> loc(#loc69)
    %63 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%60 : tensor<2x4x7x7xf32>) outs(%62 : tensor<2x4x7x1xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.attn"(#loc47)), %out: f32 loc("transformer.h.0.attn"(#loc47))):
      %192 = arith.addf %in, %out : f32 loc(#loc69)
      linalg.yield %192 : f32 loc(#loc69)
    } -> tensor<2x4x7x1xf32> loc(#loc69)
    %64 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60, %63 : tensor<2x4x7x7xf32>, tensor<2x4x7x1xf32>) outs(%51 : tensor<2x4x7x7xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.attn"(#loc47)), %in_66: f32 loc("transformer.h.0.attn"(#loc47)), %out: f32 loc("transformer.h.0.attn"(#loc47))):
      %192 = arith.divf %in, %in_66 : f32 loc(#loc69)
      linalg.yield %192 : f32 loc(#loc69)
    } -> tensor<2x4x7x7xf32> loc(#loc69)
    %collapsed_28 = tensor.collapse_shape %64 [[0, 1], [2], [3]] : tensor<2x4x7x7xf32> into tensor<8x7x7xf32> loc(#loc69)
    %collapsed_29 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x4x7x16xf32> into tensor<8x7x16xf32> loc(#loc69)
    %65 = tensor.empty() : tensor<8x7x16xf32> loc(#loc69)
    %66 = linalg.fill ins(%cst_0 : f32) outs(%65 : tensor<8x7x16xf32>) -> tensor<8x7x16xf32> loc(#loc69)
    %67 = linalg.batch_matmul ins(%collapsed_28, %collapsed_29 : tensor<8x7x7xf32>, tensor<8x7x16xf32>) outs(%66 : tensor<8x7x16xf32>) -> tensor<8x7x16xf32> loc(#loc69)
    %expanded_30 = tensor.expand_shape %67 [[0, 1], [2], [3]] output_shape [2, 4, 7, 16] : tensor<8x7x16xf32> into tensor<2x4x7x16xf32> loc(#loc69)
    %68 = tensor.empty() : tensor<2x7x4x16xf32> loc(#loc69)
    %transposed_31 = linalg.transpose ins(%expanded_30 : tensor<2x4x7x16xf32>) outs(%68 : tensor<2x7x4x16xf32>) permutation = [0, 2, 1, 3]  loc(#loc69)
    %collapsed_32 = tensor.collapse_shape %transposed_31 [[0, 1], [2, 3]] : tensor<2x7x4x16xf32> into tensor<14x64xf32> loc(#loc70)
    %69 = tensor.empty() : tensor<14x64xf32> loc(#loc70)
    %70 = linalg.fill ins(%cst_0 : f32) outs(%69 : tensor<14x64xf32>) -> tensor<14x64xf32> loc(#loc70)
    %71 = linalg.matmul ins(%collapsed_32, %arg8 : tensor<14x64xf32>, tensor<64x64xf32>) outs(%70 : tensor<14x64xf32>) -> tensor<14x64xf32> loc(#loc70)
    %72 = linalg.generic {indexing_maps = [#map14, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg9 : tensor<64xf32>) outs(%69 : tensor<14x64xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.attn.c_proj"(#loc41)), %out: f32 loc("transformer.h.0.attn.c_proj"(#loc41))):
      linalg.yield %in : f32 loc(#loc70)
    } -> tensor<14x64xf32> loc(#loc70)
    %73 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%71, %72 : tensor<14x64xf32>, tensor<14x64xf32>) outs(%69 : tensor<14x64xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.attn.c_proj"(#loc41)), %in_66: f32 loc("transformer.h.0.attn.c_proj"(#loc41)), %out: f32 loc("transformer.h.0.attn.c_proj"(#loc41))):
      %192 = arith.addf %in, %in_66 : f32 loc(#loc70)
      linalg.yield %192 : f32 loc(#loc70)
    } -> tensor<14x64xf32> loc(#loc70)
    %expanded_33 = tensor.expand_shape %73 [[0, 1], [2]] output_shape [2, 7, 64] : tensor<14x64xf32> into tensor<2x7x64xf32> loc(#loc71)
    %74 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_33, %6 : tensor<2x7x64xf32>, tensor<2x7x64xf32>) outs(%0 : tensor<2x7x64xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.attn.c_proj"(#loc42)), %in_66: f32 loc("transformer"(#loc39)), %out: f32 loc("transformer.h.0"(#loc48))):
      %192 = arith.addf %in, %in_66 : f32 loc(#loc72)
      linalg.yield %192 : f32 loc(#loc72)
    } -> tensor<2x7x64xf32> loc(#loc72)
    %75 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74 : tensor<2x7x64xf32>) outs(%20 : tensor<2x7x64xf64>) {
    ^bb0(%in: f32 loc("transformer.h.0"(#loc48)), %out: f64 loc("transformer.h.0.ln_2"(#loc49))):
      %192 = arith.extf %in : f32 to f64 loc(#loc73)
      linalg.yield %192 : f64 loc(#loc73)
    } -> tensor<2x7x64xf64> loc(#loc73)
    %76 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%75 : tensor<2x7x64xf64>) outs(%23 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64 loc("transformer.h.0.ln_2"(#loc49)), %out: f64 loc("transformer.h.0.ln_2"(#loc49))):
      %192 = arith.addf %in, %out : f64 loc(#loc73)
      linalg.yield %192 : f64 loc(#loc73)
    } -> tensor<2x7x1xf64> loc(#loc73)
    %77 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76 : tensor<2x7x1xf64>) outs(%22 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64 loc("transformer.h.0.ln_2"(#loc49)), %out: f64 loc("transformer.h.0.ln_2"(#loc49))):
      %192 = arith.divf %in, %cst_8 : f64 loc(#loc73)
      linalg.yield %192 : f64 loc(#loc73)
    } -> tensor<2x7x1xf64> loc(#loc73)
    %78 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75, %77 : tensor<2x7x64xf64>, tensor<2x7x1xf64>) outs(%20 : tensor<2x7x64xf64>) {
    ^bb0(%in: f64 loc("transformer.h.0.ln_2"(#loc49)), %in_66: f64 loc("transformer.h.0.ln_2"(#loc49)), %out: f64 loc("transformer.h.0.ln_2"(#loc49))):
      %192 = arith.subf %in, %in_66 : f64 loc(#loc73)
      linalg.yield %192 : f64 loc(#loc73)
    } -> tensor<2x7x64xf64> loc(#loc73)
    %79 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78, %78 : tensor<2x7x64xf64>, tensor<2x7x64xf64>) outs(%20 : tensor<2x7x64xf64>) {
    ^bb0(%in: f64 loc("transformer.h.0.ln_2"(#loc49)), %in_66: f64 loc("transformer.h.0.ln_2"(#loc49)), %out: f64 loc("transformer.h.0.ln_2"(#loc49))):
      %192 = arith.mulf %in, %in_66 : f64 loc(#loc73)
      linalg.yield %192 : f64 loc(#loc73)
    } -> tensor<2x7x64xf64> loc(#loc73)
    %80 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%79 : tensor<2x7x64xf64>) outs(%23 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64 loc("transformer.h.0.ln_2"(#loc49)), %out: f64 loc("transformer.h.0.ln_2"(#loc49))):
      %192 = arith.addf %in, %out : f64 loc(#loc73)
      linalg.yield %192 : f64 loc(#loc73)
    } -> tensor<2x7x1xf64> loc(#loc73)
    %81 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80 : tensor<2x7x1xf64>) outs(%22 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64 loc("transformer.h.0.ln_2"(#loc49)), %out: f64 loc("transformer.h.0.ln_2"(#loc49))):
      %192 = arith.divf %in, %cst_8 : f64 loc(#loc73)
      linalg.yield %192 : f64 loc(#loc73)
    } -> tensor<2x7x1xf64> loc(#loc73)
    %82 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81 : tensor<2x7x1xf64>) outs(%30 : tensor<2x7x1xf32>) {
    ^bb0(%in: f64 loc("transformer.h.0.ln_2"(#loc49)), %out: f32 loc("transformer.h.0.ln_2"(#loc49))):
      %192 = arith.truncf %in : f64 to f32 loc(#loc73)
      linalg.yield %192 : f32 loc(#loc73)
    } -> tensor<2x7x1xf32> loc(#loc73)
    %83 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%74 : tensor<2x7x64xf32>) outs(%32 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0"(#loc48)), %out: f32 loc("transformer.h.0.ln_2"(#loc49))):
      %192 = arith.addf %in, %out : f32 loc(#loc73)
      linalg.yield %192 : f32 loc(#loc73)
    } -> tensor<2x7x1xf32> loc(#loc73)
    %84 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83 : tensor<2x7x1xf32>) outs(%30 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.ln_2"(#loc49)), %out: f32 loc("transformer.h.0.ln_2"(#loc49))):
      %192 = arith.divf %in, %cst_9 : f32 loc(#loc73)
      linalg.yield %192 : f32 loc(#loc73)
    } -> tensor<2x7x1xf32> loc(#loc73)
    %85 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82 : tensor<2x7x1xf32>) outs(%30 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.ln_2"(#loc49)), %out: f32 loc("transformer.h.0.ln_2"(#loc49))):
      %192 = arith.truncf %cst_7 : f64 to f32 loc(#loc73)
      %193 = arith.addf %in, %192 : f32 loc(#loc73)
      linalg.yield %193 : f32 loc(#loc73)
    } -> tensor<2x7x1xf32> loc(#loc73)
    %86 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85 : tensor<2x7x1xf32>) outs(%30 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.ln_2"(#loc49)), %out: f32 loc("transformer.h.0.ln_2"(#loc49))):
      %192 = math.rsqrt %in : f32 loc(#loc73)
      linalg.yield %192 : f32 loc(#loc73)
    } -> tensor<2x7x1xf32> loc(#loc73)
    %87 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74, %84 : tensor<2x7x64xf32>, tensor<2x7x1xf32>) outs(%0 : tensor<2x7x64xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0"(#loc48)), %in_66: f32 loc("transformer.h.0.ln_2"(#loc49)), %out: f32 loc("transformer.h.0.ln_2"(#loc49))):
      %192 = arith.subf %in, %in_66 : f32 loc(#loc73)
      linalg.yield %192 : f32 loc(#loc73)
    } -> tensor<2x7x64xf32> loc(#loc73)
    %88 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87, %86 : tensor<2x7x64xf32>, tensor<2x7x1xf32>) outs(%0 : tensor<2x7x64xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.ln_2"(#loc49)), %in_66: f32 loc("transformer.h.0.ln_2"(#loc49)), %out: f32 loc("transformer.h.0.ln_2"(#loc49))):
      %192 = arith.mulf %in, %in_66 : f32 loc(#loc73)
      linalg.yield %192 : f32 loc(#loc73)
    } -> tensor<2x7x64xf32> loc(#loc73)
    %89 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88, %arg10 : tensor<2x7x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x7x64xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.ln_2"(#loc49)), %in_66: f32 loc("transformer.h.0.ln_2"(#loc49)), %out: f32 loc("transformer.h.0.ln_2"(#loc49))):
      %192 = arith.mulf %in, %in_66 : f32 loc(#loc73)
      linalg.yield %192 : f32 loc(#loc73)
    } -> tensor<2x7x64xf32> loc(#loc73)
    %90 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89, %arg11 : tensor<2x7x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x7x64xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.ln_2"(#loc49)), %in_66: f32 loc("transformer.h.0.ln_2"(#loc49)), %out: f32 loc("transformer.h.0.ln_2"(#loc49))):
      %192 = arith.addf %in, %in_66 : f32 loc(#loc73)
      linalg.yield %192 : f32 loc(#loc73)
    } -> tensor<2x7x64xf32> loc(#loc73)
    %collapsed_34 = tensor.collapse_shape %90 [[0, 1], [2]] : tensor<2x7x64xf32> into tensor<14x64xf32> loc(#loc74)
    %91 = tensor.empty() : tensor<14x256xf32> loc(#loc74)
    %92 = linalg.fill ins(%cst_0 : f32) outs(%91 : tensor<14x256xf32>) -> tensor<14x256xf32> loc(#loc74)
    %93 = linalg.matmul ins(%collapsed_34, %arg12 : tensor<14x64xf32>, tensor<64x256xf32>) outs(%92 : tensor<14x256xf32>) -> tensor<14x256xf32> loc(#loc74)
    %94 = linalg.generic {indexing_maps = [#map14, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg13 : tensor<256xf32>) outs(%91 : tensor<14x256xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.mlp.c_fc"(#loc41)), %out: f32 loc("transformer.h.0.mlp.c_fc"(#loc41))):
      linalg.yield %in : f32 loc(#loc74)
    } -> tensor<14x256xf32> loc(#loc74)
    %95 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%93, %94 : tensor<14x256xf32>, tensor<14x256xf32>) outs(%91 : tensor<14x256xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.mlp.c_fc"(#loc41)), %in_66: f32 loc("transformer.h.0.mlp.c_fc"(#loc41)), %out: f32 loc("transformer.h.0.mlp.c_fc"(#loc41))):
      %192 = arith.addf %in, %in_66 : f32 loc(#loc74)
      linalg.yield %192 : f32 loc(#loc74)
    } -> tensor<14x256xf32> loc(#loc74)
    %expanded_35 = tensor.expand_shape %95 [[0, 1], [2]] output_shape [2, 7, 256] : tensor<14x256xf32> into tensor<2x7x256xf32> loc(#loc75)
    %96 = tensor.empty() : tensor<2x7x256xf32> loc(#loc54)
    %97 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_35 : tensor<2x7x256xf32>) outs(%96 : tensor<2x7x256xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.mlp.c_fc"(#loc42)), %out: f32 loc("transformer.h.0.mlp.act"(#loc32))):
      %192 = arith.mulf %in, %cst_11 : f32 loc(#loc54)
      linalg.yield %192 : f32 loc(#loc54)
    } -> tensor<2x7x256xf32> loc(#loc54)
    %98 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_35 : tensor<2x7x256xf32>) outs(%96 : tensor<2x7x256xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.mlp.c_fc"(#loc42)), %out: f32 loc("transformer.h.0.mlp.act"(#loc32))):
      %192 = math.fpowi %in, %c3_i64 : f32, i64 loc(#loc54)
      linalg.yield %192 : f32 loc(#loc54)
    } -> tensor<2x7x256xf32> loc(#loc54)
    %99 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<2x7x256xf32>) outs(%96 : tensor<2x7x256xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.mlp.act"(#loc32)), %out: f32 loc("transformer.h.0.mlp.act"(#loc32))):
      %192 = arith.truncf %cst_6 : f64 to f32 loc(#loc54)
      %193 = arith.mulf %in, %192 : f32 loc(#loc54)
      linalg.yield %193 : f32 loc(#loc54)
    } -> tensor<2x7x256xf32> loc(#loc54)
    %100 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_35, %99 : tensor<2x7x256xf32>, tensor<2x7x256xf32>) outs(%96 : tensor<2x7x256xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.mlp.c_fc"(#loc42)), %in_66: f32 loc("transformer.h.0.mlp.act"(#loc32)), %out: f32 loc("transformer.h.0.mlp.act"(#loc32))):
      %192 = arith.addf %in, %in_66 : f32 loc(#loc54)
      linalg.yield %192 : f32 loc(#loc54)
    } -> tensor<2x7x256xf32> loc(#loc54)
    %101 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<2x7x256xf32>) outs(%96 : tensor<2x7x256xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.mlp.act"(#loc32)), %out: f32 loc("transformer.h.0.mlp.act"(#loc32))):
      %192 = arith.truncf %cst_5 : f64 to f32 loc(#loc54)
      %193 = arith.mulf %in, %192 : f32 loc(#loc54)
      linalg.yield %193 : f32 loc(#loc54)
    } -> tensor<2x7x256xf32> loc(#loc54)
    %102 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<2x7x256xf32>) outs(%96 : tensor<2x7x256xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.mlp.act"(#loc32)), %out: f32 loc("transformer.h.0.mlp.act"(#loc32))):
      %192 = math.tanh %in : f32 loc(#loc54)
      linalg.yield %192 : f32 loc(#loc54)
    } -> tensor<2x7x256xf32> loc(#loc54)
    %103 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<2x7x256xf32>) outs(%96 : tensor<2x7x256xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.mlp.act"(#loc32)), %out: f32 loc("transformer.h.0.mlp.act"(#loc32))):
      %192 = arith.addf %in, %cst_12 : f32 loc(#loc54)
      linalg.yield %192 : f32 loc(#loc54)
    } -> tensor<2x7x256xf32> loc(#loc54)
    %104 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97, %103 : tensor<2x7x256xf32>, tensor<2x7x256xf32>) outs(%96 : tensor<2x7x256xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.mlp.act"(#loc32)), %in_66: f32 loc("transformer.h.0.mlp.act"(#loc32)), %out: f32 loc("transformer.h.0.mlp.act"(#loc32))):
      %192 = arith.mulf %in, %in_66 : f32 loc(#loc54)
      linalg.yield %192 : f32 loc(#loc54)
    } -> tensor<2x7x256xf32> loc(#loc54)
    %collapsed_36 = tensor.collapse_shape %104 [[0, 1], [2]] : tensor<2x7x256xf32> into tensor<14x256xf32> loc(#loc76)
    %105 = linalg.matmul ins(%collapsed_36, %arg14 : tensor<14x256xf32>, tensor<256x64xf32>) outs(%70 : tensor<14x64xf32>) -> tensor<14x64xf32> loc(#loc76)
    %106 = linalg.generic {indexing_maps = [#map14, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg15 : tensor<64xf32>) outs(%69 : tensor<14x64xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.mlp.c_proj"(#loc41)), %out: f32 loc("transformer.h.0.mlp.c_proj"(#loc41))):
      linalg.yield %in : f32 loc(#loc76)
    } -> tensor<14x64xf32> loc(#loc76)
    %107 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%105, %106 : tensor<14x64xf32>, tensor<14x64xf32>) outs(%69 : tensor<14x64xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0.mlp.c_proj"(#loc41)), %in_66: f32 loc("transformer.h.0.mlp.c_proj"(#loc41)), %out: f32 loc("transformer.h.0.mlp.c_proj"(#loc41))):
      %192 = arith.addf %in, %in_66 : f32 loc(#loc76)
      linalg.yield %192 : f32 loc(#loc76)
    } -> tensor<14x64xf32> loc(#loc76)
    %expanded_37 = tensor.expand_shape %107 [[0, 1], [2]] output_shape [2, 7, 64] : tensor<14x64xf32> into tensor<2x7x64xf32> loc(#loc77)
    %108 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74, %expanded_37 : tensor<2x7x64xf32>, tensor<2x7x64xf32>) outs(%0 : tensor<2x7x64xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0"(#loc48)), %in_66: f32 loc("transformer.h.0.mlp.c_proj"(#loc42)), %out: f32 loc("transformer.h.0"(#loc50))):
      %192 = arith.addf %in, %in_66 : f32 loc(#loc78)
      linalg.yield %192 : f32 loc(#loc78)
    } -> tensor<2x7x64xf32> loc(#loc78)
    %109 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<2x7x64xf32>) outs(%20 : tensor<2x7x64xf64>) {
    ^bb0(%in: f32 loc("transformer.h.0"(#loc50)), %out: f64 loc("transformer.h.1.ln_1"(#loc33))):
      %192 = arith.extf %in : f32 to f64 loc(#loc79)
      linalg.yield %192 : f64 loc(#loc79)
    } -> tensor<2x7x64xf64> loc(#loc79)
    %110 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%109 : tensor<2x7x64xf64>) outs(%23 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64 loc("transformer.h.1.ln_1"(#loc33)), %out: f64 loc("transformer.h.1.ln_1"(#loc33))):
      %192 = arith.addf %in, %out : f64 loc(#loc79)
      linalg.yield %192 : f64 loc(#loc79)
    } -> tensor<2x7x1xf64> loc(#loc79)
    %111 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<2x7x1xf64>) outs(%22 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64 loc("transformer.h.1.ln_1"(#loc33)), %out: f64 loc("transformer.h.1.ln_1"(#loc33))):
      %192 = arith.divf %in, %cst_8 : f64 loc(#loc79)
      linalg.yield %192 : f64 loc(#loc79)
    } -> tensor<2x7x1xf64> loc(#loc79)
    %112 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109, %111 : tensor<2x7x64xf64>, tensor<2x7x1xf64>) outs(%20 : tensor<2x7x64xf64>) {
    ^bb0(%in: f64 loc("transformer.h.1.ln_1"(#loc33)), %in_66: f64 loc("transformer.h.1.ln_1"(#loc33)), %out: f64 loc("transformer.h.1.ln_1"(#loc33))):
      %192 = arith.subf %in, %in_66 : f64 loc(#loc79)
      linalg.yield %192 : f64 loc(#loc79)
    } -> tensor<2x7x64xf64> loc(#loc79)
    %113 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112, %112 : tensor<2x7x64xf64>, tensor<2x7x64xf64>) outs(%20 : tensor<2x7x64xf64>) {
    ^bb0(%in: f64 loc("transformer.h.1.ln_1"(#loc33)), %in_66: f64 loc("transformer.h.1.ln_1"(#loc33)), %out: f64 loc("transformer.h.1.ln_1"(#loc33))):
      %192 = arith.mulf %in, %in_66 : f64 loc(#loc79)
      linalg.yield %192 : f64 loc(#loc79)
    } -> tensor<2x7x64xf64> loc(#loc79)
    %114 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%113 : tensor<2x7x64xf64>) outs(%23 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64 loc("transformer.h.1.ln_1"(#loc33)), %out: f64 loc("transformer.h.1.ln_1"(#loc33))):
      %192 = arith.addf %in, %out : f64 loc(#loc79)
      linalg.yield %192 : f64 loc(#loc79)
    } -> tensor<2x7x1xf64> loc(#loc79)
    %115 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<2x7x1xf64>) outs(%22 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64 loc("transformer.h.1.ln_1"(#loc33)), %out: f64 loc("transformer.h.1.ln_1"(#loc33))):
      %192 = arith.divf %in, %cst_8 : f64 loc(#loc79)
      linalg.yield %192 : f64 loc(#loc79)
    } -> tensor<2x7x1xf64> loc(#loc79)
    %116 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<2x7x1xf64>) outs(%30 : tensor<2x7x1xf32>) {
    ^bb0(%in: f64 loc("transformer.h.1.ln_1"(#loc33)), %out: f32 loc("transformer.h.1.ln_1"(#loc33))):
      %192 = arith.truncf %in : f64 to f32 loc(#loc79)
      linalg.yield %192 : f32 loc(#loc79)
    } -> tensor<2x7x1xf32> loc(#loc79)
    %117 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%108 : tensor<2x7x64xf32>) outs(%32 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0"(#loc50)), %out: f32 loc("transformer.h.1.ln_1"(#loc33))):
      %192 = arith.addf %in, %out : f32 loc(#loc79)
      linalg.yield %192 : f32 loc(#loc79)
    } -> tensor<2x7x1xf32> loc(#loc79)
    %118 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<2x7x1xf32>) outs(%30 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32 loc("transformer.h.1.ln_1"(#loc33)), %out: f32 loc("transformer.h.1.ln_1"(#loc33))):
      %192 = arith.divf %in, %cst_9 : f32 loc(#loc79)
      linalg.yield %192 : f32 loc(#loc79)
    } -> tensor<2x7x1xf32> loc(#loc79)
    %119 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<2x7x1xf32>) outs(%30 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32 loc("transformer.h.1.ln_1"(#loc33)), %out: f32 loc("transformer.h.1.ln_1"(#loc33))):
      %192 = arith.truncf %cst_7 : f64 to f32 loc(#loc79)
      %193 = arith.addf %in, %192 : f32 loc(#loc79)
      linalg.yield %193 : f32 loc(#loc79)
    } -> tensor<2x7x1xf32> loc(#loc79)
    %120 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119 : tensor<2x7x1xf32>) outs(%30 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32 loc("transformer.h.1.ln_1"(#loc33)), %out: f32 loc("transformer.h.1.ln_1"(#loc33))):
      %192 = math.rsqrt %in : f32 loc(#loc79)
      linalg.yield %192 : f32 loc(#loc79)
    } -> tensor<2x7x1xf32> loc(#loc79)
    %121 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108, %118 : tensor<2x7x64xf32>, tensor<2x7x1xf32>) outs(%0 : tensor<2x7x64xf32>) {
    ^bb0(%in: f32 loc("transformer.h.0"(#loc50)), %in_66: f32 loc("transformer.h.1.ln_1"(#loc33)), %out: f32 loc("transformer.h.1.ln_1"(#loc33))):
      %192 = arith.subf %in, %in_66 : f32 loc(#loc79)
      linalg.yield %192 : f32 loc(#loc79)
    } -> tensor<2x7x64xf32> loc(#loc79)
    %122 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121, %120 : tensor<2x7x64xf32>, tensor<2x7x1xf32>) outs(%0 : tensor<2x7x64xf32>) {
    ^bb0(%in: f32 loc("transformer.h.1.ln_1"(#loc33)), %in_66: f32 loc("transformer.h.1.ln_1"(#loc33)), %out: f32 loc("transformer.h.1.ln_1"(#loc33))):
      %192 = arith.mulf %in, %in_66 : f32 loc(#loc79)
      linalg.yield %192 : f32 loc(#loc79)
    } -> tensor<2x7x64xf32> loc(#loc79)
    %123 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122, %arg16 : tensor<2x7x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x7x64xf32>) {
    ^bb0(%in: f32 loc("transformer.h.1.ln_1"(#loc33)), %in_66: f32 loc("transformer.h.1.ln_1"(#loc33)), %out: f32 loc("transformer.h.1.ln_1"(#loc33))):
      %192 = arith.mulf %in, %in_66 : f32 loc(#loc79)
      linalg.yield %192 : f32 loc(#loc79)
    } -> tensor<2x7x64xf32> loc(#loc79)
    %124 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123, %arg17 : tensor<2x7x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x7x64xf32>) {
    ^bb0(%in: f32 loc("transformer.h.1.ln_1"(#loc33)), %in_66: f32 loc("transformer.h.1.ln_1"(#loc33)), %out: f32 loc("transformer.h.1.ln_1"(#loc33))):
      %192 = arith.addf %in, %in_66 : f32 loc(#loc79)
      linalg.yield %192 : f32 loc(#loc79)
    } -> tensor<2x7x64xf32> loc(#loc79)
    %collapsed_38 = tensor.collapse_shape %124 [[0, 1], [2]] : tensor<2x7x64xf32> into tensor<14x64xf32> loc(#loc80)
    %125 = linalg.matmul ins(%collapsed_38, %arg18 : tensor<14x64xf32>, tensor<64x192xf32>) outs(%42 : tensor<14x192xf32>) -> tensor<14x192xf32> loc(#loc80)
    %126 = linalg.generic {indexing_maps = [#map14, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg19 : tensor<192xf32>) outs(%41 : tensor<14x192xf32>) {
    ^bb0(%in: f32 loc("transformer.h.1.attn.c_attn"(#loc41)), %out: f32 loc("transformer.h.1.attn.c_attn"(#loc41))):
      linalg.yield %in : f32 loc(#loc80)
    } -> tensor<14x192xf32> loc(#loc80)
    %127 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%125, %126 : tensor<14x192xf32>, tensor<14x192xf32>) outs(%41 : tensor<14x192xf32>) {
    ^bb0(%in: f32 loc("transformer.h.1.attn.c_attn"(#loc41)), %in_66: f32 loc("transformer.h.1.attn.c_attn"(#loc41)), %out: f32 loc("transformer.h.1.attn.c_attn"(#loc41))):
      %192 = arith.addf %in, %in_66 : f32 loc(#loc80)
      linalg.yield %192 : f32 loc(#loc80)
    } -> tensor<14x192xf32> loc(#loc80)
    %expanded_39 = tensor.expand_shape %127 [[0, 1], [2]] output_shape [2, 7, 192] : tensor<14x192xf32> into tensor<2x7x192xf32> loc(#loc81)
    %extracted_slice_40 = tensor.extract_slice %expanded_39[0, 0, 0] [2, 7, 64] [1, 1, 1] : tensor<2x7x192xf32> to tensor<2x7x64xf32> loc(#loc82)
    %extracted_slice_41 = tensor.extract_slice %expanded_39[0, 0, 64] [2, 7, 64] [1, 1, 1] : tensor<2x7x192xf32> to tensor<2x7x64xf32> loc(#loc82)
    %extracted_slice_42 = tensor.extract_slice %expanded_39[0, 0, 128] [2, 7, 64] [1, 1, 1] : tensor<2x7x192xf32> to tensor<2x7x64xf32> loc(#loc82)
    %expanded_43 = tensor.expand_shape %extracted_slice_41 [[0], [1], [2, 3]] output_shape [2, 7, 4, 16] : tensor<2x7x64xf32> into tensor<2x7x4x16xf32> loc(#loc83)
    %expanded_44 = tensor.expand_shape %extracted_slice_42 [[0], [1], [2, 3]] output_shape [2, 7, 4, 16] : tensor<2x7x64xf32> into tensor<2x7x4x16xf32> loc(#loc84)
    %transposed_45 = linalg.transpose ins(%expanded_44 : tensor<2x7x4x16xf32>) outs(%46 : tensor<2x4x7x16xf32>) permutation = [0, 2, 1, 3]  loc(#loc84)
    %expanded_46 = tensor.expand_shape %extracted_slice_40 [[0], [1], [2, 3]] output_shape [2, 7, 4, 16] : tensor<2x7x64xf32> into tensor<2x7x4x16xf32> loc(#loc85)
    %transposed_47 = linalg.transpose ins(%expanded_46 : tensor<2x7x4x16xf32>) outs(%46 : tensor<2x4x7x16xf32>) permutation = [0, 2, 1, 3]  loc(#loc85)
    %transposed_48 = linalg.transpose ins(%expanded_43 : tensor<2x7x4x16xf32>) outs(%47 : tensor<2x4x16x7xf32>) permutation = [0, 2, 3, 1]  loc(#loc86)
    %collapsed_49 = tensor.collapse_shape %transposed_47 [[0, 1], [2], [3]] : tensor<2x4x7x16xf32> into tensor<8x7x16xf32> loc(#loc86)
    %collapsed_50 = tensor.collapse_shape %transposed_48 [[0, 1], [2], [3]] : tensor<2x4x16x7xf32> into tensor<8x16x7xf32> loc(#loc86)
    %128 = linalg.batch_matmul ins(%collapsed_49, %collapsed_50 : tensor<8x7x16xf32>, tensor<8x16x7xf32>) outs(%49 : tensor<8x7x7xf32>) -> tensor<8x7x7xf32> loc(#loc86)
    %expanded_51 = tensor.expand_shape %128 [[0, 1], [2], [3]] output_shape [2, 4, 7, 7] : tensor<8x7x7xf32> into tensor<2x4x7x7xf32> loc(#loc86)
    %129 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_51 : tensor<2x4x7x7xf32>) outs(%51 : tensor<2x4x7x7xf32>) {
    ^bb0(%in: f32 loc("transformer.h.1.attn"(#loc47)), %out: f32 loc("transformer.h.1.attn"(#loc47))):
      %192 = arith.mulf %in, %cst_10 : f32 loc(#loc86)
      linalg.yield %192 : f32 loc(#loc86)
    } -> tensor<2x4x7x7xf32> loc(#loc86)
    %130 = linalg.generic {indexing_maps = [#map7, #map15, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%129, %19 : tensor<2x4x7x7xf32>, tensor<2x1x7x7xf32>) outs(%51 : tensor<2x4x7x7xf32>) {
    ^bb0(%in: f32 loc("transformer.h.1.attn"(#loc47)), %in_66: f32 loc("transformer"(#loc31)), %out: f32 loc("transformer.h.1.attn"(#loc47))):
      %192 = arith.addf %in, %in_66 : f32 loc(#loc86)
      linalg.yield %192 : f32 loc(#loc86)
    } -> tensor<2x4x7x7xf32> loc(#loc86)
    %131:2 = linalg.generic {indexing_maps = [#map7, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%130 : tensor<2x4x7x7xf32>) outs(%57, %55 : tensor<2x4x7xf32>, tensor<2x4x7xi64>) {
    ^bb0(%in: f32 loc("transformer.h.1.attn"(#loc47)), %out: f32 loc("transformer.h.1.attn"(#loc47)), %out_66: i64 loc("transformer.h.1.attn"(#loc47))):
      %192 = linalg.index 3 : index loc(#loc86)
      %193 = arith.index_cast %192 : index to i64 loc(#loc86)
      %194 = arith.maximumf %in, %out : f32 loc(#loc86)
      %195 = arith.cmpf ogt, %in, %out : f32 loc(#loc86)
      %196 = arith.select %195, %193, %out_66 : i64 loc(#loc86)
      linalg.yield %194, %196 : f32, i64 loc(#loc86)
    } -> (tensor<2x4x7xf32>, tensor<2x4x7xi64>) loc(#loc86)
    %expanded_52 = tensor.expand_shape %131#0 [[0], [1], [2, 3]] output_shape [2, 4, 7, 1] : tensor<2x4x7xf32> into tensor<2x4x7x1xf32> loc(#loc86)
    %132 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%130, %expanded_52 : tensor<2x4x7x7xf32>, tensor<2x4x7x1xf32>) outs(%51 : tensor<2x4x7x7xf32>) {
    ^bb0(%in: f32 loc("transformer.h.1.attn"(#loc47)), %in_66: f32 loc("transformer.h.1.attn"(#loc47)), %out: f32 loc("transformer.h.1.attn"(#loc47))):
      %192 = arith.subf %in, %in_66 : f32 loc(#loc86)
      linalg.yield %192 : f32 loc(#loc86)
    } -> tensor<2x4x7x7xf32> loc(#loc86)
    %133 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%132 : tensor<2x4x7x7xf32>) outs(%51 : tensor<2x4x7x7xf32>) {
    ^bb0(%in: f32 loc("transformer.h.1.attn"(#loc47)), %out: f32 loc("transformer.h.1.attn"(#loc47))):
      %192 = math.exp %in : f32 loc(#loc86)
      linalg.yield %192 : f32 loc(#loc86)
    } -> tensor<2x4x7x7xf32> loc(#loc86)
    %134 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%133 : tensor<2x4x7x7xf32>) outs(%62 : tensor<2x4x7x1xf32>) {
    ^bb0(%in: f32 loc("transformer.h.1.attn"(#loc47)), %out: f32 loc("transformer.h.1.attn"(#loc47))):
      %192 = arith.addf %in, %out : f32 loc(#loc86)
      linalg.yield %192 : f32 loc(#loc86)
    } -> tensor<2x4x7x1xf32> loc(#loc86)
    %135 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%133, %134 : tensor<2x4x7x7xf32>, tensor<2x4x7x1xf32>) outs(%51 : tensor<2x4x7x7xf32>) {
    ^bb0(%in: f32 loc("transformer.h.1.attn"(#loc47)), %in_66: f32 loc("transformer.h.1.attn"(#loc47)), %out: f32 loc("transformer.h.1.attn"(#loc47))):
      %192 = arith.divf %in, %in_66 : f32 loc(#loc86)
      linalg.yield %192 : f32 loc(#loc86)
    } -> tensor<2x4x7x7xf32> loc(#loc86)
    %collapsed_53 = tensor.collapse_shape %135 [[0, 1], [2], [3]] : tensor<2x4x7x7xf32> into tensor<8x7x7xf32> loc(#loc86)
    %collapsed_54 = tensor.collapse_shape %transposed_45 [[0, 1], [2], [3]] : tensor<2x4x7x16xf32> into tensor<8x7x16xf32> loc(#loc86)
    %136 = linalg.batch_matmul ins(%collapsed_53, %collapsed_54 : tensor<8x7x7xf32>, tensor<8x7x16xf32>) outs(%66 : tensor<8x7x16xf32>) -> tensor<8x7x16xf32> loc(#loc86)
    %expanded_55 = tensor.expand_shape %136 [[0, 1], [2], [3]] output_shape [2, 4, 7, 16] : tensor<8x7x16xf32> into tensor<2x4x7x16xf32> loc(#loc86)
    %transposed_56 = linalg.transpose ins(%expanded_55 : tensor<2x4x7x16xf32>) outs(%68 : tensor<2x7x4x16xf32>) permutation = [0, 2, 1, 3]  loc(#loc86)
    %collapsed_57 = tensor.collapse_shape %transposed_56 [[0, 1], [2, 3]] : tensor<2x7x4x16xf32> into tensor<14x64xf32> loc(#loc87)
    %137 = linalg.matmul ins(%collapsed_57, %arg20 : tensor<14x64xf32>, tensor<64x64xf32>) outs(%70 : tensor<14x64xf32>) -> tensor<14x64xf32> loc(#loc87)
    %138 = linalg.generic {indexing_maps = [#map14, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg21 : tensor<64xf32>) outs(%69 : tensor<14x64xf32>) {
    ^bb0(%in: f32 loc("transformer.h.1.attn.c_proj"(#loc41)), %out: f32 loc("transformer.h.1.attn.c_proj"(#loc41))):
      linalg.yield %in : f32 loc(#loc87)
    } -> tensor<14x64xf32> loc(#loc87)
    %139 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%137, %138 : tensor<14x64xf32>, tensor<14x64xf32>) outs(%69 : tensor<14x64xf32>) {
    ^bb0(%in: f32 loc("transformer.h.1.attn.c_proj"(#loc41)), %in_66: f32 loc("transformer.h.1.attn.c_proj"(#loc41)), %out: f32 loc("transformer.h.1.attn.c_proj"(#loc41))):
      %192 = arith.addf %in, %in_66 : f32 loc(#loc87)
      linalg.yield %192 : f32 loc(#loc87)
    } -> tensor<14x64xf32> loc(#loc87)
    %expanded_58 = tensor.expand_shape %139 [[0, 1], [2]] output_shape [2, 7, 64] : tensor<14x64xf32> into tensor<2x7x64xf32> loc(#loc88)
    %140 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_58, %108 : tensor<2x7x64xf32>, tensor<2x7x64xf32>) outs(%0 : tensor<2x7x64xf32>) {
    ^bb0(%in: f32 loc("transformer.h.1.attn.c_proj"(#loc42)), %in_66: f32 loc("transformer.h.0"(#loc50)), %out: f32 loc("transformer.h.1"(#loc48))):
      %192 = arith.addf %in, %in_66 : f32 loc(#loc89)
      linalg.yield %192 : f32 loc(#loc89)
    } -> tensor<2x7x64xf32> loc(#loc89)
    %141 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140 : tensor<2x7x64xf32>) outs(%20 : tensor<2x7x64xf64>) {
    ^bb0(%in: f32 loc("transformer.h.1"(#loc48)), %out: f64 loc("transformer.h.1.ln_2"(#loc49))):
      %192 = arith.extf %in : f32 to f64 loc(#loc90)
      linalg.yield %192 : f64 loc(#loc90)
    } -> tensor<2x7x64xf64> loc(#loc90)
    %142 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%141 : tensor<2x7x64xf64>) outs(%23 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64 loc("transformer.h.1.ln_2"(#loc49)), %out: f64 loc("transformer.h.1.ln_2"(#loc49))):
      %192 = arith.addf %in, %out : f64 loc(#loc90)
      linalg.yield %192 : f64 loc(#loc90)
    } -> tensor<2x7x1xf64> loc(#loc90)
    %143 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142 : tensor<2x7x1xf64>) outs(%22 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64 loc("transformer.h.1.ln_2"(#loc49)), %out: f64 loc("transformer.h.1.ln_2"(#loc49))):
      %192 = arith.divf %in, %cst_8 : f64 loc(#loc90)
      linalg.yield %192 : f64 loc(#loc90)
    } -> tensor<2x7x1xf64> loc(#loc90)
    %144 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141, %143 : tensor<2x7x64xf64>, tensor<2x7x1xf64>) outs(%20 : tensor<2x7x64xf64>) {
    ^bb0(%in: f64 loc("transformer.h.1.ln_2"(#loc49)), %in_66: f64 loc("transformer.h.1.ln_2"(#loc49)), %out: f64 loc("transformer.h.1.ln_2"(#loc49))):
      %192 = arith.subf %in, %in_66 : f64 loc(#loc90)
      linalg.yield %192 : f64 loc(#loc90)
    } -> tensor<2x7x64xf64> loc(#loc90)
    %145 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144, %144 : tensor<2x7x64xf64>, tensor<2x7x64xf64>) outs(%20 : tensor<2x7x64xf64>) {
    ^bb0(%in: f64 loc("transformer.h.1.ln_2"(#loc49)), %in_66: f64 loc("transformer.h.1.ln_2"(#loc49)), %out: f64 loc("transformer.h.1.ln_2"(#loc49))):
      %192 = arith.mulf %in, %in_66 : f64 loc(#loc90)
      linalg.yield %192 : f64 loc(#loc90)
    } -> tensor<2x7x64xf64> loc(#loc90)
    %146 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%145 : tensor<2x7x64xf64>) outs(%23 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64 loc("transformer.h.1.ln_2"(#loc49)), %out: f64 loc("transformer.h.1.ln_2"(#loc49))):
      %192 = arith.addf %in, %out : f64 loc(#loc90)
      linalg.yield %192 : f64 loc(#loc90)
    } -> tensor<2x7x1xf64> loc(#loc90)
    %147 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146 : tensor<2x7x1xf64>) outs(%22 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64 loc("transformer.h.1.ln_2"(#loc49)), %out: f64 loc("transformer.h.1.ln_2"(#loc49))):
      %192 = arith.divf %in, %cst_8 : f64 loc(#loc90)
      linalg.yield %192 : f64 loc(#loc90)
    } -> tensor<2x7x1xf64> loc(#loc90)
    %148 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147 : tensor<2x7x1xf64>) outs(%30 : tensor<2x7x1xf32>) {
    ^bb0(%in: f64 loc("transformer.h.1.ln_2"(#loc49)), %out: f32 loc("transformer.h.1.ln_2"(#loc49))):
      %192 = arith.truncf %in : f64 to f32 loc(#loc90)
      linalg.yield %192 : f32 loc(#loc90)
    } -> tensor<2x7x1xf32> loc(#loc90)
    %149 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%140 : tensor<2x7x64xf32>) outs(%32 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32 loc("transformer.h.1"(#loc48)), %out: f32 loc("transformer.h.1.ln_2"(#loc49))):
      %192 = arith.addf %in, %out : f32 loc(#loc90)
      linalg.yield %192 : f32 loc(#loc90)
    } -> tensor<2x7x1xf32> loc(#loc90)
    %150 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149 : tensor<2x7x1xf32>) outs(%30 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32 loc("transformer.h.1.ln_2"(#loc49)), %out: f32 loc("transformer.h.1.ln_2"(#loc49))):
      %192 = arith.divf %in, %cst_9 : f32 loc(#loc90)
      linalg.yield %192 : f32 loc(#loc90)
    } -> tensor<2x7x1xf32> loc(#loc90)
    %151 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148 : tensor<2x7x1xf32>) outs(%30 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32 loc("transformer.h.1.ln_2"(#loc49)), %out: f32 loc("transformer.h.1.ln_2"(#loc49))):
      %192 = arith.truncf %cst_7 : f64 to f32 loc(#loc90)
      %193 = arith.addf %in, %192 : f32 loc(#loc90)
      linalg.yield %193 : f32 loc(#loc90)
    } -> tensor<2x7x1xf32> loc(#loc90)
    %152 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151 : tensor<2x7x1xf32>) outs(%30 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32 loc("transformer.h.1.ln_2"(#loc49)), %out: f32 loc("transformer.h.1.ln_2"(#loc49))):
      %192 = math.rsqrt %in : f32 loc(#loc90)
      linalg.yield %192 : f32 loc(#loc90)
    } -> tensor<2x7x1xf32> loc(#loc90)
    %153 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140, %150 : tensor<2x7x64xf32>, tensor<2x7x1xf32>) outs(%0 : tensor<2x7x64xf32>) {
    ^bb0(%in: f32 loc("transformer.h.1"(#loc48)), %in_66: f32 loc("transformer.h.1.ln_2"(#loc49)), %out: f32 loc("transformer.h.1.ln_2"(#loc49))):
      %192 = arith.subf %in, %in_66 : f32 loc(#loc90)
      linalg.yield %192 : f32 loc(#loc90)
    } -> tensor<2x7x64xf32> loc(#loc90)
    %154 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153, %152 : tensor<2x7x64xf32>, tensor<2x7x1xf32>) outs(%0 : tensor<2x7x64xf32>) {
    ^bb0(%in: f32 loc("transformer.h.1.ln_2"(#loc49)), %in_66: f32 loc("transformer.h.1.ln_2"(#loc49)), %out: f32 loc("transformer.h.1.ln_2"(#loc49))):
      %192 = arith.mulf %in, %in_66 : f32 loc(#loc90)
      linalg.yield %192 : f32 loc(#loc90)
    } -> tensor<2x7x64xf32> loc(#loc90)
    %155 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154, %arg22 : tensor<2x7x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x7x64xf32>) {
    ^bb0(%in: f32 loc("transformer.h.1.ln_2"(#loc49)), %in_66: f32 loc("transformer.h.1.ln_2"(#loc49)), %out: f32 loc("transformer.h.1.ln_2"(#loc49))):
      %192 = arith.mulf %in, %in_66 : f32 loc(#loc90)
      linalg.yield %192 : f32 loc(#loc90)
    } -> tensor<2x7x64xf32> loc(#loc90)
    %156 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155, %arg23 : tensor<2x7x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x7x64xf32>) {
    ^bb0(%in: f32 loc("transformer.h.1.ln_2"(#loc49)), %in_66: f32 loc("transformer.h.1.ln_2"(#loc49)), %out: f32 loc("transformer.h.1.ln_2"(#loc49))):
      %192 = arith.addf %in, %in_66 : f32 loc(#loc90)
      linalg.yield %192 : f32 loc(#loc90)
    } -> tensor<2x7x64xf32> loc(#loc90)
    %collapsed_59 = tensor.collapse_shape %156 [[0, 1], [2]] : tensor<2x7x64xf32> into tensor<14x64xf32> loc(#loc91)
    %157 = linalg.matmul ins(%collapsed_59, %arg24 : tensor<14x64xf32>, tensor<64x256xf32>) outs(%92 : tensor<14x256xf32>) -> tensor<14x256xf32> loc(#loc91)
    %158 = linalg.generic {indexing_maps = [#map14, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg25 : tensor<256xf32>) outs(%91 : tensor<14x256xf32>) {
    ^bb0(%in: f32 loc("transformer.h.1.mlp.c_fc"(#loc41)), %out: f32 loc("transformer.h.1.mlp.c_fc"(#loc41))):
      linalg.yield %in : f32 loc(#loc91)
    } -> tensor<14x256xf32> loc(#loc91)
    %159 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%157, %158 : tensor<14x256xf32>, tensor<14x256xf32>) outs(%91 : tensor<14x256xf32>) {
    ^bb0(%in: f32 loc("transformer.h.1.mlp.c_fc"(#loc41)), %in_66: f32 loc("transformer.h.1.mlp.c_fc"(#loc41)), %out: f32 loc("transformer.h.1.mlp.c_fc"(#loc41))):
      %192 = arith.addf %in, %in_66 : f32 loc(#loc91)
      linalg.yield %192 : f32 loc(#loc91)
    } -> tensor<14x256xf32> loc(#loc91)
    %expanded_60 = tensor.expand_shape %159 [[0, 1], [2]] output_shape [2, 7, 256] : tensor<14x256xf32> into tensor<2x7x256xf32> loc(#loc92)
    %160 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_60 : tensor<2x7x256xf32>) outs(%96 : tensor<2x7x256xf32>) {
    ^bb0(%in: f32 loc("transformer.h.1.mlp.c_fc"(#loc42)), %out: f32 loc("transformer.h.1.mlp.act"(#loc32))):
      %192 = arith.mulf %in, %cst_11 : f32 loc(#loc93)
      linalg.yield %192 : f32 loc(#loc93)
    } -> tensor<2x7x256xf32> loc(#loc93)
    %161 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_60 : tensor<2x7x256xf32>) outs(%96 : tensor<2x7x256xf32>) {
    ^bb0(%in: f32 loc("transformer.h.1.mlp.c_fc"(#loc42)), %out: f32 loc("transformer.h.1.mlp.act"(#loc32))):
      %192 = math.fpowi %in, %c3_i64 : f32, i64 loc(#loc93)
      linalg.yield %192 : f32 loc(#loc93)
    } -> tensor<2x7x256xf32> loc(#loc93)
    %162 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161 : tensor<2x7x256xf32>) outs(%96 : tensor<2x7x256xf32>) {
    ^bb0(%in: f32 loc("transformer.h.1.mlp.act"(#loc32)), %out: f32 loc("transformer.h.1.mlp.act"(#loc32))):
      %192 = arith.truncf %cst_6 : f64 to f32 loc(#loc93)
      %193 = arith.mulf %in, %192 : f32 loc(#loc93)
      linalg.yield %193 : f32 loc(#loc93)
    } -> tensor<2x7x256xf32> loc(#loc93)
    %163 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_60, %162 : tensor<2x7x256xf32>, tensor<2x7x256xf32>) outs(%96 : tensor<2x7x256xf32>) {
    ^bb0(%in: f32 loc("transformer.h.1.mlp.c_fc"(#loc42)), %in_66: f32 loc("transformer.h.1.mlp.act"(#loc32)), %out: f32 loc("transformer.h.1.mlp.act"(#loc32))):
      %192 = arith.addf %in, %in_66 : f32 loc(#loc93)
      linalg.yield %192 : f32 loc(#loc93)
    } -> tensor<2x7x256xf32> loc(#loc93)
    %164 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%163 : tensor<2x7x256xf32>) outs(%96 : tensor<2x7x256xf32>) {
    ^bb0(%in: f32 loc("transformer.h.1.mlp.act"(#loc32)), %out: f32 loc("transformer.h.1.mlp.act"(#loc32))):
      %192 = arith.truncf %cst_5 : f64 to f32 loc(#loc93)
      %193 = arith.mulf %in, %192 : f32 loc(#loc93)
      linalg.yield %193 : f32 loc(#loc93)
    } -> tensor<2x7x256xf32> loc(#loc93)
    %165 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164 : tensor<2x7x256xf32>) outs(%96 : tensor<2x7x256xf32>) {
    ^bb0(%in: f32 loc("transformer.h.1.mlp.act"(#loc32)), %out: f32 loc("transformer.h.1.mlp.act"(#loc32))):
      %192 = math.tanh %in : f32 loc(#loc93)
      linalg.yield %192 : f32 loc(#loc93)
    } -> tensor<2x7x256xf32> loc(#loc93)
    %166 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165 : tensor<2x7x256xf32>) outs(%96 : tensor<2x7x256xf32>) {
    ^bb0(%in: f32 loc("transformer.h.1.mlp.act"(#loc32)), %out: f32 loc("transformer.h.1.mlp.act"(#loc32))):
      %192 = arith.addf %in, %cst_12 : f32 loc(#loc93)
      linalg.yield %192 : f32 loc(#loc93)
    } -> tensor<2x7x256xf32> loc(#loc93)
    %167 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%160, %166 : tensor<2x7x256xf32>, tensor<2x7x256xf32>) outs(%96 : tensor<2x7x256xf32>) {
    ^bb0(%in: f32 loc("transformer.h.1.mlp.act"(#loc32)), %in_66: f32 loc("transformer.h.1.mlp.act"(#loc32)), %out: f32 loc("transformer.h.1.mlp.act"(#loc32))):
      %192 = arith.mulf %in, %in_66 : f32 loc(#loc93)
      linalg.yield %192 : f32 loc(#loc93)
    } -> tensor<2x7x256xf32> loc(#loc93)
    %collapsed_61 = tensor.collapse_shape %167 [[0, 1], [2]] : tensor<2x7x256xf32> into tensor<14x256xf32> loc(#loc94)
    %168 = linalg.matmul ins(%collapsed_61, %arg26 : tensor<14x256xf32>, tensor<256x64xf32>) outs(%70 : tensor<14x64xf32>) -> tensor<14x64xf32> loc(#loc94)
    %169 = linalg.generic {indexing_maps = [#map14, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg27 : tensor<64xf32>) outs(%69 : tensor<14x64xf32>) {
    ^bb0(%in: f32 loc("transformer.h.1.mlp.c_proj"(#loc41)), %out: f32 loc("transformer.h.1.mlp.c_proj"(#loc41))):
      linalg.yield %in : f32 loc(#loc94)
    } -> tensor<14x64xf32> loc(#loc94)
    %170 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%168, %169 : tensor<14x64xf32>, tensor<14x64xf32>) outs(%69 : tensor<14x64xf32>) {
    ^bb0(%in: f32 loc("transformer.h.1.mlp.c_proj"(#loc41)), %in_66: f32 loc("transformer.h.1.mlp.c_proj"(#loc41)), %out: f32 loc("transformer.h.1.mlp.c_proj"(#loc41))):
      %192 = arith.addf %in, %in_66 : f32 loc(#loc94)
      linalg.yield %192 : f32 loc(#loc94)
    } -> tensor<14x64xf32> loc(#loc94)
    %expanded_62 = tensor.expand_shape %170 [[0, 1], [2]] output_shape [2, 7, 64] : tensor<14x64xf32> into tensor<2x7x64xf32> loc(#loc95)
    %171 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140, %expanded_62 : tensor<2x7x64xf32>, tensor<2x7x64xf32>) outs(%0 : tensor<2x7x64xf32>) {
    ^bb0(%in: f32 loc("transformer.h.1"(#loc48)), %in_66: f32 loc("transformer.h.1.mlp.c_proj"(#loc42)), %out: f32 loc("transformer.h.1"(#loc50))):
      %192 = arith.addf %in, %in_66 : f32 loc(#loc96)
      linalg.yield %192 : f32 loc(#loc96)
    } -> tensor<2x7x64xf32> loc(#loc96)
    %172 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%171 : tensor<2x7x64xf32>) outs(%20 : tensor<2x7x64xf64>) {
    ^bb0(%in: f32 loc("transformer.h.1"(#loc50)), %out: f64 loc("transformer.ln_f"(#loc51))):
      %192 = arith.extf %in : f32 to f64 loc(#loc97)
      linalg.yield %192 : f64 loc(#loc97)
    } -> tensor<2x7x64xf64> loc(#loc97)
    %173 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%172 : tensor<2x7x64xf64>) outs(%23 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64 loc("transformer.ln_f"(#loc51)), %out: f64 loc("transformer.ln_f"(#loc51))):
      %192 = arith.addf %in, %out : f64 loc(#loc97)
      linalg.yield %192 : f64 loc(#loc97)
    } -> tensor<2x7x1xf64> loc(#loc97)
    %174 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173 : tensor<2x7x1xf64>) outs(%22 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64 loc("transformer.ln_f"(#loc51)), %out: f64 loc("transformer.ln_f"(#loc51))):
      %192 = arith.divf %in, %cst_8 : f64 loc(#loc97)
      linalg.yield %192 : f64 loc(#loc97)
    } -> tensor<2x7x1xf64> loc(#loc97)
    %175 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172, %174 : tensor<2x7x64xf64>, tensor<2x7x1xf64>) outs(%20 : tensor<2x7x64xf64>) {
    ^bb0(%in: f64 loc("transformer.ln_f"(#loc51)), %in_66: f64 loc("transformer.ln_f"(#loc51)), %out: f64 loc("transformer.ln_f"(#loc51))):
      %192 = arith.subf %in, %in_66 : f64 loc(#loc97)
      linalg.yield %192 : f64 loc(#loc97)
    } -> tensor<2x7x64xf64> loc(#loc97)
    %176 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%175, %175 : tensor<2x7x64xf64>, tensor<2x7x64xf64>) outs(%20 : tensor<2x7x64xf64>) {
    ^bb0(%in: f64 loc("transformer.ln_f"(#loc51)), %in_66: f64 loc("transformer.ln_f"(#loc51)), %out: f64 loc("transformer.ln_f"(#loc51))):
      %192 = arith.mulf %in, %in_66 : f64 loc(#loc97)
      linalg.yield %192 : f64 loc(#loc97)
    } -> tensor<2x7x64xf64> loc(#loc97)
    %177 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%176 : tensor<2x7x64xf64>) outs(%23 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64 loc("transformer.ln_f"(#loc51)), %out: f64 loc("transformer.ln_f"(#loc51))):
      %192 = arith.addf %in, %out : f64 loc(#loc97)
      linalg.yield %192 : f64 loc(#loc97)
    } -> tensor<2x7x1xf64> loc(#loc97)
    %178 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%177 : tensor<2x7x1xf64>) outs(%22 : tensor<2x7x1xf64>) {
    ^bb0(%in: f64 loc("transformer.ln_f"(#loc51)), %out: f64 loc("transformer.ln_f"(#loc51))):
      %192 = arith.divf %in, %cst_8 : f64 loc(#loc97)
      linalg.yield %192 : f64 loc(#loc97)
    } -> tensor<2x7x1xf64> loc(#loc97)
    %179 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%178 : tensor<2x7x1xf64>) outs(%30 : tensor<2x7x1xf32>) {
    ^bb0(%in: f64 loc("transformer.ln_f"(#loc51)), %out: f32 loc("transformer.ln_f"(#loc51))):
      %192 = arith.truncf %in : f64 to f32 loc(#loc97)
      linalg.yield %192 : f32 loc(#loc97)
    } -> tensor<2x7x1xf32> loc(#loc97)
    %180 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%171 : tensor<2x7x64xf32>) outs(%32 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32 loc("transformer.h.1"(#loc50)), %out: f32 loc("transformer.ln_f"(#loc51))):
      %192 = arith.addf %in, %out : f32 loc(#loc97)
      linalg.yield %192 : f32 loc(#loc97)
    } -> tensor<2x7x1xf32> loc(#loc97)
    %181 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%180 : tensor<2x7x1xf32>) outs(%30 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32 loc("transformer.ln_f"(#loc51)), %out: f32 loc("transformer.ln_f"(#loc51))):
      %192 = arith.divf %in, %cst_9 : f32 loc(#loc97)
      linalg.yield %192 : f32 loc(#loc97)
    } -> tensor<2x7x1xf32> loc(#loc97)
    %182 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%179 : tensor<2x7x1xf32>) outs(%30 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32 loc("transformer.ln_f"(#loc51)), %out: f32 loc("transformer.ln_f"(#loc51))):
      %192 = arith.truncf %cst_7 : f64 to f32 loc(#loc97)
      %193 = arith.addf %in, %192 : f32 loc(#loc97)
      linalg.yield %193 : f32 loc(#loc97)
    } -> tensor<2x7x1xf32> loc(#loc97)
    %183 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%182 : tensor<2x7x1xf32>) outs(%30 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32 loc("transformer.ln_f"(#loc51)), %out: f32 loc("transformer.ln_f"(#loc51))):
      %192 = math.rsqrt %in : f32 loc(#loc97)
      linalg.yield %192 : f32 loc(#loc97)
    } -> tensor<2x7x1xf32> loc(#loc97)
    %184 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%171, %181 : tensor<2x7x64xf32>, tensor<2x7x1xf32>) outs(%0 : tensor<2x7x64xf32>) {
    ^bb0(%in: f32 loc("transformer.h.1"(#loc50)), %in_66: f32 loc("transformer.ln_f"(#loc51)), %out: f32 loc("transformer.ln_f"(#loc51))):
      %192 = arith.subf %in, %in_66 : f32 loc(#loc97)
      linalg.yield %192 : f32 loc(#loc97)
    } -> tensor<2x7x64xf32> loc(#loc97)
    %185 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%184, %183 : tensor<2x7x64xf32>, tensor<2x7x1xf32>) outs(%0 : tensor<2x7x64xf32>) {
    ^bb0(%in: f32 loc("transformer.ln_f"(#loc51)), %in_66: f32 loc("transformer.ln_f"(#loc51)), %out: f32 loc("transformer.ln_f"(#loc51))):
      %192 = arith.mulf %in, %in_66 : f32 loc(#loc97)
      linalg.yield %192 : f32 loc(#loc97)
    } -> tensor<2x7x64xf32> loc(#loc97)
    %186 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%185, %arg28 : tensor<2x7x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x7x64xf32>) {
    ^bb0(%in: f32 loc("transformer.ln_f"(#loc51)), %in_66: f32 loc("transformer.ln_f"(#loc51)), %out: f32 loc("transformer.ln_f"(#loc51))):
      %192 = arith.mulf %in, %in_66 : f32 loc(#loc97)
      linalg.yield %192 : f32 loc(#loc97)
    } -> tensor<2x7x64xf32> loc(#loc97)
    %187 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%186, %arg29 : tensor<2x7x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x7x64xf32>) {
    ^bb0(%in: f32 loc("transformer.ln_f"(#loc51)), %in_66: f32 loc("transformer.ln_f"(#loc51)), %out: f32 loc("transformer.ln_f"(#loc51))):
      %192 = arith.addf %in, %in_66 : f32 loc(#loc97)
      linalg.yield %192 : f32 loc(#loc97)
    } -> tensor<2x7x64xf32> loc(#loc97)
    %188 = tensor.empty() : tensor<64x131xf32> loc(#loc98)
    %transposed_63 = linalg.transpose ins(%arg2 : tensor<131x64xf32>) outs(%188 : tensor<64x131xf32>) permutation = [1, 0]  loc(#loc98)
    %collapsed_64 = tensor.collapse_shape %187 [[0, 1], [2]] : tensor<2x7x64xf32> into tensor<14x64xf32> loc(#loc98)
    %189 = tensor.empty() : tensor<14x131xf32> loc(#loc98)
    %190 = linalg.fill ins(%cst_0 : f32) outs(%189 : tensor<14x131xf32>) -> tensor<14x131xf32> loc(#loc98)
    %191 = linalg.matmul ins(%collapsed_64, %transposed_63 : tensor<14x64xf32>, tensor<64x131xf32>) outs(%190 : tensor<14x131xf32>) -> tensor<14x131xf32> loc(#loc98)
    %expanded_65 = tensor.expand_shape %191 [[0, 1], [2]] output_shape [2, 7, 131] : tensor<14x131xf32> into tensor<2x7x131xf32> loc(#loc98)
    return %expanded_65 : tensor<2x7x131xf32> loc(#loc)
  } loc(#loc)
} loc(#loc)
#loc = loc(unknown)
#loc43 = loc("transformers/models/gpt2/modeling_gpt2.py":187:0)
#loc44 = loc("transformers/models/gpt2/modeling_gpt2.py":189:0)
#loc45 = loc("transformers/models/gpt2/modeling_gpt2.py":190:0)
#loc46 = loc("transformers/models/gpt2/modeling_gpt2.py":193:0)
#loc52 = loc("transformers/models/gpt2/modeling_gpt2.py":698:0)
#loc64 = loc("transformer.h.0.attn.c_attn"(#loc42))
#loc65 = loc("transformer.h.0.attn"(#loc43))
#loc66 = loc("transformer.h.0.attn"(#loc44))
#loc67 = loc("transformer.h.0.attn"(#loc45))
#loc68 = loc("transformer.h.0.attn"(#loc46))
#loc81 = loc("transformer.h.1.attn.c_attn"(#loc42))
#loc82 = loc("transformer.h.1.attn"(#loc43))
#loc83 = loc("transformer.h.1.attn"(#loc44))
#loc84 = loc("transformer.h.1.attn"(#loc45))
#loc85 = loc("transformer.h.1.attn"(#loc46))
#loc98 = loc("lm_head"(#loc52))
